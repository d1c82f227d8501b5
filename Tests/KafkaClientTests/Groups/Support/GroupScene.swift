import KafkaCodec
import KafkaSimulation
import NIOCore
import Synchronization
import Testing

@testable import KafkaClient

/// A simulated cluster with a topic, `t`, and members of the group `g`, each with a client and a node of its own.
struct GroupScene: Sendable {
    let simulation: Simulation
    let cluster: SimulatedCluster

    static func run(
        seed: UInt64 = 1,
        partitions: Int = 6,
        settings: [String: String] = [:],
        release: String? = nil,
        _ body: @escaping @Sendable (GroupScene) async throws -> Void
    ) throws {
        var options = SimulationOptions()
        options.maximumSteps = 8_000_000
        options.maximumVirtualTime = .seconds(3600)
        try simulate(seed: seed, options: options) { simulation in
            var configuration = SimulatedClusterConfiguration(settings: settings)
            configuration.kafkaVersion = release
            let cluster = try SimulatedCluster(in: simulation, configuration)
            try cluster.createTopic("t", partitions: partitions)
            try await body(GroupScene(simulation: simulation, cluster: cluster))
        }
    }

    static func partition(_ number: Int32) -> TopicPartition { TopicPartition(topic: "t", partition: number) }

    static func configuration(
        _ configure: (inout GroupConsumerConfiguration) -> Void = { _ in }
    ) -> GroupConsumerConfiguration {
        var configuration = GroupConsumerConfiguration(group: "g", subscription: .topics("t"))
        configuration.offsetReset = .earliest
        configuration.sessionTimeout = .seconds(10)
        configuration.rebalanceTimeout = .seconds(20)
        configuration.assignors = [CooperativeStickyAssignor()]
        configure(&configuration)
        return configuration
    }

    /// Runs a member on a node of its own.
    func withMember<Success>(
        _ node: String,
        _ configuration: GroupConsumerConfiguration = Self.configuration(),
        _ body: (GroupConsumer) async throws -> Success
    ) async throws -> Success {
        try await cluster.withClient(named: node) { client in
            try await client.withGroupConsumer(configuration) { try await body($0) }
        }
    }

    /// Sends records to the partitions in turn.
    func produce(_ count: Int, from first: Int = 0, partitions: Int = 6) async throws {
        try await cluster.withClient(named: "producer") { client in
            try await client.withProducer { producer in
                for number in first..<(first + count) {
                    try await producer.enqueue(
                        ProducerRecord(topic: "t", partition: Int32(number % partitions), value: "\(number)"))
                }
                try await producer.flush()
            }
        }
    }

    /// The broker that coordinates the group.
    func coordinator() async throws -> Int32 {
        try await cluster.withClient(named: "asking") { client in
            try await client.broker(for: .coordinator(group: "g")).id
        }
    }

    func sleep(_ duration: Duration) async throws { try await simulation.clock.sleep(for: duration) }
}

/// What members have done, together.
final class GroupLog: Sendable {
    private let entries = Mutex<[(member: String, what: String)]>([])
    private let values = Mutex<[String]>([])

    private let marks = Mutex<Set<String>>([])
    private let holdings = Mutex<[String: Set<TopicPartition>]>([:])

    /// Whether this is asked for the first time.
    func isFirst(_ mark: String) -> Bool { marks.withLock { $0.insert(mark).inserted } }

    /// The partitions that each member has, as far as it was told.
    var owned: [String: Set<TopicPartition>] { holdings.withLock { $0 } }

    func note(_ member: String, _ element: GroupElement) {
        switch element {
        case .record(let record): note(record)
        case .event(let event): note(member, event)
        }
    }

    func note(_ member: String, _ event: GroupEvent) {
        holdings.withLock { holdings in
            switch event {
            case .assigned(let partitions): holdings[member, default: []].formUnion(partitions)
            case .revoked(let partitions), .lost(let partitions, _):
                holdings[member, default: []].subtract(partitions)
            case .commitFailed, .reachedEnd, .positionReset: break
            }
        }
        func numbers(_ partitions: [TopicPartition]) -> String { partitions.map { "\($0.partition)" }.joined() }
        let text =
            switch event {
            case .assigned(let partitions): "+\(numbers(partitions))"
            case .revoked(let partitions): "-\(numbers(partitions))"
            case .lost(let partitions, _): "!\(numbers(partitions))"
            case .commitFailed: "commit failed"
            case .reachedEnd(let partition, let offset): "\(partition.partition) ends at \(offset)"
            case .positionReset(let partition, let reset): "\(partition.partition) > \(reset.newPosition ?? -1)"
            }
        entries.withLock { $0.append((member, text)) }
    }

    func note(_ record: ConsumerRecord) { values.withLock { $0.append(record.text) } }

    var records: [String] { values.withLock { $0 } }
    func events(of member: String) -> [String] { entries.withLock { $0.filter { $0.member == member }.map(\.what) } }

    /// Consumes until the consumer ends.
    func follow(_ member: String, _ consumer: GroupConsumer) async throws {
        for try await element in consumer.elements {
            note(member, element)
        }
    }
}
