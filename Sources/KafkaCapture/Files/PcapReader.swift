import NIOCore

/// The records of a pcap file, behind its 24 bytes of header.
struct PcapReader {
    private let order: Endianness
    private let resolution: TimestampResolution
    private let linkType: LinkType
    private let recordHeaderSize: Int
    private let maximumPacketSize: Int

    /// The byte order, the unit of time and the size of a record's header that a magic number stands for.
    static func variant(
        magic: UInt32
    ) -> (order: Endianness, resolution: TimestampResolution, recordHeaderSize: Int)? {
        switch magic {
        case 0xa1b2_c3d4: (.big, .microseconds, 16)
        case 0xd4c3_b2a1: (.little, .microseconds, 16)
        case 0xa1b2_3c4d: (.big, .nanoseconds, 16)
        case 0x4d3c_b2a1: (.little, .nanoseconds, 16)
        // The variant of a patched libpcap of old: interface, protocol and packet type behind the lengths.
        case 0xa1b2_cd34: (.big, .microseconds, 24)
        case 0x34cd_b2a1: (.little, .microseconds, 24)
        default: nil
        }
    }

    /// Reads the file's header.
    init?(_ source: inout SourceReader, magic: UInt32, maximumPacketSize: Int) throws(CaptureError) {
        guard let variant = Self.variant(magic: magic) else { return nil }
        order = variant.order
        resolution = variant.resolution
        recordHeaderSize = variant.recordHeaderSize
        self.maximumPacketSize = maximumPacketSize
        guard try source.fill(24),
            let major = source.peek(UInt16.self, at: 4, order),
            let network = source.peek(UInt32.self, at: 20, order)
        else {
            throw CaptureError(offset: source.offset, reason: "the pcap file ends within its header")
        }
        guard major == 2 else {
            throw CaptureError(offset: source.offset + 4, reason: "pcap version \(major) is not known")
        }
        // The upper bits say how long a frame check sequence is; IP says itself where a packet ends.
        linkType = LinkType(rawValue: UInt16(truncatingIfNeeded: network & 0xffff))
        _ = source.take(24)
    }

    /// The next packet, nil at the end.
    func next(
        _ source: inout SourceReader, notes: inout [CaptureFileNote]
    ) throws(CaptureError) -> CapturedPacket? {
        guard try source.fill(recordHeaderSize),
            let seconds = source.peek(UInt32.self, at: 0, order),
            let fraction = source.peek(UInt32.self, at: 4, order),
            let captured = source.peek(UInt32.self, at: 8, order),
            let original = source.peek(UInt32.self, at: 12, order)
        else {
            if source.available > 0 {
                notes.append(CaptureFileNote(offset: source.offset, text: "the file ends within a packet's header"))
            }
            return nil
        }
        let size = Int(captured)
        guard size <= maximumPacketSize else {
            throw CaptureError(
                offset: source.offset + 8,
                reason: "a packet of \(size) captured bytes is above the limit of \(maximumPacketSize)"
            )
        }
        guard try source.fill(recordHeaderSize + size), source.take(recordHeaderSize) != nil,
            let bytes = source.take(size)
        else {
            let missing = recordHeaderSize + size - source.available
            notes.append(
                CaptureFileNote(
                    offset: source.offset,
                    text: "the file ends within a packet, \(missing) bytes before the packet's end"
                )
            )
            return nil
        }
        return CapturedPacket(
            linkType: linkType,
            timestamp: timestamp(seconds: seconds, fraction: fraction),
            bytes: bytes,
            originalLength: max(Int(original), size)
        )
    }

    @inline(__always)
    private func timestamp(seconds: UInt32, fraction: UInt32) -> CaptureTimestamp {
        let unit: Int64 = resolution == .nanoseconds ? 1 : 1000
        // 32 bits of seconds and 32 of a fraction stay far below 63 bits of nanoseconds.
        return CaptureTimestamp(nanoseconds: Int64(seconds) &* 1_000_000_000 &+ Int64(fraction) &* unit)
    }
}
