// Generated from the protocol schema by Tools/generate. Do not edit.

/// Key of the record that keeps the epoch of a share group's target assignment.
///
/// Version 0.
public struct ShareGroupTargetAssignmentMetadataKey: KafkaRecordMessage {
    public static var specification: MessageSpecification {
        return MessageSpecification(
            "ShareGroupTargetAssignmentMetadataKey",
            key: 12,
            versions: VersionRange(0, 0),
            flexibleFrom: nil
        )
    }

    /// ID of the group, as its members configure it.
    public var groupID: String

    /// A value of the given fields, the others at their defaults.
    public init(groupID: String = "") {
        self.groupID = groupID
    }
}

extension ShareGroupTargetAssignmentMetadataKey {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let groupID: String
        do throws(WireError) {
            groupID = try reader.readString(flexible: false)
        } catch {
            throw error.within("GroupId")
        }
        self.init(groupID: groupID)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 0
        size &+= try WireSize.string(
            structure.pointee.groupID,
            flexible: false,
            "ShareGroupTargetAssignmentMetadataKey.GroupId"
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
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(string: left.pointee.groupID, right.pointee.groupID)
    }
}

/// Record of the epoch of a share group's target assignment.
///
/// Version 0, flexible.
public struct ShareGroupTargetAssignmentMetadataValue: KafkaRecordMessage {
    public static var specification: MessageSpecification {
        return MessageSpecification(
            "ShareGroupTargetAssignmentMetadataValue",
            key: 12,
            versions: VersionRange(0, 0),
            flexibleFrom: 0
        )
    }

    /// Group epoch for which the target assignment was computed.
    public var assignmentEpoch: Int32

    /// When the assignment was computed, in milliseconds since the Unix epoch; 0 when not known.
    public var assignmentTimestamp: Int64

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        assignmentEpoch: Int32 = 0,
        assignmentTimestamp: Int64 = 0,
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.assignmentEpoch = assignmentEpoch
        self.assignmentTimestamp = assignmentTimestamp
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension ShareGroupTargetAssignmentMetadataValue {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "AssignmentEpoch"
        let assignmentEpoch: Int32
        var assignmentTimestamp: Int64 = 0
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            assignmentEpoch = try reader.readInteger()
            field = "tagged fields"
            var tags = try reader.beginTaggedFields()
            while let tag = try reader.nextTag(&tags) {
                switch tag {
                case 0:
                    field = "AssignmentTimestamp"
                    assignmentTimestamp = try reader.readInteger()
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
            assignmentEpoch: assignmentEpoch,
            assignmentTimestamp: assignmentTimestamp,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 4
        var tagCount = 0
        var tagSize = 0
        if structure.pointee.assignmentTimestamp != 0 {
            tagCount &+= 1
            tagSize &+= try WireSize.tagged(0, 8, "ShareGroupTargetAssignmentMetadataValue.AssignmentTimestamp")
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
        writer.writeInteger(structure.pointee.assignmentEpoch)
        var tagCount = structure.pointee.unknownTaggedFields.count
        if structure.pointee.assignmentTimestamp != 0 {
            tagCount &+= 1
        }
        writer.writeTagCount(tagCount)
        if structure.pointee.assignmentTimestamp != 0 {
            writer.writeTag(0, size: 8)
            writer.writeInteger(structure.pointee.assignmentTimestamp)
        }
        writer.writeUnknown(structure.pointee.unknownTaggedFields, from: 1, below: .max)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(int32: left.pointee.assignmentEpoch, right.pointee.assignmentEpoch)
        visitor.visit(int64: left.pointee.assignmentTimestamp, right.pointee.assignmentTimestamp)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}
