import KafkaCodec
import OrderedCollections

/// CreatePartitions (KIP-195), answered by the controller: more partitions for topics, with as many replicas as they have.
extension CreatePartitionsRequest: ServedAPI {
    func handle(_ request: ClientRequest, on broker: Broker) {
        broker.forward(self, request) { broker.respond(request, $0) }
    }
}

extension Controller {
    func createPartitions(_ message: CreatePartitionsRequest) -> CreatePartitionsResponse {
        var counts: OrderedDictionary<String, Int> = [:]
        for topic in message.topics { counts[topic.name, default: 0] += 1 }
        var response = CreatePartitionsResponse()
        var added: [(name: String, partitions: [MetadataImage.Partition])] = []
        for topic in message.topics where counts[topic.name] == 1 {
            do throws(AdminError) {
                added.append((topic.name, try makePartitions(topic)))
                response.results.append(.init(name: topic.name, errorMessage: nil))
            } catch {
                response.results.append(.init(name: topic.name, errorCode: error.code, errorMessage: error.reason))
            }
        }
        for (name, count) in counts where count > 1 {
            response.results.append(
                .init(name: name, errorCode: .invalidRequest, errorMessage: "The topic is named \(count) times.")
            )
        }
        if !message.validateOnly, !added.isEmpty {
            change { image in
                for (name, partitions) in added { image.topics[name]?.partitions += partitions }
            }
        }
        return response
    }

    private func makePartitions(
        _ topic: CreatePartitionsRequest.CreatePartitionsTopic
    ) throws(AdminError) -> [MetadataImage.Partition] {
        guard let known = image.topics[topic.name] else { throw AdminError(.unknownTopicOrPartition, nil) }
        let more = Int(topic.count) - known.partitions.count
        guard more > 0 else {
            throw AdminError(
                .invalidPartitions, "The topic has \(known.partitions.count) partitions, and is to have \(topic.count)."
            )
        }
        guard more <= Self.largestPartitionCount else {
            throw AdminError(.policyViolation, "More than \(Self.largestPartitionCount) partitions at once.")
        }
        let factor = known.partitions.first?.replicas.count ?? 1
        let placements: [[Int32]]
        if let assignments = topic.assignments {
            placements = assignments.map { Array($0.brokerIDs) }
            guard placements.count == more else {
                throw AdminError(
                    .invalidReplicaAssignment, "\(more) partitions are new, \(placements.count) are assigned."
                )
            }
            try checkPlacements(placements, factor: factor)
        } else {
            placements = try placeReplicas(partitions: more, factor: factor)
        }
        return try placements.map { replicas throws(AdminError) in try makePartition(replicas) }
    }
}
