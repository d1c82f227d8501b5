import KafkaSimulation
import Synchronization
import Testing

@testable import KafkaClient

@Suite("A producer's choice of partitions")
struct PartitioningTests {
    private func counts(
        _ scene: ProducerScene,
        _ partitioner: any Partitioner,
        records: Int,
        key: String? = nil,
        _ change: (inout ProducerConfiguration) -> Void = { _ in }
    ) async throws -> [Int32: Int] {
        var configuration = ProducerConfiguration()
        configuration.partitioner = partitioner
        change(&configuration)
        let outcomes = try await scene.client.withProducer(configuration) { producer in
            await producer.send(
                contentsOf: (0..<records).map { ProducerRecord(topic: "t", key: key ?? String?.none, value: "\($0)") })
        }
        var counts: [Int32: Int] = [:]
        for outcome in outcomes { counts[try outcome.get().topicPartition.partition, default: 0] += 1 }
        return counts
    }

    @Test("round robin gives every partition its turn, random spreads records, sticky keeps them together")
    func keyless() throws {
        try ProducerScene.run(seeds: 1..<2, partitions: 4) { scene in
            #expect(
                try await counts(scene, RoundRobinPartitioner(), records: 40, key: "k") == [0: 10, 1: 10, 2: 10, 3: 10])
            let random = try await counts(scene, RandomPartitioner(), records: 400, key: "k")
            #expect(random.count == 4)
            #expect(random.values.allSatisfy { (60...140).contains($0) })
            #expect(try await counts(scene, StickyPartitioner(), records: 40, key: "k").count == 1)
            #expect(try await counts(scene, DefaultPartitioner(), records: 40, key: "k").count == 1)
            #expect(try await counts(scene, KeyHashPartitioner.fnv1aRandom, records: 400).count == 4)
            #expect(try await counts(scene, KeyHashPartitioner.fnv1a, records: 400) == [3: 400])
            let next = KeyHashPartitioner(.crc32, withoutKey: .next)
            #expect(try await counts(scene, next, records: 8) == [0: 2, 1: 2, 2: 2, 3: 2])
        }
    }

    @Test("a producer with a manual partitioner refuses a record that names none, and only that one")
    func manual() throws {
        try ProducerScene.run(seeds: 2..<3, partitions: 2) { scene in
            var configuration = ProducerConfiguration()
            configuration.partitioner = ManualPartitioner()
            try await scene.client.withProducer(configuration) { producer in
                let outcomes = await producer.send(contentsOf: [
                    ProducerRecord(topic: "t", partition: 1, value: "0"), ProducerRecord(topic: "t", value: "1"),
                    ProducerRecord(topic: "t", partition: -1, value: "2"),
                    ProducerRecord(topic: "t", partition: 0, value: "3"),
                ])
                let partitions = [try outcomes[0].get(), try outcomes[3].get()].map(\.topicPartition.partition)
                #expect(partitions == [1, 0])
                for outcome in outcomes[1...2] {
                    guard case .failure(let error) = outcome else {
                        Issue.record("\(outcome)")
                        continue
                    }
                    #expect(error.code == .invalidPartition)
                }
            }
            #expect(try scene.numbers(0) + scene.numbers(1) == [3, 0])
        }
    }

    @Test("while a partition has no leader only records with a key see it")
    func leaderless() throws {
        final class Seen: Partitioner {
            let choices = Mutex<[[Int32]]>([])

            func partition(for record: ProducerRecord, among partitions: TopicPartitions) -> PartitionChoice {
                choices.withLock { $0.append(Array(partitions.choices)) }
                return .partition(partitions.choices.first ?? 0)
            }
        }
        try ProducerScene.run(seeds: 3..<4, partitions: 3, topic: [:]) { scene in
            let seen = Seen()
            var configuration = ProducerConfiguration()
            configuration.partitioner = seen
            try scene.cluster.createTopic("single", partitions: 3, replicas: 1)
            try await scene.client.withProducer(configuration) { producer in
                _ = try await producer.send(ProducerRecord(topic: "single", value: "0"))
                let first = TopicPartition(topic: "single", partition: 0)
                let leader = try #require(scene.cluster.leader(of: first))
                try scene.cluster.crash(leader)
                try await scene.cluster.waitUntil("the partition has no leader") { $0.leader(of: first) == nil }
                while scene.client.cachedTopic("single")?.partitions[0]?.leader != nil {
                    scene.client.refreshMetadata(because: .asked)
                    try await scene.simulation.clock.sleep(for: .seconds(1))
                }
                // The producer takes it over in a task of its own.
                try await scene.simulation.clock.sleep(for: .seconds(1))
                let keyless = try await producer.enqueue(ProducerRecord(topic: "single", value: "1"))
                let keyed = try await producer.enqueue(ProducerRecord(topic: "single", key: "k", value: "2"))
                let choices = seen.choices.withLock { $0 }
                #expect(choices.last == [0, 1, 2])
                #expect(choices.dropLast().last?.contains(0) == false)
                #expect(keyless.topicPartition.partition != 0)
                #expect(keyed.topicPartition.partition == 0)
                try scene.cluster.start(leader)
                _ = try await keyed.metadata()
            }
            try scene.cluster.checkHistory()
        }
    }

    @Test("a slow broker gets fewer of the records without a key, and none while it does not take any")
    func adaptive() throws {
        func share(_ change: @escaping @Sendable (inout ProducerConfiguration) -> Void) throws -> Double {
            let share = Mutex(0.0)
            try ProducerScene.run(seeds: 4..<5, partitions: 3, topic: [:]) { scene in
                let partition = TopicPartition(topic: "t", partition: 0)
                let leader = try #require(scene.cluster.leader(of: partition))
                var configuration = ProducerConfiguration()
                configuration.batchSize = 500
                configuration.maximumInFlightRequests = 1
                configuration.isIdempotent = false
                // The other brokers need not wait for the slow one.
                configuration.acknowledgement = .leader
                change(&configuration)
                try await scene.client.withProducer(configuration) { producer in
                    _ = await producer.send(
                        contentsOf: (0..<3).map { ProducerRecord(topic: "t", partition: $0, value: "0") })
                    try scene.cluster.pause(leader)
                    var slow = 0
                    for number in 0..<1500 {
                        let delivery = try await producer.enqueue(ProducerRecord(topic: "t", value: "\(number)"))
                        if delivery.topicPartition.partition == 0 { slow += 1 }
                        if number % 4 == 0 { try await scene.simulation.clock.sleep(for: .milliseconds(10)) }
                    }
                    try scene.cluster.resume(leader)
                    share.withLock { [slow] in $0 = Double(slow) / 1500 }
                }
            }
            return share.withLock { $0 }
        }
        let even = try share { $0.adaptsToLoad = false }
        let adaptive = try share { _ in }
        let strict = try share { $0.partitionAvailabilityTimeout = .milliseconds(200) }
        #expect(even > 0.25)
        #expect(adaptive < even * 2 / 3)
        #expect(strict < adaptive)
    }
}
