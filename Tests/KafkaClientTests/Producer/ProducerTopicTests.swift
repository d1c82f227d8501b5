import KafkaCodec
import KafkaRecords
import KafkaSimulation
import NIOCore
import Synchronization
import Testing

@testable import KafkaClient

@Suite("A producer and its topics")
struct ProducerTopicTests {
    private func isInUse(_ topic: String, _ client: ClusterClient) -> Bool {
        client.state.withLock { $0.cluster.topicsInUse.contains(topic) }
    }

    @Test("one that is made anew with fewer partitions is followed, and nothing waits in vain for those that are gone")
    func fewerPartitions() throws {
        try ProducerScene.run(seeds: 0..<8, partitions: 4) { scene in
            try await scene.client.withProducer { producer in
                for number in 0..<4 {
                    _ = try await producer.send(
                        ProducerRecord(topic: "t", partition: Int32(number), value: "\(number)"))
                }
                try scene.cluster.deleteTopic("t")
                try scene.cluster.createTopic("t", partitions: 2, configuration: ["min.insync.replicas": "2"])
                let begin = scene.simulation.clock.now
                var pending: [PendingDelivery] = []
                for number in 4..<24 {
                    pending.append(
                        try await producer.enqueue(
                            ProducerRecord(topic: "t", partition: Int32(number % 4), value: "\(number)")))
                }
                for delivery in pending {
                    let error = await failure { () async throws(KafkaError) in try await delivery.metadata() }
                    let isGone = delivery.topicPartition.partition >= 2
                    #expect(error?.code == (isGone ? .topicRecreated : nil), "\(delivery.topicPartition): \(error)")
                }
                #expect(begin.duration(to: scene.simulation.clock.now) < .seconds(20))
                #expect(try scene.numbers(0) == [4, 8, 12, 16, 20])
                #expect(try scene.numbers(1) == [5, 9, 13, 17, 21])
                for number in 0..<20 {
                    let key = ByteBuffer(string: "key \(number)")
                    let metadata = try await producer.send(ProducerRecord(topic: "t", key: key, value: key))
                    #expect(metadata.partition == KeyHash.murmur2.partition(forKey: key, count: 2))
                }
                let error = await failure { () async throws(KafkaError) in
                    try await producer.send(ProducerRecord(topic: "t", partition: 3, value: "x"))
                }
                #expect(error?.code == .invalidPartition)
                #expect(producer.status(of: TopicPartition(topic: "t", partition: 2)) == nil)
                #expect(producer.busyPartitions.isEmpty)
            }
        }
    }

    @Test("one that is made anew as often as records come has the records of each time in order, and none twice")
    func madeAnew() throws {
        try ProducerScene.run(seeds: 0..<8, partitions: 1) { scene in
            var configuration = ProducerConfiguration()
            configuration.batchSize = 100
            try await scene.client.withProducer(configuration) { producer in
                for round in 0..<3 {
                    for number in 0..<30 {
                        try await producer.enqueue(ProducerRecord(topic: "t", value: "\(round * 100 + number)"))
                        try await scene.simulation.clock.sleep(for: .milliseconds(3))
                    }
                    if round < 2 {
                        try scene.cluster.deleteTopic("t")
                        try scene.cluster.createTopic("t", configuration: ["min.insync.replicas": "2"])
                    }
                }
                try await producer.flush()
            }
            // What was on its way when the topic went may be there too.
            let numbers = try scene.numbers()
            #expect(numbers == Array(Set(numbers)).sorted())
            #expect(numbers.suffix(30) == Array(200..<230))
        }
    }

    @Test("one without records is not asked for any more, nor made again by asking, until there are some")
    func idle() throws {
        var metadata = MetadataConfiguration()
        metadata.topicRetention = .seconds(20)
        metadata.maximumAge = .seconds(5)
        metadata.allowsTopicCreation = true
        try ProducerScene.run(seeds: 0..<4, metadata: metadata) { scene in
            try await scene.client.withProducer { producer in
                func send(_ topic: String, _ value: String) async throws -> Int64? {
                    try await producer.send(ProducerRecord(topic: topic, value: ByteBuffer(string: value))).offset
                }
                #expect(try await send("t", "0") == 0)
                #expect(try await send("u", "0") == 0)
                let hold = try scene.cluster.hold(.produce)
                let pending = try await producer.enqueue(ProducerRecord(topic: "t", value: "1"))
                try await scene.simulation.clock.sleep(for: .seconds(28))
                #expect(isInUse("t", scene.client), "it has a record")
                #expect(!isInUse("u", scene.client))
                hold.release()
                #expect(try await pending.metadata().offset == 1)
                try scene.cluster.deleteTopic("u")
                try await scene.simulation.clock.sleep(for: .seconds(40))
                #expect(!isInUse("t", scene.client))
                #expect(!scene.cluster.topics.contains("u"))
                // Both are looked after again, and records have the numbers that follow.
                #expect(try await send("t", "2") == 2)
                #expect(try await send("u", "1") == 0)
                #expect(isInUse("t", scene.client) && isInUse("u", scene.client))
                try await scene.simulation.clock.sleep(for: .seconds(40))
                let now = try producer.tryEnqueue(ProducerRecord(topic: "t", value: "3"))
                #expect(isInUse("t", scene.client))
                #expect(try await now.metadata().offset == 3)
            }
            #expect(try scene.numbers() == [0, 1, 2, 3])
        }
    }

    @Test("the time for its metadata and the time for room in the buffer are one")
    func oneLimit() throws {
        try ProducerScene.run(seeds: 0..<4) { scene in
            var configuration = ProducerConfiguration()
            configuration.maximumRecordSize = 1000
            configuration.maximumRequestSize = 2000
            configuration.bufferMemory = 1000
            configuration.enqueueTimeout = .seconds(10)
            try await scene.client.withProducer(configuration) { producer in
                let value = ByteBuffer(repeating: 1, count: 800)
                _ = try await producer.send(ProducerRecord(topic: "t", value: value))
                let hold = try scene.cluster.hold(.produce)
                try await producer.enqueue(ProducerRecord(topic: "t", value: value))
                let begin = scene.simulation.clock.now
                async let early = failure { () async throws(KafkaError) in
                    try await producer.enqueue(ProducerRecord(topic: "late", value: value))
                }
                try await scene.simulation.clock.sleep(for: .seconds(6))
                // It has the whole time left, and is refused after the other although it comes first.
                async let late = failure { () async throws(KafkaError) in
                    try await producer.enqueue(ProducerRecord(topic: "t", value: value))
                }
                try scene.cluster.createTopic("late")
                let error = await early
                #expect(error?.code == .bufferFull)
                #expect(begin.duration(to: scene.simulation.clock.now) == .seconds(10))
                #expect(await late?.code == .bufferFull)
                #expect(begin.duration(to: scene.simulation.clock.now) == .seconds(16))
                #expect(producer.statistics.waitingSenders == 0)
                hold.release()
            }
        }
    }

    @Test("whoever waits for one that is not there is told at once that the producer is closed")
    func closedWhileUnknown() throws {
        try ProducerScene.run(seeds: 0..<4) { scene in
            try await scene.client.withProducer { producer in
                _ = try await producer.send(ProducerRecord(topic: "t", value: "0"))
                let begin = scene.simulation.clock.now
                async let waiting = failure { () async throws(KafkaError) in
                    try await producer.enqueue(ProducerRecord(topic: "nowhere", value: "1"))
                }
                try await scene.simulation.clock.sleep(for: .seconds(1))
                await producer.close(within: .seconds(5))
                #expect(await waiting?.code == .producerClosed)
                #expect(begin.duration(to: scene.simulation.clock.now) < .seconds(2))
            }
        }
    }

    @Test(
        "one whose metadata leaves a partition out: a record that names one beyond is refused, and nothing goes round")
    func hole() throws {
        try explore(seeds: 0..<4) { simulation in
            let cluster = ScriptedCluster(in: simulation, brokers: 1, topics: ["t": 3, "u": 2])
            cluster.change { state in
                for index in state.metadata.topics.indices {
                    let missing: Int32 = state.metadata.topics[index].name == "t" ? 1 : 0
                    state.metadata.topics[index].partitions.removeAll { $0.partitionIndex == missing }
                }
            }
            try await cluster.withClient { client in
                let producer = try Producer(client: client)
                try await producer.enqueue(ProducerRecord(topic: "t", partition: 0, value: "0"))
                let beyond = await failure { () async throws(KafkaError) in
                    try await producer.enqueue(ProducerRecord(topic: "t", partition: 2, value: "1"))
                }
                #expect(beyond?.code == .invalidPartition)
                let headless = await failure { () async throws(KafkaError) in
                    try await producer.enqueue(ProducerRecord(topic: "u", partition: 1, value: "2"))
                }
                #expect(headless?.code == .unknownTopic)
                await producer.close(within: .zero)
            }
        }
    }
}
