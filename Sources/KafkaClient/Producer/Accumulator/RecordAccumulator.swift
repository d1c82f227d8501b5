import KafkaRecords
import NIOCore

/// Collects records into batches, one queue of batches for each partition, within a limit of memory.
///
/// Partitions are numbered by whoever uses it, from 0. What has left a queue is charged here until it is released.
struct RecordAccumulator {
    typealias Instant = KafkaClock.Instant

    /// What became of a record that was appended.
    struct Appended {
        var delivery: BatchDelivery
        /// The record's place in the batch.
        var place: Int
        /// The record is the first of a batch, whose time to linger begins.
        var isFirst: Bool
        /// A batch of the partition has become ready to be sent.
        var isReady: Bool
        /// So much waits that all batches have become ready to be sent.
        var endsLingering = false
    }

    let batchSize: Int
    let linger: Duration
    let bufferMemory: Int
    /// The most records of a batch.
    var maximumBatchRecords = Int.max
    /// With so many records, or bytes, in the queues nothing lingers any more.
    var flushRecords = Int.max
    var flushBytes = Int.max

    /// The bytes that are in use.
    private(set) var usedMemory = 0 {
        didSet { share?.budget.change(by: usedMemory - oldValue) }
    }
    /// The memory that is shared with other producers; nil where that has no limit.
    var share: MemoryShare?
    /// Batches are ready whatever their age: somebody flushes, closes, or waits for room.
    var isHurried = false
    private var queues: [BatchQueue] = []
    /// How large the last batch of each partition was, which the next one is likely to become.
    private var usualSizes: [Int] = []
    private var lastBatch: UInt64 = 0
    private var queuedRecords = 0
    private var queuedBytes = 0

    init(batchSize: Int, linger: Duration, bufferMemory: Int) {
        self.batchSize = batchSize
        self.linger = linger
        self.bufferMemory = bufferMemory
    }

    /// The number of the batch that was begun last; 0 before the first.
    var lastBatchID: UInt64 { lastBatch }

    /// A bound for the memory that a record takes: that of a batch of its own.
    static func bound(keySize: Int, valueSize: Int, headers: [RecordHeader]) -> Int {
        // The record's length and the two deltas take up to 20 bytes, the lengths of key and value up to 5 each.
        var bound = RecordBatchBuilder.headerSize + 36 + keySize + valueSize
        for header in headers { bound += 10 + header.key.utf8.count + (header.value?.readableBytes ?? 0) }
        return bound
    }

    /// Whether a record of this size may be appended now. One that is alone always may.
    func hasRoom(for size: Int) -> Bool {
        usedMemory == 0 || size <= bufferMemory - usedMemory
    }

    mutating func addPartition() {
        queues.append(BatchQueue())
        usualSizes.append(1024)
    }

    /// Appends a record to the batch at the end of a partition's queue, or to a new one.
    ///
    /// - Parameters:
    ///   - record: The record.
    ///   - timestamp: Its timestamp, in milliseconds since 1970-01-01 UTC.
    ///   - partition: The partition's number.
    ///   - topicPartition: Its name, for a new batch.
    ///   - number: The record's number for the history; nil where nobody writes one.
    /// - Throws: ``RecordsError`` when no batch could hold the record.
    mutating func append(
        _ record: ProducerRecord,
        timestamp: Int64,
        to partition: Int,
        _ topicPartition: @autoclosure () -> TopicPartition,
        number: UInt64?,
        now: () -> Instant
    ) throws(RecordsError) -> Appended {
        let before = usedMemory
        var appended = try add(record, timestamp, to: partition, topicPartition(), number, now)
        queuedRecords += 1
        queuedBytes += usedMemory - before
        if queuedRecords >= flushRecords || queuedBytes >= flushBytes {
            closeBatches()
            appended.endsLingering = true
        }
        return appended
    }

    private mutating func add(
        _ record: ProducerRecord,
        _ timestamp: Int64,
        to partition: Int,
        _ topicPartition: @autoclosure () -> TopicPartition,
        _ number: UInt64?,
        _ now: () -> Instant
    ) throws(RecordsError) -> Appended {
        if let added = try queues[partition].add(record, timestamp, number: number, limit: maximumBatchRecords) {
            usedMemory += added.growth
            return Appended(
                delivery: added.delivery, place: added.place, isFirst: false, isReady: isHurried || added.isClosed)
        }
        let wasEmpty = queues[partition].isEmpty
        let alone = try RecordBatchBuilder.sizeOfBatch(key: record.key, value: record.value, headers: record.headers)
        var builder = RecordBatchBuilder(
            sizeLimit: max(batchSize, alone),
            initialCapacity: min(max(alone, usualSizes[partition]), max(batchSize, alone)))
        _ = try builder.append(key: record.key, value: record.value, headers: record.headers, timestamp: timestamp)
        lastBatch += 1
        let createdAt = now()
        var batch = OpenBatch(
            id: lastBatch, delivery: BatchDelivery(topicPartition(), createdAt: createdAt), createdAt: createdAt,
            builder: builder)
        if let number { batch.numbers.append(number) }
        batch.isClosed = alone >= batchSize || maximumBatchRecords <= 1
        usedMemory += builder.sizeInBytes
        let isReady = !wasEmpty || batch.isClosed || isHurried || linger <= .zero
        let delivery = batch.delivery
        queues[partition].append(batch)
        return Appended(delivery: delivery, place: 0, isFirst: true, isReady: isReady)
    }

    /// Closes the batch that a partition's records are added to, so that it need not wait for more.
    mutating func closeBatch(of partition: Int) {
        queues[partition].close()
    }

    /// Closes all batches.
    mutating func closeBatches() {
        for partition in queues.indices { closeBatch(of: partition) }
    }
}

// MARK: - Taking batches out

extension RecordAccumulator {
    func isEmpty(_ partition: Int) -> Bool { queues[partition].isEmpty }

    /// How many batches of a partition wait.
    func batchCount(_ partition: Int) -> Int { queues[partition].count }

    /// How many records of a partition wait.
    func recordCount(_ partition: Int) -> Int { queues[partition].recordCount }

    /// Whether the first batch of a partition may be sent.
    func isReady(_ partition: Int, now: Instant) -> Bool {
        guard let first = queues[partition].first else { return false }
        return first.isClosed || isHurried || queues[partition].count > 1 || now >= first.createdAt.advanced(by: linger)
    }

    /// When the first batch of a partition may be sent at the latest; nil when there is none.
    func readyTime(of partition: Int) -> Instant? {
        queues[partition].first?.createdAt.advanced(by: linger)
    }

    /// The first batch of a partition.
    func first(of partition: Int) -> OpenBatch? { queues[partition].first }

    /// The size of the first batch of a partition before compression.
    func firstSize(of partition: Int) -> Int? { queues[partition].first?.builder.sizeInBytes }

    /// Takes the first batch of a partition out. Its memory stays charged.
    mutating func takeFirst(of partition: Int) -> OpenBatch? {
        guard let first = queues[partition].popFirst() else { return nil }
        usualSizes[partition] = first.builder.sizeInBytes
        queuedRecords -= first.count
        queuedBytes -= first.builder.sizeInBytes
        return first
    }

    /// When the first batch of a partition came.
    func creationTime(of partition: Int) -> Instant? { queues[partition].first?.createdAt }

    /// Charges a batch that has left the queues with another size, such as that after compression.
    mutating func recharge(from size: Int, to newSize: Int) {
        usedMemory += newSize - size
    }

    /// A batch that has left the queues is gone.
    mutating func release(_ size: Int) {
        usedMemory -= size
    }

    /// The history's numbers of the records of a batch that waits in a queue.
    func numbers(of delivery: BatchDelivery, in partition: Int) -> [UInt64] {
        queues[partition].batch(of: delivery)?.numbers ?? []
    }

    /// Takes a record back that waits in a queue.
    ///
    /// - Returns: Whether it could be taken back: it could not when its batch has left the queue. The batch is gone with
    ///   its last record.
    mutating func withdraw(
        _ place: Int,
        of delivery: BatchDelivery,
        from partition: Int
    ) -> (isWithdrawn: Bool, goneBatch: OpenBatch?) {
        guard let batch = queues[partition].batch(of: delivery), place < batch.builder.count,
            !batch.withdrawn.contains(place)
        else { return (false, nil) }
        queues[partition].withdraw(place, of: delivery)
        queuedRecords -= 1
        guard batch.count == 1 else { return (true, nil) }
        var gone = batch
        gone.withdraw(place)
        queues[partition].remove(delivery)
        queuedBytes -= gone.builder.sizeInBytes
        release(gone.builder.sizeInBytes)
        return (true, gone)
    }
}
