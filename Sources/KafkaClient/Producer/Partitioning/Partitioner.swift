/// Chooses the partitions of records that do not name one.
public protocol Partitioner: Sendable {
    /// Chooses the partition of a record.
    ///
    /// It is called once for each record, from the task that produces it, and must not block.
    ///
    /// - Parameters:
    ///   - record: The record.
    ///   - partitions: The partitions of its topic.
    /// - Returns: The choice. A partition that the topic does not have is an error for this record.
    func partition(for record: ProducerRecord, among partitions: TopicPartitions) -> PartitionChoice
}

/// What a partitioner says.
public enum PartitionChoice: Hashable, Sendable {
    /// This partition.
    case partition(Int32)
    /// Any partition that can be written to: the producer fills a batch of one before it goes on to the next, at
    /// random, so that batches are large and all partitions get as many bytes (KIP-480, KIP-794).
    case sticky
}

/// The partitions of a topic, as a partitioner sees them.
public struct TopicPartitions: Sendable {
    /// The topic's name.
    public let topic: String
    /// The number of partitions; they are numbered from 0.
    public let count: Int32
    /// The partitions that have a leader, in ascending order: only these can be written to at present.
    public let writable: [Int32]

    /// The partitions of a topic.
    public init(topic: String, count: Int32, writable: [Int32]) {
        self.topic = topic
        self.count = count
        self.writable = writable
    }
}
