import DequeModule
import Logging
import Synchronization

// MARK: - Between the machine and the tasks

extension GroupConsumer {
    /// Tells the membership of an event and does what it asks for.
    func step(_ event: (inout State, Instant) -> [MembershipAction]) {
        let now = clock.now
        state.withLock { state in state.actions.append(contentsOf: event(&state, now)) }
        pump()
    }

    /// Does what the membership asks for, in order: one task at a time, the others leave theirs to it.
    private func pump() {
        while true {
            let action = state.withLock { state -> MembershipAction? in
                guard !state.isPerforming, let action = state.actions.popFirst() else { return nil }
                state.isPerforming = true
                return action
            }
            guard let action else { break }
            perform(action)
            state.withLock { $0.isPerforming = false }
        }
        timekeeper.rearm(nextDeadline)
    }

    var nextDeadline: Instant? {
        state.withLock { state in
            switch state.phase {
            case .created, .ended: nil
            case .running, .closing: [state.membership?.nextDeadline, state.nextCommit].compactMap { $0 }.min()
            }
        }
    }

    private func perform(_ action: MembershipAction) {
        switch action {
        case .send(let request, let number, let timeout):
            give(.send(request, number: number, timeout: timeout))
        case .abandon(let number):
            state.withLock { $0.requests[number] }?.raise()
        case .plan(let plan):
            give(.plan(plan))
        case .lead(let topics):
            lead(topics)
        case .accepted(let name, let assignment):
            let metadata = groupMetadata
            configuration.effectiveAssignors.first { $0.name == name }?.assigned(assignment, in: metadata)
        case .assigned(let partitions): assigned(partitions)
        case .revoke(let partitions, let deadline): revoke(partitions, until: deadline)
        case .lost(let partitions, let error): lost(partitions, error)
        case .identified: membershipChanged.ring()
        case .refreshMetadata: client.refreshMetadata(because: .asked)
        case .left:
            state.withLock { $0.hasLeft = true }
            membershipChanged.ring()
        case .failed(let error): end(error)
        case .note(let level, let text, let reason): note(level, text, reason)
        }
    }

    private func note(_ level: Logger.Level, _ text: String, _ reason: String) {
        let identity = groupMetadata
        logger.log(
            level: level, "\(text)",
            metadata: [
                LogKey.member: "\(identity.memberID)", LogKey.generation: "\(identity.generation)",
                LogKey.reason: "\(reason)",
            ])
    }

    func give(_ order: Order) {
        state.withLock { state in
            if case .ended = state.phase { return }
            state.orders.append(order)
        }
        ordered.raise()
    }

    /// Something has changed that whoever hands records out has to look at.
    func announce() {
        hasNews.store(true, ordering: .releasing)
        reader.arrivals.ring()
    }
}

// MARK: - Partitions that come and go

extension GroupConsumer {
    private func assigned(_ partitions: [TopicPartition]) {
        let begun = state.withLock { state in
            var begun: [TopicPartition: UInt64] = [:]
            for partition in partitions {
                state.lastNumber += 1
                state.partitions[partition] = GroupPartition(ownership: state.lastNumber)
                begun[partition] = state.lastNumber
            }
            state.events.append(.assigned(partitions))
            return begun
        }
        measure(.assigned, partitions.count)
        give(.start(begun))
        announce()
    }

    private func revoke(_ partitions: [TopicPartition], until deadline: Instant) {
        // Before anybody is told, nothing more is handed out.
        stopReading(partitions)
        state.withLock { state in
            state.lastNumber += 1
            for partition in partitions { state.partitions[partition]?.isRevoking = true }
            state.revocation = Revocation(
                number: state.lastNumber, partitions: Set(partitions), deadline: deadline)
            state.events.append(.revoked(partitions))
        }
        measure(.revoked, partitions.count)
        announce()
    }

    private func lost(_ partitions: [TopicPartition], _ error: KafkaError) {
        release(partitions)
        let given = Set(partitions)
        let unmarked = state.withLock { state -> Int in
            if state.revocation?.partitions.isDisjoint(with: given) == false { state.revocation = nil }
            // Whoever was not told to give them up need not be any more.
            state.events = Deque(
                state.events.compactMap { event in
                    guard case .revoked(let revoked) = event else { return event }
                    let left = revoked.filter { !given.contains($0) }
                    return left.isEmpty ? nil : .revoked(left)
                })
            let unmarked = partitions.count { state.partitions[$0]?.due != nil }
            for partition in partitions { state.partitions[partition] = nil }
            state.failures.removeAll { given.contains($0.topicPartition) }
            state.events.append(.lost(partitions, because: error))
            return unmarked
        }
        if unmarked > 0 {
            logger.warning(
                "partitions are lost with offsets that were marked and not committed",
                metadata: [LogKey.reason: "\(error.text)"])
        }
        measure(.lost, partitions.count)
        announce()
    }

    /// Hands out nothing more of partitions, which keep their places.
    private func stopReading(_ partitions: [TopicPartition]) {
        let read = Set(reader.assignment)
        for partition in partitions where read.contains(partition) {
            // It is assigned, and can only be taken away by whoever runs here.
            try? reader.pause(partition)
        }
    }

    /// Does not read partitions any more.
    func release(_ partitions: [TopicPartition]) {
        let read = Set(reader.assignment)
        for partition in partitions where read.contains(partition) {
            // As above.
            try? reader.unassign(partition)
        }
    }

    /// Goes on with a revocation when the user is done.
    func proceedWithRevocation() {
        noteResets()
        let now = clock.now
        let isDone = state.withLock { state -> Bool in
            guard let revocation = state.revocation, revocation.isAcknowledged, !revocation.isCommitting else {
                return false
            }
            // Others may still be at records of theirs.
            guard state.hands.values.allSatisfy({ $0.partitions.isDisjoint(with: revocation.partitions) }) else {
                return false
            }
            state.revocation?.isCommitting = true
            // Where the user alone commits, marks wait for that.
            let (offsets, origins) = state.due(
                within: configuration.autoCommitInterval == nil ? [] : revocation.partitions)
            state.commits.append(
                CommitJob(
                    purpose: .revocation(revocation.number), offsets: offsets, origins: origins,
                    deadline: max(now, revocation.deadline)))
            return true
        }
        if isDone { commitWanted.raise() }
    }

    /// What was marked of partitions that are given up is committed, or could not be.
    func finishRevocation(_ number: UInt64) {
        guard
            let partitions = state.withLock({ state -> [TopicPartition]? in
                guard let revocation = state.revocation, revocation.number == number else { return nil }
                return revocation.partitions.sorted()
            })
        else { return }
        release(partitions)
        step { state, now in
            guard state.revocation?.number == number else { return [] }
            state.revocation = nil
            for partition in partitions { state.partitions[partition] = nil }
            state.failures.removeAll { partitions.contains($0.topicPartition) }
            return state.membership?.revoked(now: now) ?? []
        }
    }
}

extension GroupConsumer.State {
    /// What is marked and not committed, and where it comes from.
    func due(
        within partitions: Set<TopicPartition>? = nil
    ) -> (offsets: [TopicPartition: OffsetCommit], origins: [TopicPartition: CommitJob.Origin]) {
        var offsets: [TopicPartition: OffsetCommit] = [:]
        var origins: [TopicPartition: CommitJob.Origin] = [:]
        for (partition, owned) in self.partitions {
            guard partitions?.contains(partition) ?? true, let due = owned.due else { continue }
            offsets[partition] = due
            origins[partition] = owned.origin
        }
        return (offsets, origins)
    }
}
