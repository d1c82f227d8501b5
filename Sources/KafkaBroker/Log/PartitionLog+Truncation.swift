extension PartitionLog {
    /// Cuts the log so that it ends at an offset, as a follower does whose log goes another way than the leader's.
    ///
    /// A batch that the offset lies in goes as a whole. The high watermark falls with the end.
    ///
    /// - Returns: Whether there was anything to cut.
    @discardableResult
    package func truncate(to offset: Int64, at time: Instant) -> Bool {
        guard offset < logEndOffset else {
            // A leader that was replaced before it appended anything still has its epoch noted at the end. No other
            // replica knows that epoch, and this one would be told to cut what it does not have for ever.
            leaderEpochs.truncateFromEnd(logEndOffset)
            return false
        }
        guard offset > logStartOffset else {
            restart(at: max(offset, 0), time)
            return true
        }
        while segments.count > 1, activeSegment.baseOffset > offset { removeLastSegment() }
        let last = segments.count - 1
        segments[last].truncate(fromBatch: segments[last].index(ofOffset: offset), at: time)
        logEndOffset = offset
        didTruncate()
        leaderEpochs.truncateFromEnd(offset)
        rebuildProducers()
        return true
    }

    /// Throws all away and goes on at an offset, as a follower does that the leader's log no longer reaches back to.
    package func restart(at offset: Int64, _ time: Instant) {
        segments = [LogSegment(baseOffset: offset, created: time)]
        producerSnapshots = [:]
        producers = ProducerStates()
        leaderEpochs = LeaderEpochCache()
        logStartOffset = offset
        logEndOffset = offset
        firstDirtyOffset = offset
        highWatermark = offset
        flushedOffset = offset
        checkpointedHighWatermark = offset
    }

    private func removeLastSegment() {
        producerSnapshots[activeSegment.baseOffset] = nil
        segments.removeLast()
    }

    private func didTruncate() {
        highWatermark = min(highWatermark, logEndOffset)
        flushedOffset = min(flushedOffset, logEndOffset)
        checkpointedHighWatermark = min(checkpointedHighWatermark, logEndOffset)
        firstDirtyOffset = min(firstDirtyOffset, logEndOffset)
    }

    /// Brings the producers to what they are at the end of the log: the newest snapshot, and what was appended since.
    func rebuildProducers() {
        var rebuilt = ProducerStates()
        var first = 0
        for index in segments.indices.reversed() {
            if let snapshot = producerSnapshots[segments[index].baseOffset] {
                rebuilt = snapshot
                first = index
                break
            }
        }
        for segment in segments[first...] {
            for batch in segment.batches { rebuilt.append(batch.batch, highWatermark: highWatermark) }
        }
        rebuilt.highWatermarkDidRise(to: highWatermark)
        rebuilt.truncateFromStart(logStartOffset)
        producers = rebuilt
    }
}
