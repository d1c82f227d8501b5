package import KafkaClient
package import KafkaRecords

/// A partition's log as it was in the end, to hold a history against.
package struct HistoryLog: Sendable {
    /// What a record's transaction has come to.
    package enum Visibility: Sendable {
        /// It is outside of transactions, or its transaction is committed.
        case committed
        case aborted
        /// Its transaction has not ended.
        case open
    }

    package var topicPartition: TopicPartition
    /// The offset of the first record that can be read: earlier ones were deleted.
    package var startOffset: Int64
    /// Whether records may have been taken out by compaction.
    package var isCompacted: Bool
    /// The records, control records left out, in their order.
    package var records: [(record: Record, visibility: Visibility)]

    package init(
        _ topicPartition: TopicPartition, startOffset: Int64 = 0, isCompacted: Bool = false, records: [Record]
    ) {
        self.topicPartition = topicPartition
        self.startOffset = startOffset
        self.isCompacted = isCompacted
        self.records = records.map { ($0, .committed) }
    }

    /// - Throws: What makes a batch unreadable.
    init(_ topicPartition: TopicPartition, _ log: SimulatedCluster.Log, isCompacted: Bool) throws {
        self.topicPartition = topicPartition
        startOffset = log.startOffset
        self.isCompacted = isCompacted
        records = []
        var open: [Int64: [Int]] = [:]
        for batch in log.batches {
            let content = Array(try batch.records())
            guard !batch.isControl else {
                guard let first = content.first,
                    case .endTransaction(let marker) = try ControlRecord(first)
                else { continue }
                for index in open.removeValue(forKey: batch.producerID) ?? [] {
                    records[index].visibility = marker.outcome == .abort ? .aborted : .committed
                }
                continue
            }
            for record in content where record.offset >= startOffset {
                if batch.isTransactional { open[batch.producerID, default: []].append(records.count) }
                records.append((record, batch.isTransactional ? .open : .committed))
            }
        }
    }
}
