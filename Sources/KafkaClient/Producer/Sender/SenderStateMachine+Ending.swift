import DequeModule
import KafkaRecords

// MARK: - Flushing and the end

extension SenderStateMachine {
    /// Everything that is there is to be sent without lingering.
    ///
    /// - Returns: The flush's number; nil when there is nothing to wait for.
    mutating func flush(now: Instant) -> (flush: UInt64?, actions: [Action]) {
        guard unsettled > 0 else { return (nil, []) }
        accumulator.closeBatches()
        lastFlush += 1
        flushes.append(Flush(id: lastFlush, lastBatch: accumulator.lastBatchID, remaining: unsettled))
        return (lastFlush, finishStep(now: now))
    }

    /// No more records will come: what is there is sent at once, and whoever waits for room waits in vain.
    mutating func close(now: Instant) -> [Action] {
        guard !isClosing else { return [] }
        isClosing = true
        refuseWaiters(KafkaError(.producerClosed, "the producer was closed"))
        accumulator.isHurried = true
        return finishStep(now: now)
    }

    func refusal(of waiter: Waiter) -> KafkaError {
        KafkaError(
            .bufferFull,
            "there was no room for \(waiter.size) bytes in the producer's buffer, which holds \(bufferedRecords) records "
                + "and \(accumulator.usedMemory) of \(configuration.bufferMemory) bytes, within "
                + "\(configuration.enqueueTimeout)", cause: obstacle)
    }

    private mutating func refuseWaiters(_ error: KafkaError) {
        for waiter in waiters { actions.append(.refuse(waiter.id, error)) }
        waiters = []
    }

    /// Gives everything up.
    ///
    /// - Returns: What could not be delivered, by partition and in order; and what is to be done.
    mutating func abort(_ error: KafkaError) -> (undelivered: [UndeliveredBatch], actions: [Action]) {
        isClosing = true
        refuseWaiters(error)
        var undelivered: [UndeliveredBatch] = []
        for partition in partitions.indices {
            let name = partitions[partition].topicPartition
            let failure = KafkaError(error.code, error.text, cause: partitions[partition].lastError ?? error.cause)
            while let batch = partitions[partition].unresolved.popFirst() {
                accumulator.release(batch.size)
                guard !batch.isAbandoned else { continue }
                let isUnknown = batch.mayBeWritten || batch.request != nil
                let failure = isUnknown ? failure.withUnknownOutcome() : failure
                if let content = batch.content {
                    undelivered.append(
                        .init(
                            topicPartition: name, content: content, error: failure,
                            contexts: batch.delivery.contexts(batch.places)))
                }
                settle(batch, .failed(failure))
            }
            partitions[partition].gaps = []
            while let batch = accumulator.takeFirst(of: partition) {
                accumulator.release(batch.builder.sizeInBytes)
                undelivered.append(
                    .init(
                        topicPartition: name, content: .records(batch.builder, withdrawn: batch.withdrawn),
                        error: failure, contexts: batch.delivery.contexts(batch.places)))
                settle(batch, .failed(failure))
            }
        }
        requests = [:]
        listed = []
        defer { actions = [] }
        return (undelivered, actions)
    }
}

// MARK: - Settling

extension SenderStateMachine {
    mutating func settle(_ batch: OpenBatch, _ outcome: BatchDelivery.Outcome) {
        for places in batch.places {
            tell(Settlement(delivery: batch.delivery, places: places, outcome: outcome, numbers: batch.numbers))
        }
        batchSettled(batch.id)
    }

    mutating func settle(_ batch: SenderBatch, _ outcome: BatchDelivery.Outcome) {
        var before = 0
        for places in batch.places {
            var partial = outcome
            if case .delivered(let offset?, let time) = outcome {
                partial = .delivered(baseOffset: offset + Int64(before), logAppendTime: time)
            }
            tell(Settlement(delivery: batch.delivery, places: places, outcome: partial, numbers: batch.numbers))
            before += places.count
        }
        batchSettled(batch.id)
    }

    mutating func tell(_ settlement: Settlement) {
        bufferedRecords -= settlement.places.count
        actions.append(.settle(settlement))
    }

    mutating func batchSettled(_ id: UInt64) {
        unsettled -= 1
        guard !flushes.isEmpty else { return }
        for index in flushes.indices where id <= flushes[index].lastBatch { flushes[index].remaining -= 1 }
        for flush in flushes where flush.remaining == 0 { actions.append(.flushed(flush.id)) }
        flushes.removeAll { $0.remaining == 0 }
    }
}
