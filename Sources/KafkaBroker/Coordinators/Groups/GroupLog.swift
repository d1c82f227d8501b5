import KafkaCodec
import KafkaRecords
import NIOCore
import OrderedCollections

/// A record of `__consumer_offsets`; without a value it takes back what was said under the key.
struct GroupRecord {
    var key: ByteBuffer
    var value: ByteBuffer?

    /// A record whose key says the type of the record and whose value its version.
    init<Key: KafkaRecordMessage>(
        _ key: Key, _ value: (some KafkaRecordMessage)?, version: Int16
    ) throws(WireError) {
        self.key = try Self.bytes(key)
        self.value = try value?.prefixed(version: version)
    }

    /// A record that takes back what was said under a key.
    init(tombstone key: some KafkaRecordMessage) throws(WireError) {
        self.key = try Self.bytes(key)
    }

    private static func bytes<Key: KafkaRecordMessage>(_ key: Key) throws(WireError) -> ByteBuffer {
        var bytes = ByteBuffer(integer: Key.recordType)
        try key.encode(into: &bytes, version: 0)
        return bytes
    }
}

/// The records of `__consumer_offsets` that are about groups, in Kafka's own form.
enum GroupLog {
    /// The batch of a coordinator's records.
    ///
    /// - Throws: ``AppendError`` when it is too large to be written.
    static func batch(
        _ records: [GroupRecord], _ producer: ProducerIdentity? = nil, at now: Int64
    ) throws(AppendError) -> ByteBuffer {
        do {
            var builder = RecordBatchBuilder()
            if let producer {
                builder.producerID = producer.id
                builder.producerEpoch = producer.epoch
                builder.isTransactional = true
            }
            for record in records {
                _ = try builder.append(key: record.key, value: record.value, timestamp: now)
            }
            return try builder.finish()
        } catch {
            throw AppendError(code: .recordListTooLarge, reason: "\(error)")
        }
    }

    /// Takes over what a record says of groups, in the order of the log.
    ///
    /// A commit makes a group if there is none, also one that a transaction takes back later.
    static func replay(
        _ record: Record, into groups: inout OrderedDictionary<String, GroupKind>
    ) throws(WireError) {
        guard let (type, body) = record.key?.versioned else { return }
        switch type {
        case OffsetCommitKey.recordType, 0:
            let id = try OffsetCommitKey(decoding: body, version: 0).group
            if record.value != nil, groups[id] == nil { groups[id] = .classic(ClassicGroup(id)) }
        case GroupMetadataKey.recordType:
            let id = try GroupMetadataKey(decoding: body, version: 0).group
            guard let bytes = record.value else {
                if case .consumer? = groups[id] { return }
                groups[id] = nil
                return
            }
            guard let (version, body) = bytes.versioned, GroupMetadataValue.validVersions.contains(version) else {
                return
            }
            let value = try GroupMetadataValue(decoding: body, version: version)
            groups[id] = .classic(ClassicGroup(id, value))
        default:
            try replayConsumerGroup(record, into: &groups)
        }
    }

    static func tombstone(of group: String) throws(WireError) -> GroupRecord {
        try GroupRecord(tombstone: GroupMetadataKey(group: group))
    }
}
