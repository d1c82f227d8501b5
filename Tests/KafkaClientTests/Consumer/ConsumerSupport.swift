import KafkaCodec
import KafkaRecords
import KafkaSimulation
import NIOCore
import Synchronization

@testable import KafkaClient

extension ClusterClient {
    /// Appends a batch of records with these values to a partition, and waits until the brokers have it.
    func produce(
        _ values: [String], to topicPartition: TopicPartition, compression: Compression = .none, magic: Int8 = 2
    ) async throws {
        let records = try Self.batch(values, compression == .none ? nil : Compressor(compression), magic)
        let topic = try await topic(topicPartition.topic)
        let request = ProduceRequest(
            acks: -1, timeoutMs: 10_000,
            topicData: [
                .init(
                    name: topic.name, topicID: topic.id,
                    partitionData: [.init(index: topicPartition.partition, records: records)])
            ])
        while true {
            let response: ProduceResponse
            do {
                response = try await send(request, to: .leader(of: topicPartition))
            } catch {
                guard error.isRetriable else { throw error }
                try await runtime.clock.sleep(until: runtime.clock.now.advanced(by: .milliseconds(100)))
                continue
            }
            let code = response.responses.first?.partitionResponses.first?.errorCode
            guard let error = code, error.isError else { return }
            guard error.isRetriable else { throw KafkaError(brokerError: error, "produce") }
            try await runtime.clock.sleep(until: runtime.clock.now.advanced(by: .milliseconds(100)))
        }
    }

    private static func batch(_ values: [String], _ compressor: Compressor?, _ magic: Int8) throws -> ByteBuffer {
        let timestamp: Int64 = 1_767_225_600_000
        guard magic == 2 else {
            var builder = try MessageSetBuilder(magic: magic, compressor: compressor)
            for value in values {
                _ = try builder.append(key: nil, value: ByteBuffer(string: value), timestamp: timestamp)
            }
            return try builder.finish()
        }
        var builder = RecordBatchBuilder()
        for value in values {
            _ = try builder.append(
                key: nil, value: ByteBuffer(string: value), headers: [RecordHeader(key: "h", value: nil)],
                timestamp: timestamp)
        }
        return try builder.finish(using: compressor)
    }
}

extension ConsumerRecord {
    /// The value as text.
    var text: String { value.map { String(buffer: $0) } ?? "" }
}

extension PartitionConsumer {
    /// Takes a number of records.
    func take(_ count: Int) async throws -> [ConsumerRecord] {
        var taken: [ConsumerRecord] = []
        while taken.count < count {
            let batch = try await nextBatch(maximumRecords: count - taken.count)
            if batch.isEmpty { break }
            taken += batch
        }
        return taken
    }
}
