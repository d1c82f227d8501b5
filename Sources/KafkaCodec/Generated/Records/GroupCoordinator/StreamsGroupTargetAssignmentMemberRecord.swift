// Generated from the protocol schema by Tools/generate. Do not edit.

/// Key of the record that keeps the tasks a Streams group member is to have.
///
/// Version 0.
public struct StreamsGroupTargetAssignmentMemberKey: KafkaRecordMessage {
    public static var specification: MessageSpecification {
        return MessageSpecification(
            "StreamsGroupTargetAssignmentMemberKey",
            key: 21,
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

extension StreamsGroupTargetAssignmentMemberKey {
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
            "StreamsGroupTargetAssignmentMemberKey.GroupId"
        )
        size &+= try WireSize.string(
            structure.pointee.memberID,
            flexible: false,
            "StreamsGroupTargetAssignmentMemberKey.MemberId"
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

/// Record of the tasks that a Streams group member is to have.
///
/// Version 0, flexible.
public struct StreamsGroupTargetAssignmentMemberValue: KafkaRecordMessage {
    public static var specification: MessageSpecification {
        return MessageSpecification(
            "StreamsGroupTargetAssignmentMemberValue",
            key: 21,
            versions: VersionRange(0, 0),
            flexibleFrom: 0
        )
    }

    /// Active tasks that the member is to have.
    public var activeTasks: [StreamsGroupTargetAssignmentMemberValue.TaskIds]

    /// Standby tasks that the member is to have.
    public var standbyTasks: [StreamsGroupTargetAssignmentMemberValue.TaskIds]

    /// Warm-up tasks that the member is to have.
    public var warmupTasks: [StreamsGroupTargetAssignmentMemberValue.TaskIds]

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        activeTasks: [StreamsGroupTargetAssignmentMemberValue.TaskIds] = [],
        standbyTasks: [StreamsGroupTargetAssignmentMemberValue.TaskIds] = [],
        warmupTasks: [StreamsGroupTargetAssignmentMemberValue.TaskIds] = [],
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.activeTasks = activeTasks
        self.standbyTasks = standbyTasks
        self.warmupTasks = warmupTasks
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension StreamsGroupTargetAssignmentMemberValue {
    /// Tasks of one subtopology, one for each partition.
    public struct TaskIds: WireStructure {
        /// ID of the subtopology, unique within its topology.
        public var subtopologyID: String

        /// Numbers of the partitions, one task for each.
        public var partitions: Int32List

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            subtopologyID: String = "",
            partitions: Int32List = [],
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.subtopologyID = subtopologyID
            self.partitions = partitions
            self.unknownTaggedFields = unknownTaggedFields
        }
    }
}

extension StreamsGroupTargetAssignmentMemberValue {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "ActiveTasks"
        let activeTasks: [StreamsGroupTargetAssignmentMemberValue.TaskIds]
        let standbyTasks: [StreamsGroupTargetAssignmentMemberValue.TaskIds]
        let warmupTasks: [StreamsGroupTargetAssignmentMemberValue.TaskIds]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            activeTasks = try reader.readArray(
                of: StreamsGroupTargetAssignmentMemberValue.TaskIds.self,
                version: version,
                flexible: true,
                minimumSize: 3
            )
            field = "StandbyTasks"
            standbyTasks = try reader.readArray(
                of: StreamsGroupTargetAssignmentMemberValue.TaskIds.self,
                version: version,
                flexible: true,
                minimumSize: 3
            )
            field = "WarmupTasks"
            warmupTasks = try reader.readArray(
                of: StreamsGroupTargetAssignmentMemberValue.TaskIds.self,
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
            activeTasks: activeTasks,
            standbyTasks: standbyTasks,
            warmupTasks: warmupTasks,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 0
        size &+= try WireSize.array(
            structure.pointee.activeTasks,
            version: version,
            flexible: true,
            "StreamsGroupTargetAssignmentMemberValue.ActiveTasks"
        )
        size &+= try WireSize.array(
            structure.pointee.standbyTasks,
            version: version,
            flexible: true,
            "StreamsGroupTargetAssignmentMemberValue.StandbyTasks"
        )
        size &+= try WireSize.array(
            structure.pointee.warmupTasks,
            version: version,
            flexible: true,
            "StreamsGroupTargetAssignmentMemberValue.WarmupTasks"
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
        try writer.writeArray(structure.pointee.activeTasks, version: version, flexible: true)
        try writer.writeArray(structure.pointee.standbyTasks, version: version, flexible: true)
        try writer.writeArray(structure.pointee.warmupTasks, version: version, flexible: true)
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(structures: left.pointee.activeTasks, right.pointee.activeTasks)
        visitor.visit(structures: left.pointee.standbyTasks, right.pointee.standbyTasks)
        visitor.visit(structures: left.pointee.warmupTasks, right.pointee.warmupTasks)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension StreamsGroupTargetAssignmentMemberValue.TaskIds {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "SubtopologyId"
        let subtopologyID: String
        let partitions: Int32List
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            subtopologyID = try reader.readString(flexible: true)
            field = "Partitions"
            partitions = try reader.readInt32List(flexible: true)
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(subtopologyID: subtopologyID, partitions: partitions, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 0
        size &+= try WireSize.string(
            structure.pointee.subtopologyID,
            flexible: true,
            "StreamsGroupTargetAssignmentMemberValue.TaskIds.SubtopologyId"
        )
        size &+= try WireSize.array(
            count: structure.pointee.partitions.count,
            of: 4,
            flexible: true,
            "StreamsGroupTargetAssignmentMemberValue.TaskIds.Partitions"
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
        writer.writeString(structure.pointee.subtopologyID, flexible: true)
        writer.writeInt32List(structure.pointee.partitions, flexible: true)
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(string: left.pointee.subtopologyID, right.pointee.subtopologyID)
        visitor.visit(int32s: left.pointee.partitions, right.pointee.partitions)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}
