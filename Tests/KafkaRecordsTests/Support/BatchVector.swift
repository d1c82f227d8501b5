import Foundation
import KafkaCodec
import KafkaRecords
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

extension BatchVector.Batch {
    /// What a batch says, in the vectors' form.
    init(_ batch: RecordBatch) throws {
        let records = try batch.records(verifyingChecksum: false)
        self.init(
            magic: batch.magic, baseOffset: records.baseOffset, lastOffset: batch.lastOffset,
            compression: batch.compression?.description ?? "unknown",
            timestampType: batch.timestampType?.description ?? "NoTimestampType", maxTimestamp: batch.maxTimestamp,
            partitionLeaderEpoch: batch.partitionLeaderEpoch, producerId: batch.producerID,
            producerEpoch: batch.producerEpoch, baseSequence: batch.baseSequence,
            isTransactional: batch.isTransactional, isControl: batch.isControl, sizeInBytes: batch.sizeInBytes,
            valid: batch.isChecksumValid,
            records: records.map { record in
                BatchVector.Record(
                    offset: record.offset, timestamp: record.timestamp, sequence: record.sequence,
                    key: record.key.map { Data($0.readableBytesView) },
                    value: record.value.map { Data($0.readableBytesView) },
                    headers: record.headers.map {
                        BatchVector.Header(key: $0.key, value: $0.value.map { Data($0.readableBytesView) })
                    })
            })
    }
}

extension ByteBuffer {
    init(hex: String) {
        self = Hexadecimal.decode(hex) ?? ByteBuffer()
    }
}
