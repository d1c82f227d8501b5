/// How a simulation runs, where the defaults do not fit.
public struct SimulationOptions: Sendable {
    /// How many steps a run may take, a step being a job run or a timer fired. Beyond it the run ends with
    /// ``SimulationLimitExceeded``. Default: 100 million.
    public var maximumSteps: UInt64 = 100_000_000
    /// How many timers may be set for a moment that has come or passed, and fire, before any time passes. Beyond it the
    /// run ends with ``SimulationLimitExceeded``: some timer is set again and again for the past. Default: 500,000.
    public var maximumTimersPerInstant: UInt64 = 500_000
    /// How much virtual time a run may take. Beyond it the run ends with ``SimulationLimitExceeded``. Default: 30 days.
    public var maximumVirtualTime: Duration = .seconds(30 * 24 * 3600)
    /// How much virtual time may pass while no task sleeps and none runs, as when all wait for what never comes and only
    /// the timers of simulated brokers go on. Beyond it the run ends with ``SimulationStalled``. Default: one hour.
    public var maximumIdleTime: Duration = .seconds(3600)
    /// How many of the latest entries of the trace are kept in memory. Default: 2000.
    public var traceCapacity = 2000
    /// A file that the whole trace is written to while the run goes on, replacing what it held. Default: none.
    public var traceFile: String?
    /// A capture file that all connections of the network are written to, as by ``Simulation/writeCapture(to:)``, replacing
    /// what it held. Default: none.
    public var captureFile: String?
    /// Whether unstructured tasks may still be alive when the body has returned. They are cancelled then; otherwise
    /// the run fails with ``SimulationLeakedTasks``. Default: false.
    public var allowsLeakedTasks = false
    /// Whether code of the main actor may run in a simulation that was not started by the main actor or on the main
    /// thread. Two such simulations, or one and the main actor, then run it at the same time, so it must not touch
    /// anything they share. Default: false, and such code fails the run with ``SimulationEscaped``.
    public var allowsMainActorOnAnyThread = false
    /// The time since 1970 at the start of the run, for what needs a calendar time. Default: the start of 2026, UTC.
    public var startTime: Duration = .seconds(1_767_225_600)

    /// The defaults.
    public init() {}
}
