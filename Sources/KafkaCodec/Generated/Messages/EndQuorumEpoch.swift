// Generated from the protocol schema by Tools/generate. Do not edit.

/// A resigning quorum leader's notice to the voters, so that they elect another without waiting for a timeout.
///
/// Versions 0-1, flexible from 1.
public struct EndQuorumEpochRequest: KafkaRequest {
    public typealias Response = EndQuorumEpochResponse

    public static var specification: MessageSpecification {
        return MessageSpecification("EndQuorumEpochRequest", key: 54, versions: VersionRange(0, 1), flexibleFrom: 1)
    }

    /// ID of the cluster that the sender belongs to, checked by the receiver; null to skip the check.
    public var clusterID: String?

    /// Topics concerned, in practice the one that holds the metadata log.
    public var topics: [EndQuorumEpochRequest.TopicData]

    /// Addresses of the resigning leader, one for each listener. From version 1 on.
    public var leaderEndpoints: [EndQuorumEpochRequest.LeaderEndpoint]

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        clusterID: String? = nil,
        topics: [EndQuorumEpochRequest.TopicData] = [],
        leaderEndpoints: [EndQuorumEpochRequest.LeaderEndpoint] = [],
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.clusterID = clusterID
        self.topics = topics
        self.leaderEndpoints = leaderEndpoints
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension EndQuorumEpochRequest {
    /// One topic with its partitions.
    public struct TopicData: WireStructure {
        /// Name of the topic.
        public var topicName: String

        /// Partitions concerned, in practice the only one of the metadata log.
        public var partitions: [EndQuorumEpochRequest.PartitionData]

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            topicName: String = "",
            partitions: [EndQuorumEpochRequest.PartitionData] = [],
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.topicName = topicName
            self.partitions = partitions
            self.unknownTaggedFields = unknownTaggedFields
        }
    }

    /// The partition of the metadata log and its resigning leader.
    public struct PartitionData: WireStructure {
        /// Number of the partition within its topic, counted from 0.
        public var partitionIndex: Int32

        /// ID of the resigning leader.
        public var leaderID: Int32

        /// Epoch that the leader resigns from.
        public var leaderEpoch: Int32

        /// IDs of the voters in the order in which they should stand for election, in version 0. Up to version 0.
        public var preferredSuccessors: Int32List

        /// Voters in the order in which they should stand for election. From version 1 on.
        public var preferredCandidates: [EndQuorumEpochRequest.ReplicaInfo]

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            partitionIndex: Int32 = 0,
            leaderID: Int32 = 0,
            leaderEpoch: Int32 = 0,
            preferredSuccessors: Int32List = [],
            preferredCandidates: [EndQuorumEpochRequest.ReplicaInfo] = [],
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.partitionIndex = partitionIndex
            self.leaderID = leaderID
            self.leaderEpoch = leaderEpoch
            self.preferredSuccessors = preferredSuccessors
            self.preferredCandidates = preferredCandidates
            self.unknownTaggedFields = unknownTaggedFields
        }
    }

    /// A voter that could be the next leader.
    public struct ReplicaInfo: WireStructure {
        /// Node ID of the voter.
        public var candidateID: Int32

        /// ID of the log directory that holds the voter's metadata log.
        public var candidateDirectoryID: KafkaUUID

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            candidateID: Int32 = 0,
            candidateDirectoryID: KafkaUUID = .zero,
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.candidateID = candidateID
            self.candidateDirectoryID = candidateDirectoryID
            self.unknownTaggedFields = unknownTaggedFields
        }
    }

    /// One address of the leader.
    public struct LeaderEndpoint: WireStructure {
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

extension EndQuorumEpochRequest {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version == 1
        var field: StaticString = "ClusterId"
        let clusterID: String?
        let topics: [EndQuorumEpochRequest.TopicData]
        let leaderEndpoints: [EndQuorumEpochRequest.LeaderEndpoint]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            clusterID = try reader.readNullableString(flexible: flexible)
            field = "Topics"
            topics = try reader.readArray(
                of: EndQuorumEpochRequest.TopicData.self,
                version: version,
                flexible: flexible,
                minimumSize: 3
            )
            if version == 1 {
                field = "LeaderEndpoints"
                leaderEndpoints = try reader.readArray(
                    of: EndQuorumEpochRequest.LeaderEndpoint.self,
                    version: version,
                    flexible: flexible,
                    minimumSize: 5
                )
            } else {
                leaderEndpoints = []
            }
            if flexible {
                field = "tagged fields"
                unknownTaggedFields = try reader.readTaggedFields()
            } else {
                unknownTaggedFields = UnknownTaggedFields()
            }
        } catch {
            throw error.within(field)
        }
        self.init(
            clusterID: clusterID,
            topics: topics,
            leaderEndpoints: leaderEndpoints,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version == 1
        var size = 0
        size &+= try WireSize.string(
            structure.pointee.clusterID,
            flexible: flexible,
            nullable: true,
            "EndQuorumEpochRequest.ClusterId"
        )
        size &+= try WireSize.array(
            structure.pointee.topics,
            version: version,
            flexible: flexible,
            "EndQuorumEpochRequest.Topics"
        )
        if version == 1 {
            size &+= try WireSize.array(
                structure.pointee.leaderEndpoints,
                version: version,
                flexible: flexible,
                "EndQuorumEpochRequest.LeaderEndpoints"
            )
        }
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(structure.pointee.unknownTaggedFields, "EndQuorumEpochRequest", version)
        }
        return size
    }

    @inline(never)
    @_lifetime(writer: copy writer)
    public static func write(
        _ structure: UnsafePointer<Self>,
        to writer: inout WireWriter,
        version: Int16
    ) throws(WireError) {
        let flexible = version == 1
        writer.writeString(structure.pointee.clusterID, flexible: flexible)
        try writer.writeArray(structure.pointee.topics, version: version, flexible: flexible)
        if version == 1 {
            try writer.writeArray(structure.pointee.leaderEndpoints, version: version, flexible: flexible)
        }
        if flexible {
            writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
        }
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(string: left.pointee.clusterID, right.pointee.clusterID)
        visitor.visit(structures: left.pointee.topics, right.pointee.topics)
        visitor.visit(structures: left.pointee.leaderEndpoints, right.pointee.leaderEndpoints)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension EndQuorumEpochRequest.TopicData {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version == 1
        var field: StaticString = "TopicName"
        let topicName: String
        let partitions: [EndQuorumEpochRequest.PartitionData]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            topicName = try reader.readString(flexible: flexible)
            field = "Partitions"
            partitions = try reader.readArray(
                of: EndQuorumEpochRequest.PartitionData.self,
                version: version,
                flexible: flexible,
                minimumSize: 14
            )
            if flexible {
                field = "tagged fields"
                unknownTaggedFields = try reader.readTaggedFields()
            } else {
                unknownTaggedFields = UnknownTaggedFields()
            }
        } catch {
            throw error.within(field)
        }
        self.init(topicName: topicName, partitions: partitions, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version == 1
        var size = 0
        size &+= try WireSize.string(
            structure.pointee.topicName,
            flexible: flexible,
            "EndQuorumEpochRequest.TopicData.TopicName"
        )
        size &+= try WireSize.array(
            structure.pointee.partitions,
            version: version,
            flexible: flexible,
            "EndQuorumEpochRequest.TopicData.Partitions"
        )
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(
                structure.pointee.unknownTaggedFields,
                "EndQuorumEpochRequest.TopicData",
                version
            )
        }
        return size
    }

    @inline(never)
    @_lifetime(writer: copy writer)
    public static func write(
        _ structure: UnsafePointer<Self>,
        to writer: inout WireWriter,
        version: Int16
    ) throws(WireError) {
        let flexible = version == 1
        writer.writeString(structure.pointee.topicName, flexible: flexible)
        try writer.writeArray(structure.pointee.partitions, version: version, flexible: flexible)
        if flexible {
            writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
        }
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

extension EndQuorumEpochRequest.PartitionData {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version == 1
        var field: StaticString = "PartitionIndex"
        let partitionIndex: Int32
        let leaderID: Int32
        let leaderEpoch: Int32
        let preferredSuccessors: Int32List
        let preferredCandidates: [EndQuorumEpochRequest.ReplicaInfo]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            partitionIndex = try reader.readInteger()
            field = "LeaderId"
            leaderID = try reader.readInteger()
            field = "LeaderEpoch"
            leaderEpoch = try reader.readInteger()
            if version == 0 {
                field = "PreferredSuccessors"
                preferredSuccessors = try reader.readInt32List(flexible: flexible)
            } else {
                preferredSuccessors = []
            }
            if version == 1 {
                field = "PreferredCandidates"
                preferredCandidates = try reader.readArray(
                    of: EndQuorumEpochRequest.ReplicaInfo.self,
                    version: version,
                    flexible: flexible,
                    minimumSize: 21
                )
            } else {
                preferredCandidates = []
            }
            if flexible {
                field = "tagged fields"
                unknownTaggedFields = try reader.readTaggedFields()
            } else {
                unknownTaggedFields = UnknownTaggedFields()
            }
        } catch {
            throw error.within(field)
        }
        self.init(
            partitionIndex: partitionIndex,
            leaderID: leaderID,
            leaderEpoch: leaderEpoch,
            preferredSuccessors: preferredSuccessors,
            preferredCandidates: preferredCandidates,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version == 1
        var size = 12
        if version == 0 {
            size &+= try WireSize.array(
                count: structure.pointee.preferredSuccessors.count,
                of: 4,
                flexible: flexible,
                "EndQuorumEpochRequest.PartitionData.PreferredSuccessors"
            )
        }
        if version == 1 {
            size &+= try WireSize.array(
                structure.pointee.preferredCandidates,
                version: version,
                flexible: flexible,
                "EndQuorumEpochRequest.PartitionData.PreferredCandidates"
            )
        }
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(
                structure.pointee.unknownTaggedFields,
                "EndQuorumEpochRequest.PartitionData",
                version
            )
        }
        return size
    }

    @inline(never)
    @_lifetime(writer: copy writer)
    public static func write(
        _ structure: UnsafePointer<Self>,
        to writer: inout WireWriter,
        version: Int16
    ) throws(WireError) {
        let flexible = version == 1
        writer.writeInteger(structure.pointee.partitionIndex)
        writer.writeInteger(structure.pointee.leaderID)
        writer.writeInteger(structure.pointee.leaderEpoch)
        if version == 0 {
            writer.writeInt32List(structure.pointee.preferredSuccessors, flexible: flexible)
        }
        if version == 1 {
            try writer.writeArray(structure.pointee.preferredCandidates, version: version, flexible: flexible)
        }
        if flexible {
            writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
        }
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(int32: left.pointee.partitionIndex, right.pointee.partitionIndex)
        visitor.visit(int32: left.pointee.leaderID, right.pointee.leaderID)
        visitor.visit(int32: left.pointee.leaderEpoch, right.pointee.leaderEpoch)
        visitor.visit(int32s: left.pointee.preferredSuccessors, right.pointee.preferredSuccessors)
        visitor.visit(structures: left.pointee.preferredCandidates, right.pointee.preferredCandidates)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension EndQuorumEpochRequest.ReplicaInfo {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "CandidateId"
        let candidateID: Int32
        let candidateDirectoryID: KafkaUUID
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            candidateID = try reader.readInteger()
            field = "CandidateDirectoryId"
            candidateDirectoryID = try reader.readUUID()
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(
            candidateID: candidateID,
            candidateDirectoryID: candidateDirectoryID,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 20
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
        writer.writeInteger(structure.pointee.candidateID)
        writer.writeUUID(structure.pointee.candidateDirectoryID)
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(int32: left.pointee.candidateID, right.pointee.candidateID)
        visitor.visit(uuid: left.pointee.candidateDirectoryID, right.pointee.candidateDirectoryID)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension EndQuorumEpochRequest.LeaderEndpoint {
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
        size &+= try WireSize.string(
            structure.pointee.name,
            flexible: true,
            "EndQuorumEpochRequest.LeaderEndpoint.Name"
        )
        size &+= try WireSize.string(
            structure.pointee.host,
            flexible: true,
            "EndQuorumEpochRequest.LeaderEndpoint.Host"
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

/// A voter's answer to the resigning leader, with the leader and epoch that the voter knows.
///
/// Versions 0-1, flexible from 1.
public struct EndQuorumEpochResponse: KafkaResponse {
    public static var specification: MessageSpecification {
        return MessageSpecification("EndQuorumEpochResponse", key: 54, versions: VersionRange(0, 1), flexibleFrom: 1)
    }

    /// Outcome of the request as a whole, as a Kafka error code; 0 means success.
    public var errorCode: ErrorCode

    /// Outcomes, grouped by topic.
    public var topics: [EndQuorumEpochResponse.TopicData]

    /// Addresses of the nodes that are named as leaders in this response, to spare the client a lookup. From version 1
    /// on.
    public var nodeEndpoints: [EndQuorumEpochResponse.NodeEndpoint]

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        errorCode: ErrorCode = ErrorCode(rawValue: 0),
        topics: [EndQuorumEpochResponse.TopicData] = [],
        nodeEndpoints: [EndQuorumEpochResponse.NodeEndpoint] = [],
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.errorCode = errorCode
        self.topics = topics
        self.nodeEndpoints = nodeEndpoints
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension EndQuorumEpochResponse {
    /// One topic with its partitions.
    public struct TopicData: WireStructure {
        /// Name of the topic.
        public var topicName: String

        /// Outcomes for each partition of the topic.
        public var partitions: [EndQuorumEpochResponse.PartitionData]

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            topicName: String = "",
            partitions: [EndQuorumEpochResponse.PartitionData] = [],
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

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            partitionIndex: Int32 = 0,
            errorCode: ErrorCode = ErrorCode(rawValue: 0),
            leaderID: Int32 = 0,
            leaderEpoch: Int32 = 0,
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.partitionIndex = partitionIndex
            self.errorCode = errorCode
            self.leaderID = leaderID
            self.leaderEpoch = leaderEpoch
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

extension EndQuorumEpochResponse {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version == 1
        var field: StaticString = "ErrorCode"
        let errorCode: ErrorCode
        let topics: [EndQuorumEpochResponse.TopicData]
        var nodeEndpoints: [EndQuorumEpochResponse.NodeEndpoint] = []
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            errorCode = try ErrorCode(rawValue: reader.readInteger())
            field = "Topics"
            topics = try reader.readArray(
                of: EndQuorumEpochResponse.TopicData.self,
                version: version,
                flexible: flexible,
                minimumSize: 3
            )
            if flexible {
                field = "tagged fields"
                var tags = try reader.beginTaggedFields()
                while let tag = try reader.nextTag(&tags) {
                    switch tag {
                    case 0:
                        field = "NodeEndpoints"
                        nodeEndpoints = try reader.readArray(
                            of: EndQuorumEpochResponse.NodeEndpoint.self,
                            version: version,
                            flexible: flexible,
                            minimumSize: 8
                        )
                        try reader.finishTag(&tags)
                    default:
                        try reader.keepTag(&tags)
                    }
                }
                unknownTaggedFields = tags.unknown
            } else {
                unknownTaggedFields = UnknownTaggedFields()
            }
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
        let flexible = version == 1
        var size = 2
        size &+= try WireSize.array(
            structure.pointee.topics,
            version: version,
            flexible: flexible,
            "EndQuorumEpochResponse.Topics"
        )
        if !(version == 1) {
            if !structure.pointee.nodeEndpoints.isEmpty {
                throw WireSize.notInVersion("EndQuorumEpochResponse.NodeEndpoints", version)
            }
        }
        if flexible {
            var tagCount = 0
            var tagSize = 0
            if !structure.pointee.nodeEndpoints.isEmpty {
                tagCount &+= 1
                tagSize &+= try WireSize.tagged(
                    0,
                    WireSize.array(
                        structure.pointee.nodeEndpoints,
                        version: version,
                        flexible: flexible,
                        "EndQuorumEpochResponse.NodeEndpoints"
                    ),
                    "EndQuorumEpochResponse.NodeEndpoints"
                )
            }
            size &+= try WireSize.taggedFields(
                structure.pointee.unknownTaggedFields,
                knownTags: 0x1,
                knownCount: tagCount,
                knownSize: tagSize
            )
        } else {
            try WireSize.expectNoTaggedFields(structure.pointee.unknownTaggedFields, "EndQuorumEpochResponse", version)
        }
        return size
    }

    @inline(never)
    @_lifetime(writer: copy writer)
    public static func write(
        _ structure: UnsafePointer<Self>,
        to writer: inout WireWriter,
        version: Int16
    ) throws(WireError) {
        let flexible = version == 1
        writer.writeInteger(structure.pointee.errorCode.rawValue)
        try writer.writeArray(structure.pointee.topics, version: version, flexible: flexible)
        if flexible {
            var tagCount = structure.pointee.unknownTaggedFields.count
            if !structure.pointee.nodeEndpoints.isEmpty {
                tagCount &+= 1
            }
            writer.writeTagCount(tagCount)
            if !structure.pointee.nodeEndpoints.isEmpty {
                try writer.writeTag(
                    0,
                    size: WireSize.array(
                        structure.pointee.nodeEndpoints,
                        version: version,
                        flexible: flexible,
                        "EndQuorumEpochResponse.NodeEndpoints"
                    )
                )
                try writer.writeArray(structure.pointee.nodeEndpoints, version: version, flexible: flexible)
            }
            writer.writeUnknown(structure.pointee.unknownTaggedFields, from: 1, below: .max)
        }
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

extension EndQuorumEpochResponse.TopicData {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version == 1
        var field: StaticString = "TopicName"
        let topicName: String
        let partitions: [EndQuorumEpochResponse.PartitionData]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            topicName = try reader.readString(flexible: flexible)
            field = "Partitions"
            partitions = try reader.readArray(
                of: EndQuorumEpochResponse.PartitionData.self,
                version: version,
                flexible: flexible,
                minimumSize: 14
            )
            if flexible {
                field = "tagged fields"
                unknownTaggedFields = try reader.readTaggedFields()
            } else {
                unknownTaggedFields = UnknownTaggedFields()
            }
        } catch {
            throw error.within(field)
        }
        self.init(topicName: topicName, partitions: partitions, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version == 1
        var size = 0
        size &+= try WireSize.string(
            structure.pointee.topicName,
            flexible: flexible,
            "EndQuorumEpochResponse.TopicData.TopicName"
        )
        size &+= try WireSize.array(
            structure.pointee.partitions,
            version: version,
            flexible: flexible,
            "EndQuorumEpochResponse.TopicData.Partitions"
        )
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(
                structure.pointee.unknownTaggedFields,
                "EndQuorumEpochResponse.TopicData",
                version
            )
        }
        return size
    }

    @inline(never)
    @_lifetime(writer: copy writer)
    public static func write(
        _ structure: UnsafePointer<Self>,
        to writer: inout WireWriter,
        version: Int16
    ) throws(WireError) {
        let flexible = version == 1
        writer.writeString(structure.pointee.topicName, flexible: flexible)
        try writer.writeArray(structure.pointee.partitions, version: version, flexible: flexible)
        if flexible {
            writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
        }
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

extension EndQuorumEpochResponse.PartitionData {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version == 1
        var field: StaticString = "PartitionIndex"
        let partitionIndex: Int32
        let errorCode: ErrorCode
        let leaderID: Int32
        let leaderEpoch: Int32
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            partitionIndex = try reader.readInteger()
            field = "ErrorCode"
            errorCode = try ErrorCode(rawValue: reader.readInteger())
            field = "LeaderId"
            leaderID = try reader.readInteger()
            field = "LeaderEpoch"
            leaderEpoch = try reader.readInteger()
            if flexible {
                field = "tagged fields"
                unknownTaggedFields = try reader.readTaggedFields()
            } else {
                unknownTaggedFields = UnknownTaggedFields()
            }
        } catch {
            throw error.within(field)
        }
        self.init(
            partitionIndex: partitionIndex,
            errorCode: errorCode,
            leaderID: leaderID,
            leaderEpoch: leaderEpoch,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version == 1
        var size = 14
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(
                structure.pointee.unknownTaggedFields,
                "EndQuorumEpochResponse.PartitionData",
                version
            )
        }
        return size
    }

    @inline(never)
    @_lifetime(writer: copy writer)
    public static func write(
        _ structure: UnsafePointer<Self>,
        to writer: inout WireWriter,
        version: Int16
    ) throws(WireError) {
        let flexible = version == 1
        writer.writeInteger(structure.pointee.partitionIndex)
        writer.writeInteger(structure.pointee.errorCode.rawValue)
        writer.writeInteger(structure.pointee.leaderID)
        writer.writeInteger(structure.pointee.leaderEpoch)
        if flexible {
            writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
        }
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
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension EndQuorumEpochResponse.NodeEndpoint {
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
        size &+= try WireSize.string(structure.pointee.host, flexible: true, "EndQuorumEpochResponse.NodeEndpoint.Host")
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
