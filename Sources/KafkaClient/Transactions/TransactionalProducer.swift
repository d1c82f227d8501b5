import Logging
import Synchronization

/// Sends records in transactions: those who read what is committed see all records of a transaction, or none (KIP-98).
///
///     try await client.withTransactionalProducer(TransactionConfiguration(transactionalID: "payments-1")) { producer in
///         try await producer.withTransaction { transaction in
///             try await transaction.enqueue(ProducerRecord(topic: "payments", key: "42", value: "paid"))
///             try await transaction.enqueue(ProducerRecord(topic: "receipts", key: "42", value: "sent"))
///         }
///     }
///
/// The transactional id names the producer across restarts: when another producer with it is run, the coordinator aborts
/// what this one has open and fences it. There is one transaction at a time.
///
/// Errors say what leads on (``KafkaError/recovery``): the same call again, aborting the transaction, or nothing but
/// closing the producer. ``status`` can be asked for at any time.
///
/// The protocol is that of the cluster's feature `transaction.version`: from level 2 on each transaction has an epoch of
/// its own, so that a request of an earlier transaction that comes late changes nothing (KIP-890).
public final class TransactionalProducer: Sendable {
    /// How the producer behaves.
    public let configuration: TransactionConfiguration
    let producer: Producer
    let shell: TransactionShell

    /// A producer. It does nothing until it is run.
    ///
    /// - Parameters:
    ///   - client: The cluster's client, which has to run.
    ///   - configuration: How the producer behaves.
    /// - Throws: ``KafkaError`` with the code `invalidConfiguration`, naming the setting.
    public init(client: ClusterClient, configuration: TransactionConfiguration) throws(KafkaError) {
        try configuration.validate()
        self.configuration = configuration
        shell = TransactionShell(client: client, configuration: configuration)
        var settings = configuration.producer
        settings.transactionalID = configuration.transactionalID
        producer = try Producer(client: client, configuration: settings, transactions: shell)
    }

    /// Where the producer stands.
    public var status: TransactionStatus { shell.status }

    // MARK: - Running

    /// Runs the producer until it is closed or the task is cancelled, and returns when no task of it is left.
    ///
    /// It begins by asking the coordinator for an epoch, which fences earlier producers of the same transactional id. It
    /// may be called once.
    public nonisolated(nonsending) func run() async {
        await withDiscardingTaskGroup { group in
            group.addTask { await self.shell.run(self.producer) }
            group.addTask { await self.closeWhenShuttingDown() }
            await self.producer.run()
            group.cancelAll()
        }
    }

    private func closeWhenShuttingDown() async {
        await producer.shutdown.wait()
        if !Task.isCancelled { await close(within: configuration.producer.closeTimeout) }
    }

    /// Waits until the coordinator has given the producer its epoch, so that earlier producers are fenced.
    ///
    /// ``beginTransaction()`` does so as well.
    ///
    /// - Throws: ``KafkaError``: `transactionUnresolved` after ``TransactionConfiguration/operationTimeout``, which may be
    ///   called again; `cancelled`; why the coordinator refuses.
    public nonisolated(nonsending) func initialize() async throws(KafkaError) {
        _ = try await shell.wait(producer) { machine, now throws(KafkaError) in
            (try machine.awaitInitialization(now: now), [])
        }
    }

    /// Aborts what is open, takes nothing more, and ends ``run()``. It always returns within the time. Cancelling the task
    /// does not end it.
    ///
    /// Nothing is handed back: of a transaction that has not ended all records are to be sent again, not only those that
    /// were not delivered. Calls after the first return at once, or with the first.
    ///
    /// - Parameter duration: How long to wait for the end of a transaction. One that has not ended then is aborted by the
    ///   coordinator when its time is over, or when another producer takes the transactional id over; one that was to be
    ///   committed may also be committed.
    public nonisolated(nonsending) func close(within duration: Duration) async {
        do throws(KafkaError) {
            _ = try await shell.wait(producer, isShielded: true) { machine, now throws(KafkaError) in
                switch machine.status {
                case .open, .failed: return try machine.abort(machine.number, within: duration, now: now)
                case .committing, .aborting: return (try machine.awaitEnd(within: duration, now: now), [])
                case .initializing, .ready, .fatal: return (nil, [])
                }
            }
        } catch {
            shell.runtime.logger.warning(
                "a producer is closed before its transaction has ended",
                metadata: [LogKey.transactionalID: "\(configuration.transactionalID)", LogKey.error: "\(error)"])
        }
        await producer.close(within: .zero)
    }

    // MARK: - Transactions

    /// Begins a transaction. It costs no request.
    ///
    /// - Returns: The transaction, by which records are sent.
    /// - Throws: ``KafkaError``: what ``initialize()`` throws; `illegalTransactionStep` when the transaction before has not
    ///   ended: ``KafkaError/recovery`` says whether to call ``resume()`` or to abort it.
    public nonisolated(nonsending) func beginTransaction() async throws(KafkaError) -> Transaction {
        try await initialize()
        let number = try shell.change(producer) { state, now throws(KafkaError) in
            let (number, actions) = try state.machine.begin(now: now)
            return (number, actions)
        }
        return Transaction(self, number)
    }

    /// Runs a body in a transaction, and commits it.
    ///
    /// The transaction is aborted when the body throws, when the task is cancelled before the commit, and when something
    /// in it has failed. A body that has ended the transaction itself is taken at its word.
    ///
    /// - Parameter body: Uses the transaction. It is left in no case before the transaction has ended, or
    ///   ``TransactionConfiguration/operationTimeout`` is over.
    /// - Returns: What the body returned. The transaction is committed then, unless the body has aborted it.
    /// - Throws: What the body threw, and the transaction is aborted. ``KafkaError``: what ``beginTransaction()`` throws;
    ///   `transactionFailed`, and the transaction is aborted; what ``Transaction/commit()`` throws, of which
    ///   ``KafkaError/recovery`` tells apart whether ``resume()`` leads on.
    public nonisolated(nonsending) func withTransaction<Success>(
        _ body: nonisolated(nonsending) (Transaction) async throws -> Success
    ) async throws -> Success {
        let transaction = try await beginTransaction()
        let success: Success
        do {
            success = try await body(transaction)
            if Task.isCancelled, transaction.outcome == nil {
                throw KafkaError(.cancelled, "the task was cancelled in a transaction, which is aborted")
            }
        } catch {
            await abortAfterFailure(transaction)
            throw error
        }
        guard transaction.outcome == nil else { return success }
        do throws(KafkaError) {
            try await transaction.commit()
        } catch {
            if error.recovery == .abort { await abortAfterFailure(transaction) }
            throw error
        }
        return success
    }

    /// Aborts a transaction, whether the task is cancelled or not. The error that led to it is more telling than what may
    /// go wrong here, which ``status`` tells as well.
    private nonisolated(nonsending) func abortAfterFailure(_ transaction: Transaction) async {
        guard transaction.outcome == nil else { return }
        do throws(KafkaError) {
            try await transaction.abort()
        } catch {
            shell.runtime.logger.warning(
                "a transaction is not aborted yet",
                metadata: [LogKey.transactionalID: "\(configuration.transactionalID)", LogKey.error: "\(error)"])
        }
    }

    /// Waits for the end of a transaction of which it was not known yet when a commit, or an abort, has thrown.
    ///
    /// The producer has gone on asking for it, so that this asks for nothing new.
    ///
    /// - Returns: How the transaction has ended.
    /// - Throws: ``KafkaError``: `transactionUnresolved` when it has not ended by now, and this may be called again;
    ///   `transactionFailed` when it is certain that it was not committed, and it has to be aborted by
    ///   ``abortTransaction()``; `illegalTransactionStep` when no transaction is ending; `cancelled`; what makes the
    ///   producer useless.
    @discardableResult
    public nonisolated(nonsending) func resume() async throws(KafkaError) -> TransactionOutcome {
        let outcome = try await shell.wait(producer) { machine, now throws(KafkaError) in
            (try machine.awaitEnd(now: now), [])
        }
        guard let outcome else { throw .transactionEnded }
        return outcome
    }

    /// Aborts the transaction that is open, or has failed, for whoever has no ``Transaction`` at hand.
    ///
    /// - Throws: What ``Transaction/abort()`` throws.
    public nonisolated(nonsending) func abortTransaction() async throws(KafkaError) {
        try await Transaction(self, shell.state.withLock { $0.machine.number }).abort()
    }
}
