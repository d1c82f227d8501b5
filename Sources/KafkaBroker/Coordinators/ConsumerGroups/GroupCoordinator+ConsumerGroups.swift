import KafkaCodec
import OrderedCollections

/// Groups of the new protocol at their coordinator: what they want written is written first, and answered then.
extension GroupCoordinator {
    /// What an event that has changed a group is answered with, once it is in the log of all replicas in sync.
    typealias ConsumerGroupAnswer<Answer> = Result<Answer, ConsumerGroupError>

    /// How long a group waits that could not write that a time is over.
    private static let retryMs: Int64 = 500
    /// How long it takes to look for the topics of patterns.
    private static let resolvingMs: Int64 = 1

    /// What a group looks at: its settings may be its own.
    func consumerContext(of id: String) -> ConsumerGroupContext {
        let image = broker.image ?? MetadataImage(clusterID: "")
        return ConsumerGroupContext(
            now: broker.now, image: image, settings: consumerSettings.applying(image.groupConfigurations[id] ?? [:]),
            makeMemberID: { [unowned broker] in broker.context.makeTopicID().description })
    }

    /// Has something happen to a group of the new protocol, and does what it then wants. What cannot be written has not
    /// happened.
    ///
    /// - Parameters:
    ///   - group: The group as it is, or as it is to begin.
    ///   - before: What is to be written with it, before all else.
    /// - Returns: Whether it has happened.
    @discardableResult
    func update<Answer>(
        _ group: ConsumerGroup, _ place: Place, writing before: [GroupRecord] = [],
        _ body: (inout ConsumerGroup, ConsumerGroupContext) throws(ConsumerGroupError) -> Answer,
        then: @escaping (ConsumerGroupAnswer<Answer>) -> Void
    ) -> Bool {
        var next = group
        do throws(ConsumerGroupError) {
            let answer = try body(&next, consumerContext(of: group.id))
            let effects = next.takeEffects()
            let downgraded = effects.downgraded.map { ClassicGroup($0, at: now) }
            let records: [GroupRecord]
            do throws(WireError) {
                records = try before + GroupLog.records(effects.records, of: group.id) + downgraded.records()
            } catch {
                throw ConsumerGroupError(.unknownServerError, "group \(group.id) is not written: \(error)")
            }
            let tell = { (error: ErrorCode) in
                then(error.isError ? .failure(.init(Self.told(error), "The group is not written")) : .success(answer))
            }
            if records.isEmpty {
                // What was written before may still get lost, and with it what the answer says.
                keep(next, place, effects)
                awaitWritten(place, then: tell)
                return true
            }
            // Answers go out at once where there is but one replica: the group has to be in place by then.
            partitions[place.partition]?.groups[group.id] = .consumer(next)
            let isWritten = write(records, in: place.partition, place.epoch, then: tell)
            guard isWritten else {
                partitions[place.partition]?.groups[group.id] = place.group
                return false
            }
            if let downgraded, let effect = effects.downgraded {
                take(downgraded, place, isToRebalance: effect.isToRebalance)
            } else {
                keep(next, place, effects)
            }
            return true
        } catch {
            then(.failure(error))
            return false
        }
    }

    private func awaitWritten(_ place: Place, then: @escaping (ErrorCode) -> Void) {
        guard let replica = replica(place.partition), let leadership = replica.leadership,
            leadership.epoch == place.epoch
        else { return then(.notLeaderOrFollower) }
        broker.settle(
            replica, .init(leaderEpoch: leadership.epoch, requiredOffset: replica.log.logEndOffset),
            forMs: broker.number("offsets.commit.timeout.ms", 5000), then: then)
    }

    private func keep(_ group: ConsumerGroup, _ place: Place, _ effects: ConsumerGroupEffects) {
        if case .classic? = place.group { set(group.id, nil, in: place.partition) }
        partitions[place.partition]?.groups[group.id] = .consumer(group)
        arm(group, place.partition, place.epoch)
        guard !effects.patternsToResolve.isEmpty else { return }
        broker.after(Self.resolvingMs) { [unowned self] in
            resolve(effects.patternsToResolve, of: group.id, place.partition, place.epoch)
        }
    }

    private func resolve(_ patterns: [String], of id: String, _ number: Int32, _ epoch: Int32) {
        guard isCurrent(number, epoch), case .consumer(var group)? = partitions[number]?.groups[id] else { return }
        let place = Place(partition: number, epoch: epoch, group: .consumer(group))
        let isWritten = update(group, place) {
            $0.didResolve(patterns, $1)
        } then: { _ in
        }
        guard !isWritten else { return }
        // The next heartbeat tries again.
        group.isResolving = false
        partitions[number]?.groups[id] = .consumer(group)
    }

    // MARK: - Times

    /// Wakes a group up when its next member's time is over.
    private func arm(_ group: ConsumerGroup, _ number: Int32, _ epoch: Int32, afterMs least: Int64 = 0) {
        guard let deadline = group.nextDeadline else { return }
        if let armed = partitions[number]?.wakeUps[group.id], armed <= deadline { return }
        let (nanoseconds, overflow) = deadline.nanoseconds.subtractingReportingOverflow(broker.now.nanoseconds)
        let milliseconds = overflow ? Int64.max : nanoseconds / 1_000_000 + (nanoseconds % 1_000_000 > 0 ? 1 : 0)
        partitions[number]?.wakeUps[group.id] = deadline
        set(.consumer(group.id), afterMs: max(milliseconds, least), number, epoch)
    }

    func wakeUp(_ id: String, _ number: Int32, _ epoch: Int32) {
        partitions[number]?.wakeUps[id] = nil
        guard case .consumer(let group)? = partitions[number]?.groups[id] else { return }
        let place = Place(partition: number, epoch: epoch, group: .consumer(group))
        let isWritten = update(group, place) {
            $0.expire($1)
        } then: { _ in
        }
        if !isWritten { arm(group, number, epoch, afterMs: Self.retryMs) }
    }

    func didLoad(_ group: ConsumerGroup, _ number: Int32, _ epoch: Int32) {
        update(group, Place(partition: number, epoch: epoch, group: .consumer(group))) {
            $0.didLoad($1)
        } then: { _ in
        }
    }

    // MARK: - Requests of the new protocol

    /// Answers a ConsumerGroupHeartbeat; a classic group becomes one of the new protocol when somebody joins by it.
    func heartbeat(
        _ request: ConsumerGroupHeartbeatRequest, version: Int16, from client: MemberClient,
        then: @escaping (ConsumerGroupAnswer<ConsumerGroupHeartbeatResponse>) -> Void
    ) {
        if let problem = ConsumerGroup.problem(request, version: version, consumerSettings) {
            return then(.failure(problem))
        }
        do throws(ConsumerGroupError) {
            let place = try consumerPlace(request.groupID)
            let (group, before) = try group(for: request, place)
            update(group, place, writing: before) { (next, context) throws(ConsumerGroupError) in
                try next.heartbeat(request, from: client, in: context)
            } then: {
                then($0)
            }
            if case .classic(let classic)? = place.group { dismissUpgraded(classic, place) }
        } catch {
            then(.failure(error))
        }
    }

    /// The group that a heartbeat goes to, and what is to be written before it is one of the new protocol.
    private func group(
        for request: ConsumerGroupHeartbeatRequest, _ place: Place
    ) throws(ConsumerGroupError) -> (ConsumerGroup, [GroupRecord]) {
        let id = request.groupID
        if case .consumer(let group)? = place.group { return (group, []) }
        guard request.memberEpoch == 0 else {
            throw ConsumerGroupError(.groupIDNotFound, "Group \(id) is no consumer group")
        }
        guard case .classic(let classic)? = place.group else { return (ConsumerGroup(id: id), []) }
        let tombstone: GroupRecord
        do throws(WireError) {
            tombstone = try GroupLog.tombstone(of: id)
        } catch {
            throw ConsumerGroupError(.unknownServerError, "group \(id) is not written: \(error)")
        }
        if classic.state == .empty { return (ConsumerGroup(id: id), [tombstone]) }
        guard classic.isConsumerGroup else {
            throw ConsumerGroupError(.groupIDNotFound, "Group \(id) is no group of consumers")
        }
        return (try ConsumerGroup.upgraded(MigratingGroup(classic), in: consumerContext(of: id)), [tombstone])
    }

    /// Whoever waits for a rebalance of a group that is a classic one no longer begins anew.
    private func dismissUpgraded(_ classic: ClassicGroup, _ place: Place) {
        guard case .consumer? = partitions[place.partition]?.groups[classic.id] else { return }
        for member in classic.members.values {
            if let waiting = member.waitingJoin {
                let answer = JoinGroupResponse.refusal(.rebalanceInProgress, member.id, waiting.version)
                broker.respond(waiting, answer)
            }
            if let waiting = member.waitingSync {
                broker.respond(waiting, .refusal(.rebalanceInProgress) as SyncGroupResponse)
            }
        }
    }

    /// A group of the new protocol as ConsumerGroupDescribe shows it.
    func describe(_ id: String) throws(ConsumerGroupError) -> ConsumerGroupDescribeResponse.DescribedGroup {
        guard !id.isEmpty else { throw ConsumerGroupError(.invalidGroupID, "The group id is empty") }
        guard case .consumer(let group)? = try consumerPlace(id).group else {
            throw ConsumerGroupError(.groupIDNotFound, "There is no consumer group \(id)")
        }
        return group.described(consumerContext(of: id))
    }

    private func consumerPlace(_ id: String) throws(ConsumerGroupError) -> Place {
        do throws(GroupError) {
            return try find(id)
        } catch {
            throw ConsumerGroupError(error.code, "The coordinator of group \(id) is not to be asked now")
        }
    }
}
