import KafkaCodec
import KafkaRecords
import OrderedCollections

/// The records of `__consumer_offsets` that are about groups of the new protocol.
extension GroupLog {
    static func records(_ records: [ConsumerGroupRecord], of id: String) throws(WireError) -> [GroupRecord] {
        var encoded: [GroupRecord] = []
        for record in records { encoded.append(try record.encoded(group: id)) }
        return encoded
    }

    /// Takes over what a record says of such a group; one that is about something else changes nothing.
    static func replayConsumerGroup(
        _ record: Record, into groups: inout OrderedDictionary<String, GroupKind>
    ) throws(WireError) {
        guard let (id, record) = try ConsumerGroupRecord.decoded(record) else { return }
        var group: ConsumerGroup
        if case .consumer(let known)? = groups[id] {
            group = known
        } else {
            // What is taken back of a group that is not there, was taken back of one that is gone.
            guard !record.isTombstone else { return }
            group = ConsumerGroup(id: id)
        }
        group.apply(record)
        if case .epoch(nil) = record { groups[id] = nil } else { groups[id] = .consumer(group) }
    }
}

extension ConsumerGroupRecord {
    /// Whether it takes back what was said.
    var isTombstone: Bool {
        switch self {
        case .epoch(let value): value == nil
        case .partitionMetadata(let value): value == nil
        case .member(_, let value): value == nil
        case .targetEpoch(let value): value == nil
        case .target(_, let value): value == nil
        case .current(_, let value): value == nil
        case .pattern(_, let value): value == nil
        }
    }
}
