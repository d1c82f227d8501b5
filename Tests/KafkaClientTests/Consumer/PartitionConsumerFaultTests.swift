import KafkaCodec
import KafkaRecords
import KafkaSimulation
import NIOCore
import Testing

@testable import KafkaClient

@Suite("A consumer of partitions under faults")
struct PartitionConsumerFaultTests {
    /// Writes while brokers crash and leaders move, and reads it all: nothing missing, nothing twice, in order.
    private func sweep(_ simulation: Simulation) async throws {
        let cluster = try SimulatedCluster(in: simulation)
        try cluster.createTopic("orders", partitions: 2, configuration: ["min.insync.replicas": "2"])
        try await cluster.withClient { client in
            try await client.withPartitionConsumer { consumer in
                try consumer.assign([.orders(0), .orders(1)], from: .earliest)
                async let reading = consumer.take(until: "end", partitions: 2)
                async let faults: Void = faults(simulation, cluster)
                for number in 0..<40 {
                    try await client.produce(["\(number)"], to: .orders(Int32(number % 2)))
                    try await simulation.clock.sleep(
                        for: simulation.random.duration(in: .zero ... .milliseconds(300)))
                }
                try await faults
                for number in 0..<2 as Range<Int32> { try await client.produce(["end"], to: .orders(number)) }
                let read = try await reading
                for number in 0..<2 as Range<Int32> {
                    let log = try cluster.records(of: .orders(number))
                    let mine = read.filter { $0.partition == number }
                    try #require(mine.map(\.offset) == log.prefix(mine.count).map(\.offset))
                    try #require(mine.map(\.value) == log.prefix(mine.count).map(\.value))
                    try #require(Set(mine.map(\.text)).count == 21)
                }
            }
        }
    }

    private func faults(_ simulation: Simulation, _ cluster: SimulatedCluster) async throws {
        for _ in 0..<4 {
            try await simulation.clock.sleep(for: simulation.random.duration(in: .milliseconds(100) ... .seconds(2)))
            let broker = Int32(1 + simulation.random.next() % 3)
            switch simulation.random.next() % 4 {
            case 0:
                try cluster.crash(broker)
                try await simulation.clock.sleep(for: .seconds(2))
                try cluster.start(broker)
            case 1:
                let partition = TopicPartition.orders(Int32(simulation.random.next() % 2))
                // It may not be in sync just then.
                try? cluster.moveLeader(of: partition, to: broker)
            case 2:
                try cluster.failNext(2, .fetch, with: .disconnect, from: "client")
            default:
                simulation.network.resetConnections(between: "client", and: cluster.node(of: broker))
            }
            try await cluster.waitUntilWhole()
        }
    }

    @Test("reads everything once and in order while brokers crash and leaders move")
    func crashes() throws {
        try explore(seeds: 0..<60) { simulation in try await sweep(simulation) }
    }

    @Test("does the same in every run of a seed")
    func replay() throws {
        let first = try explore(seeds: 0..<3) { simulation in try await sweep(simulation) }.hash
        let second = try explore(seeds: 0..<3) { simulation in try await sweep(simulation) }.hash
        #expect(first == second)
    }

    @Test("leaves a leader that has lost its power as soon as the cluster has")
    func silentLeader() throws {
        try explore(seeds: 0..<20) { simulation in
            let cluster = try SimulatedCluster(in: simulation)
            try cluster.createTopic("orders", configuration: ["min.insync.replicas": "2"])
            try await cluster.withClient { client in
                try await client.produce(["0"], to: .orders(0))
                try await client.withPartitionConsumer { consumer in
                    try consumer.assign(.orders(0), from: .earliest)
                    #expect(try await consumer.nextBatch().count == 1)
                    // Its next fetch is under way.
                    try await simulation.clock.sleep(for: .milliseconds(100))
                    let leader = try #require(cluster.leader(of: .orders(0)))
                    try cluster.crash(leader, .machine)
                    let begin = simulation.clock.now
                    try await cluster.waitUntil("another leads") {
                        $0.leader(of: .orders(0)).map { $0 != leader } ?? false
                    }
                    let elected = begin.duration(to: simulation.clock.now)
                    async let produced: Void = cluster.withClient(named: "other") { other in
                        try await other.produce(["1"], to: .orders(0))
                    }
                    #expect(try await consumer.nextBatch().map(\.offset) == [1])
                    let recovered = begin.duration(to: simulation.clock.now)
                    #expect(recovered - elected < .seconds(6), "\(elected), \(recovered)")
                    try await produced
                    try cluster.start(leader)
                    try await cluster.waitUntilWhole()
                }
            }
            try cluster.checkHistory()
        }
    }

    @Test("reads from the replica in its rack")
    func nearest() throws {
        var configuration = SimulatedClusterConfiguration()
        configuration.racks = ["a", "b", "c"]
        configuration.settings["replica.selector.class"] =
            "org.apache.kafka.common.replica.RackAwareReplicaSelector"
        let made = configuration
        try simulate(seed: 3) { simulation in
            let cluster = try SimulatedCluster(in: simulation, made)
            try cluster.createTopic("orders", placement: [[1, 2, 3]])
            try await cluster.withClient { client in
                for number in 0..<5 { try await client.produce(["\(number)"], to: .orders(0)) }
                var settings = PartitionConsumerConfiguration()
                settings.rack = "c"
                try await client.withPartitionConsumer(settings) { consumer in
                    try consumer.assign(.orders(0), from: .earliest)
                    #expect(try await consumer.take(5).count == 5)
                    #expect(consumer.status(of: .orders(0))?.broker == 3)
                    try cluster.crash(3)
                    try await client.produce(["5"], to: .orders(0))
                    #expect(try await consumer.take(1).map(\.text) == ["5"])
                    #expect(consumer.status(of: .orders(0))?.broker == 1)
                }
            }
        }
    }

    @Test(
        "notices that records it has read are gone after an unclean election", arguments: [OffsetReset.none, .latest])
    func truncation(policy: OffsetReset) throws {
        try simulate(seed: 5) { simulation in
            let cluster = try SimulatedCluster(in: simulation)
            try cluster.createTopic("orders", placement: [[1, 2]], configuration: ["min.insync.replicas": "1"])
            try await cluster.withClient { client in
                try await client.produce(["a", "b"], to: .orders(0))
                try await cluster.waitUntilWhole()
                try cluster.crash(2)
                try await client.produce(["lost", "lost"], to: .orders(0))
                var settings = PartitionConsumerConfiguration()
                settings.offsetReset = policy
                try await client.withPartitionConsumer(settings) { consumer in
                    try consumer.assign(.orders(0), from: .earliest)
                    #expect(try await consumer.take(4).map(\.text) == ["a", "b", "lost", "lost"])
                    try cluster.crash(1)
                    try cluster.start(2)
                    try await cluster.waitUntil("broker 2 is there") { $0.isActive(2) }
                    try cluster.moveLeader(of: .orders(0), to: 2, unclean: true)
                    try await client.produce(["c"], to: .orders(0))
                    do {
                        #expect(try await consumer.take(1).map(\.text) == ["c"])
                        #expect(policy == .latest)
                    } catch let error as KafkaError {
                        #expect(policy == .none && error.code == .logTruncated)
                        let failure = try #require(error.cause as? PartitionFailure)
                        #expect(failure.offset == 4 && failure.nextOffset == 2)
                        try consumer.seek(.orders(0), to: .offset(2))
                        #expect(try await consumer.take(1).map(\.text) == ["c"])
                    }
                }
            }
        }
    }

    @Test("reads a topic that was deleted and made anew from its beginning")
    func recreatedTopic() throws {
        try simulate(seed: 6) { simulation in
            let cluster = try SimulatedCluster(in: simulation)
            try cluster.createTopic("orders")
            try await cluster.withClient { client in
                try await client.produce(["a", "b", "c"], to: .orders(0))
                var settings = PartitionConsumerConfiguration()
                settings.offsetReset = .latest
                try await client.withPartitionConsumer(settings) { consumer in
                    try consumer.assign(.orders(0), from: .earliest)
                    #expect(try await consumer.take(3).count == 3)
                    try cluster.deleteTopic("orders")
                    try await simulation.clock.sleep(for: .seconds(5))
                    try cluster.createTopic("orders")
                    try await client.produce(["new"], to: .orders(0))
                    let record = try await consumer.take(1).first
                    #expect(record?.text == "new" && record?.offset == 0)
                }
            }
        }
    }

    @Test("follows a leader that moves by the hint of the old one, without new metadata")
    func leaderHint() throws {
        var client = ClientConfiguration()
        // Metadata comes too late to be of use.
        client.metadata.refreshBackoff = Backoff(initial: .seconds(100), maximum: .seconds(100))
        try ConsumerScene.run(seeds: 0..<5, client: client) { scene in
            try await scene.client.produce(["a"], to: .orders(0))
            try await scene.client.withPartitionConsumer { consumer in
                try consumer.assign(.orders(0), from: .earliest)
                #expect(try await consumer.take(1).map(\.text) == ["a"])
                let other: Int32 = scene.cluster.leader(of: .orders(0)) == 1 ? 2 : 1
                try scene.cluster.moveLeader(of: .orders(0), to: other)
                let begin = scene.simulation.clock.now
                async let produced: Void = scene.cluster.withClient(named: "other") { client in
                    try await client.produce(["b"], to: .orders(0))
                }
                #expect(try await consumer.take(1).map(\.text) == ["b"])
                #expect(consumer.status(of: .orders(0))?.broker == other)
                #expect(begin.duration(to: scene.simulation.clock.now) < .seconds(10))
                try await produced
            }
        }
    }

    @Test("loses nothing when brokers forget its fetch sessions")
    func sessions() throws {
        try explore(seeds: 0..<5) { simulation in
            let cluster = try SimulatedCluster(in: simulation)
            try cluster.createTopic("orders")
            try await cluster.withClient { client in
                try await client.withPartitionConsumer { consumer in
                    try consumer.assign(.orders(0), from: .earliest)
                    for number in 0..<20 {
                        if number % 5 == 0 {
                            try cluster.failNext(
                                1, .fetch, with: .error(.fetchSessionIDNotFound), from: "client")
                        }
                        try await client.produce(["\(number)"], to: .orders(0))
                        #expect(try await consumer.take(1).map(\.text) == ["\(number)"])
                    }
                }
            }
        }
    }
}

extension PartitionConsumer {
    /// Takes records until a value was read from a number of partitions.
    fileprivate func take(until end: String, partitions: Int) async throws -> [ConsumerRecord] {
        var taken: [ConsumerRecord] = []
        var ends: Set<Int32> = []
        for try await record in records {
            taken.append(record)
            if record.text == end { ends.insert(record.partition) }
            if ends.count == partitions { break }
        }
        return taken
    }
}
