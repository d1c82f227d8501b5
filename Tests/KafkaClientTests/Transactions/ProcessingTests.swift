import KafkaClient
import KafkaCodec
import KafkaRecords
import KafkaSimulation
import NIOCore
import Testing

@Suite("Records are read, processed and written in transactions")
struct ProcessingTests {
    private typealias Scene = TransactionScene

    private struct Problem: Error {}

    /// Writes the numbers from 0 on to partition 0, as a producer without transactions.
    private func write(_ count: Int, _ scene: TransactionScene) async throws {
        try await scene.client.withProducer { producer in
            for number in 0..<count { try await producer.enqueue(Scene.record(0, "\(number)")) }
        }
    }

    @Test("each record is processed once, whatever fails on the way", arguments: Scene.releases)
    func once(release: String) throws {
        try Scene.run(release: release) { scene in
            try await write(30, scene)
            let group = ConsumerGroupMetadata(groupID: "g")
            try await scene.client.withTransactionalProducer(Scene.configuration()) { producer in
                try await scene.client.withPartitionConsumer { consumer in
                    try consumer.assign(Scene.partition(0), from: .earliest)
                    var calls = 0
                    while try await scene.offset(of: "g", 0) < 30 {
                        calls += 1
                        try #require(calls < 40)
                        switch calls {
                        case 3: try scene.cluster.failNext(1, .endTxn, with: .disconnect, .afterEffect)
                        case 5: try scene.cluster.failNext(1, .txnOffsetCommit, with: .error(.groupAuthorizationFailed))
                        case 7: try scene.cluster.failNext(1, .produce, with: .error(.topicAuthorizationFailed))
                        default: break
                        }
                        do {
                            let count = try await consumer.processBatch(
                                in: producer, group: group, maximumRecords: 4
                            ) { records, transaction in
                                for record in records {
                                    let value = record.value.map { String(buffer: $0) } ?? ""
                                    try await transaction.enqueue(Scene.record(1, "processed \(value)"))
                                }
                                if calls == 2 { throw Problem() }
                                if calls == 4 { try await transaction.abort() }
                                return records.count
                            }
                            #expect((1...4).contains(count ?? 0))
                            #expect(![2, 5, 7].contains(calls))
                            // What the body has passed over is taken again.
                            if calls == 4 { try consumer.seek(Scene.partition(0), to: .offset(try await next(scene))) }
                        } catch is Problem {
                            #expect(calls == 2)
                        } catch let error as KafkaError {
                            #expect([5, 7].contains(calls), "\(error)")
                            #expect(error.recovery == .abort)
                        }
                    }
                }
            }
            #expect(try await scene.committed()[1] == (0..<30).map { "processed \($0)" })
        }
    }

    private func next(_ scene: TransactionScene) async throws -> Int64 {
        max(try await scene.offset(of: "g", 0), 0)
    }

    @Test("it is waited for a commit whose end is not known")
    func ambiguous() throws {
        try Scene.run { scene in
            try await write(4, scene)
            var configuration = Scene.configuration()
            configuration.operationTimeout = .seconds(1)
            try await scene.client.withTransactionalProducer(configuration) { producer in
                try await producer.initialize()
                try await scene.client.withPartitionConsumer { consumer in
                    try consumer.assign(Scene.partition(0), from: .earliest)
                    let hold = try scene.cluster.hold(.endTxn, at: .afterEffect)
                    async let released: Void = {
                        try await hold.waitUntilHeld()
                        try await scene.simulation.clock.sleep(for: .seconds(3))
                        hold.release()
                    }()
                    let count = try await consumer.processBatch(
                        in: producer, group: ConsumerGroupMetadata(groupID: "g")
                    ) { records, transaction in
                        for _ in records { try await transaction.enqueue(Scene.record(1, "x")) }
                        return records.count
                    }
                    #expect(count == 4)
                    try await released
                    let nothing = try await consumer.processBatch(
                        in: producer, group: ConsumerGroupMetadata(groupID: "g"), timeout: .seconds(1)
                    ) { records, _ in records.count }
                    #expect(nothing == nil)
                }
            }
            #expect(try await scene.offset(of: "g", 0) == 4)
            #expect(try await scene.committed()[1] == ["x", "x", "x", "x"])
        }
    }
}
