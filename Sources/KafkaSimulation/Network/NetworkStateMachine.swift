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

    private struct EndKey: Hashable {
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
    private var busyUntil: [LinkKey: Int64] = [:]
    private var blocked: Set<LinkKey> = []
    /// Nodes that nothing reaches and nothing leaves.
    var isolated: Set<Int> = []
    /// What is under way between nodes beside connections.
    var channels: OrderedDictionary<LinkKey, MessageChannel> = [:]
    private(set) var connections: [UInt64: ConnectionState] = [:]
    /// How ends failed whose connections are forgotten, for as long as somebody may ask.
    private var failures: [EndKey: SimulatedNetworkError] = [:]
    private var connectionNumbers: UInt64 = 0
    private var timerNumbers: UInt64 = 0
    private var random: Xoshiro256StarStar

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

    private mutating func resume(_ waiter: UInt64, _ result: NetworkResult) {
        effects.append(.resume(waiter: waiter, result))
    }

    /// Whether what is sent from one node to another does not arrive.
    func isCut(from: Int, to: Int) -> Bool {
        if !nodes[from].isPresent || !nodes[to].isPresent { return true }
        if !blocked.isEmpty, blocked.contains(LinkKey(from: from, to: to)) { return true }
        return !isolated.isEmpty && from != to && (isolated.contains(from) || isolated.contains(to))
    }

    /// How long one small message is under way.
    private mutating func travelTime(from: Int, to: Int) -> Int64 {
        let link = link(from: from, to: to)
        return later(max(0, link.latency.wholeNanoseconds), draw(upTo: link.jitter))
    }

    mutating func draw(upTo duration: Duration) -> Int64 {
        let nanoseconds = duration.wholeNanoseconds
        guard nanoseconds > 0 else { return 0 }
        return Int64(random.next(below: UInt64(nanoseconds) + 1))
    }

    private mutating func chance(_ probability: Double) -> Bool {
        Double(random.next() >> 11) * 0x1p-53 < probability
    }

    func later(_ moment: Int64, _ duration: Int64) -> Int64 {
        let (sum, overflow) = moment.addingReportingOverflow(duration)
        return overflow ? .max : sum
    }
}

// MARK: - Listening and connecting

extension NetworkStateMachine {
    mutating func listen(node: Int, port: Int, backlog: Int) -> SimulatedNetworkError? {
        let place = "\(nodes[node].name):\(port)"
        guard nodes[node].isPresent else { return SimulatedNetworkError(kind: .vanished, place: place) }
        guard nodes[node].listeners[port] == nil else {
            return SimulatedNetworkError(kind: .addressInUse, place: place)
        }
        nodes[node].listeners[port] = Listener(backlog: max(1, backlog))
        effects.append(.note(.connection, connection: 0, text: "\(place) listens"))
        return nil
    }

    mutating func stopListening(node: Int, port: Int, now: Int64) {
        guard let listener = nodes[node].listeners.removeValue(forKey: port) else { return }
        let place = "\(nodes[node].name):\(port)"
        let kind: SimulatedNetworkError.Kind = nodes[node].isPresent ? .closed : .vanished
        for waiter in listener.acceptors {
            resume(waiter, .failure(SimulatedNetworkError(kind: kind, place: place)))
        }
        if nodes[node].isPresent {
            for identifier in listener.queue { reset(identifier, side: .server, now: now) }
        }
        effects.append(.note(.connection, connection: 0, text: "\(place) listens no more"))
    }

    mutating func accept(node: Int, port: Int, waiter: UInt64) -> NetworkResult? {
        guard nodes[node].listeners[port] != nil else {
            let place = "\(nodes[node].name):\(port)"
            let kind: SimulatedNetworkError.Kind = nodes[node].isPresent ? .closed : .vanished
            return .failure(SimulatedNetworkError(kind: kind, place: place))
        }
        if let first = nodes[node].listeners[port]?.queue.first {
            nodes[node].listeners[port]?.queue.removeFirst()
            return .connection(first)
        }
        nodes[node].listeners[port]?.acceptors.append(waiter)
        return nil
    }

    mutating func connect(from: Int, to: Int, port: Int, timeout: Duration, waiter: UInt64, now: Int64)
        -> NetworkResult?
    {
        let name = "\(nodes[from].name) to \(nodes[to].name):\(port)"
        guard nodes[from].isPresent else {
            return .failure(SimulatedNetworkError(kind: .vanished, place: name))
        }
        connectionNumbers += 1
        let connection = ConnectionState(
            identifier: connectionNumbers,
            name: name,
            port: port,
            client: from,
            server: to,
            waiter: waiter
        )
        connections[connectionNumbers] = connection
        effects.append(.note(.connection, connection: connectionNumbers, text: "\(name) begins"))
        connection.connectTimer = schedule(
            .connectTimesOut(connection: connectionNumbers),
            at: later(now, max(0, timeout.wholeNanoseconds))
        )
        connection.handshakeTimer = schedule(
            .handshakeArrives(connection: connectionNumbers),
            at: later(now, travelTime(from: from, to: to))
        )
        return nil
    }

    private mutating func handshakeArrives(_ connection: ConnectionState, now: Int64) {
        connection.handshakeTimer = nil
        let server = connection.server.node
        guard !isCut(from: connection.client.node, to: server) else {
            return retryHandshake(connection, .handshakeArrives(connection: connection.identifier), now: now)
        }
        guard let listener = nodes[server].listeners[connection.port] else {
            connection.handshakeTimer = schedule(
                .refusalArrives(connection: connection.identifier),
                at: later(now, travelTime(from: server, to: connection.client.node))
            )
            return
        }
        if let acceptor = listener.acceptors.first {
            nodes[server].listeners[connection.port]?.acceptors.removeFirst()
            resume(acceptor, .connection(connection.identifier))
        } else if listener.queue.count < listener.backlog {
            nodes[server].listeners[connection.port]?.queue.append(connection.identifier)
        } else {
            return retryHandshake(connection, .handshakeArrives(connection: connection.identifier), now: now)
        }
        connection.isAccepted = true
        connection.server.state = .open
        connection.attempts = 0
        effects.append(.note(.connection, connection: connection.identifier, text: "reaches its listener"))
        connection.handshakeTimer = schedule(
            .acceptanceArrives(connection: connection.identifier),
            at: later(now, travelTime(from: server, to: connection.client.node))
        )
    }

    /// A message of the handshake is sent again after one second, then two, four and so on.
    private mutating func retryHandshake(_ connection: ConnectionState, _ event: NetworkEvent, now: Int64) {
        let pause: Int64 = 1_000_000_000 << Int64(min(connection.attempts, 6))
        connection.attempts += 1
        connection.handshakeTimer = schedule(event, at: later(now, pause))
    }

    private mutating func acceptanceArrives(_ connection: ConnectionState, now: Int64) {
        connection.handshakeTimer = nil
        guard !isCut(from: connection.server.node, to: connection.client.node) else {
            return retryHandshake(connection, .acceptanceArrives(connection: connection.identifier), now: now)
        }
        guard case .connecting(let waiter) = connection.client.state else {
            // The client has given up in the meantime, and says so.
            let way = travelTime(from: connection.client.node, to: connection.server.node)
            _ = schedule(.resetArrives(connection: connection.identifier, at: .server), at: later(now, way))
            return
        }
        cancel(&connection.connectTimer)
        connection.client.state = .open
        effects.append(.note(.connection, connection: connection.identifier, text: "is open"))
        resume(waiter, .connection(connection.identifier))
    }

    private mutating func failToConnect(_ connection: ConnectionState, _ kind: SimulatedNetworkError.Kind) {
        guard case .connecting = connection.client.state else { return }
        fail(connection, .client, SimulatedNetworkError(kind: kind, place: connection.name))
    }

    private mutating func refusalArrives(_ connection: ConnectionState, now: Int64) {
        connection.handshakeTimer = nil
        guard !isCut(from: connection.server.node, to: connection.client.node) else {
            return retryHandshake(connection, .handshakeArrives(connection: connection.identifier), now: now)
        }
        failToConnect(connection, .refused)
    }
}

// MARK: - Reading and writing

extension NetworkStateMachine {
    mutating func write(
        _ identifier: UInt64,
        side: ConnectionSide,
        _ bytes: ByteBuffer,
        waiter: UInt64,
        now: Int64
    ) -> NetworkResult? {
        guard let connection = connections[identifier] else { return .failure(error(of: identifier, side)) }
        if let error = error(of: connection, side) { return .failure(error) }
        guard bytes.readableBytes > 0 else { return .written }
        connection[pipeFrom: side].writers.append((waiter, bytes))
        return acceptBytes(connection, side, now: now, present: waiter)
    }

    /// Takes bytes from those who write, as far as the window allows. The result is that of the writer who asks.
    @discardableResult
    private mutating func acceptBytes(
        _ connection: ConnectionState,
        _ side: ConnectionSide,
        now: Int64,
        present: UInt64? = nil
    ) -> NetworkResult? {
        var result: NetworkResult?
        let link = link(from: connection[endpoint: side].node, to: connection[endpoint: side.other].node)
        let window = UInt64(max(1, link.window))
        var accepted = false
        while !connection[pipeFrom: side].writers.isEmpty {
            let used = connection[pipeFrom: side].accepted - connection[pipeFrom: side].acknowledged
            guard used < window else { break }
            let length = min(
                connection[pipeFrom: side].writers[0].bytes.readableBytes,
                Int(window - used)
            )
            guard let slice = connection[pipeFrom: side].writers[0].bytes.readSlice(length: length) else { break }
            connection[pipeFrom: side].accepted += UInt64(length)
            connection[pipeFrom: side].pending.append(slice)
            effects.append(.sent(connection: connection.identifier, from: side, slice))
            accepted = true
            guard connection[pipeFrom: side].writers[0].bytes.readableBytes == 0 else { continue }
            let waiter = connection[pipeFrom: side].writers.removeFirst().waiter
            if waiter == present { result = .written } else { resume(waiter, .written) }
        }
        if accepted { scheduleFlush(connection, side, link, now: now) }
        return result
    }

    private mutating func scheduleFlush(
        _ connection: ConnectionState,
        _ side: ConnectionSide,
        _ link: SimulatedLink,
        now: Int64
    ) {
        guard connection[pipeFrom: side].flushTimer == nil else { return }
        let delay = chance(link.coalescing) ? draw(upTo: link.coalescingDelay) : 0
        guard delay > 0 else { return flush(connection, side, now: now) }
        let timer = schedule(.flush(connection: connection.identifier, from: side), at: later(now, delay))
        connection[pipeFrom: side].flushTimer = timer
    }

    /// Sends what is pending, in segments.
    private mutating func flush(_ connection: ConnectionState, _ side: ConnectionSide, now: Int64) {
        cancel(&connection[pipeFrom: side].flushTimer)
        let key = LinkKey(from: connection[endpoint: side].node, to: connection[endpoint: side.other].node)
        let link = link(from: key.from, to: key.to)
        while !connection[pipeFrom: side].pending.isEmpty {
            var size = min(connection[pipeFrom: side].pending.count, max(1, link.maximumSegmentSize))
            if chance(link.fragmentation) { size = 1 + Int(random.next(below: UInt64(size))) }
            let bytes = connection[pipeFrom: side].pending.take(upTo: size)
            let segment = Pipe.Segment(
                bytes: bytes,
                isEnd: false,
                arrival: arrival(key, link, bytes: bytes.readableBytes, now: now)
            )
            append(segment, to: connection, side)
        }
        if connection[pipeFrom: side].isEnding {
            connection[pipeFrom: side].isEnding = false
            let segment = Pipe.Segment(
                bytes: ByteBuffer(), isEnd: true, arrival: arrival(key, link, bytes: 0, now: now))
            append(segment, to: connection, side)
        }
        scheduleArrival(connection, side, now: now)
    }

    mutating func arrival(_ key: LinkKey, _ link: SimulatedLink, bytes: Int, now: Int64) -> Int64 {
        var departure = now
        if let rate = link.bytesPerSecond, bytes > 0 {
            let start = max(now, busyUntil[key] ?? 0)
            let (product, overflow) = Int64(bytes).multipliedReportingOverflow(by: 1_000_000_000)
            departure = later(start, (overflow ? .max : product) / Int64(max(1, rate)))
            busyUntil[key] = departure
        }
        return later(departure, travelTime(from: key.from, to: key.to))
    }

    /// A later segment never arrives before an earlier one.
    private func append(_ segment: Pipe.Segment, to connection: ConnectionState, _ side: ConnectionSide) {
        var segment = segment
        segment.arrival = max(segment.arrival, connection[pipeFrom: side].lastArrival)
        connection[pipeFrom: side].lastArrival = segment.arrival
        connection[pipeFrom: side].flight.append(segment)
    }

    private mutating func scheduleArrival(_ connection: ConnectionState, _ side: ConnectionSide, now: Int64) {
        guard connection[pipeFrom: side].arrivalTimer == nil, !connection[pipeFrom: side].isHeld,
            let first = connection[pipeFrom: side].first
        else { return }
        let timer = schedule(
            .segmentArrives(connection: connection.identifier, from: side),
            at: max(now, first.arrival)
        )
        connection[pipeFrom: side].arrivalTimer = timer
    }

    private mutating func segmentArrives(_ connection: ConnectionState, from side: ConnectionSide, now: Int64) {
        connection[pipeFrom: side].arrivalTimer = nil
        let sender = connection[endpoint: side].node
        let receiver = connection[endpoint: side.other].node
        guard !isCut(from: sender, to: receiver) else {
            connection[pipeFrom: side].isHeld = true
            return startTimeout(connection, side, now: now)
        }
        guard connection[endpoint: side.other].state.isAlive else {
            return rejectSegment(connection, from: side, now: now)
        }
        while let segment = connection[pipeFrom: side].first, segment.arrival <= now {
            connection[pipeFrom: side].removeFirst()
            connection[endpoint: side.other].arrived.append(segment.bytes)
            if segment.isEnd { connection[endpoint: side.other].hasEnd = true }
        }
        if isCut(from: receiver, to: sender) {
            connection[pipeFrom: side].isAcknowledgementHeld = true
            startTimeout(connection, side, now: now)
        }
        serveReader(connection, side.other, now: now)
        scheduleArrival(connection, side, now: now)
    }

    /// What arrives at an end that is not there any more is answered by a reset.
    private mutating func rejectSegment(_ connection: ConnectionState, from side: ConnectionSide, now: Int64) {
        connection[pipeFrom: side].removeAll()
        let back = travelTime(from: connection[endpoint: side.other].node, to: connection[endpoint: side].node)
        _ = schedule(.resetArrives(connection: connection.identifier, at: side), at: later(now, back))
    }

    mutating func read(
        _ identifier: UInt64,
        side: ConnectionSide,
        limit: Int,
        waiter: UInt64,
        now: Int64
    ) -> NetworkResult? {
        guard let connection = connections[identifier] else { return .failure(error(of: identifier, side)) }
        guard connection[endpoint: side].reader == nil else {
            return .failure(SimulatedNetworkError(kind: .alreadyReading, place: connection.name))
        }
        if let result = takeBytes(connection, side, limit: limit, now: now) { return result }
        if let error = error(of: connection, side) { return .failure(error) }
        connection[endpoint: side].reader = (waiter, limit)
        waitUntilReadable(connection, side, now: now)
        return nil
    }

    private mutating func takeBytes(
        _ connection: ConnectionState,
        _ side: ConnectionSide,
        limit: Int,
        now: Int64
    ) -> NetworkResult? {
        guard case .open = connection[endpoint: side].state else { return nil }
        guard !connection[endpoint: side].arrived.isEmpty else {
            return connection[endpoint: side].hasEnd ? .bytes(nil) : nil
        }
        guard now >= connection[endpoint: side].readableFrom else { return nil }
        var limit = max(1, limit)
        let rate = nodes[connection[endpoint: side].node].readBytesPerSecond
        // A slow node reads what it can in a twentieth of a second, then pauses for as long as that takes it.
        if let rate { limit = min(limit, max(1, rate / 20)) }
        let bytes = connection[endpoint: side].arrived.take(upTo: limit)
        let count = bytes.readableBytes
        connection[endpoint: side].consumed += UInt64(count)
        if let rate {
            connection[endpoint: side].readableFrom = later(now, Int64(count) * 1_000_000_000 / Int64(rate))
        }
        effects.append(.received(connection: connection.identifier, at: side, count: count))
        announceWindow(connection, side, now: now)
        return .bytes(bytes)
    }

    private mutating func serveReader(_ connection: ConnectionState, _ side: ConnectionSide, now: Int64) {
        guard let reader = connection[endpoint: side].reader else { return }
        if let result = takeBytes(connection, side, limit: reader.limit, now: now) {
            connection[endpoint: side].reader = nil
            resume(reader.waiter, result)
        } else {
            waitUntilReadable(connection, side, now: now)
        }
    }

    private mutating func waitUntilReadable(_ connection: ConnectionState, _ side: ConnectionSide, now: Int64) {
        let moment = connection[endpoint: side].readableFrom
        guard moment > now, !connection[endpoint: side].arrived.isEmpty,
            connection[endpoint: side].readableTimer == nil
        else { return }
        let timer = schedule(.readable(connection: connection.identifier, at: side), at: moment)
        connection[endpoint: side].readableTimer = timer
    }

    /// Tells the sender of what was read, when it is waiting for that or much has been read since it last heard.
    private mutating func announceWindow(_ connection: ConnectionState, _ side: ConnectionSide, now: Int64) {
        let sender = side.other
        guard connection[pipeFrom: sender].windowTimer == nil, !connection[pipeFrom: sender].isWindowHeld else {
            return
        }
        let unannounced = connection[endpoint: side].consumed - connection[endpoint: side].announced
        let link = link(from: connection[endpoint: sender].node, to: connection[endpoint: side].node)
        guard unannounced > 0,
            !connection[pipeFrom: sender].writers.isEmpty || unannounced >= UInt64(max(1, link.window / 2))
        else { return }
        connection[endpoint: side].announced = connection[endpoint: side].consumed
        let back = travelTime(from: connection[endpoint: side].node, to: connection[endpoint: sender].node)
        let timer = schedule(.windowOpens(connection: connection.identifier, from: sender), at: later(now, back))
        connection[pipeFrom: sender].windowTimer = timer
    }

    private mutating func windowOpens(_ connection: ConnectionState, from side: ConnectionSide, now: Int64) {
        connection[pipeFrom: side].windowTimer = nil
        guard !isCut(from: connection[endpoint: side.other].node, to: connection[endpoint: side].node) else {
            connection[pipeFrom: side].isWindowHeld = true
            return startTimeout(connection, side, now: now)
        }
        connection[pipeFrom: side].acknowledged = connection[endpoint: side.other].announced
        acceptBytes(connection, side, now: now)
        announceWindow(connection, side.other, now: now)
    }

    private func error(of connection: ConnectionState, _ side: ConnectionSide) -> SimulatedNetworkError? {
        switch connection[endpoint: side].state {
        case .connecting, .open: nil
        case .closed: SimulatedNetworkError(kind: .closed, place: connection.name)
        case .failed(let error): error
        case .vanished: SimulatedNetworkError(kind: .vanished, place: connection.name)
        }
    }

    private func error(of identifier: UInt64, _ side: ConnectionSide) -> SimulatedNetworkError {
        failures[EndKey(connection: identifier, side: side)]
            ?? SimulatedNetworkError(kind: .closed, place: "connection \(identifier)")
    }

    /// Nobody will ask for an end any more.
    mutating func abandon(_ identifier: UInt64, side: ConnectionSide) {
        connections[identifier]?[endpoint: side].isAbandoned = true
        failures[EndKey(connection: identifier, side: side)] = nil
    }
}

// MARK: - Ending

extension NetworkStateMachine {
    mutating func close(_ identifier: UInt64, side: ConnectionSide, now: Int64) {
        guard let connection = connections[identifier], connection[endpoint: side].state.isAlive else { return }
        effects.append(.note(.connection, connection: identifier, text: "\(side) closes"))
        release(connection, side, .closed, SimulatedNetworkError(kind: .closed, place: connection.name))
        guard connections[identifier] != nil else { return }
        connection[pipeFrom: side].isEnding = true
        flush(connection, side, now: now)
    }

    mutating func reset(_ identifier: UInt64, side: ConnectionSide, now: Int64) {
        guard let connection = connections[identifier], connection[endpoint: side].state.isAlive else { return }
        effects.append(.note(.connection, connection: identifier, text: "\(side) resets"))
        release(connection, side, .closed, SimulatedNetworkError(kind: .closed, place: connection.name))
        guard connections[identifier] != nil else { return }
        dropPipe(connection, side)
        let way = travelTime(from: connection[endpoint: side].node, to: connection[endpoint: side.other].node)
        _ = schedule(.resetArrives(connection: identifier, at: side.other), at: later(now, way))
    }

    /// An end is given up without a word to the other.
    private mutating func fail(_ connection: ConnectionState, _ side: ConnectionSide, _ error: SimulatedNetworkError) {
        guard connection[endpoint: side].state.isAlive else { return }
        effects.append(.note(.connection, connection: connection.identifier, text: "\(side) fails, \(error)"))
        release(connection, side, .failed(error), error)
        guard connections[connection.identifier] != nil else { return }
        dropPipe(connection, side)
    }

    /// Ends one side: whoever waits there is told, and a connection with no side left is forgotten.
    private mutating func release(
        _ connection: ConnectionState,
        _ side: ConnectionSide,
        _ state: Endpoint.State,
        _ error: SimulatedNetworkError
    ) {
        if case .connecting(let waiter) = connection[endpoint: side].state { resume(waiter, .failure(error)) }
        connection[endpoint: side].state = state
        connection[endpoint: side].arrived.removeAll()
        cancel(&connection[endpoint: side].readableTimer)
        if let reader = connection[endpoint: side].reader {
            connection[endpoint: side].reader = nil
            resume(reader.waiter, .failure(error))
        }
        let writers = connection[pipeFrom: side].writers
        connection[pipeFrom: side].writers = []
        for writer in writers { resume(writer.waiter, .failure(error)) }
        if side == .client {
            cancel(&connection.connectTimer)
            if !connection.isAccepted { cancel(&connection.handshakeTimer) }
        }
        guard !connection.client.state.isAlive, !connection.server.state.isAlive else { return }
        forget(connection)
    }

    private mutating func forget(_ connection: ConnectionState) {
        dropPipe(connection, .client)
        dropPipe(connection, .server)
        cancel(&connection.handshakeTimer)
        cancel(&connection.connectTimer)
        for side in [ConnectionSide.client, .server] {
            // An attempt that failed has no end that could be asked.
            guard connection.isAccepted, !connection[endpoint: side].isAbandoned,
                let error = error(of: connection, side)
            else { continue }
            failures[EndKey(connection: connection.identifier, side: side)] = error
        }
        connections[connection.identifier] = nil
    }

    private mutating func dropPipe(_ connection: ConnectionState, _ side: ConnectionSide) {
        connection[pipeFrom: side].removeAll()
        cancel(&connection[pipeFrom: side].flushTimer)
        cancel(&connection[pipeFrom: side].arrivalTimer)
        cancel(&connection[pipeFrom: side].windowTimer)
        cancel(&connection[pipeFrom: side].timeoutTimer)
    }

    private mutating func startTimeout(_ connection: ConnectionState, _ side: ConnectionSide, now: Int64) {
        guard connection[pipeFrom: side].timeoutTimer == nil else { return }
        let link = link(from: connection[endpoint: side].node, to: connection[endpoint: side.other].node)
        let timer = schedule(
            .sendingTimesOut(connection: connection.identifier, from: side),
            at: later(now, max(0, link.retransmissionTimeout.wholeNanoseconds))
        )
        connection[pipeFrom: side].timeoutTimer = timer
    }

    private mutating func resetArrives(_ connection: ConnectionState, at side: ConnectionSide) {
        guard !isCut(from: connection[endpoint: side.other].node, to: connection[endpoint: side].node) else { return }
        fail(connection, side, SimulatedNetworkError(kind: .reset, place: connection.name))
    }

    private mutating func sendingTimesOut(_ connection: ConnectionState, from side: ConnectionSide) {
        connection[pipeFrom: side].timeoutTimer = nil
        guard connection[endpoint: side].state.isAlive else {
            // A closed end whose last bytes never got through is forgotten by its node.
            return dropPipe(connection, side)
        }
        fail(connection, side, SimulatedNetworkError(kind: .timedOut, place: connection.name))
    }

    /// Takes back what a caller waits for. It is not resumed after that.
    mutating func cancelWait(_ waiter: UInt64) {
        for node in nodes.indices {
            for port in nodes[node].listeners.keys {
                nodes[node].listeners[port]?.acceptors.removeAll { $0 == waiter }
            }
        }
        for identifier in connectionIdentifiers {
            guard let connection = connections[identifier] else { continue }
            for side in [ConnectionSide.client, .server] {
                if connection[endpoint: side].reader?.waiter == waiter { connection[endpoint: side].reader = nil }
                connection[pipeFrom: side].writers.removeAll { $0.waiter == waiter }
            }
            if case .connecting(waiter) = connection.client.state {
                fail(connection, .client, SimulatedNetworkError(kind: .closed, place: connection.name))
            }
        }
    }
}

// MARK: - Faults

extension NetworkStateMachine {
    mutating func block(from: Int, to: Int) {
        guard blocked.insert(LinkKey(from: from, to: to)).inserted else { return }
        effects.append(.note(.fault, connection: 0, text: "\(nodes[from].name) does not reach \(nodes[to].name)"))
    }

    mutating func unblock(from: Int, to: Int, now: Int64) {
        guard blocked.remove(LinkKey(from: from, to: to)) != nil else { return }
        effects.append(.note(.fault, connection: 0, text: "\(nodes[from].name) reaches \(nodes[to].name) again"))
        resumeTraffic(now: now)
    }

    mutating func unblockAll(now: Int64) {
        for key in blocked.sorted(by: { ($0.from, $0.to) < ($1.from, $1.to) }) {
            unblock(from: key.from, to: key.to, now: now)
        }
        for node in isolated.sorted() { rejoin(node: node, now: now) }
    }

    /// A node's process ends: its listeners close and its connections are reset.
    mutating func stop(node: Int, now: Int64) {
        effects.append(.note(.fault, connection: 0, text: "\(nodes[node].name) stops"))
        for port in nodes[node].listeners.keys.sorted() { stopListening(node: node, port: port, now: now) }
        for identifier in connectionIdentifiers {
            guard let connection = connections[identifier] else { continue }
            for side in [ConnectionSide.client, .server] where connection[endpoint: side].node == node {
                reset(identifier, side: side, now: now)
            }
        }
    }

    mutating func resetAll(between node: Int, and other: Int, now: Int64) {
        effects.append(
            .note(.fault, connection: 0, text: "connections of \(nodes[node].name) and \(nodes[other].name) break")
        )
        for identifier in connectionIdentifiers {
            guard let connection = connections[identifier],
                [[node, other], [other, node]].contains([connection.client.node, connection.server.node])
            else { continue }
            for side in [ConnectionSide.client, .server] {
                fail(connection, side, SimulatedNetworkError(kind: .reset, place: connection.name))
            }
        }
    }

    /// A node goes away without a word, as when its power fails: nobody is told.
    mutating func vanish(node: Int, now: Int64) {
        guard nodes[node].isPresent else { return }
        nodes[node].isPresent = false
        dropMessages(from: node)
        effects.append(.note(.fault, connection: 0, text: "\(nodes[node].name) vanishes"))
        for port in nodes[node].listeners.keys.sorted() { stopListening(node: node, port: port, now: now) }
        for identifier in connectionIdentifiers {
            guard let connection = connections[identifier] else { continue }
            for side in [ConnectionSide.client, .server]
            where connection[endpoint: side].node == node && connection[endpoint: side].state.isAlive {
                let error = SimulatedNetworkError(kind: .vanished, place: connection.name)
                release(connection, side, .vanished, error)
                if connections[identifier] != nil { dropPipe(connection, side) }
            }
        }
    }

    /// A node is back. It knows nothing of its earlier connections and answers them with a reset.
    mutating func appear(node: Int, now: Int64) {
        guard !nodes[node].isPresent else { return }
        nodes[node].isPresent = true
        effects.append(.note(.fault, connection: 0, text: "\(nodes[node].name) is back"))
        resumeTraffic(now: now)
    }

    /// Whatever was held back and can go through now is sent again, a little later, as the pauses between attempts
    /// have it.
    mutating func resumeTraffic(now: Int64) {
        for identifier in connectionIdentifiers {
            guard let connection = connections[identifier] else { continue }
            for side in [ConnectionSide.client, .server] {
                let sender = connection[endpoint: side].node
                let receiver = connection[endpoint: side.other].node
                if connection[pipeFrom: side].isHeld, !isCut(from: sender, to: receiver) {
                    resendHeld(connection, side, now: now)
                }
                if !isCut(from: receiver, to: sender) {
                    connection[pipeFrom: side].isAcknowledgementHeld = false
                    if connection[pipeFrom: side].isWindowHeld {
                        connection[pipeFrom: side].isWindowHeld = false
                        let back = travelTime(from: receiver, to: sender)
                        let timer = schedule(.windowOpens(connection: identifier, from: side), at: later(now, back))
                        connection[pipeFrom: side].windowTimer = timer
                    }
                }
                let pipe = connection[pipeFrom: side]
                if !pipe.isHeld, !pipe.isWindowHeld, !pipe.isAcknowledgementHeld {
                    cancel(&connection[pipeFrom: side].timeoutTimer)
                }
            }
        }
        resumeMessages(now: now)
    }

    private mutating func resendHeld(_ connection: ConnectionState, _ side: ConnectionSide, now: Int64) {
        connection[pipeFrom: side].isHeld = false
        connection[pipeFrom: side].lastArrival = 0
        let key = LinkKey(from: connection[endpoint: side].node, to: connection[endpoint: side.other].node)
        let link = link(from: key.from, to: key.to)
        let resent = later(now, draw(upTo: .milliseconds(200)))
        for index in connection[pipeFrom: side].flight.indices.dropFirst(connection[pipeFrom: side].flightHead) {
            let bytes = connection[pipeFrom: side].flight[index].bytes.readableBytes
            let moment = max(
                arrival(key, link, bytes: bytes, now: resent),
                connection[pipeFrom: side].lastArrival
            )
            connection[pipeFrom: side].flight[index].arrival = moment
            connection[pipeFrom: side].lastArrival = moment
        }
        scheduleArrival(connection, side, now: now)
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
