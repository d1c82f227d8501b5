import KafkaTraffic
import KafkaTransport
import NIOCore

#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// Writes what clients and brokers say as if it had been captured at the brokers.
final class TrafficCapture {
    private let file: TrafficFile

    init(path: String) throws(TrafficFileError) {
        file = try TrafficFile(path: path, interface: "mock")
    }

    func accepted(_ connection: ServerConnection) {
        guard let client = TrafficEnd(connection.remoteAddress), let server = TrafficEnd(connection.localAddress) else {
            return
        }
        file.open(connection.id, client: client, server: server, at: Self.now)
    }

    func received(_ bytes: ByteBuffer, on connection: ServerConnection) {
        file.send(connection.id, fromClient: true, bytes, at: Self.now)
    }

    func wrote(_ bytes: ByteBuffer, on connection: ServerConnection) {
        file.send(connection.id, fromClient: false, bytes, at: Self.now)
    }

    func ended(_ connection: ServerConnection) {
        file.finish(connection.id, fromClient: true, at: Self.now)
        file.finish(connection.id, fromClient: false, at: Self.now)
        file.forget(connection.id)
    }

    func flush() { file.flush() }

    /// - Throws: ``TrafficFileError``, the first thing that went wrong since the file was made.
    func close() throws(TrafficFileError) {
        file.close()
        if let error = file.error { throw error }
    }

    /// Nanoseconds since 1970.
    private static var now: Int64 {
        var time = timespec()
        unsafe clock_gettime(CLOCK_REALTIME, &time)
        return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
    }
}
