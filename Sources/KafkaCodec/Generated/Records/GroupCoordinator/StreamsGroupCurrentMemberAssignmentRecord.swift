// Generated from the protocol schema by Tools/generate. Do not edit.

/// Key of the record that keeps the tasks a Streams group member has now.
///
/// Version 0.
public struct StreamsGroupCurrentMemberAssignmentKey: KafkaRecordMessage {
    public static var specification: MessageSpecification {
        return MessageSpecification(
            "StreamsGroupCurrentMemberAssignmentKey",
            key: 22,
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

extension StreamsGroupCurrentMemberAssignmentKey {
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
            "StreamsGroupCurrentMemberAssignmentKey.GroupId"
        )
        size &+= try WireSize.string(
            structure.pointee.memberID,
            flexible: false,
            "StreamsGroupCurrentMemberAssignmentKey.MemberId"
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

/// Record of the tasks that a Streams group member has now, and of those it still has to give up.
///
/// Version 0, flexible.
public struct StreamsGroupCurrentMemberAssignmentValue: KafkaRecordMessage {
    public static var specification: MessageSpecification {
        return MessageSpecification(
            "StreamsGroupCurrentMemberAssignmentValue",
            key: 22,
            versions: VersionRange(0, 0),
            flexibleFrom: 0
        )
    }

    /// Epoch of the member, which the coordinator raises when it gives the member a new assignment.
    public var memberEpoch: Int32

    /// Epoch that the member had before, still accepted if the response with its new one got lost.
    public var previousMemberEpoch: Int32

    /// How far the member's move to its target has got: 0 done, 1 it must give up tasks, 2 it waits for tasks of
    /// others.
    public var state: Int8

    /// Active tasks that the member has.
    public var activeTasks: [StreamsGroupCurrentMemberAssignmentValue.TaskIds]

    /// Standby tasks that the member has.
    public var standbyTasks: [StreamsGroupCurrentMemberAssignmentValue.TaskIds]

    /// Warm-up tasks that the member has.
    public var warmupTasks: [StreamsGroupCurrentMemberAssignmentValue.TaskIds]

    /// Active tasks that the member must give up.
    public var activeTasksPendingRevocation: [StreamsGroupCurrentMemberAssignmentValue.TaskIds]

    /// Standby tasks that the member must give up.
    public var standbyTasksPendingRevocation: [StreamsGroupCurrentMemberAssignmentValue.TaskIds]

    /// Warm-up tasks that the member must give up.
    public var warmupTasksPendingRevocation: [StreamsGroupCurrentMemberAssignmentValue.TaskIds]

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        memberEpoch: Int32 = 0,
        previousMemberEpoch: Int32 = 0,
        state: Int8 = 0,
        activeTasks: [StreamsGroupCurrentMemberAssignmentValue.TaskIds] = [],
        standbyTasks: [StreamsGroupCurrentMemberAssignmentValue.TaskIds] = [],
        warmupTasks: [StreamsGroupCurrentMemberAssignmentValue.TaskIds] = [],
        activeTasksPendingRevocation: [StreamsGroupCurrentMemberAssignmentValue.TaskIds] = [],
        standbyTasksPendingRevocation: [StreamsGroupCurrentMemberAssignmentValue.TaskIds] = [],
        warmupTasksPendingRevocation: [StreamsGroupCurrentMemberAssignmentValue.TaskIds] = [],
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.memberEpoch = memberEpoch
        self.previousMemberEpoch = previousMemberEpoch
        self.state = state
        self.activeTasks = activeTasks
        self.standbyTasks = standbyTasks
        self.warmupTasks = warmupTasks
        self.activeTasksPendingRevocation = activeTasksPendingRevocation
        self.standbyTasksPendingRevocation = standbyTasksPendingRevocation
        self.warmupTasksPendingRevocation = warmupTasksPendingRevocation
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension StreamsGroupCurrentMemberAssignmentValue {
    /// Tasks of one subtopology, one for each partition.
    public struct TaskIds: WireStructure {
        /// ID of the subtopology, unique within its topology.
        public var subtopologyID: String

        /// Numbers of the partitions, one task for each.
        public var partitions: Int32List

        /// Epochs in which the tasks were assigned to the member, in the order of the partitions; null when not kept.
        public var assignmentEpochs: Int32List?

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            subtopologyID: String = "",
            partitions: Int32List = [],
            assignmentEpochs: Int32List? = [],
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.subtopologyID = subtopologyID
            self.partitions = partitions
            self.assignmentEpochs = assignmentEpochs
            self.unknownTaggedFields = unknownTaggedFields
        }
    }
}

extension StreamsGroupCurrentMemberAssignmentValue {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "MemberEpoch"
        let memberEpoch: Int32
        let previousMemberEpoch: Int32
        let state: Int8
        let activeTasks: [StreamsGroupCurrentMemberAssignmentValue.TaskIds]
        let standbyTasks: [StreamsGroupCurrentMemberAssignmentValue.TaskIds]
        let warmupTasks: [StreamsGroupCurrentMemberAssignmentValue.TaskIds]
        let activeTasksPendingRevocation: [StreamsGroupCurrentMemberAssignmentValue.TaskIds]
        let standbyTasksPendingRevocation: [StreamsGroupCurrentMemberAssignmentValue.TaskIds]
        let warmupTasksPendingRevocation: [StreamsGroupCurrentMemberAssignmentValue.TaskIds]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            memberEpoch = try reader.readInteger()
            field = "PreviousMemberEpoch"
            previousMemberEpoch = try reader.readInteger()
            field = "State"
            state = try reader.readInteger()
            field = "ActiveTasks"
            activeTasks = try reader.readArray(
                of: StreamsGroupCurrentMemberAssignmentValue.TaskIds.self,
                version: version,
                flexible: true,
                minimumSize: 3
            )
            field = "StandbyTasks"
            standbyTasks = try reader.readArray(
                of: StreamsGroupCurrentMemberAssignmentValue.TaskIds.self,
                version: version,
                flexible: true,
                minimumSize: 3
            )
            field = "WarmupTasks"
            warmupTasks = try reader.readArray(
                of: StreamsGroupCurrentMemberAssignmentValue.TaskIds.self,
                version: version,
                flexible: true,
                minimumSize: 3
            )
            field = "ActiveTasksPendingRevocation"
            activeTasksPendingRevocation = try reader.readArray(
                of: StreamsGroupCurrentMemberAssignmentValue.TaskIds.self,
                version: version,
                flexible: true,
                minimumSize: 3
            )
            field = "StandbyTasksPendingRevocation"
            standbyTasksPendingRevocation = try reader.readArray(
                of: StreamsGroupCurrentMemberAssignmentValue.TaskIds.self,
                version: version,
                flexible: true,
                minimumSize: 3
            )
            field = "WarmupTasksPendingRevocation"
            warmupTasksPendingRevocation = try reader.readArray(
                of: StreamsGroupCurrentMemberAssignmentValue.TaskIds.self,
                version: version,
                flexible: true,
                minimumSize: 3
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
            activeTasks: activeTasks,
            standbyTasks: standbyTasks,
            warmupTasks: warmupTasks,
            activeTasksPendingRevocation: activeTasksPendingRevocation,
            standbyTasksPendingRevocation: standbyTasksPendingRevocation,
            warmupTasksPendingRevocation: warmupTasksPendingRevocation,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 9
        size &+= try WireSize.array(
            structure.pointee.activeTasks,
            version: version,
            flexible: true,
            "StreamsGroupCurrentMemberAssignmentValue.ActiveTasks"
        )
        size &+= try WireSize.array(
            structure.pointee.standbyTasks,
            version: version,
            flexible: true,
            "StreamsGroupCurrentMemberAssignmentValue.StandbyTasks"
        )
        size &+= try WireSize.array(
            structure.pointee.warmupTasks,
            version: version,
            flexible: true,
            "StreamsGroupCurrentMemberAssignmentValue.WarmupTasks"
        )
        size &+= try WireSize.array(
            structure.pointee.activeTasksPendingRevocation,
            version: version,
            flexible: true,
            "StreamsGroupCurrentMemberAssignmentValue.ActiveTasksPendingRevocation"
        )
        size &+= try WireSize.array(
            structure.pointee.standbyTasksPendingRevocation,
            version: version,
            flexible: true,
            "StreamsGroupCurrentMemberAssignmentValue.StandbyTasksPendingRevocation"
        )
        size &+= try WireSize.array(
            structure.pointee.warmupTasksPendingRevocation,
            version: version,
            flexible: true,
            "StreamsGroupCurrentMemberAssignmentValue.WarmupTasksPendingRevocation"
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
        try writer.writeArray(structure.pointee.activeTasks, version: version, flexible: true)
        try writer.writeArray(structure.pointee.standbyTasks, version: version, flexible: true)
        try writer.writeArray(structure.pointee.warmupTasks, version: version, flexible: true)
        try writer.writeArray(structure.pointee.activeTasksPendingRevocation, version: version, flexible: true)
        try writer.writeArray(structure.pointee.standbyTasksPendingRevocation, version: version, flexible: true)
        try writer.writeArray(structure.pointee.warmupTasksPendingRevocation, version: version, flexible: true)
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
        visitor.visit(structures: left.pointee.activeTasks, right.pointee.activeTasks)
        visitor.visit(structures: left.pointee.standbyTasks, right.pointee.standbyTasks)
        visitor.visit(structures: left.pointee.warmupTasks, right.pointee.warmupTasks)
        visitor.visit(structures: left.pointee.activeTasksPendingRevocation, right.pointee.activeTasksPendingRevocation)
        visitor.visit(
            structures: left.pointee.standbyTasksPendingRevocation,
            right.pointee.standbyTasksPendingRevocation
        )
        visitor.visit(structures: left.pointee.warmupTasksPendingRevocation, right.pointee.warmupTasksPendingRevocation)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension StreamsGroupCurrentMemberAssignmentValue.TaskIds {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "SubtopologyId"
        let subtopologyID: String
        let partitions: Int32List
        var assignmentEpochs: Int32List? = []
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            subtopologyID = try reader.readString(flexible: true)
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
            subtopologyID: subtopologyID,
            partitions: partitions,
            assignmentEpochs: assignmentEpochs,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 0
        size &+= try WireSize.string(
            structure.pointee.subtopologyID,
            flexible: true,
            "StreamsGroupCurrentMemberAssignmentValue.TaskIds.SubtopologyId"
        )
        size &+= try WireSize.array(
            count: structure.pointee.partitions.count,
            of: 4,
            flexible: true,
            "StreamsGroupCurrentMemberAssignmentValue.TaskIds.Partitions"
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
                    "StreamsGroupCurrentMemberAssignmentValue.TaskIds.AssignmentEpochs"
                ),
                "StreamsGroupCurrentMemberAssignmentValue.TaskIds.AssignmentEpochs"
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
        writer.writeString(structure.pointee.subtopologyID, flexible: true)
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
                    "StreamsGroupCurrentMemberAssignmentValue.TaskIds.AssignmentEpochs"
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
        visitor.visit(string: left.pointee.subtopologyID, right.pointee.subtopologyID)
        visitor.visit(int32s: left.pointee.partitions, right.pointee.partitions)
        visitor.visit(int32s: left.pointee.assignmentEpochs, right.pointee.assignmentEpochs)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}
