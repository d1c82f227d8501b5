// Generated from the protocol schema by Tools/generate. Do not edit.

/// Sets or removes client quotas (KIP-546).
///
/// Versions 0-1, flexible from 1.
public struct AlterClientQuotasRequest: KafkaRequest {
    public typealias Response = AlterClientQuotasResponse

    public static var specification: MessageSpecification {
        return MessageSpecification("AlterClientQuotasRequest", key: 49, versions: VersionRange(0, 1), flexibleFrom: 1)
    }

    /// Entities whose quotas change.
    public var entries: [AlterClientQuotasRequest.EntryData]

    /// Whether to check the request and answer as if it had been carried out, without changing anything.
    public var validateOnly: Bool

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        entries: [AlterClientQuotasRequest.EntryData] = [],
        validateOnly: Bool = false,
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.entries = entries
        self.validateOnly = validateOnly
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension AlterClientQuotasRequest {
    /// The changes to the quotas of one entity.
    public struct EntryData: WireStructure {
        /// User, client ID or IP, or combination of them, to which the quota applies.
        public var entity: [AlterClientQuotasRequest.EntityData]

        /// Quotas of the entity to set or remove.
        public var ops: [AlterClientQuotasRequest.OpData]

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            entity: [AlterClientQuotasRequest.EntityData] = [],
            ops: [AlterClientQuotasRequest.OpData] = [],
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.entity = entity
            self.ops = ops
            self.unknownTaggedFields = unknownTaggedFields
        }
    }

    /// One part of a quota's entity, such as a user or a client ID.
    public struct EntityData: WireStructure {
        /// What the entity is: user, client-id or ip.
        public var entityType: String

        /// Name of the entity; null stands for the default of its type.
        public var entityName: String?

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            entityType: String = "",
            entityName: String? = "",
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.entityType = entityType
            self.entityName = entityName
            self.unknownTaggedFields = unknownTaggedFields
        }
    }

    /// One quota to set or remove.
    public struct OpData: WireStructure {
        /// Name of the quota, such as producer_byte_rate.
        public var key: String

        /// New limit, in the quota's own unit such as bytes per second; of no meaning when the quota is removed.
        public var value: Double

        /// Whether to remove the quota instead of setting it.
        public var remove: Bool

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            key: String = "",
            value: Double = 0,
            remove: Bool = false,
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.key = key
            self.value = value
            self.remove = remove
            self.unknownTaggedFields = unknownTaggedFields
        }
    }
}

extension AlterClientQuotasRequest {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version == 1
        var field: StaticString = "Entries"
        let entries: [AlterClientQuotasRequest.EntryData]
        let validateOnly: Bool
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            entries = try reader.readArray(
                of: AlterClientQuotasRequest.EntryData.self,
                version: version,
                flexible: flexible,
                minimumSize: 3
            )
            field = "ValidateOnly"
            validateOnly = try reader.readBool()
            if flexible {
                field = "tagged fields"
                unknownTaggedFields = try reader.readTaggedFields()
            } else {
                unknownTaggedFields = UnknownTaggedFields()
            }
        } catch {
            throw error.within(field)
        }
        self.init(entries: entries, validateOnly: validateOnly, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version == 1
        var size = 1
        size &+= try WireSize.array(
            structure.pointee.entries,
            version: version,
            flexible: flexible,
            "AlterClientQuotasRequest.Entries"
        )
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(
                structure.pointee.unknownTaggedFields,
                "AlterClientQuotasRequest",
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
        let flexible = version == 1
        try writer.writeArray(structure.pointee.entries, version: version, flexible: flexible)
        writer.writeBool(structure.pointee.validateOnly)
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
        visitor.visit(structures: left.pointee.entries, right.pointee.entries)
        visitor.visit(bool: left.pointee.validateOnly, right.pointee.validateOnly)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension AlterClientQuotasRequest.EntryData {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version == 1
        var field: StaticString = "Entity"
        let entity: [AlterClientQuotasRequest.EntityData]
        let ops: [AlterClientQuotasRequest.OpData]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            entity = try reader.readArray(
                of: AlterClientQuotasRequest.EntityData.self,
                version: version,
                flexible: flexible,
                minimumSize: 3
            )
            field = "Ops"
            ops = try reader.readArray(
                of: AlterClientQuotasRequest.OpData.self,
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
        self.init(entity: entity, ops: ops, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version == 1
        var size = 0
        size &+= try WireSize.array(
            structure.pointee.entity,
            version: version,
            flexible: flexible,
            "AlterClientQuotasRequest.EntryData.Entity"
        )
        size &+= try WireSize.array(
            structure.pointee.ops,
            version: version,
            flexible: flexible,
            "AlterClientQuotasRequest.EntryData.Ops"
        )
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(
                structure.pointee.unknownTaggedFields,
                "AlterClientQuotasRequest.EntryData",
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
        let flexible = version == 1
        try writer.writeArray(structure.pointee.entity, version: version, flexible: flexible)
        try writer.writeArray(structure.pointee.ops, version: version, flexible: flexible)
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
        visitor.visit(structures: left.pointee.entity, right.pointee.entity)
        visitor.visit(structures: left.pointee.ops, right.pointee.ops)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension AlterClientQuotasRequest.EntityData {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version == 1
        var field: StaticString = "EntityType"
        let entityType: String
        let entityName: String?
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            entityType = try reader.readString(flexible: flexible)
            field = "EntityName"
            entityName = try reader.readNullableString(flexible: flexible)
            if flexible {
                field = "tagged fields"
                unknownTaggedFields = try reader.readTaggedFields()
            } else {
                unknownTaggedFields = UnknownTaggedFields()
            }
        } catch {
            throw error.within(field)
        }
        self.init(entityType: entityType, entityName: entityName, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version == 1
        var size = 0
        size &+= try WireSize.string(
            structure.pointee.entityType,
            flexible: flexible,
            "AlterClientQuotasRequest.EntityData.EntityType"
        )
        size &+= try WireSize.string(
            structure.pointee.entityName,
            flexible: flexible,
            nullable: true,
            "AlterClientQuotasRequest.EntityData.EntityName"
        )
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(
                structure.pointee.unknownTaggedFields,
                "AlterClientQuotasRequest.EntityData",
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
        let flexible = version == 1
        writer.writeString(structure.pointee.entityType, flexible: flexible)
        writer.writeString(structure.pointee.entityName, flexible: flexible)
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
        visitor.visit(string: left.pointee.entityType, right.pointee.entityType)
        visitor.visit(string: left.pointee.entityName, right.pointee.entityName)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension AlterClientQuotasRequest.OpData {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version == 1
        var field: StaticString = "Key"
        let key: String
        let value: Double
        let remove: Bool
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            key = try reader.readString(flexible: flexible)
            field = "Value"
            value = try reader.readDouble()
            field = "Remove"
            remove = try reader.readBool()
            if flexible {
                field = "tagged fields"
                unknownTaggedFields = try reader.readTaggedFields()
            } else {
                unknownTaggedFields = UnknownTaggedFields()
            }
        } catch {
            throw error.within(field)
        }
        self.init(key: key, value: value, remove: remove, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version == 1
        var size = 9
        size &+= try WireSize.string(structure.pointee.key, flexible: flexible, "AlterClientQuotasRequest.OpData.Key")
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(
                structure.pointee.unknownTaggedFields,
                "AlterClientQuotasRequest.OpData",
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
        let flexible = version == 1
        writer.writeString(structure.pointee.key, flexible: flexible)
        writer.writeDouble(structure.pointee.value)
        writer.writeBool(structure.pointee.remove)
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
        visitor.visit(string: left.pointee.key, right.pointee.key)
        visitor.visit(double: left.pointee.value, right.pointee.value)
        visitor.visit(bool: left.pointee.remove, right.pointee.remove)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

/// Says for each entity whether its quotas were changed.
///
/// Versions 0-1, flexible from 1.
public struct AlterClientQuotasResponse: KafkaResponse {
    public static var specification: MessageSpecification {
        return MessageSpecification("AlterClientQuotasResponse", key: 49, versions: VersionRange(0, 1), flexibleFrom: 1)
    }

    /// How long, in milliseconds, the broker asks the client to wait before its next request because of a quota; 0 when
    /// there is none.
    public var throttleTimeMs: Int32

    /// Outcomes, one for each entity of the request.
    public var entries: [AlterClientQuotasResponse.EntryData]

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        throttleTimeMs: Int32 = 0,
        entries: [AlterClientQuotasResponse.EntryData] = [],
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.throttleTimeMs = throttleTimeMs
        self.entries = entries
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension AlterClientQuotasResponse {
    /// Outcome for the quotas of one entity.
    public struct EntryData: WireStructure {
        /// Outcome for this entity, as a Kafka error code; 0 means success.
        public var errorCode: ErrorCode

        /// Explanation in words of the error for this entity; null when there is none.
        public var errorMessage: String?

        /// User, client ID or IP, or combination of them, to which the quota applies.
        public var entity: [AlterClientQuotasResponse.EntityData]

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            errorCode: ErrorCode = ErrorCode(rawValue: 0),
            errorMessage: String? = "",
            entity: [AlterClientQuotasResponse.EntityData] = [],
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.errorCode = errorCode
            self.errorMessage = errorMessage
            self.entity = entity
            self.unknownTaggedFields = unknownTaggedFields
        }
    }

    /// One part of a quota's entity, such as a user or a client ID.
    public struct EntityData: WireStructure {
        /// What the entity is: user, client-id or ip.
        public var entityType: String

        /// Name of the entity; null stands for the default of its type.
        public var entityName: String?

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            entityType: String = "",
            entityName: String? = "",
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.entityType = entityType
            self.entityName = entityName
            self.unknownTaggedFields = unknownTaggedFields
        }
    }
}

extension AlterClientQuotasResponse {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version == 1
        var field: StaticString = "ThrottleTimeMs"
        let throttleTimeMs: Int32
        let entries: [AlterClientQuotasResponse.EntryData]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            throttleTimeMs = try reader.readInteger()
            field = "Entries"
            entries = try reader.readArray(
                of: AlterClientQuotasResponse.EntryData.self,
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
        self.init(throttleTimeMs: throttleTimeMs, entries: entries, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version == 1
        var size = 4
        size &+= try WireSize.array(
            structure.pointee.entries,
            version: version,
            flexible: flexible,
            "AlterClientQuotasResponse.Entries"
        )
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(
                structure.pointee.unknownTaggedFields,
                "AlterClientQuotasResponse",
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
        let flexible = version == 1
        writer.writeInteger(structure.pointee.throttleTimeMs)
        try writer.writeArray(structure.pointee.entries, version: version, flexible: flexible)
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
        visitor.visit(structures: left.pointee.entries, right.pointee.entries)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension AlterClientQuotasResponse.EntryData {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version == 1
        var field: StaticString = "ErrorCode"
        let errorCode: ErrorCode
        let errorMessage: String?
        let entity: [AlterClientQuotasResponse.EntityData]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            errorCode = try ErrorCode(rawValue: reader.readInteger())
            field = "ErrorMessage"
            errorMessage = try reader.readNullableString(flexible: flexible)
            field = "Entity"
            entity = try reader.readArray(
                of: AlterClientQuotasResponse.EntityData.self,
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
            errorCode: errorCode,
            errorMessage: errorMessage,
            entity: entity,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version == 1
        var size = 2
        size &+= try WireSize.string(
            structure.pointee.errorMessage,
            flexible: flexible,
            nullable: true,
            "AlterClientQuotasResponse.EntryData.ErrorMessage"
        )
        size &+= try WireSize.array(
            structure.pointee.entity,
            version: version,
            flexible: flexible,
            "AlterClientQuotasResponse.EntryData.Entity"
        )
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(
                structure.pointee.unknownTaggedFields,
                "AlterClientQuotasResponse.EntryData",
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
        let flexible = version == 1
        writer.writeInteger(structure.pointee.errorCode.rawValue)
        writer.writeString(structure.pointee.errorMessage, flexible: flexible)
        try writer.writeArray(structure.pointee.entity, version: version, flexible: flexible)
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
        visitor.visit(structures: left.pointee.entity, right.pointee.entity)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension AlterClientQuotasResponse.EntityData {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version == 1
        var field: StaticString = "EntityType"
        let entityType: String
        let entityName: String?
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            entityType = try reader.readString(flexible: flexible)
            field = "EntityName"
            entityName = try reader.readNullableString(flexible: flexible)
            if flexible {
                field = "tagged fields"
                unknownTaggedFields = try reader.readTaggedFields()
            } else {
                unknownTaggedFields = UnknownTaggedFields()
            }
        } catch {
            throw error.within(field)
        }
        self.init(entityType: entityType, entityName: entityName, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version == 1
        var size = 0
        size &+= try WireSize.string(
            structure.pointee.entityType,
            flexible: flexible,
            "AlterClientQuotasResponse.EntityData.EntityType"
        )
        size &+= try WireSize.string(
            structure.pointee.entityName,
            flexible: flexible,
            nullable: true,
            "AlterClientQuotasResponse.EntityData.EntityName"
        )
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(
                structure.pointee.unknownTaggedFields,
                "AlterClientQuotasResponse.EntityData",
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
        let flexible = version == 1
        writer.writeString(structure.pointee.entityType, flexible: flexible)
        writer.writeString(structure.pointee.entityName, flexible: flexible)
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
        visitor.visit(string: left.pointee.entityType, right.pointee.entityType)
        visitor.visit(string: left.pointee.entityName, right.pointee.entityName)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}
