// Generated from the protocol schema by Tools/generate. Do not edit.

/// Metadata record that begins a transaction in the metadata log, whose records take effect together (KIP-868).
///
/// Version 0, flexible.
public struct BeginTransactionRecord: KafkaRecordMessage {
    public static var specification: MessageSpecification {
        return MessageSpecification("BeginTransactionRecord", key: 23, versions: VersionRange(0, 0), flexibleFrom: 0)
    }

    /// Name of the transaction, for whoever reads the log; null when it has none.
    public var name: String?

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(name: String? = nil, unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()) {
        self.name = name
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension BeginTransactionRecord {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "Name"
        var name: String? = nil
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            var tags = try reader.beginTaggedFields()
            while let tag = try reader.nextTag(&tags) {
                switch tag {
                case 0:
                    field = "Name"
                    name = try reader.readNullableString(flexible: true)
                    try reader.finishTag(&tags)
                default:
                    try reader.keepTag(&tags)
                }
            }
            unknownTaggedFields = tags.unknown
        } catch {
            throw error.within(field)
        }
        self.init(name: name, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 0
        var tagCount = 0
        var tagSize = 0
        if structure.pointee.name != nil {
            tagCount &+= 1
            tagSize &+= try WireSize.tagged(
                0,
                WireSize.string(structure.pointee.name, flexible: true, nullable: true, "BeginTransactionRecord.Name"),
                "BeginTransactionRecord.Name"
            )
        }
        size &+= try WireSize.taggedFields(
            structure.pointee.unknownTaggedFields,
            knownTags: 0x1,
            knownCount: tagCount,
            knownSize: tagSize
        )
        return size
    }

    @inline(never)
    @_lifetime(writer: copy writer)
    public static func write(
        _ structure: UnsafePointer<Self>,
        to writer: inout WireWriter,
        version: Int16
    ) throws(WireError) {
        var tagCount = structure.pointee.unknownTaggedFields.count
        if structure.pointee.name != nil {
            tagCount &+= 1
        }
        writer.writeTagCount(tagCount)
        if structure.pointee.name != nil {
            try writer.writeTag(
                0,
                size: WireSize.string(
                    structure.pointee.name,
                    flexible: true,
                    nullable: true,
                    "BeginTransactionRecord.Name"
                )
            )
            writer.writeString(structure.pointee.name, flexible: true)
        }
        writer.writeUnknown(structure.pointee.unknownTaggedFields, from: 1, below: .max)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(string: left.pointee.name, right.pointee.name)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}
