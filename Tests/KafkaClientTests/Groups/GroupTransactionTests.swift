import KafkaCodec
import KafkaSimulation
import NIOCore
import Synchronization
import Testing

@testable import KafkaClient

@Suite("A group that consumes, processes and produces")
struct GroupTransactionTests {
    @Test("does so exactly once, across rebalances and the crash of a member", arguments: 0..<6 as Range<UInt64>)
    func exactlyOnce(seed: UInt64) throws {
        try GroupScene.run(seed: seed) { scene in
            try scene.cluster.createTopic("out", partitions: 1)
            try await scene.produce(120)
            try await withThrowingTaskGroup(of: Void.self) { group in
                for number in 0..<3 {
                    group.addTask {
                        try await scene.sleep(.seconds(4 * number))
                        try await process("m\(number)", scene)
                    }
                }
                try await scene.sleep(.seconds(13))
                scene.simulation.network.vanish("m0")
                try await scene.produce(120, from: 120)
                try await scene.sleep(.seconds(120))
                group.cancelAll()
                while let result = await group.nextResult() { _ = result }
            }
            let written = try await committed(scene)
            #expect(written.count == 240 && Set(written).count == 240)
        }
    }

    private func process(_ name: String, _ scene: GroupScene) async throws {
        let configuration = GroupScene.configuration {
            $0.autoCommitInterval = nil
            $0.reading.isolationLevel = .readCommitted
        }
        try await scene.cluster.withClient(named: name) { client in
            var transactions = TransactionConfiguration(transactionalID: name)
            transactions.timeout = .seconds(15)
            try await client.withTransactionalProducer(transactions) { producer in
                try await client.withGroupConsumer(configuration) { consumer in
                    while !Task.isCancelled {
                        do {
                            _ = try await consumer.processBatch(in: producer, maximumRecords: 5) {
                                records, transaction in
                                for record in records {
                                    try await transaction.enqueue(
                                        ProducerRecord(topic: "out", partition: 0, value: record.text))
                                }
                                try await scene.sleep(.milliseconds(300))
                            }
                        } catch let error as KafkaError where error.recovery != .fatal && error.code != .cancelled {
                            // It was aborted, and begins again where it is now.
                            try await scene.sleep(.milliseconds(100))
                        }
                    }
                }
            }
        }
    }

    private func committed(_ scene: GroupScene) async throws -> [String] {
        try await scene.cluster.withClient(named: "reader") { client in
            var configuration = PartitionConsumerConfiguration()
            configuration.isolationLevel = .readCommitted
            return try await client.withPartitionConsumer(configuration) { consumer in
                try consumer.assign(TopicPartition(topic: "out", partition: 0), from: .earliest)
                var values: [String] = []
                while true {
                    let batch = try await consumer.nextBatch(timeout: .seconds(30))
                    if batch.isEmpty { return values }
                    values += batch.map(\.text)
                }
            }
        }
    }
}
