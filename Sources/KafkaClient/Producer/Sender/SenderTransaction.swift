import KafkaCodec

/// What the sender of a transactional producer knows of the transaction that its records are in.
struct SenderTransaction {
    /// What the transaction has to know.
    enum Event {
        /// Records wait to be written to partitions that have to be added to the transaction first.
        case wantsPartitions([TopicPartition], transaction: UInt64)
        /// A record will not be delivered, so that the transaction must not be committed.
        case recordFailed(KafkaError, transaction: UInt64)
        /// Nothing is left and nothing is on its way, after the transaction was closed or given up.
        case drained(Drained)
    }

    /// What the records of a transaction leave behind.
    struct Drained: Hashable {
        var transaction: UInt64
        /// Something was handed to the transport.
        var hasWritten: Bool
        /// Sequence numbers are missing, so that the producer needs another epoch.
        var hasGaps: Bool
    }

    enum Gate {
        /// No transaction is open.
        case closed
        case open
        /// The transaction is about to be committed: what was taken is sent, and nothing more is taken.
        case ending
        /// The transaction has failed, or is being aborted: nothing is taken, nothing sent.
        case failed(KafkaError)
    }

    /// The transaction's number; 0 before the first.
    var number: UInt64 = 0
    var gate = Gate.closed
    /// Brokers add the partitions that are written to by themselves (KIP-890).
    var isImplicit = false
    /// The partitions that were asked to be added.
    var wanted: Set<Int> = []
    /// The partitions that were added.
    var joined: Set<Int> = []
    /// The partitions that something was given out for.
    var written: Set<Int> = []
    /// Somebody waits until nothing is on its way.
    var isDraining = false

    /// How long to wait when the transaction before is not over yet.
    static let beginningBackoff = Duration.milliseconds(20)

    /// Whether partitions have to be added before they are written to.
    var addsPartitions: Bool {
        if case .open = gate { return !isImplicit }
        return false
    }

    /// The versions of Produce that go with the protocol (KIP-890).
    var produceVersions: VersionRange {
        isImplicit
            ? VersionRange(TransactionProtocol.implicitProduceVersion, ProduceRequest.validVersions.highest)
            : VersionRange(3, TransactionProtocol.implicitProduceVersion - 1)
    }

    /// Whether batches for a partition may be given out.
    func mayGiveOut(_ partition: Int) -> Bool {
        switch gate {
        case .open, .ending: isImplicit || joined.contains(partition)
        case .closed, .failed: false
        }
    }

    /// Why a record of a transaction is not taken; nil when it is.
    func refusal(of transaction: UInt64?) -> KafkaError? {
        guard transaction == number else { return .transactionEnded }
        switch gate {
        case .open: return nil
        case .closed, .ending: return .transactionEnded
        case .failed(let cause): return .failedTransaction(cause)
        }
    }
}
