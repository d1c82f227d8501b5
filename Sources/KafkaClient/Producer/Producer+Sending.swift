import KafkaRecords
import NIOCore
import Synchronization

extension Producer {
    /// Sends a record and waits until it is delivered.
    ///
    /// When the task is cancelled, a record that is still in the buffer is withdrawn; one that is on its way goes on,
    /// and the error says that its outcome is unknown.
    ///
    /// - Returns: Where the record is.
    /// - Throws: ``KafkaError``: what ``enqueue(_:)`` throws; why it could not be delivered, with
    ///   ``KafkaError/isOutcomeUnknown`` where it may be in the log all the same; `deliveryTimedOut`, `producerClosed`,
    ///   `cancelled`.
    public nonisolated(nonsending) func send(_ record: ProducerRecord) async throws(KafkaError) -> RecordMetadata {
        try await send(record, in: nil)
    }

    /// - Parameter transaction: The number of the transaction that the record is to be in.
    nonisolated(nonsending) func send(
        _ record: ProducerRecord, in transaction: UInt64?
    ) async throws(KafkaError) -> RecordMetadata {
        try Self.checkCancellation()
        return try await deliver(try await enqueue(record, in: transaction))
    }

    /// Sends records together and waits until it is known of each what became of it.
    ///
    /// The failure of one does not keep the others back.
    ///
    /// - Returns: The outcome of each record, in their order: what ``send(_:)`` would have returned or thrown.
    public nonisolated(nonsending) func send(
        contentsOf records: some Sequence<ProducerRecord>
    ) async -> [Result<RecordMetadata, KafkaError>] {
        await send(contentsOf: records, in: nil)
    }

    nonisolated(nonsending) func send(
        contentsOf records: some Sequence<ProducerRecord>, in transaction: UInt64?
    ) async -> [Result<RecordMetadata, KafkaError>] {
        var pending: [Result<PendingDelivery, KafkaError>] = []
        pending.reserveCapacity(records.underestimatedCount)
        for record in records {
            do throws(KafkaError) {
                try Self.checkCancellation()
                pending.append(.success(try await enqueue(record, in: transaction)))
            } catch {
                pending.append(.failure(error))
            }
        }
        var outcomes: [Result<RecordMetadata, KafkaError>] = []
        outcomes.reserveCapacity(pending.count)
        for delivery in pending {
            do throws(KafkaError) {
                outcomes.append(.success(try await deliver(try delivery.get())))
            } catch {
                outcomes.append(.failure(error))
            }
        }
        return outcomes
    }

    /// Takes a record to be sent, and does not wait for its delivery.
    ///
    /// It waits only for the metadata of a topic that is new to the producer, or that had no records for a while
    /// (``MetadataConfiguration/topicRetention``), and for room in the buffer, both together no longer than
    /// ``ProducerConfiguration/enqueueTimeout``. Records that one task enqueues keep their order in each partition.
    ///
    /// The handle need not be kept, nor anything be awaited: failures are also logged at warning, and counted
    /// (``statistics``). Nobody but the log learns of them then.
    ///
    /// - Returns: The handle by which the delivery can be waited for.
    /// - Throws: ``KafkaError``, and the record was not taken: `recordTooLarge`, `invalidPartition`, `bufferFull`,
    ///   `partitionStalled`, `producerClosed`, `cancelled`; why the topic could not be looked up.
    @discardableResult
    public nonisolated(nonsending) func enqueue(_ record: ProducerRecord) async throws(KafkaError) -> PendingDelivery {
        guard interceptors.isEmpty else { return try await enqueue(record, in: nil) }
        // The usual way takes neither a copy of the record nor another asynchronous call.
        let draft = try measure(record, in: nil)
        let first = try takeFirst(record, draft)
        if case .taken(let delivery) = first { return delivery }
        return try await goOn(record, draft, after: first)
    }

    nonisolated(nonsending) func enqueue(
        _ record: ProducerRecord, in transaction: UInt64?
    ) async throws(KafkaError) -> PendingDelivery {
        let (record, draft) = try draft(record, in: transaction)
        return try await goOn(record, draft, after: try takeFirst(record, draft))
    }

    private func takeFirst(_ record: ProducerRecord, _ draft: Draft) throws(KafkaError) -> Attempt {
        do throws(KafkaError) {
            return try take(record, draft, admission: nil, mayWait: true)
        } catch {
            refuse(record, draft.trail, error)
            throw error
        }
    }

    private nonisolated(nonsending) func goOn(
        _ record: ProducerRecord, _ draft: Draft, after first: Attempt
    ) async throws(KafkaError) -> PendingDelivery {
        var draft = draft
        let deadline = draft.deadline ?? runtime.clock.now.advanced(by: configuration.enqueueTimeout)
        draft.deadline = deadline
        var admission: UInt64?
        var hasLookedAgain = false
        do throws(KafkaError) {
            var attempt = first
            while true {
                switch attempt {
                case .taken(let delivery): return delivery
                case .unknownTopic: try await learn(record.topic, until: deadline)
                case .unknownPartition(let error):
                    // What the client knows is taken over once.
                    guard !hasLookedAgain else { throw error }
                    hasLookedAgain = true
                    try await learn(record.topic, until: deadline)
                case .full(let waiter, let promise): admission = try await wait(waiter, promise)
                }
                attempt = try take(record, draft, admission: admission, mayWait: true)
            }
        } catch {
            if let admission { step { $0.cancelWait(admission, now: $1) } }
            refuse(record, draft.trail, error)
            throw error
        }
    }

    /// Takes a record to be sent if that is possible without waiting.
    ///
    /// - Returns: The handle by which the delivery can be waited for.
    /// - Throws: ``KafkaError``, and the record was not taken: `bufferFull`; `unknownTopic` for a topic that no record
    ///   was sent to so far and that the client does not know; else as ``enqueue(_:)``.
    @discardableResult
    public func tryEnqueue(_ record: ProducerRecord) throws(KafkaError) -> PendingDelivery {
        try tryEnqueue(record, in: nil)
    }

    func tryEnqueue(_ record: ProducerRecord, in transaction: UInt64?) throws(KafkaError) -> PendingDelivery {
        let (record, draft) = try draft(record, in: transaction)
        do throws(KafkaError) {
            switch try take(record, draft, admission: nil, mayWait: false) {
            case .taken(let delivery): return delivery
            case .unknownTopic, .unknownPartition, .full: break
            }
            let topic = record.topic
            guard client.cachedTopic(topic)?.partitions.isEmpty == false else {
                throw KafkaError(.unknownTopic, "nothing is known of topic \(topic) so far")
            }
            use(topic)
            switch try take(record, draft, admission: nil, mayWait: false) {
            case .taken(let delivery): return delivery
            case .unknownPartition(let error): throw error
            case .unknownTopic, .full: throw KafkaError(.unknownTopic, "topic \(topic) has no partition 0")
            }
        } catch {
            refuse(record, draft.trail, error)
            throw error
        }
    }

    private nonisolated(nonsending) func deliver(
        _ pending: PendingDelivery
    ) async throws(KafkaError) -> RecordMetadata {
        if let settled = pending.settled { return try settled.get() }
        let outcome = await pending.delivery.settle(pending.index) { self.withdraw(pending) }
        return pending.metadata(try outcome.get())
    }

    private static func checkCancellation() throws(KafkaError) {
        if Task.isCancelled { throw KafkaError(.cancelled, "the task was cancelled before the record was taken") }
    }

    private func withdraw(_ pending: PendingDelivery) {
        let error = KafkaError(.cancelled, "the task was cancelled before the record was sent")
        step { machine, now in
            machine.withdraw(pending.index, of: pending.delivery, error: error, now: now).actions
        }
    }
}

// MARK: - Taking records

extension Producer {
    /// What can be said of a record outside of the lock.
    struct Draft {
        /// The bound for the memory that it takes.
        var size: Int
        var timestamp: Int64
        /// The hash of its key, where that is what decides on its partition.
        var keyHash: UInt32?
        /// What is remembered for the interceptors; nil where there are none.
        var trail: RecordTrail?
        /// The transaction that it is to be in.
        var transaction: UInt64?
        /// Until when it may wait; nil before it has to.
        var deadline: Instant?
    }

    private enum Attempt: Sendable {
        case taken(PendingDelivery)
        case unknownTopic
        /// There is no such partition, as far as the producer knows, but the client knows it.
        case unknownPartition(KafkaError)
        case full(UInt64, Promise<Void>)
    }

    /// A record as the interceptors leave it, and what can be said of it.
    private func draft(
        _ record: ProducerRecord, in transaction: UInt64?
    ) throws(KafkaError) -> (ProducerRecord, Draft) {
        guard !interceptors.isEmpty else { return (record, try measure(record, in: transaction)) }
        let (record, trail) = intercept(record)
        do throws(KafkaError) {
            var draft = try measure(record, in: transaction)
            draft.trail = trail
            return (record, draft)
        } catch {
            refuse(record, trail, error)
            throw error
        }
    }

    private func measure(_ record: ProducerRecord, in transaction: UInt64?) throws(KafkaError) -> Draft {
        let size = RecordAccumulator.bound(
            keySize: record.key?.readableBytes ?? 0, valueSize: record.value?.readableBytes ?? 0,
            headers: record.headers)
        if size > configuration.maximumRecordSize { try checkSize(record) }
        var draft = Draft(size: size, timestamp: record.timestamp ?? runtime.currentTimestamp?() ?? -1)
        draft.transaction = transaction
        if record.partition == nil, record.key != nil || choiceWithoutKey == nil,
            case .byKeyHash(let partitioner) = partitioning
        {
            draft.keyHash = partitioner.keyHash(of: record)
        }
        return draft
    }

    private func checkSize(_ record: ProducerRecord) throws(KafkaError) {
        let size: Int
        do {
            size = try RecordBatchBuilder.sizeOfBatch(key: record.key, value: record.value, headers: record.headers)
        } catch {
            throw KafkaError(.recordTooLarge, "the record is too large for any batch", cause: error)
        }
        guard size <= configuration.maximumRecordSize else {
            throw KafkaError(
                .recordTooLarge,
                "the record takes \(size) bytes, more than maximumRecordSize, \(configuration.maximumRecordSize)")
        }
    }

    private func take(
        _ record: ProducerRecord, _ draft: Draft, admission: UInt64?, mayWait: Bool
    ) throws(KafkaError) -> Attempt {
        do throws(KafkaError) {
            return try attempt(record, draft, admission: admission, mayWait: mayWait)
        } catch {
            // Partitions that were added, of which the client knows already, and the producer is about to be told.
            if error.code == .invalidPartition, let partition = record.partition,
                client.cachedTopic(record.topic)?.partitions[partition] != nil
            {
                return .unknownPartition(error)
            }
            throw error
        }
    }

    private func attempt(
        _ record: ProducerRecord, _ draft: Draft, admission: UInt64?, mayWait: Bool
    ) throws(KafkaError) -> Attempt {
        let isKeyless = record.key == nil && choiceWithoutKey != nil
        let chosen = isKeyless ? choiceWithoutKey : choose(for: record)
        var effects: Effects?
        var rearms: Instant?
        var needsStep = false
        var resumed: String?
        defer {
            if let resumed { beginUsing(resumed) }
            if let effects { finish(effects) }
            if let rearms { timekeeper.rearm(rearms) }
            if needsStep { step { $0.tick(now: $1) } }
        }
        return try state.withLock { state throws(KafkaError) -> Attempt in
            switch state.phase {
            case .created, .running: break
            case .closing: throw KafkaError(.producerClosed, "the producer takes no more records")
            case .ended(let error): throw error
            }
            if let refusal = state.machine.transaction?.refusal(of: draft.transaction) { throw refusal }
            guard let topic = state.machine.topic(named: record.topic),
                state.machine.topics[topic].count > 0
            else { return .unknownTopic }
            if !state.machine.topics[topic].isInUse {
                // It may have been deleted, or have got partitions, since the client looked after it.
                guard !mayWait else { return .unknownTopic }
                if state.machine.beginUse(of: topic, now: runtime.clock.now) { resumed = record.topic }
            }
            // The topic has become known only since a partitioner of the user's was to be asked.
            if chosen == nil, case .custom = partitioning, record.partition == nil { return .unknownTopic }
            guard admission != nil || state.machine.takeRoom(for: draft.size) else {
                guard mayWait else { throw full(state) }
                let now = runtime.clock.now
                let (waiter, actions) = state.machine.wait(
                    for: draft.size, until: draft.deadline ?? now.advanced(by: configuration.enqueueTimeout), now: now)
                let promise = Promise<Void>()
                state.waits[waiter] = promise
                var following = Effects()
                Self.perform(actions, &state, &following)
                effects = following
                needsStep = true
                return .full(waiter, promise)
            }
            defer { state.machine.endAttempt() }
            let partition = try self.partition(of: record, draft, chosen, topic, &state)
            if let limit = configuration.failFastAfter {
                let place = state.machine.topics[topic].partitions[Int(partition)]
                if let error = state.machine.stall(place, limit: limit, now: runtime.clock.now) { throw error }
            }
            var history: UInt64?
            if runtime.observer != nil {
                state.lastRecord += 1
                history = state.lastRecord
            }
            let appended: RecordAccumulator.Appended
            let wake: Int32?
            do throws(RecordsError) {
                (appended, wake) = try state.machine.append(
                    record, timestamp: draft.timestamp, topic: topic, partition: partition, number: history,
                    admission: admission, now: { runtime.clock.now })
            } catch {
                throw KafkaError(.recordTooLarge, "no batch can hold the record", cause: error)
            }
            if let wake {
                var following = Effects()
                following.woken = [Self.lane(to: wake, &state, &following)]
                effects = following
            }
            if appended.isFirst {
                let place = state.machine.topics[topic].partitions[Int(partition)]
                rearms = state.machine.deadline(ofNewBatchIn: place)
                needsStep = state.machine.needsStep(place)
            }
            // Other brokers have something to be sent as well.
            if appended.endsLingering { needsStep = true }
            if var trail = draft.trail ?? trail(of: record, hasReports: !state.reports.isEmpty) {
                trail.context = record.context
                trail.timestamp = draft.timestamp
                appended.delivery.follow(appended.place, trail)
            }
            if let history {
                observe(
                    .sending(
                        producer: number, record: history, appended.delivery.topicPartition,
                        key: record.key, value: record.value))
            }
            return .taken(
                PendingDelivery(
                    delivery: appended.delivery, index: appended.place, timestamp: draft.timestamp,
                    context: record.context))
        }
    }

    /// What has to be remembered of a record where no interceptor wants to be told of it: something only when there are
    /// reports, or when it has a context, which is handed back with it.
    private func trail(of record: ProducerRecord, hasReports: Bool) -> RecordTrail? {
        record.context != nil || hasReports ? RecordTrail() : nil
    }

    private func full(_ state: borrowing State) -> KafkaError {
        KafkaError(
            .bufferFull,
            "the buffer holds \(state.machine.bufferedRecords) records and \(state.machine.accumulator.usedMemory) of "
                + "\(configuration.bufferMemory) bytes", cause: state.machine.obstacle)
    }
}

// MARK: - Choosing partitions

extension Producer {
    /// Asks a partitioner of the user's. It is not called with the lock held.
    private func choose(for record: ProducerRecord) -> PartitionChoice? {
        guard record.partition == nil, case .custom(let partitioner) = partitioning else { return nil }
        let isConsistent = partitioner.requiresConsistency(for: record)
        let partitions = state.withLock { state in
            state.machine.topicsByName[record.topic].map {
                state.machine.topicPartitions($0, isConsistent: isConsistent)
            }
        }
        guard let partitions, partitions.count > 0 else { return nil }
        return partitioner.partition(for: record, among: partitions)
    }

    private func partition(
        of record: ProducerRecord,
        _ draft: Draft,
        _ chosen: PartitionChoice?,
        _ topic: Int,
        _ state: inout State
    ) throws(KafkaError) -> Int32 {
        let count = state.machine.partitionCount(topic)
        let partition: Int32?
        if let given = record.partition {
            partition = given
        } else {
            let choice = chosen ?? self.choice(draft, count)
            partition = state.machine.partition(
                choice, of: topic, for: draft.size, draw: { runtime.random.next() }, now: { runtime.clock.now })
        }
        guard let partition else {
            throw KafkaError(
                .invalidPartition, "the record for topic \(record.topic) has to name its partition")
        }
        guard partition >= 0, partition < count else {
            throw KafkaError(
                .invalidPartition,
                "topic \(record.topic) has \(count) partitions, and none with the number \(partition)")
        }
        return partition
    }

    private func choice(_ draft: borrowing Draft, _ count: Int32) -> PartitionChoice {
        switch partitioning {
        case .byKeyHash(let partitioner):
            draft.keyHash.map { .partition(partitioner.hash.partition(forHash: $0, count: count)) }
                ?? partitioner.choiceWithoutKey
        case .fixed(let choice): choice
        // Nobody was asked, or the topic was not known to the producer then.
        case .custom: .sticky
        }
    }
}

// MARK: - Waiting

extension Producer {
    private nonisolated(nonsending) func wait(
        _ waiter: UInt64,
        _ promise: Promise<Void>
    ) async throws(KafkaError) -> UInt64 {
        let outcome = await withTaskCancellationHandler {
            await promise.outcome()
        } onCancel: {
            // Whoever was admitted goes on, even when the task was cancelled a moment later.
            let isWaiting = change { state, effects, now in
                guard state.waits.removeValue(forKey: waiter) != nil else { return false }
                Self.perform(state.machine.cancelWait(waiter, now: now), &state, &effects)
                return true
            }
            guard isWaiting else { return }
            promise.end(.failure(KafkaError(.cancelled, "the task was cancelled while the producer's buffer was full")))
        }
        _ = try outcome.get()
        return waiter
    }

    /// Looks a topic up.
    private nonisolated(nonsending) func learn(
        _ topic: String, until deadline: Instant
    ) async throws(KafkaError) {
        let left = runtime.clock.now.duration(to: deadline)
        let (lookup, promise) = client.beginWait(for: .topic(topic), timeout: max(left, .zero))
        let isOpen = state.withLock { state in
            switch state.phase {
            case .created, .running:
                state.lookups.insert(lookup)
                return true
            case .closing, .ended: return false
            }
        }
        if !isOpen { client.endWait(lookup, KafkaError(.producerClosed, "the producer takes no more records")) }
        defer { _ = state.withLock { $0.lookups.remove(lookup) } }
        _ = try await client.outcome(of: lookup, promise)
        use(topic)
        if let known = client.cachedTopic(topic), !known.partitions.isEmpty, known.partitions[0] == nil {
            throw KafkaError(.unknownTopic, "the metadata of topic \(topic) has partitions, but not the first")
        }
    }

    /// Takes over what the client knows of a topic.
    private func use(_ topic: String) {
        guard let metadata = client.cachedTopic(topic) else { return }
        let begins = change { state, effects, now in
            Self.perform(state.machine.update(metadata, now: now), &state, &effects)
            if case .ended = state.phase { return false }
            return state.machine.topicsByName[topic].map { state.machine.beginUse(of: $0, now: now) } ?? false
        }
        if begins { beginUsing(topic) }
    }

    /// Has the client look after a topic that the machine uses from now on.
    private func beginUsing(_ topic: String) {
        client.beginUsing(topic: topic)
        let hasEnded = state.withLock { state in
            if case .ended = state.phase { return true }
            state.usedTopics.insert(topic)
            return false
        }
        // Whoever has ended the producer meanwhile has not found it.
        if hasEnded { client.endUsing(topic: topic) }
    }
}
