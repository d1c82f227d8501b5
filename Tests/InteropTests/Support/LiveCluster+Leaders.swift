import KafkaCodec
import KafkaRecords
import KafkaServer
import OrderedCollections
import Testing

@testable import KafkaBroker

extension LiveCluster {
    /// Waits until all replicas of a topic are in sync, and makes the next one the leader of each partition.
    func moveLeaders(of topic: String) async throws {
        try await wait { cluster in
            cluster.metadata.topics[topic]?.partitions.allSatisfy { $0.inSyncReplicas.count == $0.replicas.count }
                == true
        }
        let partitions = try await change { cluster, _ in cluster.metadata.topics[topic]?.partitions ?? [] }
        for (index, partition) in partitions.enumerated() {
            let place = try #require(partition.replicas.firstIndex(of: partition.leader))
            let next = partition.replicas[(place + 1) % partition.replicas.count]
            try await moveLeader(of: topic, Int32(index), to: next)
        }
    }

    /// The codecs of the batches in a topic, on the leaders.
    func codecs(in topic: String) async throws -> [Compression] {
        try await change { cluster, _ in
            var codecs: Set<Compression> = []
            for (index, partition) in (cluster.metadata.topics[topic]?.partitions ?? []).enumerated() {
                let log = cluster.log(of: PartitionName(topic, Int32(index)), on: partition.leader)
                for segment in log?.segments ?? [] {
                    codecs.formUnion(segment.batches.compactMap(\.batch.compression))
                }
            }
            return codecs.sorted { $0.rawValue < $1.rawValue }
        }
    }

    /// The codecs that librdkafka uses with these brokers: LZ4 only where FindCoordinator is served, by which it tells
    /// brokers that know LZ4 from older ones.
    static var codecsOfLibrdkafka: [Compression] {
        let servesCoordinators = Broker.servedAPIs.contains { $0.key == .findCoordinator }
        return Compression.allCases.filter { $0 != .lz4 || servesCoordinators }
    }

    /// How often the leaders of a topic have changed, at least.
    func leaderChanges(of topic: String) async throws -> Int32 {
        try await change { cluster, _ in
            cluster.metadata.topics[topic]?.partitions.map(\.leaderEpoch).min() ?? 0
        }
    }
}
