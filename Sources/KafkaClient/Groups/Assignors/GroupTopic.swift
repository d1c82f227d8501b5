public import KafkaCodec

/// A topic that members of a group subscribe to, as assignors and memberships see it.
public struct GroupTopic: Hashable, Sendable {
    /// The topic's name.
    public var name: String
    /// The topic's id; zero from brokers before 2.8 (KIP-516).
    public var id: KafkaUUID
    /// For each partition, by its number from 0, the racks of the brokers that hold replicas of it, each once and in
    /// order; none where brokers do not say (KIP-881).
    public var partitionRacks: [[String]]

    /// A topic.
    ///
    /// - Parameters:
    ///   - name: The topic's name.
    ///   - id: The topic's id. Default: zero.
    ///   - partitionRacks: For each partition the racks of its replicas.
    public init(name: String, id: KafkaUUID = .zero, partitionRacks: [[String]]) {
        self.name = name
        self.id = id
        self.partitionRacks = partitionRacks
    }

    /// A topic of which no racks are known.
    ///
    /// - Parameters:
    ///   - name: The topic's name.
    ///   - id: The topic's id. Default: zero.
    ///   - partitionCount: How many partitions it has; below zero counts as none.
    public init(name: String, id: KafkaUUID = .zero, partitionCount: Int) {
        self.init(name: name, id: id, partitionRacks: Array(repeating: [], count: max(0, partitionCount)))
    }

    /// How many partitions it has.
    public var partitionCount: Int { partitionRacks.count }

    /// Its partitions in order.
    public var partitions: [TopicPartition] {
        partitionRacks.indices.map { TopicPartition(topic: name, partition: Int32(clamping: $0)) }
    }
}
