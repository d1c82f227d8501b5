import KafkaClient
import KafkaRecords
import KafkaSimulation
import NIOCore
import Synchronization
import Testing

/// What producers said of their records.
final class ProducerHistory: ClientObserver {
    private let log = Mutex<[ClientEvent]>([])

    var events: [ClientEvent] { log.withLock { $0 } }

    func observe(_ event: ClientEvent, client: String) {
        log.withLock { $0.append(event) }
    }
}

/// A producer of a simulated cluster with one topic, `t`.
struct ProducerScene {
    let simulation: Simulation
    let cluster: SimulatedCluster
    let client: ClusterClient
    let events: ProducerHistory

    static func run(
        seed: UInt64,
        partitions: Int = 1,
        cluster settings: SimulatedClusterConfiguration = .init(),
        topic: [String: String] = ["min.insync.replicas": "2"],
        runtime change: @escaping (inout KafkaRuntime) -> Void = { _ in },
        _ body: @escaping (ProducerScene) async throws -> Void
    ) throws {
        var options = SimulationOptions()
        // Far above what any of these tests needs.
        options.maximumSteps = 2_000_000
        options.maximumVirtualTime = .seconds(300)
        try simulate(seed: seed, options: options) { simulation in
            let cluster = try SimulatedCluster(in: simulation, settings)
            try cluster.createTopic("t", partitions: partitions, configuration: topic)
            let events = ProducerHistory()
            var runtime = cluster.runtime(named: "client")
            runtime.observer = events
            change(&runtime)
            try await ClusterClient.withClient(bootstrap: cluster.bootstrap, runtime: runtime) { client in
                try await body(
                    ProducerScene(simulation: simulation, cluster: cluster, client: client, events: events))
            }
        }
    }

    /// The values of a partition's records, as numbers.
    func numbers(_ partition: Int32 = 0) throws -> [Int] {
        try cluster.records(of: TopicPartition(topic: "t", partition: partition)).compactMap { record in
            record.value.map { String(buffer: $0) }.flatMap { Int($0) }
        }
    }

    /// Checks what the history says against the logs: each record that was sent is where it was said to be, none that
    /// failed for certain is there, and every record has one end.
    func checkHistory() throws {
        /// Records are numbered by their producers.
        struct Number: Hashable {
            var producer: UInt64
            var record: UInt64
        }
        var begun: [Number: ByteBuffer?] = [:]
        var ended: Set<Number> = []
        var logs: [TopicPartition: [Record]] = [:]
        func records(_ partition: TopicPartition) throws -> [Record] {
            if let known = logs[partition] { return known }
            let records = try cluster.records(of: partition)
            logs[partition] = records
            return records
        }
        for event in events.events {
            switch event {
            case .sending(let producer, let number, _, _, let value):
                let record = Number(producer: producer, record: number)
                #expect(begun.updateValue(value, forKey: record) == nil)
            case .sent(let producer, let number, let partition, let offset):
                let record = Number(producer: producer, record: number)
                #expect(ended.insert(record).inserted)
                let value = try #require(begun[record])
                guard let offset else { continue }
                let found = try records(partition).first { $0.offset == offset }
                #expect(found?.value == value, "record \(record) is not at offset \(offset) of \(partition)")
            case .sendFailed(let producer, let number, let partition, let error):
                let record = Number(producer: producer, record: number)
                #expect(ended.insert(record).inserted)
                let value = try #require(begun[record])
                guard !error.isOutcomeUnknown else { continue }
                #expect(try !records(partition).contains { $0.value == value }, "record \(record) is there")
            default:
                Issue.record("a producer does not tell of \(event)")
            }
        }
        #expect(ended.count == begun.count)
    }
}
