// Generated from the protocol schema by Tools/generate. Do not edit.

/// Asks for the state of the metadata quorum: its leader, voters and observers (KIP-595).
///
/// Versions 0-2, flexible.
public struct DescribeQuorumRequest: KafkaRequest {
    public typealias Response = DescribeQuorumResponse

    public static var specification: MessageSpecification {
        return MessageSpecification("DescribeQuorumRequest", key: 55, versions: VersionRange(0, 2), flexibleFrom: 0)
    }

    /// Topics to describe, in practice the one that holds the metadata log.
    public var topics: [DescribeQuorumRequest.TopicData]

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        topics: [DescribeQuorumRequest.TopicData] = [],
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.topics = topics
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension DescribeQuorumRequest {
    /// One topic with its partitions.
    public struct TopicData: WireStructure {
        /// Name of the topic.
        public var topicName: String

        /// Partitions to describe, in practice the only one of the metadata log.
        public var partitions: [DescribeQuorumRequest.PartitionData]

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            topicName: String = "",
            partitions: [DescribeQuorumRequest.PartitionData] = [],
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.topicName = topicName
            self.partitions = partitions
            self.unknownTaggedFields = unknownTaggedFields
        }
    }

    /// One partition to describe.
    public struct PartitionData: WireStructure {
        /// Number of the partition within its topic, counted from 0.
        public var partitionIndex: Int32

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(partitionIndex: Int32 = 0, unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()) {
            self.partitionIndex = partitionIndex
            self.unknownTaggedFields = unknownTaggedFields
        }
    }
}

extension DescribeQuorumRequest {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "Topics"
        let topics: [DescribeQuorumRequest.TopicData]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            topics = try reader.readArray(
                of: DescribeQuorumRequest.TopicData.self,
                version: version,
                flexible: true,
                minimumSize: 3
            )
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(topics: topics, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 0
        size &+= try WireSize.array(
            structure.pointee.topics,
            version: version,
            flexible: true,
            "DescribeQuorumRequest.Topics"
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
        try writer.writeArray(structure.pointee.topics, version: version, flexible: true)
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(structures: left.pointee.topics, right.pointee.topics)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension DescribeQuorumRequest.TopicData {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "TopicName"
        let topicName: String
        let partitions: [DescribeQuorumRequest.PartitionData]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            topicName = try reader.readString(flexible: true)
            field = "Partitions"
            partitions = try reader.readArray(
                of: DescribeQuorumRequest.PartitionData.self,
                version: version,
                flexible: true,
                minimumSize: 5
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
        size &+= try WireSize.string(
            structure.pointee.topicName,
            flexible: true,
            "DescribeQuorumRequest.TopicData.TopicName"
        )
        size &+= try WireSize.array(
            structure.pointee.partitions,
            version: version,
            flexible: true,
            "DescribeQuorumRequest.TopicData.Partitions"
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

extension DescribeQuorumRequest.PartitionData {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "PartitionIndex"
        let partitionIndex: Int32
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            partitionIndex = try reader.readInteger()
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(partitionIndex: partitionIndex, unknownTaggedFields: unknownTaggedFields)
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
        writer.writeInteger(structure.pointee.partitionIndex)
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(int32: left.pointee.partitionIndex, right.pointee.partitionIndex)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

/// Describes the metadata quorum and how far each replica has got.
///
/// Versions 0-2, flexible.
public struct DescribeQuorumResponse: KafkaResponse {
    public static var specification: MessageSpecification {
        return MessageSpecification("DescribeQuorumResponse", key: 55, versions: VersionRange(0, 2), flexibleFrom: 0)
    }

    /// Outcome of the request as a whole, as a Kafka error code; 0 means success.
    public var errorCode: ErrorCode

    /// Explanation in words of the error; null when there is none. From version 2 on.
    public var errorMessage: String?

    /// Outcomes, grouped by topic.
    public var topics: [DescribeQuorumResponse.TopicData]

    /// Nodes of the quorum's voters, with their addresses. From version 2 on.
    public var nodes: [DescribeQuorumResponse.Node]

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        errorCode: ErrorCode = ErrorCode(rawValue: 0),
        errorMessage: String? = "",
        topics: [DescribeQuorumResponse.TopicData] = [],
        nodes: [DescribeQuorumResponse.Node] = [],
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.errorCode = errorCode
        self.errorMessage = errorMessage
        self.topics = topics
        self.nodes = nodes
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension DescribeQuorumResponse {
    /// One topic with its partitions.
    public struct TopicData: WireStructure {
        /// Name of the topic.
        public var topicName: String

        /// Outcomes for each partition of the topic.
        public var partitions: [DescribeQuorumResponse.PartitionData]

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            topicName: String = "",
            partitions: [DescribeQuorumResponse.PartitionData] = [],
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.topicName = topicName
            self.partitions = partitions
            self.unknownTaggedFields = unknownTaggedFields
        }
    }

    /// State of the quorum that replicates one partition.
    public struct PartitionData: WireStructure {
        /// Number of the partition within its topic, counted from 0.
        public var partitionIndex: Int32

        /// Outcome for this partition, as a Kafka error code; 0 means success.
        public var errorCode: ErrorCode

        /// Explanation in words of the error for this partition; null when there is none. From version 2 on.
        public var errorMessage: String?

        /// ID of the quorum's leader; -1 when none is known.
        public var leaderID: Int32

        /// Latest epoch of the quorum.
        public var leaderEpoch: Int32

        /// Offset below which every record of the log is committed by the quorum; -1 when not known.
        public var highWatermark: Int64

        /// Replicas that vote.
        public var currentVoters: [DescribeQuorumResponse.ReplicaState]

        /// Replicas that follow the log without a vote, brokers among them.
        public var observers: [DescribeQuorumResponse.ReplicaState]

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            partitionIndex: Int32 = 0,
            errorCode: ErrorCode = ErrorCode(rawValue: 0),
            errorMessage: String? = "",
            leaderID: Int32 = 0,
            leaderEpoch: Int32 = 0,
            highWatermark: Int64 = 0,
            currentVoters: [DescribeQuorumResponse.ReplicaState] = [],
            observers: [DescribeQuorumResponse.ReplicaState] = [],
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.partitionIndex = partitionIndex
            self.errorCode = errorCode
            self.errorMessage = errorMessage
            self.leaderID = leaderID
            self.leaderEpoch = leaderEpoch
            self.highWatermark = highWatermark
            self.currentVoters = currentVoters
            self.observers = observers
            self.unknownTaggedFields = unknownTaggedFields
        }
    }

    /// One replica of the metadata log and how far it has got.
    public struct ReplicaState: WireStructure {
        /// Node ID of the replica.
        public var replicaID: Int32

        /// ID of the log directory that holds the replica's metadata log. From version 2 on.
        public var replicaDirectoryID: KafkaUUID

        /// Offset just behind the last record that the replica has, as far as the leader knows; -1 when it does not.
        public var logEndOffset: Int64

        /// When the replica last fetched, in milliseconds since the Unix epoch by the leader's clock; -1 when not
        /// known. From version 1 on.
        public var lastFetchTimestamp: Int64

        /// When the replica last had the whole log, in milliseconds since the Unix epoch by the leader's clock; -1 when
        /// not known. From version 1 on.
        public var lastCaughtUpTimestamp: Int64

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            replicaID: Int32 = 0,
            replicaDirectoryID: KafkaUUID = .zero,
            logEndOffset: Int64 = 0,
            lastFetchTimestamp: Int64 = -1,
            lastCaughtUpTimestamp: Int64 = -1,
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.replicaID = replicaID
            self.replicaDirectoryID = replicaDirectoryID
            self.logEndOffset = logEndOffset
            self.lastFetchTimestamp = lastFetchTimestamp
            self.lastCaughtUpTimestamp = lastCaughtUpTimestamp
            self.unknownTaggedFields = unknownTaggedFields
        }
    }

    /// One voter node with its addresses.
    public struct Node: WireStructure {
        /// ID of the node.
        public var nodeID: Int32

        /// Addresses at which the node can be reached, one for each listener.
        public var listeners: [DescribeQuorumResponse.Listener]

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            nodeID: Int32 = 0,
            listeners: [DescribeQuorumResponse.Listener] = [],
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.nodeID = nodeID
            self.listeners = listeners
            self.unknownTaggedFields = unknownTaggedFields
        }
    }

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

extension DescribeQuorumResponse {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "ErrorCode"
        let errorCode: ErrorCode
        let errorMessage: String?
        let topics: [DescribeQuorumResponse.TopicData]
        let nodes: [DescribeQuorumResponse.Node]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            errorCode = try ErrorCode(rawValue: reader.readInteger())
            if version == 2 {
                field = "ErrorMessage"
                errorMessage = try reader.readNullableString(flexible: true)
            } else {
                errorMessage = ""
            }
            field = "Topics"
            topics = try reader.readArray(
                of: DescribeQuorumResponse.TopicData.self,
                version: version,
                flexible: true,
                minimumSize: 3
            )
            if version == 2 {
                field = "Nodes"
                nodes = try reader.readArray(
                    of: DescribeQuorumResponse.Node.self,
                    version: version,
                    flexible: true,
                    minimumSize: 6
                )
            } else {
                nodes = []
            }
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(
            errorCode: errorCode,
            errorMessage: errorMessage,
            topics: topics,
            nodes: nodes,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 2
        if version == 2 {
            size &+= try WireSize.string(
                structure.pointee.errorMessage,
                flexible: true,
                nullable: true,
                "DescribeQuorumResponse.ErrorMessage"
            )
        }
        size &+= try WireSize.array(
            structure.pointee.topics,
            version: version,
            flexible: true,
            "DescribeQuorumResponse.Topics"
        )
        if version == 2 {
            size &+= try WireSize.array(
                structure.pointee.nodes,
                version: version,
                flexible: true,
                "DescribeQuorumResponse.Nodes"
            )
        } else if !structure.pointee.nodes.isEmpty {
            throw WireSize.notInVersion("DescribeQuorumResponse.Nodes", version)
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
        writer.writeInteger(structure.pointee.errorCode.rawValue)
        if version == 2 {
            writer.writeString(structure.pointee.errorMessage, flexible: true)
        }
        try writer.writeArray(structure.pointee.topics, version: version, flexible: true)
        if version == 2 {
            try writer.writeArray(structure.pointee.nodes, version: version, flexible: true)
        }
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(int16: left.pointee.errorCode.rawValue, right.pointee.errorCode.rawValue)
        visitor.visit(string: left.pointee.errorMessage, right.pointee.errorMessage)
        visitor.visit(structures: left.pointee.topics, right.pointee.topics)
        visitor.visit(structures: left.pointee.nodes, right.pointee.nodes)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension DescribeQuorumResponse.TopicData {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "TopicName"
        let topicName: String
        let partitions: [DescribeQuorumResponse.PartitionData]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            topicName = try reader.readString(flexible: true)
            field = "Partitions"
            partitions = try reader.readArray(
                of: DescribeQuorumResponse.PartitionData.self,
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
        size &+= try WireSize.string(
            structure.pointee.topicName,
            flexible: true,
            "DescribeQuorumResponse.TopicData.TopicName"
        )
        size &+= try WireSize.array(
            structure.pointee.partitions,
            version: version,
            flexible: true,
            "DescribeQuorumResponse.TopicData.Partitions"
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

extension DescribeQuorumResponse.PartitionData {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "PartitionIndex"
        let partitionIndex: Int32
        let errorCode: ErrorCode
        let errorMessage: String?
        let leaderID: Int32
        let leaderEpoch: Int32
        let highWatermark: Int64
        let currentVoters: [DescribeQuorumResponse.ReplicaState]
        let observers: [DescribeQuorumResponse.ReplicaState]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            partitionIndex = try reader.readInteger()
            field = "ErrorCode"
            errorCode = try ErrorCode(rawValue: reader.readInteger())
            if version == 2 {
                field = "ErrorMessage"
                errorMessage = try reader.readNullableString(flexible: true)
            } else {
                errorMessage = ""
            }
            field = "LeaderId"
            leaderID = try reader.readInteger()
            field = "LeaderEpoch"
            leaderEpoch = try reader.readInteger()
            field = "HighWatermark"
            highWatermark = try reader.readInteger()
            field = "CurrentVoters"
            currentVoters = try reader.readArray(
                of: DescribeQuorumResponse.ReplicaState.self,
                version: version,
                flexible: true,
                minimumSize: 13
            )
            field = "Observers"
            observers = try reader.readArray(
                of: DescribeQuorumResponse.ReplicaState.self,
                version: version,
                flexible: true,
                minimumSize: 13
            )
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(
            partitionIndex: partitionIndex,
            errorCode: errorCode,
            errorMessage: errorMessage,
            leaderID: leaderID,
            leaderEpoch: leaderEpoch,
            highWatermark: highWatermark,
            currentVoters: currentVoters,
            observers: observers,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 22
        if version == 2 {
            size &+= try WireSize.string(
                structure.pointee.errorMessage,
                flexible: true,
                nullable: true,
                "DescribeQuorumResponse.PartitionData.ErrorMessage"
            )
        }
        size &+= try WireSize.array(
            structure.pointee.currentVoters,
            version: version,
            flexible: true,
            "DescribeQuorumResponse.PartitionData.CurrentVoters"
        )
        size &+= try WireSize.array(
            structure.pointee.observers,
            version: version,
            flexible: true,
            "DescribeQuorumResponse.PartitionData.Observers"
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
        writer.writeInteger(structure.pointee.partitionIndex)
        writer.writeInteger(structure.pointee.errorCode.rawValue)
        if version == 2 {
            writer.writeString(structure.pointee.errorMessage, flexible: true)
        }
        writer.writeInteger(structure.pointee.leaderID)
        writer.writeInteger(structure.pointee.leaderEpoch)
        writer.writeInteger(structure.pointee.highWatermark)
        try writer.writeArray(structure.pointee.currentVoters, version: version, flexible: true)
        try writer.writeArray(structure.pointee.observers, version: version, flexible: true)
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
        visitor.visit(string: left.pointee.errorMessage, right.pointee.errorMessage)
        visitor.visit(int32: left.pointee.leaderID, right.pointee.leaderID)
        visitor.visit(int32: left.pointee.leaderEpoch, right.pointee.leaderEpoch)
        visitor.visit(int64: left.pointee.highWatermark, right.pointee.highWatermark)
        visitor.visit(structures: left.pointee.currentVoters, right.pointee.currentVoters)
        visitor.visit(structures: left.pointee.observers, right.pointee.observers)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension DescribeQuorumResponse.ReplicaState {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "ReplicaId"
        let replicaID: Int32
        let replicaDirectoryID: KafkaUUID
        let logEndOffset: Int64
        let lastFetchTimestamp: Int64
        let lastCaughtUpTimestamp: Int64
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            replicaID = try reader.readInteger()
            if version == 2 {
                field = "ReplicaDirectoryId"
                replicaDirectoryID = try reader.readUUID()
            } else {
                replicaDirectoryID = .zero
            }
            field = "LogEndOffset"
            logEndOffset = try reader.readInteger()
            if version >= 1 {
                field = "LastFetchTimestamp"
                lastFetchTimestamp = try reader.readInteger()
                field = "LastCaughtUpTimestamp"
                lastCaughtUpTimestamp = try reader.readInteger()
            } else {
                lastFetchTimestamp = -1
                lastCaughtUpTimestamp = -1
            }
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(
            replicaID: replicaID,
            replicaDirectoryID: replicaDirectoryID,
            logEndOffset: logEndOffset,
            lastFetchTimestamp: lastFetchTimestamp,
            lastCaughtUpTimestamp: lastCaughtUpTimestamp,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 12
        if version == 2 {
            size &+= 16
        } else if !structure.pointee.replicaDirectoryID.isZero {
            throw WireSize.notInVersion("DescribeQuorumResponse.ReplicaState.ReplicaDirectoryId", version)
        }
        if version >= 1 {
            size &+= 8
            size &+= 8
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
        writer.writeInteger(structure.pointee.replicaID)
        if version == 2 {
            writer.writeUUID(structure.pointee.replicaDirectoryID)
        }
        writer.writeInteger(structure.pointee.logEndOffset)
        if version >= 1 {
            writer.writeInteger(structure.pointee.lastFetchTimestamp)
            writer.writeInteger(structure.pointee.lastCaughtUpTimestamp)
        }
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(int32: left.pointee.replicaID, right.pointee.replicaID)
        visitor.visit(uuid: left.pointee.replicaDirectoryID, right.pointee.replicaDirectoryID)
        visitor.visit(int64: left.pointee.logEndOffset, right.pointee.logEndOffset)
        visitor.visit(int64: left.pointee.lastFetchTimestamp, right.pointee.lastFetchTimestamp)
        visitor.visit(int64: left.pointee.lastCaughtUpTimestamp, right.pointee.lastCaughtUpTimestamp)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension DescribeQuorumResponse.Node {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "NodeId"
        let nodeID: Int32
        let listeners: [DescribeQuorumResponse.Listener]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            nodeID = try reader.readInteger()
            field = "Listeners"
            listeners = try reader.readArray(
                of: DescribeQuorumResponse.Listener.self,
                version: version,
                flexible: true,
                minimumSize: 5
            )
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(nodeID: nodeID, listeners: listeners, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 4
        size &+= try WireSize.array(
            structure.pointee.listeners,
            version: version,
            flexible: true,
            "DescribeQuorumResponse.Node.Listeners"
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
        writer.writeInteger(structure.pointee.nodeID)
        try writer.writeArray(structure.pointee.listeners, version: version, flexible: true)
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(int32: left.pointee.nodeID, right.pointee.nodeID)
        visitor.visit(structures: left.pointee.listeners, right.pointee.listeners)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension DescribeQuorumResponse.Listener {
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
        size &+= try WireSize.string(structure.pointee.name, flexible: true, "DescribeQuorumResponse.Listener.Name")
        size &+= try WireSize.string(structure.pointee.host, flexible: true, "DescribeQuorumResponse.Listener.Host")
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
