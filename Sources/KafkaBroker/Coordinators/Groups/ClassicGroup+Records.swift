import KafkaCodec
import NIOCore
import OrderedCollections

/// A classic group as `__consumer_offsets` keeps it.
extension ClassicGroup {
    /// The version in which records about groups are written.
    static let recordVersion: Int16 = 3

    /// A group as a record says it was.
    init(_ id: String, _ value: GroupMetadataValue) {
        self.init(id)
        state = value.members.isEmpty ? .empty : .stable
        stateTimestamp = value.currentStateTimestamp < 0 ? nil : value.currentStateTimestamp
        generation = value.generation
        protocolType = value.protocolType.isEmpty ? nil : value.protocolType
        protocolName = value.protocol.flatMap { $0.isEmpty ? nil : $0 }
        leader = value.leader.flatMap { $0.isEmpty ? nil : $0 }
        for member in value.members {
            // Before version 1 the session was the time for a rebalance as well.
            let rebalance = member.rebalanceTimeout < 0 ? member.sessionTimeout : member.rebalanceTimeout
            add(
                ClassicGroupMember(
                    id: member.memberID, instanceID: member.groupInstanceID, clientID: member.clientID,
                    clientHost: member.clientHost, rebalanceTimeoutMs: rebalance,
                    sessionTimeoutMs: member.sessionTimeout,
                    protocols: [.init(name: value.protocol ?? "", metadata: member.subscription)],
                    assignment: member.assignment))
        }
        subscribedTopics = topicsOfMembers()
    }

    /// The group with assignments.
    func record(assignments: [String: ByteBuffer]) -> GroupMetadataValue {
        var value = GroupMetadataValue()
        value.protocolType = protocolType ?? ""
        value.generation = generation
        value.protocol = protocolName
        value.leader = leader
        value.currentStateTimestamp = stateTimestamp ?? now
        value.members = members.values.map { member in
            .init(
                memberID: member.id, groupInstanceID: member.instanceID, clientID: member.clientID,
                clientHost: member.clientHost, rebalanceTimeout: member.rebalanceTimeoutMs,
                sessionTimeout: member.sessionTimeoutMs, subscription: member.metadata(protocolName),
                assignment: assignments[member.id] ?? ByteBuffer())
        }
        return value
    }

    /// The group as it is.
    func recordAsIs() -> GroupMetadataValue {
        record(assignments: Dictionary(uniqueKeysWithValues: members.map { ($0.key, $0.value.assignment) }))
    }

    /// A group that nobody has joined yet.
    static func emptyRecord(at now: Int64) -> GroupMetadataValue {
        var value = GroupMetadataValue()
        value.protocol = nil
        value.leader = nil
        value.currentStateTimestamp = now
        return value
    }

    var offsetExpiration: OffsetExpiration {
        guard protocolType != nil else { return .sinceCommit }
        switch state {
        case .empty: return stateTimestamp.map { .since($0) } ?? .sinceCommit
        case .stable: return isConsumerGroup && subscribedTopics != nil ? .sinceCommit : .never
        case .preparingRebalance, .completingRebalance: return .never
        }
    }
}
