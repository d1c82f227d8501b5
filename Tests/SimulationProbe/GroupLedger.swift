import KafkaClient
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

    /// For how long somebody may have what a member of the classic protocol still takes for its own.
    ///
    /// A coordinator that turns a classic group into one of the new protocol takes its members for what they were assigned
    /// last, and for nothing in the middle of a rebalance (KIP-848). It cannot know what a cooperative member has kept
    /// until that one joins again, as its next heartbeat tells it to.
    private let handoverLimit: Duration

    private let now: @Sendable () -> SimulationClock.Instant
    private let cluster: SimulatedCluster

    init(
        _ cluster: SimulatedCluster, handoverLimit: Duration = .zero,
        now: @escaping @Sendable () -> SimulationClock.Instant
    ) {
        self.cluster = cluster
        self.handoverLimit = handoverLimit
        self.now = now
    }

    private struct Book {
        var members: [String: GroupConsumer] = [:]
        var handedOut: [TopicPartition: Set<Int64>] = [:]
        /// The highest offset of which a commit was acknowledged.
        var committed: [TopicPartition: Int64] = [:]
        /// For each member and partition, what it must not go below, and what comes next.
        var floors: [String: [TopicPartition: Int64]] = [:]
        var next: [String: [TopicPartition: Int64]] = [:]
        /// Since when partitions have two owners.
        var handovers: [TopicPartition: SimulationClock.Instant] = [:]
        /// Until when nodes may believe that they are members although the coordinator knows better.
        var misled: [String: SimulationClock.Instant] = [:]
        /// What misled members own beside others.
        var overlaps: Set<TopicPartition> = []
        /// How many commits brokers had got when it was looked at last, and the newest connection with one, by node and
        /// broker.
        var seenCommits = 0
        var newestCommits: [String: [Int32: UInt64]] = [:]
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
        /// How often a group on its way to the new protocol gave a partition to a second owner.
        package var handovers = 0
        /// How often a partition got a second owner because a broker that coordinated no more told the first one that all
        /// was well.
        package var overlaps = 0
        /// How often a commit that a member had sent again over another connection came to a broker after all, behind later
        /// ones.
        package var lateCommits = 0

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
            sum.handovers += right.handovers
            sum.overlaps += right.overlaps
            sum.lateCommits += right.lateCommits
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

    /// Takes note of commits that came late. They count, as the protocol has no order of commits, and take offsets back:
    /// what was acknowledged before is not the least any more that the group has.
    private func noteLateCommits() {
        let total = cluster.requestCount(.offsetCommit)
        book.withLock { book in
            let new = cluster.requests.filter { $0.api == .offsetCommit }.suffix(total - book.seenCommits)
            book.seenCommits = total
            for request in new {
                let newest = book.newestCommits[request.node]?[request.broker] ?? 0
                book.newestCommits[request.node, default: [:]][request.broker] = max(newest, request.connection)
                guard request.connection < newest else { continue }
                book.counts.lateCommits += 1
                book.committed = [:]
            }
        }
    }

    func note(_ name: String, _ event: GroupEvent) {
        noteLateCommits()
        book.withLock { book in
            switch event {
            case .assigned(let partitions):
                book.counts.assignments += 1
                for partition in partitions {
                    // What the one before commits until it is told does not bind the one after.
                    let isHandover = book.members.contains { other, consumer in
                        other != name && allowsHandover(other) && consumer.assignment.contains(partition)
                    }
                    book.floors[name]?[partition] = isHandover ? 0 : book.committed[partition] ?? 0
                    book.next[name]?[partition] = nil
                }
            case .revoked: book.counts.revocations += 1
            case .lost: book.counts.losses += 1
            case .commitFailed: book.counts.failedCommits += 1
            case .reachedEnd, .positionReset: break
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

    /// A member was answered by a broker that the cluster had already replaced as the coordinator, and that had not heard
    /// of it: cut off from the controller, but not from the member.
    ///
    /// Such a broker says that all is well, as Kafka's does, while the coordinator in its place counts the session from
    /// when it took over, and gives the member's partitions to others when that is over. No member can know. Its commits
    /// are refused, so that nothing counts twice; and its session ends in its turn, after this time.
    func misled(_ node: String, for session: Duration) {
        book.withLock { $0.misled[node] = now().advanced(by: session) }
    }

    /// Who owns which partition now; it is an error that two do.
    @discardableResult
    func owners() throws -> [TopicPartition: String] {
        noteLateCommits()
        let time = now()
        let (members, misled) = try book.withLock { book in
            if let broken = book.broken { throw broken }
            book.misled = book.misled.filter { $0.value >= time }
            return (book.members.sorted { $0.key < $1.key }, book.misled)
        }
        func isMisled(_ life: String) -> Bool { misled[String(life.prefix { $0 != "." })] != nil }
        var owners: [TopicPartition: String] = [:]
        var handovers: Set<TopicPartition> = []
        var overlaps: Set<TopicPartition> = []
        for (name, consumer) in members {
            for partition in consumer.assignment {
                guard let other = owners.updateValue(name, forKey: partition) else { continue }
                if isMisled(name) || isMisled(other) {
                    overlaps.insert(partition)
                    continue
                }
                guard allowsHandover(name) != allowsHandover(other) else {
                    throw Broken(description: "\(partition) is owned by \(other) and by \(name)")
                }
                handovers.insert(partition)
            }
        }
        try book.withLock { book in
            book.counts.overlaps += overlaps.subtracting(book.overlaps).count
            book.overlaps = overlaps
            book.handovers = book.handovers.filter { handovers.contains($0.key) }
            for partition in handovers.sorted() {
                let since = book.handovers[partition] ?? time
                if book.handovers.updateValue(since, forKey: partition) == nil { book.counts.handovers += 1 }
                if time > since.advanced(by: handoverLimit) {
                    throw Broken(description: "\(partition) has had two owners since \(since)")
                }
            }
        }
        return owners
    }

    /// Whether a life of a member is one of the classic protocol, whose partitions another one may have.
    private func allowsHandover(_ life: String) -> Bool { handoverLimit > .zero && life.hasSuffix(".0") }

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
