import KafkaCodec
import NIOCore
import OrderedCollections
import Testing

@testable import KafkaBroker

/// Groups whose coordinator moves from one broker to another.
@Suite struct GroupFailoverTests {
    private func host(_ settings: [(String, String)] = []) throws -> TestCluster {
        let host = TestCluster(
            brokers: 3,
            settings: [("offsets.topic.num.partitions", "1"), ("group.initial.rebalance.delay.ms", "0")] + settings)
        host.advance(3000)
        try host.createTopic("t", partitions: 2, replicas: 3)
        return host
    }

    @Test func membersAndOffsetsOutliveTheirCoordinator() throws {
        let host = try host()
        let client = GroupClient(host)
        let (member, generation) = try client.enter("mine")
        #expect(try client.commit(7, member: member, generation: generation) == .noError)
        let first = try client.coordinator()
        host.cluster.crash(first, losingUnflushed: false, at: host.now)
        host.advance(15_000)
        #expect(try client.coordinator() != first)
        #expect(try client.heartbeat(member, generation) == .noError)
        #expect(try client.committed() == .success(7))
        let described = try #require(try client.described())
        #expect(described.groupState == "Stable")
        #expect(described.protocolData == "range")
        #expect(described.members.map(\.memberID) == [member])
        #expect(described.members.first?.memberAssignment == ByteBuffer(string: "mine"))
        #expect(described.members.first?.clientHost == "/127.0.0.1")
        #expect(try client.commit(8, member: member, generation: generation) == .noError)
        #expect(try client.commit(9, member: member, generation: generation + 1) == .illegalGeneration)
    }

    @Test func sessionsBeginAnewWithTheCoordinator() throws {
        let host = try host()
        let client = GroupClient(host)
        let (member, generation) = try client.enter(sessionTimeoutMs: 20_000)
        let first = try client.coordinator()
        host.advance(15_000)
        let next = try #require(host.cluster.brokers.keys.first { $0 != first })
        #expect(host.cluster.elect(next, for: PartitionName("__consumer_offsets", 0), at: host.now) == .noError)
        // With the session of before it would be over after 5 s.
        host.advance(18_000)
        #expect(try client.listedState() == "Stable")
        host.advance(3000)
        #expect(try client.listedState() == "Empty")
        #expect(try client.heartbeat(member, generation) == .unknownMemberID)
    }

    @Test func aCoordinatorReadsBeforeItAnswersAndTheOneBeforeSendsOn() throws {
        let host = try host()
        let client = GroupClient(host)
        #expect(try client.commit(3) == .noError)
        let first = try client.coordinator()
        let next = try #require(host.cluster.brokers.keys.first { $0 != first })
        #expect(host.cluster.elect(next, for: PartitionName("__consumer_offsets", 0), at: host.now) == .noError)
        var answers: OrderedSet<ErrorCode> = []
        while host.now < Instant.test().advanced(byMilliseconds: 60_000) {
            guard case .failure(let error)? = try client.committed(at: next) else { break }
            answers.append(error.code)
            host.advance(1)
        }
        #expect(answers == [.notCoordinator, .coordinatorLoadInProgress])
        #expect(try client.committed(at: next) == .success(3))
        #expect(try client.committed(at: first) == .failure(GroupError(.notCoordinator)))
        #expect(try client.commit(4, at: first) == .notCoordinator)
        #expect(try client.heartbeat("somebody", 1, at: first) == .notCoordinator)
    }

    @Test func whoWaitsInAJoinIsToldThatTheCoordinatorHasMoved() throws {
        let host = try host()
        let client = GroupClient(host)
        let (member, generation) = try client.enter()
        let first = try client.coordinator()
        let other = GroupClient(host)
        let told = try #require(try other.ask(GroupClient.joinRequest("g"), version: 9, of: first))
        let connection = other.connection(to: first)
        try host.send(GroupClient.joinRequest("g", as: told.memberID), version: 9, on: connection)
        host.advance(100)
        #expect(try client.heartbeat(member, generation) == .rebalanceInProgress)
        let next = try #require(host.cluster.brokers.keys.first { $0 != first })
        #expect(host.cluster.elect(next, for: PartitionName("__consumer_offsets", 0), at: host.now) == .noError)
        host.advance(100)
        let answer = try #require(try host.answer(to: JoinGroupRequest.self, version: 9, on: connection))
        #expect(answer.errorCode == .notCoordinator)
        host.advance(3000)
        // The group is what it was before: the rebalance had written nothing.
        #expect(try client.heartbeat(member, generation) == .noError)
        #expect(try client.listedState() == "Stable")
    }

    @Test func whatIsCommittedInATransactionIsOpenOrDecidedWithTheNextCoordinatorToo() throws {
        let host = try host()
        let producer = TransactionalClient(host)
        let client = GroupClient(host)
        #expect(try client.commit(1) == .noError)
        try producer.begin()
        func commit(_ offset: Int64, partition: Int32) throws -> ErrorCode? {
            let request = TxnOffsetCommitRequest(
                transactionalID: producer.transactionalID, groupID: "g", producerID: producer.producer.id,
                producerEpoch: producer.producer.epoch, generationIDOrMemberEpoch: -1,
                topics: [
                    .init(
                        name: "t",
                        partitions: [
                            .init(partitionIndex: partition, committedOffset: offset, committedMetadata: "")
                        ])
                ])
            return try client.ask(request, version: 5, of: client.coordinator())?
                .topics.first?.partitions.first?.errorCode
        }
        #expect(try commit(5, partition: 0) == .noError)
        let first = try client.coordinator()
        host.cluster.crash(first, losingUnflushed: false, at: host.now)
        host.advance(15_000)
        #expect(try client.coordinator() != first)
        #expect(try client.committed() == .failure(GroupError(.unstableOffsetCommit)))
        #expect(try producer.end(commits: true) == .noError)
        host.advance(2000)
        #expect(try client.committed() == .success(5))
    }

    @Test func aGroupThatCannotBeWrittenIsNone() throws {
        let host = try host([("min.insync.replicas", "3"), ("replica.lag.time.max.ms", "1000")])
        let client = GroupClient(host)
        let coordinator = try client.coordinator()
        let other = try #require(host.cluster.brokers.keys.first { $0 != coordinator })
        host.cluster.crash(other, losingUnflushed: false, at: host.now)
        host.advance(15_000)
        #expect(try client.commit(1) == .coordinatorNotAvailable)
        #expect(try client.listedState() == nil)
        let joined = try client.ask(GroupClient.joinRequest("g"), version: 3, of: try client.coordinator())
        #expect(joined?.errorCode == .coordinatorNotAvailable)
        #expect(try client.listedState() == nil)
        host.cluster.start(other, at: host.now)
        host.advance(15_000)
        #expect(try client.commit(2) == .noError)
        #expect(try client.committed() == .success(2))
    }
}
