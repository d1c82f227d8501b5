import KafkaRecords
import NIOCore
import Testing

@testable import KafkaBroker

/// Retention by time, by size and by the start of the log.
@Suite struct RetentionTests {
    private let log = PartitionLog(codecs: RecordCodecs(), at: .test())

    private func fill() throws {
        log.configuration.segmentBytes = 1
        log.configuration.segmentBytes = Int64(try TestRecords.batch("a").readableBytes)
        for index in 0..<4 {
            let bytes = try TestRecords.batch([.init(value: "a", timestamp: TestRecords.epoch + Int64(index) * 1000)])
            _ = try log.append(bytes, version: 9, leaderEpoch: Int32(index), at: .test(Int64(index) * 1000))
        }
        #expect(log.segments.count == 4)
        log.raiseHighWatermark(to: 4)
    }

    @Test func oldSegmentsGo() throws {
        try fill()
        log.configuration.retentionMs = 10_000
        #expect(!log.applyRetention(at: .test(10_000)))
        #expect(log.applyRetention(at: .test(11_001)))
        #expect(log.logStartOffset == 2)
        #expect(log.leaderEpochs.entries.first == .init(epoch: 2, startOffset: 2))
        #expect(log.applyRetention(at: .test(20_000)))
        // The active segment goes too, and an empty one takes its place.
        #expect(log.logStartOffset == 4)
        #expect(log.logEndOffset == 4)
        #expect(log.segments.map(\.baseOffset) == [4])
    }

    @Test func whatIsNotReplicatedStays() throws {
        log.configuration.retentionMs = 1
        _ = try log.append(TestRecords.batch("a"), version: 9, leaderEpoch: 0, at: .test())
        #expect(!log.applyRetention(at: .test(50_000)))
        log.raiseHighWatermark(to: 1)
        #expect(log.applyRetention(at: .test(50_000)))
    }

    @Test func segmentsOverTheSizeGo() throws {
        try fill()
        log.configuration.retentionBytes = Int64(log.batches[0].sizeInBytes * 2)
        #expect(log.applyRetention(at: .test(1)))
        #expect(log.logStartOffset == 2)
        #expect(log.sizeInBytes == log.batches[0].sizeInBytes * 2)
    }

    @Test func segmentsBeforeTheStartGoWhateverThePolicy() throws {
        try fill()
        log.configuration.deletesOldSegments = false
        log.configuration.retentionMs = 0
        #expect(!log.applyRetention(at: .test(50_000)))
        log.raiseLogStartOffset(to: 3, at: .test())
        #expect(log.segments.map(\.baseOffset) == [3])
    }
}
