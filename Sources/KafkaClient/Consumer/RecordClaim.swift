import KafkaRecords
import Synchronization

/// A batch that is being handed out record by record, seen from both sides: whoever hands it out says how far it has
/// got, the consumer says when it must stop. Neither takes a lock for a record.
final class RecordClaim: Sendable {
    let claim: FetcherStateMachine.Claim
    /// The batch's leader epoch; nil where it is not known.
    let leaderEpoch: Int32?
    let timestampType: TimestampType?
    let isControl: Bool
    private let isRevokedFlag = Atomic(false)
    private let nextOffset: Atomic<Int64>

    init(_ claim: FetcherStateMachine.Claim) {
        self.claim = claim
        let batch = claim.batch
        leaderEpoch = batch.partitionLeaderEpoch >= 0 ? batch.partitionLeaderEpoch : nil
        timestampType = batch.timestampType
        isControl = batch.isControl
        nextOffset = Atomic(claim.offset)
    }

    /// Whether nothing more of the batch may be handed out.
    var isRevoked: Bool { isRevokedFlag.load(ordering: .acquiring) }

    /// Nothing more of the batch may be handed out.
    func revoke() { isRevokedFlag.store(true, ordering: .releasing) }

    /// The offset of the next record to be handed out.
    var position: Int64 { nextOffset.load(ordering: .acquiring) }

    /// A record is handed out.
    ///
    /// - Returns: The record as the user sees it; nil for one that lies before the place to read from.
    func handOut(_ record: consuming Record) -> ConsumerRecord? {
        guard record.offset >= claim.offset else { return nil }
        nextOffset.store(record.offset == .max ? .max : record.offset &+ 1, ordering: .releasing)
        return ConsumerRecord(
            record, from: claim.topicPartition, leaderEpoch: leaderEpoch, timestampType: timestampType,
            isControl: isControl)
    }
}
