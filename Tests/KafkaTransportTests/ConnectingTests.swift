import KafkaClient
import NIOCore
import Testing

@testable import KafkaTransport

@Suite struct ConnectingTests {
    private let transport = NIOTransport()

    @Test func allAddressesOfANameAreTried() async throws {
        let server = try await LoopbackServer()
        // The server listens at 127.0.0.1 alone, whatever else the name stands for.
        let client = try await transport.connect(to: BrokerAddress(host: "localhost", port: server.port), security: nil)
        let accepted = try #require(await server.accept())
        try await client.write(ByteBuffer(string: "hello"))
        #expect(String(buffer: await accepted.read(5)) == "hello")
        client.close()
        try await server.close()
    }

    @Test func aPortWithoutListenerRefuses() async throws {
        let server = try await LoopbackServer()
        let port = server.port
        try await server.close()
        let error = await transportError(.refused) {
            _ = try await transport.connect(to: BrokerAddress(host: "127.0.0.1", port: port), security: nil)
        }
        #expect(error?.text == "cannot connect to 127.0.0.1:\(port): 127.0.0.1: Connection refused")
    }

    @Test func aNameWithoutAddressIsNamed() async throws {
        let error = await transportError(.nameNotResolved) {
            _ = try await transport.connect(to: BrokerAddress(host: "broker.invalid"), security: nil)
        }
        #expect(error?.text.hasPrefix("the name broker.invalid cannot be resolved: ") == true)
    }

    @Test(arguments: [("", 9092), ("localhost", 0), ("localhost", 65_536), ("localhost", -1)])
    func whatIsNoAddressIsRefused(host: String, port: Int) async throws {
        _ = await transportError(.invalidAddress) {
            _ = try await transport.connect(to: BrokerAddress(host: host, port: port), security: nil)
        }
    }

    @Test func connectingCanBeCancelled() async throws {
        let server = try await LoopbackServer()
        let address = BrokerAddress(host: "127.0.0.1", port: server.port)
        // The server accepts and says nothing, so that TLS is never agreed on.
        let attempt = Task { [transport] in
            _ = try await transport.connect(to: address, security: TransportSecurity())
        }
        let accepted = try #require(await server.accept())
        attempt.cancel()
        await #expect(throws: CancellationError.self) { try await attempt.value }
        // Nothing is left open.
        _ = await accepted.readToEnd()
        try await server.close()
    }

    @Test func aCancelledTaskDoesNotConnect() async throws {
        let server = try await LoopbackServer()
        let address = BrokerAddress(host: "127.0.0.1", port: server.port)
        let attempt = Task { [transport] in
            withUnsafeCurrentTask { $0?.cancel() }
            _ = try await transport.connect(to: address, security: nil)
        }
        await #expect(throws: CancellationError.self) { try await attempt.value }
        try await server.close()
    }
}
