// Generated from the protocol schema by Tools/generate. Do not edit.

/// Metadata record that adds an access control entry.
///
/// Version 0, flexible.
public struct AccessControlEntryRecord: KafkaRecordMessage {
    public static var specification: MessageSpecification {
        return MessageSpecification("AccessControlEntryRecord", key: 18, versions: VersionRange(0, 0), flexibleFrom: 0)
    }

    /// Unique ID of the access control entry.
    public var id: KafkaUUID

    /// Kind of resource: 2 topic, 3 group, 4 cluster, 5 transactional ID, 6 delegation token, 7 user.
    public var resourceType: Int8

    /// Name of the resource, or the prefix of names, that the ACL protects; `*` stands for every name.
    public var resourceName: String

    /// How the resource name is meant: 3 exactly as it stands, 4 as a prefix.
    public var patternType: Int8

    /// Who the ACL applies to, as type and name, such as User:alice; `User:*` stands for everybody.
    public var principal: String

    /// Host from which the principal connects; `*` stands for every host.
    public var host: String

    /// Operation the ACL covers, by code: 2 all, 3 read, 4 write, 5 create, 6 delete, 7 alter, 8 describe and further
    /// ones.
    public var operation: Int8

    /// What the ACL does: 2 denies, 3 allows.
    public var permissionType: Int8

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        id: KafkaUUID = .zero,
        resourceType: Int8 = 0,
        resourceName: String = "",
        patternType: Int8 = 0,
        principal: String = "",
        host: String = "",
        operation: Int8 = 0,
        permissionType: Int8 = 0,
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.id = id
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

extension AccessControlEntryRecord {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "Id"
        let id: KafkaUUID
        let resourceType: Int8
        let resourceName: String
        let patternType: Int8
        let principal: String
        let host: String
        let operation: Int8
        let permissionType: Int8
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            id = try reader.readUUID()
            field = "ResourceType"
            resourceType = try reader.readInteger()
            field = "ResourceName"
            resourceName = try reader.readString(flexible: true)
            field = "PatternType"
            patternType = try reader.readInteger()
            field = "Principal"
            principal = try reader.readString(flexible: true)
            field = "Host"
            host = try reader.readString(flexible: true)
            field = "Operation"
            operation = try reader.readInteger()
            field = "PermissionType"
            permissionType = try reader.readInteger()
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(
            id: id,
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
        var size = 20
        size &+= try WireSize.string(
            structure.pointee.resourceName,
            flexible: true,
            "AccessControlEntryRecord.ResourceName"
        )
        size &+= try WireSize.string(structure.pointee.principal, flexible: true, "AccessControlEntryRecord.Principal")
        size &+= try WireSize.string(structure.pointee.host, flexible: true, "AccessControlEntryRecord.Host")
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
        writer.writeUUID(structure.pointee.id)
        writer.writeInteger(structure.pointee.resourceType)
        writer.writeString(structure.pointee.resourceName, flexible: true)
        writer.writeInteger(structure.pointee.patternType)
        writer.writeString(structure.pointee.principal, flexible: true)
        writer.writeString(structure.pointee.host, flexible: true)
        writer.writeInteger(structure.pointee.operation)
        writer.writeInteger(structure.pointee.permissionType)
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(uuid: left.pointee.id, right.pointee.id)
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
