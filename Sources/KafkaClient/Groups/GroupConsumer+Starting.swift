import KafkaCodec
import Logging
import Synchronization

extension GroupConsumer {
    /// Finds out where partitions are to be begun that were assigned, and begins them.
    func start(_ partitions: [TopicPartition: UInt64]) async {
        var left = partitions
        var failures = 0
        while !Task.isCancelled {
            left = state.withLock { state in
                left.filter {
                    state.partitions[$0.key]?.ownership == $0.value && state.partitions[$0.key]?.phase == .starting
                }
            }
            guard !left.isEmpty else { return }
            do throws(KafkaError) {
                let answer = try await fetchOffsets(left.keys.sorted())
                for (partition, result) in answer.sorted(by: { $0.key < $1.key }) {
                    guard let ownership = left[partition] else { continue }
                    switch result {
                    case .success(let commit):
                        begin(partition, ownership, commit)
                        left[partition] = nil
                    case .failure(let error) where error.isRetriable: break
                    case .failure(let error):
                        left[partition] = nil
                        fail(partition, error)
                    }
                }
                if left.isEmpty { return }
            } catch {
                guard error.isRetriable || error.isAboutMembership else {
                    for partition in left.keys.sorted() { fail(partition, error) }
                    return
                }
                logger.debug("committed offsets are asked for again", metadata: [LogKey.error: "\(error)"])
            }
            failures += 1
            await rest(afterFailures: failures)
        }
    }

    /// Waits before something is tried again.
    func rest(afterFailures failures: Int) async {
        let wait = configuration.retryBackoff.wait(afterFailures: failures, draw: client.runtime.random.unit())
        // Cancelled is as good as rested.
        _ = try? await clock.sleep(until: clock.now.advanced(by: wait))
    }

    private func begin(_ partition: TopicPartition, _ ownership: UInt64, _ commit: OffsetCommit?) {
        let isCurrent = state.withLock { state -> Bool in
            guard state.partitions[partition]?.ownership == ownership, state.partitions[partition]?.phase == .starting
            else { return false }
            state.partitions[partition]?.found(commit)
            state.partitions[partition]?.phase = .reading
            return true
        }
        guard isCurrent else { return }
        let unread = configuration.offsetReset.place(at: client.runtime.currentTimestamp)
        guard let place = commit.map({ .offset($0.offset) }) ?? unread else {
            let text = "group \(configuration.group) has no committed offset for the partition"
            return fail(partition, KafkaError(.offsetUnknown, text))
        }
        read(partition, ownership, from: place, epoch: commit?.leaderEpoch)
    }

    /// Reads a partition, as long as it is the member's.
    ///
    /// - Parameter epoch: The leader epoch of the record before an offset; nil where it is not known.
    func read(_ partition: TopicPartition, _ ownership: UInt64, from place: StartOffset, epoch: Int32?) {
        let isWanted = state.withLock { state in
            state.partitions[partition]?.ownership == ownership && state.partitions[partition]?.isRevoking == false
        }
        guard isWanted else { return }
        do throws(KafkaError) {
            try reader.assign([partition], from: place, epoch: epoch)
        } catch {
            return logger.debug("a partition is not read", metadata: [LogKey.error: "\(error)"])
        }
        let (isOwned, isPaused) = state.withLock { state in
            let owned = state.partitions[partition]
            return (
                owned?.ownership == ownership, owned?.isRevoking == true || state.paused.contains(partition)
            )
        }
        // It may have been taken away, or stopped, meanwhile; it is not read then, whoever was first.
        if !isOwned { try? reader.unassign(partition) } else if isPaused { try? reader.pause(partition) }
    }

    private func fail(_ partition: TopicPartition, _ error: KafkaError) {
        state.withLock { state in
            state.partitions[partition]?.phase = .failed
            state.failures.append(
                PartitionFailure(topicPartition: partition, offset: nil, nextOffset: nil, error: error))
        }
        announce()
    }

    /// The group's committed offsets, as the coordinator has them now; nil where there is none.
    ///
    /// With ``GroupConsumerConfiguration/requiresStableOffsets`` it is waited for transactions that are about to replace
    /// them (KIP-447).
    ///
    /// - Parameter partitions: Of which partitions, whoever owns them.
    /// - Throws: ``KafkaError``: why the coordinator could not be asked, or what it has against it.
    public nonisolated(nonsending) func committedOffsets(
        of partitions: [TopicPartition]
    ) async throws(KafkaError) -> [TopicPartition: OffsetCommit] {
        let deadline = clock.now.advanced(by: client.configuration.metadata.timeout)
        var failures = 0
        while true {
            do throws(KafkaError) {
                var found: [TopicPartition: OffsetCommit] = [:]
                for (partition, result) in try await fetchOffsets(partitions) {
                    if let commit = try result.get() { found[partition] = commit }
                }
                return found
            } catch {
                guard error.isRetriable || error.isAboutMembership, clock.now < deadline, !Task.isCancelled else {
                    throw error
                }
                failures += 1
                await rest(afterFailures: failures)
            }
        }
    }

    private nonisolated(nonsending) func fetchOffsets(
        _ partitions: [TopicPartition]
    ) async throws(KafkaError) -> [TopicPartition: Result<OffsetCommit?, KafkaError>] {
        let identity = groupMetadata
        let speaksConsumerProtocol = state.withLock { $0.membership?.speaksConsumerProtocol ?? false }
        let topics = partitions.byTopic
        let group = configuration.group
        let response: OffsetFetchResponse = try await client.exchange(
            with: .coordinator(group: group), versions: VersionRange(0, 9)
        ) { version in
            var request = OffsetFetchRequest()
            request.requireStable = version >= 7 && configuration.requiresStableOffsets
            guard version >= 8 else {
                request.groupID = group
                request.topics = topics.map { .init(name: $0.topic, partitionIndexes: $0.numbers) }
                return request
            }
            var asked = OffsetFetchRequest.OffsetFetchRequestGroup(
                groupID: group, topics: topics.map { .init(name: $0.topic, partitionIndexes: $0.numbers) })
            if version >= 9, speaksConsumerProtocol, identity.generation >= 0 {
                asked.memberID = identity.memberID
                asked.memberEpoch = identity.generation
            }
            request.groups = [asked]
            return request
        }
        var code = response.errorCode
        var found: [TopicPartition: Result<OffsetCommit?, KafkaError>] = [:]
        func add(
            _ topic: String, _ index: Int32, _ offset: Int64, _ epoch: Int32, _ metadata: String?, _ code: ErrorCode
        ) {
            let partition = TopicPartition(topic: topic, partition: index)
            if code.isError {
                found[partition] = .failure(KafkaError(brokerError: code, "the committed offset of \(partition)"))
            } else {
                let commit = OffsetCommit(offset, leaderEpoch: epoch >= 0 ? epoch : nil, metadata: metadata ?? "")
                found[partition] = .success(offset >= 0 ? commit : nil)
            }
        }
        for topic in response.topics {
            for entry in topic.partitions {
                add(
                    topic.name, entry.partitionIndex, entry.committedOffset, entry.committedLeaderEpoch,
                    entry.metadata, entry.errorCode)
            }
        }
        for answered in response.groups where answered.groupID == group {
            if answered.errorCode.isError { code = answered.errorCode }
            for topic in answered.topics {
                for entry in topic.partitions {
                    add(
                        topic.name, entry.partitionIndex, entry.committedOffset, entry.committedLeaderEpoch,
                        entry.metadata, entry.errorCode)
                }
            }
        }
        guard !code.isError else {
            refused(code, identity)
            throw KafkaError(brokerError: code, "the committed offsets of group \(group)")
        }
        return found
    }

    /// The coordinator has something against the member, by the answer to something else than its heartbeats.
    func refused(_ code: ErrorCode, _ identity: ConsumerGroupMetadata) {
        step { state, now in state.membership?.refused(code, for: identity, now: now) ?? [] }
    }
}

extension KafkaError {
    /// Whether the coordinator does not know the member as it was when it asked: it may be one as it is now.
    var isAboutMembership: Bool {
        switch brokerError {
        case .illegalGeneration, .unknownMemberID, .staleMemberEpoch, .rebalanceInProgress: true
        default: false
        }
    }
}
