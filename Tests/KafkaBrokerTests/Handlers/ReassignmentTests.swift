import KafkaCodec
import NIOCore
import Testing

@testable import KafkaBroker

/// Partitions that are given other replicas.
@Suite struct ReassignmentTests {
    private let host = TestCluster(brokers: 4)
    private let partition = PartitionName("t", 0)
    private let client: ConnectionID

    init() throws {
        try host.createTopic("t", assignments: [[1, 2]])
        client = host.connect()
        for value in ["a", "b", "c"] { _ = try host.produce("t", TestRecords.batch(value), on: client) }
    }

    private func alter(
        to replicas: [Int32]?, version: Int16 = 1, mayChangeFactor: Bool = true, partition: Int32 = 0,
        topic: String = "t", on broker: Int32 = 4
    ) throws -> ErrorCode {
        let asked = AlterPartitionReassignmentsRequest.ReassignablePartition(
            partitionIndex: partition, replicas: replicas.map { Int32List($0) })
        let request = AlterPartitionReassignmentsRequest(
            allowReplicationFactorChange: mayChangeFactor, topics: [.init(name: topic, partitions: [asked])])
        let answer = try host.ask(request, version: version, on: host.connect(to: broker))
        #expect(answer.errorCode == .noError)
        #expect(answer.allowReplicationFactorChange == mayChangeFactor)
        return try #require(answer.responses.first?.partitions.first).errorCode
    }

    private func ongoing(_ request: ListPartitionReassignmentsRequest = .init(topics: nil)) throws -> [String] {
        try host.ask(request, on: host.connect(to: 4)).topics.flatMap { topic in
            topic.partitions.map {
                "\(topic.name)-\($0.partitionIndex) \(Array($0.replicas)) +\(Array($0.addingReplicas)) "
                    + "-\(Array($0.removingReplicas))"
            }
        }
    }

    private func state() throws -> MetadataImage.Partition {
        try #require(host.cluster.metadata.partition(partition))
    }

    private func contents(_ broker: Int32) throws -> [String]? {
        try host.cluster.log(of: partition, on: broker)?.contents()
    }

    private let whole = ["0:-=a", "1:-=b", "2:-=c"]

    @Test func aPartitionMovesWithAllThatIsInIt() throws {
        #expect(try alter(to: [3, 4]) == .noError)
        host.advance(5)
        #expect(try state().replicas == [3, 4, 1, 2])
        #expect(try state().leader == 1)
        #expect(try ongoing() == ["t-0 [3, 4, 1, 2] +[3, 4] -[1, 2]"])
        host.advance(3000)
        #expect(try state().replicas == [3, 4])
        #expect(try state().inSyncReplicas == [3, 4])
        #expect(try state().leader == 3)
        #expect(try state().leaderEpoch == 1)
        #expect(try ongoing().isEmpty)
        #expect(try contents(1) == nil)
        #expect(try contents(2) == nil)
        #expect(try contents(3) == whole)
        #expect(try contents(4) == whole)
        // Whoever led it before does not any more.
        let refused = try host.produce("t", TestRecords.batch("x"), on: client)
        #expect(refused.errorCode == .notLeaderOrFollower)
        #expect(try host.produce("t", TestRecords.batch("d"), on: host.connect(to: 3)).baseOffset == 3)
    }

    @Test func brokersTellTheReplicasThatThereAreMeanwhile() throws {
        host.isolated = [.broker(3)]
        #expect(try alter(to: [3, 2]) == .noError)
        host.advance(2000)
        let metadata = try host.ask(MetadataRequest(topics: [.init(name: "t")]), version: 12, on: client)
        let told = try #require(metadata.topics.first?.partitions.first)
        #expect(Array(told.replicaNodes) == [3, 2, 1])
        #expect(Array(told.isrNodes) == [1, 2])
        #expect(told.leaderID == 1)
        let described = try host.ask(
            DescribeTopicPartitionsRequest(topics: [.init(name: "t")], responsePartitionLimit: 10, cursor: nil),
            on: client)
        let more = try #require(described.topics.first?.partitions.first)
        #expect(Array(more.replicaNodes) == [3, 2, 1])
        #expect(Array(more.isrNodes) == [1, 2])
        // It is complete only when the replica that comes is in sync, however long that takes.
        host.advance(60_000)
        #expect(try ongoing() == ["t-0 [3, 2, 1] +[3] -[1]"])
        host.isolated = []
        host.advance(15_000)
        #expect(try state().replicas == [3, 2])
        #expect(try contents(3) == whole)
    }

    @Test func anotherOrderIsThereAtOnce() throws {
        #expect(try alter(to: [2, 1], version: 0) == .noError)
        #expect(try state().replicas == [2, 1])
        #expect(try state().leader == 1)
        #expect(try state().leaderEpoch == 0)
        #expect(try state().partitionEpoch == 1)
        #expect(try ongoing().isEmpty)
        // It leads when a new preferred leader is asked for.
        _ = try host.ask(ElectLeadersRequest(topicPartitions: nil), on: client)
        #expect(try state().leader == 2)
    }

    @Test func replicasThatAreInSyncNeedNotBeWaitedFor() throws {
        #expect(try alter(to: [2]) == .noError)
        #expect(try state().replicas == [2])
        #expect(try state().inSyncReplicas == [2])
        #expect(try state().leader == 2)
        host.advance(10)
        #expect(try contents(1) == nil)
        #expect(try contents(2) == whole)
    }

    @Test func theLeaderStaysWhereItIsOneOfThoseThatAreLeft() throws {
        #expect(try alter(to: [4, 1]) == .noError)
        host.advance(3000)
        #expect(try state().replicas == [4, 1])
        #expect(try state().leader == 1)
        // Its epoch rises all the same, so that who is out cannot follow any more.
        #expect(try state().leaderEpoch == 1)
        #expect(try host.produce("t", TestRecords.batch("d"), on: client).baseOffset == 3)
    }

    @Test func moreReplicas() throws {
        #expect(try alter(to: [1, 2, 3, 4]) == .noError)
        host.advance(3000)
        #expect(try state().inSyncReplicas == [1, 2, 3, 4])
        #expect(try state().leaderEpoch == 0)
        #expect(try ongoing().isEmpty)
        #expect(try contents(4) == whole)
    }

    @Test func whatIsCalledOffLeavesTheReplicasThatThereWere() throws {
        host.isolated = [.broker(4)]
        #expect(try alter(to: [3, 4], on: 1) == .noError)
        host.advance(3000)
        // One of the two has come already.
        #expect(try state().inSyncReplicas == [3, 1, 2])
        #expect(try contents(3) == whole)
        #expect(try alter(to: nil, on: 1) == .noError)
        #expect(try state().replicas == [1, 2])
        #expect(try state().inSyncReplicas == [1, 2])
        #expect(!(try state().isReassigning))
        host.isolated = []
        host.advance(15_000)
        #expect(try contents(3) == nil)
        #expect(try contents(4) == nil)
        #expect(try host.produce("t", TestRecords.batch("d"), on: client).errorCode == .noError)
        #expect(try alter(to: nil) == .noReassignmentInProgress)
    }

    @Test(arguments: [(false, ErrorCode.invalidReplicaAssignment), (true, .noError)])
    func withoutAnyFormerReplicaInSyncCallingOffIsUnclean(allowed: Bool, code: ErrorCode) throws {
        try host.createTopic(
            "u", configuration: [("unclean.leader.election.enable", "\(allowed)")], assignments: [[2]])
        host.isolated = [.broker(4)]
        #expect(try alter(to: [3, 4], topic: "u", on: 1) == .noError)
        host.advance(3000)
        host.cluster.crash(2, losingUnflushed: false, at: host.now)
        host.advance(15_000)
        let partition = PartitionName("u", 0)
        #expect(host.cluster.metadata.partition(partition)?.inSyncReplicas == [3])
        #expect(try alter(to: nil, topic: "u", on: 1) == code)
        let after = try #require(host.cluster.metadata.partition(partition))
        #expect(after.replicas == (allowed ? [2] : [3, 4, 2]))
    }

    @Test func aNewTargetReplacesTheOneBefore() throws {
        host.isolated = [.broker(3)]
        #expect(try alter(to: [3, 1]) == .noError)
        #expect(try alter(to: [4, 1]) == .noError)
        #expect(try state().replicas == [4, 1, 2, 3])
        #expect(try ongoing() == ["t-0 [4, 1, 2, 3] +[4] -[2, 3]"])
        host.advance(5000)
        #expect(try state().replicas == [4, 1])
        host.isolated = []
        host.advance(15_000)
        #expect(try contents(3) == nil)
    }

    @Test(
        arguments: [
            ([9], ErrorCode.invalidReplicaAssignment), ([], .invalidReplicaAssignment),
            ([1, 1], .invalidReplicaAssignment),
            ([1, 2, 3], .invalidReplicationFactor), ([3], .invalidReplicationFactor), ([3, 2], .noError),
        ] as [([Int32], ErrorCode)])
    func targetsThatCannotBe(target: [Int32], code: ErrorCode) throws {
        #expect(try alter(to: target, mayChangeFactor: false) == code)
        #expect(try state().replicas.count == (code == .noError ? 3 : 2))
    }

    @Test func theFactorIsThatOfTheReassignmentThatIsUnderWay() throws {
        host.isolated = [.broker(3)]
        #expect(try alter(to: [3, 1, 2]) == .noError)
        #expect(try alter(to: [1, 2], mayChangeFactor: false) == .invalidReplicationFactor)
        #expect(try alter(to: [4, 1, 2], mayChangeFactor: false) == .noError)
    }

    @Test func whatIsNotThereIsNamed() throws {
        #expect(try alter(to: [1], partition: 7) == .unknownTopicOrPartition)
        #expect(try alter(to: nil, partition: -1) == .unknownTopicOrPartition)
        #expect(try alter(to: [1], topic: "none") == .unknownTopicOrPartition)
        #expect(try ongoing(.init(topics: [.init(name: "none", partitionIndexes: [0])])).isEmpty)
    }

    @Test func thoseAreListedThatAreAskedFor() throws {
        try host.createTopic("u", assignments: [[1], [2]])
        host.isolated = [.broker(3)]
        for index in 0...1 as ClosedRange<Int32> {
            #expect(try alter(to: [3], partition: index, topic: "u") == .noError)
        }
        let one = ListPartitionReassignmentsRequest(
            topics: [.init(name: "t", partitionIndexes: [0]), .init(name: "u", partitionIndexes: [1, 5])])
        #expect(try ongoing(one) == ["u-1 [3, 2] +[3] -[2]"])
        #expect(try ongoing() == ["u-0 [3, 1] +[3] -[1]", "u-1 [3, 2] +[3] -[2]"])
    }

    @Test func aBrokerWithoutControllerDoesNotAnswer() throws {
        host.isolated = [.broker(2)]
        let other = host.connect(to: 2)
        try host.send(ListPartitionReassignmentsRequest(topics: nil), version: 0, on: other)
        host.advance(31_000)
        #expect(host.closed[other]?.contains("controller has not answered") == true)
    }

    @Test func aReplicaThatComesLaterThanTheStartOfTheLogBeginsThere() throws {
        let deletion = DeleteRecordsRequest(
            topics: [.init(name: "t", partitions: [.init(partitionIndex: 0, offset: 2)])], timeoutMs: 5000)
        _ = try host.ask(deletion, on: client)
        #expect(try alter(to: [3]) == .noError)
        host.advance(5000)
        #expect(try contents(3) == ["2:-=c"])
        #expect(host.cluster.log(of: partition, on: 3)?.logStartOffset == 2)
    }

    @Test func theLeaderMayCrashWhileOthersCome() throws {
        host.delayMs = 100
        #expect(try alter(to: [3, 4]) == .noError)
        host.advance(150)
        host.cluster.crash(1, losingUnflushed: false, at: host.now)
        host.advance(15_000)
        // Broker 2 has taken over, and has brought it to its end.
        #expect(try state().replicas == [3, 4])
        #expect(try contents(3) == whole)
        host.cluster.start(1, at: host.now)
        host.advance(15_000)
        #expect(try contents(1) == nil)
    }
}
