public import KafkaClient
import NIOCore

/// The simulated network as a client's transport: host names are the names of nodes. There is no TLS in simulations.
public struct SimulationTransport: ClientTransport {
    private let network: SimulatedNetwork
    private let node: String

    /// The transport of clients that live on a node.
    /// - Parameters:
    ///   - simulation: The simulation.
    ///   - node: The node's name.
    public init(_ simulation: Simulation, node: String) {
        network = simulation.network
        self.node = node
    }

    /// Connects the node to the node that the address names.
    /// - Throws: ``SimulatedNetworkError``; `CancellationError`; ``SimulationEscaped`` outside of the simulation.
    nonisolated(nonsending) public func connect(
        to address: BrokerAddress,
        security: TransportSecurity?
    ) async throws -> any TransportConnection {
        SimulationTransportConnection(
            connection: try await network.connect(from: node, to: address.host, port: address.port))
    }
}

private struct SimulationTransportConnection: TransportConnection {
    let connection: SimulatedConnection

    nonisolated(nonsending) func read() async throws -> ByteBuffer? { try await connection.read() }
    nonisolated(nonsending) func write(_ bytes: ByteBuffer) async throws { try await connection.write(bytes) }
    func close() { connection.close() }
}

extension KafkaRuntime {
    /// The runtime of clients in a simulation: its clock, its random source, its network.
    /// - Parameters:
    ///   - simulation: The simulation.
    ///   - node: The name of the node that the clients live on. Default: "client".
    ///   - metrics: Who is told of connections and requests. Default: nobody.
    public init(_ simulation: Simulation, node: String = "client", metrics: any KafkaMetrics = NoMetrics()) {
        let random = simulation.random
        self.init(
            clock: KafkaClock(simulation.clock),
            random: KafkaRandom { random.next() },
            transport: SimulationTransport(simulation, node: node),
            metrics: metrics,
            currentTimestamp: { simulation.calendarTime.wholeNanoseconds / 1_000_000 })
    }
}
