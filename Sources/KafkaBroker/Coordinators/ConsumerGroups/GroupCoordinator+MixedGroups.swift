import KafkaCodec
import OrderedCollections

/// What members of the classic protocol ask a group of the new one for, and groups that go back to the classic one.
extension GroupCoordinator {
    func join(_ join: ClassicGroup.Join, to group: ConsumerGroup, _ place: Place) {
        var message = JoinGroupRequest()
        message.groupID = group.id
        message.memberID = join.member
        message.groupInstanceID = join.instance
        message.sessionTimeoutMs = join.sessionTimeoutMs
        message.rebalanceTimeoutMs = join.rebalanceTimeoutMs
        message.protocolType = join.protocolType
        message.protocols = join.protocols.map { .init(name: $0.name, metadata: $0.metadata) }
        let client = MemberClient(id: join.clientID, host: join.clientHost)
        update(group, place) { (next, context) throws(ConsumerGroupError) in
            try next.join(message, from: client, requiresKnownID: join.requiresKnownID, in: context)
        } then: { [unowned broker] result in
            switch result {
            case .success(var answer):
                if answer.errorCode.isError {
                    answer = .refusal(answer.errorCode, answer.memberID, join.request.version)
                }
                broker.respond(join.request, answer)
            case .failure(let error):
                broker.respond(join.request, .refusal(error.code, "", join.request.version) as JoinGroupResponse)
            }
        }
    }

    func sync(_ sync: ClassicGroup.Sync, with group: ConsumerGroup, _ place: Place) {
        var message = SyncGroupRequest()
        message.groupID = group.id
        message.memberID = sync.member
        message.groupInstanceID = sync.instance
        message.generationID = sync.generation
        message.protocolType = sync.protocolType
        message.protocolName = sync.protocolName
        update(group, place) { (next, context) throws(ConsumerGroupError) in
            try next.sync(message, in: context)
        } then: { [unowned broker] result in
            switch result {
            case .success(let answer): broker.respond(sync.request, answer)
            case .failure(let error): broker.respond(sync.request, .refusal(error.code) as SyncGroupResponse)
            }
        }
    }

    /// - Returns: What to tell the member: it says nothing that could get lost, so that nobody waits for the log.
    func classicHeartbeat(_ heartbeat: HeartbeatRequest, to group: ConsumerGroup, _ place: Place) -> ErrorCode {
        var answer = ErrorCode.noError
        var refusal: ErrorCode?
        let isDone = update(group, place) { (next, context) throws(ConsumerGroupError) in
            do throws(ConsumerGroupError) {
                answer = try next.classicHeartbeat(heartbeat, in: context)
            } catch {
                refusal = error.code
                throw error
            }
        } then: { _ in
        }
        return refusal ?? (isDone ? answer : .coordinatorNotAvailable)
    }

    func leave(
        _ leaving: [ClassicGroup.Leaving], _ group: ConsumerGroup, _ place: Place,
        then: @escaping (Result<[ErrorCode], GroupError>) -> Void
    ) {
        update(group, place) { next, context in
            next.leave(
                leaving.map { .init(memberID: $0.member, groupInstanceID: $0.instance, reason: $0.reason) },
                in: context)
        } then: { result in
            then(result.map { $0.map(\.errorCode) }.mapError { GroupError($0.code) })
        }
    }

    /// Takes a group up as a classic one.
    func take(_ group: ClassicGroup, _ place: Place, isToRebalance: Bool) {
        set(group.id, nil, in: place.partition)
        set(group.id, .classic(group), in: place.partition)
        updateClassic(group.id, place.partition, place.epoch) { group in
            for member in group.members.values { group.renewSession(member) }
            if isToRebalance { group.prepareRebalance("the last member of the new protocol is gone") }
        }
    }
}

extension MigratingGroup {
    init(_ classic: ClassicGroup) {
        self.init(
            id: classic.id, generation: classic.generation, protocolName: classic.protocolName,
            members: classic.members.values.map { member in
                Member(
                    id: member.id, instanceID: member.instanceID, clientID: member.clientID,
                    clientHost: member.clientHost, rebalanceTimeoutMs: member.rebalanceTimeoutMs,
                    sessionTimeoutMs: member.sessionTimeoutMs,
                    protocols: member.protocols.map { .init(name: $0.name, metadata: $0.metadata) },
                    assignment: member.assignment)
            })
    }
}

extension ClassicGroup {
    init(_ migrating: MigratingGroup, at now: Int64) {
        self.init(migrating.id)
        self.now = now
        generation = migrating.generation
        protocolType = Self.consumerProtocolType
        protocolName = migrating.protocolName
        for member in migrating.members {
            add(
                ClassicGroupMember(
                    id: member.id, instanceID: member.instanceID, clientID: member.clientID,
                    clientHost: member.clientHost, rebalanceTimeoutMs: member.rebalanceTimeoutMs,
                    sessionTimeoutMs: member.sessionTimeoutMs,
                    protocols: member.protocols.map { .init(name: $0.name, metadata: $0.metadata) },
                    assignment: member.assignment))
        }
        change(to: .stable)
        subscribedTopics = topicsOfMembers()
    }
}

extension ClassicGroup? {
    /// The record of a classic group, if there is one.
    func records() throws(WireError) -> [GroupRecord] {
        guard let group = self else { return [] }
        return [
            try GroupRecord(
                GroupMetadataKey(group: group.id), group.recordAsIs(), version: ClassicGroup.recordVersion)
        ]
    }
}
