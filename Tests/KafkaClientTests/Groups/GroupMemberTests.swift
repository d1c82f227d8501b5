import KafkaCodec
import KafkaSimulation
import Logging
import NIOCore
import Synchronization
import Testing

@testable import KafkaClient

#if ServiceLifecycle
import ServiceLifecycle
#endif

/// How members come, stay and go, against the simulated cluster.
@Suite("A member of a group")
struct GroupMemberTests {
    @Test("that is static keeps its partitions while it is restarted, without a rebalance of the others")
    func staticMember() throws {
        try GroupScene.run { scene in
            let log = GroupLog()
            let configuration = GroupScene.configuration {
                $0.groupInstanceID = "i"
                $0.sessionTimeout = .seconds(30)
            }
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask {
                    try await ConsumerGroupProtocolTests.member(
                        "other", scene, log, from: .zero, until: .seconds(80), GroupScene.configuration())
                }
                try await ConsumerGroupProtocolTests.member(
                    "first", scene, log, from: .seconds(2), until: .seconds(20), configuration)
                try await ConsumerGroupProtocolTests.member(
                    "second", scene, log, from: .seconds(5), until: .seconds(20), configuration)
                let before = log.events(of: "other")
                #expect(before.count == 1, "it has what it was given at first")
                try await group.waitForAll()
            }
            let first = log.events(of: "first").filter { $0.hasPrefix("+") }.joined().filter(\.isNumber)
            let second = log.events(of: "second").filter { $0.hasPrefix("+") }.joined().filter(\.isNumber)
            #expect(first.count == 3 && Set(first) == Set(second))
            #expect(log.events(of: "other").last?.hasPrefix("+") == true, "when its session was over")
        }
    }

    @Test("that is closed leaves at once, so that the others need not wait for its session")
    func leaves() throws {
        try GroupScene.run { scene in
            let log = GroupLog()
            let configuration = GroupScene.configuration { $0.sessionTimeout = .seconds(40) }
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask {
                    try await ConsumerGroupProtocolTests.member(
                        "stays", scene, log, from: .seconds(5), until: .seconds(40), configuration)
                }
                try await ConsumerGroupProtocolTests.member(
                    "leaves", scene, log, from: .zero, until: .seconds(20), configuration)
                try await scene.sleep(.seconds(10))
                #expect(log.owned["stays"]?.count == 6)
                try await group.waitForAll()
            }
            #expect(scene.cluster.requests.contains { $0.api == .leaveGroup && $0.node == "leaves" && $0.version >= 5 })
        }
    }

    @Test("can have the group rebalance, and keeps its partitions where it is cooperative")
    func forcedRebalance() throws {
        try GroupScene.run { scene in
            try await scene.withMember("one") { consumer in
                var hand = consumer.elements.makeAsyncIterator()
                guard case .event(.assigned)? = try await hand.next() else {
                    Issue.record("no assignment")
                    return
                }
                let generation = consumer.groupMetadata.generation
                let owned = consumer.assignment
                consumer.rebalance(because: "a test")
                let deadline = scene.simulation.clock.now.advanced(by: .seconds(30))
                while consumer.groupMetadata.generation == generation, scene.simulation.clock.now < deadline {
                    try await scene.sleep(.milliseconds(100))
                }
                #expect(consumer.groupMetadata.generation > generation)
                #expect(consumer.assignment == owned)
            }
        }
    }

    @Test(
        "whose user does not come back leaves, and is back with the next call",
        arguments: [GroupProtocol.classic, .consumer])
    func maximumPollInterval(protocol: GroupProtocol) throws {
        try GroupScene.run(settings: ConsumerGroupProtocolTests.settings) { scene in
            try await scene.produce(60)
            let log = GroupLog()
            let configuration = GroupScene.configuration {
                $0.protocol = `protocol`
                $0.maximumPollInterval = .seconds(20)
            }
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask {
                    try await ConsumerGroupProtocolTests.member(
                        "quick", scene, log, from: .seconds(5), until: .seconds(120), configuration)
                }
                try await scene.withMember("slow", configuration) { consumer in
                    var hand = consumer.elements.makeAsyncIterator()
                    for _ in 0..<4 {
                        if let element = try await hand.next() { log.note("slow", element) }
                    }
                    #expect(!consumer.assignment.isEmpty)
                    // Its user is at something else.
                    try await scene.sleep(.seconds(60))
                    #expect(log.owned["quick"]?.count == 6)
                    #expect(consumer.assignment.isEmpty)
                    while let element = try await hand.next() {
                        log.note("slow", element)
                        if case .event(.assigned) = element { break }
                    }
                    #expect(!consumer.assignment.isEmpty)
                }
                try await group.waitForAll()
            }
            #expect(log.events(of: "slow").contains { $0.hasPrefix("!") })
            #expect(Set(log.records).count == 60)
        }
    }

    #if ServiceLifecycle
    @Test(
        "in a service group that shuts down ends in good order: the loop has its say, what is done is committed, it leaves"
    )
    func gracefulShutdown() throws {
        try GroupScene.run { scene in
            try await scene.produce(600)
            let client = try ClusterClient(
                bootstrap: scene.cluster.bootstrap, runtime: scene.cluster.runtime(named: "service"))
            let consumer = try GroupConsumer(client: client, configuration: GroupScene.configuration())
            let read = Mutex<[String]>([])
            let group = ServiceGroup(
                services: [client, consumer],
                logger: Logger(label: "group", factory: { _ in SwiftLogNoOpLogHandler() }))
            async let running: Void = group.run()
            async let reading: Void = {
                for try await record in consumer.records {
                    read.withLock { $0.append(record.text) }
                    try await scene.sleep(.milliseconds(100))
                }
            }()
            try await scene.sleep(.seconds(20))
            await group.triggerGracefulShutdown()
            try await reading
            try await running
            let mine = read.withLock { $0 }
            #expect(mine.count > 50 && mine.count < 600)
            #expect(consumer.status == "ended")
            // At once, and from the first record that was not read.
            let begin = scene.simulation.clock.now
            let rest = try await scene.withMember("next") { consumer in
                var values: [String] = []
                for try await record in consumer.records {
                    values.append(record.text)
                    if values.count == 600 - mine.count { break }
                }
                return values
            }
            #expect(begin.duration(to: scene.simulation.clock.now) < .seconds(9), "nobody waits for a session")
            #expect(Set(rest).isDisjoint(with: mine) && Set(rest + mine).count == 600)
        }
    }
    #endif
}
