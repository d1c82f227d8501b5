package import DequeModule
import KafkaCodec
import KafkaRecords

/// What a partition remembers of one idempotent or transactional producer (KIP-98).
package struct ProducerState: Hashable, Sendable {
    /// A batch that was appended: what it takes to know it again.
    package struct Batch: Hashable, Sendable {
        /// The sequence number of the first record.
        package var firstSequence: Int32
        /// The sequence number of the last record.
        package var lastSequence: Int32
        /// The offset of the first record.
        package var firstOffset: Int64
        /// The offset of the last record.
        package var lastOffset: Int64
        /// The largest timestamp of the records.
        package var timestamp: Int64
    }

    /// How many batches are remembered. Producers send at most as many at a time without an answer.
    package static let rememberedBatches = 5

    /// The producer's id.
    package let producerID: Int64
    /// The producer's epoch.
    package internal(set) var epoch: Int16
    /// The epoch of the coordinator that wrote the last transaction marker, or -1.
    package internal(set) var coordinatorEpoch: Int32 = -1
    /// The timestamp of the last batch or marker.
    package internal(set) var lastTimestamp: Int64 = -1
    /// The first offset of the transaction that is open, if one is.
    package internal(set) var transactionFirstOffset: Int64?
    /// The last batches of the current epoch, the oldest first.
    package internal(set) var batches: Deque<Batch> = []

    init(producerID: Int64, epoch: Int16) {
        self.producerID = producerID
        self.epoch = epoch
    }

    /// The sequence number of the last record in the current epoch, or -1.
    package var lastSequence: Int32 { batches.last?.lastSequence ?? -1 }

    /// The batch that the one at hand repeats.
    func duplicate(of batch: RecordBatch) -> Batch? {
        guard batch.producerEpoch == epoch else { return nil }
        return batches.first { $0.firstSequence == batch.baseSequence && $0.lastSequence == batch.lastSequence }
    }

    /// Why a batch from a client may not follow what is there; nil when it may.
    func problem(with batch: RecordBatch) -> AppendError? {
        if batch.producerEpoch < epoch {
            return AppendError(
                code: .invalidProducerEpoch,
                reason: "producer \(producerID) sent epoch \(batch.producerEpoch), its epoch here is \(epoch)"
            )
        }
        if batch.producerEpoch > epoch {
            guard batch.baseSequence != 0 else { return nil }
            return outOfOrder(batch, expected: "0, as its epoch \(batch.producerEpoch) is new")
        }
        // A marker that came with a new epoch leaves no batches, and the producer begins anew.
        let expected = lastSequence == .max ? 0 : lastSequence + 1
        return batch.baseSequence == expected ? nil : outOfOrder(batch, expected: "\(expected)")
    }

    private func outOfOrder(_ batch: RecordBatch, expected: String) -> AppendError {
        AppendError(
            code: .outOfOrderSequenceNumber,
            reason: "producer \(producerID) sent sequence number \(batch.baseSequence) instead of \(expected)"
        )
    }

    /// Notes a batch that is appended.
    mutating func append(_ batch: RecordBatch) {
        if batch.producerEpoch != epoch {
            epoch = batch.producerEpoch
            batches.removeAll()
        }
        if batches.count == Self.rememberedBatches { batches.removeFirst() }
        batches.append(
            Batch(
                firstSequence: batch.baseSequence, lastSequence: batch.lastSequence, firstOffset: batch.baseOffset,
                lastOffset: batch.lastOffset, timestamp: batch.maxTimestamp
            )
        )
        lastTimestamp = batch.maxTimestamp
        if batch.isTransactional, transactionFirstOffset == nil { transactionFirstOffset = batch.baseOffset }
    }
}
