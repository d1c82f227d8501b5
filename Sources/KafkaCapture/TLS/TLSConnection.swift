import NIOCore

/// A connection with TLS whose handshake is in the capture: encrypted bytes of both directions in, what they say out.
///
/// Keys are found by trial: a record that does not open with the keys in use is tried with those that follow, at their first
/// record. So it needs not be told when a side changes its keys, and a lost packet does no more harm than it must.
struct TLSConnection {
    private enum Item: Sendable {
        case bytes(StreamDirection, ByteBuffer, CaptureTimestamp?)
        case gap(StreamDirection, StreamEvent.GapReason, count: Int, CaptureTimestamp?)
    }

    /// After how many bytes without a record that opens a direction is given up.
    static let maximumUnreadBytes = 1 << 20

    let number: Int
    let settings: CaptureSettings
    private let forwardSource: Endpoint
    private let backwardSource: Endpoint

    /// The direction of the client.
    var clientDirection: StreamDirection
    var clientHello: TLSClientHello?
    var serverHello: TLSServerHello?
    /// Whether the server takes early data; nil as long as it has not said so.
    var acceptsEarlyData: Bool?
    var session = TLSSession()
    var halves = [TLSHalf(), TLSHalf()]

    /// The secrets that it waits for, one of which is enough to go on.
    var missingLabels: [TLSKeyLog.Label] = []
    private var waiting: [Item] = []
    private var waitingBytes = 0
    private(set) var hasFailed = false
    private var hasBegunEncryption = false

    init(
        number: Int, forward: Endpoint, backward: Endpoint, clientDirection: StreamDirection,
        _ settings: CaptureSettings
    ) {
        self.number = number
        self.settings = settings
        self.clientDirection = clientDirection
        forwardSource = forward
        backwardSource = backward
    }

    /// The bytes that are kept.
    var heldBytes: Int { hasFailed ? 0 : waitingBytes + halves[0].heldBytes + halves[1].heldBytes }

    // MARK: - What comes in

    /// Takes in the next bytes of a direction.
    mutating func receive(
        _ bytes: ByteBuffer, _ direction: StreamDirection, _ time: CaptureTimestamp?, _ logs: inout TLSKeyLogs,
        into output: inout [TLSOutput]
    ) {
        receive(.bytes(direction, bytes, time), &logs, into: &output)
    }

    /// Passes over bytes that are missing.
    mutating func receiveGap(
        _ count: Int, _ reason: StreamEvent.GapReason, _ direction: StreamDirection, _ time: CaptureTimestamp?,
        _ logs: inout TLSKeyLogs, into output: inout [TLSOutput]
    ) {
        receive(.gap(direction, reason, count: count, time), &logs, into: &output)
    }

    private mutating func receive(_ item: Item, _ logs: inout TLSKeyLogs, into output: inout [TLSOutput]) {
        goOn(&logs, into: &output)
        guard !hasFailed else { return }
        guard missingLabels.isEmpty else { return wait(item, into: &output) }
        take(item, &logs, into: &output)
    }

    /// Gives up what is kept, for want of memory.
    mutating func releaseMemory(into output: inout [TLSOutput]) {
        if let label = missingLabels.first {
            fail(.missingSecret(session, label: label.text), into: &output)
        } else {
            fail(.lostPlace(session), into: &output)
        }
    }

    /// Ends the connection, with what is under way.
    mutating func finish(_ logs: inout TLSKeyLogs, into output: inout [TLSOutput]) {
        goOn(&logs, into: &output)
        guard !hasFailed else { return }
        if let label = missingLabels.first { return fail(.missingSecret(session, label: label.text), into: &output) }
        for direction in [StreamDirection.forward, .backward] where halves[direction.index].isWaiting {
            return fail(.missingHandshake(.serverHello, session), into: &output)
        }
        for direction in [StreamDirection.forward, .backward] {
            noteEarlyData(direction, nil, into: &output)
            noteUnread(direction, into: &output)
        }
        if !hasBegunEncryption { note(.unfinishedHandshake(session), clientDirection, into: &output) }
    }

    // MARK: - Waiting for secrets

    private mutating func wait(_ item: Item, into output: inout [TLSOutput]) {
        switch item {
        case .bytes(let direction, let bytes, let time):
            var copy = ByteBuffer()
            copy.writeImmutableBuffer(bytes)
            waiting.append(.bytes(direction, copy, time))
            // With what an item itself takes, so that single bytes are not for free.
            waitingBytes += copy.readableBytes + MemoryLayout<Item>.stride
        case .gap:
            waiting.append(item)
            waitingBytes += MemoryLayout<Item>.stride
        }
        guard waitingBytes > settings.maximumBytesBeforeKey, let label = missingLabels.first else { return }
        fail(.missingSecret(session, label: label.text), into: &output)
    }

    /// Goes on with what waits, once there are secrets for it.
    private mutating func goOn(_ logs: inout TLSKeyLogs, into output: inout [TLSOutput]) {
        guard !missingLabels.isEmpty, hasMissingSecret(&logs) else { return }
        missingLabels = []
        let items = waiting
        waiting = []
        waitingBytes = 0
        advance(.forward, halves[0].time, &logs, into: &output)
        advance(.backward, halves[1].time, &logs, into: &output)
        for item in items where !hasFailed {
            if missingLabels.isEmpty {
                take(item, &logs, into: &output)
            } else {
                wait(item, into: &output)
            }
        }
    }

    private func hasMissingSecret(_ logs: inout TLSKeyLogs) -> Bool {
        guard let random = clientHello?.random else { return false }
        return missingLabels.contains { logs.secret($0, of: random) != nil }
    }

    // MARK: - Records

    private mutating func take(_ item: Item, _ logs: inout TLSKeyLogs, into output: inout [TLSOutput]) {
        switch item {
        case .bytes(let direction, let bytes, let time):
            guard !halves[direction.index].isEnded else { return }
            halves[direction.index].records.append(bytes)
            halves[direction.index].time = time
            halves[direction.index].bytesSinceRecord += bytes.readableBytes
            halves[direction.index].trialBytes += 64 * bytes.readableBytes
            advance(direction, time, &logs, into: &output)
            halves[direction.index].records.keep()
            checkProgress(direction, into: &output)
        case .gap(let direction, _, let count, _):
            halves[direction.index].records.pass(count)
        }
    }

    /// Ends a direction of which nothing could be read for too long.
    private mutating func checkProgress(_ direction: StreamDirection, into output: inout [TLSOutput]) {
        guard !hasFailed, missingLabels.isEmpty,
            halves[direction.index].bytesSinceRecord > Self.maximumUnreadBytes
        else { return }
        if halves[direction.index].isWaiting { return fail(.missingHandshake(.serverHello, session), into: &output) }
        guard session.isDecrypted else { return fail(.wrongSecret(session), into: &output) }
        note(.lostPlace(session), direction, into: &output)
        noteUnread(direction, into: &output)
        halves[direction.index] = TLSHalf()
        halves[direction.index].isEnded = true
    }

    /// Reads the records that are there.
    mutating func advance(
        _ direction: StreamDirection, _ time: CaptureTimestamp?, _ logs: inout TLSKeyLogs,
        into output: inout [TLSOutput]
    ) {
        while missingLabels.isEmpty, !hasFailed, !halves[direction.index].isWaiting, !halves[direction.index].isEnded {
            let isSeeking = halves[direction.index].records.isSeeking
            let next =
                isSeeking
                ? halves[direction.index].records.candidate(
                    minimumLength: halves[direction.index].keys?.protection.overhead ?? 1)
                : halves[direction.index].records.next()
            guard let record = next else {
                // Bytes that begin no record turn it to seeking.
                guard !isSeeking, halves[direction.index].records.isSeeking else { return }
                continue
            }
            switch read(record, direction, time, &logs, into: &output) {
            case .read:
                halves[direction.index].records.accept(record)
                halves[direction.index].records.resume()
                halves[direction.index].bytesSinceRecord = 0
            case .unreadable:
                if isSeeking {
                    halves[direction.index].records.refuseCandidate()
                } else {
                    halves[direction.index].records.reject(record)
                }
            case .notYet: return
            }
        }
    }

    // MARK: - What goes out

    func emit(_ kind: StreamEvent.Kind, into output: inout [TLSOutput]) {
        output.append(.stream(StreamEvent(connection: number, kind: kind)))
    }

    func note(_ note: TLSNote, _ direction: StreamDirection, into output: inout [TLSOutput]) {
        let isForward = clientDirection == .forward
        output.append(
            .note(
                ConnectionNote(
                    connection: number, client: isForward ? forwardSource : backwardSource,
                    server: isForward ? backwardSource : forwardSource,
                    direction: direction == clientDirection ? .request : .response, notes: [.tls(note)]
                )
            )
        )
    }

    /// Reads no more of the connection, and says why.
    mutating func fail(_ reason: TLSNote, into output: inout [TLSOutput]) {
        guard !hasFailed else { return }
        note(reason, clientDirection, into: &output)
        for direction in [StreamDirection.forward, .backward] { noteUnread(direction, into: &output) }
        hasFailed = true
        missingLabels = []
        waiting = []
        waitingBytes = 0
        halves = [TLSHalf(), TLSHalf()]
    }

    mutating func beginEncryption() { hasBegunEncryption = true }

    /// Says that data is missing at the end of a direction.
    private func noteUnread(_ direction: StreamDirection, into output: inout [TLSOutput]) {
        let half = halves[direction.index]
        guard session.isDecrypted, half.records.unreadBytes > 0, let keys = half.keys, keys.phase.carriesData else {
            return
        }
        let frame = TLSRecordHeader.size + keys.protection.overhead
        emit(.gap(direction, .lost, count: max(1, half.records.unreadBytes - frame), nil), into: &output)
    }

    /// Says that early data could not be decrypted.
    mutating func noteEarlyData(
        _ direction: StreamDirection, _ time: CaptureTimestamp?, into output: inout [TLSOutput]
    ) {
        let count = halves[direction.index].earlyBytes
        guard count > 0 else { return }
        halves[direction.index].earlyBytes = 0
        // What the server does not take is sent again.
        guard acceptsEarlyData != false else { return }
        note(.earlyData(count), direction, into: &output)
        emit(.gap(direction, .lost, count: count, time), into: &output)
    }
}
