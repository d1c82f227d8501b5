// Generated from the protocol schema by Tools/generate. Do not edit.

/// A candidate's request for a vote in the election of the metadata quorum's leader (KIP-595).
///
/// Versions 0-2, flexible.
public struct VoteRequest: KafkaRequest {
    public typealias Response = VoteResponse

    public static var specification: MessageSpecification {
        return MessageSpecification("VoteRequest", key: 52, versions: VersionRange(0, 2), flexibleFrom: 0)
    }

    /// ID of the cluster that the sender belongs to, checked by the receiver; null to skip the check.
    public var clusterID: String?

    /// ID of the voter that the request is meant for; -1 when not known. From version 1 on.
    public var voterID: Int32

    /// Topics concerned, in practice the one that holds the metadata log.
    public var topics: [VoteRequest.TopicData]

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        clusterID: String? = nil,
        voterID: Int32 = -1,
        topics: [VoteRequest.TopicData] = [],
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.clusterID = clusterID
        self.voterID = voterID
        self.topics = topics
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension VoteRequest {
    /// One topic with its partitions.
    public struct TopicData: WireStructure {
        /// Name of the topic.
        public var topicName: String

        /// Partitions concerned, in practice the only one of the metadata log.
        public var partitions: [VoteRequest.PartitionData]

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            topicName: String = "",
            partitions: [VoteRequest.PartitionData] = [],
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.topicName = topicName
            self.partitions = partitions
            self.unknownTaggedFields = unknownTaggedFields
        }
    }

    /// The partition of the metadata log and the candidate.
    public struct PartitionData: WireStructure {
        /// Number of the partition within its topic, counted from 0.
        public var partitionIndex: Int32

        /// Epoch for which the candidate stands; in a pre-vote the epoch that it is in.
        public var replicaEpoch: Int32

        /// Node ID of the candidate.
        public var replicaID: Int32

        /// ID of the log directory that holds the candidate's metadata log. From version 1 on.
        public var replicaDirectoryID: KafkaUUID

        /// ID of the log directory of the voter that the request is meant for. From version 1 on.
        public var voterDirectoryID: KafkaUUID

        /// Epoch of the last record in the candidate's log.
        public var lastOffsetEpoch: Int32

        /// Offset at which the candidate's log ends, by which voters judge whether it is as long as theirs.
        public var lastOffset: Int64

        /// Whether this only sounds out the voters, before an election is begun in earnest (KIP-996). From version 2
        /// on.
        public var preVote: Bool

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            partitionIndex: Int32 = 0,
            replicaEpoch: Int32 = 0,
            replicaID: Int32 = 0,
            replicaDirectoryID: KafkaUUID = .zero,
            voterDirectoryID: KafkaUUID = .zero,
            lastOffsetEpoch: Int32 = 0,
            lastOffset: Int64 = 0,
            preVote: Bool = false,
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.partitionIndex = partitionIndex
            self.replicaEpoch = replicaEpoch
            self.replicaID = replicaID
            self.replicaDirectoryID = replicaDirectoryID
            self.voterDirectoryID = voterDirectoryID
            self.lastOffsetEpoch = lastOffsetEpoch
            self.lastOffset = lastOffset
            self.preVote = preVote
            self.unknownTaggedFields = unknownTaggedFields
        }
    }
}

extension VoteRequest {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "ClusterId"
        let clusterID: String?
        let voterID: Int32
        let topics: [VoteRequest.TopicData]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            clusterID = try reader.readNullableString(flexible: true)
            if version >= 1 {
                field = "VoterId"
                voterID = try reader.readInteger()
            } else {
                voterID = -1
            }
            field = "Topics"
            topics = try reader.readArray(
                of: VoteRequest.TopicData.self,
                version: version,
                flexible: true,
                minimumSize: 3
            )
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(clusterID: clusterID, voterID: voterID, topics: topics, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 0
        size &+= try WireSize.string(
            structure.pointee.clusterID,
            flexible: true,
            nullable: true,
            "VoteRequest.ClusterId"
        )
        if version >= 1 {
            size &+= 4
        }
        size &+= try WireSize.array(structure.pointee.topics, version: version, flexible: true, "VoteRequest.Topics")
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
        if version >= 1 {
            writer.writeInteger(structure.pointee.voterID)
        }
        try writer.writeArray(structure.pointee.topics, version: version, flexible: true)
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
        visitor.visit(structures: left.pointee.topics, right.pointee.topics)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension VoteRequest.TopicData {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "TopicName"
        let topicName: String
        let partitions: [VoteRequest.PartitionData]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            topicName = try reader.readString(flexible: true)
            field = "Partitions"
            partitions = try reader.readArray(
                of: VoteRequest.PartitionData.self,
                version: version,
                flexible: true,
                minimumSize: 25
            )
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(topicName: topicName, partitions: partitions, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 0
        size &+= try WireSize.string(structure.pointee.topicName, flexible: true, "VoteRequest.TopicData.TopicName")
        size &+= try WireSize.array(
            structure.pointee.partitions,
            version: version,
            flexible: true,
            "VoteRequest.TopicData.Partitions"
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
        writer.writeString(structure.pointee.topicName, flexible: true)
        try writer.writeArray(structure.pointee.partitions, version: version, flexible: true)
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(string: left.pointee.topicName, right.pointee.topicName)
        visitor.visit(structures: left.pointee.partitions, right.pointee.partitions)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension VoteRequest.PartitionData {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "PartitionIndex"
        let partitionIndex: Int32
        let replicaEpoch: Int32
        let replicaID: Int32
        let replicaDirectoryID: KafkaUUID
        let voterDirectoryID: KafkaUUID
        let lastOffsetEpoch: Int32
        let lastOffset: Int64
        let preVote: Bool
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            partitionIndex = try reader.readInteger()
            field = "ReplicaEpoch"
            replicaEpoch = try reader.readInteger()
            field = "ReplicaId"
            replicaID = try reader.readInteger()
            if version >= 1 {
                field = "ReplicaDirectoryId"
                replicaDirectoryID = try reader.readUUID()
                field = "VoterDirectoryId"
                voterDirectoryID = try reader.readUUID()
            } else {
                replicaDirectoryID = .zero
                voterDirectoryID = .zero
            }
            field = "LastOffsetEpoch"
            lastOffsetEpoch = try reader.readInteger()
            field = "LastOffset"
            lastOffset = try reader.readInteger()
            if version == 2 {
                field = "PreVote"
                preVote = try reader.readBool()
            } else {
                preVote = false
            }
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(
            partitionIndex: partitionIndex,
            replicaEpoch: replicaEpoch,
            replicaID: replicaID,
            replicaDirectoryID: replicaDirectoryID,
            voterDirectoryID: voterDirectoryID,
            lastOffsetEpoch: lastOffsetEpoch,
            lastOffset: lastOffset,
            preVote: preVote,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 24
        if version >= 1 {
            size &+= 16
            size &+= 16
        }
        if version == 2 {
            size &+= 1
        } else if structure.pointee.preVote {
            throw WireSize.notInVersion("VoteRequest.PartitionData.PreVote", version)
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
        writer.writeInteger(structure.pointee.partitionIndex)
        writer.writeInteger(structure.pointee.replicaEpoch)
        writer.writeInteger(structure.pointee.replicaID)
        if version >= 1 {
            writer.writeUUID(structure.pointee.replicaDirectoryID)
            writer.writeUUID(structure.pointee.voterDirectoryID)
        }
        writer.writeInteger(structure.pointee.lastOffsetEpoch)
        writer.writeInteger(structure.pointee.lastOffset)
        if version == 2 {
            writer.writeBool(structure.pointee.preVote)
        }
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(int32: left.pointee.partitionIndex, right.pointee.partitionIndex)
        visitor.visit(int32: left.pointee.replicaEpoch, right.pointee.replicaEpoch)
        visitor.visit(int32: left.pointee.replicaID, right.pointee.replicaID)
        visitor.visit(uuid: left.pointee.replicaDirectoryID, right.pointee.replicaDirectoryID)
        visitor.visit(uuid: left.pointee.voterDirectoryID, right.pointee.voterDirectoryID)
        visitor.visit(int32: left.pointee.lastOffsetEpoch, right.pointee.lastOffsetEpoch)
        visitor.visit(int64: left.pointee.lastOffset, right.pointee.lastOffset)
        visitor.visit(bool: left.pointee.preVote, right.pointee.preVote)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

/// A voter's answer to a candidate: the vote, and the leader and epoch that it knows.
///
/// Versions 0-2, flexible.
public struct VoteResponse: KafkaResponse {
    public static var specification: MessageSpecification {
        return MessageSpecification("VoteResponse", key: 52, versions: VersionRange(0, 2), flexibleFrom: 0)
    }

    /// Outcome of the request as a whole, as a Kafka error code; 0 means success.
    public var errorCode: ErrorCode

    /// Outcomes, grouped by topic.
    public var topics: [VoteResponse.TopicData]

    /// Addresses of the nodes that are named as leaders in this response, to spare the client a lookup. From version 1
    /// on.
    public var nodeEndpoints: [VoteResponse.NodeEndpoint]

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        errorCode: ErrorCode = ErrorCode(rawValue: 0),
        topics: [VoteResponse.TopicData] = [],
        nodeEndpoints: [VoteResponse.NodeEndpoint] = [],
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.errorCode = errorCode
        self.topics = topics
        self.nodeEndpoints = nodeEndpoints
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension VoteResponse {
    /// One topic with its partitions.
    public struct TopicData: WireStructure {
        /// Name of the topic.
        public var topicName: String

        /// Outcomes for each partition of the topic.
        public var partitions: [VoteResponse.PartitionData]

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            topicName: String = "",
            partitions: [VoteResponse.PartitionData] = [],
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.topicName = topicName
            self.partitions = partitions
            self.unknownTaggedFields = unknownTaggedFields
        }
    }

    /// Outcome for the partition of the metadata log.
    public struct PartitionData: WireStructure {
        /// Number of the partition within its topic, counted from 0.
        public var partitionIndex: Int32

        /// Outcome for this partition, as a Kafka error code; 0 means success.
        public var errorCode: ErrorCode

        /// ID of the leader that the voter knows; -1 when it knows none.
        public var leaderID: Int32

        /// Latest epoch that the voter knows.
        public var leaderEpoch: Int32

        /// Whether the candidate gets the vote.
        public var voteGranted: Bool

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            partitionIndex: Int32 = 0,
            errorCode: ErrorCode = ErrorCode(rawValue: 0),
            leaderID: Int32 = 0,
            leaderEpoch: Int32 = 0,
            voteGranted: Bool = false,
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.partitionIndex = partitionIndex
            self.errorCode = errorCode
            self.leaderID = leaderID
            self.leaderEpoch = leaderEpoch
            self.voteGranted = voteGranted
            self.unknownTaggedFields = unknownTaggedFields
        }
    }

    /// A node and its address.
    public struct NodeEndpoint: WireStructure {
        /// ID of the node.
        public var nodeID: Int32

        /// Host name or IP address to connect to.
        public var host: String

        /// TCP port to connect to.
        public var port: UInt16

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            nodeID: Int32 = 0,
            host: String = "",
            port: UInt16 = 0,
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.nodeID = nodeID
            self.host = host
            self.port = port
            self.unknownTaggedFields = unknownTaggedFields
        }
    }
}

extension VoteResponse {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "ErrorCode"
        let errorCode: ErrorCode
        let topics: [VoteResponse.TopicData]
        var nodeEndpoints: [VoteResponse.NodeEndpoint] = []
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            errorCode = try ErrorCode(rawValue: reader.readInteger())
            field = "Topics"
            topics = try reader.readArray(
                of: VoteResponse.TopicData.self,
                version: version,
                flexible: true,
                minimumSize: 3
            )
            field = "tagged fields"
            var tags = try reader.beginTaggedFields()
            while let tag = try reader.nextTag(&tags) {
                switch tag {
                case 0 where version >= 1:
                    field = "NodeEndpoints"
                    nodeEndpoints = try reader.readArray(
                        of: VoteResponse.NodeEndpoint.self,
                        version: version,
                        flexible: true,
                        minimumSize: 8
                    )
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
            errorCode: errorCode,
            topics: topics,
            nodeEndpoints: nodeEndpoints,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 2
        size &+= try WireSize.array(structure.pointee.topics, version: version, flexible: true, "VoteResponse.Topics")
        if !(version >= 1) {
            if !structure.pointee.nodeEndpoints.isEmpty {
                throw WireSize.notInVersion("VoteResponse.NodeEndpoints", version)
            }
        }
        var tagCount = 0
        var tagSize = 0
        if version >= 1 && !structure.pointee.nodeEndpoints.isEmpty {
            tagCount &+= 1
            tagSize &+= try WireSize.tagged(
                0,
                WireSize.array(
                    structure.pointee.nodeEndpoints,
                    version: version,
                    flexible: true,
                    "VoteResponse.NodeEndpoints"
                ),
                "VoteResponse.NodeEndpoints"
            )
        }
        size &+= try WireSize.taggedFields(
            structure.pointee.unknownTaggedFields,
            knownTags: version >= 1 ? 0x1 : 0x0,
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
        writer.writeInteger(structure.pointee.errorCode.rawValue)
        try writer.writeArray(structure.pointee.topics, version: version, flexible: true)
        var tagCount = structure.pointee.unknownTaggedFields.count
        if version >= 1 && !structure.pointee.nodeEndpoints.isEmpty {
            tagCount &+= 1
        }
        writer.writeTagCount(tagCount)
        if version >= 1 && !structure.pointee.nodeEndpoints.isEmpty {
            try writer.writeTag(
                0,
                size: WireSize.array(
                    structure.pointee.nodeEndpoints,
                    version: version,
                    flexible: true,
                    "VoteResponse.NodeEndpoints"
                )
            )
            try writer.writeArray(structure.pointee.nodeEndpoints, version: version, flexible: true)
        }
        writer.writeUnknown(structure.pointee.unknownTaggedFields, from: 0, below: .max)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(int16: left.pointee.errorCode.rawValue, right.pointee.errorCode.rawValue)
        visitor.visit(structures: left.pointee.topics, right.pointee.topics)
        visitor.visit(structures: left.pointee.nodeEndpoints, right.pointee.nodeEndpoints)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension VoteResponse.TopicData {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "TopicName"
        let topicName: String
        let partitions: [VoteResponse.PartitionData]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            topicName = try reader.readString(flexible: true)
            field = "Partitions"
            partitions = try reader.readArray(
                of: VoteResponse.PartitionData.self,
                version: version,
                flexible: true,
                minimumSize: 16
            )
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(topicName: topicName, partitions: partitions, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 0
        size &+= try WireSize.string(structure.pointee.topicName, flexible: true, "VoteResponse.TopicData.TopicName")
        size &+= try WireSize.array(
            structure.pointee.partitions,
            version: version,
            flexible: true,
            "VoteResponse.TopicData.Partitions"
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
        writer.writeString(structure.pointee.topicName, flexible: true)
        try writer.writeArray(structure.pointee.partitions, version: version, flexible: true)
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(string: left.pointee.topicName, right.pointee.topicName)
        visitor.visit(structures: left.pointee.partitions, right.pointee.partitions)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension VoteResponse.PartitionData {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "PartitionIndex"
        let partitionIndex: Int32
        let errorCode: ErrorCode
        let leaderID: Int32
        let leaderEpoch: Int32
        let voteGranted: Bool
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            partitionIndex = try reader.readInteger()
            field = "ErrorCode"
            errorCode = try ErrorCode(rawValue: reader.readInteger())
            field = "LeaderId"
            leaderID = try reader.readInteger()
            field = "LeaderEpoch"
            leaderEpoch = try reader.readInteger()
            field = "VoteGranted"
            voteGranted = try reader.readBool()
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(
            partitionIndex: partitionIndex,
            errorCode: errorCode,
            leaderID: leaderID,
            leaderEpoch: leaderEpoch,
            voteGranted: voteGranted,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 15
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
        writer.writeInteger(structure.pointee.partitionIndex)
        writer.writeInteger(structure.pointee.errorCode.rawValue)
        writer.writeInteger(structure.pointee.leaderID)
        writer.writeInteger(structure.pointee.leaderEpoch)
        writer.writeBool(structure.pointee.voteGranted)
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(int32: left.pointee.partitionIndex, right.pointee.partitionIndex)
        visitor.visit(int16: left.pointee.errorCode.rawValue, right.pointee.errorCode.rawValue)
        visitor.visit(int32: left.pointee.leaderID, right.pointee.leaderID)
        visitor.visit(int32: left.pointee.leaderEpoch, right.pointee.leaderEpoch)
        visitor.visit(bool: left.pointee.voteGranted, right.pointee.voteGranted)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension VoteResponse.NodeEndpoint {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "NodeId"
        let nodeID: Int32
        let host: String
        let port: UInt16
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            nodeID = try reader.readInteger()
            field = "Host"
            host = try reader.readString(flexible: true)
            field = "Port"
            port = try reader.readInteger()
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(nodeID: nodeID, host: host, port: port, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 6
        size &+= try WireSize.string(structure.pointee.host, flexible: true, "VoteResponse.NodeEndpoint.Host")
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
        writer.writeInteger(structure.pointee.nodeID)
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
        visitor.visit(int32: left.pointee.nodeID, right.pointee.nodeID)
        visitor.visit(string: left.pointee.host, right.pointee.host)
        visitor.visit(uint16: left.pointee.port, right.pointee.port)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}
