import KafkaCodec
import KafkaSimulation
import Logging
import NIOCore
import Testing

@testable import KafkaClient

@Suite("Where a consumer of partitions reads, and what is known of it")
struct PartitionConsumerSteeringTests {
    @Test("so far from either end of the log, and a time back from now")
    func starts() throws {
        try ConsumerScene.run(seeds: 0..<5) { scene in
            for number in 0..<5 { try await scene.client.produce(["\(number)"], to: .orders(0)) }
            try await scene.sleep(.seconds(300))
            try await scene.client.withProducer { producer in
                for number in 5..<10 {
                    _ = try await producer.send(ProducerRecord(topic: "orders", partition: 0, value: "\(number)"))
                }
            }
            try await scene.client.withPartitionConsumer { consumer in
                func first(_ start: StartOffset) async throws -> String? {
                    try consumer.assign(.orders(0), from: start)
                    return try await consumer.take(1).first?.text
                }
                #expect(try await first(.beforeLatest(3)) == "7")
                #expect(try await first(.beforeLatest(300)) == "0")
                #expect(try await first(.afterEarliest(4)) == "4")
                #expect(try await first(.duration(.seconds(60))) == "5")
                try consumer.seek(.orders(0), to: .afterEarliest(300))
                #expect(try await consumer.nextBatch(timeout: .seconds(2)).isEmpty)
                #expect(consumer.position(of: .orders(0)) == 10)
                for start in [StartOffset.beforeLatest(-1), .afterEarliest(-1), .duration(.seconds(-1))] {
                    let error = #expect(throws: KafkaError.self) { try consumer.seek(.orders(0), to: start) }
                    #expect(error?.code == .invalidArgument)
                }
            }
        }
    }

    @Test("at a time back, where its offset is not in the log any more")
    func resetByDuration() throws {
        try ConsumerScene.run(seeds: 0..<5) { scene in
            for number in 0..<5 { try await scene.client.produce(["\(number)"], to: .orders(0)) }
            try await scene.sleep(.seconds(300))
            try await scene.client.withProducer { producer in
                _ = try await producer.send(ProducerRecord(topic: "orders", partition: 0, value: "new"))
            }
            let settings = ConsumerScene.settings { $0.offsetReset = .duration(.seconds(60)) }
            try await scene.client.withPartitionConsumer(settings) { consumer in
                try consumer.assign(.orders(0), from: .offset(77))
                #expect(try await consumer.take(1).first?.text == "new")
            }
        }
    }

    @Test("nothing of all that is paused, and on from there afterwards")
    func pauseAll() throws {
        try ConsumerScene.run(seeds: 0..<5, partitions: 2) { scene in
            for number in 0..<2 as Range<Int32> { try await scene.client.produce(["a", "b"], to: .orders(number)) }
            try await scene.client.withPartitionConsumer { consumer in
                try consumer.assign([.orders(0), .orders(1)], from: .earliest)
                var read = try await consumer.take(1).map { "\($0.partition)\($0.text)" }
                consumer.pauseAll()
                #expect(consumer.paused == [.orders(0), .orders(1)])
                #expect(try await consumer.nextBatch(timeout: .seconds(5)).isEmpty)
                #expect(consumer.status(of: .orders(0))?.waitsFor == .resume)
                consumer.resumeAll()
                #expect(consumer.paused.isEmpty)
                read += try await consumer.take(3).map { "\($0.partition)\($0.text)" }
                #expect(Set(read) == ["0a", "0b", "1a", "1b"] && read.count == 4)
            }
        }
    }

    @Test("up to the last stable offset while a transaction is open, which status and lag know")
    func lastStableOffset() throws {
        try ConsumerScene.run(seeds: 0..<5) { scene in
            try await scene.client.produce(["a"], to: .orders(0))
            let settings = ConsumerScene.settings {
                $0.isolationLevel = .readCommitted
                $0.reportsPartitionEnds = true
            }
            try await scene.client.withPartitionConsumer(settings) { consumer in
                try consumer.assign(.orders(0), from: .earliest)
                var iterator = consumer.elements.makeAsyncIterator()
                guard case .record? = try await iterator.next(), case .reachedEnd? = try await iterator.next() else {
                    Issue.record("no record and end")
                    return
                }
                let transactions = TransactionConfiguration(transactionalID: "x")
                try await scene.client.withTransactionalProducer(transactions) { producer in
                    try await producer.withTransaction { transaction in
                        _ = try await transaction.send(ProducerRecord(topic: "orders", partition: 0, value: "b"))
                        try await scene.sleep(.seconds(2))
                        let status = try #require(consumer.status(of: .orders(0)))
                        #expect(status.highWatermark == 2 && status.lastStableOffset == 1)
                        #expect(consumer.lag(of: .orders(0)) == 0)
                    }
                }
                guard case .record(let record)? = try await iterator.next() else {
                    Issue.record("no record of the transaction")
                    return
                }
                #expect(record.text == "b")
                guard case .reachedEnd(_, 3)? = try await iterator.next() else {
                    Issue.record("no end behind the marker")
                    return
                }
            }
        }
    }

    @Test("not, while nobody leads, which is logged once with its reason and can be asked for")
    func stall() throws {
        let log = LogCapture()
        try ConsumerScene.run(runtime: { $0.logger = log.logger }) { scene in
            let late = TopicPartition(topic: "late", partition: 0)
            try await scene.client.withPartitionConsumer { consumer in
                try consumer.assign([late, .orders(0)], from: .earliest)
                let begin = scene.client.runtime.clock.now
                try await scene.sleep(.seconds(300))
                let status = try #require(consumer.status(of: late))
                #expect(status.isStalled && status.state == .lookingUpOffset)
                #expect(status.lastProgress <= begin && status.error != nil)
                #expect([.leader, .retry].contains(status.waitsFor))
                #expect(consumer.status(of: .orders(0))?.isStalled == false)
                #expect(consumer.statistics.stalledPartitions == 1 && consumer.statistics.partitions == 2)
                try scene.cluster.createTopic("late")
                try await scene.client.produce(["x"], to: late)
                #expect(try await consumer.take(1).map(\.text) == ["x"])
                try await scene.sleep(.seconds(60))
                #expect(consumer.status(of: late)?.isStalled == false)
            }
        }
        #expect(log.texts(.warning, with: "no progress").count == 1)
        #expect(log.texts(.warning, with: "late-0").count == 1)
        #expect(log.texts(.notice, with: "makes progress again").count == 1)
    }

    @Test("a record larger than every limit of a fetch; one that no answer may hold is an error, and no other is lost")
    func oversized() throws {
        var client = ClientConfiguration()
        client.connection.maximumResponseSize = 300_000
        try ConsumerScene.run(seeds: 0..<5, partitions: 3, client: client) { scene in
            for number in 0..<3 as Range<Int32> { try await scene.client.produce(["before"], to: .orders(number)) }
            try await scene.client.produce([String(repeating: "v", count: 100_000)], to: .orders(0))
            try await scene.client.produce([String(repeating: "v", count: 400_000)], to: .orders(1))
            for number in 0..<3 as Range<Int32> { try await scene.client.produce(["after"], to: .orders(number)) }
            let settings = ConsumerScene.settings {
                $0.partitionMaximumBytes = 1000
                $0.fetchMaximumBytes = 2000
                $0.bufferLimit = 4000
            }
            try await scene.client.withPartitionConsumer(settings) { consumer in
                try consumer.assign((0..<3).map { .orders($0) }, from: .earliest)
                var read: [TopicPartition: [Int]] = [:]
                var failure: PartitionFailure?
                while read.values.map(\.count).reduce(0, +) < 6 || failure == nil {
                    do throws(KafkaError) {
                        for record in try await consumer.nextBatch() {
                            read[record.topicPartition, default: []].append(record.text.count)
                        }
                    } catch {
                        #expect(error.code == .responseTooLarge)
                        failure = try #require(error.cause as? PartitionFailure)
                    }
                }
                #expect(failure?.topicPartition == .orders(1) && failure?.offset == 1)
                #expect(read == [.orders(0): [6, 100_000, 5], .orders(1): [6], .orders(2): [6, 5]])
                try consumer.seek(.orders(1), to: .offset(2))
                #expect(try await consumer.take(1).map(\.text) == ["after"])
            }
        }
    }
}
