import KafkaCodec
import OrderedCollections

/// ListPartitionReassignments (KIP-455), answered by the controller: which partitions have replicas that come or go. What
/// is not there is not told, and is no error.
extension ListPartitionReassignmentsRequest: ServedAPI {
    func handle(_ request: ClientRequest, on broker: Broker) {
        broker.forward(self, request) { broker.respond(request, $0) }
    }

    func refusal(_ error: ErrorCode, version: Int16, on broker: Broker) -> ListPartitionReassignmentsResponse {
        ListPartitionReassignmentsResponse(errorCode: error, errorMessage: "\(error)")
    }
}

extension Controller {
    func listPartitionReassignments(
        _ message: ListPartitionReassignmentsRequest
    ) -> ListPartitionReassignmentsResponse {
        let asked =
            message.topics
            ?? image.topics.values.map {
                .init(name: $0.name, partitionIndexes: Int32List(0..<Int32($0.partitions.count)))
            }
        var response = ListPartitionReassignmentsResponse(errorMessage: nil)
        for topic in asked {
            let ongoing = topic.partitionIndexes.compactMap { index in
                image.partition(PartitionName(topic.name, index)).flatMap { $0.reassignment(index) }
            }
            if !ongoing.isEmpty { response.topics.append(.init(name: topic.name, partitions: ongoing)) }
        }
        return response
    }
}

extension MetadataImage.Partition {
    fileprivate func reassignment(
        _ index: Int32
    ) -> ListPartitionReassignmentsResponse.OngoingPartitionReassignment? {
        guard isReassigning else { return nil }
        return .init(
            partitionIndex: index, replicas: Int32List(replicas), addingReplicas: Int32List(addingReplicas),
            removingReplicas: Int32List(removingReplicas))
    }
}
