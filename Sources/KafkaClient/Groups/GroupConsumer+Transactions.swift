import Synchronization

extension GroupConsumer {
    /// Takes records, and processes them in a transaction that also commits how far they were read: what comes of a
    /// record, and the record's being read, count together or not at all, also across rebalances (KIP-447).
    ///
    /// When nothing came of it the consumer goes back to where it was in the partitions that are still its own; the
    /// others are read from the committed offset by whoever has them. Partitions that are to go to others wait for the
    /// transaction. The consumer should read what is committed (``PartitionConsumerConfiguration/isolationLevel``), and
    /// nobody else may take records from it.
    ///
    /// - Parameters:
    ///   - producer: Whose transaction it is.
    ///   - maximumRecords: The most records to take, at least 1. Default: 500.
    ///   - timeout: How long to wait for the first record; nil, the default, for as long as it takes.
    ///   - body: Sends what comes of the records. When it has aborted the transaction, the records are passed over for
    ///     now, and their offsets are not committed.
    /// - Returns: What the body returned; nil when there were no records in the time, or the consumer is closed.
    /// - Throws: What ``records`` and ``TransactionalProducer/withTransaction(_:)`` throw, and nothing has come of it,
    ///   unless ``KafkaError/isOutcomeUnknown`` is true. An error with the code `notAssigned` says that partitions were
    ///   lost meanwhile: the transaction is aborted, and the next call goes on.
    public nonisolated(nonsending) func processBatch<Success>(
        in producer: TransactionalProducer,
        maximumRecords: Int = 500,
        timeout: Duration? = nil,
        _ body: nonisolated(nonsending) ([ConsumerRecord], Transaction) async throws -> Success
    ) async throws -> Success? {
        let hand = GroupHand(self, marks: false)
        let deadline = timeout.map { clock.now.advanced(by: $0) }
        var records: [ConsumerRecord] = []
        while records.isEmpty {
            switch try await hand.nextBatch(maximumRecords: max(1, maximumRecords), until: deadline) {
            case .records(let taken): records = taken
            case .event: continue
            case nil: return nil
            }
        }
        // It keeps the partitions until this is over.
        defer { withExtendedLifetime(hand) {} }
        let ownerships = ownerships(of: records.partitions)
        let placings = hand.placings
        var result: Success?
        do {
            return try await producer.withTransaction { transaction in
                let success = try await body(records, transaction)
                if transaction.outcome == nil {
                    try require(ownerships)
                    let offsets = standing(PartitionConsumer.commits(of: records), placings)
                    if !offsets.isEmpty { try await transaction.sendOffsets(offsets, group: groupMetadata) }
                    // Partitions that were lost and came back while the coordinator was not reached are read from before
                    // these records. From now on it has the offsets, and tells nobody others until it is known whether
                    // they count.
                    try require(ownerships)
                }
                result = success
                return success
            }
        } catch let error as KafkaError where error.recovery == .retry && result != nil {
            // While it is not known, going back could process records twice.
            if try await producer.outcomeOfCommit() == .committed { return result }
            goBack(to: records, ownerships, placings)
            throw error
        } catch {
            goBack(to: records, ownerships, placings)
            throw error
        }
    }

    private func ownerships(of partitions: Set<TopicPartition>) -> [TopicPartition: UInt64] {
        state.withLock { state in
            partitions.reduce(into: [:]) { $0[$1] = state.partitions[$1]?.ownership ?? 0 }
        }
    }

    /// The records were read by the member as it is.
    private func require(_ ownerships: [TopicPartition: UInt64]) throws(KafkaError) {
        let lost = state.withLock { state in
            ownerships.filter { state.partitions[$0.key]?.ownership != $0.value }.keys.min()
        }
        guard let lost else { return }
        throw KafkaError(.notAssigned, "\(lost) was lost while records of it were processed")
    }

    /// Leaves out what was read of logs that are others since: an offset there says nothing of what is there now.
    private func standing<Value: Sendable>(
        _ values: [TopicPartition: Value], _ placings: [TopicPartition: UInt64]
    ) -> [TopicPartition: Value] {
        noteResets()
        return state.withLock { state in
            values.filter { state.partitions[$0.key]?.stands(placings[$0.key] ?? 0) ?? false }
        }
    }

    private func goBack(
        to records: [ConsumerRecord], _ ownerships: [TopicPartition: UInt64], _ placings: [TopicPartition: UInt64]
    ) {
        var firsts: [TopicPartition: ConsumerRecord] = [:]
        for record in records where firsts[record.topicPartition] == nil { firsts[record.topicPartition] = record }
        for (partition, first) in standing(firsts, placings).sorted(by: { $0.key < $1.key }) {
            guard state.withLock({ $0.partitions[partition]?.ownership == ownerships[partition] }) else { continue }
            // It may go meanwhile, and is read from the committed offset then.
            try? reader.seek(partition, to: .offset(first.offset), epoch: first.leaderEpoch)
        }
    }
}
