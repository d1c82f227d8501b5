// Generated from the protocol schema by Tools/generate. Do not edit.

/// Metadata record that removes an access control entry.
///
/// Version 0, flexible.
public struct RemoveAccessControlEntryRecord: KafkaRecordMessage {
    public static var specification: MessageSpecification {
        return MessageSpecification(
            "RemoveAccessControlEntryRecord",
            key: 19,
            versions: VersionRange(0, 0),
            flexibleFrom: 0
        )
    }

    /// Unique ID of the access control entry.
    public var id: KafkaUUID

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(id: KafkaUUID = .zero, unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()) {
        self.id = id
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension RemoveAccessControlEntryRecord {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "Id"
        let id: KafkaUUID
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            id = try reader.readUUID()
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(id: id, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 16
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
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(uuid: left.pointee.id, right.pointee.id)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}
