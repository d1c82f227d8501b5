/// What the stream of a partition consumer is made of.
public enum PartitionElement: Sendable {
    /// A record.
    case record(ConsumerRecord)
    /// All records of a partition were handed out that its broker had to give when it was last asked, up to the high
    /// watermark or, for ``IsolationLevel/readCommitted``, the last stable offset. It is told once for each offset at which
    /// the reading comes to an end, to those who ask (``PartitionConsumerConfiguration/reportsPartitionEnds``); more
    /// records may follow.
    case reachedEnd(TopicPartition, offset: Int64)
    /// The place to read a partition from was set by what has become of its log, as the ``OffsetReset`` says. It is told
    /// behind the last record from the old place and before the first one from the new place.
    case positionReset(TopicPartition, PositionReset)
}
