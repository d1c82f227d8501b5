// Generated from the protocol schema by Tools/generate. Do not edit.

/// Asks the quorum leader to make a caught-up observer a voter of the metadata quorum (KIP-853).
///
/// Versions 0-1, flexible.
public struct AddRaftVoterRequest: KafkaRequest {
    public typealias Response = AddRaftVoterResponse

    public static var specification: MessageSpecification {
        return MessageSpecification("AddRaftVoterRequest", key: 80, versions: VersionRange(0, 1), flexibleFrom: 0)
    }

    /// ID of the cluster whose quorum is to grow; null to skip the check.
    public var clusterID: String?

    /// How long, in milliseconds, the leader may take to bring the new voter set about.
    public var timeoutMs: Int32

    /// Node ID of the new voter.
    public var voterID: Int32

    /// ID of the new voter's log directory for the metadata log.
    public var voterDirectoryID: KafkaUUID

    /// Addresses at which the other voters reach the new one.
    public var listeners: [AddRaftVoterRequest.Listener]

    /// Whether the leader answers once the new voter set is committed; otherwise as soon as it has written it to its
    /// own log. From version 1 on.
    public var ackWhenCommitted: Bool

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        clusterID: String? = "",
        timeoutMs: Int32 = 0,
        voterID: Int32 = 0,
        voterDirectoryID: KafkaUUID = .zero,
        listeners: [AddRaftVoterRequest.Listener] = [],
        ackWhenCommitted: Bool = true,
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.clusterID = clusterID
        self.timeoutMs = timeoutMs
        self.voterID = voterID
        self.voterDirectoryID = voterDirectoryID
        self.listeners = listeners
        self.ackWhenCommitted = ackWhenCommitted
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension AddRaftVoterRequest {
    /// One address at which a node listens.
    public struct Listener: WireStructure {
        /// Name of the listener.
        public var name: String

        /// Host name or IP address to connect to.
        public var host: String

        /// TCP port to connect to.
        public var port: UInt16

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            name: String = "",
            host: String = "",
            port: UInt16 = 0,
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.name = name
            self.host = host
            self.port = port
            self.unknownTaggedFields = unknownTaggedFields
        }
    }
}

extension AddRaftVoterRequest {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "ClusterId"
        let clusterID: String?
        let timeoutMs: Int32
        let voterID: Int32
        let voterDirectoryID: KafkaUUID
        let listeners: [AddRaftVoterRequest.Listener]
        let ackWhenCommitted: Bool
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            clusterID = try reader.readNullableString(flexible: true)
            field = "TimeoutMs"
            timeoutMs = try reader.readInteger()
            field = "VoterId"
            voterID = try reader.readInteger()
            field = "VoterDirectoryId"
            voterDirectoryID = try reader.readUUID()
            field = "Listeners"
            listeners = try reader.readArray(
                of: AddRaftVoterRequest.Listener.self,
                version: version,
                flexible: true,
                minimumSize: 5
            )
            if version == 1 {
                field = "AckWhenCommitted"
                ackWhenCommitted = try reader.readBool()
            } else {
                ackWhenCommitted = true
            }
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(
            clusterID: clusterID,
            timeoutMs: timeoutMs,
            voterID: voterID,
            voterDirectoryID: voterDirectoryID,
            listeners: listeners,
            ackWhenCommitted: ackWhenCommitted,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 24
        size &+= try WireSize.string(
            structure.pointee.clusterID,
            flexible: true,
            nullable: true,
            "AddRaftVoterRequest.ClusterId"
        )
        size &+= try WireSize.array(
            structure.pointee.listeners,
            version: version,
            flexible: true,
            "AddRaftVoterRequest.Listeners"
        )
        if version == 1 {
            size &+= 1
        } else if !structure.pointee.ackWhenCommitted {
            throw WireSize.notInVersion("AddRaftVoterRequest.AckWhenCommitted", version)
        }
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
        writer.writeInteger(structure.pointee.timeoutMs)
        writer.writeInteger(structure.pointee.voterID)
        writer.writeUUID(structure.pointee.voterDirectoryID)
        try writer.writeArray(structure.pointee.listeners, version: version, flexible: true)
        if version == 1 {
            writer.writeBool(structure.pointee.ackWhenCommitted)
        }
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(string: left.pointee.clusterID, right.pointee.clusterID)
        visitor.visit(int32: left.pointee.timeoutMs, right.pointee.timeoutMs)
        visitor.visit(int32: left.pointee.voterID, right.pointee.voterID)
        visitor.visit(uuid: left.pointee.voterDirectoryID, right.pointee.voterDirectoryID)
        visitor.visit(structures: left.pointee.listeners, right.pointee.listeners)
        visitor.visit(bool: left.pointee.ackWhenCommitted, right.pointee.ackWhenCommitted)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension AddRaftVoterRequest.Listener {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "Name"
        let name: String
        let host: String
        let port: UInt16
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            name = try reader.readString(flexible: true)
            field = "Host"
            host = try reader.readString(flexible: true)
            field = "Port"
            port = try reader.readInteger()
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(name: name, host: host, port: port, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 2
        size &+= try WireSize.string(structure.pointee.name, flexible: true, "AddRaftVoterRequest.Listener.Name")
        size &+= try WireSize.string(structure.pointee.host, flexible: true, "AddRaftVoterRequest.Listener.Host")
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
        writer.writeString(structure.pointee.host, flexible: true)
        writer.writeInteger(structure.pointee.port)
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(string: left.pointee.name, right.pointee.name)
        visitor.visit(string: left.pointee.host, right.pointee.host)
        visitor.visit(uint16: left.pointee.port, right.pointee.port)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

/// Says whether the new voter has joined the metadata quorum.
///
/// Versions 0-1, flexible.
public struct AddRaftVoterResponse: KafkaResponse {
    public static var specification: MessageSpecification {
        return MessageSpecification("AddRaftVoterResponse", key: 80, versions: VersionRange(0, 1), flexibleFrom: 0)
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

extension AddRaftVoterResponse {
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
            "AddRaftVoterResponse.ErrorMessage"
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
