import CoreMetrics
import KafkaCodec
import KafkaSimulation
import MetricsTestKit
import NIOCore
import Testing

@testable import KafkaClient

@Suite("Metrics for swift-metrics")
struct SwiftMetricsTests {
    private static let client = ("client", "billing")

    @Test("a producer's records, batches, requests and buffer are measured")
    func producer() throws {
        let test = TestMetrics()
        let metrics = SwiftMetrics(client: "billing", topics: ["t"], factory: test)
        try ProducerScene.run(
            seeds: 1..<2, partitions: 3,
            runtime: { $0.metrics = metrics }
        ) { scene in
            try scene.cluster.createTopic("quiet", partitions: 1)
            var configuration = ProducerConfiguration()
            configuration.compression = .gzip
            configuration.batchSize = 1000
            configuration.partitioner = RoundRobinPartitioner()
            try await scene.client.withProducer(configuration) { producer in
                _ = try await producer.send(ProducerRecord(topic: "quiet", value: "0"))
                try scene.cluster.failNext(1, .produce, with: .error(.notEnoughReplicas))
                let outcomes = await producer.send(
                    contentsOf: (0..<90).map { ProducerRecord(topic: "t", value: String(repeating: "a", count: $0)) })
                for outcome in outcomes { _ = try outcome.get() }
                try scene.cluster.failNext(1, .produce, with: .error(.topicAuthorizationFailed))
                _ = await producer.send(contentsOf: [ProducerRecord(topic: "t", value: "0")])
            }
        }
        let topic = ("topic", "t")
        #expect(test.counterTotal(label: "kafka.producer.records.delivered", dimensions: [Self.client, topic]) == 90)
        #expect(
            test.counterTotal(
                label: "kafka.producer.records.delivered", dimensions: [Self.client, ("topic", "other")]) == 1)
        #expect(
            test.counterTotal(
                label: "kafka.producer.records.failed",
                dimensions: [Self.client, topic, ("error", "TOPIC_AUTHORIZATION_FAILED")]) == 1)
        #expect(test.counterTotal(label: "kafka.producer.batches.resent") == 1)
        let sent = test.counterTotal(label: "kafka.producer.batches.sent")
        let records = try test.expectRecorder("kafka.producer.batch.records", [Self.client, topic]).values
        #expect(Int64(records.count) == sent - 1)
        #expect(records.reduce(0, +) == 91)
        let fill = try test.expectRecorder("kafka.producer.batch.fill", [Self.client, topic]).values
        #expect(fill.allSatisfy { $0 > 0 && $0 <= 1 })
        let compression = try test.expectRecorder("kafka.producer.batch.compression", [Self.client, topic]).values
        #expect(compression.contains { $0 < 0.5 })
        #expect(try !test.expectRecorder("kafka.producer.batch.size", [Self.client, topic]).values.isEmpty)
        #expect(try !test.expectTimer("kafka.producer.batch.wait", [Self.client, topic]).values.isEmpty)
        let latency = try test.expectTimer("kafka.producer.delivery.duration", [Self.client, topic]).values
        #expect(latency.allSatisfy { $0 > 0 && $0 < 60_000_000_000 })
        for gauge in ["buffer.records", "buffer.bytes", "requests.unanswered"] {
            let values = try test.expectRecorder("kafka.producer.\(gauge)", [Self.client]).values
            #expect(values.contains { $0 > 0 }, "\(gauge)")
            #expect(values.last == 0, "\(gauge)")
        }
        let produce = ("api", "Produce")
        #expect(try !test.expectTimer("kafka.client.request.duration", [Self.client, produce]).values.isEmpty)
        #expect(
            try test.expectRecorder("kafka.client.request.size", [Self.client, produce]).values.allSatisfy { $0 > 50 })
        #expect(test.counterTotal(label: "kafka.client.connections.opened") > 0)
        withExtendedLifetime(metrics) {}
    }

    @Test("a consumer's batches, buffer, partitions and lag are measured, and a group's changes and commits")
    func consumer() throws {
        let test = TestMetrics()
        let metrics = SwiftMetrics(client: "billing", topics: ["t"], factory: test)
        try ProducerScene.run(seeds: 1..<2, partitions: 2, runtime: { $0.metrics = metrics }) { scene in
            try scene.cluster.createTopic("quiet", partitions: 1)
            try await scene.client.withProducer { producer in
                for number in 0..<20 {
                    let value = String(repeating: "a", count: 100)
                    let record = ProducerRecord(topic: "t", partition: Int32(number % 2), value: value)
                    _ = try await producer.send(record)
                }
                _ = try await producer.send(ProducerRecord(topic: "quiet", value: "0"))
            }
            var configuration = GroupConsumerConfiguration(group: "g", subscription: .topics("t", "quiet"))
            configuration.offsetReset = .earliest
            configuration.autoCommitInterval = .seconds(100)
            try await scene.client.withGroupConsumer(configuration) { consumer in
                var count = 0
                for try await _ in consumer.records {
                    count += 1
                    if count == 21 { break }
                }
                try await scene.simulation.clock.sleep(for: .seconds(3))
                try scene.cluster.failNext(1, .offsetCommit, with: .error(.offsetMetadataTooLarge))
                _ = try await consumer.commit()
            }
        }
        let topic = ("topic", "t")
        #expect(test.counterTotal(label: "kafka.consumer.records.taken", dimensions: [Self.client, topic]) == 20)
        #expect(
            test.counterTotal(label: "kafka.consumer.records.taken", dimensions: [Self.client, ("topic", "other")])
                == 1)
        #expect(test.counterTotal(label: "kafka.consumer.batches.taken", dimensions: [Self.client, topic]) == 20)
        let sizes = try test.expectRecorder("kafka.consumer.batch.size", [Self.client, topic]).values
        #expect(sizes.count == 20 && sizes.allSatisfy { $0 > 100 })
        #expect(
            try test.expectRecorder("kafka.consumer.batch.records", [Self.client, topic]).values.reduce(0, +) == 20)
        #expect(try test.expectTimer("kafka.consumer.batch.wait", [Self.client, topic]).values.count == 20)
        for gauge in ["buffer.bytes", "fetches.unanswered", "partitions"] {
            let values = try test.expectRecorder("kafka.consumer.\(gauge)", [Self.client]).values
            #expect(values.contains { $0 > 0 }, "\(gauge)")
            #expect(values.last == 0, "\(gauge)")
        }
        #expect(try test.expectRecorder("kafka.consumer.partitions", [Self.client]).values.contains(3))
        #expect(
            try test.expectRecorder("kafka.consumer.partitions.stalled", [Self.client]).values.allSatisfy { $0 == 0 })
        let lag = try test.expectRecorder("kafka.consumer.lag", [Self.client, topic]).values
        #expect(lag.contains { $0 > 0 } && lag.last == 0)
        #expect(test.counterTotal(label: "kafka.consumer.group.partitions.assigned") == 3)
        #expect(test.counterTotal(label: "kafka.consumer.group.commits") >= 3)
        #expect(test.counterTotal(label: "kafka.consumer.group.commits.failed") > 0)
        withExtendedLifetime(metrics) {}
    }

    @Test("whatever happens, the number of series is bounded; they end with the reporter")
    func bounded() throws {
        let test = TestMetrics()
        var metrics: SwiftMetrics? = SwiftMetrics(client: "billing", topics: ["t"], factory: test)
        for number in 0..<500 {
            let address = BrokerAddress(host: "broker-\(number)")
            let error = KafkaError(brokerError: ErrorCode(rawValue: Int16(1000 + number)), "unknown")
            metrics?.connectionOpened(to: address, after: .seconds(1))
            metrics?.connectionClosed(to: address, error: error)
            metrics?.throttled(by: address, for: .seconds(1))
            metrics?.requestEnded(
                RequestMeasurement(
                    address: address, apiKey: ApiKey(rawValue: Int16(1000 + number)), version: 0, duration: .seconds(1),
                    requestBytes: 1, responseBytes: 1, error: number % 2 == 0 ? error : nil))
            metrics?.recordsEnded(
                RecordsMeasurement(topic: "topic \(number)", records: 1, latency: .seconds(1), error: error))
            metrics?.batchSent(
                BatchMeasurement(
                    topic: "topic \(number)", records: 1, bytes: 1, uncompressedBytes: 1, fill: 1, queueTime: .zero,
                    isResent: false))
            metrics?.producerChanged(ProducerStatistics(), producer: UInt64(number))
            metrics?.batchTaken(
                ConsumedBatchMeasurement(
                    topic: "topic \(number)", records: 1, bytes: 1, inflatedBytes: 1, bufferTime: .zero))
            metrics?.consumerChanged(ConsumerStatistics(), consumer: UInt64(number))
            metrics?.consumerLag(
                ConsumerLagMeasurement(
                    consumer: UInt64(number), group: "group \(number)",
                    lags: [TopicPartition(topic: "topic \(number)", partition: 0): 1]))
            metrics?.groupAssignmentChanged(
                GroupAssignmentMeasurement(group: "group \(number)", change: .assigned, partitions: 1))
            metrics?.offsetsCommitted(OffsetCommitMeasurement(group: "group \(number)", committed: 1, failed: 1))
        }
        #expect(test.counters.count + test.recorders.count + test.timers.count <= 40)
        metrics = nil
        #expect(test.counters.isEmpty && test.recorders.isEmpty && test.timers.isEmpty)
    }

    @Test("the buffers of a client's producers are added up, and those that are done do not count")
    func sums() throws {
        let test = TestMetrics()
        let metrics = SwiftMetrics(client: "billing", factory: test)
        var statistics = ProducerStatistics()
        statistics.bufferedRecords = 3
        metrics.producerChanged(statistics, producer: 1)
        statistics.bufferedRecords = 4
        metrics.producerChanged(statistics, producer: 2)
        statistics.bufferedRecords = 0
        metrics.producerChanged(statistics, producer: 1)
        let values = try test.expectRecorder("kafka.producer.buffer.records", [Self.client]).values
        #expect(values == [3, 7, 4])
    }
}
