import KafkaSimulation
import Synchronization
import Testing

@testable import KafkaClient

@Suite("What shows that the user's code goes on")
struct GroupUserTests {
    /// Takes its time for each record of two partitions, half of it out of step.
    private final class Slow: GroupHandler {
        let scene: GroupScene
        let values = Mutex<[String]>([])
        let hasLost = Mutex(false)

        init(_ scene: GroupScene) { self.scene = scene }

        func consume(_ claim: GroupClaim) async throws {
            let number = claim.partition.partition
            guard number < 2 else { return }
            if number == 1 { try await scene.sleep(.seconds(5)) }
            for try await record in claim.records {
                try await scene.sleep(.seconds(10))
                values.withLock { $0.append(record.text) }
                if claim.consumer.assignment.isEmpty { hasLost.withLock { $0 = true } }
            }
        }

        func claimFailed(_ claim: GroupClaim, _ error: any Error) async -> ClaimRecovery { .end }
    }

    @Test("claims that go on in turns keep the member, each in the maximum poll interval")
    func outOfStep() throws {
        try GroupScene.run { scene in
            try await scene.produce(60)
            let handler = Slow(scene)
            try await scene.withMember("one", GroupScene.configuration { $0.maximumPollInterval = .seconds(20) }) {
                consumer in
                async let closing: Void = {
                    try await scene.sleep(.seconds(130))
                    consumer.close()
                }()
                try await consumer.process(with: handler)
                try await closing
            }
            #expect(handler.hasLost.withLock { !$0 })
            let values = handler.values.withLock { $0 }
            #expect(values.count == 20 && Set(values).count == 20, "no record comes again")
        }
    }

    @Test("calls with an iterator of their own each keep the member")
    func manyIterators() throws {
        try GroupScene.run { scene in
            try await scene.produce(60, partitions: 1)
            let configuration = GroupScene.configuration {
                $0.maximumPollInterval = .seconds(20)
                $0.marksAutomatically = false
            }
            try await scene.withMember("one", configuration) { consumer in
                var values: [String] = []
                for _ in 0..<60 {
                    var iterator = consumer.records.makeAsyncIterator()
                    let record = try #require(try await iterator.next())
                    values.append(record.text)
                    try consumer.mark(record)
                    _ = consume iterator
                    try await scene.sleep(.seconds(1))
                    #expect(!consumer.assignment.isEmpty)
                }
                #expect(Set(values).count == 60)
            }
        }
    }
}
