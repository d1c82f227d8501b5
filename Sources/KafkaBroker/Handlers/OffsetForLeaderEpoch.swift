import KafkaCodec

/// OffsetForLeaderEpoch (KIP-101, KIP-320): where the leader's log ends for an epoch. An epoch that it does not know is
/// no error, but -1.
extension OffsetForLeaderEpochRequest: ServedAPI {
    func handle(_ request: ClientRequest, on broker: Broker) {
        var response = OffsetForLeaderEpochResponse()
        response.topics = topics.map { topic in
            .init(
                topic: topic.topic,
                partitions: topic.partitions.map { answer(PartitionName(topic.topic, $0.partition), $0, broker) }
            )
        }
        broker.respond(request, response)
    }

    private func answer(
        _ partition: PartitionName, _ asked: OffsetForLeaderPartition, _ broker: Broker
    ) -> OffsetForLeaderEpochResponse.EpochEndOffset {
        var answer = OffsetForLeaderEpochResponse.EpochEndOffset(
            partition: partition.partition, leaderEpoch: -1, endOffset: -1
        )
        guard let replica = broker.replica(partition) else {
            answer.errorCode = broker.missingReplicaError(partition)
            return answer
        }
        if let error = broker.epochError(asked.currentLeaderEpoch, replica) {
            answer.errorCode = error
        } else if replica.leadership == nil {
            answer.errorCode = .notLeaderOrFollower
        } else if let end = replica.log.leaderEpochs.endOffset(
            of: asked.leaderEpoch, logEndOffset: replica.log.logEndOffset
        ) {
            answer.leaderEpoch = end.epoch
            answer.endOffset = end.endOffset
        }
        return answer
    }
}
