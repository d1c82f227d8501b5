import NIOCore

/// What a broker changes in a batch before it appends it to its log. The checksum of format 2 does not cover base offset
/// and leader epoch, so those are written and nothing else.
extension RecordBatch {
    /// Moves the batch to another base offset.
    ///
    /// - Throws: ``RecordsError`` of kind `outOfRange` when its last offset would be out of range, or `notInFormat` for
    ///   compressed messages of formats 0 and 1, which only know their last offset (``setLastOffset(_:)``).
    public mutating func setBaseOffset(_ baseOffset: Int64) throws(RecordsError) {
        guard magic == 2 || compression == Compression.none else { throw notInFormat }
        guard !baseOffset.addingReportingOverflow(Int64(lastOffsetDelta)).overflow else {
            throw locate(RecordsError(kind: .outOfRange, value: baseOffset))
        }
        setField(BatchLayout.baseOffset, to: baseOffset)
    }

    /// Moves the batch so that its last record has an offset.
    ///
    /// - Throws: ``RecordsError`` of kind `outOfRange` when its base offset would be out of range, or `notInFormat` for
    ///   compressed messages of format 0, in which each message has its own offset.
    public mutating func setLastOffset(_ lastOffset: Int64) throws(RecordsError) {
        guard magic > 0 || compression == Compression.none else { throw notInFormat }
        let base = lastOffset.subtractingReportingOverflow(Int64(lastOffsetDelta))
        guard !base.overflow else { throw locate(RecordsError(kind: .outOfRange, value: lastOffset)) }
        setField(BatchLayout.baseOffset, to: base.partialValue)
    }

    /// Sets the epoch of the partition's leader.
    ///
    /// - Throws: ``RecordsError`` of kind `notInFormat` for formats 0 and 1.
    public mutating func setPartitionLeaderEpoch(_ epoch: Int32) throws(RecordsError) {
        guard magic == 2 else { throw notInFormat }
        setField(BatchLayout.partitionLeaderEpoch, to: epoch)
    }

    /// Sets the largest timestamp and who gave it, and with them the checksum when there was anything to change.
    ///
    /// - Parameters:
    ///   - timestamp: Milliseconds since 1970-01-01 UTC. With `logAppendTime` it is that of all records.
    ///   - type: Who gave the records their timestamps.
    /// - Throws: ``RecordsError`` of kind `notInFormat` for format 0.
    public mutating func setMaxTimestamp(_ timestamp: Int64, type: TimestampType) throws(RecordsError) {
        guard magic > 0 else { throw notInFormat }
        guard timestampType != type || maxTimestamp != timestamp else { return }
        var attributes = attributes & ~BatchAttributes.logAppendTime
        if type == .logAppendTime { attributes |= BatchAttributes.logAppendTime }
        if magic == 2 {
            setField(BatchLayout.attributes, to: attributes)
            setField(BatchLayout.maxTimestamp, to: timestamp)
        } else {
            setField(BatchLayout.messageAttributes, to: UInt8(truncatingIfNeeded: attributes))
            setField(BatchLayout.messageTimestamp, to: timestamp)
        }
        setChecksum()
    }

    /// Sets the producer's id and epoch and the first sequence number, and with them the checksum: what an idempotent
    /// producer does when it sends a batch again under a new epoch (KIP-360).
    ///
    /// - Throws: ``RecordsError`` of kind `notInFormat` for formats 0 and 1.
    public mutating func setProducer(id: Int64, epoch: Int16, baseSequence: Int32) throws(RecordsError) {
        guard magic == 2 else { throw notInFormat }
        setField(BatchLayout.producerID, to: id)
        setField(BatchLayout.producerEpoch, to: epoch)
        setField(BatchLayout.baseSequence, to: baseSequence)
        setChecksum()
    }

    private mutating func setChecksum() {
        setField(magic == 2 ? BatchLayout.checksum : BatchLayout.messageChecksum, to: computeChecksum())
    }

    private var notInFormat: RecordsError {
        locate(RecordsError(kind: .notInFormat, value: Int64(magic)))
    }
}
