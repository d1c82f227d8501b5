import KafkaBroker
import KafkaRecords
import TestSupport
import Testing

/// kcat against `kafka-kit mock`.
@Suite(.enabled(if: ForeignClients.kcat != nil, "\(ForeignClients.reason)"))
struct KcatTests {
    private static let recordsPerCodec = 1000

    private func kcat(_ cluster: MockCluster, _ arguments: [String]) throws -> ChildProcess {
        try ChildProcess(try #require(ForeignClients.kcat), ["-b", cluster.bootstrap] + arguments)
    }

    private func lines(_ cluster: MockCluster, _ arguments: [String]) async throws -> [String] {
        let process = try kcat(cluster, arguments)
        try process.closeInput()
        let lines = await process.remainingLines()
        await process.expectSuccess()
        return lines
    }

    /// Writes records with one codec, and moves the leader after the first half.
    private func produce(_ codec: String, after count: Int, to cluster: MockCluster) async throws -> [String] {
        let records = (0..<Self.recordsPerCodec).map { "\(codec)-\($0)" }
        let half = Self.recordsPerCodec / 2
        let process = try kcat(
            cluster,
            ["-P", "-t", "orders", "-p", "0", "-z", codec, "-X", "acks=all", "-X", "enable.idempotence=true"])
        try process.send(records[..<half].joined(separator: "\n") + "\n")
        // It keeps the last of what it has read back until more comes.
        try await cluster.waitForRecords(Int64(count + 1), in: "orders")
        try await cluster.moveLeaders(of: "orders")
        try process.send(records[half...].joined(separator: "\n") + "\n")
        try process.closeInput()
        await process.expectSuccess()
        return records
    }

    @Test(.timeLimit(.minutes(3))) func nothingIsLostWhileLeadersMove() async throws {
        let arguments = ["--auto-create", "--config", "default.replication.factor=3"]
        try await MockCluster.with(arguments) { cluster in
            var written: [String] = []
            for codec in ["none", "gzip", "snappy", "lz4", "zstd"] {
                // The first makes the topic by asking for it.
                written += try await produce(codec, after: written.count, to: cluster)
            }
            #expect(try await cluster.codecs(in: "orders") == Compression.allCases)
            #expect(try await lines(cluster, ["-Q", "-t", "orders:0:-2"]) == ["orders [0] offset 0"])
            #expect(try await lines(cluster, ["-Q", "-t", "orders:0:-1"]) == ["orders [0] offset \(written.count)"])

            // Reading goes on across a change of the leader as well.
            let reader = try kcat(
                cluster,
                [
                    "-C", "-t", "orders", "-p", "0", "-o", "beginning", "-c", "\(written.count)", "-u", "-q", "-f",
                    "%o %s\n", "-X", "fetch.message.max.bytes=4000", "-X", "queued.min.messages=100",
                ])
            var read: [String] = []
            while read.count < written.count / 2 { read.append(try #require(await reader.nextLine())) }
            try await cluster.moveLeaders(of: "orders")
            read += await reader.remainingLines()
            await reader.expectSuccess()
            #expect(read == written.enumerated().map { "\($0) \($1)" })
            // Once for each codec, and once while it read.
            #expect(try await cluster.leaderships(of: "orders").allSatisfy { $0.epoch >= 6 })
        }
    }

    @Test(.timeLimit(.minutes(1)), arguments: KafkaRelease.all.map(\.name))
    func brokersOfAllReleasesAreUnderstood(release: String) async throws {
        try await MockCluster.with(brokers: 1, ["--kafka-version", release, "--topic", "orders"]) { cluster in
            let writer = try kcat(
                cluster, ["-P", "-t", "orders", "-p", "0", "-X", "broker.version.fallback=\(release)"])
            try writer.send("one\ntwo\n")
            try writer.closeInput()
            await writer.expectSuccess()
            let read = try await lines(cluster, ["-C", "-t", "orders", "-p", "0", "-o", "beginning", "-e", "-q"])
            #expect(read == ["one", "two"])
        }
    }
}
