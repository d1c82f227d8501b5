import KafkaCodec
import NIOCore
import Testing

@testable import KafkaClient

extension FetcherFixture {
    func beginLookUp(_ broker: Int32 = 1, version: Int16 = 10) throws -> ListOffsetsRequest {
        #expect(orders().lookUps == [broker])
        let request = try #require(tryLookUp(broker, version: version))
        #expect(throws: Never.self) { try request.encoded(version: version) }
        return request
    }

    func tryLookUp(_ broker: Int32 = 1, version: Int16 = 10) -> ListOffsetsRequest? {
        machine.beginLookUp(at: broker, version: version, now: now)
    }

    func answerLookUp(
        _ offset: Int64 = -1, error: ErrorCode = .noError, epoch: Int32 = -1, old: [Int64] = [], from broker: Int32 = 1
    ) {
        let answer = ListOffsetsResponse.ListOffsetsPartitionResponse(
            partitionIndex: 0, errorCode: error, oldStyleOffsets: old, offset: offset, leaderEpoch: epoch)
        perform {
            $0.lookUpAnswered(
                by: broker, ListOffsetsResponse(topics: [.init(name: "orders", partitions: [answer])]), now: $1)
        }
    }

    func beginValidation(_ broker: Int32 = 1, version: Int16? = 4) throws -> OffsetForLeaderEpochRequest {
        #expect(orders().validations == [broker])
        return try #require(tryValidation(broker, version: version))
    }

    func tryValidation(_ broker: Int32 = 1, version: Int16? = 4) -> OffsetForLeaderEpochRequest? {
        machine.beginValidation(at: broker, version: version, now: now)
    }

    func answerValidation(
        _ endOffset: Int64 = -1, epoch: Int32 = -1, error: ErrorCode = .noError, from broker: Int32 = 1
    ) {
        let answer = OffsetForLeaderEpochResponse.EpochEndOffset(
            errorCode: error, partition: 0, leaderEpoch: epoch, endOffset: endOffset)
        perform {
            $0.validationAnswered(
                by: broker, OffsetForLeaderEpochResponse(topics: [.init(topic: "orders", partitions: [answer])]),
                now: $1)
        }
    }
}

@Suite("The fetcher machine: looking offsets up")
struct FetcherLookUpTests {
    @Test(
        "asks the leader where the log begins, ends, or is as young as a timestamp",
        arguments: [(StartOffset.earliest, -2), (.latest, -1), (.timestamp(1_700_000_000_000), 1_700_000_000_000)]
            as [(StartOffset, Int64)])
    func lookUp(start: StartOffset, timestamp: Int64) throws {
        let fixture = FetcherFixture { $0.isolationLevel = .readCommitted }
        fixture.add(from: start)
        #expect(fixture.position() == nil)
        #expect(try fixture.status().state == .lookingUpOffset)
        let request = try fixture.beginLookUp()
        let asked = try #require(request.topics.first?.partitions.first)
        #expect(asked.timestamp == timestamp && asked.currentLeaderEpoch == 5)
        #expect(request.isolationLevel == 1)
        fixture.answerLookUp(42, epoch: 4)
        #expect(fixture.positions() == [42])
        #expect(try fixture.begin().topics.first?.partitions.first?.fetchOffset == 42)
    }

    @Test(
        "counts from either end of the log, and stays within it",
        arguments: [
            (.afterEarliest(5), 10, 100, 15), (.afterEarliest(500), 10, 100, 100), (.afterEarliest(.max), 10, 100, 100),
            (.afterEarliest(0), 10, 100, 10), (.beforeLatest(5), 10, 100, 95), (.beforeLatest(500), 10, 100, 10),
            (.beforeLatest(.max), 10, 100, 10), (.beforeLatest(0), 10, 100, 100),
        ] as [(StartOffset, Int64, Int64, Int64)])
    func relative(start: StartOffset, earliest: Int64, latest: Int64, position: Int64) throws {
        let fixture = FetcherFixture()
        fixture.add(from: start)
        while fixture.position() == nil {
            let asked = try #require(try fixture.beginLookUp().topics.first?.partitions.first)
            fixture.answerLookUp(asked.timestamp == -2 ? earliest : latest, epoch: 4)
        }
        #expect(fixture.positions() == [position])
        #expect(try fixture.begin().topics.first?.partitions.first?.fetchOffset == position)
    }

    @Test("does not take the answer to the first question of two for that to the second")
    func relativeStaleAnswer() throws {
        let fixture = FetcherFixture()
        fixture.add(from: .beforeLatest(10))
        _ = try fixture.beginLookUp(1)
        // The leader changes, and the new one answers both questions before the old one answers the first.
        fixture.place(leader: 2, epoch: 6)
        _ = try fixture.beginLookUp(2)
        fixture.answerLookUp(100, from: 2)
        _ = try fixture.beginLookUp(2)
        fixture.answerLookUp(3, from: 1)
        #expect(fixture.position() == nil)
        fixture.answerLookUp(95, from: 2)
        #expect(fixture.position() == 95)
    }

    @Test("begins at a time back from now, and resets to one", arguments: [true, false])
    func duration(isReset: Bool) throws {
        let fixture = FetcherFixture { $0.offsetReset = .duration(.seconds(60)) }
        fixture.machine.currentTimestamp = { 1_700_000_060_000 }
        if isReset {
            fixture.add(from: .offset(500))
            try fixture.exchange(.of(error: .offsetOutOfRange))
        } else {
            fixture.add(from: .duration(.seconds(60)))
        }
        let asked = try #require(try fixture.beginLookUp().topics.first?.partitions.first)
        #expect(asked.timestamp == 1_700_000_000_000)
        // Nothing was written in that minute.
        fixture.answerLookUp(-1)
        #expect(try fixture.beginLookUp().topics.first?.partitions.first?.timestamp == -1)
        fixture.answerLookUp(42)
        #expect(fixture.position() == 42)
    }

    @Test("a time back needs to know the time")
    func durationWithoutTime() throws {
        let fixture = FetcherFixture()
        fixture.add(from: .duration(.seconds(60)))
        #expect(try fixture.failure().error.code == .invalidArgument)
        let reset = FetcherFixture { $0.offsetReset = .duration(.seconds(60)) }
        reset.add(from: .offset(500))
        try reset.exchange(.of(error: .offsetOutOfRange))
        #expect(try reset.failure().error.brokerError == .offsetOutOfRange)
    }

    @Test("makes a request that can be written, in every version", arguments: 0...11 as ClosedRange<Int16>)
    func everyVersion(version: Int16) throws {
        let fixture = FetcherFixture { $0.isolationLevel = .readCommitted }
        fixture.add(from: .latest)
        #expect(try fixture.beginLookUp(version: version).isolationLevel == (version < 2 ? 0 : 1))
        fixture.answerLookUp(version == 0 ? -1 : 7, old: version == 0 ? [7] : [])
        #expect(fixture.positions() == [7])
    }

    @Test("begins at the end where no record is as young as the timestamp")
    func noneSince() throws {
        let fixture = FetcherFixture()
        fixture.add(from: .timestamp(5))
        _ = try fixture.beginLookUp()
        fixture.answerLookUp(-1)
        #expect(fixture.positions().isEmpty)
        let request = try fixture.beginLookUp()
        #expect(request.topics.first?.partitions.first?.timestamp == -1)
        fixture.answerLookUp(42)
        #expect(fixture.positions() == [42])
    }

    @Test("asks for new metadata and again after a while where the broker is not the leader")
    func retries() throws {
        let fixture = FetcherFixture()
        fixture.add(from: .earliest)
        for wait in [100, 200, 400] {
            _ = try fixture.beginLookUp()
            fixture.answerLookUp(error: .notLeaderOrFollower)
            #expect(fixture.refreshes() == [.notLeader(.orders(0))])
            fixture.wait(.milliseconds(wait - 1))
            #expect(fixture.orders().lookUps.isEmpty)
            #expect(try fixture.status().error?.brokerError == .notLeaderOrFollower)
            fixture.wait(.milliseconds(1))
        }
        // A new leader is asked at once.
        _ = try fixture.beginLookUp()
        fixture.answerLookUp(error: .notLeaderOrFollower)
        fixture.place(leader: 2, epoch: 6)
        _ = try fixture.beginLookUp(2)
        fixture.answerLookUp(3, from: 2)
        #expect(fixture.positions() == [3])
        #expect(try fixture.status().error == nil)
    }

    @Test("ends the partition alone where it must not be read")
    func unauthorized() throws {
        let fixture = FetcherFixture()
        fixture.add(0, from: .earliest)
        fixture.add(1, leader: 2)
        _ = try fixture.begin(2)
        fixture.add(0, from: .earliest)
        _ = fixture.tryLookUp()
        fixture.answerLookUp(error: .topicAuthorizationFailed)
        let failure = try fixture.failure()
        #expect(failure.topicPartition == .orders(0) && failure.error.brokerError == .topicAuthorizationFailed)
        #expect(try fixture.status(0).state == .failed)
        #expect(try fixture.status(1).state == .fetching)
    }

    @Test("does not take an answer for a partition that was set elsewhere meanwhile")
    func staleAnswer() throws {
        let fixture = FetcherFixture()
        fixture.add(from: .earliest)
        _ = try fixture.beginLookUp()
        fixture.perform { $0.seek(.orders(0), to: .offset(9), now: $1) }
        fixture.answerLookUp(0)
        #expect(fixture.positions() == [9])
        #expect(fixture.position() == 9)
    }

    @Test("waits for a leader, asking for metadata meanwhile")
    func noLeader() throws {
        let fixture = FetcherFixture()
        fixture.add(from: .earliest, leader: nil)
        #expect(fixture.refreshes() == [.notLeader(.orders(0))])
        #expect(fixture.orders().lookUps.isEmpty)
        fixture.wait(.milliseconds(100))
        #expect(fixture.refreshes() == [.notLeader(.orders(0))])
        #expect(try fixture.status().error?.code == .leaderUnknown)
        fixture.place(leader: 3)
        _ = try fixture.beginLookUp(3)
    }

    @Test("follows the reset policy where the offset is not in the log", arguments: [OffsetReset.earliest, .latest])
    func reset(policy: OffsetReset) throws {
        let fixture = FetcherFixture { $0.offsetReset = policy }
        fixture.add(from: .offset(500))
        try fixture.exchange(.of(error: .offsetOutOfRange))
        let request = try fixture.beginLookUp()
        #expect(request.topics.first?.partitions.first?.timestamp == (policy == .earliest ? -2 : -1))
        fixture.answerLookUp(20)
        #expect(fixture.positions() == [500, 20])
        #expect(throws: FetcherFixture.Missing.self) { try fixture.failure() }
    }

    @Test("is an error without a reset policy, after which the user may seek")
    func noReset() throws {
        let fixture = FetcherFixture()
        fixture.add(from: .offset(500))
        try fixture.exchange(.of(error: .offsetOutOfRange))
        let failure = try fixture.failure()
        #expect(failure.offset == 500 && failure.error.brokerError == .offsetOutOfRange)
        #expect(fixture.orders().fetches.isEmpty)
        fixture.perform { $0.seek(.orders(0), to: .offset(10), now: $1) }
        #expect(try fixture.begin().topics.first?.partitions.first?.fetchOffset == 10)
    }

    @Test("hands out what it has before it resets")
    func resetAfterBuffer() throws {
        let fixture = FetcherFixture { $0.offsetReset = .earliest }
        fixture.add()
        try fixture.exchange(.of(try MadeBatch.records([0, 1])))
        try fixture.exchange(.of(error: .offsetOutOfRange))
        #expect(fixture.orders().fetches.isEmpty && fixture.orders().lookUps.isEmpty)
        #expect(try fixture.takeOffsets() == [0, 1])
        // It is asked for again, as the log may have grown.
        try fixture.exchange(.of(error: .offsetOutOfRange))
        _ = try fixture.beginLookUp()
    }
}

@Suite("The fetcher machine: comparing logs with a new leader")
struct FetcherValidationTests {
    /// A fixture that has read offsets 0 to 9 of epoch 5 and has been told of a leader in epoch 6.
    private func moved(
        reset: OffsetReset = .none, taken: Bool = true
    ) throws -> FetcherFixture {
        let fixture = FetcherFixture { $0.offsetReset = reset }
        fixture.add()
        try fixture.exchange(.of(try MadeBatch.records(Array(0..<10), epoch: 5)))
        if taken { #expect(try fixture.takeOffsets() == Array(0..<10)) }
        _ = fixture.orders()
        _ = fixture.positions()
        fixture.place(leader: 2, epoch: 6)
        return fixture
    }

    @Test("asks where the epoch of the last record ends, and goes on when nothing is missing")
    func valid() throws {
        let fixture = try moved()
        #expect(fixture.orders().fetches.isEmpty)
        fixture.perform { $0.tick(now: $1) }
        #expect(try fixture.status().state == .validating)
        let request = try #require(fixture.tryValidation(2))
        let asked = try #require(request.topics.first?.partitions.first)
        #expect(asked.leaderEpoch == 5 && asked.currentLeaderEpoch == 6 && request.replicaID == -1)
        fixture.answerValidation(10, epoch: 5, from: 2)
        let fetch = try fixture.begin(2)
        #expect(fetch.topics.first?.partitions.first?.currentLeaderEpoch == 6)
        #expect(fetch.topics.first?.partitions.first?.fetchOffset == 10)
        // Once is enough.
        fixture.answer(.of(), from: 2)
        #expect(fixture.orders().validations.isEmpty)
    }

    @Test("goes back to where the logs part, and says which records are gone")
    func diverged() throws {
        let fixture = try moved(reset: .latest)
        _ = try fixture.beginValidation(2)
        fixture.answerValidation(7, epoch: 4, from: 2)
        #expect(fixture.positions() == [7])
        #expect(fixture.warnings().first?.contains("cut at offset 7") == true)
        #expect(try fixture.begin(2).topics.first?.partitions.first?.fetchOffset == 7)
    }

    @Test("is an error without a reset policy, which says where to go on")
    func divergedWithoutReset() throws {
        let fixture = try moved()
        _ = try fixture.beginValidation(2)
        fixture.answerValidation(7, epoch: 4, from: 2)
        let failure = try fixture.failure()
        #expect(failure.error.code == .logTruncated && failure.offset == 10 && failure.nextOffset == 7)
    }

    @Test("drops what was fetched beyond the cut and not taken, without a word")
    func divergedBuffer() throws {
        let fixture = try moved(taken: false)
        _ = try fixture.beginValidation(2)
        fixture.answerValidation(7, epoch: 4, from: 2)
        #expect(throws: FetcherFixture.Missing.self) { try fixture.failure() }
        #expect(try fixture.takeOffsets().isEmpty)
        #expect(fixture.machine.heldBytes == 0)
        #expect(try fixture.begin(2).topics.first?.partitions.first?.fetchOffset == 0)
    }

    @Test("waits until what is being taken was taken")
    func divergedClaim() throws {
        let fixture = try moved(reset: .earliest, taken: false)
        let claim = try fixture.claim()
        _ = try fixture.beginValidation(2)
        fixture.answerValidation(7, epoch: 4, from: 2)
        #expect(fixture.positions().isEmpty)
        fixture.perform { $0.finish(claim, now: $1) }
        fixture.wait(.milliseconds(100))
        _ = try fixture.beginValidation(2)
        fixture.answerValidation(7, epoch: 4, from: 2)
        #expect(fixture.positions() == [7])
    }

    @Test("resets where the leader knows nothing of the epoch")
    func unknownEpoch() throws {
        let fixture = try moved(reset: .earliest)
        _ = try fixture.beginValidation(2)
        fixture.answerValidation(-1, epoch: -1, from: 2)
        _ = try fixture.beginLookUp(2)
    }

    @Test("goes on unchecked where brokers do not offer the question to consumers", arguments: [nil, 2] as [Int16?])
    func notOffered(version: Int16?) throws {
        let fixture = try moved()
        #expect(fixture.orders().validations == [2])
        #expect(fixture.tryValidation(2, version: version) == nil)
        fixture.perform { $0.tick(now: $1) }
        _ = try fixture.begin(2)
    }

    @Test("tries again where the leader has changed once more, after the metadata was asked for")
    func movedAgain() throws {
        let fixture = try moved()
        _ = try fixture.beginValidation(2)
        fixture.place(leader: 3, epoch: 7)
        fixture.answerValidation(error: .fencedLeaderEpoch, from: 2)
        #expect(fixture.refreshes() == [.notLeader(.orders(0))])
        fixture.wait(.milliseconds(100))
        _ = try fixture.beginValidation(3)
        fixture.answerValidation(10, epoch: 5, from: 3)
        _ = try fixture.begin(3)
    }

    @Test("compares also when there was no leader in between")
    func leaderless() throws {
        let fixture = FetcherFixture()
        fixture.add()
        try fixture.exchange(.of(try MadeBatch.records([0], epoch: 5)))
        _ = fixture.orders()
        fixture.place(leader: nil, epoch: 6)
        fixture.place(leader: 3, epoch: 7)
        _ = try fixture.beginValidation(3)
    }

    @Test("has nothing to compare before it has read a record")
    func nothingRead() throws {
        let fixture = FetcherFixture()
        fixture.add()
        _ = fixture.orders()
        fixture.place(leader: 2, epoch: 6)
        #expect(fixture.orders().fetches == [2])
    }

    @Test("takes no records of a leader whose time is over")
    func staleLeader() throws {
        let fixture = FetcherFixture()
        fixture.add()
        _ = try fixture.begin(1)
        fixture.place(leader: 2, epoch: 6)
        fixture.answer(.of(try MadeBatch.records([0])), from: 1)
        #expect(try fixture.takeOffsets().isEmpty)
        #expect(try fixture.begin(2).topics.first?.partitions.first?.fetchOffset == 0)
    }

    @Test("heeds a cut that an answer to a fetch tells of")
    func divergingAnswer() throws {
        let fixture = FetcherFixture { $0.offsetReset = .earliest }
        fixture.add()
        try fixture.exchange(.of(try MadeBatch.records(Array(0..<10))))
        #expect(try fixture.takeOffsets().count == 10)
        _ = fixture.positions()
        var data = FetchResponse.PartitionData.of()
        data.divergingEpoch = .init(epoch: 4, endOffset: 6)
        try fixture.exchange(data)
        #expect(fixture.positions() == [6])
        #expect(fixture.warnings().count == 1)
    }
}
