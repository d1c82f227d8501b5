package import KafkaCodec
package import NIOCore
import OrderedCollections

/// A Kafka cluster as a pure machine: brokers with their logs, and a controller.
///
/// Events go in, each with the time at which it happens: bytes of a client, a message from one node to another that has
/// arrived, a time that was waited for, a command of whoever runs the cluster. Effects come out (``ClusterEffect``), to be
/// taken with ``takeEffects()`` after each event. There is no clock, no socket, no task, and no choice but those of the
/// seed: the same events give the same effects.
///
/// The host does what effects ask for. It calls ``advance(to:)`` no later than at ``nextDeadline``, and brings
/// ``PeerMessage``s from one node to another, after as long as the network between them takes, or never.
///
///     let cluster = BrokerCluster(configuration, at: start)
///     cluster.start(1, at: start)
///     for effect in cluster.takeEffects() { … }
///
/// Clients' requests are handled by a file for each API in `Handlers`, which says what it does; transactions and groups
/// have their coordinators in `Coordinators`. A broker tells in ApiVersions what it serves.
package final class BrokerCluster {
    private let context: ClusterContext
    private let controller: Controller
    let brokers: OrderedDictionary<Int32, Broker>
    private var owners: [ConnectionID: Int32] = [:]
    private let checker = InvariantChecker()

    /// A cluster whose brokers are not started yet.
    package init(_ configuration: ClusterConfiguration, at time: Instant) {
        context = ClusterContext(configuration: configuration, at: time)
        controller = Controller(context: context)
        var brokers: OrderedDictionary<Int32, Broker> = [:]
        for specification in configuration.brokers where specification.id >= 0 {
            brokers[specification.id] = Broker(specification, context: context)
        }
        self.brokers = brokers
    }

    /// When the cluster wants to be told the time again.
    package var nextDeadline: Instant? { context.timers.earliest }

    /// What is to be done, in order. Taking it leaves nothing.
    package func takeEffects() -> [ClusterEffect] { context.takeEffects() }

    // MARK: - Events

    /// Time has gone on to here: what was due until then happens, each thing at its time.
    package func advance(to time: Instant) {
        while let (due, timer) = context.popDueTimer(at: time) {
            context.advance(to: due)
            switch timer {
            case .session(let broker): controller.checkSession(of: broker)
            case .balanceLeaders: controller.balanceLeaders()
            case .broker(let id, let incarnation, let timer):
                guard let broker = brokers[id], broker.isRunning, broker.incarnation == incarnation else { continue }
                broker.fire(timer)
            }
        }
        context.advance(to: time)
    }

    /// A client has connected to a broker. When the broker does not run, an effect closes the connection.
    ///
    /// - Parameters:
    ///   - connection: The connection.
    ///   - broker: The broker.
    ///   - clientHost: Where the client is, as groups tell it.
    ///   - confirmsWrites: Whether the host calls ``sent(_:on:at:)``. The broker then handles no further requests of a
    ///     client that does not take its answers.
    ///   - time: The time.
    package func connect(
        _ connection: ConnectionID, to broker: Int32, from clientHost: String, confirmsWrites: Bool = false,
        at time: Instant
    ) {
        advance(to: time)
        guard let owner = brokers[broker] else {
            context.perform(.close(connection, reason: "there is no broker \(broker)"))
            return
        }
        owners[connection] = broker
        if owner.isPaused { context.perform(.setReading(connection, false)) }
        owner.whenAwake { owner.connect(connection, from: clientHost, confirmsWrites: confirmsWrites) }
    }

    /// A client has sent bytes.
    package func receive(_ bytes: ByteBuffer, on connection: ConnectionID, at time: Instant) {
        advance(to: time)
        guard let owner = owners[connection].flatMap({ brokers[$0] }) else { return }
        if owner.isPaused {
            owner.whenAwake { owner.receive(bytes, on: connection) }
        } else {
            owner.receive(bytes, on: connection)
        }
    }

    /// So many bytes of what was written to a client have gone out.
    package func sent(_ count: Int, on connection: ConnectionID, at time: Instant) {
        advance(to: time)
        guard let owner = owners[connection].flatMap({ brokers[$0] }) else { return }
        owner.whenAwake { owner.sent(count, on: connection) }
    }

    /// A client's connection is gone.
    package func disconnect(_ connection: ConnectionID, at time: Instant) {
        advance(to: time)
        guard let owner = owners.removeValue(forKey: connection).flatMap({ brokers[$0] }) else { return }
        owner.whenAwake { owner.disconnect(connection) }
    }

    /// A message has arrived at the node that it was sent to.
    package func deliver(_ message: PeerMessage, at time: Instant) {
        advance(to: time)
        switch message.destination {
        case .controller: controller.receive(message)
        case .broker(let id): brokers[id]?.receive(message)
        }
    }

    // MARK: - Invariants

    /// Looks at what has been changed since the last time, if the configuration asks for it.
    /// - Throws: ``InvariantViolation`` for the first thing that must never be so.
    package func checkInvariants() throws(InvariantViolation) {
        guard let touched = context.touched, !touched.isEmpty else { return }
        defer { touched.removeAll() }
        try checker.check(touched, brokers, at: context.now)
    }

    // MARK: - Commands

    /// Starts a broker, for the first time or again with the logs that it had.
    package func start(_ broker: Int32, at time: Instant) {
        advance(to: time)
        brokers[broker]?.start()
    }

    /// Has a broker stop in order: others take over what it leads first. ``ClusterEffect/stopped(_:)`` follows.
    package func stop(_ broker: Int32, at time: Instant) {
        advance(to: time)
        brokers[broker]?.stop()
    }

    /// Ends a broker at once.
    ///
    /// - Parameters:
    ///   - broker: The broker.
    ///   - losingUnflushed: Whether its machine goes down with it, so that what was not flushed is lost; else the
    ///     operating system still has it.
    ///   - time: The time.
    package func crash(_ broker: Int32, losingUnflushed: Bool, at time: Instant) {
        advance(to: time)
        brokers[broker]?.crash(losingUnflushed: losingUnflushed)
    }

    /// Has a broker's process stand still, as in a long collection of garbage. Its connections stay, and what comes in
    /// waits.
    package func pause(_ broker: Int32, at time: Instant) {
        advance(to: time)
        brokers[broker]?.pause()
    }

    /// Has a broker's process go on. What was due meanwhile happens late.
    package func resume(_ broker: Int32, at time: Instant) {
        advance(to: time)
        brokers[broker]?.resume()
    }

    /// Makes a rule about what goes wrong with requests. Of several that apply to a request, the first counts.
    package func add(_ fault: RequestFault) -> RequestFaultID {
        context.faults.add(fault)
    }

    /// Takes a rule back. What it holds up stays held up until it is released.
    package func remove(_ fault: RequestFaultID) {
        context.faults.remove(fault)
    }

    /// Lets requests go on that a rule holds up, in the order of their coming.
    package func release(_ fault: RequestFaultID, atMost count: Int = .max, at time: Instant) {
        advance(to: time)
        for request in context.faults.release(fault, atMost: count) { request.resume() }
    }

    /// Has the controller make a broker the leader of a partition.
    ///
    /// - Returns: Why it is not done; no error when it is.
    package func elect(
        _ broker: Int32, for partition: PartitionName, allowsUnclean: Bool = false, at time: Instant
    ) -> ErrorCode {
        advance(to: time)
        return controller.elect(broker, for: partition, allowsUnclean: allowsUnclean)
    }

    /// Has the controller answer an administrator's request: one of those that brokers pass on to it.
    package func ask(_ request: any KafkaRequest, version: Int16, at time: Instant) -> any KafkaResponse {
        advance(to: time)
        return controller.handle(request, version: version)
    }

    // MARK: - Looking in

    /// What the controller has decided.
    package var metadata: MetadataImage { controller.image }

    /// What a broker knows of that; nil while it does not run, or has not heard of the controller.
    package func metadata(of broker: Int32) -> MetadataImage? { brokers[broker]?.image }

    /// Whether a broker runs.
    package func isRunning(_ broker: Int32) -> Bool { brokers[broker]?.isRunning == true }

    /// Whether a broker's process stands still.
    package func isPaused(_ broker: Int32) -> Bool { brokers[broker]?.isPaused == true }

    /// How often a broker has been started: what was sent to it before its latest start does not reach it any more.
    package func incarnation(of node: ClusterNode) -> UInt64 {
        guard case .broker(let id) = node else { return 0 }
        return brokers[id]?.incarnation ?? 0
    }

    /// The log that a broker has of a partition.
    package func log(of partition: PartitionName, on broker: Int32) -> PartitionLog? {
        guard let topic = controller.image.topics[partition.topic] else { return nil }
        return brokers[broker]?.replicas[TopicIDPartition(topicID: topic.id, partition: partition.partition)]?.log
    }

    /// The epoch in which a broker leads a partition, as it thinks; nil when it does not.
    package func leaderEpoch(of partition: PartitionName, on broker: Int32) -> Int32? {
        guard let topic = controller.image.topics[partition.topic] else { return nil }
        let key = TopicIDPartition(topicID: topic.id, partition: partition.partition)
        return brokers[broker]?.replicas[key]?.leadership?.epoch
    }

    /// The clients' connections to a broker.
    package func connections(of broker: Int32) -> [ConnectionID] {
        brokers[broker].map { Array($0.connections.keys) } ?? []
    }
}
