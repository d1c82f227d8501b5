import Foundation
import NIOCore
import TestSupport
import Testing

@testable import KafkaCapture

/// A capture of TLS with its key log.
struct TLSFixture {
    var name: String

    static let all = ["tls12", "tls13", "tls-resumed", "tls13-key-update"].map { TLSFixture(name: $0) }

    var keyLog: String {
        get throws { String(decoding: try Fixtures.data("Captures/\(name).keys"), as: UTF8.self) }
    }

    var file: ByteBuffer { get throws { try Decoded.fixture("\(name).pcap") } }

    var segments: [TCPSegment] { get throws { try DamagedCaptureTests.segments("\(name).pcap") } }

    /// The segments of the first connections alone.
    func connections(_ count: Int) throws -> [TCPSegment] {
        let segments = try segments
        var clients: [Endpoint] = []
        for segment in segments where segment.flags.contains(.syn) && !segment.flags.contains(.ack) {
            clients.append(segment.source)
        }
        let first = Set(clients.prefix(count))
        return segments.filter { first.contains($0.source) || first.contains($0.destination) }
    }

    func decode(
        keyLog: String?, chunkSize: Int = .max, settings: CaptureSettings = CaptureSettings()
    ) throws -> Decoded {
        Decoded(try file, chunkSize: chunkSize, apis: .kafka, settings: settings, keyLog: keyLog)
    }

    /// The key log with every secret changed.
    var wrongKeyLog: String {
        get throws {
            try keyLog.split(separator: "\n").map { line in
                var words = line.split(separator: " ")
                guard words.count == 3 else { return String(line) }
                words[2] = Substring(words[2].map { $0 == "0" ? "1" : "0" })
                return words.joined(separator: " ")
            }.joined(separator: "\n")
        }
    }
}

extension TLSFixture: CustomTestStringConvertible {
    var testDescription: String { name }
}
