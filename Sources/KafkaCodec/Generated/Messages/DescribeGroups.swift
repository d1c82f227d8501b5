// Generated from the protocol schema by Tools/generate. Do not edit.

public import NIOCore

/// Asks the coordinator to describe classic groups.
///
/// Versions 0-6, flexible from 5.
public struct DescribeGroupsRequest: KafkaRequest {
    public typealias Response = DescribeGroupsResponse

    public static var specification: MessageSpecification {
        return MessageSpecification("DescribeGroupsRequest", key: 15, versions: VersionRange(0, 6), flexibleFrom: 5)
    }

    /// IDs of the groups to describe.
    public var groups: [String]

    /// Whether to say for each group which operations the client may perform on it. From version 3 on.
    public var includeAuthorizedOperations: Bool

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        groups: [String] = [],
        includeAuthorizedOperations: Bool = false,
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.groups = groups
        self.includeAuthorizedOperations = includeAuthorizedOperations
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension DescribeGroupsRequest {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version >= 5
        var field: StaticString = "Groups"
        let groups: [String]
        let includeAuthorizedOperations: Bool
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            groups = try reader.readStrings(flexible: flexible)
            if version >= 3 {
                field = "IncludeAuthorizedOperations"
                includeAuthorizedOperations = try reader.readBool()
            } else {
                includeAuthorizedOperations = false
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
            groups: groups,
            includeAuthorizedOperations: includeAuthorizedOperations,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version >= 5
        var size = 0
        size &+= try WireSize.strings(structure.pointee.groups, flexible: flexible, "DescribeGroupsRequest.Groups")
        if version >= 3 {
            size &+= 1
        } else if structure.pointee.includeAuthorizedOperations {
            throw WireSize.notInVersion("DescribeGroupsRequest.IncludeAuthorizedOperations", version)
        }
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(structure.pointee.unknownTaggedFields, "DescribeGroupsRequest", version)
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
        let flexible = version >= 5
        writer.writeStrings(structure.pointee.groups, flexible: flexible)
        if version >= 3 {
            writer.writeBool(structure.pointee.includeAuthorizedOperations)
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
        visitor.visit(values: left.pointee.groups, right.pointee.groups)
        visitor.visit(bool: left.pointee.includeAuthorizedOperations, right.pointee.includeAuthorizedOperations)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

/// Describes classic groups with their members and assignments.
///
/// Versions 0-6, flexible from 5.
public struct DescribeGroupsResponse: KafkaResponse {
    public static var specification: MessageSpecification {
        return MessageSpecification("DescribeGroupsResponse", key: 15, versions: VersionRange(0, 6), flexibleFrom: 5)
    }

    /// How long, in milliseconds, the broker asks the client to wait before its next request because of a quota; 0 when
    /// there is none. From version 1 on.
    public var throttleTimeMs: Int32

    /// Descriptions, one for each group asked for.
    public var groups: [DescribeGroupsResponse.DescribedGroup]

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        throttleTimeMs: Int32 = 0,
        groups: [DescribeGroupsResponse.DescribedGroup] = [],
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.throttleTimeMs = throttleTimeMs
        self.groups = groups
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension DescribeGroupsResponse {
    /// One group and its state.
    public struct DescribedGroup: WireStructure {
        /// Outcome for this group, as a Kafka error code; 0 means success.
        public var errorCode: ErrorCode

        /// Explanation in words of the error for this group; null when there is none. From version 6 on.
        public var errorMessage: String?

        /// ID of the group, as its members configure it.
        public var groupID: String

        /// Name of the state that the group is in, such as Empty or Stable.
        public var groupState: String

        /// Kind of the group, such as consumer or connect; empty when it has no members.
        public var protocolType: String

        /// Name of the protocol, for consumers the assignor, that all members agreed on; empty when there is none.
        public var protocolData: String

        /// Members of the group.
        public var members: [DescribeGroupsResponse.DescribedGroupMember]

        /// Operations on the group that the client may perform, one bit per operation code; -2147483648 when not asked
        /// for. From version 3 on.
        public var authorizedOperations: Int32

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            errorCode: ErrorCode = ErrorCode(rawValue: 0),
            errorMessage: String? = nil,
            groupID: String = "",
            groupState: String = "",
            protocolType: String = "",
            protocolData: String = "",
            members: [DescribeGroupsResponse.DescribedGroupMember] = [],
            authorizedOperations: Int32 = -2147483648,
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.errorCode = errorCode
            self.errorMessage = errorMessage
            self.groupID = groupID
            self.groupState = groupState
            self.protocolType = protocolType
            self.protocolData = protocolData
            self.members = members
            self.authorizedOperations = authorizedOperations
            self.unknownTaggedFields = unknownTaggedFields
        }
    }

    /// One member of the classic group.
    public struct DescribedGroupMember: WireStructure {
        /// ID of the member within its group.
        public var memberID: String

        /// Name by which a static member is recognised after a restart; null for a dynamic member. From version 4 on.
        public var groupInstanceID: String?

        /// Name that the client gives itself, used in logs, metrics and quotas.
        public var clientID: String

        /// Address from which the coordinator sees the client connect.
        public var clientHost: String

        /// What the member said of itself when it joined, in the form of the chosen protocol; for consumers the
        /// subscription.
        public var memberMetadata: ByteBuffer

        /// What the leader assigned to the member, in the form of the group's protocol.
        public var memberAssignment: ByteBuffer

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            memberID: String = "",
            groupInstanceID: String? = nil,
            clientID: String = "",
            clientHost: String = "",
            memberMetadata: ByteBuffer = ByteBuffer(),
            memberAssignment: ByteBuffer = ByteBuffer(),
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.memberID = memberID
            self.groupInstanceID = groupInstanceID
            self.clientID = clientID
            self.clientHost = clientHost
            self.memberMetadata = memberMetadata
            self.memberAssignment = memberAssignment
            self.unknownTaggedFields = unknownTaggedFields
        }
    }
}

extension DescribeGroupsResponse {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version >= 5
        var field: StaticString = "ThrottleTimeMs"
        let throttleTimeMs: Int32
        let groups: [DescribeGroupsResponse.DescribedGroup]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            if version >= 1 {
                field = "ThrottleTimeMs"
                throttleTimeMs = try reader.readInteger()
            } else {
                throttleTimeMs = 0
            }
            field = "Groups"
            groups = try reader.readArray(
                of: DescribeGroupsResponse.DescribedGroup.self,
                version: version,
                flexible: flexible,
                minimumSize: 12
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
        self.init(throttleTimeMs: throttleTimeMs, groups: groups, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version >= 5
        var size = 0
        if version >= 1 {
            size &+= 4
        }
        size &+= try WireSize.array(
            structure.pointee.groups,
            version: version,
            flexible: flexible,
            "DescribeGroupsResponse.Groups"
        )
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(structure.pointee.unknownTaggedFields, "DescribeGroupsResponse", version)
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
        let flexible = version >= 5
        if version >= 1 {
            writer.writeInteger(structure.pointee.throttleTimeMs)
        }
        try writer.writeArray(structure.pointee.groups, version: version, flexible: flexible)
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
        visitor.visit(structures: left.pointee.groups, right.pointee.groups)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension DescribeGroupsResponse.DescribedGroup {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version >= 5
        var field: StaticString = "ErrorCode"
        let errorCode: ErrorCode
        let errorMessage: String?
        let groupID: String
        let groupState: String
        let protocolType: String
        let protocolData: String
        let members: [DescribeGroupsResponse.DescribedGroupMember]
        let authorizedOperations: Int32
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            errorCode = try ErrorCode(rawValue: reader.readInteger())
            if version == 6 {
                field = "ErrorMessage"
                errorMessage = try reader.readNullableString(flexible: flexible)
            } else {
                errorMessage = nil
            }
            field = "GroupId"
            groupID = try reader.readString(flexible: flexible)
            field = "GroupState"
            groupState = try reader.readString(flexible: flexible)
            field = "ProtocolType"
            protocolType = try reader.readString(flexible: flexible)
            field = "ProtocolData"
            protocolData = try reader.readString(flexible: flexible)
            field = "Members"
            members = try reader.readArray(
                of: DescribeGroupsResponse.DescribedGroupMember.self,
                version: version,
                flexible: flexible,
                minimumSize: 7
            )
            if version >= 3 {
                field = "AuthorizedOperations"
                authorizedOperations = try reader.readInteger()
            } else {
                authorizedOperations = -2147483648
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
            errorCode: errorCode,
            errorMessage: errorMessage,
            groupID: groupID,
            groupState: groupState,
            protocolType: protocolType,
            protocolData: protocolData,
            members: members,
            authorizedOperations: authorizedOperations,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version >= 5
        var size = 2
        if version == 6 {
            size &+= try WireSize.string(
                structure.pointee.errorMessage,
                flexible: flexible,
                nullable: true,
                "DescribeGroupsResponse.DescribedGroup.ErrorMessage"
            )
        } else if structure.pointee.errorMessage != nil {
            throw WireSize.notInVersion("DescribeGroupsResponse.DescribedGroup.ErrorMessage", version)
        }
        size &+= try WireSize.string(
            structure.pointee.groupID,
            flexible: flexible,
            "DescribeGroupsResponse.DescribedGroup.GroupId"
        )
        size &+= try WireSize.string(
            structure.pointee.groupState,
            flexible: flexible,
            "DescribeGroupsResponse.DescribedGroup.GroupState"
        )
        size &+= try WireSize.string(
            structure.pointee.protocolType,
            flexible: flexible,
            "DescribeGroupsResponse.DescribedGroup.ProtocolType"
        )
        size &+= try WireSize.string(
            structure.pointee.protocolData,
            flexible: flexible,
            "DescribeGroupsResponse.DescribedGroup.ProtocolData"
        )
        size &+= try WireSize.array(
            structure.pointee.members,
            version: version,
            flexible: flexible,
            "DescribeGroupsResponse.DescribedGroup.Members"
        )
        if version >= 3 {
            size &+= 4
        } else if structure.pointee.authorizedOperations != -2147483648 {
            throw WireSize.notInVersion("DescribeGroupsResponse.DescribedGroup.AuthorizedOperations", version)
        }
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(
                structure.pointee.unknownTaggedFields,
                "DescribeGroupsResponse.DescribedGroup",
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
        let flexible = version >= 5
        writer.writeInteger(structure.pointee.errorCode.rawValue)
        if version == 6 {
            writer.writeString(structure.pointee.errorMessage, flexible: flexible)
        }
        writer.writeString(structure.pointee.groupID, flexible: flexible)
        writer.writeString(structure.pointee.groupState, flexible: flexible)
        writer.writeString(structure.pointee.protocolType, flexible: flexible)
        writer.writeString(structure.pointee.protocolData, flexible: flexible)
        try writer.writeArray(structure.pointee.members, version: version, flexible: flexible)
        if version >= 3 {
            writer.writeInteger(structure.pointee.authorizedOperations)
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
        visitor.visit(int16: left.pointee.errorCode.rawValue, right.pointee.errorCode.rawValue)
        visitor.visit(string: left.pointee.errorMessage, right.pointee.errorMessage)
        visitor.visit(string: left.pointee.groupID, right.pointee.groupID)
        visitor.visit(string: left.pointee.groupState, right.pointee.groupState)
        visitor.visit(string: left.pointee.protocolType, right.pointee.protocolType)
        visitor.visit(string: left.pointee.protocolData, right.pointee.protocolData)
        visitor.visit(structures: left.pointee.members, right.pointee.members)
        visitor.visit(int32: left.pointee.authorizedOperations, right.pointee.authorizedOperations)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension DescribeGroupsResponse.DescribedGroupMember {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version >= 5
        var field: StaticString = "MemberId"
        let memberID: String
        let groupInstanceID: String?
        let clientID: String
        let clientHost: String
        let memberMetadata: ByteBuffer
        let memberAssignment: ByteBuffer
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            memberID = try reader.readString(flexible: flexible)
            if version >= 4 {
                field = "GroupInstanceId"
                groupInstanceID = try reader.readNullableString(flexible: flexible)
            } else {
                groupInstanceID = nil
            }
            field = "ClientId"
            clientID = try reader.readString(flexible: flexible)
            field = "ClientHost"
            clientHost = try reader.readString(flexible: flexible)
            field = "MemberMetadata"
            memberMetadata = try reader.readBytes(flexible: flexible)
            field = "MemberAssignment"
            memberAssignment = try reader.readBytes(flexible: flexible)
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
            clientID: clientID,
            clientHost: clientHost,
            memberMetadata: memberMetadata,
            memberAssignment: memberAssignment,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version >= 5
        var size = 0
        size &+= try WireSize.string(
            structure.pointee.memberID,
            flexible: flexible,
            "DescribeGroupsResponse.DescribedGroupMember.MemberId"
        )
        if version >= 4 {
            size &+= try WireSize.string(
                structure.pointee.groupInstanceID,
                flexible: flexible,
                nullable: true,
                "DescribeGroupsResponse.DescribedGroupMember.GroupInstanceId"
            )
        }
        size &+= try WireSize.string(
            structure.pointee.clientID,
            flexible: flexible,
            "DescribeGroupsResponse.DescribedGroupMember.ClientId"
        )
        size &+= try WireSize.string(
            structure.pointee.clientHost,
            flexible: flexible,
            "DescribeGroupsResponse.DescribedGroupMember.ClientHost"
        )
        size &+= try WireSize.bytes(
            structure.pointee.memberMetadata,
            flexible: flexible,
            "DescribeGroupsResponse.DescribedGroupMember.MemberMetadata"
        )
        size &+= try WireSize.bytes(
            structure.pointee.memberAssignment,
            flexible: flexible,
            "DescribeGroupsResponse.DescribedGroupMember.MemberAssignment"
        )
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(
                structure.pointee.unknownTaggedFields,
                "DescribeGroupsResponse.DescribedGroupMember",
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
        let flexible = version >= 5
        writer.writeString(structure.pointee.memberID, flexible: flexible)
        if version >= 4 {
            writer.writeString(structure.pointee.groupInstanceID, flexible: flexible)
        }
        writer.writeString(structure.pointee.clientID, flexible: flexible)
        writer.writeString(structure.pointee.clientHost, flexible: flexible)
        writer.writeBytes(structure.pointee.memberMetadata, flexible: flexible)
        writer.writeBytes(structure.pointee.memberAssignment, flexible: flexible)
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
        visitor.visit(string: left.pointee.clientID, right.pointee.clientID)
        visitor.visit(string: left.pointee.clientHost, right.pointee.clientHost)
        visitor.visit(bytes: left.pointee.memberMetadata, right.pointee.memberMetadata)
        visitor.visit(bytes: left.pointee.memberAssignment, right.pointee.memberAssignment)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}
