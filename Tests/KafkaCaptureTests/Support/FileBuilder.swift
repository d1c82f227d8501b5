import NIOCore

/// Makes capture files byte by byte.
struct FileBuilder {
    var order: Endianness = .little
    var bytes = ByteBuffer()

    mutating func number<Value: FixedWidthInteger>(_ value: Value) {
        bytes.writeInteger(value, endianness: order)
    }

    // MARK: - pcap

    mutating func pcapHeader(magic: UInt32, linkType: UInt32 = 1, major: UInt16 = 2) {
        number(magic)
        number(major)
        number(UInt16(4))
        number(UInt64(0))
        number(UInt32(262_144))
        number(linkType)
    }

    mutating func pcapPacket(
        _ seconds: UInt32, _ fraction: UInt32, _ packet: [UInt8], original: UInt32? = nil, extra: Int = 0
    ) {
        number(seconds)
        number(fraction)
        number(UInt32(packet.count))
        number(original ?? UInt32(packet.count))
        bytes.writeRepeatingByte(0, count: extra)
        bytes.writeBytes(packet)
    }

    // MARK: - pcapng

    mutating func block(_ type: UInt32, _ body: ByteBuffer) {
        let padding = (4 - body.readableBytes % 4) % 4
        let length = UInt32(12 + body.readableBytes + padding)
        number(type)
        number(length)
        bytes.writeImmutableBuffer(body)
        bytes.writeRepeatingByte(0, count: padding)
        number(length)
    }

    func body(_ fill: (inout FileBuilder) -> Void) -> ByteBuffer {
        var builder = FileBuilder(order: order)
        fill(&builder)
        return builder.bytes
    }

    mutating func section(_ order: Endianness = .little) {
        self.order = order
        block(
            0x0a0d_0d0a,
            body {
                $0.number(UInt32(0x1a2b_3c4d))
                $0.number(UInt16(1))
                $0.number(UInt16(0))
                $0.number(Int64(-1))
            })
    }

    mutating func interface(
        linkType: UInt16 = 1, snapLength: UInt32 = 0, resolution: UInt8? = nil, offset: Int64? = nil
    ) {
        block(
            1,
            body {
                $0.number(linkType)
                $0.number(UInt16(0))
                $0.number(snapLength)
                // A comment first: other options are passed over.
                $0.number(UInt16(1))
                $0.number(UInt16(3))
                $0.bytes.writeBytes([0x61, 0x62, 0x63, 0])
                if let resolution {
                    $0.number(UInt16(9))
                    $0.number(UInt16(1))
                    $0.bytes.writeBytes([resolution, 0, 0, 0])
                }
                if let offset {
                    $0.number(UInt16(14))
                    $0.number(UInt16(8))
                    $0.number(offset)
                }
                $0.number(UInt32(0))
            })
    }

    mutating func enhanced(_ interface: UInt32, _ units: UInt64, _ packet: [UInt8], original: UInt32? = nil) {
        block(
            6,
            body {
                $0.number(interface)
                $0.number(UInt32(truncatingIfNeeded: units >> 32))
                $0.number(UInt32(truncatingIfNeeded: units))
                $0.number(UInt32(packet.count))
                $0.number(original ?? UInt32(packet.count))
                $0.bytes.writeBytes(packet)
            })
    }

    mutating func simple(_ packet: [UInt8], original: UInt32? = nil) {
        block(
            3,
            body {
                $0.number(original ?? UInt32(packet.count))
                $0.bytes.writeBytes(packet)
            })
    }

    mutating func obsolete(_ interface: UInt16, _ units: UInt64, _ packet: [UInt8]) {
        block(
            2,
            body {
                $0.number(interface)
                $0.number(UInt16(7))
                $0.number(UInt32(truncatingIfNeeded: units >> 32))
                $0.number(UInt32(truncatingIfNeeded: units))
                $0.number(UInt32(packet.count))
                $0.number(UInt32(packet.count))
                $0.bytes.writeBytes(packet)
            })
    }

    // MARK: - Reading

    /// The packets of the file, read in chunks of every size from one byte on where that is asked for.
    func read(chunkSize: Int = .max) -> (packets: [CapturedPacketView], notes: [String], error: CaptureErrorView?) {
        FileReading.read(bytes, chunkSize: chunkSize)
    }
}
