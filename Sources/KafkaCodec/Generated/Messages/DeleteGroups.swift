// Generated from the protocol schema by Tools/generate. Do not edit.

/// Deletes groups that have no members, with their committed offsets.
///
/// Versions 0-3, flexible from 2.
public struct DeleteGroupsRequest: KafkaRequest {
    public typealias Response = DeleteGroupsResponse

    public static var specification: MessageSpecification {
        return MessageSpecification("DeleteGroupsRequest", key: 42, versions: VersionRange(0, 3), flexibleFrom: 2)
    }

    /// IDs of the groups to delete.
    public var groupsNames: [String]

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(groupsNames: [String] = [], unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()) {
        self.groupsNames = groupsNames
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension DeleteGroupsRequest {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version >= 2
        var field: StaticString = "GroupsNames"
        let groupsNames: [String]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            groupsNames = try reader.readStrings(flexible: flexible)
            if flexible {
                field = "tagged fields"
                unknownTaggedFields = try reader.readTaggedFields()
            } else {
                unknownTaggedFields = UnknownTaggedFields()
            }
        } catch {
            throw error.within(field)
        }
        self.init(groupsNames: groupsNames, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version >= 2
        var size = 0
        size &+= try WireSize.strings(
            structure.pointee.groupsNames,
            flexible: flexible,
            "DeleteGroupsRequest.GroupsNames"
        )
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(structure.pointee.unknownTaggedFields, "DeleteGroupsRequest", version)
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
        let flexible = version >= 2
        writer.writeStrings(structure.pointee.groupsNames, flexible: flexible)
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
        visitor.visit(values: left.pointee.groupsNames, right.pointee.groupsNames)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

/// Says for each group whether it was deleted.
///
/// Versions 0-3, flexible from 2.
public struct DeleteGroupsResponse: KafkaResponse {
    public static var specification: MessageSpecification {
        return MessageSpecification("DeleteGroupsResponse", key: 42, versions: VersionRange(0, 3), flexibleFrom: 2)
    }

    /// How long, in milliseconds, the broker asks the client to wait before its next request because of a quota; 0 when
    /// there is none.
    public var throttleTimeMs: Int32

    /// Outcomes, one for each group of the request.
    public var results: [DeleteGroupsResponse.DeletableGroupResult]

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        throttleTimeMs: Int32 = 0,
        results: [DeleteGroupsResponse.DeletableGroupResult] = [],
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.throttleTimeMs = throttleTimeMs
        self.results = results
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension DeleteGroupsResponse {
    /// Outcome for one group.
    public struct DeletableGroupResult: WireStructure {
        /// ID of the group, as its members configure it.
        public var groupID: String

        /// Outcome for this group, as a Kafka error code; 0 means success.
        public var errorCode: ErrorCode

        /// Explanation in words of the error for this group; null when there is none. From version 3 on.
        public var errorMessage: String?

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            groupID: String = "",
            errorCode: ErrorCode = ErrorCode(rawValue: 0),
            errorMessage: String? = nil,
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.groupID = groupID
            self.errorCode = errorCode
            self.errorMessage = errorMessage
            self.unknownTaggedFields = unknownTaggedFields
        }
    }
}

extension DeleteGroupsResponse {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version >= 2
        var field: StaticString = "ThrottleTimeMs"
        let throttleTimeMs: Int32
        let results: [DeleteGroupsResponse.DeletableGroupResult]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            throttleTimeMs = try reader.readInteger()
            field = "Results"
            results = try reader.readArray(
                of: DeleteGroupsResponse.DeletableGroupResult.self,
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
        self.init(throttleTimeMs: throttleTimeMs, results: results, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version >= 2
        var size = 4
        size &+= try WireSize.array(
            structure.pointee.results,
            version: version,
            flexible: flexible,
            "DeleteGroupsResponse.Results"
        )
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(structure.pointee.unknownTaggedFields, "DeleteGroupsResponse", version)
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
        let flexible = version >= 2
        writer.writeInteger(structure.pointee.throttleTimeMs)
        try writer.writeArray(structure.pointee.results, version: version, flexible: flexible)
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
        visitor.visit(structures: left.pointee.results, right.pointee.results)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension DeleteGroupsResponse.DeletableGroupResult {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version >= 2
        var field: StaticString = "GroupId"
        let groupID: String
        let errorCode: ErrorCode
        let errorMessage: String?
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            groupID = try reader.readString(flexible: flexible)
            field = "ErrorCode"
            errorCode = try ErrorCode(rawValue: reader.readInteger())
            if version == 3 {
                field = "ErrorMessage"
                errorMessage = try reader.readNullableString(flexible: flexible)
            } else {
                errorMessage = nil
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
            errorCode: errorCode,
            errorMessage: errorMessage,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version >= 2
        var size = 2
        size &+= try WireSize.string(
            structure.pointee.groupID,
            flexible: flexible,
            "DeleteGroupsResponse.DeletableGroupResult.GroupId"
        )
        if version == 3 {
            size &+= try WireSize.string(
                structure.pointee.errorMessage,
                flexible: flexible,
                nullable: true,
                "DeleteGroupsResponse.DeletableGroupResult.ErrorMessage"
            )
        }
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(
                structure.pointee.unknownTaggedFields,
                "DeleteGroupsResponse.DeletableGroupResult",
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
        let flexible = version >= 2
        writer.writeString(structure.pointee.groupID, flexible: flexible)
        writer.writeInteger(structure.pointee.errorCode.rawValue)
        if version == 3 {
            writer.writeString(structure.pointee.errorMessage, flexible: flexible)
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
        visitor.visit(int16: left.pointee.errorCode.rawValue, right.pointee.errorCode.rawValue)
        visitor.visit(string: left.pointee.errorMessage, right.pointee.errorMessage)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}
