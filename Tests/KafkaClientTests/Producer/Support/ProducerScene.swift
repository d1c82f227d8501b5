import KafkaClient
import KafkaRecords
import KafkaSimulation
import NIOCore
import Testing

/// A producer of a simulated cluster with one topic, `t`.
struct ProducerScene {
    let simulation: Simulation
    let cluster: SimulatedCluster
    let client: ClusterClient

    static func run(
        seeds: Range<UInt64>,
        partitions: Int = 1,
        cluster settings: SimulatedClusterConfiguration = .init(),
        topic: [String: String] = ["min.insync.replicas": "2"],
        metadata: MetadataConfiguration = MetadataConfiguration(),
        runtime change: @escaping @Sendable (inout KafkaRuntime) -> Void = { _ in },
        _ body: @escaping @Sendable (ProducerScene) async throws -> Void
    ) throws {
        var options = ExplorationOptions()
        // Far above what any of these tests needs.
        options.simulation.maximumSteps = 2_000_000
        options.simulation.maximumVirtualTime = .seconds(300)
        try explore(seeds: seeds, options: options) { simulation in
            let cluster = try SimulatedCluster(in: simulation, settings)
            try cluster.createTopic("t", partitions: partitions, configuration: topic)
            var runtime = cluster.runtime(named: "client")
            change(&runtime)
            var configuration = ClientConfiguration()
            configuration.connection.clientID = "client"
            configuration.metadata = metadata
            try await ClusterClient.withClient(
                bootstrap: cluster.bootstrap, configuration: configuration, runtime: runtime
            ) { client in
                try await body(ProducerScene(simulation: simulation, cluster: cluster, client: client))
            }
        }
    }

    /// The values of a partition's records, as numbers.
    func numbers(_ partition: Int32 = 0) throws -> [Int] {
        try cluster.records(of: TopicPartition(topic: "t", partition: partition)).compactMap { record in
            record.value.map { String(buffer: $0) }.flatMap { Int($0) }
        }
    }
}
