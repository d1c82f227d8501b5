package import KafkaClient
import KafkaCodec
package import KafkaSimulation
import NIOCore
import Synchronization

/// Producers with little memory, senders that are cancelled, purges, and an end that may come while things still go
/// wrong: a scenario to be explored.
package struct ProducerSweep: Sendable {
    /// What came of it.
    package struct Outcome: Sendable {
        package var delivered = 0
        package var failed = 0
        package var refused = 0
        package var unknown = 0
        package var undelivered = 0
        package var waited = 0

        package init() {}

        package static func + (left: Outcome, right: Outcome) -> Outcome {
            var sum = left
            sum.delivered += right.delivered
            sum.failed += right.failed
            sum.refused += right.refused
            sum.unknown += right.unknown
            sum.undelivered += right.undelivered
            sum.waited += right.waited
            return sum
        }
    }

    package var kinds = Set(FaultKind.allCases)
    package var required: Set<FaultKind> = []
    package var records = 20
    package var memory = 1200
    /// Both producers are of one client, and share this much memory; nil where each has a client of its own.
    package var sharedMemory: Int?
    /// The most records of a request.
    package var requestRecords: Int?
    /// The producers are closed while things may still go wrong.
    package var closesEarly = false
    package var isIdempotent = true
    package var defects: Set<ProducerDefect> = []

    package init() {}

    package func play(_ simulation: Simulation) async throws -> Outcome {
        let cluster = try SimulatedCluster(
            in: simulation,
            SimulatedClusterConfiguration(settings: [
                "replica.lag.time.max.ms": "2000", "broker.session.timeout.ms": "1000",
                "broker.heartbeat.interval.ms": "250",
            ]))
        try cluster.createTopic("t", partitions: 2, configuration: ["min.insync.replicas": "2"])
        var faults = FaultSettings(kinds, required: required)
        faults.duration = .milliseconds(1500) ... .seconds(5)
        faults.faultDuration = .milliseconds(50) ... .seconds(3)
        let total = try await cluster.withFaults(faults) { phase in
            guard let sharedMemory else {
                return try await withThrowingTaskGroup(of: Outcome.self) { group in
                    for number in 0..<2 {
                        group.addTask {
                            try await cluster.withClient(named: "producer-\(number)") { client in
                                try await produce(simulation, client, phase, number, [])
                            }
                        }
                    }
                    return try await group.reduce(Outcome(), +)
                }
            }
            let configuration = ClientConfiguration(producerMemory: sharedMemory)
            return try await cluster.withClient(named: "producers", configuration: configuration) { client in
                // Each looks at what the other has as well.
                let producers = try (0..<2).map { number in
                    let ledger = RecordLedger()
                    return (try Producer(client: client, configuration: self.configuration(ledger)), ledger)
                }
                return try await withThrowingTaskGroup(of: Outcome.self) { group in
                    for number in 0..<2 {
                        group.addTask { try await produce(simulation, client, phase, number, producers) }
                    }
                    return try await group.reduce(Outcome(), +)
                }
            }
        }
        let checked: Set<Anomaly.Kind> =
            isIdempotent ? .guarantees : [.lostWrite, .inconsistentOffsets, .failedWriteRead]
        try cluster.checkHistory(checked)
        return total
    }

    private func configuration(_ ledger: RecordLedger) -> ProducerConfiguration {
        var configuration = ProducerConfiguration()
        configuration.interceptors = [ledger]
        configuration.isIdempotent = isIdempotent
        configuration.defects = defects
        configuration.requestTimeout = .seconds(4)
        configuration.deliveryTimeout = .seconds(15)
        configuration.enqueueTimeout = .seconds(6)
        configuration.batchSize = 300
        configuration.maximumRecordSize = 600
        configuration.maximumRequestSize = 800
        configuration.maximumRequestRecords = requestRecords
        configuration.bufferMemory = memory
        return configuration
    }

    // MARK: - One producer

    /// - Parameter sharing: The producers that share their memory, this one among them; empty where none does.
    private func produce(
        _ simulation: Simulation, _ client: ClusterClient, _ phase: FaultPhase, _ number: Int,
        _ sharing: [(Producer, RecordLedger)]
    ) async throws -> Outcome {
        let producer: Producer
        let ledger: RecordLedger
        if sharing.isEmpty {
            ledger = RecordLedger()
            producer = try Producer(client: client, configuration: configuration(ledger))
        } else {
            (producer, ledger) = sharing[number]
        }
        let reports = producer.reports()
        async let running: Void = producer.run()
        async let reported = count(reports)
        let waited = try await withThrowingTaskGroup(of: Int.self) { group in
            for sender in 0..<3 {
                group.addTask { try await send(producer, simulation, number * 3 + sender, sharing.map(\.0)) }
            }
            return try await group.reduce(0, +)
        }
        if !closesEarly { try await phase.waitUntilOver() }
        let limit = closesEarly ? Duration.milliseconds(simulation.random.integer(in: 0...3000)) : .seconds(60)
        let begin = simulation.clock.now
        let undelivered = await producer.close(within: limit)
        let taken = begin.duration(to: simulation.clock.now)
        await running
        guard taken <= limit else { throw SweepBroken("closing took \(taken) of \(limit)") }
        guard producer.bufferedBytes == 0, producer.statistics.bufferedRecords == 0 else {
            throw SweepBroken("\(producer.statistics) after the end")
        }
        return try outcome(ledger, producer.statistics, await reported, undelivered.count, waited)
    }

    private func count(_ reports: DeliveryReports) async -> Int {
        var count = 0
        for await batch in reports { count += batch.count + batch.missed }
        return count
    }

    /// - Returns: How often there was no room.
    private func send(
        _ producer: Producer, _ simulation: Simulation, _ sender: Int, _ sharing: [Producer]
    ) async throws -> Int {
        var waited = 0
        for number in 0..<records {
            let random = simulation.random
            // Some are days old, so that what a timestamp takes in a batch depends on what comes before it.
            let age = random.chance(0.7) ? 0 : Int64(random.integer(in: 0...400_000_000))
            let record = ProducerRecord(
                topic: "t", partition: Int32(number % 2), key: "\(sender)",
                value: "\(sender)-\(number)-" + String(repeating: "a", count: random.integer(in: 0...250)),
                timestamp: simulation.calendarTime.components.seconds * 1000 - age)
            switch random.integer(in: 0...9) {
            case 0...4:
                _ = try? await producer.enqueue(record)
            case 5, 6:
                if (try? producer.tryEnqueue(record)) == nil { waited += 1 }
            case 7:
                _ = try? await producer.send(record)
            case 8:
                await withTaskGroup(of: Void.self) { group in
                    group.addTask { _ = try? await producer.send(record) }
                    group.addTask {
                        try? await simulation.clock.sleep(for: random.duration(in: .zero ... .milliseconds(20)))
                    }
                    await group.next()
                    group.cancelAll()
                }
            default:
                _ = try? await producer.enqueue(record)
                if random.chance(0.1) { producer.purge(random.chance(0.5) ? .all : .queued) }
            }
            guard producer.bufferedBytes <= memory else {
                throw SweepBroken("\(producer.bufferedBytes) of \(memory) bytes are in use")
            }
            if let sharedMemory {
                let used = sharing.reduce(0) { $0 + $1.bufferedBytes }
                guard used <= sharedMemory else {
                    throw SweepBroken("\(used) of \(sharedMemory) bytes of the client are in use")
                }
            }
            try await simulation.clock.sleep(for: random.duration(in: .zero ... .milliseconds(60)))
        }
        return waited
    }

    private func outcome(
        _ ledger: RecordLedger, _ statistics: ProducerStatistics, _ reported: Int, _ undelivered: Int, _ waited: Int
    ) throws -> Outcome {
        guard ledger.sentCount == 3 * records else { throw SweepBroken("\(ledger.sentCount) records were shown") }
        var outcome = Outcome()
        outcome.undelivered = undelivered
        outcome.waited = waited
        for record in try ledger.outcomes() {
            switch record.result {
            case .success: outcome.delivered += 1
            case .failure(let error):
                outcome.failed += 1
                if error.isOutcomeUnknown { outcome.unknown += 1 }
            }
        }
        let taken = Int(statistics.deliveredRecords + statistics.failedRecords)
        outcome.refused = ledger.sentCount - taken
        guard outcome.delivered == Int(statistics.deliveredRecords), reported == taken else {
            throw SweepBroken("\(statistics), but \(reported) reports and \(outcome)")
        }
        return outcome
    }
}
