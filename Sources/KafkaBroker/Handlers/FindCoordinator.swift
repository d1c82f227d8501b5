import KafkaCodec
import OrderedCollections

/// FindCoordinator, versions 0 to 6: the leader of the partition that a group (key type 0) or a transactional id (1) falls
/// into; from version 4 on several at once (KIP-699). The internal topic is created when it is not there, and the client
/// has to ask again.
///
/// There is no share coordinator (key type 2): INVALID_REQUEST, as for every other type.
extension FindCoordinatorRequest: ServedAPI {
    func handle(_ request: ClientRequest, on broker: Broker) {
        guard request.version >= 4 else {
            let found = broker.findCoordinator(of: key, type: request.version == 0 ? 0 : keyType)
            var response = FindCoordinatorResponse(
                errorCode: found.error, nodeID: found.node?.id ?? -1, host: found.node?.host ?? "",
                port: found.node?.port ?? -1)
            // Kafka tells the name of the error, also of none.
            response.errorMessage = request.version == 0 ? nil : found.error.isError ? found.reason : "NONE"
            return broker.respond(request, response)
        }
        let coordinators = coordinatorKeys.map { key -> FindCoordinatorResponse.Coordinator in
            let found = broker.findCoordinator(of: key, type: keyType)
            return .init(
                key: key, nodeID: found.node?.id ?? -1, host: found.node?.host ?? "", port: found.node?.port ?? -1,
                errorCode: found.error, errorMessage: found.error.isError ? found.reason : "")
        }
        broker.respond(request, FindCoordinatorResponse(coordinators: coordinators))
    }
}

extension Broker {
    fileprivate struct FoundCoordinator {
        var error = ErrorCode.noError
        var reason = ""
        var node: MetadataImage.Registration?
    }

    fileprivate func findCoordinator(of key: String, type: Int8) -> FoundCoordinator {
        let topic: InternalTopic
        switch type {
        case 0: topic = .offsets
        case 1: topic = .transactions
        default: return .init(error: .invalidRequest, reason: "There is no coordinator of key type \(type).")
        }
        if image?.topics[topic.name] == nil {
            createTopic(topic.name)
            return .init(error: .coordinatorNotAvailable, reason: "\(topic.name) is being created.")
        }
        guard let node = coordinator(of: key, in: topic) else {
            return .init(
                error: .coordinatorNotAvailable, reason: "\(partition(of: key, in: topic)) has no leader.")
        }
        return .init(node: node)
    }
}
