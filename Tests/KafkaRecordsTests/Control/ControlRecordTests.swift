import KafkaCodec
import NIOCore
import Testing

@testable import KafkaRecords

@Suite("Control records")
struct ControlRecordTests {
    static let records: [ControlRecord] = [
        .endTransaction(.init(outcome: .abort, coordinatorEpoch: 7)),
        .endTransaction(.init(outcome: .commit, coordinatorEpoch: .max)),
        .leaderChange(
            .init(
                version: 0, leaderID: 1, voters: [.init(voterID: 1), .init(voterID: 2)],
                grantingVoters: [.init(voterID: 1)])),
        .leaderChange(
            .init(
                version: 1, leaderID: 1, voters: [.init(voterID: 1, voterDirectoryID: KafkaUUID(high: 1, low: 2))],
                grantingVoters: [],
                unknownTaggedFields: [UnknownTaggedField(tag: 9, value: ByteBuffer(string: "later"))])),
        .snapshotHeader(.init(lastContainedLogTimestamp: 1_700_000_000_000)),
        .snapshotFooter(.init()),
        .kraftVersion(.init(kRaftVersion: 1)),
        .voters(
            .init(voters: [
                .init(
                    voterID: 3, voterDirectoryID: KafkaUUID(high: 5, low: 6),
                    endpoints: [.init(name: "CONTROLLER", host: "broker-3.example", port: 9_093)],
                    kRaftVersionFeature: .init(minSupportedVersion: 0, maxSupportedVersion: 1))
            ])),
        .unknown(
            .init(version: 0, type: 77, key: ByteBuffer(bytes: [0, 0, 0, 77, 1]), value: ByteBuffer(bytes: [1, 2]))),
        .unknown(.init(version: 0, type: -5, key: ByteBuffer(bytes: [0, 0, 0xff, 0xfb]), value: nil)),
    ]

    @Test("A control record is read as it was written", arguments: records)
    func roundTrip(record: ControlRecord) throws {
        var builder = RecordBatchBuilder()
        let isAppended = try builder.append(record, timestamp: 5)
        #expect(isAppended)
        let batch = try RecordBatch(try builder.finish())
        #expect(batch.isControl)
        for read in try batch.records() {
            #expect(try ControlRecord(read) == record)
        }
    }

    @Test("A value that ends too early is an error, at each byte", arguments: records)
    func truncated(record: ControlRecord) throws {
        if case .unknown = record { return }
        let written = try record.value
        let value = try #require(written)
        for end in 0..<value.readableBytes {
            let error = recordsError {
                _ = try ControlRecord(key: record.key, value: value.getSlice(at: 0, length: end))
            }
            #expect(error?.kind == .invalidControlRecord)
            #expect(error?.value == Int64(record.type))
        }
        #expect(recordsError { _ = try ControlRecord(key: record.key, value: nil) }?.kind == .invalidControlRecord)
    }

    @Test("A key that is null or short is an error")
    func keys() {
        for key in [nil, ByteBuffer(), ByteBuffer(bytes: [0, 0, 0]), ByteBuffer(bytes: [0xff, 0xff, 0, 0])] {
            #expect(recordsError { _ = try ControlRecord(key: key, value: nil) }?.kind == .invalidControlRecord)
        }
    }

    @Test("A count that the bytes cannot hold is an error")
    func counts() {
        let key = ByteBuffer(bytes: [0, 0, 0, 6])
        let value = ByteBuffer(bytes: [0, 0, 0xff, 0xff, 0xff, 0xff, 0x0f])
        #expect(recordsError { _ = try ControlRecord(key: key, value: value) }?.kind == .invalidControlRecord)
    }

    @Test("A value of a version that does not exist cannot be written")
    func writingLaterVersion() {
        let record = ControlRecord.leaderChange(.init(version: 9))
        #expect(recordsError { _ = try record.value }?.kind == .invalidControlRecord)
        #expect(
            recordsError {
                var builder = RecordBatchBuilder()
                _ = try builder.append(record, timestamp: 0)
            }?.value == 2)
    }

    @Test("A later version of a value is kept as it is")
    func laterVersion() throws {
        let key = ByteBuffer(bytes: [0, 0, 0, 2])
        let value = ByteBuffer(bytes: [0, 9, 1, 2, 3])
        let record = try ControlRecord(key: key, value: value)
        #expect(record == .unknown(.init(version: 0, type: 2, key: key, value: value)))
    }

    @Test("Kafka's own markers are read and written", arguments: ["control-commit", "control-abort"])
    func vectors(name: String) throws {
        let bytes = try BatchVector.named(name).bytes
        let batch = try RecordBatch(bytes)
        let record = try #require(Array(try batch.records()).first)
        guard case .endTransaction(let marker) = try ControlRecord(record) else {
            Issue.record("not a marker")
            return
        }
        #expect(marker.outcome == (name == "control-commit" ? .commit : .abort))
        #expect(marker.coordinatorEpoch == (name == "control-commit" ? 3 : 0))
        let written = try RecordBatchBuilder.endTransaction(
            marker, producerID: batch.producerID, producerEpoch: batch.producerEpoch, timestamp: batch.maxTimestamp,
            baseOffset: batch.baseOffset, partitionLeaderEpoch: batch.partitionLeaderEpoch
        )
        #expect(written == bytes)
    }
}
