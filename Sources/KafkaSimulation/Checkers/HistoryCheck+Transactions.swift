import KafkaClient
import KafkaRecords

// Whether transactions are whole.
extension HistoryCheck {
    /// A record of a transaction as it is in a log in the end.
    private struct Place {
        var send: HistoryIndex.Send
        var offset: Int64
        var visibility: HistoryLog.Visibility

        var description: String { "\(send.content) at offset \(offset) of \(send.topicPartition)" }
    }

    /// The records of a transaction are committed in all logs, or in none, and as its producer was told.
    ///
    /// A record whose transaction has no marker yet is let pass: it is on its way, or hangs, which shows in what is not
    /// seen.
    mutating func checkTransactions() {
        var places: [Int: [Place]] = [:]
        for facts in partitions {
            guard let log = facts.log else { continue }
            for place in Self.places(facts, log) {
                if let number = place.send.transaction { places[number, default: []].append(place) }
            }
        }
        for (number, places) in places.sorted(by: { $0.key < $1.key }) {
            let transaction = index.transactions[number]
            let committed = places.first { $0.visibility == .committed }
            let aborted = places.first { $0.visibility == .aborted }
            if let committed, let aborted {
                tear(
                    transaction, [committed, aborted],
                    "\(committed.description) is committed, \(aborted.description) is not")
            } else if let aborted, transaction.outcome == .committed {
                tear(
                    transaction, [aborted],
                    "\(aborted.description) is aborted, and its producer was told of a commit")
            } else if let committed, transaction.outcome == .aborted {
                tear(
                    transaction, [committed],
                    "\(committed.description) is committed, and its producer was told of an abort")
            }
        }
    }

    private mutating func tear(_ transaction: HistoryIndex.Transaction, _ places: [Place], _ explanation: String) {
        let ends = [transaction.committing, transaction.ended].compactMap { $0 }
        let lines = Set([transaction.began] + ends + places.map(\.send.entry)).sorted().map(index.line)
        let partitions = Set(places.map(\.send.topicPartition))
        report(
            .tornTransaction, partitions.count == 1 ? partitions.first : nil, places.map(\.offset),
            "a transaction of producer \(transaction.producer.number) of \(transaction.producer.client.name): "
                + explanation, lines)
    }

    /// Where the records are that were sent to a partition: by their offset, or by what they say when it is not known
    /// and nothing else says the same.
    private static func places(_ facts: PartitionFacts, _ log: HistoryLog) -> [Place] {
        var byOffset: [Int64: Int] = [:]
        var byContent: [RecordContent: [Int]] = [:]
        for (index, entry) in log.records.enumerated() {
            byOffset[entry.record.offset] = index
            byContent[RecordContent(key: entry.record.key, value: entry.record.value), default: []].append(index)
        }
        var sends: [RecordContent: Int] = [:]
        for send in facts.sends { sends[send.content, default: 0] += 1 }
        return facts.sends.compactMap { send in
            var found = send.offset.flatMap { byOffset[$0] }
            if send.offset == nil, sends[send.content] == 1, let same = byContent[send.content], same.count == 1 {
                found = same[0]
            }
            guard let found else { return nil }
            let (record, visibility) = log.records[found]
            guard RecordContent(key: record.key, value: record.value) == send.content else { return nil }
            return Place(send: send, offset: record.offset, visibility: visibility)
        }
    }
}
