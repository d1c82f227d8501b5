// Generated from the protocol schema by Tools/generate. Do not edit.

public import NIOCore

/// Subscription that a member of a classic consumer group sends to the group's leader, carried as bytes in the group's
/// requests.
///
/// Versions 0-3.
public struct ConsumerProtocolSubscription: KafkaMessage {
    public static var specification: MessageSpecification {
        return MessageSpecification("ConsumerProtocolSubscription", versions: VersionRange(0, 3), flexibleFrom: nil)
    }

    /// Names of the topics that the member subscribes to.
    public var topics: [String]

    /// Bytes of the assignor's own about this member; null when there are none.
    public var userData: ByteBuffer?

    /// Partitions that the member still owns from before, which a cooperative assignor tries to leave with it. From
    /// version 1 on.
    public var ownedPartitions: [ConsumerProtocolSubscription.TopicPartition]

    /// Generation in which the member owned those partitions, so that a stale claim is known as such; -1 when not
    /// given. From version 2 on.
    public var generationID: Int32

    /// Rack (or availability zone) of the consumer, for assignment close to replicas; null when it names none. From
    /// version 3 on.
    public var rackID: String?

    /// A value of the given fields, the others at their defaults.
    public init(
        topics: [String] = [],
        userData: ByteBuffer? = nil,
        ownedPartitions: [ConsumerProtocolSubscription.TopicPartition] = [],
        generationID: Int32 = -1,
        rackID: String? = nil
    ) {
        self.topics = topics
        self.userData = userData
        self.ownedPartitions = ownedPartitions
        self.generationID = generationID
        self.rackID = rackID
    }
}

extension ConsumerProtocolSubscription {
    /// One topic with partitions of it.
    public struct TopicPartition: WireStructure {
        /// Name of the topic.
        public var topic: String

        /// Numbers of the partitions owned.
        public var partitions: Int32List

        /// A value of the given fields, the others at their defaults.
        public init(topic: String = "", partitions: Int32List = []) {
            self.topic = topic
            self.partitions = partitions
        }
    }
}

extension ConsumerProtocolSubscription {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "Topics"
        let topics: [String]
        let userData: ByteBuffer?
        let ownedPartitions: [ConsumerProtocolSubscription.TopicPartition]
        let generationID: Int32
        let rackID: String?
        do throws(WireError) {
            topics = try reader.readStrings(flexible: false)
            field = "UserData"
            userData = try reader.readNullableBytes(flexible: false)
            if version >= 1 {
                field = "OwnedPartitions"
                ownedPartitions = try reader.readArray(
                    of: ConsumerProtocolSubscription.TopicPartition.self,
                    version: version,
                    flexible: false,
                    minimumSize: 6
                )
            } else {
                ownedPartitions = []
            }
            if version >= 2 {
                field = "GenerationId"
                generationID = try reader.readInteger()
            } else {
                generationID = -1
            }
            if version == 3 {
                field = "RackId"
                rackID = try reader.readNullableString(flexible: false)
            } else {
                rackID = nil
            }
        } catch {
            throw error.within(field)
        }
        self.init(
            topics: topics,
            userData: userData,
            ownedPartitions: ownedPartitions,
            generationID: generationID,
            rackID: rackID
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 0
        size &+= try WireSize.strings(structure.pointee.topics, flexible: false, "ConsumerProtocolSubscription.Topics")
        size &+= try WireSize.bytes(
            structure.pointee.userData,
            flexible: false,
            nullable: true,
            "ConsumerProtocolSubscription.UserData"
        )
        if version >= 1 {
            size &+= try WireSize.array(
                structure.pointee.ownedPartitions,
                version: version,
                flexible: false,
                "ConsumerProtocolSubscription.OwnedPartitions"
            )
        }
        if version >= 2 {
            size &+= 4
        }
        if version == 3 {
            size &+= try WireSize.string(
                structure.pointee.rackID,
                flexible: false,
                nullable: true,
                "ConsumerProtocolSubscription.RackId"
            )
        }
        return size
    }

    @inline(never)
    @_lifetime(writer: copy writer)
    public static func write(
        _ structure: UnsafePointer<Self>,
        to writer: inout WireWriter,
        version: Int16
    ) throws(WireError) {
        writer.writeStrings(structure.pointee.topics, flexible: false)
        writer.writeBytes(structure.pointee.userData, flexible: false)
        if version >= 1 {
            try writer.writeArray(structure.pointee.ownedPartitions, version: version, flexible: false)
        }
        if version >= 2 {
            writer.writeInteger(structure.pointee.generationID)
        }
        if version == 3 {
            writer.writeString(structure.pointee.rackID, flexible: false)
        }
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(values: left.pointee.topics, right.pointee.topics)
        visitor.visit(bytes: left.pointee.userData, right.pointee.userData)
        visitor.visit(structures: left.pointee.ownedPartitions, right.pointee.ownedPartitions)
        visitor.visit(int32: left.pointee.generationID, right.pointee.generationID)
        visitor.visit(string: left.pointee.rackID, right.pointee.rackID)
    }
}

extension ConsumerProtocolSubscription.TopicPartition {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "Topic"
        let topic: String
        let partitions: Int32List
        do throws(WireError) {
            topic = try reader.readString(flexible: false)
            field = "Partitions"
            partitions = try reader.readInt32List(flexible: false)
        } catch {
            throw error.within(field)
        }
        self.init(topic: topic, partitions: partitions)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 0
        size &+= try WireSize.string(
            structure.pointee.topic,
            flexible: false,
            "ConsumerProtocolSubscription.TopicPartition.Topic"
        )
        size &+= try WireSize.array(
            count: structure.pointee.partitions.count,
            of: 4,
            flexible: false,
            "ConsumerProtocolSubscription.TopicPartition.Partitions"
        )
        return size
    }

    @inline(never)
    @_lifetime(writer: copy writer)
    public static func write(
        _ structure: UnsafePointer<Self>,
        to writer: inout WireWriter,
        version: Int16
    ) throws(WireError) {
        writer.writeString(structure.pointee.topic, flexible: false)
        writer.writeInt32List(structure.pointee.partitions, flexible: false)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(string: left.pointee.topic, right.pointee.topic)
        visitor.visit(int32s: left.pointee.partitions, right.pointee.partitions)
    }
}
