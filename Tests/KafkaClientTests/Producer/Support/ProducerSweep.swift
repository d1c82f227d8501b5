import KafkaCodec
import KafkaSimulation
import NIOCore
import Synchronization

@testable import KafkaClient

/// Producers with little memory, senders that are cancelled, purges, and an end that may come while things still go
/// wrong: a scenario to be explored.
struct ProducerSweep: Sendable {
    /// Something that must not be.
    struct Broken: Error, CustomStringConvertible {
        var description: String
    }

    /// What came of it.
    struct Result: Sendable {
        var delivered = 0
        var failed = 0
        var refused = 0
        var unknown = 0
        var undelivered = 0
        var waited = 0

        static func + (left: Result, right: Result) -> Result {
            Result(
                delivered: left.delivered + right.delivered, failed: left.failed + right.failed,
                refused: left.refused + right.refused, unknown: left.unknown + right.unknown,
                undelivered: left.undelivered + right.undelivered, waited: left.waited + right.waited)
        }
    }

    /// Counts what interceptors are told of each record.
    private final class Ledger: ProducerInterceptor {
        struct Book {
            var sent = 0
            var ended: [Int: RecordOutcome] = [:]
            var endedTwice: [Int] = []
        }

        let book = Mutex(Book())

        func onSend(_ record: inout ProducerRecord) -> (any Sendable)? {
            book.withLock { book in
                book.sent += 1
                return book.sent
            }
        }

        func onAcknowledgement(_ outcome: RecordOutcome, _ token: (any Sendable)?) {
            guard let number = token as? Int else { return }
            book.withLock { book in
                if book.ended.updateValue(outcome, forKey: number) != nil { book.endedTwice.append(number) }
            }
        }
    }

    var kinds = Set(FaultKind.allCases)
    var required: Set<FaultKind> = []
    var records = 20
    var memory = 1200
    /// The producers are closed while things may still go wrong.
    var closesEarly = false
    var isIdempotent = true
    var defects: Set<ProducerDefect> = []

    func play(_ simulation: Simulation) async throws -> Result {
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
            try await withThrowingTaskGroup(of: Result.self) { group in
                for number in 0..<2 {
                    group.addTask { try await produce(simulation, cluster, phase, number) }
                }
                return try await group.reduce(Result(), +)
            }
        }
        let checked: Set<Anomaly.Kind> =
            isIdempotent ? .guarantees : [.lostWrite, .inconsistentOffsets, .failedWriteRead]
        try cluster.checkHistory(checked)
        return total
    }

    private var configuration: ProducerConfiguration {
        var configuration = ProducerConfiguration()
        configuration.isIdempotent = isIdempotent
        configuration.defects = defects
        configuration.requestTimeout = .seconds(4)
        configuration.deliveryTimeout = .seconds(15)
        configuration.enqueueTimeout = .seconds(6)
        configuration.batchSize = 300
        configuration.maximumRecordSize = 600
        configuration.maximumRequestSize = 800
        configuration.bufferMemory = memory
        return configuration
    }

    private func produce(
        _ simulation: Simulation, _ cluster: SimulatedCluster, _ phase: FaultPhase, _ number: Int
    ) async throws -> Result {
        try await cluster.withClient(named: "producer-\(number)") { client in
            let ledger = Ledger()
            var configuration = configuration
            configuration.interceptors = [ledger]
            let producer = try Producer(client: client, configuration: configuration)
            let reports = producer.reports()
            async let running: Void = producer.run()
            async let reported = count(reports)
            let waited = try await withThrowingTaskGroup(of: Int.self) { group in
                for sender in 0..<3 { group.addTask { try await send(producer, simulation, number * 3 + sender) } }
                return try await group.reduce(0, +)
            }
            if !closesEarly { try await phase.waitUntilOver() }
            let limit = closesEarly ? Duration.milliseconds(simulation.random.integer(in: 0...3000)) : .seconds(60)
            let begin = simulation.clock.now
            let undelivered = await producer.close(within: limit)
            let taken = begin.duration(to: simulation.clock.now)
            await running
            guard taken <= limit else { throw Broken(description: "closing took \(taken) of \(limit)") }
            guard producer.bufferedBytes == 0, producer.statistics.bufferedRecords == 0 else {
                throw Broken(description: "\(producer.statistics) after the end")
            }
            return try result(
                ledger.book.withLock { $0 }, producer.statistics, await reported, undelivered.count, waited)
        }
    }

    private func count(_ reports: DeliveryReports) async -> Int {
        var count = 0
        for await batch in reports { count += batch.count + batch.missed }
        return count
    }

    /// - Returns: How often there was no room.
    private func send(_ producer: Producer, _ simulation: Simulation, _ sender: Int) async throws -> Int {
        var waited = 0
        for number in 0..<records {
            let random = simulation.random
            let record = ProducerRecord(
                topic: "t", partition: Int32(number % 2), key: "\(sender)",
                value: "\(sender)-\(number)-" + String(repeating: "a", count: random.integer(in: 0...250)))
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
                throw Broken(description: "\(producer.bufferedBytes) of \(memory) bytes are in use")
            }
            try await simulation.clock.sleep(for: random.duration(in: .zero ... .milliseconds(60)))
        }
        return waited
    }

    private func result(
        _ book: Ledger.Book, _ statistics: ProducerStatistics, _ reported: Int, _ undelivered: Int, _ waited: Int
    ) throws -> Result {
        guard book.endedTwice.isEmpty, book.sent == 3 * records, book.ended.count == book.sent else {
            throw Broken(description: "\(book.sent) records have \(book.ended.count) ends, twice \(book.endedTwice)")
        }
        var result = Result()
        result.undelivered = undelivered
        result.waited = waited
        for outcome in book.ended.values {
            switch outcome.result {
            case .success: result.delivered += 1
            case .failure(let error):
                result.failed += 1
                if error.isOutcomeUnknown { result.unknown += 1 }
            }
        }
        let taken = Int(statistics.deliveredRecords + statistics.failedRecords)
        result.refused = book.sent - taken
        guard result.delivered == Int(statistics.deliveredRecords), reported == taken else {
            throw Broken(description: "\(statistics), but \(reported) reports and \(result)")
        }
        return result
    }
}
