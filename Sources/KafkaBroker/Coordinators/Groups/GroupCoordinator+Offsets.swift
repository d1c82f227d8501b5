import KafkaCodec
import OrderedCollections

/// Commits of offsets.
extension GroupCoordinator {
    /// What was committed for partitions; for one of them the last holds.
    typealias Commits = [(partition: PartitionName, offset: CommittedOffset)]

    /// Commits offsets of a group, which begins with it if nobody has heard of it.
    ///
    /// - Parameter then: Is told what to tell for each of the offsets, and which of them are of partitions that the
    ///   member has no word in any longer.
    func commit(
        _ offsets: Commits, of id: String, by committer: OffsetCommitter,
        then: @escaping (ErrorCode, _ stale: Set<PartitionName>) -> Void
    ) {
        do throws(GroupError) {
            let place = try find(id)
            let (isNew, scope) = try admit(committer, to: id, place)
            let stale = staleOnes(offsets, scope)
            let offsets = offsets.filter { !stale.contains($0.partition) }
            if case .classic? = place.group {
                updateClassic(id, place.partition, place.epoch) { $0.didCommit(committer.member) }
            }
            let isWritten = write(records(offsets, of: id), in: place.partition, place.epoch) {
                then(Self.toldOfOffsets($0), stale)
            }
            if isNew, !isWritten { set(id, nil, in: place.partition) }
        } catch {
            then(error.code, [])
        }
    }

    private func staleOnes(_ offsets: Commits, _ scope: ConsumerGroup.CommitScope) -> Set<PartitionName> {
        Set(
            offsets.map(\.partition).filter { name in
                guard let topic = broker.image?.topics[name.topic] else { return false }
                return !scope.allows(TopicIDPartition(topicID: topic.id, partition: name.partition))
            })
    }

    /// Lets somebody commit offsets of a group, and makes a group of those that have no members.
    ///
    /// - Returns: Whether there was no such group, and what may be committed.
    private func admit(
        _ committer: OffsetCommitter, to id: String, _ place: Place
    ) throws(GroupError) -> (isNew: Bool, scope: ConsumerGroup.CommitScope) {
        if let group = place.group { return (false, try group.check(committer)) }
        guard committer.generation < 0 else {
            let knowsMissingGroups = committer.version >= (committer.isTransactional ? 6 : 9)
            throw GroupError(knowsMissingGroups ? .groupIDNotFound : .illegalGeneration)
        }
        set(id, .classic(ClassicGroup(id)), in: place.partition)
        return (true, .all)
    }

    private func records(_ offsets: Commits, of id: String) -> [GroupRecord] {
        offsets.compactMap { partition, offset in
            do throws(WireError) {
                return try OffsetLog.record(id, partition, offset)
            } catch {
                broker.note("group \(id): the offset of \(partition) cannot be written, \(error)")
                return nil
            }
        }
    }

    static func toldOfOffsets(_ error: ErrorCode) -> ErrorCode {
        switch error {
        case .messageTooLarge, .recordListTooLarge: .invalidCommitOffsetSize
        default: told(error)
        }
    }

    // MARK: - Transactions

    /// A commit of a group's offsets in a transaction.
    struct TransactionalCommit {
        var transactionalID: String
        var producer: ProducerIdentity
        var group: String
        var committer: OffsetCommitter
        var offsets: Commits
        var support: TransactionSupport
    }

    /// Writes offsets that count when their transaction is committed.
    func commit(_ commit: TransactionalCommit, then: @escaping (ErrorCode) -> Void) {
        guard !commit.group.isEmpty else { return then(.invalidGroupID) }
        let partition = broker.partition(of: commit.group, in: .offsets)
        do throws(GroupError) {
            // Whoever is not the coordinator says so before it asks another.
            _ = try find(commit.group)
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
        do throws(GroupError) {
            let place = try find(commit.group)
            let (isNew, scope) = try admit(commit.committer, to: commit.group, place)
            // Producers know of generations alone.
            guard staleOnes(commit.offsets, scope).isEmpty else { throw GroupError(.illegalGeneration) }
            guard let replica = replica(place.partition) else { throw GroupError(.notCoordinator) }
            if let problem = replica.log.missingVerification(
                commit.producer.id, commit.producer.epoch, verification)
            {
                if isNew { set(commit.group, nil, in: place.partition) }
                throw GroupError(Self.toldOfOffsets(problem.code))
            }
            let isWritten = write(
                records(commit.offsets, of: commit.group), in: place.partition, place.epoch, of: commit.producer
            ) { then(Self.toldOfOffsets($0)) }
            if isNew, !isWritten || commit.offsets.isEmpty { set(commit.group, nil, in: place.partition) }
        } catch {
            then(error.code)
        }
    }
}
