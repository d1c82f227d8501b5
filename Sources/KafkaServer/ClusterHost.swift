import KafkaBroker
import KafkaTraffic
import KafkaTransport
import Logging
import NIOCore

/// Feeds the cluster's machine from sockets and the real clock, and does what it asks for.
///
/// It lives on one event loop, and so does everything that belongs to it.
final class ClusterHost: ConnectionService {
    private let eventLoop: any EventLoop
    private let clock = HostClock()
    private let logger: Logger
    /// How many bytes have to go out before the cluster is told: far fewer than it lets wait.
    private static let reportedAtOnce = 128 * 1024

    private var cluster: BrokerCluster?
    private var connections: [UInt64: ServerConnection] = [:]
    private var lastConnection: UInt64 = 0
    private var unflushed: [ServerConnection] = []
    private var underWay: [PeerMessage] = []
    private var timer: (deadline: Instant, task: Scheduled<Void>)?
    private var observers: [(isMet: (BrokerCluster) -> Bool, promise: EventLoopPromise<Void>)] = []
    private var ending: EventLoopPromise<Void>?
    private let capture: TrafficCapture?

    /// - Throws: ``TrafficFileError`` when the capture cannot be written.
    init(on eventLoop: any EventLoop, logger: Logger, capturePath: String?) throws {
        self.eventLoop = eventLoop
        self.logger = logger
        capture = try capturePath.map { try TrafficCapture(path: $0) }
    }

    // MARK: - Beginning and end

    func start(_ configuration: ClusterConfiguration) {
        let cluster = BrokerCluster(configuration, at: clock.now)
        self.cluster = cluster
        for broker in configuration.brokers { cluster.start(broker.id, at: clock.now) }
        settle()
    }

    /// Closes all connections and forgets the cluster.
    ///
    /// - Returns: Is fulfilled when all connections are gone.
    func end() -> EventLoopFuture<Void> {
        let promise = ending ?? eventLoop.makePromise()
        ending = promise
        cluster = nil
        timer?.task.cancel()
        timer = nil
        underWay = []
        for observer in observers { observer.promise.fail(CancellationError()) }
        observers = []
        for connection in connections.values { connection.close() }
        finishEnding()
        return promise.futureResult
    }

    private func finishEnding() {
        guard connections.isEmpty, let ending else { return }
        do {
            try capture?.close()
            ending.succeed(())
        } catch {
            ending.fail(error)
        }
    }

    // MARK: - Commands

    /// Lets something happen to the cluster; nil after the end.
    func change<Value>(_ body: (BrokerCluster, Instant) -> Value) -> Value? {
        guard let cluster else { return nil }
        defer { settle() }
        return body(cluster, clock.now)
    }

    /// Waits for something to become true. It fails when the cluster ends before.
    func wait(until isMet: @escaping (BrokerCluster) -> Bool) -> EventLoopFuture<Void> {
        let promise = eventLoop.makePromise(of: Void.self)
        guard let cluster else {
            promise.fail(CancellationError())
            return promise.futureResult
        }
        if isMet(cluster) { promise.succeed(()) } else { observers.append((isMet, promise)) }
        return promise.futureResult
    }

    // MARK: - Connections

    func accepted(_ connection: ServerConnection) {
        guard let cluster else { return connection.close() }
        lastConnection += 1
        connection.id = lastConnection
        connections[lastConnection] = connection
        capture?.accepted(connection)
        let client = connection.remoteAddress.map { "\($0)" } ?? "?"
        logger.debug("broker \(connection.listener): connection \(lastConnection) from \(client)")
        cluster.connect(
            ConnectionID(rawValue: lastConnection), to: Int32(connection.listener),
            from: connection.remoteAddress?.ipAddress ?? "unknown", confirmsWrites: true, at: clock.now)
        settle()
    }

    func received(_ bytes: ByteBuffer, on connection: ServerConnection) {
        guard let cluster else { return }
        capture?.received(bytes, on: connection)
        cluster.receive(bytes, on: ConnectionID(rawValue: connection.id), at: clock.now)
        settle()
    }

    func sent(_ count: Int, on connection: ServerConnection) {
        connection.unreported += count
        // Less than that holds no client back: an event for each answer would be for nothing.
        guard connection.unreported >= Self.reportedAtOnce else { return }
        let id = ConnectionID(rawValue: connection.id)
        let count = connection.unreported
        connection.unreported = 0
        // Not at once: this may be in the middle of performing what the cluster has asked for.
        execute { host in
            host.cluster?.sent(count, on: id, at: host.clock.now)
            host.settle()
        }
    }

    func ended(_ connection: ServerConnection) {
        guard connections.removeValue(forKey: connection.id) != nil else { return }
        capture?.ended(connection)
        let why = connection.failure.map { ": \($0)" } ?? ""
        logger.debug("broker \(connection.listener): connection \(connection.id) has ended\(why)")
        cluster?.disconnect(ConnectionID(rawValue: connection.id), at: clock.now)
        settle()
        finishEnding()
    }

    // MARK: - Effects

    private func settle() {
        guard let cluster else { return }
        for effect in cluster.takeEffects() { perform(effect) }
        let written = unflushed
        unflushed = []
        for connection in written { connection.flush() }
        capture?.flush()
        observers.removeAll { observer in
            guard observer.isMet(cluster) else { return false }
            observer.promise.succeed(())
            return true
        }
        setTimer(cluster.nextDeadline)
    }

    private func perform(_ effect: ClusterEffect) {
        switch effect {
        case .write(let id, let bytes):
            guard let connection = connections[id.rawValue] else { return }
            connection.write(bytes)
            capture?.wrote(bytes, on: connection)
            if unflushed.last !== connection { unflushed.append(connection) }
        case .close(let id, _):
            connections[id.rawValue]?.close()
        case .setReading(let id, let isReading):
            connections[id.rawValue]?.setReading(isReading)
        case .send(let message):
            underWay.append(message)
            // Not at once: sockets have their turn between two steps of the brokers' own conversation.
            if underWay.count == 1 { execute { $0.deliver() } }
        case .stopped, .held:
            break
        case .request(let request):
            let client = request.clientID.map { " from \($0)" } ?? ""
            logger.debug(
                """
                broker \(request.broker): connection \(request.connection.rawValue): \(request.api) version \
                \(request.version)\(client)
                """)
        case .log(let node, let text):
            logger.info("\(Self.name(node)): \(text)")
        }
    }

    private static func name(_ node: ClusterNode) -> String {
        switch node {
        case .controller: "controller"
        case .broker(let id): "broker \(id)"
        }
    }

    private func deliver() {
        let messages = underWay
        underWay = []
        for message in messages { cluster?.deliver(message, at: clock.now) }
        settle()
    }

    private func setTimer(_ deadline: Instant?) {
        guard let deadline else { return }
        // One that goes off early does no harm, and is there for the next deadline.
        if let timer, timer.deadline <= deadline { return }
        timer?.task.cancel()
        let host = NIOLoopBound(self, eventLoop: eventLoop)
        let task = eventLoop.scheduleTask(deadline: clock.deadline(deadline)) { host.value.timeHasCome() }
        timer = (deadline, task)
    }

    private func timeHasCome() {
        timer = nil
        cluster?.advance(to: clock.now)
        settle()
    }

    private func execute(_ body: @escaping @Sendable (ClusterHost) -> Void) {
        let host = NIOLoopBound(self, eventLoop: eventLoop)
        eventLoop.execute { body(host.value) }
    }
}
