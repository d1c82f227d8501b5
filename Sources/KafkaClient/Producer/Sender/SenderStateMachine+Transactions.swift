import DequeModule
import KafkaCodec
import KafkaRecords

// MARK: - What the transaction tells the sender

extension SenderStateMachine {
    /// A transaction is open: records may be taken.
    ///
    /// - Parameters:
    ///   - number: Its number.
    ///   - identity: Whose it is, and in which epoch.
    ///   - isImplicit: Whether brokers add the partitions that are written to by themselves.
    mutating func beginTransaction(
        _ number: UInt64,
        _ identity: ProducerIdentity,
        isImplicit: Bool,
        now: Instant
    ) -> [Action] {
        guard let transaction, number > transaction.number else { return finishStep(now: now) }
        self.identity = identity
        self.transaction = SenderTransaction(number: number, gate: .open, isImplicit: isImplicit)
        return finishStep(now: now)
    }

    /// Partitions were added to the transaction.
    mutating func joined(_ names: [TopicPartition], transaction number: UInt64, now: Instant) -> [Action] {
        for name in names where transaction?.number == number {
            guard let topic = topicsByName[name.topic],
                topics[topic].partitions.indices.contains(Int(name.partition))
            else { continue }
            transaction?.joined.insert(topics[topic].partitions[Int(name.partition)])
        }
        return finishStep(now: now)
    }

    /// The transaction is to be committed: nothing more is taken, what is there is sent without lingering, and then it
    /// is told that nothing is left.
    mutating func closeTransaction(_ number: UInt64, now: Instant) -> [Action] {
        guard transaction?.number == number, case .open? = transaction?.gate else { return finishStep(now: now) }
        transaction?.gate = .ending
        transaction?.isDraining = true
        accumulator.closeBatches()
        return finishStep(now: now)
    }

    /// The transaction is given up: what is not on its way fails, and nothing is sent any more.
    ///
    /// - Parameter isDraining: Whether to tell when nothing is on its way any more.
    mutating func giveUpTransaction(
        _ number: UInt64,
        _ error: KafkaError,
        isDraining: Bool,
        now: Instant
    ) -> [Action] {
        guard transaction?.number == number else { return finishStep(now: now) }
        if case .failed? = transaction?.gate {} else { transaction?.gate = .failed(error) }
        if isDraining { transaction?.isDraining = true }
        return finishStep(now: now)
    }

    /// The transaction has ended.
    mutating func endTransaction(_ number: UInt64, now: Instant) -> [Action] {
        if transaction?.number == number { transaction?.gate = .closed }
        return finishStep(now: now)
    }
}

// MARK: - What the sender tells the transaction

extension SenderStateMachine {
    /// A record will not be delivered.
    mutating func recordDidFail(_ error: KafkaError) {
        switch transaction?.gate {
        case .open?, .ending?:
            transaction?.gate = .failed(error)
            actions.append(.transaction(.recordFailed(error, transaction: transaction?.number ?? 0)))
        case .closed?, .failed?, nil:
            break
        }
    }

    /// The topic of a partition was deleted and made anew.
    mutating func topicDidBeginAnew(_ partition: Int) {
        guard transaction?.written.contains(partition) == true else { return }
        recordDidFail(
            KafkaError(
                .topicRecreated,
                "\(partitions[partition].topicPartition) was written to, and its topic was deleted then"))
    }

    /// What follows from the transaction's state, before it is seen what is left.
    mutating func stepTransaction() {
        switch transaction?.gate {
        case .open?, .ending?: wantPartitions()
        case .failed(let error)?: dropUnsent(.failedTransaction(error))
        case .closed?, nil: break
        }
    }

    private mutating func wantPartitions() {
        guard transaction?.isImplicit == false else { return }
        var names: [TopicPartition] = []
        for partition in listed where !accumulator.isEmpty(partition) {
            guard transaction?.wanted.insert(partition).inserted == true else { continue }
            names.append(partitions[partition].topicPartition)
        }
        if !names.isEmpty {
            actions.append(.transaction(.wantsPartitions(names, transaction: transaction?.number ?? 0)))
        }
    }

    private mutating func dropUnsent(_ error: KafkaError) {
        for partition in listed { dropUnsent(of: partition, error) }
    }

    /// Fails what a partition has that is not on its way.
    mutating func dropUnsent(of partition: Int, _ error: KafkaError) {
        // From the end, so that sequence numbers that nobody has seen can be used again.
        for index in partitions[partition].unresolved.indices.reversed()
        where partitions[partition].unresolved[index].request == nil {
            fail(partition, index, error)
        }
        while let batch = accumulator.takeFirst(of: partition) {
            accumulator.release(batch.builder.sizeInBytes)
            settle(batch, .failed(error))
            recordDidFail(error)
        }
    }

    /// What follows when it is seen what is left.
    mutating func endOfTransactionStep() {
        guard let transaction, transaction.isDraining, listed.isEmpty, requests.isEmpty else { return }
        self.transaction?.isDraining = false
        // Everything is delivered: nothing can fail any more.
        if case .ending = transaction.gate { self.transaction?.gate = .closed }
        let hasGaps = partitions.contains {
            $0.identity == identity && ($0.needsNewEpoch || !$0.gaps.isEmpty)
        }
        let drained = SenderTransaction.Drained(
            transaction: transaction.number, hasWritten: !transaction.written.isEmpty, hasGaps: hasGaps)
        actions.append(.transaction(.drained(drained)))
    }
}
