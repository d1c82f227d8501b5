/// Something in a cluster that must never be so.
package struct InvariantViolation: Error, Hashable, Sendable, CustomStringConvertible {
    /// What must always be so.
    package enum Invariant: String, Sendable, CaseIterable {
        /// Start of the log, high watermark and end of the log ascend, and so do the batches and their epochs.
        case offsetsAscend = "offsets ascend"
        /// While a broker leads in one epoch, neither its high watermark nor the end of its log goes back.
        case leaderOffsetsDoNotFall = "a leader's offsets do not fall"
        /// In one epoch at most one broker leads a partition.
        case oneLeaderPerEpoch = "one leader per epoch"
        /// Whoever becomes the leader has all records below the high watermark of the leaders before.
        case leadersHaveWhatIsCommitted = "leaders have what is committed"
        /// Below both their high watermarks, two replicas have the same batches.
        case committedLogsAreEqual = "logs are equal below the high watermark"
        /// The replicas in sync are replicas, and the leader is one of them.
        case inSyncReplicasAreReplicas = "replicas in sync are replicas"
        /// The replicas that a reassignment adds and removes are replicas until it is complete.
        case movingReplicasAreReplicas = "replicas that come or go are replicas"
        /// Sequence numbers of a producer follow on each other in the log, and what is remembered of it is what is there.
        case producersMatchTheLog = "producers match the log"
    }

    /// What is violated.
    package var invariant: Invariant
    /// The partition.
    package var partition: PartitionName
    /// The broker that it shows on.
    package var broker: Int32
    /// What is there.
    package var detail: String

    /// One line.
    package var description: String {
        "broken invariant: \(invariant.rawValue); \(partition) on broker \(broker): \(detail)"
    }
}
