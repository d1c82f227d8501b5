// Generated from the protocol schema by Tools/generate. Do not edit.

/// Key of the record that keeps what a consumer group member owns now.
///
/// Versions 0-8.
public struct ConsumerGroupCurrentMemberAssignmentKey: KafkaRecordMessage {
    public static var specification: MessageSpecification {
        return MessageSpecification(
            "ConsumerGroupCurrentMemberAssignmentKey",
            key: 8,
            versions: VersionRange(0, 8),
            flexibleFrom: nil
        )
    }

    /// ID of the group, as its members configure it. Up to version 0.
    public var groupID: String

    /// ID of the member within its group. Up to version 0.
    public var memberID: String

    /// A value of the given fields, the others at their defaults.
    public init(groupID: String = "", memberID: String = "") {
        self.groupID = groupID
        self.memberID = memberID
    }
}

extension ConsumerGroupCurrentMemberAssignmentKey {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "GroupId"
        let groupID: String
        let memberID: String
        do throws(WireError) {
            if version == 0 {
                field = "GroupId"
                groupID = try reader.readString(flexible: false)
                field = "MemberId"
                memberID = try reader.readString(flexible: false)
            } else {
                groupID = ""
                memberID = ""
            }
        } catch {
            throw error.within(field)
        }
        self.init(groupID: groupID, memberID: memberID)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 0
        if version == 0 {
            size &+= try WireSize.string(
                structure.pointee.groupID,
                flexible: false,
                "ConsumerGroupCurrentMemberAssignmentKey.GroupId"
            )
            size &+= try WireSize.string(
                structure.pointee.memberID,
                flexible: false,
                "ConsumerGroupCurrentMemberAssignmentKey.MemberId"
            )
        } else {
            if !structure.pointee.groupID.isEmpty {
                throw WireSize.notInVersion("ConsumerGroupCurrentMemberAssignmentKey.GroupId", version)
            }
            if !structure.pointee.memberID.isEmpty {
                throw WireSize.notInVersion("ConsumerGroupCurrentMemberAssignmentKey.MemberId", version)
            }
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
        if version == 0 {
            writer.writeString(structure.pointee.groupID, flexible: false)
            writer.writeString(structure.pointee.memberID, flexible: false)
        }
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

/// Record of what a consumer group member owns now, and what it still has to give up.
///
/// Version 0, flexible.
public struct ConsumerGroupCurrentMemberAssignmentValue: KafkaRecordMessage {
    public static var specification: MessageSpecification {
        return MessageSpecification(
            "ConsumerGroupCurrentMemberAssignmentValue",
            key: 8,
            versions: VersionRange(0, 0),
            flexibleFrom: 0
        )
    }

    /// Epoch of the member, which the coordinator raises when it gives the member a new assignment.
    public var memberEpoch: Int32

    /// Epoch that the member had before, still accepted if the response with its new one got lost.
    public var previousMemberEpoch: Int32

    /// How far the member's move to its target has got: 0 done, 1 it must give up partitions, 2 it waits for partitions
    /// of others.
    public var state: Int8

    /// Partitions assigned to the member, grouped by topic.
    public var assignedPartitions: [ConsumerGroupCurrentMemberAssignmentValue.TopicPartitions]

    /// Partitions that the member must give up, grouped by topic.
    public var partitionsPendingRevocation: [ConsumerGroupCurrentMemberAssignmentValue.TopicPartitions]

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        memberEpoch: Int32 = 0,
        previousMemberEpoch: Int32 = 0,
        state: Int8 = 0,
        assignedPartitions: [ConsumerGroupCurrentMemberAssignmentValue.TopicPartitions] = [],
        partitionsPendingRevocation: [ConsumerGroupCurrentMemberAssignmentValue.TopicPartitions] = [],
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.memberEpoch = memberEpoch
        self.previousMemberEpoch = previousMemberEpoch
        self.state = state
        self.assignedPartitions = assignedPartitions
        self.partitionsPendingRevocation = partitionsPendingRevocation
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension ConsumerGroupCurrentMemberAssignmentValue {
    /// One topic with partitions of it.
    public struct TopicPartitions: WireStructure {
        /// Unique ID that the topic got at its creation; a topic deleted and created again has another.
        public var topicID: KafkaUUID

        /// Numbers of the partitions.
        public var partitions: Int32List

        /// Epochs in which the partitions were assigned to the member, in the same order; null when not kept.
        public var assignmentEpochs: Int32List?

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            topicID: KafkaUUID = .zero,
            partitions: Int32List = [],
            assignmentEpochs: Int32List? = [],
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.topicID = topicID
            self.partitions = partitions
            self.assignmentEpochs = assignmentEpochs
            self.unknownTaggedFields = unknownTaggedFields
        }
    }
}

extension ConsumerGroupCurrentMemberAssignmentValue {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "MemberEpoch"
        let memberEpoch: Int32
        let previousMemberEpoch: Int32
        let state: Int8
        let assignedPartitions: [ConsumerGroupCurrentMemberAssignmentValue.TopicPartitions]
        let partitionsPendingRevocation: [ConsumerGroupCurrentMemberAssignmentValue.TopicPartitions]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            memberEpoch = try reader.readInteger()
            field = "PreviousMemberEpoch"
            previousMemberEpoch = try reader.readInteger()
            field = "State"
            state = try reader.readInteger()
            field = "AssignedPartitions"
            assignedPartitions = try reader.readArray(
                of: ConsumerGroupCurrentMemberAssignmentValue.TopicPartitions.self,
                version: version,
                flexible: true,
                minimumSize: 18
            )
            field = "PartitionsPendingRevocation"
            partitionsPendingRevocation = try reader.readArray(
                of: ConsumerGroupCurrentMemberAssignmentValue.TopicPartitions.self,
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
            partitionsPendingRevocation: partitionsPendingRevocation,
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
            "ConsumerGroupCurrentMemberAssignmentValue.AssignedPartitions"
        )
        size &+= try WireSize.array(
            structure.pointee.partitionsPendingRevocation,
            version: version,
            flexible: true,
            "ConsumerGroupCurrentMemberAssignmentValue.PartitionsPendingRevocation"
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
        try writer.writeArray(structure.pointee.partitionsPendingRevocation, version: version, flexible: true)
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
        visitor.visit(structures: left.pointee.partitionsPendingRevocation, right.pointee.partitionsPendingRevocation)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension ConsumerGroupCurrentMemberAssignmentValue.TopicPartitions {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "TopicId"
        let topicID: KafkaUUID
        let partitions: Int32List
        var assignmentEpochs: Int32List? = []
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            topicID = try reader.readUUID()
            field = "Partitions"
            partitions = try reader.readInt32List(flexible: true)
            field = "tagged fields"
            var tags = try reader.beginTaggedFields()
            while let tag = try reader.nextTag(&tags) {
                switch tag {
                case 0:
                    field = "AssignmentEpochs"
                    assignmentEpochs = try reader.readNullableInt32List(flexible: true)
                    try reader.finishTag(&tags)
                default:
                    try reader.keepTag(&tags)
                }
            }
            unknownTaggedFields = tags.unknown
        } catch {
            throw error.within(field)
        }
        self.init(
            topicID: topicID,
            partitions: partitions,
            assignmentEpochs: assignmentEpochs,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 16
        size &+= try WireSize.array(
            count: structure.pointee.partitions.count,
            of: 4,
            flexible: true,
            "ConsumerGroupCurrentMemberAssignmentValue.TopicPartitions.Partitions"
        )
        var tagCount = 0
        var tagSize = 0
        if structure.pointee.assignmentEpochs?.isEmpty != true {
            tagCount &+= 1
            tagSize &+= try WireSize.tagged(
                0,
                WireSize.array(
                    count: structure.pointee.assignmentEpochs?.count,
                    of: 4,
                    flexible: true,
                    nullable: true,
                    "ConsumerGroupCurrentMemberAssignmentValue.TopicPartitions.AssignmentEpochs"
                ),
                "ConsumerGroupCurrentMemberAssignmentValue.TopicPartitions.AssignmentEpochs"
            )
        }
        size &+= try WireSize.taggedFields(
            structure.pointee.unknownTaggedFields,
            knownTags: 0x1,
            knownCount: tagCount,
            knownSize: tagSize
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
        writer.writeUUID(structure.pointee.topicID)
        writer.writeInt32List(structure.pointee.partitions, flexible: true)
        var tagCount = structure.pointee.unknownTaggedFields.count
        if structure.pointee.assignmentEpochs?.isEmpty != true {
            tagCount &+= 1
        }
        writer.writeTagCount(tagCount)
        if structure.pointee.assignmentEpochs?.isEmpty != true {
            try writer.writeTag(
                0,
                size: WireSize.array(
                    count: structure.pointee.assignmentEpochs?.count,
                    of: 4,
                    flexible: true,
                    nullable: true,
                    "ConsumerGroupCurrentMemberAssignmentValue.TopicPartitions.AssignmentEpochs"
                )
            )
            writer.writeInt32List(structure.pointee.assignmentEpochs, flexible: true)
        }
        writer.writeUnknown(structure.pointee.unknownTaggedFields, from: 1, below: .max)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(uuid: left.pointee.topicID, right.pointee.topicID)
        visitor.visit(int32s: left.pointee.partitions, right.pointee.partitions)
        visitor.visit(int32s: left.pointee.assignmentEpochs, right.pointee.assignmentEpochs)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}
