import Foundation
import KafkaBroker
import NIOCore

/// The real time as the cluster's machine wants it: since 1970, but never running backwards.
struct HostClock {
    private let wallStart: Instant
    private let start: NIODeadline

    init() {
        // A Double holds microseconds until long after this.
        wallStart = Instant(nanoseconds: Int64(Date().timeIntervalSince1970 * 1_000_000) * 1000)
        start = .now()
    }

    var now: Instant {
        Instant(nanoseconds: wallStart.nanoseconds + (NIODeadline.now() - start).nanoseconds)
    }

    func deadline(_ instant: Instant) -> NIODeadline {
        let (distance, overflow) = instant.nanoseconds.subtractingReportingOverflow(wallStart.nanoseconds)
        return start + .nanoseconds(overflow ? .max : distance)
    }
}
