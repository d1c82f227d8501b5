import KafkaClient
import KafkaCodec
package import KafkaSimulation
import NIOCore
import Synchronization

/// Members that come, go, crash, stall and are cut off, in a cluster in which things go wrong: a scenario to be explored.
package struct GroupSweep: Sendable {
    /// What kind of group it is.
    package enum Variant: String, CaseIterable, Sendable {
        /// A classic group that hands partitions over one by one.
        case cooperative
        /// A classic group that gives all partitions up in each rebalance.
        case eager
        /// Members are replaced one by one by such that offer another assignor.
        case assignorUpgrade
        /// A group whose coordinator assigns (KIP-848).
        case consumer
        /// Members are replaced one by one by such of the new protocol.
        case protocolUpgrade
        /// And the other way round.
        case protocolDowngrade
        /// What the members of a classic group read, they process exactly once.
        case transactional
        /// The same in a group of the new protocol.
        case transactionalConsumer
    }

    package var variant: Variant
    var members = 3
    var partitions = 4
    /// How long everything may take, once all is mended, until all partitions are owned and all records are read.
    var recoveryLimit = Duration.seconds(120)
    private let sessionTimeout = Duration.seconds(3)

    /// Whose leader coordinates group g, where there are three.
    private static let offsetsPartition = TopicPartition(topic: "__consumer_offsets", partition: 1)

    package init(_ variant: Variant) {
        self.variant = variant
    }

    /// Room for what a sweep takes.
    package static var options: ExplorationOptions {
        var options = ExplorationOptions()
        options.simulation.maximumSteps = 20_000_000
        options.simulation.maximumVirtualTime = .seconds(3600)
        return options
    }

    var isTransactional: Bool { variant == .transactional || variant == .transactionalConsumer }

    /// What a member offers, by how often it was started.
    private func assignors(_ start: Int) -> [any GroupAssignor] {
        switch (variant, start) {
        case (.eager, _): [RangeAssignor(), RoundRobinAssignor()]
        // The new one first: a coordinator that takes over knows of each member only the protocol in use.
        case (.assignorUpgrade, 0): [CooperativeStickyAssignor(), RangeAssignor()]
        default: [CooperativeStickyAssignor()]
        }
    }

    private func groupProtocol(_ start: Int) -> GroupProtocol {
        switch (variant, start) {
        case (.consumer, _), (.transactionalConsumer, _), (.protocolDowngrade, 0): .consumer
        case (.protocolUpgrade, 1...): .consumer
        default: .classic
        }
    }

    package func play(_ simulation: Simulation) async throws -> GroupLedger.Counts {
        let cluster = try SimulatedCluster(
            in: simulation,
            SimulatedClusterConfiguration(settings: [
                "replica.lag.time.max.ms": "2000", "broker.session.timeout.ms": "1000",
                "broker.heartbeat.interval.ms": "250", "group.initial.rebalance.delay.ms": "500",
                "group.min.session.timeout.ms": "1000", "offsets.topic.num.partitions": "3",
                "group.consumer.session.timeout.ms": "3000", "group.consumer.min.session.timeout.ms": "1000",
                "group.consumer.heartbeat.interval.ms": "500", "group.consumer.min.heartbeat.interval.ms": "100",
                "transaction.abort.timed.out.transaction.cleanup.interval.ms": "1000",
            ]))
        try cluster.createTopic("t", partitions: partitions, configuration: ["min.insync.replicas": "2"])
        if isTransactional {
            let settings = ["min.insync.replicas": "2"]
            try cluster.createTopic("out", partitions: partitions + 2, configuration: settings)
        }
        var faults = FaultSettings(Set(FaultKind.allCases))
        faults.duration = .seconds(5) ... .seconds(20)
        faults.faultDuration = .milliseconds(50) ... .seconds(8)
        // Members of the classic protocol hear of it with a heartbeat, or have a session without.
        let ledger = GroupLedger(cluster, handoverLimit: variant == .protocolUpgrade ? .seconds(3.5) : .zero) {
            simulation.clock.now
        }
        try await cluster.withFaults(faults) { phase in
            try await withThrowingTaskGroup(of: Void.self) { group in
                for number in 0..<members {
                    group.addTask {
                        var start = 0
                        while !ledger.isDone.withLock({ $0 }) {
                            try await live("m\(number)", start, simulation, cluster, phase, ledger) {
                                ledger.isDone.withLock { $0 }
                            }
                            start += 1
                        }
                    }
                }
                group.addTask { try await watch(simulation, cluster, ledger) { ledger.isDone.withLock { $0 } } }
                try await produce(simulation, cluster, phase)
                try await phase.waitUntilOver()
                try await awaitRecovery(simulation, cluster, ledger)
                ledger.isDone.withLock { $0 = true }
                try await group.waitForAll()
            }
        }
        if isTransactional { try await checkProcessed(cluster) }
        let skipped = ledger.skipped()
        guard skipped.isEmpty else { throw GroupLedger.Broken(description: "skipped \(skipped)") }
        return ledger.counts
    }

    // MARK: - Members

    private func configuration(_ random: SimulationRandom, _ start: Int) -> GroupConsumerConfiguration {
        var configuration = GroupConsumerConfiguration(group: "g", subscription: .topics("t"))
        configuration.protocol = groupProtocol(start)
        configuration.assignors = assignors(start)
        configuration.offsetReset = .earliest
        configuration.sessionTimeout = sessionTimeout
        configuration.heartbeatInterval = .milliseconds(500)
        configuration.rebalanceTimeout = .seconds(4)
        configuration.maximumPollInterval = .seconds(6)
        configuration.autoCommitInterval = !isTransactional && random.chance(0.5) ? .seconds(1) : nil
        if isTransactional { configuration.reading.isolationLevel = .readCommitted }
        configuration.closeTimeout = .seconds(5)
        return configuration
    }

    /// One life of a member: it ends in good order, or by a crash, or when all is done.
    private func live(
        _ name: String, _ start: Int, _ simulation: Simulation, _ cluster: SimulatedCluster, _ phase: FaultPhase,
        _ ledger: GroupLedger, _ isDone: @escaping @Sendable () -> Bool
    ) async throws {
        let random = simulation.random
        let life = name + ".\(start)"
        var settings = ClientConfiguration()
        settings.metadata.maximumAge = .seconds(5)
        try await cluster.withClient(named: name, configuration: settings) { client in
            let consumer = try GroupConsumer(client: client, configuration: configuration(random, start))
            ledger.begin(life, consumer)
            defer { ledger.end(life) }
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask { await consumer.run() }
                group.addTask {
                    if isTransactional {
                        try await process(name, client, consumer, simulation, phase, ledger)
                    } else {
                        try await consume(life, consumer, random, simulation, phase, ledger)
                    }
                }
                let lifetime = random.duration(in: .seconds(2) ... .seconds(15))
                let end = simulation.clock.now.advanced(by: lifetime)
                while !isDone(), phase.isOver || simulation.clock.now < end {
                    try await simulation.clock.sleep(for: .milliseconds(100))
                }
                if !isDone(), random.chance(0.5) {
                    // A crash: nothing is committed, nobody is told.
                    group.cancelAll()
                } else {
                    consumer.close()
                }
                do {
                    try await group.waitForAll()
                } catch let error as KafkaError where [.cancelled, .consumerClosed, .clientClosed].contains(error.code)
                {
                    // That is how it ends.
                } catch is CancellationError {
                    // As above.
                }
            }
        }
        if !isDone() { try await simulation.clock.sleep(for: random.duration(in: .zero ... .seconds(2))) }
    }

    private func consume(
        _ life: String, _ consumer: GroupConsumer, _ random: SimulationRandom, _ simulation: Simulation,
        _ phase: FaultPhase, _ ledger: GroupLedger
    ) async throws {
        for try await element in consumer.elements {
            switch element {
            case .event(let event): ledger.note(life, event)
            case .record(let record):
                ledger.note(life, record)
                if random.chance(0.1) {
                    try await simulation.clock.sleep(for: .milliseconds(random.integer(in: 1...50)))
                }
            }
            if !phase.isOver, random.chance(0.005) {
                // Beyond the rebalance timeout, and sometimes beyond the poll interval.
                try await simulation.clock.sleep(for: .milliseconds(random.integer(in: 2000...9000)))
            }
            if random.chance(0.1) { ledger.note(try await consumer.commit()) }
        }
    }

    /// Looks at the owners all the time.
    private func watch(
        _ simulation: Simulation, _ cluster: SimulatedCluster, _ ledger: GroupLedger, _ isDone: @Sendable () -> Bool
    ) async throws {
        var count = 0
        while !isDone() {
            noteMisled(cluster, ledger, after: &count)
            try ledger.owners()
            try await simulation.clock.sleep(for: .milliseconds(10))
        }
    }

    /// Tells the ledger of heartbeats that a broker got which is not the coordinator any more.
    private func noteMisled(_ cluster: SimulatedCluster, _ ledger: GroupLedger, after count: inout Int) {
        let heartbeats: [ApiKey] = [.heartbeat, .consumerGroupHeartbeat]
        let total = heartbeats.reduce(0) { $0 + cluster.requestCount($1) }
        defer { count = total }
        guard total > count, let coordinator = cluster.leader(of: Self.offsetsPartition) else { return }
        for request in cluster.requests.filter({ heartbeats.contains($0.api) }).suffix(total - count)
        where request.broker != coordinator {
            ledger.misled(request.node, for: sessionTimeout)
        }
    }

    // MARK: - The rest of the world

    private func produce(_ simulation: Simulation, _ cluster: SimulatedCluster, _ phase: FaultPhase) async throws {
        var configuration = ProducerConfiguration()
        configuration.deliveryTimeout = .seconds(600)
        configuration.enqueueTimeout = .seconds(600)
        var settings = ClientConfiguration()
        settings.metadata.maximumAge = .seconds(2)
        try await cluster.withClient(named: "producer", configuration: settings) { [configuration] client in
            try await client.withProducer(configuration) { producer in
                var count = Int32(partitions)
                for number in 0..<200 {
                    try await producer.enqueue(
                        ProducerRecord(topic: "t", partition: Int32(number) % count, value: "\(number)"))
                    try await simulation.clock.sleep(
                        for: simulation.random.duration(in: .zero ... .milliseconds(150)))
                    if number == 100 {
                        try await add(to: client, simulation)
                        count += 2
                    }
                }
                try await producer.flush()
            }
        }
    }

    private func add(to client: ClusterClient, _ simulation: Simulation) async throws {
        let request = CreatePartitionsRequest(
            topics: [.init(name: "t", count: Int32(partitions + 2), assignments: nil)], timeoutMs: 10_000)
        while true {
            do throws(KafkaError) {
                let response = try await client.send(
                    request, to: .controller, options: RequestOptions(retryTimeout: .seconds(60), isIdempotent: true))
                let code = response.results.first?.errorCode ?? .noError
                // It may have been made by a request whose answer was lost.
                if !code.isError || code == .invalidPartitions { break }
            } catch {
                guard error.isRetriable else { throw error }
            }
            try await simulation.clock.sleep(for: .seconds(1))
        }
        while true {
            do throws(KafkaError) {
                if try await client.topic("t").partitions.count == partitions + 2 { return }
            } catch {
                guard error.isRetriable else { throw error }
            }
            try await simulation.clock.sleep(for: .milliseconds(200))
        }
    }

    /// Waits until all partitions are owned and all records were handed out.
    private func awaitRecovery(
        _ simulation: Simulation, _ cluster: SimulatedCluster, _ ledger: GroupLedger
    ) async throws {
        let limit = simulation.clock.now.advanced(by: recoveryLimit)
        // Only then is it known what there is to read.
        try await cluster.waitUntil("the cluster is whole", within: recoveryLimit) { $0.isWhole }
        var ends: [TopicPartition: Int64] = [:]
        for number in 0..<cluster.partitionCount(of: "t") {
            let partition = TopicPartition(topic: "t", partition: Int32(number))
            ends[partition] = Int64(try cluster.records(of: partition).count)
        }
        while true {
            let owners = try ledger.owners()
            if ends.keys.allSatisfy({ owners[$0] != nil }), try await isAllRead(cluster, ledger, ends) { return }
            guard simulation.clock.now < limit else {
                throw GroupLedger.Broken(description: "not recovered: \(owners), of \(ends)")
            }
            try await simulation.clock.sleep(for: .milliseconds(100))
        }
    }

    private func isAllRead(
        _ cluster: SimulatedCluster, _ ledger: GroupLedger, _ ends: [TopicPartition: Int64]
    ) async throws -> Bool {
        guard isTransactional else { return ledger.hasAll(ends) }
        return try await committedOffsets(cluster, ends.keys.sorted()) == ends
    }
}
