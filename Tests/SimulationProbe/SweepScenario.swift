package import KafkaBroker
package import KafkaClient
import KafkaRecords
package import KafkaSimulation

/// Producers that send to two partitions while things go wrong, and a consumer that reads it all: a scenario to be
/// explored. What came of it is in the history.
package struct SweepScenario: Sendable {
    package var acknowledgement = Acknowledgement.all
    package var faults = Self.shortFaults()
    package var clusterDefects: Set<ClusterDefect> = []
    package var producerDefects: Set<ProducerDefect> = []
    package var records = 25
    package var checked = Set<Anomaly.Kind>.guarantees.union([.unseenRecord])

    package init() {}

    /// Faults that leave time for many seeds.
    package static func shortFaults(
        _ kinds: Set<FaultKind> = Set(FaultKind.allCases), required: Set<FaultKind> = []
    ) -> FaultSettings {
        var faults = FaultSettings(kinds, required: required)
        faults.duration = .milliseconds(1500) ... .seconds(5)
        faults.faultDuration = .milliseconds(50) ... .seconds(3)
        return faults
    }

    /// - Returns: The history.
    package func play(_ simulation: Simulation) async throws -> History {
        var configuration = SimulatedClusterConfiguration(settings: [
            "replica.lag.time.max.ms": "2000", "broker.session.timeout.ms": "1000",
            "broker.heartbeat.interval.ms": "250",
        ])
        configuration.defects = clusterDefects
        let cluster = try SimulatedCluster(in: simulation, configuration)
        try cluster.createTopic("t", partitions: 2, configuration: ["min.insync.replicas": "2"])
        try await cluster.withClient(named: "reader") { reader in
            var settings = PartitionConsumerConfiguration()
            // A log that was cut is read on from where it ends; it is the history that tells what was lost.
            settings.offsetReset = .latest
            try await reader.withPartitionConsumer(settings) { consumer in
                try consumer.assign([Self.partition(0), Self.partition(1)], from: .earliest)
                try await cluster.withFaults(faults) { phase in
                    try await withThrowingTaskGroup(of: Void.self) { group in
                        for number in 0..<2 {
                            group.addTask { try await produce(simulation, cluster, phase, number) }
                        }
                        group.addTask { try await read(consumer, until: phase) }
                        try await group.waitForAll()
                    }
                }
                try await readToTheEnd(cluster, consumer)
            }
        }
        try cluster.checkHistory(checked)
        return cluster.history
    }

    private static func partition(_ number: Int32) -> TopicPartition {
        .init(topic: "t", partition: number)
    }

    private func produce(
        _ simulation: Simulation, _ cluster: SimulatedCluster, _ phase: FaultPhase, _ number: Int
    ) async throws {
        try await cluster.withClient(named: "producer-\(number)") { client in
            var configuration = ProducerConfiguration()
            configuration.acknowledgement = acknowledgement
            configuration.isIdempotent = acknowledgement == .all
            configuration.defects = producerDefects
            configuration.requestTimeout = .seconds(5)
            configuration.deliveryTimeout = .seconds(40)
            configuration.batchSize = 200
            configuration.closeTimeout = .seconds(60)
            let pause = Duration.nanoseconds(phase.plan.duration / .nanoseconds(Int64(2 * records)))
            try await client.withProducer(configuration) { producer in
                for record in 0..<records {
                    // What fails is in the history too.
                    _ = try await producer.enqueue(
                        ProducerRecord(topic: "t", partition: Int32(record % 2), value: "\(number)-\(record)"))
                    try await simulation.clock.sleep(for: simulation.random.duration(in: .zero...pause * 4))
                }
            }
        }
    }

    private func read(_ consumer: PartitionConsumer, until phase: FaultPhase) async throws {
        while !phase.isOver {
            _ = try await consumer.nextBatch(maximumRecords: 10, timeout: .milliseconds(500))
        }
    }

    private func readToTheEnd(_ cluster: SimulatedCluster, _ consumer: PartitionConsumer) async throws {
        for number in 0..<2 as Range<Int32> {
            let partition = Self.partition(number)
            while let end = cluster.log(of: partition)?.endOffset, (consumer.position(of: partition) ?? 0) < end {
                _ = try await consumer.nextBatch(timeout: .seconds(1))
            }
        }
    }
}
