import KafkaCodec
import OrderedCollections

/// What is known of a transactional id: its producer, and its transaction.
///
/// Each step of a transaction makes the next value of it. That goes into the log first, and holds once all replicas in
/// sync have it.
struct TransactionMetadata: Hashable {
    /// The largest epoch of a producer id that a client may have; then another id is due.
    static let lastEpoch = Int16.max - 1

    var producerID: Int64
    /// The producer id before this one, for whoever asks again; -1 for none.
    var previousProducerID: Int64 = -1
    /// The producer id that comes with the end of this transaction; -1 when this one goes on.
    var nextProducerID: Int64 = -1
    var producerEpoch: Int16 = -1
    /// The epoch before this one, for whoever asks again; -1 when nobody may.
    var lastProducerEpoch: Int16 = -1
    var timeoutMs: Int32
    var state = TransactionState.empty
    /// The partitions that belong to the transaction.
    var partitions: OrderedSet<PartitionName> = []
    /// When the transaction began, or -1.
    var startTimestamp: Int64 = -1
    var lastUpdateTimestamp: Int64
    /// The protocol that the client followed last.
    var clientVersion = TransactionVersion.first

    var isEpochExhausted: Bool { producerEpoch >= Self.lastEpoch }

    /// The next epoch, as far as there is one.
    var followingEpoch: Int16 { producerEpoch == .max ? .max : producerEpoch + 1 }

    // MARK: - Producers

    /// Another epoch for a producer that begins anew.
    ///
    /// - Parameters:
    ///   - expected: The epoch that the producer says it has, if it goes on after an error (KIP-360).
    /// - Returns: Nil when the producer is fenced.
    func raisingEpoch(expected: Int16?, timeoutMs: Int32, at now: Int64) -> TransactionMetadata? {
        var next = settled(.empty, timeoutMs, now)
        if let expected, producerEpoch >= 0 {
            if expected == producerEpoch {
                next.lastProducerEpoch = producerEpoch
                next.producerEpoch = followingEpoch
            } else if expected != lastProducerEpoch {
                return nil
            }
        } else {
            next.lastProducerEpoch = -1
            next.producerEpoch = followingEpoch
        }
        return next
    }

    /// Another id for a producer that has used up the epochs of its own.
    func rotating(to id: Int64, remembersEpoch: Bool, timeoutMs: Int32, at now: Int64) -> TransactionMetadata {
        var next = settled(.empty, timeoutMs, now)
        next.previousProducerID = producerID
        next.producerID = id
        next.lastProducerEpoch = remembersEpoch ? producerEpoch : -1
        next.producerEpoch = 0
        return next
    }

    private func settled(_ state: TransactionState, _ timeoutMs: Int32, _ now: Int64) -> TransactionMetadata {
        var next = self
        next.state = state
        next.timeoutMs = timeoutMs
        next.partitions = []
        next.startTimestamp = -1
        next.lastUpdateTimestamp = now
        return next
    }

    // MARK: - Transactions

    func adding(_ more: [PartitionName], _ version: TransactionVersion, at now: Int64) -> TransactionMetadata {
        var next = self
        if state != .ongoing {
            next.partitions = []
            next.startTimestamp = now
        }
        next.state = .ongoing
        next.partitions.append(contentsOf: more)
        next.lastUpdateTimestamp = now
        next.clientVersion = version
        return next
    }

    /// The decision to commit or abort.
    ///
    /// - Parameter nextProducerID: The id that the producer gets afterwards, when the epochs of its own are used up.
    func preparing(
        _ state: TransactionState, _ version: TransactionVersion, nextProducerID: Int64, at now: Int64
    ) -> TransactionMetadata {
        var next = self
        next.state = state
        next.clientVersion = version
        next.nextProducerID = nextProducerID
        next.lastUpdateTimestamp = now
        if version.raisesEpoch {
            // The last epoch there is stands in markers alone, never with a client.
            next.producerEpoch = followingEpoch
            next.lastProducerEpoch = producerEpoch
        }
        // An abort need not have had a beginning.
        if self.state != .ongoing { next.startTimestamp = now }
        return next
    }

    /// What holds when all markers are written.
    func completing(at now: Int64) -> TransactionMetadata {
        var next = self
        next.state = state == .prepareCommit ? .completeCommit : .completeAbort
        next.partitions = []
        next.lastUpdateTimestamp = now
        if clientVersion.raisesEpoch, nextProducerID >= 0 {
            next.previousProducerID = producerID
            next.producerID = nextProducerID
            next.producerEpoch = 0
        }
        next.nextProducerID = -1
        return next
    }

    // MARK: - Time

    /// Whether the open transaction has taken longer than its producer allows.
    func isOverdue(at now: Int64) -> Bool {
        guard state == .ongoing else { return false }
        let end = startTimestamp.addingReportingOverflow(Int64(timeoutMs))
        return !end.overflow && end.partialValue < now
    }

    /// Whether nothing was done with the transactional id for so long that it is forgotten.
    func isExpired(at now: Int64, after durationMs: Int64) -> Bool {
        let idle = now.subtractingReportingOverflow(lastUpdateTimestamp)
        return state.isSettled && !idle.overflow && idle.partialValue >= durationMs
    }
}
