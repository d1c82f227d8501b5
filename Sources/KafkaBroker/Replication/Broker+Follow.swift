import KafkaCodec
import OrderedCollections

/// As a follower: fetching from leaders, and cutting the log where it goes another way than the leader's.
extension Broker {
    private var fetchBackoffMs: Int64 { interval("replica.fetch.backoff.ms", 1000) }

    /// Fetches from every leader of a partition that this broker follows, unless a fetch is under way.
    func startFetchers() {
        var leaders: Set<Int32> = []
        var ordered: [Int32] = []
        for replica in replicas.values where replica.state.leader >= 0 && replica.state.leader != id {
            if leaders.insert(replica.state.leader).inserted { ordered.append(replica.state.leader) }
        }
        fetchers.removeAll { !leaders.contains($0.key) }
        for leader in ordered { fetch(from: leader) }
    }

    func fetch(from leader: Int32) {
        guard let brokerEpoch else { return }
        var fetcher = fetchers[leader] ?? ReplicaFetcher()
        guard fetcher.inFlight == nil else { return }
        fetcher.backoffs = fetcher.backoffs.filter { $0.value > now }
        var partitions: [PeerMessage.ReplicaFetch.Partition] = []
        for (key, replica) in replicas where replica.state.leader == leader && fetcher.backoffs[key] == nil {
            partitions.append(
                .init(
                    partition: key, currentLeaderEpoch: replica.state.leaderEpoch,
                    fetchOffset: fetcher.unwritten[key]?.endOffset ?? replica.log.logEndOffset,
                    lastFetchedEpoch: fetcher.unwritten[key]?.epoch ?? replica.log.latestEpoch ?? -1,
                    logStartOffset: replica.log.logStartOffset
                )
            )
        }
        if partitions.isEmpty {
            if !fetcher.backoffs.isEmpty { setTimer(.replicaFetch(leader: leader, id: 0), afterMs: fetchBackoffMs) }
        } else {
            let fetch = context.makeID()
            fetcher.inFlight = fetch
            let maxWaitMs = interval("replica.fetch.wait.max.ms", 500)
            context.send(
                .fetch(.init(id: fetch, brokerEpoch: brokerEpoch, maxWaitMs: maxWaitMs, partitions: partitions)),
                from: node, to: .broker(leader)
            )
            let timeoutMs = interval("replica.socket.timeout.ms", 30_000)
            setTimer(.replicaFetch(leader: leader, id: fetch), afterMs: timeoutMs)
        }
        fetchers[leader] = fetcher
    }

    /// A fetch was not answered in time, or partitions may be fetched again that were left alone.
    func replicaFetchTimer(leader: Int32, id: UInt64) {
        guard let fetcher = fetchers[leader] else { return }
        if id > 0 {
            guard fetcher.inFlight == id else { return }
            fetchers[leader]?.inFlight = nil
        }
        fetch(from: leader)
    }

    func receive(_ answer: PeerMessage.ReplicaFetchAnswer, from leader: Int32) {
        guard fetchers[leader]?.inFlight == answer.id else { return }
        fetchers[leader]?.inFlight = nil
        for partition in answer.partitions {
            guard let replica = replicas[partition.partition], replica.state.leader == leader else { continue }
            if context.configuration.defects.contains(.followerAcknowledgesEarly), putOff(partition, from: leader) {
                continue
            }
            if let problem = take(partition, into: replica) {
                note("\(replica.partition): fetch from broker \(leader) failed, \(problem)")
                fetchers[leader]?.backoffs[partition.partition] = now.advanced(byMilliseconds: fetchBackoffMs)
            }
        }
        fetch(from: leader)
    }

    /// - Returns: Why the partition is better left alone for a while.
    func take(_ answer: PeerMessage.ReplicaFetchAnswer.Partition, into replica: Replica) -> String? {
        let log = replica.log
        switch answer.error {
        case .noError:
            break
        case .offsetOutOfRange where answer.logEndOffset >= 0:
            // The leader's log lies elsewhere: it has begun later, or has ended before this one (KAFKA-1120).
            if answer.logEndOffset < log.logEndOffset {
                log.truncate(to: answer.logEndOffset, at: now)
            } else if answer.logStartOffset > log.logEndOffset {
                log.restart(at: answer.logStartOffset, now)
            } else {
                return "\(answer.error)"
            }
            checkDelayed(replica.key)
            return nil
        default:
            return "\(answer.error)"
        }
        if let diverging = answer.diverging {
            truncate(log, to: diverging)
            note("\(replica.partition): cut to offset \(log.logEndOffset)")
            checkDelayed(replica.key)
            return nil
        }
        do throws(AppendError) {
            try log.appendAsFollower(answer.records, at: now)
        } catch {
            return error.reason
        }
        log.raiseHighWatermark(to: answer.highWatermark)
        log.raiseLogStartOffset(to: answer.logStartOffset, at: now)
        checkDelayed(replica.key)
        return nil
    }

    /// Cuts the log where it and the leader's have the last record in common, as far as the answer tells. Where this
    /// broker does not know the epoch, the next fetch goes on with the one before (KIP-320).
    private func truncate(_ log: PartitionLog, to leader: PeerMessage.LeaderEpochEnd) {
        guard leader.epoch >= 0 else {
            log.truncate(to: log.highWatermark, at: now)
            return
        }
        guard let own = log.leaderEpochs.endOffset(of: leader.epoch, logEndOffset: log.logEndOffset) else {
            log.truncate(to: leader.endOffset, at: now)
            return
        }
        log.truncate(to: own.epoch == leader.epoch ? min(own.endOffset, leader.endOffset) : own.endOffset, at: now)
    }
}
