import KafkaCodec

/// ConsumerGroupHeartbeat (KIP-848): a member of a group of the new protocol joins, stays, gives partitions up, leaves.
/// The answer comes when what it says is in the log. From version 1 on members subscribe by regular expressions, too, and
/// make their ids themselves (KIP-1082).
///
/// UNSUPPORTED_VERSION where the feature `group.version` is off.
extension ConsumerGroupHeartbeatRequest: ServedAPI {
    func handle(_ request: ClientRequest, on broker: Broker) {
        guard broker.hasConsumerGroups else {
            return broker.respond(request, refusal(.unsupportedVersion, version: request.version, on: broker))
        }
        let client = MemberClient(id: request.clientID ?? "", host: request.clientHost)
        broker.groups.heartbeat(self, version: request.version, from: client) { result in
            switch result {
            case .success(let response):
                broker.respond(request, response)
            case .failure(let error):
                var response = ConsumerGroupHeartbeatResponse(errorCode: error.code)
                response.errorMessage = error.reason
                broker.respond(request, response)
            }
        }
    }

    func refusal(_ error: ErrorCode, version: Int16, on broker: Broker) -> ConsumerGroupHeartbeatResponse {
        ConsumerGroupHeartbeatResponse(errorCode: error)
    }
}

extension Broker {
    /// Whether groups of the new protocol are served at all.
    var hasConsumerGroups: Bool {
        KafkaFeature.features(of: specification.release).contains { $0.name == "group.version" && $0.finalized > 0 }
    }
}
