import KafkaRecords
import OrderedCollections

/// The producers that a partition remembers, and what follows from their transactions.
///
/// It is a value: a copy made where a segment begins is the snapshot from which the state is rebuilt after a truncation.
package struct ProducerStates: Hashable, Sendable {
    /// A transaction that was aborted, as consumers that read only what is committed are told of it.
    package struct AbortedTransaction: Hashable, Sendable {
        /// The producer.
        package var producerID: Int64
        /// The offset of the transaction's first record.
        package var firstOffset: Int64
        /// The offset of the abort marker.
        package var lastOffset: Int64
        /// The last stable offset once the transaction was over.
        package var lastStableOffset: Int64
    }

    /// A transaction whose marker is in the log, but not yet on all replicas in sync.
    private struct CompletedTransaction: Hashable, Sendable {
        var firstOffset: Int64
        var lastOffset: Int64
    }

    private var states: OrderedDictionary<Int64, ProducerState> = [:]
    private var completed: [CompletedTransaction] = []
    /// The aborted transactions, in the order of their markers.
    package private(set) var aborted: [AbortedTransaction] = []

    /// No producers.
    package init() {}

    /// The producers, in the order in which the partition first heard of them.
    package var producers: some Collection<ProducerState> { states.values }

    /// What is remembered of a producer.
    package subscript(producerID: Int64) -> ProducerState? { states[producerID] }

    /// The first offset that belongs to a transaction of which it is not yet settled, on all replicas in sync, how it
    /// ended; nil when there is none.
    package func firstUnstableOffset(highWatermark: Int64) -> Int64? {
        var first: Int64?
        for state in states.values {
            if let offset = state.transactionFirstOffset { first = min(first ?? offset, offset) }
        }
        for transaction in completed where transaction.lastOffset >= highWatermark {
            first = min(first ?? transaction.firstOffset, transaction.firstOffset)
        }
        return first
    }

    /// The aborted transactions that concern offsets of a range.
    package func aborted(in offsets: Range<Int64>) -> [AbortedTransaction] {
        aborted.filter { $0.lastOffset >= offsets.lowerBound && $0.firstOffset < offsets.upperBound }
    }

    /// Notes a batch that is in the log now. Batches without a producer change nothing.
    mutating func append(_ batch: RecordBatch, highWatermark: Int64) {
        guard batch.producerID >= 0 else { return }
        if batch.isControl {
            appendMarker(batch, highWatermark: highWatermark)
        } else {
            states[batch.producerID, default: ProducerState(producerID: batch.producerID, epoch: batch.producerEpoch)]
                .append(batch)
        }
    }

    private mutating func appendMarker(_ batch: RecordBatch, highWatermark: Int64) {
        guard let record = try? batch.records().first(where: { _ in true }),
            case .endTransaction(let marker)? = try? ControlRecord(record)
        else { return }
        var state =
            states[batch.producerID] ?? ProducerState(producerID: batch.producerID, epoch: batch.producerEpoch)
        if state.epoch != batch.producerEpoch {
            state.epoch = batch.producerEpoch
            state.batches.removeAll()
        }
        state.coordinatorEpoch = marker.coordinatorEpoch
        state.lastTimestamp = batch.maxTimestamp
        let first = state.transactionFirstOffset
        state.transactionFirstOffset = nil
        states[batch.producerID] = state
        guard let first else { return }
        let stable = firstUnstableOffset(highWatermark: highWatermark) ?? batch.nextOffset
        completed.append(CompletedTransaction(firstOffset: first, lastOffset: batch.lastOffset))
        guard marker.outcome == .abort else { return }
        aborted.append(
            AbortedTransaction(
                producerID: batch.producerID, firstOffset: first, lastOffset: batch.lastOffset,
                lastStableOffset: stable
            )
        )
    }

    /// Forgets transactions that are settled because the high watermark has passed their markers.
    mutating func highWatermarkDidRise(to highWatermark: Int64) {
        guard !completed.isEmpty else { return }
        completed.removeAll { $0.lastOffset < highWatermark }
    }

    /// Forgets producers that have been idle for too long and have no transaction open.
    mutating func expire(at now: Int64, after duration: Int64) {
        states.removeAll { _, state in
            guard state.transactionFirstOffset == nil else { return false }
            let idle = now.subtractingReportingOverflow(state.lastTimestamp)
            return !idle.overflow && idle.partialValue >= duration
        }
    }

    /// Forgets aborted transactions that lie before the start of the log.
    mutating func truncateFromStart(_ offset: Int64) {
        aborted.removeAll { $0.lastOffset < offset }
    }
}
