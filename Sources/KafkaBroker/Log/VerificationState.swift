/// A transaction that a coordinator is asked about, before its first records are appended here (KIP-890).
struct VerificationState: Hashable, Sendable {
    /// What the append has to name, so that it is known to be the one that was verified.
    let token: UInt64
    /// The lowest sequence number that was to be verified: no other batch may come first.
    private(set) var lowestSequence: Int32
    private(set) var epoch: Int16
    /// Whether the producer has an epoch for each transaction.
    let raisesEpoch: Bool
    /// When it began, in milliseconds.
    let timestamp: Int64

    init(token: UInt64, sequence: Int32, epoch: Int16, raisesEpoch: Bool, timestamp: Int64) {
        self.token = token
        lowestSequence = sequence
        self.epoch = epoch
        self.raisesEpoch = raisesEpoch
        self.timestamp = timestamp
    }

    mutating func note(sequence: Int32, epoch: Int16) {
        if raisesEpoch, epoch > self.epoch {
            self.epoch = epoch
            lowestSequence = sequence
        } else if epoch == self.epoch {
            lowestSequence = min(lowestSequence, sequence)
        }
    }
}

/// What the leader of a partition knows of the transaction that records belong to.
package enum TransactionVerification: Hashable, Sendable {
    /// Transactions are not verified.
    case notNeeded
    /// It was not verified, so that it has to be open here.
    case missing
    /// It was verified under this token.
    case verified(UInt64)
}
