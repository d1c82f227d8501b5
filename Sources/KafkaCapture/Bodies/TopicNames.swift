public import KafkaCodec

/// The names of topics by their ids, as far as they are known: newer versions of Produce, Fetch and others carry ids alone
/// (KIP-516).
public struct TopicNames: Hashable, Sendable {
    /// Above this, no more are learned: a capture larger than memory cannot fill it with names.
    private static let limit = 1_000_000

    /// The names by id.
    public private(set) var names: [KafkaUUID: String]

    /// The names that are known from the start.
    ///
    /// - Parameter names: The names by id, beside that of the cluster metadata topic, whose id is fixed.
    public init(_ names: [KafkaUUID: String] = [:]) {
        self.names = names
        self.names[InternalTopic.clusterMetadataID] = InternalTopic.clusterMetadataName
    }

    /// The name of a topic, nil when it is not known.
    public subscript(id: KafkaUUID) -> String? { names[id] }

    /// The APIs whose messages tell names.
    private static let telling: Set<Int16> = Set(
        [
            ApiKey.metadata, .createTopics, .deleteTopics, .describeTopicPartitions, .consumerGroupDescribe,
            .shareGroupDescribe, .updateMetadata, .leaderAndIsr,
        ].map(\.rawValue))

    /// Whether messages of an API may tell names: those of others need not be looked at. Fetch tells them by the records of
    /// the cluster metadata alone.
    static func areTold(by api: ApiKey) -> Bool { telling.contains(api.rawValue) }

    /// Takes in what a message says about names: answers to Metadata, CreateTopics and DescribeTopicPartitions, descriptions
    /// of groups, and the records of the cluster metadata.
    public mutating func learn(from message: any KafkaMessage) {
        let key = ApiKey(rawValue: type(of: message).specification.key)
        guard Self.areTold(by: key) || key.rawValue == TopicRecord.recordType else { return }
        switch message {
        case let response as MetadataResponse:
            for topic in response.topics { learn(topic.topicID, topic.name) }
        case let response as CreateTopicsResponse:
            for topic in response.topics { learn(topic.topicID, topic.name) }
        case let response as DeleteTopicsResponse:
            for topic in response.responses { learn(topic.topicID, topic.name) }
        case let response as DescribeTopicPartitionsResponse:
            for topic in response.topics { learn(topic.topicID, topic.name) }
        case let response as ConsumerGroupDescribeResponse:
            for member in response.groups.flatMap(\.members) {
                for topic in member.assignment.topicPartitions + member.targetAssignment.topicPartitions {
                    learn(topic.topicID, topic.topicName)
                }
            }
        case let response as ShareGroupDescribeResponse:
            for topic in response.groups.flatMap(\.members).flatMap(\.assignment.topicPartitions) {
                learn(topic.topicID, topic.topicName)
            }
        case let request as UpdateMetadataRequest:
            for topic in request.topicStates { learn(topic.topicID, topic.topicName) }
        case let request as LeaderAndIsrRequest:
            for topic in request.topicStates { learn(topic.topicID, topic.topicName) }
        case let record as TopicRecord:
            learn(record.topicID, record.name)
        default: break
        }
    }

    private mutating func learn(_ id: KafkaUUID, _ name: String?) {
        guard let name, !name.isEmpty, !id.isZero, names[id] != name else { return }
        guard names.count < Self.limit || names[id] != nil else { return }
        names[id] = name
    }
}
