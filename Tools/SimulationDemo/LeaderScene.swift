import KafkaClient
import KafkaSimulation
import NIOCore

/// A producer goes on through the crash of a leader, and everything is there afterwards.
struct LeaderScene {
    let simulation: Simulation

    func run() async throws {
        let cluster = try SimulatedCluster(in: simulation)
        try cluster.createTopic("orders", configuration: ["min.insync.replicas": "2"])
        let orders = TopicPartition(topic: "orders", partition: 0)
        try await cluster.withClient(named: "shop") { client in
            try await client.withProducer { producer in
                for number in 1...1000 {
                    if number == 500, let leader = cluster.leader(of: orders) {
                        try cluster.crash(leader, .machine)
                    }
                    let report = try await producer.send(ProducerRecord(topic: "orders", value: "order \(number)"))
                    if number.isMultiple(of: 250) {
                        simulation.event("shop: order \(number) is at offset \(report.offset.map(String.init) ?? "?")")
                    }
                }
            }
            for broker in cluster.brokers where !cluster.isRunning(broker) { try cluster.start(broker) }
            try await cluster.waitUntilWhole()
            simulation.event("every replica is in sync again")
            try await client.withPartitionConsumer { consumer in
                try consumer.assign(orders, from: .earliest)
                var count = 0
                for try await record in consumer.records {
                    count += 1
                    guard record.value.map({ String(buffer: $0) }) == "order \(count)" else {
                        throw SceneError(text: "the record at offset \(record.offset) is not order \(count)")
                    }
                    if count == 1000 { break }
                }
                simulation.event("shop: read all \(count) orders back, in their order")
            }
        }
    }
}
