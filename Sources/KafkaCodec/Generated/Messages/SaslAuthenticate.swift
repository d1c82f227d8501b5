// Generated from the protocol schema by Tools/generate. Do not edit.

public import NIOCore

/// Carries one message of the SASL exchange from the client.
///
/// Versions 0-2, flexible from 2.
public struct SaslAuthenticateRequest: KafkaRequest {
    public typealias Response = SaslAuthenticateResponse

    public static var specification: MessageSpecification {
        return MessageSpecification("SaslAuthenticateRequest", key: 36, versions: VersionRange(0, 2), flexibleFrom: 2)
    }

    /// The client's next message of the SASL mechanism.
    public var authBytes: ByteBuffer

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        authBytes: ByteBuffer = ByteBuffer(),
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.authBytes = authBytes
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension SaslAuthenticateRequest {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version == 2
        var field: StaticString = "AuthBytes"
        let authBytes: ByteBuffer
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            authBytes = try reader.readBytes(flexible: flexible)
            if flexible {
                field = "tagged fields"
                unknownTaggedFields = try reader.readTaggedFields()
            } else {
                unknownTaggedFields = UnknownTaggedFields()
            }
        } catch {
            throw error.within(field)
        }
        self.init(authBytes: authBytes, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version == 2
        var size = 0
        size &+= try WireSize.bytes(
            structure.pointee.authBytes,
            flexible: flexible,
            "SaslAuthenticateRequest.AuthBytes"
        )
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(structure.pointee.unknownTaggedFields, "SaslAuthenticateRequest", version)
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
        writer.writeBytes(structure.pointee.authBytes, flexible: flexible)
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
        visitor.visit(bytes: left.pointee.authBytes, right.pointee.authBytes)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

/// Carries the broker's next message of the SASL exchange, or says that it failed.
///
/// Versions 0-2, flexible from 2.
public struct SaslAuthenticateResponse: KafkaResponse {
    public static var specification: MessageSpecification {
        return MessageSpecification("SaslAuthenticateResponse", key: 36, versions: VersionRange(0, 2), flexibleFrom: 2)
    }

    /// Outcome of the request as a whole, as a Kafka error code; 0 means success.
    public var errorCode: ErrorCode

    /// Explanation in words of the error; null when there is none.
    public var errorMessage: String?

    /// The broker's next message of the SASL mechanism.
    public var authBytes: ByteBuffer

    /// How long, in milliseconds, until the client must authenticate again (KIP-368); 0 when it never must. From
    /// version 1 on.
    public var sessionLifetimeMs: Int64

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        errorCode: ErrorCode = ErrorCode(rawValue: 0),
        errorMessage: String? = "",
        authBytes: ByteBuffer = ByteBuffer(),
        sessionLifetimeMs: Int64 = 0,
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.errorCode = errorCode
        self.errorMessage = errorMessage
        self.authBytes = authBytes
        self.sessionLifetimeMs = sessionLifetimeMs
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension SaslAuthenticateResponse {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version == 2
        var field: StaticString = "ErrorCode"
        let errorCode: ErrorCode
        let errorMessage: String?
        let authBytes: ByteBuffer
        let sessionLifetimeMs: Int64
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            errorCode = try ErrorCode(rawValue: reader.readInteger())
            field = "ErrorMessage"
            errorMessage = try reader.readNullableString(flexible: flexible)
            field = "AuthBytes"
            authBytes = try reader.readBytes(flexible: flexible)
            if version >= 1 {
                field = "SessionLifetimeMs"
                sessionLifetimeMs = try reader.readInteger()
            } else {
                sessionLifetimeMs = 0
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
            errorCode: errorCode,
            errorMessage: errorMessage,
            authBytes: authBytes,
            sessionLifetimeMs: sessionLifetimeMs,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version == 2
        var size = 2
        size &+= try WireSize.string(
            structure.pointee.errorMessage,
            flexible: flexible,
            nullable: true,
            "SaslAuthenticateResponse.ErrorMessage"
        )
        size &+= try WireSize.bytes(
            structure.pointee.authBytes,
            flexible: flexible,
            "SaslAuthenticateResponse.AuthBytes"
        )
        if version >= 1 {
            size &+= 8
        }
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(
                structure.pointee.unknownTaggedFields,
                "SaslAuthenticateResponse",
                version
            )
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
        writer.writeInteger(structure.pointee.errorCode.rawValue)
        writer.writeString(structure.pointee.errorMessage, flexible: flexible)
        writer.writeBytes(structure.pointee.authBytes, flexible: flexible)
        if version >= 1 {
            writer.writeInteger(structure.pointee.sessionLifetimeMs)
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
        visitor.visit(int16: left.pointee.errorCode.rawValue, right.pointee.errorCode.rawValue)
        visitor.visit(string: left.pointee.errorMessage, right.pointee.errorMessage)
        visitor.visit(bytes: left.pointee.authBytes, right.pointee.authBytes)
        visitor.visit(int64: left.pointee.sessionLifetimeMs, right.pointee.sessionLifetimeMs)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}
