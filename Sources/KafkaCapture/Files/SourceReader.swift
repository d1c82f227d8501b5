import NIOCore

/// The bytes of a source, pulled as they are needed, with the offset in the file.
///
/// Memory holds one chunk, or one record where that is larger; and no more of a record than the source really has.
struct SourceReader {
    private var source: any ByteSource
    private let chunkSize: Int
    private var ended = false

    /// The bytes that were read and not yet used.
    private(set) var buffer = ByteBuffer()

    /// That the source ended before its end, as a cut off file does.
    private(set) var earlyEnd: CaptureError?

    /// The offset in the file of the first readable byte.
    private(set) var offset: Int64 = 0

    init(_ source: any ByteSource, chunkSize: Int) {
        self.source = source
        self.chunkSize = max(chunkSize, 4096)
    }

    /// Reads until that many bytes are there; false when the source ends before.
    @inline(__always)
    mutating func fill(_ count: Int) throws(CaptureError) -> Bool {
        if buffer.readableBytes >= count { return true }
        return try fillSlowly(count)
    }

    private mutating func fillSlowly(_ count: Int) throws(CaptureError) -> Bool {
        if buffer.readableBytes == 0 {
            // Packets handed out before may still look at the storage: this takes a new one then, and reuses it otherwise.
            buffer.clear(minimumCapacity: chunkSize)
        } else {
            buffer.discardReadBytes()
        }
        while buffer.readableBytes < count {
            guard !ended else { return false }
            do throws(CaptureError) {
                if try source.read(into: &buffer, atMost: chunkSize) == 0 { ended = true }
            } catch {
                guard error.isEarlyEnd else { throw error }
                earlyEnd = error
                ended = true
            }
        }
        return true
    }

    /// Takes bytes that ``fill(_:)`` has made sure of.
    @inline(__always)
    mutating func take(_ count: Int) -> ByteBuffer? {
        guard let slice = buffer.readSlice(length: count) else { return nil }
        offset += Int64(count)
        return slice
    }

    /// Skips bytes without keeping them; false when the source ends before.
    mutating func skip(_ count: Int) throws(CaptureError) -> Bool {
        var left = count
        while left > 0 {
            guard try fill(1) else { return false }
            let step = min(left, buffer.readableBytes)
            buffer.moveReaderIndex(forwardBy: step)
            offset += Int64(step)
            left -= step
        }
        return true
    }

    /// The number of bytes that are there without reading on.
    var available: Int { buffer.readableBytes }

    /// An integer ahead of the next byte; nil when it is not there.
    @inline(__always)
    func peek<Value: FixedWidthInteger>(_ type: Value.Type, at distance: Int, _ order: Endianness) -> Value? {
        buffer.getInteger(at: buffer.readerIndex + distance, endianness: order, as: type)
    }
}
