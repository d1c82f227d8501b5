package import NIOCore

#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// A capture could not be written to its file.
package struct TrafficFileError: Error, CustomStringConvertible {
    /// The file.
    package let path: String
    /// The system's error number.
    package let code: Int32

    package var description: String {
        "the capture cannot be written to '\(path)': \(unsafe String(cString: strerror(code)))"
    }
}

/// Writes what connections carry into a pcapng file, as if it had been captured on the way: bytes become TCP segments.
///
/// It is used by one thread at a time.
package final class TrafficFile {
    private static let maximumPayload = 32 << 10

    private struct Connection {
        var client: TrafficEnd
        var server: TrafficEnd
        var clientSequence: UInt32
        var serverSequence: UInt32
    }

    private let path: String
    private let writer = PcapngWriter()
    private var stream: UnsafeMutablePointer<FILE>?
    private var connections: [UInt64: Connection] = [:]
    private var named: Set<UInt32> = []

    /// The first thing that went wrong; nothing is written after it.
    package private(set) var error: TrafficFileError?

    /// Makes the file, or empties it.
    ///
    /// - Throws: ``TrafficFileError`` with the system's reason.
    package init(path: String, interface: String) throws(TrafficFileError) {
        self.path = path
        guard let stream = unsafe fopen(path, "w") else { throw TrafficFileError(path: path, code: errno) }
        unsafe self.stream = stream
        write(writer.header(application: "swift-kafka-kit", interface: interface))
        if let error { throw error }
    }

    deinit {
        if let stream = unsafe stream { unsafe fclose(stream) }
    }

    /// Gives an IPv4 address a name, once.
    package func name(_ name: String, of address: UInt32) {
        if named.insert(address).inserted { write(writer.name(name, of: address)) }
    }

    /// A connection begins, with its handshake; without it one that has begun before.
    package func open(
        _ number: UInt64, client: TrafficEnd, server: TrafficEnd, at time: Int64, withHandshake: Bool = true
    ) {
        // Numbers far from each other, and the same for every run.
        let start = UInt32(truncatingIfNeeded: number) &* 0x9e37_79b9
        var connection = Connection(
            client: client, server: server, clientSequence: start, serverSequence: start &+ 0x5bd1_e995)
        if withHandshake {
            write(connection, fromClient: true, .syn, acknowledges: false, at: time)
            connection.clientSequence &+= 1
            write(connection, fromClient: false, [.syn, .ack], at: time)
            connection.serverSequence &+= 1
            write(connection, fromClient: true, .ack, at: time)
        }
        connections[number] = connection
    }

    /// One end sends bytes.
    package func send(_ number: UInt64, fromClient: Bool, _ bytes: ByteBuffer, at time: Int64) {
        guard var connection = connections[number] else { return }
        var rest = bytes
        while rest.readableBytes > 0, let part = rest.readSlice(length: min(rest.readableBytes, Self.maximumPayload)) {
            write(connection, fromClient: fromClient, [.psh, .ack], part, at: time)
            let count = UInt32(part.readableBytes)
            if fromClient { connection.clientSequence &+= count } else { connection.serverSequence &+= count }
        }
        connections[number] = connection
    }

    /// One end sends no more.
    package func finish(_ number: UInt64, fromClient: Bool, at time: Int64) {
        guard var connection = connections[number] else { return }
        write(connection, fromClient: fromClient, [.fin, .ack], at: time)
        if fromClient { connection.clientSequence &+= 1 } else { connection.serverSequence &+= 1 }
        connections[number] = connection
    }

    /// One end breaks the connection off.
    package func reset(_ number: UInt64, fromClient: Bool, at time: Int64) {
        guard let connection = connections.removeValue(forKey: number) else { return }
        write(connection, fromClient: fromClient, [.rst, .ack], at: time)
    }

    /// Nothing more will be sent on a connection.
    package func forget(_ number: UInt64) { connections[number] = nil }

    /// Sees that what was written so far is in the file.
    package func flush() {
        guard error == nil, let stream = unsafe stream else { return }
        if unsafe fflush(stream) != 0 { error = TrafficFileError(path: path, code: errno) }
    }

    /// Closes the file.
    package func close() {
        guard let stream = unsafe stream else { return }
        unsafe self.stream = nil
        if unsafe fclose(stream) != 0, error == nil { error = TrafficFileError(path: path, code: errno) }
    }

    private func write(
        _ connection: Connection, fromClient: Bool, _ flags: TCPPacket.Flags, _ payload: ByteBuffer = ByteBuffer(),
        acknowledges: Bool = true, at time: Int64
    ) {
        let other = fromClient ? connection.serverSequence : connection.clientSequence
        let packet = TCPPacket(
            source: fromClient ? connection.client : connection.server,
            destination: fromClient ? connection.server : connection.client,
            sequence: fromClient ? connection.clientSequence : connection.serverSequence,
            acknowledgement: acknowledges ? other : 0, flags: flags, payload: payload)
        write(writer.packet(packet.bytes, at: time))
    }

    private func write(_ block: ByteBuffer) {
        guard error == nil, let stream = unsafe stream else { return }
        let written = block.withUnsafeReadableBytes { unsafe fwrite($0.baseAddress, 1, $0.count, stream) }
        if written != block.readableBytes { error = TrafficFileError(path: path, code: errno) }
    }
}
