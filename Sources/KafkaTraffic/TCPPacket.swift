import NIOCore

/// A TCP segment in an IP packet, checksums and all.
struct TCPPacket {
    struct Flags: OptionSet {
        let rawValue: UInt8
        static let fin = Flags(rawValue: 0x01)
        static let syn = Flags(rawValue: 0x02)
        static let rst = Flags(rawValue: 0x04)
        static let psh = Flags(rawValue: 0x08)
        static let ack = Flags(rawValue: 0x10)
    }

    var source: TrafficEnd
    var destination: TrafficEnd
    var sequence: UInt32
    var acknowledgement: UInt32
    var flags: Flags
    var payload = ByteBuffer()

    var bytes: ByteBuffer {
        let segment = segment
        var packet = ByteBuffer()
        packet.reserveCapacity(segment.readableBytes + 40)
        if source.isIPv6 {
            packet.writeInteger(UInt32(0x6000_0000))
            packet.writeInteger(UInt16(segment.readableBytes))
            packet.writeInteger(UInt8(6))
            packet.writeInteger(UInt8(64))
        } else {
            packet.writeInteger(UInt16(0x4500))
            packet.writeInteger(UInt16(20 + segment.readableBytes))
            // No identification, and not to be fragmented.
            packet.writeInteger(UInt32(0x4000))
            packet.writeInteger(UInt16(0x4006))
            packet.writeInteger(UInt16(0))
        }
        packet.writeBytes(source.address)
        packet.writeBytes(destination.address)
        if !source.isIPv6 {
            packet.setInteger(~Self.sum(packet), at: packet.readerIndex + 10)
        }
        packet.writeImmutableBuffer(segment)
        return packet
    }

    private var segment: ByteBuffer {
        var segment = ByteBuffer()
        segment.reserveCapacity(payload.readableBytes + 20)
        segment.writeInteger(source.port)
        segment.writeInteger(destination.port)
        segment.writeInteger(sequence)
        segment.writeInteger(acknowledgement)
        segment.writeInteger(UInt8(0x50))
        segment.writeInteger(flags.rawValue)
        segment.writeInteger(UInt16.max)
        segment.writeInteger(UInt32(0))
        segment.writeImmutableBuffer(payload)
        var pseudoHeader = ByteBuffer()
        pseudoHeader.writeBytes(source.address)
        pseudoHeader.writeBytes(destination.address)
        pseudoHeader.writeInteger(UInt32(6))
        pseudoHeader.writeInteger(UInt32(segment.readableBytes))
        segment.setInteger(~Self.sum(segment, Self.sum(pseudoHeader)), at: segment.readerIndex + 16)
        return segment
    }

    /// The one's complement sum of 16-bit words (RFC 1071).
    private static func sum(_ bytes: ByteBuffer, _ start: UInt16 = 0) -> UInt16 {
        var sum = UInt64(start)
        var high: UInt8?
        for byte in bytes.readableBytesView {
            if let first = high {
                sum += UInt64(first) << 8 | UInt64(byte)
                high = nil
            } else {
                high = byte
            }
        }
        if let high { sum += UInt64(high) << 8 }
        while sum > 0xffff { sum = sum & 0xffff + sum >> 16 }
        return UInt16(sum)
    }
}
