import KafkaCodec
import KafkaSimulation
import NIOCore
import Testing

@testable import KafkaClient

/// What members subscribe to, and how that changes, against the simulated cluster.
@Suite("The subscription of a group's member")
struct GroupSubscriptionTests {
    /// Goes on until the member owns partitions of these topics.
    private func wait(
        for expected: [String: Int], _ hand: inout GroupConsumer.Elements.Iterator, _ consumer: GroupConsumer
    ) async throws {
        while try await hand.next() != nil {
            var counts: [String: Int] = [:]
            for partition in consumer.assignment { counts[partition.topic, default: 0] += 1 }
            if counts == expected { return }
        }
        Issue.record("the consumer has ended")
    }

    private func run(
        _ protocol: GroupProtocol, _ subscription: GroupSubscription,
        _ body: @escaping @Sendable (GroupScene, GroupConsumer) async throws -> Void
    ) throws {
        try GroupScene.run(settings: ConsumerGroupProtocolTests.settings) { scene in
            try scene.cluster.createTopic("logs-a", partitions: 2)
            try scene.cluster.createTopic("logs-secret", partitions: 1)
            let configuration = GroupScene.configuration {
                $0.protocol = `protocol`
                $0.subscription = subscription
            }
            try await scene.withMember("one", configuration) { try await body(scene, $0) }
        }
    }

    @Test(
        "by a pattern takes in what matches, later topics among them, but what is excluded",
        arguments: [GroupProtocol.classic, .consumer])
    func pattern(protocol: GroupProtocol) throws {
        try run(`protocol`, .matching("logs-.*", excluding: ".*secret")) { scene, consumer in
            var hand = consumer.elements.makeAsyncIterator()
            try await wait(for: ["logs-a": 2], &hand, consumer)
            try scene.cluster.createTopic("logs-b", partitions: 3)
            try scene.cluster.createTopic("logs-also-secret", partitions: 1)
            try await wait(for: ["logs-a": 2, "logs-b": 3], &hand, consumer)
        }
    }

    @Test("by names leaves out those that an expression excludes")
    func exclusion() throws {
        try run(.classic, .topics("t", "logs-a", "logs-secret").excluding("logs-.*t")) { _, consumer in
            var hand = consumer.elements.makeAsyncIterator()
            try await wait(for: ["t": 6, "logs-a": 2], &hand, consumer)
        }
    }

    @Test(
        "can be changed while it runs, from names to others and to a pattern",
        arguments: [GroupProtocol.classic, .consumer])
    func change(protocol: GroupProtocol) throws {
        try run(`protocol`, .topics("t")) { _, consumer in
            var hand = consumer.elements.makeAsyncIterator()
            try await wait(for: ["t": 6], &hand, consumer)
            try consumer.subscribe(to: .topics("t", "logs-a"))
            try await wait(for: ["t": 6, "logs-a": 2], &hand, consumer)
            try consumer.subscribe(to: .matching("logs-.*"))
            try await wait(for: ["logs-a": 2, "logs-secret": 1], &hand, consumer)
            let error = #expect(throws: KafkaError.self) { try consumer.subscribe(to: .matching("(")) }
            #expect(error?.code == .invalidConfiguration)
        }
    }

    @Test(
        "waits for a topic that does not exist yet, and notices new partitions",
        arguments: [GroupProtocol.classic, .consumer])
    func growth(protocol: GroupProtocol) throws {
        try run(`protocol`, .topics("late", "logs-a")) { scene, consumer in
            var hand = consumer.elements.makeAsyncIterator()
            try await wait(for: ["logs-a": 2], &hand, consumer)
            try scene.cluster.createTopic("late", partitions: 1)
            try await wait(for: ["logs-a": 2, "late": 1], &hand, consumer)
            try await scene.cluster.withClient(named: "admin") { admin in
                let request = CreatePartitionsRequest(
                    topics: [.init(name: "late", count: 4, assignments: nil)], timeoutMs: 10_000, validateOnly: false)
                let response = try await admin.send(request, to: .controller)
                #expect(response.results.map(\.errorCode) == [.noError])
            }
            try await wait(for: ["logs-a": 2, "late": 4], &hand, consumer)
        }
    }
}
