import KafkaCodec

/// JoinGroup: membership in a classic group. The answer comes when all members have joined, or their time is over. From
/// version 4 on a new member is told its id first and has to come again with it (KIP-394), from version 5 on members may
/// be static (KIP-345), from version 7 on the answer names the type of protocol (KIP-559), from version 8 on there may be
/// a reason (KIP-800), from version 9 on a leader may be told to leave all as it is (KIP-814).
extension JoinGroupRequest: ServedAPI {
    func handle(_ request: ClientRequest, on broker: Broker) {
        func refuse(_ error: ErrorCode) {
            broker.respond(request, .refusal(error, memberID, request.version) as JoinGroupResponse)
        }
        guard !groupID.isEmpty else { return refuse(.invalidGroupID) }
        let shortest = broker.number("group.min.session.timeout.ms", 6000)
        let longest = broker.number("group.max.session.timeout.ms", 1_800_000)
        guard Int64(sessionTimeoutMs) >= shortest, Int64(sessionTimeoutMs) <= longest else {
            return refuse(.invalidSessionTimeout)
        }
        let clientID = request.clientID ?? ""
        let join = ClassicGroup.Join(
            member: memberID, instance: groupInstanceID, clientID: clientID, clientHost: request.clientHost,
            // Before version 1 the session was the time for a rebalance as well.
            rebalanceTimeoutMs: request.version >= 1 ? rebalanceTimeoutMs : sessionTimeoutMs,
            sessionTimeoutMs: sessionTimeoutMs, protocolType: protocolType,
            protocols: protocols.map { .init(name: $0.name, metadata: $0.metadata) }, reason: reason,
            newID: broker.context.makeMemberID(after: groupInstanceID ?? clientID), request: request)
        broker.groups.join(groupID, join)
    }

    func refusal(_ error: ErrorCode, version: Int16, on broker: Broker) -> JoinGroupResponse {
        .refusal(error, memberID, version)
    }
}
