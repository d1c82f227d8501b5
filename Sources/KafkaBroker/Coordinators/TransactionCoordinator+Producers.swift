import KafkaCodec

/// Producers that begin, with a transactional id.
extension TransactionCoordinator {
    /// Gives a producer its id and an epoch that fences all before it. An open transaction is aborted first, for which
    /// the producer has to ask again.
    ///
    /// - Parameters:
    ///   - expected: What a producer says it is that goes on after an error (KIP-360).
    func initialize(
        _ transactionalID: String, timeoutMs: Int32, expected: ProducerIdentity?,
        then: @escaping (Result<ProducerIdentity, TransactionError>) -> Void
    ) {
        initialize(transactionalID, timeoutMs: timeoutMs, expected: expected, freshID: nil, then: then)
    }

    private func initialize(
        _ transactionalID: String, timeoutMs: Int32, expected: ProducerIdentity?, freshID: Int64?,
        then: @escaping (Result<ProducerIdentity, TransactionError>) -> Void
    ) {
        do throws(TransactionError) {
            let place = try find(transactionalID)
            let needsID =
                place.entry.map { $0.pendingState == nil && needsAnotherID($0.metadata, expected) } ?? true
            if needsID, freshID == nil {
                return broker.withProducerID { [unowned self] id in
                    initialize(
                        transactionalID, timeoutMs: timeoutMs, expected: expected, freshID: id, then: then)
                }
            }
            let entry: TransactionEntry
            if let known = place.entry {
                entry = known
            } else {
                let metadata = TransactionMetadata(
                    producerID: freshID ?? -1, timeoutMs: timeoutMs, lastUpdateTimestamp: now)
                entry = TransactionEntry(transactionalID, metadata)
                add(entry, to: place.partition)
            }
            guard let next = try next(entry, expected, timeoutMs, freshID) else {
                return fence(entry, place.partition, place.epoch) { error in
                    then(.failure(TransactionError(error.isError ? error : .concurrentTransactions)))
                }
            }
            write(entry, next, place.partition, place.epoch) { error in
                guard !error.isError else { return then(.failure(TransactionError(error))) }
                then(.success(ProducerIdentity(id: next.producerID, epoch: next.producerEpoch)))
            }
        } catch {
            then(.failure(error))
        }
    }

    private func needsAnotherID(_ metadata: TransactionMetadata, _ expected: ProducerIdentity?) -> Bool {
        guard metadata.state.isSettled, metadata.isEpochExhausted else { return false }
        guard let expected else { return true }
        // Whoever was fenced with the very last epoch, which nobody may have, gets another id as well.
        return expected.epoch == metadata.producerEpoch
            || (metadata.producerEpoch == .max && expected.epoch == metadata.lastProducerEpoch)
    }

    /// - Returns: What is to hold of the producer; nil when a transaction has to be aborted first.
    private func next(
        _ entry: TransactionEntry, _ expected: ProducerIdentity?, _ timeoutMs: Int32, _ freshID: Int64?
    ) throws(TransactionError) -> TransactionMetadata? {
        let metadata = entry.metadata
        guard entry.pendingState == nil else { throw TransactionError(.concurrentTransactions) }
        if let expected, metadata.producerEpoch >= 0, expected.id != metadata.producerID {
            // Whoever has used up the epochs of an id may not have heard of the next one.
            guard expected.id == metadata.previousProducerID, expected.epoch >= TransactionMetadata.lastEpoch else {
                throw TransactionError(.producerFenced)
            }
        }
        switch metadata.state {
        case .prepareCommit, .prepareAbort:
            throw TransactionError(.concurrentTransactions)
        case .ongoing:
            return nil
        case .dead, .prepareEpochFence:
            throw TransactionError(.unknownServerError)
        case .empty, .completeCommit, .completeAbort:
            if let freshID, needsAnotherID(metadata, expected) {
                return metadata.rotating(
                    to: freshID, remembersEpoch: expected != nil, timeoutMs: timeoutMs, at: now)
            }
            let raised = metadata.raisingEpoch(expected: expected?.epoch, timeoutMs: timeoutMs, at: now)
            guard let raised else { throw TransactionError(.producerFenced) }
            return raised
        }
    }

    /// Aborts an open transaction with a higher epoch, so that its producer can do nothing any more.
    func fence(
        _ entry: TransactionEntry, _ number: Int32, _ epoch: Int32, then: @escaping (ErrorCode) -> Void
    ) {
        let metadata = entry.metadata
        let raised = entry.hasFailedEpochFence ? metadata.producerEpoch : metadata.followingEpoch
        var fenced = metadata
        if !version.raisesEpoch {
            // In the old protocol the end of a transaction leaves the epoch as it is.
            fenced.producerEpoch = raised
            fenced.lastProducerEpoch = -1
            entry.metadata = fenced
        }
        let next = fenced.preparing(.prepareAbort, version, nextProducerID: -1, at: now)
        write(entry, next, number, epoch) { [unowned self] error in
            if error.isError {
                entry.hasFailedEpochFence = true
                return then(error)
            }
            complete(entry, number, epoch)
            then(.noError)
        }
    }
}
