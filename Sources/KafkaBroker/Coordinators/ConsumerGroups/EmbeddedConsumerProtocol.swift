import KafkaCodec
import NIOCore
import OrderedCollections

/// What a consumer of the classic protocol subscribes to, as it tells the others in its JoinGroup.
struct ConsumerSubscription {
    var topics: [String]
    var rackID: String?
    private var ownedPartitions: [ConsumerProtocolSubscription.TopicPartition]

    /// Nil when the bytes are none. What a version to come adds is not looked at.
    init?(_ metadata: ByteBuffer) {
        guard let (version, body) = metadata.versioned, version >= 0 else { return nil }
        var reader = WireReader(body)
        let known = min(version, ConsumerProtocolSubscription.validVersions.highest)
        guard let subscription = try? ConsumerProtocolSubscription(from: &reader, version: known) else { return nil }
        topics = subscription.topics
        rackID = subscription.rackID
        ownedPartitions = subscription.ownedPartitions
    }

    /// What the consumer says it owns, of topics that there are.
    func owned(_ context: ConsumerGroupContext) -> Set<TopicIDPartition> {
        partitions(ownedPartitions.map { ($0.topic, $0.partitions) }, context)
    }
}

/// What a consumer of the classic protocol is told to own.
enum ConsumerAssignment {
    /// The partitions in the form of a version, in order.
    static func encoded(
        _ partitions: Set<TopicIDPartition>, version: Int16, _ context: ConsumerGroupContext
    ) throws(WireError) -> ByteBuffer {
        var assignment = ConsumerProtocolAssignment()
        for (topic, numbers) in partitions.byTopic {
            guard let name = context.image.topicNames[topic] else { continue }
            assignment.assignedPartitions.append(.init(topic: name, partitions: Int32List(numbers)))
        }
        assignment.assignedPartitions.sort { $0.topic < $1.topic }
        let known = max(min(version, ConsumerProtocolAssignment.validVersions.highest), 0)
        var bytes = ByteBuffer(integer: known)
        try assignment.encode(into: &bytes, version: known)
        return bytes
    }

    /// The partitions that some bytes mean, of topics that there are; nil when they mean none, or more than that: what
    /// an assignor of the user has added only that assignor understands.
    static func decoded(_ bytes: ByteBuffer, _ context: ConsumerGroupContext) -> Set<TopicIDPartition>? {
        if bytes.readableBytes == 0 { return [] }
        guard let (version, body) = bytes.versioned, version >= 0 else { return nil }
        var reader = WireReader(body)
        let known = min(version, ConsumerProtocolAssignment.validVersions.highest)
        guard let assignment = try? ConsumerProtocolAssignment(from: &reader, version: known),
            assignment.userData?.readableBytes ?? 0 == 0
        else { return nil }
        return partitions(assignment.assignedPartitions.map { ($0.topic, $0.partitions) }, context)
    }
}

private func partitions(
    _ topics: [(name: String, numbers: Int32List)], _ context: ConsumerGroupContext
) -> Set<TopicIDPartition> {
    topics.reduce(into: []) { partitions, topic in
        guard let id = context.image.topics[topic.name]?.id else { return }
        for number in topic.numbers { partitions.insert(TopicIDPartition(topicID: id, partition: number)) }
    }
}
