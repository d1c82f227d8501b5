import KafkaCodec
import KafkaRecords
import NIOCore
import OrderedCollections

/// The records of `__transaction_state`, in Kafka's own form.
enum TransactionLog {
    /// What a record says of a transactional id; no metadata when it is forgotten.
    struct Entry {
        var transactionalID: String
        var metadata: TransactionMetadata?
    }

    /// The batch that says what holds of a transactional id, or that it is forgotten.
    ///
    /// - Throws: ``AppendError`` when it is too large to be written.
    static func batch(
        _ transactionalID: String, _ metadata: TransactionMetadata?, version: TransactionVersion, at now: Int64
    ) throws(AppendError) -> ByteBuffer {
        do {
            var builder = RecordBatchBuilder()
            let value = try metadata.map { try self.value($0).prefixed(version: version.logVersion) }
            let key = try TransactionLogKey(transactionalID: transactionalID).prefixed(version: 0)
            _ = try builder.append(key: key, value: value, timestamp: now)
            return try builder.finish()
        } catch {
            throw AppendError(code: .recordListTooLarge, reason: "\(error)")
        }
    }

    private static func value(_ metadata: TransactionMetadata) -> TransactionLogValue {
        var topics: OrderedDictionary<String, [Int32]> = [:]
        for partition in metadata.partitions { topics[partition.topic, default: []].append(partition.partition) }
        var value = TransactionLogValue()
        value.producerID = metadata.producerID
        value.previousProducerID = metadata.previousProducerID
        value.nextProducerID = metadata.nextProducerID
        value.producerEpoch = metadata.producerEpoch
        value.transactionTimeoutMs = metadata.timeoutMs
        value.transactionStatus = metadata.state.rawValue
        value.transactionPartitions =
            metadata.state == .empty
            ? nil : topics.map { .init(topic: $0.key, partitionIDs: Int32List($0.value)) }
        value.transactionLastUpdateTimestampMs = metadata.lastUpdateTimestamp
        value.transactionStartTimestampMs = metadata.startTimestamp
        value.clientTransactionVersion = metadata.clientVersion.rawValue
        return value
    }

    /// What a record says; nil when it is of a kind that came later.
    static func entry(_ record: Record) throws(WireError) -> Entry? {
        guard let key = record.key, let (version, body) = key.versioned,
            TransactionLogKey.validVersions.contains(version)
        else { return nil }
        let id = try TransactionLogKey(decoding: body, version: version).transactionalID
        guard let bytes = record.value else { return Entry(transactionalID: id, metadata: nil) }
        guard let (version, body) = bytes.versioned, TransactionLogValue.validVersions.contains(version) else {
            return nil
        }
        let value = try TransactionLogValue(decoding: body, version: version)
        guard let state = TransactionState(rawValue: value.transactionStatus) else { return nil }
        var metadata = TransactionMetadata(
            producerID: value.producerID, timeoutMs: value.transactionTimeoutMs,
            lastUpdateTimestamp: value.transactionLastUpdateTimestampMs)
        metadata.previousProducerID = value.previousProducerID
        metadata.nextProducerID = value.nextProducerID
        metadata.producerEpoch = value.producerEpoch
        metadata.state = state
        for topic in value.transactionPartitions ?? [] {
            for partition in topic.partitionIDs { metadata.partitions.append(.init(topic.topic, partition)) }
        }
        metadata.startTimestamp = value.transactionStartTimestampMs
        metadata.clientVersion = TransactionVersion(rawValue: value.clientTransactionVersion) ?? .first
        return Entry(transactionalID: id, metadata: metadata)
    }
}

extension KafkaRecordMessage {
    /// The bytes of a key or a value in an internal topic: its version comes first.
    func prefixed(version: Int16) throws(WireError) -> ByteBuffer {
        var bytes = ByteBuffer(integer: version)
        try encode(into: &bytes, version: version)
        return bytes
    }
}

extension ByteBuffer {
    /// The version that a key or a value in an internal topic begins with, and the rest.
    var versioned: (version: Int16, body: ByteBuffer)? {
        var body = self
        guard let version = body.readInteger(as: Int16.self) else { return nil }
        return (version, body.slice())
    }
}
