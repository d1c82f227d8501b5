import KafkaCodec
import KafkaRecords
import OrderedCollections

/// Looks after each event at what the event has changed, and whether all is still as it must be.
///
/// What was committed may be lost all the same where Kafka itself does not promise otherwise: after an election of a
/// leader that was not in sync, and when the last replica in sync loses what was not flushed. From then on the logs of a
/// partition are not compared, until all its replicas are in sync again.
final class InvariantChecker {
    private struct Pair: Hashable {
        var first: Int32
        var second: Int32

        init(_ left: Int32, _ right: Int32) {
            first = min(left, right)
            second = max(left, right)
        }
    }

    /// What is known of a partition. A class so that it is changed in place.
    private final class Partition {
        /// The leader of each epoch.
        var leaders: [Int32: Int32] = [:]
        /// The largest high watermark that a leader has had.
        var committed: Int64 = 0
        /// Whether something was lost that may be lost, so that logs may differ.
        var isExcused = false
        /// Replicas that have lost what was not flushed, and have not got it back yet.
        var incomplete: Set<Int32> = []
        /// Up to where two replicas were compared.
        var compared: [Pair: Int64] = [:]
        var replicas: [Int32: ReplicaChecks] = [:]
    }

    private var partitions: [TopicIDPartition: Partition] = [:]

    func check(_ touched: TouchedReplicas, _ brokers: OrderedDictionary<Int32, Broker>, at now: Instant)
        throws(InvariantViolation)
    {
        for key in touched.unclean { partitions[key]?.isExcused = true }
        for (broker, key, hasLost) in touched.recovered {
            partitions[key]?.replicas[broker] = nil
            if hasLost { partitions[key]?.incomplete.insert(broker) }
        }
        for replica in touched.replicas {
            guard brokers[replica.broker]?.replicas[replica.key] === replica else {
                forget(replica)
                continue
            }
            try check(replica, brokers, at: now)
        }
    }

    /// The broker does not hold the partition any more.
    private func forget(_ replica: Replica) {
        guard let partition = partitions[replica.key] else { return }
        let broker = replica.broker
        partition.replicas[broker] = nil
        partition.compared = partition.compared.filter { $0.key.first != broker && $0.key.second != broker }
    }

    private func partition(_ key: TopicIDPartition) -> Partition {
        if let known = partitions[key] { return known }
        let partition = Partition()
        partitions[key] = partition
        return partition
    }

    private func check(
        _ replica: Replica, _ brokers: OrderedDictionary<Int32, Broker>, at now: Instant
    ) throws(InvariantViolation) {
        let log = replica.log
        try require(
            log.logStartOffset >= 0 && log.logStartOffset <= log.highWatermark
                && log.highWatermark <= log.logEndOffset && log.flushedOffset <= log.logEndOffset,
            .offsetsAscend, replica,
            "start \(log.logStartOffset), high watermark \(log.highWatermark), end \(log.logEndOffset), "
                + "flushed \(log.flushedOffset)"
        )
        try checkState(replica)
        let partition = partition(replica.key)
        var checks = partition.replicas[replica.broker] ?? ReplicaChecks()
        if log.logEndOffset < checks.endOffset || log.logStartOffset > checks.endOffset {
            // The log was cut, or begun anew.
            for pair in partition.compared.keys where pair.first == replica.broker || pair.second == replica.broker {
                partition.compared[pair] = min(partition.compared[pair] ?? 0, log.logEndOffset)
            }
            try requireLeaderKeepsOffsets(replica, checks)
            checks = ReplicaChecks()
        }
        try checkLeadership(replica, checks, partition)
        if partition.incomplete.contains(replica.broker), log.logEndOffset >= partition.committed {
            partition.incomplete.remove(replica.broker)
        }
        try checks.checkBatches(of: replica, at: now)
        checks.leaderEpoch = replica.leadership?.epoch
        checks.highWatermark = log.highWatermark
        partition.replicas[replica.broker] = checks
        try compare(replica, brokers, partition)
    }

    private func require(
        _ condition: Bool, _ invariant: InvariantViolation.Invariant, _ replica: Replica,
        _ detail: @autoclosure () -> String
    ) throws(InvariantViolation) {
        guard !condition else { return }
        throw InvariantViolation(
            invariant: invariant, partition: replica.partition, broker: replica.broker, detail: detail())
    }

    // MARK: - Who leads, and who is in sync

    private func checkState(_ replica: Replica) throws(InvariantViolation) {
        let state = replica.state
        try require(
            state.inSyncReplicas.allSatisfy(state.replicas.contains), .inSyncReplicasAreReplicas, replica,
            "\(state.inSyncReplicas) are in sync, the replicas are \(state.replicas)"
        )
        try require(
            state.leader < 0 || state.inSyncReplicas.contains(state.leader), .inSyncReplicasAreReplicas, replica,
            "\(state.leader) leads, \(state.inSyncReplicas) are in sync"
        )
        try require(
            (state.addingReplicas + state.removingReplicas).allSatisfy(state.replicas.contains),
            .movingReplicasAreReplicas, replica,
            "\(state.addingReplicas) come, \(state.removingReplicas) go, the replicas are \(state.replicas)"
        )
        guard let leadership = replica.leadership else { return }
        try require(
            leadership.maximalInSyncReplicas.allSatisfy(state.replicas.contains)
                && leadership.inSyncReplicas.contains(replica.broker),
            .inSyncReplicasAreReplicas, replica,
            "the leader counts \(leadership.maximalInSyncReplicas) as in sync, the replicas are \(state.replicas)"
        )
    }

    private func requireLeaderKeepsOffsets(
        _ replica: Replica, _ checks: ReplicaChecks
    ) throws(InvariantViolation) {
        guard let epoch = replica.leadership?.epoch, checks.leaderEpoch == epoch else { return }
        let log = replica.log
        try require(
            log.highWatermark >= checks.highWatermark && log.logEndOffset >= checks.endOffset,
            .leaderOffsetsDoNotFall, replica,
            "in epoch \(epoch) the high watermark went from \(checks.highWatermark) to \(log.highWatermark), "
                + "the end from \(checks.endOffset) to \(log.logEndOffset)"
        )
    }

    private func checkLeadership(
        _ replica: Replica, _ checks: ReplicaChecks, _ partition: Partition
    ) throws(InvariantViolation) {
        guard let leadership = replica.leadership else { return }
        let log = replica.log
        let epoch = leadership.epoch
        if let other = partition.leaders[epoch] {
            try require(
                other == replica.broker, .oneLeaderPerEpoch, replica, "broker \(other) leads in epoch \(epoch) as well")
        } else if partition.leaders.keys.contains(where: { $0 > epoch }) {
            // Whoever hears late of an epoch that is long gone need not have what was committed since, and cannot
            // commit anything.
            partition.leaders[epoch] = replica.broker
        } else {
            partition.leaders[epoch] = replica.broker
            if partition.incomplete.contains(replica.broker) { partition.isExcused = true }
            if partition.isExcused {
                partition.committed = min(partition.committed, log.logEndOffset)
            }
            try require(
                log.logEndOffset >= partition.committed, .leadersHaveWhatIsCommitted, replica,
                "it leads in epoch \(epoch) with the end of its log at \(log.logEndOffset), "
                    + "records up to \(partition.committed) are committed"
            )
        }
        try requireLeaderKeepsOffsets(replica, checks)
        if epoch == partition.leaders.keys.max() {
            partition.committed = max(partition.committed, log.highWatermark)
            if partition.isExcused, leadership.inSyncReplicas.count == replica.state.replicas.count {
                partition.isExcused = false
                partition.incomplete = []
                partition.compared = [:]
                partition.committed = log.highWatermark
            }
        }
    }

    // MARK: - Whether logs are equal

    private func compare(
        _ replica: Replica, _ brokers: OrderedDictionary<Int32, Broker>, _ partition: Partition
    ) throws(InvariantViolation) {
        guard !partition.isExcused, !replica.log.configuration.isCompacted else { return }
        for id in replica.state.replicas where id != replica.broker {
            guard let other = brokers[id]?.replicas[replica.key] else { continue }
            let pair = Pair(replica.broker, id)
            let end = min(replica.log.highWatermark, other.log.highWatermark)
            let known = partition.compared[pair] ?? 0
            guard end > known, !partition.incomplete.contains(id), !partition.incomplete.contains(replica.broker)
            else { continue }
            let start = max(known, replica.log.logStartOffset, other.log.logStartOffset)
            if start < end {
                let own = replica.log.storedBatches(from: start, upTo: end)
                let others = other.log.storedBatches(from: start, upTo: end)
                let difference = zip(own, others).first { !$0.isSame(as: $1) }
                try require(
                    difference == nil && own.count == others.count, .committedLogsAreEqual, replica,
                    "between offsets \(start) and \(end) it is not as on broker \(id): "
                        + (difference.map { "\($0.summary), there \($1.summary)" }
                            ?? "\(own.count) batches, there \(others.count)")
                )
            }
            partition.compared[pair] = end
        }
    }
}

extension StoredBatch {
    fileprivate func isSame(as other: StoredBatch) -> Bool {
        baseOffset == other.baseOffset && lastOffset == other.lastOffset && batch.checksum == other.batch.checksum
            && batch.partitionLeaderEpoch == other.batch.partitionLeaderEpoch
    }

    fileprivate var summary: String {
        "offsets \(baseOffset) to \(lastOffset) of epoch \(batch.partitionLeaderEpoch)"
    }
}
