/// The virtual clock of a simulation.
///
/// It stands still while anything can run and jumps to the next timer when nothing can, so an hour of waiting takes
/// no longer than what happens in it. It starts at zero and never goes back. Resolution: one nanosecond.
public struct SimulationClock: Clock {
    let scheduler: Scheduler

    /// A moment of a simulation, as the time since its start.
    public struct Instant: InstantProtocol, CustomStringConvertible {
        /// Nanoseconds since the start of the simulation.
        public let nanoseconds: Int64

        /// The start of every simulation.
        public static let zero = Instant(nanoseconds: 0)

        /// Makes the moment that lies a number of nanoseconds after the start of the simulation.
        public init(nanoseconds: Int64) {
            self.nanoseconds = nanoseconds
        }

        /// The moment a duration later, rounded up to whole nanoseconds; the last possible one where it would lie
        /// beyond that (292 years).
        public func advanced(by duration: Duration) -> Instant {
            let (sum, overflow) = nanoseconds.addingReportingOverflow(duration.wholeNanoseconds)
            guard overflow else { return Instant(nanoseconds: sum) }
            return Instant(nanoseconds: duration < .zero ? .min : .max)
        }

        /// How much later another moment is.
        public func duration(to other: Instant) -> Duration {
            .nanoseconds(other.nanoseconds) - .nanoseconds(nanoseconds)
        }

        public static func < (left: Instant, right: Instant) -> Bool {
            left.nanoseconds < right.nanoseconds
        }

        /// The time since the start, in seconds with as many decimals as are needed, at least three.
        public var description: String {
            let magnitude = nanoseconds.magnitude
            var fraction = String(magnitude % 1_000_000_000)
            fraction = String(repeating: "0", count: 9 - fraction.utf8.count) + fraction
            while fraction.utf8.count > 3, fraction.hasSuffix("0") { fraction.removeLast() }
            return "\(nanoseconds < 0 ? "-" : "")\(magnitude / 1_000_000_000).\(fraction)s"
        }
    }

    /// The present moment of the simulation.
    public var now: Instant {
        Instant(nanoseconds: scheduler.now)
    }

    /// The least difference between two moments.
    public var minimumResolution: Duration {
        .nanoseconds(1)
    }

    /// Waits until a moment of the simulation.
    ///
    /// A deadline that has passed waits until nothing else can run, as a deadline of now does.
    /// - Throws: `CancellationError` when the task is cancelled, at the moment it is; ``SimulationEscaped`` when
    ///   called from outside the simulation.
    public func sleep(until deadline: Instant, tolerance: Duration? = nil) async throws {
        try await scheduler.sleep(until: deadline.nanoseconds)
    }
}

extension Duration {
    /// Nanoseconds, rounded up, held within the limits of 64 bits.
    var wholeNanoseconds: Int64 {
        let (seconds, attoseconds) = components
        let (whole, multiplied) = seconds.multipliedReportingOverflow(by: 1_000_000_000)
        guard !multiplied else { return seconds < 0 ? .min : .max }
        let rounded = attoseconds > 0 ? (attoseconds + 999_999_999) / 1_000_000_000 : attoseconds / 1_000_000_000
        let (sum, added) = whole.addingReportingOverflow(rounded)
        return added ? (seconds < 0 ? .min : .max) : sum
    }
}
