/// How the records of a partition are getting on.
public struct ProducerPartitionStatus: Sendable {
    /// The topic and the partition.
    public var topicPartition: TopicPartition
    /// The broker that leads it; nil when none does.
    public var leader: Int32?
    /// The records that are neither delivered nor given up.
    public var bufferedRecords: Int
    /// The batches that are sent and not answered.
    public var batchesInFlight: Int
    /// How long the producer has had the oldest of these records; nil when there are none.
    public var oldestRecordAge: Duration?
    /// How long ago a batch was delivered last; nil when none was so far.
    public var sinceLastDelivery: Duration?
    /// How many attempts have failed since then.
    public var failures: Int
    /// How long to wait before the next attempt; nil when that is not what is waited for.
    public var nextAttempt: Duration?
    /// What stands in the way: the last error since a batch was delivered, or that there is no leader; nil for nothing.
    public var lastError: KafkaError?
}
