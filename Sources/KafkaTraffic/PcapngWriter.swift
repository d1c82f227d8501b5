package import NIOCore

/// The blocks of a pcapng file with one interface of raw IP packets and times in nanoseconds.
package struct PcapngWriter {
    private static let rawIP: UInt16 = 101

    package init() {}

    /// The blocks that a file begins with: its section and its interface.
    package func header(application: String, interface: String) -> ByteBuffer {
        var section = ByteBuffer()
        section.writeInteger(UInt32(0x1a2b_3c4d), endianness: .little)
        section.writeInteger(UInt16(1), endianness: .little)
        section.writeInteger(UInt16(0), endianness: .little)
        // The section's length is not known yet.
        section.writeInteger(Int64(-1), endianness: .little)
        writeOption(4, ByteBuffer(string: application), to: &section)
        writeOption(0, ByteBuffer(), to: &section)
        var description = ByteBuffer()
        description.writeInteger(Self.rawIP, endianness: .little)
        description.writeInteger(UInt16(0), endianness: .little)
        description.writeInteger(UInt32(0), endianness: .little)
        writeOption(2, ByteBuffer(string: interface), to: &description)
        writeOption(9, ByteBuffer(bytes: [9]), to: &description)
        writeOption(0, ByteBuffer(), to: &description)
        var blocks = block(0x0a0d_0d0a, section)
        blocks.writeImmutableBuffer(block(1, description))
        return blocks
    }

    /// A block that gives an IPv4 address a name.
    package func name(_ name: String, of address: UInt32) -> ByteBuffer {
        var record = ByteBuffer()
        record.writeInteger(address)
        record.writeString(name)
        record.writeInteger(UInt8(0))
        var body = ByteBuffer()
        writeOption(1, record, to: &body)
        body.writeInteger(UInt32(0))
        return block(4, body)
    }

    /// A block with a packet.
    ///
    /// - Parameters:
    ///   - packet: The packet, from its IP header on.
    ///   - time: Nanoseconds since 1970.
    package func packet(_ packet: ByteBuffer, at time: Int64) -> ByteBuffer {
        let units = UInt64(max(time, 0))
        var body = ByteBuffer()
        body.reserveCapacity(packet.readableBytes + 24)
        body.writeInteger(UInt32(0), endianness: .little)
        body.writeInteger(UInt32(truncatingIfNeeded: units >> 32), endianness: .little)
        body.writeInteger(UInt32(truncatingIfNeeded: units), endianness: .little)
        body.writeInteger(UInt32(packet.readableBytes), endianness: .little)
        body.writeInteger(UInt32(packet.readableBytes), endianness: .little)
        body.writeImmutableBuffer(packet)
        pad(&body)
        return block(6, body)
    }

    private func block(_ type: UInt32, _ body: ByteBuffer) -> ByteBuffer {
        var block = ByteBuffer()
        block.reserveCapacity(body.readableBytes + 12)
        let length = UInt32(body.readableBytes + 12)
        block.writeInteger(type, endianness: .little)
        block.writeInteger(length, endianness: .little)
        block.writeImmutableBuffer(body)
        block.writeInteger(length, endianness: .little)
        return block
    }

    private func writeOption(_ code: UInt16, _ value: ByteBuffer, to body: inout ByteBuffer) {
        body.writeInteger(code, endianness: .little)
        body.writeInteger(UInt16(truncatingIfNeeded: value.readableBytes), endianness: .little)
        body.writeImmutableBuffer(value)
        pad(&body)
    }

    private func pad(_ buffer: inout ByteBuffer) {
        buffer.writeRepeatingByte(0, count: -buffer.readableBytes & 3)
    }
}
