// Generated from the protocol schema by Tools/generate. Do not edit.

/// Metadata record that removes a delegation token.
///
/// Version 0, flexible.
public struct RemoveDelegationTokenRecord: KafkaRecordMessage {
    public static var specification: MessageSpecification {
        return MessageSpecification(
            "RemoveDelegationTokenRecord",
            key: 26,
            versions: VersionRange(0, 0),
            flexibleFrom: 0
        )
    }

    /// ID of the delegation token, which does not need to be kept secret.
    public var tokenID: String

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(tokenID: String = "", unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()) {
        self.tokenID = tokenID
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension RemoveDelegationTokenRecord {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "TokenId"
        let tokenID: String
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            tokenID = try reader.readString(flexible: true)
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(tokenID: tokenID, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 0
        size &+= try WireSize.string(structure.pointee.tokenID, flexible: true, "RemoveDelegationTokenRecord.TokenId")
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
        writer.writeString(structure.pointee.tokenID, flexible: true)
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(string: left.pointee.tokenID, right.pointee.tokenID)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}
