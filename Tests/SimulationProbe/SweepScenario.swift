package import KafkaBroker
package import KafkaClient
import KafkaCodec
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
    /// How many brokers there are.
    package var brokers: Int32 = 3
    /// Whether the partitions are given other replicas again and again, three of the brokers each time.
    package var movesPartitions = false
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
        var configuration = SimulatedClusterConfiguration(
            brokers: brokers,
            settings: [
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
                        if movesPartitions {
                            group.addTask { try await move(simulation, cluster, reader, until: phase) }
                        }
                        try await group.waitForAll()
                    }
                }
                if movesPartitions { try await moveToTheEnd(simulation, cluster, reader) }
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

    private func reassign(
        _ targets: [Int32List?], _ client: ClusterClient, patience: Duration? = nil
    ) async throws -> AlterPartitionReassignmentsResponse {
        let partitions = targets.enumerated().map {
            AlterPartitionReassignmentsRequest.ReassignablePartition(
                partitionIndex: Int32($0.offset), replicas: $0.element)
        }
        return try await client.send(
            AlterPartitionReassignmentsRequest(topics: [.init(name: "t", partitions: partitions)]), to: .controller,
            options: RequestOptions(timeout: .seconds(3), retryTimeout: patience, isIdempotent: true))
    }

    private func move(
        _ simulation: Simulation, _ cluster: SimulatedCluster, _ client: ClusterClient, until phase: FaultPhase
    ) async throws {
        while !phase.isOver {
            let targets = (0..<2).map { _ -> Int32List? in
                let isCalledOff = simulation.random.chance(0.2)
                return isCalledOff ? nil : Int32List(simulation.random.shuffled(cluster.brokers).prefix(3))
            }
            do {
                _ = try await reassign(targets, client)
            } catch is KafkaError {
                // Whether it has been heard or not, others follow.
            }
            try await simulation.clock.sleep(for: simulation.random.duration(in: .zero ... .seconds(2)))
        }
    }

    /// Moves each partition once more, now that nothing stands in the way.
    private func moveToTheEnd(
        _ simulation: Simulation, _ cluster: SimulatedCluster, _ client: ClusterClient
    ) async throws {
        let targets = (0..<2).map { _ in simulation.random.shuffled(cluster.brokers).prefix(3) }
        // A connection may be dead without either end knowing it.
        let answer = try await reassign(targets.map { Int32List($0) }, client, patience: .seconds(30))
        for partition in answer.responses.flatMap(\.partitions) where partition.errorCode.isError {
            throw KafkaError(.invalidConfiguration, "not reassigned: \(partition.errorCode)")
        }
        try await cluster.waitUntil("the partitions are where they belong", within: .seconds(60)) { cluster in
            cluster.isWhole
                && targets.enumerated().allSatisfy { index, target in
                    cluster.replicas(of: Self.partition(Int32(index))) == Array(target)
                }
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
