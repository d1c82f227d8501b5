/// All records, with a key or without, fill a batch of one partition before they go on to the next: Java's
/// `partitioner.ignore.keys` (KIP-794). Records with the same key do not stay together.
public struct StickyPartitioner: Partitioner {
    /// The partitioner.
    public init() {}

    public func partition(for record: ProducerRecord, among partitions: TopicPartitions) -> PartitionChoice { .sticky }
    public func requiresConsistency(for record: ProducerRecord) -> Bool { false }
}

/// Records go to the partitions that can be written to in turn, whatever their keys. Batches are small that way.
public struct RoundRobinPartitioner: Partitioner {
    /// The partitioner.
    public init() {}

    public func partition(for record: ProducerRecord, among partitions: TopicPartitions) -> PartitionChoice { .next }
    public func requiresConsistency(for record: ProducerRecord) -> Bool { false }
}

/// Each record goes to a partition drawn from those that can be written to, whatever its key. Batches are small that way.
public struct RandomPartitioner: Partitioner {
    /// The partitioner.
    public init() {}

    public func partition(for record: ProducerRecord, among partitions: TopicPartitions) -> PartitionChoice { .random }
    public func requiresConsistency(for record: ProducerRecord) -> Bool { false }
}

/// Every record has to name its partition (``ProducerRecord/partition``): one that does not is an error.
public struct ManualPartitioner: Partitioner {
    /// The partitioner.
    public init() {}

    public func partition(for record: ProducerRecord, among partitions: TopicPartitions) -> PartitionChoice { .refused }
}
