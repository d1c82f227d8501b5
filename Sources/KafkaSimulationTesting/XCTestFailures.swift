#if canImport(XCTest)
import KafkaSimulation
import XCTest

/// XCTest's assertions in runs of an exploration: XCTest tells its observers of a failure on the thread where it happens.
final class XCTestFailures: NSObject, XCTestObservation {
    /// Begins to observe when it is first asked for.
    static let areObserved: Bool = {
        XCTestObservationCenter.shared.addTestObserver(XCTestFailures())
        return true
    }()

    #if canImport(Darwin)
    func testCase(_ testCase: XCTestCase, didRecord issue: XCTIssue) {
        Simulation.noteFailedExpectation(issue.compactDescription)
    }
    #else
    func testCase(
        _ testCase: XCTestCase, didFailWithDescription description: String, inFile path: String?, atLine line: Int
    ) {
        let file = path.map { $0.split(separator: "/").last.map(String.init) ?? $0 }
        Simulation.noteFailedExpectation(file.map { "\($0):\(line): \(description)" } ?? description)
    }
    #endif
}
#endif
