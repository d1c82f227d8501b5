import KafkaCodec

/// A partition by the name of its topic; clients call the same thing `TopicPartition`.
package struct PartitionName: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// The topic's name.
    package var topic: String
    /// The partition's number.
    package var partition: Int32

    /// A partition of a topic.
    package init(_ topic: String, _ partition: Int32) {
        self.topic = topic
        self.partition = partition
    }

    package static func < (left: PartitionName, right: PartitionName) -> Bool {
        (left.topic, left.partition) < (right.topic, right.partition)
    }

    package var description: String { "\(topic)-\(partition)" }
}

/// A partition of a topic that is known by its id, which no other topic ever has, whatever its name.
struct TopicIDPartition: Hashable, Sendable {
    var topicID: KafkaUUID
    var partition: Int32
}
