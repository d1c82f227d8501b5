/// What somebody waits for until the metadata has it.
enum MetadataWait: Hashable, Sendable {
    /// The topic with its partitions.
    case topic(String)
    /// A leader of the partition.
    case leader(TopicPartition)
    /// The broker with the number.
    case broker(Int32)
    /// Any broker at all.
    case anyBroker
    /// The controller.
    case controller
    /// All topics of the cluster, as they are now.
    case allTopics
    /// Any news since a version of the metadata.
    case change(since: UInt64)

    /// The topic that has to be asked for.
    var topic: String? {
        switch self {
        case .topic(let name): name
        case .leader(let partition): partition.topic
        case .broker, .anyBroker, .controller, .allTopics, .change: nil
        }
    }

    /// What the wait ends with.
    enum Found: Sendable {
        case topic(TopicMetadata)
        case leader(PartitionLeader)
        case broker(BrokerNode)
        case brokers([BrokerNode])
        case topics([TopicMetadata])
        case version(UInt64)
    }
}
