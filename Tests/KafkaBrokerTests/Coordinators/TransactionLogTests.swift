import KafkaCodec
import KafkaRecords
import NIOCore
import OrderedCollections
import Testing

@testable import KafkaBroker

/// The records of `__transaction_state`, and the way from one state to the next.
@Suite struct TransactionLogTests {
    private var metadata: TransactionMetadata {
        var metadata = TransactionMetadata(producerID: 7, timeoutMs: 5000, lastUpdateTimestamp: 30)
        metadata.previousProducerID = 5
        metadata.nextProducerID = 9
        metadata.producerEpoch = 3
        metadata.state = .prepareCommit
        metadata.partitions = [.init("a", 1), .init("b", 0), .init("a", 0)]
        metadata.startTimestamp = 20
        metadata.clientVersion = .epochPerTransaction
        return metadata
    }

    private func written(_ metadata: TransactionMetadata?, _ version: TransactionVersion) throws -> TransactionLog.Entry
    {
        let bytes = try TransactionLog.batch("id", metadata, version: version, at: 30)
        let record = try #require(try RecordBatch(bytes).records().first { _ in true })
        return try #require(try TransactionLog.entry(record))
    }

    @Test func whatIsWrittenIsRead() throws {
        let entry = try written(metadata, .epochPerTransaction)
        #expect(entry.transactionalID == "id")
        let read = try #require(entry.metadata)
        #expect(Set(read.partitions) == Set(metadata.partitions))
        var expected = metadata
        expected.partitions = read.partitions
        #expect(read == expected)
    }

    @Test func theOldFormHasNoMoreThanTheOldProtocolNeeds() throws {
        var old = metadata
        old.previousProducerID = -1
        old.nextProducerID = -1
        old.clientVersion = .first
        let read = try #require(try written(old, .first).metadata)
        #expect(read.producerID == 7)
        #expect(read.state == .prepareCommit)
        #expect(read.partitions.count == 3)
    }

    @Test func aTransactionalIDIsForgottenByARecordWithoutAValue() throws {
        let entry = try written(nil, .epochPerTransaction)
        #expect(entry.transactionalID == "id")
        #expect(entry.metadata == nil)
    }

    @Test func recordsOfAnotherKindAreLeftAlone() throws {
        var builder = RecordBatchBuilder()
        _ = try builder.append(key: ByteBuffer(integer: 9 as Int16), value: nil, timestamp: 0)
        let record = try #require(try RecordBatch(try builder.finish()).records().first { _ in true })
        #expect(try TransactionLog.entry(record) == nil)
    }

    @Test func everyStateCanBeReachedAndNamed() {
        for state in TransactionState.allCases {
            #expect(TransactionState(name: state.name) == state)
        }
        #expect(TransactionState(name: "ongoing") == nil)
        #expect(Set(TransactionState.allCases.map(\.name)).count == TransactionState.allCases.count)
        // Every transactional id begins empty.
        var reached: Set<TransactionState> = [.empty]
        var count = 0
        while count < reached.count {
            count = reached.count
            for state in TransactionState.allCases where !state.previous.isDisjoint(with: reached) {
                reached.insert(state)
            }
        }
        #expect(reached == Set(TransactionState.allCases))
        // What is forgotten does not come back.
        #expect(TransactionState.allCases.allSatisfy { !$0.previous.contains(.dead) })
    }

    @Test func keysFallIntoPartitionsAsInJava() {
        #expect(InternalTopic.partition(of: "", count: 50) == 0)
        // "polygenelubricants" has the hash of the least integer there is, which has no magnitude.
        #expect(InternalTopic.partition(of: "polygenelubricants", count: 50) == 0)
        #expect(InternalTopic.partition(of: "a", count: 50) == 97 % 50)
        #expect(InternalTopic.partition(of: "ab", count: 50) == (97 * 31 + 98) % 50)
    }
}
