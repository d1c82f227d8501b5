// Generated from the protocol schema by Tools/generate. Do not edit.

public import NIOCore

/// Assignment that the leader of a classic consumer group makes for one member, carried as bytes in the group's
/// requests.
///
/// Versions 0-3.
public struct ConsumerProtocolAssignment: KafkaMessage {
    public static var specification: MessageSpecification {
        return MessageSpecification("ConsumerProtocolAssignment", versions: VersionRange(0, 3), flexibleFrom: nil)
    }

    /// Partitions assigned to the member, grouped by topic.
    public var assignedPartitions: [ConsumerProtocolAssignment.TopicPartition]

    /// Bytes of the assignor's own for this member; null when there are none.
    public var userData: ByteBuffer?

    /// A value of the given fields, the others at their defaults.
    public init(assignedPartitions: [ConsumerProtocolAssignment.TopicPartition] = [], userData: ByteBuffer? = nil) {
        self.assignedPartitions = assignedPartitions
        self.userData = userData
    }
}

extension ConsumerProtocolAssignment {
    /// One topic with partitions of it.
    public struct TopicPartition: WireStructure {
        /// Name of the topic.
        public var topic: String

        /// Numbers of the partitions assigned.
        public var partitions: Int32List

        /// A value of the given fields, the others at their defaults.
        public init(topic: String = "", partitions: Int32List = []) {
            self.topic = topic
            self.partitions = partitions
        }
    }
}

extension ConsumerProtocolAssignment {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "AssignedPartitions"
        let assignedPartitions: [ConsumerProtocolAssignment.TopicPartition]
        let userData: ByteBuffer?
        do throws(WireError) {
            assignedPartitions = try reader.readArray(
                of: ConsumerProtocolAssignment.TopicPartition.self,
                version: version,
                flexible: false,
                minimumSize: 6
            )
            field = "UserData"
            userData = try reader.readNullableBytes(flexible: false)
        } catch {
            throw error.within(field)
        }
        self.init(assignedPartitions: assignedPartitions, userData: userData)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 0
        size &+= try WireSize.array(
            structure.pointee.assignedPartitions,
            version: version,
            flexible: false,
            "ConsumerProtocolAssignment.AssignedPartitions"
        )
        size &+= try WireSize.bytes(
            structure.pointee.userData,
            flexible: false,
            nullable: true,
            "ConsumerProtocolAssignment.UserData"
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
        try writer.writeArray(structure.pointee.assignedPartitions, version: version, flexible: false)
        writer.writeBytes(structure.pointee.userData, flexible: false)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(structures: left.pointee.assignedPartitions, right.pointee.assignedPartitions)
        visitor.visit(bytes: left.pointee.userData, right.pointee.userData)
    }
}

extension ConsumerProtocolAssignment.TopicPartition {
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
            "ConsumerProtocolAssignment.TopicPartition.Topic"
        )
        size &+= try WireSize.array(
            count: structure.pointee.partitions.count,
            of: 4,
            flexible: false,
            "ConsumerProtocolAssignment.TopicPartition.Partitions"
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
