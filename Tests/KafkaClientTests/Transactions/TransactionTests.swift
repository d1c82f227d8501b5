import KafkaClient
import KafkaCodec
import KafkaRecords
import KafkaSimulation
import NIOCore
import Testing

@Suite("A transactional producer of a simulated cluster")
struct TransactionTests {
    private typealias Scene = TransactionScene

    private struct Problem: Error {}

    @Test("records of a committed transaction are read, those of an aborted one are not", arguments: Scene.releases)
    func commitAndAbort(release: String) throws {
        try Scene.run(release: release) { scene in
            try await scene.client.withTransactionalProducer(Scene.configuration()) { producer in
                let report = try await producer.withTransaction { transaction in
                    for number in 0..<30 {
                        try await transaction.enqueue(Scene.record(Int32(number % 3), "a\(number)"))
                    }
                    return try await transaction.send(Scene.record(0, "a30"))
                }
                #expect(report.topicPartition == Scene.partition(0))
                await #expect(throws: Problem.self) {
                    try await producer.withTransaction { transaction in
                        _ = try await transaction.send(Scene.record(0, "b0"))
                        try await transaction.enqueue(Scene.record(1, "b1"))
                        throw Problem()
                    }
                }
                try await producer.withTransaction { transaction in
                    let outcomes = await transaction.send(contentsOf: (0..<3).map { Scene.record($0, "c\($0)") })
                    for outcome in outcomes { _ = try outcome.get() }
                }
            }
            let committed = try await scene.committed()
            for partition in 0..<3 {
                let first = (0..<30).filter { $0 % 3 == partition }.map { "a\($0)" } + (partition == 0 ? ["a30"] : [])
                #expect(committed[partition] == first + ["c\(partition)"])
            }
            let all = try scene.cluster.records(of: Scene.partition(0)).compactMap {
                $0.value.map { String(buffer: $0) }
            }
            #expect(all.contains("b0"))
        }
    }

    @Test("transactions follow one another, with an epoch each where the protocol has that", arguments: Scene.releases)
    func manyTransactions(release: String) throws {
        try Scene.run(release: release) { scene in
            try await scene.client.withTransactionalProducer(Scene.configuration()) { producer in
                for number in 0..<20 {
                    let transaction = try await producer.beginTransaction()
                    try await transaction.enqueue(Scene.record(0, "\(number)"))
                    try await transaction.enqueue(Scene.record(Int32(number % 2 + 1), "\(number)"))
                    if number % 3 == 1 { try await transaction.abort() } else { try await transaction.commit() }
                    #expect(transaction.outcome == (number % 3 == 1 ? .aborted : .committed))
                }
            }
            #expect(try await scene.committed()[0] == (0..<20).filter { $0 % 3 != 1 }.map { "\($0)" })
            let epochs = Set(try #require(scene.cluster.log(of: Scene.partition(0))).batches.map(\.producerEpoch))
            // Records that are aborted before they are sent leave nothing.
            if release == "4.1" { #expect(epochs.count >= 14) } else { #expect(epochs.count <= 2) }
            #expect((scene.cluster.requestCount(.addPartitionsToTxn) > 0) == (release != "4.1"))
        }
    }

    @Test("a transaction with nothing but offsets commits them", arguments: Scene.releases)
    func offsetsOnly(release: String) throws {
        try Scene.run(release: release) { scene in
            let group = ConsumerGroupMetadata(groupID: "g")
            try await scene.client.withTransactionalProducer(Scene.configuration()) { producer in
                try await producer.withTransaction { transaction in
                    try await transaction.sendOffsets(
                        [Scene.partition(0): OffsetCommit(5), Scene.partition(1): OffsetCommit(7, metadata: "x")],
                        group: group)
                }
                #expect(try await scene.offset(of: "g", 0) == 5)
                #expect(try await scene.offset(of: "g", 1) == 7)
                let transaction = try await producer.beginTransaction()
                try await transaction.sendOffsets([Scene.partition(0): OffsetCommit(9)], group: group)
                #expect(try await scene.offset(of: "g", 0, isStable: false) == 5)
                try await transaction.abort()
                #expect(try await scene.offset(of: "g", 0) == 5)
            }
        }
    }

    @Test("a transaction without anything costs no request and can be committed and aborted", arguments: Scene.releases)
    func emptyTransactions(release: String) throws {
        try Scene.run(release: release) { scene in
            try await scene.client.withTransactionalProducer(Scene.configuration()) { producer in
                try await producer.withTransaction { _ in }
                let transaction = try await producer.beginTransaction()
                try await transaction.abort()
                try await producer.withTransaction { try await $0.sendOffsets([:], group: .init(groupID: "g")) }
            }
            #expect(scene.cluster.requestCount(.endTxn) == 0)
        }
    }

    @Test("steps that are out of place are errors that say what leads on")
    func illegalSteps() throws {
        try Scene.run { scene in
            try await scene.client.withTransactionalProducer(Scene.configuration()) { producer in
                let first = try await producer.beginTransaction()
                #expect(first.outcome == nil)
                var error = await failure { () async throws(KafkaError) in try await producer.beginTransaction() }
                #expect(error?.code == .illegalTransactionStep)
                #expect(error?.recovery == .abort)
                error = await failure { () async throws(KafkaError) in try await producer.resume() }
                #expect(error?.code == .illegalTransactionStep)
                _ = try await first.send(Scene.record(0, "a"))
                try await first.commit()
                // Once more is as good as once.
                try await first.commit()
                #expect(try await producer.resume() == .committed)
                error = await failure { () async throws(KafkaError) in try await first.abort() }
                #expect(error?.code == .illegalTransactionStep)
                error = await failure { () async throws(KafkaError) in
                    try await first.send(Scene.record(0, "late"))
                }
                #expect(error?.code == .illegalTransactionStep)
                error = await failure { () async throws(KafkaError) in
                    try await first.sendOffsets([Scene.partition(0): .init(1)], group: .init(groupID: "g"))
                }
                #expect(error?.code == .illegalTransactionStep)
                let second = try await producer.beginTransaction()
                error = await failure { () async throws(KafkaError) in try await first.commit() }
                #expect(error?.code == .illegalTransactionStep)
                error = await failure { () async throws(KafkaError) in try first.tryEnqueue(Scene.record(0, "b"))
                }
                #expect(error?.code == .illegalTransactionStep)
                try await second.abort()
                try await second.abort()
                #expect(second.outcome == .aborted)
            }
            #expect(try await scene.committed()[0] == ["a"])
        }
    }

    @Test("a record that fails makes it impossible to commit", arguments: Scene.releases)
    func failedRecord(release: String) throws {
        try Scene.run(release: release) { scene in
            try await scene.client.withTransactionalProducer(Scene.configuration()) { producer in
                let transaction = try await producer.beginTransaction()
                _ = try await transaction.send(Scene.record(0, "a"))
                var error = await failure { () async throws(KafkaError) in
                    try await transaction.send(Scene.record(9, "b"))
                }
                #expect(error?.code == .invalidPartition)
                #expect(error?.recovery == .abort)
                error = await failure { () async throws(KafkaError) in
                    try await transaction.send(Scene.record(1, "c"))
                }
                #expect(error?.code == .transactionFailed)
                error = await failure { () async throws(KafkaError) in try await transaction.commit() }
                #expect(error?.code == .transactionFailed)
                #expect(error?.recovery == .abort)
                #expect((error?.cause as? KafkaError)?.code == .invalidPartition)
                error = await failure { () async throws(KafkaError) in try await producer.beginTransaction() }
                #expect(error?.recovery == .abort)
                try await transaction.abort()
                try await producer.withTransaction { _ = try await $0.send(Scene.record(0, "d")) }
            }
            #expect(try await scene.committed() == [["d"], [], []])
        }
    }

    @Test("a record that the broker refuses fails the transaction at the commit", arguments: Scene.releases)
    func refusedRecord(release: String) throws {
        try Scene.run(release: release) { scene in
            try await scene.client.withTransactionalProducer(Scene.configuration()) { producer in
                try scene.cluster.failNext(1, .produce, with: .error(.topicAuthorizationFailed))
                let error = await #expect(throws: KafkaError.self) {
                    try await producer.withTransaction { transaction in
                        try await transaction.enqueue(Scene.record(0, "a"))
                        try await transaction.enqueue(Scene.record(1, "b"))
                    }
                }
                #expect(error?.code == .transactionFailed)
                #expect(error?.brokerError == .topicAuthorizationFailed)
                try await producer.withTransaction { _ = try await $0.send(Scene.record(0, "c")) }
            }
            #expect(try await scene.committed() == [["c"], [], []])
        }
    }

    @Test("a body that is cancelled is aborted", arguments: Scene.releases)
    func cancelledBody(release: String) throws {
        try Scene.run(release: release) { scene in
            try await scene.client.withTransactionalProducer(Scene.configuration()) { producer in
                try await producer.initialize()
                await withTaskGroup(of: Void.self) { group in
                    group.addTask {
                        let error = await #expect(throws: KafkaError.self) {
                            try await producer.withTransaction { transaction in
                                _ = try await transaction.send(Scene.record(0, "a"))
                                // It takes no notice of being cancelled.
                                try? await scene.simulation.clock.sleep(for: .seconds(10))
                            }
                        }
                        #expect(error?.code == .cancelled)
                        guard case .ready = producer.status else {
                            Issue.record("\(producer.status)")
                            return
                        }
                    }
                    try? await scene.simulation.clock.sleep(for: .seconds(2))
                    group.cancelAll()
                }
                try await producer.withTransaction { _ = try await $0.send(Scene.record(0, "b")) }
            }
            #expect(try await scene.committed() == [["b"], [], []])
        }
    }

    @Test("what is open when the producer is closed is aborted", arguments: Scene.releases)
    func closing(release: String) throws {
        try Scene.run(release: release) { scene in
            let start = scene.simulation.clock.now
            try await scene.client.withTransactionalProducer(Scene.configuration()) { producer in
                let transaction = try await producer.beginTransaction()
                _ = try await transaction.send(Scene.record(0, "a"))
            }
            // Nobody waits for the transaction's time to be over.
            #expect(start.duration(to: scene.simulation.clock.now) < .seconds(20))
            #expect(try await scene.committed() == [[], [], []])
        }
    }

    @Test("a later producer fences an earlier one, and aborts what it has open", arguments: Scene.releases)
    func fencing(release: String) throws {
        try Scene.run(release: release) { scene in
            try await scene.client.withTransactionalProducer(Scene.configuration()) { first in
                let transaction = try await first.beginTransaction()
                _ = try await transaction.send(Scene.record(0, "a"))
                try await scene.client.withTransactionalProducer(Scene.configuration()) { second in
                    try await second.initialize()
                    _ = await failure { () async throws(KafkaError) in
                        try await transaction.send(Scene.record(0, "b"))
                    }
                    let error = await failure { () async throws(KafkaError) in try await transaction.commit() }
                    #expect(error != nil)
                    if error?.recovery == .abort {
                        let error = await failure { () async throws(KafkaError) in try await transaction.abort() }
                        #expect(error?.code == .producerFenced)
                    } else {
                        #expect(error?.code == .producerFenced)
                    }
                    guard case .fatal(let reason) = first.status else {
                        Issue.record("\(first.status)")
                        return
                    }
                    #expect(reason.recovery == .fatal)
                    #expect(reason.brokerError == .producerFenced)
                    let refused = await failure { () async throws(KafkaError) in
                        try await first.beginTransaction()
                    }
                    #expect(refused?.recovery == .fatal)
                    try await second.withTransaction { _ = try await $0.send(Scene.record(0, "c")) }
                }
            }
            #expect(try await scene.committed() == [["c"], [], []])
        }
    }
}
