// Generated from the protocol schema by Tools/generate. Do not edit.

/// Metadata record that drops all records since the transaction in the metadata log began (KIP-868).
///
/// Version 0, flexible.
public struct AbortTransactionRecord: KafkaRecordMessage {
    public static var specification: MessageSpecification {
        return MessageSpecification("AbortTransactionRecord", key: 25, versions: VersionRange(0, 0), flexibleFrom: 0)
    }

    /// Why the transaction was dropped; null when no reason is given.
    public var reason: String?

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(reason: String? = nil, unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()) {
        self.reason = reason
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension AbortTransactionRecord {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "Reason"
        var reason: String? = nil
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            var tags = try reader.beginTaggedFields()
            while let tag = try reader.nextTag(&tags) {
                switch tag {
                case 0:
                    field = "Reason"
                    reason = try reader.readNullableString(flexible: true)
                    try reader.finishTag(&tags)
                default:
                    try reader.keepTag(&tags)
                }
            }
            unknownTaggedFields = tags.unknown
        } catch {
            throw error.within(field)
        }
        self.init(reason: reason, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 0
        var tagCount = 0
        var tagSize = 0
        if structure.pointee.reason != nil {
            tagCount &+= 1
            tagSize &+= try WireSize.tagged(
                0,
                WireSize.string(
                    structure.pointee.reason,
                    flexible: true,
                    nullable: true,
                    "AbortTransactionRecord.Reason"
                ),
                "AbortTransactionRecord.Reason"
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
        if structure.pointee.reason != nil {
            tagCount &+= 1
        }
        writer.writeTagCount(tagCount)
        if structure.pointee.reason != nil {
            try writer.writeTag(
                0,
                size: WireSize.string(
                    structure.pointee.reason,
                    flexible: true,
                    nullable: true,
                    "AbortTransactionRecord.Reason"
                )
            )
            writer.writeString(structure.pointee.reason, flexible: true)
        }
        writer.writeUnknown(structure.pointee.unknownTaggedFields, from: 1, below: .max)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(string: left.pointee.reason, right.pointee.reason)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}
