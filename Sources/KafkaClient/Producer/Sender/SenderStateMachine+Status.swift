import DequeModule

// MARK: - Progress

extension SenderStateMachine {
    /// How a partition is getting on.
    func status(of partition: Int, now: Instant) -> ProducerPartitionStatus {
        let state = partitions[partition]
        let waiting = state.retryAt > now ? now.duration(to: state.retryAt) : nil
        return ProducerPartitionStatus(
            topicPartition: state.topicPartition, leader: state.leader,
            bufferedRecords: accumulator.recordCount(partition)
                + state.unresolved.reduce(0) { $1.isAbandoned ? $0 : $0 + $1.count },
            batchesInFlight: state.unresolved.reduce(0) { $1.request == nil ? $0 : $0 + 1 },
            oldestRecordAge: oldest(partition).map { max($0.duration(to: now), .zero) },
            sinceLastDelivery: state.lastProgress.map { $0.duration(to: now) },
            failures: state.failures, nextAttempt: waiting, lastError: obstacle(partition))
    }

    /// The error of a record for a partition that has not been getting on for too long; nil when it has.
    ///
    /// - Parameter limit: How long the oldest record may be under way.
    func stall(_ partition: Int, limit: Duration, now: Instant) -> KafkaError? {
        guard let oldest = oldest(partition), oldest.duration(to: now) > limit else { return nil }
        return KafkaError(
            .partitionStalled,
            "\(partitions[partition].topicPartition): the oldest record has not been delivered for "
                + "\(oldest.duration(to: now)), and records are to fail after \(limit)",
            cause: obstacle(partition))
    }

    /// What stands in the way of the records that fill the buffer; nil when that is not known.
    var obstacle: KafkaError? { listed.lazy.compactMap { obstacle($0) }.first }

    private func oldest(_ partition: Int) -> Instant? {
        partitions[partition].unresolved.first { !$0.isAbandoned }?.createdAt ?? accumulator.creationTime(of: partition)
    }

    private func obstacle(_ partition: Int) -> KafkaError? {
        if let error = partitions[partition].lastError { return error }
        guard partitions[partition].leader == nil else { return nil }
        return KafkaError(.leaderUnknown, "\(partitions[partition].topicPartition) has no leader")
    }
}
