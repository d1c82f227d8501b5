import Foundation
import NIOCore

/// Standard output, written in large pieces.
struct BufferedOutput {
    private var buffer = ByteBuffer()

    mutating func write(_ text: ByteBuffer) throws {
        buffer.writeImmutableBuffer(text)
        if buffer.readableBytes >= 64 * 1024 { try flush() }
    }

    mutating func flush() throws {
        try FileHandle.standardOutput.write(contentsOf: Data(buffer.readableBytesView))
        buffer.clear()
    }
}
