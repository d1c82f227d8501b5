import NIOCore

/// Memory that grows while it is filled with inflated bytes, up to a limit.
struct InflatedBytes {
    private(set) var buffer: ByteBuffer

    /// The most bytes that may be written.
    let limit: Int

    /// Whether more was to be written than the limit allows.
    private(set) var isOverLimit = false

    /// - Parameter estimate: How much room to begin with. It must be bounded by the size of the input: what the input
    ///   claims to hold is no reason to take memory.
    init(limit: Int, estimate: Int) {
        self.limit = limit
        self.buffer = ByteBuffer()
        buffer.reserveCapacity(Swift.min(limit, Swift.max(estimate, 256)))
    }

    var count: Int { buffer.readableBytes }

    /// Makes room for a number of bytes, as far as the limit allows.
    ///
    /// - Returns: Whether that is all the room that there will ever be.
    mutating func reserve(_ size: Int) -> Bool {
        let left = limit - count
        buffer.reserveCapacity(minimumWritableBytes: Swift.min(size, left))
        return size >= left
    }

    /// Hands out room, which doubles when it is used up. At the limit there is one byte that is not kept: whoever
    /// writes to it has more to say than is allowed.
    ///
    /// - Parameter body: Writes to the room and returns the number of bytes written.
    /// - Returns: The number of bytes written.
    @inline(__always)
    @discardableResult
    mutating func write(_ body: (UnsafeMutableRawBufferPointer) -> Int) -> Int {
        let left = limit - count
        guard left > 0 else {
            var scratch: UInt8 = 0
            let written = unsafe withUnsafeMutableBytes(of: &scratch) { unsafe body($0) }
            if written > 0 { isOverLimit = true }
            return written
        }
        if buffer.writableBytes == 0 {
            buffer.reserveCapacity(Swift.min(limit, Swift.max(1024, 2 * count)))
        }
        return unsafe buffer.writeWithUnsafeMutableBytes(minimumWritableBytes: 0) { room in
            unsafe body(UnsafeMutableRawBufferPointer(rebasing: room.prefix(left)))
        }
    }

    /// Hands out room for a number of bytes that must then be written, or none when the limit does not allow it.
    mutating func writeExactly(_ size: Int, _ body: (UnsafeMutableRawBufferPointer) -> Bool) -> Bool {
        guard size <= limit - count else {
            isOverLimit = true
            return false
        }
        var succeeded = false
        unsafe buffer.writeWithUnsafeMutableBytes(minimumWritableBytes: size) { room in
            succeeded = unsafe body(UnsafeMutableRawBufferPointer(rebasing: room.prefix(size)))
            return succeeded ? size : 0
        }
        return succeeded
    }
}
