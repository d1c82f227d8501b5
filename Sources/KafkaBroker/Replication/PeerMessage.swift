import KafkaCodec
import NIOCore

/// A node that takes part in the cluster's own conversations.
package enum ClusterNode: Hashable, Sendable {
    /// The quorum of controllers, as one.
    case controller
    /// A broker.
    case broker(Int32)
}

/// What one node of the cluster says to another.
///
/// Whoever hosts the machine takes these out as effects, and gives them back as events when, and if, they arrive: with
/// the delay of the network between the two, or never. Messages from one node to another must arrive in their order.
package struct PeerMessage: Sendable {
    /// Who sends it.
    package let source: ClusterNode
    /// Who is to get it.
    package let destination: ClusterNode
    let content: Content

    /// What is said.
    enum Content: Sendable {
        /// A broker has started.
        case register(Registration)
        /// The controller knows it now.
        case registered(brokerEpoch: Int64, image: MetadataImage)
        /// A broker is alive.
        case heartbeat(Heartbeat)
        /// The controller has heard it.
        case heartbeatAnswer(brokerEpoch: Int64, mayShutDown: Bool)
        /// The metadata have changed.
        case metadata(MetadataImage)
        /// A leader asks for other replicas to be in sync.
        case alterPartition(AlterPartition)
        /// The answer to that.
        case alterPartitionAnswer(AlterPartitionAnswer)
        /// A follower fetches.
        case fetch(ReplicaFetch)
        /// The leader's answer.
        case fetchAnswer(ReplicaFetchAnswer)
        /// A client's request that the controller is to answer (KIP-590).
        case forward(Forward)
        /// The controller's answer.
        case forwardAnswer(id: UInt64, response: any KafkaResponse)
        /// A broker asks for producer ids to give out (KIP-730).
        case allocateProducerIDs(brokerEpoch: Int64)
        /// The ids.
        case producerIDs(Range<Int64>)
        /// One broker asks another for something that a transaction needs.
        case peerRequest(Forward)
        /// The answer to that.
        case peerAnswer(id: UInt64, response: any KafkaResponse)
    }

    /// A short name for the log and the trace.
    package var name: String {
        switch content {
        case .register: "register"
        case .registered: "registered"
        case .heartbeat: "heartbeat"
        case .heartbeatAnswer: "heartbeat answer"
        case .metadata(let image): "metadata \(image.version)"
        case .alterPartition: "alter partition"
        case .alterPartitionAnswer: "alter partition answer"
        case .fetch: "replica fetch"
        case .fetchAnswer: "replica fetch answer"
        case .forward(let forward): "forward \(type(of: forward.request).messageName)"
        case .forwardAnswer: "forward answer"
        case .allocateProducerIDs: "allocate producer ids"
        case .producerIDs: "producer ids"
        case .peerRequest(let request): "\(type(of: request.request).messageName)"
        case .peerAnswer(_, let response): "\(type(of: response).messageName)"
        }
    }
}

extension PeerMessage {
    /// About how many bytes it would be on a wire.
    package var approximateSize: Int {
        switch content {
        case .fetchAnswer(let answer): answer.partitions.reduce(64) { $0 + 64 + $1.records.readableBytes }
        case .fetch(let fetch): 64 + 32 * fetch.partitions.count
        default: 128
        }
    }

    struct Registration: Sendable {
        var host: String
        var port: Int32
        var rack: String?
    }

    struct Heartbeat: Sendable {
        var brokerEpoch: Int64
        /// The version of the metadata that the broker has.
        var metadataVersion: Int64
        var wantsToShutDown: Bool
    }

    struct AlterPartition: Sendable {
        var brokerEpoch: Int64
        var partition: TopicIDPartition
        var leaderEpoch: Int32
        var partitionEpoch: Int32
        var inSyncReplicas: [Int32]
    }

    struct AlterPartitionAnswer: Sendable {
        var partition: TopicIDPartition
        var error: ErrorCode
        /// What holds now, when there was no error.
        var state: MetadataImage.Partition?
    }

    struct Forward: Sendable {
        var id: UInt64
        var request: any KafkaRequest
        var version: Int16
    }

    struct ReplicaFetch: Sendable {
        struct Partition: Sendable {
            var partition: TopicIDPartition
            var currentLeaderEpoch: Int32
            var fetchOffset: Int64
            var lastFetchedEpoch: Int32
            var logStartOffset: Int64
        }

        var id: UInt64
        var brokerEpoch: Int64
        var maxWaitMs: Int64
        var partitions: [Partition]
    }

    struct ReplicaFetchAnswer: Sendable {
        struct Partition: Sendable {
            var partition: TopicIDPartition
            var error: ErrorCode
            var highWatermark: Int64
            var logStartOffset: Int64
            var logEndOffset: Int64
            var diverging: LeaderEpochEnd?
            var records: ByteBuffer
        }

        var id: UInt64
        var partitions: [Partition]
    }

    /// An epoch, and where it ends in the leader's log.
    struct LeaderEpochEnd: Sendable {
        var epoch: Int32
        var endOffset: Int64
    }
}
