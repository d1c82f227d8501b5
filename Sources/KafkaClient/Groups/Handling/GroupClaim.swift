/// A partition that a member of a group owns, for its processing by a ``GroupHandler``.
public struct GroupClaim: Sendable {
    /// The member.
    public let consumer: GroupConsumer
    /// The partition.
    public let partition: TopicPartition

    /// The partition's records, until it is not the member's any more, or is about to be given up, or the consumer is
    /// closed. Asking for the next one says that the last one is done.
    public var records: Records { Records(claim: self) }

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

    /// The records of a claim.
    public struct Records: AsyncSequence, Sendable {
        public typealias Element = ConsumerRecord
        public typealias Failure = KafkaError

        let claim: GroupClaim

        /// An iterator, which goes on where the last one has ended.
        public func makeAsyncIterator() -> Iterator {
            Iterator(hand: GroupHand(claim.consumer, .records(of: claim.partition)))
        }

        /// Hands out records one by one. Within a batch it neither waits nor takes a lock.
        public struct Iterator: AsyncIteratorProtocol {
            let hand: GroupHand

            /// The next record, as soon as there is one; nil when the claim is over.
            ///
            /// - Throws: ``KafkaError``: why the partition cannot be read, with a ``PartitionFailure`` as its cause; why
            ///   the consumer has ended; `cancelled`.
            public mutating func next(
                isolation actor: isolated (any Actor)? = #isolation
            ) async throws(KafkaError) -> ConsumerRecord? {
                if let record = hand.nextOfBatch() { return record }
                guard case .record(let record)? = try await hand.next() else { return nil }
                return record
            }
        }
    }
}
