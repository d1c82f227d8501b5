/// A cluster, or whoever uses it, has not recovered although nothing is wrong any more.
public struct FaultRecoveryFailed: Error, CustomStringConvertible {
    /// The seed of the run.
    public let seed: UInt64
    /// When it was noticed.
    public let instant: SimulationClock.Instant
    /// What has not happened.
    public let problem: String
    /// How the cluster stands: brokers that are not there, partitions that lack a leader or replicas in sync.
    public let state: [String]
    /// Who waits for what.
    public let waits: [SimulationWait]

    init(_ problem: String, _ cluster: SimulatedCluster, _ scheduler: Scheduler) {
        self.problem = problem
        seed = scheduler.seed
        instant = .init(nanoseconds: scheduler.now)
        let brokers = cluster.brokers.filter { !cluster.isActive($0) }.map {
            "broker \($0) \(cluster.isRunning($0) ? "runs, and the controller does not count on it" : "does not run")"
        }
        let partitions = cluster.partitions.compactMap { partition -> String? in
            let leader = cluster.leader(of: partition)
            let inSync = cluster.inSyncReplicas(of: partition)
            guard leader == nil || inSync.count < cluster.replicas(of: partition).count else { return nil }
            return "\(partition): leader \(leader.map(String.init) ?? "none"), in sync \(inSync) of "
                + "\(cluster.replicas(of: partition))"
        }
        state = brokers + partitions
        waits = scheduler.waiting
    }

    /// What has not happened, how the cluster stands, and who waits for what.
    public var description: String {
        "There was no recovery (seed \(seed), at \(instant)): \(problem)."
            + (state.isEmpty ? "\n  The cluster is whole." : state.map { "\n  \($0)" }.joined())
            + (waits.isEmpty ? "" : "\nWaiting:" + waits.map { "\n  \($0)" }.joined())
    }
}
