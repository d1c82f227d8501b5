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

    private func run(_ handler: Handler, of scene: GroupScene, for time: Duration) async throws {
        try await scene.withMember("one") { consumer in
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

    @Test("one that fails ends the consumer, if asked for")
    func ends() throws {
        try GroupScene.run { scene in
            try await scene.produce(60)
            let handler = Handler(failing: GroupScene.partition(2), recovery: .end)
            await #expect(throws: Problem.self) { try await run(handler, of: scene, for: .seconds(20)) }
        }
    }
}
