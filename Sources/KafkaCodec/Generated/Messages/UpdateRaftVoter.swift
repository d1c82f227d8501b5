// Generated from the protocol schema by Tools/generate. Do not edit.

/// A voter's notice to the quorum leader of its addresses and supported kraft.version levels (KIP-853).
///
/// Version 0, flexible.
public struct UpdateRaftVoterRequest: KafkaRequest {
    public typealias Response = UpdateRaftVoterResponse

    public static var specification: MessageSpecification {
        return MessageSpecification("UpdateRaftVoterRequest", key: 82, versions: VersionRange(0, 0), flexibleFrom: 0)
    }

    /// ID of the cluster that the voter belongs to; null to skip the check.
    public var clusterID: String?

    /// Epoch of the quorum that the voter knows, so that leader and voter can tell who is behind.
    public var currentLeaderEpoch: Int32

    /// Node ID of the voter.
    public var voterID: Int32

    /// ID of the log directory that holds the voter's metadata log.
    public var voterDirectoryID: KafkaUUID

    /// Addresses at which the other voters reach this one.
    public var listeners: [UpdateRaftVoterRequest.Listener]

    /// Range of kraft.version levels that the voter supports.
    public var kRaftVersionFeature: UpdateRaftVoterRequest.KRaftVersionFeature

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        clusterID: String? = "",
        currentLeaderEpoch: Int32 = 0,
        voterID: Int32 = 0,
        voterDirectoryID: KafkaUUID = .zero,
        listeners: [UpdateRaftVoterRequest.Listener] = [],
        kRaftVersionFeature: UpdateRaftVoterRequest.KRaftVersionFeature = UpdateRaftVoterRequest.KRaftVersionFeature(),
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.clusterID = clusterID
        self.currentLeaderEpoch = currentLeaderEpoch
        self.voterID = voterID
        self.voterDirectoryID = voterDirectoryID
        self.listeners = listeners
        self.kRaftVersionFeature = kRaftVersionFeature
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension UpdateRaftVoterRequest {
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

    /// The range of kraft.version levels that the voter supports.
    public struct KRaftVersionFeature: WireStructure {
        /// Lowest level of kraft.version that the voter supports.
        public var minSupportedVersion: Int16

        /// Highest level of kraft.version that the voter supports.
        public var maxSupportedVersion: Int16

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            minSupportedVersion: Int16 = 0,
            maxSupportedVersion: Int16 = 0,
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.minSupportedVersion = minSupportedVersion
            self.maxSupportedVersion = maxSupportedVersion
            self.unknownTaggedFields = unknownTaggedFields
        }
    }
}

extension UpdateRaftVoterRequest {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "ClusterId"
        let clusterID: String?
        let currentLeaderEpoch: Int32
        let voterID: Int32
        let voterDirectoryID: KafkaUUID
        let listeners: [UpdateRaftVoterRequest.Listener]
        let kRaftVersionFeature: UpdateRaftVoterRequest.KRaftVersionFeature
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            clusterID = try reader.readNullableString(flexible: true)
            field = "CurrentLeaderEpoch"
            currentLeaderEpoch = try reader.readInteger()
            field = "VoterId"
            voterID = try reader.readInteger()
            field = "VoterDirectoryId"
            voterDirectoryID = try reader.readUUID()
            field = "Listeners"
            listeners = try reader.readArray(
                of: UpdateRaftVoterRequest.Listener.self,
                version: version,
                flexible: true,
                minimumSize: 5
            )
            field = "KRaftVersionFeature"
            kRaftVersionFeature = try UpdateRaftVoterRequest.KRaftVersionFeature(from: &reader, version: version)
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(
            clusterID: clusterID,
            currentLeaderEpoch: currentLeaderEpoch,
            voterID: voterID,
            voterDirectoryID: voterDirectoryID,
            listeners: listeners,
            kRaftVersionFeature: kRaftVersionFeature,
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
            "UpdateRaftVoterRequest.ClusterId"
        )
        size &+= try WireSize.array(
            structure.pointee.listeners,
            version: version,
            flexible: true,
            "UpdateRaftVoterRequest.Listeners"
        )
        size &+= try structure.pointee.kRaftVersionFeature.encodedSize(version: version)
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
        writer.writeInteger(structure.pointee.currentLeaderEpoch)
        writer.writeInteger(structure.pointee.voterID)
        writer.writeUUID(structure.pointee.voterDirectoryID)
        try writer.writeArray(structure.pointee.listeners, version: version, flexible: true)
        try structure.pointee.kRaftVersionFeature.write(to: &writer, version: version)
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(string: left.pointee.clusterID, right.pointee.clusterID)
        visitor.visit(int32: left.pointee.currentLeaderEpoch, right.pointee.currentLeaderEpoch)
        visitor.visit(int32: left.pointee.voterID, right.pointee.voterID)
        visitor.visit(uuid: left.pointee.voterDirectoryID, right.pointee.voterDirectoryID)
        visitor.visit(structures: left.pointee.listeners, right.pointee.listeners)
        visitor.visit(structure: left.pointee.kRaftVersionFeature, right.pointee.kRaftVersionFeature)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension UpdateRaftVoterRequest.Listener {
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
        size &+= try WireSize.string(structure.pointee.name, flexible: true, "UpdateRaftVoterRequest.Listener.Name")
        size &+= try WireSize.string(structure.pointee.host, flexible: true, "UpdateRaftVoterRequest.Listener.Host")
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

extension UpdateRaftVoterRequest.KRaftVersionFeature {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "MinSupportedVersion"
        let minSupportedVersion: Int16
        let maxSupportedVersion: Int16
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            minSupportedVersion = try reader.readInteger()
            field = "MaxSupportedVersion"
            maxSupportedVersion = try reader.readInteger()
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(
            minSupportedVersion: minSupportedVersion,
            maxSupportedVersion: maxSupportedVersion,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 4
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
        writer.writeInteger(structure.pointee.minSupportedVersion)
        writer.writeInteger(structure.pointee.maxSupportedVersion)
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(int16: left.pointee.minSupportedVersion, right.pointee.minSupportedVersion)
        visitor.visit(int16: left.pointee.maxSupportedVersion, right.pointee.maxSupportedVersion)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

/// Says whether the leader took note of the voter, and who the leader is.
///
/// Version 0, flexible.
public struct UpdateRaftVoterResponse: KafkaResponse {
    public static var specification: MessageSpecification {
        return MessageSpecification("UpdateRaftVoterResponse", key: 82, versions: VersionRange(0, 0), flexibleFrom: 0)
    }

    /// How long, in milliseconds, the broker asks the client to wait before its next request because of a quota; 0 when
    /// there is none.
    public var throttleTimeMs: Int32

    /// Outcome of the request as a whole, as a Kafka error code; 0 means success.
    public var errorCode: ErrorCode

    /// Who leads the quorum now, as far as the node knows.
    public var currentLeader: UpdateRaftVoterResponse.CurrentLeader

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        throttleTimeMs: Int32 = 0,
        errorCode: ErrorCode = ErrorCode(rawValue: 0),
        currentLeader: UpdateRaftVoterResponse.CurrentLeader = UpdateRaftVoterResponse.CurrentLeader(),
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.throttleTimeMs = throttleTimeMs
        self.errorCode = errorCode
        self.currentLeader = currentLeader
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension UpdateRaftVoterResponse {
    /// The quorum's leader and its address.
    public struct CurrentLeader: WireStructure {
        /// Node ID of the quorum's leader; -1 when none is known.
        public var leaderID: Int32

        /// Latest epoch of the quorum that the node knows; -1 when it knows none.
        public var leaderEpoch: Int32

        /// Host name or IP address of the leader.
        public var host: String

        /// TCP port of the leader.
        public var port: Int32

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            leaderID: Int32 = -1,
            leaderEpoch: Int32 = -1,
            host: String = "",
            port: Int32 = 0,
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.leaderID = leaderID
            self.leaderEpoch = leaderEpoch
            self.host = host
            self.port = port
            self.unknownTaggedFields = unknownTaggedFields
        }
    }
}

extension UpdateRaftVoterResponse {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "ThrottleTimeMs"
        let throttleTimeMs: Int32
        let errorCode: ErrorCode
        var currentLeader: UpdateRaftVoterResponse.CurrentLeader = UpdateRaftVoterResponse.CurrentLeader()
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            throttleTimeMs = try reader.readInteger()
            field = "ErrorCode"
            errorCode = try ErrorCode(rawValue: reader.readInteger())
            field = "tagged fields"
            var tags = try reader.beginTaggedFields()
            while let tag = try reader.nextTag(&tags) {
                switch tag {
                case 0:
                    field = "CurrentLeader"
                    currentLeader = try UpdateRaftVoterResponse.CurrentLeader(from: &reader, version: version)
                    try reader.finishTag(&tags)
                default:
                    try reader.keepTag(&tags)
                }
            }
            unknownTaggedFields = tags.unknown
        } catch {
            throw error.within(field)
        }
        self.init(
            throttleTimeMs: throttleTimeMs,
            errorCode: errorCode,
            currentLeader: currentLeader,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 6
        var tagCount = 0
        var tagSize = 0
        if structure.pointee.currentLeader != UpdateRaftVoterResponse.CurrentLeader() {
            tagCount &+= 1
            tagSize &+= try WireSize.tagged(
                0,
                structure.pointee.currentLeader.encodedSize(version: version),
                "UpdateRaftVoterResponse.CurrentLeader"
            )
        }
        size &+= try WireSize.taggedFields(
            structure.pointee.unknownTaggedFields,
            knownTags: 0x1,
            knownCount: tagCount,
            knownSize: tagSize
        )
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
        var tagCount = structure.pointee.unknownTaggedFields.count
        if structure.pointee.currentLeader != UpdateRaftVoterResponse.CurrentLeader() {
            tagCount &+= 1
        }
        writer.writeTagCount(tagCount)
        if structure.pointee.currentLeader != UpdateRaftVoterResponse.CurrentLeader() {
            try writer.writeTag(0, size: structure.pointee.currentLeader.encodedSize(version: version))
            try structure.pointee.currentLeader.write(to: &writer, version: version)
        }
        writer.writeUnknown(structure.pointee.unknownTaggedFields, from: 1, below: .max)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(int32: left.pointee.throttleTimeMs, right.pointee.throttleTimeMs)
        visitor.visit(int16: left.pointee.errorCode.rawValue, right.pointee.errorCode.rawValue)
        visitor.visit(structure: left.pointee.currentLeader, right.pointee.currentLeader)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension UpdateRaftVoterResponse.CurrentLeader {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "LeaderId"
        let leaderID: Int32
        let leaderEpoch: Int32
        let host: String
        let port: Int32
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            leaderID = try reader.readInteger()
            field = "LeaderEpoch"
            leaderEpoch = try reader.readInteger()
            field = "Host"
            host = try reader.readString(flexible: true)
            field = "Port"
            port = try reader.readInteger()
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(
            leaderID: leaderID,
            leaderEpoch: leaderEpoch,
            host: host,
            port: port,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 12
        size &+= try WireSize.string(
            structure.pointee.host,
            flexible: true,
            "UpdateRaftVoterResponse.CurrentLeader.Host"
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
        writer.writeInteger(structure.pointee.leaderID)
        writer.writeInteger(structure.pointee.leaderEpoch)
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
        visitor.visit(int32: left.pointee.leaderID, right.pointee.leaderID)
        visitor.visit(int32: left.pointee.leaderEpoch, right.pointee.leaderEpoch)
        visitor.visit(string: left.pointee.host, right.pointee.host)
        visitor.visit(int32: left.pointee.port, right.pointee.port)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}
