package import KafkaClient
import KafkaCodec
import KafkaSimulation
import Synchronization

/// What is known of a group while it is swept: who owns what, what was handed out, and what is surely committed.
package final class GroupLedger: Sendable {
    /// Something that must not be.
    package struct Broken: Error, CustomStringConvertible {
        package var description: String
    }

    /// Whether all is over, so that members end.
    let isDone = Mutex(false)

    private struct Book {
        var members: [String: GroupConsumer] = [:]
        var handedOut: [TopicPartition: Set<Int64>] = [:]
        /// The highest offset of which a commit was acknowledged.
        var committed: [TopicPartition: Int64] = [:]
        /// For each member and partition, what it must not go below, and what comes next.
        var floors: [String: [TopicPartition: Int64]] = [:]
        var next: [String: [TopicPartition: Int64]] = [:]
        var counts = Counts()
        var broken: Broken?
    }

    /// How often things have happened.
    package struct Counts: Sendable {
        package var records = 0
        package var duplicates = 0
        package var assignments = 0
        package var revocations = 0
        package var losses = 0
        package var commits = 0
        package var failedCommits = 0
        /// Transactions that count, and those of which nothing came.
        package var transactions = 0
        package var abortedTransactions = 0

        package init() {}

        package static func + (left: Counts, right: Counts) -> Counts {
            var sum = left
            sum.records += right.records
            sum.duplicates += right.duplicates
            sum.assignments += right.assignments
            sum.revocations += right.revocations
            sum.losses += right.losses
            sum.commits += right.commits
            sum.failedCommits += right.failedCommits
            sum.transactions += right.transactions
            sum.abortedTransactions += right.abortedTransactions
            return sum
        }
    }

    private let book = Mutex(Book())

    var counts: Counts { book.withLock { $0.counts } }

    func begin(_ name: String, _ consumer: GroupConsumer) {
        book.withLock { book in
            book.members[name] = consumer
            book.floors[name] = [:]
            book.next[name] = [:]
        }
    }

    func end(_ name: String) { book.withLock { $0.members[name] = nil } }

    func note(_ name: String, _ event: GroupEvent) {
        book.withLock { book in
            switch event {
            case .assigned(let partitions):
                book.counts.assignments += 1
                for partition in partitions {
                    book.floors[name]?[partition] = book.committed[partition] ?? 0
                    book.next[name]?[partition] = nil
                }
            case .revoked: book.counts.revocations += 1
            case .lost: book.counts.losses += 1
            case .commitFailed: book.counts.failedCommits += 1
            case .reachedEnd: break
            }
        }
    }

    func note(_ name: String, _ record: ConsumerRecord) {
        book.withLock { book in
            let partition = record.topicPartition
            book.counts.records += 1
            if !book.handedOut[partition, default: []].insert(record.offset).inserted { book.counts.duplicates += 1 }
            if let next = book.next[name]?[partition] {
                if record.offset != next {
                    book.broken = Broken(description: "\(name) got \(partition)@\(record.offset) instead of \(next)")
                }
            } else if let floor = book.floors[name]?[partition], record.offset < floor {
                book.broken = Broken(
                    description: "\(name) got \(partition)@\(record.offset), where \(floor) was committed before")
            }
            book.next[name]?[partition] = record.offset + 1
        }
    }

    /// A transaction was tried, and counts or does not.
    func note(isCommitted: Bool) {
        book.withLock { book in
            if isCommitted { book.counts.transactions += 1 } else { book.counts.abortedTransactions += 1 }
        }
    }

    func note(_ result: CommitResult) {
        book.withLock { book in
            if !result.committed.isEmpty { book.counts.commits += 1 }
            if !result.failures.isEmpty { book.counts.failedCommits += 1 }
            for (partition, commit) in result.committed {
                book.committed[partition] = max(commit.offset, book.committed[partition] ?? 0)
            }
        }
    }

    /// Who owns which partition now; it is an error that two do.
    @discardableResult
    func owners() throws -> [TopicPartition: String] {
        let members = try book.withLock { book in
            if let broken = book.broken { throw broken }
            return book.members.sorted { $0.key < $1.key }
        }
        var owners: [TopicPartition: String] = [:]
        for (name, consumer) in members {
            for partition in consumer.assignment {
                if let other = owners.updateValue(name, forKey: partition) {
                    throw Broken(description: "\(partition) is owned by \(other) and by \(name)")
                }
            }
        }
        return owners
    }

    /// Whether all records up to these ends were handed out.
    func hasAll(_ ends: [TopicPartition: Int64]) -> Bool {
        book.withLock { book in
            ends.allSatisfy { partition, end in Int64(book.handedOut[partition]?.count ?? 0) >= end }
        }
    }

    /// What was not handed out although it lies below a committed offset.
    func skipped() -> [String] {
        book.withLock { book in
            book.committed.sorted { $0.key < $1.key }.compactMap { partition, end in
                let missing = (0..<max(0, end)).filter { book.handedOut[partition]?.contains($0) != true }
                return missing.isEmpty ? nil : "\(partition): \(missing.prefix(10)) below \(end)"
            }
        }
    }
}
