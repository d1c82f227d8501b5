/// What is to happen at which time, the earliest first, and of those at one time the one that was set first.
struct TimerQueue<Timer> {
    private struct Entry {
        var time: Instant
        var sequence: UInt64
        var timer: Timer

        func isBefore(_ other: Entry) -> Bool {
            time == other.time ? sequence < other.sequence : time < other.time
        }
    }

    // A binary heap.
    private var entries: [Entry] = []
    private var nextSequence: UInt64 = 0

    /// When the first timer is due.
    var earliest: Instant? { entries.first?.time }

    mutating func set(_ timer: Timer, at time: Instant) {
        entries.append(Entry(time: time, sequence: nextSequence, timer: timer))
        nextSequence += 1
        var child = entries.count - 1
        while child > 0 {
            let parent = (child - 1) / 2
            guard entries[child].isBefore(entries[parent]) else { return }
            entries.swapAt(child, parent)
            child = parent
        }
    }

    /// Takes the first timer out, if it is due.
    mutating func popDue(at time: Instant) -> (time: Instant, timer: Timer)? {
        guard let first = entries.first, first.time <= time else { return nil }
        let last = entries.removeLast()
        guard !entries.isEmpty else { return (first.time, first.timer) }
        entries[0] = last
        var parent = 0
        while true {
            var smallest = parent
            for child in [2 * parent + 1, 2 * parent + 2]
            where child < entries.count && entries[child].isBefore(entries[smallest]) {
                smallest = child
            }
            guard smallest != parent else { return (first.time, first.timer) }
            entries.swapAt(parent, smallest)
            parent = smallest
        }
    }
}
