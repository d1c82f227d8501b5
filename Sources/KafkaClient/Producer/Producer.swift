import KafkaRecords
import Logging
import NIOCore
import Synchronization

/// Sends records to topics.
///
/// Records are collected into batches for each partition, and batches into requests for each broker, while earlier ones
/// are on their way. Of each record the user is told what became of it, exactly once: by ``send(_:)``, or by the handle
/// that ``enqueue(_:)`` returns. Nobody has to look at it for the producer to go on, or to be closed.
///
///     try await client.withProducer { producer in
///         let metadata = try await producer.send(ProducerRecord(topic: "orders", key: "42", value: "paid"))
///         print(metadata.offset)
///     }
///
/// ``ClusterClient/withProducer(_:_:)`` runs it for the length of a body. Else whoever makes one calls ``run()`` once, and
/// ends with ``close(within:)``. Everything may be called from any task at any time.
public final class Producer: Sendable {
    typealias Instant = KafkaClock.Instant

    /// How the producer behaves.
    public let configuration: ProducerConfiguration

    enum Phase {
        case created
        case running
        /// No more records are taken; those that are there are still sent.
        case closing
        case ended(KafkaError)
    }

    struct State {
        var machine: SenderStateMachine
        var phase = Phase.created
        var brokers: [Int32: BrokerLane] = [:]
        /// The brokers that have no task yet.
        var newBrokers: [BrokerLane] = []
        var waits: [UInt64: Promise<Void>] = [:]
        /// The client's waits for topics that records are to be sent to.
        var lookups: Set<UInt64> = []
        /// The topics that the client looks after for the producer.
        var usedTopics: Set<String> = []
        var flushes: [UInt64: Promise<Void>] = [:]
        var lastRecord: UInt64 = 0
        var isIdentityWanted = false
        /// Whoever wants to be told of all records.
        var reports: [ReportQueue] = []
        /// What was counted so far; the rest is filled in when somebody asks.
        var counts = ProducerStatistics()

        /// The client's waits for topics, all of which are to end.
        mutating func takeLookups() -> [UInt64] {
            defer { lookups = [] }
            return lookups.sorted()
        }
    }

    let client: ClusterClient
    let runtime: KafkaRuntime
    /// The producer's number for histories.
    let number: UInt64
    let compressors: CompressorSet
    let partitioning: Partitioning
    /// What the partitioner says of every record without a key; nil where it has to be asked for each.
    let choiceWithoutKey: PartitionChoice?
    let interceptors: [any ProducerInterceptor]
    /// Whether anybody looks at metrics.
    let hasMetrics: Bool
    let state: Mutex<State>
    /// The transactions that the records are in; nil for none.
    let transactions: TransactionShell?
    let timekeeper: Timekeeper
    let brokerAdded = Signal()
    let identityWanted = Signal()
    /// There is more of the memory that is shared with other producers.
    let memoryFreed = Signal()
    /// The service group that the producer runs in is to shut down.
    let shutdown = Signal()

    /// A producer. It takes records at once, and sends them while it runs. Nobody watches its time limits before
    /// ``run()``: whatever is late by then fails as soon as it is called.
    ///
    /// - Parameters:
    ///   - client: The cluster's client, which has to run.
    ///   - configuration: How the producer behaves.
    /// - Throws: ``KafkaError`` with the code `invalidConfiguration`, naming the setting.
    public convenience init(
        client: ClusterClient,
        configuration: ProducerConfiguration = ProducerConfiguration()
    ) throws(KafkaError) {
        try self.init(client: client, configuration: configuration, transactions: nil)
    }

    init(
        client: ClusterClient,
        configuration: ProducerConfiguration,
        transactions: TransactionShell?
    ) throws(KafkaError) {
        try configuration.validate()
        self.client = client
        self.configuration = configuration
        runtime = client.runtime
        number = client.nextProducerNumber()
        compressors = try CompressorSet(configuration)
        partitioning = Partitioning(configuration.partitioner)
        choiceWithoutKey = partitioning.choiceWithoutKey
        interceptors = configuration.interceptors + Self.tracing(client)
        hasMetrics = !(client.runtime.metrics is NoMetrics)
        self.transactions = transactions
        timekeeper = Timekeeper(clock: client.runtime.clock)
        var machine = SenderStateMachine(configuration: configuration, compressors: compressors)
        machine.topicRetention = client.configuration.metadata.topicRetention
        if let budget = client.producerMemory {
            guard budget.limit >= configuration.maximumRecordSize else {
                throw KafkaError(
                    .invalidConfiguration, "producer: maximumRecordSize is above the client's producerMemory")
            }
            machine.accumulator.share = MemoryShare(budget: budget, producer: number, freed: memoryFreed)
        }
        state = Mutex(State(machine: machine))
    }

    deinit {
        state.withLock { $0.machine.surrenderMemory() }
    }

    private static func tracing(_ client: ClusterClient) -> [any ProducerInterceptor] {
        #if Tracing
        let runtime = client.runtime
        guard let tracing = runtime.tracing else { return [] }
        return [
            TracingInterceptor(
                tracer: tracing.tracer, clientID: client.configuration.connection.clientID,
                currentTimestamp: runtime.currentTimestamp)
        ]
        #else
        return []
        #endif
    }

    /// The bytes of records that are neither delivered nor given up, out of ``ProducerConfiguration/bufferMemory``.
    public var bufferedBytes: Int { state.withLock { $0.machine.accumulator.usedMemory } }

    /// What the producer has and has done so far.
    public var statistics: ProducerStatistics {
        state.withLock { state in
            var statistics = state.counts
            statistics.bufferedRecords = state.machine.bufferedRecords
            statistics.bufferedBytes = state.machine.accumulator.usedMemory
            statistics.requestsInFlight = state.machine.requests.count
            statistics.waitingSenders = state.machine.waiters.count
            return statistics
        }
    }
}

// MARK: - Between the machine and the tasks

extension Producer {
    /// What is done when the state is free again.
    struct Effects {
        /// What is settled, and what is remembered of the records.
        var settlements: [(Settlement, [RecordTrail?])] = []
        var woken: [BrokerLane] = []
        var endings: [(Promise<Void>, Promise<Void>.Outcome)] = []
        var notes: [SenderNote] = []
        var transactionEvents: [SenderTransaction.Event] = []
        /// Topics that are not in use any more, and since when.
        var unused: [(topic: String, since: Instant)] = []
        /// Waits of the client's for topics that are to end.
        var lookups: [UInt64] = []
        var refreshesMetadata = false
        var hasNewBrokers = false
        var wantsIdentity = false
    }

    /// Tells the machine of an event and does what it asks for.
    func step(_ event: (inout SenderStateMachine, Instant) -> [SenderStateMachine.Action]) {
        change { state, effects, now in Self.perform(event(&state.machine, now), &state, &effects) }
    }

    /// Changes the state and does what follows.
    func change<Outcome: Sendable>(_ body: (inout State, inout Effects, Instant) -> Outcome) -> Outcome {
        let now = runtime.clock.now
        var effects = Effects()
        let (outcome, deadline) = state.withLock { state in
            let outcome = body(&state, &effects, now)
            return (outcome, state.machine.nextDeadline)
        }
        finish(effects)
        timekeeper.rearm(deadline)
        return outcome
    }

    static func perform(_ actions: [SenderStateMachine.Action], _ state: inout State, _ effects: inout Effects) {
        for action in actions {
            switch action {
            case .settle(let settlement):
                effects.settlements.append((settlement, report(settlement, &state)))
            case .wake(let broker):
                effects.woken.append(lane(to: broker, &state, &effects))
            case .refreshMetadata:
                effects.refreshesMetadata = true
            case .requestIdentity:
                state.isIdentityWanted = true
                effects.wantsIdentity = true
            case .admit(let waiter):
                if let promise = state.waits.removeValue(forKey: waiter) {
                    effects.endings.append((promise, .success(())))
                }
            case .refuse(let waiter, let error):
                if let promise = state.waits.removeValue(forKey: waiter) {
                    effects.endings.append((promise, .failure(error)))
                }
            case .flushed(let flush):
                if let promise = state.flushes.removeValue(forKey: flush) {
                    effects.endings.append((promise, .success(())))
                }
            case .endUse(let topic, let since):
                if state.usedTopics.remove(topic) != nil { effects.unused.append((topic, since)) }
            case .note(let note):
                if case .split = note { state.counts.splitBatches += 1 }
                effects.notes.append(note)
            case .transaction(let event):
                effects.transactionEvents.append(event)
            }
        }
    }

    static func lane(to broker: Int32, _ state: inout State, _ effects: inout Effects) -> BrokerLane {
        if let lane = state.brokers[broker] { return lane }
        let lane = BrokerLane(broker)
        state.brokers[broker] = lane
        state.newBrokers.append(lane)
        effects.hasNewBrokers = true
        return lane
    }

    func finish(_ effects: Effects) {
        for note in effects.notes { runtime.logger.notice("\(note.text)", metadata: note.metadata) }
        // Whoever is told of a record's failure finds that the transaction has failed.
        for event in effects.transactionEvents { transactions?.sender(of: self, tells: event) }
        for (settlement, trails) in effects.settlements { settle(settlement, trails) }
        for (promise, outcome) in effects.endings { promise.end(outcome) }
        for (topic, since) in effects.unused { client.endUsing(topic: topic, since: since) }
        for lookup in effects.lookups {
            client.endWait(lookup, KafkaError(.producerClosed, "the producer was closed while it looked a topic up"))
        }
        for lane in effects.woken { lane.hasWork.raise() }
        if effects.hasNewBrokers { brokerAdded.raise() }
        if effects.wantsIdentity { identityWanted.raise() }
        if effects.refreshesMetadata { client.refreshMetadata(because: .asked) }
    }
}
