// Generated from the protocol schema by Tools/generate. Do not edit.

public import NIOCore

/// Asks for the delegation tokens of given owners.
///
/// Versions 0-3, flexible from 2.
public struct DescribeDelegationTokenRequest: KafkaRequest {
    public typealias Response = DescribeDelegationTokenResponse

    public static var specification: MessageSpecification {
        return MessageSpecification(
            "DescribeDelegationTokenRequest",
            key: 41,
            versions: VersionRange(0, 3),
            flexibleFrom: 2
        )
    }

    /// Owners whose tokens are wanted; null for every token that the client may see.
    public var owners: [DescribeDelegationTokenRequest.DescribeDelegationTokenOwner]?

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        owners: [DescribeDelegationTokenRequest.DescribeDelegationTokenOwner]? = [],
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.owners = owners
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension DescribeDelegationTokenRequest {
    /// An owner whose tokens are wanted.
    public struct DescribeDelegationTokenOwner: WireStructure {
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

extension DescribeDelegationTokenRequest {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version >= 2
        var field: StaticString = "Owners"
        let owners: [DescribeDelegationTokenRequest.DescribeDelegationTokenOwner]?
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            owners = try reader.readNullableArray(
                of: DescribeDelegationTokenRequest.DescribeDelegationTokenOwner.self,
                version: version,
                flexible: flexible,
                minimumSize: 3
            )
            if flexible {
                field = "tagged fields"
                unknownTaggedFields = try reader.readTaggedFields()
            } else {
                unknownTaggedFields = UnknownTaggedFields()
            }
        } catch {
            throw error.within(field)
        }
        self.init(owners: owners, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version >= 2
        var size = 0
        size &+= try WireSize.array(
            structure.pointee.owners,
            version: version,
            flexible: flexible,
            nullable: true,
            "DescribeDelegationTokenRequest.Owners"
        )
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(
                structure.pointee.unknownTaggedFields,
                "DescribeDelegationTokenRequest",
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
        try writer.writeArray(structure.pointee.owners, version: version, flexible: flexible)
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
        visitor.visit(structures: left.pointee.owners, right.pointee.owners)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension DescribeDelegationTokenRequest.DescribeDelegationTokenOwner {
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
            "DescribeDelegationTokenRequest.DescribeDelegationTokenOwner.PrincipalType"
        )
        size &+= try WireSize.string(
            structure.pointee.principalName,
            flexible: flexible,
            "DescribeDelegationTokenRequest.DescribeDelegationTokenOwner.PrincipalName"
        )
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(
                structure.pointee.unknownTaggedFields,
                "DescribeDelegationTokenRequest.DescribeDelegationTokenOwner",
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

/// Lists delegation tokens with their secrets and times.
///
/// Versions 0-3, flexible from 2.
public struct DescribeDelegationTokenResponse: KafkaResponse {
    public static var specification: MessageSpecification {
        return MessageSpecification(
            "DescribeDelegationTokenResponse",
            key: 41,
            versions: VersionRange(0, 3),
            flexibleFrom: 2
        )
    }

    /// Outcome of the request as a whole, as a Kafka error code; 0 means success.
    public var errorCode: ErrorCode

    /// Delegation tokens found.
    public var tokens: [DescribeDelegationTokenResponse.DescribedDelegationToken]

    /// How long, in milliseconds, the broker asks the client to wait before its next request because of a quota; 0 when
    /// there is none.
    public var throttleTimeMs: Int32

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        errorCode: ErrorCode = ErrorCode(rawValue: 0),
        tokens: [DescribeDelegationTokenResponse.DescribedDelegationToken] = [],
        throttleTimeMs: Int32 = 0,
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.errorCode = errorCode
        self.tokens = tokens
        self.throttleTimeMs = throttleTimeMs
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension DescribeDelegationTokenResponse {
    /// One delegation token.
    public struct DescribedDelegationToken: WireStructure {
        /// Type of the token's owner.
        public var principalType: String

        /// Name of the token's owner.
        public var principalName: String

        /// Type of the principal that asked for the token. From version 3 on.
        public var tokenRequesterPrincipalType: String

        /// Name of the principal that asked for the token. From version 3 on.
        public var tokenRequesterPrincipalName: String

        /// When the token was made, in milliseconds since the Unix epoch.
        public var issueTimestamp: Int64

        /// When the token expires unless renewed, in milliseconds since the Unix epoch.
        public var expiryTimestamp: Int64

        /// Until when the token can be renewed at the longest, in milliseconds since the Unix epoch.
        public var maxTimestamp: Int64

        /// ID of the delegation token, which does not need to be kept secret.
        public var tokenID: String

        /// HMAC of the token, its secret, by which a client authenticates and by which the token is renewed or expired.
        public var hmac: ByteBuffer

        /// Principals, besides the owner, that may renew the token.
        public var renewers: [DescribeDelegationTokenResponse.DescribedDelegationTokenRenewer]

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            principalType: String = "",
            principalName: String = "",
            tokenRequesterPrincipalType: String = "",
            tokenRequesterPrincipalName: String = "",
            issueTimestamp: Int64 = 0,
            expiryTimestamp: Int64 = 0,
            maxTimestamp: Int64 = 0,
            tokenID: String = "",
            hmac: ByteBuffer = ByteBuffer(),
            renewers: [DescribeDelegationTokenResponse.DescribedDelegationTokenRenewer] = [],
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.principalType = principalType
            self.principalName = principalName
            self.tokenRequesterPrincipalType = tokenRequesterPrincipalType
            self.tokenRequesterPrincipalName = tokenRequesterPrincipalName
            self.issueTimestamp = issueTimestamp
            self.expiryTimestamp = expiryTimestamp
            self.maxTimestamp = maxTimestamp
            self.tokenID = tokenID
            self.hmac = hmac
            self.renewers = renewers
            self.unknownTaggedFields = unknownTaggedFields
        }
    }

    /// A principal that may renew the token.
    public struct DescribedDelegationTokenRenewer: WireStructure {
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

extension DescribeDelegationTokenResponse {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version >= 2
        var field: StaticString = "ErrorCode"
        let errorCode: ErrorCode
        let tokens: [DescribeDelegationTokenResponse.DescribedDelegationToken]
        let throttleTimeMs: Int32
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            errorCode = try ErrorCode(rawValue: reader.readInteger())
            field = "Tokens"
            tokens = try reader.readArray(
                of: DescribeDelegationTokenResponse.DescribedDelegationToken.self,
                version: version,
                flexible: flexible,
                minimumSize: 30
            )
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
            tokens: tokens,
            throttleTimeMs: throttleTimeMs,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version >= 2
        var size = 6
        size &+= try WireSize.array(
            structure.pointee.tokens,
            version: version,
            flexible: flexible,
            "DescribeDelegationTokenResponse.Tokens"
        )
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(
                structure.pointee.unknownTaggedFields,
                "DescribeDelegationTokenResponse",
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
        try writer.writeArray(structure.pointee.tokens, version: version, flexible: flexible)
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
        visitor.visit(structures: left.pointee.tokens, right.pointee.tokens)
        visitor.visit(int32: left.pointee.throttleTimeMs, right.pointee.throttleTimeMs)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension DescribeDelegationTokenResponse.DescribedDelegationToken {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version >= 2
        var field: StaticString = "PrincipalType"
        let principalType: String
        let principalName: String
        let tokenRequesterPrincipalType: String
        let tokenRequesterPrincipalName: String
        let issueTimestamp: Int64
        let expiryTimestamp: Int64
        let maxTimestamp: Int64
        let tokenID: String
        let hmac: ByteBuffer
        let renewers: [DescribeDelegationTokenResponse.DescribedDelegationTokenRenewer]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
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
            field = "IssueTimestamp"
            issueTimestamp = try reader.readInteger()
            field = "ExpiryTimestamp"
            expiryTimestamp = try reader.readInteger()
            field = "MaxTimestamp"
            maxTimestamp = try reader.readInteger()
            field = "TokenId"
            tokenID = try reader.readString(flexible: flexible)
            field = "Hmac"
            hmac = try reader.readBytes(flexible: flexible)
            field = "Renewers"
            renewers = try reader.readArray(
                of: DescribeDelegationTokenResponse.DescribedDelegationTokenRenewer.self,
                version: version,
                flexible: flexible,
                minimumSize: 3
            )
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
            principalType: principalType,
            principalName: principalName,
            tokenRequesterPrincipalType: tokenRequesterPrincipalType,
            tokenRequesterPrincipalName: tokenRequesterPrincipalName,
            issueTimestamp: issueTimestamp,
            expiryTimestamp: expiryTimestamp,
            maxTimestamp: maxTimestamp,
            tokenID: tokenID,
            hmac: hmac,
            renewers: renewers,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version >= 2
        var size = 24
        size &+= try WireSize.string(
            structure.pointee.principalType,
            flexible: flexible,
            "DescribeDelegationTokenResponse.DescribedDelegationToken.PrincipalType"
        )
        size &+= try WireSize.string(
            structure.pointee.principalName,
            flexible: flexible,
            "DescribeDelegationTokenResponse.DescribedDelegationToken.PrincipalName"
        )
        if version == 3 {
            size &+= try WireSize.string(
                structure.pointee.tokenRequesterPrincipalType,
                flexible: flexible,
                "DescribeDelegationTokenResponse.DescribedDelegationToken.TokenRequesterPrincipalType"
            )
            size &+= try WireSize.string(
                structure.pointee.tokenRequesterPrincipalName,
                flexible: flexible,
                "DescribeDelegationTokenResponse.DescribedDelegationToken.TokenRequesterPrincipalName"
            )
        } else {
            if !structure.pointee.tokenRequesterPrincipalType.isEmpty {
                throw WireSize.notInVersion(
                    "DescribeDelegationTokenResponse.DescribedDelegationToken.TokenRequesterPrincipalType",
                    version
                )
            }
            if !structure.pointee.tokenRequesterPrincipalName.isEmpty {
                throw WireSize.notInVersion(
                    "DescribeDelegationTokenResponse.DescribedDelegationToken.TokenRequesterPrincipalName",
                    version
                )
            }
        }
        size &+= try WireSize.string(
            structure.pointee.tokenID,
            flexible: flexible,
            "DescribeDelegationTokenResponse.DescribedDelegationToken.TokenId"
        )
        size &+= try WireSize.bytes(
            structure.pointee.hmac,
            flexible: flexible,
            "DescribeDelegationTokenResponse.DescribedDelegationToken.Hmac"
        )
        size &+= try WireSize.array(
            structure.pointee.renewers,
            version: version,
            flexible: flexible,
            "DescribeDelegationTokenResponse.DescribedDelegationToken.Renewers"
        )
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(
                structure.pointee.unknownTaggedFields,
                "DescribeDelegationTokenResponse.DescribedDelegationToken",
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
        if version == 3 {
            writer.writeString(structure.pointee.tokenRequesterPrincipalType, flexible: flexible)
            writer.writeString(structure.pointee.tokenRequesterPrincipalName, flexible: flexible)
        }
        writer.writeInteger(structure.pointee.issueTimestamp)
        writer.writeInteger(structure.pointee.expiryTimestamp)
        writer.writeInteger(structure.pointee.maxTimestamp)
        writer.writeString(structure.pointee.tokenID, flexible: flexible)
        writer.writeBytes(structure.pointee.hmac, flexible: flexible)
        try writer.writeArray(structure.pointee.renewers, version: version, flexible: flexible)
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
        visitor.visit(string: left.pointee.tokenRequesterPrincipalType, right.pointee.tokenRequesterPrincipalType)
        visitor.visit(string: left.pointee.tokenRequesterPrincipalName, right.pointee.tokenRequesterPrincipalName)
        visitor.visit(int64: left.pointee.issueTimestamp, right.pointee.issueTimestamp)
        visitor.visit(int64: left.pointee.expiryTimestamp, right.pointee.expiryTimestamp)
        visitor.visit(int64: left.pointee.maxTimestamp, right.pointee.maxTimestamp)
        visitor.visit(string: left.pointee.tokenID, right.pointee.tokenID)
        visitor.visit(bytes: left.pointee.hmac, right.pointee.hmac)
        visitor.visit(structures: left.pointee.renewers, right.pointee.renewers)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension DescribeDelegationTokenResponse.DescribedDelegationTokenRenewer {
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
            "DescribeDelegationTokenResponse.DescribedDelegationTokenRenewer.PrincipalType"
        )
        size &+= try WireSize.string(
            structure.pointee.principalName,
            flexible: flexible,
            "DescribeDelegationTokenResponse.DescribedDelegationTokenRenewer.PrincipalName"
        )
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(
                structure.pointee.unknownTaggedFields,
                "DescribeDelegationTokenResponse.DescribedDelegationTokenRenewer",
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
