import KafkaClient
import KafkaCodec
import KafkaRecords
import KafkaSimulation
import NIOCore
import Testing

@Suite("A producer of a simulated cluster")
struct ProducerTests {
    @Test("a record is sent, and the report says where it is")
    func send() throws {
        try ProducerScene.run(seeds: 0..<5) { scene in
            try await scene.client.withProducer { producer in
                for number in 0..<3 as Range<Int64> {
                    let report = try await producer.send(
                        ProducerRecord(
                            topic: "t", key: "key", value: "value \(number)",
                            headers: [RecordHeader(key: "h", value: ByteBuffer(string: "x"))], timestamp: 1000 + number)
                    )
                    #expect(report.offset == number)
                    #expect(report.timestamp == 1000 + number)
                    #expect(report.topicPartition == TopicPartition(topic: "t", partition: 0))
                }
            }
            let records = try scene.cluster.records(of: TopicPartition(topic: "t", partition: 0))
            #expect(records.map { $0.value.map { String(buffer: $0) } } == ["value 0", "value 1", "value 2"])
            #expect(records.allSatisfy { $0.headers.map(\.key) == ["h"] })
            #expect(records.map(\.timestamp) == [1000, 1001, 1002])
            try scene.cluster.checkHistory()
        }
    }

    @Test("a record without a timestamp has the time at which it was taken, or the broker's")
    func timestamps() throws {
        for type in ["CreateTime", "LogAppendTime"] {
            try ProducerScene.run(seeds: 1..<2, topic: ["message.timestamp.type": type]) { scene in
                try await scene.client.withProducer { producer in
                    let before = scene.simulation.calendarTime
                    let report = try await producer.send(ProducerRecord(topic: "t", value: "a"))
                    let timestamp = Duration.milliseconds(try #require(report.timestamp))
                    #expect(timestamp >= before - .milliseconds(1))
                    #expect(timestamp <= scene.simulation.calendarTime)
                    if type == "CreateTime" { #expect(timestamp <= before) }
                }
            }
        }
    }

    @Test("records that are sent together have their outcomes one by one, in order")
    func sendTogether() throws {
        try ProducerScene.run(seeds: 2..<3, partitions: 2) { scene in
            try await scene.client.withProducer { producer in
                let outcomes = await producer.send(
                    contentsOf: (0..<10).map {
                        ProducerRecord(topic: "t", partition: $0 == 4 ? 9 : Int32($0 % 2), value: "\($0)")
                    })
                #expect(outcomes.count == 10)
                for (number, outcome) in outcomes.enumerated() {
                    switch outcome {
                    case .success(let report):
                        #expect(report.topicPartition.partition == Int32(number % 2))
                        #expect(number != 4)
                    case .failure(let error):
                        #expect(number == 4)
                        #expect(error.code == .invalidPartition)
                    }
                }
            }
            #expect(try scene.numbers(0) == [0, 2, 6, 8])
            #expect(try scene.numbers(1) == [1, 3, 5, 7, 9])
            #expect(scene.cluster.requestCount(.produce) <= 4, "the records of a partition go together")
        }
    }

    @Test("nobody has to wait for deliveries: at the end of the scope all records are there")
    func fireAndForget() throws {
        try ProducerScene.run(seeds: 3..<4, partitions: 3) { scene in
            try await scene.client.withProducer { producer in
                for number in 0..<1000 { try await producer.enqueue(ProducerRecord(topic: "t", value: "\(number)")) }
            }
            let all = try (0..<3).map { try scene.numbers($0) }
            #expect(all.joined().sorted() == Array(0..<1000))
            for numbers in all { #expect(numbers == numbers.sorted()) }
            try scene.cluster.checkHistory()
        }
    }

    @Test("keys decide on partitions as with Kafka's Java client; a partitioner of one's own decides otherwise")
    func partitioners() throws {
        struct Last: Partitioner {
            func partition(for record: ProducerRecord, among partitions: TopicPartitions) -> PartitionChoice {
                record.key == nil ? .partition(partitions.count) : .partition(partitions.count - 1)
            }
        }
        try ProducerScene.run(seeds: 4..<5, partitions: 7) { scene in
            try await scene.client.withProducer { producer in
                for (key, partition) in [("a", 5), ("b", 6), ("kafka", 3)] as [(String, Int32)] {
                    let report = try await producer.send(ProducerRecord(topic: "t", key: key, value: "1"))
                    #expect(report.topicPartition.partition == partition)
                }
            }
            var configuration = ProducerConfiguration()
            configuration.partitioner = Last()
            try await scene.client.withProducer(configuration) { producer in
                let report = try await producer.send(ProducerRecord(topic: "t", key: "a", value: "1"))
                #expect(report.topicPartition.partition == 6)
                let error = await failure { () async throws(KafkaError) in
                    try await producer.send(ProducerRecord(topic: "t", value: "1"))
                }
                #expect(error?.code == .invalidPartition)
            }
        }
    }

    @Test("every codec, every acknowledgement", arguments: Compression.allCases)
    func codecs(compression: Compression) throws {
        for acknowledgement in [Acknowledgement.none, .leader, .all] {
            try ProducerScene.run(seeds: 5..<6) { scene in
                var configuration = ProducerConfiguration()
                configuration.compression = CompressionPreference(compression)
                configuration.acknowledgement = acknowledgement
                configuration.isIdempotent = acknowledgement == .all
                try await scene.client.withProducer(configuration) { producer in
                    for number in 0..<200 { try await producer.enqueue(ProducerRecord(topic: "t", value: "\(number)")) }
                    let report = try await producer.send(ProducerRecord(topic: "t", value: "200"))
                    #expect(report.offset == (acknowledgement == .none ? nil : 200))
                }
                try await scene.cluster.waitUntil("all is there") { _ in
                    (try? scene.numbers())?.count == 201
                }
                #expect(try scene.numbers() == Array(0...200))
                let log = try #require(scene.cluster.log(of: TopicPartition(topic: "t", partition: 0)))
                #expect(log.batches.allSatisfy { $0.compression == compression })
            }
        }
    }

    @Test("brokers of old releases", arguments: ["0.10.2", "0.11.0", "1.0", "2.0", "2.8", "3.9"])
    func oldBrokers(release: String) throws {
        var settings = SimulatedClusterConfiguration()
        settings.kafkaVersion = release
        try ProducerScene.run(seeds: 6..<7, cluster: settings) { scene in
            var configuration = ProducerConfiguration()
            configuration.compression = .gzip
            configuration.isIdempotent = release != "0.10.2"
            try await scene.client.withProducer(configuration) { producer in
                let outcomes = await producer.send(
                    contentsOf: (0..<20).map { ProducerRecord(topic: "t", value: "\($0)") })
                for outcome in outcomes { _ = try outcome.get() }
            }
            #expect(try scene.numbers() == Array(0..<20))
            try scene.cluster.checkHistory()
        }
    }

    @Test("what a broker of an old release cannot do is said")
    func notSupported() throws {
        var settings = SimulatedClusterConfiguration()
        settings.kafkaVersion = "0.10.2"
        try ProducerScene.run(seeds: 6..<7, cluster: settings) { scene in
            try await scene.client.withProducer { producer in
                let error = await failure { () async throws(KafkaError) in
                    try await producer.send(ProducerRecord(topic: "t", value: "1"))
                }
                #expect(error?.code == .notSupportedByBroker)
            }
        }
    }

    @Test("a topic that does not exist is an error after the time for it")
    func unknownTopic() throws {
        var settings = SimulatedClusterConfiguration()
        settings.settings["auto.create.topics.enable"] = "false"
        try ProducerScene.run(seeds: 7..<8, cluster: settings) { scene in
            var configuration = ProducerConfiguration()
            configuration.enqueueTimeout = .seconds(5)
            try await scene.client.withProducer(configuration) { producer in
                let begin = scene.simulation.clock.now
                let error = await failure { () async throws(KafkaError) in
                    try await producer.send(ProducerRecord(topic: "nowhere", value: "1"))
                }
                #expect(error?.isRetriable == true)
                #expect(begin.duration(to: scene.simulation.clock.now) <= .seconds(6))
                #expect(throws: KafkaError.self) {
                    try producer.tryEnqueue(ProducerRecord(topic: "nowhere", value: "1"))
                }
            }
        }
    }

    @Test("limits of records are checked before anything is taken")
    func tooLarge() throws {
        try ProducerScene.run(seeds: 8..<9) { scene in
            var configuration = ProducerConfiguration()
            configuration.maximumRecordSize = 1000
            try await scene.client.withProducer(configuration) { producer in
                let exact = ByteBuffer(repeating: 1, count: 1000 - 61 - 9)
                _ = try await producer.send(ProducerRecord(topic: "t", value: exact))
                let error = await failure { () async throws(KafkaError) in
                    try await producer.send(
                        ProducerRecord(topic: "t", value: ByteBuffer(repeating: 1, count: 1000 - 61 - 8)))
                }
                #expect(error?.code == .recordTooLarge)
            }
        }
    }

    @Test("a batch over the topic's limit is split, a record over it fails alone")
    func split() throws {
        try ProducerScene.run(seeds: 9..<10, topic: ["max.message.bytes": "2000"]) { scene in
            try await scene.client.withProducer { producer in
                let outcomes = await producer.send(
                    contentsOf: (0..<50).map {
                        ProducerRecord(
                            topic: "t", key: ByteBuffer(repeating: 1, count: $0 == 20 ? 3000 : 300),
                            value: ByteBuffer(string: "\($0)"))
                    })
                let failed = outcomes.indices.filter { (try? outcomes[$0].get()) == nil }
                #expect(failed == [20])
            }
            #expect(try scene.numbers() == (0..<50).filter { $0 != 20 })
            try scene.cluster.checkHistory()
        }
    }

    @Test("flush waits for everything that was taken before it, without lingering")
    func flush() throws {
        try ProducerScene.run(seeds: 10..<11) { scene in
            var configuration = ProducerConfiguration()
            configuration.linger = .seconds(60)
            try await scene.client.withProducer(configuration) { producer in
                _ = try await producer.enqueue(ProducerRecord(topic: "t", value: "0"))
                let begin = scene.simulation.clock.now
                let pending = try await producer.enqueue(ProducerRecord(topic: "t", value: "1"))
                #expect(pending.settled == nil)
                try await producer.flush()
                #expect(try pending.settled?.get().offset == 1)
                #expect(begin.duration(to: scene.simulation.clock.now) < .seconds(5))
                #expect(try await pending.metadata().offset == 1)
                try await producer.flush()
            }
        }
    }
}
