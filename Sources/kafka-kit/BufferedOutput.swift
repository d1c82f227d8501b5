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
        guard buffer.readableBytes > 0 else { return }
        do {
            try FileHandle.standardOutput.write(contentsOf: Data(buffer.readableBytesView))
        } catch {
            // The system's own reason lies below one that says less.
            let reason = (error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError ?? error as NSError
            let text = reason.domain == NSPOSIXErrorDomain ? String(cString: strerror(CInt(reason.code))) : "\(reason)"
            throw StandardStreamError(description: "standard output cannot be written: \(text)")
        }
        buffer.clear()
    }
}
