import KafkaCodec
import NIOCore
import OrderedCollections

/// Joining.
extension ClassicGroup {
    /// What a JoinGroup says.
    struct Join {
        var member: String
        var instance: String?
        var clientID: String
        var clientHost: String
        var rebalanceTimeoutMs: Int32
        var sessionTimeoutMs: Int32
        var protocolType: String
        var protocols: [ClassicGroupProtocol]
        var reason: String?
        /// The id that a member gets which has none.
        var newID: String
        /// The request, which waits until everybody has joined.
        var request: ClientRequest
        /// Whether a member without an id has to come back with the one that it is told (KIP-394).
        var requiresKnownID: Bool { request.version >= 4 }
        /// Whether a leader can be told that it need not assign anything (KIP-814).
        var canSkipAssignment: Bool { request.version >= 9 }
    }

    /// Somebody wants to join.
    mutating func join(_ join: Join, isNewGroup: Bool) {
        if isNewGroup { act(.write(Self.emptyRecord(at: now), .creation)) }
        guard accepts(join.member) else {
            remove(join.member)
            return refuse(join, .groupMaxSizeReached, member: "")
        }
        guard supports(join.protocolType, join.protocols) else { return refuse(join, .inconsistentGroupProtocol) }
        if join.member.isEmpty { joinAsNew(join) } else { joinAsKnown(join) }
    }

    /// Whether there is room.
    private func accepts(_ member: String) -> Bool {
        switch state {
        case .empty: true
        // Whoever has not joined again yet may be on its way out.
        case .preparingRebalance: members[member]?.waitingJoin != nil || waitingJoinCount < settings.maximalSize
        case .completingRebalance, .stable: members[member] != nil || members.count < settings.maximalSize
        }
    }

    private mutating func refuse(_ join: Join, _ error: ErrorCode, member: String? = nil) {
        act(.answerJoin(join.request, .refusal(error, member ?? join.member, join.request.version)))
    }

    private mutating func joinAsNew(_ join: Join) {
        if let instance = join.instance {
            guard let old = staticMembers[instance] else { return enter(join, as: join.newID) }
            return replace(old, join)
        }
        guard join.requiresKnownID else { return enter(join, as: join.newID) }
        pendingMembers.append(join.newID)
        act(.setTimer(.session(join.newID), afterMs: Int64(join.sessionTimeoutMs)))
        refuse(join, .memberIDRequired, member: join.newID)
    }

    private mutating func joinAsKnown(_ join: Join) {
        if pendingMembers.contains(join.member), join.instance == nil { return enter(join, as: join.member) }
        do throws(GroupError) {
            try check(join.member, join.instance)
        } catch {
            return refuse(join, error.code)
        }
        guard let member = members[join.member] else { return refuse(join, .unknownMemberID) }
        let isUnchanged = member.protocols == join.protocols
        switch state {
        case .empty:
            refuse(join, .unknownMemberID)
        case .completingRebalance where isUnchanged:
            // Its answer may not have reached it.
            act(.answerJoin(join.request, joined(member)))
        case .stable where isUnchanged && leader != member.id:
            act(.answerJoin(join.request, joined(member)))
        case .preparingRebalance, .completingRebalance, .stable:
            update(member.id, join)
            rebalanceOrComplete("member \(member.id) joins again: \(join.reason ?? "no reason is given")")
        }
    }

    // MARK: - Members

    private mutating func enter(_ join: Join, as id: String) {
        let member = ClassicGroupMember(
            id: id, instanceID: join.instance, clientID: join.clientID, clientHost: join.clientHost,
            rebalanceTimeoutMs: join.rebalanceTimeoutMs, sessionTimeoutMs: join.sessionTimeoutMs,
            protocols: join.protocols, isNew: true, waitingJoin: join.request)
        if state == .preparingRebalance, previousState == .empty { hasNewMember = true }
        if members.isEmpty { protocolType = join.protocolType }
        add(member)
        act(.setTimer(.session(id), afterMs: settings.newMemberJoinTimeoutMs))
        rebalanceOrComplete("member \(id) joins: \(join.reason ?? "no reason is given")")
    }

    private mutating func update(_ id: String, _ join: Join) {
        members[id]?.protocols = join.protocols
        members[id]?.rebalanceTimeoutMs = join.rebalanceTimeoutMs
        members[id]?.sessionTimeoutMs = join.sessionTimeoutMs
        members[id]?.waitingJoin = join.request
    }

    /// A static member has started anew, without the id that it had.
    private mutating func replace(_ oldID: String, _ join: Join) {
        guard var old = members[oldID] else { return refuse(join, .unknownMemberID) }
        let oldLeader = leader
        let newID = join.newID
        fence(old)
        old.waitingJoin = nil
        old.waitingSync = nil
        exchange(oldID, for: old.renamed(newID))
        update(newID, join)
        if let member = members[newID] { renewSession(member) }
        switch state {
        case .stable where electedProtocol == protocolName:
            act(
                .write(
                    recordAsIs(),
                    .replacement(newID: newID, old: old, oldLeader: oldLeader)))
        case .stable:
            rebalanceOrComplete("static member \(join.instance ?? "") changes the protocol")
        case .completingRebalance:
            // The leader may assign to the id that is gone.
            prepareRebalance("static member \(join.instance ?? "") has another id")
        case .empty, .preparingRebalance:
            completeIfAllJoined()
        }
    }

    /// Whoever still waits under the id that is gone learns so.
    private mutating func fence(_ member: ClassicGroupMember) {
        act(.cancelTimer(.session(member.id)))
        if let waiting = member.waitingJoin {
            act(.answerJoin(waiting, .refusal(.fencedInstanceID, member.id, waiting.version)))
        }
        if let waiting = member.waitingSync { act(.answerSync(waiting, .refusal(.fencedInstanceID))) }
    }

    private mutating func exchange(_ oldID: String, for member: ClassicGroupMember) {
        members[oldID] = nil
        members[member.id] = member
        if let instance = member.instanceID { staticMembers[instance] = member.id }
        if leader == oldID { leader = member.id }
        if pendingSyncMembers.remove(oldID) != nil { pendingSyncMembers.append(member.id) }
    }

    /// The other id of a static member is written, or not.
    mutating func didReplace(
        _ newID: String, _ old: ClassicGroupMember, oldLeader: String?, _ error: ErrorCode
    ) {
        guard var member = members[newID], let request = member.waitingJoin, state == .stable else { return }
        members[newID]?.waitingJoin = nil
        guard !error.isError else {
            act(.cancelTimer(.session(newID)))
            exchange(newID, for: old)
            renewSession(old)
            return act(.answerJoin(request, .refusal(GroupCoordinator.told(error), "", request.version)))
        }
        member.waitingJoin = nil
        var answer = joined(member)
        if request.version >= 9 {
            answer.skipAssignment = leader == newID
        } else {
            // Whoever is told that somebody else leads asks for its assignment alone.
            answer.leader = oldLeader ?? ""
            answer.members = []
        }
        act(.answerJoin(request, answer))
    }

    /// The answer to a member that is in the present generation.
    func joined(_ member: ClassicGroupMember) -> JoinGroupResponse {
        var response = JoinGroupResponse()
        response.generationID = generation
        response.protocolType = protocolType
        response.protocolName = protocolName
        response.leader = leader ?? ""
        response.memberID = member.id
        if leader == member.id {
            response.members = members.values.map {
                .init(memberID: $0.id, groupInstanceID: $0.instanceID, metadata: $0.metadata(protocolName))
            }
        }
        return response
    }
}

extension ClassicGroupMember {
    /// The same static member under another id.
    fileprivate func renamed(_ id: String) -> ClassicGroupMember {
        ClassicGroupMember(
            id: id, instanceID: instanceID, clientID: clientID, clientHost: clientHost,
            rebalanceTimeoutMs: rebalanceTimeoutMs, sessionTimeoutMs: sessionTimeoutMs, protocols: protocols,
            assignment: assignment)
    }
}
