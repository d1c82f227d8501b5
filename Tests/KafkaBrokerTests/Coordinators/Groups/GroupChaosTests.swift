import KafkaCodec
import KafkaSimulation
import OrderedCollections
import Synchronization
import Testing

@testable import KafkaBroker

/// Groups whose members crash, stand still and leave, while their coordinators crash and move.
@Suite struct GroupChaosTests {
    @Test func partitionsAreSharedAndNoCommitIsLost() throws {
        let fenced = Mutex(0)
        try explore(seeds: 1..<7) { simulation in
            let count = try partitionsAreShared(simulation).fencedCount
            fenced.withLock { $0 += count }
        }
        // Somebody has come back late.
        #expect(fenced.withLock { $0 } > 0)
    }

    private func partitionsAreShared(_ simulation: Simulation) throws -> GroupChaosWorld {
        var generator = simulation.random
        let host = TestCluster(
            brokers: 3,
            settings: [
                ("offsets.topic.num.partitions", "3"), ("min.insync.replicas", "2"),
                ("group.initial.rebalance.delay.ms", "1000"),
            ], seed: simulation.seed)
        host.advance(3000)
        try host.createTopic("t", partitions: Int32(GroupChaosWorld.partitions.count), replicas: 3)
        _ = try GroupClient(host).coordinator()
        let world = GroupChaosWorld()
        var count = 0
        func newMember() -> GroupChaosMember {
            count += 1
            return GroupChaosMember("m\(count)", isStatic: count.isMultiple(of: 3), host, world)
        }
        var members = (0..<3).map { _ in newMember() }
        var asleep: [GroupChaosMember] = []
        var crashed: Int32?
        for round in 0..<240 {
            host.advance(Int64.random(in: 50...800, using: &generator))
            for member in members { try member.step() }
            guard round.isMultiple(of: 12) else { continue }
            if let broker = crashed.take() { host.cluster.start(broker, at: host.now) }
            switch Int.random(in: 0..<7, using: &generator) {
            case 0:
                let broker = try #require(host.cluster.brokers.keys.randomElement(using: &generator))
                simulation.event("broker \(broker) crashes")
                host.cluster.crash(broker, losingUnflushed: false, at: host.now)
                crashed = broker
            case 1:
                let broker = try #require(host.cluster.brokers.keys.randomElement(using: &generator))
                for number in 0..<3 as Range<Int32> {
                    _ = host.cluster.elect(broker, for: PartitionName("__consumer_offsets", number), at: host.now)
                }
                simulation.event("broker \(broker) is to lead")
            case 2 where members.count > 1:
                asleep.append(members.removeFirst())
            case 3 where !asleep.isEmpty:
                members.append(asleep.removeFirst())
            case 4 where members.count > 1:
                simulation.event("\(members[0].name) is gone")
                members.removeFirst()
            case 5 where members.count > 1:
                let member = members.removeFirst()
                try member.leave()
            default:
                if members.count < 5 { members.append(newMember()) }
            }
        }
        if let crashed { host.cluster.start(crashed, at: host.now) }
        try settle(members, host)
        #expect(world.commitCount > 50)
        return world
    }

    /// Without faults every partition has one owner soon.
    private func settle(_ members: [GroupChaosMember], _ host: TestCluster) throws {
        let end = host.now.advanced(byMilliseconds: 180_000)
        func isShared() -> Bool {
            members.allSatisfy { $0.isInside && $0.generation == members[0].generation }
                && members.flatMap(\.partitions).sorted() == GroupChaosWorld.partitions
        }
        while !isShared() {
            try #require(
                host.now < end,
                "not shared: \(members.map { "\($0.name) \($0.isInside) \($0.generation) \($0.partitions)" })")
            host.advance(300)
            for member in members { try member.step() }
        }
    }
}
