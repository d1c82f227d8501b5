import DequeModule
import KafkaRecords
import Synchronization

extension PartitionConsumer {
    /// The records of the assigned partitions, as they come, without an end before the consumer is closed.
    ///
    /// Several tasks may go over records at the same time: each record is handed out once, and those of a batch go to
    /// the same task. A loop that is left gives back what it was not handed yet; a new one goes on there.
    public var records: Records { Records(consumer: self) }

    /// The records of a consumer.
    public struct Records: AsyncSequence, Sendable {
        public typealias Element = ConsumerRecord
        public typealias Failure = KafkaError

        let consumer: PartitionConsumer

        /// An iterator, which goes on where the last one has ended.
        public func makeAsyncIterator() -> Iterator {
            Iterator(consumer: consumer)
        }

        /// Hands out records one by one. Within a batch it neither waits nor takes a lock.
        public struct Iterator: AsyncIteratorProtocol {
            private let consumer: PartitionConsumer
            private var lease: Lease?

            init(consumer: PartitionConsumer) {
                self.consumer = consumer
            }

            /// The next record, as soon as there is one; nil when the consumer is closed.
            ///
            /// - Throws: ``KafkaError``: a partition that has failed, with a ``PartitionFailure`` as its cause, after
            ///   which the next call goes on with the others; why the consumer has ended; `cancelled`.
            public mutating func next(
                isolation actor: isolated (any Actor)? = #isolation
            ) async throws(KafkaError) -> ConsumerRecord? {
                while true {
                    if lease != nil {
                        if let record = lease?.next(consumer) { return record }
                        lease = nil
                    }
                    guard let next = try await consumer.nextLease() else { return nil }
                    lease = next
                }
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
        var batch: [ConsumerRecord] = []
        while true {
            guard var lease = try await nextLease(until: deadline) else { return [] }
            lease.append(to: &batch, limit: maximumRecords, self)
            if !batch.isEmpty { break }
        }
        while batch.count < maximumRecords {
            do throws(KafkaError) {
                guard case .lease(var lease) = try takeLease() else { break }
                lease.append(to: &batch, limit: maximumRecords, self)
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
    /// A batch that is open, and how far it was handed out.
    struct Lease {
        private let owner: Owner
        private var records: RecordBatch.Records.Iterator

        init(_ claim: RecordClaim, _ records: RecordBatch.Records, _ consumer: PartitionConsumer) {
            owner = Owner(claim, consumer)
            self.records = records.makeIterator()
        }

        /// The next record; nil when there is none, or it must not be handed out any more.
        mutating func next(_ consumer: PartitionConsumer) -> ConsumerRecord? {
            let claim = owner.claim
            // What is left is given back when the lease goes.
            if claim.isRevoked { return nil }
            while let record = records.next() {
                guard let record = claim.handOut(record) else { continue }
                if consumer.observer != nil {
                    consumer.tell(.delivered(consumer: consumer.number, record.topicPartition, record.record))
                }
                return record
            }
            owner.finish()
            return nil
        }

        mutating func append(to batch: inout [ConsumerRecord], limit: Int, _ consumer: PartitionConsumer) {
            while batch.count < limit, let record = next(consumer) { batch.append(record) }
        }

        /// Sees to it that the batch goes back when nobody goes over it any more.
        private final class Owner {
            let claim: RecordClaim
            private let consumer: PartitionConsumer
            private var isFinished = false

            init(_ claim: RecordClaim, _ consumer: PartitionConsumer) {
                self.claim = claim
                self.consumer = consumer
            }

            func finish() {
                guard !isFinished else { return }
                isFinished = true
                consumer.finish(claim)
            }

            deinit {
                if !isFinished { consumer.giveBack(claim) }
            }
        }
    }

    enum TakenLease {
        case lease(Lease)
        case nothing
        case end
    }

    /// Opens the next batch, as soon as there is one; nil when the time is over or the consumer is closed.
    nonisolated(nonsending) func nextLease(until deadline: Instant? = nil) async throws(KafkaError) -> Lease? {
        while true {
            let count = arrivals.count
            switch try takeLease() {
            case .lease(let lease): return lease
            case .end: return nil
            case .nothing: break
            }
            guard !Task.isCancelled else { throw KafkaError(.cancelled, "the task was cancelled") }
            guard let deadline else {
                await arrivals.wait(after: count)
                continue
            }
            if client.runtime.clock.now >= deadline { return nil }
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

    /// Opens the next batch, where there is one.
    private func takeLease() throws(KafkaError) -> TakenLease {
        let (taken, end) = state.withLock { state -> (FetcherStateMachine.Taken, Result<Void, KafkaError>?) in
            switch state.phase {
            case .created, .running: return (state.machine.take(), nil)
            case .closing(let error), .ended(let error): return (.nothing, error.map { .failure($0) } ?? .success(()))
            }
        }
        if let end {
            try end.get()
            return .end
        }
        switch taken {
        case .nothing: return .nothing
        case .failure(let failure): throw failure.kafkaError
        case .claim(let claim): return try open(claim)
        }
    }

    private func open(_ claim: FetcherStateMachine.Claim) throws(KafkaError) -> TakenLease {
        let shared = RecordClaim(claim)
        do throws(RecordsError) {
            let records = try claim.batch.records(
                using: decompressor, verifyingChecksum: configuration.verifiesChecksums)
            state.withLock { state in
                state.machine.inflated(claim, to: records.sizeInBytes)
                // The partition may have been set elsewhere, or paused, since.
                if state.machine.mayHandOut(claim) {
                    state.claims[claim.topicPartition] = shared
                } else {
                    shared.revoke()
                }
            }
            return .lease(Lease(shared, records, self))
        } catch {
            let failure = step { state, _ in (state.machine.reject(claim, error), []) }
            guard let failure else { return .nothing }
            throw failure.kafkaError
        }
    }

    private func finish(_ claim: RecordClaim) {
        step { state, now in
            Self.forget(claim, &state)
            return ((), state.machine.finish(claim.claim, now: now))
        }
    }

    private func giveBack(_ claim: RecordClaim) {
        step { state, now in
            Self.forget(claim, &state)
            return ((), state.machine.giveBack(claim.claim, at: claim.position, now: now))
        }
    }

    private static func forget(_ claim: RecordClaim, _ state: inout State) {
        guard state.claims[claim.claim.topicPartition] === claim else { return }
        state.claims[claim.claim.topicPartition] = nil
    }
}
