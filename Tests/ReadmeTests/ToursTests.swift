import KafkaClient
import KafkaSimulation
import Testing

/// Runs what the README's tours show.
@Suite struct ToursTests {
    @Test func theProducersTourDeliversItsOrders() throws {
        try simulate(seed: 1) { simulation in
            let cluster = try SimulatedCluster(in: simulation)
            try cluster.createTopic("orders", partitions: 3)
            try await cluster.withClient { try await placeOrders($0) }
            let count = try (0..<3 as Range<Int32>).reduce(0) {
                $0 + (try cluster.records(of: TopicPartition(topic: "orders", partition: $1)).count)
            }
            #expect(count == 201)
        }
    }
}
