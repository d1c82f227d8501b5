/// How often latencies occur, in buckets that are never more than 1/32 of their value wide: percentiles of any number of
/// latencies in constant memory.
struct LatencyHistogram: Hashable, Sendable {
    private static let subBuckets = 32

    private var counts: [Int] = []
    private(set) var count = 0
    private(set) var highest: Int64 = 0

    /// Counts a latency in nanoseconds; a negative one, as clocks that are set back give it, as 0.
    mutating func add(_ nanoseconds: Int64) {
        let value = max(nanoseconds, 0)
        let bucket = Self.bucket(value)
        if bucket >= counts.count { counts += Array(repeating: 0, count: bucket + 1 - counts.count) }
        counts[bucket] += 1
        count += 1
        highest = max(highest, value)
    }

    /// The latency in nanoseconds that a part of all latencies does not exceed; nil without any.
    func percentile(_ part: Double) -> Int64? {
        guard count > 0 else { return nil }
        let wanted = max(1, Int((Double(count) * part).rounded(.up)))
        var seen = 0
        for (bucket, number) in counts.enumerated() {
            seen += number
            if seen >= wanted { return min(Self.upperEnd(bucket), highest) }
        }
        return highest
    }

    /// Below twice the number of sub-buckets a bucket has one value; above, each doubling has as many buckets.
    private static func bucket(_ value: Int64) -> Int {
        guard value >= Int64(2 * subBuckets) else { return Int(value) }
        let shift = 63 - value.leadingZeroBitCount - 5
        return (shift + 1) * subBuckets + Int(value >> Int64(shift)) - subBuckets
    }

    private static func upperEnd(_ bucket: Int) -> Int64 {
        guard bucket >= 2 * subBuckets else { return Int64(bucket) }
        let shift = Int64(bucket / subBuckets - 1)
        let base = Int64(bucket % subBuckets + subBuckets)
        // In this order, because the highest bucket ends at the highest number there is.
        return (base << shift) + ((1 << shift) - 1)
    }
}
