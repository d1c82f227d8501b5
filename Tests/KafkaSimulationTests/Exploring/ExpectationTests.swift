import KafkaSimulation
import Testing

/// That exploring tells of expectations which fail in a body and do not throw.
@Suite("Expectations in explored seeds")
struct ExpectationTests {
    private func failures(
        _ body: @escaping @Sendable (Simulation) async throws -> Void
    ) throws -> [ExplorationFailure] {
        try Exploration.run(seeds: 0..<10, options: .init(stopsAtFirstFailure: false), body).failures
    }

    @Test("fail the seed, and are told with it")
    func expectation() throws {
        let error = #expect(throws: ExplorationFailed.self) {
            try explore(seeds: 0..<10) { simulation in
                simulation.event("something happens")
                try await simulation.clock.sleep(for: .seconds(1))
                #expect(simulation.seed != 4, "not 4")
                #expect(simulation.seed < 4)
                simulation.event("the body goes on")
            }
        }
        let failure = try #require(error?.failures.first)
        #expect(failure.seed == 4)
        #expect(failure.isReproducible)
        let found = try #require(failure.error as? ExpectationsFailed)
        #expect(found.expectations.count == 2)
        #expect(found.expectations[0].hasPrefix("KafkaSimulationTests/ExpectationTests.swift:"))
        #expect(found.expectations[0].contains("simulation.seed"))
        #expect(found.expectations[0].contains("not 4"))
        let text = failure.description
        #expect(text.hasPrefix("Seed 4 failed:\n\(found.expectations[0])\n\(found.expectations[1])\n\n"))
        #expect(text.contains("something happens\n"))
        #expect(text.contains("an expectation fails\n"))
        #expect(text.contains("the body goes on\n"))
        #expect(text.hasSuffix("KAFKA_SIMULATION_SEED=4 swift test --filter 'KafkaSimulationTests.*expectation'"))
    }

    @Test("are told in tasks of the body too")
    func tasks() throws {
        let failures = try failures { simulation in
            await withTaskGroup { group in
                for number in 0..<3 { group.addTask { #expect(number != 1 || simulation.seed != 7) } }
            }
            await Task { #expect(simulation.seed != 8) }.value
        }
        #expect(failures.map(\.seed) == [7, 8])
    }

    @Test("are told beside what the body throws then")
    func required() throws {
        struct Later: Error, CustomStringConvertible { var description: String { "that came of it" } }
        let failures = try failures { simulation in
            if simulation.seed == 2 { try #require(simulation.seed == 3) }
            #expect(simulation.seed != 5)
            if simulation.seed == 5 { throw Later() }
        }
        #expect(failures.map(\.seed) == [2, 5])
        #expect(failures[0].report.failedExpectations.count == 1)
        #expect(failures[1].error is Later)
        let text = failures[1].description
        #expect(text.hasPrefix("Seed 5 failed:\nthat came of it\n\nExpectations that failed:\n  KafkaSimulationTests/"))
    }

    @Test("that fail as they are known to do no harm, and neither do warnings")
    func known() throws {
        let failures = try failures { simulation in
            guard simulation.seed == 1 else { return }
            withKnownIssue { #expect(simulation.seed == 100) }
            Issue.record("only to be seen", severity: .warning)
        }
        #expect(failures.isEmpty)
    }

    @Test("of other libraries can be told as well")
    func other() throws {
        let failures = try failures { simulation in
            guard simulation.seed == 6 else { return }
            #expect(Simulation.noteFailedExpectation("seed 6 should have been another"))
        }
        #expect(failures.map(\.seed) == [6])
        #expect(failures.first?.description.hasPrefix("Seed 6 failed:\nseed 6 should have been another\n") == true)
        #expect(!Simulation.noteFailedExpectation("there is no simulation here"))
    }
}
