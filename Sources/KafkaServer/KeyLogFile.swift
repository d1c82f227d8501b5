import KafkaTransport
import Logging
import NIOCore
import Synchronization

#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// A file that a key log is added to, line by line. Only its owner may read it.
final class KeyLogFile: Sendable {
    private let descriptor: CInt
    private let path: String
    private let logger: Logger
    private let hasFailed = Atomic<Bool>(false)

    /// - Throws: ``TransportError`` when the file cannot be opened.
    init(path: String, _ logger: Logger) throws(TransportError) {
        self.path = path
        self.logger = logger
        descriptor = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            let why = TransportError.reason(IOError(errnoCode: errno, reason: "open"))
            throw TransportError(.failed, "the key log \(path) cannot be written: \(why)")
        }
    }

    deinit {
        if descriptor >= 0 { close(descriptor) }
    }

    /// Adds a line. What cannot be written is said once: the connections are no worse for it.
    func append(_ line: ByteBuffer) {
        var line = line
        // The TLS library hands some lines over with their end, and some without.
        if line.readableBytesView.last != UInt8(ascii: "\n") { line.writeInteger(UInt8(ascii: "\n")) }
        while line.readableBytes > 0 {
            let count = line.readWithUnsafeReadableBytes { bytes in
                max(0, unsafe write(descriptor, bytes.baseAddress, bytes.count))
            }
            guard count > 0 else {
                if errno == EINTR { continue }
                let why = TransportError.reason(IOError(errnoCode: errno, reason: "write"))
                if !hasFailed.exchange(true, ordering: .relaxed) {
                    logger.warning("the key log \(path) cannot be written: \(why)")
                }
                return
            }
        }
    }
}
