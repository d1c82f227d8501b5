import KafkaCodec
import KafkaRecords

/// A piece of a partition's log: the batches from a base offset up to the next segment.
///
/// Where Kafka keeps sparse index files, the segment keeps for every batch where it begins and the largest timestamp so
/// far: both ascend, so that look-ups by offset, by byte and by time are binary searches.
struct LogSegment: Sendable {
    /// The offset at which the segment begins; all its records have this offset or a higher one.
    let baseOffset: Int64
    /// When the segment was begun or last written to.
    private(set) var lastModified: Instant
    private let created: Instant
    private(set) var batches: [StoredBatch] = []
    private(set) var sizeInBytes = 0
    /// The largest timestamp of the first batch: the age of a segment counts from there.
    private(set) var firstTimestamp: Int64?

    /// The largest timestamp up to and including each batch.
    private var maxTimestamps: [Int64] = []
    /// The byte at which each batch begins.
    private var positions: [Int] = []

    init(baseOffset: Int64, created: Instant) {
        self.baseOffset = baseOffset
        self.created = created
        lastModified = created
    }

    var isEmpty: Bool { batches.isEmpty }

    /// The largest timestamp of all records, or -1.
    var maxTimestamp: Int64 { maxTimestamps.last ?? -1 }

    /// The time by which retention goes: the largest timestamp, or when there is none, the last change.
    var retentionTimestamp: Int64 { maxTimestamp >= 0 ? maxTimestamp : lastModified.milliseconds }

    mutating func append(_ batch: StoredBatch, at time: Instant) {
        positions.append(sizeInBytes)
        maxTimestamps.append(max(maxTimestamp, batch.maxTimestamp))
        if firstTimestamp == nil, batch.maxTimestamp >= 0 { firstTimestamp = batch.maxTimestamp }
        sizeInBytes += batch.sizeInBytes
        batches.append(batch)
        lastModified = time
    }

    /// Whether a batch should rather begin a new segment.
    func shouldRoll(
        for batch: StoredBatch, maxTimestamp: Int64, at time: Instant, _ configuration: LogConfiguration
    ) -> Bool {
        guard !isEmpty else { return false }
        if Int64(sizeInBytes) > configuration.segmentBytes - Int64(batch.sizeInBytes) { return true }
        let age: Int64
        if let firstTimestamp, maxTimestamp >= 0 {
            age = maxTimestamp.subtractingReportingOverflow(firstTimestamp).partialValue
        } else {
            age = time.milliseconds - created.milliseconds
        }
        // An offset is kept as a distance from the base in Kafka's index, in 32 bits.
        return age > configuration.segmentMs || batch.lastOffset - baseOffset > Int64(Int32.max)
    }

    /// The index of the first batch whose last offset is not below an offset.
    func index(ofOffset offset: Int64) -> Int {
        lowerBound { batches[$0].lastOffset >= offset }
    }

    /// The index of the first batch that has, together with those before it, a timestamp not below a time.
    func index(ofTimestamp timestamp: Int64) -> Int {
        lowerBound { maxTimestamps[$0] >= timestamp }
    }

    /// The byte at which a batch begins, or at which the segment ends.
    func position(ofBatch index: Int) -> Int {
        index < positions.count ? positions[index] : sizeInBytes
    }

    /// The first batch that begins at a byte or behind it.
    func firstBatch(fromPosition position: Int) -> StoredBatch? {
        let index = lowerBound { positions[$0] >= position }
        return index < batches.count ? batches[index] : nil
    }

    /// Drops the batches from an index on.
    mutating func truncate(fromBatch index: Int, at time: Instant) {
        guard index < batches.count else { return }
        sizeInBytes = positions[index]
        batches.removeSubrange(index...)
        positions.removeSubrange(index...)
        maxTimestamps.removeSubrange(index...)
        if batches.isEmpty { firstTimestamp = nil }
        lastModified = time
    }

    private func lowerBound(_ isReached: (Int) -> Bool) -> Int {
        var low = 0
        var high = batches.count
        while low < high {
            let middle = low + (high - low) / 2
            if isReached(middle) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
