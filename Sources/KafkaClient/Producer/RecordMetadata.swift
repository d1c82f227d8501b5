/// Where a record is, as the broker that took it says.
public struct RecordMetadata: Hashable, Sendable {
    /// The topic and the partition.
    public var topicPartition: TopicPartition
    /// The record's offset in the partition. Nil where no broker said it: with ``Acknowledgement/none``, and for a
    /// record that the broker has, but so long that it no longer knows where (DUPLICATE_SEQUENCE_NUMBER).
    public var offset: Int64?
    /// The record's timestamp, in milliseconds since 1970-01-01 UTC: the broker's, where the topic's timestamps are
    /// those of appending, else the record's own; nil when it has none.
    public var timestamp: Int64?

    /// The metadata of a record.
    public init(topicPartition: TopicPartition, offset: Int64?, timestamp: Int64?) {
        self.topicPartition = topicPartition
        self.offset = offset
        self.timestamp = timestamp
    }

    /// The topic.
    public var topic: String { topicPartition.topic }

    /// The partition.
    public var partition: Int32 { topicPartition.partition }
}
