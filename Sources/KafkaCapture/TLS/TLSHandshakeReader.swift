import NIOCore

/// The handshake messages of a direction: records in, whole messages out. One record may hold several, and one message reach
/// over several records.
struct TLSHandshakeReader: Sendable {
    /// The kinds of messages that are looked at; others are passed over without being kept.
    enum Kind: UInt8, Hashable, Sendable {
        case clientHello = 1
        case serverHello = 2
        case encryptedExtensions = 8
    }

    /// Longer messages than this are passed over; those of real programs are far below.
    private static let maximumSize = 1 << 16

    private var buffer = ByteBuffer()
    private var skipped = 0

    /// The bytes kept of an unfinished message.
    var heldBytes: Int { buffer.readableBytes }

    /// Takes in the content of a record; the messages that are whole with it.
    mutating func receive(_ content: ByteBuffer) -> [(kind: Kind, body: ByteBuffer)] {
        var messages: [(kind: Kind, body: ByteBuffer)] = []
        buffer.writeImmutableBuffer(content)
        while buffer.readableBytes > 0 {
            if skipped > 0 {
                let count = min(skipped, buffer.readableBytes)
                buffer.moveReaderIndex(forwardBy: count)
                skipped -= count
                continue
            }
            guard let head = buffer.getInteger(at: buffer.readerIndex, as: UInt32.self) else { break }
            let size = 4 + Int(head & 0xff_ffff)
            guard let kind = Kind(rawValue: UInt8(head >> 24)), size <= Self.maximumSize else {
                skipped = size
                continue
            }
            guard buffer.readableBytes >= size, var message = buffer.readSlice(length: size) else { break }
            message.moveReaderIndex(forwardBy: 4)
            messages.append((kind, message))
        }
        buffer.discardReadBytes()
        return messages
    }

    /// Forgets what is unfinished, because bytes are missing: a record usually begins with a message.
    mutating func restart() {
        self = TLSHandshakeReader()
    }
}
