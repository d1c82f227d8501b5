// Generated from the protocol schema by Tools/generate. Do not edit.

/// Principal in the form in which a broker passes it on to the controller inside an envelope.
///
/// Version 0, flexible.
public struct DefaultPrincipalData: KafkaMessage {
    public static var specification: MessageSpecification {
        return MessageSpecification("DefaultPrincipalData", versions: VersionRange(0, 0), flexibleFrom: 0)
    }

    /// Type of the principal, usually User.
    public var type: String

    /// Name of the principal.
    public var name: String

    /// Whether the principal logged in with a delegation token.
    public var tokenAuthenticated: Bool

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        type: String = "",
        name: String = "",
        tokenAuthenticated: Bool = false,
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.type = type
        self.name = name
        self.tokenAuthenticated = tokenAuthenticated
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension DefaultPrincipalData {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "Type"
        let type: String
        let name: String
        let tokenAuthenticated: Bool
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            type = try reader.readString(flexible: true)
            field = "Name"
            name = try reader.readString(flexible: true)
            field = "TokenAuthenticated"
            tokenAuthenticated = try reader.readBool()
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(
            type: type,
            name: name,
            tokenAuthenticated: tokenAuthenticated,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 1
        size &+= try WireSize.string(structure.pointee.type, flexible: true, "DefaultPrincipalData.Type")
        size &+= try WireSize.string(structure.pointee.name, flexible: true, "DefaultPrincipalData.Name")
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
        writer.writeString(structure.pointee.type, flexible: true)
        writer.writeString(structure.pointee.name, flexible: true)
        writer.writeBool(structure.pointee.tokenAuthenticated)
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(string: left.pointee.type, right.pointee.type)
        visitor.visit(string: left.pointee.name, right.pointee.name)
        visitor.visit(bool: left.pointee.tokenAuthenticated, right.pointee.tokenAuthenticated)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}
