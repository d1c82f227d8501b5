import NIOCore
import Testing

@testable import KafkaRecords

@Suite("Writing message sets of formats 0 and 1")
struct MessageSetBuilderTests {
    static let records = Batch.records(50, seed: 41, baseOffset: 300).map {
        Record(offset: $0.offset, timestamp: $0.timestamp, key: $0.key, value: $0.value)
    }

    @Test(
        "What is written is read", arguments: [0, 1] as [Int8],
        [nil, .gzip, .snappy, .lz4] as [Compression?])
    func roundTrip(magic: Int8, codec: Compression?) throws {
        let bytes = try Batch.messages(Self.records, magic: magic, compressor: codec.map { Compressor($0) })
        let batches = try RecordSet(bytes).batches()
        #expect(batches.count == (codec == nil ? 50 : 1))
        var read: [Record] = []
        for batch in batches { read += try batch.records() }
        let expected = Self.records.map { record in
            var record = record
            if magic == 0 { record.timestamp = -1 }
            return record
        }
        #expect(read == expected)
        if let codec, magic == 1 {
            #expect(batches.first?.compression == codec)
            #expect(batches.first?.maxTimestamp == Self.records.map(\.timestamp).max())
        }
    }

    @Test("The size so far is that of what comes out, and its limit holds")
    func limit() throws {
        var builder = try MessageSetBuilder(magic: 1, sizeLimit: 500)
        var count = 0
        while try builder.append(key: ByteBuffer(string: "key"), value: ByteBuffer(string: "value"), timestamp: 1) {
            count += 1
        }
        // 34 bytes and eight of key and value.
        #expect(count == 500 / 42)
        #expect(builder.count == count)
        #expect(builder.sizeInBytes == count * 42)
        #expect(try builder.finish().readableBytes == count * 42)
        #expect(builder.count == 0)
        #expect(try builder.finish().readableBytes == 0)
    }

    @Test("With compression the message around the others counts too")
    func limitCompressed() throws {
        var builder = try MessageSetBuilder(magic: 0, compressor: Compressor(.gzip), sizeLimit: 26 + 2 * 30)
        var count = 0
        while try builder.append(key: nil, value: ByteBuffer(string: "four")) { count += 1 }
        #expect(count == 2)
        #expect(builder.sizeInBytes == 26 + 2 * 30)
    }

    @Test("What these formats cannot carry is an error")
    func notInFormat() throws {
        #expect(recordsError { _ = try MessageSetBuilder(magic: 2) } == RecordsError(kind: .unsupportedMagic, value: 2))
        let zstd = recordsError { _ = try MessageSetBuilder(magic: 1, compressor: Compressor(.zstd)) }
        #expect(zstd == RecordsError(kind: .notInFormat, value: 1))
        let timestamp = recordsError { _ = try MessageSetBuilder(magic: 0, logAppendTime: 5) }
        #expect(timestamp == RecordsError(kind: .notInFormat, value: 0))
        var builder = try MessageSetBuilder(magic: 1)
        let headers = recordsError { _ = try builder.append(Record(headers: [RecordHeader(key: "a", value: nil)])) }
        #expect(headers == RecordsError(kind: .notInFormat, value: 1))
    }

    @Test("Offsets that do not ascend are errors")
    func offsets() throws {
        var builder = try MessageSetBuilder(magic: 1, baseOffset: 5)
        #expect(recordsError { _ = try builder.append(Record(offset: 4)) }?.kind == .outOfRange)
        _ = try builder.append(Record(offset: 9))
        #expect(recordsError { _ = try builder.append(Record(offset: 9)) }?.kind == .outOfRange)
        _ = try builder.append(Record(offset: .max))
        #expect(recordsError { _ = try builder.append(key: nil, value: nil) }?.kind == .outOfRange)
        #expect(builder.lastOffset == .max)
        #expect(builder.count == 2)
    }
}
