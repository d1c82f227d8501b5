import Foundation
import NIOCore
import TestSupport
import Testing

/// A line of the vectors that Apache Kafka's own builders have written.
struct BatchVector: Decodable, Sendable, CustomTestStringConvertible {
    var name: String
    var hex: String
    var batches: [Batch]

    struct Batch: Codable, Equatable, Sendable {
        var magic: Int8
        var baseOffset: Int64
        var lastOffset: Int64
        var compression: String
        var timestampType: String
        var maxTimestamp: Int64
        var partitionLeaderEpoch: Int32
        var producerId: Int64
        var producerEpoch: Int16
        var baseSequence: Int32
        var isTransactional: Bool
        var isControl: Bool
        var sizeInBytes: Int
        var valid: Bool
        var records: [Record]
    }

    struct Record: Codable, Equatable, Sendable {
        var offset: Int64
        var timestamp: Int64
        var sequence: Int32
        var key: Data?
        var value: Data?
        var headers: [Header]
    }

    struct Header: Codable, Equatable, Sendable {
        var key: String
        var value: Data?
    }

    var testDescription: String { name }

    var bytes: ByteBuffer { ByteBuffer(hex: hex) }

    static let all: [BatchVector] = {
        do {
            return try Fixtures.lines("Vectors/record-batches.jsonl").map {
                try JSONDecoder().decode(BatchVector.self, from: Data($0.utf8))
            }
        } catch {
            // The test that counts the vectors fails and says so.
            return []
        }
    }()

    static func named(_ name: String) throws -> BatchVector {
        struct Missing: Error {
            var name: String
        }
        guard let vector = all.first(where: { $0.name == name }) else { throw Missing(name: name) }
        return vector
    }
}

extension ByteBuffer {
    init(hex: String) {
        self.init()
        var high: UInt8?
        for digit in hex.utf8 {
            let value = digit < UInt8(ascii: "a") ? digit &- UInt8(ascii: "0") : digit &- UInt8(ascii: "a") &+ 10
            if let first = high {
                writeInteger(first << 4 | value)
                high = nil
            } else {
                high = value
            }
        }
    }
}
