import KafkaCodec
import KafkaRecords
import NIOCore
import Testing

@testable import KafkaBroker

/// Appending, reading, truncating and looking up.
@Suite struct PartitionLogTests {
    private let log = PartitionLog(codecs: RecordCodecs(), at: .test())

    @discardableResult
    private func append(_ values: String..., epoch: Int32 = 0, timestamp: Int64 = 0) throws -> Int64 {
        let entries = values.map { TestRecords.Entry(key: "k", value: $0, timestamp: TestRecords.epoch + timestamp) }
        let bytes = try TestRecords.batch(entries)
        return try log.append(bytes, version: 9, leaderEpoch: epoch, at: .test(timestamp)).baseOffset
    }

    private func offsets(_ bytes: ByteBuffer?) throws -> [Int64] {
        let bytes = try #require(bytes)
        return try RecordSet(bytes).batches().flatMap { try $0.records().map(\.offset) }
    }

    @Test func offsetsGoOnWithoutAHole() throws {
        #expect(try append("a", "b") == 0)
        #expect(try append("c") == 2)
        #expect(log.logEndOffset == 3)
        #expect(log.highWatermark == 0)
    }

    @Test func aReadBeginsWithTheBatchThatHoldsTheOffset() throws {
        try append("a", "b", "c")
        try append("d")
        let all = log.read(from: 1, maxBytes: 1000, upTo: 4, includesFirstBatch: true)
        #expect(try offsets(all) == [0, 1, 2, 3])
        #expect(try offsets(log.read(from: 3, maxBytes: 1000, upTo: 4, includesFirstBatch: true)) == [3])
        #expect(log.read(from: 4, maxBytes: 1000, upTo: 4, includesFirstBatch: true)?.readableBytes == 0)
        #expect(log.read(from: 5, maxBytes: 1000, upTo: 4, includesFirstBatch: true) == nil)
        #expect(log.read(from: -1, maxBytes: 1000, upTo: 4, includesFirstBatch: true) == nil)
    }

    @Test func theFirstBatchComesWholeAndTheRestIsCut() throws {
        try append("a", "b", "c")
        try append("d")
        #expect(try offsets(log.read(from: 0, maxBytes: 1, upTo: 4, includesFirstBatch: true)) == [0, 1, 2])
        #expect(log.read(from: 0, maxBytes: 1, upTo: 4, includesFirstBatch: false)?.readableBytes == 0)
        let first = log.batches[0].sizeInBytes
        let cut = log.read(from: 0, maxBytes: first + 20, upTo: 4, includesFirstBatch: false)
        #expect(cut?.readableBytes == first + 20)
        #expect(try offsets(cut) == [0, 1, 2])
    }

    @Test func nothingBeyondTheEndIsRead() throws {
        try append("a")
        try append("b", "c")
        #expect(try offsets(log.read(from: 0, maxBytes: 1000, upTo: 1, includesFirstBatch: true)) == [0])
        #expect(log.bytesAvailable(from: 0, upTo: 1) == log.batches[0].sizeInBytes)
        #expect(log.bytesAvailable(from: 0, upTo: 3) == log.sizeInBytes)
        #expect(log.bytesAvailable(from: 3, upTo: 3) == 0)
    }

    @Test func segmentsRollBySizeAndByAge() throws {
        log.configuration.segmentBytes = Int64(try TestRecords.batch("a").readableBytes * 2 + 10)
        for _ in 0..<4 { try append("a") }
        #expect(log.segments.map(\.baseOffset) == [0, 2])
        log.configuration.segmentBytes = 1_000_000
        log.configuration.segmentMs = 1000
        try append("b", timestamp: 1000)
        #expect(log.segments.count == 2)
        try append("c", timestamp: 1001)
        #expect(log.segments.map(\.baseOffset) == [0, 2, 5])
        // A read does not go beyond its segment.
        #expect(try offsets(log.read(from: 1, maxBytes: 9999, upTo: 6, includesFirstBatch: true)) == [1])
        let large = try TestRecords.batch([.init(key: "k", value: String(repeating: "x", count: 200))])
        log.configuration.segmentBytes = 100
        #expect(throws: AppendError.self) { try log.append(large, version: 9, leaderEpoch: 0, at: .test()) }
    }

    @Test func offsetsForTimestamps() throws {
        try append("a", timestamp: 10)
        try append("b", timestamp: 30)
        try append("c", epoch: 2, timestamp: 20)
        #expect(log.offset(forTimestamp: TestRecords.epoch)?.offset == 0)
        #expect(log.offset(forTimestamp: TestRecords.epoch + 11)?.offset == 1)
        #expect(log.offset(forTimestamp: TestRecords.epoch + 31) == nil)
        #expect(
            log.offsetOfMaxTimestamp()
                == .init(timestamp: TestRecords.epoch + 30, offset: 1, leaderEpoch: 0)
        )
        log.raiseHighWatermark(to: 3)
        log.raiseLogStartOffset(to: 2, at: .test())
        #expect(log.offset(forTimestamp: TestRecords.epoch)?.offset == 2)
        #expect(log.offset(forTimestamp: TestRecords.epoch)?.leaderEpoch == 2)
    }

    @Test func aFollowerTakesBatchesAsTheyAre() throws {
        try append("a", "b", epoch: 4)
        try append("c", epoch: 6)
        let bytes = try #require(log.read(from: 0, maxBytes: 9999, upTo: 3, includesFirstBatch: true))
        let follower = PartitionLog(codecs: RecordCodecs(), at: .test())
        #expect(try follower.appendAsFollower(bytes, at: .test()) == 2)
        #expect(try follower.contents() == log.contents())
        #expect(follower.leaderEpochs == log.leaderEpochs)
        // What it has already is passed over; what does not follow on is refused.
        #expect(try follower.appendAsFollower(bytes, at: .test()) == 0)
        follower.truncate(to: 1, at: .test())
        #expect(follower.logEndOffset == 1)
        #expect(throws: AppendError.self) { try follower.appendAsFollower(bytes, at: .test()) }
        var damaged = bytes
        damaged.setInteger(0 as UInt32, at: damaged.readerIndex + 17)
        let other = PartitionLog(codecs: RecordCodecs(), at: .test())
        #expect(throws: AppendError.self) { try other.appendAsFollower(damaged, at: .test()) }
    }

    @Test func truncationTakesEpochsAndTheHighWatermarkAlong() throws {
        try append("a", epoch: 1)
        try append("b", epoch: 2)
        try append("c", epoch: 3)
        log.raiseHighWatermark(to: 3)
        #expect(log.truncate(to: 1, at: .test()))
        #expect(log.logEndOffset == 1)
        #expect(log.highWatermark == 1)
        #expect(log.latestEpoch == 1)
        #expect(try log.contents() == ["0:k=a"])
        #expect(!log.truncate(to: 1, at: .test()))
        log.truncate(to: 0, at: .test())
        #expect(log.logEndOffset == 0)
        #expect(log.batches.isEmpty)
    }

    @Test func theHighWatermarkNeverFallsAndNeverPassesTheEnd() throws {
        try append("a", "b")
        #expect(log.raiseHighWatermark(to: 9))
        #expect(log.highWatermark == 2)
        #expect(!log.raiseHighWatermark(to: 1))
        #expect(log.highWatermark == 2)
    }

    @Test func theLogStartOffsetStaysBelowTheHighWatermark() throws {
        try append("a", epoch: 1)
        try append("b", epoch: 2)
        log.raiseHighWatermark(to: 1)
        #expect(log.raiseLogStartOffset(to: 2, at: .test()))
        #expect(log.logStartOffset == 1)
        #expect(log.read(from: 0, maxBytes: 100, upTo: 2, includesFirstBatch: true) == nil)
        #expect(log.leaderEpochs.entries == [.init(epoch: 2, startOffset: 1)])
    }

    @Test func aMachineCrashLosesWhatWasNotFlushed() throws {
        try append("a")
        log.flush(at: .test())
        try append("b")
        log.raiseHighWatermark(to: 2)
        log.checkpointHighWatermark()
        log.recoverFromProcessCrash()
        #expect(try log.contents() == ["0:k=a", "1:k=b"])
        #expect(log.highWatermark == 2)
        log.recoverFromMachineCrash(at: .test())
        #expect(try log.contents() == ["0:k=a"])
        #expect(log.highWatermark == 1)
    }

    @Test func flushingByCountAndByTime() throws {
        log.configuration.flushMessages = 2
        try append("a")
        #expect(log.flushedOffset == 0)
        try append("b")
        #expect(log.flushedOffset == 2)
        log.configuration.flushMessages = .max
        log.configuration.flushMs = 100
        try append("c")
        log.flushIfDue(at: .test(99))
        #expect(log.flushedOffset == 2)
        log.flushIfDue(at: .test(100))
        #expect(log.flushedOffset == 3)
    }

    /// Else a follower that once led without appending anything would be told to cut its log for ever (KIP-101).
    @Test func anEpochWithoutRecordsGoesWhenTheLogIsCutAtItsEnd() throws {
        try append("a")
        log.leaderEpochs.assign(epoch: 5, startOffset: 1)
        #expect(log.truncate(to: 1, at: .test()) == false)
        #expect(log.latestEpoch == 0)
    }
}
