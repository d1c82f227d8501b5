import DequeModule
import KafkaCodec
import Logging
import Synchronization

/// A client of a Kafka cluster: it finds the brokers, keeps connections to them and knows who leads what.
///
/// ```swift
/// try await ClusterClient.withClient(bootstrap: [BrokerAddress(host: "kafka-1")], runtime: runtime) { client in
///     let response = try await client.send(DescribeClusterRequest())
/// }
/// ```
///
/// All of its tasks are children of ``run()``, which whoever owns the client calls once; ``withRunning(_:)`` and
/// ``withClient(bootstrap:configuration:runtime:_:)`` do so for the length of a body. Everything else may be called
/// from any task at any time; what needs the cluster waits until the client runs.
public final class ClusterClient: Sendable {
    typealias Instant = KafkaClock.Instant

    /// How the client behaves.
    public let configuration: ClientConfiguration
    /// What the client takes from outside.
    public let runtime: KafkaRuntime

    enum Phase {
        case created
        case running
        /// Nothing new is begun; what is under way may end until then.
        case closing(deadline: Instant)
        case ended
    }

    /// Something that a task of the client has to do.
    enum Order {
        case run(UInt64)
        case ask(MetadataQuery, Endpoint)
        case lookUp(CoordinatorKey.Kind, [String])
    }

    struct State {
        var phase = Phase.created
        var cluster: ClusterStateMachine
        var pool: ConnectionPool
        var coordinators: CoordinatorStateMachine
        var connections: [UInt64: Connection] = [:]
        var orders: Deque<Order> = []
        var metadataWaits: [UInt64: Promise<MetadataWait.Found>] = [:]
        var connectionWaits: [UInt64: Promise<Connection>] = [:]
        var coordinatorWaits: [UInt64: Promise<BrokerNode>] = [:]
        var lastWait: UInt64 = 0
        var lastProducer: UInt64 = 0
        var lastConsumer: UInt64 = 0
    }

    let state: Mutex<State>
    let ordered = Signal()
    /// The memory that the client's producers share; nil where that has no limit.
    let producerMemory: MemoryBudget?
    /// The memory that the client's consumers share; nil where that has no limit.
    let consumerMemory: FetchBudget?
    let timekeeper: Timekeeper

    /// A client. It does nothing until it is run.
    ///
    /// - Parameters:
    ///   - bootstrap: Where brokers of the cluster may be found. One that answers is enough. They are tried in an order
    ///     drawn at random, and their names are resolved anew each time.
    ///   - configuration: How the client behaves.
    ///   - runtime: What the client takes from outside.
    /// - Throws: ``KafkaError`` with the code `invalidConfiguration`, naming the setting.
    public init(
        bootstrap: [BrokerAddress],
        configuration: ClientConfiguration = ClientConfiguration(),
        runtime: KafkaRuntime
    ) throws(KafkaError) {
        try configuration.validate()
        let distinct = try Self.validated(bootstrap)
        self.configuration = configuration
        self.runtime = runtime
        producerMemory = configuration.producerMemory.map { MemoryBudget(limit: $0) }
        consumerMemory = configuration.consumerMemory.map { FetchBudget(limit: $0) }
        timekeeper = Timekeeper(clock: runtime.clock)
        state = Mutex(
            State(
                cluster: ClusterStateMachine(
                    bootstrap: distinct, configuration: configuration.metadata, random: runtime.random),
                pool: ConnectionPool(
                    backoff: configuration.connection.reconnectBackoff, random: runtime.random),
                coordinators: CoordinatorStateMachine(
                    backoff: configuration.metadata.refreshBackoff,
                    attemptTimeout: configuration.metadata.attemptTimeout, random: runtime.random)))
    }

    private static func validated(_ bootstrap: [BrokerAddress]) throws(KafkaError) -> [BrokerAddress] {
        try ConnectionConfiguration.require(!bootstrap.isEmpty, "bootstrap names no address")
        var distinct: [BrokerAddress] = []
        for address in bootstrap where !distinct.contains(address) {
            try ConnectionConfiguration.require(address.isUsable, "bootstrap holds \(address), which is no address")
            distinct.append(address)
        }
        return distinct
    }

    /// Tells the client where the cluster may be found from now on. Brokers that are known stay so.
    ///
    /// - Throws: ``KafkaError`` with the code `invalidConfiguration`; nothing has changed then.
    public func replaceBootstrap(with addresses: [BrokerAddress]) throws(KafkaError) {
        let distinct = try Self.validated(addresses)
        step { _, state, _, _ in state.cluster.replaceBootstrap(with: distinct) }
    }

    /// Begins to close the client: nothing new is begun, requests that are under way may end within
    /// ``ClientConfiguration/closeTimeout``, and then ``run()`` returns. Whoever waits for anything else gets an error
    /// with the code `clientClosed`, and so does everybody who calls later. Closing twice is as good as once.
    public func close() {
        step { client, state, now, effects in
            switch state.phase {
            case .closing, .ended: return
            case .created: state.phase = .ended
            case .running:
                state.phase = .closing(deadline: now.advanced(by: client.configuration.closeTimeout))
            }
            client.endWaits(&state, now, &effects)
            effects.hasOrders = true
        }
    }
}

// MARK: - Running

extension ClusterClient {
    /// Runs the client until it is closed or the task is cancelled, and returns when no task of it is left.
    ///
    /// It may be called once; a second call returns at once.
    public nonisolated(nonsending) func run() async {
        let isFirst = step { client, state, now, effects in
            guard case .created = state.phase else { return false }
            state.phase = .running
            client.perform(state.cluster.start(now: now), &state, now, &effects)
            return true
        }
        guard isFirst else { return runtime.logger.debug("the client was run already, or is closed") }
        await withGracefulShutdown {
            self.close()
        } _: {
            await runTasks()
        }
        step { client, state, now, effects in
            state.phase = .ended
            client.endWaits(&state, now, &effects)
            state.orders = []
            state.connections = [:]
        }
    }

    private nonisolated(nonsending) func runTasks() async {
        await withDiscardingTaskGroup { group in
            group.addTask { await self.keepTime() }
            while let order = await self.nextOrder() {
                group.addTask { await self.perform(order) }
            }
            group.cancelAll()
        }
    }

    private func nextOrder() async -> Order? {
        while !Task.isCancelled {
            let (order, isDone): (Order?, Bool) = state.withLock { state in
                if case .ended = state.phase { return (nil, true) }
                if let order = state.orders.popFirst() { return (order, false) }
                guard case .closing = state.phase else { return (nil, false) }
                return (nil, state.pool.isEmpty)
            }
            if let order { return order }
            if isDone { return nil }
            await ordered.wait()
        }
        return nil
    }

    private func keepTime() async {
        await timekeeper.run {
            self.state.withLock { Self.nextDeadline($0) }
        } tick: { _ in
            self.step { client, state, now, effects in
                if case .closing(let deadline) = state.phase, now >= deadline {
                    state.phase = .ended
                    effects.hasOrders = true
                    return
                }
                client.perform(state.cluster.tick(now: now), &state, now, &effects)
                client.perform(state.pool.tick(now: now), &state, now, &effects)
                client.perform(state.coordinators.tick(now: now), &state, now, &effects)
            }
        }
    }

    private static func nextDeadline(_ state: borrowing State) -> Instant? {
        switch state.phase {
        case .created, .ended: return nil
        case .closing(let deadline): return deadline
        case .running: break
        }
        return [state.cluster.nextDeadline, state.pool.nextDeadline, state.coordinators.nextDeadline]
            .compactMap { $0 }.min()
    }

    private func perform(_ order: Order) async {
        switch order {
        case .run(let number): await run(number)
        case .ask(let query, let endpoint): await ask(query, endpoint)
        case .lookUp(let kind, let names): await lookUp(names, kind)
        }
    }

    /// Runs one connection to its end.
    private func run(_ number: UInt64) async {
        guard let connection = state.withLock({ $0.connections[number] }) else { return }
        async let running: Void = connection.run()
        if (try? await connection.ready()) != nil {
            step { client, state, now, effects in
                client.perform(state.pool.opened(number), &state, now, &effects)
            }
        }
        await running
        ended(number, connection)
    }

    /// A connection has ended, which the pool is told once.
    private func ended(_ number: UInt64, _ connection: Connection) {
        let error = connection.closeReason ?? .closed
        let isGood = connection.endedInGoodOrder
        step { client, state, now, effects in client.ended(number, error, isGood, &state, now, &effects) }
    }

    func ended(
        _ number: UInt64,
        _ error: KafkaError,
        _ isGood: Bool,
        _ state: inout State,
        _ now: Instant,
        _ effects: inout Effects
    ) {
        guard state.connections.removeValue(forKey: number) != nil else { return }
        let endpoint = state.pool.endpoint(of: number)
        perform(state.pool.ended(number, error, inGoodOrder: isGood, now: now), &state, now, &effects)
        effects.hasOrders = true
        guard !isGood, case .broker(let id)? = endpoint, case .running = state.phase else { return }
        state.coordinators.forgetAll(at: id)
        // That a broker is gone was learned from the metadata.
        guard state.cluster.cache.broker(id) != nil else { return }
        perform(state.cluster.refresh(because: .connectionFailed(.broker(id)), now: now), &state, now, &effects)
    }
}

// MARK: - Between the machines and the tasks

extension ClusterClient {
    /// What is done when the state is free again.
    struct Effects {
        var endings: [() -> Void] = []
        var notes: [(level: Logger.Level, text: String)] = []
        var hasOrders = false
    }

    /// Tells the machines of an event and does what they ask for.
    @discardableResult
    func step<Outcome: Sendable>(_ event: (ClusterClient, inout State, Instant, inout Effects) -> Outcome) -> Outcome {
        let now = runtime.clock.now
        var effects = Effects()
        let (outcome, deadline) = state.withLock { state in
            let outcome = event(self, &state, now, &effects)
            return (outcome, Self.nextDeadline(state))
        }
        for note in effects.notes { runtime.logger.log(level: note.level, "\(note.text)") }
        for ending in effects.endings { ending() }
        timekeeper.rearm(deadline)
        if effects.hasOrders { ordered.raise() }
        return outcome
    }

    func perform(
        _ actions: [ClusterStateMachine.Action], _ state: inout State, _ now: Instant, _ effects: inout Effects
    ) {
        for action in actions {
            switch action {
            case .ask(let query, let candidates):
                guard let endpoint = choose(candidates, state, now) else { continue }
                state.cluster.chose(endpoint, for: query.number, now: now)
                state.orders.append(.ask(query, endpoint))
                effects.hasOrders = true
            case .found(let waiter, let found):
                guard let promise = state.metadataWaits.removeValue(forKey: waiter) else { continue }
                effects.endings.append { promise.end(.success(found)) }
            case .fail(let waiter, let error):
                guard let promise = state.metadataWaits.removeValue(forKey: waiter) else { continue }
                effects.endings.append { promise.end(.failure(error)) }
            case .brokersChanged:
                let brokers = state.cluster.cache.brokers
                state.coordinators.retain(brokers)
                perform(state.pool.update(brokers, now: now), &state, now, &effects)
            case .note(let text):
                effects.notes.append((.debug, text))
            case .warning(let text):
                effects.notes.append((.warning, text))
            }
        }
    }

    func perform(_ actions: [ConnectionPool.Action], _ state: inout State, _ now: Instant, _ effects: inout Effects) {
        for action in actions {
            switch action {
            case .open(let number, let address):
                state.connections[number] = connection(at: address, for: state.pool.key(of: number))
                state.orders.append(.run(number))
                effects.hasOrders = true
            case .deliver(let waiter, let number):
                guard let promise = state.connectionWaits.removeValue(forKey: waiter),
                    let connection = state.connections[number]
                else { continue }
                effects.endings.append { promise.end(.success(connection)) }
            case .fail(let waiter, let error):
                guard let promise = state.connectionWaits.removeValue(forKey: waiter) else { continue }
                effects.endings.append { promise.end(.failure(error)) }
            case .close(let number):
                guard let connection = state.connections[number] else { continue }
                effects.endings.append { connection.close() }
            case .abort(let number, let error):
                guard let connection = state.connections[number] else { continue }
                effects.endings.append { connection.abort(error) }
            }
        }
    }

    func perform(
        _ actions: [CoordinatorStateMachine.Action], _ state: inout State, _ now: Instant, _ effects: inout Effects
    ) {
        for action in actions {
            switch action {
            case .lookUp(let kind, let names):
                state.orders.append(.lookUp(kind, names))
                effects.hasOrders = true
            case .found(let waiter, let broker):
                guard let promise = state.coordinatorWaits.removeValue(forKey: waiter) else { continue }
                effects.endings.append { promise.end(.success(broker)) }
            case .fail(let waiter, let error):
                guard let promise = state.coordinatorWaits.removeValue(forKey: waiter) else { continue }
                effects.endings.append { promise.end(.failure(error)) }
            }
        }
    }

    private func endWaits(_ state: inout State, _ now: Instant, _ effects: inout Effects) {
        perform(state.cluster.close(), &state, now, &effects)
        perform(state.coordinators.close(), &state, now, &effects)
        perform(state.pool.close(), &state, now, &effects)
    }

    private func connection(at address: BrokerAddress, for key: ConnectionPool.Key?) -> Connection {
        guard let key, key.purpose == .produce || key.purpose == .fetch else {
            return Connection(to: address, configuration: configuration.connection, runtime: runtime)
        }
        return Connection(
            to: address, configuration: configuration.connection, runtime: runtime,
            silenceLimit: configuration.metadata.silenceLimit
        ) { [weak self] in
            self?.refreshMetadata(because: .unanswered(key.endpoint))
        }
    }

    /// One with an idle connection, else one without that has not just failed, else the least busy: so one that does
    /// not answer is not asked by everybody.
    ///
    /// One that owes an answer elsewhere and sends nothing is asked only where there is no other.
    func choose(_ all: [Endpoint], _ state: borrowing State, _ now: Instant) -> Endpoint? {
        var candidates: [Endpoint] = []
        for endpoint in all where !isSilent(endpoint, state) { candidates.append(endpoint) }
        if candidates.isEmpty { candidates = all }
        var best: (endpoint: Endpoint, load: Int)?
        for endpoint in candidates {
            guard let number = state.pool.ready(.init(endpoint: endpoint, purpose: .requests)),
                let connection = state.connections[number], connection.closeReason == nil
            else { continue }
            let load = connection.load
            if best.map({ load < $0.load }) ?? true { best = (endpoint, load) }
        }
        if let best, best.load == 0 { return best.endpoint }
        let untried = candidates.first {
            state.pool.ready(.init(endpoint: $0, purpose: .requests)) == nil && !state.pool.isResting($0, now: now)
        }
        return untried ?? best?.endpoint ?? candidates.first
    }

    private func isSilent(_ endpoint: Endpoint, _ state: borrowing State) -> Bool {
        for purpose in [ConnectionPurpose.produce, .fetch] {
            guard let number = state.pool.ready(.init(endpoint: endpoint, purpose: purpose)) else { continue }
            if state.connections[number]?.isSilent == true { return true }
        }
        return false
    }
}
