import KafkaCodec
import OrderedCollections

/// A topic that belongs to the brokers: a coordinator keeps its state in it, and the leader of a partition is the
/// coordinator of all keys that fall into that partition.
enum InternalTopic: String, CaseIterable {
    /// What groups have committed.
    case offsets = "__consumer_offsets"
    /// What becomes of transactions.
    case transactions = "__transaction_state"

    var name: String { rawValue }

    /// The partition of a key: Java's hash of the text, without its sign.
    static func partition(of key: String, count: Int) -> Int32 {
        guard count > 0 else { return 0 }
        var hash: Int32 = 0
        for unit in key.utf16 { hash = hash &* 31 &+ Int32(unit) }
        let magnitude = hash == .min ? 0 : abs(hash)
        return Int32(Int(magnitude) % count)
    }

    /// How many partitions the topic is made with.
    func partitionCount(_ configuration: ClusterConfiguration) -> Int {
        let name =
            switch self {
            case .offsets: "offsets.topic.num.partitions"
            case .transactions: "transaction.state.log.num.partitions"
            }
        return Int(min(max(configuration.number(name, 50), 1), Int64(Controller.largestPartitionCount)))
    }

    /// The request that makes the topic, with what Kafka configures it to.
    ///
    /// Where nothing is set, it has three replicas, two of which have to be in sync, or as many as there are brokers:
    /// Kafka would not make it at all on fewer.
    func creation(_ configuration: ClusterConfiguration) -> CreateTopicsRequest {
        let brokers = Int64(configuration.brokers.count)
        let factor: Int64
        var configs: [(String, String)] = [("cleanup.policy", "compact")]
        switch self {
        case .offsets:
            factor = configuration.number("offsets.topic.replication.factor", min(3, brokers))
            configs.append(("segment.bytes", "\(configuration.number("offsets.topic.segment.bytes", 104_857_600))"))
            configs.append(("compression.type", "producer"))
        case .transactions:
            factor = configuration.number("transaction.state.log.replication.factor", min(3, brokers))
            let inSync = configuration.number("transaction.state.log.min.isr", min(2, factor))
            configs.append(("compression.type", "uncompressed"))
            configs.append(("min.insync.replicas", "\(inSync)"))
            configs.append(
                ("segment.bytes", "\(configuration.number("transaction.state.log.segment.bytes", 104_857_600))"))
            configs.append(("unclean.leader.election.enable", "false"))
        }
        var topic = CreateTopicsRequest.CreatableTopic(
            name: name, numPartitions: Int32(partitionCount(configuration)),
            replicationFactor: Int16(clamping: factor))
        topic.configs = configs.map { .init(name: $0.0, value: $0.1) }
        return CreateTopicsRequest(topics: [topic], timeoutMs: 30_000)
    }
}

extension Broker {
    /// The partition of an internal topic that a key falls into, whether or not the topic is there already.
    func partition(of key: String, in topic: InternalTopic) -> PartitionName {
        let count = image?.topics[topic.name]?.partitions.count ?? topic.partitionCount(context.configuration)
        return PartitionName(topic.name, InternalTopic.partition(of: key, count: count))
    }

    /// The broker that is the coordinator of a key, as far as this one knows; nil when there is none.
    func coordinator(of key: String, in topic: InternalTopic) -> MetadataImage.Registration? {
        guard let image, let state = image.partition(partition(of: key, in: topic)), state.leader >= 0,
            let leader = image.brokers[state.leader], !leader.isFenced
        else { return nil }
        return leader
    }
}
