import DequeModule
import KafkaCodec

/// The transactions of one producer: which step may follow which, what is to be asked of the coordinators, and what an
/// answer, or its absence, means. Events in, actions out.
///
/// The phases and what leads from one to the next:
/// - `uninitialized`: nobody has run the producer. → `initializing`.
/// - `initializing`: the coordinator is asked for an id and an epoch, which fences earlier producers. → `ready`, `fatal`.
/// - `ready`: begin → `open`.
/// - `open`: commit → `committing`; abort → `aborting`; a record, or offsets, that fail → `failed`.
/// - `committing`: first all records are delivered and all offsets taken, then EndTxn is asked for until it is answered,
///   however long that takes. → `ready`; `failed` when it is certain that it is not committed; `fatal`.
/// - `failed`: abort → `aborting`. Nothing else leads on.
/// - `aborting`: what is not on its way is given up, what is on its way is waited for, then EndTxn is asked for. In the
///   protocol before KIP-890 a transaction that has failed leaves sequence numbers in doubt, so that the coordinator is
///   asked for the next epoch (KIP-360). → `ready`, `fatal`.
/// - `fatal`: nothing leads on.
///
/// One request is on its way at a time, so that coordinators see the steps in their order.
struct TransactionStateMachine {
    typealias Instant = KafkaClock.Instant

    enum Phase {
        case uninitialized
        case initializing
        case ready
        case open
        case committing
        case aborting
        case failed(KafkaError)
        case fatal(KafkaError)
    }

    /// How far the end of a transaction is.
    enum Stage {
        /// Records are on their way.
        case draining
        /// EndTxn is asked for.
        case asking
        /// The next epoch is asked for.
        case renewing
    }

    /// What the shell has to do, in order.
    enum Action {
        /// There is something to be asked.
        case work
        /// The sender has to know.
        case sender(SenderOrder)
        /// A wait has ended.
        case end(UInt64, Result<TransactionOutcome?, KafkaError>)
        /// A step of a history.
        case observe(Step)
        /// Something for the log.
        case note(String)
    }

    /// What the sender has to know of a transaction.
    enum SenderOrder {
        case begin(UInt64, ProducerIdentity, isImplicit: Bool)
        case joined([TopicPartition], UInt64)
        case close(UInt64)
        case giveUp(UInt64, KafkaError, isDraining: Bool)
        case end(UInt64)
    }

    enum Step {
        case began
        case committing
        case committed
        case aborted
    }

    /// Offsets that are to be committed with the transaction.
    struct Offsets {
        var id: UInt64
        var group: ConsumerGroupMetadata
        /// Those that the coordinator has not taken yet, in order.
        var offsets: [(partition: TopicPartition, commit: OffsetCommit)]
    }

    private struct Waiter {
        enum Subject: Equatable {
            case initialization
            case offsets
            case end
        }

        var id: UInt64
        var subject: Subject
        var limit: Duration
        var deadline: Instant
    }

    let configuration: TransactionConfiguration
    private(set) var phase = Phase.uninitialized
    private(set) var stage: Stage?
    /// The number of the transaction that is open, or was last; 0 before the first.
    private(set) var number: UInt64 = 0
    /// How the last transaction has ended, where it has.
    private(set) var outcome: TransactionOutcome?

    private(set) var identity: ProducerIdentity?
    /// What the cluster understands, as far as it is known.
    private var known = TransactionProtocol(isImplicit: false, raisesEpoch: false)
    /// What was known when the transaction began.
    private var current = TransactionProtocol(isImplicit: false, raisesEpoch: false)

    private var wanted: [TopicPartition] = []
    private var groups: Set<String> = []
    private var offsets: Deque<Offsets> = []
    /// The coordinator may know of the transaction.
    private var hasBegun = false
    /// The coordinator has said that it knows of the transaction.
    private var isBegun = false
    /// The coordinator knows nothing of the producer any more, and takes no EndTxn.
    private var isForgotten = false
    /// Sequence numbers or the epoch are in doubt.
    private var needsRenewal = false
    private var hasGaps = false
    /// EndTxn was asked for, and it is not known what has come of it.
    private var isEndUncertain = false

    private var asked: Asked?
    private var failures = 0
    private var retryAt = Instant(nanoseconds: .min)
    private var lastError: KafkaError?
    /// When the last step was.
    private var steppedAt = Instant(nanoseconds: .min)
    private var waiters: [Waiter] = []
    private var lastWaiter: UInt64 = 0
    private var actions: [Action] = []

    /// What the request on its way is about.
    private enum Asked {
        case identity
        case partitions
        case group(String)
        case end
        case offsets(UInt64)

        /// What an answer means of itself, where it is about what is to be in the transaction; nil where it is not.
        func verdict(on answer: TransactionAnswer) -> TransactionVerdict? {
            switch self {
            case .identity, .end: return nil
            case .partitions, .group, .offsets: break
            }
            switch answer {
            case .failed(let error): return TransactionVerdict(error)
            case .addedOffsets(let code) where code.isError:
                return TransactionVerdict(code, "a group in a transaction")
            case .addedPartitions(let results):
                let refused = results.first { $0.1 == .producerFenced || $0.1 == .invalidProducerEpoch }
                return TransactionVerdict(refused?.1 ?? .transactionAbortable, "partitions in a transaction")
            case .addedOffsets, .committedOffsets, .initialized, .ended:
                return .abort(KafkaError(.transactionFailed, "the transaction is given up"))
            }
        }
    }

    init(configuration: TransactionConfiguration) {
        self.configuration = configuration
    }

    /// Where the producer stands.
    var status: TransactionStatus {
        switch phase {
        case .uninitialized, .initializing: .initializing
        case .ready: .ready
        case .open: .open
        case .committing: .committing
        case .aborting: .aborting
        case .failed(let error): .failed(error)
        case .fatal(let error): .fatal(error)
        }
    }

    /// When ``tick(now:)`` has to be called at the latest; nil when nothing is waited for.
    var nextDeadline: Instant? {
        var deadline = waiters.map(\.deadline).min()
        // What could be asked for by the last step has been told.
        if asked == nil, nextKind != nil, retryAt > steppedAt { deadline = min(deadline ?? retryAt, retryAt) }
        return deadline
    }

    private mutating func finishStep(now: Instant) -> [Action] {
        steppedAt = max(steppedAt, now)
        proceed()
        if asked == nil, nextKind != nil, now >= retryAt { actions.append(.work) }
        defer { actions = [] }
        return actions
    }
}

// MARK: - What users ask for

extension TransactionStateMachine {
    /// The producer runs: it asks for its epoch.
    mutating func run(now: Instant) -> [Action] {
        if case .uninitialized = phase { phase = .initializing }
        return finishStep(now: now)
    }

    /// Somebody waits until a transaction can be begun.
    ///
    /// - Returns: The wait's number; nil when there is nothing to wait for.
    mutating func awaitInitialization(now: Instant) throws(KafkaError) -> UInt64? {
        switch phase {
        case .uninitialized, .initializing: return wait(for: .initialization, now: now)
        case .fatal(let error): throw error
        case .ready, .open, .committing, .aborting, .failed: return nil
        }
    }

    /// A transaction begins.
    ///
    /// - Returns: Its number.
    mutating func begin(now: Instant) throws(KafkaError) -> (number: UInt64, actions: [Action]) {
        guard case .ready = phase, let identity else {
            throw refusal("begin a transaction")
        }
        number += 1
        phase = .open
        outcome = nil
        current = known
        (wanted, groups, offsets) = ([], [], [])
        (hasBegun, isBegun, isForgotten) = (false, false, false)
        (needsRenewal, hasGaps, isEndUncertain) = (false, false, false)
        actions.append(.observe(.began))
        actions.append(.sender(.begin(number, identity, isImplicit: current.isImplicit)))
        return (number, finishStep(now: now))
    }

    /// Checks that a record may be sent in a transaction.
    func checkOpen(_ transaction: UInt64) throws(KafkaError) {
        guard transaction == number else { throw .transactionEnded }
        guard case .open = phase else { throw refusal("send in the transaction") }
    }

    /// Offsets are to be committed with a transaction.
    ///
    /// - Returns: The number of the wait for the coordinators' word.
    mutating func send(
        _ commits: [(partition: TopicPartition, commit: OffsetCommit)],
        of group: ConsumerGroupMetadata,
        in transaction: UInt64,
        now: Instant
    ) throws(KafkaError) -> (waiter: UInt64, actions: [Action]) {
        try checkOpen(transaction)
        let waiter = wait(for: .offsets, now: now)
        offsets.append(Offsets(id: waiter, group: group, offsets: commits))
        return (waiter, finishStep(now: now))
    }

    /// A transaction is to be committed, or goes on being so.
    ///
    /// - Returns: The number of the wait for its end; nil when it is committed already.
    mutating func commit(
        _ transaction: UInt64,
        now: Instant
    ) throws(KafkaError) -> (waiter: UInt64?, actions: [Action]) {
        guard transaction == number else { throw .transactionEnded }
        switch phase {
        case .committing: break
        case .ready where outcome == .committed: return (nil, [])
        case .open:
            phase = .committing
            stage = .draining
            actions.append(.observe(.committing))
            actions.append(.sender(.close(number)))
        default: throw refusal("commit the transaction")
        }
        return (wait(for: .end, now: now), finishStep(now: now))
    }

    /// A transaction is to be aborted, or goes on being so.
    ///
    /// - Parameter limit: How long to wait for its end; nil for the operation's timeout.
    /// - Returns: The number of the wait for its end; nil when it is aborted already.
    mutating func abort(
        _ transaction: UInt64,
        within limit: Duration? = nil,
        now: Instant
    ) throws(KafkaError) -> (waiter: UInt64?, actions: [Action]) {
        guard transaction == number else { throw .transactionEnded }
        switch phase {
        case .aborting: break
        case .ready where outcome == .aborted: return (nil, [])
        case .open, .failed:
            let reason: KafkaError
            if case .failed(let error) = phase {
                reason = error
                needsRenewal = true
            } else {
                reason = KafkaError(.transactionFailed, "the transaction is aborted", recovery: .abort)
            }
            phase = .aborting
            stage = .draining
            dropOffsets(reason)
            actions.append(.sender(.giveUp(number, reason, isDraining: true)))
        default: throw refusal("abort the transaction")
        }
        return (wait(for: .end, within: limit, now: now), finishStep(now: now))
    }

    /// Somebody waits for the end of the transaction that is ending.
    ///
    /// - Parameter limit: How long; nil for the operation's timeout.
    /// - Returns: The wait's number; nil when it has ended.
    mutating func awaitEnd(within limit: Duration? = nil, now: Instant) throws(KafkaError) -> UInt64? {
        switch phase {
        case .committing, .aborting: return wait(for: .end, within: limit, now: now)
        case .ready where outcome != nil: return nil
        case .uninitialized, .initializing, .ready, .open, .failed, .fatal:
            throw refusal("wait for the end of a transaction")
        }
    }

    /// Somebody does not wait any more. Offsets that are not known to be taken cannot be counted on.
    mutating func cancelWait(_ id: UInt64, now: Instant) -> [Action] {
        guard let index = waiters.firstIndex(where: { $0.id == id }) else { return [] }
        if waiters.remove(at: index).subject == .offsets {
            fail(KafkaError(.cancelled, "the task was cancelled while offsets were committed"))
        }
        return finishStep(now: now)
    }

    /// A record was not taken, or its task gave it up, so that the transaction is not what its user meant it to be.
    mutating func recordFailed(_ error: KafkaError, in transaction: UInt64, now: Instant) -> [Action] {
        guard transaction == number, stage == nil || stage == .draining else { return [] }
        fail(error)
        return finishStep(now: now)
    }

    /// Nothing can be sent any more.
    mutating func producerDidEnd(_ error: KafkaError) -> [Action] {
        die(error.with(.fatal))
        defer { actions = [] }
        return actions
    }

    /// What whoever is cancelled while waiting is told.
    var cancellation: KafkaError {
        switch phase {
        case .committing:
            KafkaError(
                .cancelled, "the task was cancelled while the transaction was committed, which goes on",
                isOutcomeUnknown: true, recovery: .retry)
        case .aborting:
            KafkaError(
                .cancelled, "the task was cancelled while the transaction was aborted, which goes on",
                recovery: .retry)
        case .failed: KafkaError(.cancelled, "the task was cancelled in a transaction", recovery: .abort)
        case .uninitialized, .initializing, .ready, .open, .fatal:
            KafkaError(.cancelled, "the task was cancelled while it waited for the coordinator", recovery: .retry)
        }
    }

    private func refusal(_ what: String) -> KafkaError {
        switch phase {
        case .uninitialized, .initializing:
            .illegalStep("cannot \(what): the coordinator has not given out an epoch yet", .retry)
        case .ready: .illegalStep("cannot \(what): none is open", nil)
        case .open: .illegalStep("cannot \(what): one is open, which has to be committed or aborted first", .abort)
        case .committing:
            .illegalStep(
                "cannot \(what): one is being committed, and it is not known yet what has come of it", .retry,
                cause: lastError)
        case .aborting: .illegalStep("cannot \(what): one is being aborted", .retry, cause: lastError)
        case .failed(let error): .failedTransaction(error)
        case .fatal(let error): error
        }
    }

    private mutating func wait(
        for subject: Waiter.Subject, within limit: Duration? = nil, now: Instant
    ) -> UInt64 {
        lastWaiter += 1
        let limit = limit ?? configuration.operationTimeout
        waiters.append(Waiter(id: lastWaiter, subject: subject, limit: limit, deadline: now.advanced(by: limit)))
        return lastWaiter
    }

    private mutating func endWaits(
        for subject: Waiter.Subject,
        _ result: Result<TransactionOutcome?, KafkaError>
    ) {
        for waiter in waiters where waiter.subject == subject { actions.append(.end(waiter.id, result)) }
        waiters.removeAll { $0.subject == subject }
    }
}

// MARK: - What the sender tells

extension TransactionStateMachine {
    mutating func sender(tells event: SenderTransaction.Event, now: Instant) -> [Action] {
        switch event {
        case .wantsPartitions(let names, let transaction):
            guard transaction == number else { return [] }
            wanted += names
        case .recordFailed(let error, let transaction):
            guard transaction == number, error.endsProducer else {
                return recordFailed(error, in: transaction, now: now)
            }
            die(error.with(.fatal))
        case .drained(let drained):
            guard drained.transaction == number, stage == .draining else { return [] }
            isDrained(drained)
        }
        return finishStep(now: now)
    }

    private mutating func isDrained(_ drained: SenderTransaction.Drained) {
        if current.isImplicit, drained.hasWritten { hasBegun = true }
        hasGaps = drained.hasGaps
        stage = .asking
    }

    /// Goes on where nothing has to be asked for.
    private mutating func proceed() {
        guard stage == .asking, asked == nil, offsets.isEmpty || !isCommitting else { return }
        guard hasBegun else { return isRenewalDue ? renew() : finish(nil) }
        // The coordinator would not know what to end.
        if isForgotten { renew() }
    }

    /// The transaction may be committed, without anybody knowing it.
    private var isCommitInDoubt: Bool {
        guard isCommitting else { return false }
        if case .end? = asked { return true }
        return isEndUncertain
    }

    private var isCommitting: Bool {
        if case .committing = phase { true } else { false }
    }

    /// In the new protocol the answer to EndTxn brings the next epoch.
    private var isRenewalDue: Bool { !current.isImplicit && hasBegun && (needsRenewal || hasGaps) }

    private mutating func renew() {
        guard known.raisesEpoch else {
            guard hasGaps || isForgotten else { return finish(nil) }
            let text = "what came of some records is not known, and the brokers cannot help: they are of before 2.5"
            return die(KafkaError(.notSupportedByBroker, text, recovery: .fatal, cause: lastError))
        }
        stage = .renewing
    }

    private mutating func finish(_ next: ProducerIdentity?) {
        if let next { identity = next }
        let outcome: TransactionOutcome = isCommitting ? .committed : .aborted
        self.outcome = outcome
        phase = .ready
        stage = nil
        lastError = nil
        actions.append(.sender(.end(number)))
        actions.append(.observe(outcome == .committed ? .committed : .aborted))
        endWaits(for: .end, .success(outcome))
    }

    private mutating func dropOffsets(_ error: KafkaError) {
        offsets = []
        wanted = []
        endWaits(for: .offsets, .failure(.failedTransaction(error)))
    }

    /// The transaction has to be aborted.
    private mutating func fail(_ error: KafkaError) {
        switch phase {
        case .open, .committing:
            let failure = KafkaError.failedTransaction(error)
            phase = .failed(failure)
            stage = nil
            actions.append(.note("a transaction has failed, \(error)"))
            dropOffsets(failure)
            endWaits(for: .end, .failure(failure))
            actions.append(.sender(.giveUp(number, failure, isDraining: false)))
        case .aborting where stage != .draining:
            // Nothing but a new epoch helps.
            isForgotten = true
            if stage != .renewing { renew() } else { die(error.with(.fatal)) }
        case .uninitialized, .initializing, .ready, .failed, .fatal, .aborting:
            break
        }
    }

    /// Nothing leads on.
    private mutating func die(_ error: KafkaError) {
        if case .fatal = phase { return }
        let failure = isCommitInDoubt ? error.withUnknownOutcome() : error
        phase = .fatal(failure)
        stage = nil
        asked = nil
        (wanted, offsets) = ([], [])
        for subject in [Waiter.Subject.initialization, .offsets, .end] { endWaits(for: subject, .failure(failure)) }
        actions.append(.sender(.giveUp(number, failure, isDraining: false)))
    }
}

// MARK: - Asking

extension TransactionStateMachine {
    private enum Kind {
        case identity
        case partitions
        case group
        case offsets
        case end
    }

    /// What is to be asked for next; nil for nothing.
    private var nextKind: Kind? {
        switch phase {
        case .uninitialized, .ready, .failed, .fatal: return nil
        case .initializing: return .identity
        case .open, .committing, .aborting:
            switch stage {
            case .renewing: return .identity
            case .asking where offsets.isEmpty: return hasBegun && !isForgotten ? .end : nil
            case nil, .draining, .asking:
                if !wanted.isEmpty { return .partitions }
                guard let first = offsets.first else { return nil }
                return current.isImplicit || groups.contains(first.group.groupID) ? .offsets : .group
            }
        }
    }

    /// A coordinator has said what it understands.
    mutating func learned(_ versions: TransactionProtocol) {
        known = versions
    }

    /// The next request; nil when there is none, or one is on its way.
    mutating func nextRequest(now: Instant) -> TransactionRequest? {
        guard asked == nil, now >= retryAt, let kind = nextKind else { return nil }
        let producer = identity ?? ProducerIdentity(id: -1, epoch: -1)
        let id = configuration.transactionalID
        switch kind {
        case .identity:
            asked = .identity
            return identityRequest()
        case .partitions:
            asked = .partitions
            hasBegun = true
            return .addPartitions(
                AddPartitionsToTxnRequest(
                    v3AndBelowTransactionalID: id, v3AndBelowProducerID: producer.id,
                    v3AndBelowProducerEpoch: producer.epoch, v3AndBelowTopics: Self.topics(wanted)),
                VersionRange(0, TransactionProtocol.lastAddPartitionsVersion))
        case .group:
            guard let first = offsets.first else { return nil }
            asked = .group(first.group.groupID)
            hasBegun = true
            return .addOffsets(
                AddOffsetsToTxnRequest(
                    transactionalID: id, producerID: producer.id, producerEpoch: producer.epoch,
                    groupID: first.group.groupID))
        case .offsets:
            guard let first = offsets.first else { return nil }
            asked = .offsets(first.id)
            hasBegun = true
            return offsetsRequest(first, producer)
        case .end:
            asked = .end
            return .end(
                EndTxnRequest(
                    transactionalID: id, producerID: producer.id, producerEpoch: producer.epoch,
                    committed: isCommitting), current.endVersions)
        }
    }

    private func identityRequest() -> TransactionRequest {
        let milliseconds = configuration.timeout.clampedNanoseconds / 1_000_000
        var request = InitProducerIdRequest(
            transactionalID: configuration.transactionalID, transactionTimeoutMs: Int32(clamping: milliseconds),
            producerID: -1, producerEpoch: -1)
        let all = InitProducerIdRequest.validVersions
        guard stage == .renewing, let identity else { return .initialize(request, all) }
        (request.producerID, request.producerEpoch) = (identity.id, identity.epoch)
        return .initialize(request, VersionRange(TransactionProtocol.renewalVersion, all.highest))
    }

    private func offsetsRequest(_ pending: Offsets, _ producer: ProducerIdentity) -> TransactionRequest {
        var topics: [TxnOffsetCommitRequest.TxnOffsetCommitRequestTopic] = []
        for (partition, commit) in pending.offsets {
            if topics.last?.name != partition.topic { topics.append(.init(name: partition.topic)) }
            topics[topics.count - 1].partitions.append(
                .init(
                    partitionIndex: partition.partition, committedOffset: commit.offset,
                    committedLeaderEpoch: commit.leaderEpoch ?? -1, committedMetadata: commit.metadata))
        }
        let request = TxnOffsetCommitRequest(
            transactionalID: configuration.transactionalID, groupID: pending.group.groupID, producerID: producer.id,
            producerEpoch: producer.epoch, generationIDOrMemberEpoch: pending.group.generation,
            memberID: pending.group.memberID, groupInstanceID: pending.group.groupInstanceID, topics: topics)
        let versions = current.offsetsVersions
        // Earlier ones cannot say who it is, and would let a member commit that has been replaced.
        let lowest = pending.group.isOfMember ? max(versions.lowest, 3) : versions.lowest
        return .commitOffsets(request, VersionRange(lowest, versions.highest))
    }

    private static func topics(
        _ partitions: [TopicPartition]
    ) -> [AddPartitionsToTxnRequest.AddPartitionsToTxnTopic] {
        var numbers: [String: [Int32]] = [:]
        var order: [String] = []
        for partition in partitions {
            if numbers[partition.topic] == nil { order.append(partition.topic) }
            numbers[partition.topic, default: []].append(partition.partition)
        }
        return order.map { .init(name: $0, partitions: Int32List(numbers[$0] ?? [])) }
    }
}

// MARK: - Answers

extension TransactionStateMachine {
    /// What has come of the request on its way.
    ///
    /// - Parameter draw: A random number from 0 up to, not including, 1.
    mutating func answered(_ answer: TransactionAnswer, draw: Double, now: Instant) -> [Action] {
        guard let asked else { return finishStep(now: now) }
        self.asked = nil
        if isGivenUp, let verdict = asked.verdict(on: answer) {
            // It was about what does not count any more.
            if case .fatal(let error) = verdict { die(error) }
            return finishStep(now: now)
        }
        switch (asked, answer) {
        case (_, .failed(let error)):
            unanswered(asked, error, draw: draw, now: now)
        case (.identity, .initialized(let code, let identity)):
            guard code.isError else {
                succeeded()
                initialized(identity)
                break
            }
            act(on: TransactionVerdict(code, "the epoch of \(name)"), draw: draw, now: now)
        case (.partitions, .addedPartitions(let results)):
            added(results, draw: draw, now: now)
        case (.group(let group), .addedOffsets(let code)):
            guard code.isError else {
                succeeded()
                isBegun = true
                groups.insert(group)
                break
            }
            act(on: TransactionVerdict(code, "group \(group) in a transaction of \(name)"), draw: draw, now: now)
        case (.offsets(let id), .committedOffsets(let results)):
            committed(id, results, draw: draw, now: now)
        case (.end, .ended(let code, let next)):
            ended(code, next, draw: draw, now: now)
        default:
            retry(KafkaError(.protocolViolation, "an answer to another request"), draw: draw, now: now)
        }
        return finishStep(now: now)
    }

    /// Whether nothing that was asked for before the transaction's end matters.
    private var isGivenUp: Bool {
        switch phase {
        case .failed, .aborting: true
        case .uninitialized, .initializing, .ready, .open, .committing, .fatal: false
        }
    }

    private var name: String { "transactional id \(configuration.transactionalID)" }

    private mutating func succeeded() {
        failures = 0
        retryAt = Instant(nanoseconds: .min)
    }

    private mutating func retry(_ error: KafkaError, draw: Double, now: Instant) {
        lastError = error
        failures += 1
        var wait = configuration.producer.retryBackoff.wait(afterFailures: failures, draw: draw)
        // The markers of the transaction before are on their way, which takes no time worth a long wait.
        if error.brokerError == .concurrentTransactions { wait = min(wait, SenderTransaction.beginningBackoff) }
        retryAt = now.advanced(by: wait)
    }

    private mutating func act(on verdict: TransactionVerdict, draw: Double, now: Instant) {
        switch verdict {
        case .retry(let error):
            retry(error, draw: draw, now: now)
        case .abort(let error):
            lastError = error
            if error.brokerError == .invalidProducerIDMapping || error.brokerError == .unknownProducerID {
                isForgotten = true
            }
            if case .initializing = phase { die(error.with(.fatal)) } else { fail(error) }
        case .fatal(let error):
            lastError = error
            die(error)
        }
    }

    private mutating func unanswered(_ asked: Asked, _ error: KafkaError, draw: Double, now: Instant) {
        if case .end = asked, error.isOutcomeUnknown || error.code == .malformedResponse { isEndUncertain = true }
        if case .offsets = asked, error.code == .notSupportedByBroker {
            return act(on: .abort(error), draw: draw, now: now)
        }
        act(on: TransactionVerdict(error), draw: draw, now: now)
    }

    private mutating func initialized(_ identity: ProducerIdentity) {
        if stage == .renewing { return finish(identity) }
        self.identity = identity
        phase = .ready
        lastError = nil
        endWaits(for: .initialization, .success(nil))
    }

    private mutating func added(_ results: [(TopicPartition, ErrorCode)], draw: Double, now: Instant) {
        let asked = Set(results.map(\.0))
        let refused = results.filter { $0.1.isError && $0.1 != .operationNotAttempted }
        guard let (partition, code) = refused.first ?? results.first(where: { $0.1.isError }) else {
            succeeded()
            isBegun = true
            wanted.removeAll { asked.contains($0) }
            actions.append(.sender(.joined(results.map(\.0), number)))
            return
        }
        let verdict = TransactionVerdict(code, "\(partition) in a transaction of \(name)")
        // What is wrong with a partition is wrong with the transaction, not with the producer.
        let isUnforeseen = ![.invalidTxnState, .transactionalIDAuthorizationFailed, .unsupportedVersion].contains(code)
        if case .fatal(let error) = verdict, error.code != .producerFenced, isUnforeseen {
            return act(on: .abort(error.with(.abort)), draw: draw, now: now)
        }
        act(on: verdict, draw: draw, now: now)
    }

    private mutating func committed(
        _ id: UInt64, _ results: [(TopicPartition, ErrorCode)], draw: Double, now: Instant
    ) {
        // It may have been dropped meanwhile.
        guard let index = offsets.firstIndex(where: { $0.id == id }) else { return succeeded() }
        var errors: [TopicPartition: ErrorCode] = [:]
        for (partition, code) in results { errors[partition] = code }
        let group = offsets[index].group.groupID
        var again: KafkaError?
        for (partition, _) in offsets[index].offsets {
            let code = errors[partition] ?? .unknownServerError
            guard code.isError else { continue }
            let text = "the offset of \(partition) for group \(group)"
            // Only the transaction's coordinator knows for certain who is fenced.
            guard code != .invalidProducerEpoch else {
                return act(on: .abort(KafkaError(brokerError: code, text)), draw: draw, now: now)
            }
            guard case .retry(let error) = TransactionVerdict(code, text) else {
                return act(on: TransactionVerdict(code, text), draw: draw, now: now)
            }
            again = error
        }
        offsets[index].offsets.removeAll { errors[$0.partition] == .noError }
        if let again { return retry(again, draw: draw, now: now) }
        succeeded()
        offsets.remove(at: index)
        guard let waiter = waiters.firstIndex(where: { $0.id == id }) else { return }
        waiters.remove(at: waiter)
        actions.append(.end(id, .success(nil)))
    }

    private mutating func ended(_ code: ErrorCode, _ next: ProducerIdentity?, draw: Double, now: Instant) {
        guard stage == .asking else { return }
        guard code.isError else {
            succeeded()
            if let next { identity = next }
            // What was in doubt is behind a marker, but what may still be on its way has this epoch.
            return isRenewalDue ? renew() : finish(next)
        }
        let text = "the end of a transaction of \(name)"
        switch code {
        case .coordinatorNotAvailable, .notCoordinator:
            // It may be said as well when the decision was written and its replication not waited for.
            isEndUncertain = true
            retry(KafkaError(brokerError: code, text), draw: draw, now: now)
        case .invalidTxnState where current.isImplicit && isCommitting:
            // The coordinator has aborted it, as it took too long: a commit that had come through would be confirmed.
            fail(KafkaError(brokerError: code, text))
        case .invalidTxnState where !current.isImplicit && !isCommitting && !isBegun:
            // There is nothing to be aborted: what was to begin it was refused, or is lost. It may still come.
            isForgotten = true
            renew()
        case .invalidProducerIDMapping where isCommitting && isEndUncertain:
            die(KafkaError(brokerError: code, text).with(.fatal))
        default:
            act(on: TransactionVerdict(code, text), draw: draw, now: now)
        }
    }
}

// MARK: - Time

extension TransactionStateMachine {
    /// Time has passed.
    mutating func tick(now: Instant) -> [Action] {
        let late = waiters.filter { now >= $0.deadline }
        waiters.removeAll { now >= $0.deadline }
        for waiter in late { actions.append(.end(waiter.id, .failure(lateness(waiter)))) }
        if let offsets = late.first(where: { $0.subject == .offsets }) { fail(lateness(offsets)) }
        return finishStep(now: now)
    }

    private func lateness(_ waiter: Waiter) -> KafkaError {
        let time = "within \(waiter.limit)"
        switch waiter.subject {
        case .initialization:
            return KafkaError(
                .transactionUnresolved, "\(name): the coordinator has not given out an epoch \(time)",
                recovery: .retry, cause: lastError)
        case .offsets:
            return KafkaError(
                .transactionFailed, "\(name): offsets were not taken \(time)", recovery: .abort, cause: lastError)
        case .end:
            return KafkaError(
                .transactionUnresolved, "\(name): the transaction has not ended \(time)",
                isOutcomeUnknown: isCommitInDoubt, recovery: .retry, cause: lastError)
        }
    }
}

extension KafkaError {
    /// Whether a record's failure says that the producer can do nothing any more. An epoch that a partition has already
    /// left behind is not among it: whether the producer is fenced is the coordinator's to say (KIP-588).
    fileprivate var endsProducer: Bool {
        if code == .notSupportedByBroker { return true }
        switch brokerError {
        case .producerFenced, .transactionalIDAuthorizationFailed, .clusterAuthorizationFailed, .unsupportedVersion:
            return true
        default:
            return false
        }
    }
}
