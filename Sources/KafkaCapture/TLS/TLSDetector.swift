import NIOCore

/// Tells from the first bytes of a connection whether it is one with TLS.
struct TLSDetector: Sendable {
    enum Verdict: Hashable, Sendable {
        /// It begins with a ClientHello or ServerHello, in the client's or the server's direction.
        case handshake(client: StreamDirection)
        case other
        /// Too little has come to say.
        case undecided
    }

    /// The bytes that tell a hello: a record's header and the first byte of a message.
    private static let headSize = 6

    /// The first bytes of each direction, as far as they may be those of a hello.
    private var heads = [ByteBuffer(), ByteBuffer()]

    /// Directions whose first bytes are missing, so that nothing can be told from those that come.
    private var isEnded = [false, false]

    /// Whether no bytes of a direction have come, and none are missing.
    func isAtBeginning(_ direction: StreamDirection) -> Bool {
        !isEnded[direction.index] && heads[direction.index].readableBytes == 0
    }

    /// Looks no more at a direction.
    mutating func end(_ direction: StreamDirection) { isEnded[direction.index] = true }

    /// Looks at the next bytes of a direction, where it begins with the first of them.
    mutating func receive(_ bytes: ByteBuffer, _ direction: StreamDirection) -> Verdict {
        guard !isEnded[direction.index] else { return .other }
        var bytes = bytes
        let missing = Self.headSize - heads[direction.index].readableBytes
        guard let part = bytes.readSlice(length: min(missing, bytes.readableBytes)) else { return .undecided }
        heads[direction.index].writeImmutableBuffer(part)
        let head = heads[direction.index]
        guard zip(head.readableBytesView, [22, 3]).allSatisfy({ $0 == $1 }) else { return .other }
        guard head.readableBytes == Self.headSize else { return .undecided }
        let span = head.readableBytesSpan
        guard TLSRecordHeader(span, at: 0) != nil else { return .other }
        switch span.integer(UInt8.self, at: TLSRecordHeader.size) {
        case TLSHandshakeReader.Kind.clientHello.rawValue: return .handshake(client: direction)
        case TLSHandshakeReader.Kind.serverHello.rawValue: return .handshake(client: direction.opposite)
        default: return .other
        }
    }
}
