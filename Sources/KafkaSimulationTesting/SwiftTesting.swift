#if canImport(Testing)
import KafkaSimulation
import Testing

/// Swift Testing's expectations in runs of an exploration.
enum SwiftTesting {
    /// Runs something and has the simulation know of each issue recorded in it.
    ///
    /// Such an issue is recorded as a known one: the test does not fail by it, but by the error that exploring throws, which
    /// tells the expectation together with the seed.
    static func watch(_ body: () -> Void) {
        withKnownIssue("exploring tells it with its seed", isIntermittent: true) {
            body()
        } matching: { issue in
            issue.isFailure && Simulation.noteFailedExpectation(text(of: issue))
        }
    }

    private static func text(of issue: Issue) -> String {
        let comments = issue.comments.map { " // \($0.rawValue)" }.joined()
        guard let location = issue.sourceLocation else { return "\(issue)" }
        return "\(location.fileID):\(location.line): \(issue.kind)\(comments)"
    }
}
#endif
