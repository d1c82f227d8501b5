import KafkaClient
import KafkaRecords

// What consumers hand out.
extension HistoryCheck {
    private struct Place {
        /// The offset that is next, or a higher one.
        var next: Int64
        /// The poll that it was reached in; nil when it was set.
        var poll: UInt64?
        /// Where in the history it was reached.
        var entry: Int
    }

    /// A consumer hands out every record once and in order, from where it was set.
    mutating func checkPolls(_ facts: PartitionFacts) {
        var places: [HistoryIndex.Actor: Place] = [:]
        for (number, entry) in index.history.entries.enumerated() {
            switch entry.event {
            case .positioned(let consumer, facts.topicPartition, let offset):
                places[.init(client: entry.client, number: consumer)] = Place(next: offset, entry: number)
            case .released(let consumer, facts.topicPartition):
                places[.init(client: entry.client, number: consumer)] = nil
            case .delivered(let consumer, facts.topicPartition, let record, let poll):
                let consumer = HistoryIndex.Actor(client: entry.client, number: consumer)
                if let place = places[consumer] {
                    check(consumer, at: place, record.offset, in: poll, number, facts)
                }
                places[consumer] = Place(next: record.offset + 1, poll: poll, entry: number)
            default:
                break
            }
        }
    }

    private mutating func check(
        _ consumer: HistoryIndex.Actor, at place: Place, _ offset: Int64, in poll: UInt64, _ entry: Int,
        _ facts: PartitionFacts
    ) {
        let isInternal = place.poll == poll
        let who = "consumer \(consumer.number) of \(consumer.client.name)"
        let lines = [index.line(place.entry), index.line(entry)]
        if offset < place.next {
            report(
                isInternal ? .internalNonmonotonicPoll : .nonmonotonicPoll, facts.topicPartition,
                [place.next - 1, offset],
                "\(who) was at offset \(place.next) of \(facts.topicPartition), and has handed out \(offset)", lines)
        } else if let missing = facts.firstVisible(in: place.next..<offset, to: index.level(of: consumer)) {
            report(
                isInternal ? .internalPollSkip : .pollSkip, facts.topicPartition, [missing],
                "\(who) was at offset \(place.next) of \(facts.topicPartition), and has handed out \(offset) without "
                    + "\(missing)", lines + facts.evidence(missing, index))
        }
    }

    /// Whoever reads what is committed is handed nothing else.
    mutating func checkIsolation(_ facts: PartitionFacts) {
        var byOffset: [Int64: HistoryIndex.Send] = [:]
        var byContent: [RecordContent: [HistoryIndex.Send]] = [:]
        for send in facts.sends {
            if let offset = send.offset { byOffset[offset] = send }
            byContent[send.content, default: []].append(send)
        }
        for delivery in facts.deliveries where delivery.isolation == .readCommitted {
            // A record whose producer was told of no offset is known by what it says, when nobody else has said that.
            var found = byOffset[delivery.offset].flatMap { $0.content == delivery.content ? $0 : nil }
            if found == nil, let same = byContent[delivery.content], same.count == 1 { found = same[0] }
            guard let send = found, let number = send.transaction else { continue }
            let transaction = index.transactions[number]
            let what = "\(send.content) at offset \(delivery.offset) of \(facts.topicPartition)"
            let ends = [transaction.committing, transaction.ended].compactMap { $0 }
            let entries = [transaction.began, send.entry, delivery.entry] + ends
            let lines = Set(entries).sorted().map(index.line)
            if transaction.outcome == .aborted {
                report(
                    .abortedRead, facts.topicPartition, [delivery.offset],
                    "\(what) was handed out as committed, and its transaction is aborted", lines)
            } else if (transaction.committing ?? .max) > delivery.entry {
                report(
                    .precommittedRead, facts.topicPartition, [delivery.offset],
                    "\(what) was handed out as committed before its transaction was to be committed", lines)
            }
        }
    }
}
