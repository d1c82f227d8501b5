// Generated from the protocol schema by Tools/generate. Do not edit.

/// Metadata record that sets the level of a feature for the whole cluster.
///
/// Version 0, flexible.
public struct FeatureLevelRecord: KafkaRecordMessage {
    public static var specification: MessageSpecification {
        return MessageSpecification("FeatureLevelRecord", key: 12, versions: VersionRange(0, 0), flexibleFrom: 0)
    }

    /// Name of the feature.
    public var name: String

    /// Level of the feature in force from here on; 0 takes it out of force.
    public var featureLevel: Int16

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        name: String = "",
        featureLevel: Int16 = 0,
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.name = name
        self.featureLevel = featureLevel
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension FeatureLevelRecord {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "Name"
        let name: String
        let featureLevel: Int16
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            name = try reader.readString(flexible: true)
            field = "FeatureLevel"
            featureLevel = try reader.readInteger()
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(name: name, featureLevel: featureLevel, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 2
        size &+= try WireSize.string(structure.pointee.name, flexible: true, "FeatureLevelRecord.Name")
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
        writer.writeInteger(structure.pointee.featureLevel)
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(string: left.pointee.name, right.pointee.name)
        visitor.visit(int16: left.pointee.featureLevel, right.pointee.featureLevel)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}
