/// What a run came to.
public struct SimulationReport: Sendable, CustomStringConvertible {
    /// The seed.
    public let seed: UInt64
    /// The hash of the trace. The same seed and the same code give the same hash, in any process.
    public let hash: UInt64
    /// How many jobs were run.
    public let steps: UInt64
    /// How many timers fired.
    public let timers: UInt64
    /// How many tasks appeared.
    public let tasks: UInt64
    /// How much virtual time passed.
    public let virtualDuration: Duration
    /// How much real time passed.
    public let realDuration: Duration
    /// What was counted by name, such as requests by API, in the order of the names.
    public let counts: [(name: String, count: UInt64)]
    /// What was to go wrong, by ``SimulatedCluster/withFaults(_:_:)``: a plan for each call.
    public let faultPlans: [FaultPlan]
    /// What was expected in vain by expectations that do not throw, as ``Simulation/noteFailedExpectation(_:)`` was told:
    /// the first hundred.
    public let failedExpectations: [String]
    /// The end of the trace.
    public internal(set) var trace: SimulationTrace

    /// A few lines, without the trace.
    public var description: String {
        var lines = [
            "seed \(seed), hash \(hash.hexadecimal)",
            "\(steps) steps, \(timers) timers, \(tasks) tasks, virtual time \(virtualDuration), real time \(realDuration)",
        ]
        lines += counts.map { "\($0.name): \($0.count)" }
        return lines.joined(separator: "\n")
    }
}

/// What a run gave: the result of its body or the error that ended it, and the report.
public struct SimulationOutcome<Success> {
    /// What the body returned, or the error it threw or that ended the run.
    public let result: Result<Success, any Error>
    /// The report of the run.
    public let report: SimulationReport
}

extension UInt64 {
    /// Sixteen hexadecimal digits.
    var hexadecimal: String {
        let digits = String(self, radix: 16)
        return String(repeating: "0", count: 16 - digits.utf8.count) + digits
    }
}
