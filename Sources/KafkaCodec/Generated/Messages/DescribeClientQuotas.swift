// Generated from the protocol schema by Tools/generate. Do not edit.

/// Asks for the client quotas of entities that match a filter (KIP-546).
///
/// Versions 0-1, flexible from 1.
public struct DescribeClientQuotasRequest: KafkaRequest {
    public typealias Response = DescribeClientQuotasResponse

    public static var specification: MessageSpecification {
        return MessageSpecification(
            "DescribeClientQuotasRequest",
            key: 48,
            versions: VersionRange(0, 1),
            flexibleFrom: 1
        )
    }

    /// Conditions that an entity must meet, one for each entity type.
    public var components: [DescribeClientQuotasRequest.ComponentData]

    /// Whether to leave out entities that also have parts of types not asked about.
    public var strict: Bool

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        components: [DescribeClientQuotasRequest.ComponentData] = [],
        strict: Bool = false,
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.components = components
        self.strict = strict
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension DescribeClientQuotasRequest {
    /// Condition on one part of the entity.
    public struct ComponentData: WireStructure {
        /// Type that the condition is about: user, client-id or ip.
        public var entityType: String

        /// How to match: 0 the given name, 1 the default of the type, 2 any name that has a quota.
        public var matchType: Int8

        /// Name to match; null when matching goes by something else than a name.
        public var match: String?

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            entityType: String = "",
            matchType: Int8 = 0,
            match: String? = "",
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.entityType = entityType
            self.matchType = matchType
            self.match = match
            self.unknownTaggedFields = unknownTaggedFields
        }
    }
}

extension DescribeClientQuotasRequest {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version == 1
        var field: StaticString = "Components"
        let components: [DescribeClientQuotasRequest.ComponentData]
        let strict: Bool
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            components = try reader.readArray(
                of: DescribeClientQuotasRequest.ComponentData.self,
                version: version,
                flexible: flexible,
                minimumSize: 4
            )
            field = "Strict"
            strict = try reader.readBool()
            if flexible {
                field = "tagged fields"
                unknownTaggedFields = try reader.readTaggedFields()
            } else {
                unknownTaggedFields = UnknownTaggedFields()
            }
        } catch {
            throw error.within(field)
        }
        self.init(components: components, strict: strict, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version == 1
        var size = 1
        size &+= try WireSize.array(
            structure.pointee.components,
            version: version,
            flexible: flexible,
            "DescribeClientQuotasRequest.Components"
        )
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(
                structure.pointee.unknownTaggedFields,
                "DescribeClientQuotasRequest",
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
        try writer.writeArray(structure.pointee.components, version: version, flexible: flexible)
        writer.writeBool(structure.pointee.strict)
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
        visitor.visit(structures: left.pointee.components, right.pointee.components)
        visitor.visit(bool: left.pointee.strict, right.pointee.strict)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension DescribeClientQuotasRequest.ComponentData {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version == 1
        var field: StaticString = "EntityType"
        let entityType: String
        let matchType: Int8
        let match: String?
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            entityType = try reader.readString(flexible: flexible)
            field = "MatchType"
            matchType = try reader.readInteger()
            field = "Match"
            match = try reader.readNullableString(flexible: flexible)
            if flexible {
                field = "tagged fields"
                unknownTaggedFields = try reader.readTaggedFields()
            } else {
                unknownTaggedFields = UnknownTaggedFields()
            }
        } catch {
            throw error.within(field)
        }
        self.init(entityType: entityType, matchType: matchType, match: match, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version == 1
        var size = 1
        size &+= try WireSize.string(
            structure.pointee.entityType,
            flexible: flexible,
            "DescribeClientQuotasRequest.ComponentData.EntityType"
        )
        size &+= try WireSize.string(
            structure.pointee.match,
            flexible: flexible,
            nullable: true,
            "DescribeClientQuotasRequest.ComponentData.Match"
        )
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(
                structure.pointee.unknownTaggedFields,
                "DescribeClientQuotasRequest.ComponentData",
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
        writer.writeInteger(structure.pointee.matchType)
        writer.writeString(structure.pointee.match, flexible: flexible)
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
        visitor.visit(int8: left.pointee.matchType, right.pointee.matchType)
        visitor.visit(string: left.pointee.match, right.pointee.match)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

/// Lists the matching entities with their quotas.
///
/// Versions 0-1, flexible from 1.
public struct DescribeClientQuotasResponse: KafkaResponse {
    public static var specification: MessageSpecification {
        return MessageSpecification(
            "DescribeClientQuotasResponse",
            key: 48,
            versions: VersionRange(0, 1),
            flexibleFrom: 1
        )
    }

    /// How long, in milliseconds, the broker asks the client to wait before its next request because of a quota; 0 when
    /// there is none.
    public var throttleTimeMs: Int32

    /// Outcome of the request as a whole, as a Kafka error code; 0 means success.
    public var errorCode: ErrorCode

    /// Explanation in words of the error; null when there is none.
    public var errorMessage: String?

    /// Matching entities with their quotas; null when the request failed.
    public var entries: [DescribeClientQuotasResponse.EntryData]?

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        throttleTimeMs: Int32 = 0,
        errorCode: ErrorCode = ErrorCode(rawValue: 0),
        errorMessage: String? = "",
        entries: [DescribeClientQuotasResponse.EntryData]? = [],
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.throttleTimeMs = throttleTimeMs
        self.errorCode = errorCode
        self.errorMessage = errorMessage
        self.entries = entries
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension DescribeClientQuotasResponse {
    /// One entity and its quotas.
    public struct EntryData: WireStructure {
        /// User, client ID or IP, or combination of them, to which the quota applies.
        public var entity: [DescribeClientQuotasResponse.EntityData]

        /// Quotas set for the entity.
        public var values: [DescribeClientQuotasResponse.ValueData]

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            entity: [DescribeClientQuotasResponse.EntityData] = [],
            values: [DescribeClientQuotasResponse.ValueData] = [],
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.entity = entity
            self.values = values
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

    /// One quota and its limit.
    public struct ValueData: WireStructure {
        /// Name of the quota, such as producer_byte_rate.
        public var key: String

        /// Limit, in the quota's own unit such as bytes per second.
        public var value: Double

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            key: String = "",
            value: Double = 0,
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.key = key
            self.value = value
            self.unknownTaggedFields = unknownTaggedFields
        }
    }
}

extension DescribeClientQuotasResponse {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version == 1
        var field: StaticString = "ThrottleTimeMs"
        let throttleTimeMs: Int32
        let errorCode: ErrorCode
        let errorMessage: String?
        let entries: [DescribeClientQuotasResponse.EntryData]?
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            throttleTimeMs = try reader.readInteger()
            field = "ErrorCode"
            errorCode = try ErrorCode(rawValue: reader.readInteger())
            field = "ErrorMessage"
            errorMessage = try reader.readNullableString(flexible: flexible)
            field = "Entries"
            entries = try reader.readNullableArray(
                of: DescribeClientQuotasResponse.EntryData.self,
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
            errorMessage: errorMessage,
            entries: entries,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version == 1
        var size = 6
        size &+= try WireSize.string(
            structure.pointee.errorMessage,
            flexible: flexible,
            nullable: true,
            "DescribeClientQuotasResponse.ErrorMessage"
        )
        size &+= try WireSize.array(
            structure.pointee.entries,
            version: version,
            flexible: flexible,
            nullable: true,
            "DescribeClientQuotasResponse.Entries"
        )
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(
                structure.pointee.unknownTaggedFields,
                "DescribeClientQuotasResponse",
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
        writer.writeInteger(structure.pointee.errorCode.rawValue)
        writer.writeString(structure.pointee.errorMessage, flexible: flexible)
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
        visitor.visit(int16: left.pointee.errorCode.rawValue, right.pointee.errorCode.rawValue)
        visitor.visit(string: left.pointee.errorMessage, right.pointee.errorMessage)
        visitor.visit(structures: left.pointee.entries, right.pointee.entries)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension DescribeClientQuotasResponse.EntryData {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version == 1
        var field: StaticString = "Entity"
        let entity: [DescribeClientQuotasResponse.EntityData]
        let values: [DescribeClientQuotasResponse.ValueData]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            entity = try reader.readArray(
                of: DescribeClientQuotasResponse.EntityData.self,
                version: version,
                flexible: flexible,
                minimumSize: 3
            )
            field = "Values"
            values = try reader.readArray(
                of: DescribeClientQuotasResponse.ValueData.self,
                version: version,
                flexible: flexible,
                minimumSize: 10
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
        self.init(entity: entity, values: values, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version == 1
        var size = 0
        size &+= try WireSize.array(
            structure.pointee.entity,
            version: version,
            flexible: flexible,
            "DescribeClientQuotasResponse.EntryData.Entity"
        )
        size &+= try WireSize.array(
            structure.pointee.values,
            version: version,
            flexible: flexible,
            "DescribeClientQuotasResponse.EntryData.Values"
        )
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(
                structure.pointee.unknownTaggedFields,
                "DescribeClientQuotasResponse.EntryData",
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
        try writer.writeArray(structure.pointee.values, version: version, flexible: flexible)
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
        visitor.visit(structures: left.pointee.values, right.pointee.values)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension DescribeClientQuotasResponse.EntityData {
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
            "DescribeClientQuotasResponse.EntityData.EntityType"
        )
        size &+= try WireSize.string(
            structure.pointee.entityName,
            flexible: flexible,
            nullable: true,
            "DescribeClientQuotasResponse.EntityData.EntityName"
        )
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(
                structure.pointee.unknownTaggedFields,
                "DescribeClientQuotasResponse.EntityData",
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

extension DescribeClientQuotasResponse.ValueData {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version == 1
        var field: StaticString = "Key"
        let key: String
        let value: Double
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            key = try reader.readString(flexible: flexible)
            field = "Value"
            value = try reader.readDouble()
            if flexible {
                field = "tagged fields"
                unknownTaggedFields = try reader.readTaggedFields()
            } else {
                unknownTaggedFields = UnknownTaggedFields()
            }
        } catch {
            throw error.within(field)
        }
        self.init(key: key, value: value, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version == 1
        var size = 8
        size &+= try WireSize.string(
            structure.pointee.key,
            flexible: flexible,
            "DescribeClientQuotasResponse.ValueData.Key"
        )
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(
                structure.pointee.unknownTaggedFields,
                "DescribeClientQuotasResponse.ValueData",
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
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}
