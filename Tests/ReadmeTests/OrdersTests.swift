import KafkaClient
import KafkaSimulation
import NIOCore
import Testing

@Test func ordersSurviveTheCrashOfALeader() throws {
    try simulate(seed: 42) { simulation in
        let cluster = try SimulatedCluster(in: simulation)
        try cluster.createTopic("orders", configuration: ["min.insync.replicas": "2"])
        let orders = TopicPartition(topic: "orders", partition: 0)
        try await cluster.withClient { client in
            try await client.withProducer { producer in
                for number in 0..<100 {
                    if number == 50, let leader = cluster.leader(of: orders) { try cluster.crash(leader) }
                    _ = try await producer.send(ProducerRecord(topic: "orders", value: "order \(number)"))
                }
            }
            try await client.withPartitionConsumer { consumer in
                try consumer.assign(orders, from: .earliest)
                var values: [String] = []
                for try await record in consumer.records {
                    values.append(record.value.map { String(buffer: $0) } ?? "")
                    if values.count == 100 { break }
                }
                #expect(values == (0..<100).map { "order \($0)" })
            }
        }
    }
}
