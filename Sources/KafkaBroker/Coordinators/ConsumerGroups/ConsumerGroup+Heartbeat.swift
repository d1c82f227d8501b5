import KafkaCodec
import OrderedCollections

/// ConsumerGroupHeartbeat: joining, staying, giving up and getting partitions, leaving.
extension ConsumerGroup {
    /// What is wrong with a request whatever the group is, or nil.
    static func problem(
        _ request: ConsumerGroupHeartbeatRequest, version: Int16, _ settings: ConsumerGroupSettings
    ) -> ConsumerGroupError? {
        func invalid(_ reason: String) -> ConsumerGroupError { ConsumerGroupError(.invalidRequest, reason) }
        // Since version 1 clients make their ids themselves (KIP-1082).
        if request.memberID.isEmpty, version >= 1 || request.memberEpoch != 0 {
            return invalid("MemberId can't be empty.")
        }
        if request.groupID.isEmpty { return invalid("GroupId can't be empty.") }
        if request.instanceID?.isEmpty == true { return invalid("InstanceId can't be empty.") }
        if request.rackID?.isEmpty == true { return invalid("RackId can't be empty.") }
        switch request.memberEpoch {
        case 0:
            if request.rebalanceTimeoutMs == -1 {
                return invalid("RebalanceTimeoutMs must be provided in the first request.")
            }
            if request.topicPartitions?.isEmpty != true {
                return invalid("TopicPartitions must be empty when (re-)joining.")
            }
            if request.subscribedTopicNames == nil, request.subscribedTopicRegex == nil {
                return invalid("Either SubscribedTopicNames or SubscribedTopicRegex must be set when (re-)joining.")
            }
        case ConsumerGroupMember.leftForNow:
            if request.instanceID == nil { return invalid("InstanceId can't be null for a static member.") }
        case ..<ConsumerGroupMember.leftForNow:
            return invalid("MemberEpoch is invalid.")
        default:
            break
        }
        if let assignor = request.serverAssignor, !settings.assignors.contains(assignor) {
            return ConsumerGroupError(
                .unsupportedAssignor,
                "ServerAssignor \(assignor) is not supported. Supported: \(settings.assignors.joined(separator: ", "))."
            )
        }
        return nil
    }

    /// Answers a heartbeat that ``problem(_:version:_:)`` has nothing to say against.
    mutating func heartbeat(
        _ request: ConsumerGroupHeartbeatRequest, from client: MemberClient, in context: ConsumerGroupContext
    ) throws(ConsumerGroupError) -> ConsumerGroupHeartbeatResponse {
        try atomically { group throws(ConsumerGroupError) in
            if request.memberEpoch < 0 {
                try group.leave(request, context)
            } else {
                try group.stay(request, client, context)
            }
        }
    }

    private mutating func stay(
        _ request: ConsumerGroupHeartbeatRequest, _ client: MemberClient, _ context: ConsumerGroupContext
    ) throws(ConsumerGroupError) -> ConsumerGroupHeartbeatResponse {
        try checkSize(request.memberID, context.settings)
        let id = request.memberID.isEmpty ? context.makeMemberID() : request.memberID
        let owned = request.topicPartitions.map(Self.partitions)
        let known = try heartbeatMember(id, request, owned)
        var member = known
        member.instanceID = request.instanceID ?? member.instanceID
        member.rackID = request.rackID ?? member.rackID
        if request.rebalanceTimeoutMs != -1 { member.rebalanceTimeoutMs = request.rebalanceTimeoutMs }
        member.assignor = request.serverAssignor ?? member.assignor
        if let names = request.subscribedTopicNames { member.topicNames = Set(names).sorted() }
        member.topicPattern = request.subscribedTopicRegex ?? member.topicPattern
        member.clientID = client.id
        member.clientHost = client.host
        member.classic = nil
        let hasNewTopics = try update(known, to: member, context)

        computeTargets(context)
        try reconcile(id, owned: owned, hasNewTopics: hasNewTopics, context)
        setDeadline(.session(id), afterMs: context.settings.sessionTimeoutMs, context)

        guard let now = members[id] else { throw .unknownMember(id, in: self.id) }
        var response = ConsumerGroupHeartbeatResponse()
        response.memberID = id
        response.memberEpoch = now.epoch
        response.heartbeatIntervalMs = Int32(clamping: context.settings.heartbeatIntervalMs)
        let isFull =
            request.rebalanceTimeoutMs != -1 && request.topicPartitions != nil
            && (request.subscribedTopicNames != nil || request.subscribedTopicRegex != nil)
        if request.memberEpoch == 0 || isFull || Set(now.assigned.keys) != Set(known.assigned.keys) {
            response.assignment = .init(
                topicPartitions: Set(now.assigned.keys).byTopic.map {
                    .init(topicID: $0.key, partitions: Int32List($0.value))
                })
        }
        return response
    }

    private static func partitions(
        _ topics: [ConsumerGroupHeartbeatRequest.TopicPartitions]
    ) -> Set<TopicIDPartition> {
        topics.reduce(into: []) { partitions, topic in
            for number in topic.partitions {
                partitions.insert(TopicIDPartition(topicID: topic.topicID, partition: number))
            }
        }
    }

    // MARK: - Who it is

    func checkSize(_ member: String, _ settings: ConsumerGroupSettings) throws(ConsumerGroupError) {
        if Int64(members.count) >= settings.maxSize, members[member] == nil {
            throw ConsumerGroupError(.groupMaxSizeReached, "The group has \(members.count) members already")
        }
    }

    /// The member that a heartbeat comes from: one that is there, or a new one when it joins.
    private mutating func heartbeatMember(
        _ id: String, _ request: ConsumerGroupHeartbeatRequest, _ owned: Set<TopicIDPartition>?
    ) throws(ConsumerGroupError) -> ConsumerGroupMember {
        let isJoining = request.memberEpoch == 0
        guard let instance = request.instanceID else {
            if isJoining { return members[id] ?? ConsumerGroupMember(id: id) }
            guard let member = members[id] else { throw .unknownMember(id, in: self.id) }
            try check(request.memberEpoch, owned, of: member)
            return member
        }
        guard isJoining else {
            let member = try checkedMember(id, instance)
            try check(request.memberEpoch, owned, of: member)
            return member
        }
        guard let previous = staticMember(instance) else { return members[id] ?? ConsumerGroupMember(id: id) }
        if previous.classic == nil, previous.epoch != ConsumerGroupMember.leftForNow {
            throw ConsumerGroupError(
                .unreleasedInstanceID,
                "Static member \(id) with instance id \(instance) cannot join: \(previous.id) has the instance id")
        }
        return replace(previous, by: id)
    }

    /// Gives the place of a static member to its successor: what it owns, and what it is meant to own.
    mutating func replace(_ previous: ConsumerGroupMember, by id: String) -> ConsumerGroupMember {
        let member = ConsumerGroupMember(previous, id: id)
        let target = targets[previous.id] ?? []
        emitTombstones(of: previous.id)
        emit(.member(id, member.metadataValue))
        emit(.target(id, .init(target)))
        emit(.current(id, member.assignmentValue))
        return member
    }

    /// The member of an id, under the name that it has as a static member.
    func checkedMember(_ id: String, _ instance: String?) throws(ConsumerGroupError) -> ConsumerGroupMember {
        guard let instance else {
            guard let member = members[id] else { throw .unknownMember(id, in: self.id) }
            return member
        }
        guard let member = staticMember(instance) else {
            throw ConsumerGroupError(.unknownMemberID, "Instance id \(instance) is unknown")
        }
        guard member.id == id else {
            throw ConsumerGroupError(
                .fencedInstanceID, "Static member \(id) with instance id \(instance) was fenced by \(member.id)")
        }
        return member
    }

    /// Checks the epoch that a member believes to be in.
    ///
    /// The epoch before is all right, too, as the answer with the present one may have got lost, if the member owns
    /// nothing that it must not.
    private func check(
        _ epoch: Int32, _ owned: Set<TopicIDPartition>?, of member: ConsumerGroupMember
    ) throws(ConsumerGroupError) {
        if epoch == member.epoch { return }
        let isRetry = epoch < member.epoch && epoch == member.previousEpoch
        if isRetry, let owned, owned.isSubset(of: Set(member.assigned.keys)) { return }
        throw ConsumerGroupError(
            .fencedMemberEpoch,
            """
            The member has epoch \(epoch) and the coordinator knows epoch \(member.epoch). The member must abandon all \
            its partitions and rejoin.
            """)
    }

    // MARK: - Leaving

    private mutating func leave(
        _ request: ConsumerGroupHeartbeatRequest, _ context: ConsumerGroupContext
    ) throws(ConsumerGroupError) -> ConsumerGroupHeartbeatResponse {
        var member = try checkedMember(request.memberID, request.instanceID)
        if request.memberEpoch == ConsumerGroupMember.leftForNow {
            // Its place stays for as long as its session lasts.
            member.epoch = ConsumerGroupMember.leftForNow
            member.pendingRevocation = [:]
            emit(.current(member.id, member.assignmentValue))
        } else {
            remove([member.id], context)
        }
        var response = ConsumerGroupHeartbeatResponse()
        response.memberID = request.memberID
        response.memberEpoch = request.memberEpoch
        return response
    }
}
