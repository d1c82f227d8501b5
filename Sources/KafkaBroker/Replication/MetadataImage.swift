package import KafkaCodec
package import OrderedCollections

/// What the controller has decided, and what each broker knows of it, sooner or later: brokers, topics, who leads.
package struct MetadataImage: Sendable {
    /// A broker that has registered.
    package struct Registration: Hashable, Sendable {
        /// The broker's id.
        package var id: Int32
        /// Rises each time the broker starts.
        package var epoch: Int64
        /// Where clients reach it.
        package var host: String
        /// The port.
        package var port: Int32
        /// The rack, if it says one.
        package var rack: String?
        /// Whether the controller has not heard of it for too long, or not yet.
        package var isFenced = true
        /// Whether it is about to stop.
        package var isShuttingDown = false

        /// Whether it may lead partitions and be in sync.
        package var isActive: Bool { !isFenced && !isShuttingDown }
    }

    /// A partition.
    package struct Partition: Hashable, Sendable {
        /// The brokers that hold the partition, the preferred leader first; while it is reassigned, those that come and
        /// those that go are among them.
        package var replicas: [Int32]
        /// The brokers in sync.
        package var inSyncReplicas: [Int32]
        /// The broker that leads it, or -1.
        package var leader: Int32
        /// Rises with each change of the leader.
        package var leaderEpoch: Int32 = 0
        /// Rises with each change at all.
        package var partitionEpoch: Int32 = 0
        /// Those of the replicas that a reassignment has added, until it is complete.
        package var addingReplicas: [Int32] = []
        /// Those of the replicas that are to be none any more when the reassignment is complete.
        package var removingReplicas: [Int32] = []
    }

    /// A topic.
    package struct Topic: Hashable, Sendable {
        /// The name.
        package var name: String
        /// The id.
        package var id: KafkaUUID
        /// The partitions, by their number.
        package var partitions: [Partition]
        /// What is configured on the topic.
        package var configuration: OrderedDictionary<String, String>
        /// Whether it belongs to the brokers.
        package var isInternal: Bool { InternalTopic(rawValue: name) != nil }
    }

    /// Rises with each change.
    package var version: Int64 = 0
    /// The id of the cluster.
    package var clusterID: String
    /// The brokers, in the order of their ids.
    package var brokers: OrderedDictionary<Int32, Registration> = [:]
    /// The topics, in the order in which they were made.
    package var topics: OrderedDictionary<String, Topic> = [:]
    /// The names of topics, by their ids.
    package var topicNames: [KafkaUUID: String] = [:]
    /// What is configured for groups, by their ids; there need not be such groups.
    package var groupConfigurations: OrderedDictionary<String, OrderedDictionary<String, String>> = [:]
    /// What is configured on all brokers while they run.
    package var dynamicDefaults: OrderedDictionary<String, String> = [:]

    /// The partition, if there is one.
    package func partition(_ partition: PartitionName) -> Partition? {
        guard let topic = topics[partition.topic], partition.partition >= 0,
            Int(partition.partition) < topic.partitions.count
        else { return nil }
        return topic.partitions[Int(partition.partition)]
    }

    /// The topic of an id.
    package func topic(_ id: KafkaUUID) -> Topic? {
        topicNames[id].flatMap { topics[$0] }
    }

    /// The brokers that clients may be sent to, in the order of their ids.
    package var activeBrokers: [Registration] { brokers.values.filter { !$0.isFenced } }
}
