import Foundation
import KafkaClient
import NIOCore
import NIOSSL
import TestSupport
import Testing

@testable import KafkaTransport

/// TLS, with the certificates in `Fixtures/Certificates`.
@Suite struct SecurityTests {
    private static func path(_ name: String) -> String {
        Fixtures.folder.appendingPathComponent("Certificates/\(name)").path
    }

    private static func server(
        _ certificate: String = "localhost", key: String? = nil, asksForCertificate: Bool = false
    ) throws -> TLSConfiguration {
        var configuration = TLSConfiguration.makeServerConfiguration(
            certificateChain: try NIOSSLCertificate.fromPEMFile(path("\(certificate).pem")).map { .certificate($0) },
            privateKey: .privateKey(try NIOSSLPrivateKey(file: path("\(key ?? certificate).key"), format: .pem)))
        if asksForCertificate {
            configuration.certificateVerification = .noHostnameVerification
            configuration.trustRoots = .certificates(try NIOSSLCertificate.fromPEMFile(path("ca.pem")))
        }
        return configuration
    }

    private let root = TransportSecurity(trustRoots: .file(path("ca.pem")))

    /// Says hello to a server and gives out what it heard.
    private func hello(
        to configuration: TLSConfiguration?, _ security: TransportSecurity, host: String = "localhost"
    ) async throws -> String {
        let server = try await LoopbackServer(tls: configuration)
        let address = BrokerAddress(host: host, port: server.port)
        async let heard: String = {
            guard let accepted = await server.accept() else { return "" }
            try await accepted.readAlways()
            return String(buffer: await accepted.readToEnd())
        }()
        do {
            let client = try await NIOTransport().connect(to: address, security: security)
            try await client.write(ByteBuffer(string: "hello"))
            client.close()
        } catch {
            _ = try await heard
            try await server.close()
            throw error
        }
        let result = try await heard
        try await server.close()
        return result
    }

    @Test(arguments: ["localhost", "127.0.0.1"])
    func aServerOfTheGivenRootIsTrusted(host: String) async throws {
        #expect(try await hello(to: Self.server(), root, host: host) == "hello")
        let bytes = try [UInt8](Fixtures.data("Certificates/ca.pem"))
        let security = TransportSecurity(trustRoots: .pem(bytes), minimumVersion: .tls13)
        #expect(try await hello(to: Self.server(), security, host: host) == "hello")
    }

    @Test func aServerOfAnotherRootIsNot() async throws {
        let error = await transportError(.tlsFailed) {
            _ = try await hello(to: Self.server(), TransportSecurity(trustRoots: .file(Self.path("client.pem"))))
        }
        #expect(error?.text.contains("does not lead to one of the trust roots") == true, "\(error?.text ?? "")")
    }

    @Test func theSystemsRootsAreTheDefault() async throws {
        _ = await transportError(.tlsFailed) { _ = try await hello(to: Self.server(), TransportSecurity()) }
    }

    @Test func aServerOfAnotherNameIsNotTrusted() async throws {
        let error = await transportError(.tlsFailed) { _ = try await hello(to: Self.server("elsewhere"), root) }
        #expect(error?.text.contains("is for another name") == true, "\(error?.text ?? "")")
        #expect(error?.text.contains("broker.example") == true, "\(error?.text ?? "")")
        var security = root
        security.serverName = "broker.example"
        #expect(try await hello(to: Self.server("elsewhere"), security) == "hello")
    }

    @Test func aServersAddressHasToBeInItsCertificate() async throws {
        let error = await transportError(.tlsFailed) {
            _ = try await hello(to: Self.server("elsewhere"), root, host: "127.0.0.1")
        }
        #expect(error?.text.contains("is for another name") == true, "\(error?.text ?? "")")
    }

    @Test func aCertificateThatHasExpiredIsNotTrusted() async throws {
        let error = await transportError(.tlsFailed) {
            _ = try await hello(to: Self.server("expired", key: "localhost"), root)
        }
        #expect(error?.text.contains("not valid at this time") == true, "\(error?.text ?? "")")
    }

    @Test func theClientShowsItsCertificate() async throws {
        var security = root
        security.certificateChain = .file(Self.path("client.pem"))
        security.privateKey = .file(Self.path("client.key"))
        #expect(try await hello(to: Self.server(asksForCertificate: true), security) == "hello")
    }

    @Test func aClientWithoutCertificateIsToldThatItNeedsOne() async throws {
        var configuration = try Self.server(asksForCertificate: true)
        // In later versions the server says so only after the handshake.
        configuration.maximumTLSVersion = .tlsv12
        let error = await transportError(.tlsFailed) { _ = try await hello(to: configuration, root) }
        #expect(error?.text.hasPrefix("TLS with localhost:") == true)
    }

    @Test func aServerOfAnOldVersionIsRefused() async throws {
        var configuration = try Self.server()
        configuration.maximumTLSVersion = .tlsv12
        #expect(try await hello(to: configuration, root) == "hello")
        var security = root
        security.minimumVersion = .tls13
        let error = await transportError(.tlsFailed) { _ = try await hello(to: configuration, security) }
        #expect(error?.text.contains("PROTOCOL_VERSION") == true, "\(error?.text ?? "")")
    }

    @Test func aServerWithoutTLSIsNamed() async throws {
        let server = try await LoopbackServer()
        let address = BrokerAddress(host: "127.0.0.1", port: server.port)
        async let answered: Void? = server.accept()?.write(ByteBuffer(string: "what do you mean?"))
        _ = await transportError(.tlsFailed) { _ = try await NIOTransport().connect(to: address, security: root) }
        _ = try await answered
        try await server.close()
    }

    @Test func whatCannotBeUsedIsNamed() async throws {
        let cases: [(TransportSecurity, String)] = [
            (TransportSecurity(trustRoots: .file("/nowhere/ca.pem")), "the trust roots in /nowhere/ca.pem"),
            (TransportSecurity(trustRoots: .pem(Array("nonsense".utf8))), "the trust roots"),
            (TransportSecurity(trustRoots: .pem([])), "the trust roots"),
            (TransportSecurity(certificateChain: .file(Self.path("client.pem"))), "no private key"),
            (TransportSecurity(privateKey: .file(Self.path("client.key"))), "no certificate"),
            (
                TransportSecurity(
                    certificateChain: .file(Self.path("client.pem")), privateKey: .file(Self.path("ca.pem"))),
                "the client's private key in "
            ),
            (
                TransportSecurity(
                    certificateChain: .file(Self.path("client.pem")), privateKey: .file(Self.path("elsewhere.key"))),
                "cannot be used together"
            ),
            (TransportSecurity(serverName: "10.0.0.1"), "10.0.0.1"),
        ]
        for (security, expected) in cases {
            let error = await transportError(.invalidSecurity) {
                _ = try await NIOTransport().connect(to: BrokerAddress(host: "localhost"), security: security)
            }
            #expect(error?.text.contains(expected) == true, "\(error?.text ?? "")")
        }
    }
}
