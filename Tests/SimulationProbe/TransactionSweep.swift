package import KafkaClient
import KafkaCodec
package import KafkaSimulation
import NIOCore

/// Producers with little memory that write transactions, with offsets in them, while things go wrong and coordinators
/// move, and a consumer that reads what is committed: a scenario to be explored. Senders and whole transactions are
/// cancelled, records are purged, and those that are fenced, or closed in the middle of a transaction, are followed by
/// others with the same transactional id.
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
        /// How many records had to wait for room, or could not be taken at once.
        package var waited = 0
        /// How many records and transactions were cancelled, how many times records were purged, and how many producers
        /// were closed while a transaction was open.
        package var disturbances = 0

        fileprivate mutating func add(_ other: Outcome) {
            producers += other.producers
            errors.merge(other.errors) { $0 + $1 }
            waited += other.waited
            disturbances += other.disturbances
        }
    }

    private struct PlannedAbort: Error {}

    package var release: String?
    package var faults = SweepScenario.shortFaults()
    package var transactions = 12
    package var memory = 700

    package init(release: String? = nil) {
        self.release = release
    }

    package func play(_ simulation: Simulation) async throws -> Outcome {
        var configuration = SimulatedClusterConfiguration(settings: [
            "replica.lag.time.max.ms": "2000", "broker.session.timeout.ms": "1000",
            "broker.heartbeat.interval.ms": "250",
            "transaction.abort.timed.out.transaction.cleanup.interval.ms": "1000",
            // Of few partitions more are in use, so that leaders that move are often coordinators.
            "transaction.state.log.num.partitions": "2", "offsets.topic.num.partitions": "2",
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
                let told = try await cluster.withFaults(faults) { phase in
                    try await withThrowingTaskGroup(of: Outcome.self) { group in
                        for number in 0..<2 {
                            group.addTask { try await produce(simulation, cluster, phase, number) }
                        }
                        group.addTask {
                            try await moveCoordinators(simulation, cluster, until: phase)
                            return Outcome(history: cluster.history)
                        }
                        var sum = Outcome(history: cluster.history)
                        for try await outcome in group { sum.add(outcome) }
                        return sum
                    }
                }
                outcome.add(told)
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
    ) async throws -> Outcome {
        var next = 0
        var outcome = Outcome(history: cluster.history)
        let pause = Duration.nanoseconds(phase.plan.duration / .nanoseconds(Int64(2 * transactions)))
        try await cluster.withClient(named: "producer-\(number)") { client in
            while next < transactions {
                outcome.producers += 1
                let ledger = RecordLedger()
                let producer = try TransactionalProducer(client: client, configuration: configuration(number, ledger))
                async let running: Void = producer.run()
                let isLeftOpen = try await use(producer, simulation, client, number, pause, &next, &outcome)
                let limit =
                    isLeftOpen ? Duration.milliseconds(simulation.random.integer(in: 0...3000)) : .seconds(60)
                let begin = simulation.clock.now
                await producer.close(within: limit)
                let taken = begin.duration(to: simulation.clock.now)
                await running
                guard taken <= limit else { throw SweepBroken("closing took \(taken) of \(limit)") }
                guard producer.bufferedBytes == 0, producer.statistics.bufferedRecords == 0 else {
                    throw SweepBroken("\(producer.statistics) after the end")
                }
                _ = try ledger.outcomes()
            }
        }
        return outcome
    }

    /// Writes transactions until all are written, or the producer can do nothing any more.
    ///
    /// - Returns: Whether the last was left open.
    private func use(
        _ producer: TransactionalProducer, _ simulation: Simulation, _ client: ClusterClient, _ number: Int,
        _ pause: Duration, _ next: inout Int, _ outcome: inout Outcome
    ) async throws -> Bool {
        while next < transactions {
            if case .fatal = producer.status { return false }
            if simulation.random.chance(0.04) {
                outcome.disturbances += 1
                do throws(KafkaError) {
                    let transaction = try await producer.beginTransaction()
                    _ = try await transaction.enqueue(
                        ProducerRecord(topic: "t", partition: 0, value: "\(number)-left open"))
                } catch {
                    outcome.errors[error.code, default: 0] += 1
                }
                return true
            }
            do {
                let (waited, disturbances) = try await attempt(next, number, simulation, client, producer, pause)
                outcome.waited += waited
                outcome.disturbances += disturbances
            } catch is PlannedAbort {
                // As it was meant.
            } catch let error as KafkaError {
                outcome.errors[error.code, default: 0] += 1
                await settle(producer)
            } catch is CancellationError {
                outcome.disturbances += 1
                await settle(producer)
            }
            next += 1
            try await simulation.clock.sleep(for: simulation.random.duration(in: .zero...pause * 2))
        }
        return false
    }

    private func configuration(_ number: Int, _ ledger: RecordLedger? = nil) -> TransactionConfiguration {
        var configuration = TransactionConfiguration(transactionalID: "id-\(number)")
        configuration.timeout = .seconds(10)
        configuration.operationTimeout = .milliseconds(1500)
        configuration.producer.requestTimeout = .seconds(2)
        configuration.producer.deliveryTimeout = .seconds(6)
        configuration.producer.enqueueTimeout = .seconds(3)
        configuration.producer.batchSize = 200
        configuration.producer.maximumRecordSize = 600
        configuration.producer.maximumRequestSize = 800
        configuration.producer.bufferMemory = memory
        if let ledger { configuration.producer.interceptors = [ledger] }
        return configuration
    }

    /// Writes a transaction, whose task is cancelled now and then.
    private func attempt(
        _ number: Int, _ producerNumber: Int, _ simulation: Simulation, _ client: ClusterClient,
        _ producer: TransactionalProducer, _ pause: Duration
    ) async throws -> (waited: Int, disturbances: Int) {
        guard simulation.random.chance(0.08) else {
            return try await write(number, producerNumber, simulation, client, producer, pause)
        }
        let time = simulation.random.duration(in: .zero...pause * 4)
        return try await withThrowingTaskGroup(of: (waited: Int, disturbances: Int)?.self) { group in
            group.addTask { try await write(number, producerNumber, simulation, client, producer, pause) }
            group.addTask {
                // Cancelled when the other is done first.
                try? await simulation.clock.sleep(for: time)
                return nil
            }
            if case let counts?? = try await group.next() {
                group.cancelAll()
                return counts
            }
            group.cancelAll()
            // It may be committed all the same.
            guard case let counts?? = try await group.next() else { return (0, 1) }
            return (counts.waited, counts.disturbances + 1)
        }
    }

    private func write(
        _ number: Int, _ producerNumber: Int, _ simulation: Simulation, _ client: ClusterClient,
        _ producer: TransactionalProducer, _ pause: Duration
    ) async throws -> (waited: Int, disturbances: Int) {
        try await producer.withTransaction { transaction in
            var counts = (waited: 0, disturbances: 0)
            for part in 0..<4 as Range<Int32> {
                let random = simulation.random
                let padding = String(repeating: "a", count: random.integer(in: 0...250))
                let record = ProducerRecord(
                    topic: "t", partition: part % 2, value: "\(producerNumber)-\(number)-\(part)-\(padding)")
                switch random.integer(in: 0...19) {
                case 0...14:
                    try await transaction.enqueue(record)
                case 15, 16:
                    if (try? transaction.tryEnqueue(record)) == nil {
                        counts.waited += 1
                        try await transaction.enqueue(record)
                    }
                case 17, 18:
                    _ = try await transaction.send(record)
                default:
                    counts.disturbances += 1
                    try await sendBriefly(record, transaction, simulation)
                }
                if random.chance(0.01) {
                    counts.disturbances += 1
                    producer.purge(random.chance(0.5) ? .all : .queued)
                }
                guard producer.bufferedBytes <= memory else {
                    throw SweepBroken("\(producer.bufferedBytes) of \(memory) bytes are in use")
                }
                try await simulation.clock.sleep(for: random.duration(in: .zero...pause))
            }
            try await transaction.sendOffsets(
                [Self.partition(0): OffsetCommit(Int64(number) + 1)],
                group: ConsumerGroupMetadata(groupID: "g-\(producerNumber)"))
            if simulation.random.chance(0.2) { throw PlannedAbort() }
            guard simulation.random.chance(0.05) else { return counts }
            // Somebody else takes over, and goes again.
            try await client.withTransactionalProducer(configuration(producerNumber)) { try await $0.initialize() }
            return counts
        }
    }

    /// Sends a record in a task that is cancelled soon, after which the transaction cannot be committed, unless it was
    /// delivered by then.
    private func sendBriefly(
        _ record: ProducerRecord, _ transaction: Transaction, _ simulation: Simulation
    ) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { _ = try await transaction.send(record) }
            group.addTask {
                // Cancelled when the record is delivered first.
                try? await simulation.clock.sleep(
                    for: simulation.random.duration(in: .zero ... .milliseconds(20)))
            }
            try await group.next()
            group.cancelAll()
            try await group.waitForAll()
        }
    }

    /// Moves the partitions that coordinators keep their state in from broker to broker.
    private func moveCoordinators(
        _ simulation: Simulation, _ cluster: SimulatedCluster, until phase: FaultPhase
    ) async throws {
        while !phase.isOver {
            try await simulation.clock.sleep(
                for: simulation.random.duration(in: .milliseconds(300) ... .milliseconds(1500)))
            let topic = simulation.random.chance(0.7) ? "__transaction_state" : "__consumer_offsets"
            let partition = KafkaClient.TopicPartition(
                topic: topic, partition: Int32(simulation.random.integer(in: 0...1)))
            let leader = cluster.leader(of: partition)
            let possible = cluster.inSyncReplicas(of: partition).filter { $0 != leader && cluster.isActive($0) }
            guard !possible.isEmpty else { continue }
            let broker = possible[simulation.random.integer(in: 0...(possible.count - 1))]
            try cluster.moveLeader(of: partition, to: broker)
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
        guard !values.joined().contains("\(producer)-left open") else {
            throw SweepBroken("a record counts whose transaction was never committed")
        }
        var last: Int64 = -1
        var count = 0
        for number in 0..<transactions {
            let parts = (0..<4).filter { part in
                values[part % 2].contains { $0.hasPrefix("\(producer)-\(number)-\(part)-") }
            }
            guard !parts.isEmpty else { continue }
            guard parts.count == 4 else {
                throw SweepBroken("of transaction \(number) of producer \(producer) parts \(parts) count")
            }
            last = Int64(number) + 1
            count += 1
        }
        let offset = try await offset(of: "g-\(producer)", simulation, client)
        guard offset == last else {
            throw SweepBroken("group g-\(producer) has offset \(offset) where the records say \(last)")
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
                throw SweepBroken("nothing is said of \(group)")
            }
            if !partition.errorCode.isError, !response.errorCode.isError { return partition.committedOffset }
            try await simulation.clock.sleep(for: .milliseconds(100))
        }
    }
}
