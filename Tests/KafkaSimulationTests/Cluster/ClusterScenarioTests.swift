import Foundation
import KafkaBroker
import KafkaSimulation
import Testing
import simulation_probe

@Suite("Brokers that crash, pause and are cut off while producers send")
struct ClusterScenarioTests {
    @Test("keep what they have acknowledged, and break no invariant")
    func nothingIsLost() throws {
        try explore(seeds: 0..<12) { simulation in
            let scenario = try ClusterScenario(simulation)
            let acknowledged = try await scenario.play()
            try #require(acknowledged.values.reduce(0) { $0 + $1.count } > 20)
            try #require(scenario.lost.isEmpty)
        }
    }

    @Test("lose records in some run when only the leader had to have them")
    func theModelIsNotTooKind() throws {
        let losses = try explore(seeds: 0..<16) { simulation in
            let scenario = try ClusterScenario(simulation, acks: 1)
            _ = try await scenario.play()
            return scenario.lost.count
        }.results
        #expect(losses.contains { $0 > 0 })
    }

    @Test("show that a follower acknowledges before it has the records, within a few hundred seeds")
    func theDefectIsFound() throws {
        let failed = #expect(throws: ExplorationFailed.self) {
            try explore(seeds: 0..<300) {
                _ = try await ClusterScenario($0, defects: [.followerAcknowledgesEarly]).play()
            }
        }
        let failure = try #require(failed?.failures.first)
        let violation = try #require(failure.error as? BrokerInvariantViolation)
        #expect(violation.seed == failure.seed)
        #expect(violation.topic == "t")
        #expect(violation.description.contains("The last events:\n"))
        #expect(!violation.trace.entries.isEmpty)
        // The same seed finds the same thing again.
        #expect(failure.isReproducible)
        let again = #expect(throws: BrokerInvariantViolation.self) {
            try simulate(seed: violation.seed) {
                _ = try await ClusterScenario($0, defects: [.followerAcknowledgesEarly]).play()
            }
        }
        #expect(again?.description == violation.description)
        // It is the defect that is found: without it the same seeds are well.
        try explore(seeds: 0..<(violation.seed + 1)) { _ = try await ClusterScenario($0).play() }
    }

    @Test("are the same run with the same seed, in this process and in another", arguments: [UInt64(1), 42])
    func sameSeed(seed: UInt64) throws {
        let first = try Simulation.run(seed: seed, clusterScenario)
        let second = try Simulation.run(seed: seed, clusterScenario)
        #expect(try first.result.get() == second.result.get())
        #expect(first.report.hash == second.report.hash)
        #expect(first.report.steps == second.report.steps)
        #expect(try Probe.run("cluster", String(seed)) == String(first.report.hash))
        #expect(
            first.report.hash
                != (try Simulation.run(seed: seed + 1, clusterScenario)).report.hash)
    }
}
