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
///         let report = try await producer.send(ProducerRecord(topic: "orders", key: "42", value: "paid"))
///         print(report.offset)
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
        var flushes: [UInt64: Promise<Void>] = [:]
        var lastRecord: UInt64 = 0
        var isIdentityWanted = false
    }

    let client: ClusterClient
    let runtime: KafkaRuntime
    /// The producer's number for histories.
    let number: UInt64
    let compressor: Compressor?
    let usesDefaultPartitioner: Bool
    let state: Mutex<State>
    /// The transactions that the records are in; nil for none.
    let transactions: TransactionShell?
    let timekeeper: Timekeeper
    let brokerAdded = Signal()
    let identityWanted = Signal()

    /// A producer. It takes records at once, and sends them while it runs.
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
        compressor = try configuration.makeCompressor()
        usesDefaultPartitioner = configuration.partitioner is DefaultPartitioner
        self.transactions = transactions
        timekeeper = Timekeeper(clock: client.runtime.clock)
        state = Mutex(State(machine: SenderStateMachine(configuration: configuration, compressor: compressor)))
    }

    /// The bytes of records that are neither delivered nor given up, out of ``ProducerConfiguration/bufferMemory``.
    public var bufferedBytes: Int { state.withLock { $0.machine.accumulator.usedMemory } }
}

// MARK: - Between the machine and the tasks

extension Producer {
    /// What is done when the state is free again.
    struct Effects {
        var settlements: [Settlement] = []
        var woken: [BrokerLane] = []
        var endings: [(Promise<Void>, Promise<Void>.Outcome)] = []
        var notes: [String] = []
        var transactionEvents: [SenderTransaction.Event] = []
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
                effects.settlements.append(settlement)
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
            case .note(let text):
                effects.notes.append(text)
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
        for note in effects.notes { runtime.logger.notice("\(note)") }
        // Whoever is told of a record's failure finds that the transaction has failed.
        for event in effects.transactionEvents { transactions?.sender(of: self, tells: event) }
        for settlement in effects.settlements { settle(settlement) }
        for (promise, outcome) in effects.endings { promise.end(outcome) }
        for lane in effects.woken { lane.hasWork.raise() }
        if effects.hasNewBrokers { brokerAdded.raise() }
        if effects.wantsIdentity { identityWanted.raise() }
        if effects.refreshesMetadata { client.refreshMetadata(because: .asked) }
    }

    private func settle(_ settlement: Settlement) {
        let name = settlement.delivery.topicPartition
        if case .failed(let error) = settlement.outcome, error.code != .cancelled {
            runtime.logger.warning(
                "records were not delivered",
                metadata: [
                    "partition": "\(name)", "records": "\(settlement.places.count)", "error": "\(error)",
                ])
        }
        if runtime.observer != nil {
            for (index, place) in settlement.places.enumerated() where settlement.numbers.indices.contains(place) {
                let record = settlement.numbers[place]
                switch settlement.outcome {
                case .delivered(let offset, _):
                    observe(
                        .sent(producer: number, record: record, name, offset: offset.map { $0 + Int64(index) }))
                case .failed(let error):
                    observe(.sendFailed(producer: number, record: record, name, error))
                }
            }
        }
        settlement.delivery.end(settlement.places, settlement.outcome)
    }

    func observe(_ event: ClientEvent) {
        runtime.observer?.observe(event, client: client.configuration.connection.clientID)
    }
}
