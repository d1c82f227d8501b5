import KafkaCodec
import OrderedCollections

/// What the log says of members, and what it means here.
extension ConsumerGroupMember {
    init(id: String, _ value: ConsumerGroupMemberMetadataValue) {
        self.init(id: id)
        instanceID = value.instanceID
        rackID = value.rackID
        clientID = value.clientID
        clientHost = value.clientHost
        topicNames = Set(value.subscribedTopicNames).sorted()
        topicPattern = value.subscribedTopicRegex ?? ""
        rebalanceTimeoutMs = value.rebalanceTimeoutMs
        assignor = value.serverAssignor
        classic = value.classicMemberMetadata.map { metadata in
            Classic(
                sessionTimeoutMs: metadata.sessionTimeoutMs,
                protocols: metadata.supportedProtocols.map { ClassicProtocol(name: $0.name, metadata: $0.metadata) })
        }
    }

    var metadataValue: ConsumerGroupMemberMetadataValue {
        var value = ConsumerGroupMemberMetadataValue()
        value.instanceID = instanceID
        value.rackID = rackID
        value.clientID = clientID
        value.clientHost = clientHost
        value.subscribedTopicNames = topicNames
        value.subscribedTopicRegex = topicPattern
        value.rebalanceTimeoutMs = rebalanceTimeoutMs
        value.serverAssignor = assignor
        value.classicMemberMetadata = classic.map { classic in
            .init(
                sessionTimeoutMs: classic.sessionTimeoutMs,
                supportedProtocols: classic.protocols.map { .init(name: $0.name, metadata: $0.metadata) })
        }
        return value
    }

    mutating func takeAssignment(_ value: ConsumerGroupCurrentMemberAssignmentValue) {
        epoch = value.memberEpoch
        previousEpoch = value.previousMemberEpoch
        state = State(rawValue: value.state) ?? .unknown
        assigned = Self.partitions(value.assignedPartitions, epoch: value.memberEpoch)
        pendingRevocation = Self.partitions(value.partitionsPendingRevocation, epoch: value.memberEpoch)
    }

    var assignmentValue: ConsumerGroupCurrentMemberAssignmentValue {
        var value = ConsumerGroupCurrentMemberAssignmentValue()
        value.memberEpoch = epoch
        value.previousMemberEpoch = previousEpoch
        value.state = state.rawValue
        value.assignedPartitions = Self.topics(assigned)
        value.partitionsPendingRevocation = Self.topics(pendingRevocation)
        return value
    }

    private static func partitions(
        _ topics: [ConsumerGroupCurrentMemberAssignmentValue.TopicPartitions], epoch: Int32
    ) -> Partitions {
        var partitions: Partitions = [:]
        for topic in topics {
            // Brokers before 4.3 wrote no epochs. The member's own is the highest they can have been.
            let epochs = topic.assignmentEpochs.flatMap { $0.count == topic.partitions.count ? Array($0) : nil }
            for (index, partition) in topic.partitions.enumerated() {
                partitions[TopicIDPartition(topicID: topic.topicID, partition: partition)] = epochs?[index] ?? epoch
            }
        }
        return partitions
    }

    private static func topics(_ partitions: Partitions) -> [ConsumerGroupCurrentMemberAssignmentValue.TopicPartitions]
    {
        Set(partitions.keys).byTopic.map { topic, numbers in
            .init(
                topicID: topic, partitions: Int32List(numbers),
                assignmentEpochs: Int32List(
                    numbers.map { partitions[TopicIDPartition(topicID: topic, partition: $0)] ?? 0 }))
        }
    }
}

extension ConsumerGroupTargetAssignmentMemberValue {
    init(_ partitions: Set<TopicIDPartition>) {
        self.init(
            topicPartitions: partitions.byTopic.map { .init(topicID: $0.key, partitions: Int32List($0.value)) })
    }

    var partitions: Set<TopicIDPartition> {
        topicPartitions.reduce(into: []) { partitions, topic in
            for number in topic.partitions {
                partitions.insert(TopicIDPartition(topicID: topic.topicID, partition: number))
            }
        }
    }
}

extension Set<TopicIDPartition> {
    /// The numbers of the partitions, by their topics, all in order.
    var byTopic: OrderedDictionary<KafkaUUID, [Int32]> {
        sorted().reduce(into: [:]) { $0[$1.topicID, default: []].append($1.partition) }
    }
}
