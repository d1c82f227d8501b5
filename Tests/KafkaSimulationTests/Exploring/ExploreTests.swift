import Foundation
import KafkaSimulation
import Synchronization
import Testing
import simulation_probe

@Suite("Exploring many seeds")
struct ExploreTests {
    private struct Odd: Error, CustomStringConvertible {
        var seed: UInt64
        var description: String { "seed \(seed) is odd" }
    }

    @Test("runs every seed once, and gives what came of them in their order")
    func everySeed() throws {
        let report = try explore(seeds: 5..<105) { $0.seed }
        #expect(report.results == Array(5..<105))
        #expect(report.failures.isEmpty)
        #expect(report.seedCount == 100)
        #expect(report.seedsPerSecond > 0)
        #expect(try explore(seeds: 3..<3) { $0.seed }.results == [])
    }

    @Test("runs each simulation as it runs alone, on any number of threads")
    func asAlone() throws {
        func hash(threads: Int) throws -> UInt64 {
            var options = ExplorationOptions()
            options.threads = threads
            return try explore(seeds: 0..<10, options: options, mixedScenario).hash
        }
        #expect(try hash(threads: 1) == hash(threads: 7))
        #expect(
            try explore(seeds: 0..<10) { $0.random.next() }.results
                == (0..<10).map { try simulate(seed: $0) { $0.random.next() } })
    }

    @Test("uses several threads at the same time")
    func severalThreads() throws {
        var options = ExplorationOptions()
        options.threads = 4
        let meeting = Meeting(of: 4)
        // Each waits for the others, outside of its simulation: with fewer threads it would not end.
        try explore(seeds: 0..<4, options: options) { _ in meeting.attend() }
        #expect(ExplorationOptions().threads >= 1)
    }

    @Test("stops at the lowest seed that fails, whichever is found first", arguments: [1, 2, 8])
    func firstFailure(threads: Int) throws {
        var options = ExplorationOptions()
        options.threads = threads
        let error = #expect(throws: ExplorationFailed.self) {
            try explore(seeds: 0..<1000, options: options) { simulation in
                // The higher seeds have less to do, so they fail first.
                for _ in 0..<(500 - min(500, simulation.seed)) { await Task.yield() }
                if simulation.seed >= 37, simulation.seed % 2 == 1 { throw Odd(seed: simulation.seed) }
            }
        }
        let failed = try #require(error)
        #expect(failed.failures.map(\.seed) == [37])
        #expect(failed.seedCount == 38)
        #expect(failed.failures.first?.error is Odd)
    }

    @Test("collects all failures where that is asked for")
    func collect() throws {
        let options = ExplorationOptions(stopsAtFirstFailure: false)
        let report = try Exploration.run(seeds: 0..<20, options: options) { simulation in
            if simulation.seed % 2 == 1 { throw Odd(seed: simulation.seed) }
            return simulation.seed
        }
        #expect(report.failures.map(\.seed) == stride(from: 1, to: 20, by: 2).map { UInt64($0) })
        #expect(report.results == stride(from: 0, to: 20, by: 2).map { UInt64($0) })
        let error = #expect(throws: ExplorationFailed.self) {
            try explore(seeds: 0..<20, options: options) { if $0.seed % 2 == 1 { throw Odd(seed: $0.seed) } }
        }
        let text = try #require(error).description
        #expect(text.hasPrefix("10 of 20 seeds failed. Seed 1 failed:\nseed 1 is odd\n"))
        #expect(text.hasSuffix("Other seeds that failed: 3, 5, 7, 9, 11, 13, 15, 17, 19"))
    }

    @Test("reports a failure with its seed, fault plan, timeline, and the line that replays it")
    func report() throws {
        let error = #expect(throws: ExplorationFailed.self) { try explore(seeds: 0..<500, PlantedFailure.body) }
        let failure = try #require(error?.failures.first)
        let planted = try #require(failure.error as? PlantedFailure)
        #expect(planted.seed == failure.seed)
        #expect(failure.isReproducible)
        let plan = try #require(failure.report.faultPlans.first)
        #expect(!failure.timeline.isEmpty && failure.timeline.count <= 60)
        #expect(failure.replayLine.hasPrefix("KAFKA_SIMULATION_SEED=\(failure.seed) swift test --filter "))
        #expect(failure.replayLine.hasSuffix("'KafkaSimulationTests.*report'"))
        let text = try #require(error).description
        #expect(text.contains("Seed \(failure.seed) failed:\nplanted failure 7\n\nWhat was to go wrong:\n"))
        #expect(text.contains(plan.description))
        #expect(text.contains("The end of the timeline:\n  "))
        #expect(text.hasSuffix("To run it again:\n  \(failure.replayLine)"))
        // The seed alone fails in the same way.
        #expect(throws: PlantedFailure.self) { try simulate(seed: failure.seed, PlantedFailure.body) }
    }

    @Test("says so when a seed does not do the same again")
    func notReproducible() throws {
        let calls = Atomic<Int>(0)
        let failure = try #require(
            try Exploration.run(seeds: 0..<1) { simulation in
                simulation.event("call \(calls.add(1, ordering: .relaxed).newValue)")
                throw Odd(seed: simulation.seed)
            }.failures.first)
        #expect(!failure.isReproducible)
        #expect(failure.description.contains("depends on the world outside"))
    }

    @Test("replays a seed in another process by the environment variable, without a change of the code")
    func replay() throws {
        let failure = try #require(Exploration.run(seeds: 0..<500, PlantedFailure.body).failures.first)
        let whole = try Probe.run("explore", "500")
        let start = "seeds failed. Seed \(failure.seed) failed:\nplanted failure 7\n"
        #expect(whole.hasPrefix("1 of \(failure.seed + 1) \(start)"))
        let line = try #require(whole.split(separator: "\n").last).trimmingCharacters(in: .whitespaces)
        #expect(line.hasPrefix("KAFKA_SIMULATION_SEED=\(failure.seed) "))
        #expect(line.hasSuffix("/simulation-probe explore 500"))

        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("explore-\(UUID())")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
        defer { try? FileManager.default.removeItem(at: folder) }
        let trace = folder.appendingPathComponent("trace.txt").path
        let capture = folder.appendingPathComponent("seed.pcapng").path
        let again = try Probe.run(
            "explore", "500",
            environment: [
                "KAFKA_SIMULATION_SEED": "\(failure.seed)", "KAFKA_SIMULATION_TRACE": trace,
                "KAFKA_SIMULATION_CAPTURE": capture,
            ])
        #expect(try Data(contentsOf: URL(fileURLWithPath: capture)).starts(with: [0x0A, 0x0D, 0x0D, 0x0A]))
        #expect(again.hasPrefix("1 of 1 \(start)"))
        let lines = try String(contentsOfFile: trace, encoding: .utf8).split(separator: "\n").count
        #expect(UInt64(lines) == failure.report.trace.omitted + UInt64(failure.report.trace.entries.count))
        // Everything that is said of it is the same.
        func body(_ text: String) -> Substring { text.drop { $0 != "S" } }
        #expect(body(again) == body(whole))
        // As many seeds as the user wants, from the first on.
        let more = try Probe.run("explore", "1", environment: ["KAFKA_SIMULATION_SEEDS": "500"])
        #expect(body(more) == body(whole).replacing("-probe explore 500", with: "-probe explore 1"))
        // A seed beyond those that the code names, and one that is well.
        let well = try #require((1_000_000..<1_000_100).first { (try? simulate(seed: $0, PlantedFailure.body)) != nil })
        #expect(
            try Probe.run("explore", "1", environment: ["KAFKA_SIMULATION_SEED": "\(well)"]).hasPrefix("1 seeds, hash ")
        )
    }

    @Test("keeps the caller's task-local values, by which test libraries know the test")
    func taskLocals() throws {
        let seen = try Local.$name.withValue("test") { try explore(seeds: 0..<8) { _ in Local.name }.results }
        #expect(seen == Array(repeating: "test", count: 8))
    }

    @Test("may be called from asynchronous code, and several times at once")
    func fromAsync() async throws {
        let sums = try await withThrowingTaskGroup(of: UInt64.self) { group in
            for _ in 0..<3 {
                group.addTask { try explore(seeds: 0..<20) { $0.seed }.results.reduce(0, +) }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(sums == [190, 190, 190])
    }
}

private enum Local {
    @TaskLocal static var name = ""
}

/// Where a number of threads wait for each other.
private final class Meeting: @unchecked Sendable {
    // Its state is read and written with the condition's lock held.
    private let condition = NSCondition()
    private var missing: Int

    init(of count: Int) {
        missing = count
    }

    func attend() {
        condition.lock()
        defer { condition.unlock() }
        missing -= 1
        condition.broadcast()
        while missing > 0 { condition.wait() }
    }
}
