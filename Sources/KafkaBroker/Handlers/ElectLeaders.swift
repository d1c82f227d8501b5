import KafkaCodec
import OrderedCollections

/// ElectLeaders (KIP-183, KIP-460), answered by the controller: gives leadership back to the preferred leaders, or has
/// partitions without a leader take one that was not in sync.
///
/// When all partitions are asked for, every topic is told, but of its partitions only those where something was to do.
extension ElectLeadersRequest: ServedAPI {
    func handle(_ request: ClientRequest, on broker: Broker) {
        broker.forward(self, request) { broker.respond(request, $0) }
    }
}

extension Controller {
    func electLeaders(_ message: ElectLeadersRequest, version: Int16) -> ElectLeadersResponse {
        let election: PartitionChange.Election
        switch message.electionType {
        case 0: election = .preferred
        case 1: election = .unclean
        case let unknown:
            return message.refusal(.invalidRequest, "There is no election of type \(unknown).", version: version)
        }
        let asked =
            message.topicPartitions
            ?? image.topics.values.map { .init(topic: $0.name, partitions: Int32List(0..<Int32($0.partitions.count))) }
        var response = ElectLeadersResponse()
        var elected: OrderedDictionary<PartitionName, MetadataImage.Partition> = [:]
        for topic in asked {
            var result = ElectLeadersResponse.ReplicaElectionResult(topic: topic.topic)
            for number in topic.partitions {
                let partition = PartitionName(topic.topic, number)
                var answer = ElectLeadersResponse.PartitionResult(partitionID: number, errorMessage: nil)
                do throws(AdminError) {
                    elected[partition] = try elect(partition, election)
                } catch {
                    if message.topicPartitions == nil, error.code == .electionNotNeeded { continue }
                    answer.errorCode = error.code
                    answer.errorMessage = error.reason
                }
                result.partitionResult.append(answer)
            }
            response.replicaElectionResults.append(result)
        }
        change(elected)
        return response
    }

    private func elect(
        _ partition: PartitionName, _ election: PartitionChange.Election
    ) throws(AdminError) -> MetadataImage.Partition {
        guard let state = image.partition(partition) else {
            throw AdminError(.unknownTopicOrPartition, "There is no partition \(partition).")
        }
        let isNeeded = election == .preferred ? state.leader != state.replicas.first : state.leader < 0
        guard isNeeded else { throw AdminError(.electionNotNeeded, "Broker \(state.leader) leads already.") }
        var change = PartitionChange(of: state)
        change.election = election
        if let result = change.result(image.brokers) { return result }
        if election == .preferred {
            throw AdminError(.preferredLeaderNotAvailable, "The preferred leader is not there, or not in sync.")
        }
        throw AdminError(.eligibleLeadersNotAvailable, "None of the replicas \(state.replicas) is there.")
    }
}

extension ElectLeadersRequest {
    func refusal(_ error: ErrorCode, version: Int16, on broker: Broker) -> ElectLeadersResponse {
        refusal(error, "\(error)", version: version)
    }

    fileprivate func refusal(_ error: ErrorCode, _ reason: String, version: Int16) -> ElectLeadersResponse {
        ElectLeadersResponse(
            errorCode: version == 0 ? .noError : error,
            replicaElectionResults: (topicPartitions ?? []).map { topic in
                .init(
                    topic: topic.topic,
                    partitionResult: topic.partitions.map {
                        .init(partitionID: $0, errorCode: error, errorMessage: reason)
                    }
                )
            }
        )
    }
}
