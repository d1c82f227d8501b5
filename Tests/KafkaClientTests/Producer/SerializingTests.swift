import KafkaRecords
import KafkaSimulation
import NIOCore
import Testing

@testable import KafkaClient

@Suite("Producers of typed keys and values")
struct SerializingTests {
    private struct Price: Sendable {
        var cents: Int32
    }

    private struct PriceSerializer: RecordSerializer {
        struct Negative: Error {}

        func serialize(_ value: Price, topic: String, headers: inout [RecordHeader]) throws -> ByteBuffer? {
            guard value.cents >= 0 else { throw Negative() }
            headers.append(RecordHeader(key: "schema", value: ByteBuffer(string: "price of \(topic)")))
            return ByteBuffer(integer: value.cents)
        }
    }

    @Test("keys and values become bytes, serializers add headers, nothing is null")
    func send() throws {
        try ProducerScene.run(seeds: 1..<2) { scene in
            try await scene.client.withProducer { producer in
                let prices = producer.typed(keys: .string, values: PriceSerializer())
                let report = try await prices.send(topic: "t", key: "tea", value: Price(cents: 250))
                #expect(report.offset == 0)
                try await prices.enqueue(topic: "t", key: "tea", value: nil)
                try await prices.enqueue(topic: "t", key: nil, value: Price(cents: 1))
                let error = await #expect(throws: KafkaError.self) {
                    try await prices.send(topic: "t", key: "tea", value: Price(cents: -1))
                }
                #expect(error?.code == .serializationFailed)
                #expect(error?.cause is PriceSerializer.Negative)
            }
            let records = try scene.cluster.records(of: TopicPartition(topic: "t", partition: 0))
            #expect(records.map { $0.key.map { String(buffer: $0) } } == ["tea", "tea", nil])
            #expect(
                records.map { $0.value?.getInteger(at: $0.value?.readerIndex ?? 0, as: Int32.self) } == [250, nil, 1])
            #expect(records[0].headers == [RecordHeader(key: "schema", value: ByteBuffer(string: "price of t"))])
            #expect(records[1].headers.isEmpty)
        }
    }

    @Test("strings, bytes, buffers and integers are written as Kafka's own serializers write them")
    func forms() throws {
        var headers: [RecordHeader] = []
        #expect(
            RecordBytesSerializer<String>.string.serialize("ä", topic: "", headers: &headers)
                == ByteBuffer(bytes: [0xc3, 0xa4]))
        #expect(
            RecordBytesSerializer<[UInt8]>.bytes.serialize([1, 2], topic: "", headers: &headers)
                == ByteBuffer(bytes: [1, 2]))
        let buffer = ByteBuffer(string: "b")
        #expect(RecordBytesSerializer<ByteBuffer>.buffer.serialize(buffer, topic: "", headers: &headers) == buffer)
        #expect(
            BigEndianSerializer<Int32>.int32.serialize(-2, topic: "", headers: &headers)
                == ByteBuffer(bytes: [0xff, 0xff, 0xff, 0xfe]))
        #expect(
            BigEndianSerializer<Int64>.int64.serialize(258, topic: "", headers: &headers)
                == ByteBuffer(bytes: [0, 0, 0, 0, 0, 0, 1, 2]))
        #expect(headers.isEmpty)
        let record = ProducerRecord(topic: "t", key: "k", value: [1] as [UInt8], context: 3)
        #expect(record == ProducerRecord(topic: "t", key: ByteBuffer(string: "k"), value: ByteBuffer(bytes: [1])))
    }
}
