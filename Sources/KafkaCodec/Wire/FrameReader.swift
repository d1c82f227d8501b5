public import NIOCore

/// Takes frames out of a stream of bytes: each is led by its length as an int32.
///
/// Memory is taken as bytes arrive, never for what a length field only claims. Frames come out as slices where they lay
/// in one piece, so that the records inside are not copied.
public struct FrameReader: Sendable {
    /// The largest frame that Kafka's brokers take unless told otherwise (`socket.request.max.bytes`): 100 MiB.
    public static let defaultLimit = 104_857_600

    /// The largest frame that is accepted, in bytes without the length field.
    public var limit: Int

    private var pending = ByteBuffer()
    // Whether `pending` was made here and no slice of it was given out: then it can grow in place.
    private var isOwned = false

    /// A reader at the start of a stream.
    ///
    /// - Parameter limit: The largest frame that is accepted, in bytes without the length field.
    public init(limit: Int = FrameReader.defaultLimit) {
        self.limit = limit
    }

    /// The bytes that have arrived and belong to no frame yet.
    public var bufferedBytes: Int { pending.readableBytes }

    /// Adds bytes of the stream.
    public mutating func append(_ bytes: ByteBuffer) {
        if pending.readableBytes == 0 {
            pending = bytes
            isOwned = false
            return
        }
        if !isOwned || pending.writableBytes < bytes.readableBytes {
            makeRoom(for: pending.readableBytes + bytes.readableBytes)
            isOwned = true
        }
        pending.writeImmutableBuffer(bytes)
    }

    /// Gives out the beginning of a frame that has not arrived as a whole, with room for what is missing, so that it can be
    /// put behind it where it comes in. All of that is to be added then; until then the reader has nothing.
    package mutating func takeBeginning() -> ByteBuffer {
        guard pending.readableBytes > 0 else { return ByteBuffer() }
        makeRoom(for: pending.readableBytes)
        isOwned = false
        var beginning = ByteBuffer()
        swap(&beginning, &pending)
        return beginning
    }

    /// Makes room for so many bytes, and for the whole frame where its length is known, but not for more than four times
    /// as many.
    private mutating func makeRoom(for count: Int) {
        var capacity = count
        if let length = pending.getInteger(at: pending.readerIndex, as: Int32.self), length > 0 {
            capacity = max(count, min(min(Int(length), limit) + 4, 4 * count))
        }
        if pending.readerIndex == 0 {
            pending.reserveCapacity(capacity)
        } else {
            // What was read lies before it.
            var copy = ByteBuffer()
            copy.reserveCapacity(capacity)
            copy.writeImmutableBuffer(pending)
            pending = copy
        }
    }

    /// The next whole frame without its length field; nil until more bytes arrive.
    ///
    /// - Throws: ``WireError`` for a length that is negative or above the limit: the stream cannot be read any further.
    public mutating func next() throws(WireError) -> ByteBuffer? {
        guard let length = pending.getInteger(at: pending.readerIndex, as: Int32.self) else { return nil }
        guard length >= 0, Int(length) <= limit else {
            throw WireError(.invalidFrameLength, at: 0, value: Int64(length))
        }
        guard pending.readableBytes - 4 >= Int(length) else { return nil }
        pending.moveReaderIndex(forwardBy: 4)
        let frame = pending.readSlice(length: Int(length))
        if pending.readableBytes == 0 { pending = ByteBuffer() }
        isOwned = false
        return frame
    }
}
