import DequeModule
import KafkaCodec
import KafkaRecords
import Logging
import Synchronization

/// Reads partitions of topics that it is told to, without a group.
///
/// ```swift
/// try await client.withPartitionConsumer { consumer in
///     try consumer.assign(TopicPartition(topic: "orders", partition: 0), from: .earliest)
///     for try await record in consumer.records { … }
/// }
/// ```
///
/// Records are fetched ahead of the user, up to ``PartitionConsumerConfiguration/bufferLimit``, and no further: what is
/// not taken is not followed by more. Each partition's records come in their order; several partitions take turns,
/// batch by batch.
///
/// An error that time heals, such as a broker that is gone for a while, is not thrown but waited out;
/// ``status(of:)`` tells of it. An error that it does not heal, such as damaged records, ends the reading of one
/// partition: it is thrown once, by ``records`` or ``nextBatch(maximumRecords:timeout:)``, with a ``PartitionFailure`` as
/// its cause, and after that one can go on to take the records of the others.
///
/// All methods may be called from any task. Calls that set where a partition stands take effect before they return: what
/// is handed out next is as they say.
public final class PartitionConsumer: Sendable {
    typealias Instant = KafkaClock.Instant

    /// How it reads.
    public let configuration: PartitionConsumerConfiguration

    enum Phase {
        case created
        case running
        /// Nothing more is handed out; the error says why, where it was not the user.
        case closing(KafkaError?)
        case ended(KafkaError?)
    }

    /// Something that a task of the consumer has to do.
    enum Order {
        case fetch(Int32)
        case lookUp(Int32)
        case validate(Int32)

        var broker: Int32 {
            switch self {
            case .fetch(let broker), .lookUp(let broker), .validate(let broker): broker
            }
        }
    }

    struct State {
        var phase = Phase.created
        var machine: FetcherStateMachine
        /// The batches that are being handed out.
        var claims: [TopicPartition: RecordClaim] = [:]
        /// Those of them that nobody is at, in the order in which they were left.
        var parked: Deque<ParkedBatch> = []
        var orders: Deque<Order> = []
        /// The final requests of the fetch sessions.
        var farewells: [(broker: Int32, request: FetchRequest)] = []
        /// The connections that records are fetched on.
        var connections: [Int32: Connection] = [:]
        var interceptorFailures: UInt64 = 0
        var nextLagMeasurement = Instant(nanoseconds: .min)
        /// What the client's budget was told of last.
        var toldBytes: Int?
        var toldShortage = false
    }

    let client: ClusterClient
    /// The consumer's number in histories.
    let number: UInt64
    /// The group whose member reads by it; nil where it is none.
    let group: String?
    let observer: (any ClientObserver)?
    let hasMetrics: Bool
    /// Whether anybody but the user sees records as they are handed out.
    let showsRecords: Bool
    #if Tracing
    let tracing: ConsumerTracing?
    #endif
    let lastPoll = Atomic<UInt64>(0)
    /// Grows whenever what has become of a log sets the place to read it from.
    let resetNumber = Atomic<UInt64>(0)
    let decompressor: Decompressor
    let state: Mutex<State>
    let arrivals = Arrivals()
    let ordered = Signal()
    let timekeeper: Timekeeper
    /// Raised when the client's other consumers leave more room than there was.
    let roomFreed = Signal()
    /// The service group that the consumer runs in is to shut down.
    let shutdown = Signal()

    /// A consumer without partitions. It reads nothing until it is run.
    ///
    /// - Parameters:
    ///   - client: The client whose connections it uses, which must be running.
    ///   - configuration: How it reads.
    /// - Throws: ``KafkaError`` with the code `invalidConfiguration`, naming the setting.
    public convenience init(
        client: ClusterClient,
        configuration: PartitionConsumerConfiguration = PartitionConsumerConfiguration()
    ) throws(KafkaError) {
        try self.init(client: client, configuration: configuration, group: nil)
    }

    init(client: ClusterClient, configuration: PartitionConsumerConfiguration, group: String?) throws(KafkaError) {
        try configuration.validate()
        if case .duration = configuration.offsetReset, client.runtime.currentTimestamp == nil {
            throw KafkaError(
                .invalidConfiguration, "consumer: offsetReset by duration needs the runtime's currentTimestamp")
        }
        self.client = client
        self.configuration = configuration
        number = client.nextConsumerNumber()
        self.group = group
        observer = client.runtime.observer
        hasMetrics = !(client.runtime.metrics is NoMetrics)
        var showsRecords = observer != nil || !configuration.interceptors.isEmpty
        #if Tracing
        tracing = ConsumerTracing(client)
        if tracing != nil { showsRecords = true }
        #endif
        self.showsRecords = showsRecords
        decompressor = Decompressor(sizeLimit: configuration.maximumInflatedBatchSize)
        timekeeper = Timekeeper(clock: client.runtime.clock)
        state = Mutex(
            State(
                machine: FetcherStateMachine(
                    configuration: configuration,
                    maximumResponseSize: client.configuration.connection.maximumResponseSize,
                    random: client.runtime.random)))
        state.withLock { $0.machine.currentTimestamp = client.runtime.currentTimestamp }
        tell(.consuming(consumer: number, configuration.isolationLevel))
    }

    /// Begins to close the consumer: nothing more is handed out, ``records`` end, and ``run()`` returns. Closing twice is
    /// as good as once.
    public func close() {
        close(because: nil)
    }

    func close(because error: KafkaError?) {
        let released = state.withLock { state -> [TopicPartition] in
            switch state.phase {
            case .closing, .ended: return []
            case .created: state.phase = .ended(error)
            case .running: state.phase = .closing(error)
            }
            let released = state.machine.order
            for claim in state.claims.values { claim.revoke() }
            state.claims = [:]
            state.parked = []
            state.orders = []
            state.farewells = state.machine.close()
            return released
        }
        client.consumerMemory?.update(number, roomFreed, uses: nil, isShort: false, told: 0)
        for topicPartition in released { tell(.released(consumer: number, topicPartition)) }
        release(released)
        arrivals.ring()
        ordered.raise()
    }

    private func release(_ partitions: [TopicPartition]) {
        for topicPartition in partitions { client.endUsing(topic: topicPartition.topic) }
    }

    func tell(_ event: ClientEvent) {
        observer?.observe(event, client: client.configuration.connection.clientID)
    }
}

// MARK: - Partitions

extension PartitionConsumer {
    /// The partitions that are read, in the order in which they were assigned.
    public var assignment: [TopicPartition] { state.withLock { $0.machine.order } }

    /// Begins to read a partition; one that is being read already starts anew from there.
    ///
    /// It does not wait until the partition is found: a topic that does not exist is waited for, and
    /// ``status(of:)`` says so.
    ///
    /// - Throws: ``KafkaError`` with the code `invalidArgument` for a topic without a name or a number below zero,
    ///   `clientClosed` when the consumer is closed.
    public func assign(_ topicPartition: TopicPartition, from start: StartOffset) throws(KafkaError) {
        try assign([topicPartition], from: start)
    }

    /// Begins to read a partition where somebody has left it, as ``OffsetCommit`` has it.
    ///
    /// With the ``OffsetCommit/leaderEpoch`` the leader is asked first whether its log has such a record before the offset
    /// (KIP-320): where it was cut, and has grown anew, since, that is a ``PositionReset`` or an error, as the
    /// ``OffsetReset`` has it.
    ///
    /// - Throws: ``KafkaError`` as ``assign(_:from:)-(TopicPartition,StartOffset)`` does; `invalidArgument` for an offset
    ///   below zero.
    public func assign(_ topicPartition: TopicPartition, from commit: OffsetCommit) throws(KafkaError) {
        try assign([topicPartition], from: .offset(commit.offset), epoch: commit.leaderEpoch)
    }

    /// Begins to read partitions, all from the same kind of place.
    ///
    /// - Throws: ``KafkaError`` as ``assign(_:from:)-(TopicPartition,StartOffset)`` does; no partition is assigned then.
    public func assign(_ partitions: [TopicPartition], from start: StartOffset) throws(KafkaError) {
        try assign(partitions, from: start, epoch: nil)
    }

    func assign(_ partitions: [TopicPartition], from start: StartOffset, epoch: Int32?) throws(KafkaError) {
        let start = try start.resolved(at: client.runtime.currentTimestamp)
        for topicPartition in partitions where topicPartition.topic.isEmpty || topicPartition.partition < 0 {
            throw KafkaError(.invalidArgument, "\"\(topicPartition)\" is no partition of a topic")
        }
        try checkOpen()
        for topicPartition in partitions {
            let place = place(of: topicPartition)
            let isNew = step { state, now -> (Bool, [FetcherStateMachine.Action]) in
                let isNew = state.machine.partitions[topicPartition] == nil
                let given = state.revoke(topicPartition, now: now)
                state.claims[topicPartition] = nil
                let begun = state.machine.add(topicPartition, from: start, epoch: epoch, place: place, now: now)
                return (isNew, given + begun)
            }
            if isNew { client.beginUsing(topic: topicPartition.topic) }
        }
    }

    /// Stops reading a partition. What was fetched of it is dropped.
    ///
    /// - Throws: ``KafkaError`` with the code `invalidArgument` when it is not read.
    public func unassign(_ topicPartition: TopicPartition) throws(KafkaError) {
        let found = step { state, now -> (Bool, [FetcherStateMachine.Action]) in
            let given = state.revoke(topicPartition, now: now)
            state.claims[topicPartition] = nil
            let (found, actions) = state.machine.remove(topicPartition, now: now)
            return (found, given + actions)
        }
        guard found else { throw Self.notAssigned(topicPartition) }
        tell(.released(consumer: number, topicPartition))
        release([topicPartition])
    }

    /// Sets the place to read a partition from. What was fetched of it is dropped, and it is read again if it had failed.
    ///
    /// - Throws: ``KafkaError`` with the code `invalidArgument` when the partition is not read, or the offset is below
    ///   zero; `clientClosed` when the consumer is closed.
    public func seek(_ topicPartition: TopicPartition, to start: StartOffset) throws(KafkaError) {
        try seek(topicPartition, to: start, epoch: nil)
    }

    /// Sets the place to read a partition from to where somebody has left it. What was fetched of it is dropped, and it is
    /// read again if it had failed. The leader is asked first, as with
    /// ``assign(_:from:)-(TopicPartition,OffsetCommit)``.
    ///
    /// - Throws: ``KafkaError`` as ``seek(_:to:)-(_,StartOffset)`` does.
    public func seek(_ topicPartition: TopicPartition, to commit: OffsetCommit) throws(KafkaError) {
        try seek(topicPartition, to: .offset(commit.offset), epoch: commit.leaderEpoch)
    }

    func seek(_ topicPartition: TopicPartition, to start: StartOffset, epoch: Int32?) throws(KafkaError) {
        let start = try start.resolved(at: client.runtime.currentTimestamp)
        try checkOpen()
        let found = step { state, now -> (Bool, [FetcherStateMachine.Action]) in
            guard state.machine.partitions[topicPartition] != nil else { return (false, []) }
            let given = state.revoke(topicPartition, now: now)
            state.claims[topicPartition] = nil
            return (true, given + state.machine.seek(topicPartition, to: start, epoch: epoch, now: now))
        }
        guard found else { throw Self.notAssigned(topicPartition) }
    }

    private func checkOpen() throws(KafkaError) {
        switch state.withLock({ $0.phase }) {
        case .created, .running: return
        case .closing(let error), .ended(let error):
            throw error ?? KafkaError(.clientClosed, "the consumer is closed")
        }
    }

    static func notAssigned(_ topicPartition: TopicPartition) -> KafkaError {
        KafkaError(.invalidArgument, "partition \(topicPartition) is not assigned to this consumer")
    }
}

// MARK: - Where partitions stand

extension PartitionConsumer {
    /// How the reading of a partition stands; nil when it is not read.
    public func status(of topicPartition: TopicPartition) -> PartitionStatus? {
        let now = client.runtime.clock.now
        return state.withLock { state in
            var status = state.machine.status(of: topicPartition, now: now)
            if let claim = state.claims[topicPartition] { status?.position = claim.position }
            return status
        }
    }

    /// The offset of the next record to be handed out; nil while it is looked up, or when the partition is not read.
    public func position(of topicPartition: TopicPartition) -> Int64? {
        status(of: topicPartition)?.position
    }

    /// The offset after the last record that all in-sync replicas have, as last heard; nil when nothing was heard yet.
    public func highWatermark(of topicPartition: TopicPartition) -> Int64? {
        status(of: topicPartition)?.highWatermark
    }

    /// How many offsets lie between the next record to be handed out and the end of what can be read, which is the high
    /// watermark, or for ``IsolationLevel/readCommitted`` the last stable offset, as last heard; nil when either is not
    /// known.
    public func lag(of topicPartition: TopicPartition) -> Int64? {
        state.withLock { state in
            state.machine.partitions[topicPartition]?.lag(
                configuration.isolationLevel, at: state.claims[topicPartition]?.position)
        }
    }
}

// MARK: - Between the machine and the tasks

extension PartitionConsumer {
    /// Tells the machine of an event and does what it asks for.
    ///
    /// - Parameter isReserving: Whether it takes room out of what the client's consumers share.
    @discardableResult
    func step<Outcome>(
        isReserving: Bool = false, _ event: (inout State, Instant) -> (Outcome, [FetcherStateMachine.Action])
    ) -> Outcome {
        let now = client.runtime.clock.now
        var isArrival = false
        var hasOrders = false
        var refreshes: [RefreshReason] = []
        var positions: [(TopicPartition, Int64)] = []
        var notes: [(Logger.Level, String)] = []
        let (outcome, deadline) = state.withLock { state in
            learnRoom(&state, isReserving: isReserving)
            let (outcome, actions) = event(&state, now)
            tellRoom(&state, isReserving: isReserving)
            for action in actions {
                switch action {
                case .fetch(let broker): state.orders.append(.fetch(broker))
                case .lookUp(let broker): state.orders.append(.lookUp(broker))
                case .validate(let broker): state.orders.append(.validate(broker))
                case .refreshMetadata(let reason): refreshes.append(reason)
                case .wake: isArrival = true
                case .reset(let topicPartition):
                    state.leave(topicPartition)
                    resetNumber.add(1, ordering: .releasing)
                case .positioned(let topicPartition, let offset): positions.append((topicPartition, offset))
                case .note(let level, let text): notes.append((level, text))
                }
            }
            hasOrders = !state.orders.isEmpty
            return (outcome, state.machine.nextDeadline)
        }
        for (level, text) in notes { client.runtime.logger.log(level: level, "\(text)") }
        for (topicPartition, offset) in positions {
            tell(.positioned(consumer: number, topicPartition, offset: offset))
        }
        for reason in refreshes { client.refreshMetadata(because: reason) }
        timekeeper.rearm(deadline)
        if hasOrders { ordered.raise() }
        if isArrival { arrivals.ring() }
        return outcome
    }

    /// Tells the machine what room the client's other consumers leave.
    private func learnRoom(_ state: inout State, isReserving: Bool) {
        guard let budget = client.consumerMemory, !state.machine.isClosed else { return }
        state.machine.commonRoom = isReserving ? budget.reserve(number) : budget.room(of: number)
    }

    /// Tells the client's other consumers what room is left, where that has changed.
    private func tellRoom(_ state: inout State, isReserving: Bool) {
        guard let budget = client.consumerMemory, !state.machine.isClosed else { return }
        let used = state.machine.order.isEmpty && state.machine.usedBytes == 0 ? nil : state.machine.usedBytes
        let isShort = state.machine.isShortOfRoom
        guard isReserving || isShort || used != state.toldBytes || isShort != state.toldShortage else { return }
        state.toldBytes = used
        state.toldShortage = isShort
        budget.update(number, roomFreed, uses: used, isShort: isShort, told: state.machine.commonRoom)
    }

    /// Where the metadata has a partition now.
    func place(of topicPartition: TopicPartition) -> PartitionPlace {
        var place = PartitionPlace()
        place.topicID = client.cachedTopic(topicPartition.topic)?.id ?? .zero
        do throws(KafkaError) {
            let leader = try client.leader(of: topicPartition)
            place.leader = leader.broker.id
            place.leaderEpoch = leader.epoch
        } catch {
            place.error = error
        }
        return place
    }

    /// Tells the machine what the metadata has now.
    func updatePlaces() {
        let places = assignment.map { ($0, place(of: $0)) }
        step { state, now in ((), state.machine.placed(places, now: now)) }
    }
}
