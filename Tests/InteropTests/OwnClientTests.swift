import Foundation
import KafkaClient
import KafkaRecords
import KafkaTransport
import NIOCore
import TestSupport
import Testing

/// This project's client over TCP.
@Suite struct OwnClientTests {
    private static let count = 100_000

    /// Writes records to a topic and reads them back.
    ///
    /// - Parameters:
    ///   - halfway: What happens when half of them are written, and again when half of them are read.
    private func roundTrip(
        _ bootstrap: [BrokerAddress], partitions: Int, compression: Compression, halfway: () async throws -> Void = {}
    ) async throws {
        try await ClusterClient.withClient(bootstrap: bootstrap, runtime: .live()) { client in
            var configuration = ProducerConfiguration()
            configuration.compression = compression
            try await client.withProducer(configuration) { producer in
                for number in 0..<Self.count {
                    if number == Self.count / 2 { try await halfway() }
                    _ = try await producer.enqueue(
                        ProducerRecord(
                            topic: "records", partition: Int32(number % partitions),
                            key: ByteBuffer(integer: Int64(number)), value: ByteBuffer(string: "value \(number)")))
                }
                try await producer.flush()
            }
            try await client.withPartitionConsumer { consumer in
                try consumer.assign(
                    (0..<partitions).map { TopicPartition(topic: "records", partition: Int32($0)) }, from: .earliest)
                var counts = Array(repeating: 0, count: partitions)
                var records = consumer.records.makeAsyncIterator()
                for read in 0..<Self.count {
                    if read == Self.count / 2 { try await halfway() }
                    let record = try #require(try await records.next())
                    let partition = Int(record.partition)
                    let number = counts[partition] * partitions + partition
                    try #require(record.offset == Int64(counts[partition]))
                    try #require(record.record.key == ByteBuffer(integer: Int64(number)))
                    try #require(record.record.value == ByteBuffer(string: "value \(number)"))
                    // Milliseconds by the system's clock, which is beyond 2023.
                    try #require(record.timestamp > 1_700_000_000_000)
                    counts[partition] += 1
                }
                #expect(counts.reduce(0, +) == Self.count)
            }
        }
    }

    @Test(.timeLimit(.minutes(3)), .enabled(if: ForeignClients.python != nil, "\(ForeignClients.reason)"))
    func whatLibrdkafkasBrokersTookComesBack() async throws {
        struct Ready: Decodable {
            var bootstrap: String
            var partitions: Int
        }
        let process = try ChildProcess(
            try #require(ForeignClients.python), ["-B", ForeignClients.script("mock_cluster").path])
        let line = try #require(await process.nextLine(), "it has ended before: \(process.errors)")
        let ready = try JSONDecoder().decode(Ready.self, from: Data(line.utf8))
        try await roundTrip(
            ready.bootstrap.split(separator: ",").compactMap { BrokerAddress(String($0)) },
            partitions: ready.partitions, compression: .lz4)
        try process.closeInput()
        await process.expectSuccess()
    }

    @Test(.timeLimit(.minutes(3))) func nothingIsLostWhileLeadersMove() async throws {
        let arguments = ["--topic", "records:6:3", "--config", "min.insync.replicas=2"]
        try await MockCluster.with(arguments) { cluster in
            try await roundTrip(cluster.addresses, partitions: 6, compression: .zstd) {
                try await cluster.moveLeaders(of: "records")
            }
            #expect(try await cluster.leaderships(of: "records").allSatisfy { $0.epoch >= 2 })
        }
    }
}
