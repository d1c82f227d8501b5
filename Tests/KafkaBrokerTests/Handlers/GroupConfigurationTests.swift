import KafkaCodec
import OrderedCollections
import Testing

@testable import KafkaBroker

/// Configurations of groups, from the request to what they do (KIP-848).
@Suite struct GroupConfigurationTests {
    private static let group: Int8 = 32

    private func alter(
        _ host: TestCluster, _ client: ConnectionID, _ name: String, _ value: String?, group: String = "g",
        operation: Int8 = 0
    ) throws -> IncrementalAlterConfigsResponse.AlterConfigsResourceResponse {
        let request = IncrementalAlterConfigsRequest(
            resources: [
                .init(
                    resourceType: Self.group, resourceName: group,
                    configs: [.init(name: name, configOperation: operation, value: value)])
            ])
        let answer = try #require(try host.ask(request, on: client).responses.first)
        host.advance(10)
        return answer
    }

    private func described(
        _ host: TestCluster, _ client: ConnectionID
    ) throws -> OrderedDictionary<String, DescribeConfigsResponse.DescribeConfigsResourceResult> {
        let request = DescribeConfigsRequest(
            resources: [.init(resourceType: Self.group, resourceName: "g", configurationKeys: nil)],
            includeSynonyms: true)
        let result = try #require(try host.ask(request, on: client).results.first)
        #expect(result.errorCode == .noError)
        return OrderedDictionary(uniqueKeysWithValues: result.configs.map { ($0.name, $0) })
    }

    @Test func whatIsNotSetForTheGroupComesFromTheBrokers() throws {
        let host = TestCluster(settings: [("group.consumer.heartbeat.interval.ms", "6000")])
        let client = host.connect()
        let before = try described(host, client)
        #expect(
            before.keys.elements == [
                "consumer.assignment.interval.ms", "consumer.heartbeat.interval.ms", "consumer.session.timeout.ms",
            ])
        #expect(before["consumer.heartbeat.interval.ms"]?.value == "6000")
        #expect(before["consumer.heartbeat.interval.ms"]?.configSource == 4)
        #expect(before["consumer.session.timeout.ms"]?.value == "45000")
        #expect(before["consumer.session.timeout.ms"]?.configSource == 5)

        #expect(try alter(host, client, "consumer.heartbeat.interval.ms", "7000").errorCode == .noError)
        let after = try #require(try described(host, client)["consumer.heartbeat.interval.ms"])
        #expect(after.value == "7000" && after.configSource == 8)
        #expect(
            after.synonyms.map(\.name) == [
                "consumer.heartbeat.interval.ms", "group.consumer.heartbeat.interval.ms",
                "group.consumer.heartbeat.interval.ms",
            ])
        #expect(after.synonyms.map(\.source) == [8, 4, 5])

        #expect(try alter(host, client, "consumer.heartbeat.interval.ms", nil, operation: 1).errorCode == .noError)
        #expect(try described(host, client)["consumer.heartbeat.interval.ms"]?.value == "6000")
    }

    @Test(arguments: [
        ("consumer.session.timeout.ms", "44999", "must be greater than or equal to group.consumer.min"),
        ("consumer.session.timeout.ms", "60001", "must be less than or equal to group.consumer.max"),
        ("consumer.heartbeat.interval.ms", "soon", "it has to be an integer"),
        ("session.timeout.ms", "50000", "Unknown group config name: session.timeout.ms"),
        ("cleanup.policy", "delete", "Unknown group config name: cleanup.policy"),
    ])
    func impossibleValuesAreRefused(_ name: String, _ value: String, _ reason: String) throws {
        let host = TestCluster()
        let client = host.connect()
        let answer = try alter(host, client, name, value)
        #expect(answer.errorCode == .invalidConfig)
        #expect(answer.errorMessage?.contains(reason) == true, "\(answer.errorMessage ?? "")")
    }

    @Test func aGroupHasAName() throws {
        let host = TestCluster()
        let client = host.connect()
        let answer = try alter(host, client, "consumer.session.timeout.ms", "50000", group: "")
        #expect(answer.errorCode == .invalidRequest)
    }

    @Test func sessionsAndHeartbeatsOfAGroupAreItsOwn() throws {
        let host = TestCluster()
        try host.createTopic("t")
        let client = host.connect()
        #expect(try alter(host, client, "consumer.session.timeout.ms", "60000").errorCode == .noError)
        #expect(try alter(host, client, "consumer.heartbeat.interval.ms", "9000").errorCode == .noError)
        func join(_ group: String) throws -> ConsumerGroupHeartbeatResponse {
            var request = ConsumerGroupHeartbeatRequest(groupID: group, memberID: "m", memberEpoch: 0)
            request.rebalanceTimeoutMs = 10_000
            request.subscribedTopicNames = ["t"]
            request.topicPartitions = []
            for _ in 0..<100 {
                let answer = try host.ask(request, on: client)
                guard answer.errorCode.isRetriable else { return answer }
                _ = try host.ask(FindCoordinatorRequest(keyType: 0, coordinatorKeys: [group]), on: client)
                host.advance(100)
            }
            return ConsumerGroupHeartbeatResponse(errorCode: .coordinatorNotAvailable)
        }
        #expect(try join("g").heartbeatIntervalMs == 9000)
        #expect(try join("other").heartbeatIntervalMs == 5000)
        func members(_ group: String) throws -> Int? {
            let request = ConsumerGroupDescribeRequest(groupIDs: [group])
            return try host.ask(request, on: client).groups.first?.members.count
        }
        host.advance(50_000)
        #expect(try members("other") == 0)
        #expect(try members("g") == 1)
        host.advance(10_000)
        #expect(try members("g") == 0)
    }

    @Test func groupsNameWhereTheirMembersAre() throws {
        let host = TestCluster()
        try host.createTopic("t")
        let client = host.connect(from: "10.1.2.3")
        var request = ConsumerGroupHeartbeatRequest(groupID: "g", memberID: "m", memberEpoch: 0)
        request.rebalanceTimeoutMs = 10_000
        request.subscribedTopicNames = ["t"]
        request.topicPartitions = []
        var answer = try host.ask(request, on: client)
        for _ in 0..<100 where answer.errorCode.isError {
            _ = try host.ask(FindCoordinatorRequest(keyType: 0, coordinatorKeys: ["g"]), on: client)
            host.advance(100)
            answer = try host.ask(request, on: client)
        }
        let described = try host.ask(ConsumerGroupDescribeRequest(groupIDs: ["g"]), on: client)
        #expect(described.groups.first?.members.map(\.clientHost) == ["/10.1.2.3"])
    }
}
