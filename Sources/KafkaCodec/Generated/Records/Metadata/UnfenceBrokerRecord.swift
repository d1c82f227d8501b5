// Generated from the protocol schema by Tools/generate. Do not edit.

/// Metadata record that unfences a broker, in logs of older releases.
///
/// Version 0, flexible.
public struct UnfenceBrokerRecord: KafkaRecordMessage {
    public static var specification: MessageSpecification {
        return MessageSpecification("UnfenceBrokerRecord", key: 8, versions: VersionRange(0, 0), flexibleFrom: 0)
    }

    /// ID of the broker.
    public var id: Int32

    /// Epoch of the broker's registration that the record is about.
    public var epoch: Int64

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(id: Int32 = 0, epoch: Int64 = 0, unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()) {
        self.id = id
        self.epoch = epoch
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension UnfenceBrokerRecord {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "Id"
        let id: Int32
        let epoch: Int64
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            id = try reader.readInteger()
            field = "Epoch"
            epoch = try reader.readInteger()
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(id: id, epoch: epoch, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 12
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
        writer.writeInteger(structure.pointee.id)
        writer.writeInteger(structure.pointee.epoch)
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(int32: left.pointee.id, right.pointee.id)
        visitor.visit(int64: left.pointee.epoch, right.pointee.epoch)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}
