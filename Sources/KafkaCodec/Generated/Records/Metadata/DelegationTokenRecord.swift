// Generated from the protocol schema by Tools/generate. Do not edit.

/// Metadata record that creates or renews a delegation token.
///
/// Version 0, flexible.
public struct DelegationTokenRecord: KafkaRecordMessage {
    public static var specification: MessageSpecification {
        return MessageSpecification("DelegationTokenRecord", key: 10, versions: VersionRange(0, 0), flexibleFrom: 0)
    }

    /// Owner of the token, as type and name of the principal.
    public var owner: String

    /// Principal that asked for the token, as type and name.
    public var requester: String

    /// Principals, besides the owner, that may renew the token, each as type and name.
    public var renewers: [String]

    /// When the token was made, in milliseconds since the Unix epoch.
    public var issueTimestamp: Int64

    /// Until when the token can be renewed at the longest, in milliseconds since the Unix epoch.
    public var maxTimestamp: Int64

    /// When the token expires unless renewed, in milliseconds since the Unix epoch.
    public var expirationTimestamp: Int64

    /// ID of the delegation token, which does not need to be kept secret.
    public var tokenID: String

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        owner: String = "",
        requester: String = "",
        renewers: [String] = [],
        issueTimestamp: Int64 = 0,
        maxTimestamp: Int64 = 0,
        expirationTimestamp: Int64 = 0,
        tokenID: String = "",
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.owner = owner
        self.requester = requester
        self.renewers = renewers
        self.issueTimestamp = issueTimestamp
        self.maxTimestamp = maxTimestamp
        self.expirationTimestamp = expirationTimestamp
        self.tokenID = tokenID
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension DelegationTokenRecord {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "Owner"
        let owner: String
        let requester: String
        let renewers: [String]
        let issueTimestamp: Int64
        let maxTimestamp: Int64
        let expirationTimestamp: Int64
        let tokenID: String
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            owner = try reader.readString(flexible: true)
            field = "Requester"
            requester = try reader.readString(flexible: true)
            field = "Renewers"
            renewers = try reader.readStrings(flexible: true)
            field = "IssueTimestamp"
            issueTimestamp = try reader.readInteger()
            field = "MaxTimestamp"
            maxTimestamp = try reader.readInteger()
            field = "ExpirationTimestamp"
            expirationTimestamp = try reader.readInteger()
            field = "TokenId"
            tokenID = try reader.readString(flexible: true)
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(
            owner: owner,
            requester: requester,
            renewers: renewers,
            issueTimestamp: issueTimestamp,
            maxTimestamp: maxTimestamp,
            expirationTimestamp: expirationTimestamp,
            tokenID: tokenID,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 24
        size &+= try WireSize.string(structure.pointee.owner, flexible: true, "DelegationTokenRecord.Owner")
        size &+= try WireSize.string(structure.pointee.requester, flexible: true, "DelegationTokenRecord.Requester")
        size &+= try WireSize.strings(structure.pointee.renewers, flexible: true, "DelegationTokenRecord.Renewers")
        size &+= try WireSize.string(structure.pointee.tokenID, flexible: true, "DelegationTokenRecord.TokenId")
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
        writer.writeString(structure.pointee.owner, flexible: true)
        writer.writeString(structure.pointee.requester, flexible: true)
        writer.writeStrings(structure.pointee.renewers, flexible: true)
        writer.writeInteger(structure.pointee.issueTimestamp)
        writer.writeInteger(structure.pointee.maxTimestamp)
        writer.writeInteger(structure.pointee.expirationTimestamp)
        writer.writeString(structure.pointee.tokenID, flexible: true)
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(string: left.pointee.owner, right.pointee.owner)
        visitor.visit(string: left.pointee.requester, right.pointee.requester)
        visitor.visit(values: left.pointee.renewers, right.pointee.renewers)
        visitor.visit(int64: left.pointee.issueTimestamp, right.pointee.issueTimestamp)
        visitor.visit(int64: left.pointee.maxTimestamp, right.pointee.maxTimestamp)
        visitor.visit(int64: left.pointee.expirationTimestamp, right.pointee.expirationTimestamp)
        visitor.visit(string: left.pointee.tokenID, right.pointee.tokenID)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}
