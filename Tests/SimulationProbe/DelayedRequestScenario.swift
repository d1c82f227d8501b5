import KafkaClient
package import KafkaSimulation
import NIOCore

/// A producer whose records take longer to arrive than it waits for them, and which aborts their transaction and begins
/// another: in some seeds a record arrives when the next transaction is open.
///
/// In the protocol before KIP-890, where brokers do not verify transactions, it becomes part of that one. In the new
/// protocol every transaction has an epoch of its own, by which the broker knows that it is late.
package struct DelayedRequestScenario: Sendable {
    /// What was not as it should be, looked for by `checkHistory`.
    package static let checked: Set<Anomaly.Kind> = [.abortedRead, .tornTransaction, .unseenRecord, .lostWrite]

    package var release: String?
    package var rounds = 4

    package init(release: String? = nil) {
        self.release = release
    }

    /// - Returns: How many transactions had to be aborted because their record was late.
    package func play(_ simulation: Simulation) async throws -> Int {
        var configuration = SimulatedClusterConfiguration()
        configuration.kafkaVersion = release
        let cluster = try SimulatedCluster(in: simulation, configuration)
        try cluster.createTopic("t", partitions: 1, configuration: ["min.insync.replicas": "2"])
        let partition = TopicPartition(topic: "t", partition: 0)
        let aborted = try await cluster.withClient(named: "producer") { client in
            try await write(simulation, cluster, client, partition)
        }
        // What is on its way has arrived then.
        try await simulation.clock.sleep(for: .seconds(30))
        try await cluster.withClient(named: "reader") { client in
            var settings = PartitionConsumerConfiguration()
            settings.isolationLevel = .readCommitted
            try await client.withPartitionConsumer(settings) { consumer in
                try consumer.assign(partition, from: .earliest)
                // A transaction that hangs keeps what is behind it from being read.
                while !(try await consumer.nextBatch(timeout: .seconds(20)).isEmpty) {}
            }
        }
        try cluster.checkHistory(Self.checked)
        return aborted
    }

    private func write(
        _ simulation: Simulation, _ cluster: SimulatedCluster, _ client: ClusterClient, _ partition: TopicPartition
    ) async throws -> Int {
        var configuration = TransactionConfiguration(transactionalID: "id")
        configuration.producer.linger = .zero
        configuration.producer.requestTimeout = .milliseconds(500)
        configuration.producer.deliveryTimeout = .milliseconds(500)
        return try await client.withTransactionalProducer(configuration) { producer in
            var aborted = 0
            try await producer.initialize()
            for round in 0..<rounds {
                guard let leader = cluster.leader(of: partition) else { continue }
                let node = cluster.node(of: leader)
                let link = simulation.network.link(from: "producer", to: node)
                let transaction = try await producer.beginTransaction()
                do throws(KafkaError) {
                    // The connection is there before the network is slow.
                    _ = try await transaction.send(record("early \(round)"))
                    var slow = link
                    slow.latency = simulation.random.duration(in: .milliseconds(600) ... .seconds(4))
                    simulation.network.setLink(from: "producer", to: node, slow)
                    let pending = try await transaction.enqueue(record("late \(round)"))
                    _ = try? await simulation.clock.sleep(for: .milliseconds(100))
                    simulation.network.setLink(from: "producer", to: node, link)
                    _ = try await pending.metadata()
                    try await transaction.commit()
                } catch {
                    simulation.network.setLink(from: "producer", to: node, link)
                    aborted += 1
                    try await transaction.abort()
                }
                // What a late record has broken may show as an error as well; the history tells.
                _ = try? await producer.withTransaction { transaction in
                    // The partition hears of the transaction's epoch with its first record.
                    for part in 0..<3 {
                        try await simulation.clock.sleep(
                            for: simulation.random.duration(in: .zero ... .milliseconds(1500)))
                        _ = try await transaction.send(record("good \(round)-\(part)"))
                    }
                }
                if case .fatal = producer.status { break }
            }
            return aborted
        }
    }

    private func record(_ value: String) -> ProducerRecord {
        ProducerRecord(topic: "t", partition: 0, value: value)
    }
}
