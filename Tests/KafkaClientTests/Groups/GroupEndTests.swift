import KafkaCodec
import KafkaSimulation
import Synchronization
import Testing

@testable import KafkaClient

@Suite("What a member of a group commits when partitions go, and at the end")
struct GroupEndTests {
    @Test("where the user alone commits, nothing is committed in a rebalance", arguments: [true, false])
    func rebalance(isAutomatic: Bool) throws {
        try GroupScene.run { scene in
            try await scene.produce(60)
            let log = GroupLog()
            let configuration = GroupScene.configuration {
                $0.autoCommitInterval = isAutomatic ? .seconds(3000) : nil
            }
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask {
                    try await ConsumerGroupProtocolTests.member(
                        "second", scene, log, from: .seconds(20), until: .seconds(60), GroupScene.configuration())
                }
                try await scene.withMember("first", configuration) { consumer in
                    async let closing: Void = {
                        try await scene.sleep(.seconds(50))
                        consumer.close()
                    }()
                    try await log.follow("first", consumer)
                    try await closing
                }
                try await group.waitForAll()
            }
            #expect(log.events(of: "first").contains { $0.hasPrefix("-") })
            // What was read and not committed is read again.
            #expect(log.records.count == (isAutomatic ? 60 : 120) && Set(log.records).count == 60)
        }
    }

    @Test("what is done after the loop is committed before the member leaves")
    func afterTheLoop() throws {
        try GroupScene.run { scene in
            try await scene.produce(60)
            let configuration = GroupScene.configuration {
                $0.marksAutomatically = false
                $0.autoCommitInterval = nil
            }
            try await scene.withMember("one", configuration) { consumer in
                async let closing: Void = {
                    try await scene.sleep(.seconds(20))
                    consumer.close()
                }()
                var last: [TopicPartition: ConsumerRecord] = [:]
                for try await record in consumer.records { last[record.topicPartition] = record }
                try await closing
                try await scene.sleep(.seconds(5))
                for partition in last.keys.sorted() {
                    if let record = last[partition] { try consumer.mark(record) }
                }
                #expect(try await consumer.commit().committed.count == 6)
                #expect(consumer.closingCommit == nil)
            }
        }
    }

    @Test("closing takes no longer than it may, and says what it could not commit", arguments: [true, false])
    func closeTimeout(isReached: Bool) throws {
        try GroupScene.run { scene in
            try await scene.produce(60)
            let configuration = GroupScene.configuration {
                $0.autoCommitInterval = .seconds(3000)
                $0.closeTimeout = .seconds(3)
            }
            let kept = Mutex<GroupConsumer?>(nil)
            let took = try await scene.cluster.withClient(named: "one") { client in
                var start = scene.simulation.clock.now
                try await client.withGroupConsumer(configuration) { consumer in
                    kept.withLock { $0 = consumer }
                    var iterator = consumer.records.makeAsyncIterator()
                    for _ in 0..<60 { _ = try await iterator.next() }
                    if !isReached { _ = try scene.cluster.hold(.offsetCommit, .leaveGroup, .heartbeat) }
                    start = scene.simulation.clock.now
                }
                return start.duration(to: scene.simulation.clock.now)
            }
            #expect(took <= .seconds(isReached ? 1 : 3))
            let result = try #require(kept.withLock { $0?.closingCommit })
            // Of the record that the loop was left at nobody knows whether it is done.
            #expect((isReached ? result.committed : [:]).values.reduce(0) { $0 + $1.offset } == (isReached ? 59 : 0))
            #expect(result.failures.isEmpty == isReached)
            #expect(result.failures.values.allSatisfy { $0.code == .cancelled && $0.isOutcomeUnknown })
        }
    }

    @Test("an iterator that is left behind does not hold the end up")
    func leftBehind() throws {
        try GroupScene.run { scene in
            try await scene.produce(60)
            let kept = Mutex<GroupConsumer?>(nil)
            let took = try await scene.cluster.withClient(named: "one") { client in
                var start = scene.simulation.clock.now
                var left: GroupConsumer.Records.Iterator?
                try await client.withGroupConsumer(GroupScene.configuration()) { consumer in
                    kept.withLock { $0 = consumer }
                    var iterator = consumer.records.makeAsyncIterator()
                    for _ in 0..<60 { _ = try await iterator.next() }
                    left = iterator
                    start = scene.simulation.clock.now
                }
                withExtendedLifetime(left) {}
                return start.duration(to: scene.simulation.clock.now)
            }
            #expect(took < .seconds(1))
            let result = try #require(kept.withLock { $0?.closingCommit })
            #expect(result.failures.isEmpty && result.committed.values.reduce(0) { $0 + $1.offset } == 59)
        }
    }
}
