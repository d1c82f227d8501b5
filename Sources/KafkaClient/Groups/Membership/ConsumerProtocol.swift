import KafkaCodec
import NIOCore

/// The bytes that members of a classic group of consumers hand to each other by way of the coordinator: a version, and
/// a message in it.
enum ConsumerProtocol {
    /// The protocol type that groups of consumers have.
    static let type = "consumer"

    /// What a member tells the leader.
    static func subscription(of member: GroupMember) throws(WireError) -> ByteBuffer {
        try versioned(
            ConsumerProtocolSubscription(
                topics: member.topics, userData: member.userData,
                ownedPartitions: member.ownedPartitions.byTopic.map { .init(topic: $0.topic, partitions: $0.numbers) },
                generationID: member.generation ?? -1, rackID: member.rack))
    }

    /// What a member has told.
    ///
    /// - Throws: ``WireError``: the bytes are not what they should be.
    static func member(
        _ id: String, instanceID: String?, subscription: ByteBuffer
    ) throws(WireError) -> GroupMember {
        let message: ConsumerProtocolSubscription = try decode(subscription)
        return GroupMember(
            id: id, topics: message.topics, instanceID: instanceID, userData: message.userData,
            ownedPartitions: message.ownedPartitions.flatMap { topic in
                topic.partitions.map { TopicPartition(topic: topic.topic, partition: $0) }
            },
            generation: message.generationID >= 0 ? message.generationID : nil, rack: message.rackID)
    }

    /// What the leader gives a member.
    static func bytes(of assignment: MemberAssignment) throws(WireError) -> ByteBuffer {
        try versioned(
            ConsumerProtocolAssignment(
                assignedPartitions: assignment.partitions.byTopic.map {
                    .init(topic: $0.topic, partitions: $0.numbers)
                },
                userData: assignment.userData))
    }

    /// What the member was given. No bytes at all are no partitions.
    ///
    /// - Throws: ``WireError``: the bytes are not what they should be.
    static func assignment(_ bytes: ByteBuffer) throws(WireError) -> MemberAssignment {
        guard bytes.readableBytes > 0 else { return MemberAssignment(partitions: []) }
        let message: ConsumerProtocolAssignment = try decode(bytes)
        return MemberAssignment(
            partitions: message.assignedPartitions.flatMap { topic in
                topic.partitions.map { TopicPartition(topic: topic.topic, partition: $0) }
            },
            userData: message.userData)
    }

    private static func versioned<Message: KafkaMessage>(_ message: Message) throws(WireError) -> ByteBuffer {
        let version = Message.specification.versions.highest
        var body = try message.encoded(version: version)
        var bytes = ByteBuffer(integer: version)
        bytes.writeBuffer(&body)
        return bytes
    }

    /// Clients differ in what they write. A version beyond those known is read as the newest known one, with what
    /// follows left out, as the protocol demands; one without the fields that it should have, as the version before.
    private static func decode<Message: KafkaMessage>(_ bytes: ByteBuffer) throws(WireError) -> Message {
        var body = bytes
        let versions = Message.validVersions
        guard let version = body.readInteger(as: Int16.self) else {
            throw WireError(
                kind: .truncated, offset: 0, value: Int64(2 - bytes.readableBytes), path: Message.messageName)
        }
        guard version >= versions.lowest else {
            throw WireError(kind: .unsupportedVersion, offset: 0, value: Int64(version), path: Message.messageName)
        }
        let newest = min(version, versions.highest)
        do throws(WireError) {
            return try Message(prefixOf: body, version: newest)
        } catch {
            for older in (versions.lowest..<newest).reversed() {
                if let message = try? Message(prefixOf: body, version: older) { return message }
            }
            throw error
        }
    }
}

extension KafkaMessage {
    /// Reads a message, and leaves out what follows it.
    fileprivate init(prefixOf buffer: ByteBuffer, version: Int16) throws(WireError) {
        var reader = WireReader(buffer)
        try self.init(from: &reader, version: version)
    }
}

extension Sequence<TopicPartition> {
    /// The partitions, sorted, by topic.
    var byTopic: [(topic: String, numbers: Int32List)] {
        var topics: [(topic: String, numbers: [Int32])] = []
        for partition in sorted() {
            if topics.last?.topic == partition.topic {
                topics[topics.count - 1].numbers.append(partition.partition)
            } else {
                topics.append((partition.topic, [partition.partition]))
            }
        }
        return topics.map { ($0.topic, Int32List($0.numbers)) }
    }
}
