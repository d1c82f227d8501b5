import KafkaClient
import KafkaCodec
import KafkaRecords
import KafkaSimulation
import NIOCore
import Testing
import simulation_probe

@Suite("A cluster in a simulation")
struct SimulatedClusterTests {
    private let partition = TopicPartition(topic: "orders", partition: 0)

    @Test("has been up for a while when it is made")
    func isUp() throws {
        try simulate(seed: 1) { simulation in
            let cluster = try SimulatedCluster(in: simulation)
            #expect(cluster.brokers == [1, 2, 3])
            #expect(cluster.isWhole)
            #expect(cluster.bootstrap == (1...3).map { BrokerAddress(host: "broker-\($0)", port: 9092) })
            let client = try await RawClient.connect(simulation, to: 2)
            let metadata = try await client.ask(MetadataRequest(topics: []))
            #expect(metadata.brokers.map(\.nodeID) == [1, 2, 3])
            #expect(metadata.brokers.map(\.host) == ["broker-1", "broker-2", "broker-3"])
            #expect(cluster.connections(to: 2) == ["client"])
            client.connection.close()
            try await cluster.waitUntil("the connection is closed") { $0.connections(to: 2).isEmpty }
        }
    }

    @Test("takes records, replicates them, and gives them back")
    func produceAndFetch() throws {
        let outcome = try Simulation.run(seed: 2) { simulation in
            let cluster = try SimulatedCluster(in: simulation)
            try cluster.createTopic("orders", configuration: ["min.insync.replicas": "2"])
            try await cluster.waitUntil("a broker leads") { $0.log(of: partition)?.leaderEpoch != nil }
            let leader = try #require(cluster.leader(of: partition))
            let client = try await RawClient.connect(simulation, to: leader)
            let result = try await client.produce(["a", "b"], to: "orders")
            #expect(result.errorCode == .noError)
            let fetched = try await client.fetch("orders", from: 0)
            #expect(fetched.highWatermark == 2)
            let bytes = try #require(fetched.records)
            #expect(try RecordSet(bytes).batches().flatMap { Array(try $0.records()) }.values == ["a", "b"])
            for broker in cluster.brokers {
                try await cluster.waitUntil("broker \(broker) knows that the records are everywhere") {
                    $0.log(of: partition, on: broker)?.highWatermark == 2
                }
                #expect(try cluster.records(of: partition, on: broker).values == ["a", "b"])
            }
            #expect(cluster.requestCount(.produce) == 1)
            #expect(cluster.requests.map(\.api) == [.produce, .fetch])
            #expect(cluster.requests.allSatisfy { $0.broker == leader && $0.node == "client" })
        }
        _ = try outcome.result.get()
        #expect(outcome.report.counts.map(\.name) == ["Fetch", "Produce"])
        #expect(outcome.report.trace.text.contains("Produce version 9 from client"))
    }

    @Test("goes on under another leader when one crashes, and takes it back when it is there again")
    func crash() throws {
        try simulate(seed: 3) { simulation in
            let cluster = try SimulatedCluster(in: simulation)
            try cluster.createTopic("orders", placement: [[1, 2, 3]], configuration: ["min.insync.replicas": "2"])
            try await cluster.waitUntil("broker 1 leads") { $0.log(of: partition, on: 1)?.leaderEpoch != nil }
            let client = try await RawClient.connect(simulation, to: 1)
            #expect(try await client.produce(["a"], to: "orders").errorCode == .noError)
            try cluster.crash(1)
            #expect(!cluster.isRunning(1))
            await #expect(throws: SimulatedNetworkError.self) { _ = try await client.produce(["b"], to: "orders") }
            await #expect(throws: SimulatedNetworkError.self) { _ = try await RawClient.connect(simulation, to: 1) }
            try await cluster.waitUntil("broker 2 leads") { $0.log(of: partition, on: 2)?.leaderEpoch != nil }
            #expect(simulation.clock.now.nanoseconds > 5_000_000_000)
            let other = try await RawClient.connect(simulation, to: 2)
            #expect(try await other.produce(["c"], to: "orders").errorCode == .noError)
            try cluster.start(1)
            try await cluster.waitUntilWhole()
            #expect(try cluster.records(of: partition, on: 1).values == ["a", "c"])
            try cluster.moveLeader(of: partition, to: 1)
            try await cluster.waitUntil("broker 1 leads") { $0.log(of: partition, on: 1)?.leaderEpoch != nil }
            #expect(cluster.leaderEpoch(of: partition) == 2)
        }
    }

    @Test("has clients, each on a node of its own")
    func clients() throws {
        try simulate(seed: 4) { simulation in
            let cluster = try SimulatedCluster(in: simulation)
            try cluster.createTopic("orders", partitions: 3)
            let brokers = try await cluster.withClient(named: "east") { client in
                try await cluster.withClient(named: "west") { other in
                    _ = try await other.send(MetadataRequest(topics: []), to: .broker(3))
                }
                let answer = try await client.send(DescribeClusterRequest(), to: .any)
                return answer.brokers.map(\.brokerID)
            }
            #expect(brokers == [1, 2, 3])
            #expect(Set(cluster.requests.map(\.node)) == ["east", "west"])
            #expect(Set(cluster.requests.compactMap(\.clientID)) == ["east", "west"])
            try await cluster.waitUntil("the clients are gone") { cluster in
                cluster.brokers.allSatisfy { cluster.connections(to: $0).isEmpty }
            }
        }
    }
}
