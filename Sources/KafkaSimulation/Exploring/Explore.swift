/// Runs a body in many simulations, one for each seed, on all cores.
///
/// ```swift
/// try explore(seeds: 0..<1000) { simulation in
///     let cluster = try SimulatedCluster(in: simulation)
///     try cluster.createTopic("orders", configuration: ["min.insync.replicas": "2"])
///     try await cluster.withFaults { _ in
///         // Produce and consume.
///     }
///     try cluster.checkHistory()
/// }
/// ```
///
/// Each simulation is as by ``simulate(seed:options:_:)``, on one of several threads, so the body must not touch what it
/// shares with others unless that is safe; code of the main actor does not run in it. With
/// ``SimulatedCluster/withFaults(_:_:)`` each seed has a fault plan of its own.
///
/// At the first failure it stops and throws ``ExplorationFailed``, which says the seed, its fault plan, the end of the
/// timeline, and the line that runs that seed alone. Which seed that is does not depend on how many threads there are: it
/// is the lowest that fails. The environment variable `KAFKA_SIMULATION_SEED` replaces the seeds by that one, and
/// `KAFKA_SIMULATION_TRACE` names a file for its whole trace, `KAFKA_SIMULATION_CAPTURE` one for what its connections carry,
/// to be read with `kafka-kit decode`; `KAFKA_SIMULATION_SEEDS` says how many seeds are tried, from the first on.
///
/// What a body expects it throws, or says by the expectations of Swift Testing and XCTest: where the test target depends on
/// the product `KafkaSimulationTesting`, a failing `#expect` or `XCTAssert` makes the seed fail as an error does. Without
/// that product they fail the test, but do not name the seed.
///
/// The body may as well drive something by itself, without a cluster and without faults, with ``Simulation/random`` as its
/// source; ``Simulation/event(_:)`` puts what it does on the timeline.
///
/// It may be called from synchronous and asynchronous code alike, and returns when all is done.
///
/// - Parameters:
///   - seeds: The seeds.
///   - options: Limits and other settings.
///   - fileID: Where it is called, for the line that replays a seed. Default: the caller's file.
///   - function: Where it is called. Default: the caller.
///   - body: The code to run.
/// - Returns: What the bodies returned, in the order of the seeds, and how fast it was.
/// - Throws: ``ExplorationFailed``; ``ExplorationSeedError`` when an environment variable holds no number.
@discardableResult
public func explore<Success: Sendable>(
    seeds: Range<UInt64>,
    options: ExplorationOptions = ExplorationOptions(),
    fileID: String = #fileID,
    function: String = #function,
    _ body: @escaping @Sendable (Simulation) async throws -> Success
) throws -> ExplorationReport<Success> {
    let report = try Exploration.run(
        seeds: seeds, options: options, fileID: fileID, function: function, body)
    guard report.failures.isEmpty else { throw ExplorationFailed(report.failures, seeds: report.seedCount) }
    return report
}

/// Many simulations, one for each seed.
public enum Exploration {
    /// Does what ``explore(seeds:options:fileID:function:_:)`` does, and gives the report whether there were failures or
    /// not.
    /// - Throws: ``ExplorationSeedError`` when the environment variable holds no seed.
    public static func run<Success: Sendable>(
        seeds: Range<UInt64>,
        options: ExplorationOptions = ExplorationOptions(),
        fileID: String = #fileID,
        function: String = #function,
        _ body: @escaping @Sendable (Simulation) async throws -> Success
    ) throws -> ExplorationReport<Success> {
        var options = options
        if let only = try ExplorationEnvironment.seed() {
            options.simulation.traceFile = ExplorationEnvironment.traceFile ?? options.simulation.traceFile
            options.simulation.captureFile = ExplorationEnvironment.captureFile ?? options.simulation.captureFile
            let sweep = ExplorationSweep(only: only, options: options, body)
            return sweep.run(replay: ReplayLine(fileID: fileID, function: function))
        }
        let seeds = try ExplorationEnvironment.seeds(insteadOf: seeds)
        let sweep = ExplorationSweep(seeds: seeds, options: options, body)
        return sweep.run(replay: ReplayLine(fileID: fileID, function: function))
    }
}
