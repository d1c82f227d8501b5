import KafkaClient
import KafkaCodec
import NIOCore
import Testing
import simulation_probe

@testable import KafkaSimulation

@Suite("What a test can do to a cluster")
struct ClusterFaultTests {
    private static let partition = TopicPartition(topic: "t", partition: 0)
    private var partition: TopicPartition { Self.partition }

    /// A cluster with a topic that broker 1 leads.
    private nonisolated(nonsending) func start(
        _ simulation: Simulation, settings: [String: String] = [:]
    ) async throws -> SimulatedCluster {
        let cluster = try SimulatedCluster(in: simulation, .init(settings: settings))
        try cluster.createTopic("t", placement: [[1, 2, 3]], configuration: ["min.insync.replicas": "2"])
        try await cluster.waitUntil("broker 1 leads") { $0.log(of: Self.partition, on: 1)?.leaderEpoch != nil }
        return cluster
    }

    @Test("requests fail as told, before or after their effect")
    func failNext() throws {
        try simulate(seed: 1) { simulation in
            let cluster = try await start(simulation)
            let client = try await RawClient.connect(simulation, to: 1)
            try cluster.failNext(1, .produce, with: .error(.notEnoughReplicas))
            #expect(try await client.produce(["a"], to: "t").errorCode == .notEnoughReplicas)
            #expect(cluster.log(of: partition)?.endOffset == 0)
            try cluster.failNext(1, .produce, with: .error(.requestTimedOut), .afterEffect, on: 1, from: "client")
            #expect(try await client.produce(["b"], to: "t").errorCode == .requestTimedOut)
            #expect(try cluster.records(of: partition).values == ["b"])
            try cluster.failNext(1, .produce, with: .disconnect, .afterEffect)
            await #expect(throws: RawClientError.closed) { _ = try await client.produce(["c"], to: "t") }
            #expect(try cluster.records(of: partition).values == ["b", "c"])
            #expect(simulation.trace.text.contains("the next 1 of Produce fail with a disconnect, afterEffect"))
        }
    }

    @Test("requests are held until they are released")
    func hold() throws {
        try simulate(seed: 2) { simulation in
            let cluster = try await start(simulation)
            let hold = try cluster.hold(.produce, .fetch)
            async let produced = RawClient.connect(simulation, to: 1).produce(["a"], to: "t")
            try await hold.waitUntilHeld()
            #expect(hold.requests.map(\.api) == [.produce])
            try await simulation.clock.sleep(for: .seconds(100))
            #expect(cluster.log(of: partition)?.endOffset == 0)
            let other = try await RawClient.connect(simulation, to: 2)
            #expect(try await other.ask(MetadataRequest(topics: [])).brokers.count == 3)
            hold.release()
            #expect(try await produced.errorCode == .noError)
            #expect(try await other.produce(["b"], to: "t").errorCode == .notLeaderOrFollower)
        }
    }

    @Test("a machine that loses power tells nobody, and loses what it had not flushed")
    func machineCrash() throws {
        try simulate(seed: 3) { simulation in
            let cluster = try await start(simulation)
            let client = try await RawClient.connect(simulation, to: 1)
            #expect(try await client.produce(["a"], to: "t").errorCode == .noError)
            try cluster.crash(1, .machine)
            #expect(cluster.log(of: partition, on: 1)?.endOffset == 0)
            let beginning = simulation.clock.now
            await #expect(throws: SimulatedNetworkError.self) { _ = try await client.produce(["b"], to: "t") }
            #expect(beginning.duration(to: simulation.clock.now) >= .seconds(60), "only time tells")
            #expect(cluster.leader(of: partition) == 2)
            try cluster.start(1)
            try await cluster.waitUntilWhole()
            #expect(try cluster.records(of: partition, on: 1).values == ["a"])
        }
    }

    @Test("a broker that is isolated is replaced, and gives up what only it had when it is back")
    func isolate() throws {
        try simulate(seed: 4) { simulation in
            let cluster = try await start(simulation, settings: ["replica.lag.time.max.ms": "5000"])
            let client = try await RawClient.connect(simulation, to: 1)
            #expect(try await client.produce(["a"], to: "t").errorCode == .noError)
            simulation.network.partition(
                [cluster.node(of: 1)], from: [cluster.node(of: 2), cluster.node(of: 3), cluster.controllerNode])
            #expect(try await client.produce(["lost"], to: "t", acks: 1).errorCode == .noError)
            try await cluster.waitUntil("broker 2 leads") { $0.log(of: Self.partition, on: 2)?.leaderEpoch != nil }
            #expect(cluster.log(of: partition, on: 1)?.leaderEpoch == 0, "it believes that it still leads")
            let other = try await RawClient.connect(simulation, to: 2)
            #expect(try await other.produce(["b"], to: "t").errorCode == .noError)
            simulation.network.heal()
            try await cluster.waitUntilWhole()
            try await cluster.waitUntil("broker 1 has all") {
                $0.log(of: Self.partition, on: 1)?.highWatermark == 2
            }
            #expect(try cluster.records(of: partition, on: 1).values == ["a", "b"])

            try cluster.isolate(2)
            await #expect(throws: SimulatedNetworkError.self) {
                _ = try await simulation.network.connect(from: "new", to: "broker-2", port: 9092, timeout: .seconds(3))
            }
            try cluster.rejoin(2)
            _ = try await RawClient.connect(simulation, to: 2, from: "new")
        }
    }

    @Test("a broker that stands still keeps its connections, and goes on with what has piled up")
    func pause() throws {
        try simulate(seed: 5) { simulation in
            let cluster = try await start(simulation)
            let client = try await RawClient.connect(simulation, to: 1)
            try cluster.pause(1)
            async let produced = client.produce(["a"], to: "t", timeoutMs: 1000)
            try await simulation.clock.sleep(for: .seconds(5))
            #expect(cluster.requestCount(.produce) == 0)
            _ = try await simulation.network.connect(from: "new", to: "broker-1", port: 9092, timeout: .seconds(3))
            try cluster.resume(1)
            #expect(try await produced.errorCode == .noError)
            #expect(cluster.leader(of: partition) == 1, "five seconds are forgiven")
        }
    }

    @Test("a broker that stops hands over what it leads, and is whole again after a restart")
    func restart() throws {
        try simulate(seed: 6) { simulation in
            let cluster = try await start(simulation)
            let client = try await RawClient.connect(simulation, to: 1)
            #expect(try await client.produce(["a"], to: "t").errorCode == .noError)
            try await cluster.restart(1, after: .seconds(3))
            #expect(cluster.leader(of: partition) == 2)
            #expect(try await client.connection.read() == nil, "it has closed its connections in good order")
            try await cluster.waitUntilWhole()
            #expect(simulation.clock.now < .init(nanoseconds: 10_000_000_000), "nothing had to time out")
        }
    }

    @Test("wrong commands are refused with a reason")
    func errors() throws {
        try simulate(seed: 7) { simulation in
            let cluster = try await start(simulation)
            #expect(throws: SimulatedClusterError.self) { try cluster.crash(9) }
            #expect(throws: SimulatedClusterError.self) { try cluster.createTopic("t") }
            #expect(throws: SimulatedClusterError.self) { try cluster.createTopic("u", replicas: 4) }
            #expect(throws: SimulatedClusterError.self) { try cluster.deleteTopic("none") }
            #expect(throws: SimulatedClusterError.self) { try cluster.moveLeader(of: partition, to: 7) }
            #expect(throws: SimulatedClusterError.self) {
                try cluster.records(of: TopicPartition(topic: "none", partition: 0))
            }
            await #expect(throws: SimulatedClusterError.self) {
                try await cluster.waitUntil("nothing", within: .seconds(1)) { _ in false }
            }
            var other = SimulatedClusterConfiguration()
            #expect(throws: SimulatedNetworkError.self) { _ = try SimulatedCluster(in: simulation, other) }
            other.name = "east"
            other.kafkaVersion = "7.9"
            #expect(throws: SimulatedClusterError.self) { _ = try SimulatedCluster(in: simulation, other) }
            other.kafkaVersion = "0.10.2"
            let east = try SimulatedCluster(in: simulation, other)
            #expect(east.bootstrap.first?.host == "east-broker-1")
            try cluster.deleteTopic("t")
            #expect(cluster.topics.isEmpty)
        }
    }

    @Test("a wait for a cluster ends with its task")
    func cancelledWait() throws {
        try simulate(seed: 8) { simulation in
            let cluster = try await start(simulation)
            let task = Task { try await cluster.waitUntil("never") { _ in false } }
            try await simulation.clock.sleep(for: .seconds(1))
            task.cancel()
            await #expect(throws: CancellationError.self) { try await task.value }
            #expect(cluster.watchers.isEmpty)
        }
    }

    @Test("a wait that takes too long says what was waited for")
    func longWait() throws {
        let error = #expect(throws: SimulatedClusterError.self) {
            try simulate(seed: 9) { simulation in
                let cluster = try await start(simulation)
                let hold = try cluster.hold(.produce)
                try await hold.waitUntilHeld()
            }
        }
        #expect(error?.description.contains("1 of Produce are held") == true)
    }
}
