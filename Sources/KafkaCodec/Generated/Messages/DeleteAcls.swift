// Generated from the protocol schema by Tools/generate. Do not edit.

/// Deletes all access control entries that match any of the filters.
///
/// Versions 0-3, flexible from 2.
public struct DeleteAclsRequest: KafkaRequest {
    public typealias Response = DeleteAclsResponse

    public static var specification: MessageSpecification {
        return MessageSpecification("DeleteAclsRequest", key: 31, versions: VersionRange(0, 3), flexibleFrom: 2)
    }

    /// Filters of the ACLs to delete.
    public var filters: [DeleteAclsRequest.DeleteAclsFilter]

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        filters: [DeleteAclsRequest.DeleteAclsFilter] = [],
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.filters = filters
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension DeleteAclsRequest {
    /// One filter; every ACL it matches is deleted.
    public struct DeleteAclsFilter: WireStructure {
        /// Kind of resource to match: 1 any, 2 topic, 3 group, 4 cluster, 5 transactional ID, 6 delegation token, 7
        /// user.
        public var resourceTypeFilter: Int8

        /// Resource name to match; null matches every name.
        public var resourceNameFilter: String?

        /// Kind of pattern to match: 1 any, 2 every ACL that would apply to the name, 3 literal, 4 prefixed. From
        /// version 1 on.
        public var patternTypeFilter: Int8

        /// Principal to match, as type and name; null matches every principal.
        public var principalFilter: String?

        /// Host to match; null matches every host.
        public var hostFilter: String?

        /// Operation to match, by code; 1 matches every operation.
        public var operation: Int8

        /// Permission to match: 1 any, 2 deny, 3 allow.
        public var permissionType: Int8

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            resourceTypeFilter: Int8 = 0,
            resourceNameFilter: String? = "",
            patternTypeFilter: Int8 = 3,
            principalFilter: String? = "",
            hostFilter: String? = "",
            operation: Int8 = 0,
            permissionType: Int8 = 0,
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.resourceTypeFilter = resourceTypeFilter
            self.resourceNameFilter = resourceNameFilter
            self.patternTypeFilter = patternTypeFilter
            self.principalFilter = principalFilter
            self.hostFilter = hostFilter
            self.operation = operation
            self.permissionType = permissionType
            self.unknownTaggedFields = unknownTaggedFields
        }
    }
}

extension DeleteAclsRequest {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version >= 2
        var field: StaticString = "Filters"
        let filters: [DeleteAclsRequest.DeleteAclsFilter]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            filters = try reader.readArray(
                of: DeleteAclsRequest.DeleteAclsFilter.self,
                version: version,
                flexible: flexible,
                minimumSize: 8
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
        self.init(filters: filters, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version >= 2
        var size = 0
        size &+= try WireSize.array(
            structure.pointee.filters,
            version: version,
            flexible: flexible,
            "DeleteAclsRequest.Filters"
        )
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(structure.pointee.unknownTaggedFields, "DeleteAclsRequest", version)
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
        try writer.writeArray(structure.pointee.filters, version: version, flexible: flexible)
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
        visitor.visit(structures: left.pointee.filters, right.pointee.filters)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension DeleteAclsRequest.DeleteAclsFilter {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version >= 2
        var field: StaticString = "ResourceTypeFilter"
        let resourceTypeFilter: Int8
        let resourceNameFilter: String?
        let patternTypeFilter: Int8
        let principalFilter: String?
        let hostFilter: String?
        let operation: Int8
        let permissionType: Int8
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            resourceTypeFilter = try reader.readInteger()
            field = "ResourceNameFilter"
            resourceNameFilter = try reader.readNullableString(flexible: flexible)
            if version >= 1 {
                field = "PatternTypeFilter"
                patternTypeFilter = try reader.readInteger()
            } else {
                patternTypeFilter = 3
            }
            field = "PrincipalFilter"
            principalFilter = try reader.readNullableString(flexible: flexible)
            field = "HostFilter"
            hostFilter = try reader.readNullableString(flexible: flexible)
            field = "Operation"
            operation = try reader.readInteger()
            field = "PermissionType"
            permissionType = try reader.readInteger()
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
            resourceTypeFilter: resourceTypeFilter,
            resourceNameFilter: resourceNameFilter,
            patternTypeFilter: patternTypeFilter,
            principalFilter: principalFilter,
            hostFilter: hostFilter,
            operation: operation,
            permissionType: permissionType,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version >= 2
        var size = 3
        size &+= try WireSize.string(
            structure.pointee.resourceNameFilter,
            flexible: flexible,
            nullable: true,
            "DeleteAclsRequest.DeleteAclsFilter.ResourceNameFilter"
        )
        if version >= 1 {
            size &+= 1
        } else if structure.pointee.patternTypeFilter != 3 {
            throw WireSize.notInVersion("DeleteAclsRequest.DeleteAclsFilter.PatternTypeFilter", version)
        }
        size &+= try WireSize.string(
            structure.pointee.principalFilter,
            flexible: flexible,
            nullable: true,
            "DeleteAclsRequest.DeleteAclsFilter.PrincipalFilter"
        )
        size &+= try WireSize.string(
            structure.pointee.hostFilter,
            flexible: flexible,
            nullable: true,
            "DeleteAclsRequest.DeleteAclsFilter.HostFilter"
        )
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(
                structure.pointee.unknownTaggedFields,
                "DeleteAclsRequest.DeleteAclsFilter",
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
        writer.writeInteger(structure.pointee.resourceTypeFilter)
        writer.writeString(structure.pointee.resourceNameFilter, flexible: flexible)
        if version >= 1 {
            writer.writeInteger(structure.pointee.patternTypeFilter)
        }
        writer.writeString(structure.pointee.principalFilter, flexible: flexible)
        writer.writeString(structure.pointee.hostFilter, flexible: flexible)
        writer.writeInteger(structure.pointee.operation)
        writer.writeInteger(structure.pointee.permissionType)
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
        visitor.visit(int8: left.pointee.resourceTypeFilter, right.pointee.resourceTypeFilter)
        visitor.visit(string: left.pointee.resourceNameFilter, right.pointee.resourceNameFilter)
        visitor.visit(int8: left.pointee.patternTypeFilter, right.pointee.patternTypeFilter)
        visitor.visit(string: left.pointee.principalFilter, right.pointee.principalFilter)
        visitor.visit(string: left.pointee.hostFilter, right.pointee.hostFilter)
        visitor.visit(int8: left.pointee.operation, right.pointee.operation)
        visitor.visit(int8: left.pointee.permissionType, right.pointee.permissionType)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

/// Lists, filter by filter, the access control entries that were deleted.
///
/// Versions 0-3, flexible from 2.
public struct DeleteAclsResponse: KafkaResponse {
    public static var specification: MessageSpecification {
        return MessageSpecification("DeleteAclsResponse", key: 31, versions: VersionRange(0, 3), flexibleFrom: 2)
    }

    /// How long, in milliseconds, the broker asks the client to wait before its next request because of a quota; 0 when
    /// there is none.
    public var throttleTimeMs: Int32

    /// Outcomes, in the order of the filters in the request.
    public var filterResults: [DeleteAclsResponse.DeleteAclsFilterResult]

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        throttleTimeMs: Int32 = 0,
        filterResults: [DeleteAclsResponse.DeleteAclsFilterResult] = [],
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.throttleTimeMs = throttleTimeMs
        self.filterResults = filterResults
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension DeleteAclsResponse {
    /// Outcome for one filter.
    public struct DeleteAclsFilterResult: WireStructure {
        /// Outcome for this filter, as a Kafka error code; 0 means success.
        public var errorCode: ErrorCode

        /// Explanation in words of the error for this filter; null when there is none.
        public var errorMessage: String?

        /// ACLs that the filter matched.
        public var matchingAcls: [DeleteAclsResponse.DeleteAclsMatchingAcl]

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            errorCode: ErrorCode = ErrorCode(rawValue: 0),
            errorMessage: String? = "",
            matchingAcls: [DeleteAclsResponse.DeleteAclsMatchingAcl] = [],
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.errorCode = errorCode
            self.errorMessage = errorMessage
            self.matchingAcls = matchingAcls
            self.unknownTaggedFields = unknownTaggedFields
        }
    }

    /// One ACL that the filter matched.
    public struct DeleteAclsMatchingAcl: WireStructure {
        /// Outcome for the deletion of this ACL, as a Kafka error code; 0 means success.
        public var errorCode: ErrorCode

        /// Explanation in words of the error for the deletion of this ACL; null when there is none.
        public var errorMessage: String?

        /// Kind of resource: 2 topic, 3 group, 4 cluster, 5 transactional ID, 6 delegation token, 7 user.
        public var resourceType: Int8

        /// Name of the resource, or the prefix of names, that the ACL protects; `*` stands for every name.
        public var resourceName: String

        /// How the resource name is meant: 3 exactly as it stands, 4 as a prefix. From version 1 on.
        public var patternType: Int8

        /// Who the ACL applies to, as type and name, such as User:alice; `User:*` stands for everybody.
        public var principal: String

        /// Host from which the principal connects; `*` stands for every host.
        public var host: String

        /// Operation the ACL covers, by code: 2 all, 3 read, 4 write, 5 create, 6 delete, 7 alter, 8 describe and
        /// further ones.
        public var operation: Int8

        /// What the ACL does: 2 denies, 3 allows.
        public var permissionType: Int8

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            errorCode: ErrorCode = ErrorCode(rawValue: 0),
            errorMessage: String? = "",
            resourceType: Int8 = 0,
            resourceName: String = "",
            patternType: Int8 = 3,
            principal: String = "",
            host: String = "",
            operation: Int8 = 0,
            permissionType: Int8 = 0,
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.errorCode = errorCode
            self.errorMessage = errorMessage
            self.resourceType = resourceType
            self.resourceName = resourceName
            self.patternType = patternType
            self.principal = principal
            self.host = host
            self.operation = operation
            self.permissionType = permissionType
            self.unknownTaggedFields = unknownTaggedFields
        }
    }
}

extension DeleteAclsResponse {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version >= 2
        var field: StaticString = "ThrottleTimeMs"
        let throttleTimeMs: Int32
        let filterResults: [DeleteAclsResponse.DeleteAclsFilterResult]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            throttleTimeMs = try reader.readInteger()
            field = "FilterResults"
            filterResults = try reader.readArray(
                of: DeleteAclsResponse.DeleteAclsFilterResult.self,
                version: version,
                flexible: flexible,
                minimumSize: 5
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
            filterResults: filterResults,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version >= 2
        var size = 4
        size &+= try WireSize.array(
            structure.pointee.filterResults,
            version: version,
            flexible: flexible,
            "DeleteAclsResponse.FilterResults"
        )
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(structure.pointee.unknownTaggedFields, "DeleteAclsResponse", version)
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
        try writer.writeArray(structure.pointee.filterResults, version: version, flexible: flexible)
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
        visitor.visit(structures: left.pointee.filterResults, right.pointee.filterResults)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension DeleteAclsResponse.DeleteAclsFilterResult {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version >= 2
        var field: StaticString = "ErrorCode"
        let errorCode: ErrorCode
        let errorMessage: String?
        let matchingAcls: [DeleteAclsResponse.DeleteAclsMatchingAcl]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            errorCode = try ErrorCode(rawValue: reader.readInteger())
            field = "ErrorMessage"
            errorMessage = try reader.readNullableString(flexible: flexible)
            field = "MatchingAcls"
            matchingAcls = try reader.readArray(
                of: DeleteAclsResponse.DeleteAclsMatchingAcl.self,
                version: version,
                flexible: flexible,
                minimumSize: 11
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
            errorCode: errorCode,
            errorMessage: errorMessage,
            matchingAcls: matchingAcls,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version >= 2
        var size = 2
        size &+= try WireSize.string(
            structure.pointee.errorMessage,
            flexible: flexible,
            nullable: true,
            "DeleteAclsResponse.DeleteAclsFilterResult.ErrorMessage"
        )
        size &+= try WireSize.array(
            structure.pointee.matchingAcls,
            version: version,
            flexible: flexible,
            "DeleteAclsResponse.DeleteAclsFilterResult.MatchingAcls"
        )
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(
                structure.pointee.unknownTaggedFields,
                "DeleteAclsResponse.DeleteAclsFilterResult",
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
        writer.writeInteger(structure.pointee.errorCode.rawValue)
        writer.writeString(structure.pointee.errorMessage, flexible: flexible)
        try writer.writeArray(structure.pointee.matchingAcls, version: version, flexible: flexible)
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
        visitor.visit(structures: left.pointee.matchingAcls, right.pointee.matchingAcls)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension DeleteAclsResponse.DeleteAclsMatchingAcl {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version >= 2
        var field: StaticString = "ErrorCode"
        let errorCode: ErrorCode
        let errorMessage: String?
        let resourceType: Int8
        let resourceName: String
        let patternType: Int8
        let principal: String
        let host: String
        let operation: Int8
        let permissionType: Int8
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            errorCode = try ErrorCode(rawValue: reader.readInteger())
            field = "ErrorMessage"
            errorMessage = try reader.readNullableString(flexible: flexible)
            field = "ResourceType"
            resourceType = try reader.readInteger()
            field = "ResourceName"
            resourceName = try reader.readString(flexible: flexible)
            if version >= 1 {
                field = "PatternType"
                patternType = try reader.readInteger()
            } else {
                patternType = 3
            }
            field = "Principal"
            principal = try reader.readString(flexible: flexible)
            field = "Host"
            host = try reader.readString(flexible: flexible)
            field = "Operation"
            operation = try reader.readInteger()
            field = "PermissionType"
            permissionType = try reader.readInteger()
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
            resourceType: resourceType,
            resourceName: resourceName,
            patternType: patternType,
            principal: principal,
            host: host,
            operation: operation,
            permissionType: permissionType,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version >= 2
        var size = 5
        size &+= try WireSize.string(
            structure.pointee.errorMessage,
            flexible: flexible,
            nullable: true,
            "DeleteAclsResponse.DeleteAclsMatchingAcl.ErrorMessage"
        )
        size &+= try WireSize.string(
            structure.pointee.resourceName,
            flexible: flexible,
            "DeleteAclsResponse.DeleteAclsMatchingAcl.ResourceName"
        )
        if version >= 1 {
            size &+= 1
        } else if structure.pointee.patternType != 3 {
            throw WireSize.notInVersion("DeleteAclsResponse.DeleteAclsMatchingAcl.PatternType", version)
        }
        size &+= try WireSize.string(
            structure.pointee.principal,
            flexible: flexible,
            "DeleteAclsResponse.DeleteAclsMatchingAcl.Principal"
        )
        size &+= try WireSize.string(
            structure.pointee.host,
            flexible: flexible,
            "DeleteAclsResponse.DeleteAclsMatchingAcl.Host"
        )
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(
                structure.pointee.unknownTaggedFields,
                "DeleteAclsResponse.DeleteAclsMatchingAcl",
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
        writer.writeInteger(structure.pointee.errorCode.rawValue)
        writer.writeString(structure.pointee.errorMessage, flexible: flexible)
        writer.writeInteger(structure.pointee.resourceType)
        writer.writeString(structure.pointee.resourceName, flexible: flexible)
        if version >= 1 {
            writer.writeInteger(structure.pointee.patternType)
        }
        writer.writeString(structure.pointee.principal, flexible: flexible)
        writer.writeString(structure.pointee.host, flexible: flexible)
        writer.writeInteger(structure.pointee.operation)
        writer.writeInteger(structure.pointee.permissionType)
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
        visitor.visit(int8: left.pointee.resourceType, right.pointee.resourceType)
        visitor.visit(string: left.pointee.resourceName, right.pointee.resourceName)
        visitor.visit(int8: left.pointee.patternType, right.pointee.patternType)
        visitor.visit(string: left.pointee.principal, right.pointee.principal)
        visitor.visit(string: left.pointee.host, right.pointee.host)
        visitor.visit(int8: left.pointee.operation, right.pointee.operation)
        visitor.visit(int8: left.pointee.permissionType, right.pointee.permissionType)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}
