// Generated from the protocol schema by Tools/generate. Do not edit.

/// A classic group member's sign of life.
///
/// Versions 0-4, flexible from 4.
public struct HeartbeatRequest: KafkaRequest {
    public typealias Response = HeartbeatResponse

    public static var specification: MessageSpecification {
        return MessageSpecification("HeartbeatRequest", key: 12, versions: VersionRange(0, 4), flexibleFrom: 4)
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

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        groupID: String = "",
        generationID: Int32 = 0,
        memberID: String = "",
        groupInstanceID: String? = nil,
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.groupID = groupID
        self.generationID = generationID
        self.memberID = memberID
        self.groupInstanceID = groupInstanceID
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension HeartbeatRequest {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version == 4
        var field: StaticString = "GroupId"
        let groupID: String
        let generationID: Int32
        let memberID: String
        let groupInstanceID: String?
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
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version == 4
        var size = 4
        size &+= try WireSize.string(structure.pointee.groupID, flexible: flexible, "HeartbeatRequest.GroupId")
        size &+= try WireSize.string(structure.pointee.memberID, flexible: flexible, "HeartbeatRequest.MemberId")
        if version >= 3 {
            size &+= try WireSize.string(
                structure.pointee.groupInstanceID,
                flexible: flexible,
                nullable: true,
                "HeartbeatRequest.GroupInstanceId"
            )
        } else if structure.pointee.groupInstanceID != nil {
            throw WireSize.notInVersion("HeartbeatRequest.GroupInstanceId", version)
        }
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(structure.pointee.unknownTaggedFields, "HeartbeatRequest", version)
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
        let flexible = version == 4
        writer.writeString(structure.pointee.groupID, flexible: flexible)
        writer.writeInteger(structure.pointee.generationID)
        writer.writeString(structure.pointee.memberID, flexible: flexible)
        if version >= 3 {
            writer.writeString(structure.pointee.groupInstanceID, flexible: flexible)
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
        visitor.visit(int32: left.pointee.generationID, right.pointee.generationID)
        visitor.visit(string: left.pointee.memberID, right.pointee.memberID)
        visitor.visit(string: left.pointee.groupInstanceID, right.pointee.groupInstanceID)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

/// Tells a classic group member whether it is still in the group and whether a rebalance is on.
///
/// Versions 0-4, flexible from 4.
public struct HeartbeatResponse: KafkaResponse {
    public static var specification: MessageSpecification {
        return MessageSpecification("HeartbeatResponse", key: 12, versions: VersionRange(0, 4), flexibleFrom: 4)
    }

    /// How long, in milliseconds, the broker asks the client to wait before its next request because of a quota; 0 when
    /// there is none. From version 1 on.
    public var throttleTimeMs: Int32

    /// Outcome of the request as a whole, as a Kafka error code; 0 means success.
    public var errorCode: ErrorCode

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        throttleTimeMs: Int32 = 0,
        errorCode: ErrorCode = ErrorCode(rawValue: 0),
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.throttleTimeMs = throttleTimeMs
        self.errorCode = errorCode
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension HeartbeatResponse {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version == 4
        var field: StaticString = "ThrottleTimeMs"
        let throttleTimeMs: Int32
        let errorCode: ErrorCode
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
            if flexible {
                field = "tagged fields"
                unknownTaggedFields = try reader.readTaggedFields()
            } else {
                unknownTaggedFields = UnknownTaggedFields()
            }
        } catch {
            throw error.within(field)
        }
        self.init(throttleTimeMs: throttleTimeMs, errorCode: errorCode, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version == 4
        var size = 2
        if version >= 1 {
            size &+= 4
        }
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(structure.pointee.unknownTaggedFields, "HeartbeatResponse", version)
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
        let flexible = version == 4
        if version >= 1 {
            writer.writeInteger(structure.pointee.throttleTimeMs)
        }
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
        visitor.visit(int32: left.pointee.throttleTimeMs, right.pointee.throttleTimeMs)
        visitor.visit(int16: left.pointee.errorCode.rawValue, right.pointee.errorCode.rawValue)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}
