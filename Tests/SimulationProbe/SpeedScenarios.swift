import KafkaClient
import KafkaCodec
import KafkaSimulation
import NIOCore

/// What the speed of the scheduler is measured with.
let speedScenarios: [(String, @Sendable (Simulation) async throws -> Void)] = [
    ("yield, one task", { _ in for _ in 0..<1_000_000 { await Task.yield() } }),
    (
        "yield, 100 tasks",
        { _ in
            await withTaskGroup { group in
                for _ in 0..<100 {
                    group.addTask { for _ in 0..<10_000 { await Task.yield() } }
                }
            }
        }
    ),
    (
        "ping-pong over two streams",
        { _ in
            let (pings, ping) = AsyncStream.makeStream(of: Int.self)
            let (pongs, pong) = AsyncStream.makeStream(of: Int.self)
            let partner = Task {
                for await number in pings { pong.yield(number) }
                pong.finish()
            }
            var answers = pongs.makeAsyncIterator()
            for number in 0..<500_000 {
                ping.yield(number)
                _ = await answers.next()
            }
            ping.finish()
            await partner.value
        }
    ),
    (
        "an hour of four timers, each every 100 ms",
        { simulation in
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 0..<4 {
                    group.addTask {
                        for _ in 0..<36_000 { try await simulation.clock.sleep(for: .milliseconds(100)) }
                    }
                }
                try await group.waitForAll()
            }
        }
    ),
    (
        "a million unstructured tasks",
        { _ in for number in 0..<1_000_000 { _ = await Task { number }.value } }
    ),
    (
        "a million child tasks",
        { _ in
            for _ in 0..<10_000 {
                await withTaskGroup { group in
                    for _ in 0..<100 { group.addTask {} }
                }
            }
        }
    ),
    (
        "100,000 requests of 100 bytes and their answers over the network",
        { simulation in
            let listener = try simulation.network.listen(node: "server", port: 9092)
            async let accepted = listener.accept()
            let client = try await simulation.network.connect(from: "client", to: "server", port: 9092)
            let server = try await accepted
            let echo = Task {
                while let bytes = try await server.read() { try await server.write(bytes) }
                server.close()
            }
            let request = ByteBuffer(repeating: 7, count: 100)
            for _ in 0..<100_000 {
                try await client.write(request)
                var missing = 100
                while missing > 0, let answer = try await client.read() { missing -= answer.readableBytes }
            }
            client.close()
            try await echo.value
        }
    ),
    (
        "an idle hour of three brokers with six partitions",
        { simulation in
            let cluster = try SimulatedCluster(in: simulation)
            try cluster.createTopic("t", partitions: 6)
            try await simulation.clock.sleep(for: .seconds(3600))
        }
    ),
    (
        "an idle hour of three brokers with six partitions, and a client",
        { simulation in
            let cluster = try SimulatedCluster(in: simulation)
            try cluster.createTopic("t", partitions: 6)
            try await cluster.withClient { client in
                _ = try await client.send(DescribeClusterRequest(), to: .any)
                try await simulation.clock.sleep(for: .seconds(3600))
            }
        }
    ),
    (
        "10,000 records one by one to three brokers, acks all",
        { simulation in
            let cluster = try SimulatedCluster(in: simulation)
            try cluster.createTopic("t", placement: [[1, 2, 3]])
            try await simulation.clock.sleep(for: .seconds(1))
            let client = try await RawClient.connect(simulation, to: 1)
            for _ in 0..<10_000 { _ = try await client.produce(["some text"], to: "t") }
        }
    ),
    (
        "100 seeds of brokers that crash and are cut off",
        { _ in
            var options = ExplorationOptions()
            options.threads = 1
            try explore(seeds: 0..<100, options: options) { _ = try await ClusterScenario($0).play() }
        }
    ),
]
