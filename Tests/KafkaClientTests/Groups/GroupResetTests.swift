import KafkaCodec
import KafkaSimulation
import NIOCore
import Testing

@testable import KafkaClient

/// What a member does when the log that it reads is not what it was, against the simulated cluster.
@Suite("A member whose log is another one")
struct GroupResetTests {
    private static let partition = GroupScene.partition(0)

    /// Reads and commits the first ten records.
    private func readTen(_ scene: GroupScene) async throws {
        try await scene.produce(10, partitions: 1)
        try await scene.withMember("first") { consumer in
            var iterator = consumer.records.makeAsyncIterator()
            for expected in 0..<10 { #expect(try await iterator.next()?.text == "\(expected)") }
            try await consumer.commit([Self.partition: OffsetCommit(10, leaderEpoch: 0)]).get()
        }
        try await scene.produce(5, from: 10, partitions: 1)
    }

    /// Makes the topic anew, with other records, and waits until the member has noticed.
    private func makeAnew(_ scene: GroupScene, _ consumer: GroupConsumer, records: Int) async throws {
        try scene.cluster.deleteTopic("t")
        try scene.cluster.createTopic("t", partitions: 1)
        try await scene.produce(records, from: 100, partitions: 1)
        while consumer.status(of: Self.partition)?.lastReset?.newPosition == nil {
            try await scene.sleep(.milliseconds(100))
        }
    }

    @Test("is told so, and commits from the beginning of a topic that was made anew")
    func recreated() throws {
        try GroupScene.run(partitions: 1) { scene in
            try await readTen(scene)
            try await scene.withMember("second") { consumer in
                var iterator = consumer.elements.makeAsyncIterator()
                guard case .event(.assigned)? = try await iterator.next() else {
                    Issue.record("nothing is assigned")
                    return
                }
                for expected in 10..<15 {
                    guard case .record(let record)? = try await iterator.next() else {
                        Issue.record("no record \(expected)")
                        return
                    }
                    #expect(record.text == "\(expected)")
                }
                try await makeAnew(scene, consumer, records: 3)
                // The last record of before is done from here on: that says nothing of the topic that is there now.
                guard case .event(.positionReset(Self.partition, let reset))? = try await iterator.next() else {
                    Issue.record("no reset is told")
                    return
                }
                #expect(reset.reason == .topicRecreated && reset.oldPosition == 15 && reset.newPosition == 0)
                #expect(try await consumer.commit().committed.isEmpty)
                for expected in 100..<103 {
                    guard case .record(let record)? = try await iterator.next() else {
                        Issue.record("no record \(expected)")
                        return
                    }
                    #expect(record.text == "\(expected)")
                }
                #expect(try await consumer.commit().committed[Self.partition]?.offset == 2)
                #expect(try await consumer.committedOffsets(of: [Self.partition])[Self.partition]?.offset == 2)
            }
        }
    }

    @Test(
        "commits nothing of it in the transaction that it was read for, and does not go back there",
        arguments: [false, true])
    func transaction(fails: Bool) throws {
        struct Failure: Error {}
        try GroupScene.run(partitions: 1) { scene in
            try await readTen(scene)
            let configuration = GroupScene.configuration { $0.autoCommitInterval = nil }
            try await scene.cluster.withClient(named: "second") { client in
                try await client.withTransactionalProducer(TransactionConfiguration(transactionalID: "x")) { producer in
                    try await client.withGroupConsumer(configuration) { consumer in
                        do {
                            _ = try await consumer.processBatch(in: producer) { records, _ in
                                #expect(records.first?.text == "10")
                                try await makeAnew(scene, consumer, records: 12)
                                if fails { throw Failure() }
                            }
                            #expect(!fails)
                        } catch is Failure {
                            #expect(fails)
                        }
                        let offset = try await consumer.committedOffsets(of: [Self.partition])[Self.partition]?.offset
                        #expect(offset != 15)
                        let first = try await consumer.processBatch(in: producer, maximumRecords: 1) { records, _ in
                            records.first?.text
                        }
                        #expect(first == "100")
                        let next = try await consumer.committedOffsets(of: [Self.partition])[Self.partition]?.offset
                        #expect(next == 1)
                    }
                }
            }
        }
    }

    @Test("gives up a commit of before that the coordinator could not take yet")
    func retriedCommit() throws {
        try GroupScene.run(partitions: 1) { scene in
            try await readTen(scene)
            try await scene.withMember("second") { consumer in
                var iterator = consumer.records.makeAsyncIterator()
                for _ in 10..<15 { _ = try await iterator.next() }
                let hold = try scene.cluster.hold(.offsetCommit)
                try scene.cluster.failNext(1, .offsetCommit, with: .error(.coordinatorLoadInProgress))
                async let committed = consumer.commit()
                try await hold.waitUntilHeld()
                try await makeAnew(scene, consumer, records: 20)
                hold.release()
                let result = try await committed
                #expect(result.committed.isEmpty && result.failures[Self.partition]?.code == .notAssigned)
                let offset = try await consumer.committedOffsets(of: [Self.partition])[Self.partition]?.offset
                #expect(offset != 14)
                for expected in 100..<120 { #expect(try await iterator.next()?.text == "\(expected)") }
            }
        }
    }

    @Test("notices that the log was cut, and has grown beyond the committed offset, while nobody read it")
    func truncatedUnread() throws {
        var options = SimulationOptions()
        options.maximumVirtualTime = .seconds(3600)
        try simulate(seed: 5, options: options) { simulation in
            let cluster = try SimulatedCluster(in: simulation)
            try cluster.createTopic("t", placement: [[1, 2]], configuration: ["min.insync.replicas": "1"])
            let scene = GroupScene(simulation: simulation, cluster: cluster)
            try await scene.produce(2, partitions: 1)
            // The topic of committed offsets is only made while all brokers are there.
            _ = try await scene.coordinator()
            try await cluster.waitUntilWhole()
            try cluster.crash(2)
            try await scene.produce(2, from: 2, partitions: 1)
            try await scene.withMember("first") { consumer in
                var iterator = consumer.records.makeAsyncIterator()
                var last: ConsumerRecord?
                for _ in 0..<4 { last = try await iterator.next() }
                try consumer.mark(try #require(last))
                #expect(try await consumer.commit().committed[Self.partition]?.offset == 4)
            }
            try cluster.crash(1)
            try cluster.start(2)
            try await cluster.waitUntil("broker 2 is there") { $0.isActive(2) }
            try cluster.moveLeader(of: Self.partition, to: 2, unclean: true)
            try await scene.produce(5, from: 100, partitions: 1)
            try await scene.withMember("second", GroupScene.configuration { $0.offsetReset = .latest }) { consumer in
                var words: [String] = []
                var iterator = consumer.elements.makeAsyncIterator()
                while words.count < 6, let element = try await iterator.next() {
                    switch element {
                    case .record(let record): words.append(record.text)
                    case .event(.positionReset(_, let reset)):
                        #expect(reset.reason == .logTruncated && reset.lostOffsets == 2..<4)
                        words.append("\(reset.oldPosition) > \(reset.newPosition ?? -1)")
                    case .event: continue
                    }
                }
                #expect(words == ["4 > 2", "100", "101", "102", "103", "104"])
                #expect(consumer.status(of: Self.partition)?.lastReset?.oldPosition == 4)
            }
        }
    }
}
