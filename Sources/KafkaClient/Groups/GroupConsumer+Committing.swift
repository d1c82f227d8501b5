import DequeModule
import KafkaCodec
import Logging
import Synchronization

// MARK: - Marking

extension GroupConsumer {
    /// The user is done with a record and all before it in its partition: the next commit says so.
    ///
    /// Records of ``elements`` and ``records`` are marked by asking for what follows, unless
    /// ``GroupConsumerConfiguration/marksAutomatically`` is false.
    ///
    /// - Parameters:
    ///   - record: The record.
    ///   - metadata: Anything that is to be kept with the offset. Default: nothing.
    /// - Throws: ``KafkaError`` with the code `notAssigned`: the partition is not the member's, or not any more; or it has
    ///   been since, and the record was handed out before.
    public func mark(_ record: ConsumerRecord, metadata: String = "") throws(KafkaError) {
        guard record.offset < Int64.max else { return }
        let commit = OffsetCommit(record.offset + 1, leaderEpoch: record.leaderEpoch, metadata: metadata)
        try mark(record.topicPartition, at: commit)
    }

    /// The user is done with a partition up to an offset. Marks only go forward; ``commit(_:)`` and
    /// ``seek(_:to:)-(_,StartOffset)`` go back.
    ///
    /// - Throws: ``KafkaError`` as ``mark(_:metadata:)`` does.
    public func mark(_ partition: TopicPartition, at commit: OffsetCommit) throws(KafkaError) {
        // In this order: a mark is never of a place that was not noted yet.
        noteResets()
        let position = reader.position(of: partition)
        let isOwned = state.withLock { state -> Bool in
            guard state.partitions[partition] != nil, let position, commit.offset <= position else { return false }
            state.partitions[partition]?.mark(commit, position: position)
            return true
        }
        guard isOwned else {
            throw KafkaError(
                .notAssigned, "offset \(commit.offset) of \(partition) was not handed out since the member owns it")
        }
    }
}

// MARK: - Committing

extension GroupConsumer {
    /// Commits what is marked, and waits for it.
    ///
    /// - Returns: What has come of it, by partition. A partition that is not there had nothing to be committed.
    /// - Throws: ``KafkaError`` with the code `cancelled` or `consumerClosed`.
    @discardableResult
    public nonisolated(nonsending) func commit() async throws(KafkaError) -> CommitResult {
        noteProgress()
        let (offsets, origins) = state.withLock { $0.due() }
        return try await commit(offsets, origins, isReset: false)
    }

    /// Commits offsets, which may lie before those that are committed, and waits for it. What was marked of these
    /// partitions before is replaced.
    ///
    /// - Parameter offsets: The offsets, of partitions that the member owns.
    /// - Returns: What has come of it, by partition. Partitions that are not the member's have failed with `notAssigned`.
    /// - Throws: ``KafkaError`` with the code `cancelled` or `consumerClosed`.
    @discardableResult
    public nonisolated(nonsending) func commit(
        _ offsets: [TopicPartition: OffsetCommit]
    ) async throws(KafkaError) -> CommitResult {
        noteResets()
        let origins = state.withLock { state in
            var origins: [TopicPartition: CommitJob.Origin] = [:]
            for partition in offsets.keys { origins[partition] = state.partitions[partition]?.origin }
            return origins
        }
        return try await commit(offsets, origins, isReset: true)
    }

    private nonisolated(nonsending) func commit(
        _ offsets: [TopicPartition: OffsetCommit], _ origins: [TopicPartition: CommitJob.Origin], isReset: Bool
    ) async throws(KafkaError) -> CommitResult {
        guard !offsets.isEmpty else { return CommitResult() }
        let promise = Promise<CommitResult>()
        let deadline = clock.now.advanced(by: client.configuration.metadata.timeout)
        enqueue(
            CommitJob(
                purpose: .asked(promise, isReset: isReset), offsets: offsets, origins: origins, deadline: deadline))
        let outcome = await withTaskCancellationHandler {
            await promise.outcome()
        } onCancel: {
            promise.end(
                .failure(
                    KafkaError(.cancelled, "the task was cancelled during a commit, which goes on").withUnknownOutcome()
                ))
        }
        return try outcome.get()
    }

    func enqueue(_ job: CommitJob) {
        let isAccepted = state.withLock { state -> Bool in
            if case .ended = state.phase { return false }
            state.commits.append(job)
            return true
        }
        guard isAccepted else {
            return conclude(job, because: KafkaError(.consumerClosed, "the consumer is closed"))
        }
        commitWanted.raise()
    }

    /// The time for a commit has come.
    func commitIfDue(_ now: Instant) {
        guard let interval = configuration.autoCommitInterval else { return }
        noteProgress()
        let job = state.withLock { state -> CommitJob? in
            guard let due = state.nextCommit, now >= due else { return nil }
            state.nextCommit = now.advanced(by: interval)
            let (offsets, origins) = state.due()
            guard !offsets.isEmpty, state.commits.isEmpty else { return nil }
            return CommitJob(
                purpose: .automatic, offsets: offsets, origins: origins,
                deadline: now.advanced(by: max(interval, .seconds(10))))
        }
        if let job { enqueue(job) }
    }

    /// Marks what was handed out of open batches, except for the record that is in the user's hands.
    func noteProgress() {
        noteResets()
        guard configuration.marksAutomatically else { return }
        let held = state.withLock { state in
            state.hands.reduce(into: [TopicPartition: UInt64]()) { held, hand in
                guard !hand.value.isBatch else { return }
                for partition in hand.value.partitions { held[partition] = state.partitions[partition]?.placing }
            }
        }
        let open = reader.state.withLock { state in
            held.compactMap { partition, placing in
                state.claims[partition]?.doneBefore.map { (partition, $0, placing) }
            }
        }
        for (partition, commit, placing) in open { didHandOut(partition, upTo: commit, placing: placing) }
    }

    /// Takes note of places that were set by what has become of logs: what was handed out before does not count any more.
    func noteResets() {
        let number = reader.resetNumber.load(ordering: .acquiring)
        guard number != knownResets.load(ordering: .acquiring) else { return }
        let resets = reader.state.withLock { $0.machine.resets }
        state.withLock { state in
            for (partition, generation) in resets.sorted(by: { $0.key < $1.key }) {
                state.lastNumber += 1
                state.partitions[partition]?.wasReset(generation, state.lastNumber)
            }
        }
        knownResets.store(number, ordering: .releasing)
    }

    /// Commits one thing after the other, so that no commit overtakes another one.
    func commitInTurn() async {
        while !Task.isCancelled {
            let next = state.withLock { state in
                state.isCommitting = !state.commits.isEmpty
                return state.commits.first
            }
            guard let job = next else {
                await commitWanted.wait()
                continue
            }
            let result = await perform(job)
            state.withLock { state in
                state.isCommitting = false
                _ = state.commits.popFirst()
            }
            conclude(job, result, because: nil)
        }
    }

    private func perform(_ job: CommitJob) async -> CommitResult {
        var result = CommitResult()
        var left = job.offsets
        var failures = 0
        var lastError: KafkaError?
        while !left.isEmpty {
            let changes = membershipChanged.count
            let identity = groupMetadata
            noteResets()
            state.withLock { state in
                for partition in left.keys {
                    guard let refusal = state.refusal(of: job, for: partition) else { continue }
                    left[partition] = nil
                    result.failures[partition] = KafkaError(.notAssigned, refusal, cause: lastError)
                }
            }
            guard !left.isEmpty else { break }
            if clock.now >= job.deadline || Task.isCancelled {
                for partition in left.keys {
                    result.failures[partition] =
                        lastError
                        ?? KafkaError(.requestTimedOut, "there was no time left to commit \(partition)")
                }
                break
            }
            do throws(KafkaError) {
                for (partition, code) in try await send(left, identity) {
                    guard let commit = left[partition] else { continue }
                    guard code.isError else {
                        left[partition] = nil
                        result.committed[partition] = commit
                        didCommit(partition, commit, job)
                        continue
                    }
                    let error = KafkaError(brokerError: code, "the commit of \(partition) at \(commit.offset)")
                    lastError = error
                    if error.isAboutMembership || code == .fencedInstanceID || code == .fencedMemberEpoch {
                        refused(code, identity)
                        // It is tried again as whoever the member is then, as long as it owns the partition.
                        continue
                    }
                    guard !error.isRetriable else { continue }
                    left[partition] = nil
                    result.failures[partition] = error
                }
            } catch {
                lastError = error
                guard error.isRetriable else {
                    for partition in left.keys { result.failures[partition] = error }
                    break
                }
            }
            guard !left.isEmpty else { break }
            failures += 1
            await rest(afterFailures: failures, orChangeOf: changes, until: job.deadline)
        }
        return result
    }

    private func rest(afterFailures failures: Int, orChangeOf changes: UInt64, until deadline: Instant) async {
        let wait = configuration.retryBackoff.wait(afterFailures: failures, draw: client.runtime.random.unit())
        let end = min(deadline, clock.now.advanced(by: wait))
        await withTaskGroup(of: Void.self) { group in
            // Cancelled is as good as rested.
            group.addTask { [clock] in _ = try? await clock.sleep(until: end) }
            group.addTask { await self.membershipChanged.wait(after: changes) }
            await group.next()
            group.cancelAll()
        }
    }

    private func didCommit(_ partition: TopicPartition, _ commit: OffsetCommit, _ job: CommitJob) {
        noteResets()
        state.withLock { state in
            guard state.refusal(of: job, for: partition) == nil else { return }
            if case .asked(_, isReset: true) = job.purpose {
                state.partitions[partition]?.didReset(to: commit)
            } else {
                state.partitions[partition]?.didCommit(commit)
            }
        }
    }

    private nonisolated(nonsending) func send(
        _ offsets: [TopicPartition: OffsetCommit], _ identity: ConsumerGroupMetadata
    ) async throws(KafkaError) -> [(TopicPartition, ErrorCode)] {
        let topics = offsets.keys.byTopic.map { topic in
            OffsetCommitRequest.OffsetCommitRequestTopic(
                name: topic.topic,
                partitions: topic.numbers.compactMap { number in
                    offsets[TopicPartition(topic: topic.topic, partition: number)].map {
                        .init(
                            partitionIndex: number, committedOffset: $0.offset,
                            committedLeaderEpoch: $0.leaderEpoch ?? -1, committedMetadata: $0.metadata)
                    }
                })
        }
        let retention = configuration.offsetRetention
        let response: OffsetCommitResponse = try await client.exchange(
            with: .coordinator(group: configuration.group),
            // Only versions 2 to 4 say how long offsets are kept.
            versions: retention == nil ? VersionRange(0, 9) : VersionRange(0, 4)
        ) { version in
            // Version 0 kept offsets elsewhere, and knew no members.
            OffsetCommitRequest(
                groupID: configuration.group, generationIDOrMemberEpoch: version >= 1 ? identity.generation : -1,
                memberID: version >= 1 ? identity.memberID : "", groupInstanceID: identity.groupInstanceID,
                retentionTimeMs: version >= 2 ? retention?.wholeMilliseconds ?? -1 : -1, topics: topics)
        }
        return response.topics.flatMap { topic in
            topic.partitions.map { (TopicPartition(topic: topic.name, partition: $0.partitionIndex), $0.errorCode) }
        }
    }

    /// Tells whoever is to know that a commit was not tried.
    func conclude(_ job: CommitJob, because error: KafkaError) {
        conclude(job, CommitResult(failures: job.offsets.mapValues { _ in error }), because: error)
    }

    /// Tells whoever is to know what has come of a commit.
    private func conclude(_ job: CommitJob, _ result: CommitResult, because error: KafkaError?) {
        measure(result)
        reader.showCommitted(result.committed, group: configuration.group)
        switch job.purpose {
        case .asked(let promise, _), .closing(let promise):
            if let error { promise.end(.failure(error)) } else { promise.end(.success(result)) }
            return
        case .automatic: break
        case .revocation(let number): finishRevocation(number)
        }
        guard !result.failures.isEmpty else { return }
        for partition in result.failures.keys.sorted() {
            logger.warning(
                "a marked offset could not be committed",
                metadata: [
                    LogKey.partition: "\(partition)", LogKey.error: "\(result.failures[partition]?.text ?? "")",
                ])
        }
        state.withLock { $0.events.append(.commitFailed(result.failures)) }
        announce()
    }
}

extension GroupConsumer.State {
    /// Why an offset is not committed any more; nil where it is.
    fileprivate func refusal(of job: CommitJob, for partition: TopicPartition) -> String? {
        guard let owned = partitions[partition], let origin = job.origins[partition],
            owned.ownership == origin.ownership
        else { return "\(partition) is not the member's any more" }
        return owned.stands(origin.placing) ? nil : "the log of \(partition) is not the one any more that was read"
    }
}

extension RecordClaim {
    /// Up to where the user is surely done: before the record that was handed out last.
    var doneBefore: OffsetCommit? {
        let position = position
        guard position - 1 > claim.offset else { return nil }
        return OffsetCommit(position - 1, leaderEpoch: leaderEpoch)
    }
}
