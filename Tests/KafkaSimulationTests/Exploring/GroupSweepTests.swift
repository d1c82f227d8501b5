import KafkaSimulation
import Testing
import simulation_probe

/// `simulation-probe groups <count> <variant>` does the same for thousands of seeds.
@Suite("Consumer groups, explored")
struct GroupSweepTests {
    private func sweep(_ variant: GroupSweep.Variant, _ seeds: Range<UInt64>) throws -> GroupLedger.Counts {
        let report = try explore(seeds: seeds, options: GroupSweep.options) { try await GroupSweep(variant).play($0) }
        return report.results.reduce(GroupLedger.Counts(), +)
    }

    @Test(
        "no partition has two owners, nothing committed is skipped or goes back, and the group recovers",
        arguments: [(.cooperative, 0), (.consumer, 300)] as [(GroupSweep.Variant, UInt64)])
    func recovers(_ variant: GroupSweep.Variant, first: UInt64) throws {
        let total = try sweep(variant, first..<(first + 20))
        // What is checked has happened.
        #expect(total.records > 20 * 200 && total.duplicates > 0)
        #expect(total.revocations > 10)
        #expect(total.losses > 0)
        #expect(total.commits > 50)
    }

    @Test("whoever comes in the middle of a rebalance that all others have left is let in")
    func joinsAfterAllHaveLeft() throws { _ = try sweep(.cooperative, 1119..<1120) }

    @Test(
        "what once went wrong does so no more",
        arguments: [
            // Producers heard of added partitions later than their client.
            (.cooperative, 10776), (.protocolUpgrade, 10082),
            // The coordinator shuts out whoever does not give partitions up in time, and its answer may be lost.
            (.consumer, 20999), (.protocolUpgrade, 10788),
            // The coordinator did not count it as a sign of life that a member asked for its assignment.
            (.eager, 20636),
            // The group went back to the classic protocol while a member was not heard.
            (.protocolDowngrade, 1053),
            // A partition went to another member before this one could take it, and the coordinator waited to hear of that.
            (.transactionalConsumer, 31535),
        ] as [(GroupSweep.Variant, UInt64)])
    func mended(_ variant: GroupSweep.Variant, seed: UInt64) throws { _ = try sweep(variant, seed..<(seed + 1)) }

    @Test("a group on its way to the new protocol in the middle of a rebalance has two owners only until both know")
    func handover() throws {
        let total = try sweep(.protocolUpgrade, 10505..<10506)
        #expect(total.handovers > 0)
    }

    @Test("a commit that was sent again and comes late takes the offset back, as the protocol has no order of commits")
    func lateCommit() throws {
        let total = try sweep(.assignorUpgrade, 60464..<60465)
        #expect(total.lateCommits > 0)
    }

    @Test("the same holds where all partitions are given up in each rebalance")
    func eager() throws { _ = try sweep(.eager, 100..<112) }

    @Test("the same holds while members change over from range to cooperative-sticky")
    func assignorUpgrade() throws { _ = try sweep(.assignorUpgrade, 200..<210) }

    @Test("the same holds while members change over from the classic protocol")
    func protocolUpgrade() throws { _ = try sweep(.protocolUpgrade, 400..<410) }

    @Test("the same holds while members change back to it")
    func protocolDowngrade() throws { _ = try sweep(.protocolDowngrade, 500..<506) }

    @Test(
        "what is read is processed exactly once and in order, whatever goes wrong",
        arguments: [(.transactional, 600), (.transactionalConsumer, 700)] as [(GroupSweep.Variant, UInt64)])
    func exactlyOnce(_ variant: GroupSweep.Variant, first: UInt64) throws {
        let total = try sweep(variant, first..<(first + 8))
        #expect(total.transactions > 8 * 20)
        #expect(total.abortedTransactions > 0)
    }
}
