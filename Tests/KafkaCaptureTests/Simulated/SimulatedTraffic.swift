import Foundation
import KafkaClient
import KafkaSimulation
import NIOCore

@testable import KafkaCapture

/// The capture of a simulated run: a client that produces and consumes, by a seed.
enum SimulatedTraffic {
    static func capture(seed: UInt64, records: Int = 20) throws -> ByteBuffer {
        let path = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID().uuidString).pcapng").path
        defer { try? FileManager.default.removeItem(atPath: path) }
        try simulate(seed: seed) { simulation in
            try simulation.writeCapture(to: path)
            let cluster = try SimulatedCluster(in: simulation)
            try cluster.createTopic("orders")
            try await cluster.withClient { client in
                try await client.withProducer { producer in
                    for number in 0..<records {
                        let value = String(repeating: "order \(number) ", count: 1 + number % 7)
                        _ = try await producer.send(ProducerRecord(topic: "orders", value: value))
                    }
                }
                try await client.withPartitionConsumer { consumer in
                    try consumer.assign(TopicPartition(topic: "orders", partition: 0), from: .earliest)
                    var count = 0
                    for try await _ in consumer.records {
                        count += 1
                        if count == records { break }
                    }
                }
            }
        }
        return ByteBuffer(bytes: try Data(contentsOf: URL(fileURLWithPath: path)))
    }
}
