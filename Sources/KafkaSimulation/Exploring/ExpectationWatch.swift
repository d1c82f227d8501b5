import Synchronization

/// What test libraries do around each run of an exploration, so that expectations that fail in it, without throwing, are
/// noticed. The product `KafkaSimulationTesting` installs it.
package enum ExpectationWatch {
    package typealias Watch = @Sendable (_ body: () -> Void) -> Void

    private static let installed = Mutex<Watch?>(nil)

    /// Says what is to be done from now on. The function has to call its body once, before it returns.
    package static func install(_ watch: @escaping Watch) {
        installed.withLock { $0 = watch }
    }

    /// Does something under the eyes of the test libraries.
    static func around<Success>(_ body: () throws -> Success) throws -> Success {
        guard let watch = installed.withLock({ $0 }) else { return try body() }
        var result: Result<Success, any Error>?
        watch { result = Result { try body() } }
        guard let result else { throw ExpectationWatchError() }
        return try result.get()
    }
}

/// The installed function did not do what it was to watch.
struct ExpectationWatchError: Error, CustomStringConvertible {
    var description: String { "What watches the expectations of a run has not called the run." }
}

extension Simulation {
    /// Notes that an expectation failed in the simulation that the calling thread runs, and lets it go on. When its body
    /// has returned, ``explore(seeds:options:fileID:function:_:)`` counts the seed among those that failed.
    ///
    /// For the expectations of test libraries that do not throw. Those of Swift Testing and XCTest are noted where the test
    /// target depends on the product `KafkaSimulationTesting`; any other library can be connected by this.
    ///
    /// - Parameter text: What was expected, and where in the source.
    /// - Returns: False when the calling thread runs no simulation; nothing is noted then.
    @discardableResult
    public static func noteFailedExpectation(_ text: String) -> Bool {
        guard let scheduler = RuntimeHooks.current else { return false }
        scheduler.noteFailedExpectation(text)
        return true
    }
}

/// Expectations failed in a body that went on and returned.
public struct ExpectationsFailed: Error, CustomStringConvertible {
    /// What was expected, and where in the source, in the order of the failures.
    public let expectations: [String]

    /// The expectations, a line each.
    public var description: String { expectations.joined(separator: "\n") }
}
