// Generated from the protocol schema by Tools/generate. Do not edit.

public import KafkaCodec

/// The message `SmallRecord` of the protocol.
///
/// Versions 0-1, flexible.
public struct SmallRecord: KafkaRecordMessage {
    public static var specification: MessageSpecification {
        return MessageSpecification("SmallRecord", key: 7, versions: VersionRange(0, 1), flexibleFrom: 0)
    }

    /// The ID.
    public var id: KafkaUUID

    /// A note whose default is a word. From version 1 on.
    public var note: String

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        id: KafkaUUID = .zero,
        note: String = "none",
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.id = id
        self.note = note
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension SmallRecord {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "Id"
        let id: KafkaUUID
        var note: String = "none"
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            id = try reader.readUUID()
            field = "tagged fields"
            var tags = try reader.beginTaggedFields()
            while let tag = try reader.nextTag(&tags) {
                switch tag {
                case 0 where version == 1:
                    field = "Note"
                    note = try reader.readString(flexible: true)
                    try reader.finishTag(&tags)
                default:
                    try reader.keepTag(&tags)
                }
            }
            unknownTaggedFields = tags.unknown
        } catch {
            throw error.within(field)
        }
        self.init(id: id, note: note, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 16
        if !(version == 1) {
            if structure.pointee.note != "none" {
                throw WireSize.notInVersion("SmallRecord.Note", version)
            }
        }
        var tagCount = 0
        var tagSize = 0
        if version == 1 && structure.pointee.note != "none" {
            tagCount &+= 1
            tagSize &+= try WireSize.tagged(
                0,
                WireSize.string(structure.pointee.note, flexible: true, "SmallRecord.Note"),
                "SmallRecord.Note"
            )
        }
        size &+= try WireSize.taggedFields(
            structure.pointee.unknownTaggedFields,
            knownTags: version == 1 ? 0x1 : 0x0,
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
        writer.writeUUID(structure.pointee.id)
        var tagCount = structure.pointee.unknownTaggedFields.count
        if version == 1 && structure.pointee.note != "none" {
            tagCount &+= 1
        }
        writer.writeTagCount(tagCount)
        if version == 1 && structure.pointee.note != "none" {
            try writer.writeTag(0, size: WireSize.string(structure.pointee.note, flexible: true, "SmallRecord.Note"))
            writer.writeString(structure.pointee.note, flexible: true)
        }
        writer.writeUnknown(structure.pointee.unknownTaggedFields, from: 0, below: .max)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(uuid: left.pointee.id, right.pointee.id)
        visitor.visit(string: left.pointee.note, right.pointee.note)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}
