import Logging

// MARK: - How partitions stand

extension FetcherStateMachine {
    /// How a partition stands.
    func status(of topicPartition: TopicPartition, now: Instant) -> PartitionStatus? {
        guard let partition = partitions[topicPartition] else { return nil }
        let state: PartitionStatus.State =
            switch partition.phase {
            case .lookingUp: .lookingUpOffset
            case .validating: .validating
            case .fetching: .fetching
            case .failed: .failed
            }
        return PartitionStatus(
            state: state, waitsFor: obstacle(to: partition, now), isPaused: partition.isPaused,
            isStalled: isStalled(partition, now), position: partition.position,
            highWatermark: partition.highWatermark, lastStableOffset: partition.lastStableOffset,
            logStartOffset: partition.logStartOffset, bufferedBytes: partition.heldBytes,
            broker: partition.broker(now: now), lastProgress: partition.lastProgress, error: partition.error,
            lastReset: partition.lastReset)
    }

    /// What a partition waits for.
    private func obstacle(to partition: FetchedPartition, _ now: Instant) -> PartitionStatus.Obstacle {
        if case .failed = partition.phase { return .seek }
        if partition.isPaused { return .resume }
        if partition.isTakeable || partition.isClaimed { return .user }
        guard let leader = partition.place.leader, let source = partition.broker(now: now) else { return .leader }
        guard partition.isDue(now) else { return .retry }
        let target = partition.isFetching ? source : leader
        guard let broker = brokers[target] else { return .memory }
        guard broker.isDue(now) else { return .retry }
        let isUnderWay =
            switch partition.phase {
            case .lookingUp: !broker.lookUp.isIdle
            case .validating: !broker.validation.isIdle
            case .fetching, .failed: !broker.fetch.isIdle
            }
        return isUnderWay ? .broker(target) : .memory
    }

    private func isStalled(_ partition: FetchedPartition, _ now: Instant) -> Bool {
        guard configuration.stallTimeout > .zero, partition.isWanted else { return false }
        return partition.lastProgress.advanced(by: configuration.stallTimeout) <= now
    }

    /// What the consumer has.
    var statistics: ConsumerStatistics {
        var statistics = ConsumerStatistics()
        statistics.partitions = order.count
        statistics.bufferedBytes = heldBytes
        for partition in partitions.values {
            if partition.isNotedAsStalled { statistics.stalledPartitions += 1 }
            if case .failed = partition.phase { statistics.failedPartitions += 1 }
        }
        for broker in brokers.values where !broker.fetch.isIdle { statistics.fetchesInFlight += 1 }
        return statistics
    }

    /// The generations with which the last resets of partitions began, where there was one.
    var resets: [TopicPartition: UInt64] {
        partitions.compactMapValues { $0.resetGeneration > 0 ? $0.resetGeneration : nil }
    }

    /// How far behind the partitions are of which that is known.
    var lags: [TopicPartition: Int64] {
        partitions.compactMapValues { $0.lag(configuration.isolationLevel) }
    }
}

// MARK: - Stalls

extension FetcherStateMachine {
    /// Tells, once, of each partition that makes no progress, and when it does again.
    mutating func noteStalls(_ now: Instant) -> [Action] {
        guard let due = stallCheck, due <= now else { return [] }
        let timeout = configuration.stallTimeout
        var actions: [Action] = []
        var next = now.advanced(by: timeout)
        for topicPartition in order {
            guard let partition = partitions[topicPartition] else { continue }
            let isStalled = isStalled(partition, now)
            if isStalled != partition.isNotedAsStalled {
                partitions[topicPartition]?.isNotedAsStalled = isStalled
                actions.append(isStalled ? note(stallOf: partition, now) : noteEnd(ofStallOf: partition))
            }
            let end = partition.lastProgress.advanced(by: timeout)
            if !isStalled, partition.isWanted, end > now { next = min(next, end) }
        }
        // Not each partition for itself.
        stallCheck = order.isEmpty ? nil : max(next, now.advanced(by: timeout / 4))
        return actions
    }

    private func note(stallOf partition: FetchedPartition, _ now: Instant) -> Action {
        let obstacle = obstacle(to: partition, now)
        let text =
            "\(partition.topicPartition) has made no progress for \(partition.lastProgress.duration(to: now)): "
            + "it waits for \(obstacle)" + (partition.error.map { ", after \($0)" } ?? "")
        // That the user takes their time is the user's business.
        return .note(obstacle == .user ? .notice : .warning, text)
    }

    private func noteEnd(ofStallOf partition: FetchedPartition) -> Action {
        let text = partition.isWanted ? "makes progress again" : "is not waited for any more"
        return .note(.notice, "\(partition.topicPartition) \(text)")
    }
}
