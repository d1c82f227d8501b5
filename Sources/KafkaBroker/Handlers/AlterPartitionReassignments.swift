import KafkaCodec
import OrderedCollections

/// AlterPartitionReassignments (KIP-455, KIP-860), answered by the controller: gives partitions other replicas, or calls
/// that off.
///
/// Those that are new follow the leader first. Once all that are to be left are in sync, the controller takes the others
/// out, and gives the partition another leader if the one that it has is among them. Where nothing has to be waited for,
/// as with another order of the same replicas, all is done at once.
extension AlterPartitionReassignmentsRequest: ServedAPI {
    func handle(_ request: ClientRequest, on broker: Broker) {
        broker.forward(self, request) { broker.respond(request, $0) }
    }
}

extension Controller {
    func alterPartitionReassignments(
        _ message: AlterPartitionReassignmentsRequest
    ) -> AlterPartitionReassignmentsResponse {
        var response = AlterPartitionReassignmentsResponse(
            allowReplicationFactorChange: message.allowReplicationFactorChange, errorMessage: nil)
        var changes: OrderedDictionary<PartitionName, MetadataImage.Partition> = [:]
        for topic in message.topics {
            var result = AlterPartitionReassignmentsResponse.ReassignableTopicResponse(name: topic.name)
            for asked in topic.partitions {
                let partition = PartitionName(topic.name, asked.partitionIndex)
                var answer = AlterPartitionReassignmentsResponse.ReassignablePartitionResponse(
                    partitionIndex: asked.partitionIndex, errorMessage: nil)
                do throws(AdminError) {
                    let change = try reassignment(
                        of: partition, to: asked.replicas.map(Array.init),
                        mayChangeFactor: message.allowReplicationFactorChange)
                    if let next = change.result(image.brokers) { changes[partition] = next }
                } catch {
                    answer.errorCode = error.code
                    answer.errorMessage = error.reason
                }
                result.partitions.append(answer)
            }
            response.responses.append(result)
        }
        change(changes)
        return response
    }

    private func reassignment(
        of partition: PartitionName, to target: [Int32]?, mayChangeFactor: Bool
    ) throws(AdminError) -> PartitionChange {
        guard let state = image.partition(partition), let topic = image.topics[partition.topic] else {
            throw AdminError(.unknownTopicOrPartition, "There is no partition \(partition).")
        }
        guard let target else { return try cancellation(of: state, topic) }
        try checkPlacements([target], factor: target.count)
        // What is under way counts as if it were done.
        let factor = state.replicas.count - state.removingReplicas.count
        guard mayChangeFactor || target.count == factor else {
            throw AdminError(
                .invalidReplicationFactor, "The replication factor would change from \(factor) to \(target.count).")
        }
        let removing = state.replicas.filter { !target.contains($0) }.sorted()
        let adding = target.filter { !state.replicas.contains($0) }.sorted()
        var change = PartitionChange(of: state)
        change.replicas = target + removing
        // As with Kafka, an empty list leaves what an earlier request has said of a reassignment that is under way.
        if !removing.isEmpty { change.removingReplicas = removing }
        if !adding.isEmpty { change.addingReplicas = adding }
        return change
    }

    /// Takes those out again that were to come, and keeps those that were to go.
    private func cancellation(
        of state: MetadataImage.Partition, _ topic: MetadataImage.Topic
    ) throws(AdminError) -> PartitionChange {
        guard state.isReassigning else { throw AdminError(.noReassignmentInProgress, nil) }
        var change = PartitionChange(of: state)
        change.replicas = state.replicas.filter { !state.addingReplicas.contains($0) }
        change.inSyncReplicas = state.inSyncReplicas.filter { !state.addingReplicas.contains($0) }
        change.addingReplicas = []
        change.removingReplicas = []
        let allowsUnclean = allowsUnclean(topic)
        if change.inSyncReplicas.isEmpty {
            // Only those that were to come are in sync: without them, some of what is committed may be lost.
            guard allowsUnclean, let first = change.replicas.first else {
                throw AdminError(
                    .invalidReplicaAssignment, "None of the replicas \(change.replicas) is in sync to be led by.")
            }
            change.inSyncReplicas = [first]
        }
        if allowsUnclean { change.election = .unclean }
        return change
    }
}

extension AlterPartitionReassignmentsRequest {
    func refusal(_ error: ErrorCode, version: Int16, on broker: Broker) -> AlterPartitionReassignmentsResponse {
        AlterPartitionReassignmentsResponse(
            allowReplicationFactorChange: allowReplicationFactorChange, errorCode: error, errorMessage: "\(error)",
            responses: topics.map { topic in
                .init(
                    name: topic.name,
                    partitions: topic.partitions.map {
                        .init(partitionIndex: $0.partitionIndex, errorCode: error, errorMessage: "\(error)")
                    }
                )
            }
        )
    }
}
