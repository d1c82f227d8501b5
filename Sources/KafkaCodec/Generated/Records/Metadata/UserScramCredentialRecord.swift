// Generated from the protocol schema by Tools/generate. Do not edit.

public import NIOCore

/// Metadata record that sets a user's SCRAM credential.
///
/// Version 0, flexible.
public struct UserScramCredentialRecord: KafkaRecordMessage {
    public static var specification: MessageSpecification {
        return MessageSpecification("UserScramCredentialRecord", key: 11, versions: VersionRange(0, 0), flexibleFrom: 0)
    }

    /// Name of the user.
    public var name: String

    /// SCRAM mechanism of the credential: 1 SCRAM-SHA-256, 2 SCRAM-SHA-512.
    public var mechanism: Int8

    /// Random bytes mixed into the password before it is hashed.
    public var salt: ByteBuffer

    /// Key by which the broker checks the client's proof, from which the password cannot be found.
    public var storedKey: ByteBuffer

    /// Key by which the broker proves itself to the client.
    public var serverKey: ByteBuffer

    /// How often the SCRAM hash function is applied to the password.
    public var iterations: Int32

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        name: String = "",
        mechanism: Int8 = 0,
        salt: ByteBuffer = ByteBuffer(),
        storedKey: ByteBuffer = ByteBuffer(),
        serverKey: ByteBuffer = ByteBuffer(),
        iterations: Int32 = 0,
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.name = name
        self.mechanism = mechanism
        self.salt = salt
        self.storedKey = storedKey
        self.serverKey = serverKey
        self.iterations = iterations
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension UserScramCredentialRecord {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "Name"
        let name: String
        let mechanism: Int8
        let salt: ByteBuffer
        let storedKey: ByteBuffer
        let serverKey: ByteBuffer
        let iterations: Int32
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            name = try reader.readString(flexible: true)
            field = "Mechanism"
            mechanism = try reader.readInteger()
            field = "Salt"
            salt = try reader.readBytes(flexible: true)
            field = "StoredKey"
            storedKey = try reader.readBytes(flexible: true)
            field = "ServerKey"
            serverKey = try reader.readBytes(flexible: true)
            field = "Iterations"
            iterations = try reader.readInteger()
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(
            name: name,
            mechanism: mechanism,
            salt: salt,
            storedKey: storedKey,
            serverKey: serverKey,
            iterations: iterations,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 5
        size &+= try WireSize.string(structure.pointee.name, flexible: true, "UserScramCredentialRecord.Name")
        size &+= try WireSize.bytes(structure.pointee.salt, flexible: true, "UserScramCredentialRecord.Salt")
        size &+= try WireSize.bytes(structure.pointee.storedKey, flexible: true, "UserScramCredentialRecord.StoredKey")
        size &+= try WireSize.bytes(structure.pointee.serverKey, flexible: true, "UserScramCredentialRecord.ServerKey")
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
        writer.writeBytes(structure.pointee.salt, flexible: true)
        writer.writeBytes(structure.pointee.storedKey, flexible: true)
        writer.writeBytes(structure.pointee.serverKey, flexible: true)
        writer.writeInteger(structure.pointee.iterations)
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
        visitor.visit(bytes: left.pointee.salt, right.pointee.salt)
        visitor.visit(bytes: left.pointee.storedKey, right.pointee.storedKey)
        visitor.visit(bytes: left.pointee.serverKey, right.pointee.serverKey)
        visitor.visit(int32: left.pointee.iterations, right.pointee.iterations)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}
