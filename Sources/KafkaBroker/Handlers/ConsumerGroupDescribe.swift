import KafkaCodec

/// ConsumerGroupDescribe (KIP-848): groups of the new protocol with their members, what these own and what they are meant
/// to own. From version 1 on it says which members use the classic protocol (KIP-1099).
extension ConsumerGroupDescribeRequest: ServedAPI {
    func handle(_ request: ClientRequest, on broker: Broker) {
        guard broker.hasConsumerGroups else {
            return broker.respond(request, refusal(.unsupportedVersion, version: request.version, on: broker))
        }
        let groups = groupIDs.map { id in
            do throws(ConsumerGroupError) {
                var described = try broker.groups.describe(id)
                if includeAuthorizedOperations { described.authorizedOperations = Self.allOperations }
                return described
            } catch {
                return ConsumerGroupDescribeResponse.DescribedGroup(
                    errorCode: error.code, errorMessage: error.reason, groupID: id)
            }
        }
        broker.respond(request, ConsumerGroupDescribeResponse(groups: groups))
    }

    /// What everybody may do, as nobody is kept from anything here: read, delete, describe, describe and alter
    /// configurations, one bit for each by its number in KIP-430.
    private static let allOperations: Int32 = 1 << 3 | 1 << 6 | 1 << 8 | 1 << 10 | 1 << 11

    func refusal(_ error: ErrorCode, version: Int16, on broker: Broker) -> ConsumerGroupDescribeResponse {
        ConsumerGroupDescribeResponse(groups: groupIDs.map { .init(errorCode: error, groupID: $0) })
    }
}
