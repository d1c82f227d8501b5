import Foundation
import KafkaSimulation
import XCTest

/// Tests that are to fail. ``ExploreXCTests`` runs them, each in a process of its own, and reads what they say.
final class FailingSweeps: XCTestCase {
    /// The environment variable without which they are skipped.
    static let variable = "KAFKA_KIT_FAILING_SWEEPS"

    private struct Disliked: Error, CustomStringConvertible {
        var seed: UInt64
        var description: String { "seed \(seed) is not liked" }
    }

    override func setUpWithError() throws {
        try XCTSkipIf(ProcessInfo.processInfo.environment[Self.variable] == nil, "They are to fail.")
    }

    func testThatThrows() throws {
        try explore(seeds: 0..<20, Self.body)
    }

    func testThatThrowsAsynchronously() async throws {
        await Task.yield()
        try explore(seeds: 0..<20, Self.body)
    }

    func testThatAsserts() throws {
        // One after the other: XCTest counts what fails without a lock.
        var options = ExplorationOptions()
        options.threads = 1
        try explore(seeds: 0..<20, options: options) { simulation in
            try await Self.scene(simulation)
            XCTAssertNotEqual(simulation.seed, 3, "not 3")
        }
    }

    @Sendable private static func body(_ simulation: Simulation) async throws {
        try await scene(simulation)
        if simulation.seed == 3 { throw Disliked(seed: simulation.seed) }
    }

    private static func scene(_ simulation: Simulation) async throws {
        let cluster = try SimulatedCluster(in: simulation)
        try cluster.createTopic("orders")
        var faults = FaultSettings([.crash])
        faults.duration = .seconds(1) ... .seconds(2)
        try await cluster.withFaults(faults) { phase in
            simulation.event("the body begins")
            try await phase.waitUntilOver()
        }
    }
}
