import KafkaCodec
import NIOCore
import OrderedCollections

/// Rebalances: everybody joins, the leader assigns.
extension ClassicGroup {
    /// Begins a rebalance, or ends one that everybody has come to.
    mutating func rebalanceOrComplete(_ reason: String) {
        if state.canRebalance { prepareRebalance(reason) } else { completeIfAllJoined() }
    }

    mutating func prepareRebalance(_ reason: String) {
        if state == .completingRebalance { dropAssignments(.rebalanceInProgress) }
        act(.cancelTimer(.sync))
        act(.note("group \(id) rebalances after generation \(generation): \(reason)"))
        guard state != .empty else {
            // More are likely to come.
            let delayMs = settings.initialDelayMs
            initialDelay = (delayMs, max(rebalanceTimeoutMs - delayMs, 0))
            hasNewMember = false
            act(.setTimer(.join, afterMs: delayMs))
            return change(to: .preparingRebalance)
        }
        initialDelay = nil
        change(to: .preparingRebalance)
        if haveAllJoined { return completeJoin() }
        act(.setTimer(.join, afterMs: rebalanceTimeoutMs))
    }

    /// Ends the joining when nobody is missing; first members wait out their time.
    mutating func completeIfAllJoined() {
        if state == .preparingRebalance, haveAllJoined, previousState != .empty { completeJoin() }
    }

    /// The members' time to join is over.
    mutating func joinTimeIsOver() {
        guard state == .preparingRebalance else { return }
        guard let (delayMs, remainingMs) = initialDelay else { return completeJoin() }
        guard hasNewMember, remainingMs > 0 else {
            initialDelay = nil
            return completeJoin()
        }
        hasNewMember = false
        let next = min(settings.initialDelayMs, remainingMs)
        initialDelay = (next, max(remainingMs - delayMs, 0))
        act(.setTimer(.join, afterMs: next))
    }

    private mutating func completeJoin() {
        act(.cancelTimer(.join))
        for member in members.values where member.waitingJoin == nil && member.instanceID == nil {
            act(.note("group \(id): member \(member.id) has not joined again in time"))
            act(.cancelTimer(.session(member.id)))
            remove(member.id)
        }
        guard electPresentLeader() || members.isEmpty else {
            // Only static members are left, which their sessions keep.
            return act(.setTimer(.join, afterMs: rebalanceTimeoutMs))
        }
        generation = generation == .max ? 0 : generation + 1
        pendingSyncMembers = []
        if members.isEmpty {
            protocolName = nil
            subscribedTopics = topicsOfMembers()
            change(to: .empty)
            return act(.write(record(assignments: [:]), .emptiness))
        }
        protocolName = electedProtocol
        subscribedTopics = topicsOfMembers()
        change(to: .completingRebalance)
        for member in Array(members.values) {
            if let waiting = member.waitingJoin { act(.answerJoin(waiting, joined(member))) }
            members[member.id]?.waitingJoin = nil
            members[member.id]?.isNew = false
            pendingSyncMembers.append(member.id)
            renewSession(member)
        }
        act(.setTimer(.sync, afterMs: rebalanceTimeoutMs))
    }

    /// Has the first member lead that has joined, if the leader has not.
    private mutating func electPresentLeader() -> Bool {
        guard let leader else { return false }
        if members[leader]?.waitingJoin != nil { return true }
        guard let present = members.values.first(where: { $0.waitingJoin != nil }) else { return false }
        self.leader = present.id
        return true
    }

    // MARK: - Assignments

    /// Tells everybody that waits that there is no assignment.
    mutating func dropAssignments(_ error: ErrorCode) {
        for id in Array(members.keys) { members[id]?.assignment = ByteBuffer() }
        propagateAssignments(error)
    }

    mutating func propagateAssignments(_ error: ErrorCode) {
        for member in Array(members.values) {
            guard let waiting = member.waitingSync else { continue }
            members[member.id]?.waitingSync = nil
            act(.answerSync(waiting, error.isError ? .refusal(error) : synced(member)))
            renewSession(member)
        }
    }

    func synced(_ member: ClassicGroupMember) -> SyncGroupResponse {
        var response = SyncGroupResponse()
        response.protocolType = protocolType
        response.protocolName = protocolName
        response.assignment = member.assignment
        return response
    }
}
