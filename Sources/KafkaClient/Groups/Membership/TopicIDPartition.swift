import KafkaCodec

/// A partition by its topic's id, which a topic of the same name made anew does not share (KIP-516).
struct TopicIDPartition: Hashable, Sendable {
    var topicID: KafkaUUID
    var partition: Int32
}

extension [ConsumerGroupHeartbeatRequest.TopicPartitions] {
    /// The partitions, in the order of their topics' ids and their numbers.
    init(_ partitions: some Sequence<TopicIDPartition>) {
        self = Dictionary(grouping: partitions, by: \.topicID)
            .sorted { $0.key.description < $1.key.description }
            .map { .init(topicID: $0.key, partitions: Int32List($0.value.map(\.partition).sorted())) }
    }
}

extension ConsumerGroupHeartbeatResponse.Assignment {
    var partitions: Set<TopicIDPartition> {
        var partitions: Set<TopicIDPartition> = []
        for topic in topicPartitions {
            for number in topic.partitions {
                partitions.insert(TopicIDPartition(topicID: topic.topicID, partition: number))
            }
        }
        return partitions
    }
}
