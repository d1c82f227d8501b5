import KafkaCodec
import KafkaSimulation
import Testing

@testable import KafkaClient

@Suite("A client of a cluster")
struct ClusterClientTests {
    @Test("bootstraps, finds a topic and its leaders, and connects to them", arguments: 0..<20 as Range<UInt64>)
    func bootstrap(seed: UInt64) throws {
        try simulate(seed: seed) { simulation in
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
            }
        }
    }
}
