import NIOCore
import Testing

@testable import KafkaSimulation

@Suite("Faults of the simulated network")
struct NetworkFaultTests {
    @Test("a connection is refused where nothing listens")
    func refused() throws {
        try simulate(seed: 1) { simulation in
            await expect(.refused) {
                _ = try await simulation.network.connect(from: "client", to: "server", port: 9092)
            }
            #expect(simulation.clock.now < .init(nanoseconds: 10_000_000))
            let listener = try simulation.network.listen(node: "server", port: 9092)
            await expect(.addressInUse) { _ = try simulation.network.listen(node: "server", port: 9092) }
            listener.close()
            await expect(.closed) { _ = try await listener.accept() }
            await expect(.refused) {
                _ = try await simulation.network.connect(from: "client", to: "server", port: 9092)
            }
            #expect(simulation.network.connections.isEmpty)
        }
    }

    @Test("a connection attempt times out when no answer comes, and goes through when the way is free in time")
    func connectTimeout() throws {
        try simulate(seed: 1) { simulation in
            let listener = try simulation.network.listen(node: "server", port: 9092)
            for direction in [("client", "server"), ("server", "client")] {
                simulation.network.block(from: direction.0, to: direction.1)
                let start = simulation.clock.now
                await expect(.timedOut) {
                    _ = try await simulation.network.connect(
                        from: "client",
                        to: "server",
                        port: 9092,
                        timeout: .seconds(10)
                    )
                }
                #expect(start.duration(to: simulation.clock.now) == .seconds(10))
                simulation.network.heal()
            }
            // The second attempt had reached the server, which learns that nobody is there any more.
            let halfOpen = try await listener.accept()
            await expect(.reset) { _ = try await halfOpen.read() }

            simulation.network.block(from: "client", to: "server")
            async let attempt = simulation.network.connect(from: "client", to: "server", port: 9092)
            try await simulation.clock.sleep(for: .seconds(2))
            simulation.network.unblock(from: "client", to: "server")
            let start = simulation.clock.now
            _ = try await attempt
            #expect(start.duration(to: simulation.clock.now) < .seconds(4))
        }
    }

    @Test("attempts beyond the backlog wait until there is room")
    func backlog() throws {
        try simulate(seed: 1) { simulation in
            let listener = try simulation.network.listen(node: "server", port: 9092, backlog: 1)
            _ = try await simulation.network.connect(from: "client", to: "server", port: 9092)
            async let second = simulation.network.connect(from: "client", to: "server", port: 9092)
            try await simulation.clock.sleep(for: .seconds(5))
            _ = try await listener.accept()
            _ = try await second
            #expect(simulation.clock.now >= .init(nanoseconds: 5_000_000_000))
            _ = try await listener.accept()
        }
    }

    @Test("a reset fails both ends, and what was under way is lost")
    func reset() throws {
        try simulate(seed: 1) { simulation in
            let pair = try await Pair(simulation)
            try await pair.client.write(ByteBuffer(string: "lost"))
            pair.client.reset()
            await expect(.reset) { _ = try await pair.server.read() }
            await expect(.reset) { try await pair.server.write(ByteBuffer(string: "x")) }
            await expect(.closed) { try await pair.client.write(ByteBuffer(string: "x")) }
            await expect(.closed) { _ = try await pair.client.read() }
            #expect(simulation.network.connections.isEmpty)
        }
    }

    @Test("connections between two nodes break at both ends, others stay")
    func resetBetween() throws {
        try simulate(seed: 1) { simulation in
            let pair = try await Pair(simulation)
            let listener = try simulation.network.listen(node: "third", port: 1)
            let other = try await simulation.network.connect(from: "client", to: "third", port: 1)
            let accepted = try await listener.accept()
            simulation.network.resetConnections(between: "server", and: "client")
            await expect(.reset) { _ = try await pair.server.read() }
            await expect(.reset) { _ = try await pair.client.read() }
            try await other.write(ByteBuffer(string: "x"))
            #expect(try await accepted.read() == ByteBuffer(string: "x"))
        }
    }

    @Test("a close lets what was written arrive, and answers what comes after it by a reset")
    func close() throws {
        try simulate(seed: 1) { simulation in
            let pair = try await Pair(simulation)
            try await pair.server.write(ByteBuffer(string: "last words"))
            pair.server.close()
            var text = ""
            while let bytes = try await pair.client.read() { text += String(buffer: bytes) }
            #expect(text == "last words")
            try await pair.client.write(ByteBuffer(string: "too late"))
            try await simulation.clock.sleep(for: .seconds(1))
            await expect(.reset) { try await pair.client.write(ByteBuffer(string: "too late")) }
        }
    }

    @Test("a partition holds bytes back, and healing lets them through")
    func partition() throws {
        try explore(seeds: 0..<20) { simulation in
            let pair = try await Pair(simulation)
            let writer = Task {
                for number in 0..<100 {
                    try await pair.client.write(ByteBuffer(integer: UInt32(number)))
                    try await simulation.clock.sleep(for: .milliseconds(100))
                }
                pair.client.close()
            }
            let faults = Task {
                for _ in 0..<3 {
                    try await simulation.clock.sleep(for: simulation.random.duration(in: .zero ... .seconds(3)))
                    simulation.network.partition(["client"], from: ["server", "elsewhere"])
                    try await simulation.clock.sleep(for: simulation.random.duration(in: .zero ... .seconds(5)))
                    simulation.network.heal()
                }
            }
            var all = ByteBuffer()
            while var bytes = try await pair.server.read() { all.writeBuffer(&bytes) }
            try await writer.value
            try await faults.value
            #expect(all.readableBytes == 400)
            for number in 0..<100 { #expect(all.readInteger() == UInt32(number)) }
        }
    }

    @Test("nothing gets through a partition while it lasts")
    func nothingThrough() throws {
        try simulate(seed: 1) { simulation in
            let pair = try await Pair(simulation)
            simulation.network.partition(["client"], from: ["server"])
            try await pair.client.write(ByteBuffer(string: "to the server"))
            try await pair.server.write(ByteBuffer(string: "to the client"))
            let readers = [pair.client, pair.server].map { end in
                Task {
                    _ = try await end.read()
                    return simulation.clock.now
                }
            }
            try await simulation.clock.sleep(for: .seconds(30))
            simulation.network.heal()
            let healed = simulation.clock.now
            for reader in readers { #expect(try await reader.value > healed) }
        }
    }

    @Test("a one-way partition lets the other way through")
    func oneWay() throws {
        try simulate(seed: 1) { simulation in
            let pair = try await Pair(simulation)
            simulation.network.block(from: "server", to: "client")
            try await pair.client.write(ByteBuffer(string: "request"))
            #expect(String(buffer: try await read(pair.server, count: 7)) == "request")
            #expect(simulation.clock.now < .init(nanoseconds: 1_000_000_000))
            // Nobody tells the client that its bytes have arrived, so it gives up in the end.
            await expect(.timedOut) { _ = try await pair.client.read() }
            #expect(simulation.clock.now > .init(nanoseconds: 60_000_000_000))
        }
    }

    @Test("a sender gives up when a partition lasts too long, and the other end is left half open")
    func retransmissionTimeout() throws {
        try simulate(seed: 1) { simulation in
            let pair = try await Pair(simulation)
            simulation.network.partition(["client"], from: ["server"])
            try await pair.client.write(ByteBuffer(string: "never arrives"))
            await expect(.timedOut) { _ = try await pair.client.read() }
            simulation.network.heal()
            let reader = Task { try await pair.server.read() }
            try await simulation.clock.sleep(for: .seconds(3600))
            reader.cancel()
            await #expect(throws: CancellationError.self) { try await reader.value }
            // Once the half open end sends something, it learns that nobody is there.
            try await pair.server.write(ByteBuffer(string: "hello?"))
            await expect(.reset) { _ = try await pair.server.read() }
        }
    }

    @Test("a vanished node leaves its peers half open, and resets them when it is back")
    func vanish() throws {
        try simulate(seed: 1) { simulation in
            let pair = try await Pair(simulation)
            let ownReader = Task { try await pair.server.read() }
            let peerReader = Task { try await pair.client.read() }
            try await simulation.clock.sleep(for: .seconds(1))
            simulation.network.vanish("server")
            await expect(.vanished) { _ = try await ownReader.value }
            await expect(.vanished) { _ = try await pair.listener.accept() }
            await expect(.vanished) { _ = try await simulation.network.connect(from: "server", to: "a", port: 1) }
            await expect(.timedOut) {
                _ = try await simulation.network.connect(from: "client", to: "server", port: 9092, timeout: .seconds(9))
            }
            try await simulation.clock.sleep(for: .seconds(3600))
            simulation.network.appear("server")
            await expect(.refused) {
                _ = try await simulation.network.connect(from: "client", to: "server", port: 9092)
            }
            try await pair.client.write(ByteBuffer(string: "are you there?"))
            await expect(.reset) { _ = try await peerReader.value }
            _ = try await Pair(simulation)
        }
    }

    @Test("bytes to a vanished node time out, or are answered by a reset when it is back before that")
    func sendToVanished() throws {
        try simulate(seed: 1) { simulation in
            let first = try await Pair(simulation)
            simulation.network.vanish("server")
            try await first.client.write(ByteBuffer(string: "x"))
            await expect(.timedOut) { _ = try await first.client.read() }
            simulation.network.appear("server")
            let second = try await Pair(simulation)
            simulation.network.vanish("server")
            try await second.client.write(ByteBuffer(string: "x"))
            try await simulation.clock.sleep(for: .seconds(5))
            simulation.network.appear("server")
            await expect(.reset) { _ = try await second.client.read() }
        }
    }

    @Test("a node whose process stops resets its connections and refuses new ones")
    func stop() throws {
        try simulate(seed: 1) { simulation in
            let pair = try await Pair(simulation)
            let acceptor = Task { try await pair.listener.accept() }
            try await simulation.clock.sleep(for: .seconds(1))
            simulation.network.stop("server")
            await expect(.reset) { _ = try await pair.client.read() }
            await expect(.closed) { _ = try await pair.server.read() }
            await expect(.closed) { _ = try await acceptor.value }
            await expect(.refused) {
                _ = try await simulation.network.connect(from: "client", to: "server", port: 9092)
            }
        }
    }

    @Test("faults are part of the trace")
    func trace() throws {
        let outcome = try Simulation.run(seed: 1) { simulation in
            simulation.network.block(from: "a", to: "b")
            simulation.network.heal()
            simulation.network.vanish("a")
            simulation.network.appear("a")
            simulation.network.limitReads(of: "b", bytesPerSecond: 5)
        }
        #expect(
            outcome.report.trace.entries.filter { $0.kind == .fault }.map(\.summary) == [
                "fault: a does not reach b", "fault: a reaches b again", "fault: a vanishes", "fault: a is back",
                "fault: b reads 5 bytes a second",
            ]
        )
    }

    private func read(_ connection: SimulatedConnection, count: Int) async throws -> ByteBuffer {
        var result = ByteBuffer()
        while result.readableBytes < count, var bytes = try await connection.read() { result.writeBuffer(&bytes) }
        return result
    }
}
