// Generated from the protocol schema by Tools/generate. Do not edit.

/// Control record that sets the level of kraft.version in the metadata log.
///
/// Version 0, flexible.
public struct KRaftVersionRecord: KafkaMessage {
    public static var specification: MessageSpecification {
        return MessageSpecification("KRaftVersionRecord", versions: VersionRange(0, 0), flexibleFrom: 0)
    }

    /// Version of this record's own form.
    public var version: Int16

    /// Level of kraft.version in force from here on.
    public var kRaftVersion: Int16

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        version: Int16 = 0,
        kRaftVersion: Int16 = 0,
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.version = version
        self.kRaftVersion = kRaftVersion
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension KRaftVersionRecord {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "Version"
        let versionValue: Int16
        let kRaftVersion: Int16
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            versionValue = try reader.readInteger()
            field = "KRaftVersion"
            kRaftVersion = try reader.readInteger()
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(version: versionValue, kRaftVersion: kRaftVersion, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 4
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
        writer.writeInteger(structure.pointee.version)
        writer.writeInteger(structure.pointee.kRaftVersion)
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(int16: left.pointee.version, right.pointee.version)
        visitor.visit(int16: left.pointee.kRaftVersion, right.pointee.kRaftVersion)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}
