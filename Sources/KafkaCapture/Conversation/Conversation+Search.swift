import KafkaCodec
import NIOCore

/// Looking for frames where it is not known where they begin.
extension Conversation {
    /// Looks for Kafka anew where the first request of a connection is not in the capture.
    mutating func openAgain() {
        guard recognition == .tentative, sides[0].messages == 0 else { return }
        recognition = .open
        for direction in [CapturedMessage.Direction.request, .response] where !sides[direction.index].isSearching {
            beginSearch(direction)
        }
    }

    /// Looks for a frame from the next byte on.
    mutating func beginSearch(_ direction: CapturedMessage.Direction) {
        sides[direction.index].isSearching = true
        sides[direction.index].partial = PartialFrame()
        sides[direction.index].search.reset()
    }

    /// Gives up what was searched, and begins anew behind it.
    mutating func forgetSearch(_ direction: CapturedMessage.Direction) {
        let skipped = sides[direction.index].search.count + sides[direction.index].search.discarded
        sides[direction.index].search.reset()
        if skipped > 0 { sides[direction.index].add(.skipped(skipped)) }
    }

    mutating func advanceSearch(
        _ direction: CapturedMessage.Direction, _ behind: FrameSearch.Behind, into output: inout [CapturedEvent]
    ) {
        // Responses are told by the requests they answer; they wait until the client's side is found.
        if direction == .response, recognition == .tentative, sides[0].isSearching { return limitSearch(direction) }
        var direction = direction
        let wasOpen = recognition == .open
        while sides[direction.index].isSearching, recognition != .other {
            let asRequests = recognition == .open || direction == .request
            var found = find(direction, asRequests: asRequests, behind)
            if found == nil { found = sides[direction.index].search.makeRoom(settings.searchBytes) }
            guard let found else { break }
            if recognition == .open {
                if direction == .response { swapSides() }
                direction = .request
                recognition = .kafka
                sides[1].search.startOver()
            }
            begin(direction, at: found, into: &output)
        }
        if wasOpen, recognition == .kafka, sides[1].isSearching {
            advanceSearch(.response, behind == .end ? .end : .open, into: &output)
        } else {
            giveUpIfLong()
        }
    }

    /// Searches the bytes of a packet that are more than are kept for it, one piece after the other.
    mutating func searchPieces(
        _ bytes: ByteBuffer, _ direction: StreamDirection, _ time: CaptureTimestamp?, into output: inout [CapturedEvent]
    ) {
        var rest = bytes
        var isFirst = true
        while let piece = rest.readSlice(length: min(rest.readableBytes, max(settings.searchBytes, 1))),
            piece.readableBytes > 0, recognition != .other
        {
            // Which side is which may have been found out.
            let side = messageDirection(direction)
            guard sides[side.index].isSearching else {
                receive(piece, side, time, into: &output)
                continue
            }
            sides[side.index].search.append(piece, time, beginsSegment: isFirst)
            advanceSearch(side, rest.readableBytes > 0 ? .rest : .open, into: &output)
            isFirst = false
        }
    }

    mutating func limitSearch(_ direction: CapturedMessage.Direction) {
        _ = sides[direction.index].search.makeRoom(settings.searchBytes)
    }

    mutating func giveUpIfLong() {
        guard recognition == .open else { return }
        let discarded = sides[0].search.discarded + sides[1].search.discarded
        if discarded > settings.recognitionBytes { giveUp() }
    }

    mutating func swapSides() {
        sides.swapAt(0, 1)
        clientDirection = clientDirection.opposite
    }

    mutating func find(
        _ direction: CapturedMessage.Direction, asRequests: Bool, _ behind: FrameSearch.Behind
    ) -> Int? {
        // Out of the conversation while the judge looks at the rest of it.
        var search = FrameSearch()
        swap(&search, &sides[direction.index].search)
        defer { swap(&search, &sides[direction.index].search) }
        return search.find(behind, maximumFrameSize: settings.maximumFrameSize) { bytes, buffer, start, budget in
            asRequests
                ? judgeRequest(bytes, buffer, start, &budget) : judgeResponse(bytes, buffer, start, &budget)
        }
    }

    func judgeRequest(
        _ bytes: RawSpan, _ buffer: ByteBuffer, _ start: Int, _ budget: inout Int
    ) -> FrameSearch.Verdict {
        guard let length = bytes.integer(Int32.self, at: start) else { return .incomplete }
        guard length >= 8, Int(length) <= settings.maximumFrameSize else { return .implausible }
        let frameSize = Int(length)
        switch RequestHead.read(bytes, at: start + 4, frameSize: frameSize, apis, .search) {
        case .implausible: return .implausible
        case .incomplete: return .incomplete
        case .head(let head):
            guard isPlausibleBody(head, bytes, buffer, start + 4, frameSize, &budget) else { return .implausible }
            return .frame(size: 4 + frameSize, isStrong: true)
        }
    }

    func judgeResponse(
        _ bytes: RawSpan, _ buffer: ByteBuffer, _ start: Int, _ budget: inout Int
    ) -> FrameSearch.Verdict {
        guard let length = bytes.integer(Int32.self, at: start) else { return .incomplete }
        guard length >= 4, Int(length) <= settings.maximumFrameSize else { return .implausible }
        guard let correlationID = bytes.integer(Int32.self, at: start + 4) else { return .incomplete }
        let request = outstanding.request(correlationID)
        let size = 4 + Int(length)
        if length > 4 {
            guard let first = bytes.integer(UInt8.self, at: start + 8) else { return .incomplete }
            // A record batch has a length, a leader epoch that may equal a correlation id, and 2 for its format. No
            // response has a 2 there: it would be a time, a count or a code beyond measure; and brokers have no tags to
            // write into the header.
            guard first != 2, request?.hasFlexibleResponseHeader != true || first == 0 else { return .implausible }
        }
        guard let request else { return correlationID >= 0 ? .frame(size: size, isStrong: false) : .implausible }
        let body = start + (request.hasFlexibleResponseHeader ? 9 : 8)
        if request.isKnown, start + size <= bytes.byteCount {
            let isReadable = apis.acceptsBody(
                .response, request.apiKey, request.apiVersion, Self.slice(buffer, body, start + size), &budget
            )
            guard isReadable else { return .implausible }
        }
        return .frame(size: size, isStrong: true)
    }

    func isPlausibleBody(
        _ head: RequestHead, _ bytes: RawSpan, _ buffer: ByteBuffer, _ start: Int, _ frameSize: Int,
        _ budget: inout Int
    ) -> Bool {
        if head.apiKey.rawValue == 0 {
            let probe = ProduceProbe.read(
                bytes, at: start + head.size, limit: start + frameSize, version: head.apiVersion,
                isFlexible: head.isFlexible
            )
            if probe == .implausible { return false }
        }
        guard head.isKnown, start + frameSize <= bytes.byteCount else { return true }
        return apis.acceptsBody(
            .request, head.apiKey, head.apiVersion, Self.slice(buffer, start + head.size, start + frameSize),
            &budget)
    }

    static func slice(_ buffer: ByteBuffer, _ start: Int, _ end: Int) -> ByteBuffer {
        guard start <= end else { return ByteBuffer() }
        return buffer.getSlice(at: buffer.readerIndex + start, length: end - start) ?? ByteBuffer()
    }

    /// Reads frames from a place of the search on.
    mutating func begin(
        _ direction: CapturedMessage.Direction, at start: Int, into output: inout [CapturedEvent]
    ) {
        let search = sides[direction.index].search
        let skipped = start + search.discarded
        sides[direction.index].isSearching = false
        sides[direction.index].search.reset()
        if skipped > 0 { sides[direction.index].add(.skipped(skipped)) }
        for part in search.parts(from: start) {
            // What is left when a frame turns out not to be one goes back to the search, without a copy.
            if let lost = split(part.bytes, direction, part.timestamp, into: &output) {
                beginSearch(direction)
                sides[direction.index].search = search
                sides[direction.index].search.resume(behind: part.end - lost.readableBytes)
            }
            guard !sides[direction.index].isSearching, recognition != .other else { return }
        }
    }

    mutating func giveUp() {
        recognition = .other
        unconfirmed = []
        outstanding = OutstandingRequests()
        sides = Array(repeating: ConversationSide(isSearching: false), count: 2)
    }
}
