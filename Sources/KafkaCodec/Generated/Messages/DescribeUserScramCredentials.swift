// Generated from the protocol schema by Tools/generate. Do not edit.

/// Asks which SCRAM credentials users have (KIP-554).
///
/// Version 0, flexible.
public struct DescribeUserScramCredentialsRequest: KafkaRequest {
    public typealias Response = DescribeUserScramCredentialsResponse

    public static var specification: MessageSpecification {
        return MessageSpecification(
            "DescribeUserScramCredentialsRequest",
            key: 50,
            versions: VersionRange(0, 0),
            flexibleFrom: 0
        )
    }

    /// Users of interest; null or empty for all of them.
    public var users: [DescribeUserScramCredentialsRequest.UserName]?

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        users: [DescribeUserScramCredentialsRequest.UserName]? = [],
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.users = users
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension DescribeUserScramCredentialsRequest {
    /// A user of interest.
    public struct UserName: WireStructure {
        /// Name of the user.
        public var name: String

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(name: String = "", unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()) {
            self.name = name
            self.unknownTaggedFields = unknownTaggedFields
        }
    }
}

extension DescribeUserScramCredentialsRequest {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "Users"
        let users: [DescribeUserScramCredentialsRequest.UserName]?
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            users = try reader.readNullableArray(
                of: DescribeUserScramCredentialsRequest.UserName.self,
                version: version,
                flexible: true,
                minimumSize: 2
            )
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(users: users, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 0
        size &+= try WireSize.array(
            structure.pointee.users,
            version: version,
            flexible: true,
            nullable: true,
            "DescribeUserScramCredentialsRequest.Users"
        )
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
        try writer.writeArray(structure.pointee.users, version: version, flexible: true)
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(structures: left.pointee.users, right.pointee.users)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension DescribeUserScramCredentialsRequest.UserName {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "Name"
        let name: String
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            name = try reader.readString(flexible: true)
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(name: name, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 0
        size &+= try WireSize.string(
            structure.pointee.name,
            flexible: true,
            "DescribeUserScramCredentialsRequest.UserName.Name"
        )
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
        writer.writeString(structure.pointee.name, flexible: true)
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(string: left.pointee.name, right.pointee.name)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

/// Lists the SCRAM credentials of each user, without anything secret.
///
/// Version 0, flexible.
public struct DescribeUserScramCredentialsResponse: KafkaResponse {
    public static var specification: MessageSpecification {
        return MessageSpecification(
            "DescribeUserScramCredentialsResponse",
            key: 50,
            versions: VersionRange(0, 0),
            flexibleFrom: 0
        )
    }

    /// How long, in milliseconds, the broker asks the client to wait before its next request because of a quota; 0 when
    /// there is none.
    public var throttleTimeMs: Int32

    /// Outcome of the request as a whole, as a Kafka error code; 0 means success.
    public var errorCode: ErrorCode

    /// Explanation in words of the error; null when there is none.
    public var errorMessage: String?

    /// Outcomes, one for each user.
    public var results: [DescribeUserScramCredentialsResponse.DescribeUserScramCredentialsResult]

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        throttleTimeMs: Int32 = 0,
        errorCode: ErrorCode = ErrorCode(rawValue: 0),
        errorMessage: String? = "",
        results: [DescribeUserScramCredentialsResponse.DescribeUserScramCredentialsResult] = [],
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.throttleTimeMs = throttleTimeMs
        self.errorCode = errorCode
        self.errorMessage = errorMessage
        self.results = results
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension DescribeUserScramCredentialsResponse {
    /// One user and the credentials there are.
    public struct DescribeUserScramCredentialsResult: WireStructure {
        /// Name of the user.
        public var user: String

        /// Outcome for this user, as a Kafka error code; 0 means success.
        public var errorCode: ErrorCode

        /// Explanation in words of the error for this user; null when there is none.
        public var errorMessage: String?

        /// Credentials of the user.
        public var credentialInfos: [DescribeUserScramCredentialsResponse.CredentialInfo]

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            user: String = "",
            errorCode: ErrorCode = ErrorCode(rawValue: 0),
            errorMessage: String? = "",
            credentialInfos: [DescribeUserScramCredentialsResponse.CredentialInfo] = [],
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.user = user
            self.errorCode = errorCode
            self.errorMessage = errorMessage
            self.credentialInfos = credentialInfos
            self.unknownTaggedFields = unknownTaggedFields
        }
    }

    /// One credential: its mechanism and iteration count.
    public struct CredentialInfo: WireStructure {
        /// SCRAM mechanism of the credential: 1 SCRAM-SHA-256, 2 SCRAM-SHA-512.
        public var mechanism: Int8

        /// How often the SCRAM hash function is applied to the password.
        public var iterations: Int32

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            mechanism: Int8 = 0,
            iterations: Int32 = 0,
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.mechanism = mechanism
            self.iterations = iterations
            self.unknownTaggedFields = unknownTaggedFields
        }
    }
}

extension DescribeUserScramCredentialsResponse {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "ThrottleTimeMs"
        let throttleTimeMs: Int32
        let errorCode: ErrorCode
        let errorMessage: String?
        let results: [DescribeUserScramCredentialsResponse.DescribeUserScramCredentialsResult]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            throttleTimeMs = try reader.readInteger()
            field = "ErrorCode"
            errorCode = try ErrorCode(rawValue: reader.readInteger())
            field = "ErrorMessage"
            errorMessage = try reader.readNullableString(flexible: true)
            field = "Results"
            results = try reader.readArray(
                of: DescribeUserScramCredentialsResponse.DescribeUserScramCredentialsResult.self,
                version: version,
                flexible: true,
                minimumSize: 6
            )
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(
            throttleTimeMs: throttleTimeMs,
            errorCode: errorCode,
            errorMessage: errorMessage,
            results: results,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 6
        size &+= try WireSize.string(
            structure.pointee.errorMessage,
            flexible: true,
            nullable: true,
            "DescribeUserScramCredentialsResponse.ErrorMessage"
        )
        size &+= try WireSize.array(
            structure.pointee.results,
            version: version,
            flexible: true,
            "DescribeUserScramCredentialsResponse.Results"
        )
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
        writer.writeInteger(structure.pointee.throttleTimeMs)
        writer.writeInteger(structure.pointee.errorCode.rawValue)
        writer.writeString(structure.pointee.errorMessage, flexible: true)
        try writer.writeArray(structure.pointee.results, version: version, flexible: true)
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(int32: left.pointee.throttleTimeMs, right.pointee.throttleTimeMs)
        visitor.visit(int16: left.pointee.errorCode.rawValue, right.pointee.errorCode.rawValue)
        visitor.visit(string: left.pointee.errorMessage, right.pointee.errorMessage)
        visitor.visit(structures: left.pointee.results, right.pointee.results)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension DescribeUserScramCredentialsResponse.DescribeUserScramCredentialsResult {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "User"
        let user: String
        let errorCode: ErrorCode
        let errorMessage: String?
        let credentialInfos: [DescribeUserScramCredentialsResponse.CredentialInfo]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            user = try reader.readString(flexible: true)
            field = "ErrorCode"
            errorCode = try ErrorCode(rawValue: reader.readInteger())
            field = "ErrorMessage"
            errorMessage = try reader.readNullableString(flexible: true)
            field = "CredentialInfos"
            credentialInfos = try reader.readArray(
                of: DescribeUserScramCredentialsResponse.CredentialInfo.self,
                version: version,
                flexible: true,
                minimumSize: 6
            )
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(
            user: user,
            errorCode: errorCode,
            errorMessage: errorMessage,
            credentialInfos: credentialInfos,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 2
        size &+= try WireSize.string(
            structure.pointee.user,
            flexible: true,
            "DescribeUserScramCredentialsResponse.DescribeUserScramCredentialsResult.User"
        )
        size &+= try WireSize.string(
            structure.pointee.errorMessage,
            flexible: true,
            nullable: true,
            "DescribeUserScramCredentialsResponse.DescribeUserScramCredentialsResult.ErrorMessage"
        )
        size &+= try WireSize.array(
            structure.pointee.credentialInfos,
            version: version,
            flexible: true,
            "DescribeUserScramCredentialsResponse.DescribeUserScramCredentialsResult.CredentialInfos"
        )
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
        writer.writeString(structure.pointee.user, flexible: true)
        writer.writeInteger(structure.pointee.errorCode.rawValue)
        writer.writeString(structure.pointee.errorMessage, flexible: true)
        try writer.writeArray(structure.pointee.credentialInfos, version: version, flexible: true)
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(string: left.pointee.user, right.pointee.user)
        visitor.visit(int16: left.pointee.errorCode.rawValue, right.pointee.errorCode.rawValue)
        visitor.visit(string: left.pointee.errorMessage, right.pointee.errorMessage)
        visitor.visit(structures: left.pointee.credentialInfos, right.pointee.credentialInfos)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension DescribeUserScramCredentialsResponse.CredentialInfo {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "Mechanism"
        let mechanism: Int8
        let iterations: Int32
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            mechanism = try reader.readInteger()
            field = "Iterations"
            iterations = try reader.readInteger()
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(mechanism: mechanism, iterations: iterations, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 5
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
        writer.writeInteger(structure.pointee.mechanism)
        writer.writeInteger(structure.pointee.iterations)
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(int8: left.pointee.mechanism, right.pointee.mechanism)
        visitor.visit(int32: left.pointee.iterations, right.pointee.iterations)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}
