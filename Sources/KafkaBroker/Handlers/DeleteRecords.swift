import KafkaCodec
import OrderedCollections

/// DeleteRecords (KIP-107): moves the start of partitions' logs, and waits until the replicas that are there have moved
/// theirs. -1 is the high watermark.
extension DeleteRecordsRequest: ServedAPI {
    func handle(_ request: ClientRequest, on broker: Broker) {
        var waiting: [(index: (Int, Int), replica: Replica, offset: Int64)] = []
        var results: [DeleteRecordsResponse.DeleteRecordsTopicResult] = []
        for (topicIndex, topic) in topics.enumerated() {
            var partitions: [DeleteRecordsResponse.DeleteRecordsPartitionResult] = []
            for (index, asked) in topic.partitions.enumerated() {
                var result = DeleteRecordsResponse.DeleteRecordsPartitionResult(
                    partitionIndex: asked.partitionIndex, lowWatermark: -1
                )
                switch broker.deleteRecords(PartitionName(topic.name, asked.partitionIndex), before: asked.offset) {
                case .failure(let error):
                    result.errorCode = error.code
                case .success(let (replica, offset)):
                    waiting.append(((topicIndex, index), replica, offset))
                }
                partitions.append(result)
            }
            results.append(.init(name: topic.name, partitions: partitions))
        }
        let lowWatermark = { (replica: Replica) in replica.lowWatermark(isAlive: broker.isActive) }
        let isDone = { (replica: Replica, offset: Int64) in
            replica.leadership == nil || lowWatermark(replica) >= offset
        }
        let finish = { (isExpired: Bool) in
            var response = DeleteRecordsResponse(topics: results)
            for (index, replica, offset) in waiting {
                if replica.leadership == nil {
                    response.topics[index.0].partitions[index.1].errorCode = .notLeaderOrFollower
                } else if isDone(replica, offset) {
                    response.topics[index.0].partitions[index.1].lowWatermark = lowWatermark(replica)
                } else {
                    response.topics[index.0].partitions[index.1].errorCode = .requestTimedOut
                }
            }
            broker.respond(request, response)
        }
        if waiting.allSatisfy({ isDone($0.replica, $0.offset) }) { return finish(false) }
        broker.delay(
            on: waiting.map(\.replica.key), forMs: Int64(timeoutMs),
            isReady: { waiting.allSatisfy { isDone($0.replica, $0.offset) } }, finish: finish
        )
    }
}

extension Broker {
    struct Refusal: Error {
        var code: ErrorCode
    }

    fileprivate func deleteRecords(
        _ partition: PartitionName, before offset: Int64
    ) -> Result<(replica: Replica, offset: Int64), Refusal> {
        guard let replica = replica(partition) else { return .failure(Refusal(code: missingReplicaError(partition))) }
        guard replica.leadership != nil else { return .failure(Refusal(code: .notLeaderOrFollower)) }
        if image?.topics[partition.topic]?.isInternal == true {
            return .failure(Refusal(code: .invalidTopicException))
        }
        guard replica.log.configuration.deletesOldSegments else { return .failure(Refusal(code: .policyViolation)) }
        let target = offset == -1 ? replica.log.highWatermark : offset
        guard target >= 0, target <= replica.log.highWatermark else {
            return .failure(Refusal(code: .offsetOutOfRange))
        }
        if replica.log.raiseLogStartOffset(to: target, at: now) { checkDelayed(replica.key) }
        return .success((replica, target))
    }
}
