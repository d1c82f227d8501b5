// Generated from the protocol schema by Tools/generate. Do not edit.

/// Takes members out of a classic group at once, without waiting for their session to time out.
///
/// Versions 0-5, flexible from 4.
public struct LeaveGroupRequest: KafkaRequest {
    public typealias Response = LeaveGroupResponse

    public static var specification: MessageSpecification {
        return MessageSpecification("LeaveGroupRequest", key: 13, versions: VersionRange(0, 5), flexibleFrom: 4)
    }

    /// ID of the group, as its members configure it.
    public var groupID: String

    /// ID of the member that leaves, in versions that take only one. Up to version 2.
    public var memberID: String

    /// Members that leave. From version 3 on.
    public var members: [LeaveGroupRequest.MemberIdentity]

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        groupID: String = "",
        memberID: String = "",
        members: [LeaveGroupRequest.MemberIdentity] = [],
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.groupID = groupID
        self.memberID = memberID
        self.members = members
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension LeaveGroupRequest {
    /// One member that leaves.
    public struct MemberIdentity: WireStructure {
        /// ID of the member that leaves; empty for a static member that goes by its instance ID.
        public var memberID: String

        /// Instance ID of the static member that leaves; null for a dynamic one.
        public var groupInstanceID: String?

        /// Why the member leaves, for the coordinator's log; null when it gives no reason. From version 5 on.
        public var reason: String?

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            memberID: String = "",
            groupInstanceID: String? = nil,
            reason: String? = nil,
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.memberID = memberID
            self.groupInstanceID = groupInstanceID
            self.reason = reason
            self.unknownTaggedFields = unknownTaggedFields
        }
    }
}

extension LeaveGroupRequest {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version >= 4
        var field: StaticString = "GroupId"
        let groupID: String
        let memberID: String
        let members: [LeaveGroupRequest.MemberIdentity]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            groupID = try reader.readString(flexible: flexible)
            if version <= 2 {
                field = "MemberId"
                memberID = try reader.readString(flexible: flexible)
            } else {
                memberID = ""
            }
            if version >= 3 {
                field = "Members"
                members = try reader.readArray(
                    of: LeaveGroupRequest.MemberIdentity.self,
                    version: version,
                    flexible: flexible,
                    minimumSize: 3
                )
            } else {
                members = []
            }
            if flexible {
                field = "tagged fields"
                unknownTaggedFields = try reader.readTaggedFields()
            } else {
                unknownTaggedFields = UnknownTaggedFields()
            }
        } catch {
            throw error.within(field)
        }
        self.init(groupID: groupID, memberID: memberID, members: members, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version >= 4
        var size = 0
        size &+= try WireSize.string(structure.pointee.groupID, flexible: flexible, "LeaveGroupRequest.GroupId")
        if version <= 2 {
            size &+= try WireSize.string(structure.pointee.memberID, flexible: flexible, "LeaveGroupRequest.MemberId")
        } else if !structure.pointee.memberID.isEmpty {
            throw WireSize.notInVersion("LeaveGroupRequest.MemberId", version)
        }
        if version >= 3 {
            size &+= try WireSize.array(
                structure.pointee.members,
                version: version,
                flexible: flexible,
                "LeaveGroupRequest.Members"
            )
        } else if !structure.pointee.members.isEmpty {
            throw WireSize.notInVersion("LeaveGroupRequest.Members", version)
        }
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(structure.pointee.unknownTaggedFields, "LeaveGroupRequest", version)
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
        if version <= 2 {
            writer.writeString(structure.pointee.memberID, flexible: flexible)
        }
        if version >= 3 {
            try writer.writeArray(structure.pointee.members, version: version, flexible: flexible)
        }
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
        visitor.visit(string: left.pointee.memberID, right.pointee.memberID)
        visitor.visit(structures: left.pointee.members, right.pointee.members)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension LeaveGroupRequest.MemberIdentity {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version >= 4
        var field: StaticString = "MemberId"
        let memberID: String
        let groupInstanceID: String?
        let reason: String?
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            memberID = try reader.readString(flexible: flexible)
            field = "GroupInstanceId"
            groupInstanceID = try reader.readNullableString(flexible: flexible)
            if version == 5 {
                field = "Reason"
                reason = try reader.readNullableString(flexible: flexible)
            } else {
                reason = nil
            }
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
            memberID: memberID,
            groupInstanceID: groupInstanceID,
            reason: reason,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version >= 4
        var size = 0
        size &+= try WireSize.string(
            structure.pointee.memberID,
            flexible: flexible,
            "LeaveGroupRequest.MemberIdentity.MemberId"
        )
        size &+= try WireSize.string(
            structure.pointee.groupInstanceID,
            flexible: flexible,
            nullable: true,
            "LeaveGroupRequest.MemberIdentity.GroupInstanceId"
        )
        if version == 5 {
            size &+= try WireSize.string(
                structure.pointee.reason,
                flexible: flexible,
                nullable: true,
                "LeaveGroupRequest.MemberIdentity.Reason"
            )
        }
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(
                structure.pointee.unknownTaggedFields,
                "LeaveGroupRequest.MemberIdentity",
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
        writer.writeString(structure.pointee.groupInstanceID, flexible: flexible)
        if version == 5 {
            writer.writeString(structure.pointee.reason, flexible: flexible)
        }
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
        visitor.visit(string: left.pointee.groupInstanceID, right.pointee.groupInstanceID)
        visitor.visit(string: left.pointee.reason, right.pointee.reason)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

/// Says for each member whether it has left the group.
///
/// Versions 0-5, flexible from 4.
public struct LeaveGroupResponse: KafkaResponse {
    public static var specification: MessageSpecification {
        return MessageSpecification("LeaveGroupResponse", key: 13, versions: VersionRange(0, 5), flexibleFrom: 4)
    }

    /// How long, in milliseconds, the broker asks the client to wait before its next request because of a quota; 0 when
    /// there is none. From version 1 on.
    public var throttleTimeMs: Int32

    /// Outcome of the request as a whole, as a Kafka error code; 0 means success.
    public var errorCode: ErrorCode

    /// Outcomes, one for each member of the request. From version 3 on.
    public var members: [LeaveGroupResponse.MemberResponse]

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        throttleTimeMs: Int32 = 0,
        errorCode: ErrorCode = ErrorCode(rawValue: 0),
        members: [LeaveGroupResponse.MemberResponse] = [],
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.throttleTimeMs = throttleTimeMs
        self.errorCode = errorCode
        self.members = members
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension LeaveGroupResponse {
    /// Outcome for one member.
    public struct MemberResponse: WireStructure {
        /// ID of the member within its group.
        public var memberID: String

        /// Name by which a static member is recognised after a restart (KIP-345); null for a dynamic member.
        public var groupInstanceID: String?

        /// Outcome for this member, as a Kafka error code; 0 means success.
        public var errorCode: ErrorCode

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            memberID: String = "",
            groupInstanceID: String? = "",
            errorCode: ErrorCode = ErrorCode(rawValue: 0),
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.memberID = memberID
            self.groupInstanceID = groupInstanceID
            self.errorCode = errorCode
            self.unknownTaggedFields = unknownTaggedFields
        }
    }
}

extension LeaveGroupResponse {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version >= 4
        var field: StaticString = "ThrottleTimeMs"
        let throttleTimeMs: Int32
        let errorCode: ErrorCode
        let members: [LeaveGroupResponse.MemberResponse]
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
            if version >= 3 {
                field = "Members"
                members = try reader.readArray(
                    of: LeaveGroupResponse.MemberResponse.self,
                    version: version,
                    flexible: flexible,
                    minimumSize: 5
                )
            } else {
                members = []
            }
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
            members: members,
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
        if version >= 3 {
            size &+= try WireSize.array(
                structure.pointee.members,
                version: version,
                flexible: flexible,
                "LeaveGroupResponse.Members"
            )
        } else if !structure.pointee.members.isEmpty {
            throw WireSize.notInVersion("LeaveGroupResponse.Members", version)
        }
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(structure.pointee.unknownTaggedFields, "LeaveGroupResponse", version)
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
        if version >= 3 {
            try writer.writeArray(structure.pointee.members, version: version, flexible: flexible)
        }
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
        visitor.visit(structures: left.pointee.members, right.pointee.members)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension LeaveGroupResponse.MemberResponse {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version >= 4
        var field: StaticString = "MemberId"
        let memberID: String
        let groupInstanceID: String?
        let errorCode: ErrorCode
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            memberID = try reader.readString(flexible: flexible)
            field = "GroupInstanceId"
            groupInstanceID = try reader.readNullableString(flexible: flexible)
            field = "ErrorCode"
            errorCode = try ErrorCode(rawValue: reader.readInteger())
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
            memberID: memberID,
            groupInstanceID: groupInstanceID,
            errorCode: errorCode,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version >= 4
        var size = 2
        size &+= try WireSize.string(
            structure.pointee.memberID,
            flexible: flexible,
            "LeaveGroupResponse.MemberResponse.MemberId"
        )
        size &+= try WireSize.string(
            structure.pointee.groupInstanceID,
            flexible: flexible,
            nullable: true,
            "LeaveGroupResponse.MemberResponse.GroupInstanceId"
        )
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(
                structure.pointee.unknownTaggedFields,
                "LeaveGroupResponse.MemberResponse",
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
        writer.writeString(structure.pointee.groupInstanceID, flexible: flexible)
        writer.writeInteger(structure.pointee.errorCode.rawValue)
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
        visitor.visit(string: left.pointee.groupInstanceID, right.pointee.groupInstanceID)
        visitor.visit(int16: left.pointee.errorCode.rawValue, right.pointee.errorCode.rawValue)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}
