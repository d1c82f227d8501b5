/// Correlation ids of requests, as ranges, of which few are kept.
struct CorrelationIDs {
    /// In the order in which they were added.
    private var ranges: [ClosedRange<Int32>] = []
    private static let limit = 64

    func contains(_ id: Int32) -> Bool { ranges.contains { $0.contains(id) } }

    /// Adds the id of the request that is sent next.
    mutating func add(_ id: Int32) {
        if let last = ranges.last, last.upperBound < .max, last.upperBound + 1 == id {
            ranges[ranges.count - 1] = last.lowerBound...id
        } else {
            if ranges.count == Self.limit { ranges.removeFirst() }
            ranges.append(id...id)
        }
    }

    /// A request was answered, so that those that were sent before it will not be any more.
    mutating func forget(before id: Int32) {
        guard !ranges.isEmpty else { return }
        ranges.removeAll { $0.upperBound < id }
    }
}
