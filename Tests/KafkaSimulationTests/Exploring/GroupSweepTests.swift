import KafkaSimulation
import Testing

@testable import KafkaClient

@Suite("A consumer group, explored")
struct GroupSweepTests {
    private func options() -> ExplorationOptions {
        var options = ExplorationOptions()
        options.simulation.maximumSteps = 20_000_000
        options.simulation.maximumVirtualTime = .seconds(3600)
        return options
    }

    @Test("no partition has two owners, nothing committed is skipped or goes back, and the group recovers")
    func cooperative() throws {
        let report = try explore(seeds: 0..<20, options: options()) { try await GroupSweep().play($0) }
        let total = report.results.reduce(GroupLedger.Counts(), +)
        // What is checked has happened.
        #expect(total.records > 20 * 200 && total.duplicates > 0)
        #expect(total.revocations > 10)
        #expect(total.losses > 0)
        #expect(total.commits > 50)
    }

    @Test("the same holds where all partitions are given up in each rebalance")
    func eager() throws {
        var sweep = GroupSweep()
        sweep.assignors = { _ in [RangeAssignor(), RoundRobinAssignor()] }
        try explore(seeds: 100..<112, options: options()) { [sweep] in _ = try await sweep.play($0) }
    }

    @Test("the same holds while members change over from range to cooperative-sticky")
    func changesOver() throws {
        var sweep = GroupSweep()
        sweep.assignors = { start in
            // The new one first: a coordinator that takes over knows of each member only the protocol in use.
            start == 0 ? [CooperativeStickyAssignor(), RangeAssignor()] : [CooperativeStickyAssignor()]
        }
        try explore(seeds: 200..<210, options: options()) { [sweep] in _ = try await sweep.play($0) }
    }
}
