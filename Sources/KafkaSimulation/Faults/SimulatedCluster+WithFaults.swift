import KafkaClient

extension SimulatedCluster {
    /// Runs a body while things go wrong in the cluster, as drawn from the seed; then all is mended, and everything
    /// must recover.
    ///
    /// ```swift
    /// try explore(seeds: 0..<200) { simulation in
    ///     let cluster = try SimulatedCluster(in: simulation)
    ///     try cluster.createTopic("orders", configuration: ["min.insync.replicas": "2"])
    ///     try await cluster.withFaults { faults in
    ///         // Produce and consume, perhaps until faults.isOver.
    ///     }
    ///     try cluster.checkHistory()
    /// }
    /// ```
    ///
    /// When the body ends before the plan does, the rest of the plan is left out. It returns when every broker is there
    /// and every replica in sync.
    ///
    /// - Parameters:
    ///   - settings: What the plan is drawn from. Default: all kinds of faults, for 5 to 30 seconds.
    ///   - body: What goes on meanwhile. Once all is mended, it has to end within
    ///     ``FaultSettings/completionLimit``.
    /// - Returns: What the body returned.
    /// - Throws: What the body threw; ``FaultRecoveryFailed`` when the cluster does not recover. The run ends with that
    ///   when it is found while the body goes on.
    nonisolated(nonsending) public func withFaults<Success>(
        _ settings: FaultSettings = FaultSettings(),
        _ body: nonisolated(nonsending) (FaultPhase) async throws -> Success
    ) async throws -> Success {
        try simulation.scheduler.requireInside("SimulatedCluster.withFaults")
        let plan = FaultPlan(
            settings, brokers: brokers, random: SimulationRandom(seed: simulation.scheduler.nextPlanSeed()))
        simulation.scheduler.plans.append(plan)
        let phase = FaultPhase(plan, simulation.scheduler)
        let injector = FaultInjector(self, settings, plan, phase)
        async let course: Void = inject(injector, phase)
        let outcome: Result<Success, any Error>
        do {
            outcome = .success(try await body(phase))
        } catch {
            outcome = .failure(error)
        }
        phase.endBody()
        await course
        let success = try outcome.get()
        try await injector.mend()
        try await injector.recover()
        return success
    }

    /// Lets the plan take its course until the body has ended.
    private func inject(_ injector: FaultInjector, _ phase: FaultPhase) async {
        await withTaskGroup(of: Void.self) { group in
            group.addTask { [simulation] in
                do {
                    try await injector.run()
                } catch is CancellationError {
                    // The body has ended.
                } catch {
                    simulation.scheduler.fail(error)
                }
            }
            await phase.waitUntilBodyEnds()
            group.cancelAll()
        }
    }

    /// All partitions, in the order of the topics.
    var partitions: [TopicPartition] {
        topics.flatMap { topic in
            (0..<partitionCount(of: topic)).map { TopicPartition(topic: topic, partition: Int32(clamping: $0)) }
        }
    }
}
