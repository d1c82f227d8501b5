// Generated from the protocol schema by Tools/generate. Do not edit.

public import NIOCore

/// Deletes, creates or replaces SCRAM credentials of users (KIP-554).
///
/// Version 0, flexible.
public struct AlterUserScramCredentialsRequest: KafkaRequest {
    public typealias Response = AlterUserScramCredentialsResponse

    public static var specification: MessageSpecification {
        return MessageSpecification(
            "AlterUserScramCredentialsRequest",
            key: 51,
            versions: VersionRange(0, 0),
            flexibleFrom: 0
        )
    }

    /// Credentials to delete.
    public var deletions: [AlterUserScramCredentialsRequest.ScramCredentialDeletion]

    /// Credentials to create or replace.
    public var upsertions: [AlterUserScramCredentialsRequest.ScramCredentialUpsertion]

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        deletions: [AlterUserScramCredentialsRequest.ScramCredentialDeletion] = [],
        upsertions: [AlterUserScramCredentialsRequest.ScramCredentialUpsertion] = [],
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.deletions = deletions
        self.upsertions = upsertions
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension AlterUserScramCredentialsRequest {
    /// One credential to delete.
    public struct ScramCredentialDeletion: WireStructure {
        /// Name of the user.
        public var name: String

        /// SCRAM mechanism of the credential: 1 SCRAM-SHA-256, 2 SCRAM-SHA-512.
        public var mechanism: Int8

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            name: String = "",
            mechanism: Int8 = 0,
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.name = name
            self.mechanism = mechanism
            self.unknownTaggedFields = unknownTaggedFields
        }
    }

    /// One credential to create or replace.
    public struct ScramCredentialUpsertion: WireStructure {
        /// Name of the user.
        public var name: String

        /// SCRAM mechanism of the credential: 1 SCRAM-SHA-256, 2 SCRAM-SHA-512.
        public var mechanism: Int8

        /// How often the SCRAM hash function is applied to the password.
        public var iterations: Int32

        /// Random bytes mixed into the password before it is hashed.
        public var salt: ByteBuffer

        /// Password hashed by the client with the salt and the iterations, so that it never travels in the clear.
        public var saltedPassword: ByteBuffer

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            name: String = "",
            mechanism: Int8 = 0,
            iterations: Int32 = 0,
            salt: ByteBuffer = ByteBuffer(),
            saltedPassword: ByteBuffer = ByteBuffer(),
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.name = name
            self.mechanism = mechanism
            self.iterations = iterations
            self.salt = salt
            self.saltedPassword = saltedPassword
            self.unknownTaggedFields = unknownTaggedFields
        }
    }
}

extension AlterUserScramCredentialsRequest {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "Deletions"
        let deletions: [AlterUserScramCredentialsRequest.ScramCredentialDeletion]
        let upsertions: [AlterUserScramCredentialsRequest.ScramCredentialUpsertion]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            deletions = try reader.readArray(
                of: AlterUserScramCredentialsRequest.ScramCredentialDeletion.self,
                version: version,
                flexible: true,
                minimumSize: 3
            )
            field = "Upsertions"
            upsertions = try reader.readArray(
                of: AlterUserScramCredentialsRequest.ScramCredentialUpsertion.self,
                version: version,
                flexible: true,
                minimumSize: 9
            )
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(deletions: deletions, upsertions: upsertions, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 0
        size &+= try WireSize.array(
            structure.pointee.deletions,
            version: version,
            flexible: true,
            "AlterUserScramCredentialsRequest.Deletions"
        )
        size &+= try WireSize.array(
            structure.pointee.upsertions,
            version: version,
            flexible: true,
            "AlterUserScramCredentialsRequest.Upsertions"
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
        try writer.writeArray(structure.pointee.deletions, version: version, flexible: true)
        try writer.writeArray(structure.pointee.upsertions, version: version, flexible: true)
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(structures: left.pointee.deletions, right.pointee.deletions)
        visitor.visit(structures: left.pointee.upsertions, right.pointee.upsertions)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension AlterUserScramCredentialsRequest.ScramCredentialDeletion {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "Name"
        let name: String
        let mechanism: Int8
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            name = try reader.readString(flexible: true)
            field = "Mechanism"
            mechanism = try reader.readInteger()
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(name: name, mechanism: mechanism, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 1
        size &+= try WireSize.string(
            structure.pointee.name,
            flexible: true,
            "AlterUserScramCredentialsRequest.ScramCredentialDeletion.Name"
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
        writer.writeInteger(structure.pointee.mechanism)
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(string: left.pointee.name, right.pointee.name)
        visitor.visit(int8: left.pointee.mechanism, right.pointee.mechanism)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension AlterUserScramCredentialsRequest.ScramCredentialUpsertion {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "Name"
        let name: String
        let mechanism: Int8
        let iterations: Int32
        let salt: ByteBuffer
        let saltedPassword: ByteBuffer
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            name = try reader.readString(flexible: true)
            field = "Mechanism"
            mechanism = try reader.readInteger()
            field = "Iterations"
            iterations = try reader.readInteger()
            field = "Salt"
            salt = try reader.readBytes(flexible: true)
            field = "SaltedPassword"
            saltedPassword = try reader.readBytes(flexible: true)
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(
            name: name,
            mechanism: mechanism,
            iterations: iterations,
            salt: salt,
            saltedPassword: saltedPassword,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 5
        size &+= try WireSize.string(
            structure.pointee.name,
            flexible: true,
            "AlterUserScramCredentialsRequest.ScramCredentialUpsertion.Name"
        )
        size &+= try WireSize.bytes(
            structure.pointee.salt,
            flexible: true,
            "AlterUserScramCredentialsRequest.ScramCredentialUpsertion.Salt"
        )
        size &+= try WireSize.bytes(
            structure.pointee.saltedPassword,
            flexible: true,
            "AlterUserScramCredentialsRequest.ScramCredentialUpsertion.SaltedPassword"
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
        writer.writeInteger(structure.pointee.mechanism)
        writer.writeInteger(structure.pointee.iterations)
        writer.writeBytes(structure.pointee.salt, flexible: true)
        writer.writeBytes(structure.pointee.saltedPassword, flexible: true)
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(string: left.pointee.name, right.pointee.name)
        visitor.visit(int8: left.pointee.mechanism, right.pointee.mechanism)
        visitor.visit(int32: left.pointee.iterations, right.pointee.iterations)
        visitor.visit(bytes: left.pointee.salt, right.pointee.salt)
        visitor.visit(bytes: left.pointee.saltedPassword, right.pointee.saltedPassword)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

/// Says for each user whether the credentials were changed.
///
/// Version 0, flexible.
public struct AlterUserScramCredentialsResponse: KafkaResponse {
    public static var specification: MessageSpecification {
        return MessageSpecification(
            "AlterUserScramCredentialsResponse",
            key: 51,
            versions: VersionRange(0, 0),
            flexibleFrom: 0
        )
    }

    /// How long, in milliseconds, the broker asks the client to wait before its next request because of a quota; 0 when
    /// there is none.
    public var throttleTimeMs: Int32

    /// Outcomes, one for each user in the request.
    public var results: [AlterUserScramCredentialsResponse.AlterUserScramCredentialsResult]

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        throttleTimeMs: Int32 = 0,
        results: [AlterUserScramCredentialsResponse.AlterUserScramCredentialsResult] = [],
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.throttleTimeMs = throttleTimeMs
        self.results = results
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension AlterUserScramCredentialsResponse {
    /// Outcome for one user.
    public struct AlterUserScramCredentialsResult: WireStructure {
        /// Name of the user.
        public var user: String

        /// Outcome for this user, as a Kafka error code; 0 means success.
        public var errorCode: ErrorCode

        /// Explanation in words of the error for this user; null when there is none.
        public var errorMessage: String?

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            user: String = "",
            errorCode: ErrorCode = ErrorCode(rawValue: 0),
            errorMessage: String? = "",
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.user = user
            self.errorCode = errorCode
            self.errorMessage = errorMessage
            self.unknownTaggedFields = unknownTaggedFields
        }
    }
}

extension AlterUserScramCredentialsResponse {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "ThrottleTimeMs"
        let throttleTimeMs: Int32
        let results: [AlterUserScramCredentialsResponse.AlterUserScramCredentialsResult]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            throttleTimeMs = try reader.readInteger()
            field = "Results"
            results = try reader.readArray(
                of: AlterUserScramCredentialsResponse.AlterUserScramCredentialsResult.self,
                version: version,
                flexible: true,
                minimumSize: 5
            )
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(throttleTimeMs: throttleTimeMs, results: results, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 4
        size &+= try WireSize.array(
            structure.pointee.results,
            version: version,
            flexible: true,
            "AlterUserScramCredentialsResponse.Results"
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
        visitor.visit(structures: left.pointee.results, right.pointee.results)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension AlterUserScramCredentialsResponse.AlterUserScramCredentialsResult {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "User"
        let user: String
        let errorCode: ErrorCode
        let errorMessage: String?
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            user = try reader.readString(flexible: true)
            field = "ErrorCode"
            errorCode = try ErrorCode(rawValue: reader.readInteger())
            field = "ErrorMessage"
            errorMessage = try reader.readNullableString(flexible: true)
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(
            user: user,
            errorCode: errorCode,
            errorMessage: errorMessage,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 2
        size &+= try WireSize.string(
            structure.pointee.user,
            flexible: true,
            "AlterUserScramCredentialsResponse.AlterUserScramCredentialsResult.User"
        )
        size &+= try WireSize.string(
            structure.pointee.errorMessage,
            flexible: true,
            nullable: true,
            "AlterUserScramCredentialsResponse.AlterUserScramCredentialsResult.ErrorMessage"
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
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}
