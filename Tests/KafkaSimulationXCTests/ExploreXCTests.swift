import Foundation
import KafkaSimulation
import XCTest

/// `simulate` and `explore` in the methods of an XCTest test case, synchronous and asynchronous ones.
final class ExploreXCTests: XCTestCase {
    func testASimulationInASynchronousTest() throws {
        let elapsed = try simulate(seed: 1) { simulation in
            let start = simulation.clock.now
            try await simulation.clock.sleep(for: .seconds(3600))
            return start.duration(to: simulation.clock.now)
        }
        XCTAssertEqual(elapsed, .seconds(3600))
    }

    func testASimulationInAnAsynchronousTest() async throws {
        await Task.yield()
        let topics = try simulate(seed: 1) { simulation in
            let cluster = try SimulatedCluster(in: simulation)
            try cluster.createTopic("orders")
            return cluster.topics
        }
        await Task.yield()
        XCTAssertEqual(topics, ["orders"])
    }

    func testASweepThatPasses() throws {
        let report = try explore(seeds: 0..<20) { simulation in
            let start = simulation.clock.now
            try await simulation.clock.sleep(for: .seconds(1))
            XCTAssertEqual(start.duration(to: simulation.clock.now), .seconds(1))
            return simulation.seed
        }
        XCTAssertEqual(report.results, Array(0..<20))
        XCTAssertTrue(report.failures.isEmpty)
    }

    func testASweepThatPassesInAnAsynchronousTest() async throws {
        await Task.yield()
        let report = try explore(seeds: 0..<20) { simulation in simulation.seed }
        XCTAssertEqual(report.results, Array(0..<20))
    }

    func testWhatASweepThatFailsSays() throws {
        let text = try run("testThatThrows")
        try requireStory(in: text, of: "testThatThrows", because: "seed 3 is not liked")
    }

    func testWhatASweepThatFailsSaysInAnAsynchronousTest() throws {
        let text = try run("testThatThrowsAsynchronously")
        try requireStory(in: text, of: "testThatThrowsAsynchronously", because: "seed 3 is not liked")
    }

    /// An assertion does not throw, and does not know of the seed: that exploring tells it is what is tested here.
    func testWhatASweepSaysWhoseAssertionsFail() throws {
        let text = try run("testThatAsserts")
        let reason = #"FailingSweeps.swift:\d+: XCTAssertNotEqual failed: \("3"\) is equal to \("3"\) - not 3"#
        try requireStory(in: text, of: "testThatAsserts", because: reason)
    }

    func testASeedIsReplayedByTheEnvironment() throws {
        let well = try run("testThatThrows", seed: "2")
        XCTAssertTrue(well.contains("Executed 1 test, with 0 failures"), well)
        let ill = try run("testThatThrows", seed: "3")
        XCTAssertTrue(ill.contains("1 of 1 seeds failed. Seed 3 failed:\nseed 3 is not liked\n"), ill)
    }

    // MARK: -

    private func requireStory(in text: String, of test: String, because reason: String) throws {
        let story = [
            #"1 of 4 seeds failed\. Seed 3 failed:\n"#, reason, #"\n\nWhat was to go wrong:\n(?s:.+)"#,
            #"\n\nThe end of the timeline:\n(?s:.+)the body begins\n(?s:.+)"#,
            #"To run it again:\n  KAFKA_SIMULATION_SEED=3 swift test --filter 'KafkaSimulationXCTests\.\*"#, test, "'",
        ].joined()
        XCTAssertNotNil(text.range(of: story, options: .regularExpression), text)
        // It fails as a test does, and not as a crash.
        XCTAssertTrue(text.contains("Executed 1 test, with "), text)
    }

    /// Runs a test of ``FailingSweeps`` in a process of its own, and gives what it prints.
    private func run(_ test: String, seed: String? = nil) throws -> String {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: CommandLine.arguments[0])
        process.arguments = ["KafkaSimulationXCTests.FailingSweeps/\(test)"]
        var environment = ProcessInfo.processInfo.environment
        environment[FailingSweeps.variable] = "1"
        environment["KAFKA_SIMULATION_SEED"] = seed
        process.environment = environment
        let output = Pipe()
        process.standardOutput = output
        process.standardError = output
        try process.run()
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        return text
    }
}
