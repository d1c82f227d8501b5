import DequeModule
import KafkaCodec
import KafkaRecords
import NIOCore

/// A producer without the producer: which records go into which batches, which batches go to which broker when, under
/// which sequence numbers, and what an answer, or its absence, means. Events in, actions out.
///
/// Order and exactness rest on these rules:
/// - A batch that was given out keeps its records and its sequence numbers. It is sent again as it is, before anything
///   behind it, and behind nothing that is itself to be sent again.
/// - Of a partition no more batches are unresolved than brokers remember (five), and only one until the broker has
///   confirmed the first of an identity: a broker that knows nothing yet would take any sequence number.
/// - A batch that fails for good leaves a gap. What lies behind it waits until nothing of the partition is on its way,
///   and is then numbered anew in the next epoch (KIP-360), but only when no copy of it can be, or come to be, in the
///   log. Where that cannot be known it is tried under its old numbers, and if the broker does not take it so, it fails
///   with ``KafkaError/isOutcomeUnknown``.
/// - A batch whose time is over while it is on its way fails, but keeps its place until its answer comes, which may
///   turn out well and leave no gap.
struct SenderStateMachine {
    typealias Instant = KafkaClock.Instant

    /// What the shell has to do, in order.
    enum Action {
        /// Tell the records of a batch what became of them.
        case settle(Settlement)
        /// A broker has something to be drained.
        case wake(Int32)
        /// Ask for newer metadata.
        case refreshMetadata
        /// Ask a broker for a producer id.
        case requestIdentity
        /// Whoever waits for room may append now.
        case admit(UInt64)
        /// Whoever waits for room has waited too long, or in vain.
        case refuse(UInt64, KafkaError)
        /// Everything that a flush is about is settled.
        case flushed(UInt64)
        /// A topic has had no records for so long that its metadata need not be kept.
        case endUse(topic: String, since: Instant)
        /// Something for the log.
        case note(SenderNote)
        /// The transaction has to know of something.
        case transaction(SenderTransaction.Event)
    }

    struct Topic {
        let name: String
        var id: KafkaUUID
        /// How many partitions it has.
        var count = 0
        /// The sender's numbers of the partitions, by the partitions' own; also of those that it had before it was
        /// deleted and made anew with fewer.
        var partitions: [Int] = []
        /// The partitions that have a leader.
        var writable: [Int32] = []
        var sticky = StickyPartition()
        /// How many records went to the partitions in turn.
        var turns: UInt64 = 0
        /// The client keeps its metadata for the producer.
        var isInUse = false
        /// How many of its partitions have something to do.
        var busyPartitions = 0
        /// Since when none has, or since when it is in use.
        var idleSince = Instant(nanoseconds: .min)
    }

    struct Broker {
        /// How many requests are unanswered.
        var inFlight = 0
        var failures = 0
        var retryAt = Instant(nanoseconds: .min)
        /// Where in the list of partitions the next request begins.
        var cursor = 0
        /// Since when there is something for it that nobody fetches; nil while there is not, and where nobody asks.
        var waitingSince: Instant?
    }

    struct Request {
        var broker: Int32
        var parts: [(partition: Int, token: UInt64)]
    }

    struct Waiter {
        var id: UInt64
        var size: Int
        var deadline: Instant
    }

    struct Flush {
        var id: UInt64
        /// The last batch that it is about.
        var lastBatch: UInt64
        var remaining: Int
    }

    let configuration: ProducerConfiguration
    let compressors: CompressorSet
    var accumulator: RecordAccumulator

    var topics: [Topic] = []
    var topicsByName: [String: Int] = [:]
    /// The topic that was asked for last, which is mostly the one that is asked for next.
    var lastTopic: (name: String, index: Int)?
    var partitions: [SenderPartition] = []
    /// The partitions with something to do, in the order in which they got it.
    var listed: [Int] = []
    var brokers: [Int32: Broker] = [:]
    var requests: [UInt64: Request] = [:]

    /// What a transactional producer's sender knows of the transaction; nil for other producers.
    var transaction: SenderTransaction?
    var identity: ProducerIdentity?
    var isIdentityRequested = false
    var identityFailures = 0
    var identityRetryAt = Instant(nanoseconds: .min)
    /// How long a topic without records stays in use.
    var topicRetention = MetadataConfiguration().topicRetention
    /// When to look for topics that had no records for so long; not earlier than needed.
    var idleCheckAt = Instant(nanoseconds: .max)
    /// When metadata is asked for again, because partitions with records have no leader.
    var leaderlessAt = Instant(nanoseconds: .min)

    var waiters: Deque<Waiter> = []
    /// When to look for those that have waited too long; not earlier than needed.
    var refusalAt = Instant(nanoseconds: .max)
    /// Those that may append and have not yet, and the memory that is theirs.
    var admitted: [UInt64: Int] = [:]
    var reservedMemory = 0
    /// What is taken from the memory shared with other producers for records that are not appended yet.
    var promised = 0
    var flushes: [Flush] = []
    /// How many batches are not settled.
    var unsettled = 0
    /// How many records are not settled.
    var bufferedRecords = 0
    var isClosing = false

    var lastToken: UInt64 = 0
    var lastRequest: UInt64 = 0
    var lastWaiter: UInt64 = 0
    var lastFlush: UInt64 = 0
    /// When the last step was.
    var steppedAt = Instant(nanoseconds: .min)
    var actions: [Action] = []

    init(configuration: ProducerConfiguration, compressors: CompressorSet) {
        self.configuration = configuration
        self.compressors = compressors
        accumulator = RecordAccumulator(
            batchSize: configuration.batchSize, linger: configuration.linger, bufferMemory: configuration.bufferMemory)
        accumulator.maximumBatchRecords = min(
            configuration.maximumBatchRecords ?? .max, configuration.maximumRequestRecords ?? .max)
        accumulator.flushRecords = configuration.flushRecords ?? .max
        accumulator.flushBytes = configuration.flushBytes ?? .max
        if configuration.transactionalID != nil { transaction = SenderTransaction() }
    }

    /// Whether an identity has to be asked for: a step is due. That of a transactional producer comes with the
    /// transaction.
    var needsIdentity: Bool {
        configuration.isIdempotent && identity == nil && !isIdentityRequested && transaction == nil
    }

    /// Whether a step is due when a batch of a partition was begun.
    func needsStep(_ partition: Int) -> Bool {
        needsIdentity || transaction?.addsPartitions == true || partitions[partition].leader == nil
    }

    /// Closes a step: what follows from the new state, and everything that is to be done.
    mutating func finishStep(now: Instant) -> [Action] {
        steppedAt = max(steppedAt, now)
        if transaction != nil { stepTransaction() }
        listed.removeAll { partition in
            let isIdle = accumulator.isEmpty(partition) && partitions[partition].unresolved.isEmpty
            if isIdle {
                partitions[partition].isListed = false
                topics[partitions[partition].topic].busyPartitions -= 1
                topics[partitions[partition].topic].idleSince = now
            }
            return isIdle
        }
        admitWaiters()
        if transaction != nil { endOfTransactionStep() }
        if needsIdentity, !listed.isEmpty, now >= identityRetryAt {
            isIdentityRequested = true
            actions.append(.requestIdentity)
        }
        wakeBrokers(now: now)
        if configuration.partitionAvailabilityTimeout > .zero { noteWaiting(now: now) }
        defer { actions = [] }
        return actions
    }

    mutating func list(_ partition: Int) {
        guard !partitions[partition].isListed else { return }
        partitions[partition].isListed = true
        topics[partitions[partition].topic].busyPartitions += 1
        listed.append(partition)
    }
}

// MARK: - Topics in use

extension SenderStateMachine {
    /// A topic is to get a record.
    ///
    /// - Returns: Whether the client has to keep its metadata from now on; it does so already where not.
    mutating func beginUse(of topic: Int, now: Instant) -> Bool {
        topics[topic].idleSince = max(topics[topic].idleSince, now)
        guard !topics[topic].isInUse else { return false }
        topics[topic].isInUse = true
        idleCheckAt = min(idleCheckAt, now.advanced(by: idleTime))
        return true
    }

    /// Every topic is out of use.
    mutating func endAllUse() {
        idleCheckAt = Instant(nanoseconds: .max)
        for topic in topics.indices { topics[topic].isInUse = false }
    }

    /// Lets go of topics that had no records for long. The sequence numbers of their partitions are kept.
    mutating func endUseOfIdleTopics(now: Instant) {
        guard now >= idleCheckAt else { return }
        idleCheckAt = Instant(nanoseconds: .max)
        for topic in topics.indices where topics[topic].isInUse {
            let since = topics[topic].busyPartitions > 0 ? now : topics[topic].idleSince
            let end = since.advanced(by: idleTime)
            if now >= end {
                topics[topic].isInUse = false
                actions.append(.endUse(topic: topics[topic].name, since: since))
            } else {
                idleCheckAt = min(idleCheckAt, end)
            }
        }
    }

    /// So long that records that come one after the other do not each begin the use anew.
    private var idleTime: Duration { max(topicRetention, .seconds(1)) }
}

// MARK: - Topics

extension SenderStateMachine {
    /// What the metadata says of a topic: now it can be produced to.
    mutating func update(_ metadata: TopicMetadata, now: Instant) -> [Action] {
        let index: Int
        if let known = topicsByName[metadata.name] {
            index = known
        } else {
            index = topics.count
            topics.append(Topic(name: metadata.name, id: metadata.id))
            topicsByName[metadata.name] = index
        }
        let isAnew = !topics[index].id.isZero && !metadata.id.isZero && topics[index].id != metadata.id
        if !metadata.id.isZero { topics[index].id = metadata.id }
        // Partitions are numbered from 0 without gaps, and are never taken away while the topic lives.
        var count = isAnew ? 0 : topics[index].count
        while case let number = Int32(truncatingIfNeeded: count), metadata.partitions[number] != nil {
            count += 1
            guard topics[index].partitions.count < count else { continue }
            topics[index].partitions.append(partitions.count)
            partitions.append(
                SenderPartition(
                    TopicPartition(topic: metadata.name, partition: number), topic: index, topicID: metadata.id))
            accumulator.addPartition()
        }
        topics[index].count = count
        topics[index].writable = []
        for (number, partition) in topics[index].partitions.enumerated() {
            partitions[partition].isGone = number >= count
            let number = Int32(truncatingIfNeeded: number)
            let leader = partitions[partition].isGone ? nil : metadata.partitions[number]?.leader
            if leader != nil { topics[index].writable.append(number) }
            partitions[partition].topicID = topics[index].id
            if partitions[partition].leader != leader {
                partitions[partition].leader = leader
                partitions[partition].failures = 0
                partitions[partition].retryAt = Instant(nanoseconds: .min)
            }
            if metadata.error.isError {
                partitions[partition].lastError = KafkaError(brokerError: metadata.error, "topic \(metadata.name)")
            }
            // The new topic's brokers know nothing of the sequence numbers so far.
            if isAnew { partitions[partition].isEstablished = false }
            if isAnew, transaction != nil {
                topicDidBeginAnew(partition)
            } else if isAnew, partitions[partition].identity != nil {
                let end = partitions[partition].unresolved.count
                partitions[partition].insertGap(at: end, isClean: false)
                partitions[partition].tidy()
            }
            if isAnew, partitions[partition].isGone { dropUnsent(of: partition, goneError(partition, nil)) }
        }
        if let current = topics[index].sticky.current, !topics[index].writable.contains(current) {
            topics[index].sticky = StickyPartition()
        }
        return finishStep(now: now)
    }
}

// MARK: - Records

extension SenderStateMachine {
    /// Takes room for a record, for someone who has not waited: until ``endAttempt()`` it is theirs.
    ///
    /// - Returns: Whether there was enough.
    mutating func takeRoom(for size: Int) -> Bool {
        guard waiters.isEmpty, hasRecordToSpare,
            reservedMemory == 0 || size <= configuration.bufferMemory - reservedMemory,
            accumulator.hasRoom(for: size + reservedMemory), takeShare(size)
        else { return false }
        return true
    }

    private mutating func takeShare(_ size: Int) -> Bool {
        guard let share = accumulator.share else { return true }
        guard share.take(size) else { return false }
        promised += size
        return true
    }

    /// The producer is no more: what it had of the memory shared with others is theirs.
    func surrenderMemory() {
        accumulator.share?.budget.change(by: -(accumulator.usedMemory + promised))
    }

    /// Whoever has taken room for a record has appended it, or has not.
    mutating func endAttempt() {
        guard promised > reservedMemory else { return }
        accumulator.share?.budget.change(by: reservedMemory - promised)
        promised = reservedMemory
    }

    /// Whether one record more may be taken, as far as their number goes.
    private var hasRecordToSpare: Bool {
        guard let limit = configuration.maximumBufferedRecords else { return true }
        return bufferedRecords + admitted.count < limit
    }

    /// Appends a record. The caller has taken the room.
    ///
    /// - Parameter admission: The wait that the caller has been through, if any.
    /// - Returns: Where the record is, and the broker to be woken, if a batch is ready for it.
    mutating func append(
        _ record: ProducerRecord,
        timestamp: Int64,
        topic: Int,
        partition number: Int32,
        number history: UInt64?,
        admission: UInt64? = nil,
        now: () -> Instant
    ) throws(RecordsError) -> (appended: RecordAccumulator.Appended, wake: Int32?) {
        endAdmission(admission)
        defer { endAttempt() }
        let partition = topics[topic].partitions[Int(number)]
        let appended = try accumulator.append(
            record, timestamp: timestamp, to: partition, partitions[partition].topicPartition, number: history,
            now: now)
        bufferedRecords += 1
        if appended.isFirst {
            unsettled += 1
            list(partition)
        }
        guard appended.isReady, let leader = partitions[partition].leader, canSend(to: leader, now: now()) else {
            return (appended, nil)
        }
        return (appended, leader)
    }

    /// Someone waits until there is room for a record. Whoever came first goes first.
    ///
    /// - Parameter deadline: When it is refused.
    mutating func wait(for size: Int, until deadline: Instant, now: Instant) -> (waiter: UInt64, actions: [Action]) {
        lastWaiter += 1
        refusalAt = min(refusalAt, deadline)
        waiters.append(Waiter(id: lastWaiter, size: size, deadline: deadline))
        accumulator.isHurried = true
        return (lastWaiter, finishStep(now: now))
    }

    /// Someone does not wait any more.
    mutating func cancelWait(_ id: UInt64, now: Instant) -> [Action] {
        waiters.removeAll { $0.id == id }
        endAdmission(id)
        endAttempt()
        return finishStep(now: now)
    }

    private mutating func endAdmission(_ id: UInt64?) {
        guard let id, let size = admitted.removeValue(forKey: id) else { return }
        reservedMemory -= size
    }

    private mutating func admitWaiters() {
        while let first = waiters.first {
            let isFree = accumulator.usedMemory == 0 && reservedMemory == 0
            guard hasRecordToSpare else { break }
            guard isFree || first.size <= configuration.bufferMemory - accumulator.usedMemory - reservedMemory else {
                break
            }
            guard takeShare(first.size) else { break }
            waiters.removeFirst()
            admitted[first.id] = first.size
            reservedMemory += first.size
            actions.append(.admit(first.id))
        }
        accumulator.isHurried = isClosing || !waiters.isEmpty
    }

    /// Takes a record back that was not given out yet.
    ///
    /// - Returns: Whether it could be taken back; what is on its way cannot.
    mutating func withdraw(
        _ place: Int,
        of delivery: BatchDelivery,
        error: KafkaError,
        now: Instant
    ) -> (isWithdrawn: Bool, actions: [Action]) {
        guard let topic = topicsByName[delivery.topicPartition.topic] else { return (false, []) }
        let partition = topics[topic].partitions[Int(delivery.topicPartition.partition)]
        let numbers = accumulator.numbers(of: delivery, in: partition)
        let (isWithdrawn, gone) = accumulator.withdraw(place, of: delivery, from: partition)
        guard isWithdrawn else { return (false, []) }
        tell(
            Settlement(delivery: delivery, places: place..<(place + 1), outcome: .failed(error), numbers: numbers))
        if let gone { batchSettled(gone.id) }
        recordDidFail(error)
        return (true, finishStep(now: now))
    }
}

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
