import Foundation
import KafkaClient
import KafkaCodec
import KafkaTransport
import NIOCore
import TestSupport
import Testing

/// `kafka-kit mock`
@Suite struct MockTests {
    private func addresses(_ mock: MockProcess) -> [BrokerAddress] {
        mock.bootstrap.split(separator: ",").compactMap { BrokerAddress(String($0)) }
    }

    private func ask<Request: KafkaRequest>(
        _ request: Request, version: Int16, _ address: BrokerAddress, _ security: TransportSecurity? = nil
    ) async throws -> Request.Response {
        let connection = try await NIOTransport().connect(to: address, security: security)
        defer { connection.close() }
        try await connection.write(request.frame(version: version, correlationID: 1, clientID: "test"))
        var frames = FrameReader()
        while true {
            if let frame = try frames.next() {
                let answer = try MessageCatalogue.decodeResponse(frame, to: Request.apiKey, version: version)
                return try #require(answer.message as? Request.Response)
            }
            frames.append(try #require(try await connection.read()))
        }
    }

    @Test(arguments: [SIGINT, SIGTERM])
    func brokersAreThereUntilASignalEndsThem(signal: Int32) async throws {
        let mock = try await MockProcess.start(["--topic", "orders:6:2", "--topic", "events"])
        let addresses = addresses(mock)
        #expect(addresses.count == 3)
        for address in addresses {
            let answer = try await ask(MetadataRequest(topics: nil), version: 9, address)
            #expect(answer.brokers.map { BrokerAddress(host: $0.host, port: Int($0.port)) } == addresses)
            #expect(answer.brokers.map(\.nodeID) == [1, 2, 3])
            #expect(answer.topics.map(\.name) == ["orders", "events"])
            #expect(answer.topics.map(\.partitions.count) == [6, 1])
            #expect(answer.topics.map { $0.partitions[0].replicaNodes.count } == [2, 3])
        }
        #expect(await mock.end(by: signal) == 0)
    }

    @Test func theBrokersAreOfTheReleaseThatIsAskedFor() async throws {
        let mock = try await MockProcess.start(["--brokers", "1", "--kafka-version", "0.10.2"])
        let answer = try await ask(ApiVersionsRequest(), version: 0, try #require(addresses(mock).first))
        #expect(answer.apiKeys.first { $0.apiKey == .produce }?.maxVersion == 2)
        #expect(await mock.end(by: SIGTERM) == 0)
    }

    @Test func whatIsSaidIsWrittenToACaptureThatCanBeDecoded() async throws {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID().uuidString).pcapng")
        defer { try? FileManager.default.removeItem(at: file) }
        let mock = try await MockProcess.start(["--topic", "orders", "--capture", file.path])
        let addresses = addresses(mock)
        for address in addresses { _ = try await ask(MetadataRequest(topics: nil), version: 9, address) }
        #expect(await mock.end(by: SIGTERM) == 0)
        let run = try CommandLineRun(["decode", "--api", "Metadata", "--client-id", "test", file.path])
        #expect(run.status == 0 && run.errors.isEmpty, "\(run.errors)")
        #expect(run.lines.count == 2 * addresses.count)
        for address in addresses {
            for arrow in ["→", "←"] {
                let line = run.lines.first {
                    $0.contains(" \(arrow) ") && $0.contains(":\(address.port) Metadata v9 1 ")
                }
                #expect(line?.contains("orders") ?? false || arrow == "→" && line != nil, "\(address) \(arrow)")
            }
        }
    }

    @Test func withACertificateTheBrokersSpeakTLS() async throws {
        let certificates = Fixtures.folder.appendingPathComponent("Certificates")
        func path(_ name: String) -> String { certificates.appendingPathComponent(name).path }
        let keys = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID().uuidString).keys")
        defer { try? FileManager.default.removeItem(at: keys) }
        let mock = try await MockProcess.start([
            "--topic", "orders", "--tls-certificate", path("localhost.pem"), "--tls-key", path("localhost.key"),
            "--tls-keylog", keys.path,
        ])
        let security = TransportSecurity(trustRoots: .file(path("ca.pem")))
        for address in addresses(mock) {
            let answer = try await ask(MetadataRequest(topics: nil), version: 9, address, security)
            #expect(answer.topics.map(\.name) == ["orders"])
        }
        let lines = try String(contentsOf: keys, encoding: .utf8).split(separator: "\n")
        #expect(lines.count { $0.hasPrefix("SERVER_TRAFFIC_SECRET_0 ") } == 3)
        #expect(try String(contentsOf: keys, encoding: .utf8).contains("\n\n") == false)
        #expect(await mock.end(by: SIGTERM) == 0)
    }

    @Test func aCertificateThatCannotBeUsedIsNamed() throws {
        let certificates = Fixtures.folder.appendingPathComponent("Certificates")
        func path(_ name: String) -> String { certificates.appendingPathComponent(name).path }
        let run = try CommandLineRun([
            "mock", "--port", "0", "--tls-certificate", path("README.md"), "--tls-key", path("localhost.key"),
        ])
        #expect(run.status == 1)
        #expect(run.errors.hasPrefix("Error: the server's certificate chain in \(path("README.md"))"), "\(run.errors)")
        let other = try CommandLineRun([
            "mock", "--port", "0", "--tls-certificate", path("localhost.pem"), "--tls-key", path("elsewhere.key"),
        ])
        #expect(other.status == 1)
        #expect(other.errors.hasPrefix("Error: certificate and private key cannot be used together"), "\(other.errors)")
    }

    @Test func aPortInUseIsNamed() async throws {
        let mock = try await MockProcess.start(["--brokers", "1"])
        let port = try #require(addresses(mock).first).port
        let run = try CommandLineRun(["mock", "--brokers", "1", "--port", "\(port)"])
        #expect(run.status == 1)
        #expect(run.output.isEmpty)
        #expect(run.errors == "Error: cannot listen at 127.0.0.1, port \(port): Address already in use\n")
        #expect(await mock.end(by: SIGTERM) == 0)
    }

    @Test(arguments: [
        (["--brokers", "0"], "--brokers"), (["--port", "65534"], "--port"), (["--topic", "a:0"], "a:0"),
        (["--topic", "a:1:4"], "more replicas"), (["--config", "a"], "key=value"), (["--config", "a=1"], "a is no"),
        (["--config", "num.partitions=x"], "num.partitions"), (["--kafka-version", "99"], "99 is no release"),
        (["--tls-certificate", "a.pem"], "belong together"), (["--tls-keylog", "a"], "--tls-keylog is for"),
    ])
    func whatCannotBeIsNamed(arguments: [String], reason: String) throws {
        let run = try CommandLineRun(["mock"] + arguments)
        #expect(run.status != 0)
        #expect(run.output.isEmpty)
        #expect(run.errors.contains(reason), "\(run.errors)")
    }

    @Test func aTopicThatTheControllerRefusesEndsIt() throws {
        let run = try CommandLineRun(["mock", "--port", "0", "--topic", "not/valid"])
        #expect(run.status == 1)
        #expect(run.errors.contains("Error: topic not/valid cannot be created: "), "\(run.errors)")
    }
}
