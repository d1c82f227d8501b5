import NIOCore

/// The connections of a capture that have TLS: what they say is handed on decrypted, and all others as they are.
struct TLSStreams {
    private struct Undecided: Sendable {
        var forward: Endpoint
        var backward: Endpoint
        var hasBeginning: Bool
        var detector = TLSDetector()
        /// The bytes that are missing at the beginning of each direction.
        var missing = [0, 0]
        /// What has come while it is open what it is.
        var events: [StreamEvent] = []
    }

    private enum State: Sendable {
        case undecided(Undecided)
        case watched(TLSWatch, Undecided)
        /// TLS from its beginning, to be found among the connections.
        case secured
        /// TLS that cannot be decrypted, which was said.
        case ignored(TLSSession)
    }

    private let settings: CaptureSettings
    private var logs: TLSKeyLogs
    private var states: [Int: State] = [:]
    // Apart from the states, so that they change in place.
    private var connections: [Int: TLSConnection] = [:]
    private var heldBytes = 0

    init(_ settings: CaptureSettings) {
        self.settings = settings
        logs = TLSKeyLogs(maximumSecrets: settings.maximumSecrets)
    }

    /// The bytes that are kept.
    var bytesHeld: Int { heldBytes }

    /// The lines of key logs that cannot be used.
    var keyLogNotes: [TLSKeyLogNote] { logs.notes }

    /// Reads a key log.
    mutating func addKeyLog(_ source: any ByteSource) throws(CaptureError) { try logs.add(source) }

    /// Takes in the key log of a file's block; what is wrong with its lines.
    mutating func addKeyLog(_ block: PcapngReader.KeyLogBlock) -> [CaptureFileNote] {
        logs.add(embedded: block.bytes).map { note in
            CaptureFileNote(offset: block.offset, text: "in a key log, \(note)")
        }
    }

    /// Ends the key logs: what is missing in them does not come any more.
    mutating func endKeyLogs() { logs.end() }

    /// Whether an event is of a connection that has TLS, or may have it; if not, it says what it says.
    @inline(__always)
    func concerns(_ event: StreamEvent) -> Bool {
        if case .opened = event.kind { return true }
        return !states.isEmpty && states[event.connection] != nil
    }

    /// What is known of a connection's TLS, as long as it is not closed.
    func session(_ connection: Int) -> TLSSession? {
        switch states[connection] {
        case .secured: connections[connection]?.session
        case .ignored(let session): session
        case .undecided, .watched, nil: nil
        }
    }

    /// Takes in an event.
    mutating func receive(_ event: StreamEvent, into output: inout [TLSOutput]) {
        let number = event.connection
        if case .opened(let forward, let backward, let initiator) = event.kind {
            states[number] = .undecided(
                Undecided(forward: forward, backward: backward, hasBeginning: initiator != nil))
            output.append(.stream(event))
            return
        }
        // Out of the dictionary while it changes, so that nothing is copied.
        guard let state = states.removeValue(forKey: number) else { return output.append(.stream(event)) }
        switch state {
        case .undecided(let undecided): decide(undecided, event, into: &output)
        case .watched(let watch, let undecided): watchOn(watch, undecided, event, into: &output)
        case .secured: advance(event, into: &output)
        case .ignored(let session):
            states[number] = .ignored(session)
            if case .closed = event.kind { output.append(.stream(event)) }
        }
    }

    // MARK: - What it is

    private mutating func decide(_ before: Undecided, _ event: StreamEvent, into output: inout [TLSOutput]) {
        var undecided = before
        switch event.kind {
        case .bytes(let direction, let bytes, _):
            switch undecided.detector.receive(bytes, direction) {
            case .handshake(let client):
                secure(undecided, client, event, into: &output)
            case .undecided:
                undecided.events.append(Self.copy(event))
                states[event.connection] = .undecided(undecided)
            case .other:
                if undecided.hasBeginning, undecided.missing == [0, 0] {
                    output += (undecided.events + [event]).map { .stream($0) }
                } else {
                    beginWatching(undecided, event, into: &output)
                }
            }
        case .gap(let direction, _, let count, _) where undecided.detector.isAtBeginning(direction):
            // The other direction may tell what it is.
            undecided.missing[direction.index] += count
            undecided.detector.end(direction)
            states[event.connection] = .undecided(undecided)
            output.append(.stream(event))
        case .gap: beginWatching(undecided, event, into: &output)
        case .differing, .opened:
            undecided.events.append(event)
            states[event.connection] = .undecided(undecided)
        case .closed: output += (undecided.events + [event]).map { .stream($0) }
        }
    }

    /// Takes a connection for one of TLS, from its handshake on.
    private mutating func secure(
        _ undecided: Undecided, _ client: StreamDirection, _ event: StreamEvent, into output: inout [TLSOutput]
    ) {
        connections[event.connection] = TLSConnection(
            number: event.connection, forward: undecided.forward, backward: undecided.backward,
            clientDirection: client, settings)
        states[event.connection] = .secured
        for direction in [StreamDirection.forward, .backward] where undecided.missing[direction.index] > 0 {
            let count = undecided.missing[direction.index]
            receive(Self.gap(event.connection, direction, count), into: &output)
        }
        for held in undecided.events + [event] { receive(held, into: &output) }
    }

    /// Looks for TLS in a connection without its beginning, while what comes is handed on.
    private mutating func beginWatching(
        _ undecided: Undecided, _ event: StreamEvent, into output: inout [TLSOutput]
    ) {
        var held = undecided
        held.events = []
        for case .bytes(let direction, _, _) in (undecided.events + [event]).map(\.kind) {
            held.detector.end(direction)
        }
        states[event.connection] = .watched(TLSWatch(), held)
        for held in undecided.events + [event] { receive(held, into: &output) }
    }

    private mutating func watchOn(
        _ before: TLSWatch, _ known: Undecided, _ event: StreamEvent, into output: inout [TLSOutput]
    ) {
        var watch = before
        var undecided = known
        switch event.kind {
        case .bytes(let direction, let bytes, _):
            // A side whose beginning is there may tell more.
            if undecided.detector.isAtBeginning(direction) {
                if case .handshake(let client) = undecided.detector.receive(bytes, direction) {
                    return secure(undecided, client, event, into: &output)
                }
                undecided.detector.end(direction)
            }
            if watch.receive(bytes, direction) {
                output.append(.note(Self.midstreamNote(event.connection, undecided)))
                states[event.connection] = .ignored(TLSSession())
                return
            }
        case .gap(let direction, _, let count, _):
            watch.pass(count, direction)
            undecided.missing[direction.index] += count
            undecided.detector.end(direction)
        case .closed: return output.append(.stream(event))
        case .differing, .opened: break
        }
        output.append(.stream(event))
        if !watch.isEnded { states[event.connection] = .watched(watch, undecided) }
    }

    private static func midstreamNote(_ number: Int, _ undecided: Undecided) -> ConnectionNote {
        ConnectionNote(
            connection: number, client: undecided.forward, server: undecided.backward, direction: .request,
            notes: [.tls(.missingHandshake(.all, TLSSession()))]
        )
    }

    private static func gap(_ number: Int, _ direction: StreamDirection, _ count: Int) -> StreamEvent {
        StreamEvent(connection: number, kind: .gap(direction, .lost, count: count, nil))
    }

    private static func copy(_ event: StreamEvent) -> StreamEvent {
        guard case .bytes(let direction, let bytes, let time) = event.kind else { return event }
        var copy = ByteBuffer()
        copy.writeImmutableBuffer(bytes)
        return StreamEvent(connection: event.connection, kind: .bytes(direction, copy, time))
    }

    // MARK: - What it says

    private mutating func advance(_ event: StreamEvent, into output: inout [TLSOutput]) {
        guard let index = connections.index(forKey: event.connection) else { return }
        heldBytes -= connections.values[index].heldBytes
        switch event.kind {
        case .bytes(let direction, let bytes, let time):
            connections.values[index].receive(bytes, direction, time, &logs, into: &output)
        case .gap(let direction, let reason, let count, let time):
            connections.values[index].receiveGap(count, reason, direction, time, &logs, into: &output)
        case .differing, .opened: output.append(.stream(event))
        case .closed:
            connections.values[index].finish(&logs, into: &output)
            output.append(.stream(event))
            ignore(event.connection, connections.values[index].session)
            return
        }
        if heldBytes + connections.values[index].heldBytes > settings.maximumEncryptedBytes {
            connections.values[index].releaseMemory(into: &output)
        }
        if connections.values[index].hasFailed {
            ignore(event.connection, connections.values[index].session)
        } else {
            heldBytes += connections.values[index].heldBytes
            states[event.connection] = .secured
        }
    }

    private mutating func ignore(_ number: Int, _ session: TLSSession) {
        connections[number] = nil
        states[number] = .ignored(session)
    }

    /// Forgets a connection that is closed.
    mutating func forget(_ connection: Int) { states[connection] = nil }
}
