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

    func sent(_ connection: UInt64, _ side: ConnectionSide, _ bytes: ByteBuffer, at now: Int64) {
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

    func open(_ identifier: UInt64, _ route: NetworkRoute, at now: Int64, withHandshake: Bool) {
        let client = address(of: route.client)
        let server = address(of: route.server)
        // The ports that systems give to clients.
        let port = UInt16(49_152 + identifier % 16_384)
        file.open(
            identifier, client: TrafficEnd(ipv4: client, port: port),
            server: TrafficEnd(ipv4: server, port: UInt16(truncatingIfNeeded: route.port)), at: time(now),
            withHandshake: withHandshake)
    }

    private func address(of node: (node: Int, name: String)) -> UInt32 {
        let address = 0x0a00_0001 + UInt32(truncatingIfNeeded: node.node)
        file.name(node.name, of: address)
        return address
    }

    private func time(_ now: Int64) -> Int64 {
        let (time, overflow) = startTime.addingReportingOverflow(now)
        return overflow ? .max : time
    }
}
