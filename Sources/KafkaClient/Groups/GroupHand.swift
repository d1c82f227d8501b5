import Synchronization

/// Whoever hands records of a group consumer out to one task of the user: a loop, or calls for batches.
///
/// What it has handed out last is in the user's hands until it is asked for more.
final class GroupHand {
    private let consumer: GroupConsumer
    let number: UInt64
    let scope: Scope
    /// Whether asking for more says that what was handed out before is done.
    private let marks: Bool
    private let activity = GroupHandState.Activity()
    private var lease: RecordLease?
    /// The place that the open batch was read from.
    private var placing: UInt64 = 0
    /// It has told the user to give partitions up.
    private var hasRevocation = false
    /// How far batches were handed out that are in the user's hands as a whole.
    private var handedOut: [TopicPartition: (commit: OffsetCommit, placing: UInt64)] = [:]

    var clock: KafkaClock { consumer.clock }

    /// What it hands out.
    enum Scope: Equatable {
        case everything
        case events
        case records(of: TopicPartition)
    }

    init(_ consumer: GroupConsumer, _ scope: Scope = .everything, marks: Bool? = nil) {
        self.consumer = consumer
        self.scope = scope
        self.marks = marks ?? consumer.configuration.marksAutomatically
        number = consumer.registerHand(activity)
    }

    deinit {
        // A loop was left at a record of which nobody knows whether it is done; those before it are.
        if let lease, marks, let done = lease.doneBefore {
            consumer.didHandOut(lease.topicPartition, upTo: done, placing: placing)
        }
        lease = nil
        consumer.removeHand(number, isAcknowledging: hasRevocation)
    }

    /// The next record of the open batch, where nothing stands in the way.
    func nextOfBatch() -> ConsumerRecord? {
        guard let lease, !consumer.hasNews.load(ordering: .acquiring), let record = lease.next() else { return nil }
        activity.note()
        return record
    }

    /// The next record; what else happens is passed over.
    nonisolated(nonsending) func nextRecord() async throws(KafkaError) -> ConsumerRecord? {
        if let record = nextOfBatch() { return record }
        while let element = try await next() {
            if case .record(let record) = element { return record }
        }
        return nil
    }

    /// The next record or event, as soon as there is one; nil when the consumer is closed, or the partition is not the
    /// member's any more, or the time is over.
    nonisolated(nonsending) func next(
        until deadline: KafkaClock.Instant? = nil
    ) async throws(KafkaError) -> GroupElement? {
        if let record = nextOfBatch() { return .record(record) }
        // It may wait for something that happens because of this.
        settle()
        while true {
            let arrivals = consumer.reader.arrivals.count
            switch try take() {
            case .element(let element): return element
            case .end: return nil
            case .nothing: break
            }
            guard !Task.isCancelled else { throw KafkaError(.cancelled, "the task was cancelled") }
            if let deadline, consumer.clock.now >= deadline { return nil }
            await consumer.waitForArrivals(after: arrivals, until: deadline)
        }
    }

    /// Adds records that are there, of the same partition and of others.
    func append(to batch: inout [ConsumerRecord], limit: Int) {
        while batch.count < limit {
            if let record = nextOfBatch() {
                batch.append(record)
                continue
            }
            guard !consumer.hasNews.load(ordering: .acquiring) else { break }
            keepProgress()
            guard let next = consumer.openMore(scope) else { break }
            open(next)
            consumer.hold(batch.partitions.union([next.topicPartition]), by: number, asBatch: true)
        }
        keepProgress()
        consumer.hold(batch.partitions, by: number, asBatch: true)
    }

    /// The places that the batches were read from that are in the user's hands as a whole.
    var placings: [TopicPartition: UInt64] { handedOut.mapValues(\.placing) }

    /// The batch that was handed out last is done.
    func finishBatch() {
        let done = handedOut
        handedOut = [:]
        guard marks else { return }
        for (partition, (commit, placing)) in done {
            consumer.didHandOut(partition, upTo: commit, placing: placing)
        }
    }

    /// Gives the open batch back, whose records are not done yet.
    private func keepProgress() {
        guard let lease else { return }
        if lease.hasProgress { handedOut[lease.topicPartition] = (lease.progress, placing) }
        self.lease = nil
    }

    /// What was handed out before is done.
    func settle() {
        mark()
        let holdsNothing = lease.map { $0.isRevoked } ?? true
        if holdsNothing { lease = nil }
        consumer.settle(
            number, holding: lease.map { [$0.topicPartition] } ?? [], isAcknowledging: hasRevocation)
        hasRevocation = false
    }

    private func mark() {
        guard let lease, lease.hasProgress, marks else { return }
        consumer.didHandOut(lease.topicPartition, upTo: lease.progress, placing: placing)
    }

    private func open(_ next: RecordLease) {
        lease = next
        placing = consumer.begin(next.topicPartition, at: next.progress.offset, of: next.generation)
    }

    private enum Taken {
        case element(GroupElement)
        case nothing
        case end
    }

    private func take() throws(KafkaError) -> Taken {
        if case .records(let partition) = scope {
            if try consumer.isOver(partition) { return .end }
        } else {
            // What stands in the way of a claim is told where its records are taken.
            switch try consumer.nextEvent(takesFailures: scope == .everything) {
            case .event(let event):
                hasRevocation = event.isRevocation
                return .element(.event(event))
            case .end: return .end
            case .nothing: break
            }
        }
        if scope == .events { return .nothing }
        while true {
            if let lease {
                if let record = lease.next() {
                    activity.note()
                    return .element(.record(record))
                }
                mark()
                self.lease = nil
                consumer.hold([], by: number)
            }
            switch try consumer.open(scope) {
            case .lease(let next):
                open(next)
                consumer.hold([next.topicPartition], by: number)
            case .reachedEnd(let partition, let offset):
                // A claim is about records alone.
                guard scope == .everything else { continue }
                return .element(.event(.reachedEnd(partition, offset: offset)))
            case .positionReset(let partition, let reset):
                guard scope == .everything else { continue }
                return .element(.event(.positionReset(partition, reset)))
            case .nothing: return .nothing
            case .end: return .end
            }
        }
    }
}

extension [ConsumerRecord] {
    /// The partitions that the records are of.
    var partitions: Set<TopicPartition> {
        var partitions: Set<TopicPartition> = []
        for record in self { partitions.insert(record.topicPartition) }
        return partitions
    }
}
