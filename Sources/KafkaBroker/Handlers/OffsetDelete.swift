import KafkaCodec
import OrderedCollections

/// OffsetDelete (KIP-496): forgets what a group has committed for partitions of topics that its members do not read, and
/// what transactions are about to commit for them. Partitions that there are not come first in the answer.
extension OffsetDeleteRequest: ServedAPI {
    func handle(_ request: ClientRequest, on broker: Broker) {
        var refused: OrderedDictionary<String, [Int32]> = [:]
        var names: [PartitionName] = []
        for topic in topics {
            for asked in topic.partitions {
                let name = PartitionName(topic.name, asked.partitionIndex)
                if broker.image?.partition(name) == nil {
                    refused[topic.name, default: []].append(asked.partitionIndex)
                } else {
                    names.append(name)
                }
            }
        }
        broker.groups.deleteOffsets(names, of: groupID) { result in
            switch result {
            case .failure(let error):
                broker.respond(request, OffsetDeleteResponse(errorCode: error.code))
            case .success(let errors):
                var answers: OrderedDictionary<String, [OffsetDeleteResponse.OffsetDeleteResponsePartition]> = [:]
                for (topic, partitions) in refused {
                    answers[topic] = partitions.map {
                        .init(partitionIndex: $0, errorCode: .unknownTopicOrPartition)
                    }
                }
                for (name, error) in zip(names, errors) {
                    answers[name.topic, default: []].append(
                        .init(partitionIndex: name.partition, errorCode: error))
                }
                broker.respond(
                    request, OffsetDeleteResponse(topics: answers.map { .init(name: $0.key, partitions: $0.value) }))
            }
        }
    }

    func refusal(_ error: ErrorCode, version: Int16, on broker: Broker) -> OffsetDeleteResponse {
        OffsetDeleteResponse(errorCode: error)
    }
}
