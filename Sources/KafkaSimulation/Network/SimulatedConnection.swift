public import NIOCore

/// One end of a connection on the simulated network.
public final class SimulatedConnection: Sendable, CustomStringConvertible {
    private let network: SimulatedNetwork
    let identifier: UInt64
    let side: ConnectionSide
    /// Who is connected to whom, as "client to server:port".
    public let name: String

    init(network: SimulatedNetwork, identifier: UInt64, side: ConnectionSide, name: String) {
        self.network = network
        self.identifier = identifier
        self.side = side
        self.name = name
    }

    deinit {
        network.abandon(identifier, side)
    }

    /// The connection's number, its name and which end this is.
    public var description: String {
        "connection \(identifier), \(name), at its \(side)"
    }

    /// Waits for bytes and takes what is there, at least one byte. One task may read at a time.
    /// - Parameter limit: How many bytes to take at most.
    /// - Returns: The bytes, or nil when the other side has closed the connection and everything was read.
    /// - Throws: ``SimulatedNetworkError`` when the connection failed or was closed on this side;
    ///   `CancellationError`, after which nothing is lost; ``SimulationEscaped`` outside of the simulation.
    nonisolated(nonsending) public func read(upTo limit: Int = .max) async throws -> ByteBuffer? {
        try await network.read(self, upTo: limit)
    }

    /// Hands bytes over to be sent, and waits while the other side has too many unread. Writes keep their order.
    /// - Throws: ``SimulatedNetworkError`` when the connection failed or was closed on this side;
    ///   `CancellationError`, after which a part of the bytes may have been handed over; ``SimulationEscaped``
    ///   outside of the simulation.
    nonisolated(nonsending) public func write(_ bytes: ByteBuffer) async throws {
        try await network.write(bytes, to: self)
    }

    /// Closes this end. What was written before still arrives, then the other side reads the end of the stream; what
    /// it sends after that is answered by a reset.
    public func close() {
        network.close(self)
    }

    /// Breaks the connection off. What is under way is lost, and the other side's operations fail.
    public func reset() {
        network.reset(self)
    }
}
