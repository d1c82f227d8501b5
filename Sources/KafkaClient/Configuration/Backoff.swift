/// How long to wait before something that failed is tried again.
///
/// The wait doubles with each failure in a row, up to a limit, and is then varied at random, so that clients that were
/// hit by the same failure do not come back at the same moment (KIP-144, KIP-580).
public struct Backoff: Sendable, Hashable {
    /// The wait after the first failure.
    public var initial: Duration
    /// The longest wait, before the variation.
    public var maximum: Duration
    /// By which part the wait is varied up and down, from 0 to 1.
    public var jitter: Double

    /// A back-off.
    ///
    /// - Parameters:
    ///   - initial: The wait after the first failure.
    ///   - maximum: The longest wait, before the variation. Default: 1 s.
    ///   - jitter: By which part the wait is varied up and down, from 0 to 1. Default: 0.2.
    public init(initial: Duration, maximum: Duration = .seconds(1), jitter: Double = 0.2) {
        self.initial = initial
        self.maximum = maximum
        self.jitter = jitter
    }

    /// The wait after a number of failures in a row.
    ///
    /// - Parameters:
    ///   - failures: The number of failures, at least 1.
    ///   - draw: A random number from 0 up to, not including, 1.
    func wait(afterFailures failures: Int, draw: Double) -> Duration {
        var wait = initial
        var remaining = failures - 1
        while remaining > 0, wait > .zero, wait < maximum {
            wait = wait * 2
            remaining -= 1
        }
        return min(wait, maximum) * (1 + jitter * (2 * draw - 1))
    }

    /// - Parameter name: The setting's name, for the error.
    func validate(_ name: String) throws(KafkaError) {
        try ConnectionConfiguration.require(initial >= .zero, "\(name).initial is below zero")
        try ConnectionConfiguration.require(maximum >= initial, "\(name).maximum is below its initial wait")
        try ConnectionConfiguration.require((0...1).contains(jitter), "\(name).jitter is not from 0 to 1")
    }
}
