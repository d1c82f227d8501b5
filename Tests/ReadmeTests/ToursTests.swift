import KafkaClient
import KafkaSimulation
import NIOCore
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

    @Test func theGroupsTourGoesOnWhereItEnded() throws {
        try simulate(seed: 1) { simulation in
            let cluster = try SimulatedCluster(in: simulation)
            try cluster.createTopic("orders", partitions: 3)
            try await cluster.withClient { client in
                var read: [Set<String>] = [[], []]
                for (turn, count) in [20, 5].enumerated() {
                    try await client.withProducer { producer in
                        for number in 0..<count {
                            _ = try await producer.send(ProducerRecord(topic: "orders", value: "\(turn)-\(number)"))
                        }
                    }
                    try await bill(client) { record in
                        read[turn].insert(record.value.map { String(buffer: $0) } ?? "")
                        return read[turn].count == count
                    }
                }
                #expect(read[0] == Set((0..<20).map { "0-\($0)" }))
                #expect(read[1] == Set((0..<5).map { "1-\($0)" }))
            }
        }
    }
}
