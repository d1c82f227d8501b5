import DequeModule
import KafkaRecords

// MARK: - Identity

extension SenderStateMachine {
    /// A broker has given out a producer id.
    mutating func received(_ identity: ProducerIdentity, now: Instant) -> [Action] {
        isIdentityRequested = false
        identityFailures = 0
        self.identity = identity
        return finishStep(now: now)
    }

    /// No producer id could be had.
    ///
    /// What waits for one fails when there is no hope; else it is asked for again.
    mutating func identityFailed(_ error: KafkaError, draw: Double, now: Instant) -> [Action] {
        isIdentityRequested = false
        identityFailures += 1
        let wait = configuration.retryBackoff.wait(afterFailures: identityFailures, draw: draw)
        identityRetryAt = now.advanced(by: wait)
        for partition in listed {
            partitions[partition].lastError = error
            guard !error.isRetriable else { continue }
            while let batch = accumulator.takeFirst(of: partition) {
                accumulator.release(batch.builder.sizeInBytes)
                settle(batch, .failed(error))
            }
        }
        return finishStep(now: now)
    }
}

// MARK: - Time

extension SenderStateMachine {
    /// Time has passed.
    mutating func tick(now: Instant) -> [Action] {
        for partition in listed { expire(partition, now: now) }
        refuseLateWaiters(now: now)
        endUseOfIdleTopics(now: now)
        return finishStep(now: now)
    }

    private mutating func refuseLateWaiters(now: Instant) {
        guard now >= refusalAt else { return }
        // Not the first comes first here: those that have waited for metadata have less time left.
        for waiter in waiters where now >= waiter.deadline { actions.append(.refuse(waiter.id, refusal(of: waiter))) }
        waiters.removeAll { now >= $0.deadline }
        refusalAt = waiters.reduce(Instant(nanoseconds: .max)) { min($0, $1.deadline) }
    }

    private mutating func expire(_ partition: Int, now: Instant) {
        var index = 0
        while index < partitions[partition].unresolved.count {
            let batch = partitions[partition].unresolved[index]
            guard !batch.isAbandoned, now >= expiry(of: batch.createdAt) else {
                index += 1
                continue
            }
            let error = expiration(partition, batch.lastError)
            if batch.request != nil {
                partitions[partition].unresolved[index].isAbandoned = true
                settle(batch, .failed(error.withUnknownOutcome()))
                recordDidFail(error)
                index += 1
            } else {
                fail(partition, index, error)
            }
        }
        while let created = accumulator.creationTime(of: partition), now >= expiry(of: created),
            let batch = accumulator.takeFirst(of: partition)
        {
            accumulator.release(batch.builder.sizeInBytes)
            let error = expiration(partition, nil)
            settle(batch, .failed(error))
            recordDidFail(error)
        }
    }

    private func expiry(of creation: Instant) -> Instant { creation.advanced(by: configuration.deliveryTimeout) }

    private func expiration(_ partition: Int, _ cause: KafkaError?) -> KafkaError {
        let name = partitions[partition].topicPartition
        let text = "\(name): the record was not delivered within \(configuration.deliveryTimeout)"
        return KafkaError(.deliveryTimedOut, text, cause: cause ?? partitions[partition].lastError)
    }

    /// When ``tick(now:)`` has to be called at the latest because a partition has got its first batch, which another
    /// step need not follow: it may be that nobody can be woken for it now.
    func deadline(ofNewBatchIn partition: Int) -> Instant? {
        guard let created = accumulator.creationTime(of: partition) else { return nil }
        var deadline = expiry(of: created)
        let latest = max(created, steppedAt)
        func consider(_ instant: Instant) {
            if instant > latest { deadline = min(deadline, instant) }
        }
        if let ready = accumulator.readyTime(of: partition) { consider(ready) }
        consider(partitions[partition].retryAt)
        if let leader = partitions[partition].leader {
            if let broker = brokers[leader] { consider(broker.retryAt) }
        } else {
            consider(leaderlessAt)
        }
        return deadline
    }

    /// When ``tick(now:)`` has to be called at the latest; nil when nothing is waited for.
    var nextDeadline: Instant? {
        var deadline = Instant(nanoseconds: .max)
        // What had come by the last step has been acted upon as far as possible.
        func consider(_ instant: Instant) {
            if instant > steppedAt { deadline = min(deadline, instant) }
        }
        for partition in listed {
            if let created = accumulator.creationTime(of: partition) {
                deadline = min(deadline, expiry(of: created))
                if let ready = accumulator.readyTime(of: partition) { consider(ready) }
            }
            for batch in partitions[partition].unresolved where !batch.isAbandoned {
                deadline = min(deadline, expiry(of: batch.createdAt))
                break
            }
            consider(partitions[partition].retryAt)
            if let leader = partitions[partition].leader {
                if let broker = brokers[leader] { consider(broker.retryAt) }
            } else if !partitions[partition].isGone {
                consider(leaderlessAt)
            }
        }
        if needsIdentity, !listed.isEmpty { consider(identityRetryAt) }
        if !waiters.isEmpty { deadline = min(deadline, refusalAt) }
        deadline = min(deadline, idleCheckAt)
        return deadline.nanoseconds == .max ? nil : deadline
    }
}
