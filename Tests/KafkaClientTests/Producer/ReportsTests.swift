import KafkaCodec
import KafkaRecords
import KafkaSimulation
import NIOCore
import Synchronization
import Testing

@testable import KafkaClient

@Suite("Reports of a producer's deliveries")
struct ReportsTests {
    /// What a user hands through.
    private struct Order: Sendable, Equatable {
        var number: Int
    }

    @Test("the context that a record was given comes back with its handle, its report, and when it was not delivered")
    func context() throws {
        try ProducerScene.run(seeds: 1..<2) { scene in
            try await scene.client.withProducer { producer in
                var reports = producer.reports().makeAsyncIterator()
                let metadata = try await producer.send(
                    ProducerRecord(topic: "t", value: "0", context: Order(number: 7)))
                let report = try #require(await reports.next()?.first)
                #expect(report.context as? Order == Order(number: 7))
                #expect(try report.result.get() == metadata)
                let pending = try await producer.enqueue(
                    ProducerRecord(topic: "t", key: "k", value: "1", context: Order(number: 8)))
                #expect(pending.context as? Order == Order(number: 8))
                #expect(try await pending.metadata().partition == 0)
                #expect(await reports.next()?.first?.context as? Order == Order(number: 8))
                _ = try await producer.send(ProducerRecord(topic: "t", value: "2"))
                #expect(try #require(await reports.next()?.first).context == nil)
                for broker in scene.cluster.brokers { try scene.cluster.pause(broker) }
                _ = try await producer.enqueue(ProducerRecord(topic: "t", value: "3", context: Order(number: 9)))
                _ = try await producer.enqueue(ProducerRecord(topic: "t", value: "4"))
                let undelivered = await producer.close(within: .seconds(1))
                #expect(undelivered.map { $0.record.context as? Order } == [Order(number: 9), nil])
                for broker in scene.cluster.brokers { try scene.cluster.resume(broker) }
            }
        }
    }

    @Test("a stream has the outcome of every record, once and in the order of each partition")
    func stream() throws {
        try ProducerScene.run(seeds: 0..<5, partitions: 3, topic: ["max.message.bytes": "300"]) { scene in
            var configuration = ProducerConfiguration()
            configuration.batchSize = 400
            try await scene.client.withProducer(configuration) { producer in
                let reports = producer.reports()
                async let collected = collect(reports)
                for number in 0..<200 {
                    let value = number == 50 ? ByteBuffer(repeating: 1, count: 500) : ByteBuffer(string: "\(number)")
                    try await producer.enqueue(
                        ProducerRecord(
                            topic: "t", value: value, timestamp: Int64(number), context: Order(number: number)))
                }
                #expect(await producer.close(within: .seconds(30)).isEmpty)
                let outcomes = await collected
                let orders = outcomes.compactMap { ($0.context as? Order)?.number }
                #expect(orders.sorted() == Array(0..<200))
                var last: [Int32: Int] = [:]
                for outcome in outcomes {
                    let number = try #require((outcome.context as? Order)?.number)
                    let partition = try #require(outcome.partition)
                    switch outcome.result {
                    case .success(let report):
                        #expect(number > last[partition, default: -1])
                        last[partition] = number
                        #expect(report.timestamp == Int64(number))
                        let records = try scene.cluster.records(of: report.topicPartition)
                        #expect(records[Int(try #require(report.offset))].timestamp == Int64(number))
                    case .failure(let error):
                        #expect(number == 50)
                        #expect(error.brokerError == .messageTooLarge)
                    }
                }
                #expect(producer.statistics.deliveredRecords == 199)
                #expect(producer.statistics.failedRecords == 1)
            }
        }
    }

    private func collect(_ reports: DeliveryReports) async -> [RecordOutcome] {
        var outcomes: [RecordOutcome] = []
        for await batch in reports {
            #expect(batch.missed == 0)
            outcomes += batch
        }
        return outcomes
    }

    @Test("nobody has to fetch reports: the oldest are let go, which the next one says, and the producer closes")
    func notFetched() throws {
        try ProducerScene.run(seeds: 2..<3) { scene in
            var configuration = ProducerConfiguration()
            configuration.batchSize = 200
            try await scene.client.withProducer(configuration) { producer in
                let reports = producer.reports(maximumRecords: 20)
                let abandoned = producer.reports()
                for number in 0..<500 { try await producer.enqueue(ProducerRecord(topic: "t", value: "\(number)")) }
                let begin = scene.simulation.clock.now
                #expect(await producer.close(within: .seconds(30)).isEmpty)
                #expect(begin.duration(to: scene.simulation.clock.now) < .seconds(5))
                var seen = 0
                var missed = 0
                var offsets: [Int64] = []
                for await batch in reports {
                    seen += batch.count
                    missed += batch.missed
                    offsets += batch.compactMap { try? $0.result.get().offset }
                }
                #expect(seen <= 20)
                #expect(seen + missed == 500)
                #expect(offsets == Array(Int64(missed)..<500))
                for await _ in producer.reports() { Issue.record("the producer has ended") }
                withExtendedLifetime(abandoned) {}
            }
        }
    }

    @Test("a task that waits for reports can be cancelled, and two that share them get each batch once")
    func cancelled() throws {
        try ProducerScene.run(seeds: 3..<4) { scene in
            try await scene.client.withProducer { producer in
                let reports = producer.reports()
                let first = Task { await collect(reports) }
                let second = Task { await collect(reports) }
                let third = Task { await collect(reports) }
                try await scene.simulation.clock.sleep(for: .seconds(1))
                third.cancel()
                #expect(await third.value.isEmpty)
                for number in 0..<10 { _ = try await producer.send(ProducerRecord(topic: "t", value: "\(number)")) }
                await producer.close(within: .seconds(1))
                let offsets = await (first.value + second.value).compactMap { try? $0.result.get().offset }
                #expect(offsets.sorted() == Array(0..<10))
            }
        }
    }

    @Test("statistics count what was delivered, what failed, and what may be there all the same")
    func statistics() throws {
        try ProducerScene.run(seeds: 4..<5) { scene in
            try await scene.client.withProducer { producer in
                _ = try await producer.send(ProducerRecord(topic: "t", value: "0"))
                let hold = try scene.cluster.hold(.produce)
                _ = try await producer.enqueue(ProducerRecord(topic: "t", value: "1"))
                try await hold.waitUntilHeld()
                _ = try await producer.enqueue(ProducerRecord(topic: "t", value: "2"))
                let under = producer.statistics
                #expect(under.bufferedRecords == 2)
                #expect(under.requestsInFlight == 1)
                #expect(under.bufferedBytes > 0)
                #expect(under.deliveredRecords == 1)
                producer.purge()
                let purged = producer.statistics
                #expect(purged.failedRecords == 2)
                #expect(purged.recordsOfUnknownOutcome == 1)
                #expect(purged.bufferedRecords == 0)
                hold.release()
            }
        }
    }
}
