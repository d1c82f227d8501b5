import DequeModule
import KafkaCodec
import KafkaRecords

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
