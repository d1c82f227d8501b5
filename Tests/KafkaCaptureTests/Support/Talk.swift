import NIOCore

@testable import KafkaCapture

/// A TCP connection that a test lets talk: it makes the segments, one microsecond apart.
struct Talk {
    enum Side {
        case client
        case server
    }

    var client = Endpoint.ipv4(0x0a00_0001, 50_000)
    var server = Endpoint.ipv4(0x0a00_0002, 7_777)
    var clientSequence: UInt32 = 1_000
    var serverSequence: UInt32 = 9_000
    var time: Int64 = 1_000_000_000
    var segments: [TCPSegment] = []

    mutating func open() {
        add(.client, .syn, ack: false)
        clientSequence &+= 1
        add(.server, .syn)
        serverSequence &+= 1
        add(.client)
    }

    mutating func send(_ side: Side, _ bytes: ByteBuffer, missing: Int = 0) {
        add(side, [], bytes, missing: missing)
        advance(side, bytes.readableBytes + missing)
    }

    /// Sends bytes cut into segments of a size.
    mutating func send(_ side: Side, _ bytes: ByteBuffer, by size: Int) {
        var rest = bytes
        while rest.readableBytes > 0, let part = rest.readSlice(length: min(size, rest.readableBytes)) {
            send(side, part)
        }
    }

    /// Lets bytes pass that the capture does not have.
    mutating func lose(_ side: Side, _ count: Int) { advance(side, count) }

    mutating func acknowledge(_ side: Side) { add(side) }

    mutating func close() {
        add(.client, .fin)
        clientSequence &+= 1
        add(.server, .fin)
        serverSequence &+= 1
        add(.client)
    }

    private mutating func advance(_ side: Side, _ count: Int) {
        if side == .client {
            clientSequence &+= UInt32(truncatingIfNeeded: count)
        } else {
            serverSequence &+= UInt32(truncatingIfNeeded: count)
        }
    }

    mutating func add(
        _ side: Side, _ flags: TCPSegment.Flags = [], _ bytes: ByteBuffer = ByteBuffer(), missing: Int = 0,
        ack: Bool = true
    ) {
        time += 1_000
        let isClient = side == .client
        segments.append(
            TCPSegment(
                from: isClient ? client : server, to: isClient ? server : client,
                isClient ? clientSequence : serverSequence,
                ack: ack ? (isClient ? serverSequence : clientSequence) : nil, flags, bytes, missing: missing,
                time: time
            )
        )
    }

    var packets: [CapturedPacket] { segments.map { PacketBuilder().packet($0) } }
}
