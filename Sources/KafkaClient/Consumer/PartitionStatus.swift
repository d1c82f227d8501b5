/// How the reading of a partition stands.
public struct PartitionStatus: Sendable {
    /// What is being done about the partition.
    public enum State: Hashable, Sendable {
        /// The brokers are asked for the offset to begin with.
        case lookingUpOffset
        /// The leader has changed, and it is asked whether its log still has what was read (KIP-320).
        case validating
        /// Records are fetched, or wait to be taken.
        case fetching
        /// It has failed and is not read any more: see ``PartitionStatus/error``.
        case failed
    }

    /// What is being done about the partition.
    public var state: State
    /// Whether it is paused.
    public var isPaused: Bool
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
    /// When the partition has last come on: an answer came, or a record was handed out.
    public var lastProgress: KafkaClock.Instant
    /// What stands in the way at present, or has made the partition fail; nil when nothing does.
    public var error: KafkaError?
}
