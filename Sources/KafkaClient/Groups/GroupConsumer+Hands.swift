import DequeModule
import Synchronization

extension GroupConsumer {
    /// What there is besides records.
    enum News {
        case event(GroupEvent)
        case nothing
        case end
    }

    func registerHand(_ activity: GroupHandState.Activity) -> UInt64 {
        let now = clock.now
        return state.withLock { state in
            state.lastNumber += 1
            state.hands[state.lastNumber] = GroupHandState(activity, now: now)
            return state.lastNumber
        }
    }

    func removeHand(_ number: UInt64, isAcknowledging: Bool) {
        let now = clock.now
        state.withLock { state in
            // Who takes a new hand for each call lives by what the hands of before have moved.
            if state.hands[number]?.hasMoved(now: now) == true { state.hasMovedUnseen = true }
            state.hands[number] = nil
            if isAcknowledging { state.acknowledge() }
        }
        membershipChanged.ring()
        proceedWithRevocation()
    }

    /// A hand has records of these partitions in the user's hands.
    ///
    /// - Parameter isBatch: Whether they are in the user's hands all at once, so that none of them is done before all are.
    func hold(_ partitions: Set<TopicPartition>, by number: UInt64, asBatch isBatch: Bool = false) {
        state.withLock { state in
            state.hands[number]?.partitions = partitions
            state.hands[number]?.isBatch = isBatch
        }
    }

    /// Records of a partition are about to be handed out.
    ///
    /// - Parameters:
    ///   - partition: The partition.
    ///   - offset: The first of them.
    ///   - generation: The reader's, of the place that they were read from.
    /// - Returns: What has set that place.
    func begin(_ partition: TopicPartition, at offset: Int64, of generation: UInt64) -> UInt64 {
        noteResets()
        return state.withLock { $0.partitions[partition]?.handsOut(from: offset, of: generation) ?? 0 }
    }

    /// Records were handed out, and are done.
    ///
    /// - Parameter placing: The place that they were read from.
    func didHandOut(_ partition: TopicPartition, upTo commit: OffsetCommit, placing: UInt64) {
        noteResets()
        state.withLock { state in
            guard state.partitions[partition]?.placing == placing else { return }
            state.partitions[partition]?.mark(commit)
        }
    }

    /// A hand is asked for more: what it has handed out before is done.
    func settle(_ number: UInt64, holding partitions: Set<TopicPartition>, isAcknowledging: Bool) {
        let isAbsent = state.withLock { state in
            state.hands[number]?.partitions = partitions
            state.hands[number]?.isBatch = false
            state.hands[number]?.activity.note()
            if isAcknowledging { state.acknowledge() }
            return state.membership?.isAbsent ?? false
        }
        if isAbsent { step { state, now in state.membership?.polled(at: now, now: now) ?? [] } }
        proceedWithRevocation()
    }

    /// Whether a hand that is only about a partition has nothing more to hand out.
    func isOver(_ partition: TopicPartition) throws(KafkaError) -> Bool {
        let result = state.withLock { state -> Result<Bool, KafkaError> in
            switch state.phase {
            case .closing, .ended: return .success(true)
            case .created, .running: break
            }
            if let index = state.failures.firstIndex(where: { $0.topicPartition == partition }) {
                return .failure(state.failures.remove(at: index).kafkaError)
            }
            return .success(state.partitions[partition]?.isRevoking ?? true)
        }
        return try result.get()
    }

    /// What a hand that is not about one partition has to say before it hands records out.
    ///
    /// - Parameter takesFailures: Whether partitions that cannot be read are its business.
    func nextEvent(takesFailures: Bool) throws(KafkaError) -> News {
        let result = state.withLock { state -> Result<News, KafkaError> in
            if case .ended(let error) = state.phase {
                if let event = state.events.popFirst() { return .success(.event(event)) }
                guard let error else { return .success(.end) }
                return .failure(error)
            }
            if case .closing = state.phase { return .success(.end) }
            if takesFailures, let failure = state.failures.popFirst() { return .failure(failure.kafkaError) }
            if let event = state.events.popFirst() { return .success(.event(event)) }
            hasNews.store(false, ordering: .releasing)
            return .success(.nothing)
        }
        return try result.get()
    }

    func open(_ scope: GroupHand.Scope) throws(KafkaError) -> PartitionConsumer.TakenLease {
        switch scope {
        case .everything: try reader.takeLease()
        case .events: .nothing
        case .records(let partition): try reader.takeLease(of: partition)
        }
    }

    /// More records that are there. What stands in the way is told when they are done.
    func openMore(_ scope: GroupHand.Scope) -> RecordLease? {
        do throws(KafkaError) {
            while true {
                switch try open(scope) {
                case .lease(let lease): return lease
                case .reachedEnd(let partition, let offset):
                    guard scope == .everything else { continue }
                    // It is told behind the records that are handed out together, before others come.
                    state.withLock { $0.events.append(.reachedEnd(partition, offset: offset)) }
                    announce()
                    return nil
                case .positionReset(let partition, let reset):
                    guard scope == .everything else { continue }
                    // As above.
                    state.withLock { $0.events.append(.positionReset(partition, reset)) }
                    announce()
                    return nil
                case .nothing, .end: return nil
                }
            }
        } catch {
            // Without such a cause the reader has ended, and says so again.
            guard let failure = error.cause as? PartitionFailure else { return nil }
            state.withLock { $0.failures.append(failure) }
            announce()
            return nil
        }
    }

    nonisolated(nonsending) func waitForArrivals(after count: UInt64, until deadline: Instant?) async {
        state.withLock { $0.waiting += 1 }
        membershipChanged.ring()
        defer { state.withLock { $0.waiting -= 1 } }
        guard let deadline else { return await reader.arrivals.wait(after: count) }
        await withTaskGroup(of: Void.self) { group in
            // Cancelled is as good as slept: the loop looks at the time again.
            group.addTask { [clock] in _ = try? await clock.sleep(until: deadline) }
            group.addTask { await self.reader.arrivals.wait(after: count) }
            await group.next()
            group.cancelAll()
        }
    }
}

extension GroupConsumer.State {
    /// The user has been told to give partitions up, and asks for what comes next.
    fileprivate mutating func acknowledge() {
        // Not the next revocation, where that one was lost meanwhile.
        guard !events.contains(where: \.isRevocation) else { return }
        revocation?.isAcknowledged = true
    }
}

extension GroupEvent {
    var isRevocation: Bool { if case .revoked = self { true } else { false } }
}
