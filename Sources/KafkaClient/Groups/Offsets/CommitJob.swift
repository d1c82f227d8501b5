/// Offsets that are to be committed, and who is told what has come of it.
struct CommitJob: Sendable {
    enum Purpose: Sendable {
        /// The time for it has come.
        case automatic
        /// The user wants to know.
        case asked(Promise<CommitResult>, isReset: Bool)
        /// Partitions are given up when it is done.
        case revocation(UInt64)
        /// The consumer ends.
        case closing(Promise<CommitResult>)
    }

    var purpose: Purpose
    var offsets: [TopicPartition: OffsetCommit]
    /// Whose offsets they are: those of partitions that were lost since are not committed.
    var ownerships: [TopicPartition: UInt64]
    /// When it is given up.
    var deadline: KafkaClock.Instant
}
