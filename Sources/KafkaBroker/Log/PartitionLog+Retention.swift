extension PartitionLog {
    /// Removes whole segments that are too old, that the log is too large with, or that lie before its start.
    ///
    /// Records that are not on all replicas in sync stay, whatever their age.
    ///
    /// - Returns: Whether the log start offset has moved.
    @discardableResult
    package func applyRetention(at time: Instant) -> Bool {
        let before = logStartOffset
        if configuration.deletesOldSegments {
            removeExpiredSegments(at: time)
            removeSegmentsOverSize(at: time)
        }
        while segments.count > 1, segments[1].baseOffset <= logStartOffset { removeFirstSegment() }
        return logStartOffset > before
    }

    private func removeExpiredSegments(at time: Instant) {
        let retention = configuration.retentionMs
        guard retention >= 0 else { return }
        let now = time.milliseconds
        while isFirstSegmentRemovable {
            let age = now.subtractingReportingOverflow(segments[0].retentionTimestamp)
            guard !age.overflow, age.partialValue > retention else { return }
            dropFirstSegment(at: time)
        }
    }

    private func removeSegmentsOverSize(at time: Instant) {
        let limit = configuration.retentionBytes
        guard limit >= 0 else { return }
        var excess = Int64(sizeInBytes) - limit
        while isFirstSegmentRemovable, excess >= Int64(segments[0].sizeInBytes) {
            excess -= Int64(segments[0].sizeInBytes)
            dropFirstSegment(at: time)
        }
    }

    /// Whether the first segment holds anything, and all of it is below the high watermark.
    private var isFirstSegmentRemovable: Bool {
        guard !segments[0].isEmpty else { return false }
        let end = segments.count > 1 ? segments[1].baseOffset : logEndOffset
        return end <= highWatermark
    }

    private func dropFirstSegment(at time: Instant) {
        if segments.count == 1 { roll(at: time) }
        removeFirstSegment()
        logStartOffset = max(logStartOffset, segments[0].baseOffset)
        leaderEpochs.truncateFromStart(logStartOffset)
        producers.truncateFromStart(logStartOffset)
        firstDirtyOffset = max(firstDirtyOffset, logStartOffset)
    }

    /// Forgets producers that have been idle for longer than `producer.id.expiration.ms`.
    package func expireProducers(at time: Instant) {
        producers.expire(at: time.milliseconds, after: configuration.producerIDExpirationMs)
        let now = time.milliseconds
        verifications = verifications.filter { now - $0.value.timestamp < configuration.producerIDExpirationMs }
    }
}
