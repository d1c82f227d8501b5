import KafkaClient
import KafkaRecords

/// What a history, and the log where it is there, say of one partition.
struct PartitionFacts {
    /// Someone's word of what lies at an offset.
    struct Claim {
        var content: RecordContent
        /// Where in the history it is; nil for the log.
        var entry: Int?
    }

    let topicPartition: TopicPartition
    let log: HistoryLog?
    /// The records that were sent to it, in the order of their being taken.
    let sends: [HistoryIndex.Send]
    /// The records that were read from it, in their order.
    let deliveries: [HistoryIndex.Delivery]
    /// What lies at which offset, by those who should know.
    private(set) var claims: [Int64: [Claim]] = [:]
    /// The offsets of records that consumers have to hand out when they pass, by what they read, in their order.
    private var visible: [IsolationLevel: [Int64]] = [:]

    init(_ topicPartition: TopicPartition, _ index: HistoryIndex, _ log: HistoryLog?) {
        self.topicPartition = topicPartition
        self.log = log
        sends = index.sends.filter { $0.topicPartition == topicPartition }
        deliveries = index.deliveries.filter { $0.topicPartition == topicPartition }
        var all: Set<Int64> = []
        var committed: Set<Int64> = []
        for send in sends {
            guard let offset = send.offset else { continue }
            claims[offset, default: []].append(Claim(content: send.content, entry: send.outcomeEntry))
            all.insert(offset)
            if index.isCommitted(send) == true { committed.insert(offset) }
        }
        for delivery in deliveries {
            claims[delivery.offset, default: []].append(Claim(content: delivery.content, entry: delivery.entry))
            all.insert(delivery.offset)
            if delivery.isolation == .readCommitted { committed.insert(delivery.offset) }
        }
        // What compaction has taken away later was not there for everybody.
        if log?.isCompacted == true {
            all = []
            committed = []
        }
        for (record, visibility) in log?.records ?? [] {
            let content = RecordContent(key: record.key, value: record.value)
            claims[record.offset, default: []].append(Claim(content: content, entry: nil))
            all.insert(record.offset)
            // What the log itself says counts for more.
            if visibility == .committed { committed.insert(record.offset) } else { committed.remove(record.offset) }
        }
        visible = [.readUncommitted: all.sorted(), .readCommitted: committed.sorted()]
    }

    /// The first of the records in a range of offsets that a consumer has to hand out when it passes.
    func firstVisible(in range: Range<Int64>, to isolation: IsolationLevel) -> Int64? {
        guard let offsets = visible[isolation], !range.isEmpty else { return nil }
        var low = 0
        var high = offsets.count
        while low < high {
            let middle = (low + high) / 2
            if offsets[middle] < range.lowerBound { low = middle + 1 } else { high = middle }
        }
        return low < offsets.count && offsets[low] < range.upperBound ? offsets[low] : nil
    }

    /// The lines that tell what lies at an offset.
    func evidence(_ offset: Int64, _ index: HistoryIndex) -> [String] {
        (claims[offset] ?? []).map { claim in
            claim.entry.map(index.line)
                ?? "in the end the log has at offset \(offset) of \(topicPartition) \(claim.content)"
        }
    }
}
