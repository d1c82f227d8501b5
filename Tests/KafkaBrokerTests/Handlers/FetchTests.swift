import KafkaCodec
import NIOCore
import Testing

@testable import KafkaBroker

/// Fetching: what the transcripts of one broker do not show.
@Suite struct FetchTests {
    @Test func aConsumerIsSentToTheReplicaInItsRack() throws {
        let host = TestCluster(
            brokers: 3,
            settings: [("replica.selector.class", "org.apache.kafka.common.replica.RackAwareReplicaSelector")],
            racks: ["a", "b", "c"]
        )
        try host.createTopic("t", assignments: [[1, 2, 3]])
        let client = host.connect()
        _ = try host.produce("t", TestRecords.batch("v"), on: client)
        host.advance(1000)
        let start = host.now
        let request = host.fetchRequest("t", from: 0, maxWaitMs: 5000, rack: "c")
        let answer = try host.fetch(request, on: client)
        #expect(answer.preferredReadReplica == 3)
        #expect(try answer.values().isEmpty)
        #expect(answer.highWatermark == 1)
        #expect(host.now == start)
        let near = host.connect(to: 3)
        #expect(try host.fetch(request, on: near).values() == ["v"])
        // In the leader's own rack, in one that no replica is in, and before version 11, the leader answers.
        for rack in ["a", "x", ""] {
            #expect(try host.fetch(host.fetchRequest("t", from: 0, rack: rack), on: client).values() == ["v"])
        }
        let old = try host.fetch(host.fetchRequest("t", from: 0), version: 10, on: near)
        #expect(old.errorCode == .notLeaderOrFollower)
    }

    @Test func aFollowerGivesOutWhatItKnowsToBeCommitted() throws {
        let host = TestCluster(brokers: 2)
        try host.createTopic("t", assignments: [[1, 2]])
        let client = host.connect()
        try host.send(host.produceRequest("t", TestRecords.batch("v"), acks: 1), version: 9, on: client)
        host.advance(3)
        let near = host.connect(to: 2)
        let log = try #require(host.cluster.log(of: PartitionName("t", 0), on: 2))
        #expect(log.logEndOffset == 1)
        #expect(log.highWatermark == 0)
        #expect(try host.fetch(host.fetchRequest("t", from: 0), on: near).values().isEmpty)
        // Its next answer from the leader tells it, and wakes whoever waits.
        let waited = try host.fetch(host.fetchRequest("t", from: 0, maxWaitMs: 5000), on: near)
        #expect(try waited.values() == ["v"])
    }

    @Test func whoClaimsToBeAFollowerIsNone() throws {
        let host = TestCluster()
        try host.createTopic("t")
        let client = host.connect()
        var request = host.fetchRequest("t", from: 0)
        request.replicaID = 2
        #expect(try host.fetch(request, on: client).errorCode == .notLeaderOrFollower)
    }

    @Test func theRightLeaderIsTold() throws {
        let host = TestCluster(brokers: 2)
        let id = try host.createTopic("t", assignments: [[1]])
        let client = host.connect(to: 2)
        var request = host.fetchRequest("t", from: 0)
        request.topics[0].topic = ""
        request.topics[0].topicID = id
        let response = try host.ask(request, version: 17, on: client)
        let answer = try #require(response.responses.first?.partitions.first)
        #expect(answer.errorCode == .notLeaderOrFollower)
        #expect(answer.currentLeader.leaderID == 1)
        #expect(answer.currentLeader.leaderEpoch == 0)
        #expect(response.nodeEndpoints.map(\.host) == ["broker1"])
    }

    @Test func sessionsFillUpAndAreFreedByAge() throws {
        let host = TestCluster(settings: [("max.incremental.fetch.session.cache.slots", "2")])
        try host.createTopic("t")
        let client = host.connect()
        var request = host.fetchRequest("t", from: 0)
        request.sessionEpoch = 0
        let first = try host.ask(request, version: 12, on: client).sessionID
        let second = try host.ask(request, version: 12, on: client).sessionID
        #expect(first != 0 && second != 0 && first != second)
        #expect(try host.ask(request, version: 12, on: client).sessionID == 0)
        host.advance(120_000)
        let third = try host.ask(request, version: 12, on: client).sessionID
        #expect(third != 0)
        var next = FetchRequest(replicaID: -1, sessionID: first, sessionEpoch: 1)
        #expect(try host.ask(next, version: 12, on: client).errorCode == .fetchSessionIDNotFound)
        next.sessionID = third
        #expect(try host.ask(next, version: 13, on: client).errorCode == .fetchSessionTopicIDError)
        #expect(try host.ask(next, version: 12, on: client).errorCode == .noError)
    }

    @Test func sessionsThatForgetAllEndAndFullOnesReplace() throws {
        let host = TestCluster()
        try host.createTopic("t")
        let client = host.connect()
        var full = host.fetchRequest("t", from: 0)
        full.sessionEpoch = 0
        let first = try host.ask(full, version: 12, on: client).sessionID
        full.sessionID = first
        let second = try host.ask(full, version: 12, on: client).sessionID
        #expect(second != first)
        let old = FetchRequest(replicaID: -1, sessionID: first, sessionEpoch: 1)
        #expect(try host.ask(old, version: 12, on: client).errorCode == .fetchSessionIDNotFound)
        let forgetting = FetchRequest(
            replicaID: -1, sessionID: second, sessionEpoch: 1, forgottenTopicsData: [.init(topic: "t", partitions: [0])]
        )
        let ended = try host.ask(forgetting, version: 12, on: client)
        #expect(ended.errorCode == .noError)
        #expect(ended.sessionID == 0)
        let gone = FetchRequest(replicaID: -1, sessionID: second, sessionEpoch: 2)
        #expect(try host.ask(gone, version: 12, on: client).errorCode == .fetchSessionIDNotFound)
    }

    @Test func epochsOfSessionsWrapToOne() {
        #expect(FetchSession.epoch(after: 1) == 2)
        #expect(FetchSession.epoch(after: .max) == 1)
    }

    @Test func partitionsWithRecordsMoveToTheEndOfTheSession() throws {
        let host = TestCluster()
        try host.createTopic("t", partitions: 3)
        let client = host.connect()
        for partition in 0..<3 as Range<Int32> {
            _ = try host.produce("t", TestRecords.batch("v\(partition)"), partition: partition, on: client)
        }
        var request = host.fetchRequest("t", from: 0, maxBytes: 1)
        request.topics[0].partitions = (0..<3).map { .init(partition: $0, fetchOffset: 0, partitionMaxBytes: 1000) }
        request.sessionEpoch = 0
        let session = try host.ask(request, version: 12, on: client).sessionID
        var order: [String] = ["v0"]
        for epoch in 1...3 as ClosedRange<Int32> {
            let next = FetchRequest(
                replicaID: -1, maxWaitMs: 0, minBytes: 1, maxBytes: 1, sessionID: session, sessionEpoch: epoch
            )
            let answer = try host.ask(next, version: 12, on: client)
            order += try answer.responses.flatMap { try $0.partitions.flatMap { try $0.values() } }
        }
        #expect(order == ["v0", "v1", "v2", "v0"])
    }
}
