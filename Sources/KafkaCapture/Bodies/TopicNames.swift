public import KafkaCodec

/// The names of topics by their ids, as far as they are known: newer versions of Produce, Fetch and others carry ids alone
/// (KIP-516).
public struct TopicNames: Hashable, Sendable {
    /// Above this, no more are learned: a capture larger than memory cannot fill it with names.
    private static let limit = 1_000_000

    // A name that is learned goes into a table of its own, and into the table before it as long as that is not twice as
    // large: whoever keeps the names as they were before shares the large tables, and nothing is copied but small ones. Newer
    // tables are behind. An id that got another name is in several tables, all of them together at most twice as large as the
    // first, which has no id twice.
    private var tables: [[KafkaUUID: String]] = []

    /// What changes with every name that is learned, to tell quickly whether names are the same.
    private var revision = Revision()

    /// How many names there are.
    private(set) var count = 0

    private final class Revision: Sendable {}

    /// The names by id.
    public var names: [KafkaUUID: String] {
        tables.reduce(into: [:]) { all, table in all.merge(table) { $1 } }
    }

    /// No names at all.
    static let none = TopicNames(tables: [])

    private init(tables: [[KafkaUUID: String]]) {
        self.tables = tables
        count = tables.reduce(0) { $0 + $1.count }
    }

    /// The names that are known from the start.
    ///
    /// - Parameter names: The names by id, beside that of the cluster metadata topic, whose id is fixed.
    public init(_ names: [KafkaUUID: String] = [:]) {
        var all = names
        all[InternalTopic.clusterMetadataID] = InternalTopic.clusterMetadataName
        self.init(tables: [all])
    }

    /// The sizes of the tables, each at least twice as large as the next.
    var tableSizes: [Int] { tables.map(\.count) }

    var isEmpty: Bool { count == 0 }

    /// Whether these are the very same names, none learned since the one was made from the other.
    func isSame(as other: TopicNames) -> Bool { revision === other.revision }

    public static func == (left: TopicNames, right: TopicNames) -> Bool {
        left.isSame(as: right) || left.names == right.names
    }

    public func hash(into hasher: inout Hasher) { hasher.combine(names) }

    /// The name of a topic, nil when it is not known.
    public subscript(id: KafkaUUID) -> String? {
        for table in tables.reversed() {
            if let name = table[id] { return name }
        }
        return nil
    }

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
        guard let name, !name.isEmpty, !id.isZero else { return }
        let known = self[id]
        guard known != name, count < Self.limit || known != nil else { return }
        if known == nil { count += 1 }
        revision = Revision()
        var table = [id: name]
        while let last = tables.last, last.count < 2 * table.count {
            tables.removeLast()
            table = last.merging(table) { $1 }
        }
        tables.append(table)
    }
}
