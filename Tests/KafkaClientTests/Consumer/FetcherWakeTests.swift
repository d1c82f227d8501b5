import KafkaCodec
import KafkaRecords
import NIOCore
import Testing

@testable import KafkaClient

/// What is taken may be what others wait for: they are seen to at once, not at the next look at the time.
@Suite("The fetcher machine: what goes on when something was taken")
struct FetcherWakeTests {
    /// A fixture with room for one large batch.
    private func fixture(partitions: Range<Int32>) -> FetcherFixture {
        let fixture = FetcherFixture {
            $0.bufferLimit = 2000
            $0.partitionMaximumBytes = 1000
        }
        for number in partitions { fixture.add(number) }
        return fixture
    }

    @Test("another partition is fetched in the room of a batch that cannot be read")
    func rejected() throws {
        let fixture = fixture(partitions: 0..<2)
        try fixture.exchange(.of(MadeBatch.damaged(try MadeBatch.records([0], valueSize: 1500))))
        let claim = try fixture.claim()
        let error = try #require(throws: RecordsError.self) { _ = try claim.batch.records() }
        #expect(fixture.orders().fetches.isEmpty, "there is no room")
        #expect(fixture.reject(claim, error) != nil)
        #expect(try fixture.begin().topics.flatMap(\.partitions).map(\.partition) == [1])
    }

    @Test("a paused partition gives way when the damage of another one was told")
    func damage() throws {
        let fixture = fixture(partitions: 0..<3)
        try fixture.exchange(
            .of(ByteBuffer(repeating: 9, count: 100), partition: 0),
            .of(try MadeBatch.records([0], valueSize: 1500), partition: 1))
        fixture.perform { $0.pause(.orders(1), now: $1) }
        #expect(fixture.orders().fetches.isEmpty, "there is no room")
        #expect(try fixture.failure().topicPartition == .orders(0))
        #expect(try fixture.begin().topics.flatMap(\.partitions).map(\.partition) == [2])
    }

    @Test("what the leader has against the next fetch is found out when the end was told that it waited for")
    func end() throws {
        let fixture = FetcherFixture {
            $0.reportsPartitionEnds = true
            $0.offsetReset = .earliest
        }
        fixture.add()
        try fixture.exchange(.of(highWatermark: 0))
        try fixture.exchange(.of(error: .offsetOutOfRange))
        #expect(fixture.orders().fetches.isEmpty)
        guard case .end(.orders(0), 0) = fixture.take() else {
            Issue.record("no end")
            return
        }
        try fixture.exchange(.of(error: .offsetOutOfRange))
        _ = try fixture.beginLookUp()
    }
}
