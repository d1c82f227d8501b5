import KafkaCodec
import OrderedCollections

/// The way of a member from what it owns to what it is meant to own.
///
/// It first gives up what it is not meant to own, and stays in its epoch until it has said so; then it moves on to the
/// epoch of the targets, with all of its target that nobody else owns; the rest follows when the others have given it up.
extension ConsumerGroup {
    /// Takes a member as far as it can go.
    ///
    /// - Parameters:
    ///   - owned: What the member says it owns; nil when it says nothing, which is as much as having given up nothing.
    ///   - hasNewTopics: Whether it has changed its subscription: what it does not subscribe to it gives up at once,
    ///     however long the targets still stand.
    mutating func reconcile(
        _ id: String, owned: Set<TopicIDPartition>?, hasNewTopics: Bool, _ context: ConsumerGroupContext
    ) throws(ConsumerGroupError) {
        guard let member = members[id], hasNewTopics || !member.isReconciled(to: assignmentEpoch) else { return }
        let next: ConsumerGroupMember
        switch member.state {
        case .stable where member.epoch == assignmentEpoch:
            next = withoutForeignTopics(member, owned, context)
        case .unrevokedPartitions where Self.owns(member.pendingRevocation, owned):
            next = hasNewTopics ? withoutForeignTopics(member, owned, context) : member
        case .stable, .unrevokedPartitions, .unreleasedPartitions:
            next = advanced(member, owned, context)
        case .unknown:
            guard owned?.isEmpty == true else {
                throw ConsumerGroupError(
                    .fencedMemberEpoch,
                    "The member is in an unknown state. It must abandon all its partitions and rejoin.")
            }
            next = advanced(member, owned, context)
        }
        guard next != member else { return }
        emit(.current(id, next.assignmentValue))
        // Members of the classic protocol have other times to keep.
        guard next.classic == nil else { return }
        if next.state == .unrevokedPartitions {
            setDeadline(.rebalance(id), afterMs: Int64(next.rebalanceTimeoutMs), epoch: next.epoch, context)
        } else {
            deadlines[.rebalance(id)] = nil
        }
    }

    /// Whether a member owns some partitions, as far as it says.
    private static func owns(_ partitions: ConsumerGroupMember.Partitions, _ owned: Set<TopicIDPartition>?) -> Bool {
        guard let owned else { return true }
        return partitions.keys.contains { owned.contains($0) }
    }

    private func subscribedTopicIDs(
        _ member: ConsumerGroupMember, _ context: ConsumerGroupContext
    ) -> Set<KafkaUUID> {
        Set(context.topics(topicNames(of: member)).keys)
    }

    /// The member when it has to give up the topics that it does not subscribe to.
    private func withoutForeignTopics(
        _ member: ConsumerGroupMember, _ owned: Set<TopicIDPartition>?, _ context: ConsumerGroupContext
    ) -> ConsumerGroupMember {
        let subscribed = subscribedTopicIDs(member, context)
        let foreign = member.assigned.filter { !subscribed.contains($0.key.topicID) }
        guard !foreign.isEmpty else { return member }
        var next = member
        next.move(to: member.epoch)
        next.assigned = member.assigned.filter { subscribed.contains($0.key.topicID) }
        let pending = member.pendingRevocation.merging(foreign) { $1 }
        if Self.owns(pending, owned) {
            next.state = .unrevokedPartitions
            next.pendingRevocation = pending
        }
        return next
    }

    /// The member on its way to its target.
    private func advanced(
        _ member: ConsumerGroupMember, _ owned: Set<TopicIDPartition>?, _ context: ConsumerGroupContext
    ) -> ConsumerGroupMember {
        let subscribed = subscribedTopicIDs(member, context)
        let target = (targets[member.id] ?? []).filter { subscribed.contains($0.topicID) }
        let owners = owners
        let kept = member.assigned.filter { target.contains($0.key) }
        let superfluous = member.assigned.filter { !target.contains($0.key) }
        let missing = target.filter { kept[$0] == nil }
        // What the member itself has just given up is free.
        let free = missing.filter { (owners[$0] ?? member.id) == member.id }

        var next = member
        next.assigned = kept
        next.pendingRevocation = [:]
        if !superfluous.isEmpty, Self.owns(superfluous, owned) {
            next.state = .unrevokedPartitions
            next.pendingRevocation = superfluous
            next.move(to: member.state == .unknown ? assignmentEpoch : member.epoch)
            return next
        }
        for partition in free { next.assigned[partition] = assignmentEpoch }
        next.state = free.count == missing.count ? .stable : .unreleasedPartitions
        next.move(to: assignmentEpoch)
        return next
    }

    /// Whether a member waits for partitions that are still not free.
    func isWaitingForOthers(_ member: ConsumerGroupMember) -> Bool {
        guard member.state == .unreleasedPartitions else { return false }
        let owners = owners
        return (targets[member.id] ?? []).contains { partition in
            member.assigned[partition] == nil && owners[partition].map { $0 != member.id } ?? false
        }
    }
}
