// Generated from the protocol schema by Tools/generate. Do not edit.

/// Metadata record that removes a controller's registration.
///
/// Version 0, flexible.
public struct UnregisterControllerRecord: KafkaRecordMessage {
    public static var specification: MessageSpecification {
        return MessageSpecification(
            "UnregisterControllerRecord",
            key: 29,
            versions: VersionRange(0, 0),
            flexibleFrom: 0
        )
    }

    /// ID of the controller.
    public var controllerID: Int32

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(controllerID: Int32 = 0, unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()) {
        self.controllerID = controllerID
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension UnregisterControllerRecord {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "ControllerId"
        let controllerID: Int32
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            controllerID = try reader.readInteger()
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(controllerID: controllerID, unknownTaggedFields: unknownTaggedFields)
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
        writer.writeInteger(structure.pointee.controllerID)
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(int32: left.pointee.controllerID, right.pointee.controllerID)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}
