public import NIOCore

/// A capture that is in memory.
public struct BufferByteSource: ByteSource {
    private var bytes: ByteBuffer
    private let chunkSize: Int

    /// A source of the readable bytes of a buffer.
    ///
    /// - Parameters:
    ///   - bytes: The capture.
    ///   - chunkSize: The most bytes to hand out at once; no limit unless given, and at least 1.
    public init(_ bytes: ByteBuffer, chunkSize: Int = .max) {
        self.bytes = bytes
        self.chunkSize = max(chunkSize, 1)
    }

    public mutating func read(into buffer: inout ByteBuffer, atMost count: Int) throws(CaptureError) -> Int {
        let count = min(count, chunkSize, bytes.readableBytes)
        guard count > 0, var slice = bytes.readSlice(length: count) else { return 0 }
        return buffer.writeBuffer(&slice)
    }
}
