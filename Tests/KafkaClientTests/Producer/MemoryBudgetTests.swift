import KafkaSimulation
import NIOCore
import Testing

@testable import KafkaClient

@Suite("The memory that a client's producers share")
struct MemoryBudgetTests {
    @Test("it is never exceeded, everybody who waits gets some, and at the end all is given back")
    func shared() throws {
        try explore(seeds: 0..<10) { simulation in
            let cluster = try SimulatedCluster(in: simulation)
            try cluster.createTopic("t", partitions: 3)
            let configuration = ClientConfiguration(producerMemory: 2000)
            try await ClusterClient.withClient(
                bootstrap: cluster.bootstrap, configuration: configuration, runtime: cluster.runtime(named: "client")
            ) { client in
                let budget = try #require(client.producerMemory)
                try await withThrowingTaskGroup(of: Void.self) { group in
                    for number in 0..<4 {
                        group.addTask {
                            var configuration = ProducerConfiguration()
                            configuration.maximumRecordSize = 800
                            configuration.maximumRequestSize = 1000
                            configuration.batchSize = 400
                            try await client.withProducer(configuration) { producer in
                                for record in 0..<50 {
                                    let size = simulation.random.integer(in: 0...600)
                                    try await producer.enqueue(
                                        ProducerRecord(
                                            topic: "t", key: "\(number)-\(record)",
                                            value: String(repeating: "a", count: size)))
                                    #expect(budget.used <= 2000)
                                    #expect(budget.used >= producer.bufferedBytes)
                                }
                            }
                        }
                    }
                    try await group.waitForAll()
                }
                #expect(budget.used == 0)
            }
            let count = try (0..<3 as Range<Int32>).reduce(0) {
                $0 + (try cluster.records(of: TopicPartition(topic: "t", partition: $1)).count)
            }
            #expect(count == 200)
        }
    }

    @Test("one producer's records keep another's out, until they are given up with it")
    func keptOut() throws {
        try explore(seeds: 1..<2) { simulation in
            let cluster = try SimulatedCluster(in: simulation)
            try cluster.createTopic("t", partitions: 1)
            try await ClusterClient.withClient(
                bootstrap: cluster.bootstrap, configuration: ClientConfiguration(producerMemory: 1000),
                runtime: cluster.runtime(named: "client")
            ) { client in
                var configuration = ProducerConfiguration()
                configuration.maximumRecordSize = 900
                configuration.enqueueTimeout = .seconds(2)
                let large = ProducerRecord(topic: "t", value: String(repeating: "a", count: 600))
                try await client.withProducer(configuration) { second in
                    _ = try await second.send(large)
                    var first: Producer? = try Producer(client: client, configuration: configuration)
                    try await first?.enqueue(large)
                    let error = await #expect(throws: KafkaError.self) { try await second.send(large) }
                    #expect(error?.code == .bufferFull)
                    let refused = #expect(throws: KafkaError.self) { try second.tryEnqueue(large) }
                    #expect(refused?.code == .bufferFull)
                    // Its records, and nobody runs it.
                    first = nil
                    _ = try await second.send(large)
                    let third = try Producer(client: client, configuration: configuration)
                    try await third.enqueue(large)
                    async let waiting = second.send(large)
                    try await simulation.clock.sleep(for: .seconds(1))
                    #expect(await third.close(within: .zero).count == 1)
                    _ = try await waiting
                }
                configuration.maximumRecordSize = 1100
                let invalid = configuration
                let error = #expect(throws: KafkaError.self) {
                    try Producer(client: client, configuration: invalid)
                }
                #expect(error?.text.contains("producerMemory") == true)
            }
        }
    }
}
