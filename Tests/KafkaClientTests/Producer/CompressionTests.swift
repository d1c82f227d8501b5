import KafkaCodec
import KafkaRecords
import KafkaSimulation
import NIOCore
import Testing

@testable import KafkaClient

@Suite("A producer's choice of codecs")
struct CompressionTests {
    private func codecs(_ scene: ProducerScene, _ topic: String) throws -> Set<Compression> {
        let log = try #require(scene.cluster.log(of: TopicPartition(topic: topic, partition: 0)))
        return Set(log.batches.compactMap(\.compression))
    }

    @Test("each topic has its own, the others that of all")
    func perTopic() throws {
        try ProducerScene.run(seeds: 1..<2) { scene in
            for topic in ["a", "b"] { try scene.cluster.createTopic(topic, partitions: 1) }
            var configuration = ProducerConfiguration()
            configuration.compression = .lz4(level: 9)
            configuration.topicCompression = ["a": .gzip(level: 1), "b": .none]
            try await scene.client.withProducer(configuration) { producer in
                for topic in ["a", "b", "t"] {
                    let outcomes = await producer.send(
                        contentsOf: (0..<50).map { ProducerRecord(topic: topic, value: "value \($0)") })
                    for outcome in outcomes { _ = try outcome.get() }
                }
            }
            #expect(try codecs(scene, "a") == [.gzip])
            #expect(try codecs(scene, "b") == [.none])
            #expect(try codecs(scene, "t") == [.lz4])
        }
    }

    @Test(
        "of the preferred codecs the first is taken that the broker knows",
        arguments: [("0.10.2", Compression.lz4), ("1.0", .lz4), ("2.0", .lz4), ("2.1", .zstd), ("3.9", .zstd)])
    func preference(version: String, expected: Compression) throws {
        var settings = SimulatedClusterConfiguration()
        settings.kafkaVersion = version
        try ProducerScene.run(seeds: 2..<3, cluster: settings) { scene in
            var configuration = ProducerConfiguration()
            configuration.compression = [.zstd(level: 5), .lz4, .gzip]
            configuration.isIdempotent = version != "0.10.2"
            try await scene.client.withProducer(configuration) { producer in
                let outcomes = await producer.send(
                    contentsOf: (0..<50).map { ProducerRecord(topic: "t", value: "\($0)") })
                for outcome in outcomes { _ = try outcome.get() }
            }
            #expect(try codecs(scene, "t") == [expected])
            #expect(try scene.numbers() == Array(0..<50))
        }
    }

    @Test("where the broker knows none of a topic's codecs its records fail at once, and those of other topics do not")
    func unknownCodec() throws {
        var settings = SimulatedClusterConfiguration()
        settings.kafkaVersion = "2.0"
        try ProducerScene.run(seeds: 3..<4, cluster: settings) { scene in
            try scene.cluster.createTopic("z", partitions: 3)
            var configuration = ProducerConfiguration()
            configuration.topicCompression = ["z": .zstd]
            try await scene.client.withProducer(configuration) { producer in
                for partition in 0..<3 as Range<Int32> {
                    let outcomes = await producer.send(contentsOf: [
                        ProducerRecord(topic: "z", partition: partition, value: "0"),
                        ProducerRecord(topic: "t", value: "\(partition)"),
                    ])
                    guard case .failure(let error) = outcomes[0] else {
                        Issue.record("\(outcomes[0])")
                        return
                    }
                    #expect(error.code == .notSupportedByBroker)
                    #expect(!error.isOutcomeUnknown)
                    #expect(error.text.contains("zstd"))
                    let report = try outcomes[1].get()
                    #expect(report.offset == Int64(partition))
                }
            }
            #expect(try scene.numbers() == [0, 1, 2])
            try scene.cluster.checkHistory()
        }
    }

    @Test("a batch that was sent with Zstandard is compressed anew for a broker that does not know it, and else kept")
    func recompressed() throws {
        var configuration = ProducerConfiguration()
        configuration.compression = [.zstd, .gzip]
        let compressors = try CompressorSet(configuration)
        var builder = RecordBatchBuilder(sizeLimit: 10_000)
        (builder.producerID, builder.producerEpoch, builder.baseSequence) = (7, 3, 100)
        for number in 0..<20 {
            _ = try builder.append(key: nil, value: ByteBuffer(string: "value \(number)"), headers: [], timestamp: 5)
        }
        func part(_ content: DrainedRequest.Content) -> DrainedRequest.Part {
            DrainedRequest.Part(
                partition: 0, topicPartition: TopicPartition(topic: "t", partition: 0), topicID: .zero, token: 1,
                content: content, count: 20, createdAt: .init(nanoseconds: 0))
        }
        let first = try part(.records(builder, withdrawn: [])).prepared(compressors, version: 9)
        #expect(try RecordBatch(first.batch).compression == .zstd)
        let same = try part(.bytes(first.batch)).prepared(compressors, version: 7)
        #expect(same.batch == first.batch)
        let again = try part(.bytes(first.batch)).prepared(compressors, version: 6)
        let batch = try RecordBatch(again.batch)
        #expect(batch.compression == .gzip)
        #expect(batch.summary == "epoch 3 sequence 100 count 20")
        #expect(try Array(batch.records()).map(\.value) == Array(RecordBatch(first.batch).records()).map(\.value))
    }
}
