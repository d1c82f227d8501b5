/// A simulation, as the code inside of it sees it: its clock, its random source, its network.
///
/// It is handed to the body of ``simulate(seed:options:_:)``. Everything that the code under test takes from outside
/// has to come from here; what does not, such as a sleep on the wall clock, ends the run with ``SimulationEscaped``.
public final class Simulation: Sendable {
    let scheduler: Scheduler

    /// The virtual clock.
    public let clock: SimulationClock
    /// The random source. Which numbers it gives does not depend on the schedule, only on what was drawn before.
    public let random: SimulationRandom
    /// The network. What happens on it does not depend on the schedule, only on what is done with it, and when.
    public let network: SimulatedNetwork
    /// The executor that everything runs on.
    public let executor: SimulationExecutor
    /// The same place, for actors that name an executor of their own.
    public let serialExecutor: SimulationSerialExecutor
    private let mainExecutor: SimulationSerialExecutor

    /// The seed of the run.
    public var seed: UInt64 {
        scheduler.seed
    }

    /// Whether the calling code runs in a simulation.
    public static var isCurrent: Bool {
        RuntimeHooks.current != nil
    }

    init(seed: UInt64, options: SimulationOptions) throws {
        var seeds = SplitMix64(seed: seed)
        let scheduleSeed = seeds.next()
        let randomSeed = seeds.next()
        let networkSeed = seeds.next()
        scheduler = try Scheduler(
            seed: seed, scheduleSeed: scheduleSeed, planSeed: seeds.next(), options: options)
        clock = SimulationClock(scheduler: scheduler)
        random = SimulationRandom(seed: randomSeed)
        network = SimulatedNetwork(scheduler: scheduler, seed: networkSeed)
        executor = SimulationExecutor(scheduler: scheduler)
        serialExecutor = SimulationSerialExecutor(scheduler: scheduler, lane: .serial)
        mainExecutor = SimulationSerialExecutor(scheduler: scheduler, lane: .main)
        scheduler.attach(taskExecutor: executor, serialExecutor: serialExecutor, mainExecutor: mainExecutor)
    }

    /// The time since 1970 at the present moment of the simulation.
    ///
    /// It is ``SimulationOptions/startTime`` plus the time of ``clock``.
    public var calendarTime: Duration {
        scheduler.options.startTime + .nanoseconds(scheduler.now)
    }

    /// Notes an event in the trace; it becomes part of the hash.
    public func event(_ name: String) {
        guard scheduler.isInside else { return }
        scheduler.record(.event, 0, 0, text: name)
    }

    /// Counts something by name, for ``SimulationReport/counts``.
    public func count(_ name: String, by amount: UInt64 = 1) {
        guard scheduler.isInside else { return }
        scheduler.count(name, by: amount)
    }

    /// Gives a name to what an operation waits for, for the report of a stall or a leak.
    ///
    /// The operation runs where the caller runs. Names are only notes: nothing is waited for that the operation
    /// itself does not wait for.
    nonisolated(nonsending) public func waiting<Success, Failure: Error>(
        for reason: String,
        _ operation: nonisolated(nonsending) () async throws(Failure) -> Success
    ) async throws(Failure) -> Success {
        guard scheduler.isInside else { return try await operation() }
        let wait = scheduler.beginWait { reason }
        defer { if scheduler.isInside { scheduler.endWait(wait) } }
        return try await operation()
    }

    /// Writes what the connections of the network carry, from now on, into a capture file: pcapng with simulated time, as
    /// tshark and `kafka-kit decode` read it.
    ///
    /// Each node has an address from 10.0.0.1 on, and its name in the file. Bytes stand there when they are sent, whether or
    /// not they arrive. What nodes tell each other beside connections is not in it. The trace and its hash do not change.
    ///
    /// - Parameter path: The file; it is made, or emptied. It is complete when the simulation has ended.
    /// - Throws: ``SimulationCaptureError`` when it cannot be made; ``SimulationEscaped`` outside of the simulation. What goes
    ///   wrong later is thrown by ``simulate(seed:options:_:)``.
    public func writeCapture(to path: String) throws {
        try network.writeCapture(to: path)
    }

    /// The trace so far: the latest entries, and the hash of all.
    public var trace: SimulationTrace {
        scheduler.recorder.trace
    }
}
