import KafkaClient
import KafkaSimulation

/// The sweeps by name, to be run over thousands of seeds from a release build.
enum Sweeps {
    static let names = [
        "sweeps", "producer", "producer-early", "producer-shared", "producer-unnumbered", "transactions", "delayed",
    ]

    /// Explores the seeds from 0 on, and prints what came of it: every failure, the first in detail.
    static func run(_ name: String, _ count: UInt64, _ release: String?) throws {
        switch name {
        case "producer": try producer(count) { _ in }
        case "producer-early":
            try producer(count) { sweep in
                sweep.closesEarly = true
                sweep.memory = 20_000
            }
        case "producer-shared":
            try producer(count) { sweep in
                sweep.sharedMemory = 1500
                sweep.requestRecords = 3
            }
        case "producer-unnumbered": try producer(count) { $0.isIdempotent = false }
        case "transactions": try transactions(count, release)
        case "delayed":
            let report = try explored(count) { try await DelayedRequestScenario(release: release).play($0) }
            print("\(report.results.reduce(0, +)) transactions aborted")
        default:
            let report = try explored(count) { try await SweepScenario().play($0) }
            print("\(report.results.reduce(0) { $0 + $1.acknowledgedRecords }) records acknowledged")
        }
    }

    private static func explored<Success: Sendable>(
        _ count: UInt64, _ body: @escaping @Sendable (Simulation) async throws -> Success
    ) throws -> ExplorationReport<Success> {
        var options = ExplorationOptions(stopsAtFirstFailure: false)
        options.timelineLength = 100
        let report = try Exploration.run(seeds: 0..<count, options: options, body)
        if !report.failures.isEmpty { print(ExplorationFailed(report.failures, seeds: report.seedCount)) }
        for failure in report.failures {
            print(failure.seed, "\(failure.error)".prefix { $0 != "\n" })
        }
        print(report)
        return report
    }

    private static func producer(_ count: UInt64, _ change: (inout ProducerSweep) -> Void) throws {
        var sweep = ProducerSweep()
        change(&sweep)
        let report = try explored(count) { [sweep] in try await sweep.play($0) }
        print(report.results.reduce(ProducerSweep.Outcome(), +))
        print("\(report.results.count { $0.undelivered > 0 }) seeds with records that were handed back")
    }

    private static func transactions(_ count: UInt64, _ release: String?) throws {
        let report = try explored(count) { try await TransactionSweep(release: release).play($0) }
        let committed = report.results.reduce(0) { $0 + $1.committed }
        let producers = report.results.reduce(0) { $0 + $1.producers }
        let waited = report.results.reduce(0) { $0 + $1.waited }
        let disturbances = report.results.reduce(0) { $0 + $1.disturbances }
        print("\(committed) transactions of \(producers) producers committed")
        print("\(waited) records waited for room, \(disturbances) were cancelled, purged, or left open")
        let errors = report.results.reduce(into: [KafkaError.Code: Int]()) { $0.merge($1.errors) { $0 + $1 } }
        print(errors.map { "\($0.key): \($0.value)" }.sorted().joined(separator: ", "))
    }
}
