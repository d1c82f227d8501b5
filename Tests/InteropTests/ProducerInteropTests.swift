import Foundation
import KafkaClient
import KafkaRecords
import KafkaTransport
import NIOCore
import TestSupport
import Testing

/// Every codec and level of acknowledgement, with `kafka-kit mock` and with librdkafka's mock, read back by others.
@Suite(.enabled(if: ForeignClients.python != nil, "\(ForeignClients.reason)"))
struct ProducerInteropTests {
    /// A way to write records.
    private struct Way {
        var compression: Compression
        var acknowledgement: Acknowledgement
        var isIdempotent: Bool
        var level: Int?

        var name: String {
            "\(compression)-\(acknowledgement)-\(isIdempotent ? "idempotent" : "plain")-\(level ?? 0)"
        }

        static let all = Compression.allCases.flatMap { codec in
            [
                Way(compression: codec, acknowledgement: .none, isIdempotent: false),
                Way(compression: codec, acknowledgement: .leader, isIdempotent: false),
                Way(compression: codec, acknowledgement: .all, isIdempotent: false),
                Way(compression: codec, acknowledgement: .all, isIdempotent: true),
            ]
        }
    }

    private static let recordsPerWay = 60

    /// Writes records in every way.
    private func write(_ client: ClusterClient, _ topic: String) async throws {
        for way in Way.all {
            var configuration = ProducerConfiguration()
            configuration.compression = CompressionPreference(way.compression)
            configuration.acknowledgement = way.acknowledgement
            configuration.isIdempotent = way.isIdempotent
            try await client.withProducer(configuration) { producer in
                for number in 0..<Self.recordsPerWay {
                    try await producer.enqueue(WrittenRecord(way.name, number).record(in: topic))
                    // Several batches of each.
                    if number % 20 == 19 { try await producer.flush() }
                }
                try await producer.flush()
                #expect(producer.statistics.failedRecords == 0)
            }
        }
    }

    private func expectAll(_ records: [WrittenRecord], sourceLocation: SourceLocation = #_sourceLocation) {
        #expect(records.count == Way.all.count * Self.recordsPerWay, sourceLocation: sourceLocation)
        for way in Way.all {
            for partition in 0..<2 {
                let expected = (0..<Self.recordsPerWay).filter { $0 % 2 == partition }
                    .map { WrittenRecord(way.name, $0) }
                let found = records.filter { $0.partition == partition && $0.key.hasPrefix("\(way.name)-") }
                let isAsWritten = found == expected
                let keys = found.map(\.key).joined(separator: " ")
                #expect(isAsWritten, "\(way.name), partition \(partition): \(keys)", sourceLocation: sourceLocation)
            }
        }
    }

    private func readBack(by name: String, _ bootstrap: String, _ topic: String) async throws -> [WrittenRecord] {
        struct Event: Decodable {
            var records: [WrittenRecord]
        }
        let count = Way.all.count * Self.recordsPerWay
        let process = try ChildProcess(
            try #require(ForeignClients.python),
            ["-B", ForeignClients.script("read_\(name)").path, bootstrap, topic, "\(count)"])
        let line = try #require(await process.nextLine(), "it has ended before: \(process.errors)")
        try process.send("\n")
        await process.expectSuccess()
        return try JSONDecoder().decode(Event.self, from: Data(line.utf8)).records
    }

    @Test(.timeLimit(.minutes(3))) func othersReadWhatOurBrokersTook() async throws {
        try await MockCluster.with(["--topic", "records:2:3"]) { cluster in
            try await write(cluster.client, "records")
            for name in ["confluent", "kafka_python"] {
                expectAll(try await readBack(by: name, cluster.bootstrap, "records"))
            }
            #expect(try await cluster.codecs(in: "records") == Compression.allCases)
        }
    }

    @Test(.timeLimit(.minutes(3))) func othersReadWhatLibrdkafkasBrokersTook() async throws {
        struct Ready: Decodable {
            var bootstrap: String
        }
        let mock = try ChildProcess(
            try #require(ForeignClients.python), ["-B", ForeignClients.script("mock_cluster").path])
        let line = try #require(await mock.nextLine(), "it has ended before: \(mock.errors)")
        let bootstrap = try JSONDecoder().decode(Ready.self, from: Data(line.utf8)).bootstrap
        let addresses = bootstrap.split(separator: ",").compactMap { BrokerAddress(String($0)) }
        try await ClusterClient.withClient(bootstrap: addresses, runtime: .live()) { client in
            try await write(client, "records")
        }
        // kafka-python does not understand these brokers.
        expectAll(try await readBack(by: "confluent", bootstrap, "records"))
        try mock.closeInput()
        await mock.expectSuccess()
    }
}
