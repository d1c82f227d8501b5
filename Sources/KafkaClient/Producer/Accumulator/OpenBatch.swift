import KafkaRecords

/// A batch to which records can still be added, or that waits for its turn to be sent for the first time.
struct OpenBatch {
    /// The batch's number; those of parts that it is split into later are the same.
    let id: UInt64
    let delivery: BatchDelivery
    let createdAt: KafkaClock.Instant
    var builder: RecordBatchBuilder
    /// No more records: the batch is full, or is wanted at once.
    var isClosed = false
    /// The records that were withdrawn, by their places, in ascending order.
    var withdrawn: [Int] = []
    /// The numbers of the records for the history, in their places; empty where nobody writes one.
    var numbers: [UInt64] = []

    /// How many records there are to be sent.
    var count: Int { builder.count - withdrawn.count }

    /// The records to be sent, by their places.
    var places: [Range<Int>] {
        var places: [Range<Int>] = []
        var start = 0
        for record in withdrawn {
            if record > start { places.append(start..<record) }
            start = record + 1
        }
        if builder.count > start { places.append(start..<builder.count) }
        return places
    }
}
