import DequeModule
import KafkaRecords

/// The batches of a partition that wait, in order.
///
/// The last one, to which records are added, stands apart: there it is changed in place, where a deque would copy it for
/// each record.
struct BatchQueue {
    private var earlier: Deque<OpenBatch> = []
    private var last: OpenBatch?

    var isEmpty: Bool { last == nil }
    var count: Int { last == nil ? 0 : earlier.count + 1 }
    var first: OpenBatch? { earlier.first ?? last }

    /// How many records there are to be sent.
    var recordCount: Int { earlier.reduce(last?.count ?? 0) { $0 + $1.count } }

    /// Puts a record into the last batch.
    ///
    /// - Returns: Nil when there is no batch that takes it.
    @inline(__always)
    mutating func add(
        _ record: borrowing ProducerRecord,
        _ timestamp: Int64,
        number: UInt64?,
        limit: Int
    ) throws(RecordsError) -> OpenBatch.Addition? {
        try last?.add(record, timestamp, number: number, limit: limit)
    }

    mutating func append(_ batch: OpenBatch) {
        if let last { earlier.append(last) }
        last = batch
    }

    mutating func popFirst() -> OpenBatch? {
        if let first = earlier.popFirst() { return first }
        return last.take()
    }

    /// Closes the last batch.
    mutating func close() {
        last?.isClosed = true
    }

    /// The batch with a delivery.
    func batch(of delivery: BatchDelivery) -> OpenBatch? {
        if let last, last.delivery === delivery { return last }
        return earlier.first { $0.delivery === delivery }
    }

    /// Withdraws a record from the batch with a delivery.
    mutating func withdraw(_ place: Int, of delivery: BatchDelivery) {
        if last?.delivery === delivery {
            last?.withdraw(place)
        } else if let index = earlier.firstIndex(where: { $0.delivery === delivery }) {
            earlier[index].withdraw(place)
        }
    }

    /// Takes the batch with a delivery out.
    mutating func remove(_ delivery: BatchDelivery) {
        if last?.delivery === delivery {
            last = earlier.popLast()
        } else {
            earlier.removeAll { $0.delivery === delivery }
        }
    }
}
