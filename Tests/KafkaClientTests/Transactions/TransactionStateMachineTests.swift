import KafkaCodec
import Testing

@testable import KafkaClient

/// A machine whose time goes on, and what it has asked for so far.
private struct Harness {
    var machine: TransactionStateMachine
    var now = KafkaClock.Instant(nanoseconds: 0)
    var orders: [TransactionStateMachine.SenderOrder] = []
    var ends: [UInt64: Result<TransactionOutcome?, KafkaError>] = [:]

    static let identity = ProducerIdentity(id: 7, epoch: 3)
    static let partition = TopicPartition(topic: "t", partition: 1)

    init(isImplicit: Bool, raisesEpoch: Bool = true, timeout: Duration = .seconds(60)) {
        var configuration = TransactionConfiguration(transactionalID: "id")
        configuration.operationTimeout = timeout
        machine = TransactionStateMachine(configuration: configuration)
        perform(machine.run(now: now))
        machine.learned(TransactionProtocol(isImplicit: isImplicit, raisesEpoch: raisesEpoch))
        _ = machine.nextRequest(now: now)
        answer(.initialized(.noError, Self.identity))
    }

    mutating func perform(_ actions: [TransactionStateMachine.Action]) {
        for action in actions {
            switch action {
            case .sender(let order): orders.append(order)
            case .end(let waiter, let result): ends[waiter] = result
            case .work, .observe, .note: break
            }
        }
    }

    mutating func answer(_ answer: TransactionAnswer) {
        perform(machine.answered(answer, draw: 0.5, now: now))
    }

    mutating func begin() throws {
        perform(try machine.begin(now: now).actions)
    }

    mutating func commit() throws -> UInt64? {
        let (waiter, actions) = try machine.commit(machine.number, now: now)
        perform(actions)
        return waiter
    }

    mutating func abort() throws -> UInt64? {
        let (waiter, actions) = try machine.abort(machine.number, now: now)
        perform(actions)
        return waiter
    }

    mutating func drain(hasWritten: Bool = true, hasGaps: Bool = false, of transaction: UInt64? = nil) {
        tell(
            .drained(
                .init(transaction: transaction ?? machine.number, hasWritten: hasWritten, hasGaps: hasGaps)))
    }

    mutating func tell(_ event: SenderTransaction.Event) {
        perform(machine.sender(tells: event, now: now))
    }

    mutating func wait(_ duration: Duration) {
        now = now.advanced(by: duration)
        perform(machine.tick(now: now))
    }

    /// The next request, after as long as it takes.
    mutating func request() -> TransactionRequest? {
        if let request = machine.nextRequest(now: now) { return request }
        if let deadline = machine.nextDeadline, deadline > now { now = deadline }
        return machine.nextRequest(now: now)
    }

    func failure(_ waiter: UInt64?) -> KafkaError? {
        guard let waiter, case .failure(let error)? = ends[waiter] else { return nil }
        return error
    }

    func isCommitted(_ waiter: UInt64?) -> Bool {
        guard let waiter, case .success(.committed)? = ends[waiter] else { return false }
        return true
    }
}

@Suite("The machine of transactions")
struct TransactionStateMachineTests {
    private func end(_ request: TransactionRequest?) throws -> (commits: Bool, epoch: Int16, versions: VersionRange) {
        guard case .end(let request, let versions)? = request else {
            Issue.record("\(String(describing: request)) is not EndTxn")
            throw KafkaError(.invalidArgument, "not EndTxn")
        }
        return (request.committed, request.producerEpoch, versions)
    }

    @Test("before KIP-890 partitions are added, and the epoch stays")
    func explicitCommit() throws {
        var harness = Harness(isImplicit: false)
        try harness.begin()
        harness.tell(.wantsPartitions([Harness.partition], transaction: 1))
        guard case .addPartitions(let request, let versions)? = harness.request() else {
            Issue.record("no AddPartitionsToTxn")
            return
        }
        #expect(request.v3AndBelowTransactionalID == "id")
        #expect(request.v3AndBelowProducerEpoch == 3)
        #expect(versions.highest == 3)
        // One at a time.
        #expect(harness.machine.nextRequest(now: harness.now) == nil)
        harness.answer(.addedPartitions([(Harness.partition, .noError)]))
        guard case .joined([Harness.partition], 1)? = harness.orders.last else {
            Issue.record("the sender is not told")
            return
        }
        let waiter = try harness.commit()
        #expect(harness.machine.nextRequest(now: harness.now) == nil)
        harness.drain()
        let asked = try end(harness.request())
        #expect(asked.commits)
        #expect(asked.epoch == 3)
        #expect(asked.versions.highest == 4)
        harness.answer(.ended(.noError, nil))
        #expect(harness.isCommitted(waiter))
        try harness.begin()
        #expect(harness.machine.identity == Harness.identity)
    }

    @Test("since KIP-890 nothing is added, and the answer to EndTxn has the next epoch")
    func implicitCommit() throws {
        var harness = Harness(isImplicit: true)
        try harness.begin()
        let waiter = try harness.commit()
        harness.drain()
        let asked = try end(harness.request())
        #expect(asked.versions.lowest == 5)
        harness.answer(.ended(.noError, ProducerIdentity(id: 7, epoch: 4)))
        #expect(harness.isCommitted(waiter))
        #expect(harness.machine.identity == ProducerIdentity(id: 7, epoch: 4))
        try harness.begin()
        guard case .begin(2, ProducerIdentity(id: 7, epoch: 4), isImplicit: true)? = harness.orders.last else {
            Issue.record("\(harness.orders)")
            return
        }
    }

    @Test("nothing is asked for where nothing was written", arguments: [true, false])
    func nothing(isImplicit: Bool) throws {
        var harness = Harness(isImplicit: isImplicit)
        try harness.begin()
        let commit = try harness.commit()
        harness.drain(hasWritten: false)
        #expect(harness.isCommitted(commit))
        try harness.begin()
        _ = try harness.abort()
        harness.drain(hasWritten: false)
        #expect(harness.machine.outcome == .aborted)
        #expect(harness.request() == nil)
    }

    @Test("offsets come before the end, the group before the offsets, and what was not taken comes again")
    func offsets() throws {
        var harness = Harness(isImplicit: false)
        try harness.begin()
        let other = TopicPartition(topic: "u", partition: 0)
        let (waiter, actions) = try harness.machine.send(
            [(Harness.partition, OffsetCommit(4)), (other, OffsetCommit(5, leaderEpoch: 2, metadata: "m"))],
            of: ConsumerGroupMetadata(groupID: "g", generation: 1, memberID: "m", groupInstanceID: "i"), in: 1,
            now: harness.now)
        harness.perform(actions)
        let commit = try harness.commit()
        harness.drain(hasWritten: false)
        guard case .addOffsets(let add)? = harness.request() else {
            Issue.record("no AddOffsetsToTxn")
            return
        }
        #expect(add.groupID == "g")
        harness.answer(.addedOffsets(.noError))
        guard case .commitOffsets(let first, let versions)? = harness.request() else {
            Issue.record("no TxnOffsetCommit")
            return
        }
        #expect(first.topics.map(\.name) == ["t", "u"])
        #expect(first.topics.last?.partitions.first?.committedLeaderEpoch == 2)
        #expect(first.generationIDOrMemberEpoch == 1)
        #expect(first.groupInstanceID == "i")
        #expect(versions == VersionRange(3, 4))
        harness.answer(.committedOffsets([(Harness.partition, .noError), (other, .notCoordinator)]))
        #expect(harness.ends[waiter] == nil)
        guard case .commitOffsets(let second, _)? = harness.request() else {
            Issue.record("no TxnOffsetCommit")
            return
        }
        #expect(second.topics.map(\.name) == ["u"])
        harness.answer(.committedOffsets([(other, .noError)]))
        guard case .success(nil)? = harness.ends[waiter] else {
            Issue.record("\(String(describing: harness.ends[waiter]))")
            return
        }
        #expect(try end(harness.request()).commits)
        harness.answer(.ended(.noError, nil))
        #expect(harness.isCommitted(commit))
    }

    @Test("a record that fails while the others are sent fails the commit; one told of later does not")
    func lateFailure() throws {
        var harness = Harness(isImplicit: true)
        try harness.begin()
        var waiter = try harness.commit()
        harness.tell(.recordFailed(KafkaError(.deliveryTimedOut, "late"), transaction: 1))
        #expect(harness.failure(waiter)?.code == .transactionFailed)
        #expect(throws: KafkaError.self) { try harness.machine.begin(now: harness.now) }
        _ = try harness.abort()
        harness.drain()
        #expect(try !end(harness.request()).commits)
        harness.answer(.ended(.noError, ProducerIdentity(id: 7, epoch: 4)))
        try harness.begin()
        waiter = try harness.commit()
        harness.drain()
        _ = harness.request()
        harness.tell(.recordFailed(KafkaError(.topicRecreated, "too late"), transaction: 2))
        // What is left of the first transaction means nothing.
        harness.drain(hasGaps: true, of: 1)
        harness.answer(.ended(.noError, ProducerIdentity(id: 7, epoch: 5)))
        #expect(harness.isCommitted(waiter))
    }

    @Test("before KIP-890 a failed transaction is followed by the next epoch")
    func renewal() throws {
        var harness = Harness(isImplicit: false)
        try harness.begin()
        harness.tell(.wantsPartitions([Harness.partition], transaction: 1))
        _ = harness.request()
        harness.answer(.addedPartitions([(Harness.partition, .noError)]))
        harness.tell(.recordFailed(KafkaError(.deliveryTimedOut, "late"), transaction: 1))
        let waiter = try harness.abort()
        harness.drain(hasGaps: true)
        _ = try end(harness.request())
        harness.answer(.ended(.noError, nil))
        #expect(waiter.flatMap { harness.ends[$0] } == nil)
        guard case .initialize(let request, let versions)? = harness.request() else {
            Issue.record("no InitProducerId")
            return
        }
        #expect(request.producerID == 7)
        #expect(request.producerEpoch == 3)
        #expect(versions.lowest == 3)
        harness.answer(.initialized(.concurrentTransactions, ProducerIdentity(id: -1, epoch: -1)))
        guard case .initialize? = harness.request() else {
            Issue.record("no InitProducerId")
            return
        }
        harness.answer(.initialized(.noError, ProducerIdentity(id: 7, epoch: 4)))
        #expect(harness.machine.outcome == .aborted)
        #expect(harness.machine.identity?.epoch == 4)
    }

    @Test("brokers that cannot give the next epoch are enough where no number is in doubt", arguments: [true, false])
    func noRenewal(hasGaps: Bool) throws {
        var harness = Harness(isImplicit: false, raisesEpoch: false)
        try harness.begin()
        harness.tell(.wantsPartitions([Harness.partition], transaction: 1))
        _ = harness.request()
        harness.answer(.addedPartitions([(Harness.partition, .topicAuthorizationFailed)]))
        let waiter = try harness.abort()
        harness.drain(hasGaps: hasGaps)
        _ = try end(harness.request())
        harness.answer(.ended(.noError, nil))
        if hasGaps {
            #expect(harness.failure(waiter)?.recovery == .fatal)
        } else {
            #expect(harness.machine.outcome == .aborted)
            try harness.begin()
        }
    }

    @Test(
        "whoever is fenced while it is not known what came of the commit is told that it is not",
        arguments: [true, false])
    func fencedInDoubt(isInDoubt: Bool) throws {
        var harness = Harness(isImplicit: true)
        try harness.begin()
        let waiter = try harness.commit()
        harness.drain()
        if isInDoubt {
            _ = harness.request()
            harness.answer(.failed(KafkaError(.connectionClosed, "lost", isOutcomeUnknown: true)))
        }
        _ = try end(harness.request())
        harness.answer(.ended(.producerFenced, nil))
        #expect(harness.failure(waiter)?.code == .producerFenced)
        #expect(harness.failure(waiter)?.recovery == .fatal)
        #expect(harness.failure(waiter)?.isOutcomeUnknown == isInDoubt)
    }

    @Test("a commit that takes too long is in doubt once it was asked for, and goes on", arguments: [true, false])
    func slowCommit(isAsked: Bool) throws {
        var harness = Harness(isImplicit: true, timeout: .seconds(5))
        try harness.begin()
        let waiter = try harness.commit()
        if isAsked {
            harness.drain()
            _ = try end(harness.request())
        }
        harness.wait(.seconds(6))
        #expect(harness.failure(waiter)?.code == .transactionUnresolved)
        #expect(harness.failure(waiter)?.recovery == .retry)
        #expect(harness.failure(waiter)?.isOutcomeUnknown == isAsked)
        if !isAsked {
            harness.drain()
            _ = try end(harness.request())
        }
        let again = try harness.machine.awaitEnd(now: harness.now)
        harness.answer(.ended(.noError, ProducerIdentity(id: 7, epoch: 4)))
        #expect(harness.isCommitted(again))
    }

    @Test("answers to what does not count any more keep nothing from being aborted")
    func answersAfterAbort() throws {
        var harness = Harness(isImplicit: false)
        try harness.begin()
        harness.tell(.wantsPartitions([Harness.partition], transaction: 1))
        _ = harness.request()
        _ = try harness.abort()
        harness.drain(hasWritten: false)
        #expect(harness.machine.nextRequest(now: harness.now) == nil)
        harness.answer(.addedPartitions([(Harness.partition, .topicAuthorizationFailed)]))
        #expect(try !end(harness.request()).commits)
        harness.answer(.ended(.noError, nil))
        #expect(harness.machine.outcome == .aborted)
    }

    @Test("a coordinator that has forgotten the producer is asked for a new id, and for no end")
    func forgotten() throws {
        var harness = Harness(isImplicit: true)
        try harness.begin()
        let (_, actions) = try harness.machine.send(
            [(Harness.partition, OffsetCommit(4))], of: ConsumerGroupMetadata(groupID: "g"), in: 1, now: harness.now)
        harness.perform(actions)
        _ = harness.request()
        harness.answer(.committedOffsets([(Harness.partition, .invalidProducerIDMapping)]))
        _ = try harness.abort()
        harness.drain(hasWritten: false)
        guard case .initialize? = harness.request() else {
            Issue.record("no InitProducerId")
            return
        }
        harness.answer(.initialized(.noError, ProducerIdentity(id: 8, epoch: 0)))
        #expect(harness.machine.identity == ProducerIdentity(id: 8, epoch: 0))
        try harness.begin()
    }

    @Test("a transaction that the coordinator does not know of need not be aborted, and its beginning may come late")
    func neverBegun() throws {
        var harness = Harness(isImplicit: false)
        try harness.begin()
        harness.tell(.wantsPartitions([Harness.partition], transaction: 1))
        _ = harness.request()
        harness.answer(.failed(KafkaError(.connectionClosed, "lost", isOutcomeUnknown: true)))
        _ = try harness.abort()
        harness.drain(hasWritten: false)
        #expect(try !end(harness.request()).commits)
        harness.answer(.ended(.invalidTxnState, nil))
        guard case .initialize? = harness.request() else {
            Issue.record("no InitProducerId")
            return
        }
        harness.answer(.initialized(.noError, ProducerIdentity(id: 7, epoch: 4)))
        #expect(harness.machine.outcome == .aborted)
    }

    @Test("a group that is added when the transaction has failed changes nothing")
    func lateGroup() throws {
        var harness = Harness(isImplicit: false)
        try harness.begin()
        let (_, actions) = try harness.machine.send(
            [(Harness.partition, OffsetCommit(4))], of: ConsumerGroupMetadata(groupID: "g"), in: 1, now: harness.now)
        harness.perform(actions)
        _ = harness.request()
        harness.tell(.recordFailed(KafkaError(.deliveryTimedOut, "late"), transaction: 1))
        harness.answer(.addedOffsets(.noError))
        guard case .failed = harness.machine.phase else {
            Issue.record("\(harness.machine.phase)")
            return
        }
        _ = try harness.abort()
        harness.drain(hasWritten: false)
        #expect(try !end(harness.request()).commits)
    }
}
