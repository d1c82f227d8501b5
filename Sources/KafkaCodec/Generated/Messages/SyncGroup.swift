// Generated from the protocol schema by Tools/generate. Do not edit.

public import NIOCore

/// Hands in the leader's assignments, or as another member waits for one's own.
///
/// Versions 0-5, flexible from 4.
public struct SyncGroupRequest: KafkaRequest {
    public typealias Response = SyncGroupResponse

    public static var specification: MessageSpecification {
        return MessageSpecification("SyncGroupRequest", key: 14, versions: VersionRange(0, 5), flexibleFrom: 4)
    }

    /// ID of the group, as its members configure it.
    public var groupID: String

    /// Generation of the group that the member belongs to.
    public var generationID: Int32

    /// ID of the member within its group.
    public var memberID: String

    /// Name by which a static member is recognised after a restart (KIP-345); null for a dynamic member. From version 3
    /// on.
    public var groupInstanceID: String?

    /// Kind of the group, which the coordinator checks; null to skip the check. From version 5 on.
    public var protocolType: String?

    /// Name of the protocol that the member believes was chosen; null to skip the check. From version 5 on.
    public var protocolName: String?

    /// Assignments of all members, from the leader; empty from the others.
    public var assignments: [SyncGroupRequest.SyncGroupRequestAssignment]

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        groupID: String = "",
        generationID: Int32 = 0,
        memberID: String = "",
        groupInstanceID: String? = nil,
        protocolType: String? = nil,
        protocolName: String? = nil,
        assignments: [SyncGroupRequest.SyncGroupRequestAssignment] = [],
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.groupID = groupID
        self.generationID = generationID
        self.memberID = memberID
        self.groupInstanceID = groupInstanceID
        self.protocolType = protocolType
        self.protocolName = protocolName
        self.assignments = assignments
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension SyncGroupRequest {
    /// What one member is assigned.
    public struct SyncGroupRequestAssignment: WireStructure {
        /// ID of the member that the assignment is for.
        public var memberID: String

        /// What the member is assigned, in the form of the group's protocol.
        public var assignment: ByteBuffer

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            memberID: String = "",
            assignment: ByteBuffer = ByteBuffer(),
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.memberID = memberID
            self.assignment = assignment
            self.unknownTaggedFields = unknownTaggedFields
        }
    }
}

extension SyncGroupRequest {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version >= 4
        var field: StaticString = "GroupId"
        let groupID: String
        let generationID: Int32
        let memberID: String
        let groupInstanceID: String?
        let protocolType: String?
        let protocolName: String?
        let assignments: [SyncGroupRequest.SyncGroupRequestAssignment]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            groupID = try reader.readString(flexible: flexible)
            field = "GenerationId"
            generationID = try reader.readInteger()
            field = "MemberId"
            memberID = try reader.readString(flexible: flexible)
            if version >= 3 {
                field = "GroupInstanceId"
                groupInstanceID = try reader.readNullableString(flexible: flexible)
            } else {
                groupInstanceID = nil
            }
            if version == 5 {
                field = "ProtocolType"
                protocolType = try reader.readNullableString(flexible: flexible)
                field = "ProtocolName"
                protocolName = try reader.readNullableString(flexible: flexible)
            } else {
                protocolType = nil
                protocolName = nil
            }
            field = "Assignments"
            assignments = try reader.readArray(
                of: SyncGroupRequest.SyncGroupRequestAssignment.self,
                version: version,
                flexible: flexible,
                minimumSize: 3
            )
            if flexible {
                field = "tagged fields"
                unknownTaggedFields = try reader.readTaggedFields()
            } else {
                unknownTaggedFields = UnknownTaggedFields()
            }
        } catch {
            throw error.within(field)
        }
        self.init(
            groupID: groupID,
            generationID: generationID,
            memberID: memberID,
            groupInstanceID: groupInstanceID,
            protocolType: protocolType,
            protocolName: protocolName,
            assignments: assignments,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version >= 4
        var size = 4
        size &+= try WireSize.string(structure.pointee.groupID, flexible: flexible, "SyncGroupRequest.GroupId")
        size &+= try WireSize.string(structure.pointee.memberID, flexible: flexible, "SyncGroupRequest.MemberId")
        if version >= 3 {
            size &+= try WireSize.string(
                structure.pointee.groupInstanceID,
                flexible: flexible,
                nullable: true,
                "SyncGroupRequest.GroupInstanceId"
            )
        } else if structure.pointee.groupInstanceID != nil {
            throw WireSize.notInVersion("SyncGroupRequest.GroupInstanceId", version)
        }
        if version == 5 {
            size &+= try WireSize.string(
                structure.pointee.protocolType,
                flexible: flexible,
                nullable: true,
                "SyncGroupRequest.ProtocolType"
            )
            size &+= try WireSize.string(
                structure.pointee.protocolName,
                flexible: flexible,
                nullable: true,
                "SyncGroupRequest.ProtocolName"
            )
        }
        size &+= try WireSize.array(
            structure.pointee.assignments,
            version: version,
            flexible: flexible,
            "SyncGroupRequest.Assignments"
        )
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(structure.pointee.unknownTaggedFields, "SyncGroupRequest", version)
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
        let flexible = version >= 4
        writer.writeString(structure.pointee.groupID, flexible: flexible)
        writer.writeInteger(structure.pointee.generationID)
        writer.writeString(structure.pointee.memberID, flexible: flexible)
        if version >= 3 {
            writer.writeString(structure.pointee.groupInstanceID, flexible: flexible)
        }
        if version == 5 {
            writer.writeString(structure.pointee.protocolType, flexible: flexible)
            writer.writeString(structure.pointee.protocolName, flexible: flexible)
        }
        try writer.writeArray(structure.pointee.assignments, version: version, flexible: flexible)
        if flexible {
            writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
        }
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(string: left.pointee.groupID, right.pointee.groupID)
        visitor.visit(int32: left.pointee.generationID, right.pointee.generationID)
        visitor.visit(string: left.pointee.memberID, right.pointee.memberID)
        visitor.visit(string: left.pointee.groupInstanceID, right.pointee.groupInstanceID)
        visitor.visit(string: left.pointee.protocolType, right.pointee.protocolType)
        visitor.visit(string: left.pointee.protocolName, right.pointee.protocolName)
        visitor.visit(structures: left.pointee.assignments, right.pointee.assignments)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension SyncGroupRequest.SyncGroupRequestAssignment {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version >= 4
        var field: StaticString = "MemberId"
        let memberID: String
        let assignment: ByteBuffer
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            memberID = try reader.readString(flexible: flexible)
            field = "Assignment"
            assignment = try reader.readBytes(flexible: flexible)
            if flexible {
                field = "tagged fields"
                unknownTaggedFields = try reader.readTaggedFields()
            } else {
                unknownTaggedFields = UnknownTaggedFields()
            }
        } catch {
            throw error.within(field)
        }
        self.init(memberID: memberID, assignment: assignment, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version >= 4
        var size = 0
        size &+= try WireSize.string(
            structure.pointee.memberID,
            flexible: flexible,
            "SyncGroupRequest.SyncGroupRequestAssignment.MemberId"
        )
        size &+= try WireSize.bytes(
            structure.pointee.assignment,
            flexible: flexible,
            "SyncGroupRequest.SyncGroupRequestAssignment.Assignment"
        )
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(
                structure.pointee.unknownTaggedFields,
                "SyncGroupRequest.SyncGroupRequestAssignment",
                version
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
        let flexible = version >= 4
        writer.writeString(structure.pointee.memberID, flexible: flexible)
        writer.writeBytes(structure.pointee.assignment, flexible: flexible)
        if flexible {
            writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
        }
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(string: left.pointee.memberID, right.pointee.memberID)
        visitor.visit(bytes: left.pointee.assignment, right.pointee.assignment)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

/// Hands a member its assignment in the classic group.
///
/// Versions 0-5, flexible from 4.
public struct SyncGroupResponse: KafkaResponse {
    public static var specification: MessageSpecification {
        return MessageSpecification("SyncGroupResponse", key: 14, versions: VersionRange(0, 5), flexibleFrom: 4)
    }

    /// How long, in milliseconds, the broker asks the client to wait before its next request because of a quota; 0 when
    /// there is none. From version 1 on.
    public var throttleTimeMs: Int32

    /// Outcome of the request as a whole, as a Kafka error code; 0 means success.
    public var errorCode: ErrorCode

    /// Kind of the group, such as consumer; null when not known. From version 5 on.
    public var protocolType: String?

    /// Name of the protocol of the generation; null when not known. From version 5 on.
    public var protocolName: String?

    /// What the member is assigned, in the form of the group's protocol; empty when nothing or on an error.
    public var assignment: ByteBuffer

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        throttleTimeMs: Int32 = 0,
        errorCode: ErrorCode = ErrorCode(rawValue: 0),
        protocolType: String? = nil,
        protocolName: String? = nil,
        assignment: ByteBuffer = ByteBuffer(),
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.throttleTimeMs = throttleTimeMs
        self.errorCode = errorCode
        self.protocolType = protocolType
        self.protocolName = protocolName
        self.assignment = assignment
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension SyncGroupResponse {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version >= 4
        var field: StaticString = "ThrottleTimeMs"
        let throttleTimeMs: Int32
        let errorCode: ErrorCode
        let protocolType: String?
        let protocolName: String?
        let assignment: ByteBuffer
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            if version >= 1 {
                field = "ThrottleTimeMs"
                throttleTimeMs = try reader.readInteger()
            } else {
                throttleTimeMs = 0
            }
            field = "ErrorCode"
            errorCode = try ErrorCode(rawValue: reader.readInteger())
            if version == 5 {
                field = "ProtocolType"
                protocolType = try reader.readNullableString(flexible: flexible)
                field = "ProtocolName"
                protocolName = try reader.readNullableString(flexible: flexible)
            } else {
                protocolType = nil
                protocolName = nil
            }
            field = "Assignment"
            assignment = try reader.readBytes(flexible: flexible)
            if flexible {
                field = "tagged fields"
                unknownTaggedFields = try reader.readTaggedFields()
            } else {
                unknownTaggedFields = UnknownTaggedFields()
            }
        } catch {
            throw error.within(field)
        }
        self.init(
            throttleTimeMs: throttleTimeMs,
            errorCode: errorCode,
            protocolType: protocolType,
            protocolName: protocolName,
            assignment: assignment,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version >= 4
        var size = 2
        if version >= 1 {
            size &+= 4
        }
        if version == 5 {
            size &+= try WireSize.string(
                structure.pointee.protocolType,
                flexible: flexible,
                nullable: true,
                "SyncGroupResponse.ProtocolType"
            )
            size &+= try WireSize.string(
                structure.pointee.protocolName,
                flexible: flexible,
                nullable: true,
                "SyncGroupResponse.ProtocolName"
            )
        }
        size &+= try WireSize.bytes(structure.pointee.assignment, flexible: flexible, "SyncGroupResponse.Assignment")
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(structure.pointee.unknownTaggedFields, "SyncGroupResponse", version)
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
        let flexible = version >= 4
        if version >= 1 {
            writer.writeInteger(structure.pointee.throttleTimeMs)
        }
        writer.writeInteger(structure.pointee.errorCode.rawValue)
        if version == 5 {
            writer.writeString(structure.pointee.protocolType, flexible: flexible)
            writer.writeString(structure.pointee.protocolName, flexible: flexible)
        }
        writer.writeBytes(structure.pointee.assignment, flexible: flexible)
        if flexible {
            writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
        }
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(int32: left.pointee.throttleTimeMs, right.pointee.throttleTimeMs)
        visitor.visit(int16: left.pointee.errorCode.rawValue, right.pointee.errorCode.rawValue)
        visitor.visit(string: left.pointee.protocolType, right.pointee.protocolType)
        visitor.visit(string: left.pointee.protocolName, right.pointee.protocolName)
        visitor.visit(bytes: left.pointee.assignment, right.pointee.assignment)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}
