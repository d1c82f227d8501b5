import Foundation
import NIOCore

/// Standard output, written in large pieces.
struct BufferedOutput {
    private var buffer = ByteBuffer()

    /// - Throws: ``StandardStreamError`` when standard output cannot be written.
    mutating func write(_ text: ByteBuffer) throws {
        buffer.writeImmutableBuffer(text)
        if buffer.readableBytes >= 64 * 1024 { try flush() }
    }

    /// - Throws: ``StandardStreamError`` when standard output cannot be written.
    mutating func flush() throws {
        while buffer.readableBytes > 0 {
            let written = buffer.withUnsafeReadableBytes { Foundation.write(STDOUT_FILENO, $0.baseAddress, $0.count) }
            guard written < 0 else {
                buffer.moveReaderIndex(forwardBy: written)
                continue
            }
            let code = errno
            if code == EINTR { continue }
            throw StandardStreamError(
                description: "standard output cannot be written: \(String(cString: strerror(code)))")
        }
        buffer.clear()
    }
}
