import KafkaBroker
import KafkaRecords
import KafkaServer
import OrderedCollections
import Testing

/// kcat against brokers of this project.
@Suite(.enabled(if: ForeignClients.kcat != nil, "\(ForeignClients.reason)"))
struct KcatTests {
    private static let recordsPerCodec = 1000

    private func bootstrap(_ cluster: LiveCluster) -> String {
        cluster.bootstrap.map { "\($0)" }.joined(separator: ",")
    }

    private func kcat(_ cluster: LiveCluster, _ arguments: [String]) throws -> ForeignProcess {
        try ForeignProcess(try #require(ForeignClients.kcat), ["-b", bootstrap(cluster)] + arguments)
    }

    private func lines(_ cluster: LiveCluster, _ arguments: [String]) async throws -> [String] {
        let process = try kcat(cluster, arguments)
        try process.closeInput()
        let lines = await process.remainingLines()
        await process.expectSuccess()
        return lines
    }

    /// Writes records with one codec, and moves the leader after the first half.
    private func produce(_ codec: String, after count: Int, to cluster: LiveCluster) async throws -> [String] {
        let records = (0..<Self.recordsPerCodec).map { "\(codec)-\($0)" }
        let half = Self.recordsPerCodec / 2
        let process = try kcat(
            cluster,
            ["-P", "-t", "orders", "-p", "0", "-z", codec, "-X", "acks=all", "-X", "enable.idempotence=true"])
        try process.send(records[..<half].joined(separator: "\n") + "\n")
        try await cluster.wait { cluster in
            let partition = PartitionName("orders", 0)
            guard let leader = cluster.metadata.partition(partition)?.leader else { return false }
            // It keeps the last of what it has read back until more comes.
            return cluster.log(of: partition, on: leader)?.highWatermark ?? 0 > Int64(count)
        }
        try await cluster.moveLeaders(of: "orders")
        try process.send(records[half...].joined(separator: "\n") + "\n")
        try process.closeInput()
        await process.expectSuccess()
        return records
    }

    @Test(.timeLimit(.minutes(3))) func nothingIsLostWhileLeadersMove() async throws {
        let configuration = LiveClusterConfiguration(settings: ["default.replication.factor": "3"])
        try await LiveCluster.with(configuration, logger: BrokerLog.logger) { cluster in
            var written: [String] = []
            for codec in ["none", "gzip", "snappy", "lz4", "zstd"] {
                // The first makes the topic by asking for it.
                written += try await produce(codec, after: written.count, to: cluster)
            }
            #expect(try await cluster.codecs(in: "orders") == LiveCluster.codecsOfLibrdkafka)
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
        }
    }

    @Test(.timeLimit(.minutes(1)), arguments: KafkaRelease.all.map(\.name))
    func brokersOfAllReleasesAreUnderstood(release: String) async throws {
        let configuration = LiveClusterConfiguration(brokers: 1, release: try #require(KafkaRelease(release)))
        try await LiveCluster.with(configuration, logger: BrokerLog.logger) { cluster in
            try await cluster.createTopic("orders")
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
