import KafkaSimulation
import Testing

/// Runs a body twice with each of some seeds and expects the same hash both times.
private func replayed<Success: Sendable>(
    _ body: @escaping @Sendable (Simulation) async throws -> Success
) throws -> [Success] {
    let first = try explore(seeds: 0..<10, body)
    #expect(try explore(seeds: 0..<10, body).hash == first.hash)
    return first.results
}

@Suite("In a simulation work")
struct ConcurrencyTests {
    @Test("actors, whose state is isolated between suspensions")
    func actors() throws {
        actor Account {
            private(set) var balance = 100

            func withdraw(_ amount: Int) async -> Bool {
                guard balance >= amount else { return false }
                await Task.yield()
                guard balance >= amount else { return false }
                balance -= amount
                return true
            }
        }
        for (balance, successes) in try replayed({ _ in
            let account = Account()
            let successes = await withTaskGroup(of: Bool.self) { group in
                for _ in 0..<20 { group.addTask { await account.withdraw(30) } }
                return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
            }
            return (await account.balance, successes)
        }) {
            #expect(balance == 10)
            #expect(successes == 3)
        }
    }

    @Test("actors on the simulation's own serial executor")
    func pinnedActors() throws {
        actor Pinned {
            let executor: SimulationSerialExecutor
            var count = 0

            init(_ simulation: Simulation) {
                executor = simulation.serialExecutor
            }

            nonisolated var unownedExecutor: UnownedSerialExecutor {
                executor.asUnownedSerialExecutor()
            }

            func add() async {
                preconditionIsolated()
                await Task.yield()
                count += 1
            }
        }
        #expect(
            try replayed { simulation in
                let pinned = Pinned(simulation)
                await withTaskGroup { group in
                    for _ in 0..<5 { group.addTask { await pinned.add() } }
                }
                await Task { await pinned.add() }.value
                return await pinned.count
            } == Array(repeating: 6, count: 10)
        )
    }

    @Test("actors with an isolated deinit")
    func isolatedDeinit() throws {
        final class Flag: Sendable {
            nonisolated(unsafe) var isolatedDeinits = 0
        }
        actor Resource {
            let flag: Flag
            init(_ flag: Flag) { self.flag = flag }
            func use() async { await Task.yield() }
            isolated deinit {
                preconditionIsolated()
                flag.isolatedDeinits += 1
            }
        }
        #expect(
            try replayed { simulation in
                let flag = Flag()
                do {
                    let resource = Resource(flag)
                    await resource.use()
                    await withTaskGroup { group in
                        for _ in 0..<3 { group.addTask { await Resource(flag).use() } }
                    }
                }
                try await simulation.clock.sleep(for: .nanoseconds(1))
                return flag.isolatedDeinits
            } == Array(repeating: 4, count: 10)
        )
    }

    @Test("async let")
    func asyncLet() throws {
        for sum in try replayed({ simulation in
            async let left = late(3, simulation)
            async let right = late(4, simulation)
            async let _ = late(5, simulation)
            return try await left + right
        }) {
            #expect(sum == 7)
        }
        @Sendable func late(_ number: Int, _ simulation: Simulation) async throws -> Int {
            try await simulation.clock.sleep(for: .seconds(number))
            return number
        }
    }

    @Test("task groups and discarding task groups")
    func groups() throws {
        for (sum, discarded) in try replayed({ simulation in
            let sum = try await withThrowingTaskGroup(of: Int.self) { group in
                for number in 1...10 {
                    group.addTask {
                        try await simulation.clock.sleep(for: .milliseconds(simulation.random.integer(in: 0...5)))
                        return number
                    }
                }
                return try await group.reduce(0, +)
            }
            let counter = Counter()
            await withDiscardingTaskGroup { group in
                for _ in 0..<10 { group.addTask { await counter.add() } }
            }
            return (sum, await counter.count)
        }) {
            #expect(sum == 55)
            #expect(discarded == 10)
        }
    }

    @Test("unstructured and detached tasks, with and without actors, started as deep as one likes")
    func unstructured() throws {
        for (total, time) in try replayed({ simulation in
            let counter = Counter()
            let outer = Task {
                await Task.detached {
                    await counter.add()
                    await Task.yield()
                    try? await simulation.clock.sleep(for: .seconds(60))
                    await Task { await counter.addSlowly(simulation) }.value
                }.value
                await counter.add()
            }
            await outer.value
            return (await counter.count, simulation.clock.now)
        }) {
            #expect(total == 3)
            #expect(time == .init(nanoseconds: 61_000_000_000))
        }
    }

    @Test("tasks that start at once")
    func immediate() throws {
        for order in try replayed({ _ in
            let log = SynchronousLog()
            let task = Task.immediate {
                log.add("task")
                await Task.yield()
                log.add("task again")
            }
            log.add("body")
            await task.value
            return log.lines
        }) {
            #expect(order == ["task", "body", "task again"])
        }
    }

    @Test("AsyncStream, bounded and unbounded")
    func streams() throws {
        for (numbers, kept) in try replayed({ simulation in
            let (stream, feed) = AsyncStream.makeStream(of: Int.self)
            let producer = Task {
                for number in 0..<50 {
                    feed.yield(number)
                    if number.isMultiple(of: 7) { try? await simulation.clock.sleep(for: .milliseconds(1)) }
                }
                feed.finish()
            }
            let numbers = await stream.reduce(into: []) { $0.append($1) }
            await producer.value
            let (bounded, boundedFeed) = AsyncStream.makeStream(of: Int.self, bufferingPolicy: .bufferingNewest(2))
            for number in 0..<5 { boundedFeed.yield(number) }
            boundedFeed.finish()
            return (numbers, await bounded.reduce(into: []) { $0.append($1) })
        }) {
            #expect(numbers == Array(0..<50))
            #expect(kept == [3, 4])
        }
    }

    @Test("continuations, checked and unsafe, resumed at once, later and with an error")
    func continuations() throws {
        struct Failure: Error {}
        for values in try replayed({ simulation in
            let atOnce = await withCheckedContinuation { $0.resume(returning: 1) }
            let later = await withUnsafeContinuation { (continuation: UnsafeContinuation<Int, Never>) in
                Task {
                    try? await simulation.clock.sleep(for: .seconds(1))
                    continuation.resume(returning: 2)
                }
            }
            let failed: Int
            do {
                failed = try await withCheckedThrowingContinuation { $0.resume(throwing: Failure()) }
            } catch {
                failed = 3
            }
            return [atOnce, later, failed]
        }) {
            #expect(values == [1, 2, 3])
        }
    }

    @Test("Task.yield, which lets the others run")
    func yields() throws {
        var interleavings: Set<[String]> = []
        for lines in try replayed({ _ in
            let log = SynchronousLog()
            await withTaskGroup { group in
                for name in ["a", "b"] {
                    group.addTask {
                        for _ in 0..<3 {
                            log.add(name)
                            await Task.yield()
                        }
                    }
                }
            }
            return log.lines
        }) {
            #expect(lines.sorted() == ["a", "a", "a", "b", "b", "b"])
            interleavings.insert(lines)
        }
        #expect(interleavings.count > 1)
    }

    @Test("cancellation of sleeps, groups and unstructured tasks, and cancellation handlers")
    func cancellation() throws {
        for (lines, time) in try replayed({ simulation in
            let log = SynchronousLog()
            let task = Task {
                await withTaskCancellationHandler {
                    do {
                        try await simulation.clock.sleep(for: .seconds(3600))
                        log.add("slept")
                    } catch is CancellationError {
                        log.add("cancelled at \(simulation.clock.now)")
                    } catch {
                        log.add("\(error)")
                    }
                } onCancel: {
                    log.add("handler")
                }
            }
            try await simulation.clock.sleep(for: .seconds(2))
            task.cancel()
            await task.value
            await withTaskGroup { group in
                for _ in 0..<3 {
                    group.addTask { try? await simulation.clock.sleep(for: .seconds(100)) }
                }
                group.cancelAll()
            }
            let early = Task { try await simulation.clock.sleep(for: .seconds(1)) }
            early.cancel()
            if case .failure = await early.result { log.add("early") }
            return (log.lines, simulation.clock.now)
        }) {
            #expect(Set(lines) == ["handler", "cancelled at 2.000s", "early"])
            #expect(lines.count == 3)
            #expect(time == .init(nanoseconds: 2_000_000_000))
        }
    }

    @Test("task-local values, those of the caller among them")
    func taskLocals() throws {
        for values in try replayed({ _ in
            let outer = Local.$value.withValue("outer") { Task { Local.value } }
            async let child = Local.value
            let detached = Task.detached { Local.value }
            return [await outer.value, await child, await detached.value]
        }) {
            #expect(values == ["outer", "none", "none"])
        }
        let inherited = try Local.$value.withValue("caller") {
            try simulate(seed: 1) { _ in await Task { Local.value }.value }
        }
        #expect(inherited == "caller")
    }

    @Test("priorities and their escalation, without an influence on what a seed gives")
    func priorities() throws {
        for sum in try replayed({ simulation in
            let counter = Counter()
            let low = Task(priority: .background) {
                for _ in 0..<5 {
                    await counter.add()
                    await Task.yield()
                }
                return 1
            }
            let high = Task(priority: .high) {
                await counter.add()
                return await low.value
            }
            let middle = Task(priority: .low) { await counter.addSlowly(simulation) }
            middle.escalatePriority(to: .high)
            await middle.value
            return await high.value + low.value
        }) {
            #expect(sum == 2)
        }
    }

    @Test("and can be used from asynchronous code")
    func insideAsynchronousCode() async throws {
        await Task.yield()
        let answer = try simulate(seed: 5) { simulation in
            try await simulation.clock.sleep(for: .seconds(1))
            return 42
        }
        await Task.yield()
        #expect(answer == 42)
    }

    @Test("bodies that use and change what their caller has")
    func capture() throws {
        final class Unsendable { var count = 0 }
        let object = Unsendable()
        var lines: [String] = []
        try simulate(seed: 5) { simulation in
            try await simulation.clock.sleep(for: .seconds(1))
            object.count += 1
            lines.append("\(simulation.clock.now)")
        }
        #expect(object.count == 1)
        #expect(lines == ["1.000s"])
    }

    @Test("while everything outside of simulations works as before")
    func outside() async throws {
        try simulate(seed: 1) { _ in }
        #expect(!Simulation.isCurrent)
        // The shortest sleeps there are: what is tested is that the runtime's own executor still performs them.
        try await Task.sleep(for: .nanoseconds(1))
        try await Task.sleep(nanoseconds: 1)
        try await SuspendingClock().sleep(for: .nanoseconds(1))
        let counter = Counter()
        await withTaskGroup { group in
            for _ in 0..<100 {
                group.addTask {
                    await Task.yield()
                    await counter.add()
                }
            }
        }
        await Task.detached {
            await counter.add()
            await Task.yield()
            await MainActor.run { #expect(!Simulation.isCurrent) }
        }.value
        #expect(await counter.count == 101)
    }

    @Test("simulations inside simulations")
    func nested() throws {
        let (inner, time) = try simulate(seed: 1) { simulation in
            try await simulation.clock.sleep(for: .seconds(1))
            let inner = try simulate(seed: 2) { nested in
                try await Task.detached { try await nested.clock.sleep(for: .seconds(500)) }.value
                return nested.clock.now
            }
            try await Task { try await simulation.clock.sleep(for: .seconds(1)) }.value
            return (inner, simulation.clock.now)
        }
        #expect(inner == .init(nanoseconds: 500_000_000_000))
        #expect(time == .init(nanoseconds: 2_000_000_000))
    }

    @Test("code of the main actor, in a simulation that the main actor starts")
    @MainActor
    func mainActor() throws {
        var count = 0
        let outcome = try Simulation.run(seed: 4) { simulation in
            MainActor.preconditionIsolated()
            try await simulation.clock.sleep(for: .seconds(1))
            MainActor.preconditionIsolated()
            count += 1
            func addSynchronously(_ value: Int) {
                MainActor.assumeIsolated { count += value }
            }
            let value = await Task.detached { await MainActor.run { 1 } }.value
            await Task { @MainActor in addSynchronously(value) }.value
            return count
        }
        #expect(try outcome.result.get() == 2)
        #expect(count == 2)
    }

    @Test("code of the main actor in other simulations, where that is allowed")
    func mainActorElsewhere() throws {
        var options = SimulationOptions()
        options.allowsMainActorOnAnyThread = true
        let value = try simulate(seed: 4, options: options) { simulation in
            try await Task { @MainActor in
                MainActor.preconditionIsolated()
                try await simulation.clock.sleep(for: .seconds(1))
                return isolatedNumber()
            }.value
        }
        #expect(value == 1)
        @MainActor func isolatedNumber() -> Int {
            MainActor.assumeIsolated { 1 }
        }
    }
}

private enum Local {
    @TaskLocal static var value = "none"
}

private actor Counter {
    private(set) var count = 0

    func add() {
        count += 1
    }

    func addSlowly(_ simulation: Simulation) async {
        await Task.yield()
        try? await simulation.clock.sleep(for: .seconds(1))
        count += 1
    }
}

/// Unchecked because it is used inside one simulation, that is, on one thread.
private final class SynchronousLog: @unchecked Sendable {
    private(set) var lines: [String] = []

    func add(_ line: String) {
        lines.append(line)
    }
}
