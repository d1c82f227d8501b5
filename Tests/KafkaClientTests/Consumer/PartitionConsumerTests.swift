import KafkaCodec
import KafkaRecords
import KafkaSimulation
import NIOCore
import Testing

@testable import KafkaClient

@Suite("A consumer of partitions")
struct PartitionConsumerTests {
    /// Runs a client against a cluster with the topic `orders`.
    private func run(
        seeds: Range<UInt64> = 1..<2,
        partitions: Int = 1,
        cluster configure: (inout SimulatedClusterConfiguration) -> Void = { _ in },
        _ body: @escaping @Sendable (Simulation, SimulatedCluster, ClusterClient) async throws -> Void
    ) throws {
        var configuration = SimulatedClusterConfiguration()
        configure(&configuration)
        let made = configuration
        try explore(seeds: seeds) { simulation in
            let cluster = try SimulatedCluster(in: simulation, made)
            try cluster.createTopic("orders", partitions: partitions)
            try await cluster.withClient { client in try await body(simulation, cluster, client) }
        }
    }

    private func settings(
        _ configure: (inout PartitionConsumerConfiguration) -> Void
    ) -> PartitionConsumerConfiguration {
        var configuration = PartitionConsumerConfiguration()
        configure(&configuration)
        return configuration
    }

    private func failure(_ body: () async throws -> Void) async -> KafkaError? {
        do {
            try await body()
            return nil
        } catch {
            return error as? KafkaError
        }
    }

    @Test("reads what is there, in the order of each partition")
    func readsAll() throws {
        try run(seeds: 0..<20, partitions: 3) { simulation, _, client in
            for number in 0..<30 {
                let codec = simulation.random.element(of: Compression.allCases) ?? .none
                try await client.produce(
                    ["\(number)a", "\(number)b"], to: .orders(Int32(number % 3)), compression: codec)
            }
            try await client.withPartitionConsumer { consumer in
                try consumer.assign((0..<3).map { .orders($0) }, from: .earliest)
                var read: [Int32: [String]] = [:]
                var count = 0
                for try await record in consumer.records {
                    #expect(record.offset == Int64(read[record.partition]?.count ?? 0))
                    #expect(record.leaderEpoch != nil && record.timestampType == .createTime)
                    #expect(record.headers.map(\.key) == ["h"])
                    read[record.partition, default: []].append(record.text)
                    count += 1
                    if count == 60 { break }
                }
                for partition in 0..<3 {
                    let expected = stride(from: partition, to: 30, by: 3).flatMap { ["\($0)a", "\($0)b"] }
                    #expect(read[Int32(partition)] == expected)
                    #expect(consumer.position(of: .orders(Int32(partition))) == 20)
                    #expect(consumer.highWatermark(of: .orders(Int32(partition))) == 20)
                    #expect(consumer.lag(of: .orders(Int32(partition))) == 0)
                }
            }
        }
    }

    @Test("waits at the end of the log for what is written next")
    func latest() throws {
        try run(seeds: 0..<10) { simulation, cluster, client in
            try await client.produce(["old"], to: .orders(0))
            try await client.withPartitionConsumer { consumer in
                try consumer.assign(.orders(0), from: .latest)
                async let first = consumer.take(1)
                try await simulation.clock.sleep(for: .seconds(10))
                #expect(consumer.position(of: .orders(0)) == 1)
                let fetches = cluster.requestCount(.fetch)
                try await simulation.clock.sleep(for: .seconds(10))
                // Two long polls a second, and those of the followers.
                #expect(cluster.requestCount(.fetch) - fetches <= 3 * 22)
                try await client.produce(["new"], to: .orders(0))
                #expect(try await first.map(\.text) == ["new"])
            }
        }
    }

    @Test("begins at a timestamp, an offset, the end")
    func starts() throws {
        try run(seeds: 0..<5) { _, _, client in
            for number in 0..<10 { try await client.produce(["\(number)"], to: .orders(0)) }
            try await client.withPartitionConsumer { consumer in
                try consumer.assign(.orders(0), from: .offset(4))
                #expect(try await consumer.take(1).map(\.text) == ["4"])
                try consumer.seek(.orders(0), to: .timestamp(0))
                #expect(try await consumer.take(1).map(\.text) == ["0"])
                try consumer.seek(.orders(0), to: .offset(9))
                #expect(try await consumer.take(1).map(\.text) == ["9"])
                try consumer.seek(.orders(0), to: .timestamp(.max))
                #expect(try await consumer.nextBatch(timeout: .seconds(2)).isEmpty)
                #expect(consumer.position(of: .orders(0)) == 10)
            }
        }
    }

    @Test(
        "reads from every release of Kafka",
        arguments: ["0.10.0", "0.10.2", "0.11.0", "1.0", "1.1", "2.0", "2.1", "2.3", "2.4", "2.8", "3.1", "3.5", "4.0"])
    func releases(version: String) throws {
        try run(cluster: { $0.kafkaVersion = version }) { _, _, client in
            let magic: Int8 = version.hasPrefix("0.10") ? 1 : 2
            for number in 0..<3 {
                try await client.produce(["\(number)", "x"], to: .orders(0), compression: .gzip, magic: magic)
            }
            try await client.withPartitionConsumer(settings { $0.isolationLevel = .readCommitted }) { consumer in
                try consumer.assign(.orders(0), from: .earliest)
                #expect(try await consumer.take(6).map(\.text) == ["0", "x", "1", "x", "2", "x"])
                #expect(try await consumer.nextBatch(timeout: .seconds(3)).isEmpty)
                #expect(consumer.position(of: .orders(0)) == 6)
                #expect(consumer.status(of: .orders(0))?.error == nil)
            }
        }
    }

    @Test("goes on where a loop was left")
    func leftLoop() throws {
        try run { _, _, client in
            try await client.produce((0..<10).map { "\($0)" }, to: .orders(0))
            try await client.withPartitionConsumer { consumer in
                try consumer.assign(.orders(0), from: .earliest)
                var read: [String] = []
                for limit in [1, 3, 6] {
                    for try await record in consumer.records {
                        read.append(record.text)
                        #expect(consumer.position(of: .orders(0)) == record.offset + 1)
                        if read.count == limit { break }
                    }
                }
                read += try await consumer.take(4).map(\.text)
                #expect(read == (0..<10).map { "\($0)" })
            }
        }
    }

    @Test("hands each record to one of several tasks")
    func severalTasks() throws {
        try run(seeds: 0..<20, partitions: 2) { simulation, _, client in
            for number in 0..<20 { try await client.produce(["\(number)", "x"], to: .orders(Int32(number % 2))) }
            try await client.withPartitionConsumer { consumer in
                try consumer.assign([.orders(0), .orders(1)], from: .earliest)
                let offsets = try await withThrowingTaskGroup(of: [(Int32, Int64)].self) { group in
                    for _ in 0..<3 {
                        group.addTask {
                            var read: [(Int32, Int64)] = []
                            for try await record in consumer.records {
                                read.append((record.partition, record.offset))
                                await Task.yield()
                            }
                            return read
                        }
                    }
                    try await simulation.clock.sleep(for: .seconds(5))
                    consumer.close()
                    return try await group.reduce(into: []) { $0 += $1 }
                }
                #expect(offsets.count == 40)
                #expect(Set(offsets.map { "\($0.0)-\($0.1)" }).count == 40)
            }
        }
    }

    @Test("hands out nothing of a paused partition, not even the rest of a batch")
    func pause() throws {
        try run(partitions: 2) { _, _, client in
            try await client.produce(["a", "b", "c"], to: .orders(0))
            try await client.produce(["x"], to: .orders(1))
            try await client.withPartitionConsumer { consumer in
                try consumer.assign(.orders(0), from: .earliest)
                var iterator = consumer.records.makeAsyncIterator()
                #expect(try await iterator.next()?.text == "a")
                try consumer.pause(.orders(0))
                try consumer.assign(.orders(1), from: .earliest)
                #expect(try await iterator.next()?.text == "x")
                #expect(try await consumer.nextBatch(timeout: .seconds(5)).isEmpty)
                #expect(consumer.position(of: .orders(0)) == 1)
                try consumer.resume(.orders(0))
                #expect(try await iterator.next()?.text == "b")
                #expect(try await iterator.next()?.text == "c")
            }
        }
    }

    @Test("keeps a batch that was left open, until the partition is paused, set elsewhere or given up")
    func parked() throws {
        try run(partitions: 2) { _, _, client in
            try await client.produce(["a", "b", "c", "d", "e"], to: .orders(0), compression: .zstd)
            try await client.withPartitionConsumer { consumer in
                try consumer.assign(.orders(0), from: .earliest)
                for expected in ["a", "b"] {
                    #expect(try await consumer.nextBatch(maximumRecords: 1).map(\.text) == [expected])
                }
                #expect(consumer.position(of: .orders(0)) == 2)
                try consumer.pause(.orders(0))
                #expect(try await consumer.nextBatch(timeout: .seconds(1)).isEmpty)
                #expect(consumer.position(of: .orders(0)) == 2)
                try consumer.resume(.orders(0))
                #expect(try await consumer.nextBatch(maximumRecords: 1).map(\.text) == ["c"])
                try consumer.seek(.orders(0), to: .offset(4))
                #expect(try await consumer.nextBatch(maximumRecords: 1).map(\.text) == ["e"])
                try consumer.seek(.orders(0), to: .offset(0))
                #expect(try await consumer.nextBatch(maximumRecords: 1).map(\.text) == ["a"])
                try consumer.unassign(.orders(0))
                #expect(try await consumer.nextBatch(timeout: .seconds(1)).isEmpty)
                try consumer.assign(.orders(0), from: .offset(3))
                #expect(try await consumer.take(2).map(\.text) == ["d", "e"])
                #expect(consumer.status(of: .orders(0))?.error == nil)
            }
        }
    }

    @Test("goes elsewhere in the middle of a batch")
    func seek() throws {
        try run { _, _, client in
            try await client.produce(["a", "b", "c"], to: .orders(0))
            try await client.withPartitionConsumer { consumer in
                try consumer.assign(.orders(0), from: .earliest)
                var iterator = consumer.records.makeAsyncIterator()
                #expect(try await iterator.next()?.text == "a")
                try consumer.seek(.orders(0), to: .offset(2))
                #expect(try await iterator.next()?.text == "c")
                try consumer.seek(.orders(0), to: .offset(0))
                #expect(consumer.position(of: .orders(0)) == 0)
                #expect(try await iterator.next()?.text == "a")
                try consumer.unassign(.orders(0))
                #expect(consumer.position(of: .orders(0)) == nil)
                #expect(try await consumer.nextBatch(timeout: .seconds(1)).isEmpty)
            }
        }
    }

    @Test("refuses what makes no sense")
    func misuse() throws {
        try run { _, _, client in
            let error = await failure {
                _ = try PartitionConsumer(client: client, configuration: settings { $0.bufferLimit = 0 })
            }
            #expect(error?.code == .invalidConfiguration)
            try await client.withPartitionConsumer { consumer in
                let errors = [
                    await failure { try consumer.seek(.orders(0), to: .latest) },
                    await failure { try consumer.pause(.orders(0)) },
                    await failure { try consumer.unassign(.orders(0)) },
                    await failure { try consumer.assign(.orders(-1), from: .latest) },
                    await failure { try consumer.assign(.orders(0), from: .offset(-7)) },
                    await failure { _ = try await consumer.nextBatch(maximumRecords: 0) },
                ]
                #expect(errors.allSatisfy { $0?.code == .invalidArgument })
                #expect(consumer.assignment.isEmpty)
                consumer.close()
                let rest = try await consumer.nextBatch()
                #expect(rest.isEmpty)
                let closed = await failure { try consumer.assign(.orders(0), from: .latest) }
                #expect(closed?.code == .clientClosed)
            }
        }
    }

    @Test("throws a partition's error once, and goes on with the others")
    func partitionFailure() throws {
        try run(partitions: 2) { _, _, client in
            try await client.produce(["x"], to: .orders(1))
            try await client.withPartitionConsumer { consumer in
                try consumer.assign(.orders(0), from: .offset(99))
                let error = try #require(await failure { _ = try await consumer.nextBatch() })
                #expect(error.brokerError == .offsetOutOfRange)
                #expect((error.cause as? PartitionFailure)?.topicPartition == .orders(0))
                #expect((error.cause as? PartitionFailure)?.offset == 99)
                try consumer.assign(.orders(1), from: .earliest)
                #expect(try await consumer.take(1).map(\.text) == ["x"])
                #expect(consumer.status(of: .orders(0))?.state == .failed)
                try await client.produce(["y"], to: .orders(0))
                try consumer.seek(.orders(0), to: .earliest)
                #expect(try await consumer.take(1).map(\.text) == ["y"])
            }
        }
    }

    @Test("ends a wait when its task is cancelled")
    func cancellation() throws {
        try run { simulation, _, client in
            try await client.withPartitionConsumer { consumer in
                try consumer.assign(.orders(0), from: .latest)
                let waiting = Task { await failure { for try await _ in consumer.records {} } }
                try await simulation.clock.sleep(for: .seconds(1))
                waiting.cancel()
                #expect(await waiting.value?.code == .cancelled)
            }
        }
    }

    @Test("ends with its client, and says why")
    func clientCloses() throws {
        try run { simulation, _, client in
            let error = await failure {
                try await client.withPartitionConsumer { consumer in
                    try consumer.assign(.orders(0), from: .latest)
                    async let waiting: Void = {
                        for try await _ in consumer.records {}
                    }()
                    try await simulation.clock.sleep(for: .seconds(1))
                    client.close()
                    try await waiting
                }
            }
            #expect(error?.code == .clientClosed)
        }
    }

    @Test("fetches no further than its limit while nobody takes anything")
    func backPressure() throws {
        try run(seeds: 0..<5, partitions: 3) { simulation, cluster, client in
            let value = String(repeating: "v", count: 1000)
            for number in 0..<300 { try await client.produce([value], to: .orders(Int32(number % 3))) }
            let limit = 30_000
            let configuration = settings {
                $0.bufferLimit = limit
                $0.partitionMaximumBytes = 4000
            }
            try await client.withPartitionConsumer(configuration) { consumer in
                try consumer.assign((0..<3).map { .orders($0) }, from: .earliest)
                try await simulation.clock.sleep(for: .seconds(5))
                let held = (0..<3).reduce(0) { $0 + (consumer.status(of: .orders($1))?.bufferedBytes ?? 0) }
                #expect(held > 0 && held <= limit)
                let fetches = cluster.requests.count { $0.api == .fetch && $0.node == "client" }
                try await simulation.clock.sleep(for: .seconds(60))
                #expect(cluster.requests.count { $0.api == .fetch && $0.node == "client" } == fetches)
                #expect(try await consumer.take(300).count == 300)
            }
        }
    }

    @Test("waits for a topic that does not exist yet, and says so")
    func lateTopic() throws {
        try run { simulation, cluster, client in
            let late = TopicPartition(topic: "late", partition: 0)
            try await client.withPartitionConsumer { consumer in
                try consumer.assign(late, from: .earliest)
                try await simulation.clock.sleep(for: .seconds(30))
                #expect(consumer.status(of: late)?.state == .lookingUpOffset)
                #expect(consumer.status(of: late)?.error != nil)
                try cluster.createTopic("late")
                try await client.produce(["x"], to: late)
                #expect(try await consumer.take(1).map(\.text) == ["x"])
                #expect(consumer.status(of: late)?.error == nil)
            }
        }
    }

    @Test("tells histories where it was set, what it handed out, and what it gave up")
    func history() throws {
        try simulate(seed: 1) { simulation in
            let cluster = try SimulatedCluster(in: simulation)
            try cluster.createTopic("orders")
            let log = EventLog()
            var runtime = cluster.runtime(named: "client")
            runtime.observer = log
            try await ClusterClient.withClient(bootstrap: cluster.bootstrap, runtime: runtime) { client in
                try await client.produce(["a", "b", "c"], to: .orders(0))
                try await client.withPartitionConsumer { consumer in
                    try consumer.assign(.orders(0), from: .earliest)
                    _ = try await consumer.take(2)
                    try consumer.seek(.orders(0), to: .offset(1))
                    var iterator = consumer.records.makeAsyncIterator()
                    _ = try await iterator.next()
                }
            }
            #expect(log.lines(of: .orders(0)) == ["=0", "0", "1", "=1", "1", "-"])
        }
    }
}
