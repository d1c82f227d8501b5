import KafkaClient
import KafkaCodec
import KafkaRecords
import KafkaSimulation
import NIOCore
import Testing

@Suite("A transactional producer when things go wrong")
struct TransactionFaultTests {
    private typealias Scene = TransactionScene

    @Test("the answer to a commit is lost, and the commit is asked for again", arguments: Scene.releases)
    func lostEnd(release: String) throws {
        try Scene.run(release: release) { scene in
            try await scene.client.withTransactionalProducer(Scene.configuration()) { producer in
                for (number, moment) in [SimulatedCluster.Moment.afterEffect, .beforeEffect].enumerated() {
                    try scene.cluster.failNext(2, .endTxn, with: .disconnect, moment)
                    try await producer.withTransaction { _ = try await $0.send(Scene.record(0, "a\(number)")) }
                    try scene.cluster.failNext(2, .endTxn, with: .disconnect, moment)
                    let transaction = try await producer.beginTransaction()
                    _ = try await transaction.send(Scene.record(0, "b\(number)"))
                    try await transaction.abort()
                }
                try await producer.withTransaction { _ = try await $0.enqueue(Scene.record(0, "c")) }
            }
            #expect(try await scene.committed()[0] == ["a0", "a1", "c"])
        }
    }

    @Test("an end that is not known is told as such, and can be resumed", arguments: Scene.releases)
    func ambiguousEnd(release: String) throws {
        try Scene.run(release: release) { scene in
            var configuration = Scene.configuration()
            configuration.operationTimeout = .seconds(3)
            try await scene.client.withTransactionalProducer(configuration) { producer in
                let transaction = try await producer.beginTransaction()
                _ = try await transaction.send(Scene.record(0, "a"))
                let hold = try scene.cluster.hold(.endTxn, at: .afterEffect)
                for _ in 0..<2 {
                    let error = await failure { () async throws(KafkaError) in try await transaction.commit() }
                    #expect(error?.code == .transactionUnresolved)
                    #expect(error?.isOutcomeUnknown == true)
                    #expect(error?.recovery == .retry)
                    #expect(error?.isRetriable == true)
                }
                guard case .committing = producer.status else {
                    Issue.record("\(producer.status)")
                    return
                }
                #expect(transaction.outcome == nil)
                var error = await failure { () async throws(KafkaError) in try await transaction.abort() }
                #expect(error?.code == .illegalTransactionStep)
                #expect(error?.recovery == .retry)
                error = await failure { () async throws(KafkaError) in try await producer.beginTransaction() }
                #expect(error?.recovery == .retry)
                error = await failure { () async throws(KafkaError) in try await producer.resume() }
                #expect(error?.code == .transactionUnresolved)
                hold.release()
                #expect(try await producer.resume() == .committed)
                #expect(transaction.outcome == .committed)
                try await producer.withTransaction { _ = try await $0.send(Scene.record(0, "b")) }
            }
            #expect(try await scene.committed()[0] == ["a", "b"])
        }
    }

    @Test("a commit whose task is cancelled goes on")
    func cancelledCommit() throws {
        try Scene.run { scene in
            try await scene.client.withTransactionalProducer(Scene.configuration()) { producer in
                try await producer.initialize()
                let hold = try scene.cluster.hold(.endTxn)
                await withTaskGroup(of: Void.self) { group in
                    group.addTask {
                        let error = await #expect(throws: KafkaError.self) {
                            try await producer.withTransaction { try await $0.enqueue(Scene.record(0, "a")) }
                        }
                        #expect(error?.code == .cancelled)
                        #expect(error?.isOutcomeUnknown == true)
                        #expect(error?.recovery == .retry)
                    }
                    try? await hold.waitUntilHeld()
                    group.cancelAll()
                }
                hold.release()
                #expect(try await producer.resume() == .committed)
            }
            #expect(try await scene.committed()[0] == ["a"])
        }
    }

    @Test("the coordinators crash and move, and transactions go on", arguments: Scene.releases)
    func coordinatorsMove(release: String) throws {
        let settings = [
            "replica.lag.time.max.ms": "2000", "broker.session.timeout.ms": "1000",
            "broker.heartbeat.interval.ms": "250",
        ]
        try Scene.run(seed: 3, release: release, settings: settings) { scene in
            try await scene.client.withTransactionalProducer(Scene.configuration()) { producer in
                for number in 0..<6 as Range<Int32> {
                    let coordinator = try await scene.coordinator(of: "id")
                    try await producer.withTransaction { transaction in
                        _ = try await transaction.send(Scene.record(0, "\(number)"))
                        try await transaction.sendOffsets(
                            [Scene.partition(1): OffsetCommit(Int64(number))], group: .init(groupID: "g"))
                        if number % 2 == 0 { try scene.cluster.crash(coordinator) }
                    }
                    if number % 2 == 0 {
                        try scene.cluster.start(coordinator)
                        try await scene.cluster.waitUntilWhole()
                    }
                }
            }
            #expect(try await scene.committed()[0] == (0..<6).map { "\($0)" })
            #expect(try await scene.offset(of: "g", 1) == 5)
        }
    }

    @Test("a transaction that takes too long is aborted by the coordinator", arguments: Scene.releases)
    func timeout(release: String) throws {
        try Scene.run(release: release) { scene in
            var configuration = Scene.configuration()
            configuration.timeout = .seconds(2)
            try await scene.client.withTransactionalProducer(configuration) { producer in
                let transaction = try await producer.beginTransaction()
                _ = try await transaction.send(Scene.record(0, "a"))
                try await scene.simulation.clock.sleep(for: .seconds(30))
                let error = await failure { () async throws(KafkaError) in try await transaction.commit() }
                if release == "4.1" {
                    // An epoch for each transaction tells a time-out from a fence.
                    #expect(error?.code == .transactionFailed)
                    #expect(error?.recovery == .abort)
                    #expect(error?.isOutcomeUnknown == false)
                    try await transaction.abort()
                    try await producer.withTransaction { _ = try await $0.send(Scene.record(0, "b")) }
                } else {
                    #expect(error?.code == .producerFenced)
                    #expect(error?.recovery == .fatal)
                }
            }
            #expect(try await scene.committed()[0] == (release == "4.1" ? ["b"] : []))
        }
    }

    @Test(
        "a record that is not delivered in time leaves its number in doubt, and the next epoch helps",
        arguments: Scene.releases)
    func undelivered(release: String) throws {
        try Scene.run(release: release) { scene in
            var configuration = Scene.configuration()
            configuration.producer.requestTimeout = .seconds(1)
            configuration.producer.deliveryTimeout = .seconds(2)
            try await scene.client.withTransactionalProducer(configuration) { producer in
                let transaction = try await producer.beginTransaction()
                _ = try await transaction.send(Scene.record(0, "a"))
                let hold = try scene.cluster.hold(.produce, at: .afterEffect)
                var error = await failure { () async throws(KafkaError) in
                    try await transaction.send(Scene.record(0, "b"))
                }
                #expect(error?.code == .deliveryTimedOut)
                #expect(error?.recovery == .abort)
                error = await failure { () async throws(KafkaError) in try await transaction.commit() }
                #expect(error?.code == .transactionFailed)
                if release == "2.4" {
                    error = await failure { () async throws(KafkaError) in try await transaction.abort() }
                    #expect(error?.code == .notSupportedByBroker)
                    #expect(error?.recovery == .fatal)
                } else {
                    try await transaction.abort()
                    hold.release()
                    try await producer.withTransaction { _ = try await $0.send(Scene.record(0, "c")) }
                }
                hold.release()
            }
            if release != "2.4" { #expect(try await scene.committed()[0] == ["c"]) }
        }
    }

    struct Refusal: Sendable, CustomTestStringConvertible {
        var api: ApiKey
        var code: ErrorCode
        /// What leads on; nil where the producer helps itself.
        var recovery: TransactionRecovery?

        var testDescription: String { "\(api) \(code)" }
    }

    private static let before: [Refusal] =
        [ErrorCode.coordinatorLoadInProgress, .notCoordinator, .coordinatorNotAvailable, .concurrentTransactions]
        .flatMap { code in
            [.addPartitionsToTxn, .addOffsetsToTxn, .endTxn, .initProducerId].map { .init(api: $0, code: code) }
        } + [
            .init(api: .addPartitionsToTxn, code: .unknownTopicOrPartition),
            .init(api: .addPartitionsToTxn, code: .topicAuthorizationFailed, recovery: .abort),
            .init(api: .addPartitionsToTxn, code: .invalidProducerIDMapping, recovery: .abort),
            .init(api: .addPartitionsToTxn, code: .transactionAbortable, recovery: .abort),
            .init(api: .addPartitionsToTxn, code: .unknownServerError, recovery: .abort),
            .init(api: .addPartitionsToTxn, code: .invalidProducerEpoch, recovery: .fatal),
            .init(api: .addPartitionsToTxn, code: .producerFenced, recovery: .fatal),
            .init(api: .addPartitionsToTxn, code: .invalidTxnState, recovery: .fatal),
            .init(api: .addPartitionsToTxn, code: .transactionalIDAuthorizationFailed, recovery: .fatal),
            .init(api: .addOffsetsToTxn, code: .groupAuthorizationFailed, recovery: .abort),
            .init(api: .addOffsetsToTxn, code: .producerFenced, recovery: .fatal),
            .init(api: .endTxn, code: .transactionAbortable, recovery: .abort),
            .init(api: .endTxn, code: .invalidTxnState, recovery: .fatal),
            .init(api: .endTxn, code: .producerFenced, recovery: .fatal),
        ] + both

    private static let since: [Refusal] =
        [ErrorCode.coordinatorLoadInProgress, .notCoordinator, .coordinatorNotAvailable, .concurrentTransactions]
        .flatMap { code in [.endTxn, .initProducerId].map { .init(api: $0, code: code) } } + [
            .init(api: .produce, code: .concurrentTransactions),
            .init(api: .endTxn, code: .transactionAbortable, recovery: .abort),
            .init(api: .endTxn, code: .invalidTxnState, recovery: .abort),
            .init(api: .endTxn, code: .invalidProducerIDMapping, recovery: .abort),
            .init(api: .endTxn, code: .producerFenced, recovery: .fatal),
        ] + both

    private static let both: [Refusal] = [
        .init(api: .produce, code: .notLeaderOrFollower),
        .init(api: .produce, code: .notEnoughReplicas),
        .init(api: .produce, code: .invalidTxnState, recovery: .abort),
        .init(api: .produce, code: .invalidProducerEpoch, recovery: .abort),
        .init(api: .produce, code: .transactionAbortable, recovery: .abort),
        .init(api: .produce, code: .outOfOrderSequenceNumber, recovery: .abort),
        .init(api: .produce, code: .invalidProducerIDMapping, recovery: .abort),
        .init(api: .produce, code: .producerFenced, recovery: .fatal),
        .init(api: .produce, code: .transactionalIDAuthorizationFailed, recovery: .fatal),
        .init(api: .txnOffsetCommit, code: .coordinatorLoadInProgress),
        .init(api: .txnOffsetCommit, code: .notCoordinator),
        .init(api: .txnOffsetCommit, code: .requestTimedOut),
        .init(api: .txnOffsetCommit, code: .unknownTopicOrPartition),
        .init(api: .txnOffsetCommit, code: .groupAuthorizationFailed, recovery: .abort),
        .init(api: .txnOffsetCommit, code: .fencedInstanceID, recovery: .abort),
        .init(api: .txnOffsetCommit, code: .unknownMemberID, recovery: .abort),
        .init(api: .txnOffsetCommit, code: .illegalGeneration, recovery: .abort),
        .init(api: .txnOffsetCommit, code: .invalidProducerEpoch, recovery: .abort),
        .init(api: .txnOffsetCommit, code: .producerFenced, recovery: .fatal),
        .init(api: .txnOffsetCommit, code: .transactionalIDAuthorizationFailed, recovery: .fatal),
        .init(api: .initProducerId, code: .transactionalIDAuthorizationFailed, recovery: .fatal),
        .init(api: .initProducerId, code: .invalidTransactionTimeout, recovery: .fatal),
    ]

    private static let cases = before.map { ("3.9", $0) } + since.map { ("4.1", $0) }

    @Test("errors of brokers are retried, end the transaction or the producer", arguments: cases)
    func refusals(release: String, refusal: Refusal) throws {
        try Scene.run(release: release) { scene in
            try scene.cluster.failNext(1, refusal.api, with: .error(refusal.code), from: "client")
            try await scene.client.withTransactionalProducer(Scene.configuration()) { producer in
                do {
                    try await producer.withTransaction { transaction in
                        try await transaction.enqueue(Scene.record(0, "a"))
                        try await transaction.sendOffsets(
                            [Scene.partition(1): OffsetCommit(3)], group: .init(groupID: "g"))
                    }
                    #expect(refusal.recovery == nil)
                    #expect(try await scene.offset(of: "g", 1) == 3)
                } catch let error as KafkaError {
                    switch refusal.recovery {
                    case .abort:
                        #expect(error.code == .transactionFailed)
                        #expect(error.recovery == .abort)
                        #expect(error.brokerError == refusal.code)
                    case .fatal:
                        guard case .fatal = producer.status else {
                            Issue.record("\(producer.status) after \(error)")
                            return
                        }
                    case .retry, nil:
                        Issue.record("\(error)")
                    }
                }
                guard refusal.recovery != .fatal else { return }
                try await producer.withTransaction { _ = try await $0.send(Scene.record(0, "b")) }
            }
            let values = try await scene.committed()[0]
            #expect(values == (refusal.recovery == nil ? ["a", "b"] : refusal.recovery == .abort ? ["b"] : []))
        }
    }

    @Test("a member that is named to brokers that do not know it fails the transaction, not the producer")
    func memberOnOldBrokers() throws {
        try Scene.run(release: "2.4") { scene in
            try await scene.client.withTransactionalProducer(Scene.configuration()) { producer in
                let transaction = try await producer.beginTransaction()
                let error = await failure { () async throws(KafkaError) in
                    try await transaction.sendOffsets(
                        [Scene.partition(0): OffsetCommit(1)],
                        group: ConsumerGroupMetadata(groupID: "g", generation: 4, memberID: "m"))
                }
                #expect(error?.code == .transactionFailed)
                #expect((error?.cause as? KafkaError)?.code == .notSupportedByBroker)
                try await transaction.abort()
                try await producer.withTransaction { _ = try await $0.send(Scene.record(0, "b")) }
            }
            #expect(try await scene.committed()[0] == ["b"])
        }
    }

    @Test("offsets of a member that the group does not have are refused")
    func strangeMember() throws {
        try Scene.run { scene in
            try await scene.client.withTransactionalProducer(Scene.configuration()) { producer in
                let error = await #expect(throws: KafkaError.self) {
                    try await producer.withTransaction { transaction in
                        try await transaction.sendOffsets(
                            [Scene.partition(0): OffsetCommit(1)],
                            group: ConsumerGroupMetadata(
                                groupID: "g", generation: 4, memberID: "m", groupInstanceID: "i"))
                    }
                }
                #expect(error?.brokerError == .illegalGeneration)
                #expect(error?.recovery == .abort)
                try await producer.withTransaction { _ = try await $0.send(Scene.record(0, "b")) }
            }
            #expect(try await scene.committed()[0] == ["b"])
        }
    }

    @Test("closing returns in its time while the end of a transaction is not answered", arguments: Scene.releases)
    func closingInTime(release: String) throws {
        try Scene.run(release: release) { scene in
            for isCommitting in [true, false] {
                let producer = try TransactionalProducer(
                    client: scene.client, configuration: Scene.configuration("id-\(isCommitting)"))
                async let running: Void = producer.run()
                let transaction = try await producer.beginTransaction()
                _ = try await transaction.send(Scene.record(0, "a"))
                let hold = try scene.cluster.hold(.endTxn)
                async let committing = failure { () async throws(KafkaError) in
                    if isCommitting { try await transaction.commit() }
                }
                if isCommitting { try await hold.waitUntilHeld() }
                let begin = scene.simulation.clock.now
                await producer.close(within: .seconds(3))
                #expect(begin.duration(to: scene.simulation.clock.now) == .seconds(3))
                #expect(await committing?.isOutcomeUnknown == (isCommitting ? true : nil))
                await running
                await producer.close(within: .seconds(3))
                #expect(begin.duration(to: scene.simulation.clock.now) == .seconds(3))
                hold.release()
            }
        }
    }

    @Test("closing aborts what is open also when its task is cancelled", arguments: Scene.releases)
    func closingCancelled(release: String) throws {
        try Scene.run(release: release) { scene in
            let producer = try TransactionalProducer(client: scene.client, configuration: Scene.configuration())
            async let running: Void = producer.run()
            let transaction = try await producer.beginTransaction()
            _ = try await transaction.send(Scene.record(0, "a"))
            await withTaskGroup(of: Void.self) { group in
                group.addTask { await producer.close(within: .seconds(10)) }
                group.cancelAll()
            }
            await running
            #expect(transaction.outcome == .aborted)
            #expect(try await scene.committed() == [[], [], []])
        }
    }

    @Test("purging fails the transaction, hands records back, and the next goes on", arguments: Scene.releases)
    func purge(release: String) throws {
        try Scene.run(release: release) { scene in
            var configuration = Scene.configuration()
            configuration.producer.linger = .seconds(5)
            try await scene.client.withTransactionalProducer(configuration) { producer in
                for scope in [PurgeScope.queued, .inFlight, .all] {
                    #expect(producer.purge().isEmpty)
                    let transaction = try await producer.beginTransaction()
                    _ = try await transaction.enqueue(Scene.record(0, "sent"))
                    try await producer.flush()
                    let hold = try scene.cluster.hold(.produce, at: .afterEffect)
                    _ = try await transaction.enqueue(Scene.record(1, "in flight"))
                    async let flushed: Void = producer.flush()
                    try await hold.waitUntilHeld()
                    let queued = try await transaction.enqueue(Scene.record(2, "queued"))
                    #expect(producer.busyPartitions.count == 2)
                    let purged = producer.purge(scope).map { $0.record.value.map { String(buffer: $0) } }
                    switch scope {
                    case .queued: #expect(purged == ["queued"])
                    case .inFlight: #expect(purged == ["in flight"])
                    default: #expect(purged == ["in flight", "queued"])
                    }
                    // What was not purged is given up with the transaction.
                    guard case .failure(let gone)? = queued.settled else {
                        Issue.record("\(queued.settled as Any)")
                        return
                    }
                    #expect(gone.code == (scope == .inFlight ? .transactionFailed : .recordPurged))
                    let refused = await failure { () async throws(KafkaError) in try await transaction.commit() }
                    #expect(refused?.recovery == .abort)
                    hold.release()
                    try await flushed
                    try await transaction.abort()
                    try await producer.withTransaction { _ = try await $0.enqueue(Scene.record(0, "kept")) }
                    #expect(producer.bufferedBytes == 0)
                    #expect(producer.statistics.failedRecords > 0)
                }
            }
            #expect(try await scene.committed() == [["kept", "kept", "kept"], [], []])
        }
    }

    @Test("nobody who waits is left waiting when the producer is closed")
    func closingInTrouble() throws {
        try Scene.run { scene in
            let hold = try scene.cluster.hold(.initProducerId)
            let start = scene.simulation.clock.now
            try await scene.client.withTransactionalProducer(Scene.configuration()) { producer in
                async let waiting = failure { () async throws(KafkaError) in try await producer.initialize() }
                try await hold.waitUntilHeld()
                await producer.close(within: .seconds(1))
                #expect(await waiting?.code == .producerClosed)
                #expect(await waiting?.recovery == .fatal)
                guard case .fatal = producer.status else {
                    Issue.record("\(producer.status)")
                    return
                }
            }
            #expect(start.duration(to: scene.simulation.clock.now) < .seconds(10))
            hold.release()
        }
    }

    @Test("initializing that takes too long can be waited for again")
    func slowInitialization() throws {
        try Scene.run { scene in
            var configuration = Scene.configuration()
            configuration.operationTimeout = .seconds(2)
            try await scene.client.withTransactionalProducer(configuration) { producer in
                let hold = try scene.cluster.hold(.initProducerId)
                let error = await failure { () async throws(KafkaError) in try await producer.beginTransaction() }
                #expect(error?.code == .transactionUnresolved)
                #expect(error?.recovery == .retry)
                hold.release()
                try await producer.withTransaction { _ = try await $0.send(Scene.record(0, "a")) }
            }
            #expect(try await scene.committed()[0] == ["a"])
        }
    }
}
