public import KafkaRecords
public import NIOCore

/// A record as a consumer hands it out: what it says, and where in which log it lies.
///
/// Key, value and header values are slices of what the broker sent, or of what was inflated from it, without a copy. A
/// record that is kept for long keeps those bytes; copy what is to outlive the others.
public struct ConsumerRecord: Hashable, Sendable {
    /// The record itself.
    public var record: Record
    /// The partition it was read from.
    public var topicPartition: TopicPartition
    /// The epoch of the leader that appended it; nil from brokers before 0.11 (KIP-320).
    public var leaderEpoch: Int32?
    /// Who gave it its timestamp; nil in message format 0, which has no timestamps.
    public var timestampType: TimestampType?
    /// Whether it is one of the broker's own records, such as the end of a transaction. They are only handed out to
    /// those who ask (``PartitionConsumerConfiguration/deliversControlRecords``).
    public var isControl: Bool

    /// A record read from a partition.
    ///
    /// - Parameters:
    ///   - record: The record.
    ///   - topicPartition: The partition.
    ///   - leaderEpoch: The epoch of the leader that appended it, nil where it is not known.
    ///   - timestampType: Who gave it its timestamp, nil where it has none.
    ///   - isControl: Whether it is one of the broker's own records.
    public init(
        _ record: Record,
        from topicPartition: TopicPartition,
        leaderEpoch: Int32? = nil,
        timestampType: TimestampType? = .createTime,
        isControl: Bool = false
    ) {
        self.record = record
        self.topicPartition = topicPartition
        self.leaderEpoch = leaderEpoch
        self.timestampType = timestampType
        self.isControl = isControl
    }
}

extension ConsumerRecord {
    /// The topic's name.
    @inlinable
    public var topic: String { topicPartition.topic }

    /// The partition's number.
    @inlinable
    public var partition: Int32 { topicPartition.partition }

    /// The offset in the partition.
    @inlinable
    public var offset: Int64 { record.offset }

    /// Milliseconds since 1970-01-01 UTC, or -1 when there is none.
    @inlinable
    public var timestamp: Int64 { record.timestamp }

    /// The key; nil is null.
    @inlinable
    public var key: ByteBuffer? { record.key }

    /// The value; nil is null, a tombstone in a compacted topic.
    @inlinable
    public var value: ByteBuffer? { record.value }

    /// The headers in their order (KIP-82). Names may repeat.
    @inlinable
    public var headers: [RecordHeader] { record.headers }
}
