import Synchronization

/// A transaction of a ``TransactionalProducer``, as long as it is open.
///
/// A record, or offsets, that fail make it impossible to commit: the transaction has to be aborted then, and all its
/// other records fail with it. So every record that was given to a committed transaction is in it. The one exception is
/// ``tryEnqueue(_:)``, whose throwing leaves the transaction as it is.
///
/// Its methods may be called from several tasks. After its end they throw `illegalTransactionStep`.
public struct Transaction: Sendable {
    private let owner: TransactionalProducer
    private let number: UInt64

    init(_ owner: TransactionalProducer, _ number: UInt64) {
        self.owner = owner
        self.number = number
    }

    /// How it has ended; nil while it has not, or where another was begun since.
    public var outcome: TransactionOutcome? {
        owner.shell.state.withLock { $0.machine.number == number ? $0.machine.outcome : nil }
    }

    // MARK: - Records

    /// Sends a record and waits until it is delivered.
    ///
    /// - Returns: Where the record is. It counts when the transaction is committed.
    /// - Throws: ``KafkaError`` as ``Producer/send(_:)`` does, and the transaction has to be aborted;
    ///   `transactionFailed` when it had to be before; `illegalTransactionStep` when it has ended.
    public nonisolated(nonsending) func send(_ record: ProducerRecord) async throws(KafkaError) -> RecordMetadata {
        try checkOpen()
        do throws(KafkaError) {
            return try await owner.producer.send(record, in: number)
        } catch {
            throw failed(error)
        }
    }

    /// Sends records together and waits until it is known of each what became of it.
    ///
    /// - Returns: The outcome of each record, in their order: what ``send(_:)`` would have returned or thrown.
    public nonisolated(nonsending) func send(
        contentsOf records: some Sequence<ProducerRecord>
    ) async -> [Result<RecordMetadata, KafkaError>] {
        let outcomes = await owner.producer.send(contentsOf: records, in: number)
        for case .failure(let error) in outcomes { _ = failed(error) }
        return outcomes
    }

    /// Takes a record to be sent, and does not wait for its delivery: the commit does.
    ///
    /// - Returns: The handle by which the delivery can be waited for. It need not be kept.
    /// - Throws: ``KafkaError`` as ``Producer/enqueue(_:)`` does, and the transaction has to be aborted;
    ///   `transactionFailed` when it had to be before; `illegalTransactionStep` when it has ended.
    @discardableResult
    public nonisolated(nonsending) func enqueue(_ record: ProducerRecord) async throws(KafkaError) -> PendingDelivery {
        try checkOpen()
        do throws(KafkaError) {
            return try await owner.producer.enqueue(record, in: number)
        } catch {
            throw failed(error)
        }
    }

    /// Takes a record to be sent if that is possible without waiting.
    ///
    /// - Returns: The handle by which the delivery can be waited for. It need not be kept.
    /// - Throws: ``KafkaError`` as ``Producer/tryEnqueue(_:)`` does: the record was not taken, and the transaction can
    ///   still be committed without it; `transactionFailed`, `illegalTransactionStep`.
    @discardableResult
    public func tryEnqueue(_ record: ProducerRecord) throws(KafkaError) -> PendingDelivery {
        try checkOpen()
        return try owner.producer.tryEnqueue(record, in: number)
    }

    // MARK: - Offsets

    /// Commits offsets of a consumer group with the transaction: they count when it is committed (KIP-98, KIP-447).
    ///
    /// A transaction may have nothing but offsets in it.
    ///
    /// - Parameters:
    ///   - offsets: How far each partition was read: the offset of the record that is next.
    ///   - group: The group, and which member of it has read. Members that were replaced are refused.
    /// - Throws: ``KafkaError``, and the transaction has to be aborted: why a coordinator refuses; `transactionFailed`,
    ///   also when it takes longer than ``TransactionConfiguration/operationTimeout``; `cancelled`;
    ///   `illegalTransactionStep` when the transaction has ended.
    public nonisolated(nonsending) func sendOffsets(
        _ offsets: [TopicPartition: OffsetCommit],
        group: ConsumerGroupMetadata
    ) async throws(KafkaError) {
        try checkOpen()
        guard !offsets.isEmpty else { return }
        let commits = offsets.keys.sorted().compactMap { partition in
            offsets[partition].map { (partition: partition, commit: $0) }
        }
        _ = try await owner.shell.wait(owner.producer) { machine, now throws(KafkaError) in
            let (waiter, actions) = try machine.send(commits, of: group, in: number, now: now)
            return (waiter, actions)
        }
    }

    // MARK: - The end

    /// Commits the transaction: waits until all its records are delivered, and has the coordinator make them count.
    ///
    /// - Throws: ``KafkaError``. With `transactionFailed` something in it has failed: nothing is committed, and it has to
    ///   be aborted. With `transactionUnresolved`, or `cancelled`, it is not known yet what came of it: the producer goes
    ///   on asking, and calling this again, or ``TransactionalProducer/resume()``, waits for the outcome; aborting it is
    ///   not possible any more. Where the producer can do nothing any more, ``KafkaError/isOutcomeUnknown`` says whether
    ///   the transaction may be committed all the same.
    public nonisolated(nonsending) func commit() async throws(KafkaError) {
        _ = try await owner.shell.wait(owner.producer) { machine, now throws(KafkaError) in
            let (waiter, actions) = try machine.commit(number, now: now)
            return (waiter, actions)
        }
    }

    /// Aborts the transaction: its records that are not delivered fail, and those that are never count.
    ///
    /// Cancelling the task does not end the wait.
    ///
    /// - Throws: ``KafkaError``: `transactionUnresolved` when it takes longer than
    ///   ``TransactionConfiguration/operationTimeout``, and this may be called again; `illegalTransactionStep` when it is
    ///   being committed; why the producer can do nothing any more.
    public nonisolated(nonsending) func abort() async throws(KafkaError) {
        _ = try await owner.shell.wait(owner.producer, isShielded: true) { machine, now throws(KafkaError) in
            let (waiter, actions) = try machine.abort(number, now: now)
            return (waiter, actions)
        }
    }

    private func checkOpen() throws(KafkaError) {
        try owner.shell.state.withLock { state throws(KafkaError) in try state.machine.checkOpen(number) }
    }

    /// A record is not in the transaction that its user meant to be.
    private func failed(_ error: KafkaError) -> KafkaError {
        guard error.code != .illegalTransactionStep else { return error }
        owner.shell.step(owner.producer) { $0.recordFailed(error, in: number, now: $1) }
        return error.recovery == nil ? error.with(.abort) : error
    }
}
