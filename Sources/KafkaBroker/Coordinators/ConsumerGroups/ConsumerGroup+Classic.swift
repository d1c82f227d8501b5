import KafkaCodec
import NIOCore
import OrderedCollections

/// Members of the classic protocol in a group of the new one: they join, sync, heartbeat and leave as ever, and get what
/// the coordinator assigns.
extension ConsumerGroup {
    /// The kind of members that consumers are.
    static let classicProtocolType = "consumer"

    /// Answers a JoinGroup.
    ///
    /// - Parameter requiresKnownID: Whether a member without an id gets one first, and joins with it then (KIP-394).
    mutating func join(
        _ request: JoinGroupRequest, from client: MemberClient, requiresKnownID: Bool, in context: ConsumerGroupContext
    ) throws(ConsumerGroupError) -> JoinGroupResponse {
        try atomically { group throws(ConsumerGroupError) in
            try group.take(request, client, requiresKnownID, context)
        }
    }

    private mutating func take(
        _ request: JoinGroupRequest, _ client: MemberClient, _ requiresKnownID: Bool, _ context: ConsumerGroupContext
    ) throws(ConsumerGroupError) -> JoinGroupResponse {
        let isUnknown = request.memberID.isEmpty
        let id = isUnknown ? context.makeMemberID() : request.memberID
        try checkSize(id, context.settings)
        try checkProtocols(request)
        if requiresKnownID, isUnknown, request.groupInstanceID == nil {
            var response = JoinGroupResponse()
            response.errorCode = .memberIDRequired
            response.generationID = -1
            response.memberID = id
            return response
        }
        let hadPredecessor = request.groupInstanceID.flatMap(staticMember)
        let downgrades = hadPredecessor.map { mayDowngrade(replacing: $0.id, context.settings) } ?? false
        let known = try joiningMember(id, request.groupInstanceID, isUnknown: isUnknown)
        guard let first = request.protocols.first, let subscription = ConsumerSubscription(first.metadata) else {
            throw ConsumerGroupError(.inconsistentGroupProtocol, "The subscription is not to be understood")
        }
        var member = known
        member.instanceID = request.groupInstanceID ?? member.instanceID
        member.rackID = subscription.rackID ?? member.rackID
        if request.rebalanceTimeoutMs != -1 { member.rebalanceTimeoutMs = request.rebalanceTimeoutMs }
        member.topicNames = Set(subscription.topics).sorted()
        member.topicPattern = ""
        member.clientID = client.id
        member.clientHost = client.host
        member.classic = .init(
            sessionTimeoutMs: request.sessionTimeoutMs,
            protocols: request.protocols.map { .init(name: $0.name, metadata: $0.metadata) })
        let hasNewTopics = try update(known, to: member, context)
        let owned = subscription.owned(context)
        if !downgrades { computeTargets(context) }
        if !downgrades || !hasNewTopics {
            try reconcile(id, owned: owned, hasNewTopics: hasNewTopics, context)
        }
        guard let now = members[id] else { throw .unknownMember(id, in: self.id) }
        var response = JoinGroupResponse()
        response.memberID = id
        response.generationID = now.epoch
        response.protocolType = Self.classicProtocolType
        response.protocolName = first.name
        if downgrades {
            var group = migrating(without: [], context)
            group.isToRebalance = hasNewTopics
            downgrade(to: group)
        } else {
            deadlines[.join(id)] = nil
            setDeadline(.session(id), afterMs: Int64(request.sessionTimeoutMs), context)
            setDeadline(.sync(id), afterMs: Int64(request.rebalanceTimeoutMs), context)
        }
        return response
    }

    /// Checks that all members of the classic protocol share a protocol with a new one.
    private func checkProtocols(_ request: JoinGroupRequest) throws(ConsumerGroupError) {
        let classic = members.values.compactMap(\.classic)
        let isShared = request.protocols.contains { offered in
            classic.allSatisfy { $0.protocols.contains { $0.name == offered.name } }
        }
        guard request.protocolType == Self.classicProtocolType, isShared else {
            throw ConsumerGroupError(
                .inconsistentGroupProtocol, "The member's protocols are not those of the group's members")
        }
    }

    private mutating func joiningMember(
        _ id: String, _ instance: String?, isUnknown: Bool
    ) throws(ConsumerGroupError) -> ConsumerGroupMember {
        guard let instance else { return members[id] ?? ConsumerGroupMember(id: id) }
        guard isUnknown else { return try checkedMember(id, instance) }
        guard let previous = staticMember(instance) else { return ConsumerGroupMember(id: id) }
        return replace(previous, by: id)
    }

    // MARK: - The rest of the protocol

    /// Answers a SyncGroup: what the member owns, in the version of its own subscription.
    mutating func sync(
        _ request: SyncGroupRequest, in context: ConsumerGroupContext
    ) throws(ConsumerGroupError) -> SyncGroupResponse {
        try atomically { group throws(ConsumerGroupError) in
            let (member, classic) = try group.classicMember(
                request.memberID, request.groupInstanceID, request.generationID)
            let type = request.protocolType ?? Self.classicProtocolType
            let name = classic.protocols.first?.name
            guard type == Self.classicProtocolType, request.protocolName ?? name == name else {
                throw ConsumerGroupError(.inconsistentGroupProtocol, "The member's protocol is \(name ?? "none")")
            }
            // Who has to give something up has to learn first what it keeps.
            guard member.epoch >= group.assignmentEpoch || member.state == .unrevokedPartitions else {
                group.expectJoin(member, context)
                throw ConsumerGroupError(.rebalanceInProgress, "There is another assignment")
            }
            group.deadlines[.sync(member.id)] = nil
            group.setDeadline(.session(member.id), afterMs: Int64(classic.sessionTimeoutMs), context)
            var response = SyncGroupResponse()
            response.protocolType = request.protocolType
            response.protocolName = request.protocolName
            response.assignment = try Self.assignment(Set(member.assigned.keys), classic, context)
            return response
        }
    }

    /// Answers a Heartbeat: REBALANCE_IN_PROGRESS where the member has to join again for another assignment.
    mutating func classicHeartbeat(
        _ request: HeartbeatRequest, in context: ConsumerGroupContext
    ) throws(ConsumerGroupError) -> ErrorCode {
        try atomically { group throws(ConsumerGroupError) in
            let (member, classic) = try group.classicMember(
                request.memberID, request.groupInstanceID, request.generationID)
            group.setDeadline(.session(member.id), afterMs: Int64(classic.sessionTimeoutMs), context)
            // Where upgrades go one way, nobody else may be left to have the targets computed.
            group.computeTargets(context)
            guard group.mustRejoin(member) else { return .noError }
            group.expectJoin(member, context)
            return .rebalanceInProgress
        }
    }

    /// Answers a LeaveGroup, which takes members of both protocols out.
    mutating func leave(
        _ leaving: [LeaveGroupRequest.MemberIdentity], in context: ConsumerGroupContext
    ) -> [LeaveGroupResponse.MemberResponse] {
        var found: [String] = []
        let answers = leaving.map { identity in
            var answer = LeaveGroupResponse.MemberResponse(
                memberID: identity.memberID, groupInstanceID: identity.groupInstanceID)
            do throws(ConsumerGroupError) {
                // An administrator knows static members by their names alone.
                let isByName = identity.memberID.isEmpty && identity.groupInstanceID != nil
                let id = isByName ? identity.groupInstanceID.flatMap(staticMember)?.id : identity.memberID
                let member = try checkedMember(id ?? "", identity.groupInstanceID)
                if !found.contains(member.id) { found.append(member.id) }
            } catch {
                answer.errorCode = error.code
            }
            return answer
        }
        remove(found, context)
        return answers
    }

    private func classicMember(
        _ id: String, _ instance: String?, _ generation: Int32
    ) throws(ConsumerGroupError) -> (ConsumerGroupMember, ConsumerGroupMember.Classic) {
        let member = try checkedMember(id, instance)
        guard let classic = member.classic else {
            throw ConsumerGroupError(.unknownMemberID, "Member \(id) does not use the classic protocol")
        }
        guard member.epoch == generation else {
            throw ConsumerGroupError(.illegalGeneration, "The member's generation is \(member.epoch)")
        }
        return (member, classic)
    }

    /// Whether a member of the classic protocol has to join again to get on.
    private func mustRejoin(_ member: ConsumerGroupMember) -> Bool {
        member.epoch < assignmentEpoch || member.state == .unrevokedPartitions
            || member.state == .unreleasedPartitions && !isWaitingForOthers(member)
    }

    /// Waits for a member that was told to join again, from the first time on that it was told.
    private mutating func expectJoin(_ member: ConsumerGroupMember, _ context: ConsumerGroupContext) {
        guard deadlines[.join(member.id)] == nil else { return }
        setDeadline(.join(member.id), afterMs: Int64(member.rebalanceTimeoutMs), context)
    }

    static func assignment(
        _ partitions: Set<TopicIDPartition>, _ classic: ConsumerGroupMember.Classic, _ context: ConsumerGroupContext
    ) throws(ConsumerGroupError) -> ByteBuffer {
        let version = classic.protocols.first?.metadata.versioned?.version ?? 0
        do {
            return try ConsumerAssignment.encoded(partitions, version: version, context)
        } catch {
            throw ConsumerGroupError(.unknownServerError, "The assignment cannot be written: \(error)")
        }
    }
}
