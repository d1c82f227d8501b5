import DequeModule
import KafkaRecords
import Synchronization

extension PartitionConsumer {
    /// The records of the assigned partitions, as they come, without an end before the consumer is closed.
    ///
    /// Several tasks may go over records at the same time: each record is handed out once, and those of a batch go to
    /// the same task. A loop that is left gives back what it was not handed yet; a new one goes on there.
    public var records: Records { Records(consumer: self) }

    /// The same, and where the place to read from was reset, and where partitions come to their ends, to those who ask for
    /// it (``PartitionConsumerConfiguration/reportsPartitionEnds``).
    public var elements: Elements { Elements(consumer: self) }

    /// The records of a consumer.
    public struct Records: AsyncSequence, Sendable {
        public typealias Element = ConsumerRecord
        public typealias Failure = KafkaError

        let consumer: PartitionConsumer

        /// An iterator, which goes on where the last one has ended.
        public func makeAsyncIterator() -> Iterator { Iterator(walk: Walk(consumer: consumer)) }

        /// Hands out records one by one. Within a batch it neither waits nor takes a lock.
        public struct Iterator: AsyncIteratorProtocol {
            var walk: Walk

            /// The next record, as soon as there is one; nil when the consumer is closed.
            ///
            /// - Throws: ``KafkaError``: a partition that has failed, with a ``PartitionFailure`` as its cause, after
            ///   which the next call goes on with the others; why the consumer has ended; `cancelled`.
            public mutating func next(
                isolation actor: isolated (any Actor)? = #isolation
            ) async throws(KafkaError) -> ConsumerRecord? {
                while true {
                    if let record = walk.nextOfBatch() { return record }
                    if case nil = try await walk.proceed() { return nil }
                }
            }
        }
    }

    /// The records of a consumer, and what happens to its partitions between them.
    public struct Elements: AsyncSequence, Sendable {
        public typealias Element = PartitionElement
        public typealias Failure = KafkaError

        let consumer: PartitionConsumer

        /// An iterator, which goes on where the last one has ended.
        public func makeAsyncIterator() -> Iterator { Iterator(walk: Walk(consumer: consumer)) }

        /// Hands out one after the other. Within a batch it neither waits nor takes a lock.
        public struct Iterator: AsyncIteratorProtocol {
            var walk: Walk

            /// The next element, as soon as there is one; nil when the consumer is closed.
            ///
            /// - Throws: ``KafkaError`` as ``Records/Iterator/next(isolation:)`` does.
            public mutating func next(
                isolation actor: isolated (any Actor)? = #isolation
            ) async throws(KafkaError) -> PartitionElement? {
                while true {
                    if let record = walk.nextOfBatch() { return .record(record) }
                    switch try await walk.proceed() {
                    case .batch: continue
                    case .reachedEnd(let topicPartition, let offset):
                        return .reachedEnd(topicPartition, offset: offset)
                    case .positionReset(let topicPartition, let reset): return .positionReset(topicPartition, reset)
                    case nil: return nil
                    }
                }
            }
        }
    }

    /// A way through what a consumer has.
    struct Walk {
        enum Step {
            case batch
            case reachedEnd(TopicPartition, offset: Int64)
            case positionReset(TopicPartition, PositionReset)
        }

        let consumer: PartitionConsumer
        private var lease: RecordLease?

        init(consumer: PartitionConsumer) {
            self.consumer = consumer
        }

        /// The next record of the open batch.
        mutating func nextOfBatch() -> ConsumerRecord? {
            guard let lease else { return nil }
            if let record = lease.next() { return record }
            self.lease = nil
            return nil
        }

        /// Opens the next batch, as soon as there is one; nil when the consumer is closed.
        nonisolated(nonsending) mutating func proceed() async throws(KafkaError) -> Step? {
            switch try await consumer.nextTaken() {
            case .lease(let next):
                lease = next
                return .batch
            case .reachedEnd(let topicPartition, let offset): return .reachedEnd(topicPartition, offset: offset)
            case .positionReset(let topicPartition, let reset): return .positionReset(topicPartition, reset)
            case .nothing, .end: return nil
            }
        }
    }

    /// Takes records that are there, or waits for some.
    ///
    /// - Parameters:
    ///   - maximumRecords: The most records to take, at least 1. Default: 500.
    ///   - timeout: How long to wait for the first; nil, the default, for as long as it takes.
    /// - Returns: At least one record; none when the time is over, or the consumer is closed.
    /// - Throws: ``KafkaError`` as ``Records/Iterator/next(isolation:)`` does; `invalidArgument` for a number below 1. No
    ///   record is lost with it: an error that follows records is thrown by the next call.
    public nonisolated(nonsending) func nextBatch(
        maximumRecords: Int = 500,
        timeout: Duration? = nil
    ) async throws(KafkaError) -> [ConsumerRecord] {
        guard maximumRecords > 0 else {
            throw KafkaError(.invalidArgument, "maximumRecords \(maximumRecords) is below 1")
        }
        let deadline = timeout.map { client.runtime.clock.now.advanced(by: $0) }
        let poll = nextPoll()
        var batch: [ConsumerRecord] = []
        while batch.isEmpty {
            switch try await nextTaken(until: deadline) {
            case .lease(let lease): lease.append(to: &batch, limit: maximumRecords, poll: poll)
            case .reachedEnd, .positionReset: continue
            case .nothing, .end: return []
            }
        }
        taking: while batch.count < maximumRecords {
            do throws(KafkaError) {
                switch try takeLease() {
                case .lease(let lease): lease.append(to: &batch, limit: maximumRecords, poll: poll)
                case .reachedEnd, .positionReset: continue
                case .nothing, .end: break taking
                }
            } catch {
                // What was taken before comes first.
                if let failure = error.cause as? PartitionFailure {
                    state.withLock { $0.machine.failures.prepend(failure) }
                }
                break
            }
        }
        return batch
    }
}

// MARK: - Leases

extension PartitionConsumer {
    /// What there is to be handed out.
    enum TakenLease {
        case lease(RecordLease)
        /// All of a partition was handed out that there is.
        case reachedEnd(TopicPartition, offset: Int64)
        /// The partition is read from another place from here on.
        case positionReset(TopicPartition, PositionReset)
        case nothing
        /// The consumer is closed.
        case end
    }

    /// Opens the next batch, as soon as there is one; nothing when the time is over.
    nonisolated(nonsending) func nextTaken(until deadline: Instant? = nil) async throws(KafkaError) -> TakenLease {
        while true {
            let count = arrivals.count
            let taken = try takeLease()
            if case .nothing = taken {} else { return taken }
            guard !Task.isCancelled else { throw KafkaError(.cancelled, "the task was cancelled") }
            guard let deadline else {
                await arrivals.wait(after: count)
                continue
            }
            if client.runtime.clock.now >= deadline { return .nothing }
            await withTaskGroup(of: Void.self) { group in
                group.addTask { [clock = client.runtime.clock] in
                    // Cancelled is as good as slept: the loop looks at the time again.
                    _ = try? await clock.sleep(until: deadline)
                }
                group.addTask { await self.arrivals.wait(after: count) }
                await group.next()
                group.cancelAll()
            }
        }
    }

    private enum Found {
        case parked(ParkedBatch)
        case taken(FetcherStateMachine.Taken)
        case end(KafkaError?)
    }

    /// Goes on with a batch that somebody has left, or opens the next, where there is one.
    ///
    /// - Parameter topicPartition: Of which partition; nil for any.
    func takeLease(of topicPartition: TopicPartition? = nil) throws(KafkaError) -> TakenLease {
        let now = client.runtime.clock.now
        let (found, actions) = state.withLock { state -> (Found, [FetcherStateMachine.Action]) in
            switch state.phase {
            case .closing(let error), .ended(let error): return (.end(error), [])
            case .created, .running: break
            }
            guard let topicPartition else {
                if let parked = state.parked.popFirst() { return (.parked(parked), []) }
                let (taken, actions) = state.machine.take(now: now)
                return (.taken(taken), actions)
            }
            if let index = state.parked.firstIndex(where: { $0.claim.claim.topicPartition == topicPartition }) {
                return (.parked(state.parked.remove(at: index)), [])
            }
            let (taken, actions) = state.machine.take(from: topicPartition, now: now)
            return (.taken(taken), actions)
        }
        switch found {
        case .taken(.end), .taken(.reset), .taken(.failure): step { _, _ in ((), actions) }
        case .taken(.claim), .taken(.nothing), .parked, .end:
            if !actions.isEmpty { step { _, _ in ((), actions) } }
        }
        switch found {
        case .parked(let parked): return .lease(RecordLease(parked, self))
        case .taken(.nothing): return .nothing
        case .taken(.failure(let failure)): throw failure.kafkaError
        case .taken(.claim(let claim)): return try open(claim)
        case .taken(.end(let topicPartition, let offset)): return .reachedEnd(topicPartition, offset: offset)
        case .taken(.reset(let topicPartition, let reset)): return .positionReset(topicPartition, reset)
        case .end(let error?): throw error
        case .end(nil): return .end
        }
    }

    private func open(_ claim: FetcherStateMachine.Claim) throws(KafkaError) -> TakenLease {
        let shared = RecordClaim(claim)
        do throws(RecordsError) {
            let records = try claim.batch.records(
                using: decompressor, verifyingChecksum: configuration.verifiesChecksums)
            step { state, _ in
                state.machine.inflated(claim, to: records.sizeInBytes)
                // The partition may have been set elsewhere, or paused, since.
                if state.machine.mayHandOut(claim) {
                    state.claims[claim.topicPartition] = shared
                } else {
                    shared.revoke()
                }
                return ((), [])
            }
            measure(claim, inflatedTo: records.sizeInBytes)
            return .lease(RecordLease(ParkedBatch(claim: shared, records: records.makeIterator()), self))
        } catch {
            let failure = step { state, now in state.machine.reject(claim, error, now: now) }
            guard let failure else { return .nothing }
            throw failure.kafkaError
        }
    }

    /// The number of what is handed out together from now on; 0 where nobody writes a history.
    func nextPoll() -> UInt64 {
        observer == nil ? 0 : lastPoll.add(1, ordering: .relaxed).newValue
    }

    /// A batch was handed out whole.
    func finish(_ claim: RecordClaim) {
        step { state, now in
            state.forget(claim)
            return ((), state.machine.finish(claim.claim, now: now))
        }
    }

    /// Somebody has left a batch: whoever comes next goes on with it as it is.
    func leave(_ batch: ParkedBatch) {
        step { state, now in
            guard !batch.claim.isRevoked else { return ((), state.giveBack(batch.claim, now: now)) }
            state.parked.append(batch)
            return ((), [.wake])
        }
    }
}

extension PartitionConsumer.State {
    /// Nothing more of a partition's batch is handed out: what is left of it goes back to where it came from, at once
    /// or as soon as whoever is at it notices.
    mutating func revoke(_ topicPartition: TopicPartition, now: KafkaClock.Instant) -> [FetcherStateMachine.Action] {
        claims[topicPartition]?.revoke()
        guard let index = parked.firstIndex(where: { $0.claim.claim.topicPartition == topicPartition }) else {
            return []
        }
        return giveBack(parked.remove(at: index).claim, now: now)
    }

    mutating func giveBack(_ claim: RecordClaim, now: KafkaClock.Instant) -> [FetcherStateMachine.Action] {
        forget(claim)
        return machine.giveBack(claim.claim, at: claim.position, now: now)
    }

    /// Nothing more of a partition's batch is handed out: the place that it was read from is none any more.
    mutating func leave(_ topicPartition: TopicPartition) {
        guard let claim = claims.removeValue(forKey: topicPartition) else { return }
        claim.revoke()
        parked.removeAll { $0.claim === claim }
        machine.leftAtReset(topicPartition, claim.position)
    }

    mutating func forget(_ claim: RecordClaim) {
        guard claims[claim.claim.topicPartition] === claim else { return }
        claims[claim.claim.topicPartition] = nil
    }
}
