import KafkaCodec
import KafkaRecords
import NIOCore

/// Transactions: what may be appended in them, where they end, and which were aborted.
extension PartitionLog {
    // MARK: - Verification

    /// Begins to verify the transaction that a batch belongs to.
    ///
    /// - Parameter raisesEpoch: Whether the producer has an epoch for each transaction.
    /// - Returns: The token that the append has to name; nil when the transaction is open here, and need not be verified.
    func beginVerification(
        producerID: Int64, epoch: Int16, sequence: Int32, raisesEpoch: Bool, at time: Instant
    ) -> UInt64? {
        guard !hasOpenTransaction(producerID, epoch: epoch) else { return nil }
        lastVerification += 1
        var state =
            verifications[producerID]
            ?? VerificationState(
                token: lastVerification, sequence: sequence, epoch: epoch, raisesEpoch: raisesEpoch,
                timestamp: time.milliseconds)
        state.note(sequence: sequence, epoch: epoch)
        verifications[producerID] = state
        return state.token
    }

    private func hasOpenTransaction(_ producerID: Int64, epoch: Int16) -> Bool {
        guard let state = producers[producerID] else { return false }
        return state.transactionFirstOffset != nil && state.epoch == epoch
    }

    /// Why a transaction must not begin here; nil when it may, or has begun.
    func missingVerification(
        _ producerID: Int64, _ epoch: Int16, _ verification: TransactionVerification
    ) -> AppendError? {
        guard verification != .notNeeded, !hasOpenTransaction(producerID, epoch: epoch) else { return nil }
        if let expected = verifications[producerID], verification == .verified(expected.token) { return nil }
        return AppendError(code: .invalidTxnState, reason: "the partition was not added to a transaction")
    }

    /// Why a batch from a client may not be appended; nil when it may.
    func problem(with batch: RecordBatch, _ verification: TransactionVerification) -> AppendError? {
        let state = producers[batch.producerID]
        let expected = verifications[batch.producerID]
        if batch.isTransactional,
            let problem = missingVerification(batch.producerID, batch.producerEpoch, verification)
        {
            return problem
        }
        let problem = state?.problem(with: batch)
        if let problem, problem.code == .invalidProducerEpoch { return problem }
        if let expected {
            let isFirst = state?.batches.isEmpty ?? true
            let first = expected.raisesEpoch && isFirst ? 0 : expected.lowestSequence
            if batch.baseSequence > first {
                return AppendError(
                    code: .outOfOrderSequenceNumber,
                    reason: "producer \(batch.producerID) sent sequence number \(batch.baseSequence) before \(first)"
                )
            }
        }
        if let problem { return problem }
        if let state, state.transactionFirstOffset != nil, !batch.isTransactional {
            return AppendError(
                code: .invalidTxnState,
                reason: "producer \(batch.producerID) has a transaction open, and sent a batch outside of it"
            )
        }
        return nil
    }

    // MARK: - Brokers' own batches

    /// Appends a batch of a coordinator, as the leader.
    ///
    /// - Parameter bytes: A batch, in which the leader fills in offsets and its epoch.
    /// - Throws: ``AppendError``; nothing is then appended.
    func appendAsCoordinator(
        _ bytes: ByteBuffer, leaderEpoch: Int32, at time: Instant
    ) throws(AppendError) -> AppendResult {
        var batch: RecordBatch
        do throws(RecordsError) {
            batch = try RecordBatch(bytes)
            try batch.setBaseOffset(logEndOffset)
            try batch.setPartitionLeaderEpoch(leaderEpoch)
        } catch {
            throw .unreadable(error)
        }
        if let state = producers[batch.producerID], batch.producerEpoch < state.epoch {
            throw AppendError(
                code: .invalidProducerEpoch,
                reason: "producer \(batch.producerID) has epoch \(batch.producerEpoch), here it is \(state.epoch)")
        }
        guard Int64(batch.sizeInBytes) <= configuration.maxMessageBytes else {
            throw AppendError(
                code: .messageTooLarge,
                reason: "\(batch.sizeInBytes) bytes, max.message.bytes is \(configuration.maxMessageBytes)")
        }
        append(StoredBatch(batch), leaderEpoch: leaderEpoch, at: time)
        return AppendResult(
            baseOffset: batch.baseOffset, lastOffset: batch.lastOffset, logAppendTime: -1, isDuplicate: false)
    }

    /// Appends the marker with which a transaction ends, as the leader.
    ///
    /// - Throws: ``AppendError`` when the producer, or the coordinator, is not the latest any more.
    func append(
        _ marker: WriteTxnMarkersRequest.WritableTxnMarker, leaderEpoch: Int32, at time: Instant
    ) throws(AppendError) -> AppendResult {
        if let state = producers[marker.producerID] {
            // In the new protocol the marker's epoch is that of the next transaction; only where nothing is open may it
            // be there already, from a marker whose answer was lost.
            let isOld =
                marker.producerEpoch < state.epoch
                || (marker.transactionVersion >= 2 && marker.producerEpoch == state.epoch
                    && state.transactionFirstOffset != nil)
            if isOld {
                throw AppendError(
                    code: .invalidProducerEpoch,
                    reason: "a marker with epoch \(marker.producerEpoch), the producer's is \(state.epoch)")
            }
            if marker.coordinatorEpoch < state.coordinatorEpoch {
                throw AppendError(
                    code: .transactionCoordinatorFenced,
                    reason: "a marker of coordinator epoch \(marker.coordinatorEpoch) after \(state.coordinatorEpoch)")
            }
        }
        let batch: ByteBuffer
        do throws(RecordsError) {
            batch = try RecordBatchBuilder.endTransaction(
                .init(
                    outcome: marker.transactionResult ? .commit : .abort, coordinatorEpoch: marker.coordinatorEpoch),
                producerID: marker.producerID, producerEpoch: marker.producerEpoch, timestamp: time.milliseconds)
        } catch {
            throw .unreadable(error)
        }
        return try appendAsCoordinator(batch, leaderEpoch: leaderEpoch, at: time)
    }

    // MARK: - Reading

    /// How far behind the records that are read aborted transactions are told of: Kafka finds its place by an index that
    /// has an entry every so many bytes.
    private static let indexInterval = 4096

    /// The aborted transactions that a consumer has to know of which has read bytes from an offset on. There may be
    /// some beyond them, which do no harm.
    func abortedTransactions(from offset: Int64, size: Int) -> [ProducerStates.AbortedTransaction] {
        guard size > 0 else { return [] }
        var index = segmentIndex(of: offset)
        while index + 1 < segments.count, segments[index].index(ofOffset: offset) == segments[index].batches.count {
            index += 1
        }
        let segment = segments[index]
        let end = segment.position(ofBatch: segment.index(ofOffset: offset)) + size + Self.indexInterval
        let upper =
            segment.firstBatch(fromPosition: end)?.baseOffset
            ?? (index + 1 < segments.count ? segments[index + 1].baseOffset : logEndOffset)
        return producers.aborted(in: offset..<max(upper, offset))
    }
}
