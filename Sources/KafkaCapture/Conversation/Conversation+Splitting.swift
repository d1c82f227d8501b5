import NIOCore

/// Splitting bytes into frames where it is known where they begin.
extension Conversation {
    /// Splits bytes into frames; what is left from one on that turned out not to be a frame.
    mutating func split(
        _ input: ByteBuffer, _ direction: CapturedMessage.Direction, _ time: CaptureTimestamp?,
        into output: inout [CapturedEvent]
    ) -> ByteBuffer? {
        var bytes = input
        while bytes.readableBytes > 0 {
            if sides[direction.index].partial.isEmpty,
                let length = bytes.getInteger(at: bytes.readerIndex, as: Int32.self),
                isFrameLength(Int(length), direction), bytes.readableBytes >= 4 + Int(length)
            {
                let whole = bytes
                bytes.moveReaderIndex(forwardBy: 4)
                guard let frame = bytes.readSlice(length: Int(length)),
                    handle(frame, size: Int(length), direction, time, nil, into: &output)
                else { return lose(whole, direction) }
            } else {
                sides[direction.index].partial.take(&bytes, time)
                if let lost = checkPartial(direction, rest: bytes, into: &output) { return lost }
            }
            guard !sides[direction.index].isSearching, recognition != .other else { return nil }
        }
        return nil
    }

    /// Looks at the frame under way after more of it has come; what is left when it turned out not to be a frame.
    mutating func checkPartial(
        _ direction: CapturedMessage.Direction, rest: ByteBuffer, into output: inout [CapturedEvent]
    ) -> ByteBuffer? {
        let partial = sides[direction.index].partial
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

    static func joined(_ first: ByteBuffer, _ second: ByteBuffer) -> ByteBuffer {
        var all = ByteBuffer()
        all.writeImmutableBuffer(first)
        all.writeImmutableBuffer(second)
        return all
    }

    @inline(__always)
    func isFrameLength(_ length: Int, _ direction: CapturedMessage.Direction) -> Bool {
        guard length <= settings.maximumFrameSize else { return false }
        if direction == .request { return length >= (mayBeTokens ? 0 : 8) }
        return length >= (outstanding.isHeadToken ? 0 : 4)
    }

    /// Gives a connection up early whose first bytes are not Kafka's, before more of them are kept.
    mutating func checkBeginning(_ direction: CapturedMessage.Direction) {
        guard direction == .request, !mayBeTokens, sides[0].messages == 0, let total = sides[0].partial.total else {
            return
        }
        let bytes = sides[0].partial.bytes
        if RequestHead.read(bytes.readableBytesSpan, at: 4, frameSize: total - 4, apis, .search) == .implausible {
            giveUp()
        }
    }

    mutating func finishPartial(
        _ direction: CapturedMessage.Direction, rest: ByteBuffer = ByteBuffer(), into output: inout [CapturedEvent]
    ) -> ByteBuffer? {
        let partial = sides[direction.index].partial
        sides[direction.index].partial = PartialFrame()
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
    mutating func lose(_ bytes: ByteBuffer, _ direction: CapturedMessage.Direction) -> ByteBuffer? {
        guard recognition == .kafka else {
            giveUp()
            return nil
        }
        beginSearch(direction)
        if direction == .request { seesAllRequests = false }
        sides[direction.index].add(.notAFrame)
        return bytes
    }
}
