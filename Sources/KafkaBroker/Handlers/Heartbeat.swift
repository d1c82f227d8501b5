import KafkaCodec

/// Heartbeat: a member of a classic group is there, and learns whether it has to join again.
extension HeartbeatRequest: ServedAPI {
    func handle(_ request: ClientRequest, on broker: Broker) {
        let error = broker.groups.heartbeat(groupID, memberID, groupInstanceID, generation: generationID)
        broker.respond(request, HeartbeatResponse(errorCode: error))
    }

    func refusal(_ error: ErrorCode, version: Int16, on broker: Broker) -> HeartbeatResponse {
        HeartbeatResponse(errorCode: error)
    }
}
