import KafkaTraffic
import NIOCore

/// A capture of the simulated network could not be written to its file.
public struct SimulationCaptureError: Error, CustomStringConvertible {
    /// The file.
    public let path: String
    /// The system's error number.
    public let code: Int32

    /// What went wrong, with the system's words for it.
    public let description: String

    init(_ error: TrafficFileError) {
        path = error.path
        code = error.code
        description = "\(error)"
    }
}

/// Writes the traffic of the simulated network as if it had been captured where it is sent.
final class NetworkCapture {
    private let file: TrafficFile
    private let startTime: Int64

    init(path: String, startTime: Int64) throws(SimulationCaptureError) {
        do throws(TrafficFileError) {
            file = try TrafficFile(path: path, interface: "simulation")
        } catch {
            throw SimulationCaptureError(error)
        }
        self.startTime = startTime
    }

    var error: SimulationCaptureError? { file.error.map(SimulationCaptureError.init) }

    func opened(_ connection: UInt64, _ machine: borrowing NetworkStateMachine, at now: Int64) {
        open(connection, machine, at: now, withHandshake: true)
    }

    func sent(
        _ connection: UInt64, _ side: ConnectionSide, _ bytes: ByteBuffer, _ machine: borrowing NetworkStateMachine,
        at now: Int64
    ) {
        if !file.knows(connection) { open(connection, machine, at: now, withHandshake: false) }
        file.send(connection, fromClient: side == .client, bytes, at: time(now))
    }

    func ended(_ connection: UInt64, _ side: ConnectionSide, isReset: Bool, at now: Int64) {
        if isReset {
            file.reset(connection, fromClient: side == .client, at: time(now))
        } else {
            file.finish(connection, fromClient: side == .client, at: time(now))
        }
    }

    func close() { file.close() }

    private func open(
        _ identifier: UInt64, _ machine: borrowing NetworkStateMachine, at now: Int64, withHandshake: Bool
    ) {
        guard let connection = machine.connections[identifier] else { return }
        let client = address(of: connection.client.node, machine)
        let server = address(of: connection.server.node, machine)
        // The ports that systems give to clients.
        let port = UInt16(49_152 + identifier % 16_384)
        file.open(
            identifier, client: TrafficEnd(ipv4: client, port: port),
            server: TrafficEnd(ipv4: server, port: UInt16(truncatingIfNeeded: connection.port)), at: time(now),
            withHandshake: withHandshake)
    }

    private func address(of node: Int, _ machine: borrowing NetworkStateMachine) -> UInt32 {
        let address = 0x0a00_0001 + UInt32(truncatingIfNeeded: node)
        file.name(machine.nodes[node].name, of: address)
        return address
    }

    private func time(_ now: Int64) -> Int64 {
        let (time, overflow) = startTime.addingReportingOverflow(now)
        return overflow ? .max : time
    }
}
