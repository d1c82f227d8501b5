import KafkaRecords

/// What was seen of a replica when it was last looked at.
struct ReplicaChecks {
    private struct Producer {
        var epoch: Int16
        /// Nil after a transaction marker, when any sequence number may follow.
        var last: ProducerState.Batch?
        var timestamp: Int64
    }

    /// The epoch in which it led; nil when it did not.
    var leaderEpoch: Int32?
    var highWatermark: Int64 = 0
    /// The end of the log: batches below are looked at already.
    private(set) var endOffset: Int64 = 0
    private var lastBatchEpoch: Int32 = -1
    private var lastOffset: Int64 = -1
    private var producers: [Int64: Producer] = [:]

    /// Looks at the batches that are new.
    mutating func checkBatches(of replica: Replica, at now: Instant) throws(InvariantViolation) {
        let log = replica.log
        guard log.logEndOffset > endOffset else { return }
        for stored in log.storedBatches(from: max(endOffset, log.logStartOffset), upTo: log.logEndOffset) {
            let batch = stored.batch
            guard stored.baseOffset > lastOffset, stored.lastOffset >= stored.baseOffset,
                stored.lastOffset < log.logEndOffset, batch.partitionLeaderEpoch >= lastBatchEpoch
            else {
                throw InvariantViolation(
                    invariant: .offsetsAscend, partition: replica.partition, broker: replica.broker,
                    detail: "offsets \(stored.baseOffset) to \(stored.lastOffset) of epoch "
                        + "\(batch.partitionLeaderEpoch) come after offset \(lastOffset) of epoch \(lastBatchEpoch), "
                        + "the log ends at \(log.logEndOffset)"
                )
            }
            lastOffset = stored.lastOffset
            lastBatchEpoch = batch.partitionLeaderEpoch
            if batch.producerID >= 0 { try check(batch, replica, at: now) }
        }
        endOffset = log.logEndOffset
    }

    private mutating func check(_ batch: RecordBatch, _ replica: Replica, at now: Instant) throws(InvariantViolation) {
        let known = producers[batch.producerID]
        guard !batch.isControl else {
            producers[batch.producerID] = Producer(
                epoch: batch.producerEpoch, last: nil, timestamp: batch.maxTimestamp)
            return
        }
        // What was forgotten after a long time may be followed by anything, and compaction leaves gaps.
        let isOld = known.map { isForgotten($0.timestamp, replica, at: now) } ?? true
        if let known, let last = known.last, known.epoch == batch.producerEpoch, !isOld,
            !replica.log.configuration.isCompacted
        {
            let expected = last.lastSequence == .max ? 0 : last.lastSequence + 1
            guard batch.baseSequence == expected else {
                throw violation(
                    replica,
                    "producer \(batch.producerID) has sequence number \(batch.baseSequence) at offset "
                        + "\(batch.baseOffset), after \(last.lastSequence) at offset \(last.lastOffset)"
                )
            }
        }
        producers[batch.producerID] = Producer(
            epoch: batch.producerEpoch,
            last: .init(
                firstSequence: batch.baseSequence, lastSequence: batch.lastSequence, firstOffset: batch.baseOffset,
                lastOffset: batch.lastOffset, timestamp: batch.maxTimestamp),
            timestamp: batch.maxTimestamp
        )
        guard batch.nextOffset == replica.log.logEndOffset else { return }
        let state = replica.log.producers[batch.producerID]
        let isRemembered =
            state?.epoch == batch.producerEpoch && state?.lastSequence == batch.lastSequence
            && state?.batches.last?.lastOffset == batch.lastOffset
        guard isRemembered || isForgotten(batch.maxTimestamp, replica, at: now) else {
            throw violation(
                replica,
                "producer \(batch.producerID) is remembered with \(state.map { "\($0.lastSequence)" } ?? "nothing"), "
                    + "its last sequence number is \(batch.lastSequence) at offset \(batch.lastOffset)"
            )
        }
    }

    private func isForgotten(_ timestamp: Int64, _ replica: Replica, at now: Instant) -> Bool {
        let idle = now.milliseconds.subtractingReportingOverflow(timestamp)
        return idle.overflow || idle.partialValue >= replica.log.configuration.producerIDExpirationMs
    }

    private func violation(_ replica: Replica, _ detail: String) -> InvariantViolation {
        InvariantViolation(
            invariant: .producersMatchTheLog, partition: replica.partition, broker: replica.broker, detail: detail)
    }
}
