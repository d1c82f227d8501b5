import KafkaCodec
import NIOCore

/// What showing a message needs to know and its bytes do not say.
struct RenderingContext: Hashable, Sendable {
    /// Names of topics by id; empty for a message that carries names besides ids.
    var topicNames = TopicNames.none

    /// The internal topics whose records are in the message, by the place of the records in memory.
    var internalTopics: [UInt: InternalTopic] = [:]

    /// What the members of the group talk about: `consumer`, `connect`; nil when that is not known.
    var protocolType: String?

    /// Messages that have a member `topicName` of their own beside `topicId`.
    private static let carriesNames: Set<ObjectIdentifier> = [
        ObjectIdentifier(AlterShareGroupOffsetsResponse.self), ObjectIdentifier(ConsumerGroupDescribeResponse.self),
        ObjectIdentifier(DeleteShareGroupOffsetsResponse.self),
        ObjectIdentifier(DescribeShareGroupOffsetsResponse.self), ObjectIdentifier(ShareGroupDescribeResponse.self),
        ObjectIdentifier(LeaderAndIsrRequest.self), ObjectIdentifier(UpdateMetadataRequest.self),
        ObjectIdentifier(AlterPartitionRequest.self), ObjectIdentifier(AlterPartitionResponse.self),
        ObjectIdentifier(ConsumerGroupPartitionMetadataValue.self),
        ObjectIdentifier(ShareGroupStatePartitionMetadataValue.self),
    ]

    /// Whether a message has names of topics beside their ids.
    static func carriesNames(_ message: any KafkaMessage) -> Bool {
        carriesNames.contains(ObjectIdentifier(type(of: message)))
    }

    /// The context of a message.
    ///
    /// - Parameters:
    ///   - message: The message.
    ///   - names: The names that are known.
    ///   - protocolType: What the request said the group is for.
    init(of message: any KafkaMessage, names: TopicNames, protocolType: String?) {
        self.protocolType = Self.protocolType(of: message) ?? protocolType
        if !Self.carriesNames(message) { topicNames = names }
        for records in CapturedRecords.all(in: message) {
            let name = records.topic.isEmpty ? names[records.topicID] : records.topic
            if let topic = name.flatMap(InternalTopic.init(name:)) { internalTopics[records.place] = topic }
        }
    }

    init() {}

    /// Whether this is the same context, as far as can be told quickly.
    func isSame(as other: RenderingContext) -> Bool {
        topicNames.isSame(as: other.topicNames) && internalTopics == other.internalTopics
            && protocolType == other.protocolType
    }

    /// What a message says its group is for.
    static func protocolType(of message: any KafkaMessage) -> String? {
        // A look at the key first: each attempt at a type costs more.
        let key = ApiKey(rawValue: Swift.type(of: message).specification.key)
        guard key == .joinGroup || key == .syncGroup else { return nil }
        let type: String? =
            switch message {
            case let request as JoinGroupRequest: request.protocolType
            case let response as JoinGroupResponse: response.protocolType
            case let request as SyncGroupRequest: request.protocolType
            case let response as SyncGroupResponse: response.protocolType
            default: nil
            }
        return type?.isEmpty == true ? nil : type
    }
}
