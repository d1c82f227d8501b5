import ArgumentParser
import KafkaSimulation

/// Shows a cluster in a simulation, and who gets through what happens to it.
@main
struct SimulationDemo: ParsableCommand {
    enum Scene: String, CaseIterable, ExpressibleByArgument {
        /// A producer goes on through the crash of a leader, and everything is there afterwards.
        case leader
        /// A consumer group goes on through the crash of its coordinator.
        case group
    }

    static let configuration = CommandConfiguration(
        commandName: "simulation-demo",
        abstract: "Run clients against a simulated cluster one of whose brokers crashes, and print the timeline.")

    @Option(help: "Who is shown: \(Scene.allCases.map(\.rawValue).joined(separator: ", ")).")
    var scene = Scene.leader

    @Option(help: "What decides the run: the same seed gives the same timeline.")
    var seed: UInt64 = 42

    func run() throws {
        var options = SimulationOptions()
        options.traceCapacity = 1_000_000
        let outcome = try Simulation.run(seed: seed, options: options) { simulation in
            switch scene {
            case .leader: try await LeaderScene(simulation: simulation).run()
            case .group: try await GroupScene(simulation: simulation).run()
            }
        }
        for entry in outcome.report.trace.entries where entry.kind == .event || entry.kind == .fault {
            // A line for each request would hide the rest; the report counts them.
            let isNoise = [", number ", "coordinates 0 groups"].contains { entry.summary.contains($0) }
            if !isNoise { print(entry) }
        }
        print("\n\(outcome.report)")
        try outcome.result.get()
    }
}
