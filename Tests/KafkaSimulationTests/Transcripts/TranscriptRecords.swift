import Foundation
import KafkaCodec
import KafkaCodecJSON
import KafkaRecords
import NIOCore
import Testing

/// Record bytes as transcripts describe them, and as they show them.
enum TranscriptRecords {
    /// The bytes that a description stands for. Records of transactions that have no time are of now.
    static func bytes(_ description: JSONValue, now: Int64) throws -> ByteBuffer {
        let compression = description["compression"]?.text.flatMap(Compression.init) ?? .none
        let records = description["records"]?.elements ?? []
        var bytes: ByteBuffer
        if let magic = description["magic"]?.number, magic < 2 {
            var builder = try MessageSetBuilder(
                magic: Int8(magic), compressor: compression == .none ? nil : Compressor(compression)
            )
            for record in records {
                _ = try builder.append(
                    key: field(record["key"]), value: value(record), timestamp: timestamp(record, now))
            }
            bytes = try builder.finish()
        } else {
            var builder = RecordBatchBuilder()
            builder.producerID = description["producerId"]?.number ?? -1
            builder.producerEpoch = Int16(description["producerEpoch"]?.number ?? -1)
            builder.baseSequence = Int32(description["baseSequence"]?.number ?? -1)
            builder.isControl = description["control"] == .boolean(true)
            builder.isTransactional = description["transactional"] == .boolean(true)
            for record in records {
                let headers = (record["headers"]?.elements ?? []).map { header in
                    RecordHeader(key: header.elements?.first?.text ?? "", value: field(header.elements?.last))
                }
                _ = try builder.append(
                    key: field(record["key"]), value: value(record), headers: headers, timestamp: timestamp(record, now)
                )
            }
            bytes = try builder.finish(using: compression == .none ? nil : Compressor(compression))
        }
        if description["crcFlip"] == .boolean(true), let byte = bytes.getInteger(at: 17, as: UInt8.self) {
            bytes.setInteger(byte ^ 0xff, at: 17)
        }
        if description["flipByte"] != nil {
            let last = bytes.writerIndex - 3
            bytes.setInteger((bytes.getInteger(at: last, as: UInt8.self) ?? 0) ^ 0xff, at: last)
        }
        if let cut = description["cutTail"]?.number { bytes.moveWriterIndex(to: bytes.writerIndex - Int(cut)) }
        if description["twice"] == .boolean(true) { bytes.writeImmutableBuffer(bytes) }
        return bytes
    }

    private static func field(_ value: JSONValue?) -> ByteBuffer? {
        value?.text.map(ByteBuffer.init(string:))
    }

    private static func value(_ record: JSONValue) -> ByteBuffer? {
        if let size = record["size"]?.number { return ByteBuffer(repeating: 0, count: Int(size)) }
        return field(record["value"])
    }

    private static func timestamp(_ record: JSONValue, _ now: Int64) -> Int64 {
        record["timestamp"]?.number ?? now
    }

    /// Record bytes as transcripts show them: batch by batch.
    static func shown(_ bytes: ByteBuffer) throws -> JSONValue {
        .array(
            try RecordSet(bytes).batches().map { batch in
                .object([
                    "magic": .integer(Int64(batch.magic)), "baseOffset": .integer(batch.baseOffset),
                    "lastOffset": .integer(batch.lastOffset),
                    "compression": .string(batch.compression?.description ?? "?"),
                    "timestampType": .string(batch.timestampType?.description ?? "NoTimestampType"),
                    "partitionLeaderEpoch": .integer(Int64(batch.partitionLeaderEpoch)),
                    "producerId": .integer(batch.producerID), "producerEpoch": .integer(Int64(batch.producerEpoch)),
                    "baseSequence": .integer(Int64(batch.baseSequence)),
                    "isTransactional": .boolean(batch.isTransactional), "isControl": .boolean(batch.isControl),
                    "records": .array(try batch.records().map(shown)),
                ])
            }
        )
    }

    private static func shown(_ record: Record) -> JSONValue {
        func text(_ bytes: ByteBuffer?) -> JSONValue {
            guard let bytes else { return .null }
            let isPrintable = bytes.readableBytesView.allSatisfy { $0 >= 0x20 }
            return .string(isPrintable ? String(buffer: bytes) : "0x" + Hexadecimal.encode(bytes))
        }
        var members: [String: JSONValue] = [
            "offset": .integer(record.offset), "timestamp": .integer(record.timestamp), "key": text(record.key),
            "value": text(record.value),
        ]
        if !record.headers.isEmpty {
            members["headers"] = .array(record.headers.map { .array([.string($0.key), text($0.value)]) })
        }
        return .object(members)
    }
}
