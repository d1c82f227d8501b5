import Foundation
import KafkaCapture
import KafkaCodec
import TestSupport

/// A line of a capture's `frames.jsonl`: what a correct decoder finds in one TCP stream.
struct ExpectedStream: Equatable, CustomStringConvertible {
    struct Request: Equatable {
        var apiKey: Int
        var apiVersion: Int
        var correlationID: Int
        var clientID: String?
        var size: Int
    }

    struct Response: Equatable {
        var correlationID: Int
        var size: Int
    }

    var client: String
    var server: String
    var requests: [Request] = []
    var responses: [Response] = []

    var description: String { "\(client) \(server) \(requests) \(responses)" }

    /// What the fixture beside a capture says.
    static func fixture(_ name: String) throws -> [ExpectedStream] {
        try Fixtures.lines("Captures/\(name).frames.jsonl").map { line in
            let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any] ?? [:]
            let requests = object["requests"] as? [[Any]] ?? []
            let responses = object["responses"] as? [[Any]] ?? []
            return ExpectedStream(
                client: object["client"] as? String ?? "", server: object["server"] as? String ?? "",
                requests: requests.map {
                    Request(
                        apiKey: $0[0] as? Int ?? -1, apiVersion: $0[1] as? Int ?? -1,
                        correlationID: $0[2] as? Int ?? -1, clientID: $0[3] as? String, size: $0[4] as? Int ?? -1
                    )
                },
                responses: responses.map {
                    Response(correlationID: $0[0] as? Int ?? -1, size: $0[1] as? Int ?? -1)
                }
            )
        }
    }

    /// The streams of decoded messages, in the order of their connections.
    static func streams(_ messages: [CapturedMessage]) -> [ExpectedStream] {
        var streams: [Int: ExpectedStream] = [:]
        for message in messages {
            var stream =
                streams[message.connection]
                ?? ExpectedStream(client: "\(message.client)", server: "\(message.server)")
            switch message.direction {
            case .request:
                stream.requests.append(
                    Request(
                        apiKey: Int(message.apiKey?.rawValue ?? -1), apiVersion: Int(message.apiVersion ?? -1),
                        correlationID: Int(message.correlationID ?? -1), clientID: message.clientID,
                        size: message.size
                    )
                )
            case .response:
                stream.responses.append(
                    Response(correlationID: Int(message.correlationID ?? -1), size: message.size)
                )
            }
            streams[message.connection] = stream
        }
        return streams.sorted { $0.key < $1.key }.map(\.value)
    }
}
