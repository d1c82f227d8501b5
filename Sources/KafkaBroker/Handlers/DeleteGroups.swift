import KafkaCodec
import OrderedCollections

/// DeleteGroups (KIP-229): deletes groups that have no members, with all that they have committed. A group that is named
/// twice is answered once.
extension DeleteGroupsRequest: ServedAPI {
    func handle(_ request: ClientRequest, on broker: Broker) {
        let names = OrderedSet(groupsNames)
        var results: [String: ErrorCode] = [:]
        let finish = {
            guard results.count == names.count else { return }
            broker.respond(
                request,
                DeleteGroupsResponse(
                    results: names.map { .init(groupID: $0, errorCode: results[$0] ?? .unknownServerError) }))
        }
        if names.isEmpty { return finish() }
        for name in names {
            broker.groups.delete(name) { error in
                results[name] = error
                finish()
            }
        }
    }

    func refusal(_ error: ErrorCode, version: Int16, on broker: Broker) -> DeleteGroupsResponse {
        DeleteGroupsResponse(results: OrderedSet(groupsNames).map { .init(groupID: $0, errorCode: error) })
    }
}
