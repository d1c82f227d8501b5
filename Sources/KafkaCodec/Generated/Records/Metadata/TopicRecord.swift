// Generated from the protocol schema by Tools/generate. Do not edit.

/// Metadata record that creates a topic; records for its partitions follow.
///
/// Version 0, flexible.
public struct TopicRecord: KafkaRecordMessage {
    public static var specification: MessageSpecification {
        return MessageSpecification("TopicRecord", key: 2, versions: VersionRange(0, 0), flexibleFrom: 0)
    }

    /// Name of the topic.
    public var name: String

    /// Unique ID that the topic got at its creation; a topic deleted and created again has another.
    public var topicID: KafkaUUID

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        name: String = "",
        topicID: KafkaUUID = .zero,
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.name = name
        self.topicID = topicID
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension TopicRecord {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "Name"
        let name: String
        let topicID: KafkaUUID
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            name = try reader.readString(flexible: true)
            field = "TopicId"
            topicID = try reader.readUUID()
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(name: name, topicID: topicID, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 16
        size &+= try WireSize.string(structure.pointee.name, flexible: true, "TopicRecord.Name")
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
        writer.writeUUID(structure.pointee.topicID)
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(string: left.pointee.name, right.pointee.name)
        visitor.visit(uuid: left.pointee.topicID, right.pointee.topicID)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}
