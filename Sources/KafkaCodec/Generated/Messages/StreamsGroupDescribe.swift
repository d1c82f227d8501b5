// Generated from the protocol schema by Tools/generate. Do not edit.

/// Asks the coordinator to describe Streams groups (KIP-1071).
///
/// Versions 0-1, flexible.
public struct StreamsGroupDescribeRequest: KafkaRequest {
    public typealias Response = StreamsGroupDescribeResponse

    public static var specification: MessageSpecification {
        return MessageSpecification(
            "StreamsGroupDescribeRequest",
            key: 89,
            versions: VersionRange(0, 1),
            flexibleFrom: 0
        )
    }

    /// IDs of the groups to describe.
    public var groupIDs: [String]

    /// Whether to say for each group which operations the client may perform on it.
    public var includeAuthorizedOperations: Bool

    /// Whether to add the readable description of the topology, where the broker keeps one (KIP-1331). From version 1
    /// on.
    public var includeTopologyDescription: Bool

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        groupIDs: [String] = [],
        includeAuthorizedOperations: Bool = false,
        includeTopologyDescription: Bool = false,
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.groupIDs = groupIDs
        self.includeAuthorizedOperations = includeAuthorizedOperations
        self.includeTopologyDescription = includeTopologyDescription
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension StreamsGroupDescribeRequest {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "GroupIds"
        let groupIDs: [String]
        let includeAuthorizedOperations: Bool
        let includeTopologyDescription: Bool
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            groupIDs = try reader.readStrings(flexible: true)
            field = "IncludeAuthorizedOperations"
            includeAuthorizedOperations = try reader.readBool()
            if version == 1 {
                field = "IncludeTopologyDescription"
                includeTopologyDescription = try reader.readBool()
            } else {
                includeTopologyDescription = false
            }
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(
            groupIDs: groupIDs,
            includeAuthorizedOperations: includeAuthorizedOperations,
            includeTopologyDescription: includeTopologyDescription,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 1
        size &+= try WireSize.strings(
            structure.pointee.groupIDs,
            flexible: true,
            "StreamsGroupDescribeRequest.GroupIds"
        )
        if version == 1 {
            size &+= 1
        } else if structure.pointee.includeTopologyDescription {
            throw WireSize.notInVersion("StreamsGroupDescribeRequest.IncludeTopologyDescription", version)
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
        writer.writeStrings(structure.pointee.groupIDs, flexible: true)
        writer.writeBool(structure.pointee.includeAuthorizedOperations)
        if version == 1 {
            writer.writeBool(structure.pointee.includeTopologyDescription)
        }
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(values: left.pointee.groupIDs, right.pointee.groupIDs)
        visitor.visit(bool: left.pointee.includeAuthorizedOperations, right.pointee.includeAuthorizedOperations)
        visitor.visit(bool: left.pointee.includeTopologyDescription, right.pointee.includeTopologyDescription)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

/// Describes Streams groups with their topology, members and tasks.
///
/// Versions 0-1, flexible.
public struct StreamsGroupDescribeResponse: KafkaResponse {
    public static var specification: MessageSpecification {
        return MessageSpecification(
            "StreamsGroupDescribeResponse",
            key: 89,
            versions: VersionRange(0, 1),
            flexibleFrom: 0
        )
    }

    /// How long, in milliseconds, the broker asks the client to wait before its next request because of a quota; 0 when
    /// there is none.
    public var throttleTimeMs: Int32

    /// Descriptions, one for each group asked for.
    public var groups: [StreamsGroupDescribeResponse.DescribedGroup]

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        throttleTimeMs: Int32 = 0,
        groups: [StreamsGroupDescribeResponse.DescribedGroup] = [],
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.throttleTimeMs = throttleTimeMs
        self.groups = groups
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension StreamsGroupDescribeResponse {
    /// One group and its state.
    public struct DescribedGroup: WireStructure {
        /// Outcome for this group, as a Kafka error code; 0 means success.
        public var errorCode: ErrorCode

        /// Explanation in words of the error for this group; null when there is none.
        public var errorMessage: String?

        /// ID of the group, as its members configure it.
        public var groupID: String

        /// Name of the state that the group is in, such as Empty or Stable.
        public var groupState: String

        /// Epoch of the group, raised when members, subscriptions or topics change so that a new assignment is due.
        public var groupEpoch: Int32

        /// Group epoch for which the target assignment was computed.
        public var assignmentEpoch: Int32

        /// Topology of the group's application; null when it has not been sent yet.
        public var topology: StreamsGroupDescribeResponse.Topology?

        /// Members of the group.
        public var members: [StreamsGroupDescribeResponse.Member]

        /// Operations on the group that the client may perform, one bit per operation code; -2147483648 when not asked
        /// for.
        public var authorizedOperations: Int32

        /// Readable description of the topology; null when there is none to give. From version 1 on.
        public var topologyDescription: StreamsGroupDescribeResponse.TopologyDescription?

        /// What became of the wish for a description: 0 not asked for, 1 not stored, 2 error, 3 given. From version 1
        /// on.
        public var topologyDescriptionStatus: Int8

        /// Name of the assignor that made the target assignment; null when not known. From version 1 on.
        public var assignorName: String?

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            errorCode: ErrorCode = ErrorCode(rawValue: 0),
            errorMessage: String? = nil,
            groupID: String = "",
            groupState: String = "",
            groupEpoch: Int32 = 0,
            assignmentEpoch: Int32 = 0,
            topology: StreamsGroupDescribeResponse.Topology? = nil,
            members: [StreamsGroupDescribeResponse.Member] = [],
            authorizedOperations: Int32 = -2147483648,
            topologyDescription: StreamsGroupDescribeResponse.TopologyDescription? = nil,
            topologyDescriptionStatus: Int8 = 0,
            assignorName: String? = nil,
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.errorCode = errorCode
            self.errorMessage = errorMessage
            self.groupID = groupID
            self.groupState = groupState
            self.groupEpoch = groupEpoch
            self.assignmentEpoch = assignmentEpoch
            self.topology = topology
            self.members = members
            self.authorizedOperations = authorizedOperations
            self.topologyDescription = topologyDescription
            self.topologyDescriptionStatus = topologyDescriptionStatus
            self.assignorName = assignorName
            self.unknownTaggedFields = unknownTaggedFields
        }
    }

    /// The topology of the group, as the coordinator keeps it.
    public struct Topology: WireStructure {
        /// Epoch of the topology.
        public var epoch: Int32

        /// Subtopologies, the parts of the topology that share no state and run as separate tasks; null when not set up
        /// yet.
        public var subtopologies: [StreamsGroupDescribeResponse.Subtopology]?

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            epoch: Int32 = 0,
            subtopologies: [StreamsGroupDescribeResponse.Subtopology]? = nil,
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.epoch = epoch
            self.subtopologies = subtopologies
            self.unknownTaggedFields = unknownTaggedFields
        }
    }

    /// One subtopology, with the topics it reads and writes.
    public struct Subtopology: WireStructure {
        /// ID of the subtopology, unique within its topology.
        public var subtopologyID: String

        /// Names of the topics from which the subtopology reads.
        public var sourceTopics: [String]

        /// Names of the repartition topics to which the subtopology writes.
        public var repartitionSinkTopics: [String]

        /// Changelog topics that back the state stores of the subtopology.
        public var stateChangelogTopics: [StreamsGroupDescribeResponse.TopicInfo]

        /// Repartition topics from which the subtopology reads, to be created if missing.
        public var repartitionSourceTopics: [StreamsGroupDescribeResponse.TopicInfo]

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            subtopologyID: String = "",
            sourceTopics: [String] = [],
            repartitionSinkTopics: [String] = [],
            stateChangelogTopics: [StreamsGroupDescribeResponse.TopicInfo] = [],
            repartitionSourceTopics: [StreamsGroupDescribeResponse.TopicInfo] = [],
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.subtopologyID = subtopologyID
            self.sourceTopics = sourceTopics
            self.repartitionSinkTopics = repartitionSinkTopics
            self.stateChangelogTopics = stateChangelogTopics
            self.repartitionSourceTopics = repartitionSourceTopics
            self.unknownTaggedFields = unknownTaggedFields
        }
    }

    /// An internal topic that the application needs, with the settings to create it.
    public struct TopicInfo: WireStructure {
        /// Name of the topic.
        public var name: String

        /// How many partitions the topic must have; 0 when that follows from other topics, as it always does for
        /// changelogs.
        public var partitions: Int32

        /// How many replicas each partition gets; 0 for the broker's default.
        public var replicationFactor: Int16

        /// Configuration to create the internal topic with.
        public var topicConfigs: [StreamsGroupDescribeResponse.KeyValue]

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            name: String = "",
            partitions: Int32 = 0,
            replicationFactor: Int16 = 0,
            topicConfigs: [StreamsGroupDescribeResponse.KeyValue] = [],
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.name = name
            self.partitions = partitions
            self.replicationFactor = replicationFactor
            self.topicConfigs = topicConfigs
            self.unknownTaggedFields = unknownTaggedFields
        }
    }

    /// A key with its value.
    public struct KeyValue: WireStructure {
        /// Name of the tag or configuration entry.
        public var key: String

        /// Value of the tag or configuration entry.
        public var value: String

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            key: String = "",
            value: String = "",
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.key = key
            self.value = value
            self.unknownTaggedFields = unknownTaggedFields
        }
    }

    /// One member of the group.
    public struct Member: WireStructure {
        /// ID of the member within its group.
        public var memberID: String

        /// Epoch of the member: that of the assignment it has reached.
        public var memberEpoch: Int32

        /// Name by which a static member is recognised after a restart (KIP-345); null for a dynamic member.
        public var instanceID: String?

        /// Rack (or availability zone) of the member; null when it named none.
        public var rackID: String?

        /// Name that the client gives itself, used in logs, metrics and quotas.
        public var clientID: String

        /// Address from which the coordinator sees the client connect.
        public var clientHost: String

        /// Epoch of the topology that the member runs.
        public var topologyEpoch: Int32

        /// ID of the application instance (one process) that the member belongs to.
        public var processID: String

        /// Address at which the application instance serves interactive queries; null when it serves none.
        public var userEndpoint: StreamsGroupDescribeResponse.Endpoint?

        /// Tags of the instance, by which standby tasks are spread over different places.
        public var clientTags: [StreamsGroupDescribeResponse.KeyValue]

        /// Offsets that the member's tasks have reached in their changelogs.
        public var taskOffsets: [StreamsGroupDescribeResponse.TaskOffset]

        /// End offsets of the changelogs of the member's tasks.
        public var taskEndOffsets: [StreamsGroupDescribeResponse.TaskOffset]

        /// Tasks that the member has now.
        public var assignment: StreamsGroupDescribeResponse.Assignment

        /// Tasks that the member is to end up with.
        public var targetAssignment: StreamsGroupDescribeResponse.Assignment

        /// Whether the member speaks the classic protocol.
        public var isClassic: Bool

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            memberID: String = "",
            memberEpoch: Int32 = 0,
            instanceID: String? = nil,
            rackID: String? = nil,
            clientID: String = "",
            clientHost: String = "",
            topologyEpoch: Int32 = 0,
            processID: String = "",
            userEndpoint: StreamsGroupDescribeResponse.Endpoint? = nil,
            clientTags: [StreamsGroupDescribeResponse.KeyValue] = [],
            taskOffsets: [StreamsGroupDescribeResponse.TaskOffset] = [],
            taskEndOffsets: [StreamsGroupDescribeResponse.TaskOffset] = [],
            assignment: StreamsGroupDescribeResponse.Assignment = StreamsGroupDescribeResponse.Assignment(),
            targetAssignment: StreamsGroupDescribeResponse.Assignment = StreamsGroupDescribeResponse.Assignment(),
            isClassic: Bool = false,
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.memberID = memberID
            self.memberEpoch = memberEpoch
            self.instanceID = instanceID
            self.rackID = rackID
            self.clientID = clientID
            self.clientHost = clientHost
            self.topologyEpoch = topologyEpoch
            self.processID = processID
            self.userEndpoint = userEndpoint
            self.clientTags = clientTags
            self.taskOffsets = taskOffsets
            self.taskEndOffsets = taskEndOffsets
            self.assignment = assignment
            self.targetAssignment = targetAssignment
            self.isClassic = isClassic
            self.unknownTaggedFields = unknownTaggedFields
        }
    }

    /// A host and a port.
    public struct Endpoint: WireStructure {
        /// Host name or IP address to connect to.
        public var host: String

        /// TCP port to connect to.
        public var port: UInt16

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            host: String = "",
            port: UInt16 = 0,
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.host = host
            self.port = port
            self.unknownTaggedFields = unknownTaggedFields
        }
    }

    /// An offset in the changelog of one task.
    public struct TaskOffset: WireStructure {
        /// ID of the subtopology, unique within its topology.
        public var subtopologyID: String

        /// Number of the partition that, with the subtopology, names the task.
        public var partition: Int32

        /// Offset in the task's changelog, summed over its state stores.
        public var offset: Int64

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            subtopologyID: String = "",
            partition: Int32 = 0,
            offset: Int64 = 0,
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.subtopologyID = subtopologyID
            self.partition = partition
            self.offset = offset
            self.unknownTaggedFields = unknownTaggedFields
        }
    }

    /// The tasks given to one member.
    public struct Assignment: WireStructure {
        /// Tasks that process records.
        public var activeTasks: [StreamsGroupDescribeResponse.TaskIds]

        /// Tasks that keep a copy of an active task's state up to date, ready to take over.
        public var standbyTasks: [StreamsGroupDescribeResponse.TaskIds]

        /// Tasks that restore state on this member, to become active when they have caught up.
        public var warmupTasks: [StreamsGroupDescribeResponse.TaskIds]

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            activeTasks: [StreamsGroupDescribeResponse.TaskIds] = [],
            standbyTasks: [StreamsGroupDescribeResponse.TaskIds] = [],
            warmupTasks: [StreamsGroupDescribeResponse.TaskIds] = [],
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.activeTasks = activeTasks
            self.standbyTasks = standbyTasks
            self.warmupTasks = warmupTasks
            self.unknownTaggedFields = unknownTaggedFields
        }
    }

    /// Tasks of one subtopology, one for each partition.
    public struct TaskIds: WireStructure {
        /// ID of the subtopology, unique within its topology.
        public var subtopologyID: String

        /// Numbers of the partitions, one task for each.
        public var partitions: Int32List

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            subtopologyID: String = "",
            partitions: Int32List = [],
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.subtopologyID = subtopologyID
            self.partitions = partitions
            self.unknownTaggedFields = unknownTaggedFields
        }
    }

    /// A readable description of a topology.
    public struct TopologyDescription: WireStructure {
        /// Subtopologies of the topology, each with its graph of nodes.
        public var subtopologies: [StreamsGroupDescribeResponse.TopologyDescriptionSubtopology]

        /// Global state stores of the topology.
        public var globalStores: [StreamsGroupDescribeResponse.TopologyDescriptionGlobalStore]

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            subtopologies: [StreamsGroupDescribeResponse.TopologyDescriptionSubtopology] = [],
            globalStores: [StreamsGroupDescribeResponse.TopologyDescriptionGlobalStore] = [],
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.subtopologies = subtopologies
            self.globalStores = globalStores
            self.unknownTaggedFields = unknownTaggedFields
        }
    }

    /// One subtopology in the description, with its graph of nodes.
    public struct TopologyDescriptionSubtopology: WireStructure {
        /// ID of the subtopology, unique within its topology.
        public var subtopologyID: String

        /// Nodes of the subtopology's processing graph.
        public var nodes: [StreamsGroupDescribeResponse.TopologyDescriptionNode]

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            subtopologyID: String = "",
            nodes: [StreamsGroupDescribeResponse.TopologyDescriptionNode] = [],
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.subtopologyID = subtopologyID
            self.nodes = nodes
            self.unknownTaggedFields = unknownTaggedFields
        }
    }

    /// One node of the processing graph: a source, a processor or a sink.
    public struct TopologyDescriptionNode: WireStructure {
        /// Name of the node.
        public var name: String

        /// Kind of node: 1 source, 2 processor, 3 sink.
        public var nodeType: Int8

        /// Names of the topics that a source reads; empty for other nodes.
        public var sourceTopics: [String]

        /// Name of the topic that a sink writes to; null for other nodes, or when it is chosen record by record.
        public var sinkTopic: String?

        /// Names of the state stores that a processor uses; empty for other nodes.
        public var stores: [String]

        /// Names of the nodes to which this one passes records on.
        public var successors: [String]

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            name: String = "",
            nodeType: Int8 = 0,
            sourceTopics: [String] = [],
            sinkTopic: String? = nil,
            stores: [String] = [],
            successors: [String] = [],
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.name = name
            self.nodeType = nodeType
            self.sourceTopics = sourceTopics
            self.sinkTopic = sinkTopic
            self.stores = stores
            self.successors = successors
            self.unknownTaggedFields = unknownTaggedFields
        }
    }

    /// A global state store, with the nodes that fill it.
    public struct TopologyDescriptionGlobalStore: WireStructure {
        /// Node that reads the topic of the global store.
        public var source: StreamsGroupDescribeResponse.TopologyDescriptionNode

        /// Node that writes what was read into the global store.
        public var processor: StreamsGroupDescribeResponse.TopologyDescriptionNode

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            source: StreamsGroupDescribeResponse.TopologyDescriptionNode =
                StreamsGroupDescribeResponse.TopologyDescriptionNode(),
            processor: StreamsGroupDescribeResponse.TopologyDescriptionNode =
                StreamsGroupDescribeResponse.TopologyDescriptionNode(),
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.source = source
            self.processor = processor
            self.unknownTaggedFields = unknownTaggedFields
        }
    }
}

extension StreamsGroupDescribeResponse {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "ThrottleTimeMs"
        let throttleTimeMs: Int32
        let groups: [StreamsGroupDescribeResponse.DescribedGroup]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            throttleTimeMs = try reader.readInteger()
            field = "Groups"
            groups = try reader.readArray(
                of: StreamsGroupDescribeResponse.DescribedGroup.self,
                version: version,
                flexible: true,
                minimumSize: 20
            )
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(throttleTimeMs: throttleTimeMs, groups: groups, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 4
        size &+= try WireSize.array(
            structure.pointee.groups,
            version: version,
            flexible: true,
            "StreamsGroupDescribeResponse.Groups"
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
        try writer.writeArray(structure.pointee.groups, version: version, flexible: true)
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(int32: left.pointee.throttleTimeMs, right.pointee.throttleTimeMs)
        visitor.visit(structures: left.pointee.groups, right.pointee.groups)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension StreamsGroupDescribeResponse.DescribedGroup {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "ErrorCode"
        let errorCode: ErrorCode
        let errorMessage: String?
        let groupID: String
        let groupState: String
        let groupEpoch: Int32
        let assignmentEpoch: Int32
        let topology: StreamsGroupDescribeResponse.Topology?
        let members: [StreamsGroupDescribeResponse.Member]
        let authorizedOperations: Int32
        let topologyDescription: StreamsGroupDescribeResponse.TopologyDescription?
        let topologyDescriptionStatus: Int8
        let assignorName: String?
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            errorCode = try ErrorCode(rawValue: reader.readInteger())
            field = "ErrorMessage"
            errorMessage = try reader.readNullableString(flexible: true)
            field = "GroupId"
            groupID = try reader.readString(flexible: true)
            field = "GroupState"
            groupState = try reader.readString(flexible: true)
            field = "GroupEpoch"
            groupEpoch = try reader.readInteger()
            field = "AssignmentEpoch"
            assignmentEpoch = try reader.readInteger()
            field = "Topology"
            topology = try reader.readNullableStructure(StreamsGroupDescribeResponse.Topology.self, version: version)
            field = "Members"
            members = try reader.readArray(
                of: StreamsGroupDescribeResponse.Member.self,
                version: version,
                flexible: true,
                minimumSize: 28
            )
            field = "AuthorizedOperations"
            authorizedOperations = try reader.readInteger()
            if version == 1 {
                field = "TopologyDescription"
                topologyDescription = try reader.readNullableStructure(
                    StreamsGroupDescribeResponse.TopologyDescription.self,
                    version: version
                )
                field = "TopologyDescriptionStatus"
                topologyDescriptionStatus = try reader.readInteger()
                field = "AssignorName"
                assignorName = try reader.readNullableString(flexible: true)
            } else {
                topologyDescription = nil
                topologyDescriptionStatus = 0
                assignorName = nil
            }
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(
            errorCode: errorCode,
            errorMessage: errorMessage,
            groupID: groupID,
            groupState: groupState,
            groupEpoch: groupEpoch,
            assignmentEpoch: assignmentEpoch,
            topology: topology,
            members: members,
            authorizedOperations: authorizedOperations,
            topologyDescription: topologyDescription,
            topologyDescriptionStatus: topologyDescriptionStatus,
            assignorName: assignorName,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 14
        size &+= try WireSize.string(
            structure.pointee.errorMessage,
            flexible: true,
            nullable: true,
            "StreamsGroupDescribeResponse.DescribedGroup.ErrorMessage"
        )
        size &+= try WireSize.string(
            structure.pointee.groupID,
            flexible: true,
            "StreamsGroupDescribeResponse.DescribedGroup.GroupId"
        )
        size &+= try WireSize.string(
            structure.pointee.groupState,
            flexible: true,
            "StreamsGroupDescribeResponse.DescribedGroup.GroupState"
        )
        size &+= try WireSize.structure(
            structure.pointee.topology,
            version: version,
            nullable: true,
            "StreamsGroupDescribeResponse.DescribedGroup.Topology"
        )
        size &+= try WireSize.array(
            structure.pointee.members,
            version: version,
            flexible: true,
            "StreamsGroupDescribeResponse.DescribedGroup.Members"
        )
        if version == 1 {
            size &+= try WireSize.structure(
                structure.pointee.topologyDescription,
                version: version,
                nullable: true,
                "StreamsGroupDescribeResponse.DescribedGroup.TopologyDescription"
            )
            size &+= 1
            size &+= try WireSize.string(
                structure.pointee.assignorName,
                flexible: true,
                nullable: true,
                "StreamsGroupDescribeResponse.DescribedGroup.AssignorName"
            )
        } else {
            if structure.pointee.topologyDescription != nil {
                throw WireSize.notInVersion("StreamsGroupDescribeResponse.DescribedGroup.TopologyDescription", version)
            }
            if structure.pointee.topologyDescriptionStatus != 0 {
                throw WireSize.notInVersion(
                    "StreamsGroupDescribeResponse.DescribedGroup.TopologyDescriptionStatus",
                    version
                )
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
        writer.writeInteger(structure.pointee.errorCode.rawValue)
        writer.writeString(structure.pointee.errorMessage, flexible: true)
        writer.writeString(structure.pointee.groupID, flexible: true)
        writer.writeString(structure.pointee.groupState, flexible: true)
        writer.writeInteger(structure.pointee.groupEpoch)
        writer.writeInteger(structure.pointee.assignmentEpoch)
        try writer.writeNullableStructure(structure.pointee.topology, version: version, nullable: true)
        try writer.writeArray(structure.pointee.members, version: version, flexible: true)
        writer.writeInteger(structure.pointee.authorizedOperations)
        if version == 1 {
            try writer.writeNullableStructure(structure.pointee.topologyDescription, version: version, nullable: true)
            writer.writeInteger(structure.pointee.topologyDescriptionStatus)
            writer.writeString(structure.pointee.assignorName, flexible: true)
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
        visitor.visit(string: left.pointee.groupID, right.pointee.groupID)
        visitor.visit(string: left.pointee.groupState, right.pointee.groupState)
        visitor.visit(int32: left.pointee.groupEpoch, right.pointee.groupEpoch)
        visitor.visit(int32: left.pointee.assignmentEpoch, right.pointee.assignmentEpoch)
        visitor.visit(structure: left.pointee.topology, right.pointee.topology)
        visitor.visit(structures: left.pointee.members, right.pointee.members)
        visitor.visit(int32: left.pointee.authorizedOperations, right.pointee.authorizedOperations)
        visitor.visit(structure: left.pointee.topologyDescription, right.pointee.topologyDescription)
        visitor.visit(int8: left.pointee.topologyDescriptionStatus, right.pointee.topologyDescriptionStatus)
        visitor.visit(string: left.pointee.assignorName, right.pointee.assignorName)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension StreamsGroupDescribeResponse.Topology {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "Epoch"
        let epoch: Int32
        let subtopologies: [StreamsGroupDescribeResponse.Subtopology]?
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            epoch = try reader.readInteger()
            field = "Subtopologies"
            subtopologies = try reader.readNullableArray(
                of: StreamsGroupDescribeResponse.Subtopology.self,
                version: version,
                flexible: true,
                minimumSize: 6
            )
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(epoch: epoch, subtopologies: subtopologies, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 4
        size &+= try WireSize.array(
            structure.pointee.subtopologies,
            version: version,
            flexible: true,
            nullable: true,
            "StreamsGroupDescribeResponse.Topology.Subtopologies"
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
        writer.writeInteger(structure.pointee.epoch)
        try writer.writeArray(structure.pointee.subtopologies, version: version, flexible: true)
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(int32: left.pointee.epoch, right.pointee.epoch)
        visitor.visit(structures: left.pointee.subtopologies, right.pointee.subtopologies)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension StreamsGroupDescribeResponse.Subtopology {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "SubtopologyId"
        let subtopologyID: String
        let sourceTopics: [String]
        let repartitionSinkTopics: [String]
        let stateChangelogTopics: [StreamsGroupDescribeResponse.TopicInfo]
        let repartitionSourceTopics: [StreamsGroupDescribeResponse.TopicInfo]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            subtopologyID = try reader.readString(flexible: true)
            field = "SourceTopics"
            sourceTopics = try reader.readStrings(flexible: true)
            field = "RepartitionSinkTopics"
            repartitionSinkTopics = try reader.readStrings(flexible: true)
            field = "StateChangelogTopics"
            stateChangelogTopics = try reader.readArray(
                of: StreamsGroupDescribeResponse.TopicInfo.self,
                version: version,
                flexible: true,
                minimumSize: 9
            )
            field = "RepartitionSourceTopics"
            repartitionSourceTopics = try reader.readArray(
                of: StreamsGroupDescribeResponse.TopicInfo.self,
                version: version,
                flexible: true,
                minimumSize: 9
            )
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(
            subtopologyID: subtopologyID,
            sourceTopics: sourceTopics,
            repartitionSinkTopics: repartitionSinkTopics,
            stateChangelogTopics: stateChangelogTopics,
            repartitionSourceTopics: repartitionSourceTopics,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 0
        size &+= try WireSize.string(
            structure.pointee.subtopologyID,
            flexible: true,
            "StreamsGroupDescribeResponse.Subtopology.SubtopologyId"
        )
        size &+= try WireSize.strings(
            structure.pointee.sourceTopics,
            flexible: true,
            "StreamsGroupDescribeResponse.Subtopology.SourceTopics"
        )
        size &+= try WireSize.strings(
            structure.pointee.repartitionSinkTopics,
            flexible: true,
            "StreamsGroupDescribeResponse.Subtopology.RepartitionSinkTopics"
        )
        size &+= try WireSize.array(
            structure.pointee.stateChangelogTopics,
            version: version,
            flexible: true,
            "StreamsGroupDescribeResponse.Subtopology.StateChangelogTopics"
        )
        size &+= try WireSize.array(
            structure.pointee.repartitionSourceTopics,
            version: version,
            flexible: true,
            "StreamsGroupDescribeResponse.Subtopology.RepartitionSourceTopics"
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
        writer.writeString(structure.pointee.subtopologyID, flexible: true)
        writer.writeStrings(structure.pointee.sourceTopics, flexible: true)
        writer.writeStrings(structure.pointee.repartitionSinkTopics, flexible: true)
        try writer.writeArray(structure.pointee.stateChangelogTopics, version: version, flexible: true)
        try writer.writeArray(structure.pointee.repartitionSourceTopics, version: version, flexible: true)
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(string: left.pointee.subtopologyID, right.pointee.subtopologyID)
        visitor.visit(values: left.pointee.sourceTopics, right.pointee.sourceTopics)
        visitor.visit(values: left.pointee.repartitionSinkTopics, right.pointee.repartitionSinkTopics)
        visitor.visit(structures: left.pointee.stateChangelogTopics, right.pointee.stateChangelogTopics)
        visitor.visit(structures: left.pointee.repartitionSourceTopics, right.pointee.repartitionSourceTopics)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension StreamsGroupDescribeResponse.TopicInfo {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "Name"
        let name: String
        let partitions: Int32
        let replicationFactor: Int16
        let topicConfigs: [StreamsGroupDescribeResponse.KeyValue]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            name = try reader.readString(flexible: true)
            field = "Partitions"
            partitions = try reader.readInteger()
            field = "ReplicationFactor"
            replicationFactor = try reader.readInteger()
            field = "TopicConfigs"
            topicConfigs = try reader.readArray(
                of: StreamsGroupDescribeResponse.KeyValue.self,
                version: version,
                flexible: true,
                minimumSize: 3
            )
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(
            name: name,
            partitions: partitions,
            replicationFactor: replicationFactor,
            topicConfigs: topicConfigs,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 6
        size &+= try WireSize.string(
            structure.pointee.name,
            flexible: true,
            "StreamsGroupDescribeResponse.TopicInfo.Name"
        )
        size &+= try WireSize.array(
            structure.pointee.topicConfigs,
            version: version,
            flexible: true,
            "StreamsGroupDescribeResponse.TopicInfo.TopicConfigs"
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
        writer.writeInteger(structure.pointee.partitions)
        writer.writeInteger(structure.pointee.replicationFactor)
        try writer.writeArray(structure.pointee.topicConfigs, version: version, flexible: true)
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(string: left.pointee.name, right.pointee.name)
        visitor.visit(int32: left.pointee.partitions, right.pointee.partitions)
        visitor.visit(int16: left.pointee.replicationFactor, right.pointee.replicationFactor)
        visitor.visit(structures: left.pointee.topicConfigs, right.pointee.topicConfigs)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension StreamsGroupDescribeResponse.KeyValue {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "Key"
        let key: String
        let value: String
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            key = try reader.readString(flexible: true)
            field = "Value"
            value = try reader.readString(flexible: true)
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(key: key, value: value, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 0
        size &+= try WireSize.string(structure.pointee.key, flexible: true, "StreamsGroupDescribeResponse.KeyValue.Key")
        size &+= try WireSize.string(
            structure.pointee.value,
            flexible: true,
            "StreamsGroupDescribeResponse.KeyValue.Value"
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
        writer.writeString(structure.pointee.key, flexible: true)
        writer.writeString(structure.pointee.value, flexible: true)
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(string: left.pointee.key, right.pointee.key)
        visitor.visit(string: left.pointee.value, right.pointee.value)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension StreamsGroupDescribeResponse.Member {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "MemberId"
        let memberID: String
        let memberEpoch: Int32
        let instanceID: String?
        let rackID: String?
        let clientID: String
        let clientHost: String
        let topologyEpoch: Int32
        let processID: String
        let userEndpoint: StreamsGroupDescribeResponse.Endpoint?
        let clientTags: [StreamsGroupDescribeResponse.KeyValue]
        let taskOffsets: [StreamsGroupDescribeResponse.TaskOffset]
        let taskEndOffsets: [StreamsGroupDescribeResponse.TaskOffset]
        let assignment: StreamsGroupDescribeResponse.Assignment
        let targetAssignment: StreamsGroupDescribeResponse.Assignment
        let isClassic: Bool
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            memberID = try reader.readString(flexible: true)
            field = "MemberEpoch"
            memberEpoch = try reader.readInteger()
            field = "InstanceId"
            instanceID = try reader.readNullableString(flexible: true)
            field = "RackId"
            rackID = try reader.readNullableString(flexible: true)
            field = "ClientId"
            clientID = try reader.readString(flexible: true)
            field = "ClientHost"
            clientHost = try reader.readString(flexible: true)
            field = "TopologyEpoch"
            topologyEpoch = try reader.readInteger()
            field = "ProcessId"
            processID = try reader.readString(flexible: true)
            field = "UserEndpoint"
            userEndpoint = try reader.readNullableStructure(
                StreamsGroupDescribeResponse.Endpoint.self,
                version: version
            )
            field = "ClientTags"
            clientTags = try reader.readArray(
                of: StreamsGroupDescribeResponse.KeyValue.self,
                version: version,
                flexible: true,
                minimumSize: 3
            )
            field = "TaskOffsets"
            taskOffsets = try reader.readArray(
                of: StreamsGroupDescribeResponse.TaskOffset.self,
                version: version,
                flexible: true,
                minimumSize: 14
            )
            field = "TaskEndOffsets"
            taskEndOffsets = try reader.readArray(
                of: StreamsGroupDescribeResponse.TaskOffset.self,
                version: version,
                flexible: true,
                minimumSize: 14
            )
            field = "Assignment"
            assignment = try StreamsGroupDescribeResponse.Assignment(from: &reader, version: version)
            field = "TargetAssignment"
            targetAssignment = try StreamsGroupDescribeResponse.Assignment(from: &reader, version: version)
            field = "IsClassic"
            isClassic = try reader.readBool()
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(
            memberID: memberID,
            memberEpoch: memberEpoch,
            instanceID: instanceID,
            rackID: rackID,
            clientID: clientID,
            clientHost: clientHost,
            topologyEpoch: topologyEpoch,
            processID: processID,
            userEndpoint: userEndpoint,
            clientTags: clientTags,
            taskOffsets: taskOffsets,
            taskEndOffsets: taskEndOffsets,
            assignment: assignment,
            targetAssignment: targetAssignment,
            isClassic: isClassic,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 9
        size &+= try WireSize.string(
            structure.pointee.memberID,
            flexible: true,
            "StreamsGroupDescribeResponse.Member.MemberId"
        )
        size &+= try WireSize.string(
            structure.pointee.instanceID,
            flexible: true,
            nullable: true,
            "StreamsGroupDescribeResponse.Member.InstanceId"
        )
        size &+= try WireSize.string(
            structure.pointee.rackID,
            flexible: true,
            nullable: true,
            "StreamsGroupDescribeResponse.Member.RackId"
        )
        size &+= try WireSize.string(
            structure.pointee.clientID,
            flexible: true,
            "StreamsGroupDescribeResponse.Member.ClientId"
        )
        size &+= try WireSize.string(
            structure.pointee.clientHost,
            flexible: true,
            "StreamsGroupDescribeResponse.Member.ClientHost"
        )
        size &+= try WireSize.string(
            structure.pointee.processID,
            flexible: true,
            "StreamsGroupDescribeResponse.Member.ProcessId"
        )
        size &+= try WireSize.structure(
            structure.pointee.userEndpoint,
            version: version,
            nullable: true,
            "StreamsGroupDescribeResponse.Member.UserEndpoint"
        )
        size &+= try WireSize.array(
            structure.pointee.clientTags,
            version: version,
            flexible: true,
            "StreamsGroupDescribeResponse.Member.ClientTags"
        )
        size &+= try WireSize.array(
            structure.pointee.taskOffsets,
            version: version,
            flexible: true,
            "StreamsGroupDescribeResponse.Member.TaskOffsets"
        )
        size &+= try WireSize.array(
            structure.pointee.taskEndOffsets,
            version: version,
            flexible: true,
            "StreamsGroupDescribeResponse.Member.TaskEndOffsets"
        )
        size &+= try structure.pointee.assignment.encodedSize(version: version)
        size &+= try structure.pointee.targetAssignment.encodedSize(version: version)
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
        writer.writeString(structure.pointee.memberID, flexible: true)
        writer.writeInteger(structure.pointee.memberEpoch)
        writer.writeString(structure.pointee.instanceID, flexible: true)
        writer.writeString(structure.pointee.rackID, flexible: true)
        writer.writeString(structure.pointee.clientID, flexible: true)
        writer.writeString(structure.pointee.clientHost, flexible: true)
        writer.writeInteger(structure.pointee.topologyEpoch)
        writer.writeString(structure.pointee.processID, flexible: true)
        try writer.writeNullableStructure(structure.pointee.userEndpoint, version: version, nullable: true)
        try writer.writeArray(structure.pointee.clientTags, version: version, flexible: true)
        try writer.writeArray(structure.pointee.taskOffsets, version: version, flexible: true)
        try writer.writeArray(structure.pointee.taskEndOffsets, version: version, flexible: true)
        try structure.pointee.assignment.write(to: &writer, version: version)
        try structure.pointee.targetAssignment.write(to: &writer, version: version)
        writer.writeBool(structure.pointee.isClassic)
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(string: left.pointee.memberID, right.pointee.memberID)
        visitor.visit(int32: left.pointee.memberEpoch, right.pointee.memberEpoch)
        visitor.visit(string: left.pointee.instanceID, right.pointee.instanceID)
        visitor.visit(string: left.pointee.rackID, right.pointee.rackID)
        visitor.visit(string: left.pointee.clientID, right.pointee.clientID)
        visitor.visit(string: left.pointee.clientHost, right.pointee.clientHost)
        visitor.visit(int32: left.pointee.topologyEpoch, right.pointee.topologyEpoch)
        visitor.visit(string: left.pointee.processID, right.pointee.processID)
        visitor.visit(structure: left.pointee.userEndpoint, right.pointee.userEndpoint)
        visitor.visit(structures: left.pointee.clientTags, right.pointee.clientTags)
        visitor.visit(structures: left.pointee.taskOffsets, right.pointee.taskOffsets)
        visitor.visit(structures: left.pointee.taskEndOffsets, right.pointee.taskEndOffsets)
        visitor.visit(structure: left.pointee.assignment, right.pointee.assignment)
        visitor.visit(structure: left.pointee.targetAssignment, right.pointee.targetAssignment)
        visitor.visit(bool: left.pointee.isClassic, right.pointee.isClassic)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension StreamsGroupDescribeResponse.Endpoint {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "Host"
        let host: String
        let port: UInt16
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            host = try reader.readString(flexible: true)
            field = "Port"
            port = try reader.readInteger()
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(host: host, port: port, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 2
        size &+= try WireSize.string(
            structure.pointee.host,
            flexible: true,
            "StreamsGroupDescribeResponse.Endpoint.Host"
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
        visitor.visit(string: left.pointee.host, right.pointee.host)
        visitor.visit(uint16: left.pointee.port, right.pointee.port)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension StreamsGroupDescribeResponse.TaskOffset {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "SubtopologyId"
        let subtopologyID: String
        let partition: Int32
        let offset: Int64
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            subtopologyID = try reader.readString(flexible: true)
            field = "Partition"
            partition = try reader.readInteger()
            field = "Offset"
            offset = try reader.readInteger()
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(
            subtopologyID: subtopologyID,
            partition: partition,
            offset: offset,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 12
        size &+= try WireSize.string(
            structure.pointee.subtopologyID,
            flexible: true,
            "StreamsGroupDescribeResponse.TaskOffset.SubtopologyId"
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
        writer.writeString(structure.pointee.subtopologyID, flexible: true)
        writer.writeInteger(structure.pointee.partition)
        writer.writeInteger(structure.pointee.offset)
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(string: left.pointee.subtopologyID, right.pointee.subtopologyID)
        visitor.visit(int32: left.pointee.partition, right.pointee.partition)
        visitor.visit(int64: left.pointee.offset, right.pointee.offset)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension StreamsGroupDescribeResponse.Assignment {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "ActiveTasks"
        let activeTasks: [StreamsGroupDescribeResponse.TaskIds]
        let standbyTasks: [StreamsGroupDescribeResponse.TaskIds]
        let warmupTasks: [StreamsGroupDescribeResponse.TaskIds]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            activeTasks = try reader.readArray(
                of: StreamsGroupDescribeResponse.TaskIds.self,
                version: version,
                flexible: true,
                minimumSize: 3
            )
            field = "StandbyTasks"
            standbyTasks = try reader.readArray(
                of: StreamsGroupDescribeResponse.TaskIds.self,
                version: version,
                flexible: true,
                minimumSize: 3
            )
            field = "WarmupTasks"
            warmupTasks = try reader.readArray(
                of: StreamsGroupDescribeResponse.TaskIds.self,
                version: version,
                flexible: true,
                minimumSize: 3
            )
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(
            activeTasks: activeTasks,
            standbyTasks: standbyTasks,
            warmupTasks: warmupTasks,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 0
        size &+= try WireSize.array(
            structure.pointee.activeTasks,
            version: version,
            flexible: true,
            "StreamsGroupDescribeResponse.Assignment.ActiveTasks"
        )
        size &+= try WireSize.array(
            structure.pointee.standbyTasks,
            version: version,
            flexible: true,
            "StreamsGroupDescribeResponse.Assignment.StandbyTasks"
        )
        size &+= try WireSize.array(
            structure.pointee.warmupTasks,
            version: version,
            flexible: true,
            "StreamsGroupDescribeResponse.Assignment.WarmupTasks"
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
        try writer.writeArray(structure.pointee.activeTasks, version: version, flexible: true)
        try writer.writeArray(structure.pointee.standbyTasks, version: version, flexible: true)
        try writer.writeArray(structure.pointee.warmupTasks, version: version, flexible: true)
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(structures: left.pointee.activeTasks, right.pointee.activeTasks)
        visitor.visit(structures: left.pointee.standbyTasks, right.pointee.standbyTasks)
        visitor.visit(structures: left.pointee.warmupTasks, right.pointee.warmupTasks)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension StreamsGroupDescribeResponse.TaskIds {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "SubtopologyId"
        let subtopologyID: String
        let partitions: Int32List
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            subtopologyID = try reader.readString(flexible: true)
            field = "Partitions"
            partitions = try reader.readInt32List(flexible: true)
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(subtopologyID: subtopologyID, partitions: partitions, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 0
        size &+= try WireSize.string(
            structure.pointee.subtopologyID,
            flexible: true,
            "StreamsGroupDescribeResponse.TaskIds.SubtopologyId"
        )
        size &+= try WireSize.array(
            count: structure.pointee.partitions.count,
            of: 4,
            flexible: true,
            "StreamsGroupDescribeResponse.TaskIds.Partitions"
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
        writer.writeString(structure.pointee.subtopologyID, flexible: true)
        writer.writeInt32List(structure.pointee.partitions, flexible: true)
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(string: left.pointee.subtopologyID, right.pointee.subtopologyID)
        visitor.visit(int32s: left.pointee.partitions, right.pointee.partitions)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension StreamsGroupDescribeResponse.TopologyDescription {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "Subtopologies"
        let subtopologies: [StreamsGroupDescribeResponse.TopologyDescriptionSubtopology]
        let globalStores: [StreamsGroupDescribeResponse.TopologyDescriptionGlobalStore]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            subtopologies = try reader.readArray(
                of: StreamsGroupDescribeResponse.TopologyDescriptionSubtopology.self,
                version: version,
                flexible: true,
                minimumSize: 3
            )
            field = "GlobalStores"
            globalStores = try reader.readArray(
                of: StreamsGroupDescribeResponse.TopologyDescriptionGlobalStore.self,
                version: version,
                flexible: true,
                minimumSize: 15
            )
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(subtopologies: subtopologies, globalStores: globalStores, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 0
        size &+= try WireSize.array(
            structure.pointee.subtopologies,
            version: version,
            flexible: true,
            "StreamsGroupDescribeResponse.TopologyDescription.Subtopologies"
        )
        size &+= try WireSize.array(
            structure.pointee.globalStores,
            version: version,
            flexible: true,
            "StreamsGroupDescribeResponse.TopologyDescription.GlobalStores"
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
        try writer.writeArray(structure.pointee.subtopologies, version: version, flexible: true)
        try writer.writeArray(structure.pointee.globalStores, version: version, flexible: true)
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(structures: left.pointee.subtopologies, right.pointee.subtopologies)
        visitor.visit(structures: left.pointee.globalStores, right.pointee.globalStores)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension StreamsGroupDescribeResponse.TopologyDescriptionSubtopology {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "SubtopologyId"
        let subtopologyID: String
        let nodes: [StreamsGroupDescribeResponse.TopologyDescriptionNode]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            subtopologyID = try reader.readString(flexible: true)
            field = "Nodes"
            nodes = try reader.readArray(
                of: StreamsGroupDescribeResponse.TopologyDescriptionNode.self,
                version: version,
                flexible: true,
                minimumSize: 7
            )
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(subtopologyID: subtopologyID, nodes: nodes, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 0
        size &+= try WireSize.string(
            structure.pointee.subtopologyID,
            flexible: true,
            "StreamsGroupDescribeResponse.TopologyDescriptionSubtopology.SubtopologyId"
        )
        size &+= try WireSize.array(
            structure.pointee.nodes,
            version: version,
            flexible: true,
            "StreamsGroupDescribeResponse.TopologyDescriptionSubtopology.Nodes"
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
        writer.writeString(structure.pointee.subtopologyID, flexible: true)
        try writer.writeArray(structure.pointee.nodes, version: version, flexible: true)
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(string: left.pointee.subtopologyID, right.pointee.subtopologyID)
        visitor.visit(structures: left.pointee.nodes, right.pointee.nodes)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension StreamsGroupDescribeResponse.TopologyDescriptionNode {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "Name"
        let name: String
        let nodeType: Int8
        let sourceTopics: [String]
        let sinkTopic: String?
        let stores: [String]
        let successors: [String]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            name = try reader.readString(flexible: true)
            field = "NodeType"
            nodeType = try reader.readInteger()
            field = "SourceTopics"
            sourceTopics = try reader.readStrings(flexible: true)
            field = "SinkTopic"
            sinkTopic = try reader.readNullableString(flexible: true)
            field = "Stores"
            stores = try reader.readStrings(flexible: true)
            field = "Successors"
            successors = try reader.readStrings(flexible: true)
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(
            name: name,
            nodeType: nodeType,
            sourceTopics: sourceTopics,
            sinkTopic: sinkTopic,
            stores: stores,
            successors: successors,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 1
        size &+= try WireSize.string(
            structure.pointee.name,
            flexible: true,
            "StreamsGroupDescribeResponse.TopologyDescriptionNode.Name"
        )
        size &+= try WireSize.strings(
            structure.pointee.sourceTopics,
            flexible: true,
            "StreamsGroupDescribeResponse.TopologyDescriptionNode.SourceTopics"
        )
        size &+= try WireSize.string(
            structure.pointee.sinkTopic,
            flexible: true,
            nullable: true,
            "StreamsGroupDescribeResponse.TopologyDescriptionNode.SinkTopic"
        )
        size &+= try WireSize.strings(
            structure.pointee.stores,
            flexible: true,
            "StreamsGroupDescribeResponse.TopologyDescriptionNode.Stores"
        )
        size &+= try WireSize.strings(
            structure.pointee.successors,
            flexible: true,
            "StreamsGroupDescribeResponse.TopologyDescriptionNode.Successors"
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
        writer.writeInteger(structure.pointee.nodeType)
        writer.writeStrings(structure.pointee.sourceTopics, flexible: true)
        writer.writeString(structure.pointee.sinkTopic, flexible: true)
        writer.writeStrings(structure.pointee.stores, flexible: true)
        writer.writeStrings(structure.pointee.successors, flexible: true)
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(string: left.pointee.name, right.pointee.name)
        visitor.visit(int8: left.pointee.nodeType, right.pointee.nodeType)
        visitor.visit(values: left.pointee.sourceTopics, right.pointee.sourceTopics)
        visitor.visit(string: left.pointee.sinkTopic, right.pointee.sinkTopic)
        visitor.visit(values: left.pointee.stores, right.pointee.stores)
        visitor.visit(values: left.pointee.successors, right.pointee.successors)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension StreamsGroupDescribeResponse.TopologyDescriptionGlobalStore {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "Source"
        let source: StreamsGroupDescribeResponse.TopologyDescriptionNode
        let processor: StreamsGroupDescribeResponse.TopologyDescriptionNode
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            source = try StreamsGroupDescribeResponse.TopologyDescriptionNode(from: &reader, version: version)
            field = "Processor"
            processor = try StreamsGroupDescribeResponse.TopologyDescriptionNode(from: &reader, version: version)
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(source: source, processor: processor, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 0
        size &+= try structure.pointee.source.encodedSize(version: version)
        size &+= try structure.pointee.processor.encodedSize(version: version)
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
        try structure.pointee.source.write(to: &writer, version: version)
        try structure.pointee.processor.write(to: &writer, version: version)
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(structure: left.pointee.source, right.pointee.source)
        visitor.visit(structure: left.pointee.processor, right.pointee.processor)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}
