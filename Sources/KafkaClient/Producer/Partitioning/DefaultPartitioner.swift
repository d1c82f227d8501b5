public import NIOCore

/// The partitioner of Kafka's Java client: records with a key go by its hash, those without stick to a partition until
/// they have filled a batch.
///
/// Java clients and this one put the same key of the same topic into the same partition, as long as the number of
/// partitions stays the same.
public struct DefaultPartitioner: Partitioner {
    /// The partitioner.
    public init() {}

    public func partition(for record: ProducerRecord, among partitions: TopicPartitions) -> PartitionChoice {
        guard let key = record.key else { return .sticky }
        return .partition(Self.partition(forKey: key, count: partitions.count))
    }

    /// The partition of a key.
    ///
    /// - Parameters:
    ///   - key: The key.
    ///   - count: The number of partitions, at least 1.
    public static func partition(forKey key: ByteBuffer, count: Int32) -> Int32 {
        Self.partition(forHash: Murmur2.hash(key), count: count)
    }

    static func partition(forHash hash: Int32, count: Int32) -> Int32 {
        // Java takes the sign away and not the absolute value, which the smallest number does not have.
        (hash & .max) % max(count, 1)
    }
}
