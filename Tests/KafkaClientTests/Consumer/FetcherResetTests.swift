import KafkaCodec
import KafkaRecords
import NIOCore
import Testing

@testable import KafkaClient

@Suite("The fetcher machine: resets are told")
struct FetcherResetTests {
    /// A fixture that has read offsets 0 to 9 of 1000, of epoch 5.
    private func read(_ policy: OffsetReset) throws -> FetcherFixture {
        let fixture = FetcherFixture { $0.offsetReset = policy }
        fixture.add()
        try fixture.exchange(.of(try MadeBatch.records(Array(0..<10))))
        #expect(try fixture.takeOffsets() == Array(0..<10))
        #expect(try fixture.status().lastReset == nil)
        return fixture
    }

    @Test(
        "with what is lost, where the offset is not in the log",
        arguments: [
            (OffsetReset.earliest, 20, 10..<20), (.earliest, 3, nil), (.latest, 20, 10..<20), (.latest, 3, 3..<10),
        ] as [(OffsetReset, Int64, Range<Int64>?)])
    func outOfRange(policy: OffsetReset, found: Int64, lost: Range<Int64>?) throws {
        let fixture = try read(policy)
        fixture.wait(.milliseconds(7))
        try fixture.exchange(.of(error: .offsetOutOfRange))
        #expect(fixture.actions.contains { if case .reset(.orders(0)) = $0 { true } else { false } })
        let begun = try #require(try fixture.status().lastReset)
        #expect(begun == PositionReset(.outOfRange, at: fixture.now, from: 10))
        _ = try fixture.beginLookUp()
        fixture.answerLookUp(found)
        let reset = PositionReset(.outOfRange, at: begun.instant, from: 10, to: found, losing: lost)
        #expect(try fixture.status().lastReset == reset)
        // In its place: before the first record, once.
        try fixture.exchange(.of(try MadeBatch.records([found])))
        #expect(try fixture.reset() == reset)
        #expect(try fixture.takeOffsets() == [found])
        #expect(throws: FetcherFixture.Missing.self) { try fixture.reset() }
    }

    @Test("where the logs part, and the next one waits until that was told")
    func truncated() throws {
        let fixture = try read(.earliest)
        _ = fixture.orders()
        fixture.place(leader: 2, epoch: 6)
        _ = try fixture.beginValidation(2)
        fixture.answerValidation(7, epoch: 4, from: 2)
        let reset = PositionReset(.logTruncated, at: fixture.now, from: 10, to: 7, losing: 7..<10)
        #expect(try fixture.status().lastReset == reset)
        try fixture.exchange(.of(error: .offsetOutOfRange), from: 2)
        #expect(fixture.orders().fetches.isEmpty && fixture.orders().lookUps.isEmpty)
        #expect(try fixture.reset() == reset)
        try fixture.exchange(.of(error: .offsetOutOfRange), from: 2)
        _ = try fixture.beginLookUp(2)
        fixture.answerLookUp(9, from: 2)
        #expect(try fixture.reset().lostOffsets == 7..<9)
    }

    @Test("with what was not read of the topic before, where it was made anew")
    func recreated() throws {
        let fixture = try read(.latest)
        fixture.place(leader: 1, epoch: 0, id: 8)
        _ = try fixture.beginLookUp()
        fixture.answerLookUp(0)
        let reset = PositionReset(.topicRecreated, at: fixture.now, from: 10, to: 0, losing: 10..<1000)
        #expect(try fixture.reset() == reset)
        #expect(try fixture.status().lastReset == reset)
    }

    @Test("when the user seeks before the new place is found too, and by themselves in no case")
    func sought() throws {
        let fixture = try read(.earliest)
        fixture.perform { $0.seek(.orders(0), to: .offset(4), now: $1) }
        #expect(throws: FetcherFixture.Missing.self) { try fixture.reset() }
        try fixture.exchange(.of(error: .offsetOutOfRange))
        _ = try fixture.beginLookUp()
        fixture.perform { $0.seek(.orders(0), to: .offset(2), now: $1) }
        #expect(try fixture.reset() == PositionReset(.outOfRange, at: fixture.now, from: 4))
        #expect(fixture.position() == 2)
    }

    @Test("to nobody where it is an error")
    func failure() throws {
        let fixture = try read(.none)
        try fixture.exchange(.of(error: .offsetOutOfRange))
        #expect(try fixture.failure().offset == 10)
        #expect(try fixture.status().lastReset == nil)
    }
}

@Suite("The fetcher machine: reading on where somebody has left a partition")
struct FetcherResumptionTests {
    private func fixture(_ policy: OffsetReset, readUnder epoch: Int32 = 1) -> FetcherFixture {
        let fixture = FetcherFixture { $0.offsetReset = policy }
        fixture.add(from: .offset(100), readUnder: epoch, epoch: 2)
        return fixture
    }

    @Test("the leader is asked first whether its log has what was read")
    func valid() throws {
        let fixture = fixture(.none)
        #expect(try fixture.status().state == .validating)
        let asked = try #require(try fixture.beginValidation().topics.first?.partitions.first)
        #expect(asked.leaderEpoch == 1 && asked.currentLeaderEpoch == 2)
        fixture.answerValidation(100, epoch: 1)
        #expect(try fixture.begin().topics.first?.partitions.first?.fetchOffset == 100)
    }

    @Test("a log that was cut and has grown anew is noticed", arguments: [OffsetReset.none, .latest])
    func truncated(policy: OffsetReset) throws {
        let fixture = fixture(policy)
        _ = try fixture.beginValidation()
        fixture.answerValidation(80, epoch: 1)
        guard policy != .none else {
            let failure = try fixture.failure()
            #expect(failure.error.code == .logTruncated && failure.offset == 100 && failure.nextOffset == 80)
            return
        }
        #expect(
            try fixture.reset()
                == PositionReset(.logTruncated, at: fixture.now, from: 100, to: 80, losing: 80..<100))
        #expect(try fixture.begin().topics.first?.partitions.first?.fetchOffset == 80)
    }

    @Test("a leader of before that does not know the epoch yet is not believed at once, but in the end")
    func olderLeader() throws {
        let fixture = fixture(.earliest, readUnder: 9)
        for wait in [100, 200, 400] {
            _ = try fixture.beginValidation()
            fixture.answerValidation()
            #expect(fixture.refreshes() == [.notLeader(.orders(0))])
            fixture.wait(.milliseconds(wait))
        }
        _ = try fixture.beginValidation()
        fixture.answerValidation()
        _ = try fixture.beginLookUp()
        #expect(try fixture.status().lastReset?.reason == .logTruncated)
    }

    @Test("other failures of before are no reason to believe it sooner")
    func olderLeaderAfterFailures() throws {
        let fixture = fixture(.earliest, readUnder: 9)
        for wait in [100, 200, 400] {
            _ = try fixture.beginValidation()
            fixture.answerValidation(error: .notLeaderOrFollower)
            fixture.wait(.milliseconds(wait))
        }
        _ = try fixture.beginValidation()
        fixture.answerValidation()
        #expect(try fixture.status().lastReset == nil && fixture.status().state == .validating)
    }

    @Test("nothing is asked where brokers do not take the question, or no epoch is known")
    func unchecked() throws {
        let old = fixture(.none)
        #expect(old.orders().validations == [1])
        #expect(old.tryValidation(version: nil) == nil)
        old.perform { $0.tick(now: $1) }
        _ = try old.begin()
        let unknown = FetcherFixture()
        unknown.add(from: .offset(100))
        #expect(unknown.orders() == ([1], [], []))
    }
}
