import KafkaCodec
import KafkaRecords
import NIOCore
import Testing

@testable import KafkaBroker

/// Transactions on one broker: what producers may do, and when.
@Suite struct TransactionTests {
    private func host(
        release: KafkaRelease = .latest, _ settings: [(String, String)] = []
    ) throws -> TestCluster {
        let host = TestCluster(
            settings: [("transaction.state.log.num.partitions", "2"), ("offsets.topic.num.partitions", "2")] + settings,
            release: release)
        try host.createTopic("t", partitions: 2)
        return host
    }

    @Test(arguments: [Int16(9), 12]) func whatIsCommittedIsReadAndWhatIsAbortedIsNot(_ version: Int16) throws {
        let host = try host()
        let client = TransactionalClient(host, produceVersion: version)
        try client.begin()
        func run(_ value: String, sequence: Int32, commits: Bool) throws {
            if version < 12 { #expect(try client.add("t") == .noError) }
            #expect(try client.send("t", value, sequence: sequence) == .noError)
            #expect(try client.end(commits: commits) == .noError)
            host.advance(50)
        }
        // In the old protocol sequence numbers go on, in the new one each transaction has its own.
        try run("a", sequence: 0, commits: true)
        try run("b", sequence: version < 12 ? 1 : 0, commits: false)
        try run("c", sequence: version < 12 ? 2 : 0, commits: true)
        #expect(try client.committed("t") == ["a", "c"])
        #expect(client.producer.epoch == (version < 12 ? 0 : 3))
    }

    @Test func anOpenTransactionIsNotRead() throws {
        let host = try host()
        let client = TransactionalClient(host)
        try client.begin()
        #expect(try client.send("t", "a", sequence: 0) == .noError)
        #expect(try client.committed("t") == [])
        #expect(try host.log("t").lastStableOffset == 0)
        let latest = ListOffsetsRequest(
            replicaID: -1, isolationLevel: 1,
            topics: [.init(name: "t", partitions: [.init(partitionIndex: 0, timestamp: -1)])])
        let answer = try host.ask(latest, version: 7, on: host.connect())
        #expect(answer.topics.first?.partitions.first?.offset == 0)
    }

    @Test func aWaitingConsumerIsAnsweredWhenTheMarkerIsThere() throws {
        let host = try host()
        let client = TransactionalClient(host)
        try client.begin()
        #expect(try client.send("t", "a", sequence: 0) == .noError)
        let consumer = host.connect()
        try host.send(host.fetchRequest("t", from: 0, maxWaitMs: 60_000, isolation: 1), version: 12, on: consumer)
        host.advance(1000)
        #expect(try host.receive(on: consumer) == nil)
        #expect(try client.end(commits: true) == .noError)
        host.advance(100)
        let answer = try #require(try host.answer(to: FetchRequest.self, version: 12, on: consumer))
        #expect(try answer.responses.first?.partitions.first?.values().first == "a")
    }

    @Test func theAnswerComesBeforeTheMarkers() throws {
        let host = try host()
        let client = TransactionalClient(host, produceVersion: 9)
        try client.begin()
        #expect(try client.add("t") == .noError)
        let coordinator = client.connection(to: try client.coordinator())
        let end = EndTxnRequest(
            transactionalID: "id", producerID: client.producer.id, producerEpoch: 0, committed: true)
        try host.send(end, version: 3, on: coordinator)
        #expect(try host.answer(to: EndTxnRequest.self, version: 3, on: coordinator)?.errorCode == .noError)
        // Whatever comes now has to wait for the markers, whoever sends it.
        try host.send(
            EndTxnRequest(transactionalID: "id", producerID: 77, producerEpoch: 9, committed: true), version: 3,
            on: coordinator)
        #expect(
            try host.answer(to: EndTxnRequest.self, version: 3, on: coordinator)?.errorCode == .concurrentTransactions)
        #expect(try host.log("t").logEndOffset == 0)
        host.advance(10)
        #expect(try host.log("t").logEndOffset == 1)
        #expect(try client.state().transactionState == "CompleteCommit")
    }

    @Test func aNewInstanceFencesTheOneBefore() throws {
        let host = try host()
        let old = TransactionalClient(host, produceVersion: 9)
        try old.begin()
        #expect(try old.add("t") == .noError)
        #expect(try old.send("t", "old", sequence: 0) == .noError)
        let new = TransactionalClient(host, produceVersion: 9)
        #expect(try new.begin() == .noError)
        #expect(new.producer.id == old.producer.id)
        #expect(new.producer.epoch == 2)
        #expect(try old.add("t") == .producerFenced)
        #expect(try old.end(commits: true) == .producerFenced)
        #expect(try old.send("t", "late", sequence: 1) == .invalidProducerEpoch)
        #expect(try old.begin(goingOn: true) == .producerFenced)
        #expect(try new.add("t") == .noError)
        #expect(try new.send("t", "new", sequence: 0) == .noError)
        #expect(try new.end(commits: true) == .noError)
        host.advance(50)
        #expect(try new.committed("t") == ["new"])
    }

    @Test func whoTakesTooLongIsAbortedAndMayGoOn() throws {
        let host = try host()
        let client = TransactionalClient(host)
        try client.begin(timeoutMs: 2000)
        #expect(try client.send("t", "late", sequence: 0) == .noError)
        host.advance(1000)
        #expect(try client.state().transactionState == "Ongoing")
        host.advance(12_000)
        #expect(try client.state().transactionState == "CompleteAbort")
        #expect(try client.committed("t") == [])
        #expect(try host.log("t").lastStableOffset == 2)
        #expect(try client.send("t", "later", sequence: 1) == .invalidProducerEpoch)
        #expect(try client.end(commits: true) == .invalidTxnState)
        // KIP-588: the producer is told its next epoch, and is fenced by nobody.
        #expect(try client.begin(goingOn: true) == .noError)
        #expect(client.producer.epoch == 1)
        #expect(try client.send("t", "again", sequence: 0) == .noError)
        #expect(try client.end(commits: true) == .noError)
        host.advance(50)
        #expect(try client.committed("t") == ["again"])
    }

    @Test func aBrokerOfTheOldProtocolFencesWhoTakesTooLong() throws {
        let host = try host(release: #require(KafkaRelease("3.9")))
        let client = TransactionalClient(host, produceVersion: 9)
        try client.begin(timeoutMs: 2000)
        #expect(try client.add("t") == .noError)
        #expect(try client.send("t", "late", sequence: 0) == .noError)
        host.advance(13_000)
        let state = try client.state()
        #expect(state.transactionState == "CompleteAbort")
        #expect(state.producerEpoch == 1)
        #expect(try host.log("t").producers[client.producer.id]?.epoch == 1)
        #expect(try client.begin(goingOn: true) == .producerFenced)
        #expect(try client.begin() == .noError)
        #expect(client.producer.epoch == 2)
    }

    @Test func aPartitionHasToBeAddedInTheOldProtocol() throws {
        let host = try host()
        let client = TransactionalClient(host, produceVersion: 9)
        try client.begin()
        #expect(try client.send("t", "a", sequence: 0) == .invalidTxnState)
        client.produceVersion = 11
        #expect(try client.send("t", "a", sequence: 0) == .transactionAbortable)
        #expect(try host.log("t").logEndOffset == 0)
    }

    @Test func brokersBeforeVerificationTakeTheProducersWord() throws {
        let host = try host(release: #require(KafkaRelease("3.5")))
        let client = TransactionalClient(host, produceVersion: 9)
        try client.begin()
        #expect(try client.send("t", "a", sequence: 0) == .noError)
        // Nobody knows of the partition, so that its transaction stays open: a hanging transaction.
        #expect(try client.add("t", [1]) == .noError)
        #expect(try client.end(commits: true) == .noError)
        host.advance(100)
        #expect(try host.log("t").lastStableOffset == 0)
        // An administrator ends it.
        let marker = WriteTxnMarkersRequest(
            markers: [
                .init(
                    producerID: client.producer.id, producerEpoch: client.producer.epoch, transactionResult: false,
                    topics: [.init(name: "t", partitionIndexes: [0])], coordinatorEpoch: 0)
            ])
        let answer = try host.ask(marker, version: 1, on: host.connect())
        #expect(answer.markers.first?.topics.first?.partitions.first?.errorCode == .noError)
        #expect(try host.log("t").lastStableOffset == 2)
    }

    /// The delayed request of a transaction that has ended gets into the next one in the old protocol, as the epoch is
    /// the same, and is fenced in the new one.
    @Test func aDelayedRequestBreaksTheOldProtocolOnly() throws {
        func run(_ version: Int16) throws -> [String] {
            let host = try host()
            let client = TransactionalClient(host, produceVersion: version)
            try client.begin()
            if version < 12 { #expect(try client.add("t", [0, 1]) == .noError) }
            #expect(try client.send("t", "first", sequence: 0, partition: 1) == .noError)
            let delayed = try client.request("t", ["delayed"], sequence: 0)
            #expect(try client.end(commits: false) == .noError)
            host.advance(50)
            if version < 12 { #expect(try client.add("t", [0, 1]) == .noError) }
            #expect(try client.send("t", "second", sequence: version < 12 ? 1 : 0, partition: 1) == .noError)
            let late = try host.ask(delayed, version: version, on: host.connect())
            let error = late.responses.first?.partitionResponses.first?.errorCode
            #expect(error == (version < 12 ? .noError : .invalidProducerEpoch))
            #expect(try client.end(commits: true) == .noError)
            host.advance(50)
            return try client.committed("t")
        }
        #expect(try run(9) == ["delayed"])
        #expect(try run(12) == [])
    }

    @Test func transactionalIDsAreForgottenWhenNobodyUsesThem() throws {
        let host = try host([("transactional.id.expiration.ms", "7000000")])
        let idle = TransactionalClient(host, "idle")
        try idle.begin()
        let busy = TransactionalClient(host, "busy", produceVersion: 9)
        try busy.begin(timeoutMs: 900_000)
        host.advance(3_000_000)
        #expect(try busy.add("t") == .noError)
        #expect(try idle.state().transactionState == "Empty")
        host.advance(4_500_000)
        #expect(try idle.state().errorCode == .transactionalIDNotFound)
        #expect(try busy.state().errorCode == .noError)
        // It begins again as any other, with another producer id.
        let former = idle.producer
        #expect(try idle.begin() == .noError)
        #expect(idle.producer.id != former.id)
        #expect(idle.producer.epoch == 0)
    }

    @Test func aProducerWithAnOpenTransactionIsNotForgotten() throws {
        let host = try host([
            ("producer.id.expiration.ms", "1000"), ("producer.id.expiration.check.interval.ms", "1000"),
        ])
        let client = TransactionalClient(host)
        try client.begin(timeoutMs: 900_000)
        #expect(try client.send("t", "a", sequence: 0) == .noError)
        host.advance(10_000)
        #expect(try host.log("t").producers[client.producer.id] != nil)
        let id = client.producer.id
        #expect(try client.end(commits: true) == .noError)
        host.advance(10_000)
        #expect(try host.log("t").producers[id] == nil)
        // What a partition has forgotten counts as new: the sequence has to begin at 0.
        #expect(try client.send("t", "b", sequence: 5) == .outOfOrderSequenceNumber)
        #expect(try client.send("t", "b", sequence: 0) == .noError)
    }

    @Test func offsetsCountWhenTheTransactionIsCommitted() throws {
        let host = try host()
        let client = TransactionalClient(host)
        try client.begin()
        let connection = host.connect()
        _ = try host.ask(FindCoordinatorRequest(key: "group", keyType: 0), version: 3, on: connection)
        host.advance(100)
        func commit(_ offset: Int64) throws -> ErrorCode? {
            let request = TxnOffsetCommitRequest(
                transactionalID: "id", groupID: "group", producerID: client.producer.id,
                producerEpoch: client.producer.epoch,
                topics: [.init(name: "t", partitions: [.init(partitionIndex: 0, committedOffset: offset)])])
            let answer = try host.ask(request, version: 5, on: connection)
            return answer.topics.first?.partitions.first?.errorCode
        }
        func fetch() throws -> (Int64?, ErrorCode?) {
            let request = OffsetFetchRequest(
                groups: [.init(groupID: "group", topics: [.init(name: "t", partitionIndexes: [0])])],
                requireStable: true)
            let partition = try host.ask(request, version: 8, on: connection).groups.first?.topics.first?.partitions
                .first
            return (partition?.committedOffset, partition?.errorCode)
        }
        #expect(try commit(5) == .noError)
        #expect(try fetch() == (-1, .unstableOffsetCommit))
        #expect(try client.end(commits: true) == .noError)
        host.advance(50)
        #expect(try fetch() == (5, .noError))
        #expect(try commit(9) == .noError)
        #expect(try client.end(commits: false) == .noError)
        host.advance(50)
        #expect(try fetch() == (5, .noError))
        // The next leader reads them from the log.
        host.cluster.crash(1, losingUnflushed: false, at: host.now)
        host.advance(100)
        host.cluster.start(1, at: host.now)
        host.advance(5000)
        let again = host.connect()
        let all = try host.ask(
            OffsetFetchRequest(groups: [.init(groupID: "group", topics: nil)]), version: 8, on: again)
        #expect(all.groups.first?.topics.first?.partitions.first?.committedOffset == 5)
    }
}
