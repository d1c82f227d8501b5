import KafkaCodec
import KafkaSimulation
import Testing

@testable import KafkaClient

@Suite("Requests that are split over brokers")
struct ShardTests {
    /// Answers offsets: the partition's number plus a thousand times the broker's, from the leaders only.
    private static func offsets(
        _ leaders: Shared<[Int32]>
    ) -> @Sendable (Peer.Arrived, Int32) async throws -> (any KafkaResponse)? {
        { request, broker in
            guard request.header.requestApiKey == .listOffsets else { return nil }
            let asked = try request.decoded(as: ListOffsetsRequest.self)
            var response = ListOffsetsResponse()
            for topic in asked.topics {
                response.topics.append(
                    .init(
                        name: topic.name,
                        partitions: topic.partitions.map { partition in
                            let isLeader = leaders.value[Int(partition.partitionIndex)] == broker
                            return .init(
                                partitionIndex: partition.partitionIndex,
                                errorCode: isLeader ? .noError : .notLeaderOrFollower,
                                offset: isLeader ? Int64(broker) * 1000 + Int64(partition.partitionIndex) : -1)
                        }))
            }
            return response
        }
    }

    private static func request(_ topics: [String], partitions: Int32) -> ListOffsetsRequest {
        ListOffsetsRequest(
            replicaID: -1,
            topics: topics.map { name in
                .init(name: name, partitions: (0..<partitions).map { .init(partitionIndex: $0, timestamp: -1) })
            })
    }

    @Test("goes to each leader once, and comes back as one answer")
    func leaders() throws {
        try explore(seeds: 0..<10) { simulation in
            let leaders = Shared<[Int32]>((0..<7).map { $0 % 3 + 1 })
            let cluster = ScriptedCluster(in: simulation, topics: ["b": 7, "a": 7], other: Self.offsets(leaders))
            try await cluster.withClient { client in
                let response = try await client.sendSharded(Self.request(["b", "a"], partitions: 7))
                #expect(response.shards.map(\.broker) == [1, 2, 3])
                let merged = try response.merged()
                #expect(merged.topics.map(\.name) == ["a", "b"])
                let offsets: [Int64] = [1000, 2001, 3002, 1003, 2004, 3005, 1006]
                for topic in merged.topics {
                    #expect(topic.partitions.map(\.partitionIndex) == Array(0..<7))
                    #expect(topic.partitions.map(\.offset) == offsets)
                }
                #expect(cluster.count(.listOffsets) == 3)
            }
        }
    }

    @Test("sends again what leaders that have moved did not answer, and only that")
    func movedLeaders() throws {
        try explore(seeds: 0..<10) { simulation in
            let leaders = Shared<[Int32]>((0..<6).map { $0 % 3 + 1 })
            let cluster = ScriptedCluster(in: simulation, topics: ["t": 6], other: Self.offsets(leaders))
            try await cluster.withClient { client in
                _ = try await client.topic("t")
                leaders.value[4] = 3
                let request = Self.request(["t"], partitions: 6)
                let told = try await client.sendSharded(request).merged()
                #expect(
                    told.topics[0].partitions.map(\.errorCode.isError) == [false, false, false, false, true, false])
                cluster.change {
                    $0.metadata.topics = [.scripted("t", leaders: [1, 2, 3, 1, 3, 3], epoch: 2)]
                }
                let options = RequestOptions(retryTimeout: .seconds(30))
                let response = try await client.sendSharded(request, options: options)
                let merged = try response.merged()
                #expect(merged.topics[0].partitions.map(\.errorCode) == Array(repeating: .noError, count: 6))
                #expect(merged.topics[0].partitions[4].offset == 3004)
                #expect(response.shards.reduce(0) { $0 + $1.pieces.count } == 6)
            }
        }
    }

    @Test("tells of each shard that has no answer, beside the answers of the others")
    func failedShard() throws {
        try simulate(seed: 3) { simulation in
            let leaders = Shared<[Int32]>([1, 2, 3])
            let cluster = ScriptedCluster(in: simulation, topics: ["t": 3], other: Self.offsets(leaders))
            try await cluster.withClient { client in
                _ = try await client.topic("t")
                _ = try await client.connection(to: 2, for: .requests)
                cluster.change { $0.silent = [2] }
                let options = RequestOptions(timeout: .seconds(3))
                let response = try await client.sendSharded(Self.request(["t"], partitions: 3), options: options)
                let silent = TopicPartition(topic: "t", partition: 1)
                #expect(response.failures.keys.map { $0 } == [silent])
                #expect(response.failures[silent]?.isOutcomeUnknown == true)
                #expect(response.partial.topics[0].partitions.map(\.partitionIndex) == [0, 2])
                let error = await failure { () async throws(KafkaError) in try response.merged() }
                #expect(error != nil)
            }
        }
    }

    @Test("asks every broker, and joins what they say")
    func everyBroker() throws {
        try simulate(seed: 4) { simulation in
            let cluster = ScriptedCluster(in: simulation) { request, broker in
                guard request.header.requestApiKey == .listGroups else { return nil }
                return ListGroupsResponse(groups: [
                    .init(groupID: "group-\(9 - broker)", protocolType: "consumer")
                ])
            }
            try await cluster.withClient { client in
                let response = try await client.sendSharded(ListGroupsRequest())
                #expect(response.shards.map(\.pieces) == [[1], [2], [3]])
                #expect(try response.merged().groups.map(\.groupID) == ["group-6", "group-7", "group-8"])
            }
        }
    }

    @Test("asks coordinators, which are looked up together")
    func coordinators() throws {
        try explore(seeds: 0..<5) { simulation in
            let cluster = ScriptedCluster(in: simulation) { request, broker in
                guard request.header.requestApiKey == .describeGroups else { return nil }
                let groups = try request.decoded(as: DescribeGroupsRequest.self).groups
                return DescribeGroupsResponse(
                    groups: groups.map { .init(groupID: $0, groupState: "at \(broker)") })
            }
            cluster.change { $0.coordinators = ["a": 3, "b": 1, "c": 3, "d": 2] }
            try await cluster.withClient { client in
                let response = try await client.sendSharded(DescribeGroupsRequest(groups: ["d", "c", "b", "a", "c"]))
                #expect(response.shards.map(\.pieces) == [["b"], ["d"], ["a", "c"]])
                #expect(try response.merged().groups.map(\.groupState) == ["at 3", "at 1", "at 3", "at 2"])
                #expect(cluster.count(.findCoordinator) == 1)
            }
        }
    }
}
