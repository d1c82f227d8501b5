import KafkaBroker

/// Something in a ``SimulatedCluster`` was as it must never be: a bug of the kit, or one that a test has put in.
///
/// The run ends with it, before anything else happens.
public struct BrokerInvariantViolation: Error, CustomStringConvertible {
    /// The seed of the run.
    public let seed: UInt64
    /// When it happened.
    public let instant: SimulationClock.Instant
    /// What must always be so, in words.
    public let invariant: String
    /// The topic whose partition it showed on.
    public let topic: String
    /// The partition's number.
    public let partition: Int32
    /// The broker that it showed on.
    public let broker: Int32
    /// What was there.
    public let detail: String
    /// What had happened until then: the latest entries of the trace.
    public let trace: SimulationTrace

    init(_ violation: InvariantViolation, _ scheduler: Scheduler) {
        seed = scheduler.seed
        instant = .init(nanoseconds: scheduler.now)
        invariant = violation.invariant.rawValue
        topic = violation.partition.topic
        partition = violation.partition.partition
        broker = violation.broker
        detail = violation.detail
        trace = scheduler.recorder.trace
    }

    /// Which invariant, where and when, and the last events of the cluster.
    public var description: String {
        let events = trace.entries.filter { $0.kind == .event || $0.kind == .fault }.suffix(20)
        return "The cluster broke an invariant (seed \(seed), at \(instant)): \(invariant); "
            + "\(topic)-\(partition) on broker \(broker): \(detail). The last events:"
            + events.map { "\n  \($0)" }.joined()
    }
}
