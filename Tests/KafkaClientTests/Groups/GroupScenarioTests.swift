import KafkaCodec
import KafkaSimulation
import Testing

@testable import KafkaClient

@Suite("What everybody fears of consumer groups")
struct GroupScenarioTests {
    @Test("a member stalls past its session with revoked partitions in hand, the coordinator moves, the group recovers")
    func stallsWithRevokedPartitions() throws {
        try GroupScene.run { scene in
            let log = GroupLog()
            try await scene.produce(120)
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask {
                    try await scene.withMember("slow") { consumer in
                        for try await element in consumer.elements {
                            log.note("slow", element)
                            guard case .event(.revoked) = element, log.isFirst("stall") else { continue }
                            scene.simulation.network.isolate("slow")
                            try await scene.sleep(.seconds(45))
                            scene.simulation.network.rejoin("slow")
                        }
                    }
                }
                for name in ["one", "two"] {
                    group.addTask {
                        try await scene.sleep(.seconds(10))
                        try await scene.withMember(name) { try await log.follow(name, $0) }
                    }
                }
                try await scene.sleep(.seconds(20))
                try scene.cluster.crash(try await scene.coordinator())
                try await scene.produce(120, from: 120)
                try await scene.sleep(.seconds(100))
                #expect(log.events(of: "slow").contains { $0.hasPrefix("!") }, "it knows that it lost them")
                #expect(log.owned.values.map(\.count).sorted() == [2, 2, 2])
                #expect(Set(log.records).count == 240)
                group.cancelAll()
                while let result = await group.nextResult() { _ = result }
            }
        }
    }
}
