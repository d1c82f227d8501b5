public import NIOCore

/// Writes a record batch of format 2 (KIP-98), record by record.
///
/// The size that ``sizeInBytes`` says is exact, so that a producer can fill a batch up to a number of bytes. The records
/// are compressed, and the header is written, by ``finish(using:)``.
///
///     var builder = RecordBatchBuilder(sizeLimit: 16_384)
///     guard try builder.append(key: key, value: value, timestamp: now) else { … }
///     let bytes = try builder.finish(using: compressor)
public struct RecordBatchBuilder: Sendable {
    /// The largest batch: what its length field can say.
    public static let maximumSize = Int(Int32.max)

    /// The size of a batch without records.
    public static let headerSize = BatchLayout.records

    /// The offset of the first record. 0 in what a producer sends; the broker puts its own there.
    public let baseOffset: Int64

    /// The most bytes that the batch may have before compression.
    public let sizeLimit: Int

    /// The epoch of the partition's leader; -1 in what a producer sends.
    public var partitionLeaderEpoch: Int32 = -1

    /// The id of an idempotent or transactional producer, or -1.
    public var producerID: Int64 = -1

    /// The epoch of an idempotent or transactional producer, or -1.
    public var producerEpoch: Int16 = -1

    /// The sequence number of the first record, or -1.
    public var baseSequence: Int32 = -1

    /// Whether the records belong to a transaction.
    public var isTransactional = false

    /// Whether the records are control records.
    public var isControl = false

    /// The broker's timestamp for all records; nil, as a producer has it, leaves each record its own.
    public var logAppendTime: Int64?

    /// When tombstones and markers of the batch may be removed by compaction (KIP-534).
    public let deleteHorizon: Int64?

    /// The number of records so far.
    public private(set) var count = 0

    /// The largest timestamp of the records so far, or -1.
    public private(set) var maxTimestamp: Int64 = -1

    /// The distance of the last offset from the base offset: that of the last record, unless
    /// ``reserveOffsets(through:)`` has gone further; -1 when there is none.
    public private(set) var lastOffsetDelta: Int32 = -1

    private let givenBaseTimestamp: Int64?
    private var baseTimestamp: Int64

    // The records, one after the other.
    private var memory: RecordMemory

    /// A builder of a batch without records.
    ///
    /// - Parameters:
    ///   - baseOffset: The offset of the first record.
    ///   - baseTimestamp: What the records' timestamps are written as a distance from; nil takes that of the first
    ///     record, as is usual.
    ///   - deleteHorizon: When tombstones and markers of the batch may be removed; it takes the place of the base
    ///     timestamp.
    ///   - sizeLimit: The most bytes that the batch may have before compression, header included; at most
    ///     ``maximumSize``.
    ///   - initialCapacity: The bytes to reserve. Memory grows as needed.
    public init(
        baseOffset: Int64 = 0,
        baseTimestamp: Int64? = nil,
        deleteHorizon: Int64? = nil,
        sizeLimit: Int = RecordBatchBuilder.maximumSize,
        initialCapacity: Int = 512
    ) {
        self.baseOffset = baseOffset
        self.sizeLimit = min(sizeLimit, Self.maximumSize)
        self.deleteHorizon = deleteHorizon
        self.givenBaseTimestamp = deleteHorizon ?? baseTimestamp
        self.baseTimestamp = deleteHorizon ?? baseTimestamp ?? -1
        self.memory = RecordMemory(capacity: min(initialCapacity, self.sizeLimit))
    }

    /// The size of the batch so far, before compression.
    public var sizeInBytes: Int { Self.headerSize &+ memory.count }

    /// Whether there are no records yet.
    public var isEmpty: Bool { count == 0 }

    /// Appends a record at the next offset.
    ///
    /// - Parameters:
    ///   - key: The key; nil is null.
    ///   - value: The value; nil is null.
    ///   - headers: The headers, in their order.
    ///   - timestamp: Milliseconds since 1970-01-01 UTC.
    /// - Returns: Whether it was appended. False means that the batch would grow over its limit; it is then as before.
    /// - Throws: ``RecordsError`` of kind `tooLong` or `outOfRange` when no batch could hold the record.
    public mutating func append(
        key: ByteBuffer?, value: ByteBuffer?, headers: [RecordHeader] = [], timestamp: Int64
    ) throws(RecordsError) -> Bool {
        let offsetDelta = try nextOffsetDelta()
        return try write(key, value, headers, timestamp, offsetDelta: offsetDelta)
    }

    /// Appends a record at the next offset, from bytes that stay where they are.
    ///
    /// The same as ``append(key:value:headers:timestamp:)`` in all else, and faster.
    public mutating func append(
        keyBytes key: RawSpan?, valueBytes value: RawSpan?, headers: [RecordHeader] = [], timestamp: Int64
    ) throws(RecordsError) -> Bool {
        let offsetDelta = try nextOffsetDelta()
        let size = try size(key?.byteCount, value?.byteCount, headers, timestamp, offsetDelta)
        guard size.total <= sizeLimit &- sizeInBytes else { return false }
        write(size, headers) { writer in
            writer.writeField(key)
            writer.writeField(value)
        }
        return true
    }

    /// Appends a record at its own offset, which may leave a gap after the last one, as compaction does.
    ///
    /// The record's sequence number is not looked at: those of a batch follow from ``baseSequence``.
    ///
    /// - Returns: Whether it was appended. False means that the batch would grow over its limit; it is then as before.
    /// - Throws: ``RecordsError`` of kind `tooLong`, or `outOfRange`, also when the offset is not above the last one.
    public mutating func append(_ record: Record) throws(RecordsError) -> Bool {
        let delta = record.offset.subtractingReportingOverflow(baseOffset)
        guard !delta.overflow, let offsetDelta = Int32(exactly: delta.partialValue), offsetDelta > lastOffsetDelta
        else {
            throw RecordsError(kind: .outOfRange, value: record.offset)
        }
        return try write(record.key, record.value, record.headers, record.timestamp, offsetDelta: offsetDelta)
    }

    /// Lets the batch go up to an offset without a record, as compaction does when it removes a batch's last records.
    ///
    /// - Throws: ``RecordsError`` of kind `outOfRange` when the offset is below the last one, or too far.
    public mutating func reserveOffsets(through lastOffset: Int64) throws(RecordsError) {
        let delta = lastOffset.subtractingReportingOverflow(baseOffset)
        guard !delta.overflow, let offsetDelta = Int32(exactly: delta.partialValue), offsetDelta >= lastOffsetDelta
        else {
            throw RecordsError(kind: .outOfRange, value: lastOffset)
        }
        lastOffsetDelta = offsetDelta
    }

    /// Whether a record at the next offset would keep the batch within its limit.
    public func hasRoom(
        forKey key: ByteBuffer?, value: ByteBuffer?, headers: [RecordHeader] = [], timestamp: Int64
    ) -> Bool {
        guard let offsetDelta = try? nextOffsetDelta(),
            let size = try? size(key?.readableBytes, value?.readableBytes, headers, timestamp, offsetDelta)
        else {
            return false
        }
        return size.total <= sizeLimit - sizeInBytes
    }

    /// The size of a batch that holds one record and nothing else.
    ///
    /// - Throws: ``RecordsError`` of kind `tooLong` when no batch could hold it.
    public static func sizeOfBatch(
        key: ByteBuffer?, value: ByteBuffer?, headers: [RecordHeader] = []
    ) throws(RecordsError) -> Int {
        let body = try RecordSize.body(
            timestampDelta: 0, offsetDelta: 0, key: key?.readableBytes, value: value?.readableBytes, headers: headers
        )
        return headerSize + RecordWriter.varintSize(body) + body
    }
}

// MARK: - Records

extension RecordBatchBuilder {
    @inline(__always)
    private func nextOffsetDelta() throws(RecordsError) -> Int32 {
        let next = lastOffsetDelta.addingReportingOverflow(1)
        guard !next.overflow else { throw RecordsError(kind: .outOfRange, value: Int64(Int32.max)) }
        return next.partialValue
    }

    /// What a record's sizes and deltas are, known before it is written.
    private struct Size {
        var timestamp: Int64
        var timestampDelta: Int64
        var offsetDelta: Int32
        var body: Int
        var total: Int
    }

    @inline(__always)
    private func size(
        _ key: Int?, _ value: Int?, _ headers: [RecordHeader], _ timestamp: Int64, _ offsetDelta: Int32
    ) throws(RecordsError) -> Size {
        let base = count == 0 ? givenBaseTimestamp ?? timestamp : baseTimestamp
        let delta = timestamp.subtractingReportingOverflow(base)
        guard !delta.overflow else { throw RecordsError(kind: .outOfRange, value: timestamp) }
        let body = try RecordSize.body(
            timestampDelta: delta.partialValue, offsetDelta: offsetDelta, key: key, value: value, headers: headers
        )
        return Size(
            timestamp: timestamp, timestampDelta: delta.partialValue, offsetDelta: offsetDelta, body: body,
            total: RecordWriter.varintSize(body) &+ body
        )
    }

    @inline(__always)
    private mutating func write(
        _ key: ByteBuffer?, _ value: ByteBuffer?, _ headers: [RecordHeader], _ timestamp: Int64, offsetDelta: Int32
    ) throws(RecordsError) -> Bool {
        let size = try size(key?.readableBytes, value?.readableBytes, headers, timestamp, offsetDelta)
        guard size.total <= sizeLimit &- sizeInBytes else { return false }
        write(size, headers) { writer in
            writer.writeField(key)
            writer.writeField(value)
        }
        return true
    }

    @inline(__always)
    private mutating func write(_ size: Size, _ headers: [RecordHeader], _ fields: (inout RecordWriter) -> Void) {
        var writer = unsafe RecordWriter(memory.append(size.total))
        writer.writeVarint(Int32(truncatingIfNeeded: size.body))
        // No attribute of a record is in use.
        writer.writeByte(0)
        writer.writeVarlong(size.timestampDelta)
        writer.writeVarint(size.offsetDelta)
        fields(&writer)
        writer.writeVarint(Int32(truncatingIfNeeded: headers.count))
        if !headers.isEmpty { writer.writeHeaders(headers) }
        // All deltas count from the first record's timestamp, unless another was given.
        if count == 0 { baseTimestamp = givenBaseTimestamp ?? size.timestamp }
        maxTimestamp = max(maxTimestamp, size.timestamp)
        lastOffsetDelta = size.offsetDelta
        count &+= 1
    }
}

// MARK: - Finishing

extension RecordBatchBuilder {
    /// Compresses the records, writes the header, and gives out the batch. The builder then has no records; its
    /// settings stay.
    ///
    /// - Parameter compressor: Compresses the records; nil leaves them as they are.
    /// - Returns: The batch.
    /// - Throws: ``RecordsError`` of kind `compressionFailed`, `tooLong`, or `outOfRange` when the last offset is out of
    ///   range. The builder is then as before.
    public mutating func finish(using compressor: Compressor? = nil) throws(RecordsError) -> ByteBuffer {
        let lastDelta = max(lastOffsetDelta, 0)
        guard !baseOffset.addingReportingOverflow(Int64(lastDelta)).overflow else {
            throw RecordsError(kind: .outOfRange, value: baseOffset)
        }
        var batch = ByteBuffer()
        let compression = compressor?.compression ?? .none
        if let compressor, compression != .none {
            batch.reserveCapacity(Self.headerSize + memory.count / 2)
            batch.writeRepeatingByte(0, count: Self.headerSize)
            try unsafe compressor.compress(memory.bytes, into: &batch)
            guard batch.readableBytes <= Self.maximumSize else { throw RecordSize.tooLong(batch.readableBytes) }
        } else {
            batch.reserveCapacity(sizeInBytes)
            batch.writeRepeatingByte(0, count: Self.headerSize)
            unsafe batch.writeBytes(memory.bytes)
        }
        writeHeader(to: &batch, compression, lastDelta)
        memory.removeAll()
        count = 0
        maxTimestamp = -1
        lastOffsetDelta = -1
        baseTimestamp = givenBaseTimestamp ?? -1
        return batch
    }

    private var attributes: Int16 {
        var attributes: Int16 = 0
        if logAppendTime != nil { attributes |= BatchAttributes.logAppendTime }
        if isTransactional { attributes |= BatchAttributes.transactional }
        if isControl { attributes |= BatchAttributes.control }
        if deleteHorizon != nil { attributes |= BatchAttributes.deleteHorizon }
        return attributes
    }

    private func writeHeader(to batch: inout ByteBuffer, _ compression: Compression, _ lastDelta: Int32) {
        let length = batch.readableBytes - BatchLayout.overhead
        batch.setInteger(baseOffset, at: BatchLayout.baseOffset)
        batch.setInteger(Int32(truncatingIfNeeded: length), at: BatchLayout.length)
        batch.setInteger(partitionLeaderEpoch, at: BatchLayout.partitionLeaderEpoch)
        batch.setInteger(2 as Int8, at: BatchLayout.magic)
        batch.setInteger(attributes | Int16(compression.rawValue), at: BatchLayout.attributes)
        batch.setInteger(lastDelta, at: BatchLayout.lastOffsetDelta)
        batch.setInteger(baseTimestamp, at: BatchLayout.baseTimestamp)
        batch.setInteger(logAppendTime ?? maxTimestamp, at: BatchLayout.maxTimestamp)
        batch.setInteger(producerID, at: BatchLayout.producerID)
        batch.setInteger(producerEpoch, at: BatchLayout.producerEpoch)
        batch.setInteger(baseSequence, at: BatchLayout.baseSequence)
        batch.setInteger(Int32(truncatingIfNeeded: count), at: BatchLayout.recordCount)
        let checksum = unsafe batch.withUnsafeReadableBytes { all in
            unsafe CRC32C.checksum(UnsafeRawBufferPointer(rebasing: all[BatchLayout.attributes...]))
        }
        batch.setInteger(checksum, at: BatchLayout.checksum)
    }
}
