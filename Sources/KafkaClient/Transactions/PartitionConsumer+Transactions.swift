extension PartitionConsumer {
    /// Takes records, and processes them in a transaction that also commits how far they were read: what comes of a
    /// record, and the record's being read, count together or not at all.
    ///
    /// When nothing came of it, the consumer goes back to where it was, so that the records are taken again. A consumer
    /// that begins anew has to begin where the group's committed offsets are, read by an OffsetFetch that asks for stable
    /// ones (KIP-447), and should read what is committed (``PartitionConsumerConfiguration/isolationLevel``).
    ///
    /// No other task may take records from the consumer meanwhile: theirs would count as processed here.
    ///
    /// - Parameters:
    ///   - producer: Whose transaction it is.
    ///   - group: The group that the offsets are committed for, and which member of it reads.
    ///   - maximumRecords: The most records to take, at least 1. Default: 500.
    ///   - timeout: How long to wait for the first record; nil, the default, for as long as it takes.
    ///   - body: Sends what comes of the records. When it has aborted the transaction, the records are passed over for
    ///     now, and their offsets are not committed.
    /// - Returns: What the body returned; nil when there were no records in the time, or the consumer is closed.
    /// - Throws: What ``nextBatch(maximumRecords:timeout:)`` and ``TransactionalProducer/withTransaction(_:)`` throw, and
    ///   nothing has come of it, unless ``KafkaError/isOutcomeUnknown`` is true: it is waited for the outcome of a commit
    ///   until it is known, the task is cancelled, or the producer can do nothing any more.
    public nonisolated(nonsending) func processBatch<Success>(
        in producer: TransactionalProducer,
        group: ConsumerGroupMetadata,
        maximumRecords: Int = 500,
        timeout: Duration? = nil,
        _ body: nonisolated(nonsending) ([ConsumerRecord], Transaction) async throws -> Success
    ) async throws -> Success? {
        let records = try await nextBatch(maximumRecords: maximumRecords, timeout: timeout)
        guard !records.isEmpty else { return nil }
        var result: Success?
        do {
            return try await producer.withTransaction { transaction in
                let success = try await body(records, transaction)
                if transaction.outcome == nil {
                    try await transaction.sendOffsets(Self.commits(of: records), group: group)
                }
                result = success
                return success
            }
        } catch let error as KafkaError where error.recovery == .retry && result != nil {
            // While it is not known, going back could process records twice.
            if try await producer.outcomeOfCommit() == .committed { return result }
            try goBack(to: records)
            throw error
        } catch {
            try goBack(to: records)
            throw error
        }
    }

    /// How far the partitions were read when these records are processed.
    static func commits(of records: [ConsumerRecord]) -> [TopicPartition: OffsetCommit] {
        var commits: [TopicPartition: OffsetCommit] = [:]
        for record in records {
            commits[record.topicPartition] = OffsetCommit(record.offset + 1, leaderEpoch: record.leaderEpoch)
        }
        return commits
    }

    private func goBack(to records: [ConsumerRecord]) throws(KafkaError) {
        var firsts: [TopicPartition: Int64] = [:]
        for record in records where firsts[record.topicPartition] == nil {
            firsts[record.topicPartition] = record.offset
        }
        let assigned = Set(assignment)
        for partition in firsts.keys.sorted() where assigned.contains(partition) {
            guard let offset = firsts[partition] else { continue }
            try seek(partition, to: .offset(offset))
        }
    }
}

extension TransactionalProducer {
    /// Waits until it is known what has come of a commit, as often as it takes.
    nonisolated(nonsending) func outcomeOfCommit() async throws(KafkaError) -> TransactionOutcome {
        while true {
            do throws(KafkaError) {
                return try await resume()
            } catch {
                switch error.recovery {
                case .retry where error.code == .transactionUnresolved: continue
                case .abort:
                    try await abortTransaction()
                    return .aborted
                case .retry, .fatal, nil: throw error.withUnknownOutcome()
                }
            }
        }
    }
}
