import KafkaCodec
import Logging

/// A member's side of the protocol of KIP-848: one request, ConsumerGroupHeartbeat, by which it joins, tells what it
/// wants and owns, learns what it shall own, stays alive and leaves.
///
/// The coordinator says what the member shall own; the member gets there by itself: it lets go of what it shall not own,
/// waits until the user is done with that and it is committed, takes what it lacks as soon as the metadata tells the
/// topics' names, and says what it owns then. One heartbeat is on its way at a time.
///
/// What has not changed is not said again, unless an answer failed to come or the coordinator has forgotten: then the
/// next heartbeat says everything. What the member owns is lost when no heartbeat has been answered for a session, counted
/// from when it was sent, or when the coordinator does not know the member or its epoch any more; it joins anew then,
/// under the same id.
struct ConsumerMembershipStateMachine: GroupMembership {
    enum Phase: Equatable, Sendable {
        case created
        /// It is a member, or about to be one.
        case active
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

    /// What the coordinator knows, or will once it has read a heartbeat.
    struct Told: Equatable, Sendable {
        var names: [String]
        var pattern: String?
        /// Nil where it waits to be told, whether or not that has changed.
        var owned: Set<TopicIDPartition>?
    }

    struct Heartbeat: Sendable {
        var number: UInt64
        var sentAt: Instant
        var epoch: Int32
        var told: Told
        /// Whether it says what the member owns.
        var saysOwned: Bool
        /// Whether everything is to be told once more when it is answered.
        var isRepeated = false
    }

    let configuration: MembershipConfiguration
    private(set) var state = Phase.created
    private(set) var memberID: String
    /// 0 while the coordinator has not taken the member in.
    private(set) var epoch: Int32 = 0
    private(set) var subscription = ResolvedSubscription(names: [], topics: [])
    private var ids: [TopicPartition: KafkaUUID] = [:]
    /// What the coordinator wants the member to own; nil until it has said so.
    private(set) var target: Set<TopicIDPartition>?
    private(set) var revocation: Revocation?
    /// The names of topics, also of those that were deleted since.
    private var topicNames: [KafkaUUID: GroupTopic] = [:]

    /// Nil where the next heartbeat has to say everything.
    private var told: Told?
    /// Whether the coordinator was ever told of a pattern, so that it has to be told that there is none any more.
    private var hasToldPattern = false
    private var heartbeat: Heartbeat?
    private var heartbeatAt: Instant?
    private var interval: Duration
    private var lastNumber: UInt64 = 0
    private var failures = 0
    /// Since when another member has had the static member's instance.
    private var unreleasedSince: Instant?
    /// When the last heartbeat was sent that was answered as to a member.
    private var aliveAt = Instant(nanoseconds: 0)
    /// Since when heartbeats are sent without an answer. The coordinator may have read them.
    private var unansweredSince: Instant?
    /// When the first heartbeat was sent of those after which the coordinator may have wanted what it wants now: its
    /// earlier answers may be lost.
    private var askedAt = Instant(nanoseconds: 0)
    private var polledAt = Instant(nanoseconds: 0)

    /// - Parameter memberID: The id that the member makes for itself, unlike that of any other.
    init(_ configuration: MembershipConfiguration, memberID: String) {
        self.configuration = configuration
        self.memberID = memberID
        interval = configuration.heartbeatInterval
    }

    var isAbsent: Bool { state == .absent }

    var identity: ConsumerGroupMetadata {
        ConsumerGroupMetadata(
            groupID: configuration.group, generation: epoch > 0 ? epoch : -1, memberID: memberID,
            groupInstanceID: configuration.instanceID)
    }

    var owned: [TopicPartition] { ids.keys.sorted() }

    var speaksConsumerProtocol: Bool { true }

    var phase: String {
        switch state {
        case .created: "created"
        case .active where epoch == 0: "joining"
        case .active where revocation != nil: "giving partitions up"
        case .active where !missing.isEmpty: "waiting for topics"
        case .active: "stable"
        case .absent: "absent"
        case .leaving: "leaving"
        case .ended: "ended"
        }
    }

    private var ownedByID: Set<TopicIDPartition> {
        Set(ids.map { TopicIDPartition(topicID: $0.value, partition: $0.key.partition) })
    }

    /// What the member shall own and does not.
    private var missing: Set<TopicIDPartition> { (target ?? []).subtracting(ownedByID) }

    // MARK: - Time

    var nextDeadline: Instant? {
        guard case .active = state else { return nil }
        var deadlines: [Instant] = []
        if heartbeat == nil, let heartbeatAt { deadlines.append(heartbeatAt) }
        if let revocation { deadlines.append(revocation.deadline) }
        if !ids.isEmpty { deadlines.append(sessionEnd) }
        if let pollEnd { deadlines.append(pollEnd) }
        return deadlines.min()
    }

    private var sessionEnd: Instant { aliveAt.advanced(by: configuration.sessionTimeout) }

    private var pollEnd: Instant? {
        configuration.maximumPollInterval > .zero ? polledAt.advanced(by: configuration.maximumPollInterval) : nil
    }

    mutating func tick(now: Instant) -> [MembershipAction] {
        guard case .active = state else { return [] }
        if let pollEnd, now >= pollEnd { return beAbsent(now) }
        var actions: [MembershipAction] = []
        if !ids.isEmpty, now >= sessionEnd {
            let text = "the coordinator of group \(configuration.group) was not heard for a session"
            actions += lose(KafkaError(.membershipLost, text))
            heartbeatAt = now
        } else if let revocation, now >= revocation.deadline {
            actions += overdue(now)
        }
        return actions + beatIfDue(now)
    }

    // MARK: - The user's side

    mutating func start(_ subscription: ResolvedSubscription, now: Instant) -> [MembershipAction] {
        guard case .created = state else { return [] }
        take(subscription)
        polledAt = now
        state = .active
        return [note(.info, "joins the group", "the consumer starts")] + beat(now)
    }

    mutating func subscribed(to subscription: ResolvedSubscription, now: Instant) -> [MembershipAction] {
        if subscription.serverPattern != nil, subscription.names != self.subscription.names {
            // Of interest only to coordinators that cannot match: these are told names in place of the pattern.
            told?.pattern = nil
        }
        take(subscription)
        guard case .active = state else { return [] }
        return reconcile(now) + beatIfNews(now)
    }

    mutating func polled(at instant: Instant, now: Instant) -> [MembershipAction] {
        polledAt = max(polledAt, instant)
        guard case .absent = state, let pollEnd, pollEnd > now else { return [] }
        state = .active
        return [note(.info, "joins the group", "the consumer asks for records again")] + beat(now)
    }

    mutating func rejoin(because reason: String, now: Instant) -> [MembershipAction] {
        guard case .active = state else { return [] }
        // Only the coordinator can have the group rebalance; it is told everything once more.
        told = nil
        heartbeat?.isRepeated = true
        return [note(.info, "tells the coordinator where it stands", reason)] + beatIfNews(now)
    }

    mutating func planned(
        _ outcome: Result<[String: MemberAssignment], KafkaError>, number: UInt64, now: Instant
    ) -> [MembershipAction] {
        // The coordinator assigns.
        []
    }

    mutating func revoked(now: Instant) -> [MembershipAction] {
        guard let revocation else { return [] }
        self.revocation = nil
        for partition in revocation.partitions { ids[partition] = nil }
        guard case .active = state else { return [] }
        return reconcile(now) + beatIfNews(now)
    }

    mutating func leave(because reason: String, now: Instant) -> [MembershipAction] {
        switch state {
        case .ended, .leaving: return []
        case .created, .absent:
            state = .ended
            return [.left]
        case .active: break
        }
        var actions = abandonHeartbeat()
        actions.append(note(.info, "leaves the group", reason))
        let request = leaveRequest
        ids = [:]
        revocation = nil
        target = nil
        lastNumber += 1
        state = .leaving(lastNumber)
        return actions + [
            .send(.consumerHeartbeat(request), number: lastNumber, timeout: configuration.requestTimeout)
        ]
    }

    /// A static member says that it will be back, so that its partitions wait for it (KIP-345).
    private var leaveRequest: ConsumerGroupHeartbeatRequest {
        ConsumerGroupHeartbeatRequest(
            groupID: configuration.group, memberID: memberID,
            memberEpoch: configuration.instanceID == nil ? -1 : -2, instanceID: configuration.instanceID)
    }

    private mutating func take(_ subscription: ResolvedSubscription) {
        self.subscription = subscription
        for topic in subscription.topics where topic.id != .zero { topicNames[topic.id] = topic }
    }

    private func note(_ level: Logger.Level, _ text: String, _ reason: String) -> MembershipAction {
        .note(level, "\(memberID) \(text)", reason: reason)
    }
}

// MARK: - Reconciliation

extension ConsumerMembershipStateMachine {
    /// Goes as far as it can towards what the member shall own.
    private mutating func reconcile(_ now: Instant) -> [MembershipAction] {
        guard let target, revocation == nil else { return [] }
        let removed = ids.filter { !target.contains(TopicIDPartition(topicID: $0.value, partition: $0.key.partition)) }
            .keys.sorted()
        if !removed.isEmpty {
            // The coordinator waits from when it answered for the first time, which was after the heartbeat was sent.
            let deadline = askedAt.advanced(by: configuration.rebalanceTimeout)
            revocation = Revocation(partitions: removed, deadline: deadline)
            let text = "gives up \(removed.count) partitions"
            return [note(.info, text, "the coordinator wants it so"), .revoke(removed, until: deadline)]
        }
        // By what the member has said that it owns, the coordinator may have given the rest to others; the answer, which
        // may never have come, tells.
        guard told != nil, heartbeat?.saysOwned != true else { return [] }
        var added: [TopicPartition: KafkaUUID] = [:]
        var isIncomplete = false
        for partition in missing {
            guard let topic = topicNames[partition.topicID], Int(partition.partition) < topic.partitionCount,
                partition.partition >= 0
            else {
                isIncomplete = true
                continue
            }
            added[TopicPartition(topic: topic.name, partition: partition.partition)] = topic.id
        }
        var actions: [MembershipAction] = []
        if !added.isEmpty {
            ids.merge(added) { _, new in new }
            actions.append(note(.info, "takes \(added.count) partitions", "the coordinator wants it so"))
            actions.append(.assigned(added.keys.sorted()))
        }
        if isIncomplete { actions.append(.refreshMetadata) }
        return actions
    }

    /// The user has taken too long to give up what it was asked to: by now the coordinator has shut the member out, or is
    /// about to, and gives all of its partitions to others.
    private mutating func overdue(_ now: Instant) -> [MembershipAction] {
        lose(KafkaError(.membershipLost, "partitions were not given up within the rebalance timeout")) + beat(now)
    }
}

// MARK: - Losing and ending

extension ConsumerMembershipStateMachine {
    /// The member is none any more, as far as it can know. It joins anew with its next heartbeat.
    private mutating func lose(_ error: KafkaError) -> [MembershipAction] {
        let lost = owned
        var actions = abandonHeartbeat()
        actions.append(note(.warning, "loses its membership and \(lost.count) partitions", error.text))
        forget()
        actions.append(.identified(identity))
        if !lost.isEmpty { actions.append(.lost(lost, because: error)) }
        return actions
    }

    private mutating func forget() {
        ids = [:]
        revocation = nil
        target = nil
        told = nil
        epoch = 0
        unansweredSince = nil
    }

    /// The user's code has not asked for anything in too long.
    private mutating func beAbsent(_ now: Instant) -> [MembershipAction] {
        let text = "no records were asked for within the maximum poll interval"
        let request = leaveRequest
        let actions = lose(KafkaError(.membershipLost, text))
        state = .absent
        heartbeatAt = nil
        lastNumber += 1
        // Whatever comes of it: the member joins anew when it comes back.
        return actions + [
            .send(.consumerHeartbeat(request), number: lastNumber, timeout: configuration.requestTimeout)
        ]
    }

    private mutating func fail(_ error: KafkaError) -> [MembershipAction] {
        let lost = owned
        var actions = abandonHeartbeat()
        forget()
        state = .ended
        actions.append(note(.error, "ends", error.text))
        if !lost.isEmpty { actions.append(.lost(lost, because: error)) }
        return actions + [.failed(error)]
    }

    private mutating func abandonHeartbeat() -> [MembershipAction] {
        guard let heartbeat else { return [] }
        self.heartbeat = nil
        return [.abandon(number: heartbeat.number)]
    }
}

// MARK: - Heartbeats

extension ConsumerMembershipStateMachine {
    /// What the coordinator should know now.
    private var news: Told {
        Told(
            names: subscription.serverPattern == nil ? subscription.names : [], pattern: subscription.serverPattern,
            owned: ownedByID)
    }

    /// Sends a heartbeat at once if there is something to tell, unless failures are being waited out.
    private mutating func beatIfNews(_ now: Instant) -> [MembershipAction] {
        guard case .active = state, heartbeat == nil, failures == 0, told != news else { return [] }
        return beat(now)
    }

    private mutating func beatIfDue(_ now: Instant) -> [MembershipAction] {
        guard case .active = state, heartbeat == nil, let heartbeatAt, now >= heartbeatAt else { return [] }
        return beat(now)
    }

    private mutating func beat(_ now: Instant) -> [MembershipAction] {
        let news = news
        var request = ConsumerGroupHeartbeatRequest(
            groupID: configuration.group, memberID: memberID, memberEpoch: epoch,
            instanceID: configuration.instanceID)
        if told == nil {
            request.rackID = configuration.rack
            request.rebalanceTimeoutMs = Int32(clamping: configuration.rebalanceTimeout.wholeMilliseconds)
            request.serverAssignor = configuration.serverAssignor
        }
        if told == nil || told?.names != news.names { request.subscribedTopicNames = news.names }
        if told == nil || told?.pattern != news.pattern {
            // Empty drops a pattern that was there before.
            request.subscribedTopicRegex = news.pattern ?? (hasToldPattern ? "" : nil)
        }
        let saysOwned = told == nil || told?.owned != news.owned
        if saysOwned { request.topicPartitions = .init(ownedByID) }
        if news.pattern != nil { hasToldPattern = true }
        lastNumber += 1
        heartbeat = Heartbeat(number: lastNumber, sentAt: now, epoch: epoch, told: news, saysOwned: saysOwned)
        unansweredSince = unansweredSince ?? now
        heartbeatAt = nil
        let patience = min(configuration.requestTimeout, max(interval, configuration.sessionTimeout / 3))
        return [.send(.consumerHeartbeat(request), number: lastNumber, timeout: patience)]
    }

    mutating func answered(
        _ answer: MembershipAnswer, number: UInt64, draw: Double, now: Instant
    ) -> [MembershipAction] {
        if case .leaving(number) = state {
            state = .ended
            return [.left]
        }
        guard case .active = state, let heartbeat, heartbeat.number == number else { return [] }
        self.heartbeat = nil
        switch answer {
        case .consumerHeartbeat(let response) where !response.errorCode.isError:
            return beaten(response, heartbeat, now)
        case .consumerHeartbeat(let response): return refused(response, heartbeat, draw: draw, now)
        case .failed(let error) where !error.isRetriable: return fail(error)
        default:
            beatSoon(draw: draw, now)
            return []
        }
    }

    private mutating func beaten(
        _ response: ConsumerGroupHeartbeatResponse, _ heartbeat: Heartbeat, _ now: Instant
    ) -> [MembershipAction] {
        failures = 0
        unreleasedSince = nil
        aliveAt = heartbeat.sentAt
        askedAt = unansweredSince ?? heartbeat.sentAt
        unansweredSince = nil
        told = heartbeat.isRepeated ? nil : heartbeat.told
        if response.heartbeatIntervalMs > 0 { interval = .milliseconds(Int(response.heartbeatIntervalMs)) }
        heartbeatAt = heartbeat.sentAt.advanced(by: interval)
        let before = identity
        epoch = response.memberEpoch
        if let id = response.memberID, !id.isEmpty { memberID = id }
        var actions: [MembershipAction] = identity == before ? [] : [.identified(identity)]
        if heartbeat.epoch == 0 {
            actions.append(note(.info, "is a member with epoch \(epoch)", "the coordinator has taken it in"))
        }
        var isOwedAnswer = false
        if let assignment = response.assignment {
            isOwedAnswer = target.map { !$0.isSubset(of: assignment.partitions.union(ownedByID)) } ?? false
            target = assignment.partitions
        }
        actions += reconcile(now)
        // What goes to others although it was not taken yet, the coordinator holds back too until it hears of it: what the
        // member owns is said again, or it would be shut out when the rebalance timeout ends.
        if isOwedAnswer, revocation == nil { told?.owned = nil }
        return actions + beatIfNews(now)
    }

    /// The coordinator was not reached, or cannot answer yet. It may have read the heartbeat, or be another one next time:
    /// it is told everything again.
    private mutating func beatSoon(draw: Double, _ now: Instant) {
        failures += 1
        told = nil
        let wait = configuration.retryBackoff.wait(afterFailures: failures, draw: draw)
        heartbeatAt = now.advanced(by: min(wait, max(interval, configuration.retryBackoff.initial)))
    }

    private mutating func refused(
        _ response: ConsumerGroupHeartbeatResponse, _ heartbeat: Heartbeat, draw: Double, _ now: Instant
    ) -> [MembershipAction] {
        let words = response.errorMessage.map { " (\($0))" } ?? ""
        let error = KafkaError(
            brokerError: response.errorCode, "a heartbeat in group \(configuration.group)\(words)")
        switch response.errorCode {
        case .fencedMemberEpoch, .unknownMemberID:
            let actions = lose(error)
            guard heartbeat.epoch == 0 else { return actions + beat(now) }
            // It was about to join already.
            beatSoon(draw: draw, now)
            return actions
        case .groupIDNotFound where heartbeat.epoch > 0:
            // The group was taken for empty, and has gone back to the classic protocol or is gone since.
            return lose(error) + beat(now)
        case .unreleasedInstanceID:
            let since = unreleasedSince ?? now
            unreleasedSince = since
            guard now < since.advanced(by: configuration.takeoverTimeout) else { return fail(error) }
            beatSoon(draw: draw, now)
            return [note(.info, "waits for the instance to be released", error.text)]
        default:
            guard response.errorCode.isRetriable else { return fail(error) }
            beatSoon(draw: draw, now)
            return []
        }
    }

    mutating func refused(
        _ code: ErrorCode, for identity: ConsumerGroupMetadata, now: Instant
    ) -> [MembershipAction] {
        guard case .active = state, identity == self.identity, epoch > 0 else { return [] }
        let error = KafkaError(brokerError: code, "a commit of a member of group \(configuration.group)")
        switch code {
        case .fencedMemberEpoch, .unknownMemberID:
            return lose(error) + beat(now)
        case .staleMemberEpoch:
            // The next answer brings the epoch that the coordinator has.
            guard heartbeat == nil else { return [] }
            return beat(now)
        case .fencedInstanceID: return fail(error)
        default: return []
        }
    }
}
