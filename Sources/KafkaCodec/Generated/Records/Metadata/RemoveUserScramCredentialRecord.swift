// Generated from the protocol schema by Tools/generate. Do not edit.

/// Metadata record that removes a user's SCRAM credential.
///
/// Version 0, flexible.
public struct RemoveUserScramCredentialRecord: KafkaRecordMessage {
    public static var specification: MessageSpecification {
        return MessageSpecification(
            "RemoveUserScramCredentialRecord",
            key: 22,
            versions: VersionRange(0, 0),
            flexibleFrom: 0
        )
    }

    /// Name of the user.
    public var name: String

    /// SCRAM mechanism of the credential: 1 SCRAM-SHA-256, 2 SCRAM-SHA-512.
    public var mechanism: Int8

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        name: String = "",
        mechanism: Int8 = 0,
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.name = name
        self.mechanism = mechanism
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension RemoveUserScramCredentialRecord {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "Name"
        let name: String
        let mechanism: Int8
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            name = try reader.readString(flexible: true)
            field = "Mechanism"
            mechanism = try reader.readInteger()
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(name: name, mechanism: mechanism, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 1
        size &+= try WireSize.string(structure.pointee.name, flexible: true, "RemoveUserScramCredentialRecord.Name")
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
        writer.writeString(structure.pointee.name, flexible: true)
        writer.writeInteger(structure.pointee.mechanism)
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(string: left.pointee.name, right.pointee.name)
        visitor.visit(int8: left.pointee.mechanism, right.pointee.mechanism)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}
