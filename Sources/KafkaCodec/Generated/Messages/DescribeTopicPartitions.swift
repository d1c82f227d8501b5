// Generated from the protocol schema by Tools/generate. Do not edit.

/// Asks for topics and their partitions, page by page (KIP-966).
///
/// Version 0, flexible.
public struct DescribeTopicPartitionsRequest: KafkaRequest {
    public typealias Response = DescribeTopicPartitionsResponse

    public static var specification: MessageSpecification {
        return MessageSpecification(
            "DescribeTopicPartitionsRequest",
            key: 75,
            versions: VersionRange(0, 0),
            flexibleFrom: 0
        )
    }

    /// Topics to describe; empty for all topics.
    public var topics: [DescribeTopicPartitionsRequest.TopicRequest]

    /// Most partitions wanted in one response; the broker may set a lower limit.
    public var responsePartitionLimit: Int32

    /// Where to go on, as given by the previous response; null to start at the beginning.
    public var cursor: DescribeTopicPartitionsRequest.Cursor?

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        topics: [DescribeTopicPartitionsRequest.TopicRequest] = [],
        responsePartitionLimit: Int32 = 2000,
        cursor: DescribeTopicPartitionsRequest.Cursor? = nil,
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.topics = topics
        self.responsePartitionLimit = responsePartitionLimit
        self.cursor = cursor
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension DescribeTopicPartitionsRequest {
    /// One topic to describe.
    public struct TopicRequest: WireStructure {
        /// Name of the topic.
        public var name: String

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(name: String = "", unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()) {
            self.name = name
            self.unknownTaggedFields = unknownTaggedFields
        }
    }

    /// A place between two pages of the answer.
    public struct Cursor: WireStructure {
        /// Name of the topic to go on with.
        public var topicName: String

        /// Number of the partition in that topic to go on with.
        public var partitionIndex: Int32

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            topicName: String = "",
            partitionIndex: Int32 = 0,
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.topicName = topicName
            self.partitionIndex = partitionIndex
            self.unknownTaggedFields = unknownTaggedFields
        }
    }
}

extension DescribeTopicPartitionsRequest {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "Topics"
        let topics: [DescribeTopicPartitionsRequest.TopicRequest]
        let responsePartitionLimit: Int32
        let cursor: DescribeTopicPartitionsRequest.Cursor?
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            topics = try reader.readArray(
                of: DescribeTopicPartitionsRequest.TopicRequest.self,
                version: version,
                flexible: true,
                minimumSize: 2
            )
            field = "ResponsePartitionLimit"
            responsePartitionLimit = try reader.readInteger()
            field = "Cursor"
            cursor = try reader.readNullableStructure(DescribeTopicPartitionsRequest.Cursor.self, version: version)
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(
            topics: topics,
            responsePartitionLimit: responsePartitionLimit,
            cursor: cursor,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 4
        size &+= try WireSize.array(
            structure.pointee.topics,
            version: version,
            flexible: true,
            "DescribeTopicPartitionsRequest.Topics"
        )
        size &+= try WireSize.structure(
            structure.pointee.cursor,
            version: version,
            nullable: true,
            "DescribeTopicPartitionsRequest.Cursor"
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
        writer.writeInteger(structure.pointee.responsePartitionLimit)
        try writer.writeNullableStructure(structure.pointee.cursor, version: version, nullable: true)
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(structures: left.pointee.topics, right.pointee.topics)
        visitor.visit(int32: left.pointee.responsePartitionLimit, right.pointee.responsePartitionLimit)
        visitor.visit(structure: left.pointee.cursor, right.pointee.cursor)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension DescribeTopicPartitionsRequest.TopicRequest {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "Name"
        let name: String
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            name = try reader.readString(flexible: true)
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(name: name, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 0
        size &+= try WireSize.string(
            structure.pointee.name,
            flexible: true,
            "DescribeTopicPartitionsRequest.TopicRequest.Name"
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
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(string: left.pointee.name, right.pointee.name)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension DescribeTopicPartitionsRequest.Cursor {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "TopicName"
        let topicName: String
        let partitionIndex: Int32
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            topicName = try reader.readString(flexible: true)
            field = "PartitionIndex"
            partitionIndex = try reader.readInteger()
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(topicName: topicName, partitionIndex: partitionIndex, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 4
        size &+= try WireSize.string(
            structure.pointee.topicName,
            flexible: true,
            "DescribeTopicPartitionsRequest.Cursor.TopicName"
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
        writer.writeInteger(structure.pointee.partitionIndex)
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(string: left.pointee.topicName, right.pointee.topicName)
        visitor.visit(int32: left.pointee.partitionIndex, right.pointee.partitionIndex)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

/// Describes topics with the leader and replicas of each partition, a page at a time.
///
/// Version 0, flexible.
public struct DescribeTopicPartitionsResponse: KafkaResponse {
    public static var specification: MessageSpecification {
        return MessageSpecification(
            "DescribeTopicPartitionsResponse",
            key: 75,
            versions: VersionRange(0, 0),
            flexibleFrom: 0
        )
    }

    /// How long, in milliseconds, the broker asks the client to wait before its next request because of a quota; 0 when
    /// there is none.
    public var throttleTimeMs: Int32

    /// Topics on this page.
    public var topics: [DescribeTopicPartitionsResponse.DescribeTopicPartitionsResponseTopic]

    /// Where the next page begins; null when this is the last one.
    public var nextCursor: DescribeTopicPartitionsResponse.Cursor?

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        throttleTimeMs: Int32 = 0,
        topics: [DescribeTopicPartitionsResponse.DescribeTopicPartitionsResponseTopic] = [],
        nextCursor: DescribeTopicPartitionsResponse.Cursor? = nil,
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.throttleTimeMs = throttleTimeMs
        self.topics = topics
        self.nextCursor = nextCursor
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension DescribeTopicPartitionsResponse {
    /// One topic with its partitions.
    public struct DescribeTopicPartitionsResponseTopic: WireStructure {
        /// Outcome for this topic, as a Kafka error code; 0 means success.
        public var errorCode: ErrorCode

        /// Name of the topic; null when it is not known.
        public var name: String?

        /// Unique ID that the topic got at its creation; a topic deleted and created again has another.
        public var topicID: KafkaUUID

        /// Whether the topic is one of Kafka's own, such as the one of committed offsets.
        public var isInternal: Bool

        /// Partitions of the topic that fall on this page.
        public var partitions: [DescribeTopicPartitionsResponse.DescribeTopicPartitionsResponsePartition]

        /// Operations on the topic that the client may perform, one bit per operation code; -2147483648 when not asked
        /// for.
        public var topicAuthorizedOperations: Int32

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            errorCode: ErrorCode = ErrorCode(rawValue: 0),
            name: String? = "",
            topicID: KafkaUUID = .zero,
            isInternal: Bool = false,
            partitions: [DescribeTopicPartitionsResponse.DescribeTopicPartitionsResponsePartition] = [],
            topicAuthorizedOperations: Int32 = -2147483648,
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.errorCode = errorCode
            self.name = name
            self.topicID = topicID
            self.isInternal = isInternal
            self.partitions = partitions
            self.topicAuthorizedOperations = topicAuthorizedOperations
            self.unknownTaggedFields = unknownTaggedFields
        }
    }

    /// One partition with its leader and replicas.
    public struct DescribeTopicPartitionsResponsePartition: WireStructure {
        /// Outcome for this partition, as a Kafka error code; 0 means success.
        public var errorCode: ErrorCode

        /// Number of the partition within its topic, counted from 0.
        public var partitionIndex: Int32

        /// Broker ID of the partition's leader; -1 when there is none.
        public var leaderID: Int32

        /// Leader epoch of the partition; -1 when not known.
        public var leaderEpoch: Int32

        /// Broker IDs of all replicas, the preferred leader first.
        public var replicaNodes: Int32List

        /// Broker IDs of the replicas in sync with the leader.
        public var isrNodes: Int32List

        /// Broker IDs of replicas outside the in-sync set that hold all committed records and may lead (KIP-966); null
        /// when unknown.
        public var eligibleLeaderReplicas: Int32List?

        /// Broker IDs of those that were last eligible to lead but went down uncleanly, a last resort; null when
        /// unknown.
        public var lastKnownELR: Int32List?

        /// Broker IDs of replicas that are not available, because the broker or the log directory is down.
        public var offlineReplicas: Int32List

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            errorCode: ErrorCode = ErrorCode(rawValue: 0),
            partitionIndex: Int32 = 0,
            leaderID: Int32 = 0,
            leaderEpoch: Int32 = -1,
            replicaNodes: Int32List = [],
            isrNodes: Int32List = [],
            eligibleLeaderReplicas: Int32List? = nil,
            lastKnownELR: Int32List? = nil,
            offlineReplicas: Int32List = [],
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.errorCode = errorCode
            self.partitionIndex = partitionIndex
            self.leaderID = leaderID
            self.leaderEpoch = leaderEpoch
            self.replicaNodes = replicaNodes
            self.isrNodes = isrNodes
            self.eligibleLeaderReplicas = eligibleLeaderReplicas
            self.lastKnownELR = lastKnownELR
            self.offlineReplicas = offlineReplicas
            self.unknownTaggedFields = unknownTaggedFields
        }
    }

    /// A place between two pages of the answer.
    public struct Cursor: WireStructure {
        /// Name of the topic that the next page begins with.
        public var topicName: String

        /// Number of the partition in that topic that the next page begins with.
        public var partitionIndex: Int32

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            topicName: String = "",
            partitionIndex: Int32 = 0,
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.topicName = topicName
            self.partitionIndex = partitionIndex
            self.unknownTaggedFields = unknownTaggedFields
        }
    }
}

extension DescribeTopicPartitionsResponse {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "ThrottleTimeMs"
        let throttleTimeMs: Int32
        let topics: [DescribeTopicPartitionsResponse.DescribeTopicPartitionsResponseTopic]
        let nextCursor: DescribeTopicPartitionsResponse.Cursor?
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            throttleTimeMs = try reader.readInteger()
            field = "Topics"
            topics = try reader.readArray(
                of: DescribeTopicPartitionsResponse.DescribeTopicPartitionsResponseTopic.self,
                version: version,
                flexible: true,
                minimumSize: 26
            )
            field = "NextCursor"
            nextCursor = try reader.readNullableStructure(DescribeTopicPartitionsResponse.Cursor.self, version: version)
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(
            throttleTimeMs: throttleTimeMs,
            topics: topics,
            nextCursor: nextCursor,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 4
        size &+= try WireSize.array(
            structure.pointee.topics,
            version: version,
            flexible: true,
            "DescribeTopicPartitionsResponse.Topics"
        )
        size &+= try WireSize.structure(
            structure.pointee.nextCursor,
            version: version,
            nullable: true,
            "DescribeTopicPartitionsResponse.NextCursor"
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
        try writer.writeArray(structure.pointee.topics, version: version, flexible: true)
        try writer.writeNullableStructure(structure.pointee.nextCursor, version: version, nullable: true)
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(int32: left.pointee.throttleTimeMs, right.pointee.throttleTimeMs)
        visitor.visit(structures: left.pointee.topics, right.pointee.topics)
        visitor.visit(structure: left.pointee.nextCursor, right.pointee.nextCursor)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension DescribeTopicPartitionsResponse.DescribeTopicPartitionsResponseTopic {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "ErrorCode"
        let errorCode: ErrorCode
        let name: String?
        let topicID: KafkaUUID
        let isInternal: Bool
        let partitions: [DescribeTopicPartitionsResponse.DescribeTopicPartitionsResponsePartition]
        let topicAuthorizedOperations: Int32
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            errorCode = try ErrorCode(rawValue: reader.readInteger())
            field = "Name"
            name = try reader.readNullableString(flexible: true)
            field = "TopicId"
            topicID = try reader.readUUID()
            field = "IsInternal"
            isInternal = try reader.readBool()
            field = "Partitions"
            partitions = try reader.readArray(
                of: DescribeTopicPartitionsResponse.DescribeTopicPartitionsResponsePartition.self,
                version: version,
                flexible: true,
                minimumSize: 20
            )
            field = "TopicAuthorizedOperations"
            topicAuthorizedOperations = try reader.readInteger()
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(
            errorCode: errorCode,
            name: name,
            topicID: topicID,
            isInternal: isInternal,
            partitions: partitions,
            topicAuthorizedOperations: topicAuthorizedOperations,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 23
        size &+= try WireSize.string(
            structure.pointee.name,
            flexible: true,
            nullable: true,
            "DescribeTopicPartitionsResponse.DescribeTopicPartitionsResponseTopic.Name"
        )
        size &+= try WireSize.array(
            structure.pointee.partitions,
            version: version,
            flexible: true,
            "DescribeTopicPartitionsResponse.DescribeTopicPartitionsResponseTopic.Partitions"
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
        writer.writeInteger(structure.pointee.errorCode.rawValue)
        writer.writeString(structure.pointee.name, flexible: true)
        writer.writeUUID(structure.pointee.topicID)
        writer.writeBool(structure.pointee.isInternal)
        try writer.writeArray(structure.pointee.partitions, version: version, flexible: true)
        writer.writeInteger(structure.pointee.topicAuthorizedOperations)
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(int16: left.pointee.errorCode.rawValue, right.pointee.errorCode.rawValue)
        visitor.visit(string: left.pointee.name, right.pointee.name)
        visitor.visit(uuid: left.pointee.topicID, right.pointee.topicID)
        visitor.visit(bool: left.pointee.isInternal, right.pointee.isInternal)
        visitor.visit(structures: left.pointee.partitions, right.pointee.partitions)
        visitor.visit(int32: left.pointee.topicAuthorizedOperations, right.pointee.topicAuthorizedOperations)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension DescribeTopicPartitionsResponse.DescribeTopicPartitionsResponsePartition {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "ErrorCode"
        let errorCode: ErrorCode
        let partitionIndex: Int32
        let leaderID: Int32
        let leaderEpoch: Int32
        let replicaNodes: Int32List
        let isrNodes: Int32List
        let eligibleLeaderReplicas: Int32List?
        let lastKnownELR: Int32List?
        let offlineReplicas: Int32List
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            errorCode = try ErrorCode(rawValue: reader.readInteger())
            field = "PartitionIndex"
            partitionIndex = try reader.readInteger()
            field = "LeaderId"
            leaderID = try reader.readInteger()
            field = "LeaderEpoch"
            leaderEpoch = try reader.readInteger()
            field = "ReplicaNodes"
            replicaNodes = try reader.readInt32List(flexible: true)
            field = "IsrNodes"
            isrNodes = try reader.readInt32List(flexible: true)
            field = "EligibleLeaderReplicas"
            eligibleLeaderReplicas = try reader.readNullableInt32List(flexible: true)
            field = "LastKnownElr"
            lastKnownELR = try reader.readNullableInt32List(flexible: true)
            field = "OfflineReplicas"
            offlineReplicas = try reader.readInt32List(flexible: true)
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(
            errorCode: errorCode,
            partitionIndex: partitionIndex,
            leaderID: leaderID,
            leaderEpoch: leaderEpoch,
            replicaNodes: replicaNodes,
            isrNodes: isrNodes,
            eligibleLeaderReplicas: eligibleLeaderReplicas,
            lastKnownELR: lastKnownELR,
            offlineReplicas: offlineReplicas,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 14
        size &+= try WireSize.array(
            count: structure.pointee.replicaNodes.count,
            of: 4,
            flexible: true,
            "DescribeTopicPartitionsResponse.DescribeTopicPartitionsResponsePartition.ReplicaNodes"
        )
        size &+= try WireSize.array(
            count: structure.pointee.isrNodes.count,
            of: 4,
            flexible: true,
            "DescribeTopicPartitionsResponse.DescribeTopicPartitionsResponsePartition.IsrNodes"
        )
        size &+= try WireSize.array(
            count: structure.pointee.eligibleLeaderReplicas?.count,
            of: 4,
            flexible: true,
            nullable: true,
            "DescribeTopicPartitionsResponse.DescribeTopicPartitionsResponsePartition.EligibleLeaderReplicas"
        )
        size &+= try WireSize.array(
            count: structure.pointee.lastKnownELR?.count,
            of: 4,
            flexible: true,
            nullable: true,
            "DescribeTopicPartitionsResponse.DescribeTopicPartitionsResponsePartition.LastKnownElr"
        )
        size &+= try WireSize.array(
            count: structure.pointee.offlineReplicas.count,
            of: 4,
            flexible: true,
            "DescribeTopicPartitionsResponse.DescribeTopicPartitionsResponsePartition.OfflineReplicas"
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
        writer.writeInteger(structure.pointee.errorCode.rawValue)
        writer.writeInteger(structure.pointee.partitionIndex)
        writer.writeInteger(structure.pointee.leaderID)
        writer.writeInteger(structure.pointee.leaderEpoch)
        writer.writeInt32List(structure.pointee.replicaNodes, flexible: true)
        writer.writeInt32List(structure.pointee.isrNodes, flexible: true)
        writer.writeInt32List(structure.pointee.eligibleLeaderReplicas, flexible: true)
        writer.writeInt32List(structure.pointee.lastKnownELR, flexible: true)
        writer.writeInt32List(structure.pointee.offlineReplicas, flexible: true)
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(int16: left.pointee.errorCode.rawValue, right.pointee.errorCode.rawValue)
        visitor.visit(int32: left.pointee.partitionIndex, right.pointee.partitionIndex)
        visitor.visit(int32: left.pointee.leaderID, right.pointee.leaderID)
        visitor.visit(int32: left.pointee.leaderEpoch, right.pointee.leaderEpoch)
        visitor.visit(int32s: left.pointee.replicaNodes, right.pointee.replicaNodes)
        visitor.visit(int32s: left.pointee.isrNodes, right.pointee.isrNodes)
        visitor.visit(int32s: left.pointee.eligibleLeaderReplicas, right.pointee.eligibleLeaderReplicas)
        visitor.visit(int32s: left.pointee.lastKnownELR, right.pointee.lastKnownELR)
        visitor.visit(int32s: left.pointee.offlineReplicas, right.pointee.offlineReplicas)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension DescribeTopicPartitionsResponse.Cursor {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "TopicName"
        let topicName: String
        let partitionIndex: Int32
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            topicName = try reader.readString(flexible: true)
            field = "PartitionIndex"
            partitionIndex = try reader.readInteger()
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(topicName: topicName, partitionIndex: partitionIndex, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 4
        size &+= try WireSize.string(
            structure.pointee.topicName,
            flexible: true,
            "DescribeTopicPartitionsResponse.Cursor.TopicName"
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
        writer.writeInteger(structure.pointee.partitionIndex)
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(string: left.pointee.topicName, right.pointee.topicName)
        visitor.visit(int32: left.pointee.partitionIndex, right.pointee.partitionIndex)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}
