public import KafkaCodec

/// A topic as the cluster's metadata has it.
public struct TopicMetadata: Hashable, Sendable {
    /// The topic's name.
    public var name: String
    /// The topic's id, which a topic of the same name made anew does not share; zero from brokers before 2.8 (KIP-516).
    public var id: KafkaUUID
    /// Whether it is one of Kafka's own topics.
    public var isInternal: Bool
    /// What the brokers have against the topic; `noError` where nothing.
    public var error: ErrorCode
    /// The partitions that are known, by their numbers.
    public var partitions: [Int32: PartitionMetadata]
}

/// A partition as the cluster's metadata has it.
public struct PartitionMetadata: Hashable, Sendable {
    /// The leader's number; nil while there is none.
    public var leader: Int32?
    /// The leader's epoch; nil from brokers before 2.1 (KIP-320).
    public var leaderEpoch: Int32?
    /// The numbers of the brokers that hold a replica, the preferred leader first.
    public var replicas: Int32List
    /// The replicas that are in sync with the leader.
    public var inSyncReplicas: Int32List
    /// The replicas that are offline.
    public var offlineReplicas: Int32List
    /// What the brokers have against the partition; `noError` where nothing.
    public var error: ErrorCode
}

/// Who leads a partition, and since which epoch.
public struct PartitionLeader: Hashable, Sendable {
    /// The broker.
    public var broker: BrokerNode
    /// The leader's epoch; nil from brokers before 2.1 (KIP-320).
    public var epoch: Int32?
}
