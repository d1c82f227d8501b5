/// Chooses the partitions of records that do not name one.
///
/// Partitioners of this library: ``DefaultPartitioner`` (that of Kafka's Java client), ``KeyHashPartitioner`` (those of
/// librdkafka and Sarama, and hashes of one's own), ``StickyPartitioner``, ``RoundRobinPartitioner``,
/// ``RandomPartitioner`` and ``ManualPartitioner``.
public protocol Partitioner: Sendable {
    /// Chooses the partition of a record.
    ///
    /// It is called once for each record that names no partition, from the task that produces it, and must not block.
    ///
    /// - Parameters:
    ///   - record: The record.
    ///   - partitions: The partitions of its topic.
    /// - Returns: The choice. A partition that the topic does not have is an error for this record alone, with the code
    ///   `invalidPartition`. One that has no leader at present is waited for.
    func partition(for record: ProducerRecord, among partitions: TopicPartitions) -> PartitionChoice

    /// Whether the choice for a record has to be the same whatever partitions can be written to at present, so that
    /// ``TopicPartitions/choices`` holds all partitions and not only those with a leader. Default: records with a key
    /// need it, those without do not.
    func requiresConsistency(for record: ProducerRecord) -> Bool
}

extension Partitioner {
    public func requiresConsistency(for record: ProducerRecord) -> Bool { record.key != nil }
}

/// What a partitioner says.
public enum PartitionChoice: Hashable, Sendable {
    /// This partition.
    case partition(Int32)
    /// Any partition that can be written to: the producer fills a batch of one before it goes on to the next, so that
    /// batches are large (KIP-480). The next is drawn at random, and more seldom the more batches wait for its leader
    /// already (KIP-794, ``ProducerConfiguration/adaptsToLoad``).
    case sticky
    /// The next of the partitions that can be written to, in turn.
    case next
    /// One of the partitions that can be written to, drawn anew for each record.
    case random
    /// None: the record should have named its partition. It is an error for this record alone, with the code
    /// `invalidPartition`.
    case refused
}
