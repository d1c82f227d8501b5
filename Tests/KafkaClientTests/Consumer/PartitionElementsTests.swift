import KafkaCodec
import KafkaSimulation
import NIOCore
import Testing

@testable import KafkaClient

@Suite("The elements of a consumer of partitions")
struct PartitionElementsTests {
    private static let settings = ConsumerScene.settings { $0.reportsPartitionEnds = true }

    /// An element in a word: `0` for a record, `|1` for an end, `>0` for a reset.
    private func word(_ element: PartitionElement?) -> String {
        switch element {
        case .record(let record): record.text
        case .reachedEnd(_, let offset): "|\(offset)"
        case .positionReset(_, let reset): ">\(reset.newPosition ?? -1)"
        case nil: "-"
        }
    }

    @Test("are the records, and each end where it is reached")
    func ends() throws {
        try ConsumerScene.run(seeds: 0..<10) { scene in
            try await scene.client.produce(["a", "b"], to: .orders(0))
            try await scene.client.withPartitionConsumer(Self.settings) { consumer in
                try consumer.assign(.orders(0), from: .earliest)
                var iterator = consumer.elements.makeAsyncIterator()
                for expected in ["a", "b", "|2"] { #expect(word(try await iterator.next()) == expected) }
                async let produced: Void = {
                    // Long polls come and go meanwhile.
                    try await scene.sleep(.seconds(5))
                    try await scene.client.produce(["c"], to: .orders(0))
                }()
                #expect(word(try await iterator.next()) == "c")
                try await produced
                #expect(word(try await iterator.next()) == "|3")
                try consumer.seek(.orders(0), to: .latest)
                #expect(word(try await iterator.next()) == "|3")
                consumer.close()
                #expect(word(try await iterator.next()) == "-")
            }
        }
    }

    @Test("have one end for each partition, with which one knows when all was read")
    func readAll() throws {
        try ConsumerScene.run(seeds: 0..<10, partitions: 3) { scene in
            for number in 0..<10 { try await scene.client.produce(["\(number)"], to: .orders(Int32(number % 2))) }
            try await scene.client.withPartitionConsumer(Self.settings) { consumer in
                try consumer.assign((0..<3).map { .orders($0) }, from: .earliest)
                var ends: [TopicPartition: Int64] = [:]
                var count = 0
                for try await element in consumer.elements {
                    switch element {
                    case .record: count += 1
                    case .reachedEnd(let partition, let offset): ends[partition] = offset
                    case .positionReset(let partition, let reset): Issue.record("\(partition): \(reset)")
                    }
                    if ends.count == 3 { break }
                }
                #expect(count == 10)
                #expect(ends == [.orders(0): 5, .orders(1): 5, .orders(2): 0])
            }
        }
    }

    @Test("but for the ends are what records and batches are")
    func recordsAlone() throws {
        try ConsumerScene.run { scene in
            try await scene.client.produce(["a"], to: .orders(0))
            try await scene.client.withPartitionConsumer(Self.settings) { consumer in
                try consumer.assign(.orders(0), from: .earliest)
                #expect(try await consumer.take(1).map(\.text) == ["a"])
                #expect(try await consumer.nextBatch(timeout: .seconds(3)).isEmpty)
                var iterator = consumer.records.makeAsyncIterator()
                async let produced: Void = scene.client.produce(["b"], to: .orders(0))
                #expect(try await iterator.next()?.text == "b")
                try await produced
            }
        }
    }
}
