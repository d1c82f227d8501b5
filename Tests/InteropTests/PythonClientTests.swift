import Foundation
import KafkaRecords
import KafkaServer
import Testing

/// Python's clients of Kafka against brokers of this project. What they do is in `Clients`.
@Suite(.enabled(if: ForeignClients.python != nil, "\(ForeignClients.reason)"))
struct PythonClientTests {
    /// What a client says, as in `Clients/conversation.py`.
    private struct Event: Decodable {
        var event: String
        var beginning: [Int64]?
        var end: [Int64]?
        var keys: [String: [String]]?
    }

    private static let codecs = ["none", "gzip", "snappy", "lz4", "zstd"]
    private static let partitions = 3
    private static let recordsPerCodec = 600

    /// The keys of a partition in the order in which they are written.
    private static func expectedKeys(_ partition: Int) -> [String] {
        let half = recordsPerCodec / 2
        return [0..<half, half..<recordsPerCodec].flatMap { numbers in
            codecs.flatMap { codec in
                numbers.filter { $0 % partitions == partition }.map { "\(codec)-\($0)" }
            }
        }
    }

    @Test(.timeLimit(.minutes(3)), arguments: ["kafka_python", "confluent", "aiokafka"])
    func nothingIsLostWhileLeadersMove(client: String) async throws {
        let python = try #require(ForeignClients.python)
        try await LiveCluster.with(logger: BrokerLog.logger) { cluster in
            let script = ForeignClients.script("client_\(client)").path
            let bootstrap = cluster.bootstrap.map { "\($0)" }.joined(separator: ",")
            let process = try ForeignProcess(python, ["-B", script, bootstrap, client])

            func next(_ expected: String) async throws -> Event {
                let line = try #require(await process.nextLine(), "it has ended before: \(process.errors)")
                let event = try JSONDecoder().decode(Event.self, from: Data(line.utf8))
                try #require(event.event == expected)
                return event
            }

            _ = try await next("created")
            try process.send("\n")
            _ = try await next("produced half")
            try await cluster.moveLeaders(of: client)
            try process.send("\n")
            // Once more while it writes.
            try await cluster.moveLeaders(of: client)

            let offsets = try await next("listed offsets")
            let count = Int64(Self.recordsPerCodec * Self.codecs.count / Self.partitions)
            #expect(offsets.beginning == Array(repeating: 0, count: Self.partitions))
            #expect(offsets.end == Array(repeating: count, count: Self.partitions))
            let codecs = client == "confluent" ? LiveCluster.codecsOfLibrdkafka : Compression.allCases
            #expect(try await cluster.codecs(in: client) == codecs)
            try process.send("\n")

            _ = try await next("consumed half")
            try await cluster.moveLeaders(of: client)
            try process.send("\n")
            let consumed = try await next("consumed")
            for partition in 0..<Self.partitions {
                #expect(consumed.keys?["\(partition)"] == Self.expectedKeys(partition))
            }
            #expect(try await cluster.leaderChanges(of: client) >= 3)
            try process.send("\n")
            await process.expectSuccess()
        }
    }
}
