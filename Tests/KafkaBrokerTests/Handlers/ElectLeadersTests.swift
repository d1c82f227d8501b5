import KafkaCodec
import Testing

@testable import KafkaBroker

/// Elections that an administrator asks for.
@Suite struct ElectLeadersTests {
    private let host: TestCluster
    private let client: ConnectionID

    init() throws {
        host = TestCluster(brokers: 3)
        try host.createTopic("a", assignments: [[1, 2, 3], [2, 3, 1]])
        try host.createTopic("b", assignments: [[3, 1]])
        client = host.connect()
    }

    private func elect(
        _ topics: [(String, Int32List)]?, type: Int8 = 0, version: Int16 = 2
    ) throws -> ElectLeadersResponse {
        let asked = topics.map { topics in
            topics.map { ElectLeadersRequest.TopicPartitions(topic: $0.0, partitions: $0.1) }
        }
        return try host.ask(
            ElectLeadersRequest(electionType: type, topicPartitions: asked), version: version, on: client)
    }

    private func codes(_ response: ElectLeadersResponse) -> [String: [Int32: ErrorCode]] {
        Dictionary(
            uniqueKeysWithValues: response.replicaElectionResults.map { topic in
                (
                    topic.topic,
                    Dictionary(uniqueKeysWithValues: topic.partitionResult.map { ($0.partitionID, $0.errorCode) })
                )
            })
    }

    private func state(_ topic: String, _ partition: Int32) throws -> MetadataImage.Partition {
        try #require(host.cluster.metadata.partition(PartitionName(topic, partition)))
    }

    @Test(arguments: [0, 1, 2] as [Int16]) func thePreferredLeaderLeadsAgain(version: Int16) throws {
        #expect(host.cluster.elect(2, for: PartitionName("a", 0), at: host.now) == .noError)
        let answer = try elect([("a", [0, 1]), ("none", [0])], version: version)
        #expect(codes(answer)["a"] == [0: .noError, 1: .electionNotNeeded])
        #expect(codes(answer)["none"] == [0: .unknownTopicOrPartition])
        #expect(answer.replicaElectionResults[0].partitionResult[0].errorMessage == nil)
        #expect(try state("a", 0).leader == 1)
        #expect(try state("a", 0).leaderEpoch == 2)
        #expect(try state("a", 1).leaderEpoch == 0)
    }

    @Test func ofAllPartitionsThoseAreToldThatWereNotAsTheyShouldBe() throws {
        #expect(host.cluster.elect(3, for: PartitionName("a", 1), at: host.now) == .noError)
        let answer = try elect(nil)
        #expect(codes(answer) == ["a": [1: .noError], "b": [:]])
        #expect(try state("a", 1).leader == 2)
    }

    @Test func aPreferredLeaderThatIsNotInSyncDoesNotLead() throws {
        host.cluster.crash(1, losingUnflushed: false, at: host.now)
        host.advance(10_000)
        let client = host.connect(to: 2)
        let request = ElectLeadersRequest(topicPartitions: nil)
        let answer = try host.ask(request, on: client)
        #expect(codes(answer) == ["a": [0: .preferredLeaderNotAvailable], "b": [:]])
        #expect(try state("a", 0).leader == 2)
        // Once it is back, it leads again, and nobody else is asked for.
        host.cluster.start(1, at: host.now)
        host.advance(20_000)
        #expect(codes(try host.ask(request, on: client)) == ["a": [0: .noError], "b": [:]])
        #expect(try state("a", 0).leader == 1)
    }

    @Test func anUncleanElectionIsForPartitionsWithoutLeader() throws {
        let client = host.connect(to: 2)
        // Broker 3 is out of sync when broker 1 goes.
        host.isolated = [.broker(3)]
        host.advance(15_000)
        #expect(try state("b", 0).inSyncReplicas == [1])
        host.cluster.crash(1, losingUnflushed: false, at: host.now)
        host.advance(10_000)
        #expect(try state("b", 0).leader == -1)
        let request = ElectLeadersRequest(electionType: 1, topicPartitions: nil)
        #expect(codes(try host.ask(request, on: client)) == ["a": [:], "b": [0: .eligibleLeadersNotAvailable]])
        let preferred = try host.ask(ElectLeadersRequest(topicPartitions: nil), on: client)
        #expect(codes(preferred)["b"] == [0: .preferredLeaderNotAvailable])
        host.isolated = []
        host.advance(10_000)
        #expect(try state("b", 0).leader == -1)
        #expect(codes(try host.ask(request, on: client)) == ["a": [:], "b": [0: .noError]])
        #expect(try state("b", 0).leader == 3)
        #expect(try state("b", 0).inSyncReplicas == [3])
    }

    @Test func thereAreTwoTypesOfElection() throws {
        let answer = try elect([("a", [0])], type: 9)
        #expect(answer.errorCode == .invalidRequest)
        #expect(codes(answer) == ["a": [0: .invalidRequest]])
        let all = try elect(nil, type: 9)
        #expect(all.errorCode == .invalidRequest)
        #expect(all.replicaElectionResults.isEmpty)
    }
}
