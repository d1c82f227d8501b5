import KafkaCodec
import KafkaSimulation
import Synchronization
import Testing

@testable import KafkaClient

@Suite("A client of a cluster")
struct ClusterClientTests {
    @Test("bootstraps, finds a topic and its leaders, and connects to them")
    func bootstrap() throws {
        try explore(seeds: 0..<20) { simulation in
            let cluster = ScriptedCluster(in: simulation, topics: ["orders": 6])
            try await cluster.withClient { client in
                let topic = try await client.topic("orders")
                #expect(topic.partitions.count == 6)
                let leader = try client.leader(of: TopicPartition(topic: "orders", partition: 4))
                #expect(leader.broker.id == 2)
                let connection = try await client.connection(to: 2, for: .produce)
                #expect(connection.address == BrokerAddress(host: "broker-2"))
                #expect(try await client.connection(to: 2, for: .produce) === connection)
                #expect(try await client.connection(to: 2, for: .fetch) !== connection)
                #expect(client.topicName(topic.id) == "orders")
            }
        }
    }

    @Test("says which setting is wrong")
    func configuration() throws {
        try simulate(seed: 1) { simulation in
            let runtime = KafkaRuntime(simulation)
            func problem(
                _ bootstrap: [BrokerAddress], _ change: (inout ClientConfiguration) -> Void = { _ in }
            ) -> String? {
                var configuration = ClientConfiguration()
                change(&configuration)
                do throws(KafkaError) {
                    _ = try ClusterClient(bootstrap: bootstrap, configuration: configuration, runtime: runtime)
                    return nil
                } catch {
                    #expect(error.code == .invalidConfiguration)
                    return error.text
                }
            }
            let good = [BrokerAddress(host: "broker-1")]
            #expect(problem(good) == nil)
            let problems = [
                "bootstrap": problem([]),
                "a:0": problem([BrokerAddress(host: "a", port: 0)]),
                "closeTimeout": problem(good) { $0.closeTimeout = .seconds(-1) },
                "metadata.maximumAge": problem(good) { $0.metadata.maximumAge = .zero },
                "metadata.refreshBackoff.initial": problem(good) { $0.metadata.refreshBackoff.initial = .zero },
                "metadata.attemptTimeout": problem(good) { $0.metadata.attemptTimeout = .zero },
                "metadata.timeout": problem(good) { $0.metadata.timeout = .zero },
                "maximumInFlightRequests": problem(good) { $0.connection.maximumInFlightRequests = 0 },
            ]
            for (name, text) in problems {
                let isNamed = text?.contains(name) ?? false
                #expect(isNamed, "\(name)")
            }
        }
    }

    @Test("bootstraps although addresses refuse, do not exist or do not answer")
    func deadAddresses() throws {
        try explore(seeds: 0..<20) { simulation in
            let cluster = ScriptedCluster(in: simulation, topics: ["t": 1])
            cluster.change { $0.silent = [2] }
            simulation.network.vanish("vanished")
            let bootstrap = ["refuses", "vanished", "broker-2", "broker-1"].map { BrokerAddress(host: $0) }
            try await cluster.withClient(bootstrap: bootstrap) { client in
                let topic = try await client.topic("t")
                #expect(topic.partitions.count == 1)
                // At most two that do not answer, each for its time.
                #expect(simulation.clock.elapsed < .seconds(21))
            }
        }
    }

    @Test("tells why when no address answers")
    func nobody() throws {
        try simulate(seed: 1) { simulation in
            var configuration = ClientConfiguration()
            configuration.metadata.timeout = .seconds(3)
            let client = try ClusterClient(
                bootstrap: [BrokerAddress(host: "nobody")], configuration: configuration,
                runtime: KafkaRuntime(simulation))
            try await client.withRunning { () async throws in
                let error = await failure { () throws(KafkaError) in try await client.topic("t") }
                #expect(error?.code == .noBrokerReachable)
                #expect(error?.description.contains("connectFailed") == true)
                #expect(simulation.clock.elapsed == .seconds(3))
            }
        }
    }

    @Test("asks once for what many ask for")
    func coalescing() throws {
        try explore(seeds: 0..<20) { simulation in
            let cluster = ScriptedCluster(in: simulation, topics: ["a": 1, "b": 1])
            try await cluster.withClient { client in
                _ = try await client.wait(for: .anyBroker, timeout: nil)
                try await withThrowingTaskGroup(of: Void.self) { group in
                    for number in 0..<100 {
                        group.addTask { _ = try await client.topic(number.isMultiple(of: 2) ? "a" : "b") }
                    }
                    try await group.waitForAll()
                }
                let asked = cluster.requests.filter { $0.key == .metadata }.compactMap(\.metadataTopics)
                // The first, one for the topic that was asked for first, and one for the other.
                #expect(asked.count <= 3)
                let version = client.metadataVersion
                for _ in 0..<100 { client.refreshMetadata(because: .asked) }
                #expect(await client.metadataChange(after: version) > version)
                #expect(cluster.count(.metadata) == asked.count + 1)
                #expect(cluster.requests.last { $0.key == .metadata }?.metadataTopics == ["a", "b"])
            }
        }
    }

    @Test("keeps the least distance between queries whatever happens")
    func minimumAge() throws {
        try simulate(seed: 3) { simulation in
            let cluster = ScriptedCluster(in: simulation)
            try await cluster.withClient { client in
                for _ in 0..<3000 {
                    client.refreshMetadata(because: .asked)
                    try await simulation.clock.sleep(for: .milliseconds(10))
                }
            }
            let times = cluster.requests.filter { $0.key == .metadata }.map(\.at)
            #expect((25...40).contains(times.count))
            for (earlier, later) in zip(times, times.dropFirst()) { #expect(later - earlier > .milliseconds(80)) }
        }
    }

    @Test("asks every five minutes when nothing happens, on one connection that stays")
    func idle() throws {
        try simulate(seed: 4) { simulation in
            let cluster = ScriptedCluster(in: simulation)
            try await cluster.withClient { _ in try await simulation.clock.sleep(for: .seconds(3600)) }
            #expect(cluster.count(.metadata) == 12)
            #expect(cluster.count(.apiVersions) == 2)
        }
    }

    @Test("takes over leaders from answers without asking (KIP-951)")
    func hints() throws {
        try simulate(seed: 5) { simulation in
            let cluster = ScriptedCluster(in: simulation, topics: ["t": 3]) { request, _ in
                guard request.header.requestApiKey == .produce else { return nil }
                var partition = ProduceResponse.PartitionProduceResponse(index: 0, errorCode: .notLeaderOrFollower)
                partition.currentLeader = .init(leaderID: 9, leaderEpoch: 7)
                var response = ProduceResponse()
                response.responses = [
                    .init(topicID: KafkaUUID(high: 1, low: 1), partitionResponses: [partition])
                ]
                response.nodeEndpoints = [.init(nodeID: 9, host: "broker-9", port: 9092)]
                return response
            }
            try await cluster.withClient { client in
                let partition = TopicPartition(topic: "t", partition: 0)
                _ = try await client.topic("t")
                let queries = cluster.count(.metadata)
                _ = try await client.send(ProduceRequest(acks: 1, timeoutMs: 1000), to: .leader(of: partition))
                let leader = try client.leader(of: partition)
                #expect(leader.broker.id == 9)
                #expect(leader.broker.address.host == "broker-9")
                #expect(leader.epoch == 7)
                #expect(cluster.count(.metadata) == queries)
            }
        }
    }

    @Test("goes over to a broker's new address")
    func newAddress() throws {
        try explore(seeds: 0..<10) { simulation in
            let cluster = ScriptedCluster(in: simulation, brokers: 4)
            cluster.change { $0.metadata.brokers.removeLast() }
            try await cluster.withClient(bootstrap: [BrokerAddress(host: "broker-1")]) { client in
                _ = try await client.wait(for: .anyBroker, timeout: nil)
                let old = try await client.connection(to: 2, for: .produce)
                cluster.change { $0.metadata.brokers[1].host = "broker-4" }
                let version = client.metadataVersion
                client.refreshMetadata(because: .asked)
                _ = await client.metadataChange(after: version)
                let new = try await client.connection(to: 2, for: .produce)
                #expect(new.address.host == "broker-4")
                try await simulation.clock.sleep(for: .seconds(1))
                #expect(old.closeReason != nil)
            }
        }
    }

    @Test("asks the bootstrap addresses again when all known brokers are gone")
    func rebootstrap() throws {
        try explore(seeds: 0..<10) { simulation in
            let cluster = ScriptedCluster(in: simulation, brokers: 5)
            cluster.change { $0.metadata.brokers = Array($0.metadata.brokers[0..<2]) }
            try await cluster.withClient(bootstrap: [BrokerAddress(host: "broker-5")]) { client in
                _ = try await client.wait(for: .anyBroker, timeout: nil)
                _ = try await client.connection(to: 1, for: .produce)
                simulation.network.stop("broker-1")
                simulation.network.stop("broker-2")
                cluster.change { state in
                    let all = [3, 4] as [Int32]
                    state.metadata.brokers = all.map { .init(nodeID: $0, host: "broker-\($0)", port: 9092) }
                    state.metadata.topics = [.scripted("t", leaders: [4])]
                }
                #expect(try await client.topic("t").partitions[0]?.leader == 4)
                _ = try await client.connection(to: 4, for: .produce)
                let error = await failure { () throws(KafkaError) in
                    try await client.connection(to: 1, for: .produce)
                }
                #expect(error?.code == .unknownBroker)
            }
        }
    }

    @Test("asks for the metadata when a connection to a broker breaks")
    func brokenConnection() throws {
        try simulate(seed: 6) { simulation in
            let cluster = ScriptedCluster(in: simulation, topics: ["t": 2])
            try await cluster.withClient { client in
                _ = try await client.topic("t")
                _ = try await client.connection(to: 2, for: .produce)
                try await simulation.clock.sleep(for: .seconds(10))
                let queries = cluster.count(.metadata)
                let version = client.metadataVersion
                simulation.network.resetConnections(between: "client", and: "broker-2")
                let start = simulation.clock.elapsed
                #expect(await client.metadataChange(after: version) > version)
                #expect(simulation.clock.elapsed - start < .seconds(1))
                #expect(cluster.count(.metadata) == queries + 1)
                _ = try await client.connection(to: 2, for: .produce)
            }
        }
    }

    @Test("asks others while one does not answer")
    func silentBroker() throws {
        try explore(seeds: 0..<10) { simulation in
            let cluster = ScriptedCluster(in: simulation, topics: ["t": 3])
            try await cluster.withClient(bootstrap: [BrokerAddress(host: "broker-1")]) { client in
                for id in try await client.brokers().map(\.id) {
                    _ = try await client.connection(to: id, for: .requests)
                }
                cluster.change {
                    $0.silent = [2, 3]
                    $0.coordinators = ["g": 1]
                }
                let start = simulation.clock.elapsed
                _ = try await client.topic("t")
                _ = try await client.broker(for: .coordinator(group: "g"))
                // Each at most twice the time of an attempt.
                #expect(simulation.clock.elapsed - start < .seconds(21))
            }
        }
    }

    @Test("finds all topics, and the cluster at other addresses when it is told so")
    func otherAddresses() throws {
        try simulate(seed: 8) { simulation in
            let cluster = ScriptedCluster(in: simulation, brokers: 2, topics: ["b": 1, "a": 2])
            try await cluster.withClient(bootstrap: [BrokerAddress(host: "nobody")]) { client in
                try await simulation.clock.sleep(for: .seconds(5))
                #expect(client.clusterID == nil)
                let none = await failure { () throws(KafkaError) in try client.replaceBootstrap(with: []) }
                #expect(none?.code == .invalidConfiguration)
                try client.replaceBootstrap(with: cluster.bootstrap)
                #expect(try await client.allTopics().map(\.name) == ["a", "b"])
                #expect(try await client.brokers().map(\.id) == [1, 2])
                #expect(client.clusterID == "cluster")
            }
        }
    }

    @Test("lets brokers make a topic where it may, and says which topic does not exist")
    func unknownTopic() throws {
        try simulate(seed: 7) { simulation in
            let cluster = ScriptedCluster(in: simulation)
            var configuration = ClientConfiguration()
            configuration.metadata.timeout = .seconds(5)
            try await cluster.withClient(configuration: configuration) { client in
                let error = await failure { () throws(KafkaError) in try await client.topic("nowhere") }
                #expect(error?.code == .unknownTopic)
                #expect(error?.brokerError == .unknownTopicOrPartition)
                #expect(error?.text.contains("nowhere") == true)
                #expect(simulation.clock.elapsed >= .seconds(5))
                async let late = client.topic("late")
                try await simulation.clock.sleep(for: .seconds(2))
                cluster.change { $0.metadata.topics = [.scripted("late", leaders: [3])] }
                #expect(try await late.partitions.count == 1)
            }
        }
    }
}
