// Generated from the protocol schema by Tools/generate. Do not edit.

public import KafkaCodec
public import NIOCore

/// The message `PinnedLengthsHeader` of the protocol.
///
/// Versions 0-2, flexible from 1.
public struct PinnedLengthsHeader: KafkaMessage {
    public static var specification: MessageSpecification {
        return MessageSpecification("PinnedLengthsHeader", versions: VersionRange(0, 2), flexibleFrom: 1)
    }

    /// Keeps the length of an int16 in every version.
    public var clientID: String?

    /// Gets its compact length later than the rest.
    public var token: ByteBuffer

    /// Follows the message.
    public var software: String

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        clientID: String? = "",
        token: ByteBuffer = ByteBuffer(),
        software: String = "",
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.clientID = clientID
        self.token = token
        self.software = software
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension PinnedLengthsHeader {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version >= 1
        var field: StaticString = "ClientId"
        let clientID: String?
        let token: ByteBuffer
        let software: String
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            clientID = try reader.readNullableString(flexible: false)
            field = "Token"
            token = try reader.readBytes(flexible: version == 2)
            field = "Software"
            software = try reader.readString(flexible: flexible)
            if flexible {
                field = "tagged fields"
                unknownTaggedFields = try reader.readTaggedFields()
            } else {
                unknownTaggedFields = UnknownTaggedFields()
            }
        } catch {
            throw error.within(field)
        }
        self.init(clientID: clientID, token: token, software: software, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version >= 1
        var size = 0
        size &+= try WireSize.string(
            structure.pointee.clientID,
            flexible: false,
            nullable: true,
            "PinnedLengthsHeader.ClientId"
        )
        size &+= try WireSize.bytes(structure.pointee.token, flexible: version == 2, "PinnedLengthsHeader.Token")
        size &+= try WireSize.string(structure.pointee.software, flexible: flexible, "PinnedLengthsHeader.Software")
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(structure.pointee.unknownTaggedFields, "PinnedLengthsHeader", version)
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
        let flexible = version >= 1
        writer.writeString(structure.pointee.clientID, flexible: false)
        writer.writeBytes(structure.pointee.token, flexible: version == 2)
        writer.writeString(structure.pointee.software, flexible: flexible)
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
        visitor.visit(string: left.pointee.clientID, right.pointee.clientID)
        visitor.visit(bytes: left.pointee.token, right.pointee.token)
        visitor.visit(string: left.pointee.software, right.pointee.software)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}
