/// A seed that failed.
public struct ExplorationFailure: Sendable, CustomStringConvertible {
    /// The seed.
    public let seed: UInt64
    /// Why it failed: what the body threw, or what ended the run.
    public let error: any Error
    /// The report of the run.
    public let report: SimulationReport
    /// The last events before the failure, a line each.
    public let timeline: [String]
    /// Whether the same came of it when it was run again. If not, something in the body depends on the world outside.
    public let isReproducible: Bool
    /// The line that runs the seed alone.
    public let replayLine: String

    /// The seed, the error, the fault plan, the timeline, and the line that replays it.
    public var description: String {
        var parts = ["Seed \(seed) failed:\n\(error)"]
        // Where the body has thrown as well, what had failed before may be why.
        if !(error is ExpectationsFailed), !report.failedExpectations.isEmpty {
            parts.append((["Expectations that failed:"] + report.failedExpectations).joined(separator: "\n  "))
        }
        for plan in report.faultPlans { parts.append("What was to go wrong:\n\(plan)".trimmedEnd) }
        parts.append((["The end of the timeline:"] + timeline.map { "  \($0)" }).joined(separator: "\n"))
        if !isReproducible {
            parts.append(
                "The seed did not do the same when it was run again: something in the body depends on the world outside "
                    + "of the simulation, or on what other seeds have left behind.")
        }
        parts.append("To run it again:\n  \(replayLine)")
        return parts.joined(separator: "\n\n")
    }
}

/// Exploring has found seeds that fail.
public struct ExplorationFailed: Error, CustomStringConvertible {
    /// The failures, in the order of their seeds: one, unless they are collected.
    public let failures: [ExplorationFailure]
    /// How many seeds were run, those after the failure left out where it stopped at that.
    public let seedCount: Int

    package init(_ failures: [ExplorationFailure], seeds: Int) {
        self.failures = failures
        seedCount = seeds
    }

    /// Everything about the first failure, and the other seeds that failed.
    public var description: String {
        guard let first = failures.first else { return "No seed failed." }
        var text = "\(failures.count) of \(seedCount) seeds failed. \(first)"
        if failures.count > 1 {
            let others = failures.dropFirst().prefix(100).map { "\($0.seed)" }.joined(separator: ", ")
            text += "\n\nOther seeds that failed: \(others)\(failures.count > 101 ? ", and more" : "")"
        }
        return text
    }
}

extension String {
    /// The same without the last line's end.
    fileprivate var trimmedEnd: String { hasSuffix("\n") ? String(dropLast()) : self }
}
