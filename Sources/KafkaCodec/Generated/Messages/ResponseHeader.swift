// Generated from the protocol schema by Tools/generate. Do not edit.

/// Header that precedes every response.
///
/// Versions 0-1, flexible from 1.
public struct ResponseHeader: KafkaMessage {
    public static var specification: MessageSpecification {
        return MessageSpecification("ResponseHeader", versions: VersionRange(0, 1), flexibleFrom: 1)
    }

    /// Number from the header of the request that is being answered.
    public var correlationID: Int32

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(correlationID: Int32 = 0, unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()) {
        self.correlationID = correlationID
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension ResponseHeader {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version == 1
        var field: StaticString = "CorrelationId"
        let correlationID: Int32
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            correlationID = try reader.readInteger()
            if flexible {
                field = "tagged fields"
                unknownTaggedFields = try reader.readTaggedFields()
            } else {
                unknownTaggedFields = UnknownTaggedFields()
            }
        } catch {
            throw error.within(field)
        }
        self.init(correlationID: correlationID, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version == 1
        var size = 4
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(structure.pointee.unknownTaggedFields, "ResponseHeader", version)
        }
        return size
    }

    @inline(never)
    @_lifetime(writer: copy writer)
    public static func write(
        _ structure: UnsafePointer<Self>,
        to writer: inout WireWriter,
        version: Int16
    ) throws(WireError) {
        let flexible = version == 1
        writer.writeInteger(structure.pointee.correlationID)
        if flexible {
            writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
        }
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(int32: left.pointee.correlationID, right.pointee.correlationID)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}
