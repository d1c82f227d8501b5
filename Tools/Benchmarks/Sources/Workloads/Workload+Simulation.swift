import KafkaSimulation

extension Workload {
    /// The scheduler of simulations: a run is as many steps as its name says; and an idle hour of a cluster.
    static func simulation() -> [Workload] {
        [
            Workload("simulation/100000-yields", bytes: 0) {
                try simulate(seed: 1) { _ in
                    for _ in 0..<100_000 { await Task.yield() }
                    return 1
                }
            },
            Workload("simulation/idle-hour", bytes: 0) {
                try simulate(seed: 1) { simulation in
                    let cluster = try SimulatedCluster(in: simulation)
                    return try await cluster.withClient { client in
                        _ = try await client.brokers()
                        try await simulation.clock.sleep(for: .seconds(3600))
                        return 1
                    }
                }
            },
        ]
    }
}
