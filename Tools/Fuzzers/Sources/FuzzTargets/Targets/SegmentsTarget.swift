import KafkaCapture
import KafkaCodec
import NIOCore

extension FuzzTarget {
    /// Bytes as segments of four connections, in any order, with any flags, repeated, lost, cut short, in fragments and behind
    /// any link layer: what the bytes decide.
    static let segments = FuzzTarget(
        "segments",
        corpus: {
            try FuzzTarget.request.corpus().enumerated().compactMap { index, frame in
                guard frame.count <= 700 else { return nil }
                return SegmentFile.script(of: frame, index)
            }
        },
        memoryFactor: 2_000, memoryBase: 16 << 20
    ) { input in
        let settings = CaptureTargetSettings.small
        var decoder = CaptureDecoder(apis: .kafka, settings: settings)
        var tally = SegmentTally()
        var payload = 0
        for packet in SegmentFile.packets(input) {
            payload += packet.bytes.readableBytes
            try decoder.receive(packet) { try tally.add($0) }
            try expect(
                decoder.heldBytes <= settings.maximumWaitingBytes + settings.maximumUnfinishedFrameBytes
                    + settings.maximumPacketSize,
                "\(decoder.heldBytes) bytes are kept")
        }
        try decoder.finish { try tally.add($0) }
        try expect(decoder.heldBytes == 0, "\(decoder.heldBytes) bytes are kept at the end")
        try expect(tally.bytes <= payload, "frames of \(tally.bytes) bytes from \(payload)")
        return tally.messages > 0 ? .accepted : .refused("no message")
    }
}

/// What a decoder says, as far as it has to fit together.
private struct SegmentTally {
    private(set) var messages = 0
    private(set) var bytes = 0
    private var closed: Set<Int> = []

    mutating func add(_ event: CapturedEvent) throws(FuzzFailure) {
        switch event {
        case .message(let message):
            messages += 1
            bytes += message.frame.readableBytes
            try expect(message.frame.readableBytes <= message.size, "a frame longer than its size")
            try expect(!closed.contains(message.connection), "a message on a connection that is at its end")
        case .connectionClosed(let summary):
            try expect(closed.insert(summary.connection).inserted, "connection \(summary.connection) ends twice")
            try expect(summary.missingBytes >= 0, "\(summary.missingBytes) missing bytes")
        case .note, .unanswered: break
        }
    }
}

/// Packets made of bytes.
enum SegmentFile {
    /// A script that sends a frame in two segments, with a shake of hands before it where the index says so.
    static func script(of frame: [UInt8], _ index: Int) -> [UInt8] {
        let length = unsafe withUnsafeBytes(of: UInt32(frame.count).bigEndian) { Array($0) }
        let bytes = length + frame
        var script: [UInt8] = []
        if index % 3 != 0 {
            script += [0x00, 0x02, 0, 0, 0]
            script += [0x80, 0x12, 0, 0, 0]
        }
        let half = min(bytes.count / 2, 255)
        script += [UInt8(index & 3), 0x18, 0, UInt8(index % 5), UInt8(half)] + bytes.prefix(half)
        let rest = bytes.dropFirst(half).prefix(255)
        script += [UInt8(index & 3), 0x18, 0, 0, UInt8(rest.count)] + rest
        return script
    }

    /// Each packet takes five bytes and its payload: the connection, the side and the link layer; the flags; how far its
    /// sequence number is from the one expected; how it is damaged; the payload's length.
    static func packets(_ input: ByteBuffer) -> [CapturedPacket] {
        var packets: [CapturedPacket] = []
        var next: [Int: UInt32] = [:]
        var rest = input
        var time: Int64 = 0
        while let place = rest.readInteger(as: UInt8.self), let flags = rest.readInteger(as: UInt8.self),
            let distance = rest.readInteger(as: Int8.self), let damage = rest.readInteger(as: UInt8.self),
            let length = rest.readInteger(as: UInt8.self)
        {
            guard let payload = rest.readSlice(length: min(Int(length), rest.readableBytes)) else { break }
            let isServer = place & 0x80 != 0
            let connection = Int(place & 3)
            let side = connection * 2 + (isServer ? 1 : 0)
            // Some connections begin where sequence numbers wrap.
            let expected = next[side] ?? (connection == 1 ? .max - 100 : 1_000)
            let sequence = expected &+ UInt32(bitPattern: Int32(distance) * (damage & 0x40 == 0 ? 1 : 20_000))
            let other = next[connection * 2 + (isServer ? 0 : 1)] ?? 0
            if damage & 0x80 == 0 {
                next[side] = expected &+ UInt32(payload.readableBytes) &+ (flags & 3 != 0 ? 1 : 0)
            }
            time += 1_000_000
            let segment = tcp(payload, connection, isServer, sequence, other, flags)
            packets += link(ip(segment, connection, isServer, damage), place >> 2 & 7, damage, time)
        }
        return packets
    }

    private static func tcp(
        _ payload: ByteBuffer, _ connection: Int, _ isServer: Bool, _ sequence: UInt32, _ acknowledgement: UInt32,
        _ flags: UInt8
    ) -> ByteBuffer {
        var segment = ByteBuffer()
        let client = UInt16(50_000 + connection)
        segment.writeInteger(isServer ? 9_092 : client)
        segment.writeInteger(isServer ? client : 9_092)
        segment.writeInteger(sequence)
        segment.writeInteger(acknowledgement)
        segment.writeInteger(UInt8(0x50))
        segment.writeInteger(flags)
        segment.writeInteger(UInt16.max)
        segment.writeInteger(UInt32(0))
        segment.writeImmutableBuffer(payload)
        return segment
    }

    /// One IP packet, or two fragments of it in the wrong order.
    private static func ip(_ segment: ByteBuffer, _ connection: Int, _ isServer: Bool, _ damage: UInt8) -> [ByteBuffer]
    {
        func packet(_ payload: ByteBuffer, _ place: UInt16) -> ByteBuffer {
            var packet = ByteBuffer()
            packet.writeInteger(UInt16(0x4500))
            packet.writeInteger(UInt16(20 + payload.readableBytes))
            packet.writeInteger(UInt16(connection))
            packet.writeInteger(place)
            packet.writeInteger(UInt32(0x4006_0000))
            packet.writeInteger(UInt32(isServer ? 0x0a00_0002 : 0x0a00_0001))
            packet.writeInteger(UInt32(isServer ? 0x0a00_0001 : 0x0a00_0002))
            packet.writeImmutableBuffer(payload)
            return packet
        }
        guard damage & 0x20 != 0, segment.readableBytes > 24,
            let first = segment.getSlice(at: 0, length: 24),
            let second = segment.getSlice(at: 24, length: segment.readableBytes - 24)
        else { return [packet(segment, 0)] }
        return [packet(second, 3), packet(first, 0x2000)]
    }

    private static func link(
        _ packets: [ByteBuffer], _ kind: UInt8, _ damage: UInt8, _ time: Int64
    ) -> [CapturedPacket] {
        packets.map { packet in
            var bytes = ByteBuffer()
            var type = LinkType.raw
            switch kind {
            case 0: break
            case 1:
                type = .ethernet
                bytes.writeRepeatingByte(2, count: 12)
                bytes.writeInteger(UInt16(0x0800))
            case 2:
                type = .ethernet
                bytes.writeRepeatingByte(2, count: 12)
                bytes.writeMultipleIntegers(UInt16(0x88a8), UInt16(7), UInt16(0x8100), UInt16(8), UInt16(0x0800))
            case 3:
                type = .linuxCooked
                bytes.writeRepeatingByte(0, count: 14)
                bytes.writeInteger(UInt16(0x0800))
            case 4:
                type = .linuxCooked2
                bytes.writeInteger(UInt16(0x0800))
                bytes.writeRepeatingByte(0, count: 18)
            case 5:
                type = .null
                bytes.writeInteger(UInt32(2), endianness: .little)
            default:
                type = .loop
                bytes.writeInteger(UInt32(2))
            }
            bytes.writeImmutableBuffer(packet)
            let length = bytes.readableBytes
            // What a snap length leaves.
            let kept = damage & 0x10 == 0 ? length : length - min(length, Int(damage & 15) * 4)
            return CapturedPacket(
                linkType: type, timestamp: damage & 0x08 == 0 ? CaptureTimestamp(nanoseconds: time) : nil,
                bytes: bytes.getSlice(at: 0, length: kept) ?? ByteBuffer(), originalLength: length)
        }
    }
}
