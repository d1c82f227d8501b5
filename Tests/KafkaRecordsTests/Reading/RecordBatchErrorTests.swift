import NIOCore
import Testing

@testable import KafkaRecords

@Suite("Damaged batches")
struct RecordBatchErrorTests {
    static let records = Batch.records(20, seed: 11, baseOffset: 500)

    /// A batch of format 2 with a field of the header changed, and a checksum that fits.
    private func changed<Value: FixedWidthInteger>(_ offset: Int, to value: Value) throws -> ByteBuffer {
        var bytes = try Batch.bytes(Self.records)
        bytes.setInteger(value, at: offset)
        return Batch.fixingChecksum(bytes)
    }

    /// A batch of format 2 with bytes of one's own as the records.
    private func batch(section: [UInt8], count: Int32) throws -> ByteBuffer {
        var bytes = try Batch.replacingSection(of: try Batch.bytes([]), with: ByteBuffer(bytes: section))
        bytes.setInteger(count, at: 57)
        return Batch.fixingChecksum(bytes)
    }

    /// The errors of both ways to read.
    private func errors(_ bytes: ByteBuffer) throws -> [RecordsError?] {
        let batch = try RecordBatch(bytes)
        return [
            recordsError { _ = try batch.records() },
            recordsError { try batch.forEachRecord { _ in } },
        ]
    }

    @Test("A wrong checksum is an error, unless one does not want to know")
    func checksum() throws {
        var bytes = try Batch.bytes(Self.records)
        bytes.setInteger(0x1234_5678 as UInt32, at: 17)
        let batch = try RecordBatch(bytes)
        #expect(!batch.isChecksumValid)
        #expect(batch.checksum == 0x1234_5678)
        let expected = RecordsError(kind: .checksumMismatch, baseOffset: 500, value: Int64(batch.computeChecksum()))
        #expect(try errors(bytes) == [expected, expected])
        #expect(Array(try batch.records(verifyingChecksum: false)) == Self.records)
        var count = 0
        try batch.forEachRecord(verifyingChecksum: false) { _ in count += 1 }
        #expect(count == 20)
    }

    @Test("Each changed bit is found by the checksum")
    func bits() throws {
        let bytes = try Batch.bytes(Array(Self.records.prefix(2)))
        for index in 17..<bytes.readableBytes {
            for bit in 0..<8 {
                var changed = bytes
                let byte: UInt8 = try #require(changed.getInteger(at: index))
                changed.setInteger(byte ^ (1 << UInt8(bit)), at: index)
                var set = RecordSet(changed).makeBatchIterator()
                // A last offset delta below zero is found before.
                guard let batch = try? set.next() else { continue }
                #expect(recordsError { _ = try batch.records() }?.kind == .checksumMismatch)
            }
        }
    }

    @Test("A wrong checksum of a message is an error", arguments: [0, 1] as [Int8])
    func messageChecksum(magic: Int8) throws {
        let records = Self.records.map { Record(offset: $0.offset, timestamp: 1, value: $0.value) }
        for compressor in [nil, Compressor(.gzip)] {
            var bytes = try Batch.messages(records, magic: magic, compressor: compressor)
            bytes.setInteger(1 as UInt32, at: 12)
            let batch = try #require(try RecordSet(bytes).batches().first)
            #expect(!batch.isChecksumValid)
            #expect(recordsError { _ = try batch.records() }?.kind == .checksumMismatch)
        }
    }

    @Test("A compression that does not exist is an error", arguments: [5, 6, 7] as [Int16])
    func compression(number: Int16) throws {
        let bytes = try changed(21, to: number)
        #expect(try RecordBatch(bytes).compression == nil)
        let expected = RecordsError(kind: .unknownCompression, baseOffset: 500, value: Int64(number))
        #expect(try errors(bytes) == [expected, expected])
    }

    @Test("Records that are not compressed as the attributes say are damaged", arguments: CompressionTests.codecs)
    func notCompressed(codec: Compression) throws {
        let bytes = try changed(21, to: Int16(codec.rawValue))
        for error in try errors(bytes) {
            #expect(error?.kind == .damagedCompression)
            #expect(error?.baseOffset == 500)
        }
    }

    @Test("A format above 2 or below 0 is an error", arguments: [3, 127, -1] as [Int8])
    func magic(magic: Int8) throws {
        var bytes = try Batch.bytes(Self.records)
        let size = bytes.readableBytes
        bytes.writeImmutableBuffer(try changed(16, to: magic))
        var batches = RecordSet(bytes).makeBatchIterator()
        #expect(try batches.next() != nil)
        let expected = RecordsError(kind: .unsupportedMagic, byteOffset: size, baseOffset: 500, value: Int64(magic))
        for _ in 0..<2 {
            #expect(recordsError { _ = try batches.next() } == expected)
        }
        #expect(recordsError { _ = try RecordSet(bytes).batches() } == expected)
    }

    @Test("A length that no batch has is an error", arguments: [-1, .min, 0, 13, 48] as [Int32])
    func length(length: Int32) throws {
        var bytes = try Batch.bytes(Self.records)
        bytes.setInteger(length, at: 8)
        let error = recordsError { _ = try RecordSet(bytes).batches() }
        #expect(error == RecordsError(kind: .invalidBatchLength, baseOffset: 500, value: Int64(length)))
    }

    @Test("One batch is neither less nor more than one")
    func one() throws {
        var bytes = try Batch.bytes(Self.records)
        let less = bytes.getSlice(at: 0, length: bytes.readableBytes - 1) ?? ByteBuffer()
        #expect(recordsError { _ = try RecordBatch(less) }?.kind == .invalidBatchLength)
        bytes.writeInteger(0 as UInt8)
        #expect(recordsError { _ = try RecordBatch(bytes) }?.kind == .invalidBatchLength)
        #expect(recordsError { _ = try RecordBatch(ByteBuffer()) }?.kind == .invalidBatchLength)
    }

    @Test("A count of records that the bytes cannot hold is an error", arguments: [-1, .min, .max] as [Int32])
    func count(count: Int32) throws {
        let expected = RecordsError(kind: .invalidRecordCount, baseOffset: 500, value: Int64(count))
        let bytes = try changed(57, to: count)
        #expect(try errors(bytes) == [expected, expected])
    }

    @Test("More or fewer records than the count are errors")
    func otherCount() throws {
        let size = try Batch.bytes(Self.records).readableBytes
        for error in try errors(try changed(57, to: 21 as Int32)) {
            let expected = RecordsError(
                kind: .truncatedRecords, byteOffset: size, baseOffset: 500, recordIndex: 20, value: 20)
            #expect(error == expected)
        }
        for error in try errors(try changed(57, to: 19 as Int32)) {
            #expect(error?.kind == .trailingBytes)
            #expect(error?.recordIndex == nil)
        }
    }

    @Test("A last offset out of range is an error", arguments: [-1, .min] as [Int32])
    func lastOffset(delta: Int32) throws {
        let error = recordsError { _ = try RecordSet(try changed(23, to: delta)).batches() }
        #expect(error == RecordsError(kind: .outOfRange, baseOffset: 500, value: Int64(delta)))
        let overflow = recordsError { _ = try RecordSet(try changed(0, to: Int64.max)).batches() }
        #expect(overflow?.kind == .outOfRange)
    }

    @Test("Timestamps out of range are an error, but not when the broker's hides them")
    func timestamp() throws {
        let bytes = try changed(27, to: Int64.max)
        for error in try errors(bytes) { #expect(error?.kind == .outOfRange) }
        var batch = try RecordBatch(bytes)
        try batch.setMaxTimestamp(9, type: .logAppendTime)
        #expect(try batch.records().allSatisfy { $0.timestamp == 9 })
    }

    @Test(
        "Each length of a record is checked",
        arguments: [
            // length, attributes, timestamp delta, offset delta, key length, value length, header count
            ([14, 0, 0, 0, 1, 1, 0], .invalidRecordLength, "length beyond the section"),
            ([1, 0, 0, 0, 1, 1, 0], .invalidRecordLength, "negative length"),
            ([0, 0, 0, 0, 1, 1, 0], .invalidRecordLength, "no length"),
            ([10, 0, 0, 0, 1, 1, 0], .invalidRecordLength, "length too small"),
            ([14, 0, 0, 0, 1, 1, 0, 0], .invalidRecordLength, "a byte that is no field"),
            ([12, 0, 0, 0, 6, 1, 0], .invalidFieldLength, "key beyond the record"),
            ([12, 0, 0, 0, 1, 4, 0], .invalidFieldLength, "value beyond the record"),
            ([12, 0, 0, 0, 1, 1, 1], .invalidHeaderCount, "negative count of headers"),
            ([12, 0, 0, 0, 1, 1, 2], .invalidHeaderCount, "headers that are not there"),
            ([16, 0, 0, 0, 1, 1, 2, 1, 1], .invalidFieldLength, "null as a header's name"),
            ([16, 0, 0, 0, 1, 1, 2, 2, 1], .invalidRecordLength, "a header's value that is not there"),
            ([16, 0, 0, 0, 1, 1, 2, 0, 2], .invalidFieldLength, "a header's value beyond the record"),
            ([16, 0, 0, 0, 1, 1, 2, 9, 1], .invalidFieldLength, "a header's name beyond the record"),
            ([26, 0, 0, 0x80, 0x80, 0x80, 0x80, 0x80, 0, 1, 1, 0, 0, 0], .invalidVarint, "varint of six bytes"),
            ([0x80, 0x80, 0x80, 0x80, 0x10, 1, 1, 0], .invalidVarint, "varint of more than 32 bits"),
        ] as [([UInt8], RecordsError.Kind, String)])
    func recordLengths(section: [UInt8], kind: RecordsError.Kind, why: String) throws {
        for error in try errors(try batch(section: section, count: 1)) {
            #expect(error?.kind == kind, "\(why)")
            #expect(error?.recordIndex == 0)
        }
    }

    @Test("An error in a record says which byte and which record")
    func place() throws {
        let good: [UInt8] = [12, 0, 0, 0, 1, 1, 0]
        let section = good + good + [12, 0, 0, 0, 6, 1, 0]
        let set = try Batch.bytes(Self.records)
        var bytes = set
        bytes.writeImmutableBuffer(try batch(section: section, count: 3))
        let batch = try #require(try RecordSet(bytes).batches().last)
        let error = try #require(recordsError { _ = try batch.records() })
        #expect(error.kind == .invalidFieldLength)
        #expect(error.byteOffset == set.readableBytes + 61 + 14 + 5)
        #expect(error.recordIndex == 2)
        #expect(error.baseOffset == 0)
        #expect(
            error.description
                == "field length 3 is not possible at byte \(error.byteOffset), record 2, in the batch with base offset 0"
        )
    }

    @Test("The closure sees the records before the damage, the sequence is not made")
    func lazy() throws {
        let good: [UInt8] = [12, 0, 0, 0, 1, 1, 0]
        let batch = try RecordBatch(try batch(section: good + good + [12, 0, 0, 0, 6, 1, 0], count: 3))
        var seen = 0
        #expect(recordsError { try batch.forEachRecord { _ in seen += 1 } } != nil)
        #expect(seen == 2)
    }

    @Test("What the closure throws ends the reading")
    func closureError() throws {
        struct Stop: Error {}
        let batch = try RecordBatch(try Batch.bytes(Self.records))
        var seen = 0
        #expect(throws: Stop.self) {
            try batch.forEachRecord { _ in
                seen += 1
                if seen == 3 { throw Stop() }
            }
        }
        #expect(seen == 3)
    }

    @Test("Every kind of error has a description of its own")
    func descriptions() {
        let texts = RecordsError.Kind.allCases.map { RecordsError(kind: $0, value: 9).description }
        #expect(Set(texts).count == RecordsError.Kind.allCases.count)
    }
}
