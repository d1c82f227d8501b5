// Generated from the protocol schema by Tools/generate. Do not edit.

/// Creates access control entries.
///
/// Versions 0-3, flexible from 2.
public struct CreateAclsRequest: KafkaRequest {
    public typealias Response = CreateAclsResponse

    public static var specification: MessageSpecification {
        return MessageSpecification("CreateAclsRequest", key: 30, versions: VersionRange(0, 3), flexibleFrom: 2)
    }

    /// ACLs to create.
    public var creations: [CreateAclsRequest.AclCreation]

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        creations: [CreateAclsRequest.AclCreation] = [],
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.creations = creations
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension CreateAclsRequest {
    /// One ACL to create.
    public struct AclCreation: WireStructure {
        /// Kind of resource: 2 topic, 3 group, 4 cluster, 5 transactional ID, 6 delegation token, 7 user.
        public var resourceType: Int8

        /// Name of the resource, or the prefix of names, that the ACL protects; `*` stands for every name.
        public var resourceName: String

        /// How the resource name is meant: 3 exactly as it stands, 4 as a prefix. From version 1 on.
        public var resourcePatternType: Int8

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
            resourceType: Int8 = 0,
            resourceName: String = "",
            resourcePatternType: Int8 = 3,
            principal: String = "",
            host: String = "",
            operation: Int8 = 0,
            permissionType: Int8 = 0,
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.resourceType = resourceType
            self.resourceName = resourceName
            self.resourcePatternType = resourcePatternType
            self.principal = principal
            self.host = host
            self.operation = operation
            self.permissionType = permissionType
            self.unknownTaggedFields = unknownTaggedFields
        }
    }
}

extension CreateAclsRequest {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version >= 2
        var field: StaticString = "Creations"
        let creations: [CreateAclsRequest.AclCreation]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            creations = try reader.readArray(
                of: CreateAclsRequest.AclCreation.self,
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
        self.init(creations: creations, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version >= 2
        var size = 0
        size &+= try WireSize.array(
            structure.pointee.creations,
            version: version,
            flexible: flexible,
            "CreateAclsRequest.Creations"
        )
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(structure.pointee.unknownTaggedFields, "CreateAclsRequest", version)
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
        try writer.writeArray(structure.pointee.creations, version: version, flexible: flexible)
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
        visitor.visit(structures: left.pointee.creations, right.pointee.creations)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension CreateAclsRequest.AclCreation {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version >= 2
        var field: StaticString = "ResourceType"
        let resourceType: Int8
        let resourceName: String
        let resourcePatternType: Int8
        let principal: String
        let host: String
        let operation: Int8
        let permissionType: Int8
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            resourceType = try reader.readInteger()
            field = "ResourceName"
            resourceName = try reader.readString(flexible: flexible)
            if version >= 1 {
                field = "ResourcePatternType"
                resourcePatternType = try reader.readInteger()
            } else {
                resourcePatternType = 3
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
            resourceType: resourceType,
            resourceName: resourceName,
            resourcePatternType: resourcePatternType,
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
        var size = 3
        size &+= try WireSize.string(
            structure.pointee.resourceName,
            flexible: flexible,
            "CreateAclsRequest.AclCreation.ResourceName"
        )
        if version >= 1 {
            size &+= 1
        } else if structure.pointee.resourcePatternType != 3 {
            throw WireSize.notInVersion("CreateAclsRequest.AclCreation.ResourcePatternType", version)
        }
        size &+= try WireSize.string(
            structure.pointee.principal,
            flexible: flexible,
            "CreateAclsRequest.AclCreation.Principal"
        )
        size &+= try WireSize.string(structure.pointee.host, flexible: flexible, "CreateAclsRequest.AclCreation.Host")
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(
                structure.pointee.unknownTaggedFields,
                "CreateAclsRequest.AclCreation",
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
        writer.writeInteger(structure.pointee.resourceType)
        writer.writeString(structure.pointee.resourceName, flexible: flexible)
        if version >= 1 {
            writer.writeInteger(structure.pointee.resourcePatternType)
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
        visitor.visit(int8: left.pointee.resourceType, right.pointee.resourceType)
        visitor.visit(string: left.pointee.resourceName, right.pointee.resourceName)
        visitor.visit(int8: left.pointee.resourcePatternType, right.pointee.resourcePatternType)
        visitor.visit(string: left.pointee.principal, right.pointee.principal)
        visitor.visit(string: left.pointee.host, right.pointee.host)
        visitor.visit(int8: left.pointee.operation, right.pointee.operation)
        visitor.visit(int8: left.pointee.permissionType, right.pointee.permissionType)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

/// Says for each ACL whether it was created.
///
/// Versions 0-3, flexible from 2.
public struct CreateAclsResponse: KafkaResponse {
    public static var specification: MessageSpecification {
        return MessageSpecification("CreateAclsResponse", key: 30, versions: VersionRange(0, 3), flexibleFrom: 2)
    }

    /// How long, in milliseconds, the broker asks the client to wait before its next request because of a quota; 0 when
    /// there is none.
    public var throttleTimeMs: Int32

    /// Outcomes, in the order of the ACLs in the request.
    public var results: [CreateAclsResponse.AclCreationResult]

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        throttleTimeMs: Int32 = 0,
        results: [CreateAclsResponse.AclCreationResult] = [],
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.throttleTimeMs = throttleTimeMs
        self.results = results
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension CreateAclsResponse {
    /// Outcome for one ACL.
    public struct AclCreationResult: WireStructure {
        /// Outcome for this ACL, as a Kafka error code; 0 means success.
        public var errorCode: ErrorCode

        /// Explanation in words of the error for this ACL; null when there is none.
        public var errorMessage: String?

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            errorCode: ErrorCode = ErrorCode(rawValue: 0),
            errorMessage: String? = "",
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.errorCode = errorCode
            self.errorMessage = errorMessage
            self.unknownTaggedFields = unknownTaggedFields
        }
    }
}

extension CreateAclsResponse {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version >= 2
        var field: StaticString = "ThrottleTimeMs"
        let throttleTimeMs: Int32
        let results: [CreateAclsResponse.AclCreationResult]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            throttleTimeMs = try reader.readInteger()
            field = "Results"
            results = try reader.readArray(
                of: CreateAclsResponse.AclCreationResult.self,
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
            "CreateAclsResponse.Results"
        )
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(structure.pointee.unknownTaggedFields, "CreateAclsResponse", version)
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

extension CreateAclsResponse.AclCreationResult {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version >= 2
        var field: StaticString = "ErrorCode"
        let errorCode: ErrorCode
        let errorMessage: String?
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            errorCode = try ErrorCode(rawValue: reader.readInteger())
            field = "ErrorMessage"
            errorMessage = try reader.readNullableString(flexible: flexible)
            if flexible {
                field = "tagged fields"
                unknownTaggedFields = try reader.readTaggedFields()
            } else {
                unknownTaggedFields = UnknownTaggedFields()
            }
        } catch {
            throw error.within(field)
        }
        self.init(errorCode: errorCode, errorMessage: errorMessage, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version >= 2
        var size = 2
        size &+= try WireSize.string(
            structure.pointee.errorMessage,
            flexible: flexible,
            nullable: true,
            "CreateAclsResponse.AclCreationResult.ErrorMessage"
        )
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(
                structure.pointee.unknownTaggedFields,
                "CreateAclsResponse.AclCreationResult",
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
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}
