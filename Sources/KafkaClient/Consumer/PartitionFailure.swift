/// Why a partition is not read any more: an error that time does not heal.
///
/// The other partitions of the consumer go on. This one does too, once it is given a place to read from again by
/// ``PartitionConsumer/seek(_:to:)-(_,StartOffset)``: the same offset tries again, ``nextOffset`` goes past what cannot be read.
public struct PartitionFailure: Error, Sendable {
    /// The partition.
    public var topicPartition: TopicPartition
    /// The offset that was to be read next; nil when it was not known yet.
    public var offset: Int64?
    /// Where reading could go on behind what is damaged, where that is known: the offset after the batch.
    public var nextOffset: Int64?
    /// What happened.
    public var error: KafkaError

    /// The failure as the error that a consumer throws: it names partition and offset, and has this failure as its
    /// cause.
    var kafkaError: KafkaError {
        let place = offset.map { "\(topicPartition) at offset \($0)" } ?? "\(topicPartition)"
        return KafkaError(error.code, "\(place): \(error.text)", brokerError: error.brokerError, cause: self)
    }
}

extension PartitionFailure: CustomStringConvertible {
    /// The partition, the offset and the error, in one line.
    public var description: String {
        let beyond = nextOffset.map { ", what comes next has offset \($0)" } ?? ""
        return "\(topicPartition) is not read from offset \(offset.map(String.init) ?? "unknown") on\(beyond): \(error)"
    }
}
