import NIOCore

/// Looks for TLS in connections whose beginning is not in the capture: for headers of records at the distances that they
/// themselves name. Bytes are looked at and not kept.
struct TLSWatch: Sendable {
    private struct Half: Sendable {
        /// The last bytes, which may begin a header.
        var carry = ByteBuffer()
        /// The place in the stream behind what was looked at.
        var offset = 0
        /// Where headers should be, and how many have led there.
        var expected: [(place: Int, count: Int)] = []
        var isEnded = false
    }

    /// So many headers, each where the one before it says, are no chance.
    private static let certainCount = 3
    private static let maximumExpected = 8
    /// A direction without them in its first bytes is none of TLS.
    private static let maximumBytes = 1 << 16

    private var halves = [Half(), Half()]

    /// Whether there is nothing more to look at.
    var isEnded: Bool { halves[0].isEnded && halves[1].isEnded }

    /// Looks at the next bytes of a direction; whether it has TLS.
    mutating func receive(_ bytes: ByteBuffer, _ direction: StreamDirection) -> Bool {
        var half = halves[direction.index]
        guard !half.isEnded else { return false }
        // Writers write whole records: those that fill a segment to its last byte are no chance either.
        if Self.isFilled(bytes.readableBytesSpan) { return true }
        defer { halves[direction.index] = half }
        let joined = Self.joined(half.carry, bytes)
        let start = half.offset - half.carry.readableBytes
        let span = joined.readableBytesSpan
        var place = 0
        while place + TLSRecordHeader.size <= span.byteCount {
            if let header = Self.header(span, place) {
                let index = half.expected.firstIndex { $0.place == start + place }
                let count = (index.map { half.expected[$0].count } ?? 0) + 1
                if count >= Self.certainCount { return true }
                if let index { half.expected.remove(at: index) }
                if half.expected.count == Self.maximumExpected { half.expected.removeFirst() }
                half.expected.append((start + place + header.recordSize, count))
            }
            place += 1
        }
        half.carry = ByteBuffer()
        if let rest = joined.getSlice(at: joined.readerIndex + place, length: joined.readableBytes - place) {
            half.carry.writeImmutableBuffer(rest)
        }
        half.offset += bytes.readableBytes
        half.isEnded = half.offset > Self.maximumBytes
        return false
    }

    private static func joined(_ carry: ByteBuffer, _ bytes: ByteBuffer) -> ByteBuffer {
        guard carry.readableBytes > 0 else { return bytes }
        var all = carry
        all.writeImmutableBuffer(bytes)
        return all
    }

    /// Passes over bytes that are missing.
    mutating func pass(_ count: Int, _ direction: StreamDirection) {
        halves[direction.index].offset += count
        halves[direction.index].carry = ByteBuffer()
    }

    /// Whether bytes are whole records from the first to the last.
    private static func isFilled(_ bytes: RawSpan) -> Bool {
        var place = 0
        while place < bytes.byteCount, let header = header(bytes, place) { place += header.recordSize }
        return place > 0 && place == bytes.byteCount
    }

    /// A header of application data, which is nearly all that is sent after a handshake.
    private static func header(_ bytes: RawSpan, _ place: Int) -> TLSRecordHeader? {
        guard bytes.integer(UInt8.self, at: place) == 23, bytes.integer(UInt8.self, at: place + 2) == 3,
            let header = TLSRecordHeader(bytes, at: place), header.length > 16
        else { return nil }
        return header
    }
}
