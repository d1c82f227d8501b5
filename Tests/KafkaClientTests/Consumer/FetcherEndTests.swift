import KafkaCodec
import NIOCore
import Testing

@testable import KafkaClient

@Suite("The fetcher machine: ends of partitions")
struct FetcherEndTests {
    private func fixture(_ isolation: IsolationLevel = .readUncommitted) -> FetcherFixture {
        FetcherFixture {
            $0.reportsPartitionEnds = true
            $0.isolationLevel = isolation
        }
    }

    private func end(_ fixture: FetcherFixture) -> Int64? {
        guard case .end(.orders(0), let offset) = fixture.take() else { return nil }
        return offset
    }

    @Test("are told behind the last record, and again when more has come and was taken")
    func afterRecords() throws {
        let fixture = fixture()
        fixture.add()
        try fixture.exchange(.of(try MadeBatch.records([0, 1]), highWatermark: 2))
        #expect(try fixture.takeBatch()?.count == 2)
        #expect(end(fixture) == 2)
        try fixture.exchange(.of(highWatermark: 2))
        #expect(end(fixture) == nil, "it was told")
        try fixture.exchange(.of(try MadeBatch.records([2]), highWatermark: 4))
        #expect(try fixture.takeBatch()?.count == 1)
        #expect(end(fixture) == nil, "there is more")
        try fixture.exchange(.of(try MadeBatch.records([3]), highWatermark: 4))
        #expect(try fixture.takeBatch()?.count == 1)
        #expect(end(fixture) == 4)
    }

    @Test("are not told to those who do not ask")
    func unasked() throws {
        let fixture = FetcherFixture()
        fixture.add()
        try fixture.exchange(.of(try MadeBatch.records([0]), highWatermark: 1))
        #expect(try fixture.takeBatch()?.count == 1)
        #expect(end(fixture) == nil)
    }

    @Test("are told where nothing was there to begin with, also by silence within a session")
    func empty() throws {
        let fixture = fixture()
        fixture.add()
        _ = try fixture.begin()
        fixture.answer(.of(highWatermark: 0), session: 9)
        #expect(end(fixture) == 0)
        // The session knows the partition: a broker has nothing new to say of it.
        fixture.perform { $0.seek(.orders(0), to: .offset(0), now: $1) }
        _ = try fixture.begin()
        fixture.answer(.of([], session: 9))
        #expect(end(fixture) == 0)
    }

    @Test("lie at the last stable offset for those who read what is committed")
    func committed() throws {
        let fixture = fixture(.readCommitted)
        fixture.add()
        var data = FetchResponse.PartitionData.of(try MadeBatch.records([0]), highWatermark: 5)
        data.lastStableOffset = 1
        try fixture.exchange(data)
        #expect(try fixture.takeBatch()?.count == 1)
        #expect(end(fixture) == 1)
    }

    @Test("wait while the partition is paused, and are forgotten when it is set elsewhere")
    func steering() throws {
        let fixture = fixture()
        fixture.add()
        try fixture.exchange(.of(try MadeBatch.records([0]), highWatermark: 1))
        #expect(try fixture.takeBatch()?.count == 1)
        fixture.perform { $0.pause(.orders(0), now: $1) }
        #expect(end(fixture) == nil)
        fixture.perform { $0.resume(.orders(0), now: $1) }
        #expect(end(fixture) == 1)
        fixture.perform { $0.seek(.orders(0), to: .offset(0), now: $1) }
        try fixture.exchange(.of(try MadeBatch.records([0]), highWatermark: 1))
        fixture.perform { $0.seek(.orders(0), to: .offset(7), now: $1) }
        #expect(end(fixture) == nil)
    }

    @Test("come in their partition's turn")
    func turns() throws {
        let fixture = fixture()
        fixture.add(0)
        fixture.add(1)
        try fixture.exchange(
            .of(highWatermark: 0), .of(try MadeBatch.records([0]), partition: 1, highWatermark: 1))
        #expect(end(fixture) == 0)
        #expect(try fixture.takeBatch()?.count == 1)
        guard case .end(.orders(1), 1) = fixture.take() else {
            Issue.record("no end of the other partition")
            return
        }
    }
}
