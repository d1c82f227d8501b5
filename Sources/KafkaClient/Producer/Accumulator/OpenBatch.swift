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

    /// What became of the batch when a record was put into it.
    struct Addition {
        var delivery: BatchDelivery
        /// The record's place.
        var place: Int
        /// How many bytes the batch has grown by.
        var growth: Int
        /// The batch takes no more.
        var isClosed: Bool
    }

    /// Puts a record into the batch. When there is no room for it, the batch is closed.
    ///
    /// - Parameters:
    ///   - number: The record's number for the history; nil where nobody writes one.
    ///   - limit: With so many records the batch is closed.
    /// - Returns: Nil when the record was not put in.
    mutating func add(
        _ record: borrowing ProducerRecord,
        _ timestamp: Int64,
        number: UInt64?,
        limit: Int
    ) throws(RecordsError) -> Addition? {
        guard !isClosed else { return nil }
        let size = builder.sizeInBytes
        let place = builder.count
        guard
            try builder.append(key: record.key, value: record.value, headers: record.headers, timestamp: timestamp)
        else {
            isClosed = true
            return nil
        }
        if let number { numbers.append(number) }
        if place + 1 >= limit { isClosed = true }
        return Addition(delivery: delivery, place: place, growth: builder.sizeInBytes - size, isClosed: isClosed)
    }

    /// Takes a record out that is still in.
    mutating func withdraw(_ place: Int) {
        withdrawn.insert(place, at: withdrawn.firstIndex { $0 > place } ?? withdrawn.endIndex)
    }

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
