import CKafkaSimulationHooks
import Synchronization

/// The seeds of one exploration, on their way through several threads.
final class ExplorationSweep<Success: Sendable>: Sendable {
    /// What became of a seed.
    private struct Run: Sendable {
        var result: Result<Success, any Error>
        var report: SimulationReport
    }

    /// How much of the trace is kept of each seed that failed.
    private static var keptEntries: Int { 500 }

    private struct State {
        /// How many seeds have been given out.
        var taken: UInt64 = 0
        /// How many seeds count: those from the first failure on do not, where it stops at that.
        var limit: UInt64
        var runs: [UInt64: Run] = [:]
    }

    private let firstSeed: UInt64
    private let options: ExplorationOptions
    private let body: @Sendable (Simulation) async throws -> Success
    private let state: Mutex<State>

    init(
        seeds: Range<UInt64>, options: ExplorationOptions,
        _ body: @escaping @Sendable (Simulation) async throws -> Success
    ) {
        firstSeed = seeds.lowerBound
        self.options = options
        self.body = body
        state = Mutex(State(limit: seeds.upperBound - seeds.lowerBound))
    }

    init(
        only seed: UInt64, options: ExplorationOptions,
        _ body: @escaping @Sendable (Simulation) async throws -> Success
    ) {
        firstSeed = seed
        self.options = options
        self.body = body
        state = Mutex(State(limit: 1))
    }

    func run(replay: ReplayLine) -> ExplorationReport<Success> {
        let start = kafka_simulation_monotonic_nanoseconds()
        let count = min(UInt64(max(1, options.threads)), max(1, state.withLock { $0.limit }))
        let threads = (0..<count).map { _ in ExplorationThread() }
        for thread in threads {
            Task(executorPreference: thread) { self.work() }
        }
        for thread in threads { thread.join() }
        let elapsed = kafka_simulation_monotonic_nanoseconds() - start
        return report(replay, realDuration: .nanoseconds(Int64(clamping: elapsed)))
    }

    /// Takes one seed after the other, in their order, until there are no more, or no more that count.
    private func work() {
        while let number = take() {
            let seed = firstSeed + number
            var run = run(seed, options.simulation)
            // There may be many seeds.
            if case .success = run.result {
                run.report.trace.keepLast(0)
            } else {
                run.report.trace.keepLast(Self.keptEntries)
            }
            state.withLock { state in
                state.runs[number] = run
                if options.stopsAtFirstFailure, case .failure = run.result {
                    state.limit = min(state.limit, number + 1)
                }
            }
        }
    }

    private func take() -> UInt64? {
        state.withLock { state in
            guard state.taken < state.limit else { return nil }
            defer { state.taken += 1 }
            return state.taken
        }
    }

    private func run(_ seed: UInt64, _ options: SimulationOptions) -> Run {
        do {
            let outcome = try ExpectationWatch.around { try Simulation.run(seed: seed, options: options, body) }
            let expectations = outcome.report.failedExpectations
            guard case .success = outcome.result, !expectations.isEmpty else {
                return Run(result: outcome.result, report: outcome.report)
            }
            return Run(result: .failure(ExpectationsFailed(expectations: expectations)), report: outcome.report)
        } catch {
            return Run(result: .failure(error), report: .nothing(seed: seed))
        }
    }

    private func report(_ replay: ReplayLine, realDuration: Duration) -> ExplorationReport<Success> {
        let runs = state.withLock { state in
            (0..<state.limit).compactMap { number in state.runs[number].map { (seed: firstSeed + number, run: $0) } }
        }
        var results: [Success] = []
        var failed: [(seed: UInt64, error: any Error, report: SimulationReport)] = []
        var hash = TraceHash()
        var steps: UInt64 = 0
        var virtualDuration = Duration.zero
        for (seed, run) in runs {
            hash.combine(run.report.hash)
            steps += run.report.steps
            virtualDuration += run.report.virtualDuration
            switch run.result {
            case .success(let success): results.append(success)
            case .failure(let error): failed.append((seed, error, run.report))
            }
        }
        let failures = failed.enumerated().map { index, failure in
            // One failure is looked at closely; of the others it is enough to know them.
            describe(failure.seed, failure.error, failure.report, replay, isFirst: index == 0)
        }
        return ExplorationReport(
            results: results, failures: failures, seedCount: runs.count, steps: steps, hash: hash.value,
            virtualDuration: virtualDuration, realDuration: realDuration)
    }

    /// Runs a seed that failed once more, keeping more of the trace, and finds out whether the same happens.
    private func describe(
        _ seed: UInt64, _ error: any Error, _ report: SimulationReport, _ replay: ReplayLine, isFirst: Bool
    ) -> ExplorationFailure {
        var trace = report.trace
        var isReproducible = true
        if isFirst {
            var options = options.simulation
            options.traceCapacity = max(options.traceCapacity, 200_000)
            options.traceFile = nil
            let run = ExplorationThread.run { [options] in self.run(seed, options) }
            if let run {
                isReproducible = run.report.hash == report.hash
                if isReproducible { trace = run.report.trace }
            }
        }
        return ExplorationFailure(
            seed: seed, error: error, report: report,
            timeline: trace.timeline.suffix(options.timelineLength).map(\.description),
            isReproducible: isReproducible, replayLine: replay.text(seed: seed))
    }
}

extension SimulationTrace {
    /// Forgets all but the last entries.
    fileprivate mutating func keepLast(_ count: Int) {
        self = SimulationTrace(
            entries: entries.suffix(count), omitted: omitted + UInt64(max(0, entries.count - count)), hash: hash)
    }

    /// The entries that tell a story: what happened to brokers, connections and clients, without steps, timers and bytes.
    var timeline: [Entry] {
        entries.filter { entry in
            switch entry.kind {
            case .event, .fault, .connection, .escape: true
            case .step, .timer, .timerCancelled, .sent, .received: false
            }
        }
    }
}

extension SimulationReport {
    /// The report of a run that could not begin, or whose trace could not be written.
    fileprivate static func nothing(seed: UInt64) -> SimulationReport {
        SimulationReport(
            seed: seed, hash: 0, steps: 0, timers: 0, tasks: 0, virtualDuration: .zero, realDuration: .zero, counts: [],
            faultPlans: [], failedExpectations: [], trace: SimulationTrace(entries: [], omitted: 0, hash: 0))
    }
}
