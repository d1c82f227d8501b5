import KafkaCodec
import KafkaSimulation
import NIOCore
import Testing

@testable import KafkaClient

/// What a member's user can do about its partitions and offsets, against the simulated cluster.
@Suite("A member's partitions and offsets")
struct GroupSteeringTests {
    private static let partition = GroupScene.partition(0)

    private func run(
        records: Int = 10,
        _ configure: @escaping @Sendable (inout GroupConsumerConfiguration) -> Void = { _ in },
        _ body: @escaping @Sendable (GroupScene, GroupConsumer) async throws -> Void
    ) throws {
        try GroupScene.run(partitions: 1) { scene in
            if records > 0 { try await scene.produce(records, partitions: 1) }
            try await scene.withMember("one", GroupScene.configuration(configure)) { consumer in
                try await body(scene, consumer)
            }
        }
    }

    private func code(_ body: () async throws -> Void) async -> KafkaError.Code? {
        do {
            try await body()
            return nil
        } catch {
            return (error as? KafkaError)?.code
        }
    }

    @Test("seek takes effect at once, within a batch too, and what is committed follows it back")
    func seek() throws {
        try run { _, consumer in
            var iterator = consumer.records.makeAsyncIterator()
            for expected in 0..<6 { #expect(try await iterator.next()?.text == "\(expected)") }
            #expect(consumer.position(of: Self.partition) == 6)
            try consumer.seek(Self.partition, to: .offset(2))
            #expect(consumer.position(of: Self.partition) == 2)
            #expect(try await iterator.next()?.text == "2")
            #expect(try await iterator.next()?.text == "3")
            try await consumer.commit().get()
            #expect(try await consumer.committedOffsets(of: [Self.partition])[Self.partition]?.offset == 3)
            try consumer.seek(Self.partition, to: .beforeLatest(1))
            #expect(try await iterator.next()?.text == "9")
            let other = TopicPartition(topic: "t", partition: 7)
            #expect(await code { try consumer.seek(other, to: .earliest) } == .notAssigned)
            #expect(await code { try consumer.seek(Self.partition, to: .offset(-1)) } == .invalidArgument)
            #expect(consumer.position(of: Self.partition) == 10, "nothing has changed by it")
        }
    }

    @Test("position, high watermark, last stable offset and lag can be asked for")
    func status() throws {
        try run { _, consumer in
            var iterator = consumer.records.makeAsyncIterator()
            for _ in 0..<4 { _ = try await iterator.next() }
            #expect(consumer.position(of: Self.partition) == 4)
            #expect(consumer.highWatermark(of: Self.partition) == 10)
            #expect(consumer.lag(of: Self.partition) == 6)
            let status = try #require(consumer.status(of: Self.partition))
            #expect(status.lastStableOffset == 10 && status.logStartOffset == 0 && status.state == .fetching)
            #expect(consumer.status(of: TopicPartition(topic: "t", partition: 7)) == nil)
            #expect(consumer.assignment == [Self.partition] && consumer.status == "stable")
        }
    }

    @Test("a paused partition delivers nothing, fetched or not; all of them, and without a rebalance")
    func pause() throws {
        try run { scene, consumer in
            var hand = consumer.batches(maximumRecords: 3).makeAsyncIterator()
            guard case .event(.assigned)? = try await hand.next(), case .records(let first)? = try await hand.next()
            else {
                Issue.record("no records")
                return
            }
            #expect(first.map(\.text) == ["0", "1", "2"])
            let generation = consumer.groupMetadata.generation
            consumer.pauseAll()
            #expect(consumer.paused == [Self.partition])
            #expect(try await hand.next(within: .seconds(30)) == nil)
            #expect(consumer.position(of: Self.partition) == 3)
            try consumer.resume(Self.partition)
            guard case .records(let next)? = try await hand.next() else {
                Issue.record("no records")
                return
            }
            #expect(next.map(\.text) == ["3", "4", "5"])
            #expect(consumer.groupMetadata.generation == generation)
            let other = TopicPartition(topic: "t", partition: 7)
            #expect(await code { try consumer.pause(other) } == .notAssigned)
        }
    }

    @Test("without marks by themselves only what is marked is committed, and marks only go forward")
    func marks() throws {
        try run {
            $0.marksAutomatically = false
        } _: { scene, consumer in
            var iterator = consumer.records.makeAsyncIterator()
            var records: [ConsumerRecord] = []
            while records.count < 6, let record = try await iterator.next() { records.append(record) }
            #expect(try await consumer.commit().committed.isEmpty)
            try consumer.mark(records[4], metadata: "five")
            try consumer.mark(records[2])
            let result = try await consumer.commit()
            #expect(result.failures.isEmpty)
            #expect(result.committed == [Self.partition: OffsetCommit(5, leaderEpoch: 0, metadata: "five")])
            let committed = try await consumer.committedOffsets(of: [Self.partition])
            #expect(committed[Self.partition]?.offset == 5 && committed[Self.partition]?.metadata == "five")
            // What was not handed out cannot be done.
            #expect(await code { try consumer.mark(Self.partition, at: OffsetCommit(9)) } == .notAssigned)
            // By time, too.
            try consumer.mark(records[5])
            try await scene.sleep(.seconds(6))
            #expect(try await consumer.committedOffsets(of: [Self.partition])[Self.partition]?.offset == 6)
        }
    }

    @Test("given offsets are committed with their metadata, backwards too, and read from there by who comes next")
    func givenOffsets() throws {
        try GroupScene.run(partitions: 2) { scene in
            try await scene.produce(20, partitions: 2)
            let other = TopicPartition(topic: "t", partition: 7)
            let unmarked = GroupScene.configuration { $0.marksAutomatically = false }
            try await scene.withMember("one", unmarked) { consumer in
                var iterator = consumer.records.makeAsyncIterator()
                for _ in 0..<20 { _ = try await iterator.next() }
                let result = try await consumer.commit([
                    Self.partition: OffsetCommit(3, metadata: "back"), GroupScene.partition(1): OffsetCommit(8),
                    other: OffsetCommit(1),
                ])
                #expect(result.committed.keys.sorted() == [Self.partition, GroupScene.partition(1)])
                #expect(result.failures.keys.sorted() == [other] && result.failures[other]?.code == .notAssigned)
                #expect(throws: KafkaError.self) { try result.get() }
                let committed = try await consumer.committedOffsets(of: [Self.partition, other])
                #expect(committed == [Self.partition: OffsetCommit(3, metadata: "back")])
            }
            let rest = try await scene.withMember("two") { consumer in
                var values: [Int] = []
                for try await record in consumer.records {
                    values.append(Int(record.text) ?? -1)
                    if values.count == 9 { break }
                }
                return values
            }
            #expect(rest.sorted() == [6, 8, 10, 12, 14, 16, 17, 18, 19])
        }
    }

    @Test("a commit that was refused is told, by its result or as an event, and is never passed over")
    func failedCommits() throws {
        try run { _ in
        } _: { scene, consumer in
            var hand = consumer.elements.makeAsyncIterator()
            var count = 0
            while count < 3, let element = try await hand.next() {
                if case .record = element { count += 1 }
            }
            try scene.cluster.failNext(1, .offsetCommit, with: .error(.offsetMetadataTooLarge))
            let result = try await consumer.commit()
            #expect(result.failures[Self.partition]?.brokerError == .offsetMetadataTooLarge)
            #expect(result.committed.isEmpty)
            #expect(try await consumer.commit().committed[Self.partition]?.offset == 2, "it is still marked")
            try scene.cluster.failNext(1, .offsetCommit, with: .error(.offsetMetadataTooLarge))
            _ = try await hand.next()
            try await scene.sleep(.seconds(6))
            guard case .event(.commitFailed(let failures))? = try await hand.next() else {
                Issue.record("the failure of a commit was not told")
                return
            }
            #expect(failures[Self.partition]?.brokerError == .offsetMetadataTooLarge)
        }
    }

    @Test("offsets are kept for as long as the commit says")
    func retention() throws {
        let settings = ["offsets.retention.check.interval.ms": "1000"]
        try GroupScene.run(partitions: 1, settings: settings) { scene in
            try await scene.produce(10, partitions: 1)
            let configuration = GroupScene.configuration { $0.offsetRetention = .seconds(30) }
            func readOne(_ node: String) async throws -> String? {
                try await scene.withMember(node, configuration) { consumer in
                    var iterator = consumer.records.makeAsyncIterator()
                    for _ in 0..<4 { _ = try await iterator.next() }
                    let text = try await iterator.next()?.text
                    return text
                }
            }
            #expect(try await readOne("one") == "4")
            #expect(try await readOne("two") == "8")
            try await scene.sleep(.seconds(60))
            #expect(try await readOne("three") == "4", "what was committed is over")
            let commits = scene.cluster.requests.filter { $0.api == .offsetCommit }
            #expect(!commits.isEmpty && commits.allSatisfy { (2...4).contains($0.version) })
        }
    }

    @Test("ends of partitions come among the elements, behind the records")
    func ends() throws {
        try run {
            $0.reading.reportsPartitionEnds = true
        } _: { scene, consumer in
            var hand = consumer.batches(maximumRecords: 100).makeAsyncIterator()
            var words: [String] = []
            func step() async throws {
                switch try await hand.next() {
                case .records(let records): words += records.map(\.text)
                case .event(.reachedEnd(let partition, let offset)): words.append("\(partition.partition)|\(offset)")
                case .event(.assigned): words.append("+")
                case .event, nil: words.append("?")
                }
            }
            while words.last != "0|10" { try await step() }
            #expect(words == ["+"] + (0..<10).map(String.init) + ["0|10"])
            try await scene.produce(1, from: 10, partitions: 1)
            try await step()
            try await step()
            #expect(words.suffix(2) == ["10", "0|11"])
        }
    }
}
