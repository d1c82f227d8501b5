import Foundation
import KafkaCodec
import NIOCore
import TestSupport
import Testing

@testable import KafkaCapture

/// What tshark makes of a capture, where it is installed.
enum Tshark {
    static let path = ["/usr/bin/tshark", "/usr/local/bin/tshark", "/opt/homebrew/bin/tshark"]
        .first { FileManager.default.isExecutableFile(atPath: $0) }

    struct Request: Hashable {
        var stream: Int
        var key: Int
        var version: Int
        var correlationID: Int
        var size: Int
    }

    struct Response: Hashable {
        var stream: Int
        var correlationID: Int
        var size: Int
    }

    /// The requests and responses that tshark finds at some ports of brokers. Packets with several frames are left out: it
    /// does not say which of their fields belong together.
    static func messages(_ file: URL, ports: Set<Int>, keyLog: URL? = nil) throws -> (
        requests: Set<Request>, responses: Set<Response>
    ) {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: try #require(path))
        var arguments = ["-r", file.path, "-Y", "kafka", "-T", "fields", "-E", "separator=|", "-E", "aggregator=,"]
        for port in ports.sorted() {
            arguments += ["-d", keyLog == nil ? "tcp.port==\(port),kafka" : "tls.port==\(port),kafka"]
            if keyLog != nil { arguments += ["-d", "tcp.port==\(port),tls"] }
        }
        if let keyLog { arguments += ["-o", "tls.keylog_file:\(keyLog.path)"] }
        let fields = [
            "tcp.stream", "tcp.srcport", "kafka.request_key", "kafka.api_version", "kafka.correlation_id", "kafka.len",
        ]
        process.arguments = arguments + fields.flatMap { ["-e", $0] }
        let output = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        try Data().write(to: output)
        defer { try? FileManager.default.removeItem(at: output) }
        process.standardOutput = try FileHandle(forWritingTo: output)
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        var requests: Set<Request> = []
        var responses: Set<Response> = []
        for line in String(decoding: try Data(contentsOf: output), as: UTF8.self).split(separator: "\n") {
            let values = line.split(separator: "|", omittingEmptySubsequences: false).map { Int($0) }
            guard values.count == 6, let stream = values[0], let port = values[1], let id = values[4],
                let size = values[5]
            else { continue }
            if ports.contains(port) {
                responses.insert(Response(stream: stream, correlationID: id, size: size))
            } else if let key = values[2], let version = values[3] {
                requests.insert(Request(stream: stream, key: key, version: version, correlationID: id, size: size))
            }
        }
        return (requests, responses)
    }
}

@Suite(
    "What tshark says", .enabled(if: Tshark.path != nil, "tshark is not installed: Tools/install-interop installs it"))
struct TsharkTests {
    private static func compare(_ file: URL, ports: Set<Int>, keyLog: URL? = nil) throws {
        let keys = try keyLog.map { String(decoding: try Data(contentsOf: $0), as: UTF8.self) }
        let decoded = Decoded(ByteBuffer(bytes: try Data(contentsOf: file)), apis: .kafka, keyLog: keys)
        let tshark = try Tshark.messages(file, ports: ports, keyLog: keyLog)
        var requests: Set<Tshark.Request> = []
        var responses: Set<Tshark.Response> = []
        for message in decoded.messages {
            guard let id = message.correlationID.map(Int.init) else { continue }
            switch message.direction {
            case .request:
                requests.insert(
                    Tshark.Request(
                        stream: message.connection, key: Int(message.apiKey?.rawValue ?? -1),
                        version: Int(message.apiVersion ?? -1), correlationID: id, size: message.size))
            case .response:
                responses.insert(
                    Tshark.Response(stream: message.connection, correlationID: id, size: message.size))
            }
        }
        #expect(tshark.requests.count > 10 && tshark.responses.count > 10)
        let unknownRequests = tshark.requests.subtracting(requests)
        let unknownResponses = tshark.responses.subtracting(responses)
        #expect(unknownRequests.isEmpty && unknownResponses.isEmpty)
        // It falls silent now and then; it may not find much less.
        #expect(tshark.requests.count * 10 >= requests.count * 8)
    }

    @Test(
        "Every request and response that tshark finds is found",
        arguments: [
            "kcat-snappy.pcap", "kafka-python-admin.pcap", "kafka-python-group-gzip.pcapng",
            "librdkafka-transactions-zstd.pcapng", "aiokafka-lz4-any.pcap", "admin-vlan-ipv6.pcap",
        ])
    func captures(name: String) throws {
        try Self.compare(Fixtures.folder.appendingPathComponent("Captures/\(name)"), ports: [19092, 19093, 19094])
    }

    @Test("Every request and response that tshark decrypts is found", arguments: ["tls12", "tls13"])
    func decrypted(name: String) throws {
        let folder = Fixtures.folder.appendingPathComponent("Captures")
        let ports = try ExpectedStream.fixture(name).compactMap { Int($0.server.split(separator: ":").last ?? "") }
        try Self.compare(
            folder.appendingPathComponent("\(name).pcap"), ports: Set(ports),
            keyLog: folder.appendingPathComponent("\(name).keys"))
    }

    @Test("A capture of a simulation is one to tshark too")
    func simulation() throws {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID().uuidString).pcapng")
        defer { try? FileManager.default.removeItem(at: file) }
        let bytes = try SimulatedTraffic.capture(seed: 2)
        try Data(bytes.readableBytesView).write(to: file)
        let ports = Set(Decoded(bytes, apis: .kafka).messages.map { Int($0.server.port) })
        try Self.compare(file, ports: ports)
    }
}
