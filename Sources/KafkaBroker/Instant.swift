/// A point in time as the machine sees it: nanoseconds since 1970-01-01 UTC.
///
/// The machine has no clock. Every event carries the instant at which it happens; whoever feeds the machine decides
/// what time is, as long as it never runs backwards.
public struct Instant: Hashable, Sendable {
    /// Nanoseconds since 1970-01-01 UTC.
    public var nanoseconds: Int64

    /// The instant so many nanoseconds after 1970-01-01 UTC.
    public init(nanoseconds: Int64) {
        self.nanoseconds = nanoseconds
    }

    /// The instant so many milliseconds after 1970-01-01 UTC; the last instant there is for numbers beyond it.
    public init(milliseconds: Int64) {
        let product = milliseconds.multipliedReportingOverflow(by: Self.nanosecondsPerMillisecond)
        nanoseconds = product.overflow ? (milliseconds < 0 ? .min : .max) : product.partialValue
    }

    /// Whole milliseconds since 1970-01-01 UTC: the unit of Kafka's timestamps.
    public var milliseconds: Int64 {
        let quotient = nanoseconds / Self.nanosecondsPerMillisecond
        return nanoseconds % Self.nanosecondsPerMillisecond < 0 ? quotient - 1 : quotient
    }

    /// The instant a number of milliseconds later; the last instant there is when that would be beyond it.
    public func advanced(byMilliseconds milliseconds: Int64) -> Instant {
        let distance = Instant(milliseconds: milliseconds).nanoseconds
        let sum = nanoseconds.addingReportingOverflow(distance)
        return Instant(nanoseconds: sum.overflow ? (distance < 0 ? .min : .max) : sum.partialValue)
    }

    private static let nanosecondsPerMillisecond: Int64 = 1_000_000
}

extension Instant: Comparable {
    public static func < (left: Instant, right: Instant) -> Bool { left.nanoseconds < right.nanoseconds }
}
