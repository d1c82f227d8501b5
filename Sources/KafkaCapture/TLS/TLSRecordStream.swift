import NIOCore

/// The records of a direction: bytes and gaps in, records out. Where bytes are missing, the place of the next record is
/// known when they lie within one, and otherwise has to be searched for.
struct TLSRecordStream: Sendable {
    /// A record that is whole, at the beginning of the bytes.
    struct Record: Sendable {
        var header: TLSRecordHeader
        var body: ByteBuffer
    }

    private var buffer = ByteBuffer()
    /// The rest of a record of which bytes are missing.
    private var skipped = 0

    /// The bytes between the last record that could be read and the beginning of the buffer.
    private(set) var lost = 0
    /// Whether it is not known where a record begins.
    private(set) var isSeeking = false

    /// The bytes that are kept.
    var heldBytes: Int { buffer.readableBytes }

    /// The bytes that were not read as records: lost ones, and those of a record that is not whole.
    var unreadBytes: Int { lost + skipped + buffer.readableBytes }

    /// Takes in the next bytes. They are not copied before ``keep()``.
    mutating func append(_ bytes: ByteBuffer) {
        var bytes = bytes
        let passed = min(skipped, bytes.readableBytes)
        bytes.moveReaderIndex(forwardBy: passed)
        skipped -= passed
        lost += passed
        if buffer.readableBytes == 0 { buffer = bytes } else { buffer.writeImmutableBuffer(bytes) }
    }

    /// Has what is left in memory of its own, so that it does not keep the file's.
    mutating func keep() {
        var copy = ByteBuffer()
        copy.writeImmutableBuffer(buffer)
        buffer = copy
    }

    /// Passes over bytes that are missing.
    mutating func pass(_ count: Int) {
        let header = isSeeking ? nil : TLSRecordHeader(buffer.readableBytesSpan, at: 0)
        let open = skipped > 0 ? skipped : header.map { $0.recordSize - buffer.readableBytes } ?? 0
        lost += buffer.readableBytes + count
        buffer = ByteBuffer()
        skipped = max(0, open - count)
        if open < count { isSeeking = true }
    }

    /// The next record; nil when it is not whole yet, or where one begins is not known.
    mutating func next() -> Record? {
        guard !isSeeking, buffer.readableBytes >= TLSRecordHeader.size else { return nil }
        guard let header = TLSRecordHeader(buffer.readableBytesSpan, at: 0) else {
            isSeeking = true
            return nil
        }
        return record(header, at: 0)
    }

    /// Drops the record that ``next()`` has given, which was read.
    mutating func accept(_ record: Record) {
        buffer.moveReaderIndex(forwardBy: min(record.header.recordSize, buffer.readableBytes))
        lost = 0
    }

    /// Drops the record that ``next()`` has given, which could not be read.
    mutating func reject(_ record: Record) {
        let count = min(record.header.recordSize, buffer.readableBytes)
        buffer.moveReaderIndex(forwardBy: count)
        lost += count
    }

    /// While seeking, moves on to the next place that may begin a record, which is whole.
    ///
    /// - Parameter minimumLength: The shortest body of a record that is looked for.
    mutating func candidate(minimumLength: Int) -> Record? {
        // Its own reference to the bytes: the buffer moves on, the bytes do not change.
        let buffer = self.buffer
        let bytes = buffer.readableBytesSpan
        var place = 0
        while place + TLSRecordHeader.size <= bytes.byteCount {
            if let header = TLSRecordHeader(bytes, at: place), header.length >= minimumLength,
                bytes.integer(UInt8.self, at: place + 2) == 3
            {
                drop(place)
                return record(header, at: 0)
            }
            place += 1
        }
        drop(place)
        return nil
    }

    /// Whether something that may be a record follows one, or nothing at all.
    func isFollowed(_ record: Record) -> Bool {
        let end = record.header.recordSize
        return end == buffer.readableBytes || TLSRecordHeader(buffer.readableBytesSpan, at: end) != nil
    }

    /// Takes a candidate for none.
    mutating func refuseCandidate() { drop(1) }

    /// Reads on from where the buffer begins.
    mutating func resume() { isSeeking = false }

    private mutating func drop(_ count: Int) {
        let count = min(count, buffer.readableBytes)
        buffer.moveReaderIndex(forwardBy: count)
        lost += count
    }

    private func record(_ header: TLSRecordHeader, at place: Int) -> Record? {
        guard
            let body = buffer.getSlice(
                at: buffer.readerIndex + place + TLSRecordHeader.size, length: header.length)
        else { return nil }
        return Record(header: header, body: body)
    }
}
