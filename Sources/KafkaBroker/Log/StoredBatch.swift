import KafkaRecords

/// A batch in a log, and what look-ups ask of it.
struct StoredBatch: Sendable {
    let batch: RecordBatch
    let baseOffset: Int64
    let lastOffset: Int64
    let maxTimestamp: Int64
    let sizeInBytes: Int

    init(_ batch: RecordBatch) {
        self.batch = batch
        baseOffset = batch.baseOffset
        lastOffset = batch.lastOffset
        maxTimestamp = batch.maxTimestamp
        sizeInBytes = batch.sizeInBytes
    }
}
