public import NIOCore

/// A batch of records: a record batch of format 2 (KIP-98), or a message of format 0 or 1, which when compressed holds
/// others.
///
/// It is a view of its bytes. Header fields are read from them as they are asked for; fields that a format does not
/// have are -1 or false.
public struct RecordBatch: Sendable {
    /// The whole batch, from the base offset to the last record.
    public internal(set) var bytes: ByteBuffer

    /// Where the batch begins in the record set it was read from, in bytes.
    public let byteOffset: Int

    init(unchecked bytes: ByteBuffer, byteOffset: Int) {
        self.bytes = bytes
        self.byteOffset = byteOffset
    }

    /// The batch that is all of a buffer's readable bytes.
    ///
    /// - Throws: ``RecordsError`` of the kinds that ``RecordSet/BatchIterator/next()`` throws; `invalidBatchLength` also
    ///   when the bytes are less or more than one batch.
    public init(_ bytes: ByteBuffer) throws(RecordsError) {
        var iterator = RecordSet(bytes).makeBatchIterator()
        guard let batch = try iterator.next(), iterator.truncatedByteCount == 0 else {
            let length = bytes.getInteger(at: bytes.readerIndex + BatchLayout.length, as: Int32.self)
            throw RecordsError(kind: .invalidBatchLength, value: Int64(length ?? 0))
        }
        self = batch
    }

    /// Throws when header fields together lead out of the range of offsets.
    func checkHeader() throws(RecordsError) {
        guard magic == 2 else { return }
        let delta = lastOffsetDelta
        guard delta >= 0, !baseOffset.addingReportingOverflow(Int64(delta)).overflow else {
            throw RecordsError(
                kind: .outOfRange, byteOffset: byteOffset, baseOffset: baseOffset, value: Int64(delta)
            )
        }
    }

    @inline(__always)
    func field<Value: FixedWidthInteger>(_ offset: Int, as type: Value.Type = Value.self) -> Value {
        // Whoever made this batch has checked that its header is there.
        bytes.getInteger(at: bytes.readerIndex &+ offset, as: type) ?? 0
    }

    mutating func setField<Value: FixedWidthInteger>(_ offset: Int, to value: Value) {
        bytes.setInteger(value, at: bytes.readerIndex + offset)
    }
}

// MARK: - Header

extension RecordBatch {
    /// The format: 0, 1 or 2.
    public var magic: Int8 { field(BatchLayout.magic) }

    /// The bytes of the batch as it is, with its header.
    public var sizeInBytes: Int { bytes.readableBytes }

    /// The attributes as they are; in formats 0 and 1 one byte.
    public var attributes: Int16 {
        magic == 2 ? field(BatchLayout.attributes) : Int16(field(BatchLayout.messageAttributes, as: UInt8.self))
    }

    /// The codec; nil for a number that no codec has.
    public var compression: Compression? {
        Compression(rawValue: UInt8(truncatingIfNeeded: attributes & BatchAttributes.compression))
    }

    /// Who gave the records their timestamps; nil in format 0, which has no timestamps.
    public var timestampType: TimestampType? {
        guard magic > 0 else { return nil }
        return attributes & BatchAttributes.logAppendTime != 0 ? .logAppendTime : .createTime
    }

    /// The offset of the first record as the producer wrote it; compaction may have removed that record.
    ///
    /// A compressed message of format 0 or 1 only says its last offset, and this is then that one: the first is known
    /// once the records are read (``Records/baseOffset``).
    public var baseOffset: Int64 { field(BatchLayout.baseOffset) }

    /// The offset of the last record as the producer wrote it; compaction may have removed that record.
    public var lastOffset: Int64 {
        // The sum was checked when the header was.
        magic == 2 ? baseOffset &+ Int64(lastOffsetDelta) : baseOffset
    }

    /// The offset after the last one: where reading goes on.
    public var nextOffset: Int64 {
        let next = lastOffset.addingReportingOverflow(1)
        return next.overflow ? .max : next.partialValue
    }

    /// The distance from the base offset to the last offset.
    public var lastOffsetDelta: Int32 { magic == 2 ? field(BatchLayout.lastOffsetDelta) : 0 }

    /// The timestamp that the records' deltas count from; -1 in formats 0 and 1. It is usually that of the first record;
    /// a batch with a delete horizon keeps that here (KIP-534).
    public var baseTimestamp: Int64 { magic == 2 ? field(BatchLayout.baseTimestamp) : -1 }

    /// The largest timestamp of the records, or the time of the broker, in milliseconds since 1970-01-01 UTC; -1 in
    /// format 0.
    public var maxTimestamp: Int64 {
        switch magic {
        case 2: field(BatchLayout.maxTimestamp)
        case 1: field(BatchLayout.messageTimestamp)
        default: -1
        }
    }

    /// The epoch of the partition's leader that appended the batch; -1 when it is not known, as in formats 0 and 1.
    public var partitionLeaderEpoch: Int32 { magic == 2 ? field(BatchLayout.partitionLeaderEpoch) : -1 }

    /// The id of the producer, when it is idempotent or transactional, else -1.
    public var producerID: Int64 { magic == 2 ? field(BatchLayout.producerID) : -1 }

    /// The epoch of the producer, when it is idempotent or transactional, else -1.
    public var producerEpoch: Int16 { magic == 2 ? field(BatchLayout.producerEpoch) : -1 }

    /// The sequence number of the first record, when the producer is idempotent or transactional, else -1.
    public var baseSequence: Int32 { magic == 2 ? field(BatchLayout.baseSequence) : -1 }

    /// The sequence number of the last record, or -1. Sequence numbers begin again at 0 after `Int32.max`.
    public var lastSequence: Int32 { RecordSequence.number(base: baseSequence, delta: lastOffsetDelta) }

    /// The number of records that the header says; nil for compressed messages of formats 0 and 1.
    public var declaredRecordCount: Int32? {
        if magic == 2 { return field(BatchLayout.recordCount, as: Int32.self) }
        return compression == Compression.none ? 1 : nil
    }

    /// Whether the records belong to a transaction.
    public var isTransactional: Bool { magic == 2 && attributes & BatchAttributes.transactional != 0 }

    /// Whether the records are control records, which are not for the application (``ControlRecord``).
    public var isControl: Bool { magic == 2 && attributes & BatchAttributes.control != 0 }

    /// When tombstones and transaction markers of this batch may be removed by compaction (KIP-534), in milliseconds
    /// since 1970-01-01 UTC; nil when that is not decided.
    public var deleteHorizon: Int64? {
        magic == 2 && attributes & BatchAttributes.deleteHorizon != 0 ? baseTimestamp : nil
    }
}

// MARK: - Checksum

extension RecordBatch {
    /// The checksum in the header: CRC-32C in format 2, CRC-32 in formats 0 and 1.
    public var checksum: UInt32 {
        field(magic == 2 ? BatchLayout.checksum : BatchLayout.messageChecksum)
    }

    /// The checksum that the bytes have.
    public func computeChecksum() -> UInt32 {
        let isRecordBatch = magic == 2
        return unsafe bytes.withUnsafeReadableBytes { all in
            if isRecordBatch {
                return unsafe CRC32C.checksum(UnsafeRawBufferPointer(rebasing: all[BatchLayout.attributes...]))
            }
            return unsafe CRC32.checksum(UnsafeRawBufferPointer(rebasing: all[BatchLayout.magic...]))
        }
    }

    /// Whether the bytes have the checksum that the header says.
    public var isChecksumValid: Bool { computeChecksum() == checksum }
}
