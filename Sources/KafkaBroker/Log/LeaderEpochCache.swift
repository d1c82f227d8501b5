/// At which offset each leader epoch of a partition's log begins (KIP-101).
///
/// Epochs and start offsets both ascend. An epoch ends where the next one begins, the last one where the log ends.
package struct LeaderEpochCache: Hashable, Sendable {
    /// A leader epoch and the offset of its first record.
    package struct Entry: Hashable, Sendable {
        /// The epoch.
        package var epoch: Int32
        /// The offset of the first record that was appended in the epoch.
        package var startOffset: Int64
    }

    /// The epochs, the oldest first.
    package private(set) var entries: [Entry] = []

    /// A cache without epochs.
    package init() {}

    /// The newest epoch, if there is any.
    package var latestEpoch: Int32? { entries.last?.epoch }

    /// Notes that an epoch begins at an offset.
    ///
    /// An epoch that is known already keeps its start. Entries that the new one contradicts, because their epoch or
    /// their start is not below its own, go: they speak of records that the log no longer has.
    package mutating func assign(epoch: Int32, startOffset: Int64) {
        guard epoch >= 0 else { return }
        if let last = entries.last, last.epoch == epoch, last.startOffset <= startOffset { return }
        while let last = entries.last, last.epoch >= epoch || last.startOffset >= startOffset { entries.removeLast() }
        entries.append(Entry(epoch: epoch, startOffset: startOffset))
    }

    /// Where an epoch ends in this log: the largest known epoch not above the one asked for, and the offset after its
    /// last record.
    ///
    /// - Returns: Nil when the epoch is newer than all that is known, or there are none.
    package func endOffset(of epoch: Int32, logEndOffset: Int64) -> (epoch: Int32, endOffset: Int64)? {
        guard let latest = latestEpoch, epoch >= 0 else { return nil }
        if epoch == latest { return (latest, logEndOffset) }
        guard epoch < latest else { return nil }
        let next = firstIndex { $0.epoch > epoch }
        // An epoch below all that is known ends where the first known one begins.
        if next == 0 { return (epoch, entries[0].startOffset) }
        return (entries[next - 1].epoch, entries[next].startOffset)
    }

    /// The epoch in which the record at an offset was appended.
    package func epoch(at offset: Int64) -> Int32? {
        let next = firstIndex { $0.startOffset > offset }
        return next == 0 ? nil : entries[next - 1].epoch
    }

    /// Forgets the epochs that begin at an offset or after it, because the log is cut there.
    package mutating func truncateFromEnd(_ offset: Int64) {
        while let last = entries.last, last.startOffset >= offset { entries.removeLast() }
    }

    /// Forgets what lies before the start of the log. The epoch that the start lies in begins there from now on.
    package mutating func truncateFromStart(_ offset: Int64) {
        let next = firstIndex { $0.startOffset > offset }
        guard next > 0 else { return }
        var first = entries[next - 1]
        first.startOffset = offset
        entries.replaceSubrange(..<next, with: CollectionOfOne(first))
    }

    private func firstIndex(where isBeyond: (Entry) -> Bool) -> Int {
        var low = 0
        var high = entries.count
        while low < high {
            let middle = low + (high - low) / 2
            if isBeyond(entries[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
