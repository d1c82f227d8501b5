// Generated from the protocol schema by Tools/generate. Do not edit.

/// Control record with which a new quorum leader begins its epoch in the metadata log.
///
/// Versions 0-1, flexible.
public struct LeaderChangeMessage: KafkaMessage {
    public static var specification: MessageSpecification {
        return MessageSpecification("LeaderChangeMessage", versions: VersionRange(0, 1), flexibleFrom: 0)
    }

    /// Version of this record's own form.
    public var version: Int16

    /// Node ID of the leader that begins its epoch.
    public var leaderID: Int32

    /// All voters of the quorum.
    public var voters: [LeaderChangeMessage.Voter]

    /// Voters that voted for the leader.
    public var grantingVoters: [LeaderChangeMessage.Voter]

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        version: Int16 = 0,
        leaderID: Int32 = 0,
        voters: [LeaderChangeMessage.Voter] = [],
        grantingVoters: [LeaderChangeMessage.Voter] = [],
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.version = version
        self.leaderID = leaderID
        self.voters = voters
        self.grantingVoters = grantingVoters
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension LeaderChangeMessage {
    /// One voter of the metadata quorum.
    public struct Voter: WireStructure {
        /// ID of the voter.
        public var voterID: Int32

        /// ID of the log directory that holds the voter's metadata log. From version 1 on.
        public var voterDirectoryID: KafkaUUID

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            voterID: Int32 = 0,
            voterDirectoryID: KafkaUUID = .zero,
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.voterID = voterID
            self.voterDirectoryID = voterDirectoryID
            self.unknownTaggedFields = unknownTaggedFields
        }
    }
}

extension LeaderChangeMessage {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "Version"
        let versionValue: Int16
        let leaderID: Int32
        let voters: [LeaderChangeMessage.Voter]
        let grantingVoters: [LeaderChangeMessage.Voter]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            versionValue = try reader.readInteger()
            field = "LeaderId"
            leaderID = try reader.readInteger()
            field = "Voters"
            voters = try reader.readArray(
                of: LeaderChangeMessage.Voter.self,
                version: version,
                flexible: true,
                minimumSize: 5
            )
            field = "GrantingVoters"
            grantingVoters = try reader.readArray(
                of: LeaderChangeMessage.Voter.self,
                version: version,
                flexible: true,
                minimumSize: 5
            )
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(
            version: versionValue,
            leaderID: leaderID,
            voters: voters,
            grantingVoters: grantingVoters,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 6
        size &+= try WireSize.array(
            structure.pointee.voters,
            version: version,
            flexible: true,
            "LeaderChangeMessage.Voters"
        )
        size &+= try WireSize.array(
            structure.pointee.grantingVoters,
            version: version,
            flexible: true,
            "LeaderChangeMessage.GrantingVoters"
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
        writer.writeInteger(structure.pointee.version)
        writer.writeInteger(structure.pointee.leaderID)
        try writer.writeArray(structure.pointee.voters, version: version, flexible: true)
        try writer.writeArray(structure.pointee.grantingVoters, version: version, flexible: true)
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(int16: left.pointee.version, right.pointee.version)
        visitor.visit(int32: left.pointee.leaderID, right.pointee.leaderID)
        visitor.visit(structures: left.pointee.voters, right.pointee.voters)
        visitor.visit(structures: left.pointee.grantingVoters, right.pointee.grantingVoters)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension LeaderChangeMessage.Voter {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "VoterId"
        let voterID: Int32
        let voterDirectoryID: KafkaUUID
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            voterID = try reader.readInteger()
            if version == 1 {
                field = "VoterDirectoryId"
                voterDirectoryID = try reader.readUUID()
            } else {
                voterDirectoryID = .zero
            }
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(voterID: voterID, voterDirectoryID: voterDirectoryID, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 4
        if version == 1 {
            size &+= 16
        } else if !structure.pointee.voterDirectoryID.isZero {
            throw WireSize.notInVersion("LeaderChangeMessage.Voter.VoterDirectoryId", version)
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
        writer.writeInteger(structure.pointee.voterID)
        if version == 1 {
            writer.writeUUID(structure.pointee.voterDirectoryID)
        }
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(int32: left.pointee.voterID, right.pointee.voterID)
        visitor.visit(uuid: left.pointee.voterDirectoryID, right.pointee.voterDirectoryID)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}
