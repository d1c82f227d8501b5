import KafkaBroker
public import KafkaClient
import KafkaCodec
import NIOCore
import OrderedCollections

/// A Kafka cluster inside a simulation: brokers with real logs that replicate over the simulated network, a
/// controller, and everything that can go wrong with them.
///
/// ```swift
/// try simulate(seed: 7) { simulation in
///     let cluster = try SimulatedCluster(in: simulation)
///     try cluster.createTopic("orders", partitions: 6)
///     // Clients connect to cluster.bootstrap with cluster.runtime(named: "client").
///     try cluster.crash(1)
///     try await simulation.clock.sleep(for: .seconds(30))
///     try cluster.start(1)
/// }
/// ```
///
/// Broker `n` is the node "broker-n" of ``Simulation/network`` and listens at port 9092, so that links can be slowed
/// down and cut there. A new cluster has been up for a while: all its brokers know each other. What is changed reaches
/// the brokers as in Kafka, through the controller and over the network, so each hears of it a little later.
///
/// What happens in the cluster is part of the simulation's trace, and requests are counted by API in
/// ``SimulationReport/counts``.
///
/// Unchecked because it is used inside one simulation, that is, on one thread; outside of it methods throw, or find
/// nothing.
public final class SimulatedCluster: @unchecked Sendable {
    /// The port that every broker listens at.
    public static let port = 9092

    let simulation: Simulation
    let machine: BrokerCluster
    let recorder: HistoryRecorder
    /// The nodes that clients live on, in the order of their naming.
    private(set) var clientNodes: OrderedSet<String> = []
    /// The ids of the brokers, from 1.
    public let brokers: [Int32]
    private let name: String
    private var endpoints: OrderedDictionary<UInt64, (broker: Int32, endpoint: NetworkEndpoint)> = [:]
    private var timer: (deadline: Instant, handle: TimerQueue.Handle)?
    private var isPerforming = false
    var requestLog = RequestLog()
    var holds: [RequestFaultID: RequestHold] = [:]
    var watchers: [UInt64: Watcher] = [:]
    private var watcherNumbers: UInt64 = 0

    /// A cluster that has been up for a while, without topics.
    /// - Parameters:
    ///   - simulation: The simulation that it lives in.
    ///   - configuration: What it is made of. Default: three brokers of the newest release.
    /// - Throws: ``SimulatedClusterError`` when the configuration cannot be; ``SimulatedNetworkError`` when another
    ///   cluster has the same nodes; ``SimulationEscaped`` outside of the simulation.
    public init(in simulation: Simulation, _ configuration: SimulatedClusterConfiguration = .init()) throws {
        try simulation.scheduler.requireInside("SimulatedCluster")
        guard (1...1000).contains(configuration.brokers) else {
            throw SimulatedClusterError("A cluster has 1 to 1000 brokers, not \(configuration.brokers).")
        }
        self.simulation = simulation
        recorder = HistoryRecorder(simulation.scheduler)
        name = configuration.name
        brokers = Array(1...configuration.brokers)
        let prefix = name.isEmpty ? "" : name + "-"
        let specifications = try brokers.map { id in
            let version = configuration.kafkaVersions[id] ?? configuration.kafkaVersion
            guard let release = version.map({ KafkaRelease($0) }) ?? .latest else {
                throw SimulatedClusterError("There is no release \(version ?? "") of Kafka.")
            }
            let racks = configuration.racks
            return ClusterConfiguration.Broker(
                id: id, host: "\(prefix)broker-\(id)", port: Int32(Self.port),
                rack: racks.isEmpty ? nil : racks[(Int(id) - 1) % racks.count], release: release
            )
        }
        var cluster = ClusterConfiguration(
            brokers: specifications, settings: Self.ordered(configuration.settings),
            dynamicDefaults: Self.ordered(configuration.dynamicDefaults), seed: simulation.random.next())
        cluster.checksInvariants = configuration.checksInvariants
        cluster.defects = configuration.defects
        machine = BrokerCluster(cluster, at: Instant(simulation))
        if let link = configuration.link {
            let nodes = brokers.map { "\(prefix)broker-\($0)" } + ["\(prefix)controller"]
            for node in nodes {
                for other in nodes where other != node { simulation.network.setLink(from: node, to: other, link) }
            }
        }
        for broker in brokers {
            try listen(broker)
            machine.start(broker, at: now)
        }
        settleAtOnce()
        simulation.scheduler.atEnd { [weak self] in self?.end() }
    }

    private static func ordered(_ settings: [String: String]) -> OrderedDictionary<String, String> {
        OrderedDictionary(uniqueKeysWithValues: settings.sorted { $0.key < $1.key }.map { ($0.key, $0.value) })
    }

    /// Lets the brokers get to know each other without any delay.
    private func settleAtOnce() {
        isPerforming = true
        var effects = machine.takeEffects()
        while !effects.isEmpty {
            for effect in effects {
                if case .send(let message) = effect { machine.deliver(message, at: now) } else { perform(effect) }
            }
            effects = machine.takeEffects()
        }
        isPerforming = false
        setTimer()
    }

    // MARK: - Names and addresses

    /// The name of a broker's node.
    public func node(of broker: Int32) -> String { name.isEmpty ? "broker-\(broker)" : "\(name)-broker-\(broker)" }

    /// The name of the controller's node.
    public var controllerNode: String { name.isEmpty ? "controller" : "\(name)-controller" }

    /// The addresses of all brokers.
    public var bootstrap: [BrokerAddress] { brokers.map { BrokerAddress(host: node(of: $0), port: Self.port) } }

    /// What a client on a node takes from outside: the simulation's clock, random source and network. What the client
    /// does becomes part of ``history``; each client needs a runtime of its own, so that they can be told apart there.
    /// - Parameter node: The node's name, by which links from and to it are set.
    public func runtime(named node: String) -> KafkaRuntime {
        var runtime = KafkaRuntime(simulation, node: node)
        guard simulation.scheduler.isInside else { return runtime }
        clientNodes.append(node)
        runtime.observer = recorder.observer()
        return runtime
    }

    private func node(_ node: ClusterNode) -> String {
        switch node {
        case .controller: controllerNode
        case .broker(let id): self.node(of: id)
        }
    }

    // MARK: - Between the machine and the network

    var now: Instant { Instant(simulation) }

    /// Has something happen to the machine, and does what it asks for.
    @discardableResult
    func event<Success>(_ body: (BrokerCluster, Instant) throws -> Success) rethrows -> Success {
        defer { performEffects() }
        return try body(machine, now)
    }

    private func performEffects() {
        guard !isPerforming else { return }
        isPerforming = true
        var effects = machine.takeEffects()
        while !effects.isEmpty {
            for effect in effects { perform(effect) }
            effects = machine.takeEffects()
        }
        isPerforming = false
        do throws(InvariantViolation) {
            try machine.checkInvariants()
        } catch {
            simulation.scheduler.fail(BrokerInvariantViolation(error, simulation.scheduler))
        }
        setTimer()
        checkWatchers()
    }

    private func perform(_ effect: ClusterEffect) {
        switch effect {
        case .write(let connection, let bytes):
            endpoints[connection.rawValue]?.endpoint.write(bytes)
        case .close(let connection, _):
            endpoints.removeValue(forKey: connection.rawValue)?.endpoint.close()
        case .setReading(let connection, let reads):
            endpoints[connection.rawValue]?.endpoint.setReading(reads)
        case .send(let message):
            send(message)
        case .stopped(let broker):
            simulation.network.stopListening(node: node(of: broker), port: Self.port)
        case .request(let notice):
            didReceive(notice)
        case .held(let fault, let notice):
            holds[fault]?.didHold(request(notice))
        case .log(let node, let text):
            simulation.scheduler.note(.event, "\(self.node(node)): \(text)")
        }
    }

    private func send(_ message: PeerMessage) {
        let incarnation = machine.incarnation(of: message.destination)
        let source = node(message.source)
        let destination = node(message.destination)
        simulation.network.send(from: source, to: destination, bytes: message.approximateSize) { [self] in
            // Whoever has been started anew knows nothing of the connections that it had before.
            guard machine.incarnation(of: message.destination) == incarnation else { return }
            event { $0.deliver(message, at: $1) }
        }
    }

    private func didReceive(_ notice: RequestNotice) {
        let request = request(notice)
        requestLog.append(request)
        simulation.scheduler.count("\(notice.api)", by: 1)
        simulation.scheduler.note(.event, "\(node(of: notice.broker)): \(request)")
    }

    private func request(_ notice: RequestNotice) -> Request {
        Request(notice, node: endpoints[notice.connection.rawValue]?.endpoint.peer ?? "")
    }

    /// Has the machine told the time when it wants to be told. A timer that turns out to be too early is left alone:
    /// it sets the right one when it fires.
    private func setTimer() {
        guard let deadline = machine.nextDeadline else { return }
        if let timer {
            guard deadline < timer.deadline else { return }
            simulation.scheduler.cancel(timer.handle)
        }
        timer = nil
        let moment = deadline.nanoseconds.subtractingReportingOverflow(start)
        guard !moment.overflow,
            let handle = simulation.scheduler.schedule(
                at: moment.partialValue,
                { [self] in
                    timer = nil
                    event { $0.advance(to: $1) }
                })
        else { return }
        timer = (deadline, handle)
    }

    private var start: Int64 { simulation.scheduler.options.startTime.wholeNanoseconds }

    func listen(_ broker: Int32) throws {
        try simulation.network.serve(node: node(of: broker), port: Self.port) { [self] endpoint in
            let connection = ConnectionID(rawValue: endpoint.identifier)
            endpoints[endpoint.identifier] = (broker, endpoint)
            event { $0.connect(connection, to: broker, from: endpoint.peer, at: $1) }
            // The machine may have closed it already.
            guard endpoints[endpoint.identifier] != nil else { return }
            endpoint.start { [self] bytes in
                event { $0.receive(bytes, on: connection, at: $1) }
            } ended: { [self] in
                endpoints[endpoint.identifier] = nil
                event { $0.disconnect(connection, at: $1) }
            }
        }
    }

    /// Forgets the connections of a broker whose process has ended: its node deals with them.
    func forgetConnections(of broker: Int32) {
        for (identifier, entry) in endpoints where entry.broker == broker {
            entry.endpoint.forget()
            endpoints[identifier] = nil
        }
    }

    /// The nodes that are connected to a broker, in the order of their connecting.
    func peers(of broker: Int32) -> [String] {
        endpoints.values.filter { $0.broker == broker }.map(\.endpoint.peer)
    }

    // MARK: - Whoever waits

    /// A task that waits for something to be so.
    struct Watcher {
        let condition: () -> Bool
        let continuation: UnsafeContinuation<Bool, Never>
    }

    func addWatcher(_ watcher: Watcher) -> UInt64 {
        watcherNumbers += 1
        watchers[watcherNumbers] = watcher
        return watcherNumbers
    }

    private func checkWatchers() {
        guard !watchers.isEmpty else { return }
        for number in watchers.keys.sorted() {
            guard let watcher = watchers[number], watcher.condition() else { continue }
            watchers[number] = nil
            watcher.continuation.resume(returning: true)
        }
    }

    private func end() {
        let waiting = watchers.sorted { $0.key < $1.key }
        watchers = [:]
        endpoints = [:]
        for (_, watcher) in waiting { watcher.continuation.resume(returning: false) }
    }
}

extension Instant {
    fileprivate init(_ simulation: Simulation) {
        self.init(nanoseconds: simulation.calendarTime.wholeNanoseconds)
    }
}
