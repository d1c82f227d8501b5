import KafkaCodec
import KafkaRecords

/// A piece of a partition's log that was fetched and waits to be taken.
struct FetchedBatch: Sendable {
    enum Content: Sendable {
        /// Records for the user, still compressed and unverified.
        case records(RecordBatch)
        /// Nothing for the user: an aborted transaction's records, a control batch.
        case nothing
        /// There was nothing beyond this when the broker was asked.
        case end
        /// Bytes from which no batch can be made; nothing comes after it.
        case damage(PartitionFailure)
    }

    var content: Content
    /// The offset to go on with after it.
    var nextOffset: Int64
    /// The epoch of the leader that appended it; nil where it is not known.
    var leaderEpoch: Int32?
    /// The bytes it keeps, counted against the limit.
    var byteCount: Int
    /// When it came.
    var arrival: KafkaClock.Instant

    var isEnd: Bool { if case .end = content { true } else { false } }
}

/// What an answer holds of one partition, taken apart.
struct FetchedBatches: Sendable {
    private(set) var batches: [FetchedBatch] = []
    /// The offset to fetch from next.
    private(set) var nextOffset: Int64
    /// The leader epoch of the last batch.
    private(set) var leaderEpoch: Int32?
    /// The size of the batch of which only the beginning came, where that says it.
    private(set) var truncatedBatchSize: Int?
    /// Whether there was at least the beginning of a batch, but no whole one.
    private(set) var isOnlyTruncated = false

    private let topicPartition: TopicPartition
    private let configuration: PartitionConsumerConfiguration
    private let arrival: KafkaClock.Instant

    /// Takes an answer apart. Only headers are read, except of batches that are left out: those are verified at once,
    /// as nobody else will, and a damaged header must not make records disappear.
    ///
    /// - Parameters:
    ///   - data: The answer for the partition.
    ///   - topicPartition: The partition.
    ///   - offset: The offset that was asked for.
    ///   - configuration: How the partition is read.
    ///   - arrival: When it came.
    init(
        _ data: FetchResponse.PartitionData,
        of topicPartition: TopicPartition,
        from offset: Int64,
        configuration: PartitionConsumerConfiguration,
        arrival: KafkaClock.Instant
    ) {
        self.topicPartition = topicPartition
        self.arrival = arrival
        self.configuration = configuration
        nextOffset = offset
        guard let records = data.records else { return }
        var aborted = AbortedTransactions(
            configuration.isolationLevel == .readCommitted ? data.abortedTransactions ?? [] : [])
        var iterator = RecordSet(records).makeBatchIterator()
        do throws(RecordsError) {
            while let batch = try iterator.next() { try append(batch, &aborted) }
        } catch {
            appendDamage(error)
        }
        truncatedBatchSize = iterator.truncatedBatchSize
        isOnlyTruncated = batches.isEmpty && iterator.truncatedByteCount > 0
    }

    private mutating func append(_ batch: RecordBatch, _ aborted: inout AbortedTransactions) throws(RecordsError) {
        // Brokers answer with whole batches, of which the first may begin, or even end, before the offset asked for.
        guard batch.nextOffset > nextOffset else { return try verify(batch) }
        var content = FetchedBatch.Content.records(batch)
        if aborted.contains(batch) {
            content = .nothing
        } else if batch.isControl {
            if !aborted.isEmpty { try aborted.pass(ControlRecord(of: batch), batch.producerID) }
            if !configuration.deliversControlRecords { content = .nothing }
        }
        if case .nothing = content { try verify(batch) }
        let epoch = batch.partitionLeaderEpoch >= 0 ? batch.partitionLeaderEpoch : nil
        let byteCount = if case .nothing = content { 0 } else { batch.sizeInBytes }
        batches.append(
            FetchedBatch(
                content: content, nextOffset: batch.nextOffset, leaderEpoch: epoch, byteCount: byteCount,
                arrival: arrival))
        nextOffset = batch.nextOffset
        leaderEpoch = epoch ?? leaderEpoch
    }

    private func verify(_ batch: RecordBatch) throws(RecordsError) {
        guard configuration.verifiesChecksums else { return }
        let computed = batch.computeChecksum()
        guard computed == batch.checksum else {
            throw RecordsError(
                kind: .checksumMismatch, byteOffset: batch.byteOffset, baseOffset: batch.baseOffset,
                value: Int64(computed))
        }
    }

    private mutating func appendDamage(_ error: RecordsError) {
        let failure = PartitionFailure(
            topicPartition: topicPartition, offset: nextOffset,
            error: KafkaError(.corruptRecords, "what the broker sent cannot be read", cause: error))
        batches.append(
            FetchedBatch(
                content: .damage(failure), nextOffset: nextOffset, leaderEpoch: leaderEpoch, byteCount: 0,
                arrival: arrival))
    }
}

/// Which producers' transactions are aborted at the present place of an answer (KIP-98).
private struct AbortedTransactions {
    private var upcoming: ArraySlice<FetchResponse.AbortedTransaction>
    private var producers: Set<Int64> = []

    init(_ transactions: [FetchResponse.AbortedTransaction]) {
        upcoming = transactions.sorted { $0.firstOffset < $1.firstOffset }[...]
    }

    /// Whether there is nothing left to look out for.
    var isEmpty: Bool { upcoming.isEmpty && producers.isEmpty }

    /// Whether a batch, which comes after all earlier ones, belongs to an aborted transaction.
    mutating func contains(_ batch: RecordBatch) -> Bool {
        while let next = upcoming.first, next.firstOffset <= batch.lastOffset {
            producers.insert(next.producerID)
            upcoming.removeFirst()
        }
        return batch.isTransactional && !batch.isControl && producers.contains(batch.producerID)
    }

    /// Goes past a control record: with an abort marker the producer's transaction has ended.
    mutating func pass(_ record: ControlRecord?, _ producer: Int64) {
        guard case .endTransaction(let marker)? = record, marker.outcome == .abort else { return }
        producers.remove(producer)
    }
}

extension ControlRecord {
    /// The record of a control batch; nil for one without records, as compaction may leave it.
    fileprivate init?(of batch: RecordBatch) throws(RecordsError) {
        var records = try batch.records().makeIterator()
        guard let record = records.next() else { return nil }
        try self.init(record)
    }
}
