import Foundation
import KafkaSimulation
import Testing

@Suite("A run that cannot go on fails with an error that says why")
struct FailureTests {
    @Test("a stall names who waits for what")
    func stall() throws {
        let error = #expect(throws: SimulationStalled.self) {
            try simulate(seed: 9) { simulation in
                try await simulation.clock.sleep(for: .seconds(3))
                let forgotten = Task(name: "forgotten") {
                    await withUnsafeContinuation { (_: UnsafeContinuation<Void, Never>) in }
                }
                let waiting = Task(name: "applicant") {
                    await simulation.waiting(for: "the answer of the registry office") {
                        await withUnsafeContinuation { (_: UnsafeContinuation<Void, Never>) in }
                    }
                }
                await waiting.value
                await forgotten.value
            }
        }
        let stalled = try #require(error)
        #expect(stalled.seed == 9)
        #expect(stalled.instant == .init(nanoseconds: 3_000_000_000))
        #expect(stalled.waits.count == 3)
        #expect(stalled.waits.first?.taskName == "applicant")
        #expect(stalled.description.contains("(applicant): the answer of the registry office, since 3.000s"))
        #expect(stalled.description.contains("somewhere the kit does not see"))
        #expect(stalled.description.contains("seed 9"))
    }

    @Test("a leaked task is named, and the body's result is not returned")
    func leak() throws {
        let error = #expect(throws: SimulationLeakedTasks.self) {
            try simulate(seed: 9) { simulation in
                Task(name: "poller") {
                    while !Task.isCancelled { try await simulation.clock.sleep(for: .seconds(3)) }
                }
                Task { await simulation.waiting(for: "a reply") { await Self.never() } }
                Task {}
                let held = Task {}
                await held.value
                try await simulation.clock.sleep(for: .seconds(1))
                _ = held
            }
        }
        let leaked = try #require(error)
        #expect(leaked.tasks.count == 2)
        #expect(leaked.description.contains("(poller): sleeps until 3.000s"))
        #expect(leaked.description.contains("a reply"))
    }

    @Test("tasks that only have to run to their end are no leak")
    func noLeak() throws {
        let witness = Witness()
        try simulate(seed: 9) { _ in
            Task {
                await Task.yield()
                witness.lines.append("ended")
            }
        }
        #expect(witness.lines == ["ended"])
    }

    @Test("a leak can be allowed, and the task is cancelled then")
    func allowedLeak() throws {
        let witness = Witness()
        var options = SimulationOptions()
        options.allowsLeakedTasks = true
        let result = try simulate(seed: 9, options: options) { simulation in
            Task {
                do {
                    try await simulation.clock.sleep(for: .seconds(3))
                } catch {
                    witness.lines.append("\(error)")
                }
            }
            return 4
        }
        #expect(result == 4)
        #expect(witness.lines == ["CancellationError()"])
    }

    @Test("a run that fails cancels what it leaves, so that it can clean up")
    func cleanUp() throws {
        let witness = Witness()
        #expect(throws: SimulationStalled.self) {
            try simulate(seed: 2) { _ in
                let (stream, feed) = AsyncStream.makeStream(of: Int.self)
                defer {
                    witness.lines.append("cleaned up")
                    feed.finish()
                }
                for await _ in stream {}
            }
        }
        #expect(witness.lines == ["cleaned up"])
    }

    @Test("nothing of a run is left in memory, whether it succeeded or failed", arguments: [false, true])
    func memory(fails: Bool) throws {
        weak var network: SimulatedNetwork?
        weak var executor: SimulationExecutor?
        _ = try Simulation.run(seed: 2) { simulation in
            network = simulation.network
            executor = simulation.executor
            let listener = try simulation.network.listen(node: "server", port: 1)
            async let accepted = listener.accept()
            let client = try await simulation.network.connect(from: "client", to: "server", port: 1)
            _ = try await accepted
            try await simulation.clock.sleep(for: .seconds(1))
            if fails { _ = try await client.read() }
        }
        #expect(network == nil)
        #expect(executor == nil)
    }

    @Test("an endless loop reaches the limit of steps")
    func steps() throws {
        var options = SimulationOptions()
        options.maximumSteps = 1000
        let error = #expect(throws: SimulationLimitExceeded.self) {
            try simulate(seed: 2, options: options) { _ in while !Task.isCancelled { await Task.yield() } }
        }
        #expect(error?.limit == .steps(1000))
        #expect(error?.description.contains("took more than 1000 steps") == true)
    }

    @Test("a timer that is set for the past again and again reaches a limit of its own, and soon")
    func timersPerInstant() throws {
        let error = #expect(throws: SimulationLimitExceeded.self) {
            try simulate(seed: 2) { simulation in
                try await simulation.clock.sleep(for: .seconds(1))
                while true { try await simulation.clock.sleep(until: .zero) }
            }
        }
        #expect(error?.limit == .timersPerInstant(500_000))
        #expect(error?.instant == .init(nanoseconds: 1_000_000_000))
        #expect(error?.description.contains("without any time passing, at 1.000s") == true)
        #expect(error?.latest.contains { $0.summary.hasSuffix("wakes task 1") } == true)
    }

    @Test("many timers of one moment that were set before are no such thing, nor is time that passes slowly")
    func timersOfOneMoment() throws {
        var options = SimulationOptions()
        options.maximumTimersPerInstant = 10
        try simulate(seed: 2, options: options) { simulation in
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 0..<100 { group.addTask { try await simulation.clock.sleep(for: .seconds(1)) } }
                try await group.waitForAll()
            }
            for _ in 0..<100 { try await simulation.clock.sleep(for: .nanoseconds(1)) }
        }
    }

    @Test("an endless wait reaches the limit of virtual time")
    func virtualTime() throws {
        var options = SimulationOptions()
        options.maximumVirtualTime = .seconds(3600)
        let error = #expect(throws: SimulationLimitExceeded.self) {
            try simulate(seed: 2, options: options) { simulation in
                while true { try await simulation.clock.sleep(for: .seconds(7)) }
            }
        }
        #expect(error?.limit == .virtualTime(.seconds(3600)))
        #expect(error?.instant == .init(nanoseconds: 3_598_000_000_000))
    }

    @Test("what the body throws comes out")
    func bodyError() throws {
        struct Refused: Error, Equatable {}
        #expect(throws: Refused()) {
            try simulate(seed: 2) { _ in throw Refused() }
        }
        let outcome = try Simulation.run(seed: 2) { simulation in
            try await simulation.clock.sleep(for: .seconds(1))
            throw Refused()
        }
        #expect(throws: Refused()) { try outcome.result.get() }
        #expect(outcome.report.virtualDuration == .seconds(1))
    }

    @Test(
        "a sleep on the wall clock is named, wherever it is",
        arguments: ["body", "Task {}", "detached", "actor", "child", "until"]
    )
    func wallClock(place: String) throws {
        let error = #expect(throws: SimulationEscaped.self) {
            try simulate(seed: 3) { simulation in
                try await simulation.clock.sleep(for: .seconds(5))
                switch place {
                case "body": try await Task.sleep(nanoseconds: 3_600_000_000_000)
                case "Task {}": try await Task(name: "sleeper") { try await Task.sleep(for: .seconds(3600)) }.value
                case "detached": try await Task.detached { try await Task.sleep(for: .seconds(3600)) }.value
                case "actor": try await Task { try await Sleeper().sleep() }.value
                case "child":
                    async let child: Void = Task.sleep(for: .seconds(3600), clock: .suspending)
                    try await child
                default: try await ContinuousClock().sleep(until: .now + .seconds(3600))
                }
            }
        }
        guard case .wallClockSleep(let task)? = error?.cause else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(error?.instant == .init(nanoseconds: 5_000_000_000))
        #expect(error?.description.contains("sleeps on the wall clock") == true)
        if place == "Task {}" { #expect(task.contains("(sleeper)")) }
        if place == "body" { #expect(task == "task 1 (body)") }
    }

    @Test("a wake-up from another thread is named", arguments: ["body", "Task {}", "actor of the body", "stream"])
    func foreignWakeUp(place: String) throws {
        let error = #expect(throws: SimulationEscaped.self) {
            try simulate(seed: 3) { simulation in
                switch place {
                case "body": await Self.wokenByThread()
                case "Task {}": await Task.detached { await Self.wokenByThread() }.value
                case "actor of the body": await Waiter().wait()
                default:
                    let (stream, feed) = AsyncStream.makeStream(of: Int.self)
                    let reader = Task { for await _ in stream {} }
                    try await simulation.clock.sleep(for: .seconds(1))
                    onThread { feed.finish() }
                    await reader.value
                }
            }
        }
        guard case .otherThread? = error?.cause else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(error?.description.contains("resumed a task") == true)
    }

    @Test("an actor woken by another thread in a task without a preference ends the run, one way or the other")
    func foreignActor() throws {
        // The runtime wakes the actor and not the task, so the wake-up itself cannot be told from one outside. What
        // follows from it is noticed when it comes back in time; otherwise the run has nothing left to do.
        let outcome = try Simulation.run(seed: 3) { _ in await Task { await Waiter().wait() }.value }
        #expect {
            try outcome.result.get()
        } throws: { error in
            error is SimulationEscaped || error is SimulationStalled
        }
    }

    @Test("a cancellation from another thread is named")
    func foreignCancellation() throws {
        let error = #expect(throws: SimulationEscaped.self) {
            try simulate(seed: 3) { simulation in
                let task = Task { try await simulation.clock.sleep(for: .seconds(5)) }
                try await simulation.clock.sleep(for: .seconds(1))
                onThread { task.cancel() }
                try await task.value
            }
        }
        #expect(error?.description.contains("cancelled a task") == true)
    }

    @Test("code of the main actor is named where it did not start the simulation")
    func mainActor() async throws {
        let error = await #expect(throws: SimulationEscaped.self) {
            try await Self.onOwnThread {
                try simulate(seed: 3) { _ in await MainActor.run {} }
            }
        }
        guard case .mainActor? = error?.cause else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(error?.description.contains("main actor") == true)
    }

    @Test("the clock of a run cannot be used outside of it")
    func usedOutside() async throws {
        let clock = try simulate(seed: 1) { $0.clock }
        let error = await #expect(throws: SimulationEscaped.self) { try await clock.sleep(for: .seconds(1)) }
        #expect(error?.cause == .usedOutside("simulation.clock"))
    }

    private static func never() async {
        await withUnsafeContinuation { (_: UnsafeContinuation<Void, Never>) in }
    }

    /// Suspends and is woken by another thread, which has ended before this suspends.
    fileprivate static func wokenByThread() async {
        await withUnsafeContinuation { (continuation: UnsafeContinuation<Void, Never>) in
            Task {
                onThread { continuation.resume() }
            }
        }
    }

    private static func onOwnThread<Success: Sendable>(
        _ body: @escaping @Sendable () throws -> Success
    ) async throws -> Success {
        try await withCheckedThrowingContinuation { continuation in
            Thread.detachNewThread { continuation.resume(with: Result(catching: body)) }
        }
    }
}

/// Calls a closure on another thread and waits until it has returned.
private func onThread(_ body: @escaping @Sendable () -> Void) {
    let done = DispatchSemaphore(value: 0)
    Thread.detachNewThread {
        body()
        done.signal()
    }
    done.wait()
}

private actor Sleeper {
    func sleep() async throws {
        try await Task.sleep(for: .seconds(3600))
    }
}

private actor Waiter {
    func wait() async {
        await FailureTests.wokenByThread()
    }
}

/// Unchecked because it is written on the thread that reads it afterwards.
private final class Witness: @unchecked Sendable {
    var lines: [String] = []
}
