/// A record that a producer has taken, and whose delivery can be waited for, or not: the producer goes on either way.
///
/// All records of a batch share what is behind it, so that it costs no memory of its own.
public struct PendingDelivery: Sendable {
    let delivery: BatchDelivery
    let index: Int
    let timestamp: Int64
    /// The context that the user gave the record (``ProducerRecord/context``).
    public let context: (any Sendable)?

    init(delivery: BatchDelivery, index: Int, timestamp: Int64, context: (any Sendable)? = nil) {
        self.delivery = delivery
        self.index = index
        self.timestamp = timestamp
        self.context = context
    }

    /// The topic and the partition that the record goes to.
    public var topicPartition: TopicPartition { delivery.topicPartition }

    /// Waits until the record is delivered, or has failed.
    ///
    /// Cancelling the task ends the wait, not the delivery: the record goes on, and can be waited for again.
    ///
    /// - Returns: Where the record is.
    /// - Throws: ``KafkaError``; its ``KafkaError/isOutcomeUnknown`` says whether the record may be in the log all the
    ///   same.
    public nonisolated(nonsending) func metadata() async throws(KafkaError) -> RecordMetadata {
        if let settled { return try settled.get() }
        return metadata(try await delivery.settle(index, cancelled: {}).get())
    }

    /// What became of the record; nil while it is on its way.
    public var settled: Result<RecordMetadata, KafkaError>? {
        delivery.result(of: index).map { $0.map(metadata) }
    }

    func metadata(_ place: BatchDelivery.Place) -> RecordMetadata {
        let timestamp = place.logAppendTime ?? (timestamp >= 0 ? timestamp : nil)
        return RecordMetadata(topicPartition: topicPartition, offset: place.offset, timestamp: timestamp)
    }
}
