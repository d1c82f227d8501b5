import DequeModule
import KafkaCodec
import Logging

// MARK: - Requests

extension FetcherStateMachine {
    /// The first version that limits the bytes of a whole answer, and has records come that are larger than the limits.
    static let firstVersionWithMaximumBytes: Int16 = 3
    /// The first version that says which rack the consumer stands in (KIP-392).
    private static let firstVersionWithRack: Int16 = 11

    /// The connection that ``Action/fetch(from:)`` asked for is there.
    ///
    /// - Parameters:
    ///   - id: The broker.
    ///   - version: The highest version that can be used with it.
    ///   - versionWithoutIDs: The highest of those that name topics by their names; nil when there is none.
    /// - Returns: The request and its version; nil when there is nothing to be fetched any more.
    mutating func beginFetch(
        from id: Int32, version: Int16, versionWithoutIDs: Int16?, now: Instant
    ) -> (request: FetchRequest, version: Int16)? {
        guard let broker = brokers[id], case .starting = broker.fetch else { return nil }
        brokers[id]?.fetch = .idle
        guard let allowance = allowance(for: id, now) else { return nil }
        var chosen = candidates(at: id, now)
        var version = version
        if version >= FetchSession.firstVersionWithIDs, chosen.contains(where: { $0.place.topicID.isZero }) {
            // Until the metadata has the ids, as while brokers are upgraded, names do.
            guard let versionWithoutIDs else {
                let retry = retryInstant(afterFailures: 1, now: now)
                brokers[id]?.retryAt = retry
                return nil
            }
            version = versionWithoutIDs
        }
        if version < Self.firstVersionWithMaximumBytes { chosen = limited(chosen, to: allowance) }
        let isSingle = broker.singleFetches > 0
        if isSingle, let first = chosen.first?.topicPartition {
            chosen = Array(chosen.prefix(1))
            brokers[id]?.singleFetches -= 1
            servings += 1
            partitions[first]?.lastServed = servings
        }
        guard !chosen.isEmpty else { return nil }

        var asked: [FetchSession.Key: Asked] = [:]
        let usesIDs = version >= FetchSession.firstVersionWithIDs
        let entries = chosen.map { partition in
            let topicPartition = partition.topicPartition
            let key = FetchSession.Key(
                topic: usesIDs ? "" : topicPartition.topic, topicID: usesIDs ? partition.place.topicID : .zero,
                partition: topicPartition.partition)
            asked[key] = Asked(partition)
            return (
                key,
                FetchRequest.FetchPartition(
                    partition: topicPartition.partition, currentLeaderEpoch: partition.place.leaderEpoch ?? -1,
                    fetchOffset: partition.fetchOffset, logStartOffset: -1,
                    partitionMaxBytes: Int32(clamping: partition.maximumBytes))
            )
        }
        guard let plan = brokers[id]?.session.plan(entries, version: version) else { return nil }
        brokers[id]?.fetch = .underWay(asked)
        brokers[id]?.version = version
        brokers[id]?.reservedBytes = min(allowance, chosen.reduce(0) { min($0 + $1.maximumBytes, allowance) })
        let wait = isSingle || hasBackedUpPartition(at: id, now) ? Self.shortWait : configuration.fetchMaximumWait
        let request = request(plan, version: version, wait: wait, maximumBytes: allowance)
        return (request, version)
    }

    func request(_ plan: FetchSession.Plan, version: Int16, wait: Duration, maximumBytes: Int) -> FetchRequest {
        let isolation = configuration.isolationLevel.rawValue
        return FetchRequest(
            maxWaitMs: Int32(clamping: min(wait, configuration.fetchMaximumWait).wholeMilliseconds),
            minBytes: Int32(clamping: min(configuration.fetchMinimumBytes, max(1, maximumBytes))),
            maxBytes: Int32(clamping: maximumBytes), isolationLevel: isolation, sessionID: plan.sessionID,
            sessionEpoch: plan.sessionEpoch, topics: plan.topics, forgottenTopicsData: plan.forgotten,
            rackID: version >= Self.firstVersionWithRack ? configuration.rack : "")
    }

    /// The partitions to ask a broker for: those that were served longest ago first.
    private func candidates(at id: Int32, _ now: Instant) -> [FetchedPartition] {
        let fetchable = order.compactMap { partitions[$0] }.filter {
            $0.isFetchable(below: configuration.partitionMaximumBytes) && $0.isDue(now) && $0.broker(now: now) == id
        }
        return fetchable.enumerated().sorted {
            ($0.element.lastServed, $0.offset) < ($1.element.lastServed, $1.offset)
        }.map(\.element)
    }

    /// As many partitions as fit, one at least.
    private func limited(_ partitions: [FetchedPartition], to allowance: Int) -> [FetchedPartition] {
        var left = allowance
        return partitions.enumerated().prefix { index, partition in
            let (rest, overflow) = left.subtractingReportingOverflow(partition.maximumBytes)
            left = overflow ? .min : rest
            return index == 0 || left >= 0
        }.map(\.element)
    }

    /// Whether a partition of the broker is only left out because much of it is buffered.
    private func hasBackedUpPartition(at id: Int32, _ now: Instant) -> Bool {
        order.contains { topicPartition in
            guard let partition = partitions[topicPartition], partition.isFetching, !partition.isPaused else {
                return false
            }
            return partition.broker(now: now) == id && partition.isDue(now)
                && !partition.isFetchable(below: configuration.partitionMaximumBytes)
        }
    }
}

// MARK: - The byte budget

extension FetcherStateMachine {
    /// How many bytes may be asked of a broker now; nil for none.
    ///
    /// Each broker from which partitions are read has its share of the limit, so that no other one's records keep it
    /// from being asked. A fetch is not worth making for a few bytes.
    mutating func allowance(for id: Int32, _ now: Instant) -> Int? {
        if let allowance = currentAllowance(for: id, now) { return allowance }
        // What is paused must not keep the others from being read: it is fetched again after the pause.
        let isStuck =
            brokers.values.allSatisfy { $0.reservedBytes == 0 }
            && !order.contains { partitions[$0].map { $0.isTakeable || $0.isClaimed } ?? false }
        guard isStuck else { return nil }
        for topicPartition in order where partitions[topicPartition]?.isPaused == true {
            heldBytes -= partitions[topicPartition]?.dropBuffer() ?? 0
        }
        return currentAllowance(for: id, now)
    }

    private mutating func currentAllowance(for id: Int32, _ now: Instant) -> Int? {
        let common = usedBytes.addingReportingOverflow(commonRoom)
        let limit = common.overflow ? configuration.bufferLimit : min(configuration.bufferLimit, common.partialValue)
        if let allowance = allowance(for: id, within: limit, now) { return allowance }
        if limit < configuration.bufferLimit, allowance(for: id, within: configuration.bufferLimit, now) != nil {
            isShortOfRoom = true
        }
        return nil
    }

    private func allowance(for id: Int32, within limit: Int, _ now: Instant) -> Int? {
        var sources: Set<Int32> = [id]
        var heldOfBroker = 0
        for topicPartition in order {
            guard let partition = partitions[topicPartition], let broker = partition.broker(now: now) else {
                continue
            }
            if !partition.isPaused || partition.heldBytes > 0 { sources.insert(broker) }
            if broker == id { heldOfBroker += partition.heldBytes }
        }
        let largest = min(configuration.fetchMaximumBytes, Self.largestFetch(within: maximumResponseSize))
        let share = max(1, limit / sources.count)
        let allowance = min(share - heldOfBroker, limit - usedBytes, largest)
        // The last byte of the limit may always be asked for by the only one who asks: a batch comes as a whole.
        let least = min(configuration.partitionMaximumBytes, max(1, share / 2), largest)
        return allowance >= least ? allowance : nil
    }

    /// The bytes that are kept, or on their way.
    var usedBytes: Int { brokers.values.reduce(heldBytes) { $0 + $1.reservedBytes } }

    /// The most bytes of records to ask for where an answer may have a number of bytes: it holds more than records.
    private static func largestFetch(within responseSize: Int) -> Int {
        max(1, responseSize / 2, responseSize - 64 * 1024)
    }
}

// MARK: - Answers

extension FetcherStateMachine {
    /// A fetch, or its connection, has failed.
    mutating func fetchFailed(from id: Int32, _ error: KafkaError, now: Instant) -> [Action] {
        guard let broker = brokers[id] else { return [] }
        brokers[id]?.fetch = .idle
        brokers[id]?.reservedBytes = 0
        brokers[id]?.session.renew()
        if error.isRetriable { return brokerFailed(id, error, now) + schedule(now) }
        if error.code == .responseTooLarge, case .underWay(let asked) = broker.fetch, asked.count > 1 {
            // One batch is larger than everything that may come. Of which partition is found out one by one.
            brokers[id]?.singleFetches = asked.count
            return schedule(now)
        }
        var affected = order.filter { partitions[$0]?.broker(now: now) == id && partitions[$0]?.isFetching == true }
        if case .underWay(let asked) = broker.fetch { affected = current(asked) }
        return affected.flatMap { fail($0, error) } + schedule(now)
    }

    /// The partitions that a request was about, where they have not been set elsewhere since, in order.
    private func current(_ asked: [FetchSession.Key: Asked]) -> [TopicPartition] {
        asked.values.filter { partitions[$0.topicPartition]?.generation == $0.generation }
            .map(\.topicPartition).sorted()
    }

    /// A fetch was answered.
    mutating func fetchAnswered(by id: Int32, _ response: FetchResponse, now: Instant) -> [Action] {
        guard let broker = brokers[id], case .underWay(let asked) = broker.fetch else { return [] }
        brokers[id]?.fetch = .idle
        brokers[id]?.reservedBytes = 0
        guard !response.errorCode.isError else {
            return refused(response.errorCode, by: id, wasRetried: broker.failures > 0, asked, now) + schedule(now)
        }
        brokerSucceeded(id)
        var actions: [Action] = []
        if brokers[id]?.session.succeeded(sessionID: response.sessionID) != true {
            actions.append(.note(.notice, "broker \(id) answered for fetch session \(response.sessionID), another one"))
        }
        var silent = asked
        for topic in response.responses {
            for data in topic.partitions {
                let key = FetchSession.Key(
                    topic: topic.topic, topicID: topic.topicID, partition: data.partitionIndex)
                guard let asked = silent.removeValue(forKey: key) else {
                    actions.append(.note(.notice, "broker \(id) answered for a partition that it was not asked for"))
                    continue
                }
                actions += fetched(data, asked, by: id, now)
            }
        }
        // Within a session only partitions with news are named. That there are none is an answer too.
        for topicPartition in current(silent) {
            partitions[topicPartition]?.succeeded(now)
            actions += noteEnd(topicPartition, now)
        }
        return actions + schedule(now)
    }

    /// A fetch was refused as a whole.
    private mutating func refused(
        _ code: ErrorCode, by id: Int32, wasRetried: Bool, _ asked: [FetchSession.Key: Asked], _ now: Instant
    ) -> [Action] {
        let error = KafkaError(brokerError: code, "broker \(id) refused a fetch")
        var actions: [Action] = []
        switch code {
        case .fetchSessionIDNotFound:
            brokers[id]?.session.forget()
        case .invalidFetchSessionEpoch:
            brokers[id]?.session.renew()
        case .fetchSessionTopicIDError, .unknownTopicID, .inconsistentTopicID:
            brokers[id]?.session.renew()
            actions.append(.refreshMetadata(.asked))
        default:
            brokers[id]?.session.renew()
            guard code.isRetriable else { return current(asked).flatMap { fail($0, error) } }
            return brokerFailed(id, error, now)
        }
        // That a session is gone is nothing to wait for, once.
        brokers[id]?.failures += 1
        if wasRetried { actions += brokerFailed(id, error, now) }
        return actions + [.note(.debug, error.text)]
    }

    private mutating func fetched(
        _ data: FetchResponse.PartitionData, _ asked: Asked, by id: Int32, _ now: Instant
    ) -> [Action] {
        let topicPartition = asked.topicPartition
        // What was asked for may not be wanted any more, or not from this leader.
        guard let partition = partitions[topicPartition], partition.generation == asked.generation,
            partition.isFetching, partition.fetchOffset == asked.offset,
            partition.place.leaderEpoch == asked.leaderEpoch
        else { return [] }
        guard !data.errorCode.isError else { return failed(data.errorCode, partition, by: id, now) }
        partitions[topicPartition]?.succeeded(now)
        partitions[topicPartition]?.validatedEpoch = asked.leaderEpoch
        partitions[topicPartition]?.highWatermark = data.highWatermark >= 0 ? data.highWatermark : nil
        partitions[topicPartition]?.lastStableOffset = data.lastStableOffset >= 0 ? data.lastStableOffset : nil
        partitions[topicPartition]?.logStartOffset = data.logStartOffset >= 0 ? data.logStartOffset : nil
        if data.divergingEpoch.endOffset >= 0 {
            return diverged(topicPartition, data.divergingEpoch.endOffset, data.divergingEpoch.epoch, now)
        }
        if data.preferredReadReplica >= 0, data.preferredReadReplica != id {
            partitions[topicPartition]?.preferredReplica = .init(
                broker: data.preferredReadReplica, expiry: now.advanced(by: configuration.preferredReplicaLifetime))
        }
        let fetched = FetchedBatches(
            data, of: topicPartition, from: asked.offset, configuration: configuration, arrival: now)
        servings += 1
        if !fetched.batches.isEmpty { partitions[topicPartition]?.lastServed = servings }
        heldBytes += partitions[topicPartition]?.append(fetched) ?? 0
        if fetched.isOnlyTruncated {
            return widen(topicPartition, for: fetched.truncatedBatchSize, by: id)
        }
        partitions[topicPartition]?.maximumBytes = configuration.partitionMaximumBytes
        return noteEnd(topicPartition, now) + enqueue(topicPartition)
    }

    /// Tells the user, who has asked for it, where the broker has nothing more.
    private mutating func noteEnd(_ topicPartition: TopicPartition, _ now: Instant) -> [Action] {
        guard configuration.reportsPartitionEnds, let partition = partitions[topicPartition], partition.isFetching,
            let end = partition.end(configuration.isolationLevel),
            partitions[topicPartition]?.append(end: end, now: now) == true
        else { return [] }
        return enqueue(topicPartition)
    }

    /// Not even one batch came as a whole. Before version 3 that is so because it is larger than what was asked for.
    private mutating func widen(_ topicPartition: TopicPartition, for size: Int?, by id: Int32) -> [Action] {
        guard let version = brokers[id]?.version, version < Self.firstVersionWithMaximumBytes,
            let current = partitions[topicPartition]?.maximumBytes
        else { return [] }
        let (double, overflow) = current.multipliedReportingOverflow(by: 2)
        let wanted = size ?? (overflow ? .max : double)
        guard current < maximumResponseSize else {
            return fail(
                topicPartition,
                KafkaError(
                    .corruptRecords,
                    "a batch of \(wanted) bytes is larger than the largest answer, \(maximumResponseSize) bytes"))
        }
        partitions[topicPartition]?.maximumBytes = min(max(wanted, current + 1), maximumResponseSize)
        return []
    }

    /// The broker has something against a partition.
    private mutating func failed(
        _ code: ErrorCode, _ partition: FetchedPartition, by id: Int32, _ now: Instant
    ) -> [Action] {
        let topicPartition = partition.topicPartition
        let error = KafkaError(
            brokerError: code, "broker \(id) refused to send records from offset \(partition.fetchOffset) on")
        switch code {
        case .offsetOutOfRange where id != partition.place.leader:
            // The leader decides what is in the log; a follower may lag behind.
            partitions[topicPartition]?.preferredReplica = nil
            return []
        case .offsetOutOfRange:
            guard partition.isDrained else {
                partitions[topicPartition]?.waitsForBuffer = true
                return []
            }
            return reset(topicPartition, because: error, .outOfRange, now)
        case .notLeaderOrFollower, .fencedLeaderEpoch, .unknownLeaderEpoch, .unknownTopicOrPartition, .unknownTopicID,
            .inconsistentTopicID, .leaderNotAvailable, .replicaNotAvailable, .kafkaStorageError, .offsetNotAvailable:
            partitions[topicPartition]?.preferredReplica = nil
            backOff(topicPartition, error, now)
            return [.refreshMetadata(.init(code, topicPartition))]
        default:
            partitions[topicPartition]?.preferredReplica = nil
            let mayPass = code.isRetriable || code == .unknownServerError
            guard !mayPass || code == .corruptMessage else {
                backOff(topicPartition, error, now)
                return []
            }
            guard partition.isDrained else {
                partitions[topicPartition]?.waitsForBuffer = true
                return []
            }
            return fail(topicPartition, error)
        }
    }
}

extension Duration {
    /// Whole milliseconds, rounded down, held within 64 bits.
    var wholeMilliseconds: Int64 { clampedNanoseconds / 1_000_000 }
}
