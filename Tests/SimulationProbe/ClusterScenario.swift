package import KafkaBroker
import KafkaClient
import KafkaCodec
import KafkaRecords
package import KafkaSimulation

/// Producers that send to three brokers while these crash, pause, are cut off and lose their leadership; then a quiet
/// time in which all has to be well again.
///
/// Unchecked because it is used inside one simulation, that is, on one thread.
package final class ClusterScenario: @unchecked Sendable {
    private typealias Partition = TopicPartition

    private let simulation: Simulation
    private let cluster: SimulatedCluster
    private let acks: Int16
    private var isOver = false
    /// What brokers have acknowledged, by partition.
    package private(set) var acknowledged: [Int32: [String]] = [:]
    /// What was acknowledged and is not there.
    package private(set) var lost: [String] = []

    package init(_ simulation: Simulation, acks: Int16 = -1, defects: Set<ClusterDefect> = []) throws {
        self.simulation = simulation
        self.acks = acks
        var configuration = SimulatedClusterConfiguration(settings: [
            "replica.lag.time.max.ms": "5000", "replica.socket.timeout.ms": "2000",
        ])
        configuration.defects = defects
        cluster = try SimulatedCluster(in: simulation, configuration)
    }

    nonisolated(nonsending) package func play() async throws -> [Int32: [String]] {
        try cluster.createTopic("t", partitions: 2, configuration: ["min.insync.replicas": "2"])
        try await withThrowingTaskGroup(of: Void.self) { group in
            for producer in 0..<3 as Range<Int32> { group.addTask { try await self.produce(producer) } }
            group.addTask { try await self.disturb() }
            try await group.waitForAll()
        }
        try await cluster.waitUntilWhole(within: .seconds(100))
        try await simulation.clock.sleep(for: .seconds(5))
        for (partition, values) in acknowledged.sorted(by: { $0.key < $1.key }) {
            let logs = try cluster.brokers.map {
                try cluster.records(of: Partition(topic: "t", partition: partition), on: $0).values
            }
            for log in logs where log != logs[0] { throw ScenarioError.logsDiffer(partition) }
            lost += values.filter { !logs[0].contains($0) }
            guard Set(logs[0]).count == logs[0].count else { throw ScenarioError.duplicates(partition) }
        }
        return acknowledged
    }

    private func produce(_ number: Int32) async throws {
        let partition = Partition(topic: "t", partition: number % 2)
        var client: RawClient?
        var leader: Int32?
        var sent = 0
        while !isOver {
            try await simulation.clock.sleep(for: simulation.random.duration(in: .zero ... .milliseconds(300)))
            guard let current = cluster.leader(of: partition) else { continue }
            do {
                if client == nil || leader != current {
                    client?.connection.close()
                    client = nil
                    client = try await RawClient.connect(
                        simulation, to: current, from: "producer-\(number)", timeout: .seconds(3))
                    leader = current
                }
                sent += 1
                let value = "\(number)-\(sent)"
                guard let client else { continue }
                if try await send(value, to: partition.partition, client) == .noError {
                    acknowledged[partition.partition, default: []].append(value)
                }
            } catch is SimulatedNetworkError {
                client = nil
            } catch is RawClientError {
                client = nil
            }
        }
        client?.connection.close()
    }

    /// Sends a record, and gives the connection up when there is no answer for too long.
    private func send(_ value: String, to partition: Int32, _ client: RawClient) async throws -> ErrorCode {
        try await withThrowingTaskGroup(of: Void.self) { group in
            let clock = simulation.clock
            group.addTask {
                try await clock.sleep(for: .seconds(5))
                client.connection.reset()
            }
            defer { group.cancelAll() }
            return try await client.produce([value], to: "t", partition: partition, acks: acks, timeoutMs: 1500)
                .errorCode
        }
    }

    private func disturb() async throws {
        let random = simulation.random
        for _ in 0..<20 {
            try await simulation.clock.sleep(for: random.duration(in: .zero ... .seconds(3)))
            let broker = Int32(random.integer(in: 1...3))
            let other = broker % 3 + 1
            switch random.integer(in: 0..<10) {
            case 0 where cluster.brokers.allSatisfy(cluster.isActive):
                try cluster.crash(broker, random.element(of: [.process, .unplugged]) ?? .process)
            case 1: try cluster.stop(broker)
            case 2: try cluster.isolate(broker)
            case 3: simulation.network.block(from: cluster.node(of: broker), to: cluster.node(of: other))
            case 4: try cluster.pause(broker)
            case 5: simulation.network.heal()
            case 6: for broker in cluster.brokers { try cluster.start(broker) }
            case 7: for broker in cluster.brokers { try cluster.resume(broker) }
            default:
                let partition = Partition(topic: "t", partition: broker % 2)
                // It may not be possible at the moment.
                if cluster.inSyncReplicas(of: partition).contains(other), cluster.isActive(other) {
                    try cluster.moveLeader(of: partition, to: other)
                }
            }
        }
        simulation.network.heal()
        for broker in cluster.brokers { try cluster.resume(broker) }
        // Those that were told to stop, and were cut off, do so now.
        try await simulation.clock.sleep(for: .seconds(20))
        for broker in cluster.brokers { try cluster.start(broker) }
        try await simulation.clock.sleep(for: .seconds(20))
        isOver = true
    }
}

package enum ScenarioError: Error {
    case logsDiffer(Int32)
    case duplicates(Int32)
}

/// Plays the scenario without defects. A function, as a closure in `main.swift` would belong to the main actor, and its
/// schedule would be another one.
package func clusterScenario(_ simulation: Simulation) async throws -> [Int32: [String]] {
    try await ClusterScenario(simulation).play()
}
