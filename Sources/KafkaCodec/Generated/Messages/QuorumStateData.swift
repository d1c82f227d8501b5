// Generated from the protocol schema by Tools/generate. Do not edit.

/// Content of the file in which a node keeps its view of the metadata quorum: leader, epoch and its own vote.
///
/// Versions 0-1, flexible.
public struct QuorumStateData: KafkaMessage {
    public static var specification: MessageSpecification {
        return MessageSpecification("QuorumStateData", versions: VersionRange(0, 1), flexibleFrom: 0)
    }

    /// ID of the cluster, in version 0. Up to version 0.
    public var clusterID: String

    /// Node ID of the quorum's leader; -1 when none is known.
    public var leaderID: Int32

    /// Latest epoch of the quorum that the node knows; -1 when it knows none.
    public var leaderEpoch: Int32

    /// Node ID of the candidate that this node voted for in the epoch; -1 when it has not voted.
    public var votedID: Int32

    /// ID of the log directory of the candidate that this node voted for; the zero UUID when it has not voted. From
    /// version 1 on.
    public var votedDirectoryID: KafkaUUID

    /// Offset up to which the log was applied, in version 0. Up to version 0.
    public var appliedOffset: Int64

    /// Voters of the quorum, in version 0; null when not known. Up to version 0.
    public var currentVoters: [QuorumStateData.Voter]?

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        clusterID: String = "",
        leaderID: Int32 = -1,
        leaderEpoch: Int32 = -1,
        votedID: Int32 = -1,
        votedDirectoryID: KafkaUUID = .zero,
        appliedOffset: Int64 = 0,
        currentVoters: [QuorumStateData.Voter]? = [],
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.clusterID = clusterID
        self.leaderID = leaderID
        self.leaderEpoch = leaderEpoch
        self.votedID = votedID
        self.votedDirectoryID = votedDirectoryID
        self.appliedOffset = appliedOffset
        self.currentVoters = currentVoters
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension QuorumStateData {
    /// One voter of the metadata quorum.
    public struct Voter: WireStructure {
        /// ID of the voter.
        public var voterID: Int32

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(voterID: Int32 = 0, unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()) {
            self.voterID = voterID
            self.unknownTaggedFields = unknownTaggedFields
        }
    }
}

extension QuorumStateData {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "ClusterId"
        let clusterID: String
        let leaderID: Int32
        let leaderEpoch: Int32
        let votedID: Int32
        let votedDirectoryID: KafkaUUID
        let appliedOffset: Int64
        let currentVoters: [QuorumStateData.Voter]?
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            if version == 0 {
                field = "ClusterId"
                clusterID = try reader.readString(flexible: true)
            } else {
                clusterID = ""
            }
            field = "LeaderId"
            leaderID = try reader.readInteger()
            field = "LeaderEpoch"
            leaderEpoch = try reader.readInteger()
            field = "VotedId"
            votedID = try reader.readInteger()
            if version == 1 {
                field = "VotedDirectoryId"
                votedDirectoryID = try reader.readUUID()
            } else {
                votedDirectoryID = .zero
            }
            if version == 0 {
                field = "AppliedOffset"
                appliedOffset = try reader.readInteger()
                field = "CurrentVoters"
                currentVoters = try reader.readNullableArray(
                    of: QuorumStateData.Voter.self,
                    version: version,
                    flexible: true,
                    minimumSize: 5
                )
            } else {
                appliedOffset = 0
                currentVoters = []
            }
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(
            clusterID: clusterID,
            leaderID: leaderID,
            leaderEpoch: leaderEpoch,
            votedID: votedID,
            votedDirectoryID: votedDirectoryID,
            appliedOffset: appliedOffset,
            currentVoters: currentVoters,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 12
        if version == 0 {
            size &+= try WireSize.string(structure.pointee.clusterID, flexible: true, "QuorumStateData.ClusterId")
        } else if !structure.pointee.clusterID.isEmpty {
            throw WireSize.notInVersion("QuorumStateData.ClusterId", version)
        }
        if version == 1 {
            size &+= 16
        } else if !structure.pointee.votedDirectoryID.isZero {
            throw WireSize.notInVersion("QuorumStateData.VotedDirectoryId", version)
        }
        if version == 0 {
            size &+= 8
            size &+= try WireSize.array(
                structure.pointee.currentVoters,
                version: version,
                flexible: true,
                nullable: true,
                "QuorumStateData.CurrentVoters"
            )
        } else {
            if structure.pointee.appliedOffset != 0 {
                throw WireSize.notInVersion("QuorumStateData.AppliedOffset", version)
            }
            if structure.pointee.currentVoters?.isEmpty != true {
                throw WireSize.notInVersion("QuorumStateData.CurrentVoters", version)
            }
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
        if version == 0 {
            writer.writeString(structure.pointee.clusterID, flexible: true)
        }
        writer.writeInteger(structure.pointee.leaderID)
        writer.writeInteger(structure.pointee.leaderEpoch)
        writer.writeInteger(structure.pointee.votedID)
        if version == 1 {
            writer.writeUUID(structure.pointee.votedDirectoryID)
        }
        if version == 0 {
            writer.writeInteger(structure.pointee.appliedOffset)
            try writer.writeArray(structure.pointee.currentVoters, version: version, flexible: true)
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
        visitor.visit(int32: left.pointee.leaderID, right.pointee.leaderID)
        visitor.visit(int32: left.pointee.leaderEpoch, right.pointee.leaderEpoch)
        visitor.visit(int32: left.pointee.votedID, right.pointee.votedID)
        visitor.visit(uuid: left.pointee.votedDirectoryID, right.pointee.votedDirectoryID)
        visitor.visit(int64: left.pointee.appliedOffset, right.pointee.appliedOffset)
        visitor.visit(structures: left.pointee.currentVoters, right.pointee.currentVoters)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension QuorumStateData.Voter {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "VoterId"
        let voterID: Int32
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            voterID = try reader.readInteger()
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(voterID: voterID, unknownTaggedFields: unknownTaggedFields)
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
        writer.writeInteger(structure.pointee.voterID)
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(int32: left.pointee.voterID, right.pointee.voterID)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}
