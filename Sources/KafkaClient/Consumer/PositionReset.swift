/// That the place to read a partition from was set by what has become of its log, not by the user: what lies between is
/// lost, or comes again.
public struct PositionReset: Hashable, Sendable {
    /// Why the place was set.
    public enum Reason: Hashable, Sendable {
        /// The offset to be read next is not in the log: retention has removed it, or it lies behind the end.
        case outOfRange
        /// The leader's log parts from what was read before the offset to be read next, as after an unclean election
        /// (KIP-320).
        case logTruncated
        /// The topic was deleted, and made anew under the same name (KIP-516).
        case topicRecreated
    }

    /// Why the place was set.
    public var reason: Reason
    /// When that was noticed.
    public var instant: KafkaClock.Instant
    /// The offset that was to be handed out next before.
    public var oldPosition: Int64
    /// The offset to be handed out next since; nil while it is looked up, or when the user has set another place before it
    /// was found.
    public var newPosition: Int64?
    /// The offsets whose records are lost, as far as that is known; nil where it is not.
    ///
    /// Those from ``oldPosition`` on were not handed out and will not be. Those before it were handed out, but the log does
    /// not have them any more: other readers have not seen them, or have seen others there. Of a topic that was made anew
    /// they are offsets of the one before. Not each offset need have had a record.
    public var lostOffsets: Range<Int64>?

    init(
        _ reason: Reason, at instant: KafkaClock.Instant, from oldPosition: Int64, to newPosition: Int64? = nil,
        losing lostOffsets: Range<Int64>? = nil
    ) {
        self.reason = reason
        self.instant = instant
        self.oldPosition = oldPosition
        self.newPosition = newPosition
        self.lostOffsets = lostOffsets
    }
}

extension PositionReset {
    /// Reading begins at an offset.
    ///
    /// - Parameter isEnd: Whether it is the end of the log.
    mutating func complete(at offset: Int64, isEnd: Bool) {
        newPosition = offset
        // The offsets of a topic say nothing of another one's.
        guard reason != .topicRecreated else { return }
        if offset > oldPosition {
            lostOffsets = oldPosition..<offset
        } else if isEnd, offset < oldPosition {
            lostOffsets = offset..<oldPosition
        }
    }
}

extension PositionReset: CustomStringConvertible {
    /// What has happened, in one line.
    public var description: String {
        let place = newPosition.map { "from offset \($0) on" } ?? "from elsewhere"
        let lost = lostOffsets.map { ", offsets \($0.lowerBound)..<\($0.upperBound) are lost" } ?? ""
        return "\(reason): read \(place) instead of \(oldPosition)\(lost)"
    }
}

extension PositionReset.Reason: CustomStringConvertible {
    /// The reason, in a few words.
    public var description: String {
        switch self {
        case .outOfRange: "offset out of range"
        case .logTruncated: "log truncated"
        case .topicRecreated: "topic made anew"
        }
    }
}
