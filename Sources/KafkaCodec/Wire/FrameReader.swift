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
        if !isOwned {
            var copy = ByteBuffer()
            copy.reserveCapacity(pending.readableBytes + bytes.readableBytes)
            copy.writeImmutableBuffer(pending)
            pending = copy
            isOwned = true
        }
        pending.writeImmutableBuffer(bytes)
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
