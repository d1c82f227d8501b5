// Generated from the protocol schema by Tools/generate. Do not edit.

/// Header that precedes every request.
///
/// Versions 0-2, flexible from 2.
public struct RequestHeader: KafkaMessage {
    public static var specification: MessageSpecification {
        return MessageSpecification("RequestHeader", versions: VersionRange(0, 2), flexibleFrom: 2)
    }

    /// Number of the API, which says what kind of request follows.
    public var requestApiKey: ApiKey

    /// Version of the API in which the request is written.
    public var requestApiVersion: Int16

    /// Number of the client's choice, which comes back in the response's header.
    public var correlationID: Int32

    /// Name that the client gives itself, used in logs, metrics and quotas; null when it gives none. From version 1 on.
    public var clientID: String?

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        requestApiKey: ApiKey = ApiKey(rawValue: 0),
        requestApiVersion: Int16 = 0,
        correlationID: Int32 = 0,
        clientID: String? = "",
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.requestApiKey = requestApiKey
        self.requestApiVersion = requestApiVersion
        self.correlationID = correlationID
        self.clientID = clientID
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension RequestHeader {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version == 2
        var field: StaticString = "RequestApiKey"
        let requestApiKey: ApiKey
        let requestApiVersion: Int16
        let correlationID: Int32
        let clientID: String?
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            requestApiKey = try ApiKey(rawValue: reader.readInteger())
            field = "RequestApiVersion"
            requestApiVersion = try reader.readInteger()
            field = "CorrelationId"
            correlationID = try reader.readInteger()
            if version >= 1 {
                field = "ClientId"
                clientID = try reader.readNullableString(flexible: false)
            } else {
                clientID = ""
            }
            if flexible {
                field = "tagged fields"
                unknownTaggedFields = try reader.readTaggedFields()
            } else {
                unknownTaggedFields = UnknownTaggedFields()
            }
        } catch {
            throw error.within(field)
        }
        self.init(
            requestApiKey: requestApiKey,
            requestApiVersion: requestApiVersion,
            correlationID: correlationID,
            clientID: clientID,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version == 2
        var size = 8
        if version >= 1 {
            size &+= try WireSize.string(
                structure.pointee.clientID,
                flexible: false,
                nullable: true,
                "RequestHeader.ClientId"
            )
        }
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(structure.pointee.unknownTaggedFields, "RequestHeader", version)
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
        let flexible = version == 2
        writer.writeInteger(structure.pointee.requestApiKey.rawValue)
        writer.writeInteger(structure.pointee.requestApiVersion)
        writer.writeInteger(structure.pointee.correlationID)
        if version >= 1 {
            writer.writeString(structure.pointee.clientID, flexible: false)
        }
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
        visitor.visit(int16: left.pointee.requestApiKey.rawValue, right.pointee.requestApiKey.rawValue)
        visitor.visit(int16: left.pointee.requestApiVersion, right.pointee.requestApiVersion)
        visitor.visit(int32: left.pointee.correlationID, right.pointee.correlationID)
        visitor.visit(string: left.pointee.clientID, right.pointee.clientID)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}
