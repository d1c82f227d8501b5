// Generated from the protocol schema by Tools/generate. Do not edit.

/// Metadata record that sets or deletes a dynamic configuration entry.
///
/// Version 0, flexible.
public struct ConfigRecord: KafkaRecordMessage {
    public static var specification: MessageSpecification {
        return MessageSpecification("ConfigRecord", key: 4, versions: VersionRange(0, 0), flexibleFrom: 0)
    }

    /// Kind of resource: 2 topic, 4 broker, 16 client metrics, 32 group.
    public var resourceType: Int8

    /// Name of the topic or group, or ID of the broker; empty for the default of all brokers.
    public var resourceName: String

    /// Name of the configuration entry.
    public var name: String

    /// Value of the entry; null deletes it.
    public var value: String?

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        resourceType: Int8 = 0,
        resourceName: String = "",
        name: String = "",
        value: String? = "",
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.resourceType = resourceType
        self.resourceName = resourceName
        self.name = name
        self.value = value
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension ConfigRecord {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "ResourceType"
        let resourceType: Int8
        let resourceName: String
        let name: String
        let value: String?
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            resourceType = try reader.readInteger()
            field = "ResourceName"
            resourceName = try reader.readString(flexible: true)
            field = "Name"
            name = try reader.readString(flexible: true)
            field = "Value"
            value = try reader.readNullableString(flexible: true)
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(
            resourceType: resourceType,
            resourceName: resourceName,
            name: name,
            value: value,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 1
        size &+= try WireSize.string(structure.pointee.resourceName, flexible: true, "ConfigRecord.ResourceName")
        size &+= try WireSize.string(structure.pointee.name, flexible: true, "ConfigRecord.Name")
        size &+= try WireSize.string(structure.pointee.value, flexible: true, nullable: true, "ConfigRecord.Value")
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
        writer.writeInteger(structure.pointee.resourceType)
        writer.writeString(structure.pointee.resourceName, flexible: true)
        writer.writeString(structure.pointee.name, flexible: true)
        writer.writeString(structure.pointee.value, flexible: true)
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(int8: left.pointee.resourceType, right.pointee.resourceType)
        visitor.visit(string: left.pointee.resourceName, right.pointee.resourceName)
        visitor.visit(string: left.pointee.name, right.pointee.name)
        visitor.visit(string: left.pointee.value, right.pointee.value)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}
