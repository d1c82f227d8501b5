extension PartitionLog {
    /// Writes down all records, so that a crash of the machine loses none of them.
    package func flush(at time: Instant) {
        flushedOffset = logEndOffset
        lastFlush = time
    }

    /// Flushes when the time of `flush.ms` is over.
    package func flushIfDue(at time: Instant) {
        guard flushedOffset < logEndOffset, configuration.flushMs < .max else { return }
        if time >= lastFlush.advanced(byMilliseconds: configuration.flushMs) { flush(at: time) }
    }

    /// Writes down the high watermark.
    package func checkpointHighWatermark() {
        checkpointedHighWatermark = highWatermark
    }

    /// What is left of the log after its broker's process has ended: all of it, as the operating system still has what
    /// was not flushed. The high watermark is the one that was last written down.
    package func recoverFromProcessCrash() {
        highWatermark = max(min(checkpointedHighWatermark, logEndOffset), logStartOffset)
        rebuildProducers()
    }

    /// What is left of the log after its machine has lost power: what was flushed.
    package func recoverFromMachineCrash(at time: Instant) {
        truncate(to: flushedOffset, at: time)
        recoverFromProcessCrash()
    }
}
