import KafkaCodec

/// LeaveGroup: members leave a classic group. From version 3 on several at once, also static ones by the names they have
/// given themselves, which administrators use (KIP-345), from version 5 on with their reasons (KIP-800).
extension LeaveGroupRequest: ServedAPI {
    func handle(_ request: ClientRequest, on broker: Broker) {
        let leaving = request.version >= 3 ? members : [.init(memberID: memberID)]
        do throws(GroupError) {
            let errors = try broker.groups.leave(
                groupID,
                leaving.map { .init(member: $0.memberID, instance: $0.groupInstanceID, reason: $0.reason) })
            guard request.version >= 3 else {
                return broker.respond(request, LeaveGroupResponse(errorCode: errors.first ?? .noError))
            }
            let answers = zip(leaving, errors).map { member, error in
                LeaveGroupResponse.MemberResponse(
                    memberID: member.memberID, groupInstanceID: member.groupInstanceID, errorCode: error)
            }
            broker.respond(request, LeaveGroupResponse(members: answers))
        } catch {
            broker.respond(request, LeaveGroupResponse(errorCode: error.code))
        }
    }

    func refusal(_ error: ErrorCode, version: Int16, on broker: Broker) -> LeaveGroupResponse {
        LeaveGroupResponse(errorCode: error)
    }
}
