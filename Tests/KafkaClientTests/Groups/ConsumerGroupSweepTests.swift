import KafkaSimulation
import Testing

@testable import KafkaClient

@Suite("A group of KIP-848, explored")
struct ConsumerGroupSweepTests {
    private func options() -> ExplorationOptions {
        var options = ExplorationOptions()
        options.simulation.maximumSteps = 20_000_000
        options.simulation.maximumVirtualTime = .seconds(3600)
        return options
    }

    @Test("no partition has two owners, nothing committed is skipped or goes back, and the group recovers")
    func coordinatorAssigns() throws {
        var sweep = GroupSweep()
        sweep.protocolOfStart = { _ in .consumer }
        let report = try explore(seeds: 300..<320, options: options()) { [sweep] in try await sweep.play($0) }
        let total = report.results.reduce(GroupLedger.Counts(), +)
        // What is checked has happened.
        #expect(total.records > 20 * 200 && total.duplicates > 0)
        #expect(total.revocations > 10)
        #expect(total.losses > 0)
        #expect(total.commits > 50)
    }

    @Test("the same holds while members change over from the classic protocol")
    func changesOver() throws {
        var sweep = GroupSweep()
        sweep.protocolOfStart = { $0 == 0 ? .classic : .consumer }
        try explore(seeds: 400..<410, options: options()) { [sweep] in _ = try await sweep.play($0) }
    }

    @Test("the same holds while members change back to it")
    func changesBack() throws {
        var sweep = GroupSweep()
        sweep.protocolOfStart = { $0 == 0 ? .consumer : .classic }
        try explore(seeds: 500..<506, options: options()) { [sweep] in _ = try await sweep.play($0) }
    }
}
