import KafkaRecords
import NIOCore
import Testing

@testable import KafkaBroker

/// Compaction: the newest record of each key stays, at its offset.
@Suite struct CompactionTests {
    private let log = PartitionLog(codecs: RecordCodecs(), at: .test())

    init() {
        log.configuration.isCompacted = true
        log.configuration.deletesOldSegments = false
        log.configuration.deleteRetentionMs = 1000
    }

    private func append(
        _ entries: (String, String?)..., producer: Int64 = -1, sequence: Int32 = -1, compression: Compression = .none
    ) throws {
        let bytes = try TestRecords.batch(
            entries.map { .init(key: $0.0, value: $0.1) }, compression: compression, producerID: producer,
            epoch: producer < 0 ? -1 : 0, sequence: sequence
        )
        _ = try log.append(bytes, version: 9, leaderEpoch: 0, at: .test())
        log.raiseHighWatermark(to: log.logEndOffset)
    }

    @Test func theNewestRecordOfAKeyStays() throws {
        try append(("a", "1"), ("b", "1"), ("a", "2"), compression: .gzip)
        try append(("a", "3"), ("c", "1"))
        log.roll(at: .test())
        try append(("b", "2"))
        let result = log.compact(at: .test())
        #expect(result?.removedRecords == 2)
        #expect(result?.cleanedUpTo == 5)
        // The active segment is left alone, so that b is there twice.
        #expect(try log.contents() == ["1:b=1", "3:a=3", "4:c=1", "5:b=2"])
        #expect(log.batches[0].compression == .gzip)
        #expect(log.batches[0].lastOffset == 2)
        #expect(log.logEndOffset == 6)
    }

    @Test func readingGoesOverTheGaps() throws {
        try append(("a", "1"))
        log.roll(at: .test())
        try append(("a", "2"))
        log.roll(at: .test())
        try append(("x", "1"))
        log.compact(at: .test())
        let bytes = try #require(log.read(from: 0, maxBytes: 100, upTo: 3, includesFirstBatch: true))
        #expect(try RecordSet(bytes).batches().first?.baseOffset == 1)
    }

    @Test func tombstonesStayUntilTheirHorizon() throws {
        try append(("a", "1"), ("b", "1"))
        try append(("a", nil))
        log.roll(at: .test())
        try append(("x", "1"))
        log.compact(at: .test(5))
        #expect(try log.contents() == ["1:b=1", "2:a=null", "3:x=1"])
        #expect(log.batches[1].deleteHorizon == TestRecords.epoch + 1005)
        log.roll(at: .test())
        try append(("y", "1"))
        log.configuration.minCleanableDirtyRatio = 0
        log.compact(at: .test(1005))
        #expect(try log.contents().contains("2:a=null"))
        log.roll(at: .test())
        try append(("z", "1"))
        log.compact(at: .test(1006))
        #expect(try log.contents() == ["1:b=1", "3:x=1", "4:y=1", "5:z=1"])
    }

    @Test func theLastBatchOfAProducerStaysEmpty() throws {
        try append(("a", "1"), producer: 5, sequence: 0)
        try append(("a", "2"), producer: 5, sequence: 1)
        try append(("a", "3"))
        log.roll(at: .test())
        try append(("x", "1"))
        log.compact(at: .test())
        #expect(try log.contents() == ["2:a=3", "3:x=1"])
        #expect(log.batches.map(\.declaredRecordCount) == [0, 1, 1])
        #expect(log.batches[0].baseSequence == 1)
        #expect(log.batches[0].maxTimestamp == TestRecords.epoch)
        log.producerSnapshots = [:]
        log.rebuildProducers()
        #expect(log.producers[5]?.lastSequence == 1)
    }

    @Test func aLogThatIsCleanEnoughIsLeftAlone() throws {
        try append(("a", "1"), ("b", "1"), ("c", "1"))
        log.roll(at: .test())
        try append(("a", "2"))
        #expect(log.compact(at: .test()) != nil)
        log.roll(at: .test())
        try append(("a", "3"))
        #expect(log.compact(at: .test()) == nil)
        log.configuration.minCleanableDirtyRatio = 0.1
        #expect(log.compact(at: .test())?.removedRecords == 1)
    }

    @Test func youngRecordsAndWhatIsNotReplicatedAreLeftAlone() throws {
        log.configuration.minCompactionLagMs = 500
        try append(("a", "1"))
        try append(("a", "2"))
        log.roll(at: .test())
        try append(("x", "1"))
        #expect(log.compact(at: .test(499)) == nil)
        #expect(log.compact(at: .test(500)) != nil)
        let other = PartitionLog(configuration: log.configuration, codecs: RecordCodecs(), at: .test())
        let bytes = try TestRecords.batch([.init(key: "a", value: "1"), .init(key: "a", value: "2")])
        _ = try other.append(bytes, version: 9, leaderEpoch: 0, at: .test())
        other.roll(at: .test())
        #expect(other.compact(at: .test(500)) == nil)
    }

    @Test func theLargestLagRollsTheActiveSegment() throws {
        log.configuration.maxCompactionLagMs = 100
        log.configuration.minCleanableDirtyRatio = 1
        try append(("a", "1"), ("a", "2"))
        #expect(log.compact(at: .test(100)) == nil)
        #expect(log.compact(at: .test(101))?.removedRecords == 1)
    }
}
