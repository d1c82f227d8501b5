/// A port of a node that takes connections.
public final class SimulatedListener: Sendable {
    private let network: SimulatedNetwork
    /// The node's name.
    public let node: String
    /// The port.
    public let port: Int

    init(network: SimulatedNetwork, node: String, port: Int) {
        self.network = network
        self.node = node
        self.port = port
    }

    /// Waits for a connection and takes it.
    /// - Throws: ``SimulatedNetworkError`` when the listener is closed or its node stops or vanishes;
    ///   `CancellationError`; ``SimulationEscaped`` outside of the simulation.
    nonisolated(nonsending) public func accept() async throws -> SimulatedConnection {
        try await network.accept(node: node, port: port)
    }

    /// Stops listening. Connections that were not accepted are reset.
    public func close() {
        network.stopListening(node: node, port: port)
    }
}
