import Foundation
import KafkaSimulation
import Testing
import simulation_probe

@Suite("The same seed gives the same run")
struct DeterminismTests {
    private func hash(_ seed: UInt64) throws -> UInt64 {
        let outcome = try Simulation.run(seed: seed, mixedScenario)
        _ = try outcome.result.get()
        return outcome.report.hash
    }

    @Test("twice in a process")
    func twice() throws {
        let first = try Simulation.run(seed: 11, mixedScenario)
        let second = try Simulation.run(seed: 11, mixedScenario)
        #expect(first.report.hash == second.report.hash)
        #expect(first.report.steps == second.report.steps)
        #expect(first.report.trace.text == second.report.trace.text)
        #expect(try first.result.get() == second.result.get())
    }

    @Test("in another process", arguments: [UInt64(1), 42, .max])
    func inAnotherProcess(seed: UInt64) throws {
        #expect(try Probe.run("hash", String(seed)) == String(try hash(seed)))
    }

    @Test("and in this process ever since it was written down")
    func knownHash() throws {
        // A change of the scheduler's decisions or of the trace's encoding changes it, and then it has to be said.
        #expect(try hash(1) == 10_094_679_156_091_200_850)
    }

    @Test("while eight other simulations run on other threads")
    func besideOthers() async throws {
        let alone = try (0..<9).map { try hash(UInt64($0)) }
        let together = try await withThrowingTaskGroup(of: (Int, UInt64).self) { group in
            for index in 0..<9 {
                group.addTask { (index, try await Self.onOwnThread { try hash(UInt64(index)) }) }
            }
            var hashes = [UInt64](repeating: 0, count: 9)
            for try await (index, hash) in group { hashes[index] = hash }
            return hashes
        }
        #expect(together == alone)
    }

    @Test("and different seeds give different schedules")
    func differentSeeds() throws {
        let hashes = try explore(seeds: 0..<50) { simulation in
            _ = try await mixedScenario(simulation)
            return simulation.trace.hash
        }.results
        #expect(Set(hashes).count == 50)
        let orders = try explore(seeds: 0..<50) { _ in
            let log = Log()
            await withTaskGroup { group in
                for number in 0..<4 { group.addTask { await log.add(number) } }
            }
            return await log.numbers
        }.results
        #expect(Set(orders).count > 10, "of 24 possible orders")
    }

    @Test("with so many tasks that the earlier ones are forgotten")
    func manyTasks() throws {
        func hash() throws -> UInt64 {
            let outcome = try Simulation.run(seed: 6) { simulation in
                let (stream, feed) = AsyncStream.makeStream(of: Int.self)
                let patient = Task(name: "patient") { await stream.reduce(0, +) }
                for round in 0..<2000 {
                    await withTaskGroup { group in
                        for _ in 0..<100 { group.addTask {} }
                    }
                    if round.isMultiple(of: 500) { try await simulation.clock.sleep(for: .seconds(1)) }
                }
                feed.yield(1)
                feed.finish()
                return await patient.value
            }
            #expect(try outcome.result.get() == 1)
            return outcome.report.hash
        }
        #expect(try hash() == hash())
    }

    @Test("with the whole trace in a file where one is asked for")
    func traceFile() throws {
        let path = FileManager.default.temporaryDirectory.appendingPathComponent("trace-\(UUID()).txt").path
        defer { try? FileManager.default.removeItem(atPath: path) }
        var options = SimulationOptions()
        options.traceFile = path
        options.traceCapacity = 10
        let outcome = try Simulation.run(seed: 3, options: options, mixedScenario)
        let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
        #expect(lines.count > 100)
        #expect(lines.suffix(10).map(String.init) == outcome.report.trace.entries.map(\.description))
        #expect(outcome.report.trace.omitted == UInt64(lines.count - 10))

        try outcome.report.trace.write(toFile: path)
        #expect(try String(contentsOfFile: path, encoding: .utf8) == outcome.report.trace.text)
    }

    @Test("and a trace file that cannot be written is an error")
    func traceFileError() {
        var options = SimulationOptions()
        options.traceFile = "/nonexistent-folder/trace.txt"
        #expect(throws: SimulationTraceFileError.self) {
            try simulate(seed: 1, options: options) { _ in }
        }
    }

    private static func onOwnThread<Success: Sendable>(
        _ body: @escaping @Sendable () throws -> Success
    ) async throws -> Success {
        try await withCheckedThrowingContinuation { continuation in
            Thread.detachNewThread { continuation.resume(with: Result(catching: body)) }
        }
    }
}

private actor Log {
    private(set) var numbers: [Int] = []

    func add(_ number: Int) {
        numbers.append(number)
    }
}
