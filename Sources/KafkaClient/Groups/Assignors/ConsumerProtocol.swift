import KafkaCodec
import NIOCore

/// The bytes that members of classic groups of the type `consumer` and their leader pass each other through the
/// coordinator: a version, then ConsumerProtocolSubscription or ConsumerProtocolAssignment in that version.
///
/// Clients differ in what they write. A version beyond those known is read as the newest known one, with what follows
/// left out, as the protocol demands; fields that a version should have and that are not there have their defaults.
enum ConsumerProtocol {
    /// The protocol type of groups of consumers.
    static let type = "consumer"

    /// What a member tells of itself when it joins.
    ///
    /// - Throws: `WireError` where a name is too long for the protocol.
    static func subscription(
        topics: [String],
        userData: ByteBuffer?,
        ownedPartitions: [TopicPartition] = [],
        generation: Int32? = nil,
        rack: String? = nil
    ) throws(WireError) -> ByteBuffer {
        let message = ConsumerProtocolSubscription(
            topics: topics.sorted(),
            userData: userData,
            ownedPartitions: byTopic(ownedPartitions).map { topic, partitions in
                ConsumerProtocolSubscription.TopicPartition(topic: topic, partitions: partitions)
            },
            generationID: generation ?? -1,
            rackID: rack)
        return try encoded(message, version: ConsumerProtocolSubscription.validVersions.highest)
    }

    /// Reads what a member tells of itself.
    ///
    /// - Throws: `WireError` where the bytes are not a subscription.
    static func member(
        _ id: String, instanceID: String?, subscription bytes: ByteBuffer
    ) throws(WireError) -> GroupMember {
        let message: ConsumerProtocolSubscription = try decode(bytes)
        return GroupMember(
            id: id,
            topics: message.topics,
            instanceID: instanceID,
            userData: message.userData,
            ownedPartitions: message.ownedPartitions.flatMap { topic in
                topic.partitions.map { TopicPartition(topic: topic.topic, partition: $0) }
            },
            generation: message.generationID < 0 ? nil : message.generationID,
            rack: message.rackID)
    }

    /// What the leader gives to a member.
    ///
    /// The oldest version is written: the newer ones say the same, and every client reads it.
    ///
    /// - Throws: `WireError` where a name is too long for the protocol.
    static func bytes(of assignment: MemberAssignment) throws(WireError) -> ByteBuffer {
        let message = ConsumerProtocolAssignment(
            assignedPartitions: byTopic(assignment.partitions).map { topic, partitions in
                ConsumerProtocolAssignment.TopicPartition(topic: topic, partitions: partitions)
            },
            userData: assignment.userData)
        return try encoded(message, version: ConsumerProtocolAssignment.validVersions.lowest)
    }

    /// Reads what the leader gives; no bytes at all give nothing.
    ///
    /// - Throws: `WireError` where the bytes are not an assignment.
    static func assignment(_ bytes: ByteBuffer) throws(WireError) -> MemberAssignment {
        guard bytes.readableBytes > 0 else { return MemberAssignment(partitions: []) }
        let message: ConsumerProtocolAssignment = try decode(bytes)
        let partitions = message.assignedPartitions.flatMap { topic in
            topic.partitions.map { TopicPartition(topic: topic.topic, partition: $0) }
        }
        return MemberAssignment(partitions: Set(partitions).sorted(), userData: message.userData)
    }

    private static func byTopic(_ partitions: [TopicPartition]) -> [(String, Int32List)] {
        Dictionary(grouping: partitions, by: \.topic).sorted { $0.key < $1.key }
            .map { ($0.key, Int32List($0.value.map(\.partition).sorted())) }
    }

    private static func encoded<Message: KafkaMessage>(
        _ message: Message, version: Int16
    ) throws(WireError) -> ByteBuffer {
        var buffer = ByteBuffer()
        buffer.writeInteger(version)
        try message.encode(into: &buffer, version: version)
        return buffer
    }

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
            // Some write a version without the fields that it adds.
            for older in (versions.lowest..<max(newest, versions.lowest)).reversed() {
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
