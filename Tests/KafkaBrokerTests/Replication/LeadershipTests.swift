import KafkaCodec
import NIOCore
import Testing

@testable import KafkaBroker

/// Elections, and what they cost.
@Suite struct LeadershipTests {
    private let partition = PartitionName("t", 0)

    private func cluster(
        brokers: Int32 = 3, configuration: [(String, String)] = [], settings: [(String, String)] = [], seed: UInt64 = 1
    ) throws -> TestCluster {
        let host = TestCluster(brokers: brokers, settings: settings, seed: seed)
        try host.createTopic("t", configuration: configuration, assignments: [Array(1...brokers)])
        return host
    }

    private func log(_ host: TestCluster, _ broker: Int32) throws -> PartitionLog {
        try #require(host.cluster.log(of: partition, on: broker))
    }

    private func state(_ host: TestCluster) throws -> MetadataImage.Partition {
        try #require(host.cluster.metadata.partition(partition))
    }

    @Test func aReplicaInSyncTakesOverAndNothingAcknowledgedIsLost() throws {
        let host = try cluster()
        let client = host.connect()
        _ = try host.produce("t", TestRecords.batch("a"), on: client)
        host.cluster.crash(1, losingUnflushed: true, at: host.now)
        host.advance(1)
        #expect(host.closed[client] != nil)
        host.advance(9500)
        #expect(try state(host).leader == 2)
        #expect(try state(host).leaderEpoch == 1)
        #expect(try state(host).inSyncReplicas == [2, 3])
        let other = host.connect(to: 2)
        #expect(try host.produce("t", TestRecords.batch("b"), on: other).baseOffset == 1)
        #expect(try log(host, 2).contents() == ["0:-=a", "1:-=b"])
        host.cluster.start(1, at: host.now)
        host.advance(15_000)
        #expect(try log(host, 1).contents() == ["0:-=a", "1:-=b"])
        #expect(try state(host).inSyncReplicas == [1, 2, 3])
    }

    @Test func aLeaderThatWasReplacedBeforeItAppendedFollowsItsSuccessor() throws {
        let host = try cluster()
        let client = host.connect()
        _ = try host.produce("t", TestRecords.batch("a"), on: client)
        #expect(host.cluster.elect(2, for: partition, at: host.now) == .noError)
        #expect(host.cluster.elect(3, for: partition, at: host.now) == .noError)
        host.advance(10)
        let other = host.connect(to: 3)
        #expect(try host.produce("t", TestRecords.batch("b"), on: other).errorCode == .noError)
        host.advance(1000)
        for broker in 1...3 as ClosedRange<Int32> { #expect(try log(host, broker).contents() == ["0:-=a", "1:-=b"]) }
    }

    @Test func whatOnlyTheLeaderHadIsLostWithIt() throws {
        let host = try cluster()
        let client = host.connect()
        _ = try host.produce("t", TestRecords.batch("a"), on: client)
        host.advance(1000)
        host.blocked = [.init(.broker(1), .broker(2)), .init(.broker(1), .broker(3))]
        let lost = try host.produce("t", TestRecords.batch("lost"), acks: 1, on: client)
        #expect(lost.baseOffset == 1)
        host.cluster.crash(1, losingUnflushed: false, at: host.now)
        host.advance(10)
        host.blocked = []
        host.advance(10_000)
        let other = host.connect(to: 2)
        #expect(try host.produce("t", TestRecords.batch("b"), on: other).baseOffset == 1)
        host.cluster.start(1, at: host.now)
        host.advance(15_000)
        // The old leader has the other record in the same place until it has cut its log.
        #expect(try log(host, 1).contents() == ["0:-=a", "1:-=b"])
        #expect(host.log.contains { $0.contains("cut to offset 1") })
    }

    @Test func aLeaderThatIsCutOffGoesOnWithoutKnowingAndLosesItAll() throws {
        let host = try cluster()
        let client = host.connect()
        host.isolated = [.broker(1)]
        host.advance(12_000)
        #expect(try state(host).leader == 2)
        #expect(host.cluster.leaderEpoch(of: partition, on: 1) == 0)
        #expect(host.cluster.leaderEpoch(of: partition, on: 2) == 1)
        #expect(try host.produce("t", TestRecords.batch("lost"), acks: 1, on: client).errorCode == .noError)
        let waiting = try host.produce("t", TestRecords.batch("never"), timeoutMs: 100, on: client)
        #expect(waiting.errorCode == .requestTimedOut)
        let other = host.connect(to: 2)
        _ = try host.produce("t", TestRecords.batch("kept"), on: other)
        host.isolated = []
        host.advance(40_000)
        #expect(try log(host, 1).contents() == ["0:-=kept"])
        #expect(host.cluster.leaderEpoch(of: partition, on: 1) == nil)
        let refused = try host.produce("t", TestRecords.batch("x"), version: 12, on: client)
        #expect(refused.errorCode == .notLeaderOrFollower)
        #expect(refused.currentLeader.leaderID == 2)
        #expect(refused.currentLeader.leaderEpoch == 1)
    }

    @Test func aWaitingProducerIsToldThatTheLeaderHasChanged() throws {
        let host = try cluster()
        let client = host.connect()
        host.blocked = [.init(.broker(3), .broker(1))]
        host.advance(600)
        try host.send(host.produceRequest("t", TestRecords.batch("a")), version: 9, on: client)
        #expect(host.cluster.elect(2, for: partition, at: host.now) == .noError)
        host.advance(10)
        let answer = try host.answer(to: ProduceRequest.self, version: 9, on: client)
        #expect(answer?.responses.first?.partitionResponses.first?.errorCode == .notLeaderOrFollower)
    }

    @Test func withoutReplicasInSyncThereIsNoLeader() throws {
        let host = try cluster(brokers: 2)
        let client = host.connect()
        host.cluster.crash(2, losingUnflushed: false, at: host.now)
        host.advance(10_000)
        _ = try host.produce("t", TestRecords.batch("a"), on: client)
        host.cluster.crash(1, losingUnflushed: false, at: host.now)
        host.cluster.start(2, at: host.now)
        host.advance(12_000)
        #expect(try state(host).leader == -1)
        #expect(try state(host).inSyncReplicas == [1])
        let other = host.connect(to: 2)
        let metadata = try host.ask(MetadataRequest(topics: [.init(name: "t")]), on: other)
        #expect(metadata.topics.first?.partitions.first?.errorCode == .leaderNotAvailable)
        host.cluster.start(1, at: host.now)
        host.advance(5000)
        #expect(try state(host).leader == 1)
        #expect(try log(host, 1).contents() == ["0:-=a"])
    }

    @Test func anUncleanElectionLosesWhatWasAcknowledged() throws {
        let host = try cluster(brokers: 2, configuration: [("unclean.leader.election.enable", "true")])
        let client = host.connect()
        host.cluster.crash(2, losingUnflushed: false, at: host.now)
        host.advance(10_000)
        #expect(try host.produce("t", TestRecords.batch("a"), on: client).errorCode == .noError)
        host.cluster.crash(1, losingUnflushed: false, at: host.now)
        host.cluster.start(2, at: host.now)
        host.advance(12_000)
        #expect(try state(host).leader == 2)
        #expect(try state(host).inSyncReplicas == [2])
        host.cluster.start(1, at: host.now)
        host.advance(15_000)
        #expect(try log(host, 1).logEndOffset == 0)
    }

    @Test func aBrokerThatStopsInOrderHandsOverFirst() throws {
        let host = try cluster()
        let client = host.connect()
        _ = try host.produce("t", TestRecords.batch("a"), on: client)
        host.cluster.stop(1, at: host.now)
        host.advance(100)
        #expect(host.stopped == [1])
        #expect(!host.cluster.isRunning(1))
        #expect(try state(host).leader == 2)
        let other = host.connect(to: 2)
        #expect(try host.produce("t", TestRecords.batch("b"), on: other).baseOffset == 1)
        host.cluster.start(1, at: host.now)
        host.advance(310_000)
        // Leadership goes back to the preferred leader in time.
        #expect(try state(host).leader == 1)
        #expect(try log(host, 1).contents() == ["0:-=a", "1:-=b"])
    }

    @Test func aMachineThatGoesDownTakesWhatWasNotFlushed() throws {
        for (flush, expected) in [("9223372036854775807", [String]()), ("1", ["0:-=a"])] {
            let host = try cluster(brokers: 1, configuration: [("flush.messages", flush)])
            let client = host.connect()
            _ = try host.produce("t", TestRecords.batch("a"), on: client)
            host.cluster.crash(1, losingUnflushed: true, at: host.now)
            host.cluster.start(1, at: host.now)
            host.advance(15_000)
            #expect(try log(host, 1).contents() == expected)
            #expect(try state(host).leader == 1)
        }
    }

    @Test func aNewLeaderDoesNotTellTheEndBeforeItKnowsWhatIsCommitted() throws {
        let host = try cluster(configuration: [("min.insync.replicas", "2")])
        let client = host.connect()
        // The followers have the record, but do not know yet that it is committed.
        try host.send(host.produceRequest("t", TestRecords.batch("a"), acks: 1), version: 9, on: client)
        host.advance(3)
        #expect(try log(host, 2).logEndOffset == 1)
        #expect(try log(host, 2).highWatermark == 0)
        host.blocked = [.init(.broker(3), .broker(2))]
        #expect(host.cluster.elect(2, for: partition, at: host.now) == .noError)
        host.cluster.crash(1, losingUnflushed: false, at: host.now)
        host.advance(100)
        let other = host.connect(to: 2)
        let request = ListOffsetsRequest(
            replicaID: -1, topics: [.init(name: "t", partitions: [.init(partitionIndex: 0, timestamp: -1)])]
        )
        #expect(try host.ask(request, version: 7, on: other).topics[0].partitions[0].errorCode == .offsetNotAvailable)
        #expect(try host.ask(request, version: 3, on: other).topics[0].partitions[0].errorCode == .leaderNotAvailable)
        host.blocked = []
        host.advance(40_000)
        #expect(try host.ask(request, version: 7, on: other).topics[0].partitions[0].offset == 1)
    }

    @Test func epochsOfTheLogTellClientsWhereTheyDiverge() throws {
        let host = try cluster()
        let client = host.connect()
        _ = try host.produce("t", TestRecords.batch("a"), on: client)
        #expect(host.cluster.elect(2, for: partition, at: host.now) == .noError)
        host.advance(1000)
        let other = host.connect(to: 2)
        _ = try host.produce("t", TestRecords.batch("b", "c"), on: other)
        let request = OffsetForLeaderEpochRequest(
            replicaID: -1,
            topics: [
                .init(topic: "t", partitions: [.init(partition: 0, currentLeaderEpoch: 1, leaderEpoch: 0)])
            ]
        )
        let end = try host.ask(request, on: other).topics[0].partitions[0]
        #expect(end.leaderEpoch == 0)
        #expect(end.endOffset == 1)
        let diverging = try host.fetch(host.fetchRequest("t", from: 2, lastFetchedEpoch: 0), on: other)
        #expect(diverging.errorCode == .noError)
        #expect(diverging.divergingEpoch.epoch == 0)
        #expect(diverging.divergingEpoch.endOffset == 1)
        let fenced = try host.fetch(host.fetchRequest("t", from: 1, epoch: 0), on: other)
        #expect(fenced.errorCode == .fencedLeaderEpoch)
        let unknown = try host.fetch(host.fetchRequest("t", from: 1, epoch: 2), on: other)
        #expect(unknown.errorCode == .unknownLeaderEpoch)
    }

    @Test func electionsHaveTheirRules() throws {
        let host = try cluster()
        #expect(host.cluster.elect(1, for: partition, at: host.now) == .electionNotNeeded)
        #expect(host.cluster.elect(1, for: PartitionName("none", 0), at: host.now) == .unknownTopicOrPartition)
        host.cluster.crash(3, losingUnflushed: false, at: host.now)
        host.advance(10_000)
        #expect(host.cluster.elect(3, for: partition, at: host.now) == .preferredLeaderNotAvailable)
    }

    @Test func theSameEventsGiveTheSameEffects() throws {
        func run(seed: UInt64) throws -> [String] {
            let host = TestCluster(brokers: 3, seed: seed)
            try host.createTopic("t", partitions: 3, replicas: 3)
            let client = host.connect(to: 2)
            for index in 0..<20 {
                let leader = host.cluster.metadata.partition(PartitionName("t", Int32(index % 3)))?.leader ?? 1
                let connection = host.connect(to: leader)
                _ = try host.produce("t", TestRecords.batch("v\(index)"), partition: Int32(index % 3), on: connection)
                if index == 10 { host.cluster.crash(1, losingUnflushed: true, at: host.now) }
                if index == 10 { host.advance(12_000) }
            }
            _ = try host.ask(MetadataRequest(topics: nil), on: client)
            return host.log + [Hexadecimal.encode(host.written), "\(host.now.nanoseconds)"]
        }
        #expect(try run(seed: 5) == run(seed: 5))
        #expect(try run(seed: 5) != run(seed: 6))
    }
}
