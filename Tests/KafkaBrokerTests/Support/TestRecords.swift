import KafkaRecords
import NIOCore

@testable import KafkaBroker

/// Record batches as producers send them.
enum TestRecords {
    /// 2023-11-14T22:13:20Z, the time that the tests begin at.
    static let epoch: Int64 = 1_700_000_000_000

    struct Entry {
        var key: String?
        var value: String?
        var timestamp: Int64 = TestRecords.epoch
    }

    static func batch(
        _ entries: [Entry], compression: Compression = .none, producerID: Int64 = -1, epoch: Int16 = -1,
        sequence: Int32 = -1, isTransactional: Bool = false
    ) throws -> ByteBuffer {
        var builder = RecordBatchBuilder()
        builder.producerID = producerID
        builder.producerEpoch = epoch
        builder.baseSequence = sequence
        builder.isTransactional = isTransactional
        for entry in entries {
            _ = try builder.append(
                key: entry.key.map(ByteBuffer.init(string:)), value: entry.value.map(ByteBuffer.init(string:)),
                timestamp: entry.timestamp
            )
        }
        return try builder.finish(using: compression == .none ? nil : Compressor(compression))
    }

    /// A batch of records with values alone.
    static func batch(_ values: String...) throws -> ByteBuffer {
        try batch(values.map { Entry(key: nil, value: $0) })
    }
}

extension PartitionLog {
    /// The records of the log: offset, key and value.
    func contents() throws -> [String] {
        try batches.flatMap { batch in
            try batch.records().map { record in
                let key = record.key.map { String(buffer: $0) } ?? "-"
                let value = record.value.map { String(buffer: $0) } ?? "null"
                return "\(record.offset):\(key)=\(value)"
            }
        }
    }
}

extension Instant {
    /// The time that the tests begin at, and later.
    static func test(_ milliseconds: Int64 = 0) -> Instant {
        Instant(milliseconds: TestRecords.epoch + milliseconds)
    }
}
