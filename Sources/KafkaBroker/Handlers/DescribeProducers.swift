import KafkaCodec
import OrderedCollections

/// DescribeProducers (KIP-664): the producers that partitions remember, as any of their replicas does.
extension DescribeProducersRequest: ServedAPI {
    func handle(_ request: ClientRequest, on broker: Broker) {
        let answers = topics.map { topic in
            DescribeProducersResponse.TopicResponse(
                name: topic.name, partitions: topic.partitionIndexes.map { describe(topic.name, $0, broker) })
        }
        broker.respond(request, DescribeProducersResponse(topics: answers))
    }

    private func describe(
        _ topic: String, _ number: Int32, _ broker: Broker
    ) -> DescribeProducersResponse.PartitionResponse {
        var answer = DescribeProducersResponse.PartitionResponse(partitionIndex: number, errorMessage: nil)
        let partition = PartitionName(topic, number)
        if let problem = TopicName.problem(with: topic) {
            answer.errorCode = .invalidTopicException
            answer.errorMessage = "The topic name is invalid: \(problem)."
            return answer
        }
        guard broker.image?.topics[topic] != nil else {
            answer.errorCode = .unknownTopicOrPartition
            answer.errorMessage = "There is no topic \(topic)."
            return answer
        }
        guard let replica = broker.replica(partition) else {
            answer.errorCode = broker.missingReplicaError(partition)
            return answer
        }
        answer.activeProducers = replica.log.producers.producers.map { state in
            .init(
                producerID: state.producerID, producerEpoch: Int32(state.epoch), lastSequence: state.lastSequence,
                lastTimestamp: state.lastTimestamp, coordinatorEpoch: state.coordinatorEpoch,
                currentTxnStartOffset: state.transactionFirstOffset ?? -1)
        }
        return answer
    }
}
