import KafkaClient
import NIOCore

/// A connection by TCP, or by TLS over it.
final class NIOConnection: TransportConnection {
    private let stream: ByteStream

    init(_ stream: ByteStream) {
        self.stream = stream
    }

    deinit {
        // The event loop would keep the channel open without anyone to use it.
        stream.close()
    }

    nonisolated(nonsending) func read() async throws -> ByteBuffer? {
        try await stream.read()
    }

    nonisolated(nonsending) func read(behind earlier: consuming ByteBuffer) async throws -> ByteBuffer? {
        try await stream.read(behind: consume earlier)
    }

    nonisolated(nonsending) func write(_ bytes: ByteBuffer) async throws {
        try await stream.write(bytes)
    }

    func writeAtOnce(_ bytes: ByteBuffer) -> Bool {
        stream.writeAtOnce(bytes)
    }

    func close() {
        stream.close()
    }
}
