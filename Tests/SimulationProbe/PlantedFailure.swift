package import KafkaSimulation

/// A body that fails with some seeds, in the middle of a fault plan: a bug put in on purpose.
package struct PlantedFailure: Error, CustomStringConvertible {
    package let seed: UInt64
    package let number: Int

    package var description: String { "planted failure \(number)" }

    package static func body(_ simulation: Simulation) async throws -> Int {
        let cluster = try SimulatedCluster(in: simulation)
        try cluster.createTopic("t", partitions: 2)
        return try await cluster.withFaults { _ in
            try await simulation.clock.sleep(for: .seconds(3))
            let number = simulation.random.integer(in: 0..<20)
            if number == 7 { throw PlantedFailure(seed: simulation.seed, number: number) }
            return number
        }
    }
}
