import KafkaCodec
import OrderedCollections

/// DeleteTopics, answered by the controller: by name, and from version 6 on by name or by id (KIP-516).
extension DeleteTopicsRequest: ServedAPI {
    func handle(_ request: ClientRequest, on broker: Broker) {
        broker.forward(self, request) { broker.respond(request, $0) }
    }
}

extension Controller {
    func deleteTopics(_ message: DeleteTopicsRequest, version: Int16) -> DeleteTopicsResponse {
        let asked = version >= 6 ? message.topics : message.topicNames.map { .init(name: $0) }
        guard context.configuration.flag("delete.topic.enable", true) else {
            let error: ErrorCode = version < 3 ? .invalidRequest : .topicDeletionDisabled
            return response(
                asked.map {
                    .init(
                        name: $0.name, topicID: $0.topicID, errorCode: error,
                        errorMessage: "Topic deletion is disabled.")
                },
                version
            )
        }
        var results: [DeleteTopicsResponse.DeletableTopicResult] = []
        func refuse(_ name: String?, _ id: KafkaUUID, _ code: ErrorCode, _ reason: String) {
            results.append(.init(name: name, topicID: id, errorCode: code, errorMessage: reason))
        }
        var found: OrderedDictionary<KafkaUUID, (name: String, count: Int)> = [:]
        var unknownNames: OrderedDictionary<String, Int> = [:]
        for topic in asked {
            switch (topic.name, topic.topicID.isZero) {
            case (nil, true):
                refuse(nil, topic.topicID, .invalidRequest, "Neither a name nor an id was given.")
            case (.some(let name), false):
                refuse(name, topic.topicID, .invalidRequest, "A name and an id cannot be given at once.")
            case (.some(let name), true):
                if let id = image.topics[name]?.id {
                    found[id] = (name, (found[id]?.count ?? 0) + 1)
                } else {
                    unknownNames[name, default: 0] += 1
                }
            case (nil, false):
                if let name = image.topicNames[topic.topicID] {
                    found[topic.topicID] = (name, (found[topic.topicID]?.count ?? 0) + 1)
                } else {
                    refuse(nil, topic.topicID, .unknownTopicID, "There is no topic of this id.")
                }
            }
        }
        for (name, count) in unknownNames {
            if count > 1 {
                refuse(name, .zero, .invalidRequest, "The topic is named \(count) times.")
            } else {
                refuse(name, .zero, .unknownTopicOrPartition, "There is no topic \(name).")
            }
        }
        var deleted: [(id: KafkaUUID, name: String)] = []
        for (id, topic) in found {
            if topic.count > 1 {
                refuse(topic.name, id, .invalidRequest, "The topic is named \(topic.count) times.")
            } else {
                deleted.append((id, topic.name))
                results.append(.init(name: topic.name, topicID: id, errorMessage: nil))
            }
        }
        if !deleted.isEmpty {
            change { image in
                for (id, name) in deleted {
                    image.topics[name] = nil
                    image.topicNames[id] = nil
                }
            }
        }
        return response(results, version)
    }

    private func response(
        _ results: [DeleteTopicsResponse.DeletableTopicResult], _ version: Int16
    ) -> DeleteTopicsResponse {
        DeleteTopicsResponse(
            responses: results.map { result in
                var result = result
                if version < 6 { result.topicID = .zero }
                if version < 5 { result.errorMessage = nil }
                return result
            }
        )
    }
}
