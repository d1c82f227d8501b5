/// How the reading of a partition stands.
public struct PartitionStatus: Sendable {
    /// What is being done about the partition.
    public enum State: Hashable, Sendable {
        /// The brokers are asked for the offset to begin with.
        case lookingUpOffset
        /// The leader has changed, or reading begins where somebody has left it: the leader is asked whether its log still
        /// has what was read (KIP-320).
        case validating
        /// Records are fetched, or wait to be taken.
        case fetching
        /// It has failed and is not read any more: see ``PartitionStatus/error``.
        case failed
    }

    /// What it depends on whether the partition comes on.
    public enum Obstacle: Hashable, Sendable {
        /// The metadata names no leader of it.
        case leader
        /// A broker is to connect, or to answer, which it does at the latest when records are written, or
        /// ``PartitionConsumerConfiguration/fetchMaximumWait`` is over.
        case broker(Int32)
        /// After an error a while is waited before the next attempt: see ``PartitionStatus/error``.
        case retry
        /// Records wait to be taken, or are being taken.
        case user
        /// Room in the byte budget, of the consumer or of its client.
        case memory
        /// It is paused.
        case resume
        /// It has failed, and is to be given another place to read from.
        case seek
    }

    /// What is being done about the partition.
    public var state: State
    /// What it depends on whether it comes on.
    public var waitsFor: Obstacle
    /// Whether it is paused.
    public var isPaused: Bool
    /// Whether it has made no progress for ``PartitionConsumerConfiguration/stallTimeout``, and is neither paused nor
    /// failed.
    public var isStalled: Bool
    /// The offset of the next record to be handed out; nil while it is looked up.
    public var position: Int64?
    /// The offset after the last record that all in-sync replicas have, as last heard; nil before the first answer.
    public var highWatermark: Int64?
    /// The offset of the first record whose transaction is open, or the high watermark, as last heard; nil before the
    /// first answer and from brokers before 0.11.
    public var lastStableOffset: Int64?
    /// The offset of the first record that is still there, as last heard; nil before the first answer and from brokers
    /// before 1.0.
    public var logStartOffset: Int64?
    /// How many bytes of its records wait to be taken.
    public var bufferedBytes: Int
    /// The broker it is read from; nil while none is known.
    public var broker: Int32?
    /// When the partition has last come on: an answer came, even one without records, or a batch was handed out, or it
    /// was set elsewhere or resumed.
    public var lastProgress: KafkaClock.Instant
    /// What stands in the way at present, or has made the partition fail; nil when nothing does.
    public var error: KafkaError?
    /// How the place to read from was last set by what has become of the log since the partition is read; nil for not at
    /// all.
    public var lastReset: PositionReset?
}

extension PartitionStatus.Obstacle: CustomStringConvertible {
    /// What is waited for, in a few words.
    public var description: String {
        switch self {
        case .leader: "a leader"
        case .broker(let broker): "broker \(broker)"
        case .retry: "the next attempt"
        case .user: "its records to be taken"
        case .memory: "room in the byte budget"
        case .resume: "the end of its pause"
        case .seek: "another place to read from"
        }
    }
}
