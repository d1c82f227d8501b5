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
        Self.byKeyHash.partition(for: record, among: partitions)
    }

    /// The partition of a key.
    ///
    /// - Parameters:
    ///   - key: The key.
    ///   - count: The number of partitions, at least 1.
    public static func partition(forKey key: ByteBuffer, count: Int32) -> Int32 {
        KeyHash.murmur2.partition(forKey: key, count: count)
    }

    static let byKeyHash = KeyHashPartitioner(.murmur2, withoutKey: .sticky)
}
