import KafkaCodec
import KafkaRecords
import NIOCore
import OrderedCollections

/// An offset that a group has committed.
struct CommittedOffset: Hashable {
    var offset: Int64
    var leaderEpoch: Int32
    var metadata: String
    var timestamp: Int64
    /// The id of the topic; zero where the client gave its name.
    var topicID: KafkaUUID = .zero
}

/// The offsets that the groups of one partition of `__consumer_offsets` have committed.
///
/// They are what the log says up to its high watermark, so that what one leader has answered the next one answers too.
/// What was committed in a transaction waits for the transaction's marker.
struct CommittedOffsets {
    typealias Offsets = OrderedDictionary<PartitionName, CommittedOffset>

    /// The offset up to which the log is read.
    private var readUpTo: Int64 = 0
    /// The groups that there are, also those with nothing but what a transaction may still take back.
    private var groups: OrderedDictionary<String, Offsets> = [:]
    /// What open transactions commit, by their producer ids.
    private var pending: OrderedDictionary<Int64, OrderedDictionary<String, Offsets>> = [:]

    /// The offsets of a group; nil when there is no such group.
    func offsets(of group: String) -> Offsets? { groups[group] }

    /// Whether an open transaction commits an offset of a group for a partition.
    func isPending(_ partition: PartitionName, of group: String) -> Bool {
        pending.values.contains { $0[group]?[partition] != nil }
    }

    /// Reads what the log has more.
    mutating func readOn(_ log: PartitionLog, _ codecs: RecordCodecs) throws {
        for stored in log.storedBatches(from: max(readUpTo, log.logStartOffset), upTo: log.highWatermark)
        where stored.baseOffset >= readUpTo && stored.lastOffset < log.highWatermark {
            readUpTo = stored.lastOffset + 1
            let records = try stored.batch.records(using: codecs.decompressor, verifyingChecksum: false)
            if stored.batch.isControl {
                for record in records { end(stored.batch.producerID, try ControlRecord(record)) }
            } else {
                let producer = stored.batch.isTransactional ? stored.batch.producerID : nil
                for record in records { try apply(record, producer) }
            }
        }
    }

    private mutating func end(_ producer: Int64, _ record: ControlRecord) {
        guard case .endTransaction(let marker) = record, let ended = pending.removeValue(forKey: producer),
            marker.outcome == .commit
        else { return }
        for (group, offsets) in ended {
            groups[group, default: [:]].merge(offsets) { $1 }
        }
    }

    private mutating func apply(_ record: Record, _ producer: Int64?) throws(WireError) {
        guard let entry = try OffsetLog.entry(record) else { return }
        guard let offset = entry.offset else {
            groups[entry.group]?[entry.partition] = nil
            return
        }
        groups[entry.group, default: [:]].merge([:]) { $1 }
        if let producer {
            pending[producer, default: [:]][entry.group, default: [:]][entry.partition] = offset
        } else {
            groups[entry.group]?[entry.partition] = offset
        }
    }
}

/// The records of `__consumer_offsets` that are about offsets, in Kafka's own form.
enum OffsetLog {
    struct Entry {
        var group: String
        var partition: PartitionName
        /// Nil when it is forgotten.
        var offset: CommittedOffset?
    }

    /// The batch with which a transaction commits offsets of a group.
    ///
    /// - Throws: ``AppendError`` when it is too large to be written.
    static func batch(
        _ group: String, _ offsets: OrderedDictionary<PartitionName, CommittedOffset>, _ producer: ProducerIdentity,
        at now: Int64
    ) throws(AppendError) -> ByteBuffer {
        do {
            var builder = RecordBatchBuilder()
            builder.producerID = producer.id
            builder.producerEpoch = producer.epoch
            builder.isTransactional = true
            for (partition, offset) in offsets {
                let key = OffsetCommitKey(group: group, topic: partition.topic, partition: partition.partition)
                var value = OffsetCommitValue()
                value.offset = offset.offset
                value.leaderEpoch = offset.leaderEpoch
                value.metadata = offset.metadata
                value.commitTimestamp = offset.timestamp
                value.topicID = offset.topicID
                var keyBytes = ByteBuffer(integer: OffsetCommitKey.recordType)
                try key.encode(into: &keyBytes, version: 0)
                _ = try builder.append(
                    key: keyBytes, value: try value.prefixed(version: offset.topicID.isZero ? 3 : 4), timestamp: now)
            }
            return try builder.finish()
        } catch {
            throw AppendError(code: .recordListTooLarge, reason: "\(error)")
        }
    }

    /// What a record says; nil when it is about something else.
    static func entry(_ record: Record) throws(WireError) -> Entry? {
        guard let key = record.key, let (type, body) = key.versioned, type == OffsetCommitKey.recordType else {
            return nil
        }
        let named = try OffsetCommitKey(decoding: body, version: 0)
        var entry = Entry(group: named.group, partition: PartitionName(named.topic, named.partition), offset: nil)
        guard let bytes = record.value else { return entry }
        guard let (version, body) = bytes.versioned, OffsetCommitValue.validVersions.contains(version) else {
            return nil
        }
        let value = try OffsetCommitValue(decoding: body, version: version)
        entry.offset = CommittedOffset(
            offset: value.offset, leaderEpoch: version >= 3 ? value.leaderEpoch : -1, metadata: value.metadata,
            timestamp: value.commitTimestamp, topicID: value.topicID)
        return entry
    }
}
