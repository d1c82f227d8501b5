import KafkaCodec
import KafkaRecords
import NIOCore
import Testing

@testable import KafkaClient

@Suite("The fetcher machine: what goes wrong")
struct FetcherFaultTests {
    @Test("asks for metadata and again after a growing while, and goes to a new leader at once")
    func notLeader() throws {
        let fixture = FetcherFixture()
        fixture.add()
        for wait in [100, 200, 400, 800, 1000, 1000] {
            try fixture.exchange(.of(error: .notLeaderOrFollower))
            #expect(fixture.refreshes() == [.notLeader(.orders(0))])
            fixture.wait(.milliseconds(wait - 1))
            #expect(fixture.orders().fetches.isEmpty)
            fixture.wait(.milliseconds(1))
        }
        try fixture.exchange(.of(error: .notLeaderOrFollower))
        fixture.place(leader: 2, epoch: 6)
        _ = try fixture.begin(2)
    }

    @Test(
        "treats these as what time heals",
        arguments: [
            ErrorCode.notLeaderOrFollower, .fencedLeaderEpoch, .unknownLeaderEpoch, .unknownTopicOrPartition,
            .unknownTopicID, .inconsistentTopicID, .leaderNotAvailable, .replicaNotAvailable, .kafkaStorageError,
            .offsetNotAvailable,
        ])
    func refreshing(code: ErrorCode) throws {
        let fixture = FetcherFixture()
        fixture.add()
        try fixture.exchange(.of(error: code))
        #expect(fixture.refreshes().count == 1)
        #expect(try fixture.status().error?.brokerError == code)
        fixture.wait(.milliseconds(100))
        try fixture.exchange(.of(try MadeBatch.records([0])))
        #expect(try fixture.status().error == nil)
        #expect(try fixture.takeOffsets() == [0])
    }

    @Test("lets a partition's error leave the others alone")
    func othersGoOn() throws {
        let fixture = FetcherFixture()
        fixture.add(0)
        fixture.add(1)
        try fixture.exchange(
            .of(error: .topicAuthorizationFailed), .of(try MadeBatch.records([0]), partition: 1))
        #expect(try fixture.failure().topicPartition == .orders(0))
        #expect(try fixture.takeOffsets() == [0])
        #expect(try fixture.begin().topics.flatMap(\.partitions).map(\.partition) == [1])
    }

    @Test("hands out the good records before a damaged batch, and says where it is and how to get past it")
    func damagedBatch() throws {
        let fixture = FetcherFixture()
        fixture.add(0)
        fixture.add(1)
        let damaged = MadeBatch.damaged(try MadeBatch.records([2, 3]))
        try fixture.exchange(
            .of(try MadeBatch.records([0, 1]), damaged, try MadeBatch.records([4])),
            .of(try MadeBatch.records([7]), partition: 1))
        #expect(try fixture.takeBatch()?.map(\.offset) == [0, 1])
        #expect(try fixture.takeBatch()?.map(\.offset) == [7])
        let claim = try fixture.claim()
        let error = try #require(throws: RecordsError.self) { _ = try claim.batch.records() }
        let failure = try #require(fixture.reject(claim, error))
        #expect(failure.topicPartition == .orders(0) && failure.offset == 2 && failure.nextOffset == 4)
        #expect(failure.error.code == .corruptRecords)
        #expect("\(failure.kafkaError)".contains("orders-0 at offset 2"))
        #expect(try fixture.takeOffsets().isEmpty)
        #expect(fixture.position(0) == 2)
        fixture.perform { $0.seek(.orders(0), to: .offset(failure.nextOffset ?? 0), now: $1) }
        #expect(try fixture.status(0).state == .fetching)
        #expect(fixture.machine.heldBytes == 0)
    }

    @Test("does not pass over bytes from which no batch can be made")
    func noBatch() throws {
        let fixture = FetcherFixture()
        fixture.add()
        try fixture.exchange(.of(try MadeBatch.records([0]), ByteBuffer(repeating: 9, count: 100)))
        #expect(try fixture.takeBatch()?.map(\.offset) == [0])
        let failure = try fixture.failure()
        #expect(failure.offset == 1 && failure.error.code == .corruptRecords && failure.nextOffset == nil)
    }

    @Test("verifies what it leaves out, so that damage does not make records disappear")
    func damagedLeftOut() throws {
        let fixture = FetcherFixture { $0.isolationLevel = .readCommitted }
        fixture.add()
        let damaged = MadeBatch.damaged(try MadeBatch.records([0], producer: 5, isTransactional: true))
        try fixture.exchange(.of(damaged, aborted: [.init(producerID: 5, firstOffset: 0)]))
        #expect(try fixture.failure().error.code == .corruptRecords)
    }

    @Test("begins a session anew when the broker has forgotten it")
    func sessionNotFound() throws {
        let fixture = FetcherFixture()
        fixture.add()
        try fixture.exchange(.of(try MadeBatch.records([0])), session: 9)
        #expect(try fixture.begin().sessionEpoch == 1)
        fixture.answer(FetchResponse(errorCode: .fetchSessionIDNotFound))
        let again = try fixture.begin()
        #expect(again.sessionID == 0 && again.sessionEpoch == 0)
        #expect(again.topics.flatMap(\.partitions).map(\.fetchOffset) == [1])
        fixture.answer(FetchResponse(errorCode: .fetchSessionIDNotFound))
        // Only once without a pause.
        #expect(fixture.orders().fetches.isEmpty)
        fixture.wait(.seconds(1))
        _ = try fixture.begin()
    }

    @Test(
        "ends a session that is out of step and begins another",
        arguments: [ErrorCode.invalidFetchSessionEpoch, .fetchSessionTopicIDError])
    func sessionOutOfStep(code: ErrorCode) throws {
        let fixture = FetcherFixture()
        fixture.add()
        try fixture.exchange(.of(), session: 9)
        _ = try fixture.begin()
        fixture.answer(FetchResponse(errorCode: code))
        let again = try fixture.begin()
        #expect(again.sessionID == 9 && again.sessionEpoch == 0 && again.topics.count == 1)
        #expect(fixture.refreshes().isEmpty == (code == .invalidFetchSessionEpoch))
    }

    @Test("takes silence about a partition within a session for the answer that there is nothing new")
    func silence() throws {
        let fixture = FetcherFixture()
        fixture.add(0)
        fixture.add(1)
        try fixture.exchange(.of(partition: 0), .of(partition: 1), session: 9)
        fixture.wait(.seconds(3))
        try fixture.exchange(.of(try MadeBatch.records([0]), partition: 0), session: 9)
        #expect(try fixture.status(1).lastProgress == fixture.now)
    }

    @Test("asks for metadata and waits where a broker cannot be reached, and goes on with the others")
    func unreachable() throws {
        let fixture = FetcherFixture()
        fixture.add(0, leader: 1)
        fixture.add(1, leader: 2)
        #expect(fixture.orders().fetches == [1, 2])
        fixture.perform {
            $0.fetchFailed(from: 1, KafkaError(.connectFailed, "nobody there"), now: $1)
        }
        #expect(fixture.refreshes() == [.connectionFailed(.broker(1))])
        #expect(fixture.orders().fetches.isEmpty)
        #expect(try fixture.status(0).error?.code == .connectFailed)
        _ = fixture.tryBegin(2)
        fixture.answer(.of(try MadeBatch.records([5]), partition: 1), from: 2)
        #expect(try fixture.takeOffsets() == [5])
        fixture.wait(.milliseconds(100))
        #expect(fixture.orders().fetches.contains(1))
    }

    @Test("ends the partitions of a broker that cannot be read from at all")
    func notOffered() throws {
        let fixture = FetcherFixture()
        fixture.add(0)
        _ = fixture.orders()
        fixture.perform { $0.fetchFailed(from: 1, KafkaError(.notSupportedByBroker, "no Fetch"), now: $1) }
        #expect(try fixture.failure().error.code == .notSupportedByBroker)
        #expect(fixture.orders().fetches.isEmpty)
    }

    @Test("reads a topic that was made anew from its beginning, or says so without a reset policy")
    func recreatedTopic() throws {
        for policy in [OffsetReset.latest, .none] {
            let fixture = FetcherFixture { $0.offsetReset = policy }
            fixture.add(from: .offset(50))
            _ = fixture.orders()
            fixture.place(leader: 1, epoch: 0, id: 8)
            if policy == .none {
                #expect(try fixture.failure().error.code == .topicRecreated)
            } else {
                #expect(try fixture.beginLookUp().topics.first?.partitions.first?.timestamp == -2)
            }
        }
    }
}

extension FetcherFixture {
    func reject(_ claim: FetcherStateMachine.Claim, _ error: RecordsError) -> PartitionFailure? {
        let (failure, more) = machine.reject(claim, error, now: now)
        actions += more
        return failure
    }
}

@Suite("The fetcher machine: transactions")
struct FetcherTransactionTests {
    /// Producer 1 aborts offsets 0 and 4, producer 2 commits offset 2; offset 8 of producer 1 is committed later.
    private func log() throws -> FetchResponse.PartitionData {
        .of(
            try MadeBatch.records([0, 1], producer: 1, isTransactional: true),
            try MadeBatch.records([2, 3], producer: 2, isTransactional: true),
            try MadeBatch.records([4], producer: 1, isTransactional: true),
            try MadeBatch.marker(.commit, at: 5, producer: 2),
            try MadeBatch.records([6]),
            try MadeBatch.marker(.abort, at: 7, producer: 1),
            try MadeBatch.records([8], producer: 1, isTransactional: true),
            try MadeBatch.marker(.commit, at: 9, producer: 1),
            aborted: [.init(producerID: 1, firstOffset: 0)])
    }

    @Test("leaves out what was aborted, and the brokers' own records")
    func committed() throws {
        let fixture = FetcherFixture { $0.isolationLevel = .readCommitted }
        fixture.add()
        #expect(try fixture.begin().isolationLevel == 1)
        fixture.answer(try log())
        #expect(try fixture.takeOffsets() == [2, 3, 6, 8])
        #expect(fixture.position() == 10)
        #expect(fixture.machine.heldBytes == 0)
    }

    @Test("hands out everything but the brokers' own records when it reads what is uncommitted")
    func uncommitted() throws {
        let fixture = FetcherFixture()
        fixture.add()
        #expect(try fixture.begin().isolationLevel == 0)
        fixture.answer(try log())
        #expect(try fixture.takeOffsets() == [0, 1, 2, 3, 4, 6, 8])
    }

    @Test("hands out the brokers' own records to those who ask")
    func control() throws {
        let fixture = FetcherFixture {
            $0.isolationLevel = .readCommitted
            $0.deliversControlRecords = true
        }
        fixture.add()
        try fixture.exchange(try log())
        #expect(try fixture.takeOffsets() == [2, 3, 5, 6, 7, 8, 9])
    }

    @Test("comes to the end where everything left is aborted")
    func allAborted() throws {
        let fixture = FetcherFixture { $0.isolationLevel = .readCommitted }
        fixture.add()
        try fixture.exchange(
            .of(
                try MadeBatch.records([0, 1], producer: 1, isTransactional: true),
                try MadeBatch.marker(.abort, at: 2, producer: 1), aborted: [.init(producerID: 1, firstOffset: 0)]))
        #expect(fixture.position() == 3)
        #expect(try fixture.takeOffsets().isEmpty)
    }
}

@Suite("The fetcher machine: a replica nearby")
struct FetcherReplicaTests {
    /// A fixture that the leader, broker 1, has sent to broker 3.
    private func sent() throws -> FetcherFixture {
        let fixture = FetcherFixture { $0.rack = "east" }
        fixture.add()
        #expect(try fixture.begin().rackID == "east")
        var data = FetchResponse.PartitionData.of()
        data.preferredReadReplica = 3
        fixture.answer(data)
        return fixture
    }

    @Test("is fetched from at once when a broker names it")
    func preferred() throws {
        let fixture = try sent()
        #expect(fixture.orders().fetches == [3])
        #expect(try fixture.status().broker == 3)
    }

    @Test("is asked for a while, then the leader again")
    func expiry() throws {
        let fixture = try sent()
        try fixture.exchange(.of(), from: 3)
        #expect(fixture.orders().fetches == [3])
        _ = fixture.tryBegin(3)
        fixture.wait(.seconds(300))
        fixture.answer(.of(), from: 3)
        #expect(fixture.orders().fetches == [1])
    }

    @Test(
        "is left for the leader after an error",
        arguments: [ErrorCode.offsetOutOfRange, .notLeaderOrFollower, .unknownTopicOrPartition])
    func error(code: ErrorCode) throws {
        let fixture = try sent()
        try fixture.exchange(.of(error: code), from: 3)
        fixture.wait(.milliseconds(100))
        #expect(fixture.orders().fetches == [1])
        // The offset is not out of the leader's range.
        #expect(throws: FetcherFixture.Missing.self) { try fixture.failure() }
    }

    @Test("is left for the leader when it cannot be reached")
    func unreachable() throws {
        let fixture = try sent()
        #expect(fixture.orders().fetches == [3])
        fixture.perform { $0.fetchFailed(from: 3, KafkaError(.connectFailed, "nobody there"), now: $1) }
        #expect(fixture.orders().fetches == [1])
    }
}

@Suite("The fetcher machine: pausing and seeking")
struct FetcherSteeringTests {
    @Test("keeps what was fetched of a paused partition, and hands it out after the pause")
    func pause() throws {
        let fixture = FetcherFixture()
        fixture.add(0)
        fixture.add(1)
        try fixture.exchange(.of(try MadeBatch.records([0])), .of(try MadeBatch.records([5]), partition: 1))
        _ = fixture.orders()
        fixture.perform { $0.pause(.orders(0), now: $1) }
        #expect(try fixture.takeOffsets() == [5])
        #expect(fixture.position(0) == 0)
        #expect(try fixture.status(0).isPaused && fixture.machine.heldBytes > 0)
        let request = try #require(fixture.tryBegin())
        #expect(request.request.topics.flatMap(\.partitions).map(\.partition) == [1])
        fixture.perform { $0.resume(.orders(0), now: $1) }
        #expect(try fixture.takeOffsets() == [0])
    }

    @Test("takes a paused partition out of the session, and back into it")
    func pausedSession() throws {
        let fixture = FetcherFixture()
        fixture.add(0)
        fixture.add(1)
        try fixture.exchange(.of(partition: 0), .of(partition: 1), session: 9)
        fixture.perform { $0.pause(.orders(0), now: $1) }
        let paused = try fixture.begin()
        #expect(paused.forgottenTopicsData.map { Array($0.partitions) } == [[0]])
        fixture.answer(session: 9)
        fixture.perform { $0.resume(.orders(0), now: $1) }
        let resumed = try fixture.begin()
        #expect(resumed.topics.flatMap(\.partitions).map(\.partition) == [0])
    }

    @Test("does not let what is paused use up the room of the others")
    func pausedBuffer() throws {
        let fixture = FetcherFixture {
            $0.bufferLimit = 1000
            $0.partitionMaximumBytes = 1000
        }
        fixture.add(0)
        fixture.add(1)
        try fixture.exchange(.of(try MadeBatch.records([0], valueSize: 900)))
        #expect(fixture.orders().fetches.isEmpty)
        fixture.perform { $0.pause(.orders(0), now: $1) }
        let request = try fixture.begin()
        #expect(request.topics.flatMap(\.partitions).map(\.partition) == [1])
        fixture.answer()
        fixture.perform { $0.resume(.orders(0), now: $1) }
        #expect(fixture.position(0) == 0)
        let again = try fixture.begin()
        #expect(again.topics.flatMap(\.partitions).first { $0.partition == 0 }?.fetchOffset == 0)
    }

    @Test("drops what was fetched when it is told to read elsewhere, and what is still to come of it")
    func seek() throws {
        let fixture = FetcherFixture()
        fixture.add()
        try fixture.exchange(.of(try MadeBatch.records([0, 1])))
        _ = try fixture.begin()
        fixture.perform { $0.seek(.orders(0), to: .offset(100), now: $1) }
        #expect(fixture.positions() == [0, 100])
        #expect(fixture.machine.heldBytes == 0)
        fixture.answer(.of(try MadeBatch.records([2])))
        #expect(try fixture.takeOffsets().isEmpty)
        #expect(try fixture.begin().topics.first?.partitions.first?.fetchOffset == 100)
    }

    @Test("does not count what was claimed before a seek")
    func seekWhileClaimed() throws {
        let fixture = FetcherFixture()
        fixture.add()
        try fixture.exchange(.of(try MadeBatch.records([0, 1])))
        let claim = try fixture.claim()
        fixture.perform { $0.seek(.orders(0), to: .offset(1), now: $1) }
        fixture.perform { $0.finish(claim, now: $1) }
        fixture.perform { $0.giveBack(claim, at: 2, now: $1) }
        #expect(fixture.position() == 1)
        #expect(fixture.machine.heldBytes == 0)
    }

    @Test("hands out the rest of a batch that was given back, first of all")
    func giveBack() throws {
        let fixture = FetcherFixture()
        fixture.add(0)
        fixture.add(1)
        try fixture.exchange(.of(try MadeBatch.records([0, 1, 2])), .of(try MadeBatch.records([5]), partition: 1))
        let claim = try fixture.claim()
        fixture.perform { $0.giveBack(claim, at: 1, now: $1) }
        #expect(fixture.position() == 1)
        #expect(try fixture.takeOffsets() == [1, 2, 5])
    }

    @Test("gives a partition up with all that was fetched of it")
    func remove() throws {
        let fixture = FetcherFixture()
        fixture.add(0)
        fixture.add(1)
        try fixture.exchange(.of(try MadeBatch.records([0])), .of(try MadeBatch.records([5]), partition: 1))
        let claim = try fixture.claim()
        fixture.perform { $0.remove(.orders(0), now: $1).actions }
        fixture.perform { $0.finish(claim, now: $1) }
        #expect(try fixture.takeOffsets() == [5])
        #expect(fixture.machine.order == [.orders(1)] && fixture.machine.heldBytes == 0)
    }
}
