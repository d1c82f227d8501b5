import KafkaCodec
import NIOCore

/// Reading frames as requests and responses, and pairing them.
extension Conversation {
    /// Takes a frame; false when it cannot be one.
    @inline(__always)
    mutating func handle(
        _ frame: ByteBuffer, size: Int, _ direction: CapturedMessage.Direction, _ time: CaptureTimestamp?,
        _ damage: MessageNote?, into output: inout [CapturedEvent]
    ) -> Bool {
        direction == .request
            ? handleRequest(frame, size: size, time, damage, into: &output)
            : handleResponse(frame, size: size, time, damage, into: &output)
    }

    /// Takes a frame of which bytes are missing.
    mutating func handleDamaged(
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
        sides[direction.index].add(damage)
        if direction == .request {
            seesAllRequests = false
            openAgain()
        }
    }

    func message(
        _ direction: CapturedMessage.Direction, _ frame: ByteBuffer, size: Int, _ time: CaptureTimestamp?
    ) -> CapturedMessage {
        CapturedMessage(
            connection: number, client: clientEndpoint, server: serverEndpoint, direction: direction, frame: frame,
            size: size, headerSize: nil, timestamp: time, apiKey: nil, apiVersion: nil, correlationID: nil,
            clientID: nil, latencyNanoseconds: nil, notes: []
        )
    }

    mutating func handleRequest(
        _ frame: ByteBuffer, size: Int, _ time: CaptureTimestamp?, _ damage: MessageNote?,
        into output: inout [CapturedEvent]
    ) -> Bool {
        let isStrict = recognition == .tentative || mayBeTokens
        let bytes = frame.readableBytesSpan
        var budget = Int.max
        guard
            case .head(let head) = RequestHead.read(
                bytes, at: 0, frameSize: size, apis, isStrict ? .search : .certain
            ),
            recognition != .tentative || isPlausibleBody(head, bytes, frame, 0, size, &budget)
        else {
            guard mayBeTokens, damage == nil else { return false }
            handleToken(.request, frame, size: size, time, request: nil, into: &output)
            return true
        }
        var message = message(.request, frame, size: size, time)
        message.apiKey = head.apiKey
        message.apiVersion = head.apiVersion
        message.correlationID = head.correlationID
        message.headerSize = head.isKnown ? head.size : nil
        message.clientID = clientID(head, frame)
        message.notes = sides[0].takeNotes()
        if !head.isKnown { message.notes.append(.unknownAPI) }
        if let damage { message.notes.append(damage) }
        sides[0].messages += 1
        mayBeTokens = head.apiKey.rawValue == 17 && head.apiVersion == 0
        emit(.message(message), into: &output)
        if isAnswered(head, bytes, size) {
            if outstanding.count >= settings.maximumOutstandingRequests { dropRequests(1, into: &output) }
            outstanding.append(
                OutstandingRequests.Request(
                    apiKey: head.apiKey, apiVersion: head.apiVersion, correlationID: head.correlationID,
                    clientID: message.clientID, timestamp: time, isFlexible: head.isFlexible, isKnown: head.isKnown
                )
            )
        }
        let isChecked = apis.checksBodies && head.isKnown && message.isWhole
        if recognition == .tentative, isChecked || sides[0].messages >= 2 { confirm(into: &output) }
        return true
    }

    /// Waits no longer for the responses to the oldest requests.
    mutating func dropRequests(_ count: Int, into output: inout [CapturedEvent]) {
        for _ in 0..<count {
            guard let oldest = outstanding.takeFirst() else { return }
            noteUnanswered(oldest, into: &output)
            seesAllRequests = false
        }
    }

    /// Whether a request gets a response: all do but those to Produce that ask for no acknowledgement.
    func isAnswered(_ head: RequestHead, _ bytes: RawSpan, _ size: Int) -> Bool {
        guard head.apiKey.rawValue == 0, head.isKnown else { return true }
        let probe = ProduceProbe.read(
            bytes, at: head.size, limit: size, version: head.apiVersion, isFlexible: head.isFlexible
        )
        return probe != .acks(0)
    }

    mutating func clientID(_ head: RequestHead, _ frame: ByteBuffer) -> String? {
        guard let range = head.clientID,
            let bytes = frame.getSlice(at: frame.readerIndex + range.lowerBound, length: range.count)
        else { return nil }
        if let lastClientID, bytes == lastClientIdBytes { return lastClientID }
        let text = RequestHead.text(bytes.readableBytesSpan, 0, bytes.readableBytes)
        lastClientIdBytes = ByteBuffer()
        lastClientIdBytes.writeImmutableBuffer(bytes)
        lastClientID = text
        return text
    }

    mutating func handleResponse(
        _ frame: ByteBuffer, size: Int, _ time: CaptureTimestamp?, _ damage: MessageNote?,
        into output: inout [CapturedEvent]
    ) -> Bool {
        if outstanding.isHeadToken, let request = outstanding.takeFirst() {
            handleToken(.response, frame, size: size, time, request: request, into: &output)
            return true
        }
        guard let correlationID = frame.getInteger(at: frame.readerIndex, as: Int32.self) else { return false }
        let match = outstanding.take(correlationID)
        if match == nil, recognition == .tentative || seesAllRequests { return false }
        for request in match?.passedOver ?? [] { noteUnanswered(request, into: &output) }
        var message = message(.response, frame, size: size, time)
        message.correlationID = correlationID
        message.notes = sides[1].takeNotes()
        if let request = match?.request {
            message.apiKey = request.apiKey
            message.apiVersion = request.apiVersion
            message.clientID = request.clientID
            message.latencyNanoseconds = Self.latency(from: request.timestamp, to: time)
            if request.isKnown || request.apiKey.rawValue == 18 {
                message.headerSize = headerSize(request, frame, size)
                if message.headerSize == nil, damage == nil { message.notes.append(.malformedHeader) }
            }
            if !request.isKnown { message.notes.append(.unknownAPI) }
        } else {
            message.notes.append(.noRequest)
        }
        if let damage { message.notes.append(damage) }
        sides[1].messages += 1
        emit(.message(message), into: &output)
        if recognition == .tentative { confirm(into: &output) }
        return true
    }

    func headerSize(_ request: OutstandingRequests.Request, _ frame: ByteBuffer, _ size: Int) -> Int? {
        guard request.hasFlexibleResponseHeader else { return 4 }
        guard case .size(let count) = TaggedFields.size(frame.readableBytesSpan, at: 4, limit: size) else {
            return nil
        }
        return 4 + count
    }

    static func latency(from start: CaptureTimestamp?, to end: CaptureTimestamp?) -> Int64? {
        guard let start, let end else { return nil }
        let (difference, overflow) = end.nanoseconds.subtractingReportingOverflow(start.nanoseconds)
        return overflow ? nil : difference
    }

    mutating func handleToken(
        _ direction: CapturedMessage.Direction, _ frame: ByteBuffer, size: Int, _ time: CaptureTimestamp?,
        request: OutstandingRequests.Request?, into output: inout [CapturedEvent]
    ) {
        var message = message(direction, frame, size: size, time)
        message.notes = sides[direction.index].takeNotes() + [.saslToken]
        message.latencyNanoseconds = Self.latency(from: request?.timestamp, to: time)
        sides[direction.index].messages += 1
        emit(.message(message), into: &output)
        guard direction == .request else { return }
        outstanding.append(
            OutstandingRequests.Request(
                apiKey: ApiKey(rawValue: 17), apiVersion: 0, correlationID: nil, clientID: nil, timestamp: time,
                isFlexible: false, isKnown: false
            )
        )
    }
}
