import KafkaCodec
import NIOCore
import OrderedCollections

/// A group on its way from one protocol to the other: what both know of it.
struct MigratingGroup {
    /// A member of the classic protocol.
    struct Member {
        var id: String
        var instanceID: String?
        var clientID: String
        var clientHost: String
        var rebalanceTimeoutMs: Int32
        var sessionTimeoutMs: Int32
        var protocols: [ConsumerGroupMember.ClassicProtocol]
        var assignment: ByteBuffer
    }

    var id: String
    /// The generation of the classic group, the epoch of the other.
    var generation: Int32
    /// The protocol that the members have elected.
    var protocolName: String?
    var members: [Member]
    /// Whether the members are to join anew.
    var isToRebalance = true
}

extension ConsumerGroup {
    /// The group that a classic one becomes when its first member of the new protocol joins.
    ///
    /// - Throws: ``ConsumerGroupError`` with GROUP_ID_NOT_FOUND when it cannot: what its consumers tell one another is
    ///   not to be understood, or an assignor has put things into the assignments that only it understands.
    static func upgraded(
        _ group: MigratingGroup, in context: ConsumerGroupContext
    ) throws(ConsumerGroupError) -> ConsumerGroup {
        guard context.settings.migrationPolicy.allowsUpgrade else {
            throw ConsumerGroupError(.groupIDNotFound, "Upgrades of group \(group.id) are disabled")
        }
        guard Int64(group.members.count) <= context.settings.maxSize else {
            throw ConsumerGroupError(.groupIDNotFound, "Group \(group.id) has too many members to be upgraded")
        }
        var upgraded = ConsumerGroup(id: group.id)
        var members: [(member: ConsumerGroupMember, target: Set<TopicIDPartition>)] = []
        for known in group.members {
            let metadata = known.protocols.first { $0.name == group.protocolName } ?? known.protocols.first
            guard let metadata, let subscription = ConsumerSubscription(metadata.metadata),
                let assigned = ConsumerAssignment.decoded(known.assignment, context)
            else {
                throw ConsumerGroupError(
                    .groupIDNotFound, "What the members of group \(group.id) tell one another is not to be understood")
            }
            var member = ConsumerGroupMember(id: known.id)
            member.instanceID = known.instanceID
            member.rackID = subscription.rackID
            member.clientID = known.clientID
            member.clientHost = known.clientHost
            member.topicNames = Set(subscription.topics).sorted()
            member.rebalanceTimeoutMs = known.rebalanceTimeoutMs
            member.classic = .init(sessionTimeoutMs: known.sessionTimeoutMs, protocols: known.protocols)
            member.epoch = group.generation
            member.previousEpoch = group.generation
            for partition in assigned { member.assigned[partition] = group.generation }
            members.append((member, assigned))
        }
        for (member, _) in members { upgraded.emit(.member(member.id, member.metadataValue)) }
        let hash = context.metadataHash(upgraded.subscribedTopics)
        upgraded.emit(.epoch(.init(epoch: group.generation, metadataHash: hash)))
        for (member, target) in members { upgraded.emit(.target(member.id, .init(target))) }
        upgraded.emit(.targetEpoch(.init(assignmentEpoch: group.generation, assignmentTimestamp: 0)))
        for (member, _) in members { upgraded.emit(.current(member.id, member.assignmentValue)) }
        for known in group.members {
            upgraded.setDeadline(.session(known.id), afterMs: Int64(known.sessionTimeoutMs), context)
        }
        return upgraded
    }

    /// Whether the group is to be a classic one when some members are gone.
    func mayDowngrade(without ids: [String], _ settings: ConsumerGroupSettings) -> Bool {
        let rest = members.values.filter { !ids.contains($0.id) }
        return !rest.isEmpty && rest.allSatisfy { $0.classic != nil } && settings.migrationPolicy.allowsDowngrade
            && Int64(rest.count) <= settings.classicMaxSize
            && members.values.contains { $0.classic == nil }
    }

    /// Whether the group is to be a classic one when a static member comes back with the classic protocol.
    func mayDowngrade(replacing id: String, _ settings: ConsumerGroupSettings) -> Bool {
        members[id]?.classic == nil && members.values.allSatisfy { $0.id == id || $0.classic != nil }
            && settings.migrationPolicy.allowsDowngrade && Int64(members.count) <= settings.classicMaxSize
    }

    /// The group as a classic one, in which everybody has what it was meant to own.
    func migrating(without ids: [String], _ context: ConsumerGroupContext) -> MigratingGroup {
        let rest = members.values.filter { !ids.contains($0.id) }
        let shared = rest.compactMap(\.classic).map { Set($0.protocols.map(\.name)) }
        let candidates = shared.dropFirst().reduce(shared.first ?? []) { $0.intersection($1) }
        var votes: [String: Int] = [:]
        for classic in rest.compactMap(\.classic) {
            if let vote = classic.protocols.first(where: { candidates.contains($0.name) }) {
                votes[vote.name, default: 0] += 1
            }
        }
        return MigratingGroup(
            id: id, generation: epoch, protocolName: votes.min { ($1.value, $0.key) < ($0.value, $1.key) }?.key,
            members: rest.compactMap { member in
                guard let classic = member.classic else { return nil }
                // What cannot be written is too long for any answer, and joining anew brings another one.
                let assignment = try? Self.assignment(targets[member.id] ?? [], classic, context)
                return .init(
                    id: member.id, instanceID: member.instanceID, clientID: member.clientID,
                    clientHost: member.clientHost, rebalanceTimeoutMs: member.rebalanceTimeoutMs,
                    sessionTimeoutMs: classic.sessionTimeoutMs, protocols: classic.protocols,
                    assignment: assignment ?? ByteBuffer())
            })
    }
}
