extension GroupConsumer {
    /// The records of the partitions that the member owns, and what happens to the member, in order.
    ///
    /// A loop that is left gives back what it was not handed yet; a new one goes on there. The record that it was handed
    /// last is not marked then.
    public var elements: Elements { Elements(consumer: self) }

    /// The records of the partitions that the member owns. Events are taken note of without the user's seeing them.
    public var records: Records { Records(consumer: self, scope: .everything) }

    /// What a group consumer hands out.
    public struct Elements: AsyncSequence, Sendable {
        public typealias Element = GroupElement
        public typealias Failure = KafkaError

        let consumer: GroupConsumer

        /// An iterator, which goes on where the last one has ended.
        public func makeAsyncIterator() -> Iterator { Iterator(hand: GroupHand(consumer)) }

        /// Hands out one after the other. Within a batch it neither waits nor takes a lock.
        public struct Iterator: AsyncIteratorProtocol {
            let hand: GroupHand

            /// The next record or event, as soon as there is one; nil when the consumer is closed.
            ///
            /// - Throws: ``KafkaError``: a partition that cannot be read, with a ``PartitionFailure`` as its cause, after
            ///   which the next call goes on with the others; why the consumer has ended; `cancelled`.
            public mutating func next(
                isolation actor: isolated (any Actor)? = #isolation
            ) async throws(KafkaError) -> GroupElement? {
                if let record = hand.nextOfBatch() { return .record(record) }
                return try await hand.next()
            }
        }
    }

    /// The records that a group consumer, or one of its claims, hands out.
    public struct Records: AsyncSequence, Sendable {
        public typealias Element = ConsumerRecord
        public typealias Failure = KafkaError

        let consumer: GroupConsumer
        let scope: GroupHand.Scope

        /// An iterator, which goes on where the last one has ended.
        public func makeAsyncIterator() -> Iterator { Iterator(hand: GroupHand(consumer, scope)) }

        /// Hands out one after the other. Within a batch it neither waits nor takes a lock.
        public struct Iterator: AsyncIteratorProtocol {
            let hand: GroupHand

            /// The next record, as soon as there is one; nil when the consumer is closed, or the claim is over.
            ///
            /// - Throws: ``KafkaError`` as ``Elements/Iterator/next(isolation:)`` does.
            public mutating func next(
                isolation actor: isolated (any Actor)? = #isolation
            ) async throws(KafkaError) -> ConsumerRecord? {
                try await hand.nextRecord()
            }
        }
    }

    /// Hands out records in batches, and events between them, to one task.
    ///
    /// Asking for the next batch says that the last one is done.
    public func batches(maximumRecords: Int = 500) -> Batches {
        Batches(consumer: self, maximumRecords: max(1, maximumRecords))
    }

    /// The batches that a group consumer hands out.
    public struct Batches: AsyncSequence, Sendable {
        public typealias Element = GroupBatch
        public typealias Failure = KafkaError

        let consumer: GroupConsumer
        let maximumRecords: Int

        /// An iterator, which goes on where the last one has ended.
        public func makeAsyncIterator() -> Iterator {
            Iterator(hand: GroupHand(consumer), maximumRecords: maximumRecords)
        }

        /// Hands out one after the other.
        public struct Iterator: AsyncIteratorProtocol {
            let hand: GroupHand
            let maximumRecords: Int

            /// The next batch or event, as soon as there is one; nil when the consumer is closed.
            ///
            /// - Throws: ``KafkaError`` as ``Elements/Iterator/next(isolation:)`` does.
            public mutating func next(
                isolation actor: isolated (any Actor)? = #isolation
            ) async throws(KafkaError) -> GroupBatch? {
                try await hand.nextBatch(maximumRecords: maximumRecords)
            }

            /// The same, for no longer than a time.
            ///
            /// - Returns: Nil also when the time is over.
            public mutating func next(within duration: Duration) async throws(KafkaError) -> GroupBatch? {
                let deadline = hand.now.advanced(by: duration)
                return try await hand.nextBatch(maximumRecords: maximumRecords, until: deadline)
            }
        }
    }
}

extension GroupHand {
    var now: KafkaClock.Instant { clock.now }

    nonisolated(nonsending) func nextBatch(
        maximumRecords: Int, until deadline: KafkaClock.Instant? = nil
    ) async throws(KafkaError) -> GroupBatch? {
        finishBatch()
        switch try await next(until: deadline) {
        case .record(let record):
            var batch = [record]
            append(to: &batch, limit: maximumRecords)
            return .records(batch)
        case .event(let event): return .event(event)
        case nil: return nil
        }
    }
}
