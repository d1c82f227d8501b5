/// What leads on after an error of a transactional producer (KIP-691, KIP-1050).
public enum TransactionRecovery: Hashable, Sendable {
    /// The same call may be made again, and goes on where the last one has left off. For the end of a transaction whose
    /// outcome is not known there is ``TransactionalProducer/resume()`` as well.
    case retry
    /// The transaction has to be aborted. Then the producer can begin another one.
    case abort
    /// The producer can do nothing any more, and has to be closed. What it had open is, or will be, aborted by the
    /// coordinator, unless the error says that its outcome is unknown.
    case fatal
}

extension KafkaError {
    /// A call that is out of place.
    static func illegalStep(_ text: String, _ recovery: TransactionRecovery?, cause: KafkaError? = nil) -> KafkaError {
        KafkaError(.illegalTransactionStep, text, recovery: recovery, cause: cause)
    }

    /// A call by way of a transaction that is not open any more.
    static var transactionEnded: KafkaError {
        illegalStep("the transaction is not open any more: begin another one", nil)
    }

    /// What can only be aborted, because something in it has failed.
    static func failedTransaction(_ cause: KafkaError) -> KafkaError {
        if cause.code == .transactionFailed { return cause }
        return KafkaError(
            .transactionFailed, "the transaction has to be aborted", brokerError: cause.brokerError,
            recovery: .abort, cause: cause)
    }

    /// The same error, with what leads on.
    func with(_ recovery: TransactionRecovery) -> KafkaError {
        KafkaError(
            code, text, brokerError: brokerError, isOutcomeUnknown: isOutcomeUnknown, recovery: recovery,
            cause: cause)
    }
}
