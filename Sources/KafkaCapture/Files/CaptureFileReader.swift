import NIOCore

/// The packets of a capture file, read one after the other.
///
/// Understood are pcap, in both byte orders with microseconds and nanoseconds, and pcapng, with sections of either byte
/// order, several interfaces, and enhanced, simple and obsolete packet blocks; other blocks are skipped. Files compressed
/// with gzip are inflated on the way; offsets are those of what is in them then. The file is never in memory as a whole.
public struct CaptureFileReader {
    private enum Format {
        case pcap(PcapReader)
        case pcapng(PcapngReader)
    }

    private var source: SourceReader
    private var format: Format?
    private let maximumPacketSize: Int
    private var notesEarlyEnd = false

    private var ownNotes: [CaptureFileNote] = []
    private var hasPackets = false
    /// Whether the packets that were skipped are told by an error.
    private var hasRefused = false

    /// What was found out about the file so far and did not stop the reading, such as a last packet that is cut off, or how
    /// many packets were skipped.
    public var notes: [CaptureFileNote] {
        guard !hasRefused, case .pcapng(let reader) = format, let skipped = reader.skippedNote else { return ownNotes }
        return ownNotes + [skipped]
    }

    /// A reader of a source.
    ///
    /// - Parameters:
    ///   - source: Where the bytes come from.
    ///   - maximumPacketSize: The size in bytes above which a packet is taken for damage; 16 MiB by default.
    ///   - chunkSize: How many bytes to ask the source for at once; 1 MiB by default, at least 4 KiB.
    public init(_ source: any ByteSource, maximumPacketSize: Int = 16 << 20, chunkSize: Int = 1 << 20) {
        self.source = SourceReader(InflatingByteSource(source), chunkSize: chunkSize)
        self.maximumPacketSize = maximumPacketSize
    }

    /// The offset in the file, in bytes from its start, up to which it was read.
    public var offset: Int64 { source.offset }

    /// The next packet, nil at the end.
    ///
    /// A packet that the file holds only in part ends the reading with a note, and so does compression that is cut off. A
    /// packet of a pcapng file that does not make sense in itself, while it is known where the next one begins, is skipped
    /// with a note.
    ///
    /// - Throws: ``CaptureError`` when the bytes are not a capture, are damaged beyond reading on, or when all packets in the
    ///   file had to be skipped.
    public mutating func next() throws(CaptureError) -> CapturedPacket? {
        if let packet = try nextPacket() {
            hasPackets = true
            return packet
        }
        if !hasPackets, case .pcapng(let reader) = format, let skipped = reader.skippedNote {
            hasRefused = true
            throw CaptureError(offset: skipped.offset, reason: "no packet can be read; \(skipped.text)")
        }
        if let end = source.earlyEnd, !notesEarlyEnd {
            notesEarlyEnd = true
            ownNotes.append(CaptureFileNote(offset: end.offset, text: end.reason))
        }
        return nil
    }

    private mutating func nextPacket() throws(CaptureError) -> CapturedPacket? {
        switch format {
        case .pcap(let reader):
            return try reader.next(&source, notes: &ownNotes)
        case .pcapng(var reader):
            // Out of the enum while it changes, so that its array of interfaces is not copied.
            format = nil
            defer { format = .pcapng(reader) }
            return try reader.next(&source, notes: &ownNotes)
        case nil:
            format = try detectFormat()
            return try nextPacket()
        }
    }

    /// The key logs of TLS that were in the file since they were last taken.
    mutating func takeKeyLogs() -> [PcapngReader.KeyLogBlock] {
        guard case .pcapng(var reader) = format, !reader.keyLogs.isEmpty else { return [] }
        format = nil
        defer { format = .pcapng(reader) }
        return reader.takeKeyLogs()
    }

    private mutating func detectFormat() throws(CaptureError) -> Format {
        guard try source.fill(4), let magic = source.peek(UInt32.self, at: 0, .big) else {
            let size = source.available
            if let end = source.earlyEnd { throw end }
            throw CaptureError(
                offset: 0,
                reason: size == 0 ? "the file is empty" : "a file of \(size) bytes is not a packet capture"
            )
        }
        if magic == PcapngReader.sectionHeader {
            return .pcapng(PcapngReader(maximumPacketSize: maximumPacketSize))
        }
        if let reader = try PcapReader(&source, magic: magic, maximumPacketSize: maximumPacketSize) {
            return .pcap(reader)
        }
        throw CaptureError(
            offset: 0,
            reason: "the file begins with 0x\(String(magic, radix: 16)), which neither pcap nor pcapng does"
        )
    }
}
