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

    init(_ activity: Activity) { self.activity = activity }

    /// Whether records were asked for since this was asked last.
    mutating func hasMoved() -> Bool {
        let count = activity.count.load(ordering: .relaxed)
        defer { knownCount = count }
        return count != knownCount
    }
}
