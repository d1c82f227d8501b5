import Foundation
import KafkaCodec
import KafkaCodecJSON
import NIOCore

/// The good inputs, from the project's fixtures.
enum Corpus {
    /// The folder `Fixtures` of the kit.
    private static var fixtures: URL {
        var folder = URL(fileURLWithPath: #filePath)
        for _ in 0..<5 { folder.deleteLastPathComponent() }
        return folder.appendingPathComponent("Fixtures", isDirectory: true)
    }

    static func data(_ path: String) throws -> Data {
        try Data(contentsOf: fixtures.appendingPathComponent(path))
    }

    private static func lines(_ path: String) throws -> [String] {
        try String(decoding: data(path), as: UTF8.self).split(separator: "\n").map(String.init)
    }

    /// A message of the vectors.
    struct Vector: Sendable {
        var type: any KafkaMessage.Type
        var version: Int16
        var bytes: ByteBuffer
    }

    /// Read once, whoever asks.
    private static let vectors = Result { try readVectors() }

    /// The vectors of all messages that are not very long.
    static func messages() throws -> [Vector] {
        try vectors.get()
    }

    private static func readVectors() throws -> [Vector] {
        struct Line: Decodable {
            var message: String
            var version: Int16
            var hex: String
        }
        var vectors: [Vector] = []
        for line in try lines("Vectors/messages.jsonl") + lines("Vectors/internal-records.jsonl") {
            let line = try JSONDecoder().decode(Line.self, from: Data(line.utf8))
            guard let type = MessageCatalogue.message(named: line.message), let bytes = Hexadecimal.decode(line.hex)
            else { throw FuzzFailure("\(line.message) is no vector") }
            if bytes.readableBytes <= 8_192 {
                vectors.append(Vector(type: type, version: line.version, bytes: bytes))
            }
        }
        return vectors
    }

    /// The record sets of the vectors.
    static func recordSets() throws -> [[UInt8]] {
        struct Line: Decodable {
            var hex: String
        }
        return try lines("Vectors/record-batches.jsonl").compactMap { line in
            let line = try JSONDecoder().decode(Line.self, from: Data(line.utf8))
            return Hexadecimal.decode(line.hex).map { Array($0.readableBytesView) }
        }
    }
}
