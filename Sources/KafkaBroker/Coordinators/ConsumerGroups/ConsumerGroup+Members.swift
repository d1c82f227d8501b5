import KafkaCodec
import OrderedCollections

/// Members that come, change and go, and the epoch of the group.
extension ConsumerGroup {
    /// Takes over what a member says of itself now.
    ///
    /// The epoch rises when the members subscribe to other topics than before, or when the topics have changed.
    ///
    /// - Returns: Whether the member has another subscription.
    mutating func update(
        _ known: ConsumerGroupMember, to member: ConsumerGroupMember, _ context: ConsumerGroupContext
    ) throws(ConsumerGroupError) -> Bool {
        let hasNewNames = known.topicNames != member.topicNames
        let hasNewPattern = known.topicPattern != member.topicPattern
        // Whether somebody subscribed to it is to be known before the member does.
        let isUnheardOf = !member.topicPattern.isEmpty && !subscribedPatterns.contains(member.topicPattern)
        if known != member || members[member.id] == nil { emit(.member(member.id, member.metadataValue)) }
        var raisesEpoch = hasNewNames
        if hasNewPattern {
            if isUnheardOf { try checkPattern(member.topicPattern) }
            dropPatterns()
            // Of a pattern that nobody has looked up yet there will be news.
            raisesEpoch = raisesEpoch || member.topicPattern.isEmpty || patterns[member.topicPattern] != nil
        }
        refreshPatterns(isNew: hasNewPattern && isUnheardOf, context)
        refresh(raisingEpoch: raisesEpoch, context)
        return hasNewNames || hasNewPattern
    }

    /// Looks at the partitions of the members' topics when there is news, and raises the epoch if they have changed.
    mutating func refresh(raisingEpoch: Bool, _ context: ConsumerGroupContext) {
        let isDue =
            metadataRefresh.map { $0.version != context.image.version || $0.deadline <= context.now } ?? true
        guard raisingEpoch || isDue else { return }
        let hash = context.metadataHash(subscribedTopics)
        let deadline = context.now.advanced(byMilliseconds: ConsumerGroupSettings.metadataRefreshIntervalMs)
        metadataRefresh = (context.image.version, deadline)
        if raisingEpoch || hash != metadataHash { raiseEpoch(hash) }
    }

    mutating func raiseEpoch(_ hash: Int64) {
        emit(.epoch(.init(epoch: epoch &+ 1, metadataHash: hash)))
    }

    /// Takes members out; the group becomes a classic one when only members of that protocol are left.
    mutating func remove(_ ids: [String], _ context: ConsumerGroupContext) {
        let ids = ids.filter { members[$0] != nil }
        guard !ids.isEmpty else { return }
        if mayDowngrade(without: ids, context.settings) {
            return downgrade(to: migrating(without: ids, context))
        }
        for id in ids {
            emitTombstones(of: id)
            cancelDeadlines(of: id)
        }
        dropPatterns()
        raiseEpoch(context.metadataHash(subscribedTopics))
        // Who comes next gets its partitions at once.
        if members.isEmpty { emit(.targetEpoch(.init(assignmentEpoch: epoch, assignmentTimestamp: 0))) }
    }

    mutating func emitTombstones(of id: String) {
        emit(.current(id, nil))
        emit(.target(id, nil))
        emit(.member(id, nil))
    }
}
