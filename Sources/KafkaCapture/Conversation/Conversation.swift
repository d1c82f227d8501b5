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

    var recognition: Recognition
    var clientDirection: StreamDirection
    /// The client's side and the server's, in this order. An array and no two properties: an element is read and changed in
    /// place, however it is chosen.
    var sides: [ConversationSide]

    var outstanding = OutstandingRequests()
    /// Messages that came before the connection was confirmed.
    var unconfirmed: [CapturedEvent] = []
    /// Since a handshake of version 0, requests may be tokens without header.
    var mayBeTokens = false
    /// Whether every request is in the capture and was found, so that a response to none of them is none.
    var seesAllRequests: Bool
    /// The last client id, which most requests repeat.
    var lastClientIdBytes = ByteBuffer()
    var lastClientID: String?

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
        sides = Array(repeating: ConversationSide(isSearching: initiator == nil), count: 2)
        seesAllRequests = initiator != nil
    }

    var clientEndpoint: Endpoint { clientDirection == .forward ? forwardSource : backwardSource }
    var serverEndpoint: Endpoint { clientDirection == .forward ? backwardSource : forwardSource }

    /// The bytes kept for what is under way.
    var heldBytes: Int { sides[0].heldBytes + sides[1].heldBytes }

    func summary(_ reason: ConnectionSummary.Reason) -> ConnectionSummary {
        ConnectionSummary(
            connection: number, client: clientEndpoint, server: serverEndpoint, isKafka: recognition == .kafka,
            requests: sides[0].messages, responses: sides[1].messages,
            missingBytes: sides[0].missingBytes + sides[1].missingBytes, reason: reason
        )
    }

    @inline(__always)
    func messageDirection(_ direction: StreamDirection) -> CapturedMessage.Direction {
        direction == clientDirection ? .request : .response
    }

    // MARK: - What comes in

    /// Takes in the next bytes of a direction.
    @inline(__always)
    mutating func receive(
        _ bytes: ByteBuffer, _ direction: StreamDirection, _ time: CaptureTimestamp?, into output: inout [CapturedEvent]
    ) {
        guard recognition != .other else { return }
        if bytes.readableBytes > settings.searchBytes, sides[messageDirection(direction).index].isSearching {
            return searchPieces(bytes, direction, time, into: &output)
        }
        receive(bytes, messageDirection(direction), time, into: &output)
    }

    mutating func receive(
        _ bytes: ByteBuffer, _ direction: CapturedMessage.Direction, _ time: CaptureTimestamp?,
        into output: inout [CapturedEvent]
    ) {
        if sides[direction.index].isSearching {
            sides[direction.index].search.append(bytes, time)
            advanceSearch(direction, .open, into: &output)
        } else if let lost = split(bytes, direction, time, into: &output) {
            sides[direction.index].search.restart(lost, time)
            advanceSearch(direction, .open, into: &output)
        }
    }

    /// Passes over bytes that are missing.
    mutating func receiveGap(
        _ count: Int, _ direction: StreamDirection, _ time: CaptureTimestamp?, into output: inout [CapturedEvent]
    ) {
        guard recognition != .other else { return }
        if sides[messageDirection(direction).index].isSearching {
            advanceSearch(messageDirection(direction), .gap(count), into: &output)
            guard recognition != .other else { return }
        }
        // The search may have found out which side is which, and a frame that reaches into the gap.
        pass(count, messageDirection(direction), time, into: &output)
    }

    mutating func pass(
        _ count: Int, _ direction: CapturedMessage.Direction, _ time: CaptureTimestamp?,
        into output: inout [CapturedEvent]
    ) {
        sides[direction.index].missingBytes += count
        if direction == .request { seesAllRequests = false }
        guard !sides[direction.index].isSearching else {
            forgetSearch(direction)
            sides[direction.index].add(.gap(count))
            return
        }
        let partial = sides[direction.index].partial
        guard !partial.isEmpty, partial.total != nil else {
            // Not even the length is known of what is missing.
            let lost = partial.received
            beginSearch(direction)
            if direction == .request { openAgain() }
            sides[direction.index].add(.gap(count + lost))
            return
        }
        let within = min(count, partial.remaining)
        sides[direction.index].partial.pass(within, time)
        // With bytes missing it cannot turn out to be something else, so nothing is left over.
        if sides[direction.index].partial.remaining == 0 { _ = finishPartial(direction, into: &output) }
        guard count > within, recognition != .other else { return }
        beginSearch(direction)
        sides[direction.index].add(.gap(count - within))
    }

    /// Notes that a segment was repeated with other bytes.
    mutating func receiveDifference(_ count: Int, _ direction: StreamDirection) {
        guard recognition != .other else { return }
        let direction = messageDirection(direction)
        sides[direction.index].add(.differingRepetition(count))
    }

    /// Keeps no more of the frames under way than their beginnings.
    mutating func releaseMemory(into output: inout [CapturedEvent]) {
        for direction in [CapturedMessage.Direction.request, .response] {
            sides[direction.index].partial.stopKeeping()
            if sides[direction.index].isSearching { forgetSearch(direction) }
        }
    }

    /// Ends the conversation, with what is under way.
    mutating func finish(into output: inout [CapturedEvent]) {
        for direction in [CapturedMessage.Direction.request, .response] where recognition != .other {
            if sides[direction.index].isSearching { advanceSearch(direction, .end, into: &output) }
        }
        // The client may have been found on the second side only.
        for direction in [CapturedMessage.Direction.request, .response] where recognition != .other {
            if sides[direction.index].isSearching { advanceSearch(direction, .end, into: &output) }
            let partial = sides[direction.index].partial
            guard !partial.isEmpty, recognition != .other else { continue }
            sides[direction.index].partial = PartialFrame()
            let missing = partial.missing + (partial.total == nil ? 0 : partial.remaining)
            handleDamaged(partial, direction, .unfinished(missing: missing), into: &output)
        }
        if recognition == .tentative, sides[0].messages > 0 { confirm(into: &output) }
        guard recognition == .kafka else {
            recognition = .other
            return
        }
        for direction in [CapturedMessage.Direction.request, .response] {
            if sides[direction.index].isSearching, sides[direction.index].search.count > 0 { forgetSearch(direction) }
            noteRest(direction, into: &output)
        }
        while let request = outstanding.takeFirst() { noteUnanswered(request, into: &output) }
    }

    // MARK: - What goes out

    mutating func emit(_ event: CapturedEvent, into output: inout [CapturedEvent]) {
        if recognition == .tentative { unconfirmed.append(event) } else { output.append(event) }
    }

    mutating func confirm(into output: inout [CapturedEvent]) {
        recognition = .kafka
        output.append(contentsOf: unconfirmed)
        unconfirmed = []
    }

    mutating func noteUnanswered(
        _ request: OutstandingRequests.Request, into output: inout [CapturedEvent]
    ) {
        guard let correlationID = request.correlationID else { return }
        emit(
            .unanswered(
                UnansweredRequest(
                    connection: number, client: clientEndpoint, server: serverEndpoint, apiKey: request.apiKey,
                    apiVersion: request.apiVersion,
                    correlationID: correlationID, clientID: request.clientID, timestamp: request.timestamp
                )
            ),
            into: &output
        )
    }

    mutating func noteRest(_ direction: CapturedMessage.Direction, into output: inout [CapturedEvent]) {
        let notes = sides[direction.index].takeNotes()
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

extension CapturedMessage.Direction {
    /// The place of the sender's side in a conversation.
    @inline(__always)
    var index: Int { self == .request ? 0 : 1 }
}
