import KafkaCodec
import KafkaRecords
import OrderedCollections

/// The transaction coordinator of a broker (KIP-98): what it keeps of the transactional ids that fall into those
/// partitions of `__transaction_state` that the broker leads.
///
/// All it knows is in the log, from which the next leader reads it again. A change is written first, and holds once all
/// replicas in sync have it; until then, and while markers are on their way, every other request about the transactional
/// id is told CONCURRENT_TRANSACTIONS. The epoch of the leader is that of the coordinator, by which partitions know the
/// markers of a former one.
final class TransactionCoordinator {
    /// A partition of the transaction log that the broker leads.
    struct Partition {
        var epoch: Int32
        var isLoading = true
        var entries: OrderedDictionary<String, TransactionEntry> = [:]
    }

    unowned let broker: Broker
    let version: TransactionVersion
    private(set) var partitions: OrderedDictionary<Int32, Partition> = [:]

    /// How long reading the log takes, and what a broker does over again waits.
    private static let loadMs: Int64 = 1
    static let retryMs: Int64 = 100

    init(_ broker: Broker) {
        self.broker = broker
        version = TransactionVersion(broker.specification.release)
    }

    var now: Int64 { broker.now.milliseconds }

    // MARK: - Partitions of the log

    func start() {
        partitions = [:]
        every("transaction.abort.timed.out.transaction.cleanup.interval.ms", 10_000) { $0.abortOverdue() }
        every("transaction.remove.expired.transaction.cleanup.interval.ms", 3_600_000) { $0.removeExpired() }
    }

    private func every(_ setting: String, _ standard: Int64, _ body: @escaping (TransactionCoordinator) -> Void) {
        broker.after(broker.interval(setting, standard)) { [unowned self] in
            body(self)
            every(setting, standard, body)
        }
    }

    func stop() {
        partitions = [:]
    }

    /// Takes up what the broker has begun to lead, and leaves what others lead now.
    func metadataDidChange() {
        guard let topic = broker.image?.topics[InternalTopic.transactions.name] else { return stop() }
        for index in topic.partitions.indices {
            let number = Int32(index)
            let key = TopicIDPartition(topicID: topic.id, partition: number)
            let epoch = broker.replicas[key]?.leadership?.epoch
            guard epoch != partitions[number]?.epoch else { continue }
            partitions[number] = nil
            guard let epoch else { continue }
            partitions[number] = Partition(epoch: epoch)
            broker.after(Self.loadMs) { [unowned self] in load(number, epoch) }
        }
    }

    private func load(_ number: Int32, _ epoch: Int32) {
        guard partitions[number]?.epoch == epoch, partitions[number]?.isLoading == true, let replica = replica(number)
        else { return }
        var entries: OrderedDictionary<String, TransactionEntry> = [:]
        for batch in replica.log.batches where !batch.isControl {
            do {
                for record in try batch.records(using: broker.context.codecs.decompressor, verifyingChecksum: false) {
                    guard let entry = try TransactionLog.entry(record) else { continue }
                    entries[entry.transactionalID] = entry.metadata.map { TransactionEntry(entry.transactionalID, $0) }
                }
            } catch {
                broker.note("\(replica.partition): the batch at offset \(batch.baseOffset) is not understood, \(error)")
            }
        }
        partitions[number]?.entries = entries
        partitions[number]?.isLoading = false
        broker.note("coordinates \(entries.count) transactional ids of \(replica.partition) in epoch \(epoch)")
        for entry in entries.values where entry.metadata.state.isPrepared { complete(entry, number, epoch) }
    }

    func replica(_ number: Int32) -> Replica? {
        broker.replica(PartitionName(InternalTopic.transactions.name, number))
    }

    // MARK: - Look-ups

    /// Where a transactional id is kept.
    struct Place {
        var partition: Int32
        var epoch: Int32
        /// Nil for an unknown transactional id.
        var entry: TransactionEntry?
    }

    func find(_ transactionalID: String) throws(TransactionError) -> Place {
        let number = broker.partition(of: transactionalID, in: .transactions).partition
        guard let partition = partitions[number] else { throw TransactionError(.notCoordinator) }
        guard !partition.isLoading else { throw TransactionError(.coordinatorLoadInProgress) }
        return Place(partition: number, epoch: partition.epoch, entry: partition.entries[transactionalID])
    }

    /// The transactional id of a request: known, and named at all.
    func findKnown(_ transactionalID: String) throws(TransactionError) -> (place: Place, entry: TransactionEntry) {
        guard !transactionalID.isEmpty else { throw TransactionError(.invalidRequest) }
        let place = try find(transactionalID)
        guard let entry = place.entry else { throw TransactionError(.invalidProducerIDMapping) }
        return (place, entry)
    }

    /// Takes a transactional id up that nobody has named before.
    func add(_ entry: TransactionEntry, to number: Int32) {
        partitions[number]?.entries[entry.transactionalID] = entry
    }

    /// Whether a coordinator is still the one that it was in an epoch.
    func isCurrent(_ number: Int32, _ epoch: Int32) -> Bool {
        partitions[number]?.epoch == epoch
    }

    // MARK: - Writing

    /// Writes what is to hold of a transactional id, and lets it hold when all replicas in sync have it.
    ///
    /// - Parameters:
    ///   - next: What is to hold; nil when the transactional id is to be forgotten.
    ///   - keepsPending: Whether nothing else may happen either when it could not be written.
    ///   - then: Is told what the client is to be told.
    func write(
        _ entry: TransactionEntry, _ next: TransactionMetadata?, _ number: Int32, _ epoch: Int32,
        keepsPending: Bool = false, then: @escaping (ErrorCode) -> Void
    ) {
        let state = next?.state ?? .dead
        assert(state.previous.contains(entry.metadata.state), "\(state) after \(entry.metadata.state)")
        entry.pendingState = state
        let finish = { [unowned self] (error: ErrorCode) in
            guard isCurrent(number, epoch) else { return then(.notCoordinator) }
            if error.isError {
                if !keepsPending { entry.pendingState = nil }
            } else {
                entry.pendingState = nil
                if let next {
                    entry.metadata = next
                } else {
                    entry.metadata.state = .dead
                    partitions[number]?.entries[entry.transactionalID] = nil
                }
            }
            then(error)
        }
        guard let replica = replica(number), let leadership = replica.leadership, leadership.epoch == epoch else {
            return finish(.notCoordinator)
        }
        do throws(AppendError) {
            let batch = try TransactionLog.batch(entry.transactionalID, next, version: version, at: now)
            broker.append(
                batch, to: replica, forMs: broker.number("request.timeout.ms", 30_000),
                then: { finish(Self.told($0)) })
        } catch {
            broker.note("\(entry.transactionalID): \(error.reason)")
            finish(.unknownServerError)
        }
    }

    /// What a client is told when the log could not be written to.
    private static func told(_ error: ErrorCode) -> ErrorCode {
        switch error {
        case .unknownTopicOrPartition, .notEnoughReplicas, .notEnoughReplicasAfterAppend, .requestTimedOut:
            .coordinatorNotAvailable
        case .notLeaderOrFollower, .kafkaStorageError: .notCoordinator
        case .messageTooLarge, .recordListTooLarge: .unknownServerError
        default: error
        }
    }

    // MARK: - Time

    /// Aborts the transactions that have taken too long, and fences their producers.
    private func abortOverdue() {
        forEachEntry { entry, number, epoch in
            guard entry.pendingState == nil, entry.metadata.isOverdue(at: now) else { return }
            broker.note("\(entry.transactionalID): the transaction takes longer than \(entry.metadata.timeoutMs) ms")
            fence(entry, number, epoch) { [unowned self] error in
                guard error.isError else { return }
                broker.note("\(entry.transactionalID): not aborted yet, \(error)")
            }
        }
    }

    /// Forgets the transactional ids that nobody has used for long.
    private func removeExpired() {
        let duration = broker.number("transactional.id.expiration.ms", 604_800_000)
        forEachEntry { entry, number, epoch in
            guard entry.pendingState == nil, entry.metadata.isExpired(at: now, after: duration) else { return }
            write(entry, nil, number, epoch) { [unowned self] error in
                guard error.isError else { return }
                broker.note("\(entry.transactionalID): not forgotten yet, \(error)")
            }
        }
    }

    private func forEachEntry(_ body: (TransactionEntry, Int32, Int32) -> Void) {
        for (number, partition) in partitions where !partition.isLoading {
            for entry in partition.entries.values { body(entry, number, partition.epoch) }
        }
    }
}
