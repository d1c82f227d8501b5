import KafkaCodec
import KafkaRecords
import NIOCore
import OrderedCollections
import Testing

@testable import KafkaBroker

/// Transactions whose coordinator, or whose partitions, move from one broker to another.
@Suite struct CoordinatorFailoverTests {
    private func host(_ settings: [(String, String)] = []) throws -> TestCluster {
        let host = TestCluster(brokers: 3, settings: [("transaction.state.log.num.partitions", "1")] + settings)
        host.advance(3000)
        return host
    }

    /// A topic that the coordinator has nothing to do with.
    private func elsewhere(_ host: TestCluster, _ coordinator: Int32) throws -> (leader: Int32, other: Int32) {
        let others = host.cluster.brokers.keys.filter { $0 != coordinator }
        try host.createTopic("t", assignments: [Array(others)])
        return (others[0], others[1])
    }

    @Test(arguments: [true, false]) func anotherCoordinatorWritesTheMarkers(_ commits: Bool) throws {
        let host = try host()
        let client = TransactionalClient(host)
        try client.begin()
        let coordinator = try client.coordinator()
        let (leader, _) = try elsewhere(host, coordinator)
        #expect(try client.send("t", "a", sequence: 0) == .noError)
        // The decision is written, and no marker gets out.
        host.blocked.insert(.init(.broker(coordinator), .broker(leader)))
        #expect(try client.end(commits: commits) == .noError)
        host.advance(500)
        #expect(try client.state().transactionState == (commits ? "PrepareCommit" : "PrepareAbort"))
        #expect(try host.log("t", on: leader).lastStableOffset == 0)
        host.cluster.crash(coordinator, losingUnflushed: false, at: host.now)
        host.blocked = []
        host.advance(15_000)
        #expect(try client.coordinator() != coordinator)
        #expect(try client.state().transactionState == (commits ? "CompleteCommit" : "CompleteAbort"))
        #expect(try client.committed("t") == (commits ? ["a"] : []))
        let marker = try host.log("t", on: leader).producers[client.producer.id]
        #expect(try #require(marker).coordinatorEpoch > 0)
        // The next transaction goes its way.
        #expect(try client.send("t", "b", sequence: 0) == .noError)
        #expect(try client.end(commits: true) == .noError)
        host.advance(100)
        #expect(try client.committed("t") == (commits ? ["a", "b"] : ["b"]))
    }

    @Test func anOpenTransactionOutlivesItsCoordinator() throws {
        let host = try host()
        let client = TransactionalClient(host)
        try client.begin()
        let coordinator = try client.coordinator()
        _ = try elsewhere(host, coordinator)
        #expect(try client.send("t", "a", sequence: 0) == .noError)
        let start = try client.state().transactionStartTimeMs
        host.cluster.crash(coordinator, losingUnflushed: false, at: host.now)
        host.advance(15_000)
        #expect(try client.coordinator() != coordinator)
        let state = try client.state()
        #expect(state.transactionState == "Ongoing")
        #expect(state.transactionStartTimeMs == start)
        #expect(try client.send("t", "b", sequence: 1) == .noError)
        #expect(try client.end(commits: true) == .noError)
        host.advance(100)
        #expect(try client.committed("t") == ["a", "b"])
    }

    @Test func aFormerCoordinatorsMarkersAreRefused() throws {
        let host = try host()
        let client = TransactionalClient(host, produceVersion: 9)
        try client.begin()
        let coordinator = try client.coordinator()
        let (leader, _) = try elsewhere(host, coordinator)
        let connection = host.connect(to: leader)
        func write(_ coordinatorEpoch: Int32, epoch: Int16, version: Int8 = 0) throws -> ErrorCode? {
            let request = WriteTxnMarkersRequest(
                markers: [
                    .init(
                        producerID: 900, producerEpoch: epoch, transactionResult: true,
                        topics: [.init(name: "t", partitionIndexes: [0])], coordinatorEpoch: coordinatorEpoch,
                        transactionVersion: version)
                ])
            let answer = try host.ask(request, version: 2, on: connection)
            return answer.markers.first?.topics.first?.partitions.first?.errorCode
        }
        #expect(try write(4, epoch: 3) == .noError)
        #expect(try write(3, epoch: 3) == .transactionCoordinatorFenced)
        #expect(try write(4, epoch: 2) == .invalidProducerEpoch)
        // The answer to a marker may have been lost.
        #expect(try write(4, epoch: 3, version: 2) == .noError)
        #expect(try write(5, epoch: 4, version: 2) == .noError)
    }

    @Test func aMarkerOfTheNewProtocolNeedsTheNextEpoch() throws {
        let host = try host()
        let client = TransactionalClient(host)
        try client.begin()
        let (leader, _) = try elsewhere(host, try client.coordinator())
        #expect(try client.send("t", "a", sequence: 0) == .noError)
        let request = WriteTxnMarkersRequest(
            markers: [
                .init(
                    producerID: client.producer.id, producerEpoch: client.producer.epoch, transactionResult: true,
                    topics: [.init(name: "t", partitionIndexes: [0])], coordinatorEpoch: 0, transactionVersion: 2)
            ])
        let answer = try host.ask(request, version: 2, on: host.connect(to: leader))
        #expect(answer.markers.first?.topics.first?.partitions.first?.errorCode == .invalidProducerEpoch)
        #expect(try host.log("t", on: leader).lastStableOffset == 0)
    }

    @Test func theNextLeaderKnowsWhatIsOpenAndWhatWasAborted() throws {
        let host = try host()
        let client = TransactionalClient(host)
        let other = TransactionalClient(host, "other")
        try client.begin()
        try other.begin()
        let (leader, next) = try elsewhere(host, try client.coordinator())
        #expect(try client.send("t", "a", sequence: 0) == .noError)
        #expect(try other.send("t", "open", sequence: 0) == .noError)
        #expect(try client.end(commits: false) == .noError)
        host.advance(1000)
        #expect(try client.send("t", "b", sequence: 0) == .noError)
        #expect(try client.end(commits: true) == .noError)
        host.advance(1000)
        let before = try host.log("t", on: leader)
        #expect(before.lastStableOffset == 1)
        #expect(host.cluster.elect(next, for: PartitionName("t", 0), at: host.now) == .noError)
        host.advance(3000)
        let after = try host.log("t", on: next)
        #expect(after.lastStableOffset == 1)
        #expect(after.producers.aborted == before.producers.aborted)
        #expect(after.producers.aborted.count == 1)
        #expect(try other.end(commits: true) == .noError)
        host.advance(1000)
        #expect(after.lastStableOffset == after.logEndOffset)
        #expect(try client.committed("t") == ["open", "b"])
        // A restart reads it all from the log.
        host.cluster.crash(next, losingUnflushed: false, at: host.now)
        host.cluster.start(next, at: host.now)
        host.advance(20_000)
        #expect(try host.log("t", on: next).producers.aborted == before.producers.aborted)
        #expect(try client.committed("t") == ["open", "b"])
    }

    @Test func aPartitionWithoutALeaderGetsItsMarkerLater() throws {
        let host = try host()
        let client = TransactionalClient(host)
        try client.begin()
        let coordinator = try client.coordinator()
        let others = host.cluster.brokers.keys.filter { $0 != coordinator }
        try host.createTopic("t", assignments: [[others[0]]])
        #expect(try client.send("t", "a", sequence: 0) == .noError)
        host.cluster.crash(others[0], losingUnflushed: false, at: host.now)
        host.advance(12_000)
        #expect(try client.end(commits: true) == .noError)
        host.advance(5000)
        #expect(try client.state().transactionState == "PrepareCommit")
        host.cluster.start(others[0], at: host.now)
        host.advance(15_000)
        #expect(try client.state().transactionState == "CompleteCommit")
        #expect(try client.committed("t") == ["a"])
    }

    @Test func aTopicThatIsDeletedHoldsNoTransactionUp() throws {
        let host = try host()
        let client = TransactionalClient(host)
        try client.begin()
        _ = try elsewhere(host, try client.coordinator())
        #expect(try client.send("t", "a", sequence: 0) == .noError)
        _ = host.cluster.ask(DeleteTopicsRequest(topics: [.init(name: "t")]), version: 6, at: host.now)
        host.advance(100)
        #expect(try client.end(commits: true) == .noError)
        host.advance(500)
        #expect(try client.state().transactionState == "CompleteCommit")
    }

    @Test func aCoordinatorThatCannotWriteSaysSo() throws {
        let host = try host([("transaction.state.log.min.isr", "3"), ("replica.lag.time.max.ms", "1000")])
        let client = TransactionalClient(host)
        try client.begin()
        let coordinator = try client.coordinator()
        let others = host.cluster.brokers.keys.filter { $0 != coordinator }
        host.cluster.crash(others[0], losingUnflushed: false, at: host.now)
        host.advance(15_000)
        let request = InitProducerIdRequest(transactionalID: "id", transactionTimeoutMs: 1000)
        let connection = host.connect(to: coordinator)
        #expect(try host.ask(request, version: 4, on: connection).errorCode == .coordinatorNotAvailable)
        host.cluster.start(others[0], at: host.now)
        host.advance(15_000)
        // The epoch that could not be written is given out now.
        #expect(try client.begin() == .noError)
        #expect(client.producer.epoch == 1)
    }

    @Test func otherBrokersAreNotTheCoordinator() throws {
        let host = try host()
        let client = TransactionalClient(host)
        try client.begin()
        let coordinator = try client.coordinator()
        let other = try #require(host.cluster.brokers.keys.first { $0 != coordinator })
        let request = InitProducerIdRequest(transactionalID: "id", transactionTimeoutMs: 1000)
        #expect(try host.ask(request, version: 4, on: host.connect(to: other)).errorCode == .notCoordinator)
    }
}
