import KafkaCodec
import KafkaRecords
import KafkaSimulation
import NIOCore
import Synchronization
import Testing

@testable import KafkaClient

@Suite("A producer's progress, and giving up")
struct ProgressTests {
    @Test(
        "a partition that does not get on says since when and why, and fails further records at once when that is wished"
    )
    func stalled() throws {
        try ProducerScene.run(seeds: 1..<2) { scene in
            var configuration = ProducerConfiguration()
            configuration.failFastAfter = .seconds(10)
            let partition = TopicPartition(topic: "t", partition: 0)
            try await scene.client.withProducer(configuration) { producer in
                #expect(producer.status(of: partition) == nil)
                #expect(producer.busyPartitions.isEmpty)
                _ = try await producer.send(ProducerRecord(topic: "t", value: "0"))
                try await scene.simulation.clock.sleep(for: .seconds(3))
                let idle = try #require(producer.status(of: partition))
                #expect(idle.bufferedRecords == 0)
                #expect(idle.oldestRecordAge == nil)
                #expect(idle.lastError == nil)
                #expect(idle.sinceLastDelivery ?? .zero >= .seconds(3))
                #expect(producer.status(of: TopicPartition(topic: "t", partition: 1)) == nil)
                #expect(producer.status(of: TopicPartition(topic: "t", partition: -1)) == nil)
                for broker in scene.cluster.brokers { try scene.cluster.crash(broker) }
                _ = try await producer.enqueue(ProducerRecord(topic: "t", value: "1"))
                _ = try await producer.enqueue(ProducerRecord(topic: "t", value: "2"))
                try await scene.simulation.clock.sleep(for: .seconds(9))
                _ = try await producer.enqueue(ProducerRecord(topic: "t", value: "3"))
                try await scene.simulation.clock.sleep(for: .seconds(2))
                let stalled = try #require(producer.busyPartitions.first)
                #expect(stalled.topicPartition == partition)
                #expect(stalled.bufferedRecords == 3)
                #expect(stalled.oldestRecordAge == .seconds(11))
                #expect(stalled.lastError != nil)
                let begin = scene.simulation.clock.now
                let error = await failure { () async throws(KafkaError) in
                    try await producer.send(ProducerRecord(topic: "t", value: "4"))
                }
                #expect(begin.duration(to: scene.simulation.clock.now) == .zero)
                #expect(error?.code == .partitionStalled)
                #expect((error?.cause as? KafkaError)?.isRetriable == true)
                #expect(producer.statistics.bufferedRecords == 3)
                for broker in scene.cluster.brokers { try scene.cluster.start(broker) }
                try await producer.flush()
                _ = try await producer.send(ProducerRecord(topic: "t", value: "5"))
            }
            #expect(try scene.numbers() == [0, 1, 2, 3, 5])
            try scene.cluster.checkHistory()
        }
    }

    @Test("purging fails what waits, hands it back, and lets what is on its way go on")
    func purge() throws {
        try ProducerScene.run(seeds: 0..<5) { scene in
            var configuration = ProducerConfiguration()
            configuration.batchSize = 150
            configuration.maximumInFlightRequests = 2
            try await scene.client.withProducer(configuration) { producer in
                _ = try await producer.send(ProducerRecord(topic: "t", value: "0"))
                let hold = try scene.cluster.hold(.produce)
                var pending: [PendingDelivery] = []
                for number in 1...40 {
                    pending.append(
                        try await producer.enqueue(ProducerRecord(topic: "t", value: "\(number)", context: number)))
                }
                try await hold.waitUntilHeld(2)
                let purged = producer.purge(.queued)
                let numbers = purged.map { $0.record.context as? Int ?? -1 }
                #expect(numbers.count > 5)
                #expect(numbers == Array((41 - numbers.count)...40))
                #expect(purged.allSatisfy { $0.error.code == .recordPurged && !$0.error.isOutcomeUnknown })
                #expect(purged.allSatisfy { $0.record.partition == 0 })
                for delivery in pending {
                    let isPurged = numbers.contains(delivery.context as? Int ?? 0)
                    #expect((delivery.settled != nil) == isPurged)
                }
                #expect(producer.purge(.queued).isEmpty)
                let inFlight = producer.purge(.inFlight)
                #expect(inFlight.map { $0.record.context as? Int ?? -1 } == Array(1..<(41 - numbers.count)))
                #expect(inFlight.allSatisfy { $0.error.isOutcomeUnknown })
                #expect(pending.allSatisfy { $0.settled != nil })
                try await producer.flush()
                hold.release()
                _ = try await producer.send(ProducerRecord(topic: "t", value: "41"))
                #expect(producer.bufferedBytes == 0)
                let all = try scene.numbers()
                #expect(all == [0] + Array(1..<(41 - numbers.count)) + [41], "those on their way were written, once")
            }
            try scene.cluster.checkHistory()
        }
    }

    @Test("purging while answers are lost leaves later records exactly once and in order")
    func purgeUnderFaults() throws {
        try ProducerScene.run(seeds: 0..<10) { scene in
            var configuration = ProducerConfiguration()
            configuration.batchSize = 150
            try await scene.client.withProducer(configuration) { producer in
                for round in 0..<10 {
                    try scene.cluster.failNext(1, .produce, with: .disconnect, .afterEffect)
                    for number in 0..<20 {
                        try await producer.enqueue(ProducerRecord(topic: "t", value: "\(round * 100 + number)"))
                    }
                    try await scene.simulation.clock.sleep(
                        for: scene.simulation.random.duration(in: .zero ... .milliseconds(300)))
                    if round % 2 == 0 { producer.purge(round % 4 == 0 ? .all : .queued) }
                }
            }
            let numbers = try scene.numbers()
            #expect(numbers == numbers.sorted())
            #expect(Set(numbers).count == numbers.count)
            try scene.cluster.checkHistory()
        }
    }

    @Test("the number of records in the buffer is limited, whoever waits goes on when there is room")
    func recordBudget() throws {
        try ProducerScene.run(seeds: 3..<4, partitions: 2) { scene in
            var configuration = ProducerConfiguration()
            configuration.maximumBufferedRecords = 7
            try await scene.client.withProducer(configuration) { producer in
                try await withThrowingTaskGroup(of: Void.self) { group in
                    for task in 0..<5 {
                        group.addTask {
                            for number in 0..<20 {
                                try await producer.enqueue(
                                    ProducerRecord(topic: "t", value: "\(task * 20 + number)"))
                                #expect(producer.statistics.bufferedRecords <= 7)
                            }
                        }
                    }
                    try await group.waitForAll()
                }
            }
            #expect(try (scene.numbers(0) + scene.numbers(1)).sorted() == Array(0..<100))
        }
    }

    /// A setting after which a producer sends although its records could linger for long.
    struct Trigger: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var change: @Sendable (inout ProducerConfiguration) -> Void
        /// With how many records of 100 bytes in turns in two partitions it does so.
        var records: Int

        static let all = [
            Trigger(testDescription: "flushRecords", change: { $0.flushRecords = 9 }, records: 9),
            Trigger(testDescription: "flushBytes", change: { $0.flushBytes = 1000 }, records: 8),
            Trigger(testDescription: "maximumBatchRecords", change: { $0.maximumBatchRecords = 5 }, records: 10),
            Trigger(
                testDescription: "maximumRequestRecords", change: { $0.maximumRequestRecords = 5 }, records: 10),
            Trigger(testDescription: "batchSize", change: { $0.batchSize = 600 }, records: 12),
            Trigger(testDescription: "linger", change: { $0.linger = .milliseconds(50) }, records: 1),
        ]
    }

    @Test("every trigger sends by itself, and not before", arguments: Trigger.all)
    func triggers(trigger: Trigger) throws {
        try ProducerScene.run(seeds: 4..<5, partitions: 2) { scene in
            var configuration = ProducerConfiguration()
            configuration.linger = .seconds(60)
            trigger.change(&configuration)
            try await scene.client.withProducer(configuration) { producer in
                func enqueue(_ number: Int) async throws {
                    try await producer.enqueue(
                        ProducerRecord(
                            topic: "t", partition: Int32(number % 2), key: nil,
                            value: ByteBuffer(repeating: 0x30, count: 110)))
                }
                for number in 1..<max(trigger.records, 1) { try await enqueue(number) }
                try await scene.simulation.clock.sleep(for: .seconds(5))
                let before = producer.statistics.deliveredRecords
                if trigger.testDescription.hasPrefix("flush") { #expect(before == 0) }
                #expect(before < UInt64(trigger.records))
                try await enqueue(trigger.records)
                try await scene.simulation.clock.sleep(for: .seconds(5))
                // A batch that is full for the next record only waits for that record.
                let left = UInt64(trigger.records) - producer.statistics.deliveredRecords
                #expect(left == (trigger.testDescription == "batchSize" ? 4 : 0))
            }
        }
    }
}
