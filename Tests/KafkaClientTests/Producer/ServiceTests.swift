#if ServiceLifecycle
import KafkaSimulation
import Logging
import ServiceLifecycle
import Testing

@testable import KafkaClient

@Suite("Clients and producers as services")
struct ServiceTests {
    @Test("a group that shuts down lets the producer send what it has, and then closes the client")
    func gracefulShutdown() throws {
        try explore(seeds: 0..<5) { simulation in
            let cluster = try SimulatedCluster(in: simulation)
            try cluster.createTopic("t", partitions: 1)
            let client = try ClusterClient(bootstrap: cluster.bootstrap, runtime: cluster.runtime(named: "client"))
            var configuration = ProducerConfiguration()
            configuration.linger = .seconds(20)
            let producer = try Producer(client: client, configuration: configuration)
            let group = ServiceGroup(
                services: [client, producer],
                logger: Logger(label: "group", factory: { _ in SwiftLogNoOpLogHandler() }))
            let running = Task { try await group.run() }
            var pending: [PendingDelivery] = []
            for number in 0..<100 {
                pending.append(try await producer.enqueue(ProducerRecord(topic: "t", value: "\(number)")))
            }
            let begin = simulation.clock.now
            await group.triggerGracefulShutdown()
            try await running.value
            #expect(begin.duration(to: simulation.clock.now) < .seconds(10), "nothing lingers at the end")
            #expect(pending.compactMap { try? $0.settled?.get().offset } == Array(0..<100))
            let error = #expect(throws: KafkaError.self) {
                try producer.tryEnqueue(ProducerRecord(topic: "t", value: "late"))
            }
            #expect(error?.code == .producerClosed)
            let closed = await #expect(throws: KafkaError.self) {
                try await client.wait(for: .topic("t"), timeout: .seconds(1))
            }
            #expect(closed?.code == .clientClosed)
        }
    }

    @Test("a group whose cluster has gone away ends when the producer's time is over")
    func clusterGone() throws {
        try explore(seeds: 1..<2) { simulation in
            let cluster = try SimulatedCluster(in: simulation)
            try cluster.createTopic("t", partitions: 1)
            let client = try ClusterClient(bootstrap: cluster.bootstrap, runtime: cluster.runtime(named: "client"))
            var configuration = ProducerConfiguration()
            configuration.closeTimeout = .seconds(7)
            let producer = try Producer(client: client, configuration: configuration)
            let group = ServiceGroup(
                services: [client, producer],
                logger: Logger(label: "group", factory: { _ in SwiftLogNoOpLogHandler() }))
            let running = Task { try await group.run() }
            _ = try await producer.send(ProducerRecord(topic: "t", value: "0"))
            for broker in cluster.brokers { try cluster.pause(broker) }
            let pending = try await producer.enqueue(ProducerRecord(topic: "t", value: "1"))
            let begin = simulation.clock.now
            await group.triggerGracefulShutdown()
            try await running.value
            let duration = begin.duration(to: simulation.clock.now)
            #expect(duration >= .seconds(7) && duration < .seconds(18))
            let error = await #expect(throws: KafkaError.self) { try await pending.metadata() }
            #expect(error?.isOutcomeUnknown == true)
        }
    }

    @Test("a group that shuts down has a transactional producer abort what is open")
    func transactions() throws {
        try explore(seeds: 0..<2) { simulation in
            let cluster = try SimulatedCluster(in: simulation)
            try cluster.createTopic("t", partitions: 1)
            let client = try ClusterClient(bootstrap: cluster.bootstrap, runtime: cluster.runtime(named: "client"))
            let producer = try TransactionalProducer(
                client: client, configuration: TransactionConfiguration(transactionalID: "id"))
            let group = ServiceGroup(
                services: [client, producer],
                logger: Logger(label: "group", factory: { _ in SwiftLogNoOpLogHandler() }))
            let running = Task { try await group.run() }
            try await producer.withTransaction { _ = try await $0.send(ProducerRecord(topic: "t", value: "0")) }
            let transaction = try await producer.beginTransaction()
            _ = try await transaction.send(ProducerRecord(topic: "t", value: "1"))
            let begin = simulation.clock.now
            await group.triggerGracefulShutdown()
            try await running.value
            #expect(begin.duration(to: simulation.clock.now) < .seconds(10))
            #expect(transaction.outcome == .aborted)
            try await simulation.clock.sleep(for: .seconds(1))
            let log = try #require(cluster.log(of: TopicPartition(topic: "t", partition: 0)))
            #expect(log.lastStableOffset == log.endOffset, "nothing is open any more")
        }
    }
}
#endif
