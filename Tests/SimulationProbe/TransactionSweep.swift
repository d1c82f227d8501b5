package import KafkaClient
import KafkaCodec
package import KafkaSimulation
import NIOCore

/// Producers that write transactions, with offsets in them, while things go wrong, and a consumer that reads what is
/// committed: a scenario to be explored. Those that are fenced are followed by others with the same transactional id.
package struct TransactionSweep: Sendable {
    /// What the scenario has come to.
    package struct Outcome: Sendable {
        package var history: History
        /// How many transactions count.
        package var committed = 0
        /// How many producers were made: more than two where some were fenced or had to be given up.
        package var producers = 0
        /// What users were told that went wrong, by its code.
        package var errors: [KafkaError.Code: Int] = [:]
    }

    package struct Torn: Error, CustomStringConvertible {
        package var description: String
    }

    private struct PlannedAbort: Error {}

    package var release: String?
    package var faults = SweepScenario.shortFaults()
    package var transactions = 12

    package init(release: String? = nil) {
        self.release = release
    }

    package func play(_ simulation: Simulation) async throws -> Outcome {
        var configuration = SimulatedClusterConfiguration(settings: [
            "replica.lag.time.max.ms": "2000", "broker.session.timeout.ms": "1000",
            "broker.heartbeat.interval.ms": "250",
            "transaction.abort.timed.out.transaction.cleanup.interval.ms": "1000",
        ])
        configuration.kafkaVersion = release
        let cluster = try SimulatedCluster(in: simulation, configuration)
        try cluster.createTopic("t", partitions: 2, configuration: ["min.insync.replicas": "2"])
        var outcome = Outcome(history: cluster.history)
        try await cluster.withClient(named: "reader") { reader in
            var settings = PartitionConsumerConfiguration()
            settings.isolationLevel = .readCommitted
            settings.offsetReset = .latest
            try await reader.withPartitionConsumer(settings) { consumer in
                try consumer.assign([Self.partition(0), Self.partition(1)], from: .earliest)
                var values: [[String]] = [[], []]
                let counts = try await cluster.withFaults(faults) { phase in
                    try await withThrowingTaskGroup(of: (producers: Int, errors: [KafkaError.Code: Int]).self) {
                        group in
                        for number in 0..<2 {
                            group.addTask { try await produce(simulation, cluster, phase, number) }
                        }
                        var counts = (producers: 0, errors: [KafkaError.Code: Int]())
                        for try await count in group {
                            counts.producers += count.producers
                            counts.errors.merge(count.errors) { $0 + $1 }
                        }
                        return counts
                    }
                }
                (outcome.producers, outcome.errors) = counts
                for number in 0..<2 as Range<Int32> {
                    let partition = Self.partition(number)
                    while let end = cluster.log(of: partition)?.endOffset, (consumer.position(of: partition) ?? 0) < end
                    {
                        for record in try await consumer.nextBatch(timeout: .seconds(1)) {
                            values[Int(record.partition)].append(record.value.map { String(buffer: $0) } ?? "")
                        }
                    }
                }
                for number in 0..<2 {
                    outcome.committed += try await check(number, values, simulation, reader)
                }
            }
        }
        try cluster.checkHistory(.guarantees.union([.unseenRecord]))
        outcome.history = cluster.history
        return outcome
    }

    private static func partition(_ number: Int32) -> KafkaClient.TopicPartition {
        .init(topic: "t", partition: number)
    }

    // MARK: - Producing

    private func produce(
        _ simulation: Simulation, _ cluster: SimulatedCluster, _ phase: FaultPhase, _ number: Int
    ) async throws -> (producers: Int, errors: [KafkaError.Code: Int]) {
        var next = 0
        var counts = (producers: 0, errors: [KafkaError.Code: Int]())
        let pause = Duration.nanoseconds(phase.plan.duration / .nanoseconds(Int64(2 * transactions)))
        try await cluster.withClient(named: "producer-\(number)") { client in
            while next < transactions {
                counts.producers += 1
                try await client.withTransactionalProducer(configuration(number)) { producer in
                    while next < transactions {
                        if case .fatal = producer.status { return }
                        do {
                            try await write(next, number, simulation, client, producer, pause)
                        } catch is PlannedAbort {
                            // As it was meant.
                        } catch let error as KafkaError {
                            counts.errors[error.code, default: 0] += 1
                            await settle(producer)
                        }
                        next += 1
                        try await simulation.clock.sleep(for: simulation.random.duration(in: .zero...pause * 2))
                    }
                }
            }
        }
        return counts
    }

    private func configuration(_ number: Int) -> TransactionConfiguration {
        var configuration = TransactionConfiguration(transactionalID: "id-\(number)")
        configuration.timeout = .seconds(10)
        configuration.operationTimeout = .milliseconds(1500)
        configuration.producer.requestTimeout = .seconds(2)
        configuration.producer.deliveryTimeout = .seconds(6)
        configuration.producer.batchSize = 200
        return configuration
    }

    private func write(
        _ number: Int, _ producerNumber: Int, _ simulation: Simulation, _ client: ClusterClient,
        _ producer: TransactionalProducer, _ pause: Duration
    ) async throws {
        try await producer.withTransaction { transaction in
            for part in 0..<4 as Range<Int32> {
                try await transaction.enqueue(
                    ProducerRecord(
                        topic: "t", partition: part % 2, value: "\(producerNumber)-\(number)-\(part)"))
                try await simulation.clock.sleep(for: simulation.random.duration(in: .zero...pause))
            }
            try await transaction.sendOffsets(
                [Self.partition(0): OffsetCommit(Int64(number) + 1)],
                group: ConsumerGroupMetadata(groupID: "g-\(producerNumber)"))
            if simulation.random.chance(0.2) { throw PlannedAbort() }
            guard simulation.random.chance(0.05) else { return }
            // Somebody else takes over, and goes again.
            try await client.withTransactionalProducer(configuration(producerNumber)) { try await $0.initialize() }
        }
    }

    /// Waits until another transaction may begin, or nothing leads on.
    private func settle(_ producer: TransactionalProducer) async {
        while true {
            do throws(KafkaError) {
                switch producer.status {
                case .ready, .fatal: return
                case .initializing: try await producer.initialize()
                case .open, .failed: try await producer.abortTransaction()
                case .committing, .aborting: try await producer.resume()
                }
            } catch {
                if error.code == .cancelled { return }
            }
        }
    }

    // MARK: - Checking

    /// A transaction's records count together, and with its offsets.
    ///
    /// - Returns: How many count.
    private func check(
        _ producer: Int, _ values: [[String]], _ simulation: Simulation, _ client: ClusterClient
    ) async throws -> Int {
        var last: Int64 = -1
        var count = 0
        for number in 0..<transactions {
            let parts = (0..<4).filter { part in values[part % 2].contains("\(producer)-\(number)-\(part)") }
            guard !parts.isEmpty else { continue }
            guard parts.count == 4 else {
                throw Torn(description: "of transaction \(number) of producer \(producer) parts \(parts) count")
            }
            last = Int64(number) + 1
            count += 1
        }
        let offset = try await offset(of: "g-\(producer)", simulation, client)
        guard offset == last else {
            throw Torn(description: "group g-\(producer) has offset \(offset) where the records say \(last)")
        }
        return count
    }

    private func offset(of group: String, _ simulation: Simulation, _ client: ClusterClient) async throws -> Int64 {
        let request = OffsetFetchRequest(
            groupID: group, topics: [.init(name: "t", partitionIndexes: [0])], requireStable: true)
        while true {
            let response = try await client.send(
                request, to: .coordinator(group: group),
                options: RequestOptions(versions: VersionRange(7, 7), retryTimeout: .seconds(60), isIdempotent: true))
            guard let partition = response.topics.first?.partitions.first else {
                throw Torn(description: "nothing is said of \(group)")
            }
            if !partition.errorCode.isError, !response.errorCode.isError { return partition.committedOffset }
            try await simulation.clock.sleep(for: .milliseconds(100))
        }
    }
}
