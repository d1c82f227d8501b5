import KafkaSimulation

@testable import KafkaClient

/// A simulated cluster with the topic `orders`, and a client of it.
struct ConsumerScene: Sendable {
    let simulation: Simulation
    let cluster: SimulatedCluster
    let client: ClusterClient

    static func run(
        seeds: Range<UInt64> = 1..<2,
        partitions: Int = 1,
        client configuration: ClientConfiguration = ClientConfiguration(),
        runtime change: @escaping @Sendable (inout KafkaRuntime) -> Void = { _ in },
        _ body: @escaping @Sendable (ConsumerScene) async throws -> Void
    ) throws {
        try explore(seeds: seeds) { simulation in
            let cluster = try SimulatedCluster(in: simulation)
            try cluster.createTopic("orders", partitions: partitions)
            var runtime = cluster.runtime(named: "client")
            change(&runtime)
            var configuration = configuration
            configuration.connection.clientID = "client"
            try await ClusterClient.withClient(
                bootstrap: cluster.bootstrap, configuration: configuration, runtime: runtime
            ) { client in
                try await body(ConsumerScene(simulation: simulation, cluster: cluster, client: client))
            }
        }
    }

    static func settings(
        _ configure: (inout PartitionConsumerConfiguration) -> Void
    ) -> PartitionConsumerConfiguration {
        var configuration = PartitionConsumerConfiguration()
        configure(&configuration)
        return configuration
    }

    func sleep(_ duration: Duration) async throws { try await simulation.clock.sleep(for: duration) }
}
