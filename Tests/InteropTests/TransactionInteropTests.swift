import Foundation
import KafkaClient
import KafkaCodec
import KafkaRecords
import KafkaTransport
import NIOCore
import OrderedCollections
import TestSupport
import Testing

/// Transactions of this project's client, and of others, with `kafka-kit mock` and with librdkafka's mock.
@Suite(.enabled(if: ForeignClients.python != nil, "\(ForeignClients.reason)"))
struct TransactionInteropTests {
    private struct Event: Decodable {
        var event: String
        var records: [WrittenRecord]?
    }

    /// What counts, of a partition, in its order.
    private static func expected(_ partition: Int, _ count: Int = 40) -> [WrittenRecord] {
        ["first", "second"].flatMap { name in
            (0..<count).filter { $0 % 2 == partition }.map { WrittenRecord(name, $0) }
        }
    }

    private static func read(_ topic: String, _ count: Int, _ client: ClusterClient) async throws -> [WrittenRecord] {
        var settings = PartitionConsumerConfiguration()
        settings.isolationLevel = .readCommitted
        return try await client.withPartitionConsumer(settings) { consumer in
            try consumer.assign((0..<2).map { TopicPartition(topic: topic, partition: $0) }, from: .earliest)
            var contents: [WrittenRecord] = []
            while contents.count < count {
                contents += try await consumer.nextBatch(timeout: .seconds(60)).map { WrittenRecord($0) }
            }
            // Markers follow, and nothing else.
            let more = try await consumer.nextBatch(timeout: .seconds(1))
            return contents + more.map { WrittenRecord($0) }
        }
    }

    private static func write(_ topic: String, _ client: ClusterClient) async throws {
        var configuration = TransactionConfiguration(transactionalID: "ours")
        configuration.producer.compression = .lz4
        try await client.withTransactionalProducer(configuration) { producer in
            for (name, commits) in [("first", true), ("aborted", false), ("second", true)] {
                let transaction = try await producer.beginTransaction()
                for number in 0..<40 { try await transaction.enqueue(WrittenRecord(name, number).record(in: topic)) }
                if commits {
                    try await transaction.commit()
                } else {
                    _ = try await transaction.send(WrittenRecord(name, 40).record(in: topic))
                    try await transaction.abort()
                }
            }
        }
    }

    @Test(.timeLimit(.minutes(3)), arguments: ["confluent", "kafka_python"])
    func transactionsGoBothWays(name: String) async throws {
        let python = try #require(ForeignClients.python)
        let arguments = ["--topic", "theirs:2:3", "--topic", "ours:2:3", "--config", "min.insync.replicas=2"]
        try await MockCluster.with(arguments) { cluster in
            let process = try ChildProcess(
                python,
                ["-B", ForeignClients.script("transactions_\(name)").path, cluster.bootstrap, "theirs", "ours"])

            func next(_ expected: String) async throws -> Event {
                let line = try #require(await process.nextLine(), "it has ended before: \(process.errors)")
                let event = try JSONDecoder().decode(Event.self, from: Data(line.utf8))
                try #require(event.event == expected)
                return event
            }

            _ = try await next("produced")
            try await ClusterClient.withClient(bootstrap: cluster.addresses, runtime: .live()) { client in
                let theirs = try await Self.read("theirs", 80, client)
                for partition in 0..<2 {
                    #expect(theirs.filter { $0.partition == partition } == Self.expected(partition))
                }
                let committed = try await client.send(
                    OffsetFetchRequest(groupID: "theirs", topics: [.init(name: "theirs", partitionIndexes: [0])]),
                    to: .coordinator(group: "theirs"),
                    options: RequestOptions(
                        versions: VersionRange(1, 7), retryTimeout: .seconds(30), isIdempotent: true))
                #expect(committed.topics.first?.partitions.first?.committedOffset == 5)
                try await Self.write("ours", client)
                // The markers are there when everything can be read.
                #expect(try await Self.read("ours", 80, client).count == 80)
            }
            try process.send("\n")
            let records = try #require(try await next("consumed").records)
            for partition in 0..<2 {
                #expect(records.filter { $0.partition == partition } == Self.expected(partition))
            }
            try process.send("\n")
            await process.expectSuccess()
        }
    }

    /// librdkafka's mock keeps the books of transactions, and tells nobody which are aborted: all records can be read. Its
    /// markers have no checksums.
    @Test(.timeLimit(.minutes(3))) func librdkafkasBrokersTakeTransactions() async throws {
        struct Ready: Decodable {
            var bootstrap: String
        }
        let process = try ChildProcess(
            try #require(ForeignClients.python), ["-B", ForeignClients.script("mock_cluster").path])
        let line = try #require(await process.nextLine(), "it has ended before: \(process.errors)")
        let ready = try JSONDecoder().decode(Ready.self, from: Data(line.utf8))
        let bootstrap = ready.bootstrap.split(separator: ",").compactMap { BrokerAddress(String($0)) }
        try await ClusterClient.withClient(bootstrap: bootstrap, runtime: .live()) { client in
            let configuration = TransactionConfiguration(transactionalID: "ours")
            try await client.withTransactionalProducer(configuration) { producer in
                for round in 0..<3 {
                    let transaction = try await producer.beginTransaction()
                    for number in 0..<20 {
                        try await transaction.enqueue(WrittenRecord("round\(round)", number).record(in: "records"))
                    }
                    try await transaction.sendOffsets(
                        [TopicPartition(topic: "records", partition: 0): OffsetCommit(Int64(round))],
                        group: ConsumerGroupMetadata(groupID: "g"))
                    if round == 1 {
                        _ = try await transaction.send(WrittenRecord("round\(round)", 20).record(in: "records"))
                        try await transaction.abort()
                    } else {
                        try await transaction.commit()
                    }
                }
            }
            var settings = PartitionConsumerConfiguration()
            settings.verifiesChecksums = false
            try await client.withPartitionConsumer(settings) { consumer in
                try consumer.assign(
                    (0..<2).map { TopicPartition(topic: "records", partition: $0) }, from: .earliest)
                var contents: [WrittenRecord] = []
                while contents.count < 61 {
                    contents += try await consumer.nextBatch(timeout: .seconds(30)).map { WrittenRecord($0) }
                }
                for partition in 0..<2 {
                    let all = (0..<3).flatMap { round in
                        (0..<(round == 1 ? 21 : 20)).filter { $0 % 2 == partition }.map {
                            WrittenRecord("round\(round)", $0)
                        }
                    }
                    #expect(contents.filter { $0.partition == partition } == all)
                }
            }
        }
        try process.closeInput()
        await process.expectSuccess()
    }
}
