/// What a consumer has, and has done, at a moment.
public struct ConsumerStatistics: Hashable, Sendable {
    /// The partitions that it reads, those that are paused and those that have failed among them.
    public var partitions = 0
    /// Those of them that make no progress, as was logged (``PartitionStatus/isStalled``).
    public var stalledPartitions = 0
    /// Those of them that have failed.
    public var failedPartitions = 0
    /// The bytes of records that wait to be taken, or are being taken, out of
    /// ``PartitionConsumerConfiguration/bufferLimit``.
    public var bufferedBytes = 0
    /// The fetches that are not answered.
    public var fetchesInFlight = 0
    /// The calls of interceptors that ended with an error.
    public var interceptorFailures: UInt64 = 0
}
