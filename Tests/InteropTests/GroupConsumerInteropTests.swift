import Foundation
import KafkaClient
import KafkaCodec
import KafkaTransport
import NIOCore
import Synchronization
import TestSupport
import Testing

/// Groups in which members of this project and of other clients meet, at `kafka-kit mock` and at librdkafka's own brokers.
@Suite(.enabled(if: ForeignClients.python != nil, "\(ForeignClients.reason)"))
struct GroupConsumerInteropTests {
    private static let partitions = 6

    /// What a foreign member says, as in `Clients/membership.py`.
    private struct Event: Decodable {
        var event: String
        var partitions: [Int32]?
        var value: String?
        var offsets: [Int64?]?
    }

    /// What was read, by whom, and who owns what.
    private final class Ledger: Sendable {
        struct State {
            var values: [String] = []
            var owned: [String: [Int32]] = [:]
            var committed: [Int64?]?
            var failure: String?
        }

        private let state = Mutex(State())
        private let changes: AsyncStream<Void>
        private let changed: AsyncStream<Void>.Continuation

        init() {
            (changes, changed) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
        }

        func change(_ body: (inout sending State) -> Void) {
            state.withLock { body(&$0) }
            changed.yield()
        }

        var now: State { state.withLock { $0 } }

        /// Waits until something is so, which the time limit of the test ends.
        func wait(_ condition: (State) -> Bool) async throws {
            if condition(now) { return }
            for await _ in changes {
                let now = now
                if condition(now) { return }
                if let failure = now.failure { throw Failure(text: failure) }
            }
            try Task.checkCancellation()
        }
    }

    private struct Failure: Error {
        var text: String
    }

    private static func configuration(_ strategy: String) -> GroupConsumerConfiguration {
        var configuration = GroupConsumerConfiguration(group: "mixed", subscription: .topics("shared"))
        configuration.offsetReset = .earliest
        configuration.sessionTimeout = .seconds(10)
        configuration.heartbeatInterval = .milliseconds(500)
        configuration.autoCommitInterval = .milliseconds(200)
        switch strategy {
        case "consumer": configuration.protocol = .consumer
        case "range": configuration.assignors = [RangeAssignor()]
        case "roundrobin": configuration.assignors = [RoundRobinAssignor()]
        case "sticky": configuration.assignors = [StickyAssignor()]
        default: configuration.assignors = [CooperativeStickyAssignor()]
        }
        return configuration
    }

    private func produce(
        _ client: ClusterClient, _ numbers: Range<Int>, topic: String = "shared", partitions: Int = Self.partitions
    ) async throws {
        try await client.withProducer { producer in
            for number in numbers {
                try await producer.enqueue(
                    ProducerRecord(topic: topic, partition: Int32(number % partitions), value: "\(number)"))
            }
            try await producer.flush()
        }
    }

    /// Reads until the consumer is closed, and takes down what went wrong.
    private static func followOurs(_ name: String, _ consumer: GroupConsumer, _ ledger: Ledger) async {
        do {
            try await follow(name, consumer, ledger)
        } catch {
            ledger.change { $0.failure = "\(error)" }
        }
    }

    private static func follow(_ name: String, _ consumer: GroupConsumer, _ ledger: Ledger) async throws {
        for try await element in consumer.elements {
            switch element {
            case .record(let record):
                ledger.change { $0.values.append(record.value.map { String(buffer: $0) } ?? "") }
            case .event(.assigned(let partitions)):
                ledger.change { $0.owned[name, default: []] += partitions.map(\.partition) }
            case .event(.revoked(let partitions)), .event(.lost(let partitions, _)):
                ledger.change { $0.owned[name]?.removeAll { partitions.map(\.partition).contains($0) } }
            case .event(.commitFailed(let failures)):
                ledger.change { $0.failure = "\(failures)" }
            case .event(.positionReset(let partition, let reset)):
                ledger.change { $0.failure = "\(partition): \(reset)" }
            case .event(.reachedEnd): break
            }
        }
    }

    /// Takes down what a foreign member says until it ends.
    private static func follow(_ name: String, _ process: ChildProcess, _ ledger: Ledger) async throws {
        while let line = await process.nextLine() {
            let event = try JSONDecoder().decode(Event.self, from: Data(line.utf8))
            ledger.change { state in
                switch event.event {
                case "owns": state.owned[name] = event.partitions
                case "read": state.values.append(event.value ?? "")
                default: state.committed = event.offsets
                }
            }
        }
        ledger.change { $0.owned[name] = [] }
    }

    /// Our member is there, a foreign one comes, both read, the foreign one goes, ours goes on.
    private func meet(_ script: String, _ strategy: String, at bootstrap: String) async throws {
        let python = try #require(ForeignClients.python)
        let addresses = bootstrap.split(separator: ",").compactMap { BrokerAddress(String($0)) }
        let ledger = Ledger()
        try await ClusterClient.withClient(bootstrap: addresses, runtime: .live()) { client in
            try await withThrowingTaskGroup(of: Void.self) { group in
                let consumer = try GroupConsumer(client: client, configuration: Self.configuration(strategy))
                group.addTask { await consumer.run() }
                group.addTask { await Self.followOurs("ours", consumer, ledger) }
                try await ledger.wait { $0.owned["ours"]?.count == Self.partitions }
                try await produce(client, 0..<60)
                try await ledger.wait { $0.values.count >= 60 }

                let process = try ChildProcess(
                    python, ["-B", ForeignClients.script(script).path, bootstrap, "shared", strategy])
                group.addTask { try await Self.follow("theirs", process, ledger) }
                try await ledger.wait { $0.owned["ours"]?.count == 3 && $0.owned["theirs"]?.count == 3 }
                let owned = ledger.now.owned
                #expect(Set((owned["ours"] ?? []) + (owned["theirs"] ?? [])) == Set(0..<Int32(Self.partitions)))
                try await produce(client, 60..<360)
                try await ledger.wait { $0.values.count >= 360 }
                _ = try await consumer.commit()

                try process.send("\n")
                await process.expectSuccess()
                let ours = try await consumer.committedOffsets(
                    of: (0..<Int32(Self.partitions)).map { TopicPartition(topic: "shared", partition: $0) })
                #expect(ours.count == Self.partitions && ours.values.allSatisfy { $0.offset == 60 })
                try await ledger.wait { $0.committed != nil && $0.owned["ours"]?.count == Self.partitions }
                #expect(ledger.now.committed == Array(repeating: 60, count: Self.partitions))
                try await produce(client, 360..<420)
                try await ledger.wait { $0.values.count >= 420 }
                consumer.close()
                try await group.waitForAll()
            }
        }
        let values = ledger.now.values
        #expect(values.count == 420)
        #expect(Set(values) == Set((0..<420).map(String.init)))
    }

    @Test(
        "members of other clients share a group with ours, each record read once, all offsets alike",
        .timeLimit(.minutes(2)),
        arguments: [
            ("kafka_python", "range"), ("kafka_python", "roundrobin"), ("kafka_python", "sticky"),
            ("kafka_python", "cooperative-sticky"), ("confluent", "range"), ("confluent", "roundrobin"),
            ("confluent", "cooperative-sticky"), ("confluent", "consumer"), ("aiokafka", "range"),
            ("aiokafka", "roundrobin"), ("aiokafka", "sticky"),
        ])
    func mixedGroups(script: String, strategy: String) async throws {
        let arguments = [
            "--topic", "shared:6:3", "--config", "group.initial.rebalance.delay.ms=100",
            "--config", "group.consumer.heartbeat.interval.ms=500",
        ]
        try await MockCluster.with(arguments) { cluster in
            try await meet("member_\(script)", strategy, at: cluster.bootstrap)
        }
    }

    /// These brokers offer versions of JoinGroup and SyncGroup that they then cannot read, and close the connection: the
    /// compact arrays of versions 6 and 4 are read as those of the versions before.
    private static let versionsOfLibrdkafkasBrokers: [ApiKey: VersionRange] = [
        .joinGroup: VersionRange(0, 5), .syncGroup: VersionRange(0, 3),
    ]

    /// Only with an eager assignor: these brokers answer a member that is to get nothing for now with null, which the
    /// protocol does not allow.
    ///
    /// They also answer so when a member asks for its assignment after the leader has brought it. Which of the two comes
    /// first is up to chance, so that all is played again where it was the leader.
    @Test("our members share a group whose coordinator is one of librdkafka's own brokers", .timeLimit(.minutes(5)))
    func librdkafkasBrokers() async throws {
        for _ in 0..<12 {
            do {
                return try await shareAGroupOfLibrdkafkasBrokers()
            } catch let failure as Failure where failure.text.contains("Assignment: null where the version") {
                continue
            }
        }
        try await shareAGroupOfLibrdkafkasBrokers()
    }

    private func shareAGroupOfLibrdkafkasBrokers() async throws {
        struct Ready: Decodable {
            var bootstrap: String
            var partitions: Int
        }
        let process = try ChildProcess(
            try #require(ForeignClients.python), ["-B", ForeignClients.script("mock_cluster").path])
        let line = try #require(await process.nextLine(), "it has ended before: \(process.errors)")
        let ready = try JSONDecoder().decode(Ready.self, from: Data(line.utf8))
        let addresses = ready.bootstrap.split(separator: ",").compactMap { BrokerAddress(String($0)) }
        let ledger = Ledger()
        var settings = ClientConfiguration()
        settings.connection.versionLimits = Self.versionsOfLibrdkafkasBrokers
        try await ClusterClient.withClient(bootstrap: addresses, configuration: settings, runtime: .live()) { client in
            var configuration = Self.configuration("range")
            configuration.subscription = .topics("records")
            func produce(_ numbers: Range<Int>) async throws {
                try await self.produce(client, numbers, topic: "records", partitions: ready.partitions)
            }
            try await withThrowingTaskGroup(of: Void.self) { group in
                var consumers: [GroupConsumer] = []
                for name in ["first", "second"] {
                    let consumer = try GroupConsumer(client: client, configuration: configuration)
                    consumers.append(consumer)
                    group.addTask { await consumer.run() }
                    group.addTask { await Self.followOurs(name, consumer, ledger) }
                    try await ledger.wait { $0.owned[name]?.isEmpty == false }
                }
                try await ledger.wait {
                    let owned = $0.owned.values.flatMap(\.self)
                    return owned.count == ready.partitions && Set(owned).count == ready.partitions
                        && $0.owned.values.allSatisfy { !$0.isEmpty }
                }
                try await produce(0..<200)
                try await ledger.wait { $0.values.count >= 200 }
                consumers[0].close()
                try await ledger.wait { $0.owned["second"]?.count == ready.partitions }
                try await produce(200..<300)
                try await ledger.wait { $0.values.count >= 300 }
                consumers[1].close()
                try await group.waitForAll()
            }
        }
        #expect(ledger.now.values.count == 300)
        #expect(Set(ledger.now.values).count == 300)
        try process.closeInput()
        await process.expectSuccess()
    }
}
