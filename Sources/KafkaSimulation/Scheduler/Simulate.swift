import CKafkaSimulationHooks

/// Runs a body of ordinary asynchronous code in virtual time, on the calling thread, so that the same seed gives the
/// same run.
///
/// ```swift
/// try simulate(seed: 7) { simulation in
///     async let pause: Void = simulation.clock.sleep(for: .seconds(3600))
///     try await pause
/// }
/// ```
///
/// The seed decides which of several ready jobs runs next and what ``Simulation/random`` gives. Tasks begun inside,
/// with `Task {}` and `Task.detached` too, belong to the simulation. Simulations on other threads do not affect it.
/// It returns when the body has returned; tasks that the body began must have ended by then.
///
/// The body may be called from synchronous and asynchronous code alike. It does not return to its caller before it
/// has finished, so the body may use what its caller uses. From an actor other than the main actor, though, it must
/// not be isolated to that actor, which is busy with the call.
///
/// - Parameters:
///   - seed: What decides the run.
///   - options: Limits and other settings.
///   - body: The code to run.
/// - Returns: What the body returned.
/// - Throws: What the body threw; ``SimulationStalled``, ``SimulationLimitExceeded``, ``SimulationLeakedTasks`` or
///   ``SimulationEscaped`` when the run could not be brought to its end; ``SimulationTraceFileError`` when
///   ``SimulationOptions/traceFile`` cannot be written, ``SimulationCaptureError`` when ``SimulationOptions/captureFile``
///   cannot.
@discardableResult
public func simulate<Success>(
    seed: UInt64,
    options: SimulationOptions = SimulationOptions(),
    _ body: @escaping (Simulation) async throws -> Success
) throws -> Success {
    try Simulation.run(seed: seed, options: options, body).result.get()
}

extension Simulation {
    /// Does what ``simulate(seed:options:_:)`` does, and gives the report of the run whether it failed or not.
    /// - Throws: ``SimulationTraceFileError`` when ``SimulationOptions/traceFile`` cannot be written.
    public static func run<Success>(
        seed: UInt64,
        options: SimulationOptions = SimulationOptions(),
        _ body: @escaping (Simulation) async throws -> Success
    ) throws -> SimulationOutcome<Success> {
        _ = RuntimeHooks.isInstalled
        let start = kafka_simulation_monotonic_nanoseconds()
        let simulation = try Simulation(seed: seed, options: options)
        let scheduler = simulation.scheduler
        let run = SimulationBody(body)

        let outer = kafka_simulation_current()
        kafka_simulation_set_current(Unmanaged.passUnretained(scheduler).toOpaque())
        scheduler.door.register()

        // The root of all tasks. Its handle is not needed: it says itself when it has ended.
        Task(name: "body", executorPreference: simulation.executor, priority: .medium) {
            await run.perform(simulation)
            scheduler.bodyEnded()
        }
        let failure: (any Error)?
        do {
            try scheduler.run()
            failure = nil
        } catch {
            failure = error
        }
        let elapsed = kafka_simulation_monotonic_nanoseconds() - start
        let report = scheduler.report(realDuration: .nanoseconds(Int64(clamping: elapsed)))
        // What the body itself threw tells more than that it left something behind, but less than what was found wrong.
        let result = scheduler.failure.map { .failure($0) } ?? run.result(orFailure: failure)
        scheduler.end()

        scheduler.door.close()
        kafka_simulation_set_current(outer)
        if let error = scheduler.recorder.fileError { throw error }
        if let error = simulation.network.captureError { throw error }
        return SimulationOutcome(result: result, report: report)
    }
}

/// A body and its result, on their way into the root task and out of it.
///
/// Unchecked because the task runs on the thread that waits for it: nothing here is ever used by two threads.
private final class SimulationBody<Success>: @unchecked Sendable {
    private let body: (Simulation) async throws -> Success
    private var outcome: Result<Success, any Error>?

    init(_ body: @escaping (Simulation) async throws -> Success) {
        self.body = body
    }

    func perform(_ simulation: Simulation) async {
        do {
            if let file = simulation.scheduler.options.captureFile { try simulation.writeCapture(to: file) }
            outcome = .success(try await body(simulation))
        } catch {
            outcome = .failure(error)
        }
    }

    func result(orFailure failure: (any Error)?) -> Result<Success, any Error> {
        switch (outcome, failure) {
        case (.failure(let error)?, _): .failure(error)
        case (_, let failure?): .failure(failure)
        case (.success(let success)?, nil): .success(success)
        case (nil, nil): .failure(CancellationError())
        }
    }
}
