import DequeModule
import KafkaCodec
import NIOCore

/// One connection to a broker, from dialling to its end, without the connection: events in, actions out.
///
/// Answers come in the order of the requests, so the oldest unanswered request decides what the next frame must be.
/// For the same reason a request whose answer does not come in time takes the connection with it.
struct ConnectionStateMachine {
    typealias Instant = KafkaClock.Instant

    /// A request that is encoded and waits to be sent.
    struct Request {
        /// The shell's number of the request.
        var id: UInt64
        /// The whole frame. Its correlation id is filled in when it is sent.
        var frame: ByteBuffer
        /// When to give up.
        var deadline: Instant
        /// Whether the broker answers: it does not for a Produce request with acks=0.
        var expectsAnswer = true
    }

    /// What the shell has to do, in order.
    enum Action {
        /// Open the transport's connection.
        case dial
        /// Send bytes after all earlier ones; report it by ``wrote(_:now:)`` where a request is named.
        case write(ByteBuffer, reporting: UInt64?)
        /// The request has been answered by a frame, or, where nothing is to come, was handed over.
        case finish(UInt64, ByteBuffer?)
        /// The request has failed.
        case fail(UInt64, KafkaError)
        /// The broker's versions are known; requests may be sent.
        case ready(BrokerVersions)
        /// Close the transport's connection. The error is nil where it ends in good order.
        case close(KafkaError?)
        /// The broker owes an answer and has sent nothing for some time.
        case silent
        /// Something odd that was tolerated, for the log.
        case note(String)
    }

    private enum State {
        case idle
        case connecting
        case negotiating(version: Int16)
        case ready(BrokerVersions)
        /// No new requests; the unanswered ones are waited for.
        case draining
        /// The end, and what to tell whoever comes now.
        case closed(KafkaError)
    }

    private struct InFlight {
        var correlationID: Int32
        /// Nil for the connection's own ApiVersions request.
        var id: UInt64?
        var deadline: Instant
        /// Nobody waits for the answer any more, but it will come.
        var isAbandoned = false
    }

    private let configuration: ConnectionConfiguration
    /// How long the broker may owe an answer and send nothing until that is told, and told again.
    private let silenceLimit: Duration?
    private var state = State.idle
    private var frames: FrameReader
    private var inFlight: Deque<InFlight> = []
    private var waiting: Deque<Request> = []
    /// Requests without an answer that are not yet handed over.
    private var oneWay: [(id: UInt64, deadline: Instant)] = []
    private var nextCorrelationID: Int32 = 0
    /// The requests whose answers nobody has asked for.
    private var unrequested = CorrelationIDs()
    private var hasUnrequestedAnswers = false
    private var handshakeDeadline = Instant(nanoseconds: .max)
    private var throttledUntil = Instant(nanoseconds: .min)
    private var lastActivity = Instant(nanoseconds: 0)
    /// Since when the broker, where it owes an answer, has sent nothing, or since that was told last.
    private var silentSince = Instant(nanoseconds: 0)
    /// Whether it was told that the broker sends nothing, and it has sent nothing since.
    private(set) var isSilent = false
    /// No deadline of a request lies before this.
    private var earliestDeadline = Instant(nanoseconds: .max)

    init(configuration: ConnectionConfiguration, silenceLimit: Duration? = nil) {
        self.configuration = configuration
        self.silenceLimit = silenceLimit
        frames = FrameReader(limit: configuration.maximumResponseSize)
    }

    /// The broker's versions, once known and while requests are taken.
    var versions: BrokerVersions? {
        if case .ready(let versions) = state { versions } else { nil }
    }

    /// Why the connection has ended, nil while it has not.
    var closeReason: KafkaError? {
        if case .closed(let error) = state { error } else { nil }
    }

    /// Whether the connection has ended as it should: closed by this side, or by the other while nothing was due.
    private(set) var endedInGoodOrder = false

    /// How many requests are unanswered, or not yet sent.
    var load: Int { inFlight.count + waiting.count + oneWay.count }

    /// When ``tick(now:)`` has to be called at the latest; nil when nothing is waited for.
    var nextDeadline: Instant? {
        switch state {
        case .idle, .closed:
            return nil
        case .connecting, .negotiating:
            return handshakeDeadline
        case .ready, .draining:
            var deadline = earliestDeadline
            if !waiting.isEmpty, throttledUntil.nanoseconds != .min { deadline = min(deadline, throttledUntil) }
            if let idle = idleDeadline { deadline = min(deadline, idle) }
            if let silence = silenceDeadline { deadline = min(deadline, silence) }
            return deadline.nanoseconds == .max ? nil : deadline
        }
    }

    private var idleDeadline: Instant? {
        guard let timeout = configuration.idleTimeout, load == 0 else { return nil }
        return lastActivity.advanced(by: timeout)
    }

    private var silenceDeadline: Instant? {
        guard let silenceLimit, !inFlight.isEmpty else { return nil }
        return silentSince.advanced(by: silenceLimit)
    }
}

// MARK: - Opening

extension ConnectionStateMachine {
    /// The shell runs.
    mutating func start(now: Instant) -> [Action] {
        guard case .idle = state else { return [] }
        state = .connecting
        handshakeDeadline = now.advanced(by: configuration.connectTimeout)
        return [.dial]
    }

    /// The transport's connection is open.
    mutating func connected(now: Instant) -> [Action] {
        guard case .connecting = state else { return [] }
        lastActivity = now
        let limits = configuration.versionLimits[.apiVersions]
        let known = ApiVersionsRequest.validVersions
        let range = limits.flatMap(known.intersection) ?? known
        return negotiate(version: range.highest)
    }

    /// The transport could not connect.
    mutating func dialFailed(_ cause: any Error, now: Instant) -> [Action] {
        guard case .connecting = state else { return [] }
        return end(KafkaError(.connectFailed, "could not connect", cause: cause))
    }

    private mutating func negotiate(version: Int16) -> [Action] {
        let request = ApiVersionsRequest(
            clientSoftwareName: version >= 3 ? configuration.softwareName : "",
            clientSoftwareVersion: version >= 3 ? configuration.softwareVersion : ""
        )
        let correlationID = takeCorrelationID()
        do {
            let frame = try request.frame(
                version: version, correlationID: correlationID, clientID: configuration.clientID)
            state = .negotiating(version: version)
            inFlight.append(InFlight(correlationID: correlationID, id: nil, deadline: handshakeDeadline))
            return [.write(frame, reporting: nil)]
        } catch {
            return end(KafkaError(.negotiationFailed, "the ApiVersions request cannot be encoded", cause: error))
        }
    }

    private mutating func negotiated(_ frame: ByteBuffer, now: Instant) -> [Action] {
        guard case .negotiating(let version) = state else { return [] }
        switch VersionAnswer(frame, version: version) {
        case .versions(let response, let note):
            let versions = BrokerVersions(response)
            state = .ready(versions)
            if response.throttleTimeMs > 0 {
                throttledUntil = now.advanced(by: .milliseconds(Int64(response.throttleTimeMs)))
            }
            return (note.map { [.note($0)] } ?? []) + [.ready(versions)]
        case .again(let lower, let note):
            return (note.map { [.note($0)] } ?? []) + negotiate(version: lower)
        case .failure(let error):
            return end(error)
        }
    }
}

// MARK: - Requests

extension ConnectionStateMachine {
    /// A request is to be sent, at once or when its turn comes.
    ///
    /// The caller keeps no copy of it, or its frame would be copied when the correlation id is filled in.
    mutating func send(_ request: consuming Request, now: Instant) -> [Action] {
        switch state {
        case .ready:
            break
        case .closed(let error):
            return [.fail(request.id, error)]
        case .idle, .connecting, .negotiating, .draining:
            return [.fail(request.id, KafkaError(.connectionClosed, "the connection takes no requests"))]
        }
        guard request.frame.readableBytes - 4 <= configuration.maximumRequestSize else {
            let size = request.frame.readableBytes - 4
            let text = "the request has \(size) bytes, more than \(configuration.maximumRequestSize)"
            return [.fail(request.id, KafkaError(.requestTooLarge, text))]
        }
        earliestDeadline = min(earliestDeadline, request.deadline)
        waiting.append(request)
        return sendWaiting(now: now)
    }

    /// The bytes of a request that is not answered were handed over.
    mutating func wrote(_ id: UInt64, now: Instant) -> [Action] {
        guard let index = oneWay.firstIndex(where: { $0.id == id }) else { return [] }
        oneWay.remove(at: index)
        lastActivity = now
        return [.finish(id, nil)] + endIfDrained()
    }

    /// Nobody waits for a request any more. One that was sent is still answered; one that was not is not sent.
    mutating func cancel(_ id: UInt64, now: Instant) -> [Action] {
        if let index = waiting.firstIndex(where: { $0.id == id }) {
            waiting.remove(at: index)
            let error = KafkaError(.cancelled, "the task was cancelled before the request was sent")
            return [.fail(id, error)] + endIfDrained()
        }
        let error = KafkaError(.cancelled, "the task was cancelled", isOutcomeUnknown: true)
        if let index = inFlight.firstIndex(where: { $0.id == id && !$0.isAbandoned }) {
            inFlight[index].isAbandoned = true
            return [.fail(id, error)]
        }
        // It goes out all the same, and keeps its place so that the connection does not end before.
        guard oneWay.contains(where: { $0.id == id }) else { return [] }
        return [.fail(id, error)]
    }

    /// A broker asks to be left alone for a while (KIP-219).
    mutating func throttle(for duration: Duration, now: Instant) -> [Action] {
        throttledUntil = max(throttledUntil, now.advanced(by: duration))
        return []
    }

    private mutating func sendWaiting(now: Instant) -> [Action] {
        guard now >= throttledUntil else { return [] }
        throttledUntil = Instant(nanoseconds: .min)
        var actions: [Action] = []
        while inFlight.count < configuration.maximumInFlightRequests, var request = waiting.popFirst() {
            let correlationID = takeCorrelationID()
            // Behind the length, the API key and the version.
            request.frame.setInteger(correlationID, at: request.frame.readerIndex + 8)
            lastActivity = now
            if request.expectsAnswer {
                if inFlight.isEmpty { silentSince = now }
                inFlight.append(InFlight(correlationID: correlationID, id: request.id, deadline: request.deadline))
                actions.append(.write(request.frame, reporting: nil))
            } else {
                oneWay.append((request.id, request.deadline))
                unrequested.add(correlationID)
                actions.append(.write(request.frame, reporting: request.id))
            }
        }
        return actions
    }

    private mutating func takeCorrelationID() -> Int32 {
        defer { nextCorrelationID = (nextCorrelationID &+ 1) & .max }
        return nextCorrelationID
    }
}

// MARK: - Bytes

extension ConnectionStateMachine {
    /// Gives out the bytes of an answer that has not arrived as a whole, so that what is read next can be put behind them.
    /// All of it is what arrives then.
    mutating func takeBeginning() -> ByteBuffer { frames.takeBeginning() }

    /// Bytes have arrived.
    mutating func received(_ bytes: ByteBuffer, now: Instant) -> [Action] {
        if case .closed = state { return [] }
        silentSince = now
        isSilent = false
        frames.append(bytes)
        var actions: [Action] = []
        while true {
            do throws(WireError) {
                guard let frame = try frames.next() else { break }
                actions += answered(frame, now: now)
            } catch {
                if let id = inFlight.first?.id, error.value > Int64(configuration.maximumResponseSize) {
                    actions += overflowed(id, error)
                }
                let hint = error.value >> 16 == 0x1503 ? "; it may be an alert of TLS: is the port one for TLS?" : ""
                return actions
                    + end(KafkaError(.protocolViolation, "the broker sent an impossible frame\(hint)", cause: error))
            }
            if case .closed = state { return actions }
        }
        if !waiting.isEmpty { actions += sendWaiting(now: now) }
        return actions + endIfDrained()
    }

    /// The other side has closed the connection.
    mutating func endOfStream(now: Instant) -> [Action] {
        switch state {
        case .closed:
            return []
        case .negotiating:
            let text = "the broker closed the connection instead of naming its versions"
            return end(KafkaError(.negotiationFailed, text))
        case .idle, .connecting, .ready, .draining:
            let isQuiet = load == 0
            return end(KafkaError(.connectionClosed, "the broker closed the connection"), inGoodOrder: isQuiet)
        }
    }

    /// The transport's connection has failed.
    mutating func transportFailed(_ cause: any Error, now: Instant) -> [Action] {
        end(KafkaError(.connectionFailed, "the connection broke", cause: cause))
    }

    private mutating func answered(_ frame: ByteBuffer, now: Instant) -> [Action] {
        guard let correlationID = frame.getInteger(at: frame.readerIndex, as: Int32.self) else {
            let text = "the broker sent a frame of \(frame.readableBytes) bytes, too short for an answer"
            return end(KafkaError(.protocolViolation, text))
        }
        guard let expected = inFlight.first, expected.correlationID == correlationID else {
            if unrequested.contains(correlationID) { return unrequestedAnswer() }
            let due = inFlight.first.map { "\($0.correlationID) is due" } ?? "none is due"
            return end(KafkaError(.protocolViolation, "the broker answered request \(correlationID) when \(due)"))
        }
        inFlight.removeFirst()
        unrequested.forget(before: correlationID)
        lastActivity = now
        guard let id = expected.id else { return negotiated(frame, now: now) }
        return expected.isAbandoned ? [] : [.finish(id, frame)]
    }

    /// An answer is too large to be taken: that is the matter of whoever asked for it alone.
    private mutating func overflowed(_ id: UInt64, _ error: WireError) -> [Action] {
        let isAbandoned = inFlight.removeFirst().isAbandoned
        let text = "an answer of \(error.value) bytes is larger than \(configuration.maximumResponseSize) bytes"
        return isAbandoned ? [] : [.fail(id, KafkaError(.responseTooLarge, text, cause: error).withUnknownOutcome())]
    }

    /// Brokers do not answer a Produce request with acks=0; librdkafka's mock does, which harms nobody.
    private mutating func unrequestedAnswer() -> [Action] {
        defer { hasUnrequestedAnswers = true }
        return hasUnrequestedAnswers ? [] : [.note("the broker answers requests that want no answer")]
    }
}

// MARK: - Time and the end

extension ConnectionStateMachine {
    /// Time has passed.
    mutating func tick(now: Instant) -> [Action] {
        switch state {
        case .idle, .closed:
            return []
        case .connecting, .negotiating:
            guard now >= handshakeDeadline else { return [] }
            let what = if case .connecting = state { "connecting" } else { "agreeing on versions" }
            return end(KafkaError(.connectTimedOut, "\(what) took longer than \(configuration.connectTimeout)"))
        case .ready, .draining:
            break
        }
        if let idle = idleDeadline, now >= idle {
            return end(
                KafkaError(.connectionClosed, "the connection was closed because it was idle"), inGoodOrder: true)
        }
        let late = inFlight.contains { now >= $0.deadline } || oneWay.contains { now >= $0.deadline }
        if late { return end(KafkaError(.requestTimedOut, "the broker did not answer in time"), now: now) }
        var actions: [Action] = []
        if now >= earliestDeadline {
            let text = "the request could not be sent in time"
            for request in waiting where now >= request.deadline {
                actions.append(.fail(request.id, KafkaError(.requestTimedOut, text)))
            }
            waiting.removeAll { now >= $0.deadline }
            let deadlines = waiting.lazy.map(\.deadline)
            earliestDeadline = deadlines.min() ?? Instant(nanoseconds: .max)
            if let first = inFlight.lazy.map(\.deadline).min() { earliestDeadline = min(earliestDeadline, first) }
            if let first = oneWay.lazy.map(\.deadline).min() { earliestDeadline = min(earliestDeadline, first) }
        }
        if let deadline = silenceDeadline, now >= deadline {
            silentSince = now
            isSilent = true
            actions.append(.silent)
        }
        return actions + sendWaiting(now: now) + endIfDrained()
    }

    /// No more requests will come: those that are under way are finished, then the connection is closed.
    mutating func close(now: Instant) -> [Action] {
        switch state {
        case .closed, .draining:
            return []
        case .idle, .connecting, .negotiating:
            return end(KafkaError(.connectionClosed, "the connection was closed"), inGoodOrder: true)
        case .ready:
            state = .draining
            return endIfDrained()
        }
    }

    /// The connection is given up at once.
    mutating func abort(_ error: KafkaError) -> [Action] {
        end(error)
    }

    private mutating func endIfDrained() -> [Action] {
        guard case .draining = state, load == 0 else { return [] }
        return end(KafkaError(.connectionClosed, "the connection was closed"), inGoodOrder: true)
    }

    /// - Parameter now: Where a late answer is the reason, the moment: requests that are not late themselves fail
    ///   because of those that are.
    private mutating func end(_ error: KafkaError, inGoodOrder: Bool = false, now: Instant? = nil) -> [Action] {
        if case .closed = state { return [] }
        var indirect = error
        if now != nil { indirect = KafkaError(.connectionFailed, "an earlier request was not answered", cause: error) }
        var failures: [(id: UInt64, error: KafkaError)] = []
        for request in inFlight where !request.isAbandoned {
            guard let id = request.id else { continue }
            let isLate = now.map { $0 >= request.deadline } ?? true
            failures.append((id, (isLate ? error : indirect).withUnknownOutcome()))
        }
        for request in oneWay {
            let isLate = now.map { $0 >= request.deadline } ?? true
            failures.append((request.id, (isLate ? error : indirect).withUnknownOutcome()))
        }
        for request in waiting { failures.append((request.id, indirect)) }
        state = .closed(error)
        endedInGoodOrder = inGoodOrder
        inFlight = []
        oneWay = []
        waiting = []
        frames = FrameReader(limit: configuration.maximumResponseSize)
        // In the order in which they were sent.
        return failures.map { .fail($0.id, $0.error) } + [.close(inGoodOrder ? nil : error)]
    }
}
