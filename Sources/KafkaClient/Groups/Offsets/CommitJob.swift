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

    /// Where an offset comes from.
    struct Origin: Equatable, Sendable {
        /// Of a partition that was lost since it is not committed.
        var ownership: UInt64
        /// Of a log that is another one since neither.
        var placing: UInt64
    }

    var purpose: Purpose
    var offsets: [TopicPartition: OffsetCommit]
    /// That of each offset; without one it is nobody's.
    var origins: [TopicPartition: Origin]
    /// When it is given up.
    var deadline: KafkaClock.Instant
}
