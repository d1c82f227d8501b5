import KafkaCodec
import KafkaSimulation
import Testing

@testable import KafkaClient

@Suite("A member that hears a coordinator which was replaced")
struct MisledMemberTests {
    @Test("keeps what others have got, as it cannot know; its commits do not count, and it loses it in the end")
    func misled() throws {
        let settings = [
            "broker.session.timeout.ms": "1000", "broker.heartbeat.interval.ms": "250",
            "group.initial.rebalance.delay.ms": "0",
        ]
        try GroupScene.run(settings: settings) { scene in
            try await scene.produce(60)
            let cluster = scene.cluster
            let network = scene.simulation.network
            let old = try await scene.coordinator()
            // The old coordinator and the first member hear each other, and nobody else does.
            var cuts = [("two", cluster.node(of: old)), (cluster.controllerNode, cluster.node(of: old))]
            for broker in cluster.brokers where broker != old {
                cuts += [("one", cluster.node(of: broker)), (cluster.node(of: old), cluster.node(of: broker))]
            }
            try await scene.withMember("one") { one in
                var hand = one.elements.makeAsyncIterator()
                _ = try await hand.next()
                try await scene.sleep(.seconds(1))
                #expect(one.assignment.count == 6)
                for (from, to) in cuts {
                    network.block(from: from, to: to)
                    network.block(from: to, to: from)
                }
                try await scene.withMember("two") { two in
                    var other = two.elements.makeAsyncIterator()
                    guard case .event(.assigned(let partitions))? = try await other.next() else {
                        Issue.record("nothing was assigned")
                        return
                    }
                    #expect(partitions.count == 6 && one.assignment == partitions)
                    let result = try await two.commit([GroupScene.partition(0): OffsetCommit(5)])
                    #expect(result.failures.isEmpty)
                    let refused = try await one.commit([GroupScene.partition(0): OffsetCommit(1)])
                    #expect(refused.committed.isEmpty && refused.failures.count == 1)
                    for (from, to) in cuts {
                        network.unblock(from: from, to: to)
                        network.unblock(from: to, to: from)
                    }
                    while let element = try await hand.next() {
                        if case .event(.lost(let lost, _)) = element {
                            #expect(lost == partitions)
                            break
                        }
                    }
                    let committed = try await two.committedOffsets(of: [GroupScene.partition(0)])
                    #expect(committed[GroupScene.partition(0)]?.offset == 5)
                }
            }
        }
    }
}
