/// A partition that a member of a group owns, for its processing by a ``GroupHandler``.
public struct GroupClaim: Sendable {
    /// The member.
    public let consumer: GroupConsumer
    /// The partition.
    public let partition: TopicPartition

    /// The partition's records, until it is not the member's any more, or is about to be given up, or the consumer is
    /// closed. Asking for the next one says that the last one is done.
    public var records: GroupConsumer.Records {
        GroupConsumer.Records(consumer: consumer, scope: .records(of: partition))
    }

    /// Says that a record is done, and all before it. It is needed where
    /// ``GroupConsumerConfiguration/marksAutomatically`` is false.
    ///
    /// - Throws: ``KafkaError`` as ``GroupConsumer/mark(_:metadata:)`` does.
    public func mark(_ record: ConsumerRecord, metadata: String = "") throws(KafkaError) {
        try consumer.mark(record, metadata: metadata)
    }

    /// How many records lie before the end of what can be read; nil when that is not known.
    public var lag: Int64? { consumer.lag(of: partition) }

    /// The offset of the next record to be handed out; nil while it is looked up.
    public var position: Int64? { consumer.position(of: partition) }
}
