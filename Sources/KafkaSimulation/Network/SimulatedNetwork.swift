import NIOCore

/// The network of a simulation: nodes by name, connections between them, and everything that can go wrong on the way.
///
/// A connection carries bytes both ways as TCP does: in order, once, cut and joined at will. How long they take is
/// decided by the ``SimulatedLink`` from one node to the other, and what is drawn there by the seed. Nodes exist as
/// soon as they are named. Everything that happens is part of the trace.
///
/// Unchecked because it is used inside one simulation, that is, on one thread; whatever could be called from
/// elsewhere looks first.
public final class SimulatedNetwork: @unchecked Sendable {
    let scheduler: Scheduler
    var machine: NetworkStateMachine
    private var timers: [UInt64: TimerQueue.Handle] = [:]
    private var waiters: [UInt64: Waiter] = [:]
    private var waiterNumbers: UInt64 = 0
    private var messages: [UInt64: () -> Void] = [:]
    private var messageNumbers: UInt64 = 0
    /// What is to be called once the machine may be used again.
    private var callbacks: [() -> Void] = []
    private var isCalling = false
    /// Where the traffic is written to, if anywhere.
    private var capture: NetworkCapture?

    private enum Waiter {
        case task(UnsafeContinuation<NetworkResult, Never>)
        case callback((NetworkResult) -> Void)
    }

    init(scheduler: Scheduler, seed: UInt64) {
        self.scheduler = scheduler
        machine = NetworkStateMachine(seed: seed)
        scheduler.atEnd { [weak self] in self?.end() }
    }

    // MARK: Connections

    /// Begins to listen at a port of a node.
    /// - Parameters:
    ///   - node: The node's name.
    ///   - port: The port.
    ///   - backlog: How many connections may wait to be accepted; further attempts are repeated until there is room.
    /// - Throws: ``SimulatedNetworkError`` when the port is in use or the node has vanished; ``SimulationEscaped``
    ///   outside of the simulation.
    public func listen(node: String, port: Int, backlog: Int = 128) throws -> SimulatedListener {
        try scheduler.requireInside("simulation.network")
        if let error = change({ $0.listen(node: $0.node(node), port: port, backlog: backlog) }) ?? nil { throw error }
        return SimulatedListener(network: self, node: node, port: port)
    }

    /// Connects one node to a port of another.
    /// - Parameters:
    ///   - node: The node that connects.
    ///   - remote: The node to connect to.
    ///   - port: The port to connect to.
    ///   - timeout: How long to wait for an answer, the request being repeated after 1, 2, 4 seconds and so on.
    ///     Default: 127 seconds.
    /// - Throws: ``SimulatedNetworkError`` when nothing listens, no answer comes in time, or the connecting node has
    ///   vanished; `CancellationError`; ``SimulationEscaped`` outside of the simulation.
    nonisolated(nonsending) public func connect(
        from node: String,
        to remote: String,
        port: Int,
        timeout: Duration = .seconds(127)
    ) async throws -> SimulatedConnection {
        let result = try await wait(for: { "\(node) connects to \(remote):\(port)" }) { machine, waiter, now in
            machine.connect(
                from: machine.node(node),
                to: machine.node(remote),
                port: port,
                timeout: timeout,
                waiter: waiter,
                now: now
            )
        }
        guard case .connection(let identifier) = result else { throw try Self.error(result) }
        return connection(identifier, .client)
    }

    nonisolated(nonsending) func accept(node: String, port: Int) async throws -> SimulatedConnection {
        let result = try await wait(for: { "\(node):\(port) waits for a connection" }) { machine, waiter, _ in
            machine.accept(node: machine.node(node), port: port, waiter: waiter)
        }
        guard case .connection(let identifier) = result else { throw try Self.error(result) }
        return connection(identifier, .server)
    }

    nonisolated(nonsending) func read(
        _ connection: SimulatedConnection,
        upTo limit: Int
    ) async throws -> ByteBuffer? {
        let result = try await wait(for: { "reads from \(connection)" }) { machine, waiter, now in
            machine.read(connection.identifier, side: connection.side, limit: limit, waiter: waiter, now: now)
        }
        guard case .bytes(let bytes) = result else { throw try Self.error(result) }
        return bytes
    }

    nonisolated(nonsending) func write(_ bytes: ByteBuffer, to connection: SimulatedConnection) async throws {
        let result = try await wait(for: { "writes to \(connection)" }) { machine, waiter, now in
            machine.write(connection.identifier, side: connection.side, bytes, waiter: waiter, now: now)
        }
        guard case .written = result else { throw try Self.error(result) }
    }

    // MARK: Settings

    /// How bytes travel where nothing else is set.
    public var defaultLink: SimulatedLink {
        get { scheduler.isInside ? machine.defaultLink : SimulatedLink() }
        set { change { $0.defaultLink = newValue } }
    }

    /// How bytes travel from one node to another.
    public func link(from node: String, to other: String) -> SimulatedLink {
        guard scheduler.isInside else { return SimulatedLink() }
        return machine.link(from: machine.node(node), to: machine.node(other))
    }

    /// Sets how bytes travel from one node to another, from now on and in this direction only.
    public func setLink(from node: String, to other: String, _ link: SimulatedLink) {
        change { $0.setLink(from: $0.node(node), to: $0.node(other), link) }
    }

    /// Lets a node read no faster than a number of bytes a second on each of its connections; nil lifts that.
    public func limitReads(of node: String, bytesPerSecond: Int?) {
        change { $0.setReadBytesPerSecond($0.node(node), bytesPerSecond) }
        scheduler.note(.fault, "\(node) reads \(bytesPerSecond.map { "\($0) bytes a second" } ?? "at full speed")")
    }

    // MARK: Faults

    /// Keeps everything that one node sends from reaching another, until ``unblock(from:to:)`` or ``heal()``.
    ///
    /// Nothing is lost: it is sent again until it gets through or the sender gives the connection up.
    public func block(from node: String, to other: String) {
        change { $0.block(from: $0.node(node), to: $0.node(other)) }
    }

    /// Takes back a ``block(from:to:)``.
    public func unblock(from node: String, to other: String) {
        change { [now = scheduler.now] in $0.unblock(from: $0.node(node), to: $0.node(other), now: now) }
    }

    /// Separates two groups of nodes in both directions.
    public func partition(_ nodes: [String], from others: [String]) {
        for node in nodes {
            for other in others where other != node {
                block(from: node, to: other)
                block(from: other, to: node)
            }
        }
    }

    /// Keeps everything that a node sends from reaching any other, and everything of others from reaching it, those
    /// among them that are named later; until ``rejoin(_:)`` or ``heal()``.
    public func isolate(_ node: String) {
        change { $0.isolate(node: $0.node(node)) }
    }

    /// Takes back an ``isolate(_:)``.
    public func rejoin(_ node: String) {
        change { [now = scheduler.now] in $0.rejoin(node: $0.node(node), now: now) }
    }

    /// Takes back every block, partition and isolation.
    public func heal() {
        change { [now = scheduler.now] in $0.unblockAll(now: now) }
    }

    /// Ends a node's process: its listeners close, and its connections are reset. New ones to it are refused.
    public func stop(_ node: String) {
        change { [now = scheduler.now] in $0.stop(node: $0.node(node), now: now) }
    }

    /// Lets a node vanish without a word, as when its power fails. The other ends of its connections notice when
    /// what they send is not acknowledged in time, or never.
    public func vanish(_ node: String) {
        change { [now = scheduler.now] in $0.vanish(node: $0.node(node), now: now) }
    }

    /// Brings a vanished node back. It listens nowhere and answers its earlier connections with a reset.
    public func appear(_ node: String) {
        change { [now = scheduler.now] in $0.appear(node: $0.node(node), now: now) }
    }

    /// Breaks off all connections between two nodes, at both ends.
    public func resetConnections(between node: String, and other: String) {
        change { [now = scheduler.now] machine in
            machine.resetAll(between: machine.node(node), and: machine.node(other), now: now)
        }
    }

    /// The connections there are, in the order of their making, as "client to server:port".
    public var connections: [String] {
        guard scheduler.isInside else { return [] }
        return machine.connectionIdentifiers.compactMap { machine.connections[$0]?.name }
    }

    func close(_ connection: SimulatedConnection) {
        change { [now = scheduler.now] in $0.close(connection.identifier, side: connection.side, now: now) }
    }

    func reset(_ connection: SimulatedConnection) {
        change { [now = scheduler.now] in $0.reset(connection.identifier, side: connection.side, now: now) }
    }

    /// Nobody holds this end of the connection any more.
    func abandon(_ identifier: UInt64, _ side: ConnectionSide) {
        guard scheduler.isInside else { return }
        machine.abandon(identifier, side: side)
    }

    func stopListening(node: String, port: Int) {
        change { [now = scheduler.now] in $0.stopListening(node: $0.node(node), port: port, now: now) }
    }
}

// MARK: - Captures

extension SimulatedNetwork {
    /// Writes what connections carry from now on into a pcapng file.
    func writeCapture(to path: String) throws {
        try scheduler.requireInside("simulation.writeCapture")
        capture?.close()
        let start = scheduler.options.startTime.wholeNanoseconds
        let capture = try NetworkCapture(path: path, startTime: start)
        for identifier in machine.connectionIdentifiers {
            guard let connection = machine.connections[identifier], connection.isAccepted else { continue }
            capture.open(identifier, machine.route(of: connection), at: scheduler.now, withHandshake: false)
        }
        self.capture = capture
    }

    /// Why the capture is not complete.
    var captureError: SimulationCaptureError? { capture?.error }
}

// MARK: - Between the machine and the scheduler

extension SimulatedNetwork {
    private func connection(_ identifier: UInt64, _ side: ConnectionSide) -> SimulatedConnection {
        SimulatedConnection(
            network: self,
            identifier: identifier,
            side: side,
            name: machine.connections[identifier]?.name ?? ""
        )
    }

    private static func error(_ result: NetworkResult) throws -> any Error {
        guard case .failure(let error) = result else { return CancellationError() }
        return error
    }

    @discardableResult
    func change<Success>(_ body: (inout NetworkStateMachine) -> Success) -> Success? {
        guard scheduler.isInside else {
            scheduler.door.report(.usedOutside("simulation.network"))
            return nil
        }
        let result = body(&machine)
        performEffects()
        return result
    }

    private nonisolated(nonsending) func wait(
        for reason: @escaping () -> String,
        _ start: (inout NetworkStateMachine, UInt64, Int64) -> NetworkResult?
    ) async throws -> NetworkResult {
        try scheduler.requireInside("simulation.network")
        try Task.checkCancellation()
        if scheduler.isEnding { throw CancellationError() }
        waiterNumbers += 1
        let waiter = waiterNumbers
        let immediate = start(&machine, waiter, scheduler.now)
        performEffects()
        if let immediate { return immediate }
        let wait = scheduler.beginWait(reason)
        defer { scheduler.endWait(wait) }
        return await withTaskCancellationHandler {
            await withUnsafeContinuation { continuation in
                waiters[waiter] = .task(continuation)
                // Cancelled in the meantime, the handler has been called already and found nobody.
                if Task.isCancelled { cancelWait(waiter) }
            }
        } onCancel: {
            cancelWait(waiter)
        }
    }

    private func cancelWait(_ waiter: UInt64) {
        guard scheduler.isInside else {
            scheduler.door.report(ForeignDoor.cause("cancelled a task of the simulation"))
            return
        }
        guard case .task(let continuation)? = waiters.removeValue(forKey: waiter) else { return }
        machine.cancelWait(waiter)
        performEffects()
        continuation.resume(returning: .failure(CancellationError()))
    }

    /// Does something that may take time, and calls back when it is done, but never while another callback is on its
    /// way: callbacks come one after the other.
    func begin(
        _ start: (inout NetworkStateMachine, UInt64, Int64) -> NetworkResult?,
        then: @escaping (NetworkResult) -> Void
    ) {
        waiterNumbers += 1
        let waiter = waiterNumbers
        waiters[waiter] = .callback(then)
        if let immediate = start(&machine, waiter, scheduler.now) {
            waiters[waiter] = nil
            callbacks.append { then(immediate) }
        }
        performEffects()
    }

    /// Brings a message to a node, beside all connections: after the time that the link takes, in order with others
    /// on the same way, or never.
    func send(from node: String, to other: String, bytes: Int, arrived: @escaping () -> Void) {
        messageNumbers += 1
        messages[messageNumbers] = arrived
        machine.send(
            message: messageNumbers, bytes: bytes, from: machine.node(node), to: machine.node(other),
            now: scheduler.now
        )
        performEffects()
    }

    private func runCallbacks() {
        guard !isCalling else { return }
        isCalling = true
        // What is called may add to them.
        var next = 0
        while next < callbacks.count {
            callbacks[next]()
            next += 1
        }
        callbacks.removeAll(keepingCapacity: true)
        isCalling = false
    }

    private func performEffects() {
        machine.drainEffects { effect in
            switch effect {
            case .schedule(let timer, let moment, let event):
                timers[timer] = scheduler.schedule(at: moment) { [unowned self] in
                    timers[timer] = nil
                    machine.handle(event, now: scheduler.now)
                    performEffects()
                }
            case .cancel(let timer):
                if let handle = timers.removeValue(forKey: timer) { scheduler.cancel(handle) }
            case .resume(let waiter, let result):
                switch waiters.removeValue(forKey: waiter) {
                case .task(let continuation): continuation.resume(returning: result)
                case .callback(let then): callbacks.append { then(result) }
                case nil: break
                }
            case .deliver(let message):
                if let arrived = messages.removeValue(forKey: message) { callbacks.append(arrived) }
            case .drop(let message):
                messages[message] = nil
            case .note(let kind, let connection, let text):
                scheduler.record(kind, connection, 0, text: text)
            case .opened(let connection, let route):
                capture?.open(connection, route, at: scheduler.now, withHandshake: true)
            case .ended(let connection, let side, let isReset):
                capture?.ended(connection, side, isReset: isReset, at: scheduler.now)
            case .sent(let connection, let side, let bytes):
                capture?.sent(connection, side, bytes, at: scheduler.now)
                bytes.withUnsafeReadableBytes { payload in
                    scheduler.record(
                        .sent,
                        connection,
                        UInt64(payload.count),
                        text: side == .client ? "to the server" : "to the client",
                        payload: payload
                    )
                }
            case .received(let connection, let side, let count):
                scheduler.record(
                    .received,
                    connection,
                    UInt64(count),
                    text: side == .client ? "by the client" : "by the server"
                )
            }
        }
        if !callbacks.isEmpty { runCallbacks() }
    }

    /// The run is over: whoever waits is woken.
    private func end() {
        capture?.close()
        let waiting = waiters.sorted { $0.key < $1.key }
        waiters = [:]
        timers = [:]
        messages = [:]
        for case (_, .task(let continuation)) in waiting {
            continuation.resume(returning: .failure(CancellationError()))
        }
    }
}
