import NIOCore
import OrderedCollections

/// The simulated network: nodes, links, connections. A value without a clock, a task or a lock.
///
/// Every method takes the present moment in nanoseconds and leaves what it wants done in ``effects``. Methods that a
/// caller waits for return the result, or nil when a later effect resumes the caller by its number.
///
/// Bytes of a connection arrive in order and once, as over TCP. What a partition or a dead node keeps from arriving
/// is sent again when the way is free, until the sender gives the connection up.
struct NetworkStateMachine {
    struct LinkKey: Hashable {
        let from: Int
        let to: Int
    }

    struct EndKey: Hashable {
        let connection: UInt64
        let side: ConnectionSide
    }

    struct Listener {
        let backlog: Int
        var queue: [UInt64] = []
        var acceptors: [UInt64] = []
    }

    struct Node {
        let name: String
        var listeners: [Int: Listener] = [:]
        var isPresent = true
        var readBytesPerSecond: Int?
    }

    var effects: [NetworkEffect] = []
    var defaultLink = SimulatedLink()
    var nodes: [Node] = []
    private var nodeNumbers: [String: Int] = [:]
    private var links: [LinkKey: SimulatedLink] = [:]
    var busyUntil: [LinkKey: Int64] = [:]
    var blocked: Set<LinkKey> = []
    /// Nodes that nothing reaches and nothing leaves.
    var isolated: Set<Int> = []
    /// What is under way between nodes beside connections.
    var channels: OrderedDictionary<LinkKey, MessageChannel> = [:]
    var connections: [UInt64: ConnectionState] = [:]
    /// How ends failed whose connections are forgotten, for as long as somebody may ask.
    var failures: [EndKey: SimulatedNetworkError] = [:]
    var connectionNumbers: UInt64 = 0
    private var timerNumbers: UInt64 = 0
    var random: Xoshiro256StarStar

    init(seed: UInt64) {
        random = Xoshiro256StarStar(seed: seed)
    }

    /// Hands over what is wanted done. The body must not use the machine.
    mutating func drainEffects(_ body: (NetworkEffect) -> Void) {
        guard !effects.isEmpty else { return }
        var taken: [NetworkEffect] = []
        swap(&taken, &effects)
        for effect in taken { body(effect) }
        taken.removeAll(keepingCapacity: true)
        swap(&taken, &effects)
    }

    mutating func node(_ name: String) -> Int {
        if let number = nodeNumbers[name] { return number }
        nodeNumbers[name] = nodes.count
        nodes.append(Node(name: name))
        return nodes.count - 1
    }

    func link(from: Int, to: Int) -> SimulatedLink {
        links[LinkKey(from: from, to: to)] ?? defaultLink
    }

    mutating func setLink(from: Int, to: Int, _ link: SimulatedLink) {
        links[LinkKey(from: from, to: to)] = link
    }

    mutating func setReadBytesPerSecond(_ node: Int, _ bytes: Int?) {
        nodes[node].readBytesPerSecond = bytes.map { max(1, $0) }
    }

    /// The numbers of all connections, in the order of their making.
    var connectionIdentifiers: [UInt64] { connections.keys.sorted() }
}

// MARK: - Small steps

extension NetworkStateMachine {
    mutating func schedule(_ event: NetworkEvent, at moment: Int64) -> UInt64 {
        timerNumbers += 1
        effects.append(.schedule(timer: timerNumbers, at: moment, event))
        return timerNumbers
    }

    mutating func cancel(_ timer: inout UInt64?) {
        guard let number = timer else { return }
        effects.append(.cancel(timer: number))
        timer = nil
    }

    mutating func resume(_ waiter: UInt64, _ result: NetworkResult) {
        effects.append(.resume(waiter: waiter, result))
    }

    /// Whether what is sent from one node to another does not arrive.
    func isCut(from: Int, to: Int) -> Bool {
        if !nodes[from].isPresent || !nodes[to].isPresent { return true }
        if !blocked.isEmpty, blocked.contains(LinkKey(from: from, to: to)) { return true }
        return !isolated.isEmpty && from != to && (isolated.contains(from) || isolated.contains(to))
    }

    /// How long one small message is under way.
    mutating func travelTime(from: Int, to: Int) -> Int64 {
        let link = link(from: from, to: to)
        return later(max(0, link.latency.wholeNanoseconds), draw(upTo: link.jitter))
    }

    mutating func draw(upTo duration: Duration) -> Int64 {
        let nanoseconds = duration.wholeNanoseconds
        guard nanoseconds > 0 else { return 0 }
        return Int64(random.next(below: UInt64(nanoseconds) + 1))
    }

    mutating func chance(_ probability: Double) -> Bool {
        Double(random.next() >> 11) * 0x1p-53 < probability
    }

    func later(_ moment: Int64, _ duration: Int64) -> Int64 {
        let (sum, overflow) = moment.addingReportingOverflow(duration)
        return overflow ? .max : sum
    }
}

// MARK: - Events

extension NetworkStateMachine {
    mutating func handle(_ event: NetworkEvent, now: Int64) {
        switch event {
        case .handshakeArrives(let identifier):
            if let connection = connections[identifier] { handshakeArrives(connection, now: now) }
        case .acceptanceArrives(let identifier):
            if let connection = connections[identifier] { acceptanceArrives(connection, now: now) }
        case .refusalArrives(let identifier):
            if let connection = connections[identifier] { refusalArrives(connection, now: now) }
        case .connectTimesOut(let identifier):
            guard let connection = connections[identifier] else { return }
            connection.connectTimer = nil
            failToConnect(connection, .timedOut)
        case .flush(let identifier, let side):
            guard let connection = connections[identifier] else { return }
            connection[pipeFrom: side].flushTimer = nil
            flush(connection, side, now: now)
        case .segmentArrives(let identifier, let side):
            if let connection = connections[identifier] { segmentArrives(connection, from: side, now: now) }
        case .windowOpens(let identifier, let side):
            if let connection = connections[identifier] { windowOpens(connection, from: side, now: now) }
        case .sendingTimesOut(let identifier, let side):
            if let connection = connections[identifier] { sendingTimesOut(connection, from: side) }
        case .resetArrives(let identifier, let side):
            if let connection = connections[identifier] { resetArrives(connection, at: side) }
        case .readable(let identifier, let side):
            guard let connection = connections[identifier] else { return }
            connection[endpoint: side].readableTimer = nil
            serveReader(connection, side, now: now)
        case .messageArrives(let way):
            messageArrives(way, now: now)
        }
    }
}
