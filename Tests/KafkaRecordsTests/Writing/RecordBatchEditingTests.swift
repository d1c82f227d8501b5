import NIOCore
import Testing

@testable import KafkaRecords

@Suite("Batches as a broker changes them")
struct RecordBatchEditingTests {
    static let records = Batch.records(5, seed: 31)
    static let plain = records.map { Record(offset: $0.offset, timestamp: $0.timestamp, key: $0.key, value: $0.value) }

    @Test("Base offset and leader epoch leave the checksum as it is", arguments: [nil, .gzip] as [Compression?])
    func offsets(codec: Compression?) throws {
        let bytes = try Batch.bytes(Self.records, compressor: codec.map { Compressor($0) })
        var batch = try RecordBatch(bytes)
        let checksum = batch.checksum
        try batch.setBaseOffset(1_000)
        try batch.setPartitionLeaderEpoch(12)
        #expect(batch.checksum == checksum)
        #expect(batch.isChecksumValid)
        #expect(batch.partitionLeaderEpoch == 12)
        #expect(try batch.records().map(\.offset) == [1_000, 1_001, 1_002, 1_003, 1_004])
        try batch.setLastOffset(9)
        #expect(batch.baseOffset == 5)
        // The bytes that it came from are another's.
        #expect(try RecordBatch(bytes).baseOffset == 0)
    }

    @Test("Offsets out of range are errors")
    func outOfRange() throws {
        var batch = try RecordBatch(try Batch.bytes(Self.records))
        #expect(recordsError { try batch.setBaseOffset(.max - 3) }?.kind == .outOfRange)
        #expect(recordsError { try batch.setLastOffset(.min + 3) }?.kind == .outOfRange)
        try batch.setBaseOffset(.max - 4)
        #expect(batch.lastOffset == .max)
        #expect(batch.nextOffset == .max)
    }

    @Test("A broker's timestamp changes the checksum, and only when it is another")
    func timestamps() throws {
        var batch = try RecordBatch(try Batch.bytes(Self.records))
        let original = batch.bytes
        try batch.setMaxTimestamp(batch.maxTimestamp, type: .createTime)
        #expect(batch.bytes == original)
        try batch.setMaxTimestamp(9, type: .logAppendTime)
        #expect(batch.isChecksumValid)
        #expect(batch.timestampType == .logAppendTime)
        #expect(try batch.records().map(\.timestamp) == [9, 9, 9, 9, 9])
        try batch.setMaxTimestamp(try RecordBatch(original).maxTimestamp, type: .createTime)
        #expect(batch.bytes == original)
    }

    @Test("A producer sends a batch again under another epoch")
    func producer() throws {
        var batch = try RecordBatch(try Batch.bytes(Self.records))
        try batch.setProducer(id: 7, epoch: 2, baseSequence: 40)
        #expect(batch.isChecksumValid)
        #expect(batch.producerID == 7)
        #expect(batch.producerEpoch == 2)
        #expect(try batch.records().map(\.sequence) == [40, 41, 42, 43, 44])
    }

    @Test("A batch within other bytes is changed by itself")
    func within() throws {
        let one = try Batch.bytes(Self.records)
        var two = one
        two.writeImmutableBuffer(one)
        var batch = try #require(try RecordSet(two).batches().last)
        try batch.setBaseOffset(5)
        #expect(batch.bytes.readableBytes == one.readableBytes)
        #expect(Array(try batch.records()).map(\.offset) == [5, 6, 7, 8, 9])
        #expect(try RecordSet(two).batches().map(\.baseOffset) == [0, 0])
    }

    @Test("Messages of formats 0 and 1 are changed as far as they can be")
    func messages() throws {
        var single = try #require(try RecordSet(try Batch.messages(Self.plain, magic: 1)).batches().first)
        try single.setBaseOffset(80)
        #expect(try single.records().map(\.offset) == [80])
        try single.setMaxTimestamp(6, type: .logAppendTime)
        #expect(single.isChecksumValid)
        #expect(try single.records().map(\.timestamp) == [6])

        var set = try RecordBatch(try Batch.messages(Self.plain, magic: 1, compressor: Compressor(.snappy)))
        try set.setLastOffset(104)
        #expect(try set.records().map(\.offset) == [100, 101, 102, 103, 104])
        try set.setMaxTimestamp(6, type: .logAppendTime)
        #expect(set.isChecksumValid)
        #expect(try set.records().map(\.timestamp) == [6, 6, 6, 6, 6])
        let notInFormat = RecordsError(kind: .notInFormat, baseOffset: 104, value: 1)
        #expect(recordsError { try set.setBaseOffset(1) } == notInFormat)
        #expect(recordsError { try set.setPartitionLeaderEpoch(1) } == notInFormat)
        #expect(recordsError { try set.setProducer(id: 1, epoch: 1, baseSequence: 1) } == notInFormat)

        var old = try RecordBatch(try Batch.messages(Self.plain, magic: 0, compressor: Compressor(.snappy)))
        #expect(recordsError { try old.setLastOffset(1) }?.kind == .notInFormat)
        #expect(recordsError { try old.setMaxTimestamp(1, type: .logAppendTime) }?.kind == .notInFormat)
    }
}
