import KafkaCodec
import NIOCore

extension Workload {
    /// The messages that a client and a broker handle most.
    static func codec() throws -> [Workload] {
        let metadata = Self.metadata()
        let metadataBytes = try metadata.encoded(version: 12)
        let produce = Self.produce()
        let produceBytes = try produce.encoded(version: 9)
        let fetch = Self.fetch()
        let fetchBytes = try fetch.encoded(version: 13)
        return [
            Workload("metadata/decode", bytes: metadataBytes.readableBytes) {
                try MetadataResponse(decoding: metadataBytes, version: 12).topics.count
            },
            Workload("metadata/encode", bytes: metadataBytes.readableBytes) {
                try metadata.encoded(version: 12).readableBytes
            },
            Workload("produce/decode", bytes: produceBytes.readableBytes) {
                try ProduceRequest(decoding: produceBytes, version: 9).topicData.count
            },
            Workload("produce/encode", bytes: produceBytes.readableBytes) {
                try produce.encoded(version: 9).readableBytes
            },
            Workload("fetch/decode", bytes: fetchBytes.readableBytes) {
                try FetchResponse(decoding: fetchBytes, version: 13).responses.count
            },
            Workload("fetch/encode", bytes: fetchBytes.readableBytes) {
                try fetch.encoded(version: 13).readableBytes
            },
        ]
    }

    /// A cluster of 3 brokers and 100 topics of 10 partitions with 3 replicas each.
    private static func metadata() -> MetadataResponse {
        MetadataResponse(
            brokers: (1...3).map { .init(nodeID: $0, host: "broker-\($0).kafka.example.com", port: 9092) },
            clusterID: "cluster-of-benchmarks",
            controllerID: 1,
            topics: (0..<100).map { topic in
                .init(
                    name: "benchmark-topic-\(100 + topic)",
                    topicID: KafkaUUID(high: 0x0123_4567_89ab_cdef, low: UInt64(topic)),
                    partitions: (0..<10).map { partition in
                        .init(
                            partitionIndex: partition, leaderID: partition % 3 + 1, leaderEpoch: 7,
                            replicaNodes: [1, 2, 3], isrNodes: [1, 2, 3])
                    })
            })
    }

    private static func produce() -> ProduceRequest {
        ProduceRequest(
            acks: -1, timeoutMs: 30_000,
            topicData: [
                .init(
                    name: "benchmark-topic",
                    partitionData: [.init(index: 3, records: ByteBuffer(repeating: 0x61, count: 65_536))])
            ])
    }

    private static func fetch() -> FetchResponse {
        FetchResponse(
            sessionID: 42,
            responses: [
                .init(
                    topicID: KafkaUUID(high: 1, low: 2),
                    partitions: (0..<10).map { partition in
                        .init(
                            partitionIndex: partition, highWatermark: 1_000, lastStableOffset: 1_000, logStartOffset: 0,
                            records: ByteBuffer(repeating: 0x61, count: 102_400))
                    })
            ])
    }
}
