// Generated from the protocol schema by Tools/generate. Do not edit.

public import NIOCore

/// Asks for a delegation token, with which a client can later log in without its original credentials (KIP-48).
///
/// Versions 0-3, flexible from 2.
public struct CreateDelegationTokenRequest: KafkaRequest {
    public typealias Response = CreateDelegationTokenResponse

    public static var specification: MessageSpecification {
        return MessageSpecification(
            "CreateDelegationTokenRequest",
            key: 38,
            versions: VersionRange(0, 3),
            flexibleFrom: 2
        )
    }

    /// Type of the principal to own the token; null makes the requester its owner. From version 3 on.
    public var ownerPrincipalType: String?

    /// Name of the principal to own the token; null makes the requester its owner. From version 3 on.
    public var ownerPrincipalName: String?

    /// Principals, besides the owner, that may renew the token.
    public var renewers: [CreateDelegationTokenRequest.CreatableRenewers]

    /// Time in milliseconds after which the token can be renewed no more; -1 for the broker's maximum.
    public var maxLifetimeMs: Int64

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        ownerPrincipalType: String? = "",
        ownerPrincipalName: String? = "",
        renewers: [CreateDelegationTokenRequest.CreatableRenewers] = [],
        maxLifetimeMs: Int64 = 0,
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.ownerPrincipalType = ownerPrincipalType
        self.ownerPrincipalName = ownerPrincipalName
        self.renewers = renewers
        self.maxLifetimeMs = maxLifetimeMs
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension CreateDelegationTokenRequest {
    /// A principal that may renew the token.
    public struct CreatableRenewers: WireStructure {
        /// Type of the principal, usually User.
        public var principalType: String

        /// Name of the principal.
        public var principalName: String

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            principalType: String = "",
            principalName: String = "",
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.principalType = principalType
            self.principalName = principalName
            self.unknownTaggedFields = unknownTaggedFields
        }
    }
}

extension CreateDelegationTokenRequest {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version >= 2
        var field: StaticString = "OwnerPrincipalType"
        let ownerPrincipalType: String?
        let ownerPrincipalName: String?
        let renewers: [CreateDelegationTokenRequest.CreatableRenewers]
        let maxLifetimeMs: Int64
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            if version == 3 {
                field = "OwnerPrincipalType"
                ownerPrincipalType = try reader.readNullableString(flexible: flexible)
                field = "OwnerPrincipalName"
                ownerPrincipalName = try reader.readNullableString(flexible: flexible)
            } else {
                ownerPrincipalType = ""
                ownerPrincipalName = ""
            }
            field = "Renewers"
            renewers = try reader.readArray(
                of: CreateDelegationTokenRequest.CreatableRenewers.self,
                version: version,
                flexible: flexible,
                minimumSize: 3
            )
            field = "MaxLifetimeMs"
            maxLifetimeMs = try reader.readInteger()
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
            ownerPrincipalType: ownerPrincipalType,
            ownerPrincipalName: ownerPrincipalName,
            renewers: renewers,
            maxLifetimeMs: maxLifetimeMs,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version >= 2
        var size = 8
        if version == 3 {
            size &+= try WireSize.string(
                structure.pointee.ownerPrincipalType,
                flexible: flexible,
                nullable: true,
                "CreateDelegationTokenRequest.OwnerPrincipalType"
            )
            size &+= try WireSize.string(
                structure.pointee.ownerPrincipalName,
                flexible: flexible,
                nullable: true,
                "CreateDelegationTokenRequest.OwnerPrincipalName"
            )
        } else {
            if structure.pointee.ownerPrincipalType != "" {
                throw WireSize.notInVersion("CreateDelegationTokenRequest.OwnerPrincipalType", version)
            }
            if structure.pointee.ownerPrincipalName != "" {
                throw WireSize.notInVersion("CreateDelegationTokenRequest.OwnerPrincipalName", version)
            }
        }
        size &+= try WireSize.array(
            structure.pointee.renewers,
            version: version,
            flexible: flexible,
            "CreateDelegationTokenRequest.Renewers"
        )
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(
                structure.pointee.unknownTaggedFields,
                "CreateDelegationTokenRequest",
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
        let flexible = version >= 2
        if version == 3 {
            writer.writeString(structure.pointee.ownerPrincipalType, flexible: flexible)
            writer.writeString(structure.pointee.ownerPrincipalName, flexible: flexible)
        }
        try writer.writeArray(structure.pointee.renewers, version: version, flexible: flexible)
        writer.writeInteger(structure.pointee.maxLifetimeMs)
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
        visitor.visit(string: left.pointee.ownerPrincipalType, right.pointee.ownerPrincipalType)
        visitor.visit(string: left.pointee.ownerPrincipalName, right.pointee.ownerPrincipalName)
        visitor.visit(structures: left.pointee.renewers, right.pointee.renewers)
        visitor.visit(int64: left.pointee.maxLifetimeMs, right.pointee.maxLifetimeMs)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension CreateDelegationTokenRequest.CreatableRenewers {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version >= 2
        var field: StaticString = "PrincipalType"
        let principalType: String
        let principalName: String
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            principalType = try reader.readString(flexible: flexible)
            field = "PrincipalName"
            principalName = try reader.readString(flexible: flexible)
            if flexible {
                field = "tagged fields"
                unknownTaggedFields = try reader.readTaggedFields()
            } else {
                unknownTaggedFields = UnknownTaggedFields()
            }
        } catch {
            throw error.within(field)
        }
        self.init(principalType: principalType, principalName: principalName, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version >= 2
        var size = 0
        size &+= try WireSize.string(
            structure.pointee.principalType,
            flexible: flexible,
            "CreateDelegationTokenRequest.CreatableRenewers.PrincipalType"
        )
        size &+= try WireSize.string(
            structure.pointee.principalName,
            flexible: flexible,
            "CreateDelegationTokenRequest.CreatableRenewers.PrincipalName"
        )
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(
                structure.pointee.unknownTaggedFields,
                "CreateDelegationTokenRequest.CreatableRenewers",
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
        let flexible = version >= 2
        writer.writeString(structure.pointee.principalType, flexible: flexible)
        writer.writeString(structure.pointee.principalName, flexible: flexible)
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
        visitor.visit(string: left.pointee.principalType, right.pointee.principalType)
        visitor.visit(string: left.pointee.principalName, right.pointee.principalName)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

/// Hands out the new delegation token with its secret and its times.
///
/// Versions 0-3, flexible from 2.
public struct CreateDelegationTokenResponse: KafkaResponse {
    public static var specification: MessageSpecification {
        return MessageSpecification(
            "CreateDelegationTokenResponse",
            key: 38,
            versions: VersionRange(0, 3),
            flexibleFrom: 2
        )
    }

    /// Outcome of the request as a whole, as a Kafka error code; 0 means success.
    public var errorCode: ErrorCode

    /// Type of the token's owner.
    public var principalType: String

    /// Name of the token's owner.
    public var principalName: String

    /// Type of the principal that asked for the token. From version 3 on.
    public var tokenRequesterPrincipalType: String

    /// Name of the principal that asked for the token. From version 3 on.
    public var tokenRequesterPrincipalName: String

    /// When the token was made, in milliseconds since the Unix epoch.
    public var issueTimestampMs: Int64

    /// When the token expires unless renewed, in milliseconds since the Unix epoch.
    public var expiryTimestampMs: Int64

    /// Until when the token can be renewed at the longest, in milliseconds since the Unix epoch.
    public var maxTimestampMs: Int64

    /// ID of the delegation token, which does not need to be kept secret.
    public var tokenID: String

    /// HMAC of the token, its secret, by which a client authenticates and by which the token is renewed or expired.
    public var hmac: ByteBuffer

    /// How long, in milliseconds, the broker asks the client to wait before its next request because of a quota; 0 when
    /// there is none.
    public var throttleTimeMs: Int32

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        errorCode: ErrorCode = ErrorCode(rawValue: 0),
        principalType: String = "",
        principalName: String = "",
        tokenRequesterPrincipalType: String = "",
        tokenRequesterPrincipalName: String = "",
        issueTimestampMs: Int64 = 0,
        expiryTimestampMs: Int64 = 0,
        maxTimestampMs: Int64 = 0,
        tokenID: String = "",
        hmac: ByteBuffer = ByteBuffer(),
        throttleTimeMs: Int32 = 0,
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.errorCode = errorCode
        self.principalType = principalType
        self.principalName = principalName
        self.tokenRequesterPrincipalType = tokenRequesterPrincipalType
        self.tokenRequesterPrincipalName = tokenRequesterPrincipalName
        self.issueTimestampMs = issueTimestampMs
        self.expiryTimestampMs = expiryTimestampMs
        self.maxTimestampMs = maxTimestampMs
        self.tokenID = tokenID
        self.hmac = hmac
        self.throttleTimeMs = throttleTimeMs
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension CreateDelegationTokenResponse {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version >= 2
        var field: StaticString = "ErrorCode"
        let errorCode: ErrorCode
        let principalType: String
        let principalName: String
        let tokenRequesterPrincipalType: String
        let tokenRequesterPrincipalName: String
        let issueTimestampMs: Int64
        let expiryTimestampMs: Int64
        let maxTimestampMs: Int64
        let tokenID: String
        let hmac: ByteBuffer
        let throttleTimeMs: Int32
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            errorCode = try ErrorCode(rawValue: reader.readInteger())
            field = "PrincipalType"
            principalType = try reader.readString(flexible: flexible)
            field = "PrincipalName"
            principalName = try reader.readString(flexible: flexible)
            if version == 3 {
                field = "TokenRequesterPrincipalType"
                tokenRequesterPrincipalType = try reader.readString(flexible: flexible)
                field = "TokenRequesterPrincipalName"
                tokenRequesterPrincipalName = try reader.readString(flexible: flexible)
            } else {
                tokenRequesterPrincipalType = ""
                tokenRequesterPrincipalName = ""
            }
            field = "IssueTimestampMs"
            issueTimestampMs = try reader.readInteger()
            field = "ExpiryTimestampMs"
            expiryTimestampMs = try reader.readInteger()
            field = "MaxTimestampMs"
            maxTimestampMs = try reader.readInteger()
            field = "TokenId"
            tokenID = try reader.readString(flexible: flexible)
            field = "Hmac"
            hmac = try reader.readBytes(flexible: flexible)
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
            principalType: principalType,
            principalName: principalName,
            tokenRequesterPrincipalType: tokenRequesterPrincipalType,
            tokenRequesterPrincipalName: tokenRequesterPrincipalName,
            issueTimestampMs: issueTimestampMs,
            expiryTimestampMs: expiryTimestampMs,
            maxTimestampMs: maxTimestampMs,
            tokenID: tokenID,
            hmac: hmac,
            throttleTimeMs: throttleTimeMs,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version >= 2
        var size = 30
        size &+= try WireSize.string(
            structure.pointee.principalType,
            flexible: flexible,
            "CreateDelegationTokenResponse.PrincipalType"
        )
        size &+= try WireSize.string(
            structure.pointee.principalName,
            flexible: flexible,
            "CreateDelegationTokenResponse.PrincipalName"
        )
        if version == 3 {
            size &+= try WireSize.string(
                structure.pointee.tokenRequesterPrincipalType,
                flexible: flexible,
                "CreateDelegationTokenResponse.TokenRequesterPrincipalType"
            )
            size &+= try WireSize.string(
                structure.pointee.tokenRequesterPrincipalName,
                flexible: flexible,
                "CreateDelegationTokenResponse.TokenRequesterPrincipalName"
            )
        } else {
            if !structure.pointee.tokenRequesterPrincipalType.isEmpty {
                throw WireSize.notInVersion("CreateDelegationTokenResponse.TokenRequesterPrincipalType", version)
            }
            if !structure.pointee.tokenRequesterPrincipalName.isEmpty {
                throw WireSize.notInVersion("CreateDelegationTokenResponse.TokenRequesterPrincipalName", version)
            }
        }
        size &+= try WireSize.string(
            structure.pointee.tokenID,
            flexible: flexible,
            "CreateDelegationTokenResponse.TokenId"
        )
        size &+= try WireSize.bytes(structure.pointee.hmac, flexible: flexible, "CreateDelegationTokenResponse.Hmac")
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(
                structure.pointee.unknownTaggedFields,
                "CreateDelegationTokenResponse",
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
        let flexible = version >= 2
        writer.writeInteger(structure.pointee.errorCode.rawValue)
        writer.writeString(structure.pointee.principalType, flexible: flexible)
        writer.writeString(structure.pointee.principalName, flexible: flexible)
        if version == 3 {
            writer.writeString(structure.pointee.tokenRequesterPrincipalType, flexible: flexible)
            writer.writeString(structure.pointee.tokenRequesterPrincipalName, flexible: flexible)
        }
        writer.writeInteger(structure.pointee.issueTimestampMs)
        writer.writeInteger(structure.pointee.expiryTimestampMs)
        writer.writeInteger(structure.pointee.maxTimestampMs)
        writer.writeString(structure.pointee.tokenID, flexible: flexible)
        writer.writeBytes(structure.pointee.hmac, flexible: flexible)
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
        visitor.visit(string: left.pointee.principalType, right.pointee.principalType)
        visitor.visit(string: left.pointee.principalName, right.pointee.principalName)
        visitor.visit(string: left.pointee.tokenRequesterPrincipalType, right.pointee.tokenRequesterPrincipalType)
        visitor.visit(string: left.pointee.tokenRequesterPrincipalName, right.pointee.tokenRequesterPrincipalName)
        visitor.visit(int64: left.pointee.issueTimestampMs, right.pointee.issueTimestampMs)
        visitor.visit(int64: left.pointee.expiryTimestampMs, right.pointee.expiryTimestampMs)
        visitor.visit(int64: left.pointee.maxTimestampMs, right.pointee.maxTimestampMs)
        visitor.visit(string: left.pointee.tokenID, right.pointee.tokenID)
        visitor.visit(bytes: left.pointee.hmac, right.pointee.hmac)
        visitor.visit(int32: left.pointee.throttleTimeMs, right.pointee.throttleTimeMs)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}
