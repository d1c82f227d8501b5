import KafkaCodec
import Logging

/// A member's side of the classic group protocol: JoinGroup, SyncGroup, Heartbeat and LeaveGroup.
///
/// It never believes longer than the coordinator does that it is a member. The session is counted from when the last
/// request was sent that the coordinator has answered as to a member; what the member owns is lost when it is over,
/// whether or not the coordinator can be heard. So it is when a rebalance may be over without the member: its request can
/// be lost on the way while its heartbeats pass, and others are given then what it owns.
struct ClassicMembershipStateMachine: GroupMembership {
    enum Phase: Equatable, Sendable {
        case created
        /// The user gives up what the member owns, so that it can join (eager rebalances).
        case yielding
        /// It has to join, and waits for the time to try.
        case waiting
        case joining(UInt64)
        /// It leads, and the assignor is at work.
        case planning(UInt64)
        case syncing(UInt64)
        case stable
        /// The user's code has not asked for anything in too long: the member is none until it does.
        case absent
        case leaving(UInt64)
        case ended
    }

    /// Partitions that the user was asked to give up.
    struct Revocation: Equatable, Sendable {
        var partitions: [TopicPartition]
        var deadline: Instant
    }

    struct Heartbeat: Sendable {
        var number: UInt64
        var sentAt: Instant
        var identity: ConsumerGroupMetadata
    }

    private static let failuresWorthAWarning = 5

    let configuration: MembershipConfiguration
    private(set) var state = Phase.created
    private(set) var memberID = ""
    private(set) var generation: Int32 = -1
    private(set) var owned: [TopicPartition] = []
    private(set) var subscription = ResolvedSubscription(names: [], topics: [])
    /// The names that the member has joined with last.
    private var joinedNames: [String] = []
    private var lastAssignment: [TopicPartition] = []
    private var lastGeneration: Int32?
    private var protocolName: String?
    private var leads = false
    private(set) var revocation: Revocation?

    /// Why the member has to join, for the log and the coordinator (KIP-800).
    private var reason = "the consumer starts"
    /// Why it has to join again when it is through.
    private var nextReason: String?
    private var retryAt: Instant?
    private var failures = 0
    private var requestSentAt = Instant(nanoseconds: 0)
    private var lastNumber: UInt64 = 0

    private var heartbeat: Heartbeat?
    private var heartbeatAt: Instant?
    private var heartbeatFailures = 0
    /// When the last request was sent that was answered as to a member.
    private var aliveAt = Instant(nanoseconds: 0)
    /// When the last request was sent after which the group was known not to rebalance.
    private var settledAt = Instant(nanoseconds: 0)
    /// When the last request was sent after which the coordinator was known to wait for members to join: it began later
    /// to wait for them to ask for their assignments.
    private var gatheredAt = Instant(nanoseconds: 0)
    private var polledAt = Instant(nanoseconds: 0)

    init(_ configuration: MembershipConfiguration) {
        self.configuration = configuration
    }

    var identity: ConsumerGroupMetadata {
        ConsumerGroupMetadata(
            groupID: configuration.group, generation: generation, memberID: memberID,
            groupInstanceID: configuration.instanceID)
    }

    var speaksConsumerProtocol: Bool { false }
    var isAbsent: Bool { state == .absent }

    var phase: String {
        switch state {
        case .created: "created"
        case .yielding: "giving partitions up"
        case .waiting: "waiting to join"
        case .joining: "joining"
        case .planning: "assigning"
        case .syncing: "waiting for its assignment"
        case .stable: revocation == nil ? "stable" : "giving partitions up"
        case .absent: "absent"
        case .leaving: "leaving"
        case .ended: "ended"
        }
    }

    // MARK: - Time

    var nextDeadline: Instant? {
        var deadlines: [Instant] = []
        switch state {
        case .created, .ended, .leaving, .absent: return nil
        case .waiting: if let retryAt { deadlines.append(retryAt) }
        case .yielding, .joining, .planning, .syncing, .stable: break
        }
        if let revocation { deadlines.append(revocation.deadline) }
        if beats, heartbeat == nil, let heartbeatAt { deadlines.append(heartbeatAt) }
        if !owned.isEmpty { deadlines.append(sessionEnd) }
        if let rebalanceEnd { deadlines.append(rebalanceEnd) }
        if let pollEnd { deadlines.append(pollEnd) }
        return deadlines.min()
    }

    private var sessionEnd: Instant { aliveAt.advanced(by: configuration.sessionTimeout) }

    /// When the coordinator may have dismissed the member, for not having heard what it was waiting for. It keeps static
    /// members for as long as their sessions last (KIP-345).
    private var rebalanceEnd: Instant? {
        guard !owned.isEmpty, configuration.instanceID == nil else { return nil }
        switch state {
        case .waiting, .joining: return settledAt.advanced(by: configuration.rebalanceTimeout)
        case .planning, .syncing: return gatheredAt.advanced(by: configuration.rebalanceTimeout)
        case .created, .yielding, .stable, .absent, .leaving, .ended: return nil
        }
    }

    private var pollEnd: Instant? {
        configuration.maximumPollInterval > .zero ? polledAt.advanced(by: configuration.maximumPollInterval) : nil
    }

    /// Whether the coordinator knows the member, so that heartbeats keep it.
    private var beats: Bool { generation >= 0 }

    mutating func tick(now: Instant) -> [MembershipAction] {
        switch state {
        case .created, .ended, .leaving, .absent: return []
        case .yielding, .waiting, .joining, .planning, .syncing, .stable: break
        }
        var actions: [MembershipAction] = []
        if let pollEnd, now >= pollEnd { return beAbsent(now) }
        if !owned.isEmpty, now >= sessionEnd {
            let text = "the coordinator of group \(configuration.group) was not heard for a session"
            actions += lose(KafkaError(.membershipLost, text), now)
        } else if let rebalanceEnd, now >= rebalanceEnd {
            let text = "a rebalance of group \(configuration.group) may have ended without the member"
            actions += lose(KafkaError(.membershipLost, text), now)
        } else if let revocation, now >= revocation.deadline {
            actions += overdue(revocation, now)
        }
        if beats, heartbeat == nil, let heartbeatAt, now >= heartbeatAt { actions += beat(now) }
        if case .waiting = state, let retryAt, now >= retryAt { actions += join(now) }
        return actions
    }

    // MARK: - The user's side

    mutating func start(_ subscription: ResolvedSubscription, now: Instant) -> [MembershipAction] {
        guard case .created = state else { return [] }
        self.subscription = subscription
        polledAt = now
        return join(now)
    }

    mutating func subscribed(to subscription: ResolvedSubscription, now: Instant) -> [MembershipAction] {
        self.subscription = subscription
        guard subscription.names != joinedNames else { return [] }
        switch state {
        // It has not been told to the coordinator yet, or will be.
        case .created, .waiting, .yielding, .absent, .leaving, .ended: return []
        case .joining, .planning, .syncing, .stable: return rejoin(because: "the subscription has changed", now: now)
        }
    }

    mutating func polled(at instant: Instant, now: Instant) -> [MembershipAction] {
        polledAt = max(polledAt, instant)
        guard case .absent = state, let pollEnd, pollEnd > now else { return [] }
        reason = "the consumer asks for records again"
        return join(now)
    }

    mutating func rejoin(because reason: String, now: Instant) -> [MembershipAction] {
        switch state {
        case .stable where revocation == nil: return rebalance(because: reason, now)
        case .joining, .planning, .syncing, .stable:
            nextReason = nextReason ?? reason
            return []
        case .created, .yielding, .waiting, .absent, .leaving, .ended: return []
        }
    }

    mutating func revoked(now: Instant) -> [MembershipAction] {
        guard let revocation else { return [] }
        self.revocation = nil
        let given = Set(revocation.partitions)
        owned.removeAll { given.contains($0) }
        return yielded(now)
    }

    mutating func leave(because reason: String, now: Instant) -> [MembershipAction] {
        switch state {
        case .ended, .leaving: return []
        case .created, .yielding, .waiting, .joining, .planning, .syncing, .stable, .absent: break
        }
        var actions = abandonRequest()
        if let heartbeat { actions.append(.abandon(number: heartbeat.number)) }
        heartbeat = nil
        revocation = nil
        owned = []
        actions.append(note(.info, "leaves the group", reason))
        // A static member stays one until its session is over, so that it can come back (KIP-345).
        guard !memberID.isEmpty, configuration.instanceID == nil else {
            state = .ended
            return actions + [.left]
        }
        lastNumber += 1
        state = .leaving(lastNumber)
        return actions + [
            .send(.leave(leaveRequest(reason)), number: lastNumber, timeout: configuration.requestTimeout)
        ]
    }

    private func leaveRequest(_ reason: String) -> LeaveGroupRequest {
        LeaveGroupRequest(
            groupID: configuration.group,
            members: [.init(memberID: memberID, groupInstanceID: configuration.instanceID, reason: reason)])
    }
}

// MARK: - Rebalances

extension ClassicMembershipStateMachine {
    /// Begins to join again.
    private mutating func rebalance(because reason: String, _ now: Instant) -> [MembershipAction] {
        self.reason = reason
        nextReason = nil
        let actions = [note(.info, "joins the group again", reason)]
        guard !configuration.isCooperative, !owned.isEmpty else { return actions + join(now) }
        // The coordinator began to wait after it answered the request that found the group settled.
        let deadline = settledAt.advanced(by: configuration.rebalanceTimeout)
        state = .yielding
        revocation = Revocation(partitions: owned, deadline: deadline)
        return actions + [.revoke(owned, until: deadline)]
    }

    /// The user has given up what it was asked to.
    private mutating func yielded(_ now: Instant) -> [MembershipAction] {
        switch state {
        case .yielding: return join(now)
        case .stable: return rebalance(because: nextReason ?? "partitions were given up for others", now)
        case .created, .waiting, .joining, .planning, .syncing, .absent, .leaving, .ended: return []
        }
    }

    /// The user has taken too long to give up what it was asked to.
    private mutating func overdue(_ revocation: Revocation, _ now: Instant) -> [MembershipAction] {
        self.revocation = nil
        let given = Set(revocation.partitions)
        owned.removeAll { given.contains($0) }
        let text = "partitions were not given up within the rebalance timeout"
        return [
            note(.warning, "loses partitions", text),
            .lost(revocation.partitions, because: KafkaError(.membershipLost, text)),
        ] + yielded(now)
    }

    private mutating func join(_ now: Instant) -> [MembershipAction] {
        let request: JoinGroupRequest
        do throws(WireError) {
            request = try joinRequest()
        } catch {
            return fail(KafkaError(.invalidRequest, "the subscription cannot be written", cause: error))
        }
        joinedNames = subscription.names
        nextReason = nil
        retryAt = nil
        lastNumber += 1
        state = .joining(lastNumber)
        requestSentAt = now
        return [.send(.join(request), number: lastNumber, timeout: configuration.rendezvousTimeout)]
    }

    private func joinRequest() throws(WireError) -> JoinGroupRequest {
        let standing = SubscriptionState(
            topics: subscription.names, lastAssignment: lastAssignment, lastGeneration: lastGeneration)
        var protocols: [JoinGroupRequest.JoinGroupRequestProtocol] = []
        for assignor in configuration.assignors {
            let member = GroupMember(
                id: memberID, topics: subscription.names, userData: assignor.userData(for: standing),
                ownedPartitions: owned, generation: lastGeneration, rack: configuration.rack)
            protocols.append(.init(name: assignor.name, metadata: try ConsumerProtocol.subscription(of: member)))
        }
        return JoinGroupRequest(
            groupID: configuration.group,
            sessionTimeoutMs: Int32(clamping: configuration.sessionTimeout.wholeMilliseconds),
            rebalanceTimeoutMs: Int32(clamping: configuration.rebalanceTimeout.wholeMilliseconds),
            memberID: memberID, groupInstanceID: configuration.instanceID, protocolType: ConsumerProtocol.type,
            protocols: protocols, reason: reason)
    }

    /// Joins later: something stands in the way that may pass.
    private mutating func joinLater(_ why: String, draw: Double, _ now: Instant) -> [MembershipAction] {
        failures += 1
        let wait = configuration.retryBackoff.wait(afterFailures: failures, draw: draw)
        state = .waiting
        retryAt = now.advanced(by: wait)
        // One that never gets in should be seen, not heard all the time.
        let level: Logger.Level = failures == Self.failuresWorthAWarning ? .warning : .debug
        return [note(level, "joins the group again in \(wait), after \(failures) failures", why)]
    }

    /// Takes over what the leader has given it.
    private mutating func accept(_ assignment: MemberAssignment, _ now: Instant) -> [MembershipAction] {
        let assigned = Set(assignment.partitions)
        let known = Set(owned)
        let added = assigned.subtracting(known).sorted()
        let removed = owned.filter { !assigned.contains($0) }
        lastAssignment = assigned.sorted()
        lastGeneration = generation
        state = .stable
        failures = 0
        aliveAt = requestSentAt
        settledAt = max(settledAt, requestSentAt)
        heartbeatAt = now.advanced(by: configuration.heartbeatInterval)
        var actions: [MembershipAction] = [
            note(.info, "has generation \(generation) with \(assigned.count) partitions", reason),
            .accepted(assignor: protocolName ?? "", assignment),
        ]
        if !removed.isEmpty {
            let deadline = requestSentAt.advanced(by: configuration.rebalanceTimeout)
            revocation = Revocation(partitions: removed, deadline: deadline)
            actions.append(.revoke(removed, until: deadline))
        }
        if !added.isEmpty {
            owned = (owned + added).sorted()
            actions.append(.assigned(added))
        }
        if revocation == nil, let next = nextReason { actions += rebalance(because: next, now) }
        return actions
    }

    private func note(_ level: Logger.Level, _ text: String, _ reason: String) -> MembershipAction {
        .note(level, "\(memberID.isEmpty ? "a new member" : memberID) \(text)", reason: reason)
    }
}

// MARK: - Losing and ending

extension ClassicMembershipStateMachine {
    /// The member is none any more, as far as it can know.
    private mutating func lose(_ error: KafkaError, forgettingID: Bool = false, _ now: Instant) -> [MembershipAction] {
        let lost = owned
        var actions = abandonHeartbeat()
        actions.append(note(.warning, "loses its membership and \(lost.count) partitions", error.text))
        owned = []
        revocation = nil
        generation = -1
        if forgettingID { memberID = "" }
        actions.append(.identified(identity))
        if leads { actions.append(.lead(topics: [])) }
        leads = false
        if !lost.isEmpty { actions.append(.lost(lost, because: error)) }
        reason = error.text
        switch state {
        case .created, .waiting, .absent, .leaving, .ended: return actions
        // What is under way says that it owns what it does not own any more.
        case .joining, .yielding, .planning, .syncing, .stable: return actions + abandonRequest() + join(now)
        }
    }

    /// The user's code has not asked for anything in too long.
    private mutating func beAbsent(_ now: Instant) -> [MembershipAction] {
        let text = "no records were asked for within the maximum poll interval"
        var actions = abandonRequest()
        let leaves = !memberID.isEmpty && configuration.instanceID == nil
        let request = leaveRequest(text)
        state = .absent
        actions += lose(KafkaError(.membershipLost, text), forgettingID: true, now)
        guard leaves else { return actions }
        lastNumber += 1
        // Whatever comes of it: the member is a new one when it comes back.
        return actions + [.send(.leave(request), number: lastNumber, timeout: configuration.requestTimeout)]
    }

    private mutating func fail(_ error: KafkaError) -> [MembershipAction] {
        let lost = owned
        var actions = abandonRequest() + abandonHeartbeat()
        state = .ended
        owned = []
        revocation = nil
        generation = -1
        actions.append(note(.error, "ends", error.text))
        if leads { actions.append(.lead(topics: [])) }
        leads = false
        if !lost.isEmpty { actions.append(.lost(lost, because: error)) }
        return actions + [.failed(error)]
    }

    private mutating func abandonRequest() -> [MembershipAction] {
        switch state {
        case .joining(let number), .syncing(let number): [.abandon(number: number)]
        case .created, .yielding, .waiting, .planning, .stable, .absent, .leaving, .ended: []
        }
    }

    private mutating func abandonHeartbeat() -> [MembershipAction] {
        guard let heartbeat else { return [] }
        self.heartbeat = nil
        return [.abandon(number: heartbeat.number)]
    }
}

// MARK: - Answers

extension ClassicMembershipStateMachine {
    mutating func answered(
        _ answer: MembershipAnswer, number: UInt64, draw: Double, now: Instant
    ) -> [MembershipAction] {
        if let heartbeat, heartbeat.number == number {
            self.heartbeat = nil
            return beaten(answer, heartbeat, draw: draw, now)
        }
        switch (state, answer) {
        case (.leaving(number), _):
            state = .ended
            return [.left]
        case (.joining(number), .join(let response)): return joined(response, draw: draw, now)
        case (.syncing(number), .sync(let response)): return synced(response, draw: draw, now)
        case (.joining(number), .failed(let error)), (.syncing(number), .failed(let error)):
            guard error.isRetriable else { return fail(error) }
            return joinLater(error.text, draw: draw, now)
        default: return []
        }
    }

    private mutating func joined(
        _ response: JoinGroupResponse, draw: Double, _ now: Instant
    ) -> [MembershipAction] {
        guard !response.errorCode.isError else { return refusedToJoin(response, draw: draw, now) }
        memberID = response.memberID
        generation = response.generationID
        protocolName = response.protocolName
        leads = response.leader == memberID
        gatheredAt = max(gatheredAt, requestSentAt)
        settledAt = max(settledAt, gatheredAt)
        aliveAt = max(aliveAt, requestSentAt)
        heartbeatAt = now.advanced(by: configuration.heartbeatInterval)
        var actions: [MembershipAction] = [.identified(identity)]
        guard leads else { return actions + [.lead(topics: [])] + sync([], now) }
        var members: [GroupMember] = []
        for member in response.members {
            do throws(WireError) {
                members.append(
                    try ConsumerProtocol.member(
                        member.memberID, instanceID: member.groupInstanceID, subscription: member.metadata))
            } catch {
                // It is given nothing, rather than that nobody is given anything.
                actions.append(note(.warning, "cannot read the subscription of \(member.memberID)", error.description))
            }
        }
        members.sort { $0.id < $1.id }
        let topics = Set(members.flatMap(\.topics)).sorted()
        actions.append(.lead(topics: topics))
        guard !response.skipAssignment else { return actions + sync([], now) }
        lastNumber += 1
        state = .planning(lastNumber)
        return actions + [
            .plan(
                AssignmentPlan(
                    number: lastNumber, assignor: response.protocolName ?? "", members: members, topics: topics))
        ]
    }

    private mutating func refusedToJoin(
        _ response: JoinGroupResponse, draw: Double, _ now: Instant
    ) -> [MembershipAction] {
        let error = KafkaError(brokerError: response.errorCode, "joining group \(configuration.group)")
        switch response.errorCode {
        case .memberIDRequired:
            memberID = response.memberID
            return join(now)
        case .unknownMemberID:
            return lose(error, forgettingID: true, now)
        case .illegalGeneration:
            state = .yielding
            return lose(error, now)
        case .fencedInstanceID:
            return fail(fenced(error))
        case .rebalanceInProgress:
            return joinLater(error.text, draw: draw, now)
        default:
            guard error.isRetriable else { return fail(error) }
            return joinLater(error.text, draw: draw, now)
        }
    }

    private func fenced(_ error: KafkaError) -> KafkaError {
        KafkaError(
            .memberFenced, "another member has joined as \(configuration.instanceID ?? "")",
            brokerError: error.brokerError, cause: error)
    }

    mutating func planned(
        _ outcome: Result<[String: MemberAssignment], KafkaError>, number: UInt64, now: Instant
    ) -> [MembershipAction] {
        guard case .planning(number) = state else { return [] }
        do {
            let assignments = try outcome.get()
            var bytes: [SyncGroupRequest.SyncGroupRequestAssignment] = []
            for member in assignments.keys.sorted() {
                guard let assignment = assignments[member] else { continue }
                bytes.append(.init(memberID: member, assignment: try ConsumerProtocol.bytes(of: assignment)))
            }
            return sync(bytes, now)
        } catch {
            let failure =
                error as? KafkaError ?? KafkaError(.assignmentFailed, "an assignment cannot be written", cause: error)
            // The others get another leader.
            let request = leaveRequest(failure.text)
            lastNumber += 1
            let leave = MembershipAction.send(
                .leave(request), number: lastNumber, timeout: configuration.requestTimeout)
            return [leave] + fail(failure)
        }
    }

    private mutating func sync(
        _ assignments: [SyncGroupRequest.SyncGroupRequestAssignment], _ now: Instant
    ) -> [MembershipAction] {
        lastNumber += 1
        state = .syncing(lastNumber)
        requestSentAt = now
        let request = SyncGroupRequest(
            groupID: configuration.group, generationID: generation, memberID: memberID,
            groupInstanceID: configuration.instanceID, protocolType: ConsumerProtocol.type,
            protocolName: protocolName, assignments: assignments)
        return [.send(.sync(request), number: lastNumber, timeout: configuration.rendezvousTimeout)]
    }

    private mutating func synced(
        _ response: SyncGroupResponse, draw: Double, _ now: Instant
    ) -> [MembershipAction] {
        let error = KafkaError(brokerError: response.errorCode, "the assignment in group \(configuration.group)")
        switch response.errorCode {
        case .noError:
            do throws(WireError) {
                return accept(try ConsumerProtocol.assignment(response.assignment), now)
            } catch {
                return fail(KafkaError(.assignmentFailed, "the assignment cannot be read", cause: error))
            }
        case .rebalanceInProgress:
            reason = "another rebalance has begun"
            return join(now)
        case .unknownMemberID:
            return lose(error, forgettingID: true, now)
        case .illegalGeneration:
            return lose(error, now)
        case .fencedInstanceID:
            return fail(fenced(error))
        default:
            guard error.isRetriable else { return fail(error) }
            return joinLater(error.text, draw: draw, now)
        }
    }

    mutating func refused(
        _ code: ErrorCode, for identity: ConsumerGroupMetadata, now: Instant
    ) -> [MembershipAction] {
        guard identity == self.identity, generation >= 0 else { return [] }
        return dismissed(code, "a commit", now) ?? []
    }

    /// The coordinator does not know the member as it is.
    ///
    /// - Returns: Nil where the code says something else.
    private mutating func dismissed(_ code: ErrorCode, _ what: String, _ now: Instant) -> [MembershipAction]? {
        switch state {
        case .created, .absent, .leaving, .ended: return nil
        case .yielding, .waiting, .joining, .planning, .syncing, .stable: break
        }
        let error = KafkaError(brokerError: code, "\(what) of a member of group \(configuration.group)")
        switch code {
        case .unknownMemberID: return lose(error, forgettingID: true, now)
        case .fencedInstanceID: return fail(fenced(error))
        case .illegalGeneration:
            // While it joins, the group may have gone on already.
            if case .joining = state { return [] }
            return lose(error, now)
        default: return nil
        }
    }
}

// MARK: - Heartbeats

extension ClassicMembershipStateMachine {
    private mutating func beat(_ now: Instant) -> [MembershipAction] {
        lastNumber += 1
        heartbeat = Heartbeat(number: lastNumber, sentAt: now, identity: identity)
        let request = HeartbeatRequest(
            groupID: configuration.group, generationID: generation, memberID: memberID,
            groupInstanceID: configuration.instanceID)
        return [.send(.heartbeat(request), number: lastNumber, timeout: configuration.heartbeatTimeout)]
    }

    private mutating func beaten(
        _ answer: MembershipAnswer, _ heartbeat: Heartbeat, draw: Double, _ now: Instant
    ) -> [MembershipAction] {
        let code: ErrorCode
        switch answer {
        case .heartbeat(let response): code = response.errorCode
        case .failed(let error) where !error.isRetriable: return fail(error)
        default: return beatSoon(draw: draw, now)
        }
        if !code.isError || code == .rebalanceInProgress {
            heartbeatFailures = 0
            aliveAt = max(aliveAt, heartbeat.sentAt)
            heartbeatAt = heartbeat.sentAt.advanced(by: configuration.heartbeatInterval)
            guard heartbeat.identity == identity else { return [] }
            switch (state, code) {
            case (.stable, .rebalanceInProgress): return rejoin(because: "the group rebalances", now: now)
            case (.joining, .rebalanceInProgress): gatheredAt = max(gatheredAt, heartbeat.sentAt)
            case (_, .rebalanceInProgress): break
            default: settledAt = max(settledAt, heartbeat.sentAt)
            }
            return []
        }
        guard heartbeat.identity == identity else { return beatSoon(draw: draw, now) }
        if let actions = dismissed(code, "a heartbeat", now) {
            return actions.isEmpty ? beatSoon(draw: draw, now) : actions
        }
        guard code.isRetriable else {
            return fail(KafkaError(brokerError: code, "a heartbeat in group \(configuration.group)"))
        }
        return beatSoon(draw: draw, now)
    }

    /// The coordinator was not reached, or is another one, or is not ready.
    private mutating func beatSoon(draw: Double, _ now: Instant) -> [MembershipAction] {
        heartbeatFailures += 1
        let wait = configuration.retryBackoff.wait(afterFailures: heartbeatFailures, draw: draw)
        heartbeatAt = now.advanced(by: min(wait, configuration.heartbeatInterval))
        return []
    }
}
