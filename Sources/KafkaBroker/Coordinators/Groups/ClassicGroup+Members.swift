import KafkaCodec
import OrderedCollections

/// Heartbeats, commits, and the end of memberships.
extension ClassicGroup {
    /// A member is there.
    mutating func heartbeat(_ member: String, _ instance: String?, generation named: Int32) throws(GroupError) {
        try check(member, instance)
        guard named == generation else { throw GroupError(.illegalGeneration) }
        guard state != .empty, let known = members[member] else { throw GroupError(.unknownMemberID) }
        renewSession(known)
        if state == .preparingRebalance { throw GroupError(.rebalanceInProgress) }
    }

    /// Whether somebody may commit offsets.
    func check(_ committer: OffsetCommitter) throws(GroupError) {
        // Without a generation it is an administrator, or a consumer that is no member of any group.
        if committer.generation < 0, state == .empty { return }
        if committer.generation >= 0 || !committer.member.isEmpty || committer.instance != nil {
            try check(committer.member, committer.instance)
            guard committer.generation == generation else { throw GroupError(.illegalGeneration) }
        } else if !committer.isTransactional {
            throw GroupError(.unknownMemberID)
        }
        // The member has heard of its generation, and is to ask for its assignment.
        if !committer.isTransactional, state == .completingRebalance { throw GroupError(.rebalanceInProgress) }
    }

    /// A member has committed, which is as good as a heartbeat.
    mutating func didCommit(_ member: String) {
        guard state == .stable || state == .preparingRebalance, let known = members[member] else { return }
        renewSession(known)
    }

    /// What a LeaveGroup says of a member: its id, or an administrator's word for a static one (KIP-345).
    struct Leaving {
        var member: String
        var instance: String?
        var reason: String?
    }

    /// Members leave.
    ///
    /// - Returns: What becomes of each.
    mutating func leave(_ leaving: [Leaving]) -> [ErrorCode] {
        var answers: [ErrorCode] = []
        var gone: [String] = []
        for one in leaving {
            do throws(GroupError) {
                gone.append(try leave(one))
                answers.append(.noError)
            } catch {
                answers.append(error.code)
            }
        }
        if !gone.isEmpty, state != .empty { rebalanceOrComplete("\(gone.joined(separator: ", ")) left") }
        return answers
    }

    private mutating func leave(_ leaving: Leaving) throws(GroupError) -> String {
        var id = leaving.member
        if id.isEmpty {
            guard let instance = leaving.instance, let known = staticMembers[instance] else {
                throw GroupError(.unknownMemberID)
            }
            id = known
        } else if !pendingMembers.contains(id) {
            try check(id, leaving.instance)
        }
        act(.note("group \(self.id): member \(id) leaves: \(leaving.reason ?? "no reason is given")"))
        act(.cancelTimer(.session(id)))
        dismiss(id)
        return id
    }

    /// Takes a member out, whose JoinGroup may still wait.
    private mutating func dismiss(_ member: String) {
        if let waiting = members[member]?.waitingJoin {
            act(.answerJoin(waiting, .refusal(.unknownMemberID, "", waiting.version)))
        }
        remove(member)
    }

    // MARK: - Times

    mutating func timeIsOver(_ timer: ClassicGroupTimer) {
        switch timer {
        case .session(let member): sessionIsOver(member)
        case .join: joinTimeIsOver()
        case .sync: syncTimeIsOver()
        }
    }

    private mutating func sessionIsOver(_ id: String) {
        if pendingMembers.contains(id) {
            remove(id)
            return completeIfAllJoined()
        }
        guard let member = members[id], !member.isExcused else { return }
        act(.note("group \(self.id): member \(id) has not been heard of for \(member.sessionTimeoutMs) ms"))
        dismiss(id)
        rebalanceOrComplete("the session of \(id) is over")
    }

    /// The coordinator is elsewhere now: whoever waits here is told so.
    mutating func leaveCoordinator() {
        for member in members.values {
            if let waiting = member.waitingJoin {
                act(.answerJoin(waiting, .refusal(.notCoordinator, member.id, waiting.version)))
            }
            if let waiting = member.waitingSync { act(.answerSync(waiting, .refusal(.notCoordinator))) }
        }
    }

    /// The group was read from the log: the members have their whole session to find the coordinator.
    mutating func didLoad() {
        for member in members.values { renewSession(member) }
        if members.count > settings.maximalSize { prepareRebalance("it has more members than it may have") }
    }

    /// Something that was to be written is, or is not.
    mutating func didWrite(_ write: ClassicGroupWrite, _ error: ErrorCode) {
        switch write {
        case .creation:
            guard error.isError else { return }
            act(.note("group \(id) is not written, \(error)"))
            for member in Array(members.values) {
                guard let waiting = member.waitingJoin else { continue }
                members[member.id]?.waitingJoin = nil
                act(
                    .answerJoin(
                        waiting, .refusal(GroupCoordinator.told(error), member.id, waiting.version)))
            }
        case .emptiness:
            if error.isError { act(.note("group \(id) without members is not written, \(error)")) }
        case .replacement(let newID, let old, let oldLeader):
            didReplace(newID, old, oldLeader: oldLeader, error)
        case .assignment(let assignments, let generation):
            didAssign(assignments, generation: generation, error)
        }
    }
}
