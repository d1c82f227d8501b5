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
            var librdkafkaConsistentCRC32: [Int32]
            var librdkafkaMurmur2: [Int32]
            var librdkafkaFNV1a: [Int32]
            var saramaHash: [Int32]
            var saramaReferenceHash: [Int32]
            var saramaConsistentCRC: [Int32]
            var saramaMurmur2: [Int32]
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
            #expect(Int32(bitPattern: KeyHash.murmur2.hash(key)) == vector.murmur2)
            for (count, partition) in zip(vectors.partitionCounts, vector.javaDefault) {
                #expect(DefaultPartitioner.partition(forKey: key, count: count) == partition)
                let chosen = DefaultPartitioner().partition(
                    for: ProducerRecord(topic: "t", key: key, value: nil),
                    among: TopicPartitions(topic: "t", count: count, writable: []))
                #expect(chosen == .partition(partition))
            }
        }
    }

    @Test("keys go where librdkafka and Sarama send them")
    func otherClients() throws {
        let vectors = try JSONDecoder().decode(Vectors.self, from: try Fixtures.data("Vectors/partitioners.json"))
        func check(_ name: String, _ partitioners: [KeyHashPartitioner], _ expected: (Vectors.Key) -> [Int32]) throws {
            var negative = 0
            for vector in vectors.keys {
                let key = try Self.bytes(vector.key)
                for (count, partition) in zip(vectors.partitionCounts, expected(vector)) {
                    let partitions = TopicPartitions(topic: "t", count: count, writable: [])
                    for partitioner in partitioners where !(partitioner.treatsEmptyKeyAsNone && vector.key.isEmpty) {
                        let choice = partitioner.partition(
                            for: ProducerRecord(topic: "t", key: key, value: nil), among: partitions)
                        #expect(choice == .partition(partition), "\(name), key \(vector.key), \(count) partitions")
                        if Int32(bitPattern: partitioner.hash.hash(key)) < 0 { negative += 1 }
                    }
                }
            }
            #expect(negative > 20, "\(name): the keys do not show what becomes of negative hashes")
        }
        try check("librdkafka consistent", [.consistent, .consistentRandom]) { $0.librdkafkaConsistentCRC32 }
        try check("librdkafka murmur2", [.murmur2, .murmur2Random]) { $0.librdkafkaMurmur2 }
        try check("librdkafka fnv1a", [.fnv1a, .fnv1aRandom]) { $0.librdkafkaFNV1a }
        try check("Sarama Hash", [.fnv1aRandom]) { $0.saramaHash }
        try check("Sarama ReferenceHash", [.fnv1aReferenceRandom]) { $0.saramaReferenceHash }
        try check("Sarama ConsistentCRCHash", [.crc32Random]) { $0.saramaConsistentCRC }
        try check("Sarama Murmur2", [.murmur2Random]) { $0.saramaMurmur2 }
    }

    @Test("every hash leads to a partition, whatever its bits", arguments: [0, 1, 0x7fff_ffff, 0x8000_0000, .max])
    func extremes(hash: UInt32) {
        for reduction in [KeyHash.Reduction.positive, .unsigned, .magnitude] {
            let keyHash = KeyHash(reduction: reduction) { _ in hash }
            for count in [-1, 0, 1, 2, 3, 100, .max] as [Int32] {
                let partition = keyHash.partition(forKey: ByteBuffer(), count: count)
                #expect(partition >= 0 && partition < max(count, 1), "\(reduction), \(count) partitions")
            }
        }
        #expect(KeyHash(reduction: .magnitude) { _ in 0x8000_0000 }.partition(forKey: ByteBuffer(), count: 7) == 2)
    }

    @Test("what becomes of records without a key, or with an empty one")
    func withoutKey() {
        let partitions = TopicPartitions(topic: "t", count: 12, writable: [1, 5], isConsistent: false)
        func choice(_ partitioner: some Partitioner, _ key: String?) -> PartitionChoice {
            partitioner.partition(
                for: ProducerRecord(topic: "t", key: key.map { ByteBuffer(string: $0) }, value: nil),
                among: partitions)
        }
        #expect(choice(DefaultPartitioner(), nil) == .sticky)
        #expect(choice(DefaultPartitioner(), "") == .partition(9))
        #expect(choice(KeyHashPartitioner.consistent, nil) == .partition(0))
        #expect(choice(KeyHashPartitioner.murmur2, nil) == .partition(9))
        #expect(choice(KeyHashPartitioner.fnv1a, nil) == .partition(3))
        #expect(choice(KeyHashPartitioner.consistentRandom, nil) == .random)
        #expect(choice(KeyHashPartitioner.consistentRandom, "") == .random)
        #expect(choice(KeyHashPartitioner.crc32Random, "") == .partition(0))
        #expect(choice(KeyHashPartitioner.murmur2Random, nil) == .random)
        #expect(choice(KeyHashPartitioner(.crc32, withoutKey: .next), nil) == .next)
        #expect(choice(StickyPartitioner(), "a") == .sticky)
        #expect(choice(RoundRobinPartitioner(), "a") == .next)
        #expect(choice(RandomPartitioner(), "a") == .random)
        #expect(choice(ManualPartitioner(), "a") == .refused)
    }

    @Test("a record with a key has all partitions to choose from, one without those that can be written to")
    func choices() {
        struct Last: Partitioner {
            func partition(for record: ProducerRecord, among partitions: TopicPartitions) -> PartitionChoice {
                partitions.choices.last.map { .partition($0) } ?? .refused
            }
        }
        let keyed = ProducerRecord(topic: "t", key: "k", value: "v")
        let keyless = ProducerRecord(topic: "t", value: "v")
        #expect(Last().requiresConsistency(for: keyed))
        #expect(!Last().requiresConsistency(for: keyless))
        let all = TopicPartitions(topic: "t", count: 4, writable: [0, 2], isConsistent: true)
        #expect(Array(all.choices) == [0, 1, 2, 3])
        let some = TopicPartitions(topic: "t", count: 4, writable: [0, 2], isConsistent: false)
        #expect(Array(some.choices) == [0, 2])
        #expect(Last().partition(for: keyless, among: some) == .partition(2))
        let none = TopicPartitions(topic: "t", count: 2, writable: [], isConsistent: false)
        #expect(Array(none.choices) == [0, 1], "some leader will come back")
        #expect(TopicPartitions(topic: "t", count: -1, writable: []).choices.isEmpty)
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
            if sticky.isSpent(adding: 100, turn: 1000) {
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

    @Test("partitions for which batches wait are stuck to more seldom")
    func adaptive() {
        var random = SplitMix(seed: 2)
        var sticky = StickyPartition()
        var turns: [Int32: Int] = [:]
        for _ in 0..<12_000 {
            sticky.advance(writable: [0, 2, 3], count: 4, loads: [3, 0, 2], draw: random.next())
            if let current = sticky.current { turns[current, default: 0] += 1 }
        }
        // Weights of 1, 4 and 2.
        #expect((1400...2000).contains(turns[0] ?? 0))
        #expect((6400...7300).contains(turns[2] ?? 0))
        #expect((3000...3900).contains(turns[3] ?? 0))
        sticky.advance(writable: [0, 2, 3], count: 4, loads: [5, 5, 5], draw: 1)
        #expect(sticky.current == 2)
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
        #expect(!sticky.isSpent(adding: 5000, turn: 1000))
        sticky.add(5000)
        #expect(sticky.isSpent(adding: 1, turn: 1000))
    }
}
