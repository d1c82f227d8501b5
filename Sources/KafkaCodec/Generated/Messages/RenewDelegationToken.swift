// Generated from the protocol schema by Tools/generate. Do not edit.

public import NIOCore

/// Prolongs the life of a delegation token.
///
/// Versions 0-2, flexible from 2.
public struct RenewDelegationTokenRequest: KafkaRequest {
    public typealias Response = RenewDelegationTokenResponse

    public static var specification: MessageSpecification {
        return MessageSpecification(
            "RenewDelegationTokenRequest",
            key: 39,
            versions: VersionRange(0, 2),
            flexibleFrom: 2
        )
    }

    /// HMAC of the token, its secret, by which a client authenticates and by which the token is renewed or expired.
    public var hmac: ByteBuffer

    /// Milliseconds from now on until the token is to expire, within its longest life; -1 for the broker's default.
    public var renewPeriodMs: Int64

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        hmac: ByteBuffer = ByteBuffer(),
        renewPeriodMs: Int64 = 0,
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.hmac = hmac
        self.renewPeriodMs = renewPeriodMs
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension RenewDelegationTokenRequest {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version == 2
        var field: StaticString = "Hmac"
        let hmac: ByteBuffer
        let renewPeriodMs: Int64
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            hmac = try reader.readBytes(flexible: flexible)
            field = "RenewPeriodMs"
            renewPeriodMs = try reader.readInteger()
            if flexible {
                field = "tagged fields"
                unknownTaggedFields = try reader.readTaggedFields()
            } else {
                unknownTaggedFields = UnknownTaggedFields()
            }
        } catch {
            throw error.within(field)
        }
        self.init(hmac: hmac, renewPeriodMs: renewPeriodMs, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version == 2
        var size = 8
        size &+= try WireSize.bytes(structure.pointee.hmac, flexible: flexible, "RenewDelegationTokenRequest.Hmac")
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(
                structure.pointee.unknownTaggedFields,
                "RenewDelegationTokenRequest",
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
        writer.writeBytes(structure.pointee.hmac, flexible: flexible)
        writer.writeInteger(structure.pointee.renewPeriodMs)
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
        visitor.visit(bytes: left.pointee.hmac, right.pointee.hmac)
        visitor.visit(int64: left.pointee.renewPeriodMs, right.pointee.renewPeriodMs)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

/// Gives the time at which the delegation token expires from now on.
///
/// Versions 0-2, flexible from 2.
public struct RenewDelegationTokenResponse: KafkaResponse {
    public static var specification: MessageSpecification {
        return MessageSpecification(
            "RenewDelegationTokenResponse",
            key: 39,
            versions: VersionRange(0, 2),
            flexibleFrom: 2
        )
    }

    /// Outcome of the request as a whole, as a Kafka error code; 0 means success.
    public var errorCode: ErrorCode

    /// When the token expires unless renewed, in milliseconds since the Unix epoch.
    public var expiryTimestampMs: Int64

    /// How long, in milliseconds, the broker asks the client to wait before its next request because of a quota; 0 when
    /// there is none.
    public var throttleTimeMs: Int32

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        errorCode: ErrorCode = ErrorCode(rawValue: 0),
        expiryTimestampMs: Int64 = 0,
        throttleTimeMs: Int32 = 0,
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.errorCode = errorCode
        self.expiryTimestampMs = expiryTimestampMs
        self.throttleTimeMs = throttleTimeMs
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension RenewDelegationTokenResponse {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version == 2
        var field: StaticString = "ErrorCode"
        let errorCode: ErrorCode
        let expiryTimestampMs: Int64
        let throttleTimeMs: Int32
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            errorCode = try ErrorCode(rawValue: reader.readInteger())
            field = "ExpiryTimestampMs"
            expiryTimestampMs = try reader.readInteger()
            field = "ThrottleTimeMs"
            throttleTimeMs = try reader.readInteger()
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
            expiryTimestampMs: expiryTimestampMs,
            throttleTimeMs: throttleTimeMs,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version == 2
        var size = 14
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(
                structure.pointee.unknownTaggedFields,
                "RenewDelegationTokenResponse",
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
        writer.writeInteger(structure.pointee.expiryTimestampMs)
        writer.writeInteger(structure.pointee.throttleTimeMs)
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
        visitor.visit(int64: left.pointee.expiryTimestampMs, right.pointee.expiryTimestampMs)
        visitor.visit(int32: left.pointee.throttleTimeMs, right.pointee.throttleTimeMs)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}
