// Generated from the protocol schema by Tools/generate. Do not edit.

/// Key of the record that keeps what a share group member has been assigned.
///
/// Version 0.
public struct ShareGroupCurrentMemberAssignmentKey: KafkaRecordMessage {
    public static var specification: MessageSpecification {
        return MessageSpecification(
            "ShareGroupCurrentMemberAssignmentKey",
            key: 14,
            versions: VersionRange(0, 0),
            flexibleFrom: nil
        )
    }

    /// ID of the group, as its members configure it.
    public var groupID: String

    /// ID of the member within its group.
    public var memberID: String

    /// A value of the given fields, the others at their defaults.
    public init(groupID: String = "", memberID: String = "") {
        self.groupID = groupID
        self.memberID = memberID
    }
}

extension ShareGroupCurrentMemberAssignmentKey {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "GroupId"
        let groupID: String
        let memberID: String
        do throws(WireError) {
            groupID = try reader.readString(flexible: false)
            field = "MemberId"
            memberID = try reader.readString(flexible: false)
        } catch {
            throw error.within(field)
        }
        self.init(groupID: groupID, memberID: memberID)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 0
        size &+= try WireSize.string(
            structure.pointee.groupID,
            flexible: false,
            "ShareGroupCurrentMemberAssignmentKey.GroupId"
        )
        size &+= try WireSize.string(
            structure.pointee.memberID,
            flexible: false,
            "ShareGroupCurrentMemberAssignmentKey.MemberId"
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
        writer.writeString(structure.pointee.groupID, flexible: false)
        writer.writeString(structure.pointee.memberID, flexible: false)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(string: left.pointee.groupID, right.pointee.groupID)
        visitor.visit(string: left.pointee.memberID, right.pointee.memberID)
    }
}

/// Record of what a share group member has been assigned.
///
/// Version 0, flexible.
public struct ShareGroupCurrentMemberAssignmentValue: KafkaRecordMessage {
    public static var specification: MessageSpecification {
        return MessageSpecification(
            "ShareGroupCurrentMemberAssignmentValue",
            key: 14,
            versions: VersionRange(0, 0),
            flexibleFrom: 0
        )
    }

    /// Epoch of the member, which the coordinator raises when it gives the member a new assignment.
    public var memberEpoch: Int32

    /// Epoch that the member had before, still accepted if the response with its new one got lost.
    public var previousMemberEpoch: Int32

    /// How far the member's move to its target has got; 0 done, as partitions of a share group need not be given up
    /// first.
    public var state: Int8

    /// Partitions assigned to the member, grouped by topic.
    public var assignedPartitions: [ShareGroupCurrentMemberAssignmentValue.TopicPartitions]

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        memberEpoch: Int32 = 0,
        previousMemberEpoch: Int32 = 0,
        state: Int8 = 0,
        assignedPartitions: [ShareGroupCurrentMemberAssignmentValue.TopicPartitions] = [],
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.memberEpoch = memberEpoch
        self.previousMemberEpoch = previousMemberEpoch
        self.state = state
        self.assignedPartitions = assignedPartitions
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension ShareGroupCurrentMemberAssignmentValue {
    /// One topic with partitions of it.
    public struct TopicPartitions: WireStructure {
        /// Unique ID that the topic got at its creation; a topic deleted and created again has another.
        public var topicID: KafkaUUID

        /// Numbers of the partitions.
        public var partitions: Int32List

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            topicID: KafkaUUID = .zero,
            partitions: Int32List = [],
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.topicID = topicID
            self.partitions = partitions
            self.unknownTaggedFields = unknownTaggedFields
        }
    }
}

extension ShareGroupCurrentMemberAssignmentValue {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "MemberEpoch"
        let memberEpoch: Int32
        let previousMemberEpoch: Int32
        let state: Int8
        let assignedPartitions: [ShareGroupCurrentMemberAssignmentValue.TopicPartitions]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            memberEpoch = try reader.readInteger()
            field = "PreviousMemberEpoch"
            previousMemberEpoch = try reader.readInteger()
            field = "State"
            state = try reader.readInteger()
            field = "AssignedPartitions"
            assignedPartitions = try reader.readArray(
                of: ShareGroupCurrentMemberAssignmentValue.TopicPartitions.self,
                version: version,
                flexible: true,
                minimumSize: 18
            )
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(
            memberEpoch: memberEpoch,
            previousMemberEpoch: previousMemberEpoch,
            state: state,
            assignedPartitions: assignedPartitions,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 9
        size &+= try WireSize.array(
            structure.pointee.assignedPartitions,
            version: version,
            flexible: true,
            "ShareGroupCurrentMemberAssignmentValue.AssignedPartitions"
        )
        size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        return size
    }

    @inline(never)
    @_lifetime(writer: copy writer)
    public static func write(
        _ structure: UnsafePointer<Self>,
        to writer: inout WireWriter,
        version: Int16
    ) throws(WireError) {
        writer.writeInteger(structure.pointee.memberEpoch)
        writer.writeInteger(structure.pointee.previousMemberEpoch)
        writer.writeInteger(structure.pointee.state)
        try writer.writeArray(structure.pointee.assignedPartitions, version: version, flexible: true)
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(int32: left.pointee.memberEpoch, right.pointee.memberEpoch)
        visitor.visit(int32: left.pointee.previousMemberEpoch, right.pointee.previousMemberEpoch)
        visitor.visit(int8: left.pointee.state, right.pointee.state)
        visitor.visit(structures: left.pointee.assignedPartitions, right.pointee.assignedPartitions)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension ShareGroupCurrentMemberAssignmentValue.TopicPartitions {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "TopicId"
        let topicID: KafkaUUID
        let partitions: Int32List
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            topicID = try reader.readUUID()
            field = "Partitions"
            partitions = try reader.readInt32List(flexible: true)
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(topicID: topicID, partitions: partitions, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 16
        size &+= try WireSize.array(
            count: structure.pointee.partitions.count,
            of: 4,
            flexible: true,
            "ShareGroupCurrentMemberAssignmentValue.TopicPartitions.Partitions"
        )
        size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        return size
    }

    @inline(never)
    @_lifetime(writer: copy writer)
    public static func write(
        _ structure: UnsafePointer<Self>,
        to writer: inout WireWriter,
        version: Int16
    ) throws(WireError) {
        writer.writeUUID(structure.pointee.topicID)
        writer.writeInt32List(structure.pointee.partitions, flexible: true)
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(uuid: left.pointee.topicID, right.pointee.topicID)
        visitor.visit(int32s: left.pointee.partitions, right.pointee.partitions)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}
