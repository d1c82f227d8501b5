import NIOCore
import Testing

@testable import KafkaSimulation

@Suite("The simulated network")
struct NetworkTests {
    /// Connects a client to a server, sends bytes in writes of odd sizes, and compares what arrives.
    @Test("carries bytes both ways in order, once, whatever the link does to them")
    func order() throws {
        try explore(seeds: 0..<20) { simulation in
            var link = SimulatedLink()
            link.jitter = .milliseconds(20)
            link.fragmentation = simulation.random.unit()
            link.coalescing = simulation.random.unit()
            link.maximumSegmentSize = simulation.random.integer(in: 1...2000)
            link.window = simulation.random.integer(in: 1...5000)
            simulation.network.defaultLink = link
            let listener = try simulation.network.listen(node: "server", port: 9092)
            let echo = Task {
                let connection = try await listener.accept()
                while let bytes = try await connection.read() { try await connection.write(bytes) }
                connection.close()
            }
            let connection = try await simulation.network.connect(from: "client", to: "server", port: 9092)
            let sent = (0..<20_000).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ $0 >> 8) }
            let writer = Task {
                var rest = sent[...]
                while !rest.isEmpty {
                    let count = simulation.random.integer(in: 1...3000)
                    try await connection.write(ByteBuffer(bytes: rest.prefix(count)))
                    rest = rest.dropFirst(count)
                }
            }
            var received: [UInt8] = []
            while received.count < sent.count, let bytes = try await connection.read() {
                received += Array(bytes.readableBytesView)
            }
            #expect(received == sent)
            try await writer.value
            connection.close()
            try await echo.value
            #expect(simulation.network.connections.isEmpty)
        }
    }

    @Test("gives the same bytes at the same moments for the same seed")
    func replay() throws {
        func run() throws -> ExplorationReport<SimulationTrace> {
            try explore(seeds: 0..<10) { simulation in
                let pair = try await Pair(simulation)
                let sender = Task {
                    for number in 0..<50 {
                        try await pair.client.write(ByteBuffer(repeating: UInt8(number), count: 700))
                    }
                    pair.client.close()
                }
                while let bytes = try await pair.server.read() { simulation.event("\(bytes.readableBytes)") }
                try await sender.value
                pair.server.close()
                return simulation.trace
            }
        }
        let first = try run()
        #expect(try run().hash == first.hash)
        #expect(Set(first.results.map(\.hash)).count == 10)
        #expect(first.results[0].text.contains("bytes sent (to the server)"))
        #expect(first.results[0].text.contains("bytes received (by the server)"))
    }

    @Test("hashes the bytes themselves")
    func payload() throws {
        func hash(_ byte: UInt8) throws -> UInt64 {
            try Simulation.run(seed: 1) { simulation in
                let pair = try await Pair(simulation)
                try await pair.client.write(ByteBuffer(bytes: [1, byte, 3]))
                pair.client.close()
                while try await pair.server.read() != nil {}
            }.report.hash
        }
        #expect(try hash(2) != hash(4))
        #expect(try hash(2) == hash(2))
    }

    @Test("takes the time of latency and bandwidth, in each direction its own")
    func time() throws {
        try simulate(seed: 1) { simulation in
            var link = SimulatedLink()
            link.jitter = .zero
            link.coalescing = 0
            link.fragmentation = 0
            link.latency = .milliseconds(10)
            link.bytesPerSecond = 1_000_000
            simulation.network.setLink(from: "client", to: "server", link)
            link.latency = .milliseconds(30)
            link.bytesPerSecond = nil
            simulation.network.setLink(from: "server", to: "client", link)
            #expect(simulation.network.link(from: "server", to: "client") == link)
            let pair = try await Pair(simulation)
            #expect(simulation.clock.now == .init(nanoseconds: 40_000_000))
            try await pair.client.write(ByteBuffer(repeating: 1, count: 50_000))
            #expect(try await pair.server.read()?.readableBytes == 50_000)
            #expect(simulation.clock.now == .init(nanoseconds: 100_000_000))
            try await pair.server.write(ByteBuffer(repeating: 1, count: 50_000))
            #expect(try await pair.client.read()?.readableBytes == 50_000)
            #expect(simulation.clock.now == .init(nanoseconds: 130_000_000))
        }
    }

    @Test("shares a link's bandwidth between its connections")
    func sharedBandwidth() throws {
        try simulate(seed: 1) { simulation in
            var link = SimulatedLink()
            link.latency = .zero
            link.jitter = .zero
            link.coalescing = 0
            link.bytesPerSecond = 1000
            simulation.network.setLink(from: "client", to: "server", link)
            let first = try await Pair(simulation)
            let second = try await Pair(simulation, port: 1)
            let start = simulation.clock.now
            try await first.client.write(ByteBuffer(repeating: 1, count: 1000))
            try await second.client.write(ByteBuffer(repeating: 1, count: 1000))
            var count = 0
            while count < 1000 { count += try await second.server.read()?.readableBytes ?? 1000 }
            #expect(start.duration(to: simulation.clock.now) >= .seconds(2))
        }
    }

    @Test("cuts frames into pieces and joins them")
    func segmentation() throws {
        let found = try explore(seeds: 0..<20) { simulation in
            let pair = try await Pair(simulation)
            for _ in 0..<100 {
                try await pair.client.write(ByteBuffer(repeating: 7, count: 100))
                try await simulation.clock.sleep(for: .microseconds(100))
            }
            pair.client.close()
            var sizes: Set<Int> = []
            while let bytes = try await pair.server.read() { sizes.insert(bytes.readableBytes) }
            return sizes
        }
        let sizes = found.results.reduce(into: Set()) { $0.formUnion($1) }
        #expect(sizes.contains { $0 < 100 })
        #expect(sizes.contains(100))
        #expect(sizes.contains { $0 > 100 && $0 % 100 == 0 })
    }

    @Test("reads no more than it is asked to")
    func readLimit() throws {
        try simulate(seed: 1) { simulation in
            let pair = try await Pair(simulation)
            try await pair.client.write(ByteBuffer(string: "abcdef"))
            pair.client.close()
            var pieces = ""
            while let bytes = try await pair.server.read(upTo: 1) {
                #expect(bytes.readableBytes == 1)
                pieces += String(buffer: bytes)
            }
            #expect(pieces == "abcdef")
            #expect(try await pair.server.read() == nil)
        }
    }

    @Test("holds a writer back while the reader does not read")
    func backPressure() throws {
        try simulate(seed: 1) { simulation in
            var link = SimulatedLink()
            link.window = 1000
            simulation.network.defaultLink = link
            let pair = try await Pair(simulation)
            let writer = Task {
                for _ in 0..<10 { try await pair.client.write(ByteBuffer(repeating: 1, count: 500)) }
                return simulation.clock.now
            }
            try await simulation.clock.sleep(for: .seconds(100))
            var received = 0
            while received < 5000 { received += try await pair.server.read()?.readableBytes ?? 5000 }
            #expect(received == 5000)
            let done = try await writer.value
            #expect(done > .init(nanoseconds: 100_000_000_000))
        }
    }

    @Test("lets a node read slowly")
    func slowReader() throws {
        try simulate(seed: 1) { simulation in
            simulation.network.limitReads(of: "server", bytesPerSecond: 1000)
            let pair = try await Pair(simulation)
            let start = simulation.clock.now
            try await pair.client.write(ByteBuffer(repeating: 1, count: 10_000))
            pair.client.close()
            while try await pair.server.read() != nil {}
            let time = start.duration(to: simulation.clock.now)
            #expect((.milliseconds(9900) ... .milliseconds(10_100)).contains(time))
        }
    }

    @Test("loses nothing when a read or an accept is cancelled")
    func cancellation() throws {
        try simulate(seed: 1) { simulation in
            let pair = try await Pair(simulation)
            let reader = Task { try await pair.server.read() }
            try await simulation.clock.sleep(for: .seconds(1))
            reader.cancel()
            await #expect(throws: CancellationError.self) { try await reader.value }
            try await pair.client.write(ByteBuffer(string: "still here"))
            pair.client.close()
            var text = ""
            while let bytes = try await pair.server.read() { text += String(buffer: bytes) }
            #expect(text == "still here")
            let listener = try simulation.network.listen(node: "server", port: 1)
            let acceptor = Task { try await listener.accept() }
            try await simulation.clock.sleep(for: .seconds(1))
            acceptor.cancel()
            await #expect(throws: CancellationError.self) { try await acceptor.value }
            async let client = simulation.network.connect(from: "client", to: "server", port: 1)
            _ = try await listener.accept()
            _ = try await client
        }
    }

    @Test("lets one task at a time read")
    func twoReaders() throws {
        try simulate(seed: 1) { simulation in
            let pair = try await Pair(simulation)
            let reader = Task { try await pair.server.read() }
            try await simulation.clock.sleep(for: .seconds(1))
            await expect(.alreadyReading) { _ = try await pair.server.read() }
            pair.client.close()
            #expect(try await reader.value == nil)
        }
    }

    @Test("tells who waits, when a run stalls")
    func stall() throws {
        let error = #expect(throws: SimulationStalled.self) {
            try simulate(seed: 1) { simulation in
                let pair = try await Pair(simulation)
                _ = try await pair.client.read()
            }
        }
        #expect(error?.waits.first?.reason == "reads from connection 1, client to server:9092, at its client")
    }

    @Test("ends a run that uses another run's network")
    func usedOutside() async throws {
        let network = try simulate(seed: 1) { $0.network }
        #expect(throws: SimulationEscaped.self) { try network.listen(node: "a", port: 1) }
        await #expect(throws: SimulationEscaped.self) { try await network.connect(from: "a", to: "b", port: 1) }
    }
}

/// A connection and both its ends.
struct Pair {
    let client: SimulatedConnection
    let server: SimulatedConnection
    let listener: SimulatedListener

    init(_ simulation: Simulation, port: Int = 9092) async throws {
        let listener = try simulation.network.listen(node: "server", port: port)
        self.listener = listener
        async let accepted = listener.accept()
        client = try await simulation.network.connect(from: "client", to: "server", port: port)
        server = try await accepted
    }
}

/// Expects an operation to fail with a kind of network error.
func expect(
    _ kind: SimulatedNetworkError.Kind,
    sourceLocation: SourceLocation = #_sourceLocation,
    _ operation: () async throws -> Void
) async {
    do {
        try await operation()
        Issue.record("It did not fail.", sourceLocation: sourceLocation)
    } catch let error as SimulatedNetworkError {
        #expect(error.kind == kind, "\(error)", sourceLocation: sourceLocation)
    } catch {
        Issue.record(error, sourceLocation: sourceLocation)
    }
}
