// Generated from the protocol schema by Tools/generate. Do not edit.

/// Takes a voter out of the metadata quorum (KIP-853).
///
/// Version 0, flexible.
public struct RemoveRaftVoterRequest: KafkaRequest {
    public typealias Response = RemoveRaftVoterResponse

    public static var specification: MessageSpecification {
        return MessageSpecification("RemoveRaftVoterRequest", key: 81, versions: VersionRange(0, 0), flexibleFrom: 0)
    }

    /// ID of the cluster whose quorum is to shrink; null to skip the check.
    public var clusterID: String?

    /// Node ID of the voter to remove.
    public var voterID: Int32

    /// ID of the log directory that holds the metadata log of the voter to remove.
    public var voterDirectoryID: KafkaUUID

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        clusterID: String? = "",
        voterID: Int32 = 0,
        voterDirectoryID: KafkaUUID = .zero,
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.clusterID = clusterID
        self.voterID = voterID
        self.voterDirectoryID = voterDirectoryID
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension RemoveRaftVoterRequest {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "ClusterId"
        let clusterID: String?
        let voterID: Int32
        let voterDirectoryID: KafkaUUID
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            clusterID = try reader.readNullableString(flexible: true)
            field = "VoterId"
            voterID = try reader.readInteger()
            field = "VoterDirectoryId"
            voterDirectoryID = try reader.readUUID()
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(
            clusterID: clusterID,
            voterID: voterID,
            voterDirectoryID: voterDirectoryID,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 20
        size &+= try WireSize.string(
            structure.pointee.clusterID,
            flexible: true,
            nullable: true,
            "RemoveRaftVoterRequest.ClusterId"
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
        writer.writeString(structure.pointee.clusterID, flexible: true)
        writer.writeInteger(structure.pointee.voterID)
        writer.writeUUID(structure.pointee.voterDirectoryID)
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(string: left.pointee.clusterID, right.pointee.clusterID)
        visitor.visit(int32: left.pointee.voterID, right.pointee.voterID)
        visitor.visit(uuid: left.pointee.voterDirectoryID, right.pointee.voterDirectoryID)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

/// Says whether the voter has left the metadata quorum.
///
/// Version 0, flexible.
public struct RemoveRaftVoterResponse: KafkaResponse {
    public static var specification: MessageSpecification {
        return MessageSpecification("RemoveRaftVoterResponse", key: 81, versions: VersionRange(0, 0), flexibleFrom: 0)
    }

    /// How long, in milliseconds, the broker asks the client to wait before its next request because of a quota; 0 when
    /// there is none.
    public var throttleTimeMs: Int32

    /// Outcome of the request as a whole, as a Kafka error code; 0 means success.
    public var errorCode: ErrorCode

    /// Explanation in words of the error; null when there is none.
    public var errorMessage: String?

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        throttleTimeMs: Int32 = 0,
        errorCode: ErrorCode = ErrorCode(rawValue: 0),
        errorMessage: String? = "",
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.throttleTimeMs = throttleTimeMs
        self.errorCode = errorCode
        self.errorMessage = errorMessage
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension RemoveRaftVoterResponse {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "ThrottleTimeMs"
        let throttleTimeMs: Int32
        let errorCode: ErrorCode
        let errorMessage: String?
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            throttleTimeMs = try reader.readInteger()
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
            throttleTimeMs: throttleTimeMs,
            errorCode: errorCode,
            errorMessage: errorMessage,
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
            "RemoveRaftVoterResponse.ErrorMessage"
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
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}
