import KafkaCodec
import OrderedCollections

/// As a leader: who is in sync, and how far all that are in sync have come.
extension Broker {
    /// Raises the high watermark of a partition that this broker leads, and lets those know that wait for it.
    func raiseHighWatermark(of replica: Replica) {
        let rose = replica.raiseHighWatermark(at: now, lagMs: replicaLagMs, isEligible: isActive)
        if rose { checkDelayed(replica.key) }
    }

    /// Looks for followers that are too far behind for too long, and asks again what was not answered.
    func checkInSyncReplicas() {
        for replica in replicas.values {
            guard let leadership = replica.leadership else { continue }
            if let pending = leadership.pendingInSyncReplicas {
                askForInSyncReplicas(pending, replica)
                continue
            }
            let lagging = replica.laggingFollowers(at: now, lagMs: replicaLagMs)
            guard !lagging.isEmpty else { continue }
            note("\(replica.partition): \(lagging) no longer in sync")
            askForInSyncReplicas(leadership.inSyncReplicas.filter { !lagging.contains($0) }, replica)
        }
    }

    /// Lets a follower be in sync that has caught up.
    func letJoin(_ follower: Int32, _ replica: Replica) {
        guard replica.mayJoin(follower), isActive(follower), let leadership = replica.leadership,
            leadership.pendingInSyncReplicas == nil
        else { return }
        askForInSyncReplicas(leadership.inSyncReplicas + [follower], replica)
    }

    private func askForInSyncReplicas(_ brokers: [Int32], _ replica: Replica) {
        guard let brokerEpoch else { return }
        // In the order of the replicas, so that it is the same whichever way it came about.
        let ordered = replica.state.replicas.filter(brokers.contains)
        replica.leadership?.pendingInSyncReplicas = ordered
        context.send(
            .alterPartition(
                .init(
                    brokerEpoch: brokerEpoch, partition: replica.key, leaderEpoch: replica.state.leaderEpoch,
                    partitionEpoch: replica.state.partitionEpoch, inSyncReplicas: ordered
                )
            ),
            from: node, to: .controller
        )
    }

    func receive(_ answer: PeerMessage.AlterPartitionAnswer) {
        guard let replica = replicas[answer.partition], let leadership = replica.leadership else { return }
        guard let state = answer.state else {
            if leadership.pendingInSyncReplicas != nil {
                note("\(replica.partition): in-sync replicas not changed, \(answer.error)")
            }
            // With other errors, somebody has changed the partition meanwhile. Until that is known here, whoever was asked
            // for may be in sync, so that records are not committed without it.
            if answer.error == .ineligibleReplica { replica.leadership?.pendingInSyncReplicas = nil }
            return
        }
        guard state.leaderEpoch == leadership.epoch, state.partitionEpoch > replica.state.partitionEpoch else { return }
        replica.state = state
        replica.leadership?.inSyncReplicas = state.inSyncReplicas
        replica.leadership?.pendingInSyncReplicas = nil
        raiseHighWatermark(of: replica)
        checkDelayed(replica.key)
    }
}
