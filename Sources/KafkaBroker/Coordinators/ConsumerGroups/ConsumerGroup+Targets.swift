import KafkaCodec
import OrderedCollections

/// What members are meant to own.
extension ConsumerGroup {
    /// Computes the targets anew if the group has changed, and if those that there are have stood for long enough.
    mutating func computeTargets(_ context: ConsumerGroupContext) {
        guard epoch > assignmentEpoch else { return }
        let due = Instant(milliseconds: assignmentTimestamp).advanced(
            byMilliseconds: context.settings.assignmentIntervalMs)
        guard assignmentTimestamp == 0 || due <= context.now else { return }
        let assignor = ServerAssignor(rawValue: preferredAssignor(context.settings)) ?? .uniform
        let assigned = assignor.assign(assignorInput(context))
        for id in members.keys {
            let target = assigned[id] ?? []
            if targets[id] ?? [] != target { emit(.target(id, .init(target))) }
        }
        emit(.targetEpoch(.init(assignmentEpoch: epoch, assignmentTimestamp: context.now.milliseconds)))
    }

    private func assignorInput(_ context: ConsumerGroupContext) -> AssignorInput {
        AssignorInput(
            members: members.values.map { member in
                .init(
                    id: member.id, instanceID: member.instanceID,
                    topics: Set(context.topics(topicNames(of: member)).keys), target: targets[member.id] ?? [])
            },
            topics: context.topics(subscribedTopics.sorted()))
    }
}
