import Synchronization

/// What the consumer knows of somebody who hands its records out.
struct GroupHandState: Sendable {
    /// How often records were asked for.
    final class Activity: Sendable {
        let count = Atomic<UInt64>(0)

        func note() { count.add(1, ordering: .relaxed) }
    }

    let activity: Activity
    /// The partitions of what was handed out last, which is in the user's hands.
    var partitions: Set<TopicPartition> = []
    /// Whether that is in the user's hands all at once, so that none of it is done before all is.
    var isBatch = false
    /// How often records had been asked for when it was looked at last.
    private var knownCount: UInt64 = 0
    /// When it was last seen that records had been asked for.
    private(set) var movedAt: KafkaClock.Instant

    init(_ activity: Activity, now: KafkaClock.Instant) {
        self.activity = activity
        movedAt = now
    }

    /// Whether records were asked for since this was asked last.
    mutating func hasMoved(now: KafkaClock.Instant) -> Bool {
        let count = activity.count.load(ordering: .relaxed)
        guard count != knownCount else { return false }
        knownCount = count
        movedAt = now
        return true
    }
}
