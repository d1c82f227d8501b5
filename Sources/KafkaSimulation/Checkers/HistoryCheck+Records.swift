import KafkaClient
import KafkaRecords

// What is there, how often, and in which order.
extension HistoryCheck {
    /// Everyone has to see the same record at an offset.
    mutating func checkOffsets(_ facts: PartitionFacts) {
        for (offset, claims) in facts.claims.sorted(by: { $0.key < $1.key }) {
            guard let first = claims.first, claims.contains(where: { $0.content != first.content }) else { continue }
            report(
                .inconsistentOffsets, facts.topicPartition, [offset],
                "offset \(offset) of \(facts.topicPartition) has \(Set(claims.map(\.content)).count) records",
                facts.evidence(offset, index))
        }
    }

    /// A record is in a partition no more often than it was sent, and not at all where every attempt has failed.
    mutating func checkCopies(_ facts: PartitionFacts) {
        var sends: [RecordContent: [HistoryIndex.Send]] = [:]
        for send in facts.sends { sends[send.content, default: []].append(send) }
        var places: [RecordContent: [Int64]] = [:]
        for (offset, claims) in facts.claims.sorted(by: { $0.key < $1.key }) {
            for content in Set(claims.map(\.content)) { places[content, default: []].append(offset) }
        }
        for (content, offsets) in places.sorted(by: { ($0.value[0], "\($0.key)") < ($1.value[0], "\($1.key)") }) {
            guard let sent = sends[content] else { continue }
            let possible = sent.count { if case .failed(isCertain: true) = $0.outcome { false } else { true } }
            guard offsets.count > possible else { continue }
            let lines = sent.flatMap(index.lines) + offsets.flatMap { facts.evidence($0, index) }
            let places = offsets.map(String.init).joined(separator: ", ")
            if offsets.count > sent.count {
                report(
                    .duplicate, facts.topicPartition, offsets,
                    "\(content) was sent \(sent.count) times to \(facts.topicPartition), and is there \(offsets.count) "
                        + "times, at offsets \(places)", lines)
            } else {
                report(
                    .failedWriteRead, facts.topicPartition, offsets,
                    "\(content) is in \(facts.topicPartition) at offset \(places), and its producer was told that it "
                        + "has failed for certain", lines)
            }
        }
    }

    /// What is acknowledged stays, and is read.
    mutating func checkAcknowledged(_ facts: PartitionFacts) {
        var logged: [Int64: RecordContent] = [:]
        var aborted: Set<Int64> = []
        for (record, visibility) in facts.log?.records ?? [] {
            logged[record.offset] = RecordContent(key: record.key, value: record.value)
            if visibility == .aborted { aborted.insert(record.offset) }
        }
        var delivered: [Int64: Set<RecordContent>] = [:]
        for delivery in facts.deliveries { delivered[delivery.offset, default: []].insert(delivery.content) }
        let passed = facts.log == nil ? passedOver(facts) : [:]
        for send in facts.sends {
            guard let offset = send.offset else { continue }
            let isSeen = delivered[offset]?.contains(send.content) == true
            let name = "\(send.content), which is acknowledged at offset \(offset) of \(facts.topicPartition),"
            if let log = facts.log {
                if offset >= log.startOffset, !log.isCompacted, logged[offset] != send.content {
                    report(
                        .lostWrite, facts.topicPartition, [offset], "\(name) is not in the log in the end",
                        index.lines(send) + facts.evidence(offset, index).filter { !index.lines(send).contains($0) })
                }
            } else if !isSeen, index.isCommitted(send) == true, let reader = passed[offset] {
                report(
                    .lostWrite, facts.topicPartition, [offset],
                    "\(name) was handed out by nobody, and passed over",
                    index.lines(send) + [index.line(reader)])
            }
            // How a transaction has ended whose producer never heard of it is for the log to say.
            let isForNobody = index.isCommitted(send) == nil && aborted.contains(offset)
            if !isSeen, index.isCommitted(send) != false, !isForNobody {
                report(
                    .unseenRecord, facts.topicPartition, [offset], "\(name) was handed out by nobody",
                    index.lines(send))
            }
        }
    }

    /// The offsets of acknowledged records that a consumer has gone past, with the place in the history where it did.
    private func passedOver(_ facts: PartitionFacts) -> [Int64: Int] {
        let offsets = facts.sends.compactMap(\.offset).sorted()
        var passed: [Int64: Int] = [:]
        var positions: [HistoryIndex.Actor: Int64] = [:]
        for (number, entry) in index.history.entries.enumerated() {
            switch entry.event {
            case .positioned(let consumer, facts.topicPartition, let offset):
                positions[.init(client: entry.client, number: consumer)] = offset
            case .released(let consumer, facts.topicPartition):
                positions[.init(client: entry.client, number: consumer)] = nil
            case .delivered(let consumer, facts.topicPartition, let record, _):
                let consumer = HistoryIndex.Actor(client: entry.client, number: consumer)
                if let position = positions[consumer] {
                    for offset in offsets where offset >= position && offset < record.offset {
                        passed[offset] = passed[offset] ?? number
                    }
                }
                positions[consumer] = record.offset + 1
            default:
                break
            }
        }
        return passed
    }

    /// A producer's records lie in the order in which it took them.
    mutating func checkSendOrder(_ facts: PartitionFacts) {
        var last: [HistoryIndex.Actor: HistoryIndex.Send] = [:]
        for send in facts.sends {
            guard let offset = send.offset else { continue }
            if let earlier = last[send.producer], let before = earlier.offset, before >= offset {
                report(
                    .nonmonotonicSend, facts.topicPartition, [before, offset],
                    "\(earlier.content) was sent to \(facts.topicPartition) before \(send.content), and lies at offset "
                        + "\(before), which is not before \(offset)", index.lines(earlier) + index.lines(send))
            } else {
                last[send.producer] = send
            }
        }
    }
}
