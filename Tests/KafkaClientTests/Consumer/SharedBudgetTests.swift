import KafkaCodec
import KafkaRecords
import KafkaSimulation
import NIOCore
import Testing

@testable import KafkaClient

@Suite("Several consumers of one client")
struct SharedBudgetTests {
    private static let limit = 64_000

    private static var client: ClientConfiguration {
        ClientConfiguration(consumerMemory: limit)
    }

    private static let settings = ConsumerScene.settings {
        $0.partitionMaximumBytes = 8000
        $0.reportsPartitionEnds = true
    }

    @Test("keep no more bytes together than the client may, and read everything all the same")
    func together() throws {
        try ConsumerScene.run(seeds: 0..<10, partitions: 4, client: Self.client) { scene in
            let value = String(repeating: "v", count: 1000)
            for number in 0..<200 { try await scene.client.produce([value], to: .orders(Int32(number % 4))) }
            let budget = try #require(scene.client.consumerMemory)
            try await withThrowingTaskGroup(of: Int.self) { group in
                for _ in 0..<4 {
                    group.addTask {
                        try await scene.client.withPartitionConsumer(Self.settings) { consumer in
                            try consumer.assign((0..<4).map { .orders($0) }, from: .earliest)
                            // They fetch all that they may before anything is taken.
                            try await scene.sleep(.seconds(5))
                            var count = 0
                            for try await element in consumer.elements {
                                #expect(budget.usedBytes <= Self.limit + 16_000, "but for a batch of each")
                                if case .record = element { count += 1 }
                                if count == 200 { break }
                            }
                            return count
                        }
                    }
                }
                try await scene.sleep(.seconds(3))
                #expect(budget.usedBytes > Self.limit / 2 && budget.usedBytes <= Self.limit + 16_000)
                for try await count in group { #expect(count == 200) }
            }
            #expect(budget.usedBytes == 0)
        }
    }

    @Test("are not stopped by one whose user takes nothing")
    func slowUser() throws {
        try ConsumerScene.run(seeds: 0..<5, partitions: 2, client: Self.client) { scene in
            let value = String(repeating: "v", count: 1000)
            for number in 0..<200 { try await scene.client.produce([value], to: .orders(Int32(number % 2))) }
            try await scene.client.withPartitionConsumer(Self.settings) { slow in
                try slow.assign([.orders(0), .orders(1)], from: .earliest)
                try await scene.sleep(.seconds(5))
                let held = slow.statistics.bufferedBytes
                #expect(held > 0)
                try await scene.client.withPartitionConsumer(Self.settings) { quick in
                    try quick.assign([.orders(0), .orders(1)], from: .earliest)
                    #expect(try await quick.take(200).count == 200)
                }
                #expect(try await slow.take(200).count == 200)
            }
        }
    }

    @Test("count what is being taken as inflated")
    func inflated() throws {
        try ConsumerScene.run(client: Self.client) { scene in
            let value = String(repeating: "v", count: 20_000)
            try await scene.client.produce([value, value], to: .orders(0), compression: .zstd)
            let budget = try #require(scene.client.consumerMemory)
            try await scene.client.withPartitionConsumer(Self.settings) { consumer in
                try consumer.assign(.orders(0), from: .earliest)
                var iterator = consumer.records.makeAsyncIterator()
                _ = try await iterator.next()
                #expect(budget.usedBytes >= 40_000)
                #expect(consumer.statistics.bufferedBytes >= 40_000)
            }
            #expect(budget.usedBytes == 0)
        }
    }

    @Test("do not wait behind each other's long polls")
    func longPolls() throws {
        try ConsumerScene.run(seeds: 0..<5, partitions: 2) { scene in
            let waiting = ConsumerScene.settings {
                $0.fetchMaximumWait = .seconds(20)
            }
            try await scene.client.withPartitionConsumer(waiting) { idle in
                try idle.assign([.orders(0), .orders(1)], from: .latest)
                try await scene.sleep(.seconds(2))
                for number in 0..<2 as Range<Int32> { try await scene.client.produce(["x"], to: .orders(number)) }
                _ = try await idle.take(2)
                try await scene.sleep(.seconds(1))
                // Its polls wait for what comes next.
                let begin = scene.simulation.clock.now
                try await scene.client.withPartitionConsumer { other in
                    try other.assign([.orders(0), .orders(1)], from: .earliest)
                    #expect(try await other.take(2).count == 2)
                }
                #expect(begin.duration(to: scene.simulation.clock.now) < .seconds(8))
            }
        }
    }
}
