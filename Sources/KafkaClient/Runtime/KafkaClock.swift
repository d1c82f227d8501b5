/// The clock that a client lives by: any clock, with its moments counted from when it was wrapped.
///
/// On servers it wraps `ContinuousClock`, in simulations the virtual clock.
public struct KafkaClock: Clock {
    /// A moment, in nanoseconds since the clock was wrapped.
    public struct Instant: InstantProtocol {
        /// Nanoseconds since the clock was wrapped.
        public let nanoseconds: Int64

        /// The moment that lies a number of nanoseconds after the wrapping of the clock.
        public init(nanoseconds: Int64) {
            self.nanoseconds = nanoseconds
        }

        /// The moment a duration later; the last or first possible one where it would lie beyond (292 years).
        public func advanced(by duration: Duration) -> Instant {
            let (sum, overflow) = nanoseconds.addingReportingOverflow(duration.clampedNanoseconds)
            return Instant(nanoseconds: overflow ? (duration < .zero ? .min : .max) : sum)
        }

        /// How much later another moment is.
        public func duration(to other: Instant) -> Duration {
            .nanoseconds(other.nanoseconds) - .nanoseconds(nanoseconds)
        }

        public static func < (left: Instant, right: Instant) -> Bool { left.nanoseconds < right.nanoseconds }
    }

    private let present: @Sendable () -> Instant
    private let wait: @Sendable (Instant) async throws -> Void

    /// Wraps a clock. Its present moment becomes the origin.
    public init<Base: Clock>(_ base: Base) where Base.Duration == Duration {
        let origin = base.now
        present = { Instant(nanoseconds: origin.duration(to: base.now).clampedNanoseconds) }
        wait = { try await base.sleep(until: origin.advanced(by: .nanoseconds($0.nanoseconds)), tolerance: nil) }
    }

    /// The present moment.
    public var now: Instant { present() }

    /// The least difference between two moments.
    public var minimumResolution: Duration { .nanoseconds(1) }

    /// Waits until a moment.
    ///
    /// - Throws: `CancellationError` when the task is cancelled.
    public func sleep(until deadline: Instant, tolerance: Duration? = nil) async throws {
        try await wait(deadline)
    }
}

extension Duration {
    /// Whole nanoseconds, rounded down, held within 64 bits.
    var clampedNanoseconds: Int64 {
        let (seconds, attoseconds) = components
        let (nanoseconds, overflow) = seconds.multipliedReportingOverflow(by: 1_000_000_000)
        guard !overflow else { return seconds < 0 ? .min : .max }
        let (sum, beyond) = nanoseconds.addingReportingOverflow(attoseconds / 1_000_000_000)
        return beyond ? (seconds < 0 ? .min : .max) : sum
    }
}
