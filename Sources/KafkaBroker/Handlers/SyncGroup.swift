import KafkaCodec

/// SyncGroup: the leader brings the assignments of a classic group, the others wait for theirs. From version 5 on members
/// say what protocol they have understood the group to have (KIP-559).
extension SyncGroupRequest: ServedAPI {
    func handle(_ request: ClientRequest, on broker: Broker) {
        func refuse(_ error: ErrorCode) {
            broker.respond(request, .refusal(error) as SyncGroupResponse)
        }
        if request.version >= 5, protocolType == nil || protocolName == nil {
            return refuse(.inconsistentGroupProtocol)
        }
        guard !groupID.isEmpty else { return refuse(.invalidGroupID) }
        let sync = ClassicGroup.Sync(
            member: memberID, instance: groupInstanceID, generation: generationID, protocolType: protocolType,
            protocolName: protocolName,
            assignments: assignments.reduce(into: [:]) { $0[$1.memberID] = $1.assignment }, request: request)
        broker.groups.sync(groupID, sync)
    }

    func refusal(_ error: ErrorCode, version: Int16, on broker: Broker) -> SyncGroupResponse {
        .refusal(error)
    }
}
