import KafkaSimulation
import Testing

@Suite("The virtual clock")
struct ClockTests {
    @Test("jumps, so that a year takes no time")
    func jumps() throws {
        var options = SimulationOptions()
        options.maximumVirtualTime = .seconds(400 * 24 * 3600)
        let outcome = try Simulation.run(seed: 1, options: options) { simulation in
            try await simulation.clock.sleep(for: .seconds(365 * 24 * 3600))
        }
        _ = try outcome.result.get()
        #expect(outcome.report.virtualDuration == .seconds(365 * 24 * 3600))
        #expect(outcome.report.timers == 1)
        #expect(outcome.report.realDuration < .seconds(60))
    }

    @Test("wakes sleepers in the order of their deadlines, whatever the order of their making")
    func order() throws {
        let runs = try explore(seeds: 0..<20) { simulation in
            let deadlines = simulation.random.shuffled(1...30)
            return try await withThrowingTaskGroup(of: Int.self) { group in
                for deadline in deadlines {
                    group.addTask {
                        try await simulation.clock.sleep(until: .init(nanoseconds: Int64(deadline)))
                        try #require(simulation.clock.now.nanoseconds == Int64(deadline))
                        return deadline
                    }
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }
        }
        for woken in runs.results {
            #expect(woken == Array(1...30))
        }
    }

    @Test("does not go on while something can run")
    func standsStill() throws {
        try simulate(seed: 1) { simulation in
            async let sleeper: Void = simulation.clock.sleep(for: .nanoseconds(1))
            for _ in 0..<100 { await Task.yield() }
            #expect(simulation.clock.now == .zero)
            try await sleeper
            #expect(simulation.clock.now.nanoseconds == 1)
        }
    }

    @Test("takes a deadline of the past as now")
    func past() throws {
        try simulate(seed: 1) { simulation in
            try await simulation.clock.sleep(for: .seconds(1))
            try await simulation.clock.sleep(until: .zero)
            try await simulation.clock.sleep(for: .seconds(-4))
            #expect(simulation.clock.now.nanoseconds == 1_000_000_000)
        }
    }

    @Test("cancels half of many sleeps and wakes the rest in order")
    func cancellation() throws {
        let woken = try simulate(seed: 8) { simulation in
            let tasks = (0..<200).map { number in
                Task {
                    try await simulation.clock.sleep(for: .milliseconds((number * 37) % 101))
                    return simulation.clock.now
                }
            }
            try await simulation.clock.sleep(for: .zero)
            for task in tasks where simulation.random.chance(0.5) { task.cancel() }
            var woken = 0
            for (number, task) in tasks.enumerated() {
                guard case .success(let instant) = await task.result else { continue }
                #expect(instant.nanoseconds == Int64((number * 37) % 101) * 1_000_000)
                woken += 1
            }
            return woken
        }
        #expect((50...150).contains(woken))
    }

    @Test("holds instants within 64 bits, and prints them")
    func instants() {
        let last = SimulationClock.Instant(nanoseconds: .max)
        #expect(last.advanced(by: .seconds(1)) == last)
        #expect(SimulationClock.Instant(nanoseconds: .min).advanced(by: .seconds(-1)).nanoseconds == .min)
        #expect(SimulationClock.Instant.zero.advanced(by: .seconds(Int64.max)) == last)
        #expect(
            SimulationClock.Instant.zero.advanced(by: Duration(secondsComponent: 0, attosecondsComponent: 1))
                .nanoseconds == 1)
        #expect(SimulationClock.Instant.zero.duration(to: .init(nanoseconds: 5)) == .nanoseconds(5))
        #expect("\(SimulationClock.Instant(nanoseconds: 1_500_000_000))" == "1.500s")
        #expect("\(SimulationClock.Instant(nanoseconds: 1_000_000_001))" == "1.000000001s")
        #expect("\(SimulationClock.Instant(nanoseconds: -20_000_000))" == "-0.020s")
    }

    @Test("has a calendar time beside it")
    func calendar() throws {
        var options = SimulationOptions()
        options.startTime = .seconds(1000)
        try simulate(seed: 1, options: options) { simulation in
            try await simulation.clock.sleep(for: .seconds(5))
            #expect(simulation.calendarTime == .seconds(1005))
        }
    }
}
