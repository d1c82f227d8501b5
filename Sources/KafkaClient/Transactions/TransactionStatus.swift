/// Where a transactional producer stands.
public enum TransactionStatus: Sendable {
    /// It waits for the coordinator to give it an epoch, which fences earlier producers of the same transactional id.
    case initializing
    /// A transaction may be begun.
    case ready
    /// A transaction is open.
    case open
    /// A transaction is being committed. Where a commit has thrown before it was known what came of it, it is still
    /// being asked for; ``TransactionalProducer/resume()`` waits for its end.
    case committing
    /// A transaction is being aborted.
    case aborting
    /// Something in the transaction has failed, so that it has to be aborted.
    case failed(KafkaError)
    /// The producer can do nothing any more.
    case fatal(KafkaError)
}

/// How a transaction has ended.
public enum TransactionOutcome: Hashable, Sendable {
    /// Its records and offsets count.
    case committed
    /// Its records and offsets are passed over by those who read what is committed.
    case aborted
}
