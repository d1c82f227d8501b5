import Foundation
import KafkaRecords
import TestSupport
import Testing

/// Python's clients of Kafka against `kafka-kit mock`. What they do is in `Clients`.
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
        try await MockCluster.with { cluster in
            let script = ForeignClients.script("client_\(client)").path
            let process = try ChildProcess(python, ["-B", script, cluster.bootstrap, client])

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
            // Again and again while it writes.
            let count = Int64(Self.recordsPerCodec * Self.codecs.count)
            for tenths in [6, 7, 8, 9] as [Int64] {
                try await cluster.waitForRecords(count * tenths / 10, in: client)
                try await cluster.moveLeaders(of: client)
            }
            _ = try await next("produced")
            // Not before all leaders are where they stay: librdkafka asks for offsets once.
            try process.send("\n")

            let offsets = try await next("listed offsets")
            #expect(offsets.beginning == Array(repeating: 0, count: Self.partitions))
            #expect(offsets.end == Array(repeating: count / Int64(Self.partitions), count: Self.partitions))
            #expect(try await cluster.codecs(in: client) == Compression.allCases)
            try process.send("\n")

            _ = try await next("consumed half")
            try await cluster.moveLeaders(of: client)
            try process.send("\n")
            // And once more while it reads.
            try await cluster.moveLeaders(of: client)
            let consumed = try await next("consumed")
            for partition in 0..<Self.partitions {
                #expect(consumed.keys?["\(partition)"] == Self.expectedKeys(partition))
            }
            #expect(try await cluster.leaderships(of: client).allSatisfy { $0.epoch >= 7 })
            try process.send("\n")
            await process.expectSuccess()
        }
    }
}
