import NIOCore

/// The server's end of a connection that is served by callbacks, without any task.
///
/// Callbacks come one after the other, never one inside of another.
final class NetworkEndpoint {
    let identifier: UInt64
    private let network: SimulatedNetwork
    /// The name of the node that connected.
    let peer: String
    private var isStarted = false
    private var isReading = true
    private var isReadPending = false
    /// What was read before reading was stopped.
    private var parked: ByteBuffer?
    private var pendingWrites = 0
    private var isClosing = false
    private var isGone = false
    private var received: ((ByteBuffer) -> Void)?
    private var ended: (() -> Void)?

    init(network: SimulatedNetwork, identifier: UInt64, peer: String) {
        self.network = network
        self.identifier = identifier
        self.peer = peer
    }

    /// Begins to read.
    /// - Parameters:
    ///   - received: Is given bytes as they come.
    ///   - ended: Is told once that the other side has closed, or that the connection has failed.
    func start(received: @escaping (ByteBuffer) -> Void, ended: @escaping () -> Void) {
        self.received = received
        self.ended = ended
        isStarted = true
        readNext()
    }

    /// Reads on, or reads no more, so that the other side has to wait when the window is full.
    func setReading(_ reads: Bool) {
        guard !isGone else { return }
        isReading = reads
        guard reads else { return }
        if let bytes = parked {
            parked = nil
            received?(bytes)
        }
        readNext()
    }

    private func readNext() {
        guard isStarted, isReading, !isReadPending, !isGone else { return }
        isReadPending = true
        network.begin { machine, waiter, now in
            machine.read(self.identifier, side: .server, limit: .max, waiter: waiter, now: now)
        } then: { [self] result in
            isReadPending = false
            guard !isGone else { return }
            guard case .bytes(let bytes?) = result else { return end() }
            if isReading {
                received?(bytes)
                readNext()
            } else {
                parked = bytes
            }
        }
    }

    /// Sends bytes, after those that were given before.
    func write(_ bytes: ByteBuffer) {
        guard !isGone, !isClosing else { return }
        pendingWrites += 1
        network.begin { machine, waiter, now in
            machine.write(self.identifier, side: .server, bytes, waiter: waiter, now: now)
        } then: { [self] _ in
            pendingWrites -= 1
            if isClosing, pendingWrites == 0 { closeNow() }
        }
    }

    /// Closes once all that was written is on its way. Nothing is called back any more.
    func close() {
        guard !isGone, !isClosing else { return }
        isClosing = true
        received = nil
        ended = nil
        if pendingWrites == 0 { closeNow() }
    }

    /// Nothing is called back any more; the connection is dealt with elsewhere.
    func forget() {
        isGone = true
        received = nil
        ended = nil
        network.machine.abandon(identifier, side: .server)
    }

    private func closeNow() {
        guard !isGone else { return }
        isGone = true
        let now = network.scheduler.now
        network.change {
            $0.close(self.identifier, side: .server, now: now)
            $0.abandon(self.identifier, side: .server)
        }
    }

    /// The other side has closed, or the connection has failed.
    private func end() {
        let told = ended
        closeNow()
        received = nil
        ended = nil
        told?()
    }
}

extension SimulatedNetwork {
    /// Listens at a port of a node, and accepts every connection.
    /// - Parameters:
    ///   - node: The node's name.
    ///   - port: The port.
    ///   - accepted: Is given each connection.
    /// - Throws: ``SimulatedNetworkError`` when the port is in use or the node has vanished.
    func serve(node: String, port: Int, accepted: @escaping (NetworkEndpoint) -> Void) throws {
        try scheduler.requireInside("simulation.network")
        if let error = change({ $0.listen(node: $0.node(node), port: port, backlog: 128) }) ?? nil { throw error }
        acceptNext(node: node, port: port, accepted)
    }

    private func acceptNext(node: String, port: Int, _ accepted: @escaping (NetworkEndpoint) -> Void) {
        begin { machine, waiter, _ in
            machine.accept(node: machine.node(node), port: port, waiter: waiter)
        } then: { [self] result in
            guard case .connection(let identifier) = result else { return }
            acceptNext(node: node, port: port, accepted)
            let client = machine.connections[identifier].map { machine.nodes[$0.client.node].name }
            accepted(NetworkEndpoint(network: self, identifier: identifier, peer: client ?? ""))
        }
    }
}
