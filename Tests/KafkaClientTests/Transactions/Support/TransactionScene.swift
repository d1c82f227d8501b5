import KafkaClient
import KafkaCodec
import KafkaSimulation
import NIOCore
import Testing

/// A simulated cluster with a topic, `t`, of three partitions, for transactions.
struct TransactionScene {
    let simulation: Simulation
    let cluster: SimulatedCluster
    let client: ClusterClient
    let release: String?

    /// The releases whose protocols differ: before a producer could get its next epoch from the coordinator (KIP-360),
    /// before partitions were verified, before each transaction had an epoch (KIP-890), and since.
    static let releases = ["2.4", "2.8", "3.9", "4.1"]

    static func run(
        seed: UInt64 = 1,
        release: String? = nil,
        settings: [String: String] = [:],
        _ body: @escaping (TransactionScene) async throws -> Void
    ) throws {
        var options = SimulationOptions()
        options.maximumSteps = 4_000_000
        options.maximumVirtualTime = .seconds(1800)
        try simulate(seed: seed, options: options) { simulation in
            var configuration = SimulatedClusterConfiguration(settings: settings)
            configuration.kafkaVersion = release
            let cluster = try SimulatedCluster(in: simulation, configuration)
            try cluster.createTopic("t", partitions: 3, configuration: ["min.insync.replicas": "2"])
            try await cluster.withClient(named: "client") { client in
                try await body(
                    TransactionScene(simulation: simulation, cluster: cluster, client: client, release: release))
            }
            try cluster.checkHistory()
        }
    }

    static func partition(_ number: Int32) -> TopicPartition { TopicPartition(topic: "t", partition: number) }

    static func record(_ partition: Int32, _ value: String) -> ProducerRecord {
        ProducerRecord(topic: "t", partition: partition, value: value)
    }

    static func configuration(_ transactionalID: String = "id") -> TransactionConfiguration {
        var configuration = TransactionConfiguration(transactionalID: transactionalID)
        configuration.producer.requestTimeout = .seconds(5)
        configuration.producer.deliveryTimeout = .seconds(20)
        return configuration
    }

    /// The values that a consumer reads which wants only what is committed, by partition, as far as the logs go now.
    func committed() async throws -> [[String]] {
        var values: [[String]] = [[], [], []]
        var settings = PartitionConsumerConfiguration()
        settings.isolationLevel = .readCommitted
        try await client.withPartitionConsumer(settings) { consumer in
            try consumer.assign((0..<3).map(Self.partition), from: .earliest)
            for number in 0..<3 as Range<Int32> {
                let partition = Self.partition(number)
                while let end = cluster.log(of: partition)?.endOffset, (consumer.position(of: partition) ?? 0) < end {
                    for record in try await consumer.nextBatch(timeout: .seconds(1)) {
                        values[Int(record.partition)].append(record.value.map { String(buffer: $0) } ?? "null")
                    }
                }
            }
        }
        return values
    }

    /// The offset that a group has committed.
    func offset(of group: String, _ number: Int32, isStable: Bool = true) async throws -> Int64 {
        let isOld = release == "2.4"
        let request = OffsetFetchRequest(
            groupID: group, topics: [.init(name: "t", partitionIndexes: [number])], requireStable: isStable && !isOld)
        // Nobody can ask old brokers to wait for the markers.
        if isStable, isOld { try await simulation.clock.sleep(for: .seconds(1)) }
        while true {
            let response = try await client.send(
                request, to: .coordinator(group: group),
                options: RequestOptions(
                    versions: VersionRange(0, isOld ? 5 : 7), retryTimeout: .seconds(30), isIdempotent: true))
            let partition = try #require(response.topics.first?.partitions.first)
            // Markers are on their way.
            if partition.errorCode == .unstableOffsetCommit {
                try await simulation.clock.sleep(for: .milliseconds(20))
                continue
            }
            try #require(!response.errorCode.isError && !partition.errorCode.isError)
            return partition.committedOffset
        }
    }

    /// The broker that coordinates a transactional id.
    func coordinator(of transactionalID: String) async throws -> Int32 {
        let request = FindCoordinatorRequest(key: transactionalID, keyType: 1)
        while true {
            let response = try await client.send(request, options: RequestOptions(versions: VersionRange(1, 3)))
            if !response.errorCode.isError { return response.nodeID }
            try await simulation.clock.sleep(for: .milliseconds(50))
        }
    }
}
