import KafkaCodec

/// What a broker that is not, or no longer, the leader of a partition says about who is (KIP-951).
struct LeaderHint: Hashable, Sendable {
    /// How the answer names the topic.
    enum Topic: Hashable, Sendable {
        case name(String)
        case id(KafkaUUID)
    }

    var topic: Topic
    var partition: Int32
    var leader: Int32
    var epoch: Int32
}

/// An answer that can hold leader hints.
protocol LeaderHinting {
    /// The hints, in the order of the answer.
    var leaderHints: [LeaderHint] { get }
    /// Where the brokers that the hints name are found.
    var hintedBrokers: [BrokerNode] { get }
}

extension LeaderHint.Topic {
    /// Newer versions name the topic by its id and leave the name empty (KIP-516).
    init(name: String, id: KafkaUUID) {
        self = id.isZero ? .name(name) : .id(id)
    }
}

extension ProduceResponse: LeaderHinting {
    var leaderHints: [LeaderHint] {
        responses.flatMap { topic in
            topic.partitionResponses.filter { $0.currentLeader.leaderID >= 0 }.map { partition in
                LeaderHint(
                    topic: .init(name: topic.name, id: topic.topicID), partition: partition.index,
                    leader: partition.currentLeader.leaderID, epoch: partition.currentLeader.leaderEpoch)
            }
        }
    }

    var hintedBrokers: [BrokerNode] {
        nodeEndpoints.map {
            BrokerNode(id: $0.nodeID, address: BrokerAddress(host: $0.host, port: Int($0.port)), rack: $0.rack)
        }
    }
}

extension FetchResponse: LeaderHinting {
    var leaderHints: [LeaderHint] {
        responses.flatMap { topic in
            topic.partitions.filter { $0.currentLeader.leaderID >= 0 }.map { partition in
                LeaderHint(
                    topic: .init(name: topic.topic, id: topic.topicID), partition: partition.partitionIndex,
                    leader: partition.currentLeader.leaderID, epoch: partition.currentLeader.leaderEpoch)
            }
        }
    }

    var hintedBrokers: [BrokerNode] {
        nodeEndpoints.map {
            BrokerNode(id: $0.nodeID, address: BrokerAddress(host: $0.host, port: Int($0.port)), rack: $0.rack)
        }
    }
}
