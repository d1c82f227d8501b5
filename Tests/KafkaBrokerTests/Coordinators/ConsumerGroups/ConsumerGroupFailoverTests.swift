import KafkaCodec
import OrderedCollections
import Testing

@testable import KafkaBroker

/// Groups of the new protocol on a cluster whose coordinators move.
@Suite struct ConsumerGroupFailoverTests {
    private let cluster = TestCluster(brokers: 3, settings: [("offsets.topic.num.partitions", "4")], seed: 3)

    private func makeTopic(_ name: String, _ partitions: Int32) throws {
        let request = CreateTopicsRequest(
            topics: [.init(name: name, numPartitions: partitions, replicationFactor: 3)], timeoutMs: 10_000)
        let answer = try cluster.ask(request, on: cluster.connect())
        #expect(answer.topics.first?.errorCode == .noError)
        cluster.advance(100)
    }

    /// The coordinator of the group, once there is one.
    private func coordinator(asking broker: Int32 = 1) throws -> Int32 {
        for _ in 0..<200 {
            let request = FindCoordinatorRequest(keyType: 0, coordinatorKeys: ["g"])
            let answer = try cluster.ask(request, on: cluster.connect(to: broker))
            if let found = answer.coordinators.first, found.errorCode == .noError { return found.nodeID }
            cluster.advance(100)
        }
        Issue.record("there is no coordinator")
        return -1
    }

    private func heartbeat(
        _ member: String, _ epoch: Int32, owned: [Int32]? = nil, topic: KafkaUUID = .zero, on broker: Int32
    ) throws -> ConsumerGroupHeartbeatResponse {
        var request = ConsumerGroupHeartbeatRequest(groupID: "g", memberID: member, memberEpoch: epoch)
        request.rebalanceTimeoutMs = -1
        if epoch == 0 {
            // Longer than it takes another coordinator to be found.
            request.rebalanceTimeoutMs = 60_000
            request.subscribedTopicNames = ["t"]
            request.topicPartitions = []
        }
        if let owned { request.topicPartitions = [.init(topicID: topic, partitions: Int32List(owned))] }
        let connection = cluster.connect(to: broker)
        for _ in 0..<200 {
            let answer = try cluster.ask(request, on: connection)
            if ![.coordinatorLoadInProgress, .notCoordinator, .coordinatorNotAvailable].contains(answer.errorCode) {
                return answer
            }
            cluster.advance(50)
        }
        Issue.record("the group is not loaded")
        return ConsumerGroupHeartbeatResponse()
    }

    @Test func theNextCoordinatorGoesOnInTheMiddleOfARebalance() throws {
        try makeTopic("t", 4)
        let first = try coordinator()
        let joined = try heartbeat("m1", 0, on: first)
        let topic = try #require(joined.assignment?.topicPartitions.first?.topicID)
        #expect(joined.memberEpoch == 2)
        cluster.advance(1000)
        #expect(try heartbeat("m2", 0, on: first).memberEpoch == 3)
        #expect(try heartbeat("m1", 2, on: first).partitions?.count == 2)

        cluster.cluster.crash(first, losingUnflushed: true, at: cluster.now)
        cluster.advance(15_000)
        let alive = first == 1 ? Int32(2) : 1
        let second = try coordinator(asking: alive)
        #expect(second != first)
        // The one that was told to give up two goes on with that.
        let kept = try heartbeat("m1", 2, owned: [0, 1], topic: topic, on: second)
        #expect(kept.errorCode == .noError)
        #expect(kept.memberEpoch == 3)
        #expect(try heartbeat("m2", 3, on: second).partitions?.map(\.partition).sorted() == [2, 3])

        let described = try cluster.ask(
            ConsumerGroupDescribeRequest(groupIDs: ["g"]), on: cluster.connect(to: second))
        #expect(described.groups.first?.groupState == "Stable")
        // Nobody says anything any more: the sessions run at the new coordinator.
        cluster.advance(50_000)
        let after = try cluster.ask(
            ConsumerGroupDescribeRequest(groupIDs: ["g"]), on: cluster.connect(to: try coordinator(asking: alive)))
        #expect(after.groups.first?.groupState == "Empty")
    }

    @Test func patternsAreLookedUpByTheBroker() throws {
        try makeTopic("orders-1", 2)
        let node = try coordinator()
        var request = ConsumerGroupHeartbeatRequest(groupID: "g", memberID: "m1", memberEpoch: 0)
        request.rebalanceTimeoutMs = 5000
        request.subscribedTopicRegex = "orders-[0-9]+"
        request.topicPartitions = []
        let connection = cluster.connect(to: node)
        #expect(try cluster.ask(request, on: connection).memberEpoch == 1)
        cluster.advance(100)
        #expect(try heartbeat("m1", 1, on: node).partitions?.count == 2)
        try makeTopic("orders-2", 1)
        cluster.advance(10_000)
        _ = try heartbeat("m1", 2, on: node)
        cluster.advance(100)
        #expect(try heartbeat("m1", 2, on: node).partitions?.count == 3)
    }

    @Test func oldClustersHaveNoSuchGroups() throws {
        let release = try #require(KafkaRelease.all.first { $0.name == "3.9" })
        let cluster = TestCluster(brokers: 1, release: release)
        var request = ConsumerGroupHeartbeatRequest(groupID: "g", memberID: "m1", memberEpoch: 0)
        request.rebalanceTimeoutMs = 5000
        let answer = try cluster.ask(request, version: 0, on: cluster.connect())
        #expect(answer.errorCode == .unsupportedVersion)
    }
}
