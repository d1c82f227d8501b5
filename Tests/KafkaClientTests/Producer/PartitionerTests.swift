import Foundation
import NIOCore
import TestSupport
import Testing

@testable import KafkaClient

@Suite("Choosing partitions")
struct PartitionerTests {
    private struct Vectors: Decodable {
        struct Key: Decodable {
            var key: String
            var murmur2: Int32
            var javaDefault: [Int32]
        }

        var partitionCounts: [Int32]
        var keys: [Key]
    }

    private static func bytes(_ hex: String) throws -> ByteBuffer {
        var buffer = ByteBuffer()
        var rest = Substring(hex)
        while !rest.isEmpty {
            buffer.writeInteger(try #require(UInt8(rest.prefix(2), radix: 16)))
            rest = rest.dropFirst(2)
        }
        return buffer
    }

    @Test("keys hash to the partitions that Kafka's Java client chooses")
    func murmur2() throws {
        let vectors = try JSONDecoder().decode(Vectors.self, from: try Fixtures.data("Vectors/partitioners.json"))
        #expect(vectors.keys.count == 60)
        for vector in vectors.keys {
            let key = try Self.bytes(vector.key)
            #expect(Murmur2.hash(key) == vector.murmur2, "key \(vector.key)")
            for (count, partition) in zip(vectors.partitionCounts, vector.javaDefault) {
                #expect(DefaultPartitioner.partition(forKey: key, count: count) == partition)
                let chosen = DefaultPartitioner().partition(
                    for: ProducerRecord(topic: "t", key: key, value: nil),
                    among: TopicPartitions(topic: "t", count: count, writable: []))
                #expect(chosen == .partition(partition))
            }
        }
    }

    @Test("the hash does not depend on where the bytes begin in memory")
    func alignment() throws {
        let key = ByteBuffer(string: "a key of some length")
        for shift in 0..<8 {
            var shifted = ByteBuffer(repeating: 0, count: shift)
            shifted.writeImmutableBuffer(key)
            shifted.moveReaderIndex(forwardBy: shift)
            #expect(Murmur2.hash(shifted) == Murmur2.hash(key))
        }
    }

    @Test("records without a key stick to a partition for a batch's worth of bytes, and to writable ones only")
    func sticky() {
        #expect(
            DefaultPartitioner().partition(
                for: ProducerRecord(topic: "t", value: nil), among: .init(topic: "t", count: 3, writable: []))
                == .sticky)
        var random = SplitMix(seed: 1)
        var sticky = StickyPartition()
        var bytes: [Int32: Int] = [:]
        for _ in 0..<30_000 {
            if sticky.isSpent(adding: 100, batchSize: 1000) {
                sticky.advance(writable: [0, 2, 3], count: 4, draw: random.next())
            }
            sticky.add(100)
            if let current = sticky.current { bytes[current, default: 0] += 100 }
        }
        #expect(bytes[1] == nil)
        for partition in [0, 2, 3] as [Int32] {
            #expect((900_000...1_100_000).contains(bytes[partition] ?? 0), "partition \(partition)")
        }
    }

    @Test("without any leader all partitions are chosen from, and a topic without partitions has none")
    func leaderless() {
        var sticky = StickyPartition()
        sticky.advance(writable: [], count: 4, draw: 7)
        #expect(sticky.current == 3)
        sticky.advance(writable: [], count: 0, draw: 7)
        #expect(sticky.current == nil)
    }

    @Test("a record larger than a batch takes its turn like any other")
    func large() {
        var sticky = StickyPartition()
        sticky.advance(writable: [5], count: 9, draw: 0)
        #expect(!sticky.isSpent(adding: 5000, batchSize: 1000))
        sticky.add(5000)
        #expect(sticky.isSpent(adding: 1, batchSize: 1000))
    }
}
