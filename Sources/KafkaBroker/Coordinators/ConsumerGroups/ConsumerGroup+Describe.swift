import KafkaCodec
import OrderedCollections

/// ConsumerGroupDescribe.
extension ConsumerGroup {
    func described(_ context: ConsumerGroupContext) -> ConsumerGroupDescribeResponse.DescribedGroup {
        var group = ConsumerGroupDescribeResponse.DescribedGroup()
        group.groupID = id
        group.groupState = state.rawValue
        group.groupEpoch = epoch
        group.assignmentEpoch = assignmentEpoch
        group.assignorName = preferredAssignor(context.settings)
        group.members = members.values.map { member in
            var described = ConsumerGroupDescribeResponse.Member()
            described.memberID = member.id
            described.instanceID = member.instanceID
            described.rackID = member.rackID
            described.memberEpoch = member.epoch
            described.clientID = member.clientID
            described.clientHost = member.clientHost
            described.subscribedTopicNames = member.topicNames
            described.subscribedTopicRegex = member.topicPattern
            // What it has to give up it still owns.
            let owned = Set(member.assigned.keys).union(member.pendingRevocation.keys)
            described.assignment = Self.assignment(owned, context)
            described.targetAssignment = Self.assignment(targets[member.id] ?? [], context)
            described.memberType = member.classic == nil ? 1 : 0
            return described
        }
        return group
    }

    /// Partitions with the names of their topics; those of topics that are gone are left out.
    private static func assignment(
        _ partitions: Set<TopicIDPartition>, _ context: ConsumerGroupContext
    ) -> ConsumerGroupDescribeResponse.Assignment {
        .init(
            topicPartitions: partitions.byTopic.compactMap { topic, numbers in
                context.image.topicNames[topic].map {
                    .init(topicID: topic, topicName: $0, partitions: Int32List(numbers))
                }
            })
    }
}
