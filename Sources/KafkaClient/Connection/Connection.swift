import KafkaCodec
import Logging
import NIOCore
import Synchronization

/// One connection to a broker: the shell around ``ConnectionStateMachine``.
///
/// Whoever owns it calls ``run()`` once, in a task of their own, and requests may be sent once ``ready()`` has
/// returned. When ``run()`` has returned, no task of the connection is left and every request has ended.
final class Connection: Sendable {
    typealias Instant = KafkaClock.Instant

    /// Where the connection goes to.
    let address: BrokerAddress

    private struct State {
        var machine: ConnectionStateMachine
        var pending: [UInt64: PendingResponse] = [:]
        var readiness: [PendingResponse] = []
        var lastID: UInt64 = 0
        var outbox: [WriteBatch.Frame] = []
        /// Somebody hands the outbox over to the transport.
        var isWriting = false
        var transport: (any TransportConnection)?
        var armedDeadline: Instant?
        var isClosed = false
    }

    private let runtime: KafkaRuntime
    private let configuration: ConnectionConfiguration
    private let onSilence: (@Sendable () -> Void)?
    private let state: Mutex<State>
    private let writable = Signal()
    private let timeChanged = Signal()

    /// - Parameters:
    ///   - silenceLimit: How long the broker may owe an answer and send nothing until `onSilence` is called; it is called
    ///     again after each such time. Default: nil, for never.
    init(
        to address: BrokerAddress, configuration: ConnectionConfiguration, runtime: KafkaRuntime,
        silenceLimit: Duration? = nil, onSilence: (@Sendable () -> Void)? = nil
    ) {
        self.address = address
        self.onSilence = onSilence
        self.configuration = configuration
        self.runtime = runtime
        state = Mutex(
            State(machine: ConnectionStateMachine(configuration: configuration, silenceLimit: silenceLimit)))
    }

    /// Why the connection has ended; nil while it has not.
    var closeReason: KafkaError? { state.withLock { $0.machine.closeReason } }

    /// Whether the connection has ended as it should: closed by this side, or by the other while nothing was due.
    var endedInGoodOrder: Bool { state.withLock { $0.machine.endedInGoodOrder } }

    /// How many requests are unanswered, or not yet sent.
    var load: Int { state.withLock { $0.machine.load } }

    /// Whether the broker owes an answer and has sent nothing for longer than it should.
    var isSilent: Bool { state.withLock { $0.machine.isSilent } }

    /// Finishes what is under way, takes nothing more, and closes.
    func close() {
        step { $0.close(now: $1) }
    }

    /// Gives the connection up at once.
    func abort(_ error: KafkaError) {
        step { machine, _ in machine.abort(error) }
    }

    /// Waits until the versions are agreed on.
    ///
    /// - Throws: ``KafkaError`` with the reason why the connection has ended.
    @discardableResult
    nonisolated(nonsending) func ready() async throws(KafkaError) -> BrokerVersions {
        if let versions = state.withLock({ $0.machine.versions }) { return versions }
        let pending = PendingResponse()
        state.withLock { state in
            if state.machine.versions != nil {
                pending.end(.success(nil))
            } else if let reason = state.machine.closeReason {
                pending.end(.failure(reason))
            } else {
                state.readiness.append(pending)
            }
        }
        let outcome = await withTaskCancellationHandler {
            await pending.outcome()
        } onCancel: {
            pending.end(.failure(KafkaError(.cancelled, "the task was cancelled while connecting to \(address)")))
        }
        _ = try outcome.get()
        return try versions()
    }

    private func versions() throws(KafkaError) -> BrokerVersions {
        let (versions, reason) = state.withLock { ($0.machine.versions, $0.machine.closeReason) }
        if let versions { return versions }
        throw reason ?? KafkaError(.connectionClosed, "the connection to \(address) takes no requests")
    }
}

// MARK: - Requests

extension Connection {
    /// Sends a request and waits for its answer.
    ///
    /// - Throws: ``KafkaError``: what the connection, the codec or time has against it. Error codes inside the answer
    ///   are not looked at.
    nonisolated(nonsending) func send<Request: KafkaRequest>(
        _ request: Request,
        options: RequestOptions = RequestOptions()
    ) async throws(KafkaError) -> Request.Response {
        try await submit(request, options: options).response()
    }

    /// Gives a request its place on the connection, without waiting.
    ///
    /// - Throws: ``KafkaError`` when it cannot be sent at all; nothing was sent then.
    func submit<Request: KafkaRequest>(
        _ request: Request,
        options: RequestOptions = RequestOptions()
    ) throws(KafkaError) -> SentRequest<Request> {
        try submit(request, options: options, expectsAnswer: true)
    }

    /// Sends a request that the broker does not answer, such as a Produce request with acks=0, and waits until it has
    /// been handed to the transport.
    nonisolated(nonsending) func sendWithoutAnswer(
        _ request: some KafkaRequest,
        options: RequestOptions = RequestOptions()
    ) async throws(KafkaError) {
        let sent = try submit(request, options: options, expectsAnswer: false)
        let outcome = await outcome(of: sent)
        measure(sent, outcome)
        _ = try outcome.get()
    }

    private func submit<Request: KafkaRequest>(
        _ request: Request,
        options: RequestOptions,
        expectsAnswer: Bool
    ) throws(KafkaError) -> SentRequest<Request> {
        let limit = configuration.versionLimits[Request.apiKey]
        let version = try versions().version(for: Request.self, within: limit, options.versions)
        let start = runtime.clock.now
        let pending = PendingResponse()
        let id = state.withLock { state in
            state.lastID += 1
            return state.lastID
        }
        // Handed on without a copy left here, for whose sake the frame would be copied.
        var waiting: ConnectionStateMachine.Request?
        let size: Int
        do {
            let frame = try request.frame(version: version, correlationID: 0, clientID: configuration.clientID)
            size = frame.readableBytes
            waiting = .init(
                id: id, frame: frame, deadline: start.advanced(by: options.timeout ?? configuration.requestTimeout),
                expectsAnswer: expectsAnswer)
        } catch {
            let text = "\(Request.apiKey) cannot be written in version \(version)"
            throw KafkaError(.invalidRequest, text, cause: error)
        }
        state.withLock { $0.pending[id] = pending }
        step { machine, now in
            guard let request = waiting.take() else { return [] }
            return machine.send(consume request, now: now)
        }
        return SentRequest(
            connection: self, id: id, version: version, frameSize: size, start: start, pending: pending)
    }

    nonisolated(nonsending) fileprivate func outcome<Request>(
        of sent: SentRequest<Request>
    ) async -> PendingResponse.Outcome {
        await withTaskCancellationHandler {
            await sent.pending.outcome()
        } onCancel: {
            step { $0.cancel(sent.id, now: $1) }
        }
    }

    nonisolated(nonsending) func response<Request>(
        to sent: SentRequest<Request>
    ) async throws(KafkaError) -> Request.Response {
        let outcome = await outcome(of: sent)
        return try response(to: sent, outcome)
    }

    func response<Request>(
        to sent: SentRequest<Request>, _ outcome: PendingResponse.Outcome
    ) throws(KafkaError) -> Request.Response {
        measure(sent, outcome)
        guard let frame = try outcome.get() else {
            throw KafkaError(.protocolViolation, "\(Request.apiKey) was sent as a request without an answer")
        }
        let (response, note) = try ResponseFrame.decode(frame, as: Request.Response.self, version: sent.version)
        if let note { log(note) }
        if let throttled = response as? any ThrottledResponse {
            let duration = throttled.throttleTime(version: sent.version)
            if duration > .zero {
                step { $0.throttle(for: duration, now: $1) }
                runtime.metrics.throttled(by: address, for: duration)
            }
        }
        return response
    }

    private func measure<Request>(_ sent: SentRequest<Request>, _ outcome: PendingResponse.Outcome) {
        var responseBytes = 0
        var error: KafkaError?
        switch outcome {
        case .success(let frame): responseBytes = frame?.readableBytes ?? 0
        case .failure(let failure): error = failure
        }
        runtime.metrics.requestEnded(
            RequestMeasurement(
                address: address, apiKey: Request.apiKey, version: sent.version,
                duration: sent.start.duration(to: runtime.clock.now), requestBytes: sent.frameSize,
                responseBytes: responseBytes, error: error))
    }

    private func log(_ note: String) {
        runtime.logger.notice("\(note)", metadata: [LogKey.broker: "\(address)"])
    }
}

// MARK: - Running

extension Connection {
    /// Dials and serves the connection until it ends. Cancelling the task ends it at once.
    nonisolated(nonsending) func run() async {
        let start = runtime.clock.now
        guard dials(step { $0.start(now: $1) }) else { return }
        await withTaskExecutorPreference(runtime.transport.executor(for: address)) {
            await withTaskGroup(of: Void.self) { group in
                group.addTask { await self.keepTime() }
                group.addTask { await self.serve(since: start) }
                // Whichever ends first, the connection has ended with it.
                await group.next()
                group.cancelAll()
            }
        }
        abort(KafkaError(.clientClosed, "the connection's task was cancelled"))
        let reason = closeReason
        runtime.logger.debug(
            "connection closed",
            metadata: [LogKey.broker: "\(address)", LogKey.reason: "\(reason?.description ?? "")"])
    }

    private func dials(_ actions: [ConnectionStateMachine.Action]) -> Bool {
        actions.contains { if case .dial = $0 { true } else { false } }
    }

    private func serve(since start: Instant) async {
        let transport: any TransportConnection
        do {
            transport = try await runtime.transport.connect(to: address, security: configuration.security)
        } catch {
            step { Task.isCancelled ? $0.abort(Self.cancelled) : $0.dialFailed(error, now: $1) }
            return
        }
        let isOpen = state.withLock { state in
            if !state.isClosed { state.transport = transport }
            return !state.isClosed
        }
        guard isOpen else { return transport.close() }
        step { $0.connected(now: $1) }
        await withTaskGroup(of: Void.self) { group in
            group.addTask { await self.read(from: transport, since: start) }
            group.addTask { await self.write(to: transport) }
            await group.next()
            group.cancelAll()
        }
        transport.close()
    }

    private static var cancelled: KafkaError { KafkaError(.clientClosed, "the connection's task was cancelled") }

    private func read(from transport: any TransportConnection, since start: Instant) async {
        var isReady = false
        while !state.withLock({ $0.isClosed }) {
            do {
                // Nothing else may hold the beginning, or what comes in would be put behind a copy.
                guard
                    let bytes = try await transport.read(behind: state.withLock { $0.machine.takeBeginning() })
                else {
                    step { $0.endOfStream(now: $1) }
                    return
                }
                step { $0.received(bytes, now: $1) }
            } catch {
                step { Task.isCancelled ? $0.abort(Self.cancelled) : $0.transportFailed(error, now: $1) }
                return
            }
            if !isReady, state.withLock({ $0.machine.versions != nil }) {
                isReady = true
                runtime.metrics.connectionOpened(to: address, after: start.duration(to: runtime.clock.now))
            }
        }
    }

    /// Writes what the transport did not take at once.
    private func write(to transport: any TransportConnection) async {
        while true {
            guard !state.withLock({ $0.isClosed }) else { return }
            guard let batch = takeOutbox() else {
                await writable.wait()
                if Task.isCancelled { return }
                continue
            }
            do {
                for joined in WriteBatch.join(batch) {
                    try await transport.write(joined.bytes)
                    for id in joined.reporting { step { $0.wrote(id, now: $1) } }
                }
            } catch {
                step { Task.isCancelled ? $0.abort(Self.cancelled) : $0.transportFailed(error, now: $1) }
                return
            }
            state.withLock { $0.isWriting = false }
        }
    }

    /// Takes what is to be written, for one who alone writes from then on, until ``State/isWriting`` is set back.
    private func takeOutbox() -> [WriteBatch.Frame]? {
        state.withLock { state in
            guard !state.outbox.isEmpty, !state.isWriting else { return nil }
            state.isWriting = true
            defer { state.outbox = [] }
            return state.outbox
        }
    }

    /// Hands over to the transport what it takes without a wait; the task that writes does the rest.
    private func writeAtOnce() {
        guard let transport = state.withLock({ $0.transport }) else { return writable.raise() }
        while let batch = takeOutbox() {
            var written: [UInt64] = []
            var rest: [WriteBatch.Frame] = []
            for joined in WriteBatch.join(batch) {
                if rest.isEmpty, transport.writeAtOnce(joined.bytes) {
                    written += joined.reporting
                } else {
                    rest.append(joined)
                }
            }
            state.withLock { state in
                state.isWriting = false
                if !state.isClosed { state.outbox.insert(contentsOf: rest, at: 0) }
            }
            for id in written { step { $0.wrote(id, now: $1) } }
            if !rest.isEmpty { return writable.raise() }
        }
    }

    /// Lets the machine know when its time has come.
    private func keepTime() async {
        while !Task.isCancelled {
            let (deadline, isClosed) = state.withLock { state in
                state.armedDeadline = state.machine.nextDeadline
                return (state.armedDeadline, state.isClosed)
            }
            if isClosed { return }
            guard let deadline else {
                await timeChanged.wait()
                continue
            }
            if runtime.clock.now >= deadline {
                step { $0.tick(now: $1) }
                continue
            }
            await withTaskGroup(of: Void.self) { group in
                group.addTask { [clock = runtime.clock] in
                    // Cancelled is as good as slept: the loop looks at the time again.
                    _ = try? await clock.sleep(until: deadline)
                }
                group.addTask { [timeChanged] in await timeChanged.wait() }
                await group.next()
                group.cancelAll()
            }
        }
    }
}

// MARK: - Between the machine and the tasks

extension Connection {
    /// Tells the machine of an event and does what it asks for.
    @discardableResult
    private func step(
        _ event: (inout ConnectionStateMachine, Instant) -> [ConnectionStateMachine.Action]
    ) -> [ConnectionStateMachine.Action] {
        let now = runtime.clock.now
        var ended: [(PendingResponse, PendingResponse.Outcome)] = []
        var notes: [String] = []
        var transport: (any TransportConnection)?
        var closing: KafkaError??
        var hasOutput = false
        var isSilent = false
        let (actions, isSooner) = state.withLock { state in
            let actions = event(&state.machine, now)
            for action in actions {
                switch action {
                case .dial:
                    break
                case .write(let bytes, let id):
                    state.outbox.append(.init(bytes: bytes, reporting: id.map { [$0] } ?? []))
                    hasOutput = true
                case .finish(let id, let frame):
                    if let pending = state.pending.removeValue(forKey: id) { ended.append((pending, .success(frame))) }
                case .fail(let id, let error):
                    if let pending = state.pending.removeValue(forKey: id) { ended.append((pending, .failure(error))) }
                case .ready:
                    for waiter in state.readiness { ended.append((waiter, .success(nil))) }
                    state.readiness = []
                case .close(let error):
                    closing = .some(error)
                    state.isClosed = true
                    transport = state.transport
                    state.outbox = []
                    let reason = error ?? KafkaError(.connectionClosed, "the connection was closed")
                    for waiter in state.readiness { ended.append((waiter, .failure(reason))) }
                    state.readiness = []
                case .silent:
                    isSilent = true
                case .note(let text):
                    notes.append(text)
                }
            }
            let next = state.machine.nextDeadline
            return (actions, Self.isSooner(next, than: state.armedDeadline))
        }
        for note in notes { log(note) }
        for (pending, outcome) in ended { pending.end(outcome) }
        if closing != nil { writable.raise() } else if hasOutput { writeAtOnce() }
        if isSooner || closing != nil { timeChanged.raise() }
        transport?.close()
        if isSilent { onSilence?() }
        if let closing { runtime.metrics.connectionClosed(to: address, error: closing) }
        return actions
    }

    private static func isSooner(_ next: Instant?, than armed: Instant?) -> Bool {
        guard let next else { return false }
        guard let armed else { return true }
        return next < armed
    }
}
