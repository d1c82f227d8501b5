import KafkaCodec
import OrderedCollections

/// A transactional id at its coordinator: what holds, and what is about to hold.
final class TransactionEntry {
    let transactionalID: String
    var metadata: TransactionMetadata
    /// The state that is being written. Nothing else may change meanwhile.
    var pendingState: TransactionState?
    /// Whether an epoch was raised to fence a producer, and could not be written: it is not raised once more.
    var hasFailedEpochFence = false
    /// The end of a transaction whose markers are on their way.
    var completion: Completion?

    /// What is left of a transaction to be done.
    struct Completion {
        var isCommitted: Bool
        /// What holds afterwards.
        var next: TransactionMetadata
        /// The partitions without a marker.
        var unmarked: OrderedSet<PartitionName>
        /// The partitions that a request is under way for.
        var requested: Set<PartitionName> = []
        /// Whether it waits before it goes on.
        var isWaiting = false
    }

    init(_ transactionalID: String, _ metadata: TransactionMetadata) {
        self.transactionalID = transactionalID
        self.metadata = metadata
    }
}

/// Why a coordinator does not do what it is asked for.
struct TransactionError: Error, Hashable {
    var code: ErrorCode

    init(_ code: ErrorCode) {
        self.code = code
    }
}

/// A producer as it names itself: an id and an epoch of it.
struct ProducerIdentity: Hashable {
    var id: Int64
    var epoch: Int16

    static let none = ProducerIdentity(id: -1, epoch: -1)
}
