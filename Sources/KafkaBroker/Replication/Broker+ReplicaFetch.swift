import KafkaCodec
import NIOCore
import OrderedCollections

/// As a leader: what followers fetch.
extension Broker {
    func receive(_ fetch: PeerMessage.ReplicaFetch, from follower: Int32) {
        let partitions = fetch.partitions.map { answer($0, to: follower, brokerEpoch: fetch.brokerEpoch) }
        for requested in fetch.partitions { didFetch(requested.partition, follower) }
        let isEmpty = partitions.allSatisfy {
            $0.error == .noError && $0.diverging == nil && $0.records.readableBytes == 0
        }
        guard isEmpty, fetch.maxWaitMs > 0 else { return send(partitions, fetch, to: follower) }
        delay(
            on: fetch.partitions.map(\.partition), forMs: fetch.maxWaitMs,
            isReady: { [unowned self] in fetch.partitions.contains { hasNews(for: $0) } },
            finish: { [unowned self] _ in
                let partitions = fetch.partitions.map { answer($0, to: follower, brokerEpoch: fetch.brokerEpoch) }
                send(partitions, fetch, to: follower)
                for requested in fetch.partitions { didFetch(requested.partition, follower) }
            }
        )
    }

    private func send(
        _ partitions: [PeerMessage.ReplicaFetchAnswer.Partition], _ fetch: PeerMessage.ReplicaFetch, to follower: Int32
    ) {
        context.send(.fetchAnswer(.init(id: fetch.id, partitions: partitions)), from: node, to: .broker(follower))
    }

    private func hasNews(for requested: PeerMessage.ReplicaFetch.Partition) -> Bool {
        guard let replica = replicas[requested.partition], let leadership = replica.leadership,
            leadership.epoch == requested.currentLeaderEpoch
        else { return true }
        return replica.log.logEndOffset > requested.fetchOffset || replica.log.logStartOffset > requested.fetchOffset
    }

    private func didFetch(_ key: TopicIDPartition, _ follower: Int32) {
        guard let replica = replicas[key], replica.leadership != nil else { return }
        raiseHighWatermark(of: replica)
        letJoin(follower, replica)
        checkDelayed(key)
    }

    private func answer(
        _ requested: PeerMessage.ReplicaFetch.Partition, to follower: Int32, brokerEpoch: Int64
    ) -> PeerMessage.ReplicaFetchAnswer.Partition {
        var answer = PeerMessage.ReplicaFetchAnswer.Partition(
            partition: requested.partition, error: .noError, highWatermark: -1, logStartOffset: -1, logEndOffset: -1,
            diverging: nil, records: ByteBuffer()
        )
        guard let replica = replicas[requested.partition] else {
            answer.error = .unknownTopicID
            return answer
        }
        if let error = epochError(requested.currentLeaderEpoch, replica) {
            answer.error = error
            return answer
        }
        guard replica.leadership?.followers[follower] != nil else {
            answer.error = .notLeaderOrFollower
            return answer
        }
        let log = replica.log
        answer.highWatermark = log.highWatermark
        answer.logStartOffset = log.logStartOffset
        answer.logEndOffset = log.logEndOffset
        guard requested.fetchOffset >= log.logStartOffset else {
            answer.error = .offsetOutOfRange
            return answer
        }
        if requested.lastFetchedEpoch >= 0 {
            guard let end = log.leaderEpochs.endOffset(of: requested.lastFetchedEpoch, logEndOffset: log.logEndOffset)
            else {
                answer.error = .offsetOutOfRange
                return answer
            }
            if end.epoch < requested.lastFetchedEpoch || end.endOffset < requested.fetchOffset {
                answer.diverging = .init(epoch: end.epoch, endOffset: end.endOffset)
                return answer
            }
        }
        let maxBytes = Int(number("replica.fetch.max.bytes", 1_048_576))
        guard
            let records = log.read(
                from: requested.fetchOffset, maxBytes: maxBytes, upTo: .max, includesFirstBatch: true
            )
        else {
            answer.error = .offsetOutOfRange
            return answer
        }
        answer.records = records
        replica.didFetch(
            follower, from: requested.fetchOffset, logStartOffset: requested.logStartOffset, brokerEpoch: brokerEpoch,
            at: now
        )
        return answer
    }
}
