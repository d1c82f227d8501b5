import NIOCore
import Testing

@testable import KafkaRecords

@Suite("Writing record batches")
struct RecordBatchBuilderTests {
    static let records = Batch.records(200, seed: 21, baseOffset: 1_000)

    @Test("The size so far is the size of what comes out")
    func exactSize() throws {
        var builder = RecordBatchBuilder(baseOffset: 1_000)
        #expect(builder.sizeInBytes == RecordBatchBuilder.headerSize)
        var before = builder
        for record in Self.records {
            let isAppended = try builder.append(record)
            #expect(isAppended)
            // A copy may go on by itself.
            before = builder
            let size = before.sizeInBytes
            #expect(try before.finish().readableBytes == size)
        }
        #expect(builder.count == 200)
        #expect(Array(try RecordBatch(try builder.finish()).records()) == Self.records)
    }

    @Test("A batch is filled up to its limit and not over it", arguments: [61, 62, 100, 150, 1_000, 16_384])
    func limit(limit: Int) throws {
        var builder = RecordBatchBuilder(baseOffset: 1_000, sizeLimit: limit)
        var appended = 0
        for record in Self.records {
            let hasRoom = builder.hasRoom(
                forKey: record.key, value: record.value, headers: record.headers, timestamp: record.timestamp)
            let size = builder.sizeInBytes
            let isAppended = try builder.append(
                key: record.key, value: record.value, headers: record.headers, timestamp: record.timestamp)
            #expect(isAppended == hasRoom)
            guard isAppended else {
                #expect(builder.sizeInBytes == size)
                break
            }
            appended += 1
            #expect(builder.sizeInBytes <= limit)
        }
        #expect(builder.count == appended)
        let batch = try RecordBatch(try builder.finish())
        #expect(Array(try batch.records()) == Array(Self.records.prefix(appended)))
        #expect(limit < 16_384 || appended == 200)
    }

    @Test("The size of a batch of one record is known beforehand")
    func single() throws {
        for record in Self.records.prefix(50) {
            var builder = RecordBatchBuilder()
            let isAppended = try builder.append(
                key: record.key, value: record.value, headers: record.headers, timestamp: record.timestamp)
            #expect(isAppended)
            let size = try RecordBatchBuilder.sizeOfBatch(key: record.key, value: record.value, headers: record.headers)
            #expect(builder.sizeInBytes == size)
        }
    }

    @Test("All header fields come out as they went in")
    func header() throws {
        var builder = RecordBatchBuilder(baseOffset: 9, baseTimestamp: 50)
        builder.partitionLeaderEpoch = 3
        builder.producerID = 4_000
        builder.producerEpoch = 5
        builder.baseSequence = 6
        builder.isTransactional = true
        for timestamp in [60, 40, 55] as [Int64] { _ = try builder.append(key: nil, value: nil, timestamp: timestamp) }
        let batch = try RecordBatch(try builder.finish(using: Compressor(.lz4)))
        #expect(batch.baseOffset == 9)
        #expect(batch.lastOffset == 11)
        #expect(batch.baseTimestamp == 50)
        #expect(batch.maxTimestamp == 60)
        #expect(batch.partitionLeaderEpoch == 3)
        #expect(batch.producerID == 4_000)
        #expect(batch.producerEpoch == 5)
        #expect(batch.baseSequence == 6)
        #expect(batch.lastSequence == 8)
        #expect(batch.isTransactional)
        #expect(!batch.isControl)
        #expect(batch.deleteHorizon == nil)
        #expect(batch.compression == .lz4)
        #expect(batch.declaredRecordCount == 3)
        #expect(try batch.records().map(\.timestamp) == [60, 40, 55])
        #expect(try batch.records().map(\.sequence) == [6, 7, 8])
    }

    @Test("Sequence numbers begin again at zero after the largest")
    func sequenceWrap() throws {
        let bytes = try Batch.bytes(Array(Self.records.prefix(4))) { $0.baseSequence = .max - 1 }
        let batch = try RecordBatch(bytes)
        #expect(try batch.records().map(\.sequence) == [.max - 1, .max, 0, 1])
        #expect(batch.lastSequence == 1)
    }

    @Test("A delete horizon takes the place of the base timestamp")
    func deleteHorizon() throws {
        var builder = RecordBatchBuilder(deleteHorizon: 5_000)
        for timestamp in [100, 90] as [Int64] { _ = try builder.append(key: nil, value: nil, timestamp: timestamp) }
        let batch = try RecordBatch(try builder.finish())
        #expect(batch.deleteHorizon == 5_000)
        #expect(batch.baseTimestamp == 5_000)
        #expect(batch.maxTimestamp == 100)
        #expect(try batch.records().map(\.timestamp) == [100, 90])
    }

    @Test("A broker's timestamp hides those of the records")
    func logAppendTime() throws {
        let bytes = try Batch.bytes(Array(Self.records.prefix(3))) { $0.logAppendTime = 77 }
        let batch = try RecordBatch(bytes)
        #expect(batch.timestampType == .logAppendTime)
        #expect(batch.maxTimestamp == 77)
        #expect(try batch.records().map(\.timestamp) == [77, 77, 77])
    }

    @Test("Compaction may leave gaps, before, between and after")
    func gaps() throws {
        var builder = RecordBatchBuilder(baseOffset: 10)
        builder.baseSequence = 100
        for offset in [12, 15] as [Int64] { _ = try builder.append(Record(offset: offset, timestamp: 1)) }
        try builder.reserveOffsets(through: 19)
        let batch = try RecordBatch(try builder.finish())
        #expect(batch.baseOffset == 10)
        #expect(batch.lastOffset == 19)
        #expect(try batch.records().map(\.offset) == [12, 15])
        #expect(try batch.records().map(\.sequence) == [102, 105])
    }

    @Test("Offsets that do not ascend are errors")
    func offsets() throws {
        var builder = RecordBatchBuilder(baseOffset: 10)
        _ = try builder.append(Record(offset: 12, timestamp: 1))
        for offset in [12, 11, 9, -1, .min, 10 + Int64(Int32.max) + 1, .max] as [Int64] {
            let error = recordsError { _ = try builder.append(Record(offset: offset, timestamp: 1)) }
            #expect(error == RecordsError(kind: .outOfRange, value: offset))
        }
        #expect(recordsError { try builder.reserveOffsets(through: 11) }?.kind == .outOfRange)
        #expect(builder.count == 1)
        try builder.reserveOffsets(through: 10 + Int64(Int32.max))
        let error = recordsError { _ = try builder.append(key: nil, value: nil, timestamp: 1) }
        #expect(error?.kind == .outOfRange)
    }

    @Test("Timestamps too far from the first are an error")
    func timestamps() throws {
        var builder = RecordBatchBuilder()
        _ = try builder.append(key: nil, value: nil, timestamp: -2)
        let error = recordsError { _ = try builder.append(key: nil, value: nil, timestamp: .max) }
        #expect(error == RecordsError(kind: .outOfRange, value: .max))
        #expect(!builder.hasRoom(forKey: nil, value: nil, timestamp: .max))
        #expect(builder.count == 1)
    }

    @Test("A base offset at the end of all offsets is an error when its last offset is not one")
    func lastOffset() throws {
        var builder = RecordBatchBuilder(baseOffset: .max)
        _ = try builder.append(key: nil, value: nil, timestamp: 1)
        #expect(try RecordBatch(builder.finish()).nextOffset == .max)
        for _ in 0..<2 { _ = try builder.append(key: nil, value: nil, timestamp: 1) }
        #expect(recordsError { _ = try builder.finish() }?.kind == .outOfRange)
    }

    @Test("A batch without records is a batch")
    func empty() throws {
        for compressor in [nil, Compressor(.gzip), Compressor(.snappy), Compressor(.lz4), Compressor(.zstd)] {
            var builder = RecordBatchBuilder(baseOffset: 5)
            try builder.reserveOffsets(through: 8)
            #expect(builder.isEmpty)
            let batch = try RecordBatch(try builder.finish(using: compressor))
            #expect(batch.lastOffset == 8)
            #expect(try batch.records().count == 0)
        }
    }

    @Test(
        "A builder that gave out its batch begins anew, with its settings", arguments: [nil, .zstd] as [Compression?])
    func reuse(codec: Compression?) throws {
        let compressor = codec.map { Compressor($0) }
        var builder = RecordBatchBuilder(baseOffset: 1_000)
        builder.producerID = 8
        var batches: [ByteBuffer] = []
        for _ in 0..<2 {
            for record in Self.records { _ = try builder.append(record) }
            batches.append(try builder.finish(using: compressor))
            #expect(builder.isEmpty)
            #expect(builder.sizeInBytes == RecordBatchBuilder.headerSize)
        }
        #expect(batches[0] == batches[1])
        #expect(try RecordBatch(batches[1]).producerID == 8)
    }

    @Test("Spans and buffers give the same")
    func spans() throws {
        var fromBuffers = RecordBatchBuilder()
        var fromSpans = RecordBatchBuilder()
        for record in Self.records {
            _ = try fromBuffers.append(
                key: record.key, value: record.value, headers: record.headers, timestamp: record.timestamp)
            _ = try fromSpans.append(
                keyBytes: record.key?.readableBytesSpan, valueBytes: record.value?.readableBytesSpan,
                headers: record.headers,
                timestamp: record.timestamp)
        }
        #expect(try fromBuffers.finish() == fromSpans.finish())
    }

    @Test("Header names keep their characters, also those of several bytes")
    func headerNames() throws {
        let headers = ["", "é", "trace-id", "日本語の長い名前のヘッダー", "🦜"].map {
            RecordHeader(key: $0, value: ByteBuffer(string: $0))
        }
        let batch = try RecordBatch(try Batch.bytes([Record(timestamp: 1, headers: headers)]))
        #expect(try batch.records().first { _ in true }?.headers == headers)
    }

    @Test("Header names that are not UTF-8 are repaired, and there as they are")
    func brokenHeaderName() throws {
        let section: [UInt8] = [20, 0, 0, 0, 1, 1, 2, 4, 0xff, 0x41, 1]
        var bytes = try Batch.replacingSection(of: try Batch.bytes([]), with: ByteBuffer(bytes: section))
        bytes.setInteger(1 as Int32, at: 57)
        let batch = try RecordBatch(Batch.fixingChecksum(bytes))
        #expect(try batch.records().first { _ in true }?.headers == [RecordHeader(key: "\u{fffd}A", value: nil)])
        var names: [[UInt8]] = []
        try batch.forEachRecord { view in
            #expect(view.headerCount == 1)
            view.forEachHeader { key, value in
                names.append(key.withUnsafeBytes { Array($0) })
                if value != nil { Issue.record("null is read as a value") }
            }
        }
        #expect(names == [[0xff, 0x41]])
    }

    @Test("Values of many sizes go around", arguments: [0, 1, 62, 63, 64, 127, 128, 8_191, 8_192, 100_000])
    func sizes(size: Int) throws {
        let record = Record(
            timestamp: 3, key: ByteBuffer(repeating: 1, count: size), value: ByteBuffer(repeating: 2, count: size))
        for compressor in [nil, Compressor(.lz4)] {
            let batch = try RecordBatch(
                try Batch.bytes([record, Record(offset: 1, timestamp: 1 << 40)], compressor: compressor))
            let records = Array(try batch.records())
            #expect(records.first == record)
            #expect(records.last?.timestamp == 1 << 40)
        }
    }
}
