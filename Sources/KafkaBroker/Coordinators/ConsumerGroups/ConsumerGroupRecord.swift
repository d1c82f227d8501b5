import KafkaCodec
import KafkaRecords
import NIOCore

/// A record of `__consumer_offsets` about a group of the new protocol; without a value it takes back what was said.
enum ConsumerGroupRecord: Hashable {
    case epoch(ConsumerGroupMetadataValue?)
    /// What Kafka before 4.1 wrote instead of a hash. It is only ever taken back here.
    case partitionMetadata(ConsumerGroupPartitionMetadataValue?)
    case member(String, ConsumerGroupMemberMetadataValue?)
    case targetEpoch(ConsumerGroupTargetAssignmentMetadataValue?)
    case target(String, ConsumerGroupTargetAssignmentMemberValue?)
    case current(String, ConsumerGroupCurrentMemberAssignmentValue?)
    case pattern(String, ConsumerGroupRegularExpressionValue?)

    /// The record as it is written.
    ///
    /// - Throws: ``WireError`` when a text is too long for the record.
    func encoded(group: String) throws(WireError) -> GroupRecord {
        switch self {
        case .epoch(let value):
            try GroupRecord(ConsumerGroupMetadataKey(groupID: group), value, version: 0)
        case .partitionMetadata(let value):
            try GroupRecord(ConsumerGroupPartitionMetadataKey(groupID: group), value, version: 0)
        case .member(let id, let value):
            try GroupRecord(ConsumerGroupMemberMetadataKey(groupID: group, memberID: id), value, version: 0)
        case .targetEpoch(let value):
            try GroupRecord(ConsumerGroupTargetAssignmentMetadataKey(groupID: group), value, version: 0)
        case .target(let id, let value):
            try GroupRecord(ConsumerGroupTargetAssignmentMemberKey(groupID: group, memberID: id), value, version: 0)
        case .current(let id, let value):
            try GroupRecord(ConsumerGroupCurrentMemberAssignmentKey(groupID: group, memberID: id), value, version: 0)
        case .pattern(let pattern, let value):
            try GroupRecord(
                ConsumerGroupRegularExpressionKey(groupID: group, regularExpression: pattern), value, version: 0)
        }
    }

    /// What a record says and of which group; nil when it is about something else, or of a version to come.
    static func decoded(_ record: Record) throws(WireError) -> (group: String, record: ConsumerGroupRecord)? {
        guard let bytes = record.key, let (type, key) = bytes.versioned else { return nil }
        switch type {
        case ConsumerGroupMetadataKey.recordType:
            let key = try ConsumerGroupMetadataKey(decoding: key, version: 0)
            return try value(of: record).map { (key.groupID, .epoch($0.message)) }
        case ConsumerGroupPartitionMetadataKey.recordType:
            let key = try ConsumerGroupPartitionMetadataKey(decoding: key, version: 0)
            return try value(of: record).map { (key.groupID, .partitionMetadata($0.message)) }
        case ConsumerGroupMemberMetadataKey.recordType:
            let key = try ConsumerGroupMemberMetadataKey(decoding: key, version: 0)
            return try value(of: record).map { (key.groupID, .member(key.memberID, $0.message)) }
        case ConsumerGroupTargetAssignmentMetadataKey.recordType:
            let key = try ConsumerGroupTargetAssignmentMetadataKey(decoding: key, version: 0)
            return try value(of: record).map { (key.groupID, .targetEpoch($0.message)) }
        case ConsumerGroupTargetAssignmentMemberKey.recordType:
            let key = try ConsumerGroupTargetAssignmentMemberKey(decoding: key, version: 0)
            return try value(of: record).map { (key.groupID, .target(key.memberID, $0.message)) }
        case ConsumerGroupCurrentMemberAssignmentKey.recordType:
            let key = try ConsumerGroupCurrentMemberAssignmentKey(decoding: key, version: 0)
            return try value(of: record).map { (key.groupID, .current(key.memberID, $0.message)) }
        case ConsumerGroupRegularExpressionKey.recordType:
            let key = try ConsumerGroupRegularExpressionKey(decoding: key, version: 0)
            return try value(of: record).map { (key.groupID, .pattern(key.regularExpression, $0.message)) }
        default:
            return nil
        }
    }

    /// A value that may not be there.
    private struct Optionally<Message> {
        var message: Message?
    }

    private static func value<Message: KafkaRecordMessage>(
        of record: Record
    ) throws(WireError) -> Optionally<Message>? {
        guard let bytes = record.value else { return Optionally(message: nil) }
        guard let (version, body) = bytes.versioned, Message.validVersions.contains(version) else { return nil }
        return Optionally(message: try Message(decoding: body, version: version))
    }
}
