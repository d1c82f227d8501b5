import KafkaClient
import KafkaSimulation
import NIOCore

/// The simulated network as a client's transport: host names are nodes.
struct SimulationTransport: ClientTransport {
    let network: SimulatedNetwork
    let node: String

    nonisolated(nonsending) func connect(
        to address: BrokerAddress,
        security: TransportSecurity?
    ) async throws -> any TransportConnection {
        SimulationTransportConnection(
            connection: try await network.connect(from: node, to: address.host, port: address.port))
    }
}

struct SimulationTransportConnection: TransportConnection {
    let connection: SimulatedConnection

    nonisolated(nonsending) func read() async throws -> ByteBuffer? { try await connection.read() }
    nonisolated(nonsending) func write(_ bytes: ByteBuffer) async throws { try await connection.write(bytes) }
    func close() { connection.close() }
}

extension KafkaRuntime {
    /// The runtime of a simulation.
    init(_ simulation: Simulation, metrics: any KafkaMetrics = NoMetrics()) {
        let random = simulation.random
        self.init(
            clock: KafkaClock(simulation.clock),
            random: KafkaRandom { random.next() },
            transport: SimulationTransport(network: simulation.network, node: "client"),
            metrics: metrics,
            currentTimestamp: { simulation.calendarTime.components.seconds * 1000 })
    }
}
