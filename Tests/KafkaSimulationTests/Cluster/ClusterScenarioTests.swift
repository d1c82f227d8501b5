import Foundation
import KafkaBroker
import KafkaSimulation
import Testing
import simulation_probe

@Suite("Brokers that crash, pause and are cut off while producers send")
struct ClusterScenarioTests {
    @Test("keep what they have acknowledged, and break no invariant", arguments: 0..<12 as Range<UInt64>)
    func nothingIsLost(seed: UInt64) throws {
        try simulate(seed: seed) { simulation in
            let scenario = try ClusterScenario(simulation)
            let acknowledged = try await scenario.play()
            #expect(acknowledged.values.reduce(0) { $0 + $1.count } > 20)
            #expect(scenario.lost.isEmpty, "seed \(seed)")
        }
    }

    @Test("lose records in some run when only the leader had to have them")
    func theModelIsNotTooKind() throws {
        var losses = 0
        for seed in 0..<40 as Range<UInt64> where losses == 0 {
            losses = try simulate(seed: seed) { simulation in
                let scenario = try ClusterScenario(simulation, acks: 1)
                _ = try await scenario.play()
                return scenario.lost.count
            }
        }
        #expect(losses > 0)
    }

    @Test("show that a follower acknowledges before it has the records, within a few hundred seeds")
    func theDefectIsFound() throws {
        var found: BrokerInvariantViolation?
        var seed: UInt64 = 0
        while found == nil, seed < 300 {
            do {
                try simulate(seed: seed) {
                    _ = try await ClusterScenario($0, defects: [.followerAcknowledgesEarly]).play()
                }
            } catch let violation as BrokerInvariantViolation {
                found = violation
            }
            seed += 1
        }
        let violation = try #require(found)
        #expect(violation.seed == seed - 1)
        #expect(violation.topic == "t")
        #expect(violation.description.contains("The last events:\n"))
        #expect(!violation.trace.entries.isEmpty)
        // The same seed finds the same thing again.
        let again = #expect(throws: BrokerInvariantViolation.self) {
            try simulate(seed: violation.seed) {
                _ = try await ClusterScenario($0, defects: [.followerAcknowledgesEarly]).play()
            }
        }
        #expect(again?.description == violation.description)
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
