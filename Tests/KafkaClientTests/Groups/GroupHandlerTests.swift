import KafkaCodec
import KafkaSimulation
import Synchronization
import Testing

@testable import KafkaClient

@Suite("A handler of a group's partitions")
struct GroupHandlerTests {
    private struct Problem: Error {}

    private final class Handler: GroupHandler {
        private let state = Mutex<(calls: [String], values: [String], failures: Int)>(([], [], 0))
        let failing: TopicPartition?
        let returning: TopicPartition?
        let recovery: ClaimRecovery

        init(failing: TopicPartition? = nil, returning: TopicPartition? = nil, recovery: ClaimRecovery = .leave) {
            self.failing = failing
            self.returning = returning
            self.recovery = recovery
        }

        var calls: [String] { state.withLock { $0.calls } }
        var values: [String] { state.withLock { $0.values } }

        func setUp(_ consumer: GroupConsumer) async throws { state.withLock { $0.calls.append("set-up") } }
        func cleanUp(_ consumer: GroupConsumer) async throws { state.withLock { $0.calls.append("clean-up") } }

        func consume(_ claim: GroupClaim) async throws {
            for try await record in claim.records {
                let fails = state.withLock { state in
                    guard claim.partition == failing, state.failures == 0 || recovery == .leave else { return false }
                    state.failures += 1
                    return true
                }
                if fails { throw Problem() }
                state.withLock { $0.values.append(record.text) }
                if claim.partition == returning { return }
            }
        }

        func claimFailed(_ claim: GroupClaim, _ error: any Error) async -> ClaimRecovery { recovery }
    }

    private func run(
        _ handler: some GroupHandler, of scene: GroupScene, for time: Duration,
        _ configure: (inout GroupConsumerConfiguration) -> Void = { _ in }
    ) async throws {
        try await scene.withMember("one", GroupScene.configuration(configure)) { consumer in
            async let closing: Void = {
                try await scene.sleep(time)
                consumer.close()
            }()
            try await consumer.process(with: handler)
            try await closing
        }
    }

    @Test("sets up, processes all partitions side by side, cleans up and commits")
    func lifeCycle() throws {
        try GroupScene.run { scene in
            try await scene.produce(60)
            let handler = Handler()
            try await run(handler, of: scene, for: .seconds(20))
            #expect(handler.calls == ["set-up", "clean-up"])
            #expect(Set(handler.values).count == 60 && handler.values.count == 60)
            let next = Handler()
            try await run(next, of: scene, for: .seconds(20))
            #expect(next.values.isEmpty, "all was committed")
        }
    }

    @Test("one that fails does not end the others, and what it has not done is not committed")
    func leaves() throws {
        try GroupScene.run { scene in
            try await scene.produce(60)
            let handler = Handler(failing: GroupScene.partition(2))
            try await run(handler, of: scene, for: .seconds(20))
            #expect(Set(handler.values).count == 50)
            let next = Handler()
            try await run(next, of: scene, for: .seconds(20))
            #expect(next.values == stride(from: 2, to: 60, by: 6).map(String.init))
        }
    }

    @Test("one that returns does not end the others, and its partition stays the member's")
    func returns() throws {
        try GroupScene.run { scene in
            try await scene.produce(60)
            let handler = Handler(returning: GroupScene.partition(2))
            try await scene.withMember("one") { consumer in
                async let closing: Void = {
                    try await scene.sleep(.seconds(10))
                    try await scene.produce(60, from: 60)
                    try await scene.sleep(.seconds(10))
                    #expect(consumer.assignment.count == 6)
                    #expect(consumer.status(of: GroupScene.partition(2))?.isPaused == true)
                    consumer.close()
                }()
                try await consumer.process(with: handler)
                try await closing
            }
            #expect(handler.calls == ["set-up", "clean-up"])
            #expect(Set(handler.values).count == 101, "one of the partition's twenty, all of the others")
        }
    }

    @Test("one that fails is begun again where it was, if asked for")
    func restarts() throws {
        try GroupScene.run { scene in
            try await scene.produce(60)
            let handler = Handler(failing: GroupScene.partition(2), recovery: .restart)
            try await run(handler, of: scene, for: .seconds(20))
            #expect(Set(handler.values).count == 60 && handler.values.count == 60)
        }
    }

    @Test("one that fails at its first record misses none, wherever reading begins")
    func restartsAtTheEnd() throws {
        try GroupScene.run { scene in
            try await scene.produce(60)
            let handler = Handler(failing: GroupScene.partition(2), recovery: .restart)
            async let producing: Void = {
                try await scene.sleep(.seconds(10))
                try await scene.produce(60, from: 60)
            }()
            try await run(handler, of: scene, for: .seconds(20)) { $0.offsetReset = .latest }
            try await producing
            #expect(handler.values.sorted() == (60..<120).map(String.init).sorted())
        }
    }

    /// Says that everything is done when its loops have ended, and commits that as it cleans up.
    private final class Late: GroupHandler {
        let owned = Mutex<[Int]>([])
        let committed = Mutex<[TopicPartition: OffsetCommit]>([:])

        func consume(_ claim: GroupClaim) async throws {
            var last: ConsumerRecord?
            for try await record in claim.records { last = record }
            if let last { try claim.mark(last) }
        }

        func claimFailed(_ claim: GroupClaim, _ error: any Error) async -> ClaimRecovery { .end }

        func cleanUp(_ consumer: GroupConsumer) async throws {
            owned.withLock { $0.append(consumer.assignment.count) }
            let result = try await consumer.commit()
            try result.get()
            committed.withLock { $0 = result.committed }
        }
    }

    @Test("cleans up before the member leaves, and what it marks and commits until then counts")
    func lateMarks() throws {
        try GroupScene.run { scene in
            try await scene.produce(60)
            let handler = Late()
            try await run(handler, of: scene, for: .seconds(20)) {
                $0.marksAutomatically = false
                $0.autoCommitInterval = nil
            }
            #expect(handler.owned.withLock { $0 } == [6])
            #expect(handler.committed.withLock { $0 }.mapValues(\.offset).values.allSatisfy { $0 == 10 })
            let next = Handler()
            try await run(next, of: scene, for: .seconds(20))
            #expect(next.values.isEmpty, "all was committed")
        }
    }

    /// Commits the beginning of all partitions but the third.
    private func commitAllButThird(_ scene: GroupScene) async throws {
        try await scene.withMember("before") { consumer in
            var hand = consumer.elements.makeAsyncIterator()
            _ = try await hand.next()
            for number in Int32(0)..<6 where number != 2 {
                try await consumer.commit([GroupScene.partition(number): OffsetCommit(0)]).get()
            }
        }
    }

    @Test("a partition without an offset is its own claim's business")
    func offsetUnknown() throws {
        try GroupScene.run { scene in
            try await scene.produce(60)
            try await commitAllButThird(scene)
            let handler = Handler()
            try await run(handler, of: scene, for: .seconds(20)) { $0.offsetReset = .none }
            #expect(handler.calls == ["set-up", "clean-up"])
            #expect(Set(handler.values).count == 50)
        }
    }

    /// Wants a partition begun again that cannot be begun, having committed a place for it or not.
    private final class Opener: GroupHandler {
        let commits: Bool
        let values = Mutex<[String]>([])
        let failures = Mutex(0)

        init(commits: Bool) { self.commits = commits }

        func consume(_ claim: GroupClaim) async throws {
            for try await record in claim.records { values.withLock { $0.append(record.text) } }
        }

        func claimFailed(_ claim: GroupClaim, _ error: any Error) async -> ClaimRecovery {
            failures.withLock { $0 += 1 }
            #expect((error as? KafkaError)?.code == .offsetUnknown)
            guard commits else { return .restart }
            do {
                try await claim.consumer.commit([claim.partition: OffsetCommit(4)]).get()
            } catch {
                Issue.record(error)
            }
            return .restart
        }
    }

    @Test("a partition that could not be begun is begun anew, if asked for, and not without a pause")
    func beginsAnew() throws {
        try GroupScene.run(partitions: 1) { scene in
            try await scene.produce(10, partitions: 1)
            let opener = Opener(commits: true)
            try await run(opener, of: scene, for: .seconds(20)) { $0.offsetReset = .none }
            #expect(opener.values.withLock { $0 } == (4..<10).map(String.init))
            #expect(opener.failures.withLock { $0 } == 1)
        }
        try GroupScene.run(partitions: 1) { scene in
            let opener = Opener(commits: false)
            try await run(opener, of: scene, for: .seconds(20)) { $0.offsetReset = .none }
            #expect((10..<100).contains(opener.failures.withLock { $0 }))
        }
    }

    /// Fails at the third record each time.
    private final class Failing: GroupHandler {
        let values = Mutex<[String]>([])

        func consume(_ claim: GroupClaim) async throws {
            for try await record in claim.records {
                values.withLock { $0.append(record.text) }
                if record.text == "2" { throw Problem() }
            }
        }

        func claimFailed(_ claim: GroupClaim, _ error: any Error) async -> ClaimRecovery { .restart }
    }

    @Test("one that fails at the same record again and again is begun again there, and not without a pause")
    func failsAgain() throws {
        try GroupScene.run(partitions: 1) { scene in
            try await scene.produce(10, partitions: 1)
            let handler = Failing()
            try await run(handler, of: scene, for: .seconds(20))
            let values = handler.values.withLock { $0 }
            #expect(values.prefix(3) == ["0", "1", "2"] && values.dropFirst(3).allSatisfy { $0 == "2" })
            #expect((10..<100).contains(values.count))
        }
    }

    /// Fails on its own while its partition has a failure that nobody was told of.
    private final class Hasty: GroupHandler {
        let values = Mutex<[String]>([])
        let failures = Mutex<[String]>([])
        let scene: GroupScene

        init(_ scene: GroupScene) { self.scene = scene }

        func consume(_ claim: GroupClaim) async throws {
            try await scene.sleep(.seconds(5))
            if claim.partition == GroupScene.partition(2) { throw Problem() }
            for try await record in claim.records { values.withLock { $0.append(record.text) } }
        }

        func claimFailed(_ claim: GroupClaim, _ error: any Error) async -> ClaimRecovery {
            failures.withLock { $0.append("\(claim.partition.partition): \(error is Problem)") }
            return .leave
        }
    }

    @Test("what a claim throws is asked about first, whatever else its partition has")
    func ownError() throws {
        try GroupScene.run { scene in
            try await scene.produce(60)
            try await commitAllButThird(scene)
            let handler = Hasty(scene)
            try await run(handler, of: scene, for: .seconds(20)) { $0.offsetReset = .none }
            #expect(handler.failures.withLock { $0 } == ["2: true"])
            #expect(Set(handler.values.withLock { $0 }).count == 50)
        }
    }

    /// Stays at the first record of a partition until the member has lost it.
    private final class Stuck: GroupHandler {
        let scene: GroupScene
        let hasLost = Mutex(false)

        init(_ scene: GroupScene) { self.scene = scene }

        func consume(_ claim: GroupClaim) async throws {
            for try await _ in claim.records where claim.partition == GroupScene.partition(2) {
                let end = scene.simulation.clock.now.advanced(by: .seconds(60))
                while !claim.consumer.assignment.isEmpty, scene.simulation.clock.now < end {
                    try await scene.sleep(.seconds(1))
                }
                hasLost.withLock { $0 = claim.consumer.assignment.isEmpty }
                claim.consumer.close()
                return
            }
        }
    }

    @Test("one that does not go on in the maximum poll interval has the member leave, although others wait for records")
    func stuck() throws {
        try GroupScene.run { scene in
            try await scene.produce(60)
            let handler = Stuck(scene)
            try await run(handler, of: scene, for: .seconds(100)) { $0.maximumPollInterval = .seconds(20) }
            #expect(handler.hasLost.withLock { $0 })
        }
    }

    @Test("one that fails ends the consumer, if asked for")
    func ends() throws {
        try GroupScene.run { scene in
            try await scene.produce(60)
            let handler = Handler(failing: GroupScene.partition(2), recovery: .end)
            await #expect(throws: Problem.self) { try await run(handler, of: scene, for: .seconds(20)) }
        }
    }
}
