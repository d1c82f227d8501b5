import KafkaCodec
package import KafkaRecords

/// The log of one replica of a partition: segments of batches in memory, and what is known about them.
///
/// It is confined to the machine that owns it, and has no clock: what depends on time is told the time. Whether a
/// partition is led or followed is not its concern, except that leaders append with ``append(_:leaderEpoch:at:)`` and
/// followers with ``appendAsFollower(_:at:)``.
package final class PartitionLog {
    /// What the topic's configuration says.
    package var configuration: LogConfiguration

    /// The segments, the oldest first. There is always one at least, the active one, which is the last.
    var segments: [LogSegment]

    /// The first offset that can be read.
    package internal(set) var logStartOffset: Int64 { didSet { changed?() } }

    /// The offset that the next record gets.
    package internal(set) var logEndOffset: Int64 { didSet { changed?() } }

    /// The offset up to which all records are on all replicas in sync, as far as this replica knows.
    package internal(set) var highWatermark: Int64 { didSet { changed?() } }

    /// The offset up to which a crash of the machine loses nothing.
    package internal(set) var flushedOffset: Int64

    /// The high watermark as it was last written down. After a crash of the machine it is this one again.
    var checkpointedHighWatermark: Int64

    /// When the log was last flushed.
    var lastFlush: Instant

    /// The leader epochs and where they begin.
    package internal(set) var leaderEpochs = LeaderEpochCache()

    /// The producers and their transactions.
    package internal(set) var producers = ProducerStates()

    /// What was known of the producers where a segment begins, by its base offset.
    var producerSnapshots: [Int64: ProducerStates] = [:]

    /// The offset from which on compaction has not looked at records yet.
    var firstDirtyOffset: Int64 = 0

    /// The producers whose transactions are being verified, before they begin here.
    var verifications: [Int64: VerificationState] = [:]
    var lastVerification: UInt64 = 0

    let codecs: RecordCodecs

    /// Is called when one of the offsets has been set, by whoever checks the log.
    var changed: (() -> Void)?

    /// An empty log.
    ///
    /// - Parameters:
    ///   - configuration: What the topic's configuration says.
    ///   - startOffset: The offset of the first record.
    ///   - codecs: The codecs, to be shared by many logs.
    ///   - time: The time.
    package init(
        configuration: LogConfiguration = LogConfiguration(), startOffset: Int64 = 0, codecs: RecordCodecs,
        at time: Instant
    ) {
        self.configuration = configuration
        self.codecs = codecs
        segments = [LogSegment(baseOffset: startOffset, created: time)]
        logStartOffset = startOffset
        logEndOffset = startOffset
        highWatermark = startOffset
        flushedOffset = startOffset
        checkpointedHighWatermark = startOffset
        firstDirtyOffset = startOffset
        lastFlush = time
    }

    /// The epoch of the last record, as far as it is known.
    package var latestEpoch: Int32? { leaderEpochs.latestEpoch }

    /// The size of all batches in bytes.
    package var sizeInBytes: Int { segments.reduce(0) { $0 + $1.sizeInBytes } }

    /// The offset up to which all is settled: on all replicas in sync, and of every transaction it is known how it
    /// ended.
    ///
    /// Where the start of the log lies in an open transaction, it is the start of the batch there.
    package var lastStableOffset: Int64 {
        guard var first = producers.firstUnstableOffset(highWatermark: highWatermark) else { return highWatermark }
        if first < logStartOffset {
            first = storedBatches(from: logStartOffset, upTo: logEndOffset).first?.baseOffset ?? logStartOffset
        }
        return min(first, highWatermark)
    }

    /// All batches, the oldest first.
    package var batches: [RecordBatch] { segments.flatMap { $0.batches.map(\.batch) } }

    /// Raises the high watermark, at most to the end of the log.
    ///
    /// - Returns: Whether it rose. It never falls but by truncation.
    @discardableResult
    package func raiseHighWatermark(to offset: Int64) -> Bool {
        let target = min(offset, logEndOffset)
        guard target > highWatermark else { return false }
        highWatermark = target
        producers.highWatermarkDidRise(to: target)
        return true
    }

    /// Moves the start of the log on, as DeleteRecords and a leader's answers to its followers do.
    ///
    /// - Returns: Whether it moved. It never goes back, nor beyond the high watermark.
    @discardableResult
    package func raiseLogStartOffset(to offset: Int64, at time: Instant) -> Bool {
        let target = min(offset, highWatermark)
        guard target > logStartOffset else { return false }
        logStartOffset = target
        leaderEpochs.truncateFromStart(target)
        producers.truncateFromStart(target)
        while segments.count > 1, segments[1].baseOffset <= target { removeFirstSegment() }
        return true
    }

    // MARK: - Segments

    var activeSegment: LogSegment { segments[segments.count - 1] }

    /// Begins a new segment at the end of the log. What is in the segments before is flushed, as Kafka does.
    func roll(at time: Instant) {
        guard !activeSegment.isEmpty else { return }
        flushedOffset = max(flushedOffset, logEndOffset)
        lastFlush = time
        segments.append(LogSegment(baseOffset: logEndOffset, created: time))
        producerSnapshots[logEndOffset] = producers
    }

    func removeFirstSegment() {
        producerSnapshots[segments[0].baseOffset] = nil
        segments.removeFirst()
    }

    /// The index of the segment that holds an offset, or the first one for offsets before it.
    func segmentIndex(of offset: Int64) -> Int {
        var low = 0
        var high = segments.count
        while low < high {
            let middle = low + (high - low) / 2
            if segments[middle].baseOffset > offset { high = middle } else { low = middle + 1 }
        }
        return max(low - 1, 0)
    }
}
