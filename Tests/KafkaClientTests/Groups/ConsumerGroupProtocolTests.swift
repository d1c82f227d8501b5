import KafkaCodec
import KafkaSimulation
import Testing

@testable import KafkaClient

/// Groups in which the coordinator assigns, against the simulated cluster.
@Suite("A group of KIP-848")
struct ConsumerGroupProtocolTests {
    static let settings = [
        "group.consumer.session.timeout.ms": "10000", "group.consumer.heartbeat.interval.ms": "2000",
    ]

    static func configuration(
        _ configure: (inout GroupConsumerConfiguration) -> Void = { _ in }
    ) -> GroupConsumerConfiguration {
        GroupScene.configuration {
            $0.protocol = .consumer
            configure(&$0)
        }
    }

    /// Follows a member until a time, and closes it then.
    static func member(
        _ name: String, _ scene: GroupScene, _ log: GroupLog, from start: Duration, until end: Duration,
        _ configuration: GroupConsumerConfiguration = ConsumerGroupProtocolTests.configuration()
    ) async throws {
        try await scene.sleep(start)
        try await scene.withMember(name, configuration) { consumer in
            async let closing: Void = {
                try await scene.sleep(end - start)
                consumer.close()
            }()
            try await log.follow(name, consumer)
            try await closing
        }
    }

    @Test(
        "shares partitions among its members, each record read once, nobody stopping for others",
        arguments: ["uniform", "range"])
    func shares(_ assignor: String) throws {
        try GroupScene.run(settings: Self.settings) { scene in
            let log = GroupLog()
            try await scene.produce(300)
            try await withThrowingTaskGroup(of: Void.self) { group in
                for number in 0..<3 {
                    group.addTask {
                        try await Self.member(
                            "m\(number)", scene, log, from: .seconds(8 * number), until: .seconds(60),
                            Self.configuration { $0.serverAssignor = assignor })
                    }
                }
                try await scene.sleep(.seconds(45))
                try await scene.produce(300, from: 300)
                try await group.waitForAll()
            }
            #expect(log.records.count == 600 && Set(log.records).count == 600)
            let first = log.events(of: "m0")
            #expect(first.first == "+012345")
            #expect(first.dropFirst().allSatisfy { !$0.hasPrefix("!") })
            #expect(log.events(of: "m1").contains { $0.hasPrefix("+") })
            #expect(log.events(of: "m2").contains { $0.hasPrefix("+") })
        }
    }

    @Test("gives the partitions of a member that vanishes to the others; it knows by itself that it has lost them")
    func takesOver() throws {
        try GroupScene.run(settings: Self.settings) { scene in
            let log = GroupLog()
            try await scene.produce(60)
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask {
                    try await scene.withMember("vanishing", Self.configuration()) { consumer in
                        try await log.follow("vanishing", consumer)
                    }
                }
                group.addTask {
                    try await Self.member("other", scene, log, from: .seconds(5), until: .seconds(90))
                }
                try await scene.sleep(.seconds(25))
                scene.simulation.network.vanish("vanishing")
                try await scene.produce(60, from: 60)
                try await scene.sleep(.seconds(70))
                group.cancelAll()
                while let result = await group.nextResult() { _ = result }
            }
            #expect(Set(log.records).count == 120)
            #expect(log.records.count == 120, "everything was committed before")
            #expect(log.events(of: "vanishing").last?.hasPrefix("!") == true)
            let taken = log.events(of: "other").filter { $0.hasPrefix("+") }.joined().filter(\.isNumber)
            #expect(Set(taken) == Set("012345"))
        }
    }

    @Test("goes on through the crash of its coordinator")
    func coordinatorCrash() throws {
        try GroupScene.run(settings: Self.settings) { scene in
            let log = GroupLog()
            try await scene.produce(120)
            try await withThrowingTaskGroup(of: Void.self) { group in
                for number in 0..<2 {
                    group.addTask {
                        try await Self.member("m\(number)", scene, log, from: .seconds(number), until: .seconds(80))
                    }
                }
                try await scene.sleep(.seconds(20))
                let coordinator = try await scene.coordinator()
                try scene.cluster.crash(coordinator)
                try await scene.sleep(.seconds(20))
                try await scene.produce(120, from: 120)
                try await scene.sleep(.seconds(10))
                try scene.cluster.start(coordinator)
                try await group.waitForAll()
            }
            #expect(Set(log.records).count == 240)
            #expect(log.records.count == 240)
        }
    }

    @Test("keeps the partitions of a static member that is restarted")
    func staticMember() throws {
        try GroupScene.run(settings: Self.settings) { scene in
            let log = GroupLog()
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask {
                    try await Self.member("other", scene, log, from: .zero, until: .seconds(60))
                }
                group.addTask {
                    let configuration = Self.configuration { $0.groupInstanceID = "i" }
                    try await Self.member("first", scene, log, from: .seconds(2), until: .seconds(20), configuration)
                    try await Self.member("second", scene, log, from: .seconds(3), until: .seconds(20), configuration)
                }
                try await group.waitForAll()
            }
            let first = log.events(of: "first").joined().filter(\.isNumber).sorted()
            let second = log.events(of: "second").joined().filter(\.isNumber).sorted()
            #expect(!first.isEmpty && first == second)
            // What the static member had comes to the other one only when its session is over.
            let returned = log.events(of: "other")
            #expect(returned.filter { $0.hasPrefix("-") }.count == 1)
        }
    }

    @Test("subscribes to what the coordinator matches, topics that are made later among them")
    func pattern() throws {
        try GroupScene.run(settings: Self.settings) { scene in
            try scene.cluster.createTopic("logs-a", partitions: 1)
            let configuration = Self.configuration { $0.subscription = .matching("logs-.*") }
            try await scene.withMember("m", configuration) { consumer in
                var assigned: [TopicPartition] = []
                for try await element in consumer.elements {
                    guard case .event(.assigned(let partitions)) = element else { continue }
                    assigned += partitions
                    if assigned.count == 1 { try scene.cluster.createTopic("logs-b", partitions: 2) }
                    if assigned.count == 3 { break }
                }
                #expect(Set(assigned.map(\.topic)) == ["logs-a", "logs-b"])
            }
            #expect(scene.cluster.requestCount(.consumerGroupHeartbeat) > 0)
        }
    }

    // 3.7 knows the requests, and has them switched off.
    @Test("is chosen where the cluster offers it", arguments: [nil, "3.6", "3.7"])
    func choice(_ release: String?) throws {
        try GroupScene.run(settings: Self.settings, release: release) { scene in
            try await scene.produce(12)
            let configuration = Self.configuration { $0.protocol = .preferConsumer }
            try await scene.withMember("m", configuration) { consumer in
                var count = 0
                for try await _ in consumer.records {
                    count += 1
                    if count == 12 { break }
                }
            }
            let isNew = release == nil
            #expect((scene.cluster.requestCount(.consumerGroupHeartbeat) > 0) == isNew)
            #expect((scene.cluster.requestCount(.joinGroup) > 0) == !isNew)
        }
    }

    @Test("is what a classic group becomes, member by member, without a record lost or read twice")
    func upgrade() throws {
        let policy = ["group.consumer.migration.policy": "bidirectional"]
        let settings = Self.settings.merging(policy) { _, new in new }
        try GroupScene.run(settings: settings) { scene in
            let log = GroupLog()
            try await scene.produce(120)
            try await withThrowingTaskGroup(of: Void.self) { group in
                for number in 0..<2 {
                    group.addTask {
                        let classic = GroupScene.configuration()
                        let start = Duration.seconds(number)
                        try await Self.member(
                            "old\(number)", scene, log, from: start, until: .seconds(20 + 20 * number), classic)
                        try await Self.member(
                            "new\(number)", scene, log, from: .seconds(1), until: .seconds(60 - 20 * number))
                    }
                }
                for round in 1...3 {
                    try await scene.sleep(.seconds(18))
                    try await scene.produce(120, from: 120 * round)
                }
                try await group.waitForAll()
            }
            #expect(Set(log.records).count == 480)
            #expect(log.records.count == 480)
        }
    }
}
