import KafkaCodec

/// Transactions that end.
extension TransactionCoordinator {
    /// What follows from the request to end a transaction.
    private enum Decision {
        /// It has ended so already.
        case isDone
        /// It is to end.
        case prepare(TransactionState)
    }

    /// Ends a transaction as its producer asks for. The answer comes when the decision is written; the markers follow.
    ///
    /// - Parameter then: Is told the producer's id and epoch for the next transaction, where the protocol raises it.
    func end(
        _ transactionalID: String, _ producer: ProducerIdentity, commits: Bool, _ version: TransactionVersion,
        then: @escaping (Result<ProducerIdentity, TransactionError>) -> Void
    ) {
        end(transactionalID, producer, commits: commits, version, freshID: nil, then: then)
    }

    private func end(
        _ transactionalID: String, _ producer: ProducerIdentity, commits: Bool, _ version: TransactionVersion,
        freshID: Int64?, then: @escaping (Result<ProducerIdentity, TransactionError>) -> Void
    ) {
        do throws(TransactionError) {
            let (place, entry) = try findKnown(transactionalID)
            guard entry.pendingState == nil else { throw TransactionError(.concurrentTransactions) }
            let decision =
                version.raisesEpoch
                ? try decide(entry.metadata, producer, commits: commits)
                : try decideAsBefore(entry.metadata, producer, commits: commits)
            guard case .prepare(let state) = decision else {
                let metadata = entry.metadata
                return then(.success(ProducerIdentity(id: metadata.producerID, epoch: metadata.producerEpoch)))
            }
            let needsID = version.raisesEpoch && entry.metadata.isEpochExhausted
            if needsID, freshID == nil {
                return broker.withProducerID { [unowned self] id in
                    end(transactionalID, producer, commits: commits, version, freshID: id, then: then)
                }
            }
            let next = entry.metadata.preparing(
                state, version, nextProducerID: needsID ? freshID ?? -1 : -1, at: now)
            write(entry, next, place.partition, place.epoch) { [unowned self] error in
                guard !error.isError else { return then(.failure(TransactionError(error))) }
                let completed = complete(entry, place.partition, place.epoch)
                then(.success(ProducerIdentity(id: completed.producerID, epoch: completed.producerEpoch)))
            }
        } catch {
            then(.failure(error))
        }
    }

    /// In the new protocol each transaction has an epoch of its own (KIP-890): the epoch before the present one is that
    /// of a transaction that has ended, so that whoever names it asks again.
    private func decide(
        _ metadata: TransactionMetadata, _ producer: ProducerIdentity, commits: Bool
    ) throws(TransactionError) -> Decision {
        // The epochs of the former id were used up, and the answer with the next one was lost.
        let repeatsAcrossIDs =
            metadata.previousProducerID == producer.id && producer.epoch == TransactionMetadata.lastEpoch
            && metadata.producerEpoch == 0
        let repeatsEpoch = producer.epoch < .max && metadata.producerEpoch == producer.epoch + 1
        guard metadata.producerID == producer.id || repeatsAcrossIDs else {
            throw TransactionError(.invalidProducerIDMapping)
        }
        let isValid =
            switch metadata.state {
            case .empty, .ongoing, .dead, .prepareEpochFence: producer.epoch == metadata.producerEpoch
            case .prepareCommit, .prepareAbort: repeatsEpoch
            case .completeCommit, .completeAbort:
                repeatsEpoch || repeatsAcrossIDs || producer.epoch == metadata.producerEpoch
            }
        guard isValid else { throw TransactionError(.producerFenced) }
        let repeats = repeatsEpoch || repeatsAcrossIDs
        switch metadata.state {
        case .ongoing:
            return .prepare(commits ? .prepareCommit : .prepareAbort)
        case .empty where !commits:
            return .prepare(.prepareAbort)
        case .completeCommit where commits && repeats, .completeAbort where !commits && repeats:
            return .isDone
        case .completeCommit where !commits && !repeats, .completeAbort where !commits && !repeats:
            return .prepare(.prepareAbort)
        case .prepareCommit where commits, .prepareAbort where !commits:
            throw TransactionError(.concurrentTransactions)
        default:
            throw TransactionError(.invalidTxnState)
        }
    }

    private func decideAsBefore(
        _ metadata: TransactionMetadata, _ producer: ProducerIdentity, commits: Bool
    ) throws(TransactionError) -> Decision {
        guard metadata.producerID == producer.id else { throw TransactionError(.invalidProducerIDMapping) }
        guard metadata.producerEpoch == producer.epoch else { throw TransactionError(.producerFenced) }
        switch metadata.state {
        case .ongoing:
            return .prepare(commits ? .prepareCommit : .prepareAbort)
        case .completeCommit where commits, .completeAbort where !commits:
            return .isDone
        case .prepareCommit where commits, .prepareAbort where !commits:
            throw TransactionError(.concurrentTransactions)
        default:
            throw TransactionError(.invalidTxnState)
        }
    }
}
