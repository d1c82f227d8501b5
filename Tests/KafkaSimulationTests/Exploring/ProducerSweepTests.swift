import KafkaClient
import KafkaSimulation
import Testing
import simulation_probe

@Suite("A producer, explored")
struct ProducerSweepTests {
    @Test("every record has one end, what is acknowledged is there once and in order, memory and deadlines are kept")
    func exact() throws {
        let report = try explore(seeds: 0..<20) { try await ProducerSweep().play($0) }
        let total = report.results.reduce(ProducerSweep.Outcome(), +)
        // What is checked has happened.
        #expect(total.delivered > 20 * 60)
        #expect(total.failed > 20)
        #expect(total.refused > 10)
        #expect(total.unknown > 0)
        #expect(total.waited > 3)
        #expect(report.results.allSatisfy { $0.undelivered == 0 }, "once all is mended everything is delivered in time")
    }

    @Test(
        "recovers from each kind of fault that producers meet",
        arguments: [
            FaultKind.crash, .pause, .isolation, .clientPartition, .slowLink, .slowReader, .leaderMove, .lostAnswer,
        ])
    func kinds(kind: FaultKind) throws {
        var sweep = ProducerSweep()
        sweep.kinds = [kind]
        sweep.required = [kind]
        try explore(seeds: 0..<1) { [sweep] in _ = try await sweep.play($0) }
    }

    @Test("closing returns in its time while things go wrong, and hands back what was not delivered")
    func closesEarly() throws {
        var sweep = ProducerSweep()
        sweep.closesEarly = true
        sweep.memory = 20_000
        let report = try explore(seeds: 0..<12) { [sweep] in try await sweep.play($0) }
        #expect(report.results.contains { $0.undelivered > 0 })
    }

    @Test("producers that share their client's memory keep within it, and no request has too many records")
    func shared() throws {
        var sweep = ProducerSweep()
        sweep.sharedMemory = 1500
        sweep.requestRecords = 3
        let report = try explore(seeds: 0..<8) { [sweep] in try await sweep.play($0) }
        #expect(report.results.reduce(0) { $0 + $1.waited } > 0)
        #expect(report.results.allSatisfy { $0.undelivered == 0 })
    }

    @Test("finds a producer that sends again under fresh sequence numbers")
    func defect() throws {
        var sweep = ProducerSweep()
        sweep.defects = [.freshSequenceOnResend]
        let failed = #expect(throws: ExplorationFailed.self) {
            try explore(seeds: 0..<60) { [sweep] in _ = try await sweep.play($0) }
        }
        let found = try #require(failed?.failures.first?.error as? AnomaliesFound)
        #expect(found.anomalies.contains { $0.kind == .duplicate })
    }

    @Test("without idempotence no record is lost, and every one has its end")
    func notIdempotent() throws {
        var sweep = ProducerSweep()
        sweep.isIdempotent = false
        try explore(seeds: 0..<6) { [sweep] in _ = try await sweep.play($0) }
    }
}
