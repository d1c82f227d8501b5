import KafkaCodec

/// LeaveGroup: members leave a classic group. From version 3 on several at once, also static ones by the names they have
/// given themselves, which administrators use (KIP-345), from version 5 on with their reasons (KIP-800).
extension LeaveGroupRequest: ServedAPI {
    func handle(_ request: ClientRequest, on broker: Broker) {
        let leaving = request.version >= 3 ? members : [.init(memberID: memberID)]
        let identities = leaving.map {
            ClassicGroup.Leaving(member: $0.memberID, instance: $0.groupInstanceID, reason: $0.reason)
        }
        broker.groups.leave(groupID, identities) { result in
            switch result {
            case .failure(let error):
                broker.respond(request, LeaveGroupResponse(errorCode: error.code))
            case .success(let errors) where request.version < 3:
                broker.respond(request, LeaveGroupResponse(errorCode: errors.first ?? .noError))
            case .success(let errors):
                let answers = zip(leaving, errors).map { member, error in
                    LeaveGroupResponse.MemberResponse(
                        memberID: member.memberID, groupInstanceID: member.groupInstanceID, errorCode: error)
                }
                broker.respond(request, LeaveGroupResponse(members: answers))
            }
        }
    }

    func refusal(_ error: ErrorCode, version: Int16, on broker: Broker) -> LeaveGroupResponse {
        LeaveGroupResponse(errorCode: error)
    }
}
