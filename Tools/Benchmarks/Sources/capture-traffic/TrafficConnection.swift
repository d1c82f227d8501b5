import NIOCore

/// A TCP connection between a client and a broker.
struct TrafficConnection {
    enum Role {
        case producer
        case consumer
    }

    let role: Role
    let clientID: String
    private let client: TrafficEnd
    private let broker: TrafficEnd
    private let segmentSize: Int
    private var clientSequence: UInt32
    private var brokerSequence: UInt32
    /// The responses on their way, with the times at which they come.
    private(set) var responses: [(time: Int64, frame: ByteBuffer)] = []
    private(set) var correlationID: Int32 = 0

    init(number: Int, segmentSize: Int, _ generator: inout SeededGenerator) {
        role = number % 2 == 0 ? .producer : .consumer
        clientID = "\(role)-\(number / 2)"
        client = TrafficEnd(address: 0x0a00_0100 + UInt32(number % 200), port: 40_000 + UInt16(number % 20_000))
        broker = TrafficEnd(address: 0x0a00_0001 + UInt32(number % 3), port: 9_092)
        self.segmentSize = segmentSize
        clientSequence = UInt32.random(in: 0...UInt32.max, using: &generator)
        brokerSequence = UInt32.random(in: 0...UInt32.max, using: &generator)
    }

    mutating func nextCorrelationID() -> Int32 {
        correlationID += 1
        return correlationID
    }

    mutating func open(_ file: inout TrafficFile, at time: Int64) throws {
        let none = ByteBuffer()
        try write(none, isRequest: true, flags: 0x02, &file, time)
        clientSequence &+= 1
        try write(none, isRequest: false, flags: 0x12, &file, time + 100_000)
        brokerSequence &+= 1
        try write(none, isRequest: true, flags: 0x10, &file, time + 200_000)
    }

    mutating func close(_ file: inout TrafficFile, at time: Int64) throws {
        try write(ByteBuffer(), isRequest: true, flags: 0x11, &file, time)
        clientSequence &+= 1
        try write(ByteBuffer(), isRequest: false, flags: 0x11, &file, time + 100_000)
        brokerSequence &+= 1
        try write(ByteBuffer(), isRequest: true, flags: 0x10, &file, time + 200_000)
    }

    /// Sends a request whose response is to come at a time, behind those before it.
    mutating func send(
        _ request: ByteBuffer, _ response: ByteBuffer, _ file: inout TrafficFile, at time: Int64, answered: Int64
    ) throws {
        try send(request, isRequest: true, &file, time)
        responses.append((max(answered, responses.last?.time ?? 0), response))
    }

    /// Sends the responses that are due.
    mutating func answer(until time: Int64, _ file: inout TrafficFile) throws {
        while let first = responses.first, first.time <= time {
            responses.removeFirst()
            try send(first.frame, isRequest: false, &file, time)
        }
    }

    private mutating func send(
        _ frame: ByteBuffer, isRequest: Bool, _ file: inout TrafficFile, _ time: Int64
    ) throws {
        var rest = frame
        var count: Int64 = 0
        while let part = rest.readSlice(length: min(segmentSize, rest.readableBytes)), part.readableBytes > 0 {
            let isLast = rest.readableBytes == 0
            try write(part, isRequest: isRequest, flags: isLast ? 0x18 : 0x10, &file, time + count * 1_000)
            count += 1
            if isRequest {
                clientSequence &+= UInt32(part.readableBytes)
            } else {
                brokerSequence &+= UInt32(part.readableBytes)
            }
            // Every second segment is acknowledged, and the last.
            if isLast || count % 2 == 0 {
                try write(ByteBuffer(), isRequest: !isRequest, flags: 0x10, &file, time + count * 1_000 - 400)
            }
        }
    }

    private func write(
        _ payload: ByteBuffer, isRequest: Bool, flags: UInt8, _ file: inout TrafficFile, _ time: Int64
    ) throws {
        try file.write(
            payload, from: isRequest ? client : broker, to: isRequest ? broker : client,
            sequence: isRequest ? clientSequence : brokerSequence,
            acknowledgement: flags & 0x10 == 0 ? 0 : isRequest ? brokerSequence : clientSequence, flags: flags, at: time
        )
    }
}
