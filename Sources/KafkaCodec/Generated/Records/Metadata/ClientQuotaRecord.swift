// Generated from the protocol schema by Tools/generate. Do not edit.

/// Metadata record that sets or removes a client quota.
///
/// Version 0, flexible.
public struct ClientQuotaRecord: KafkaRecordMessage {
    public static var specification: MessageSpecification {
        return MessageSpecification("ClientQuotaRecord", key: 14, versions: VersionRange(0, 0), flexibleFrom: 0)
    }

    /// User, client ID or IP, or combination of them, to which the quota applies.
    public var entity: [ClientQuotaRecord.EntityData]

    /// Name of the quota, such as producer_byte_rate.
    public var key: String

    /// New limit, in the quota's own unit such as bytes per second; of no meaning when the quota is removed.
    public var value: Double

    /// Whether the quota is removed instead of set.
    public var remove: Bool

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        entity: [ClientQuotaRecord.EntityData] = [],
        key: String = "",
        value: Double = 0,
        remove: Bool = false,
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.entity = entity
        self.key = key
        self.value = value
        self.remove = remove
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension ClientQuotaRecord {
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

extension ClientQuotaRecord {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "Entity"
        let entity: [ClientQuotaRecord.EntityData]
        let key: String
        let value: Double
        let remove: Bool
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            entity = try reader.readArray(
                of: ClientQuotaRecord.EntityData.self,
                version: version,
                flexible: true,
                minimumSize: 3
            )
            field = "Key"
            key = try reader.readString(flexible: true)
            field = "Value"
            value = try reader.readDouble()
            field = "Remove"
            remove = try reader.readBool()
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(entity: entity, key: key, value: value, remove: remove, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 9
        size &+= try WireSize.array(
            structure.pointee.entity,
            version: version,
            flexible: true,
            "ClientQuotaRecord.Entity"
        )
        size &+= try WireSize.string(structure.pointee.key, flexible: true, "ClientQuotaRecord.Key")
        size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        return size
    }

    @inline(never)
    @_lifetime(writer: copy writer)
    public static func write(
        _ structure: UnsafePointer<Self>,
        to writer: inout WireWriter,
        version: Int16
    ) throws(WireError) {
        try writer.writeArray(structure.pointee.entity, version: version, flexible: true)
        writer.writeString(structure.pointee.key, flexible: true)
        writer.writeDouble(structure.pointee.value)
        writer.writeBool(structure.pointee.remove)
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(structures: left.pointee.entity, right.pointee.entity)
        visitor.visit(string: left.pointee.key, right.pointee.key)
        visitor.visit(double: left.pointee.value, right.pointee.value)
        visitor.visit(bool: left.pointee.remove, right.pointee.remove)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension ClientQuotaRecord.EntityData {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "EntityType"
        let entityType: String
        let entityName: String?
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            entityType = try reader.readString(flexible: true)
            field = "EntityName"
            entityName = try reader.readNullableString(flexible: true)
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(entityType: entityType, entityName: entityName, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 0
        size &+= try WireSize.string(
            structure.pointee.entityType,
            flexible: true,
            "ClientQuotaRecord.EntityData.EntityType"
        )
        size &+= try WireSize.string(
            structure.pointee.entityName,
            flexible: true,
            nullable: true,
            "ClientQuotaRecord.EntityData.EntityName"
        )
        size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        return size
    }

    @inline(never)
    @_lifetime(writer: copy writer)
    public static func write(
        _ structure: UnsafePointer<Self>,
        to writer: inout WireWriter,
        version: Int16
    ) throws(WireError) {
        writer.writeString(structure.pointee.entityType, flexible: true)
        writer.writeString(structure.pointee.entityName, flexible: true)
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
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
