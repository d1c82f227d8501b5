/// What a leader is asked until it is known where the reading of a partition begins.
struct OffsetLookUp: Sendable {
    let start: StartOffset
    /// What was found so far, to be held against the other end of the log.
    private(set) var candidate: Int64?

    init(_ start: StartOffset) {
        self.start = start
    }

    /// What ListOffsets calls the next question; nil for a start that need not be looked up.
    var timestamp: Int64? {
        switch start {
        case .latest: Self.latest
        case .earliest: Self.earliest
        case .timestamp(let timestamp): timestamp
        case .afterEarliest: candidate == nil ? Self.earliest : Self.latest
        case .beforeLatest: candidate == nil ? Self.latest : Self.earliest
        case .offset, .duration: nil
        }
    }

    /// Whether the leader may know no offset: that no record is as young as a timestamp.
    var mayFindNothing: Bool { if case .timestamp = start { true } else { false } }

    /// The leader knows the offset that it was asked for.
    ///
    /// - Returns: Where reading begins; nil where there is more to be asked.
    mutating func found(_ offset: Int64) -> Int64? {
        switch start {
        case .afterEarliest(let distance) where distance > 0:
            if let candidate { return min(candidate, offset) }
            let (sum, overflow) = offset.addingReportingOverflow(distance)
            candidate = overflow ? .max : sum
            return nil
        case .beforeLatest(let distance) where distance > 0:
            if let candidate { return max(candidate, offset) }
            candidate = max(0, offset - min(distance, offset))
            return nil
        default:
            return offset
        }
    }

    private static let latest: Int64 = -1
    private static let earliest: Int64 = -2
}

extension StartOffset: CustomStringConvertible {
    /// The offset, or what it is.
    public var description: String {
        switch self {
        case .earliest: "earliest"
        case .latest: "latest"
        case .offset(let offset): "\(offset)"
        case .timestamp(let timestamp): "first since timestamp \(timestamp)"
        case .afterEarliest(let distance): "earliest plus \(distance)"
        case .beforeLatest(let distance): "latest minus \(distance)"
        case .duration(let duration): "first of the last \(duration)"
        }
    }
}
