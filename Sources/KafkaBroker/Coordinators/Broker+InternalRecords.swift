import KafkaCodec
import KafkaRecords
import NIOCore

/// Records that brokers write on their own behalf.
extension Broker {
    /// Appends a batch of a coordinator to a partition that this broker leads.
    ///
    /// - Parameters:
    ///   - batch: The batch; its offsets and its leader epoch are filled in.
    ///   - milliseconds: How long to wait for the replicas in sync.
    ///   - then: Is told when they all have it, or why not.
    func append(
        _ batch: ByteBuffer, to replica: Replica, forMs milliseconds: Int64, then: @escaping (ErrorCode) -> Void
    ) {
        do throws(AppendError) {
            let end = try append(to: replica) { log, epoch throws(AppendError) in
                try log.appendAsCoordinator(batch, leaderEpoch: epoch, at: now)
            }
            settle(replica, end, forMs: milliseconds, then: then)
        } catch {
            note("\(replica.partition): not appended, \(error.reason)")
            then(error.code)
        }
    }

    /// What has to be on all replicas in sync.
    struct InternalAppend {
        var leaderEpoch: Int32
        var requiredOffset: Int64
    }

    /// Appends to a partition as its leader, if enough replicas are in sync.
    func append(
        to replica: Replica, _ body: (PartitionLog, Int32) throws(AppendError) -> PartitionLog.AppendResult
    ) throws(AppendError) -> InternalAppend {
        guard let leadership = replica.leadership else {
            throw AppendError(code: .notLeaderOrFollower, reason: "this broker does not lead it")
        }
        guard leadership.inSyncReplicas.count >= replica.effectiveMinInSync else {
            throw AppendError(code: .notEnoughReplicas, reason: "\(leadership.inSyncReplicas.count) replicas in sync")
        }
        let result = try body(replica.log, leadership.epoch)
        return InternalAppend(leaderEpoch: leadership.epoch, requiredOffset: result.lastOffset + 1)
    }

    /// Lets those know that wait for a partition which was appended to, and waits for its replicas.
    func settle(
        _ replica: Replica, _ appended: InternalAppend, forMs milliseconds: Int64,
        then: @escaping (ErrorCode) -> Void
    ) {
        raiseHighWatermark(of: replica)
        checkDelayed(replica.key)
        let outcome = { () -> ErrorCode? in
            guard let leadership = replica.leadership, leadership.epoch == appended.leaderEpoch else {
                return .notLeaderOrFollower
            }
            guard replica.log.highWatermark >= appended.requiredOffset else { return nil }
            let isEnough = leadership.maximalInSyncReplicas.count >= replica.effectiveMinInSync
            return isEnough ? .noError : .notEnoughReplicasAfterAppend
        }
        if let known = outcome() { return then(known) }
        delay(
            on: [replica.key], forMs: milliseconds, isReady: { outcome() != nil },
            finish: { _ in then(outcome() ?? .requestTimedOut) }
        )
    }
}
