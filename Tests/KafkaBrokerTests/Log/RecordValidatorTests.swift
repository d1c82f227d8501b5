import KafkaCodec
import KafkaRecords
import NIOCore
import Testing

@testable import KafkaBroker

/// What a leader refuses, and what it makes of what it takes.
@Suite struct RecordValidatorTests {
    private let codecs = RecordCodecs()

    private func append(
        _ bytes: ByteBuffer, version: Int16 = 9, configure: (inout LogConfiguration) -> Void = { _ in }
    ) throws(AppendError) -> RecordBatch {
        var configuration = LogConfiguration()
        configure(&configuration)
        let validator = RecordValidator(
            configuration: configuration, codecs: codecs, now: TestRecords.epoch
        )
        return try validator.batch(from: ProducedRecords(bytes, version: version), baseOffset: 100, leaderEpoch: 7)
    }

    private func refusal(
        _ bytes: ByteBuffer, version: Int16 = 9, configure: (inout LogConfiguration) -> Void = { _ in }
    ) -> AppendError? {
        do throws(AppendError) {
            _ = try append(bytes, version: version, configure: configure)
            return nil
        } catch {
            return error
        }
    }

    private func damaged(_ bytes: ByteBuffer, at offset: Int, _ value: some FixedWidthInteger) throws -> ByteBuffer {
        var bytes = bytes
        bytes.setInteger(value, at: offset)
        // A new checksum, so that it is the damage that is found.
        let covered = try #require(bytes.getSlice(at: 21, length: bytes.writerIndex - 21))
        bytes.setInteger(CRC32C.checksum(covered), at: 17)
        return bytes
    }

    @Test func offsetsAndEpochAreTheLeaders() throws {
        let batch = try append(TestRecords.batch("a", "b"))
        #expect(batch.baseOffset == 100)
        #expect(batch.lastOffset == 101)
        #expect(batch.partitionLeaderEpoch == 7)
        #expect(batch.timestampType == .createTime)
        #expect(try batch.records().map(\.offset) == [100, 101])
    }

    @Test func aRequestHoldsExactlyOneBatchOfFormat2() throws {
        let good = try TestRecords.batch("a")
        var twice = good
        twice.writeImmutableBuffer(good)
        var old = try MessageSetBuilder(magic: 1)
        _ = try old.append(key: nil, value: ByteBuffer(string: "a"), timestamp: TestRecords.epoch)
        for bytes in [ByteBuffer(), twice, good.getSlice(at: 0, length: 60) ?? good, try old.finish()] {
            let error = refusal(bytes)
            #expect(error?.code == .invalidRecord)
            #expect(error?.tellsLogStartOffset == false)
        }
    }

    @Test func checksumSizeAndBaseOffset() throws {
        var flipped = try TestRecords.batch("a")
        flipped.setInteger(0 as UInt32, at: 17)
        #expect(refusal(flipped)?.code == .corruptMessage)
        #expect(refusal(flipped)?.tellsLogStartOffset == false)
        // The size is looked at before the checksum.
        #expect(refusal(flipped, configure: { $0.maxMessageBytes = 60 })?.code == .messageTooLarge)
        var moved = try TestRecords.batch("a")
        moved.setInteger(77 as Int64, at: 0)
        #expect(refusal(moved)?.code == .invalidRecord)
        #expect(refusal(moved)?.tellsLogStartOffset == true)
    }

    @Test func countsThatDoNotAgree() throws {
        let two = try TestRecords.batch("a", "b")
        #expect(try refusal(damaged(two, at: 57, 3 as Int32))?.code == .invalidRecord)
        #expect(try refusal(damaged(two, at: 57, 0 as Int32))?.code == .invalidRecord)
        #expect(try refusal(damaged(two, at: 23, 5 as Int32))?.code == .invalidRecord)
        #expect(try refusal(damaged(two, at: 23, -1 as Int32))?.code == .invalidRecord)
    }

    @Test func producersNeedSequenceNumbersAndControlIsNotTheirs() throws {
        let entries = [TestRecords.Entry(key: "k", value: "v")]
        let withoutSequence = try TestRecords.batch(entries, producerID: 4, epoch: 0)
        #expect(refusal(withoutSequence)?.code == .invalidRecord)
        let control = try damaged(TestRecords.batch(entries), at: 21, 0x20 as Int16)
        #expect(refusal(control)?.code == .invalidRecord)
    }

    @Test func unknownAndFalseCodecsAreServerErrors() throws {
        let good = try TestRecords.batch("a")
        #expect(try refusal(damaged(good, at: 21, 7 as Int16))?.code == .unknownServerError)
        #expect(try refusal(damaged(good, at: 21, 1 as Int16))?.code == .unknownServerError)
    }

    @Test func zstdNeedsVersion7() throws {
        let batch = try TestRecords.batch([.init(key: "k", value: "v")], compression: .zstd)
        #expect(refusal(batch, version: 6)?.code == .unsupportedCompressionType)
        #expect(refusal(batch, version: 7) == nil)
    }

    @Test func compactedTopicsNeedKeysAndSayWhichRecordsHaveNone() throws {
        let batch = try TestRecords.batch(
            [.init(key: "a", value: "1"), .init(value: "2"), .init(key: "", value: "3"), .init(value: "4")],
            compression: .gzip
        )
        let error = refusal(batch, configure: { $0.isCompacted = true })
        #expect(error?.code == .invalidRecord)
        #expect(error?.records.map(\.index) == [1, 3])
        #expect(error?.showsReason == true)
    }

    @Test func timestampsHaveBoundsOnBothSides() throws {
        func batch(_ distance: Int64) throws -> ByteBuffer {
            try TestRecords.batch([.init(key: "k", value: "v", timestamp: TestRecords.epoch + distance)])
        }
        #expect(try refusal(batch(3_600_000)) == nil)
        #expect(try refusal(batch(3_600_001))?.code == .invalidTimestamp)
        #expect(try refusal(batch(3_600_001))?.records.map(\.index) == [0])
        #expect(try refusal(batch(-1000), configure: { $0.timestampBeforeMaxMs = 1000 }) == nil)
        #expect(try refusal(batch(-1001), configure: { $0.timestampBeforeMaxMs = 1000 })?.code == .invalidTimestamp)
        #expect(try refusal(batch(9_000_000), configure: { $0.timestampType = .logAppendTime }) == nil)
    }

    @Test func logAppendTimeIsTheBrokers() throws {
        let batch = try append(
            TestRecords.batch([.init(key: "k", value: "v", timestamp: 5)]),
            configure: { $0.timestampType = .logAppendTime }
        )
        #expect(batch.timestampType == .logAppendTime)
        #expect(try batch.records().map(\.timestamp) == [TestRecords.epoch])
        #expect(batch.isChecksumValid)
    }

    @Test(arguments: Compression.allCases, Compression.allCases)
    func theTopicsCodecWins(source: Compression, target: Compression) throws {
        let entries = (0..<20).map { TestRecords.Entry(key: "k\($0)", value: "value \($0)") }
        let sent = try TestRecords.batch(entries, compression: source, producerID: 3, epoch: 1, sequence: 40)
        let batch = try append(sent, configure: { $0.compressionType = .codec(target) })
        #expect(batch.compression == target)
        #expect([batch.producerID, Int64(batch.producerEpoch), Int64(batch.baseSequence)] == [3, 1, 40])
        let values = try batch.records().compactMap { $0.value.map { String(buffer: $0) } }
        #expect(values == entries.map(\.value))
        #expect(try batch.records().map(\.offset) == Array(100..<120))
    }

    @Test func theSizeIsLookedAtAgainAfterRecompression() throws {
        let value = String(repeating: "a", count: 10_000)
        let sent = try TestRecords.batch([.init(key: "k", value: value)], compression: .gzip)
        let error = refusal(
            sent,
            configure: {
                $0.compressionType = .codec(.none)
                $0.maxMessageBytes = 5_000
            }
        )
        #expect(error?.code == .messageTooLarge)
    }

    @Test(arguments: [0, 1] as [Int8], [Compression.none, .gzip, .lz4])
    func oldFormatsBecomeFormat2(magic: Int8, compression: Compression) throws {
        var set = try MessageSetBuilder(
            magic: magic, compressor: compression == .none ? nil : Compressor(compression)
        )
        for index in 0..<3 {
            _ = try set.append(
                key: ByteBuffer(string: "k\(index)"), value: ByteBuffer(string: "v"), timestamp: TestRecords.epoch + 1
            )
        }
        let batch = try append(set.finish(), version: 2)
        #expect(batch.magic == 2)
        #expect(batch.compression == compression)
        #expect(try batch.records().map(\.offset) == [100, 101, 102])
        let timestamp = magic == 0 ? -1 : TestRecords.epoch + 1
        #expect(try batch.records().map(\.timestamp) == [timestamp, timestamp, timestamp])
    }

    @Test func levelsOfTheTopicAreUsed() throws {
        let text = (0..<4000).map { "\($0 &* 7919 % 1000)" }.joined()
        let sent = try TestRecords.batch([.init(key: "k", value: text)])
        let sizes = try [1, 9].map { level in
            try append(
                sent,
                configure: {
                    $0.compressionType = .codec(.gzip)
                    $0.compressionLevels = [.gzip: (try? CompressionLevel(level, for: .gzip))].compactMapValues { $0 }
                }
            ).sizeInBytes
        }
        #expect(sizes[1] < sizes[0])
    }
}
