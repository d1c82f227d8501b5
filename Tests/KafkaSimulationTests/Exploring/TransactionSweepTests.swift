import KafkaClient
import KafkaSimulation
import Testing
import simulation_probe

@Suite("Sweeps over transactions")
struct TransactionSweepTests {
    @Test(
        "no record of an aborted transaction is read, and each transaction counts as a whole or not at all",
        arguments: ["2.8", "3.9", nil] as [String?])
    func wholeOrNothing(release: String?) throws {
        let report = try explore(seeds: 0..<12) { try await TransactionSweep(release: release).play($0) }
        #expect(report.results.reduce(0) { $0 + $1.committed } > 12 * 12)
        // Some were fenced, or closed in the middle of a transaction.
        #expect(report.results.reduce(0) { $0 + $1.producers } > 12 * 2)
        #expect(report.results.reduce(0) { $0 + $1.waited } > 0)
        #expect(report.results.reduce(0) { $0 + $1.disturbances } > 12)
    }

    @Test("whatever goes wrong, transactions go on by themselves", arguments: FaultKind.allCases)
    func everyKind(kind: FaultKind) throws {
        var scenario = TransactionSweep()
        scenario.faults = SweepScenario.shortFaults([kind], required: [kind])
        try explore(seeds: 0..<1) { [scenario] in _ = try await scenario.play($0) }
    }

    @Test("a request of an earlier transaction that comes late breaks the old protocol in some seed")
    func delayedRequestInOldProtocol() throws {
        let report = try Exploration.run(seeds: 0..<12, options: .init(stopsAtFirstFailure: false)) {
            try await DelayedRequestScenario(release: "2.8").play($0)
        }
        #expect(!report.failures.isEmpty)
        for failure in report.failures {
            let found = try #require(failure.error as? AnomaliesFound, "\(failure.error)")
            #expect(found.anomalies.allSatisfy { DelayedRequestScenario.checked.contains($0.kind) })
        }
        let kinds = Set(report.failures.flatMap { ($0.error as? AnomaliesFound)?.anomalies.map(\.kind) ?? [] })
        #expect(kinds.contains(.abortedRead))
        #expect(kinds.contains(.tornTransaction))
    }

    @Test("and never the new one")
    func delayedRequestInNewProtocol() throws {
        let report = try explore(seeds: 0..<30) { try await DelayedRequestScenario().play($0) }
        // All of them had a record that was late.
        #expect(report.results.allSatisfy { $0 == DelayedRequestScenario().rounds })
    }
}
