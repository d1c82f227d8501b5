import KafkaCodec
public import NIOCore

extension ControlRecord {
    /// The key of the record: the version 0 and the type.
    public var key: ByteBuffer {
        if case .unknown(let record) = self { return record.key }
        var key = ByteBuffer()
        key.writeInteger(0 as Int16)
        key.writeInteger(type)
        return key
    }

    /// The value of the record; nil is null, which only unknown types have.
    ///
    /// - Throws: ``RecordsError`` of kind `invalidControlRecord` when the version that the value names does not exist, or
    ///   cannot carry what is in it.
    public var value: ByteBuffer? {
        get throws(RecordsError) {
            do throws(WireError) {
                switch self {
                case .endTransaction(let marker):
                    var value = ByteBuffer()
                    value.writeInteger(0 as Int16)
                    value.writeInteger(marker.coordinatorEpoch)
                    return value
                case .leaderChange(let change): return try change.encoded(version: change.version)
                case .snapshotHeader(let header): return try header.encoded(version: header.version)
                case .snapshotFooter(let footer): return try footer.encoded(version: footer.version)
                case .kraftVersion(let record): return try record.encoded(version: record.version)
                case .voters(let record): return try record.encoded(version: record.version)
                case .unknown(let record): return record.value
                }
            } catch {
                throw RecordsError(kind: .invalidControlRecord, value: Int64(type))
            }
        }
    }
}

extension RecordBatchBuilder {
    /// Appends a control record at the next offset. The batch becomes a control batch.
    ///
    /// - Returns: Whether it was appended. False means that the batch would grow over its limit; it is then as before.
    /// - Throws: ``RecordsError`` as ``append(key:value:headers:timestamp:)`` and ``ControlRecord/value`` do.
    public mutating func append(_ record: ControlRecord, timestamp: Int64) throws(RecordsError) -> Bool {
        guard try append(key: record.key, value: try record.value, timestamp: timestamp) else { return false }
        isControl = true
        return true
    }

    /// The batch with which a transaction ends in a partition: a marker alone.
    ///
    /// - Parameters:
    ///   - marker: How the transaction ends.
    ///   - producerID: The id of the producer whose transaction ends.
    ///   - producerEpoch: The producer's epoch.
    ///   - timestamp: Milliseconds since 1970-01-01 UTC.
    ///   - baseOffset: The marker's offset.
    ///   - partitionLeaderEpoch: The epoch of the partition's leader.
    public static func endTransaction(
        _ marker: ControlRecord.EndTransactionMarker, producerID: Int64, producerEpoch: Int16, timestamp: Int64,
        baseOffset: Int64 = 0, partitionLeaderEpoch: Int32 = -1
    ) throws(RecordsError) -> ByteBuffer {
        var builder = RecordBatchBuilder(baseOffset: baseOffset)
        builder.partitionLeaderEpoch = partitionLeaderEpoch
        builder.producerID = producerID
        builder.producerEpoch = producerEpoch
        builder.isTransactional = true
        _ = try builder.append(.endTransaction(marker), timestamp: timestamp)
        return try builder.finish()
    }
}
