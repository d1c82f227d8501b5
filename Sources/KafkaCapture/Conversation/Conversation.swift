import KafkaCodec
import NIOCore

/// One connection read as Kafka's: bytes of both directions in, messages out, no clock.
///
/// Which side is the client, and whether this is Kafka at all, is told by the content. A connection whose beginning is in the
/// capture must begin with a request; its messages are held until a second request or a matching response confirms it.
/// In one without beginning both directions are searched for a request that is certain.
struct Conversation: Sendable {
    enum Recognition: Hashable, Sendable {
        /// Neither side is known.
        case open
        /// The side that opened the connection is taken for the client, until that is confirmed.
        case tentative
        case kafka
        case other
    }

    let number: Int
    let apis: ApiTable
    let settings: CaptureSettings
    private let forwardSource: Endpoint
    private let backwardSource: Endpoint

    private(set) var recognition: Recognition
    private(set) var clientDirection: StreamDirection
    var client: ConversationSide
    var server: ConversationSide

    private var outstanding = OutstandingRequests()
    /// Messages that came before the connection was confirmed.
    private var unconfirmed: [CapturedEvent] = []
    /// Since a handshake of version 0, requests may be tokens without header.
    private var mayBeTokens = false
    /// Whether every request is in the capture and was found, so that a response to none of them is none.
    private var seesAllRequests: Bool
    /// The last client id, which most requests repeat.
    private var lastClientIdBytes = ByteBuffer()
    private var lastClientId: String?

    init(
        number: Int, forward: Endpoint, backward: Endpoint, initiator: StreamDirection?, _ apis: ApiTable,
        _ settings: CaptureSettings
    ) {
        self.number = number
        self.apis = apis
        self.settings = settings
        forwardSource = forward
        backwardSource = backward
        clientDirection = initiator ?? .forward
        recognition = initiator == nil ? .open : .tentative
        client = ConversationSide(isSearching: initiator == nil)
        server = ConversationSide(isSearching: initiator == nil)
        seesAllRequests = initiator != nil
    }

    var clientEndpoint: Endpoint { clientDirection == .forward ? forwardSource : backwardSource }
    var serverEndpoint: Endpoint { clientDirection == .forward ? backwardSource : forwardSource }

    /// The bytes kept for what is under way.
    var heldBytes: Int { client.heldBytes + server.heldBytes }

    func summary(_ reason: ConnectionSummary.Reason) -> ConnectionSummary {
        ConnectionSummary(
            connection: number, client: clientEndpoint, server: serverEndpoint, isKafka: recognition == .kafka,
            requests: client.messages, responses: server.messages,
            missingBytes: client.missingBytes + server.missingBytes, reason: reason
        )
    }

    subscript(direction: CapturedMessage.Direction) -> ConversationSide {
        get { direction == .request ? client : server }
        _modify { if direction == .request { yield &client } else { yield &server } }
    }

    @inline(__always)
    private func messageDirection(_ direction: StreamDirection) -> CapturedMessage.Direction {
        direction == clientDirection ? .request : .response
    }

    // MARK: - What comes in

    /// Takes in the next bytes of a direction.
    @inline(__always)
    mutating func receive(
        _ bytes: ByteBuffer, _ direction: StreamDirection, _ time: CaptureTimestamp?, into output: inout [CapturedEvent]
    ) {
        guard recognition != .other else { return }
        receive(bytes, messageDirection(direction), time, into: &output)
    }

    private mutating func receive(
        _ bytes: ByteBuffer, _ direction: CapturedMessage.Direction, _ time: CaptureTimestamp?,
        into output: inout [CapturedEvent]
    ) {
        if self[direction].isSearching {
            self[direction].search.append(bytes, time)
            advanceSearch(direction, .open, into: &output)
        } else if let lost = split(bytes, direction, time, into: &output) {
            self[direction].search.restart(lost, time)
            advanceSearch(direction, .open, into: &output)
        }
    }

    /// Passes over bytes that are missing.
    mutating func receiveGap(
        _ count: Int, _ direction: StreamDirection, _ time: CaptureTimestamp?, into output: inout [CapturedEvent]
    ) {
        guard recognition != .other else { return }
        if self[messageDirection(direction)].isSearching {
            advanceSearch(messageDirection(direction), .gap(count), into: &output)
            guard recognition != .other else { return }
        }
        // The search may have found out which side is which, and a frame that reaches into the gap.
        pass(count, messageDirection(direction), time, into: &output)
    }

    private mutating func pass(
        _ count: Int, _ direction: CapturedMessage.Direction, _ time: CaptureTimestamp?,
        into output: inout [CapturedEvent]
    ) {
        self[direction].missingBytes += count
        if direction == .request { seesAllRequests = false }
        guard !self[direction].isSearching else {
            forgetSearch(direction)
            self[direction].notes.append(.gap(count))
            return
        }
        let partial = self[direction].partial
        guard !partial.isEmpty, partial.total != nil else {
            // Not even the length is known of what is missing.
            let lost = partial.received
            beginSearch(direction)
            if direction == .request { openAgain() }
            self[direction].notes.append(.gap(count + lost))
            return
        }
        let within = min(count, partial.remaining)
        self[direction].partial.pass(within, time)
        // With bytes missing it cannot turn out to be something else, so nothing is left over.
        if self[direction].partial.remaining == 0 { _ = finishPartial(direction, into: &output) }
        guard count > within, recognition != .other else { return }
        beginSearch(direction)
        self[direction].notes.append(.gap(count - within))
    }

    /// Notes that a segment was repeated with other bytes.
    mutating func receiveDifference(_ count: Int, _ direction: StreamDirection) {
        guard recognition != .other else { return }
        let direction = messageDirection(direction)
        guard self[direction].notes.count < 100 else { return }
        self[direction].notes.append(.differingRepetition(count))
    }

    /// Keeps no more of the frames under way than their beginnings.
    mutating func releaseMemory(into output: inout [CapturedEvent]) {
        for direction in [CapturedMessage.Direction.request, .response] {
            self[direction].partial.stopKeeping()
            if self[direction].isSearching { forgetSearch(direction) }
        }
    }

    /// Ends the conversation, with what is under way.
    mutating func finish(into output: inout [CapturedEvent]) {
        for direction in [CapturedMessage.Direction.request, .response] where recognition != .other {
            if self[direction].isSearching { advanceSearch(direction, .end, into: &output) }
        }
        // The client may have been found on the second side only.
        for direction in [CapturedMessage.Direction.request, .response] where recognition != .other {
            if self[direction].isSearching { advanceSearch(direction, .end, into: &output) }
            let partial = self[direction].partial
            guard !partial.isEmpty, recognition != .other else { continue }
            self[direction].partial = PartialFrame()
            let missing = partial.missing + (partial.total == nil ? 0 : partial.remaining)
            handleDamaged(partial, direction, .unfinished(missing: missing), into: &output)
        }
        if recognition == .tentative, client.messages > 0 { confirm(into: &output) }
        guard recognition == .kafka else {
            recognition = .other
            return
        }
        for direction in [CapturedMessage.Direction.request, .response] {
            if self[direction].isSearching, self[direction].search.count > 0 { forgetSearch(direction) }
            noteRest(direction, into: &output)
        }
        while let request = outstanding.takeFirst() { noteUnanswered(request, into: &output) }
    }

    // MARK: - Searching

    /// Looks for Kafka anew where the first request of a connection is not in the capture.
    private mutating func openAgain() {
        guard recognition == .tentative, client.messages == 0 else { return }
        recognition = .open
        for direction in [CapturedMessage.Direction.request, .response] where !self[direction].isSearching {
            beginSearch(direction)
        }
    }

    /// Looks for a frame from the next byte on.
    private mutating func beginSearch(_ direction: CapturedMessage.Direction) {
        self[direction].isSearching = true
        self[direction].partial = PartialFrame()
        self[direction].search.reset()
    }

    /// Gives up what was searched, and begins anew behind it.
    private mutating func forgetSearch(_ direction: CapturedMessage.Direction) {
        let skipped = self[direction].search.count + self[direction].search.discarded
        self[direction].search.reset()
        if skipped > 0 { self[direction].notes.append(.skipped(skipped)) }
    }

    private mutating func advanceSearch(
        _ direction: CapturedMessage.Direction, _ behind: FrameSearch.Behind, into output: inout [CapturedEvent]
    ) {
        // Responses are told by the requests they answer; they wait until the client's side is found.
        if direction == .response, recognition == .tentative, client.isSearching { return limitSearch(direction) }
        var direction = direction
        let wasOpen = recognition == .open
        while self[direction].isSearching, recognition != .other {
            let asRequests = recognition == .open || direction == .request
            var found = find(direction, asRequests: asRequests, behind)
            if found == nil { found = self[direction].search.makeRoom(settings.searchBytes) }
            guard let found else { break }
            if recognition == .open {
                if direction == .response { swapSides() }
                direction = .request
                recognition = .kafka
                server.search.startOver()
            }
            begin(direction, at: found, into: &output)
        }
        if wasOpen, recognition == .kafka, server.isSearching {
            advanceSearch(.response, behind == .end ? .end : .open, into: &output)
        } else {
            giveUpIfLong()
        }
    }

    private mutating func limitSearch(_ direction: CapturedMessage.Direction) {
        _ = self[direction].search.makeRoom(settings.searchBytes)
    }

    private mutating func giveUpIfLong() {
        guard recognition == .open else { return }
        let discarded = client.search.discarded + server.search.discarded
        if discarded > settings.recognitionBytes { giveUp() }
    }

    private mutating func swapSides() {
        swap(&client, &server)
        clientDirection = clientDirection.opposite
    }

    private mutating func find(
        _ direction: CapturedMessage.Direction, asRequests: Bool, _ behind: FrameSearch.Behind
    ) -> Int? {
        // Out of the conversation while the judge looks at the rest of it.
        var search = FrameSearch()
        swap(&search, &self[direction].search)
        defer { swap(&search, &self[direction].search) }
        return search.find(behind, maximumFrameSize: settings.maximumFrameSize) { bytes, start in
            asRequests ? judgeRequest(bytes, start) : judgeResponse(bytes, start)
        }
    }

    private func judgeRequest(_ bytes: RawSpan, _ start: Int) -> FrameSearch.Verdict {
        guard let length = bytes.integer(Int32.self, at: start) else { return .incomplete }
        guard length >= 8, Int(length) <= settings.maximumFrameSize else { return .implausible }
        let frameSize = Int(length)
        switch RequestHead.read(bytes, at: start + 4, frameSize: frameSize, apis, .search) {
        case .implausible: return .implausible
        case .incomplete: return .incomplete
        case .head(let head):
            guard isPlausibleBody(head, bytes, start + 4, frameSize) else { return .implausible }
            return .frame(size: 4 + frameSize, isStrong: true)
        }
    }

    private func judgeResponse(_ bytes: RawSpan, _ start: Int) -> FrameSearch.Verdict {
        guard let length = bytes.integer(Int32.self, at: start) else { return .incomplete }
        guard length >= 4, Int(length) <= settings.maximumFrameSize else { return .implausible }
        guard let correlationId = bytes.integer(Int32.self, at: start + 4) else { return .incomplete }
        let hasFlexibleHeader = outstanding.hasFlexibleHeader(correlationId)
        if length > 4 {
            guard let first = bytes.integer(UInt8.self, at: start + 8) else { return .incomplete }
            // A record batch has a length, a leader epoch that may equal a correlation id, and 2 for its format. No
            // response has a 2 there: it would be a time, a count or a code beyond measure; and brokers have no tags to
            // write into the header.
            guard first != 2, hasFlexibleHeader != true || first == 0 else { return .implausible }
        }
        guard hasFlexibleHeader == nil else { return .frame(size: 4 + Int(length), isStrong: true) }
        return correlationId >= 0 ? .frame(size: 4 + Int(length), isStrong: false) : .implausible
    }

    private func isPlausibleBody(_ head: RequestHead, _ bytes: RawSpan, _ start: Int, _ frameSize: Int) -> Bool {
        if head.apiKey.rawValue == 0 {
            let probe = ProduceProbe.read(
                bytes, at: start + head.size, limit: start + frameSize, version: head.apiVersion,
                isFlexible: head.isFlexible
            )
            if probe == .implausible { return false }
        }
        guard head.isKnown, start + frameSize <= bytes.byteCount else { return true }
        return apis.acceptsBody(head.apiKey, head.apiVersion, Self.copy(bytes, start + head.size, start + frameSize))
    }

    private static func copy(_ bytes: RawSpan, _ start: Int, _ end: Int) -> ByteBuffer {
        guard start <= end, end <= bytes.byteCount else { return ByteBuffer() }
        var buffer = ByteBuffer()
        bytes.extracting(start..<end).withUnsafeBytes { raw in _ = unsafe buffer.writeBytes(raw) }
        return buffer
    }

    /// Reads frames from a place of the search on.
    private mutating func begin(
        _ direction: CapturedMessage.Direction, at start: Int, into output: inout [CapturedEvent]
    ) {
        let search = self[direction].search
        let skipped = start + search.discarded
        self[direction].isSearching = false
        self[direction].search.reset()
        if skipped > 0 { self[direction].notes.append(.skipped(skipped)) }
        for part in search.parts(from: start) {
            // What is left when a frame turns out not to be one goes back to the search, without a copy.
            if let lost = split(part.bytes, direction, part.timestamp, into: &output) {
                beginSearch(direction)
                self[direction].search = search
                self[direction].search.resume(behind: part.end - lost.readableBytes)
            }
            guard !self[direction].isSearching, recognition != .other else { return }
        }
    }

    private mutating func giveUp() {
        recognition = .other
        unconfirmed = []
        outstanding = OutstandingRequests()
        client = ConversationSide(isSearching: false)
        server = ConversationSide(isSearching: false)
    }

    // MARK: - Splitting

    /// Splits bytes into frames; what is left from one on that turned out not to be a frame.
    private mutating func split(
        _ input: ByteBuffer, _ direction: CapturedMessage.Direction, _ time: CaptureTimestamp?,
        into output: inout [CapturedEvent]
    ) -> ByteBuffer? {
        var bytes = input
        while bytes.readableBytes > 0 {
            if self[direction].partial.isEmpty,
                let length = bytes.getInteger(at: bytes.readerIndex, as: Int32.self),
                isFrameLength(Int(length), direction), bytes.readableBytes >= 4 + Int(length)
            {
                let whole = bytes
                bytes.moveReaderIndex(forwardBy: 4)
                guard let frame = bytes.readSlice(length: Int(length)),
                    handle(frame, size: Int(length), direction, time, nil, into: &output)
                else { return lose(whole, direction) }
            } else {
                self[direction].partial.take(&bytes, time)
                if let lost = checkPartial(direction, rest: bytes, into: &output) { return lost }
            }
            guard !self[direction].isSearching, recognition != .other else { return nil }
        }
        return nil
    }

    /// Looks at the frame under way after more of it has come; what is left when it turned out not to be a frame.
    private mutating func checkPartial(
        _ direction: CapturedMessage.Direction, rest: ByteBuffer, into output: inout [CapturedEvent]
    ) -> ByteBuffer? {
        let partial = self[direction].partial
        guard let total = partial.total else { return nil }
        if partial.received == 4 {
            let length = partial.bytes.getInteger(at: partial.bytes.readerIndex, as: Int32.self) ?? -1
            guard isFrameLength(Int(length), direction) else {
                return lose(Self.joined(partial.bytes, rest), direction)
            }
        }
        if partial.received == total { return finishPartial(direction, rest: rest, into: &output) }
        if recognition == .tentative { checkBeginning(direction) }
        return nil
    }

    private static func joined(_ first: ByteBuffer, _ second: ByteBuffer) -> ByteBuffer {
        var all = ByteBuffer()
        all.writeImmutableBuffer(first)
        all.writeImmutableBuffer(second)
        return all
    }

    @inline(__always)
    private func isFrameLength(_ length: Int, _ direction: CapturedMessage.Direction) -> Bool {
        guard length <= settings.maximumFrameSize else { return false }
        if direction == .request { return length >= (mayBeTokens ? 0 : 8) }
        return length >= (outstanding.isHeadToken ? 0 : 4)
    }

    /// Gives a connection up early whose first bytes are not Kafka's, before more of them are kept.
    private mutating func checkBeginning(_ direction: CapturedMessage.Direction) {
        guard direction == .request, !mayBeTokens, client.messages == 0, let total = client.partial.total else {
            return
        }
        let bytes = client.partial.bytes
        if RequestHead.read(bytes.readableBytesSpan, at: 4, frameSize: total - 4, apis, .search) == .implausible {
            giveUp()
        }
    }

    private mutating func finishPartial(
        _ direction: CapturedMessage.Direction, rest: ByteBuffer = ByteBuffer(), into output: inout [CapturedEvent]
    ) -> ByteBuffer? {
        let partial = self[direction].partial
        self[direction].partial = PartialFrame()
        guard partial.missing == 0 else {
            handleDamaged(partial, direction, .missingBytes(partial.missing), into: &output)
            return nil
        }
        var frame = partial.bytes
        frame.moveReaderIndex(forwardBy: 4)
        if handle(frame, size: frame.readableBytes, direction, partial.timestamp, nil, into: &output) { return nil }
        return lose(Self.joined(partial.bytes, rest), direction)
    }

    /// Turns to searching, because bytes turned out not to be a frame; what there is from them on, nil when this is not
    /// Kafka at all.
    private mutating func lose(_ bytes: ByteBuffer, _ direction: CapturedMessage.Direction) -> ByteBuffer? {
        guard recognition == .kafka else {
            giveUp()
            return nil
        }
        beginSearch(direction)
        if direction == .request { seesAllRequests = false }
        self[direction].notes.append(.notAFrame)
        return bytes
    }

    // MARK: - Frames

    /// Takes a frame; false when it cannot be one.
    @inline(__always)
    private mutating func handle(
        _ frame: ByteBuffer, size: Int, _ direction: CapturedMessage.Direction, _ time: CaptureTimestamp?,
        _ damage: MessageNote?, into output: inout [CapturedEvent]
    ) -> Bool {
        direction == .request
            ? handleRequest(frame, size: size, time, damage, into: &output)
            : handleResponse(frame, size: size, time, damage, into: &output)
    }

    /// Takes a frame of which bytes are missing.
    private mutating func handleDamaged(
        _ partial: PartialFrame, _ direction: CapturedMessage.Direction, _ damage: MessageNote,
        into output: inout [CapturedEvent]
    ) {
        var frame = partial.bytes
        let isRecognisable = partial.total != nil && frame.readableBytes > 4
        frame.moveReaderIndex(forwardBy: min(4, frame.readableBytes))
        if isRecognisable, let total = partial.total,
            handle(frame, size: total - 4, direction, partial.timestamp, damage, into: &output)
        {
            return
        }
        // Its header is among what is missing.
        self[direction].notes.append(damage)
        if direction == .request {
            seesAllRequests = false
            openAgain()
        }
    }

    private func message(
        _ direction: CapturedMessage.Direction, _ frame: ByteBuffer, size: Int, _ time: CaptureTimestamp?
    ) -> CapturedMessage {
        CapturedMessage(
            connection: number, client: clientEndpoint, server: serverEndpoint, direction: direction, frame: frame,
            size: size, headerSize: nil, timestamp: time, apiKey: nil, apiVersion: nil, correlationId: nil,
            clientId: nil, latencyNanoseconds: nil, notes: []
        )
    }

    private mutating func handleRequest(
        _ frame: ByteBuffer, size: Int, _ time: CaptureTimestamp?, _ damage: MessageNote?,
        into output: inout [CapturedEvent]
    ) -> Bool {
        let isStrict = recognition == .tentative || mayBeTokens
        let bytes = frame.readableBytesSpan
        guard
            case .head(let head) = RequestHead.read(
                bytes, at: 0, frameSize: size, apis, isStrict ? .search : .certain
            ),
            recognition != .tentative || isPlausibleBody(head, bytes, 0, size)
        else {
            guard mayBeTokens, damage == nil else { return false }
            handleToken(.request, frame, size: size, time, request: nil, into: &output)
            return true
        }
        var message = message(.request, frame, size: size, time)
        message.apiKey = head.apiKey
        message.apiVersion = head.apiVersion
        message.correlationId = head.correlationId
        message.headerSize = head.isKnown ? head.size : nil
        message.clientId = clientId(head, frame)
        message.notes = client.takeNotes()
        if !head.isKnown { message.notes.append(.unknownAPI) }
        if let damage { message.notes.append(damage) }
        client.messages += 1
        mayBeTokens = head.apiKey.rawValue == 17 && head.apiVersion == 0
        emit(.message(message), into: &output)
        if isAnswered(head, bytes, size) {
            if outstanding.count >= settings.maximumOutstandingRequests, let oldest = outstanding.takeFirst() {
                noteUnanswered(oldest, into: &output)
                seesAllRequests = false
            }
            outstanding.append(
                OutstandingRequests.Request(
                    apiKey: head.apiKey, apiVersion: head.apiVersion, correlationId: head.correlationId,
                    clientId: message.clientId, timestamp: time, isFlexible: head.isFlexible, isKnown: head.isKnown
                )
            )
        }
        if recognition == .tentative, client.messages >= 2 { confirm(into: &output) }
        return true
    }

    /// Whether a request gets a response: all do but those to Produce that ask for no acknowledgement.
    private func isAnswered(_ head: RequestHead, _ bytes: RawSpan, _ size: Int) -> Bool {
        guard head.apiKey.rawValue == 0, head.isKnown else { return true }
        let probe = ProduceProbe.read(
            bytes, at: head.size, limit: size, version: head.apiVersion, isFlexible: head.isFlexible
        )
        return probe != .acks(0)
    }

    private mutating func clientId(_ head: RequestHead, _ frame: ByteBuffer) -> String? {
        guard let range = head.clientId,
            let bytes = frame.getSlice(at: frame.readerIndex + range.lowerBound, length: range.count)
        else { return nil }
        if let lastClientId, bytes == lastClientIdBytes { return lastClientId }
        let text = RequestHead.text(bytes.readableBytesSpan, 0, bytes.readableBytes)
        lastClientIdBytes = ByteBuffer()
        lastClientIdBytes.writeImmutableBuffer(bytes)
        lastClientId = text
        return text
    }

    private mutating func handleResponse(
        _ frame: ByteBuffer, size: Int, _ time: CaptureTimestamp?, _ damage: MessageNote?,
        into output: inout [CapturedEvent]
    ) -> Bool {
        if outstanding.isHeadToken, let request = outstanding.takeFirst() {
            handleToken(.response, frame, size: size, time, request: request, into: &output)
            return true
        }
        guard let correlationId = frame.getInteger(at: frame.readerIndex, as: Int32.self) else { return false }
        let match = outstanding.take(correlationId)
        if match == nil, recognition == .tentative || seesAllRequests { return false }
        for request in match?.passedOver ?? [] { noteUnanswered(request, into: &output) }
        var message = message(.response, frame, size: size, time)
        message.correlationId = correlationId
        message.notes = server.takeNotes()
        if let request = match?.request {
            message.apiKey = request.apiKey
            message.apiVersion = request.apiVersion
            message.clientId = request.clientId
            message.latencyNanoseconds = Self.latency(from: request.timestamp, to: time)
            if request.isKnown {
                message.headerSize = headerSize(request, frame, size)
                if message.headerSize == nil, damage == nil { message.notes.append(.malformedHeader) }
            } else {
                message.notes.append(.unknownAPI)
            }
        } else {
            message.notes.append(.noRequest)
        }
        if let damage { message.notes.append(damage) }
        server.messages += 1
        emit(.message(message), into: &output)
        if recognition == .tentative { confirm(into: &output) }
        return true
    }

    private func headerSize(_ request: OutstandingRequests.Request, _ frame: ByteBuffer, _ size: Int) -> Int? {
        guard request.hasFlexibleResponseHeader else { return 4 }
        guard case .size(let count) = TaggedFields.size(frame.readableBytesSpan, at: 4, limit: size) else {
            return nil
        }
        return 4 + count
    }

    private static func latency(from start: CaptureTimestamp?, to end: CaptureTimestamp?) -> Int64? {
        guard let start, let end else { return nil }
        let (difference, overflow) = end.nanoseconds.subtractingReportingOverflow(start.nanoseconds)
        return overflow ? nil : difference
    }

    private mutating func handleToken(
        _ direction: CapturedMessage.Direction, _ frame: ByteBuffer, size: Int, _ time: CaptureTimestamp?,
        request: OutstandingRequests.Request?, into output: inout [CapturedEvent]
    ) {
        var message = message(direction, frame, size: size, time)
        message.notes = self[direction].takeNotes() + [.saslToken]
        message.latencyNanoseconds = Self.latency(from: request?.timestamp, to: time)
        self[direction].messages += 1
        emit(.message(message), into: &output)
        guard direction == .request else { return }
        outstanding.append(
            OutstandingRequests.Request(
                apiKey: ApiKey(rawValue: 17), apiVersion: 0, correlationId: nil, clientId: nil, timestamp: time,
                isFlexible: false, isKnown: false
            )
        )
    }

    // MARK: - What goes out

    private mutating func emit(_ event: CapturedEvent, into output: inout [CapturedEvent]) {
        if recognition == .tentative { unconfirmed.append(event) } else { output.append(event) }
    }

    private mutating func confirm(into output: inout [CapturedEvent]) {
        recognition = .kafka
        output.append(contentsOf: unconfirmed)
        unconfirmed = []
    }

    private mutating func noteUnanswered(
        _ request: OutstandingRequests.Request, into output: inout [CapturedEvent]
    ) {
        guard let correlationId = request.correlationId else { return }
        emit(
            .unanswered(
                UnansweredRequest(
                    connection: number, apiKey: request.apiKey, apiVersion: request.apiVersion,
                    correlationId: correlationId, clientId: request.clientId, timestamp: request.timestamp
                )
            ),
            into: &output
        )
    }

    private mutating func noteRest(_ direction: CapturedMessage.Direction, into output: inout [CapturedEvent]) {
        let notes = self[direction].takeNotes()
        guard !notes.isEmpty else { return }
        emit(
            .note(
                ConnectionNote(
                    connection: number, client: clientEndpoint, server: serverEndpoint, direction: direction,
                    notes: notes
                )
            ),
            into: &output
        )
    }
}
