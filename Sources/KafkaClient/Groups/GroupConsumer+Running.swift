import DequeModule
import KafkaCodec
import Logging
import Synchronization

extension GroupConsumer {
    /// Runs the member until it is closed, its client is, or the task is cancelled, and returns when no task of it is
    /// left. It may be called once; a second call returns at once.
    ///
    /// A member that is closed, as by ``close()`` or the graceful shutdown of a service group, hands out nothing more,
    /// waits until the user's code is done with what it has, and handlers have cleaned up, commits, and leaves the group, all
    /// within ``GroupConsumerConfiguration/closeTimeout``. One whose task is cancelled does nothing of that: the others of the
    /// group wait for the end of its session.
    public nonisolated(nonsending) func run() async {
        let isFirst = state.withLock { state in
            switch state.phase {
            case .created: state.phase = .running
            case .running, .closing, .ended: return false
            }
            if let interval = configuration.autoCommitInterval { state.nextCommit = clock.now.advanced(by: interval) }
            return true
        }
        guard isFirst else { return logger.debug("the group consumer was run already, or is closed") }
        await withGracefulShutdown { [shutdown] in
            shutdown.raise()
        } _: {
            await withDiscardingTaskGroup { group in
                group.addTask { await self.reader.run() }
                group.addTask { await self.closeWhenShuttingDown() }
                group.addTask { await self.keepTime() }
                group.addTask { await self.commitInTurn() }
                group.addTask { await self.live() }
                while let order = await self.nextOrder() {
                    group.addTask { await self.perform(order) }
                }
                group.cancelAll()
            }
        }
        end(KafkaError(.consumerClosed, "the consumer's task was cancelled"))
    }

    private func closeWhenShuttingDown() async {
        await shutdown.wait()
        guard !Task.isCancelled else { return }
        close()
    }

    /// Chooses the protocol, joins, and follows the subscription.
    private func live() async {
        let membership: any GroupMembership
        do throws(KafkaError) {
            membership = try await makeMembership()
        } catch {
            return end(error)
        }
        updateUsedTopics()
        await awaitTopics()
        let resolved = resolveSubscription()
        step { state, now in
            guard state.membership == nil, case .running = state.phase else { return [] }
            state.membership = membership
            state.resolved = resolved
            return state.membership?.start(resolved, now: now) ?? []
        }
        await followSubscription()
    }

    /// A pattern means nothing before the topics are known.
    private func awaitTopics() async {
        while !Task.isCancelled, state.withLock({ $0.subscription.isPattern }) {
            let version = client.metadataVersion
            if !client.cachedTopicNames.isEmpty { return }
            if await client.metadataChange(after: version) == version { return }
        }
    }

    private func nextOrder() async -> Order? {
        while !Task.isCancelled {
            let (order, hasEnded): (Order?, Bool) = state.withLock { state in
                if case .ended = state.phase { return (nil, true) }
                return (state.orders.popFirst(), false)
            }
            if let order { return order }
            if hasEnded { return nil }
            await ordered.wait()
        }
        return nil
    }

    private func perform(_ order: Order) async {
        switch order {
        case .send(let request, let number, let timeout): await send(request, number: number, timeout: timeout)
        case .plan(let plan): await work(out: plan)
        case .start(let partitions): await start(partitions)
        case .finish: await finish()
        }
    }

    private func keepTime() async {
        await timekeeper.run {
            self.nextDeadline
        } tick: { _ in
            self.step { state, now in
                let polled = state.userSign(now: now).flatMap { state.membership?.polled(at: $0, now: now) } ?? []
                return polled + (state.membership?.tick(now: now) ?? [])
            }
            self.commitIfDue(self.clock.now)
        }
    }
}

// MARK: - Closing

extension GroupConsumer {
    /// Begins to close the consumer: nothing more is handed out, ``elements``, ``records`` and batches end, and then what
    /// is marked is committed, the member leaves the group, and ``run()`` returns. Closing twice is as good as once.
    public func close() {
        let isFirst = state.withLock { state in
            switch state.phase {
            case .closing, .ended: return false
            case .created:
                state.phase = .ended(nil)
                return false
            case .running:
                state.phase = .closing(deadline: clock.now.advanced(by: configuration.closeTimeout))
                return true
            }
        }
        if isFirst {
            stopReading()
            give(.finish)
        }
        announce()
    }

    private func stopReading() {
        // What is handed out is revoked, so that loops end with what they have.
        for partition in reader.assignment { try? reader.pause(partition) }
    }

    /// Somebody uses the consumer until ``endUse()``: before that the user is not done.
    func beginUse() {
        state.withLock { state in
            state.uses += 1
            state.hasBeenUsed = true
        }
    }

    func endUse() {
        state.withLock { $0.uses -= 1 }
        membershipChanged.ring()
    }

    private func finish() async {
        guard case .closing(let deadline) = state.withLock({ $0.phase }) else { return }
        await withTaskGroup(of: Void.self) { group in
            // Cancelled is as good as over.
            group.addTask { [clock] in _ = try? await clock.sleep(until: deadline) }
            group.addTask {
                await self.awaitUser()
                await self.commitAtEnd(until: deadline)
                await self.leave()
            }
            await group.next()
            group.cancelAll()
        }
        end(nil)
    }

    /// Waits until nothing is in the user's hands. Where uses of it say when they are over, iterators that they have left
    /// behind do not count.
    private func awaitUser() async {
        while !Task.isCancelled {
            let changes = membershipChanged.count
            let isDone = state.withLock { state in
                state.uses == 0 && (state.hasBeenUsed || state.hands.values.allSatisfy(\.partitions.isEmpty))
            }
            if isDone { return }
            await membershipChanged.wait(after: changes)
        }
    }

    private func commitAtEnd(until deadline: Instant) async {
        guard configuration.autoCommitInterval != nil else { return }
        noteProgress()
        let (offsets, origins) = state.withLock { $0.due() }
        guard !offsets.isEmpty else { return }
        let promise = Promise<CommitResult>()
        enqueue(CommitJob(purpose: .closing(promise), offsets: offsets, origins: origins, deadline: deadline))
        let outcome = await withTaskCancellationHandler {
            await promise.outcome()
        } onCancel: {
            promise.end(.failure(KafkaError(.cancelled, "the time to close is over").withUnknownOutcome()))
        }
        let result: CommitResult
        switch outcome {
        case .success(let concluded): result = concluded
        case .failure(let error): result = CommitResult(failures: offsets.mapValues { _ in error })
        }
        state.withLock { $0.closingCommit = result }
        for partition in result.failures.keys.sorted() {
            logger.warning(
                "a marked offset could not be committed before the consumer was closed",
                metadata: [
                    LogKey.partition: "\(partition)", LogKey.error: "\(result.failures[partition]?.text ?? "")",
                ])
        }
    }

    private func leave() async {
        let partitions = assignment
        release(partitions)
        state.withLock { state in
            state.partitions = [:]
            if state.membership == nil { state.hasLeft = true }
        }
        step { state, now in state.membership?.leave(because: "the consumer is closed", now: now) ?? [] }
        while !Task.isCancelled {
            let changes = membershipChanged.count
            if state.withLock({ $0.hasLeft }) { return }
            await membershipChanged.wait(after: changes)
        }
    }

    /// Ends everything at once.
    func end(_ error: KafkaError?) {
        let jobs = state.withLock { state -> [CommitJob]? in
            if case .ended = state.phase { return nil }
            if case .closing = state.phase { state.phase = .ended(nil) } else { state.phase = .ended(error) }
            defer { state.commits = [] }
            state.orders = []
            state.partitions = [:]
            state.watched = nil
            // The one on its way is told by who sends it.
            return Array(state.isCommitting ? state.commits.dropFirst() : state.commits[...])
        }
        guard let jobs else { return }
        reader.close()
        updateUsedTopics()
        let closed = KafkaError(.consumerClosed, "the consumer was closed before the commit was done", cause: error)
        for job in jobs { conclude(job, because: closed) }
        if let error {
            logger.error("the group consumer has ended", metadata: [LogKey.error: "\(error)"])
        }
        announce()
        ordered.raise()
        membershipChanged.ring()
    }

    private func makeMembership() async throws(KafkaError) -> any GroupMembership {
        let requestTimeout = client.configuration.connection.requestTimeout
        switch configuration.protocol {
        case .classic: break
        case .consumer: return makeConsumerMembership(requestTimeout)
        case .preferConsumer:
            if try await clusterOffersConsumerProtocol() { return makeConsumerMembership(requestTimeout) }
        }
        return ClassicMembershipStateMachine(
            MembershipConfiguration(configuration, requestTimeout: requestTimeout))
    }

    private func makeConsumerMembership(_ requestTimeout: Duration) -> ConsumerMembershipStateMachine {
        let random = client.runtime.random
        let high = random.next()
        let id = KafkaUUID(high: high, low: random.next())
        return ConsumerMembershipStateMachine(
            MembershipConfiguration(configuration, requestTimeout: requestTimeout), memberID: id.description)
    }

    /// Whether the group's coordinator speaks KIP-848: it knows the requests, and the cluster has switched that on. It is
    /// asked until it can be.
    private func clusterOffersConsumerProtocol() async throws(KafkaError) -> Bool {
        var failures = 0
        while true {
            do throws(KafkaError) {
                let broker = try await client.broker(for: .coordinator(group: configuration.group))
                let versions = try await client.connection(to: broker.id, for: .requests).ready()
                let isOn = (versions.finalizedFeatures["group.version"]?.highest ?? 0) >= 1
                return isOn && (try? versions.version(for: ConsumerGroupHeartbeatRequest.self)) != nil
            } catch {
                guard error.isRetriable, !Task.isCancelled else { throw error }
                failures += 1
                await rest(afterFailures: failures)
            }
        }
    }
}

extension GroupConsumer.State {
    /// When the user's code has gone on last, as far as it can be seen now: where several are at records, when the slowest
    /// of them has asked for some; else now, where somebody waits for records or has asked for some since this was asked
    /// last.
    fileprivate mutating func userSign(now: KafkaClock.Instant) -> KafkaClock.Instant? {
        var isAlive = waiting > 0 || hasMovedUnseen
        hasMovedUnseen = false
        var slowest: KafkaClock.Instant?
        for number in hands.keys {
            if hands[number]?.hasMoved(now: now) == true { isAlive = true }
            guard let hand = hands[number], !hand.partitions.isEmpty else { continue }
            slowest = min(slowest ?? hand.movedAt, hand.movedAt)
        }
        return slowest ?? (isAlive ? now : nil)
    }
}
