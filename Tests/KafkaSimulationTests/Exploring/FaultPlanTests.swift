import KafkaClient
import KafkaSimulation
import Testing

@Suite("Fault plans")
struct FaultPlanTests {
    /// The plan of each seed.
    private func plans(_ settings: FaultSettings = .init(), seeds: Range<UInt64>) throws -> [FaultPlan] {
        try explore(seeds: seeds) { simulation in
            try await SimulatedCluster(in: simulation).withFaults(settings) { $0.plan }
        }.results
    }

    @Test("differ from seed to seed in what goes wrong at all, and how often")
    func swarm() throws {
        let plans = try plans(seeds: 0..<200)
        for kind in FaultKind.allCases {
            let share = plans.count { $0.kinds.contains(kind) }
            #expect((10...150).contains(share), "\(kind) is in \(share) of 200 plans")
        }
        #expect(Set(plans.map(\.faults.count)).count >= 10)
        #expect(Set(plans.map(\.kinds.count)).count >= 6)
        #expect(Set(plans.map(\.description)).count == 200)
    }

    @Test("keep to their settings")
    func settings() throws {
        var settings = FaultSettings([.crash, .pause, .leaderMove], required: [.pause])
        settings.duration = .seconds(3) ... .seconds(4)
        settings.count = 2...5
        settings.faultDuration = .milliseconds(100) ... .milliseconds(200)
        for plan in try plans(settings, seeds: 0..<100) {
            #expect(plan.kinds.isSubset(of: [.crash, .pause, .leaderMove]))
            #expect(plan.kinds.contains(.pause))
            #expect((.seconds(3) ... .seconds(4)).contains(plan.duration))
            #expect((1...5).contains(plan.faults.count))
            #expect(plan.faults.allSatisfy { $0.duration <= .milliseconds(200) })
            #expect(plan.faults.allSatisfy { $0.begin + $0.duration <= plan.duration })
            for (first, second) in zip(plan.faults, plan.faults.dropFirst()) { #expect(first.begin <= second.begin) }
        }
    }

    @Test("do not depend on what the body draws")
    func independent() throws {
        let first = try simulate(seed: 3) { simulation in
            try await SimulatedCluster(in: simulation).withFaults { $0.plan.description }
        }
        let second = try simulate(seed: 3) { simulation in
            for _ in 0..<10 { _ = simulation.random.next() }
            return try await SimulatedCluster(in: simulation).withFaults { $0.plan.description }
        }
        #expect(first == second)
    }

    @Test("are over when the body has waited for that, and nothing is wrong any more")
    func over() throws {
        try explore(seeds: 0..<30) { simulation in
            let cluster = try SimulatedCluster(in: simulation)
            try cluster.createTopic("t")
            let plan = try await cluster.withFaults { faults in
                #expect(!faults.isOver)
                try await faults.waitUntilOver()
                #expect(faults.isOver)
                #expect(simulation.clock.now >= .zero.advanced(by: faults.plan.duration))
                return faults.plan
            }
            #expect(cluster.isWhole)
            #expect(!plan.faults.isEmpty)
            let faults = simulation.trace.entries.filter { $0.kind == .fault }.map(\.summary)
            #expect(faults.contains("fault: all is mended"))
        }
    }

    @Test("are left out from when the body has ended")
    func early() throws {
        try explore(seeds: 0..<30) { simulation in
            let cluster = try SimulatedCluster(in: simulation)
            try await cluster.withFaults { _ in }
            #expect(cluster.isWhole)
            #expect(!simulation.trace.entries.contains { $0.kind == .fault && $0.summary.hasPrefix("fault: fault") })
        }
    }

    @Test("end the run when the cluster does not recover, and say how it stands")
    func noRecovery() throws {
        var settings = FaultSettings([.leaderMove])
        settings.recoveryLimit = .seconds(20)
        let made = settings
        let error = #expect(throws: FaultRecoveryFailed.self) {
            try simulate(seed: 1) { simulation in
                let cluster = try SimulatedCluster(in: simulation)
                try cluster.createTopic("t", placement: [[1, 2, 3]])
                try await cluster.withFaults(made) { _ in
                    // Not a fault of the plan, so the plan does not mend it.
                    try cluster.crash(2)
                    try await simulation.clock.sleep(for: .seconds(600))
                }
            }
        }
        let failure = try #require(error)
        #expect(failure.state == ["broker 2 does not run", "t-0: leader 1, in sync [1, 3] of [1, 2, 3]"])
        #expect(failure.description.contains("sleeps until"))
    }

    @Test("end the run when the body does not end once all is mended")
    func noCompletion() throws {
        var settings = FaultSettings([.slowLink])
        settings.completionLimit = .seconds(30)
        let made = settings
        let error = #expect(throws: FaultRecoveryFailed.self) {
            try simulate(seed: 1) { simulation in
                try await SimulatedCluster(in: simulation).withFaults(made) { _ in
                    try await simulation.clock.sleep(for: .seconds(6000))
                }
            }
        }
        #expect(error?.problem.hasPrefix("the body has not ended within 30.0 seconds") == true)
        #expect(error?.state == [])
    }

    @Test("pass on what the body throws")
    func bodyError() {
        struct Mine: Error {}
        #expect(throws: Mine.self) {
            try simulate(seed: 1) { simulation in
                try await SimulatedCluster(in: simulation).withFaults { _ in throw Mine() }
            }
        }
    }
}
