import KafkaCodec
import Logging
import Synchronization

extension GroupConsumer {
    private var coordinator: RequestTarget { .coordinator(group: configuration.group) }

    /// Sends a request of the membership, and tells it what has come of it, unless it does not want to know any more.
    func send(_ request: MembershipRequest, number: UInt64, timeout: Duration) async {
        let abandoned = Signal()
        state.withLock { $0.requests[number] = abandoned }
        let answer = await withTaskGroup(of: MembershipAnswer?.self) { group in
            group.addTask {
                do throws(KafkaError) {
                    return try await self.ask(request, timeout: timeout)
                } catch {
                    return .failed(error)
                }
            }
            group.addTask {
                await abandoned.wait()
                return nil
            }
            let first = await group.next() ?? nil
            group.cancelAll()
            return first
        }
        state.withLock { $0.requests[number] = nil }
        guard let answer, !Task.isCancelled else { return }
        let draw = client.runtime.random.unit()
        step { state, now in
            state.membership?.answered(answer, number: number, draw: draw, now: now) ?? []
        }
    }

    private nonisolated(nonsending) func ask(
        _ request: MembershipRequest, timeout: Duration
    ) async throws(KafkaError) -> MembershipAnswer {
        switch request {
        // The coordinator answers these when all members are there: nobody else's may wait behind them.
        case .join(let join):
            return .join(
                try await client.exchange(with: coordinator, on: .group, lane: number, timeout: timeout) { _ in join })
        case .sync(let sync):
            return .sync(
                try await client.exchange(with: coordinator, on: .group, lane: number, timeout: timeout) { _ in sync })
        case .heartbeat(let heartbeat):
            return .heartbeat(try await client.exchange(with: coordinator, timeout: timeout) { _ in heartbeat })
        case .leave(let leave):
            return .leave(
                try await client.exchange(with: coordinator, timeout: timeout) { version in
                    leave.asOf(version: version)
                })
        case .consumerHeartbeat(let heartbeat):
            let names = state.withLock { $0.resolved.names }
            return .consumerHeartbeat(
                try await client.exchange(with: coordinator, timeout: timeout) { version in
                    heartbeat.asOf(version: version, matching: names)
                })
        }
    }
}

extension ConsumerGroupHeartbeatRequest {
    /// In version 0 coordinators could not match: they are told the names that the client has matched.
    fileprivate func asOf(version: Int16, matching names: [String]) -> ConsumerGroupHeartbeatRequest {
        guard version < 1, let pattern = subscribedTopicRegex else { return self }
        var request = self
        request.subscribedTopicRegex = nil
        if !pattern.isEmpty { request.subscribedTopicNames = names }
        return request
    }
}

extension LeaveGroupRequest {
    /// Before version 3 a request was about one member, which it names elsewhere.
    fileprivate func asOf(version: Int16) -> LeaveGroupRequest {
        guard version < 3, let member = members.first else { return self }
        return LeaveGroupRequest(groupID: groupID, memberID: member.memberID)
    }
}

// MARK: - Leading

extension GroupConsumer {
    /// The longest that the leader waits for topics that the metadata does not have yet: the others wait for it.
    private static let planningTimeout = Duration.seconds(5)

    /// Shares out the partitions as the leader of a classic group.
    func work(out plan: AssignmentPlan) async {
        let outcome: Result<[String: MemberAssignment], KafkaError>
        if let assignor = configuration.effectiveAssignors.first(where: { $0.name == plan.assignor }) {
            let topics = await topics(plan.topics)
            state.withLock { state in
                guard state.watched != nil else { return }
                state.watched = Dictionary(topics.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
            }
            do {
                outcome = .success(try assignor.assign(topics, to: plan.members))
            } catch {
                outcome = .failure(
                    KafkaError(.assignmentFailed, "assignor \(plan.assignor) could not assign", cause: error))
            }
        } else {
            let text = "the group has chosen assignor \"\(plan.assignor)\", which this member does not have"
            outcome = .failure(KafkaError(.assignmentFailed, text))
        }
        step { state, now in state.membership?.planned(outcome, number: plan.number, now: now) ?? [] }
    }

    /// The topics of these names that exist, as soon as the metadata says so of all.
    private func topics(_ names: [String]) async -> [GroupTopic] {
        let deadline = clock.now.advanced(by: Self.planningTimeout)
        await withTaskGroup(of: Void.self) { group in
            group.addTask { [clock] in
                // Cancelled is as good as slept.
                _ = try? await clock.sleep(until: deadline)
            }
            group.addTask {
                while !Task.isCancelled {
                    let version = self.client.metadataVersion
                    if names.allSatisfy({ self.client.cachedTopic($0) != nil }) { return }
                    if await self.client.metadataChange(after: version) == version { return }
                }
            }
            await group.next()
            group.cancelAll()
        }
        return names.compactMap { client.groupTopic($0) }
    }

    /// The member leads with these topics, or with none leads no more.
    func lead(_ topics: [String]) {
        state.withLock { state in
            var watched: [String: GroupTopic] = [:]
            for name in topics { watched[name] = client.groupTopic(name) }
            state.watched = topics.isEmpty ? nil : watched
        }
        updateUsedTopics()
        if topics.contains(where: { client.cachedTopic($0) == nil }) { client.refreshMetadata(because: .asked) }
    }
}

extension ClusterClient {
    /// A topic that exists, as groups see it; nil for one that does not, or is not known.
    func groupTopic(_ name: String) -> GroupTopic? {
        guard let topic = cachedTopic(name), !topic.partitions.isEmpty else { return nil }
        // Those that were made later have the higher numbers; what lies between is there even where it is not listed.
        let count = Int(topic.partitions.keys.max() ?? -1) + 1
        let racks = (0..<count).map { number -> [String] in
            guard let partition = topic.partitions[Int32(clamping: number)] else { return [] }
            return Set(partition.replicas.compactMap { cachedBroker($0)?.rack }).sorted()
        }
        return GroupTopic(name: name, id: topic.id, partitionRacks: racks)
    }
}
