// Generated from the protocol schema by Tools/generate. Do not edit.

/// Asks a broker for the groups that it coordinates.
///
/// Versions 0-5, flexible from 3.
public struct ListGroupsRequest: KafkaRequest {
    public typealias Response = ListGroupsResponse

    public static var specification: MessageSpecification {
        return MessageSpecification("ListGroupsRequest", key: 16, versions: VersionRange(0, 5), flexibleFrom: 3)
    }

    /// Names of the states whose groups are wanted; empty for every state. From version 4 on.
    public var statesFilter: [String]

    /// Names of the group types wanted, such as classic, consumer, share or streams; empty for every type. From version
    /// 5 on.
    public var typesFilter: [String]

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        statesFilter: [String] = [],
        typesFilter: [String] = [],
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.statesFilter = statesFilter
        self.typesFilter = typesFilter
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension ListGroupsRequest {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version >= 3
        var field: StaticString = "StatesFilter"
        let statesFilter: [String]
        let typesFilter: [String]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            if version >= 4 {
                field = "StatesFilter"
                statesFilter = try reader.readStrings(flexible: flexible)
            } else {
                statesFilter = []
            }
            if version == 5 {
                field = "TypesFilter"
                typesFilter = try reader.readStrings(flexible: flexible)
            } else {
                typesFilter = []
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
        self.init(statesFilter: statesFilter, typesFilter: typesFilter, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version >= 3
        var size = 0
        if version >= 4 {
            size &+= try WireSize.strings(
                structure.pointee.statesFilter,
                flexible: flexible,
                "ListGroupsRequest.StatesFilter"
            )
        } else if !structure.pointee.statesFilter.isEmpty {
            throw WireSize.notInVersion("ListGroupsRequest.StatesFilter", version)
        }
        if version == 5 {
            size &+= try WireSize.strings(
                structure.pointee.typesFilter,
                flexible: flexible,
                "ListGroupsRequest.TypesFilter"
            )
        } else if !structure.pointee.typesFilter.isEmpty {
            throw WireSize.notInVersion("ListGroupsRequest.TypesFilter", version)
        }
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(structure.pointee.unknownTaggedFields, "ListGroupsRequest", version)
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
        let flexible = version >= 3
        if version >= 4 {
            writer.writeStrings(structure.pointee.statesFilter, flexible: flexible)
        }
        if version == 5 {
            writer.writeStrings(structure.pointee.typesFilter, flexible: flexible)
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
        visitor.visit(values: left.pointee.statesFilter, right.pointee.statesFilter)
        visitor.visit(values: left.pointee.typesFilter, right.pointee.typesFilter)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

/// Lists the groups that the broker coordinates.
///
/// Versions 0-5, flexible from 3.
public struct ListGroupsResponse: KafkaResponse {
    public static var specification: MessageSpecification {
        return MessageSpecification("ListGroupsResponse", key: 16, versions: VersionRange(0, 5), flexibleFrom: 3)
    }

    /// How long, in milliseconds, the broker asks the client to wait before its next request because of a quota; 0 when
    /// there is none. From version 1 on.
    public var throttleTimeMs: Int32

    /// Outcome of the request as a whole, as a Kafka error code; 0 means success.
    public var errorCode: ErrorCode

    /// Groups found.
    public var groups: [ListGroupsResponse.ListedGroup]

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        throttleTimeMs: Int32 = 0,
        errorCode: ErrorCode = ErrorCode(rawValue: 0),
        groups: [ListGroupsResponse.ListedGroup] = [],
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.throttleTimeMs = throttleTimeMs
        self.errorCode = errorCode
        self.groups = groups
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension ListGroupsResponse {
    /// One group.
    public struct ListedGroup: WireStructure {
        /// ID of the group, as its members configure it.
        public var groupID: String

        /// Kind of the group, such as consumer, connect or share; empty when nothing but offsets is left of it.
        public var protocolType: String

        /// Name of the state that the group is in, such as Empty or Stable. From version 4 on.
        public var groupState: String

        /// Name of the group's type, such as classic, consumer, share or streams. From version 5 on.
        public var groupType: String

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            groupID: String = "",
            protocolType: String = "",
            groupState: String = "",
            groupType: String = "",
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.groupID = groupID
            self.protocolType = protocolType
            self.groupState = groupState
            self.groupType = groupType
            self.unknownTaggedFields = unknownTaggedFields
        }
    }
}

extension ListGroupsResponse {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version >= 3
        var field: StaticString = "ThrottleTimeMs"
        let throttleTimeMs: Int32
        let errorCode: ErrorCode
        let groups: [ListGroupsResponse.ListedGroup]
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
            field = "Groups"
            groups = try reader.readArray(
                of: ListGroupsResponse.ListedGroup.self,
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
            throttleTimeMs: throttleTimeMs,
            errorCode: errorCode,
            groups: groups,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version >= 3
        var size = 2
        if version >= 1 {
            size &+= 4
        }
        size &+= try WireSize.array(
            structure.pointee.groups,
            version: version,
            flexible: flexible,
            "ListGroupsResponse.Groups"
        )
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(structure.pointee.unknownTaggedFields, "ListGroupsResponse", version)
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
        let flexible = version >= 3
        if version >= 1 {
            writer.writeInteger(structure.pointee.throttleTimeMs)
        }
        writer.writeInteger(structure.pointee.errorCode.rawValue)
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
        visitor.visit(int16: left.pointee.errorCode.rawValue, right.pointee.errorCode.rawValue)
        visitor.visit(structures: left.pointee.groups, right.pointee.groups)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension ListGroupsResponse.ListedGroup {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version >= 3
        var field: StaticString = "GroupId"
        let groupID: String
        let protocolType: String
        let groupState: String
        let groupType: String
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            groupID = try reader.readString(flexible: flexible)
            field = "ProtocolType"
            protocolType = try reader.readString(flexible: flexible)
            if version >= 4 {
                field = "GroupState"
                groupState = try reader.readString(flexible: flexible)
            } else {
                groupState = ""
            }
            if version == 5 {
                field = "GroupType"
                groupType = try reader.readString(flexible: flexible)
            } else {
                groupType = ""
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
            protocolType: protocolType,
            groupState: groupState,
            groupType: groupType,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version >= 3
        var size = 0
        size &+= try WireSize.string(
            structure.pointee.groupID,
            flexible: flexible,
            "ListGroupsResponse.ListedGroup.GroupId"
        )
        size &+= try WireSize.string(
            structure.pointee.protocolType,
            flexible: flexible,
            "ListGroupsResponse.ListedGroup.ProtocolType"
        )
        if version >= 4 {
            size &+= try WireSize.string(
                structure.pointee.groupState,
                flexible: flexible,
                "ListGroupsResponse.ListedGroup.GroupState"
            )
        }
        if version == 5 {
            size &+= try WireSize.string(
                structure.pointee.groupType,
                flexible: flexible,
                "ListGroupsResponse.ListedGroup.GroupType"
            )
        }
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(
                structure.pointee.unknownTaggedFields,
                "ListGroupsResponse.ListedGroup",
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
        let flexible = version >= 3
        writer.writeString(structure.pointee.groupID, flexible: flexible)
        writer.writeString(structure.pointee.protocolType, flexible: flexible)
        if version >= 4 {
            writer.writeString(structure.pointee.groupState, flexible: flexible)
        }
        if version == 5 {
            writer.writeString(structure.pointee.groupType, flexible: flexible)
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
        visitor.visit(string: left.pointee.protocolType, right.pointee.protocolType)
        visitor.visit(string: left.pointee.groupState, right.pointee.groupState)
        visitor.visit(string: left.pointee.groupType, right.pointee.groupType)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}
