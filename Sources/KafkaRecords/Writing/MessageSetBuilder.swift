public import NIOCore

/// Writes a message set of format 0 or 1, for brokers before 0.11.
///
/// Without compression each record is a message. With compression they are put, as one, into a message around them; in
/// format 1 the inner offsets then count from the first record (KIP-31), in format 0 they are absolute.
public struct MessageSetBuilder: Sendable {
    /// The format: 0, or 1, which has timestamps (KIP-32).
    public let magic: Int8

    /// The codec and its level; nil for no compression.
    public let compressor: Compressor?

    /// The broker's timestamp for all records; nil leaves each record its own.
    public let logAppendTime: Int64?

    /// The most bytes that the set may have before compression.
    public let sizeLimit: Int

    /// The offset of the first record.
    public let baseOffset: Int64

    /// The number of records so far.
    public private(set) var count = 0

    /// The offset of the last record; nil when there is none.
    public private(set) var lastOffset: Int64?

    private var maxTimestamp: Int64 = -1
    private var buffer = ByteBuffer()

    /// A builder of a set without messages.
    ///
    /// - Parameters:
    ///   - magic: The format, 0 or 1.
    ///   - baseOffset: The offset of the first record.
    ///   - compressor: Compresses the messages. zstd is not for these formats.
    ///   - logAppendTime: The broker's timestamp for all records, in format 1.
    ///   - sizeLimit: The most bytes that the set may have before compression.
    /// - Throws: ``RecordsError`` of kind `unsupportedMagic` or `notInFormat`.
    public init(
        magic: Int8, baseOffset: Int64 = 0, compressor: Compressor? = nil, logAppendTime: Int64? = nil,
        sizeLimit: Int = Int(Int32.max)
    ) throws(RecordsError) {
        guard magic == 0 || magic == 1 else { throw RecordsError(kind: .unsupportedMagic, value: Int64(magic)) }
        guard compressor?.compression != .zstd, magic == 1 || logAppendTime == nil else {
            throw RecordsError(kind: .notInFormat, value: Int64(magic))
        }
        self.magic = magic
        self.compressor = compressor?.compression == Compression.none ? nil : compressor
        self.baseOffset = baseOffset
        self.logAppendTime = logAppendTime
        self.sizeLimit = min(sizeLimit, Int(Int32.max))
    }

    /// The size of the set so far, before compression.
    public var sizeInBytes: Int {
        buffer.readableBytes + (compressor == nil || count == 0 ? 0 : messageSize(key: nil, value: 0))
    }

    /// Appends a record at the next offset.
    ///
    /// - Parameter timestamp: Milliseconds since 1970-01-01 UTC; not written in format 0.
    /// - Returns: Whether it was appended. False means that the set would grow over its limit; it is then as before.
    /// - Throws: ``RecordsError`` of kind `tooLong` or `outOfRange` when no set could hold the record.
    public mutating func append(
        key: ByteBuffer?, value: ByteBuffer?, timestamp: Int64 = -1
    ) throws(RecordsError) -> Bool {
        var offset = baseOffset
        if let lastOffset {
            let next = lastOffset.addingReportingOverflow(1)
            guard !next.overflow else { throw RecordsError(kind: .outOfRange, value: lastOffset) }
            offset = next.partialValue
        }
        return try append(Record(offset: offset, timestamp: timestamp, key: key, value: value))
    }

    /// Appends a record at its own offset.
    ///
    /// - Returns: Whether it was appended. False means that the set would grow over its limit; it is then as before.
    /// - Throws: ``RecordsError`` of kind `tooLong`; `outOfRange` when the offset is not above the last one; or
    ///   `notInFormat` when the record has headers.
    public mutating func append(_ record: Record) throws(RecordsError) -> Bool {
        guard record.headers.isEmpty else { throw RecordsError(kind: .notInFormat, value: Int64(magic)) }
        let relative = record.offset.subtractingReportingOverflow(baseOffset)
        guard !relative.overflow, relative.partialValue >= 0, lastOffset.map({ record.offset > $0 }) ?? true else {
            throw RecordsError(kind: .outOfRange, value: record.offset)
        }
        let size = messageSize(key: record.key?.readableBytes, value: record.value?.readableBytes)
        let outer = compressor == nil ? 0 : messageSize(key: nil, value: 0)
        guard size + outer <= Int(Int32.max) else { throw RecordSize.tooLong(size) }
        guard size + outer <= sizeLimit - buffer.readableBytes else { return false }
        let isRelative = compressor != nil && magic == 1
        write(
            to: &buffer, offset: isRelative ? relative.partialValue : record.offset,
            timestamp: logAppendTime ?? record.timestamp, attributes: timestampAttribute, key: record.key,
            value: record.value
        )
        maxTimestamp = max(maxTimestamp, record.timestamp)
        lastOffset = record.offset
        count += 1
        return true
    }

    /// Compresses the messages, if so chosen, and gives out the set. The builder then has no records.
    ///
    /// - Returns: The message set; empty when there are no records.
    /// - Throws: ``RecordsError`` of kind `compressionFailed` or `tooLong`. The builder is then as before.
    public mutating func finish() throws(RecordsError) -> ByteBuffer {
        var set = buffer
        if let compressor, let lastOffset {
            var compressed = ByteBuffer()
            try compressor.compress(buffer.readableBytesSpan, magic: magic, into: &compressed)
            let size = messageSize(key: nil, value: compressed.readableBytes)
            guard size <= Int(Int32.max) else { throw RecordSize.tooLong(size) }
            set = ByteBuffer()
            set.reserveCapacity(size)
            write(
                to: &set, offset: lastOffset, timestamp: logAppendTime ?? maxTimestamp,
                attributes: timestampAttribute | compressor.compression.rawValue, key: nil, value: compressed
            )
        }
        buffer = ByteBuffer()
        count = 0
        lastOffset = nil
        maxTimestamp = -1
        return set
    }

    private var timestampAttribute: UInt8 {
        logAppendTime == nil ? 0 : UInt8(truncatingIfNeeded: BatchAttributes.logAppendTime)
    }

    private func messageSize(key: Int?, value: Int?) -> Int {
        // The two lengths of four bytes follow the header.
        BatchLayout.messageKey(magic: magic) + 8 + (key ?? 0) + (value ?? 0)
    }

    private func write(
        to target: inout ByteBuffer, offset: Int64, timestamp: Int64, attributes: UInt8, key: ByteBuffer?,
        value: ByteBuffer?
    ) {
        let start = target.writerIndex
        let size = messageSize(key: key?.readableBytes, value: value?.readableBytes)
        target.reserveCapacity(minimumWritableBytes: size)
        target.writeInteger(offset)
        target.writeInteger(Int32(truncatingIfNeeded: size - BatchLayout.overhead))
        target.writeInteger(0 as UInt32)
        target.writeInteger(magic)
        target.writeInteger(attributes)
        if magic == 1 { target.writeInteger(timestamp) }
        for field in [key, value] {
            target.writeInteger(Int32(truncatingIfNeeded: field?.readableBytes ?? -1))
            if let field { target.writeImmutableBuffer(field) }
        }
        let checksum = unsafe target.withUnsafeReadableBytes { all in
            // The set begins at the buffer's start, so its indices are those of the readable bytes.
            unsafe CRC32.checksum(UnsafeRawBufferPointer(rebasing: all[(start + BatchLayout.magic)...]))
        }
        target.setInteger(checksum, at: start + BatchLayout.messageChecksum)
    }
}
