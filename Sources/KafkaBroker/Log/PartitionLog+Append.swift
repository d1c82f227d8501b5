import KafkaCodec
import KafkaRecords
package import NIOCore

extension PartitionLog {
    /// Where records went that were appended.
    package struct AppendResult: Hashable, Sendable {
        /// The offset of the first record.
        package var baseOffset: Int64
        /// The offset of the last record.
        package var lastOffset: Int64
        /// What a producer is told as the time of the append: that of the broker if the topic has it so, for a
        /// duplicate the timestamp of the batch that it repeats, else -1.
        package var logAppendTime: Int64
        /// Whether the records were there already, so that nothing was appended.
        package var isDuplicate: Bool
        /// How many records were appended.
        package var recordCount: Int64 { isDuplicate ? 0 : lastOffset - baseOffset + 1 }
    }

    /// Appends what a producer sent, as the leader.
    ///
    /// - Parameters:
    ///   - bytes: The records as they are in the request.
    ///   - version: The version of the Produce request.
    ///   - leaderEpoch: The epoch of this leader.
    ///   - time: The time.
    ///   - verification: Whether a transaction that begins with the records here has to be verified, and how it was.
    /// - Throws: ``AppendError``; nothing is then appended.
    package func append(
        _ bytes: ByteBuffer, version: Int16, leaderEpoch: Int32, at time: Instant,
        verification: TransactionVerification = .notNeeded
    ) throws(AppendError) -> AppendResult {
        let records = try ProducedRecords(bytes, version: version)
        let validator = RecordValidator(configuration: configuration, codecs: codecs, now: time.milliseconds)
        let batch = try validator.batch(from: records, baseOffset: logEndOffset, leaderEpoch: leaderEpoch)
        guard Int64(batch.sizeInBytes) <= configuration.segmentBytes else {
            throw AppendError(
                code: .recordListTooLarge,
                reason: "the batch has \(batch.sizeInBytes) bytes, a segment at most \(configuration.segmentBytes)",
                tellsLogStartOffset: false
            )
        }
        if batch.producerID >= 0 {
            if let original = producers[batch.producerID]?.duplicate(of: batch) {
                return AppendResult(
                    baseOffset: original.firstOffset, lastOffset: original.lastOffset,
                    logAppendTime: original.timestamp, isDuplicate: true
                )
            }
            if let problem = problem(with: batch, verification) { throw problem }
        }
        append(StoredBatch(batch), leaderEpoch: leaderEpoch, at: time)
        return AppendResult(
            baseOffset: batch.baseOffset, lastOffset: batch.lastOffset,
            logAppendTime: configuration.timestampType == .logAppendTime ? time.milliseconds : -1, isDuplicate: false
        )
    }

    /// Appends what the leader has sent: whole batches, with their offsets and epochs as they are.
    ///
    /// - Parameters:
    ///   - bytes: The records of a fetch response. What is left of a batch at the end is not looked at.
    ///   - time: The time.
    /// - Returns: The number of batches that were appended.
    /// - Throws: ``AppendError`` when the bytes are damaged, or a batch does not lie at the end of this log or beyond;
    ///   what came before it is then appended.
    @discardableResult
    package func appendAsFollower(_ bytes: ByteBuffer, at time: Instant) throws(AppendError) -> Int {
        var iterator = RecordSet(bytes).makeBatchIterator()
        var count = 0
        while true {
            let batch: RecordBatch?
            do throws(RecordsError) {
                batch = try iterator.next()
            } catch {
                throw .corrupt(error.description)
            }
            guard let batch else { return count }
            guard batch.isChecksumValid else { throw .corrupt("the checksum is not \(batch.checksum)") }
            // The leader sends the batch in which the offset lies that was asked for, also when it begins before it.
            if batch.lastOffset < logEndOffset { continue }
            guard batch.baseOffset >= logEndOffset else {
                throw AppendError(
                    code: .offsetOutOfRange,
                    reason: "a batch from offset \(batch.baseOffset) does not follow on offset \(logEndOffset)"
                )
            }
            append(StoredBatch(batch), leaderEpoch: batch.partitionLeaderEpoch, at: time)
            count += 1
        }
    }

    func append(_ batch: StoredBatch, leaderEpoch: Int32, at time: Instant) {
        if activeSegment.shouldRoll(for: batch, maxTimestamp: batch.maxTimestamp, at: time, configuration) {
            roll(at: time)
        }
        if activeSegment.isEmpty { producerSnapshots[activeSegment.baseOffset] = producers }
        segments[segments.count - 1].append(batch, at: time)
        leaderEpochs.assign(epoch: leaderEpoch, startOffset: batch.baseOffset)
        logEndOffset = batch.batch.nextOffset
        producers.append(batch.batch, highWatermark: highWatermark)
        // The transaction has begun here, or has ended: either way nothing is left to be verified.
        if batch.batch.isTransactional { verifications[batch.batch.producerID] = nil }
        if logEndOffset - flushedOffset >= configuration.flushMessages { flush(at: time) }
    }
}
