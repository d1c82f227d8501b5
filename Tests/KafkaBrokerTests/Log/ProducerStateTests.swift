import KafkaCodec
import KafkaRecords
import NIOCore
import Testing

@testable import KafkaBroker

/// Idempotent producers on one partition.
@Suite struct ProducerStateTests {
    private let log = PartitionLog(codecs: RecordCodecs(), at: .test())

    @discardableResult
    private func send(
        _ sequence: Int32, count: Int = 1, epoch: Int16 = 0, producer: Int64 = 9, isTransactional: Bool = false
    ) throws -> PartitionLog.AppendResult {
        let entries = (0..<count).map { TestRecords.Entry(key: "k", value: "\($0)") }
        let bytes = try TestRecords.batch(
            entries, producerID: producer, epoch: epoch, sequence: sequence, isTransactional: isTransactional
        )
        return try log.append(bytes, version: 9, leaderEpoch: 0, at: .test())
    }

    private func code(_ body: () throws -> Void) -> ErrorCode? {
        do {
            try body()
            return nil
        } catch {
            return (error as? AppendError)?.code
        }
    }

    @Test func fiveBatchesAreKnownAgain() throws {
        for sequence in 0..<6 { try send(Int32(sequence)) }
        let again = try send(1)
        #expect(again.isDuplicate)
        #expect(again.baseOffset == 1)
        #expect(again.logAppendTime == TestRecords.epoch)
        #expect(again.recordCount == 0)
        #expect(log.logEndOffset == 6)
        #expect(code { try send(0) } == .outOfOrderSequenceNumber)
        #expect(code { try send(8) } == .outOfOrderSequenceNumber)
    }

    @Test func partsAndOverlapsAreNoDuplicates() throws {
        try send(0, count: 3)
        #expect(code { try send(0) } == .outOfOrderSequenceNumber)
        #expect(code { try send(2, count: 2) } == .outOfOrderSequenceNumber)
        #expect(try send(0, count: 3).isDuplicate)
        #expect(try !send(3).isDuplicate)
    }

    @Test func anUnknownProducerMayBeginAnywhere() throws {
        try send(7)
        try send(8)
        #expect(code { try send(0) } == .outOfOrderSequenceNumber)
    }

    @Test func sequenceNumbersBeginAgainAtZero() throws {
        try send(Int32.max - 1, count: 3)
        try send(1)
        #expect(try send(Int32.max - 1, count: 3).isDuplicate)
        #expect(code { try send(3) } == .outOfOrderSequenceNumber)
    }

    @Test func epochsFence() throws {
        try send(0, epoch: 3)
        #expect(code { try send(1, epoch: 2) } == .invalidProducerEpoch)
        #expect(code { try send(1, epoch: 4) } == .outOfOrderSequenceNumber)
        try send(0, epoch: 4)
        // Batches of the old epoch are no longer known.
        #expect(code { try send(0, epoch: 3) } == .invalidProducerEpoch)
        #expect(log.producers[9]?.epoch == 4)
    }

    @Test func aRefusedBatchTakesNoSequenceNumber() throws {
        try send(0)
        #expect(code { try send(5) } != nil)
        #expect(try send(1).baseOffset == 1)
    }

    @Test func idleProducersAreForgottenUnlessTheirTransactionIsOpen() throws {
        try send(0)
        try send(0, producer: 10, isTransactional: true)
        log.expireProducers(at: .test(86_399_999))
        #expect(log.producers[9] != nil)
        log.expireProducers(at: .test(86_400_000))
        #expect(log.producers[9] == nil)
        #expect(log.producers[10] != nil)
    }

    @Test func openTransactionsHoldTheLastStableOffsetBack() throws {
        try send(0)
        try send(0, producer: 10, isTransactional: true)
        try send(1)
        log.raiseHighWatermark(to: 3)
        #expect(log.lastStableOffset == 1)
        #expect(code { try send(1, producer: 10) } == .invalidTxnState)
        try appendMarker(.abort, producer: 10)
        // The marker is not on all replicas yet.
        #expect(log.lastStableOffset == 1)
        log.raiseHighWatermark(to: 4)
        #expect(log.lastStableOffset == 4)
        let aborted = log.producers.aborted(in: 0..<4)
        #expect(aborted.map(\.firstOffset) == [1])
        #expect(aborted.map(\.lastOffset) == [3])
        #expect(log.producers.aborted(in: 4..<9).isEmpty)
    }

    @Test func sequencesGoOnAfterAMarkerAndBeginAnewWithItsEpoch() throws {
        try send(0, producer: 10, isTransactional: true)
        try appendMarker(.commit, producer: 10)
        #expect(code { try send(0, producer: 10, isTransactional: true) } == nil)
        try send(1, producer: 10, isTransactional: true)
        try appendMarker(.commit, producer: 10, epoch: 1)
        #expect(code { try send(0, epoch: 0, producer: 10) } == .invalidProducerEpoch)
        #expect(code { try send(2, epoch: 1, producer: 10) } == .outOfOrderSequenceNumber)
        try send(0, epoch: 1, producer: 10)
        #expect(log.producers.aborted.isEmpty)
    }

    private func appendMarker(
        _ outcome: ControlRecord.EndTransactionMarker.Outcome, producer: Int64, epoch: Int16 = 0
    ) throws {
        var builder = RecordBatchBuilder(baseOffset: log.logEndOffset)
        builder.producerID = producer
        builder.producerEpoch = epoch
        builder.isControl = true
        builder.isTransactional = true
        let marker = ControlRecord.endTransaction(.init(outcome: outcome, coordinatorEpoch: 0))
        _ = try builder.append(marker, timestamp: TestRecords.epoch)
        try log.appendAsFollower(builder.finish(), at: .test())
    }

    @Test func truncationBringsTheProducersBack() throws {
        log.configuration.segmentBytes = 300
        for sequence in 0..<8 { try send(Int32(sequence)) }
        let expected = log.segments.count
        #expect(expected > 1)
        log.truncate(to: 6, at: .test())
        #expect(log.producers[9]?.lastSequence == 5)
        #expect(try send(6).baseOffset == 6)
        log.truncate(to: 1, at: .test())
        #expect(log.producers[9]?.batches.count == 1)
    }
}
