import KafkaCodec
import OrderedCollections

/// A partition as one broker holds it: the log, and what the broker does with it at the moment.
final class Replica {
    let topic: String
    let key: TopicIDPartition
    /// The broker that holds it.
    let broker: Int32
    let log: PartitionLog
    /// What is known to all, as this broker knows it.
    var state: MetadataImage.Partition { didSet { touch() } }
    /// Set while this broker leads the partition.
    var leadership: Leadership? { didSet { touch() } }
    private let touched: TouchedReplicas?
    /// Whether it is among those that the present event has changed.
    var isTouched = false

    init(
        topic: String, key: TopicIDPartition, broker: Int32, log: PartitionLog, state: MetadataImage.Partition,
        touched: TouchedReplicas?
    ) {
        self.topic = topic
        self.key = key
        self.broker = broker
        self.log = log
        self.state = state
        self.touched = touched
        guard touched != nil else { return }
        log.changed = { [unowned self] in touch() }
        touch()
    }

    private func touch() {
        guard let touched, !isTouched else { return }
        isTouched = true
        touched.touch(self)
    }

    var partition: PartitionName { PartitionName(topic, key.partition) }

    /// How far a leader knows a follower to be.
    struct Follower: Hashable {
        /// The end of its log, or -1 before it has fetched.
        var logEndOffset: Int64 = -1
        /// The start of its log.
        var logStartOffset: Int64 = -1
        /// When it last had all that the leader had.
        var lastCaughtUp: Instant
        /// When it last fetched, and where the leader's log ended then.
        var lastFetch: Instant?
        var leaderEndAtLastFetch: Int64 = 0
        /// The start of the broker that it was when it fetched.
        var brokerEpoch: Int64 = -1
    }

    /// What a leader keeps of its partition.
    struct Leadership {
        var epoch: Int32
        /// Where the leader's log ended when it became the leader. Before the high watermark is there, the leader
        /// does not know what is committed.
        var epochStartOffset: Int64
        /// The replicas in sync that the controller has agreed to.
        var inSyncReplicas: [Int32]
        /// The replicas that the controller was asked for, as long as it has not answered.
        var pendingInSyncReplicas: [Int32]?
        var followers: OrderedDictionary<Int32, Follower>

        /// All that may be in sync, depending on what the controller answers.
        var maximalInSyncReplicas: [Int32] {
            guard let pendingInSyncReplicas else { return inSyncReplicas }
            return inSyncReplicas + pendingInSyncReplicas.filter { !inSyncReplicas.contains($0) }
        }
    }

    /// How many replicas have to be in sync: what the topic says, but no more than there are.
    var effectiveMinInSync: Int {
        min(Int(log.configuration.minInsyncReplicas), state.replicas.count)
    }
}

// MARK: - High watermark

extension Replica {
    /// Raises the high watermark to what all replicas in sync have, and those that are about to be.
    ///
    /// - Returns: Whether it rose.
    func raiseHighWatermark(at now: Instant, lagMs: Int64, isEligible: (Int32) -> Bool) -> Bool {
        guard let leadership, leadership.inSyncReplicas.count >= effectiveMinInSync else { return false }
        var lowest = log.logEndOffset
        let maximal = leadership.maximalInSyncReplicas
        for (broker, follower) in leadership.followers where follower.logEndOffset < lowest {
            let waits =
                maximal.contains(broker)
                || (isEligible(broker) && isCaughtUp(follower, at: now, lagMs: lagMs))
            if waits { lowest = max(follower.logEndOffset, 0) }
        }
        return log.raiseHighWatermark(to: lowest)
    }

    /// Whether a follower has all, or had it not too long ago.
    func isCaughtUp(_ follower: Follower, at now: Instant, lagMs: Int64) -> Bool {
        follower.logEndOffset == log.logEndOffset || now <= follower.lastCaughtUp.advanced(byMilliseconds: lagMs)
    }

    /// Notes that a follower fetches from an offset: it has what comes before.
    func didFetch(_ broker: Int32, from offset: Int64, logStartOffset: Int64, brokerEpoch: Int64, at now: Instant) {
        guard var follower = leadership?.followers[broker] else { return }
        if offset >= log.logEndOffset {
            follower.lastCaughtUp = max(follower.lastCaughtUp, now)
        } else if offset >= follower.leaderEndAtLastFetch, let last = follower.lastFetch {
            follower.lastCaughtUp = max(follower.lastCaughtUp, last)
        }
        follower.logEndOffset = offset
        follower.logStartOffset = logStartOffset
        follower.lastFetch = now
        follower.leaderEndAtLastFetch = log.logEndOffset
        follower.brokerEpoch = brokerEpoch
        leadership?.followers[broker] = follower
    }

    /// The followers in sync that have not had all for too long.
    func laggingFollowers(at now: Instant, lagMs: Int64) -> [Int32] {
        guard let leadership else { return [] }
        return leadership.inSyncReplicas.filter { broker in
            guard let follower = leadership.followers[broker] else { return false }
            return !isCaughtUp(follower, at: now, lagMs: lagMs)
        }
    }

    /// Whether a follower has all that is committed, so that it may be in sync.
    func mayJoin(_ broker: Int32) -> Bool {
        guard let leadership, let follower = leadership.followers[broker],
            !leadership.maximalInSyncReplicas.contains(broker)
        else { return false }
        return follower.logEndOffset >= log.highWatermark && follower.logEndOffset >= leadership.epochStartOffset
    }

    /// What DeleteRecords waits for: the lowest start of the logs of all replicas that are there.
    func lowWatermark(isAlive: (Int32) -> Bool) -> Int64 {
        guard let leadership else { return log.logStartOffset }
        return leadership.followers.reduce(log.logStartOffset) { lowest, entry in
            isAlive(entry.key) ? min(lowest, entry.value.logStartOffset) : lowest
        }
    }
}
