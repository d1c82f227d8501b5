import KafkaCodec
import NIOCore
import OrderedCollections

/// DescribeGroups: classic groups with their members. What the members have said, and the protocol, is shown when the
/// group is stable. A group that there is not is dead, from version 6 on also an error (KIP-1043).
extension DescribeGroupsRequest: ServedAPI {
    func handle(_ request: ClientRequest, on broker: Broker) {
        broker.respond(
            request, DescribeGroupsResponse(groups: groups.map { describe($0, request.version, broker) }))
    }

    private func describe(
        _ id: String, _ version: Int16, _ broker: Broker
    ) -> DescribeGroupsResponse.DescribedGroup {
        var described = DescribeGroupsResponse.DescribedGroup(groupID: id)
        do throws(GroupError) {
            guard case .classic(let group)? = try broker.groups.find(id).group else {
                described.groupState = "Dead"
                if version >= 6 {
                    described.errorCode = .groupIDNotFound
                    described.errorMessage = "There is no classic group \(id)."
                }
                return described
            }
            let isStable = group.state == .stable
            described.groupState = group.state.rawValue
            described.protocolType = group.protocolType ?? ""
            described.protocolData = isStable ? group.protocolName ?? "" : ""
            described.members = group.members.values.map { member in
                .init(
                    memberID: member.id, groupInstanceID: member.instanceID, clientID: member.clientID,
                    clientHost: member.clientHost,
                    memberMetadata: isStable ? member.metadata(group.protocolName) : ByteBuffer(),
                    memberAssignment: member.assignment)
            }
            if includeAuthorizedOperations { described.authorizedOperations = Self.allOperations }
        } catch {
            described.errorCode = error.code
        }
        return described
    }

    /// What everybody may do, as nobody is kept from anything here: read, delete, describe, describe and alter
    /// configurations, one bit for each by its number in KIP-430.
    private static let allOperations: Int32 = 1 << 3 | 1 << 6 | 1 << 8 | 1 << 10 | 1 << 11

    func refusal(_ error: ErrorCode, version: Int16, on broker: Broker) -> DescribeGroupsResponse {
        DescribeGroupsResponse(groups: groups.map { .init(errorCode: error, groupID: $0) })
    }
}
