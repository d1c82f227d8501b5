#if Tracing
import Tracing

/// A moment of a span, by the clock that gives records their timestamps.
struct TracingMoment: TracerInstant {
    var nanosecondsSinceEpoch: UInt64

    init(milliseconds: Int64) {
        let (nanoseconds, overflow) = UInt64(clamping: milliseconds).multipliedReportingOverflow(by: 1_000_000)
        nanosecondsSinceEpoch = overflow ? .max : nanoseconds
    }

    /// The moment before it by some time.
    func earlier(by duration: Duration) -> TracingMoment {
        var moment = self
        let nanoseconds = UInt64(clamping: duration.clampedNanoseconds)
        moment.nanosecondsSinceEpoch -= min(nanoseconds, nanosecondsSinceEpoch)
        return moment
    }

    static func < (left: TracingMoment, right: TracingMoment) -> Bool {
        left.nanosecondsSinceEpoch < right.nanosecondsSinceEpoch
    }
}
#endif
