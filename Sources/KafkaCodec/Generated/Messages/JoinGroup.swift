// Generated from the protocol schema by Tools/generate. Do not edit.

public import NIOCore

/// Joins a classic group, or takes part in its next rebalance.
///
/// Versions 0-9, flexible from 6.
public struct JoinGroupRequest: KafkaRequest {
    public typealias Response = JoinGroupResponse

    public static var specification: MessageSpecification {
        return MessageSpecification("JoinGroupRequest", key: 11, versions: VersionRange(0, 9), flexibleFrom: 6)
    }

    /// ID of the group, as its members configure it.
    public var groupID: String

    /// Time without a heartbeat, in milliseconds, after which the coordinator drops the member.
    public var sessionTimeoutMs: Int32

    /// How long, in milliseconds, the coordinator waits for members to rejoin in a rebalance; -1 (version 0) for the
    /// session timeout. From version 1 on.
    public var rebalanceTimeoutMs: Int32

    /// ID that the coordinator gave the member; empty when it joins for the first time.
    public var memberID: String

    /// Name by which a static member is recognised after a restart (KIP-345); null for a dynamic member. From version 5
    /// on.
    public var groupInstanceID: String?

    /// Kind of the classic group, such as consumer or connect.
    public var protocolType: String

    /// Protocols that the member can use, most preferred first; for consumers the assignors.
    public var protocols: [JoinGroupRequest.JoinGroupRequestProtocol]

    /// Why the member joins or rejoins, for the coordinator's log; null when it gives no reason. From version 8 on.
    public var reason: String?

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        groupID: String = "",
        sessionTimeoutMs: Int32 = 0,
        rebalanceTimeoutMs: Int32 = -1,
        memberID: String = "",
        groupInstanceID: String? = nil,
        protocolType: String = "",
        protocols: [JoinGroupRequest.JoinGroupRequestProtocol] = [],
        reason: String? = nil,
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.groupID = groupID
        self.sessionTimeoutMs = sessionTimeoutMs
        self.rebalanceTimeoutMs = rebalanceTimeoutMs
        self.memberID = memberID
        self.groupInstanceID = groupInstanceID
        self.protocolType = protocolType
        self.protocols = protocols
        self.reason = reason
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension JoinGroupRequest {
    /// One protocol that the member can use.
    public struct JoinGroupRequestProtocol: WireStructure {
        /// Name of the protocol; for consumers that of an assignor.
        public var name: String

        /// What the member says of itself in this protocol's form; for consumers the subscription.
        public var metadata: ByteBuffer

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            name: String = "",
            metadata: ByteBuffer = ByteBuffer(),
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.name = name
            self.metadata = metadata
            self.unknownTaggedFields = unknownTaggedFields
        }
    }
}

extension JoinGroupRequest {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version >= 6
        var field: StaticString = "GroupId"
        let groupID: String
        let sessionTimeoutMs: Int32
        let rebalanceTimeoutMs: Int32
        let memberID: String
        let groupInstanceID: String?
        let protocolType: String
        let protocols: [JoinGroupRequest.JoinGroupRequestProtocol]
        let reason: String?
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            groupID = try reader.readString(flexible: flexible)
            field = "SessionTimeoutMs"
            sessionTimeoutMs = try reader.readInteger()
            if version >= 1 {
                field = "RebalanceTimeoutMs"
                rebalanceTimeoutMs = try reader.readInteger()
            } else {
                rebalanceTimeoutMs = -1
            }
            field = "MemberId"
            memberID = try reader.readString(flexible: flexible)
            if version >= 5 {
                field = "GroupInstanceId"
                groupInstanceID = try reader.readNullableString(flexible: flexible)
            } else {
                groupInstanceID = nil
            }
            field = "ProtocolType"
            protocolType = try reader.readString(flexible: flexible)
            field = "Protocols"
            protocols = try reader.readArray(
                of: JoinGroupRequest.JoinGroupRequestProtocol.self,
                version: version,
                flexible: flexible,
                minimumSize: 3
            )
            if version >= 8 {
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
            groupID: groupID,
            sessionTimeoutMs: sessionTimeoutMs,
            rebalanceTimeoutMs: rebalanceTimeoutMs,
            memberID: memberID,
            groupInstanceID: groupInstanceID,
            protocolType: protocolType,
            protocols: protocols,
            reason: reason,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version >= 6
        var size = 4
        size &+= try WireSize.string(structure.pointee.groupID, flexible: flexible, "JoinGroupRequest.GroupId")
        if version >= 1 {
            size &+= 4
        }
        size &+= try WireSize.string(structure.pointee.memberID, flexible: flexible, "JoinGroupRequest.MemberId")
        if version >= 5 {
            size &+= try WireSize.string(
                structure.pointee.groupInstanceID,
                flexible: flexible,
                nullable: true,
                "JoinGroupRequest.GroupInstanceId"
            )
        } else if structure.pointee.groupInstanceID != nil {
            throw WireSize.notInVersion("JoinGroupRequest.GroupInstanceId", version)
        }
        size &+= try WireSize.string(
            structure.pointee.protocolType,
            flexible: flexible,
            "JoinGroupRequest.ProtocolType"
        )
        size &+= try WireSize.array(
            structure.pointee.protocols,
            version: version,
            flexible: flexible,
            "JoinGroupRequest.Protocols"
        )
        if version >= 8 {
            size &+= try WireSize.string(
                structure.pointee.reason,
                flexible: flexible,
                nullable: true,
                "JoinGroupRequest.Reason"
            )
        }
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(structure.pointee.unknownTaggedFields, "JoinGroupRequest", version)
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
        let flexible = version >= 6
        writer.writeString(structure.pointee.groupID, flexible: flexible)
        writer.writeInteger(structure.pointee.sessionTimeoutMs)
        if version >= 1 {
            writer.writeInteger(structure.pointee.rebalanceTimeoutMs)
        }
        writer.writeString(structure.pointee.memberID, flexible: flexible)
        if version >= 5 {
            writer.writeString(structure.pointee.groupInstanceID, flexible: flexible)
        }
        writer.writeString(structure.pointee.protocolType, flexible: flexible)
        try writer.writeArray(structure.pointee.protocols, version: version, flexible: flexible)
        if version >= 8 {
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
        visitor.visit(string: left.pointee.groupID, right.pointee.groupID)
        visitor.visit(int32: left.pointee.sessionTimeoutMs, right.pointee.sessionTimeoutMs)
        visitor.visit(int32: left.pointee.rebalanceTimeoutMs, right.pointee.rebalanceTimeoutMs)
        visitor.visit(string: left.pointee.memberID, right.pointee.memberID)
        visitor.visit(string: left.pointee.groupInstanceID, right.pointee.groupInstanceID)
        visitor.visit(string: left.pointee.protocolType, right.pointee.protocolType)
        visitor.visit(structures: left.pointee.protocols, right.pointee.protocols)
        visitor.visit(string: left.pointee.reason, right.pointee.reason)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension JoinGroupRequest.JoinGroupRequestProtocol {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version >= 6
        var field: StaticString = "Name"
        let name: String
        let metadata: ByteBuffer
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            name = try reader.readString(flexible: flexible)
            field = "Metadata"
            metadata = try reader.readBytes(flexible: flexible)
            if flexible {
                field = "tagged fields"
                unknownTaggedFields = try reader.readTaggedFields()
            } else {
                unknownTaggedFields = UnknownTaggedFields()
            }
        } catch {
            throw error.within(field)
        }
        self.init(name: name, metadata: metadata, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version >= 6
        var size = 0
        size &+= try WireSize.string(
            structure.pointee.name,
            flexible: flexible,
            "JoinGroupRequest.JoinGroupRequestProtocol.Name"
        )
        size &+= try WireSize.bytes(
            structure.pointee.metadata,
            flexible: flexible,
            "JoinGroupRequest.JoinGroupRequestProtocol.Metadata"
        )
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(
                structure.pointee.unknownTaggedFields,
                "JoinGroupRequest.JoinGroupRequestProtocol",
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
        let flexible = version >= 6
        writer.writeString(structure.pointee.name, flexible: flexible)
        writer.writeBytes(structure.pointee.metadata, flexible: flexible)
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
        visitor.visit(string: left.pointee.name, right.pointee.name)
        visitor.visit(bytes: left.pointee.metadata, right.pointee.metadata)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

/// Tells a member the new generation and its leader; the leader also gets the members, to make the assignment.
///
/// Versions 0-9, flexible from 6.
public struct JoinGroupResponse: KafkaResponse {
    public static var specification: MessageSpecification {
        return MessageSpecification("JoinGroupResponse", key: 11, versions: VersionRange(0, 9), flexibleFrom: 6)
    }

    /// How long, in milliseconds, the broker asks the client to wait before its next request because of a quota; 0 when
    /// there is none. From version 2 on.
    public var throttleTimeMs: Int32

    /// Outcome of the request as a whole, as a Kafka error code; 0 means success.
    public var errorCode: ErrorCode

    /// Number of the new generation; -1 when the member could not join.
    public var generationID: Int32

    /// Kind of the group, such as consumer; null when not known. From version 7 on.
    public var protocolType: String?

    /// Name of the protocol chosen from those that all members can use; null or empty when the member could not join.
    public var protocolName: String?

    /// Member ID of the leader, who makes the assignment.
    public var leader: String

    /// Whether the leader is to send no assignment, because a rejoined static leader keeps the present one. From
    /// version 9 on.
    public var skipAssignment: Bool

    /// ID of the member that joined, to be used from now on.
    public var memberID: String

    /// Members of the generation, which only the leader gets; empty for the others.
    public var members: [JoinGroupResponse.JoinGroupResponseMember]

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        throttleTimeMs: Int32 = 0,
        errorCode: ErrorCode = ErrorCode(rawValue: 0),
        generationID: Int32 = -1,
        protocolType: String? = nil,
        protocolName: String? = "",
        leader: String = "",
        skipAssignment: Bool = false,
        memberID: String = "",
        members: [JoinGroupResponse.JoinGroupResponseMember] = [],
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.throttleTimeMs = throttleTimeMs
        self.errorCode = errorCode
        self.generationID = generationID
        self.protocolType = protocolType
        self.protocolName = protocolName
        self.leader = leader
        self.skipAssignment = skipAssignment
        self.memberID = memberID
        self.members = members
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension JoinGroupResponse {
    /// One member of the new generation.
    public struct JoinGroupResponseMember: WireStructure {
        /// ID of this member.
        public var memberID: String

        /// Name by which a static member is recognised after a restart (KIP-345); null for a dynamic member. From
        /// version 5 on.
        public var groupInstanceID: String?

        /// What this member said of itself in the chosen protocol's form; for consumers the subscription.
        public var metadata: ByteBuffer

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            memberID: String = "",
            groupInstanceID: String? = nil,
            metadata: ByteBuffer = ByteBuffer(),
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.memberID = memberID
            self.groupInstanceID = groupInstanceID
            self.metadata = metadata
            self.unknownTaggedFields = unknownTaggedFields
        }
    }
}

extension JoinGroupResponse {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version >= 6
        var field: StaticString = "ThrottleTimeMs"
        let throttleTimeMs: Int32
        let errorCode: ErrorCode
        let generationID: Int32
        let protocolType: String?
        let protocolName: String?
        let leader: String
        let skipAssignment: Bool
        let memberID: String
        let members: [JoinGroupResponse.JoinGroupResponseMember]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            if version >= 2 {
                field = "ThrottleTimeMs"
                throttleTimeMs = try reader.readInteger()
            } else {
                throttleTimeMs = 0
            }
            field = "ErrorCode"
            errorCode = try ErrorCode(rawValue: reader.readInteger())
            field = "GenerationId"
            generationID = try reader.readInteger()
            if version >= 7 {
                field = "ProtocolType"
                protocolType = try reader.readNullableString(flexible: flexible)
            } else {
                protocolType = nil
            }
            field = "ProtocolName"
            protocolName =
                try version >= 7
                ? reader.readNullableString(flexible: flexible)
                : reader.readString(flexible: flexible)
            field = "Leader"
            leader = try reader.readString(flexible: flexible)
            if version == 9 {
                field = "SkipAssignment"
                skipAssignment = try reader.readBool()
            } else {
                skipAssignment = false
            }
            field = "MemberId"
            memberID = try reader.readString(flexible: flexible)
            field = "Members"
            members = try reader.readArray(
                of: JoinGroupResponse.JoinGroupResponseMember.self,
                version: version,
                flexible: flexible,
                minimumSize: 4
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
            throttleTimeMs: throttleTimeMs,
            errorCode: errorCode,
            generationID: generationID,
            protocolType: protocolType,
            protocolName: protocolName,
            leader: leader,
            skipAssignment: skipAssignment,
            memberID: memberID,
            members: members,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version >= 6
        var size = 6
        if version >= 2 {
            size &+= 4
        }
        if version >= 7 {
            size &+= try WireSize.string(
                structure.pointee.protocolType,
                flexible: flexible,
                nullable: true,
                "JoinGroupResponse.ProtocolType"
            )
        }
        size &+= try WireSize.string(
            structure.pointee.protocolName,
            flexible: flexible,
            nullable: version >= 7,
            "JoinGroupResponse.ProtocolName"
        )
        size &+= try WireSize.string(structure.pointee.leader, flexible: flexible, "JoinGroupResponse.Leader")
        if version == 9 {
            size &+= 1
        } else if structure.pointee.skipAssignment {
            throw WireSize.notInVersion("JoinGroupResponse.SkipAssignment", version)
        }
        size &+= try WireSize.string(structure.pointee.memberID, flexible: flexible, "JoinGroupResponse.MemberId")
        size &+= try WireSize.array(
            structure.pointee.members,
            version: version,
            flexible: flexible,
            "JoinGroupResponse.Members"
        )
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(structure.pointee.unknownTaggedFields, "JoinGroupResponse", version)
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
        let flexible = version >= 6
        if version >= 2 {
            writer.writeInteger(structure.pointee.throttleTimeMs)
        }
        writer.writeInteger(structure.pointee.errorCode.rawValue)
        writer.writeInteger(structure.pointee.generationID)
        if version >= 7 {
            writer.writeString(structure.pointee.protocolType, flexible: flexible)
        }
        writer.writeString(structure.pointee.protocolName, flexible: flexible)
        writer.writeString(structure.pointee.leader, flexible: flexible)
        if version == 9 {
            writer.writeBool(structure.pointee.skipAssignment)
        }
        writer.writeString(structure.pointee.memberID, flexible: flexible)
        try writer.writeArray(structure.pointee.members, version: version, flexible: flexible)
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
        visitor.visit(int32: left.pointee.generationID, right.pointee.generationID)
        visitor.visit(string: left.pointee.protocolType, right.pointee.protocolType)
        visitor.visit(string: left.pointee.protocolName, right.pointee.protocolName)
        visitor.visit(string: left.pointee.leader, right.pointee.leader)
        visitor.visit(bool: left.pointee.skipAssignment, right.pointee.skipAssignment)
        visitor.visit(string: left.pointee.memberID, right.pointee.memberID)
        visitor.visit(structures: left.pointee.members, right.pointee.members)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension JoinGroupResponse.JoinGroupResponseMember {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version >= 6
        var field: StaticString = "MemberId"
        let memberID: String
        let groupInstanceID: String?
        let metadata: ByteBuffer
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            memberID = try reader.readString(flexible: flexible)
            if version >= 5 {
                field = "GroupInstanceId"
                groupInstanceID = try reader.readNullableString(flexible: flexible)
            } else {
                groupInstanceID = nil
            }
            field = "Metadata"
            metadata = try reader.readBytes(flexible: flexible)
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
            metadata: metadata,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version >= 6
        var size = 0
        size &+= try WireSize.string(
            structure.pointee.memberID,
            flexible: flexible,
            "JoinGroupResponse.JoinGroupResponseMember.MemberId"
        )
        if version >= 5 {
            size &+= try WireSize.string(
                structure.pointee.groupInstanceID,
                flexible: flexible,
                nullable: true,
                "JoinGroupResponse.JoinGroupResponseMember.GroupInstanceId"
            )
        }
        size &+= try WireSize.bytes(
            structure.pointee.metadata,
            flexible: flexible,
            "JoinGroupResponse.JoinGroupResponseMember.Metadata"
        )
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(
                structure.pointee.unknownTaggedFields,
                "JoinGroupResponse.JoinGroupResponseMember",
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
        let flexible = version >= 6
        writer.writeString(structure.pointee.memberID, flexible: flexible)
        if version >= 5 {
            writer.writeString(structure.pointee.groupInstanceID, flexible: flexible)
        }
        writer.writeBytes(structure.pointee.metadata, flexible: flexible)
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
        visitor.visit(bytes: left.pointee.metadata, right.pointee.metadata)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}
