public import KafkaSimulation

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
    return await journal.lines
}

private actor Journal {
    private(set) var lines: [String] = []
    var count: Int { lines.count }

    func note(_ line: String) async {
        lines.append(line)
        await Task.yield()
    }
}
