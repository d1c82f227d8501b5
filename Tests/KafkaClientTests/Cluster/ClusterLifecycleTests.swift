import KafkaCodec
import KafkaSimulation
import Testing

@testable import KafkaClient

/// That these simulations end shows that no task is left: one that is left behind is an error.
@Suite("The end of a client")
struct ClusterLifecycleTests {
    /// Answers heartbeats after some time.
    private static func slow(
        _ simulation: Simulation, _ duration: Duration
    ) -> @Sendable (Peer.Arrived, Int32) async throws -> (any KafkaResponse)? {
        { request, _ in
            guard request.header.requestApiKey == .heartbeat else { return nil }
            try await simulation.clock.sleep(for: duration)
            return HeartbeatResponse(errorCode: .rebalanceInProgress)
        }
    }

    @Test("lets requests that are under way end, and takes no more")
    func graceful() throws {
        try explore(seeds: 0..<20) { simulation in
            let cluster = ScriptedCluster(in: simulation, other: Self.slow(simulation, .seconds(5)))
            try await cluster.withClient { client in
                let connection = try await client.connection(to: try await client.broker(for: .any).id, for: .group)
                async let answer = connection.send(HeartbeatRequest())
                try await simulation.clock.sleep(for: .seconds(1))
                async let waiting = failure { () async throws(KafkaError) in try await client.topic("nowhere") }
                try await simulation.clock.sleep(for: .milliseconds(1))
                client.close()
                client.close()
                #expect(await waiting?.code == .clientClosed)
                let refused = [
                    await failure { () throws(KafkaError) in try await client.topic("t") },
                    await failure { () throws(KafkaError) in try await client.send(HeartbeatRequest()) },
                    await failure { () throws(KafkaError) in
                        try await client.send(HeartbeatRequest(), to: .coordinator(group: "g"))
                    },
                    await failure { () throws(KafkaError) in try await client.connection(to: 1, for: .produce) },
                ]
                #expect(refused.map { $0?.code } == Array(repeating: .clientClosed, count: 4))
                #expect(try await answer.errorCode == .rebalanceInProgress)
                #expect(connection.endedInGoodOrder)
            }
        }
    }

    @Test("does not wait for requests for longer than its time")
    func deadline() throws {
        try simulate(seed: 1) { simulation in
            let cluster = ScriptedCluster(in: simulation, other: Self.slow(simulation, .seconds(3600)))
            var configuration = ClientConfiguration(closeTimeout: .seconds(2))
            configuration.connection.requestTimeout = .seconds(600)
            let serving = Task { try await cluster.run() }
            let client = try ClusterClient(
                bootstrap: cluster.bootstrap, configuration: configuration, runtime: KafkaRuntime(simulation))
            async let running: Void = client.run()
            async let error = failure { () async throws(KafkaError) in try await client.send(HeartbeatRequest()) }
            try await simulation.clock.sleep(for: .seconds(1))
            client.close()
            await running
            #expect(simulation.clock.elapsed == .seconds(3))
            let told = await error
            #expect(told?.code == .clientClosed)
            #expect(told?.isOutcomeUnknown == true)
            cluster.stop()
            try await serving.value
        }
    }

    @Test("ends with everything when its task is cancelled, at any moment")
    func cancellation() throws {
        try explore(seeds: 0..<50) { simulation in
            let cluster = ScriptedCluster(in: simulation, topics: ["t": 3], other: Self.slow(simulation, .seconds(1)))
            cluster.change { $0.coordinators = ["g": 2] }
            let serving = Task { try await cluster.run() }
            let client = try ClusterClient(bootstrap: cluster.bootstrap, runtime: KafkaRuntime(simulation))
            let running = Task { await client.run() }
            let users = (0..<4).map { user in
                Task { () async -> KafkaError.Code? in
                    while true {
                        let error = await failure { () async throws(KafkaError) in
                            switch user {
                            case 0: _ = try await client.topic("t")
                            case 1: _ = try await client.send(HeartbeatRequest(), to: .coordinator(group: "g"))
                            case 2: _ = try await client.topic("nowhere")
                            default: _ = try await client.sendSharded(ListGroupsRequest())
                            }
                        }
                        if let error, error.code == .clientClosed { return error.code }
                        try? await simulation.clock.sleep(for: .milliseconds(1))
                    }
                }
            }
            try await simulation.clock.sleep(for: simulation.random.duration(in: .zero ... .milliseconds(50)))
            running.cancel()
            await running.value
            for user in users { #expect(await user.value == .clientClosed) }
            cluster.stop()
            try await serving.value
        }
    }

    @Test("may be closed before it is run, and be run once only")
    func early() throws {
        try simulate(seed: 2) { simulation in
            let address = [BrokerAddress(host: "nobody")]
            let closed = try ClusterClient(bootstrap: address, runtime: KafkaRuntime(simulation))
            closed.close()
            await closed.run()
            let error = await failure { () throws(KafkaError) in try await closed.topic("t") }
            #expect(error?.code == .clientClosed)
            let cluster = ScriptedCluster(in: simulation, topics: ["t": 1])
            try await cluster.withClient { client in
                _ = try await client.topic("t")
                await client.run()
                _ = try await client.connection(to: 1, for: .fetch)
            }
        }
    }

    @Test("ends a wait when the task that waits is cancelled, and no other")
    func cancelledWait() throws {
        try simulate(seed: 3) { simulation in
            let cluster = ScriptedCluster(in: simulation)
            cluster.change { $0.silent = [2] }
            try await cluster.withClient(bootstrap: [BrokerAddress(host: "broker-1")]) { client in
                _ = try await client.wait(for: .anyBroker, timeout: nil)
                let topic = Task { await failure { () throws(KafkaError) in try await client.topic("nowhere") } }
                let other = Task { await failure { () throws(KafkaError) in try await client.topic("nowhere") } }
                let connection = Task {
                    await failure { () throws(KafkaError) in try await client.connection(to: 2, for: .fetch) }
                }
                let coordinator = Task {
                    await failure { () throws(KafkaError) in
                        try await client.send(HeartbeatRequest(), to: .coordinator(group: "nobody's"))
                    }
                }
                try await simulation.clock.sleep(for: .seconds(1))
                for task in [topic, connection, coordinator] {
                    task.cancel()
                    #expect(await task.value?.code == .cancelled)
                }
                #expect(simulation.clock.elapsed < .seconds(2))
                cluster.change { $0.metadata.topics = [.scripted("nowhere", leaders: [1])] }
                #expect(await other.value == nil)
            }
        }
    }

    @Test("gives back what the body returns or throws, and closes in between")
    func scopes() throws {
        struct Own: Error {}
        try simulate(seed: 4) { simulation in
            let cluster = ScriptedCluster(in: simulation, topics: ["t": 2])
            let serving = Task { try await cluster.run() }
            let count = try await ClusterClient.withClient(
                bootstrap: cluster.bootstrap, runtime: KafkaRuntime(simulation)
            ) { client in
                try await client.topic("t").partitions.count
            }
            #expect(count == 2)
            await #expect(throws: Own.self) {
                try await ClusterClient.withClient(
                    bootstrap: cluster.bootstrap, runtime: KafkaRuntime(simulation)
                ) { _ in throw Own() }
            }
            cluster.stop()
            try await serving.value
        }
    }
}

@Suite("A client of a cluster under faults")
struct ClusterFaultTests {
    /// Users that go on until they succeed, while brokers stop, vanish, part and come back.
    private static func scenario(_ simulation: Simulation) async throws {
        let cluster = ScriptedCluster(in: simulation, topics: ["t": 3]) { request, broker in
            guard request.header.requestApiKey == .heartbeat else { return nil }
            return HeartbeatResponse(errorCode: broker == 1 ? .noError : .notCoordinator)
        }
        cluster.change { $0.coordinators = ["g": 1] }
        var configuration = ClientConfiguration()
        configuration.connection.requestTimeout = .seconds(5)
        try await cluster.withClient(configuration: configuration) { client in
            let users = (0..<6).map { user in
                Task { () async throws -> Int in
                    var failures = 0
                    for _ in 0..<20 {
                        while true {
                            let error = await failure { () async throws(KafkaError) in
                                switch user % 3 {
                                case 0:
                                    _ = try await client.topic("t")
                                    let leader = try client.leader(of: TopicPartition(topic: "t", partition: 2))
                                    let connection = try await client.connection(to: leader.broker.id, for: .produce)
                                    try await connection.ready()
                                case 1:
                                    let answer = try await client.send(
                                        HeartbeatRequest(), to: .coordinator(group: "g"))
                                    if answer.errorCode.isError {
                                        throw KafkaError(brokerError: answer.errorCode, "heartbeat")
                                    }
                                default:
                                    _ = try await client.send(MetadataRequest(topics: []), to: .any)
                                }
                            }
                            guard error != nil else { break }
                            failures += 1
                            try await simulation.clock.sleep(for: .milliseconds(20))
                        }
                        try await simulation.clock.sleep(for: .milliseconds(50))
                    }
                    return failures
                }
            }
            for _ in 0..<6 {
                let node = "broker-\(simulation.random.integer(in: 1...3))"
                switch simulation.random.integer(in: 0...3) {
                case 0: simulation.network.resetConnections(between: "client", and: node)
                case 1: simulation.network.block(from: node, to: "client")
                case 2: simulation.network.partition(["client"], from: [node])
                default: cluster.change { $0.silent.insert(1) }
                }
                try await simulation.clock.sleep(for: simulation.random.duration(in: .zero ... .seconds(8)))
                simulation.network.heal()
                cluster.change { $0.silent = [] }
                try await simulation.clock.sleep(for: simulation.random.duration(in: .zero ... .seconds(1)))
            }
            for user in users { _ = try await user.value }
        }
    }

    @Test("recovers from everything, and leaves no task behind")
    func recovery() throws {
        try explore(seeds: 0..<60) { simulation in try await Self.scenario(simulation) }
    }

    @Test("does the same in every run of a seed")
    func replay() throws {
        let first = try explore(seeds: 0..<5) { simulation in try await Self.scenario(simulation) }.hash
        let second = try explore(seeds: 0..<5) { simulation in try await Self.scenario(simulation) }.hash
        #expect(first == second)
    }
}
