import KafkaCodec

/// ListGroups: the groups that this broker coordinates; from version 4 on by state (KIP-518), from version 5 on by type
/// (KIP-848), neither of which minds capitals.
extension ListGroupsRequest: ServedAPI {
    func handle(_ request: ClientRequest, on broker: Broker) {
        var response = ListGroupsResponse()
        let states = Set(statesFilter.map { $0.lowercased() })
        let types = Set(typesFilter.map { $0.lowercased() })
        do throws(GroupError) {
            for (id, group) in try broker.groups.all() {
                guard states.isEmpty || states.contains(group.stateName.lowercased()),
                    types.isEmpty || types.contains(group.typeName)
                else { continue }
                response.groups.append(
                    .init(
                        groupID: id, protocolType: group.protocolType,
                        groupState: request.version >= 4 ? group.stateName : "",
                        groupType: request.version >= 5 ? group.typeName : ""))
            }
        } catch {
            response.errorCode = error.code
        }
        broker.respond(request, response)
    }

    func refusal(_ error: ErrorCode, version: Int16, on broker: Broker) -> ListGroupsResponse {
        ListGroupsResponse(errorCode: error)
    }
}
