// Generated from the protocol schema by Tools/generate. Do not edit.

/// Metadata record that ends a transaction in the metadata log and puts its records into effect (KIP-868).
///
/// Version 0, flexible.
public struct EndTransactionRecord: KafkaRecordMessage {
    public static var specification: MessageSpecification {
        return MessageSpecification("EndTransactionRecord", key: 24, versions: VersionRange(0, 0), flexibleFrom: 0)
    }

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()) {
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension EndTransactionRecord {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within("tagged fields")
        }
        self.init(unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 0
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
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}
