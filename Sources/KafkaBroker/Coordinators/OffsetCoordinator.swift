import KafkaCodec
import OrderedCollections

/// The offsets of those groups that fall into partitions of `__consumer_offsets` which a broker leads.
///
/// Groups have no members here: a commit that names a generation or a member is one of a group that is not there, or of
/// a member that it does not have.
final class OffsetCoordinator {
    private struct Partition {
        var epoch: Int32
        var isLoading = true
        var offsets = CommittedOffsets()
    }

    private unowned let broker: Broker
    private var partitions: [Int32: Partition] = [:]

    /// How long reading the log takes.
    private static let loadMs: Int64 = 1

    init(_ broker: Broker) {
        self.broker = broker
    }

    func stop() {
        partitions = [:]
    }

    /// Takes up what the broker has begun to lead, and leaves what others lead now.
    func metadataDidChange() {
        guard let topic = broker.image?.topics[InternalTopic.offsets.name] else { return stop() }
        for index in topic.partitions.indices {
            let number = Int32(index)
            let key = TopicIDPartition(topicID: topic.id, partition: number)
            let epoch = broker.replicas[key]?.leadership?.epoch
            guard epoch != partitions[number]?.epoch else { continue }
            partitions[number] = epoch.map { Partition(epoch: $0) }
            guard let epoch else { continue }
            broker.after(Self.loadMs) { [unowned self] in
                if partitions[number]?.epoch == epoch { partitions[number]?.isLoading = false }
            }
        }
    }

    /// What the groups of a group's partition have committed.
    func offsets(around group: String) throws(TransactionError) -> CommittedOffsets {
        let partition = broker.partition(of: group, in: .offsets)
        guard let known = partitions[partition.partition], let replica = broker.replica(partition) else {
            throw TransactionError(.notCoordinator)
        }
        guard !known.isLoading else { throw TransactionError(.coordinatorLoadInProgress) }
        do {
            try partitions[partition.partition]?.offsets.readOn(replica.log, broker.context.codecs)
        } catch {
            broker.note("\(partition): offsets are not understood, \(error)")
        }
        return partitions[partition.partition]?.offsets ?? known.offsets
    }

    // MARK: - Transactions

    /// A commit of a group's offsets in a transaction.
    struct TransactionalCommit {
        var transactionalID: String
        var producer: ProducerIdentity
        var group: String
        var generation: Int32
        var member: String
        var instance: String?
        var offsets: OrderedDictionary<PartitionName, CommittedOffset>
        var support: TransactionSupport
        /// Whether the client knows that there may be no such group.
        var knowsMissingGroups: Bool
    }

    /// Writes offsets that count when their transaction is committed.
    func commit(_ commit: TransactionalCommit, then: @escaping (ErrorCode) -> Void) {
        guard !commit.group.isEmpty else { return then(.invalidGroupID) }
        let partition = broker.partition(of: commit.group, in: .offsets)
        do throws(TransactionError) {
            // Whoever is not the coordinator says so before it asks another.
            _ = try offsets(around: commit.group)
        } catch {
            return then(error.code)
        }
        guard broker.verifiesTransactions || commit.support == .adds, let replica = broker.replica(partition) else {
            return write(commit, .notNeeded, then: then)
        }
        let token = replica.log.beginVerification(
            producerID: commit.producer.id, epoch: commit.producer.epoch, sequence: -1,
            raisesEpoch: commit.support == .adds, at: broker.now)
        guard let token else { return write(commit, .missing, then: then) }
        broker.addOrVerify([partition], commit.transactionalID, commit.producer, commit.support) {
            [unowned self] errors in
            switch errors[partition] {
            case nil: write(commit, .verified(token), then: then)
            // Clients look for no other coordinator then, and come back.
            case .networkException?: then(.coordinatorLoadInProgress)
            case let error?: then(error)
            }
        }
    }

    private func write(
        _ commit: TransactionalCommit, _ verification: TransactionVerification, then: @escaping (ErrorCode) -> Void
    ) {
        let partition = broker.partition(of: commit.group, in: .offsets)
        do throws(TransactionError) {
            let known = try offsets(around: commit.group)
            try check(commit, hasGroup: known.offsets(of: commit.group) != nil)
        } catch {
            return then(error.code)
        }
        guard !commit.offsets.isEmpty else { return then(.noError) }
        guard let replica = broker.replica(partition) else { return then(.notCoordinator) }
        do throws(AppendError) {
            try replica.log.check(commit.producer, verification)
            let batch = try OffsetLog.batch(
                commit.group, commit.offsets, commit.producer, at: broker.now.milliseconds)
            broker.append(batch, to: replica, forMs: broker.number("offsets.commit.timeout.ms", 5000)) {
                then(Self.told($0))
            }
        } catch {
            then(Self.told(error.code))
        }
    }

    private func check(_ commit: TransactionalCommit, hasGroup: Bool) throws(TransactionError) {
        guard hasGroup else {
            guard commit.generation < 0 else {
                throw TransactionError(commit.knowsMissingGroups ? .groupIDNotFound : .illegalGeneration)
            }
            return
        }
        if commit.generation >= 0 { throw TransactionError(.unknownMemberID) }
    }

    private static func told(_ error: ErrorCode) -> ErrorCode {
        switch error {
        case .unknownTopicOrPartition, .notEnoughReplicas, .notEnoughReplicasAfterAppend, .requestTimedOut:
            .coordinatorNotAvailable
        case .notLeaderOrFollower, .kafkaStorageError: .notCoordinator
        case .messageTooLarge, .recordListTooLarge: .invalidCommitOffsetSize
        default: error
        }
    }
}

extension PartitionLog {
    /// Checks that a coordinator's records of a transaction may be appended.
    fileprivate func check(
        _ producer: ProducerIdentity, _ verification: TransactionVerification
    ) throws(AppendError) {
        if let problem = missingVerification(producer.id, producer.epoch, verification) { throw problem }
    }
}
