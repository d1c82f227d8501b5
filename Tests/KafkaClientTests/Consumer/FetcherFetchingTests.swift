import KafkaCodec
import KafkaRecords
import NIOCore
import Testing

@testable import KafkaClient

@Suite("The fetcher machine: fetching")
struct FetcherFetchingTests {
    @Test("fetches from the start offset at once, and hands out what came in order")
    func first() throws {
        let fixture = FetcherFixture()
        fixture.add(from: .offset(3))
        #expect(fixture.positions() == [3])
        let request = try fixture.begin()
        #expect(request.topics.first?.topicID == KafkaUUID(high: 1, low: 7))
        #expect(request.topics.first?.partitions.first?.fetchOffset == 3)
        #expect(request.topics.first?.partitions.first?.currentLeaderEpoch == 5)
        #expect(request.maxWaitMs == 500 && request.minBytes == 1)
        fixture.answer(.of(try MadeBatch.records([3, 4]), try MadeBatch.records([5])))
        #expect(try fixture.takeBatch()?.map(\.offset) == [3, 4])
        #expect(fixture.position() == 5)
        #expect(try fixture.takeOffsets() == [5])
        #expect(fixture.position() == 6)
        #expect(try fixture.status().highWatermark == 1000)
    }

    @Test("makes a request that can be written, in every version", arguments: 0...18 as ClosedRange<Int16>)
    func everyVersion(version: Int16) throws {
        let fixture = FetcherFixture {
            $0.isolationLevel = .readCommitted
            $0.rack = "rack"
        }
        fixture.add(0)
        fixture.add(1)
        let request = try fixture.begin(version: version)
        let topic = try #require(request.topics.first)
        #expect(topic.topic == (version < 13 ? "orders" : ""))
        #expect(topic.topicID.isZero == (version < 13))
        #expect(request.sessionEpoch == (version < 7 ? -1 : 0))
        #expect(request.rackID == (version < 11 ? "" : "rack"))
        fixture.answer(.of(try MadeBatch.records([0])), session: version < 7 ? 0 : 3, byName: version < 13)
        #expect(try fixture.takeOffsets() == [0])
        let next = try fixture.begin(version: version)
        #expect(next.sessionEpoch == (version < 7 ? -1 : 1))
        #expect(next.topics.flatMap(\.partitions).count == (version < 7 ? 2 : 1))
    }

    @Test("names topics by their names until all ids are known")
    func missingID() throws {
        let fixture = FetcherFixture()
        fixture.add(0, id: 0)
        let request = try fixture.begin(version: 17)
        #expect(request.topics.first?.topic == "orders")
        fixture.answer(.of(try MadeBatch.records([0])), session: 3, byName: true)
        fixture.place(0, leader: 1)
        #expect(try fixture.takeOffsets() == [0])
        let next = try fixture.begin(version: 17)
        #expect(next.topics.first?.topicID == KafkaUUID(high: 1, low: 7))
        #expect(next.sessionID == 3 && next.sessionEpoch == 0)
    }

    @Test("has one fetch under way per broker, and one of each broker at the same time")
    func oneInFlight() throws {
        let fixture = FetcherFixture()
        fixture.add(0, leader: 1)
        fixture.add(1, leader: 1)
        fixture.add(2, leader: 2)
        #expect(fixture.orders().fetches == [1, 2])
        _ = fixture.tryBegin()
        fixture.perform { $0.tick(now: $1) }
        #expect(fixture.orders().fetches.isEmpty)
    }

    @Test("fetches ahead of the user, behind what is buffered, until enough waits")
    func prefetch() throws {
        let fixture = FetcherFixture { $0.partitionMaximumBytes = 1000 }
        fixture.add()
        let batch = try MadeBatch.records([0, 1], valueSize: 200)
        try fixture.exchange(.of(batch))
        let second = try fixture.begin()
        #expect(second.topics.first?.partitions.first?.fetchOffset == 2)
        fixture.answer(.of(try MadeBatch.records([2, 3], valueSize: 400)))
        // More than a partition may have waits now.
        #expect(fixture.orders().fetches.isEmpty)
        #expect(try fixture.takeBatch()?.map(\.offset) == [0, 1])
        let third = try fixture.begin()
        #expect(third.topics.first?.partitions.first?.fetchOffset == 4)
        #expect(fixture.position() == 2)
    }

    @Test("asks a broker to wait only shortly while another of its partitions has enough buffered")
    func shortWait() throws {
        let fixture = FetcherFixture { $0.partitionMaximumBytes = 100 }
        fixture.add(0)
        fixture.add(1)
        try fixture.exchange(.of(try MadeBatch.records([0], valueSize: 200)))
        let request = try fixture.begin()
        #expect(request.topics.flatMap(\.partitions).map(\.partition) == [1])
        #expect(request.maxWaitMs == 10)
    }

    @Test("asks for less than the byte budget leaves, and for nothing when it is used up")
    func budget() throws {
        let fixture = FetcherFixture {
            $0.bufferLimit = 4000
            $0.partitionMaximumBytes = 1000
        }
        fixture.add(0, leader: 1)
        fixture.add(1, leader: 1)
        fixture.add(2, leader: 2)
        #expect(fixture.orders().fetches == [1, 2])
        let first = try #require(fixture.tryBegin())
        #expect(first.request.maxBytes == 2000)
        fixture.answer(.of(try MadeBatch.records([0], valueSize: 1500)))
        // Of the share of 2000 bytes not even a partition's worth is left.
        #expect(fixture.orders().fetches.isEmpty)
        #expect(fixture.machine.heldBytes > 1500)
        #expect(try fixture.takeOffsets() == [0])
        #expect(fixture.machine.heldBytes == 0)
        #expect(fixture.orders().fetches == [1])
    }

    @Test("counts what is being taken as inflated")
    func inflated() throws {
        let fixture = FetcherFixture()
        fixture.add()
        try fixture.exchange(.of(try MadeBatch.records([0, 1], valueSize: 5000, compression: .zstd)))
        let compressed = fixture.machine.heldBytes
        let claim = try fixture.claim()
        fixture.machine.inflated(claim, to: 10_100)
        #expect(compressed < 1000)
        #expect(fixture.machine.heldBytes == 10_100)
        fixture.perform { $0.giveBack(claim, at: 1, now: $1) }
        #expect(fixture.machine.heldBytes == compressed)
        #expect(try fixture.takeOffsets() == [1])
        #expect(fixture.machine.heldBytes == 0)
    }

    @Test("asks first for the partition that was served longest ago")
    func rotation() throws {
        let fixture = FetcherFixture()
        for number in 0..<3 as Range<Int32> { fixture.add(number) }
        try fixture.exchange(.of(try MadeBatch.records([0]), partition: 0))
        #expect(try fixture.begin().topics.flatMap(\.partitions).map(\.partition) == [1, 2, 0])
    }

    @Test("takes partitions in turns, batch by batch")
    func turns() throws {
        let fixture = FetcherFixture()
        fixture.add(0)
        fixture.add(1)
        try fixture.exchange(
            .of(try MadeBatch.records([0]), try MadeBatch.records([1]), partition: 0),
            .of(try MadeBatch.records([10]), try MadeBatch.records([11]), partition: 1))
        #expect(try fixture.takeOffsets() == [0, 10, 1, 11])
    }

    @Test("gives a partition's batches to one taker at a time")
    func claims() throws {
        let fixture = FetcherFixture()
        fixture.add(0)
        fixture.add(1)
        try fixture.exchange(
            .of(try MadeBatch.records([0]), try MadeBatch.records([1]), partition: 0),
            .of(try MadeBatch.records([10]), partition: 1))
        let first = try fixture.claim()
        let second = try fixture.claim()
        #expect(first.topicPartition == .orders(0) && second.topicPartition == .orders(1))
        #expect(throws: FetcherFixture.Missing.self) { _ = try fixture.claim() }
        fixture.perform { $0.finish(first, now: $1) }
        #expect(try fixture.claim().batch.baseOffset == 1)
    }

    @Test("passes over what a batch holds before the position, and over the gaps of compaction")
    func gaps() throws {
        let fixture = FetcherFixture()
        fixture.add(from: .offset(2))
        try fixture.exchange(
            .of(
                try MadeBatch.records([0, 1, 2, 4], through: 9), try MadeBatch.records([], epoch: 5, through: 0),
                try MadeBatch.records([20, 22], through: 30)))
        #expect(try fixture.takeOffsets() == [2, 4, 20, 22])
        #expect(fixture.position() == 31)
        #expect(try fixture.begin().topics.first?.partitions.first?.fetchOffset == 31)
    }

    @Test("goes on behind a batch from which compaction has removed every record")
    func emptyBatch() throws {
        let fixture = FetcherFixture()
        fixture.add()
        try fixture.exchange(.of(try MadeBatch.records([], through: 9)))
        #expect(try fixture.begin().topics.first?.partitions.first?.fetchOffset == 10)
        #expect(try fixture.takeOffsets().isEmpty)
        #expect(fixture.position() == 10)
    }

    @Test("asks for more where a broker before version 3 sends less than a batch")
    func widening() throws {
        let fixture = FetcherFixture { $0.partitionMaximumBytes = 100 }
        fixture.add()
        let batch = try MadeBatch.records([0], valueSize: 5000)
        let request = try fixture.begin(version: 2)
        #expect(request.topics.first?.partitions.first?.partitionMaxBytes == 100)
        fixture.answer(.of(try #require(batch.getSlice(at: 0, length: 100))), byName: true)
        let wider = try fixture.begin(version: 2)
        #expect(wider.topics.first?.partitions.first?.partitionMaxBytes == Int32(batch.readableBytes))
        fixture.answer(.of(batch), byName: true)
        #expect(try fixture.takeOffsets() == [0])
        #expect(try fixture.begin(version: 2).topics.first?.partitions.first?.partitionMaxBytes == 100)
    }

    @Test("says so when a batch is larger than any answer may be")
    func tooLarge() throws {
        let fixture = FetcherFixture(maximumResponseSize: 1_000_000) { $0.partitionMaximumBytes = 100 }
        fixture.add()
        var header = try MadeBatch.records([0], valueSize: 100)
        header.setInteger(Int32(5_000_000), at: 8)
        let part = try #require(header.getSlice(at: 0, length: 50))
        _ = try fixture.begin(version: 2)
        fixture.answer(.of(part), byName: true)
        #expect(try fixture.begin(version: 2).topics.first?.partitions.first?.partitionMaxBytes == 1_000_000)
        fixture.answer(.of(part), byName: true)
        let failure = try fixture.failure()
        #expect(failure.error.code == .corruptRecords && failure.offset == 0)
    }

    @Test("asks one by one where an answer was too large, until the partition is found that nobody can take")
    func oversized() throws {
        let fixture = FetcherFixture(maximumResponseSize: 1_000_000)
        fixture.add(0)
        fixture.add(1)
        let first = try fixture.begin()
        #expect(first.maxBytes < 1_000_000, "an answer holds more than records")
        let error = KafkaError(.responseTooLarge, "too large")
        fixture.perform { $0.fetchFailed(from: 1, error, now: $1) }
        #expect(try fixture.begin().topics.flatMap(\.partitions).map(\.partition) == [0])
        fixture.answer(.of(try MadeBatch.records([0])))
        #expect(try fixture.takeOffsets() == [0])
        #expect(try fixture.begin().topics.flatMap(\.partitions).map(\.partition) == [1])
        fixture.perform { $0.fetchFailed(from: 1, error, now: $1) }
        let failure = try fixture.failure()
        #expect(failure.topicPartition == .orders(1) && failure.offset == 0 && failure.error.code == .responseTooLarge)
        #expect(try fixture.begin().topics.flatMap(\.partitions).map(\.partition) == [0])
    }

    @Test("ends its sessions with a final fetch, and forgets everything")
    func close() throws {
        let fixture = FetcherFixture()
        fixture.add(0, leader: 1)
        fixture.add(1, leader: 2)
        #expect(fixture.orders().fetches == [1, 2])
        _ = fixture.tryBegin()
        fixture.answer(.of(try MadeBatch.records([0])), session: 44)
        let farewells = fixture.close()
        #expect(farewells.map(\.broker) == [1])
        #expect(farewells.first?.request.sessionID == 44 && farewells.first?.request.sessionEpoch == -1)
        #expect(fixture.machine.heldBytes == 0)
        #expect(fixture.close().isEmpty)
    }
}
