import DequeModule
import KafkaCodec
import KafkaRecords
import NIOCore

// MARK: - Requests

extension SenderStateMachine {
    /// A request was answered.
    ///
    /// - Parameters:
    ///   - request: The request's number.
    ///   - results: What was said of its parts, in their order.
    ///   - draw: A random number from 0 up to, not including, 1.
    mutating func answered(_ request: UInt64, _ results: [ProduceResult], draw: Double, now: Instant) -> [Action] {
        guard let ended = end(request) else { return finishStep(now: now) }
        brokers[ended.broker]?.failures = 0
        for (part, result) in zip(ended.parts, results) {
            resolve(part.partition, part.token, result, draw: draw, now: now)
        }
        return finishStep(now: now)
    }

    /// A request was not answered, or could not be sent.
    mutating func failed(_ request: UInt64, _ error: KafkaError, draw: Double, now: Instant) -> [Action] {
        guard let ended = end(request) else { return finishStep(now: now) }
        if error.isRetriable { actions.append(.refreshMetadata) }
        for part in ended.parts { resolve(part.partition, part.token, .failed(error), draw: draw, now: now) }
        return finishStep(now: now)
    }

    private mutating func end(_ request: UInt64) -> Request? {
        guard let ended = requests.removeValue(forKey: request) else { return nil }
        brokers[ended.broker]?.inFlight -= 1
        return ended
    }

    /// A broker cannot be reached. What was to go there waits; perhaps another one leads the partitions by then.
    mutating func unreachable(_ broker: Int32, _ error: KafkaError, draw: Double, now: Instant) -> [Action] {
        var state = brokers[broker] ?? Broker()
        state.failures += 1
        state.retryAt = now.advanced(by: configuration.retryBackoff.wait(afterFailures: state.failures, draw: draw))
        brokers[broker] = state
        for partition in listed where partitions[partition].leader == broker {
            partitions[partition].lastError = error
        }
        actions.append(.refreshMetadata)
        return finishStep(now: now)
    }
}

// MARK: - Batches

extension SenderStateMachine {
    private mutating func resolve(
        _ partition: Int,
        _ token: UInt64,
        _ result: ProduceResult,
        draw: Double,
        now: Instant
    ) {
        guard let index = partitions[partition].unresolved.firstIndex(where: { $0.token == token }) else { return }
        partitions[partition].unresolved[index].request = nil
        switch result {
        case .written(let baseOffset, let logAppendTime):
            partitions[partition].lastProgress = now
            written(partition, index, baseOffset: baseOffset, logAppendTime: logAppendTime)
        case .refused(.duplicateSequenceNumber, _, _) where partitions[partition].unresolved[index].identity != nil:
            // It is in the log, so long ago that the broker has forgotten where.
            partitions[partition].lastProgress = now
            written(partition, index, baseOffset: nil, logAppendTime: nil)
        case .refused(let code, let text, let records):
            refused(partition, index, code, text, records, draw: draw, now: now)
        case .failed(let error):
            // An answer that cannot be understood is an answer to something that was done, or not.
            if error.isOutcomeUnknown || error.code == .malformedResponse || error.code == .protocolViolation {
                partitions[partition].unresolved[index].mayBeWritten = true
            }
            partitions[partition].lastError = error
            partitions[partition].unresolved[index].lastError = error
            let batch = partitions[partition].unresolved[index]
            if partitions[partition].isGone {
                fail(partition, index, goneError(partition, error))
            } else if batch.isAbandoned || !error.isRetriable {
                if !batch.isAbandoned, error.code == .requestTooLarge, split(partition, index) { return }
                fail(partition, index, error)
            } else {
                retry(partition, draw: draw, now: now)
            }
        }
    }

    private mutating func written(_ partition: Int, _ index: Int, baseOffset: Int64?, logAppendTime: Int64?) {
        // An answer that was still on its way says nothing of what the brokers of a newer topic know.
        if partitions[partition].unresolved[index].topicID == partitions[partition].topicID {
            partitions[partition].isEstablished = true
        }
        partitions[partition].failures = 0
        partitions[partition].retryAt = Instant(nanoseconds: .min)
        partitions[partition].lastError = nil
        // What comes after a gap is only written when what was feared missing is there.
        partitions[partition].gaps.removeAll { $0.position <= index }
        let batch = partitions[partition].remove(at: index)
        partitions[partition].tidy()
        accumulator.release(batch.size)
        guard !batch.isAbandoned else { return }
        settle(batch, .delivered(baseOffset: baseOffset, logAppendTime: logAppendTime))
    }

    private mutating func refused(
        _ partition: Int,
        _ index: Int,
        _ code: ErrorCode,
        _ text: String?,
        _ records: [(index: Int, text: String?)],
        draw: Double,
        now: Instant
    ) {
        let name = partitions[partition].topicPartition
        let error = KafkaError(brokerError: code, text.map { "\(name): \($0)" } ?? "\(name)")
        partitions[partition].lastError = error
        partitions[partition].unresolved[index].lastError = error
        if !code.isSaidBeforeAppending { partitions[partition].unresolved[index].mayBeWritten = true }
        let batch = partitions[partition].unresolved[index]
        guard !batch.isAbandoned else { return fail(partition, index, error) }
        guard !partitions[partition].isGone else { return fail(partition, index, goneError(partition, error)) }
        switch code {
        case .messageTooLarge, .recordListTooLarge:
            if !split(partition, index) { fail(partition, index, error) }
        case .outOfOrderSequenceNumber, .unknownProducerID:
            guard batch.identity != nil else { return fail(partition, index, error) }
            if index > 0 {
                // An earlier batch is missing and will be sent again, and then this one.
                return
            }
            // In a transaction it is the coordinator that gives out epochs.
            if batch.mayBeWritten || transaction != nil { return fail(partition, index, error) }
            // The broker has forgotten what this batch follows. No copy of it is left, so it can begin anew.
            partitions[partition].insertGap(at: 0, isClean: true)
        case _ where code.isRetriable:
            if code.refreshesMetadata { actions.append(.refreshMetadata) }
            if code == .concurrentTransactions {
                // The markers of the transaction before are on their way, which takes no time worth a long wait.
                partitions[partition].retryAt = now.advanced(by: SenderTransaction.beginningBackoff)
            } else {
                retry(partition, draw: draw, now: now)
            }
        default:
            fail(partition, index, error, records)
        }
    }

    private mutating func retry(_ partition: Int, draw: Double, now: Instant) {
        // All that a partition had on its way usually fails together, which counts as one failure.
        guard now >= partitions[partition].retryAt else { return }
        partitions[partition].failures += 1
        let wait = configuration.retryBackoff.wait(afterFailures: partitions[partition].failures, draw: draw)
        partitions[partition].retryAt = now.advanced(by: wait)
    }

    /// Gives an unresolved batch up.
    ///
    /// - Parameter records: The records that the broker has something against, by their places in the batch (KIP-467).
    mutating func fail(
        _ partition: Int,
        _ index: Int,
        _ error: KafkaError,
        _ records: [(index: Int, text: String?)] = []
    ) {
        let batch = partitions[partition].remove(at: index)
        if batch.identity != nil {
            let isClean = !batch.mayBeWritten
            let isLast = index == partitions[partition].unresolved.count && partitions[partition].gaps.isEmpty
            if isClean, isLast, batch.identity == partitions[partition].identity {
                // Nothing follows it, and no copy of it is left: its sequence numbers can be used again.
                partitions[partition].nextSequence = batch.baseSequence
            } else {
                partitions[partition].insertGap(at: index, isClean: isClean)
            }
            partitions[partition].tidy()
        }
        accumulator.release(batch.size)
        recordDidFail(error)
        guard !batch.isAbandoned else { return }
        let failure = batch.mayBeWritten ? error.withUnknownOutcome() : error
        guard !records.isEmpty else { return settle(batch, .failed(failure)) }
        settle(batch, records, failure)
    }

    private mutating func settle(_ batch: SenderBatch, _ faulty: [(index: Int, text: String?)], _ error: KafkaError) {
        let name = batch.delivery.topicPartition
        let others = KafkaError(
            .brokerError, "\(name): the record was refused because of others in its batch",
            brokerError: error.brokerError, isOutcomeUnknown: error.isOutcomeUnknown, cause: error)
        var index = 0
        for place in batch.places.joined() {
            var outcome = others
            if let fault = faulty.first(where: { $0.index == index }) {
                outcome = KafkaError(
                    brokerError: error.brokerError ?? .invalidRecord, "\(name): \(fault.text ?? error.text)")
            }
            tell(
                Settlement(
                    delivery: batch.delivery, places: place..<(place + 1), outcome: .failed(outcome),
                    numbers: batch.numbers))
            index += 1
        }
        batchSettled(batch.id)
    }
}

// MARK: - Splitting

extension SenderStateMachine {
    /// Splits a batch that is too large for the broker. Its records keep their sequence numbers.
    ///
    /// - Returns: Whether it could be split: one record cannot.
    private mutating func split(_ partition: Int, _ index: Int) -> Bool {
        let batch = partitions[partition].unresolved[index]
        guard batch.count > 1, let bytes = batch.bytes, let codec = try? RecordBatch(bytes).compression else {
            return false
        }
        let compressor = compressors.compressor(batch.delivery.topicPartition.topic, for: codec)
        guard let parts = try? SplitBatch.split(bytes, using: compressor) else { return false }
        var places = batch.places
        var sequence = batch.baseSequence
        var split: [SenderBatch] = []
        for part in parts {
            lastToken += 1
            var piece = SenderBatch(
                token: lastToken, id: batch.id, delivery: batch.delivery, createdAt: batch.createdAt,
                places: Self.take(part.count, from: &places), numbers: batch.numbers, count: part.count,
                builder: nil, bytes: part.bytes, size: part.bytes.readableBytes)
            piece.identity = batch.identity
            piece.baseSequence = sequence
            piece.mayBeWritten = batch.mayBeWritten
            piece.lastError = batch.lastError
            if batch.identity != nil { sequence = SenderBatch.sequence(sequence, plus: part.count) }
            split.append(piece)
        }
        accumulator.recharge(from: batch.size, to: split.reduce(0) { $0 + $1.size })
        partitions[partition].unresolved.remove(at: index)
        partitions[partition].unresolved.insert(contentsOf: split, at: index)
        let more = split.count - 1
        for gap in partitions[partition].gaps.indices where partitions[partition].gaps[gap].position > index {
            partitions[partition].gaps[gap].position += more
        }
        unsettled += more
        for flush in flushes.indices where batch.id <= flushes[flush].lastBatch { flushes[flush].remaining += more }
        actions.append(.note(.split(batch.delivery.topicPartition, records: batch.count)))
        return true
    }

    private static func take(_ count: Int, from places: inout [Range<Int>]) -> [Range<Int>] {
        var taken: [Range<Int>] = []
        var left = count
        while left > 0, let first = places.first {
            if first.count <= left {
                taken.append(first)
                left -= first.count
                places.removeFirst()
            } else {
                taken.append(first.lowerBound..<(first.lowerBound + left))
                places[0] = (first.lowerBound + left)..<first.upperBound
                left = 0
            }
        }
        return taken
    }
}
