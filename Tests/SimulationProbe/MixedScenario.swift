public import KafkaSimulation
import NIOCore

/// A scenario that uses a bit of everything, so that its hash depends on all that decides a schedule.
public func mixedScenario(_ simulation: Simulation) async throws -> [String] {
    let journal = Journal()
    let (stream, feed) = AsyncStream.makeStream(of: Int.self)
    let detached = Task.detached(name: "feeder") {
        for number in 0..<20 {
            try await simulation.clock.sleep(for: simulation.random.duration(in: .zero ... .milliseconds(50)))
            feed.yield(number)
        }
        feed.finish()
    }
    let reader = Task(name: "reader") {
        for await number in stream { await journal.note("read \(number)") }
    }
    try await withThrowingTaskGroup(of: Void.self) { group in
        for worker in 0..<5 {
            group.addTask {
                for round in 0..<10 {
                    await Task.yield()
                    await journal.note("worker \(worker) round \(round)")
                    if simulation.random.chance(0.3) { try await simulation.clock.sleep(for: .milliseconds(7)) }
                }
            }
        }
        try await group.waitForAll()
    }
    async let left = journal.count
    async let right = journal.count
    simulation.event("counts \(await left) \(await right)")
    try await detached.value
    await reader.value
    try await exchange(simulation)
    return await journal.lines
}

/// Requests and answers between two nodes, with a partition while they go on.
private func exchange(_ simulation: Simulation) async throws {
    let listener = try simulation.network.listen(node: "server", port: 9092)
    async let accepted = listener.accept()
    let client = try await simulation.network.connect(from: "client", to: "server", port: 9092)
    let server = try await accepted
    let echo = Task(name: "echo") {
        while let bytes = try await server.read() { try await server.write(bytes) }
        server.close()
    }
    async let fault: Void = {
        try await simulation.clock.sleep(for: .milliseconds(5))
        simulation.network.partition(["client"], from: ["server"])
        try await simulation.clock.sleep(for: .seconds(5))
        simulation.network.heal()
    }()
    for number in 0..<20 {
        var bytes = ByteBuffer(repeating: UInt8(number), count: 100 * number + 1)
        var missing = bytes.readableBytes
        try await client.write(bytes)
        while missing > 0, let answer = try await client.read() {
            missing -= answer.readableBytes
            bytes = answer
        }
    }
    client.close()
    try await echo.value
    try await fault
}

private actor Journal {
    private(set) var lines: [String] = []
    var count: Int { lines.count }

    func note(_ line: String) async {
        lines.append(line)
        await Task.yield()
    }
}
