import KafkaRecords
import NIOCore
import Testing

@testable import KafkaClient

@Suite("Collecting records into batches")
struct RecordAccumulatorTests {
    private static let start = KafkaClock.Instant(nanoseconds: 0)

    private func make(batchSize: Int = 1000, memory: Int = 10_000, partitions: Int = 2) -> RecordAccumulator {
        var accumulator = RecordAccumulator(batchSize: batchSize, linger: .milliseconds(5), bufferMemory: memory)
        for _ in 0..<partitions { accumulator.addPartition() }
        return accumulator
    }

    @discardableResult
    private func append(
        _ size: Int,
        to partition: Int = 0,
        _ accumulator: inout RecordAccumulator,
        at now: KafkaClock.Instant = start
    ) throws -> RecordAccumulator.Appended {
        try accumulator.append(
            ProducerRecord(topic: "t", value: ByteBuffer(repeating: 7, count: size)), timestamp: 1, to: partition,
            TopicPartition(topic: "t", partition: Int32(partition)), number: nil, now: { now })
    }

    @Test("records are put into one batch until its bytes are full, and no batch is larger")
    func full() throws {
        var accumulator = make()
        var places: [Int] = []
        while accumulator.batchCount(0) < 2 { places.append(try append(100, &accumulator).place) }
        #expect(places == Array(0..<8) + [0])
        #expect(accumulator.isReady(0, now: Self.start))
        let taken = accumulator.takeFirst(of: 0)
        let first = try #require(taken)
        #expect(first.builder.sizeInBytes <= 1000)
        #expect(first.builder.sizeInBytes > 900)
        #expect(!accumulator.isReady(0, now: Self.start))
    }

    @Test("a batch is ready once it has lingered")
    func linger() throws {
        var accumulator = make()
        let first = try append(10, &accumulator)
        let second = try append(10, &accumulator)
        #expect(first.isFirst)
        #expect(!second.isFirst)
        #expect(accumulator.readyTime(of: 0) == KafkaClock.Instant(nanoseconds: 5_000_000))
        #expect(!accumulator.isReady(0, now: KafkaClock.Instant(nanoseconds: 4_999_999)))
        #expect(accumulator.isReady(0, now: KafkaClock.Instant(nanoseconds: 5_000_000)))
        #expect(!accumulator.isReady(1, now: KafkaClock.Instant(nanoseconds: 5_000_000)))
    }

    @Test("a batch that is wanted at once does not linger")
    func closed() throws {
        var accumulator = make()
        try append(10, &accumulator)
        accumulator.closeBatches()
        #expect(accumulator.isReady(0, now: Self.start))
        let next = try append(10, &accumulator)
        #expect(next.isFirst)
        #expect(accumulator.batchCount(0) == 2)
    }

    @Test("a record larger than a batch has its own, which is ready at once")
    func large() throws {
        var accumulator = make()
        let appended = try append(5000, &accumulator)
        #expect(appended.isReady)
        try append(10, &accumulator)
        #expect(accumulator.batchCount(0) == 2)
    }

    @Test("memory is charged by the byte, until it is released")
    func memory() throws {
        var accumulator = make(memory: 1000)
        #expect(accumulator.hasRoom(for: 5000))
        try append(400, &accumulator)
        try append(400, to: 1, &accumulator)
        let sizes = [accumulator.firstSize(of: 0) ?? 0, accumulator.firstSize(of: 1) ?? 0]
        #expect(accumulator.usedMemory == sizes[0] + sizes[1])
        #expect(!accumulator.hasRoom(for: 1000 - sizes[0] - sizes[1] + 1))
        #expect(accumulator.hasRoom(for: 1000 - sizes[0] - sizes[1]))
        let taken = accumulator.takeFirst(of: 0)
        let batch = try #require(taken)
        #expect(accumulator.usedMemory == sizes[0] + sizes[1])
        accumulator.recharge(from: batch.builder.sizeInBytes, to: 100)
        #expect(accumulator.usedMemory == 100 + sizes[1])
        accumulator.release(100)
        #expect(accumulator.usedMemory == sizes[1])
    }

    @Test("what a record takes is never more than its bound")
    func bound() throws {
        for headers in [[], [RecordHeader(key: "a", value: nil), .init(key: "ö", value: ByteBuffer(string: "x"))]] {
            for size in [0, 1, 63, 64, 8191, 8192, 1_048_576] {
                let value = ByteBuffer(repeating: 1, count: size)
                let bound = RecordAccumulator.bound(keySize: size, valueSize: size, headers: headers)
                var builder = RecordBatchBuilder()
                _ = try builder.append(key: value, value: value, headers: headers, timestamp: 0)
                _ = try builder.append(key: value, value: value, headers: headers, timestamp: .max)
                let second =
                    builder.sizeInBytes
                    - (try RecordBatchBuilder.sizeOfBatch(key: value, value: value, headers: headers))
                #expect(second <= bound)
                #expect(try RecordBatchBuilder.sizeOfBatch(key: value, value: value, headers: headers) <= bound)
            }
        }
    }

    @Test("records that wait can be withdrawn, and the batch is gone with its last one")
    func withdraw() throws {
        var accumulator = make()
        let first = try append(10, &accumulator)
        let second = try append(10, &accumulator)
        let third = try append(10, &accumulator)
        let outcomes = [1, 1, 3].map { accumulator.withdraw($0, of: first.delivery, from: 0).isWithdrawn }
        #expect(outcomes == [true, false, false])
        #expect(accumulator.first(of: 0)?.places == [0..<1, 2..<3])
        #expect(accumulator.first(of: 0)?.count == 2)
        _ = accumulator.withdraw(second.place - 1, of: first.delivery, from: 0)
        let last = accumulator.withdraw(third.place, of: first.delivery, from: 0)
        #expect(last.isWithdrawn)
        #expect(last.goneBatch != nil)
        #expect(accumulator.isEmpty(0))
        #expect(accumulator.usedMemory == 0)
    }
}
