// Generated from the protocol schema by Tools/generate. Do not edit.

/// Control record that begins a snapshot of the metadata log.
///
/// Version 0, flexible.
public struct SnapshotHeaderRecord: KafkaMessage {
    public static var specification: MessageSpecification {
        return MessageSpecification("SnapshotHeaderRecord", versions: VersionRange(0, 0), flexibleFrom: 0)
    }

    /// Version of this record's own form.
    public var version: Int16

    /// Append time of the last record that the snapshot covers, in milliseconds since the Unix epoch.
    public var lastContainedLogTimestamp: Int64

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        version: Int16 = 0,
        lastContainedLogTimestamp: Int64 = 0,
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.version = version
        self.lastContainedLogTimestamp = lastContainedLogTimestamp
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension SnapshotHeaderRecord {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "Version"
        let versionValue: Int16
        let lastContainedLogTimestamp: Int64
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            versionValue = try reader.readInteger()
            field = "LastContainedLogTimestamp"
            lastContainedLogTimestamp = try reader.readInteger()
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(
            version: versionValue,
            lastContainedLogTimestamp: lastContainedLogTimestamp,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 10
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
        writer.writeInteger(structure.pointee.lastContainedLogTimestamp)
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(int16: left.pointee.version, right.pointee.version)
        visitor.visit(int64: left.pointee.lastContainedLogTimestamp, right.pointee.lastContainedLogTimestamp)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}
