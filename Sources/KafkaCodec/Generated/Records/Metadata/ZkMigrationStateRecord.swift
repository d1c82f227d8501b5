// Generated from the protocol schema by Tools/generate. Do not edit.

/// Metadata record of how far the migration from ZooKeeper to KRaft has got.
///
/// Version 0, flexible.
public struct ZkMigrationStateRecord: KafkaRecordMessage {
    public static var specification: MessageSpecification {
        return MessageSpecification("ZkMigrationStateRecord", key: 21, versions: VersionRange(0, 0), flexibleFrom: 0)
    }

    /// State of the migration: 0 none, 1 under way, 2 about to begin, 3 over.
    public var zkMigrationState: Int8

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(zkMigrationState: Int8 = 0, unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()) {
        self.zkMigrationState = zkMigrationState
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension ZkMigrationStateRecord {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "ZkMigrationState"
        let zkMigrationState: Int8
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            zkMigrationState = try reader.readInteger()
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(zkMigrationState: zkMigrationState, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 1
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
        writer.writeInteger(structure.pointee.zkMigrationState)
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(int8: left.pointee.zkMigrationState, right.pointee.zkMigrationState)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}
