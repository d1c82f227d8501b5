import NIOCore
import Testing

@testable import KafkaRecords

@Suite("Message sets of formats 0 and 1")
struct MessageSetTests {
    static let records = (0..<5).map { index in
        Record(
            offset: 70 + Int64(index), timestamp: 1_000 + Int64(index), key: ByteBuffer(string: "k\(index)"),
            value: index == 3 ? nil : ByteBuffer(string: "value \(index)"))
    }

    /// A message of format 0 or 1 around a compressed set.
    private func wrapper(
        _ set: ByteBuffer?, magic: Int8, offset: Int64, attributes: UInt8 = 1, timestamp: Int64 = 5
    ) throws -> RecordBatch {
        var value = set
        if let set, attributes & 7 == 1 { value = try CompressionTests.compress(set, Compressor(.gzip)) }
        var builder = try MessageSetBuilder(magic: magic, baseOffset: offset)
        _ = try builder.append(Record(offset: offset, timestamp: timestamp, value: value))
        var bytes = try builder.finish()
        bytes.setInteger(attributes, at: 17)
        return try RecordBatch(fixingChecksum(bytes))
    }

    private func fixingChecksum(_ message: ByteBuffer) -> ByteBuffer {
        var bytes = ByteBuffer(buffer: message)
        let covered = bytes.getSlice(at: 16, length: bytes.readableBytes - 16) ?? ByteBuffer()
        bytes.setInteger(covered.withUnsafeReadableBytes { CRC32.checksum($0) }, at: 12)
        return bytes
    }

    @Test("Inner offsets of format 1 count from the first, those of format 0 are absolute")
    func innerOffsets() throws {
        for magic in [0, 1] as [Int8] {
            let bytes = try Batch.messages(Self.records, magic: magic, compressor: Compressor(.gzip))
            let batch = try RecordBatch(bytes)
            #expect(batch.lastOffset == 74)
            #expect(batch.baseOffset == 74)
            #expect(batch.declaredRecordCount == nil)
            let records = try batch.records()
            #expect(records.baseOffset == 70)
            #expect(records.map(\.offset) == [70, 71, 72, 73, 74])
            let value = try #require(
                bytes.getSlice(at: magic == 0 ? 26 : 34, length: bytes.readableBytes - (magic == 0 ? 26 : 34)))
            let inner = try Decompressor().decompress(value, with: .gzip)
            #expect(inner.getInteger(at: 0, as: Int64.self) == (magic == 0 ? 70 : 0))
        }
    }

    @Test("An outer offset of zero, as some producers leave it, does not matter")
    func outerZero() throws {
        let inner = try Batch.messages(Self.records.map { Record(offset: $0.offset - 70, value: $0.value) }, magic: 1)
        let batch = try wrapper(inner, magic: 1, offset: 0)
        #expect(try batch.records().map(\.offset) == [0, 1, 2, 3, 4])
    }

    @Test("An outer offset below the last inner one is an error")
    func outerTooSmall() throws {
        let inner = try Batch.messages(Self.records, magic: 1)
        let batch = try wrapper(inner, magic: 1, offset: 73)
        let error = recordsError { _ = try batch.records() }
        #expect(error == RecordsError(kind: .outOfRange, baseOffset: 73, value: 74))
    }

    @Test("A broker's timestamp is that of all inner messages, a producer's is each one's own")
    func timestamps() throws {
        let inner = try Batch.messages(
            Self.records.map { Record(offset: $0.offset - 70, timestamp: $0.timestamp) }, magic: 1)
        let created = try wrapper(inner, magic: 1, offset: 74)
        #expect(created.timestampType == .createTime)
        #expect(try created.records().map(\.timestamp) == [1_000, 1_001, 1_002, 1_003, 1_004])
        let appended = try wrapper(inner, magic: 1, offset: 74, attributes: 1 | 8)
        #expect(appended.timestampType == .logAppendTime)
        #expect(try appended.records().map(\.timestamp) == [5, 5, 5, 5, 5])
    }

    @Test("A message set without messages or without a value is an error", arguments: [0, 1] as [Int8])
    func empty(magic: Int8) throws {
        for set in [nil, ByteBuffer()] {
            let batch = try wrapper(set, magic: magic, offset: 9)
            #expect(recordsError { _ = try batch.records() } == RecordsError(kind: .emptyMessageSet, baseOffset: 9))
        }
    }

    @Test("A compressed message within another is an error")
    func nested() throws {
        let inner = try wrapper(try Batch.messages(Self.records, magic: 1), magic: 1, offset: 4)
        let batch = try wrapper(inner.bytes, magic: 1, offset: 4)
        let error = recordsError { _ = try batch.records() }
        #expect(error == RecordsError(kind: .nestedCompression, baseOffset: 4, recordIndex: 0))
    }

    @Test("A message of another format within a set is an error")
    func mixed() throws {
        for magic in [0, 1] as [Int8] {
            let batch = try wrapper(try Batch.messages(Self.records, magic: 1 - magic), magic: magic, offset: 74)
            let error = recordsError { _ = try batch.records() }
            #expect(error?.kind == .mixedMagic)
            #expect(error?.value == Int64(1 - magic))
        }
    }

    @Test("An inner offset that leads out of the range is an error, wherever it is, and however the records are read")
    func outOfRange() throws {
        // The offset of the outer message is that of the last inner one, whatever those before say.
        let cases: [(offsets: [Int64], isInRange: Bool)] = [
            ([0, 9, 2], true), ([0, .max - 68, 2], true), ([0, .max - 67, 2], false),
        ]
        for (offsets, isInRange) in cases {
            var inner = ByteBuffer()
            for offset in offsets {
                inner.writeImmutableBuffer(try Batch.messages([Record(offset: offset)], magic: 1))
            }
            let batch = try wrapper(inner, magic: 1, offset: 70)
            let first = recordsError { _ = try batch.records() }
            let second = recordsError { try batch.forEachRecord { _ in } }
            #expect(first == second)
            #expect(first?.kind == (isInRange ? nil : .outOfRange))
            if isInRange { #expect(try batch.records().map(\.offset) == offsets.map { 68 + $0 }) }
        }
    }

    @Test("An inner message that is cut off is an error")
    func innerTruncated() throws {
        let set = try Batch.messages(Self.records, magic: 1)
        let batch = try wrapper(set.getSlice(at: 0, length: set.readableBytes - 1), magic: 1, offset: 74)
        let error = recordsError { _ = try batch.records() }
        #expect(error?.kind == .invalidRecordLength)
        #expect(error?.recordIndex == 4)
    }

    @Test("A wrong checksum of an inner message is an error, unless one does not want to know")
    func innerChecksum() throws {
        var set = try Batch.messages(Self.records, magic: 0)
        set.setInteger(0 as UInt32, at: 12)
        let batch = try wrapper(set, magic: 0, offset: 74)
        #expect(batch.isChecksumValid)
        #expect(recordsError { _ = try batch.records() }?.kind == .checksumMismatch)
        #expect(try batch.records(verifyingChecksum: false).count == 5)
    }

    @Test("A key or value beyond the message is an error", arguments: [0, 1] as [Int8])
    func fieldLengths(magic: Int8) throws {
        let bytes = try Batch.messages(
            [Record(key: ByteBuffer(string: "key"), value: ByteBuffer(string: "value"))], magic: magic)
        let key = magic == 0 ? 18 : 26
        for (offset, length) in [(key, 1_000), (key, .max), (key + 7, 6), (key + 7, 4)] as [(Int, Int32)] {
            var changed = bytes
            changed.setInteger(length, at: offset)
            let batch = try RecordBatch(fixingChecksum(changed))
            let error = recordsError { _ = try batch.records() }
            #expect(error?.kind == .invalidFieldLength || error?.kind == .invalidRecordLength)
        }
    }

    @Test("Batches of all formats may follow each other")
    func allFormats() throws {
        var bytes = try Batch.messages(Array(Self.records[0..<2]), magic: 0)
        bytes.writeImmutableBuffer(
            try Batch.messages(Array(Self.records[2..<4]), magic: 1, compressor: Compressor(.lz4)))
        bytes.writeImmutableBuffer(try Batch.bytes([Self.records[4]]))
        let batches = try RecordSet(bytes).batches()
        #expect(batches.map(\.magic) == [0, 0, 1, 2])
        var records: [Record] = []
        for batch in batches { records += try batch.records() }
        #expect(records.map(\.offset) == [70, 71, 72, 73, 74])
        #expect(records.map(\.value) == Self.records.map(\.value))
    }
}
