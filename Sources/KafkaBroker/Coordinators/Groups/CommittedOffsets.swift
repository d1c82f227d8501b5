import KafkaCodec
import KafkaRecords
import OrderedCollections

/// An offset that a group has committed.
struct CommittedOffset: Hashable {
    var offset: Int64
    var leaderEpoch: Int32
    var metadata: String
    var timestamp: Int64
    /// The id of the topic; zero where the client gave its name.
    var topicID: KafkaUUID = .zero
    /// When it is forgotten, if the client has said so itself, as old ones do.
    var expireTimestamp: Int64?
    /// Where it stands in the log; -1 before it does.
    var recordOffset: Int64 = -1
}

/// The offsets that the groups of one partition of `__consumer_offsets` have committed.
///
/// They are what the log says up to its high watermark, so that what one leader has answered the next one answers too.
/// What was committed in a transaction waits for the transaction's marker.
struct CommittedOffsets {
    typealias Offsets = OrderedDictionary<PartitionName, CommittedOffset>

    /// The offset up to which the log is read.
    private var readUpTo: Int64 = 0
    /// The groups that have ever committed, also those with nothing but what a transaction may still take back.
    private var groups: OrderedDictionary<String, Offsets> = [:]
    /// What open transactions commit, by their producer ids.
    private var pending: OrderedDictionary<Int64, OrderedDictionary<String, Offsets>> = [:]

    /// The offsets of a group; nil when it has never committed any.
    func offsets(of group: String) -> Offsets? { groups[group] }

    /// Whether an open transaction commits an offset of a group for a partition.
    func isPending(_ partition: PartitionName, of group: String) -> Bool {
        pending.values.contains { $0[group]?[partition] != nil }
    }

    /// Whether an open transaction commits any offset of a group.
    func hasPending(of group: String) -> Bool {
        pending.values.contains { $0[group]?.isEmpty == false }
    }

    /// The partitions that a group has committed offsets for, or is about to in a transaction.
    func partitions(of group: String) -> OrderedSet<PartitionName> {
        var names = OrderedSet(groups[group]?.keys ?? [])
        for offsets in pending.values { names.formUnion(offsets[group]?.keys ?? []) }
        return names
    }

    /// The partitions of topics that groups have committed offsets for, or are about to.
    func partitions(ofTopics topics: Set<String>) -> [(group: String, partition: PartitionName)] {
        groups.keys.flatMap { group in
            partitions(of: group).filter { topics.contains($0.topic) }.map { (group, $0) }
        }
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
            // What was committed meanwhile, outside of the transaction, is newer.
            groups[group, default: [:]].merge(offsets) { $0.recordOffset > $1.recordOffset ? $0 : $1 }
        }
    }

    private mutating func apply(_ record: Record, _ producer: Int64?) throws(WireError) {
        guard let entry = try OffsetLog.entry(record) else { return }
        guard var offset = entry.offset else {
            groups[entry.group]?[entry.partition] = nil
            // What transactions were about to commit is forgotten as well.
            for producer in pending.keys { pending[producer]?[entry.group]?[entry.partition] = nil }
            return
        }
        offset.recordOffset = record.offset
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

    /// What a group has committed for a partition, or that it is forgotten.
    static func record(
        _ group: String, _ partition: PartitionName, _ offset: CommittedOffset?
    ) throws(WireError) -> GroupRecord {
        let key = OffsetCommitKey(group: group, topic: partition.topic, partition: partition.partition)
        guard let offset else { return try GroupRecord(tombstone: key) }
        var value = OffsetCommitValue()
        value.offset = offset.offset
        value.metadata = offset.metadata
        value.commitTimestamp = offset.timestamp
        if let expireTimestamp = offset.expireTimestamp {
            // Only this version knows of an end.
            value.expireTimestamp = expireTimestamp
            return try GroupRecord(key, value, version: 1)
        }
        value.leaderEpoch = offset.leaderEpoch
        value.topicID = offset.topicID
        return try GroupRecord(key, value, version: offset.topicID.isZero ? 3 : 4)
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
            timestamp: value.commitTimestamp, topicID: value.topicID,
            expireTimestamp: version == 1 && value.expireTimestamp >= 0 ? value.expireTimestamp : nil)
        return entry
    }
}
