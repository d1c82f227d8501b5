// Generated from the protocol schema by Tools/generate. Do not edit.

/// A Streams client's sign of life, by which it also joins, leaves and reports its topology and tasks (KIP-1071).
///
/// Versions 0-1, flexible.
public struct StreamsGroupHeartbeatRequest: KafkaRequest {
    public typealias Response = StreamsGroupHeartbeatResponse

    public static var specification: MessageSpecification {
        return MessageSpecification(
            "StreamsGroupHeartbeatRequest",
            key: 88,
            versions: VersionRange(0, 1),
            flexibleFrom: 0
        )
    }

    /// ID of the group, as its members configure it.
    public var groupID: String

    /// ID of the member, made by the client and kept while it runs.
    public var memberID: String

    /// Epoch that the member has; 0 joins the group, -1 leaves it, -2 leaves as a static member that will be back.
    public var memberEpoch: Int32

    /// Version of the map of instances to partitions that the member has; it is sent a newer one when there is one.
    public var endpointInformationEpoch: Int32

    /// Name by which a static member is recognised after a restart; null for a dynamic member or when unchanged.
    public var instanceID: String?

    /// Rack (or availability zone) of the client; null when there is none or it is unchanged.
    public var rackID: String?

    /// How long, in milliseconds, the member may take to give up tasks; -1 when unchanged since the last heartbeat.
    public var rebalanceTimeoutMs: Int32

    /// Topology that the member runs; null when unchanged, it goes with the first heartbeat.
    public var topology: StreamsGroupHeartbeatRequest.Topology?

    /// Active tasks that the member owns; null when unchanged since the last heartbeat.
    public var activeTasks: [StreamsGroupHeartbeatRequest.TaskIds]?

    /// Standby tasks that the member owns; null when unchanged since the last heartbeat.
    public var standbyTasks: [StreamsGroupHeartbeatRequest.TaskIds]?

    /// Warm-up tasks that the member owns; null when unchanged since the last heartbeat.
    public var warmupTasks: [StreamsGroupHeartbeatRequest.TaskIds]?

    /// ID of the application instance (one process) that the member belongs to; null when unchanged.
    public var processID: String?

    /// Address at which the instance serves interactive queries; null when it serves none or it is unchanged.
    public var userEndpoint: StreamsGroupHeartbeatRequest.Endpoint?

    /// Tags of the instance, by which standby tasks are spread over different places; null when unchanged.
    public var clientTags: [StreamsGroupHeartbeatRequest.KeyValue]?

    /// Offsets that the member's tasks have reached in their changelogs; null when not reported this time.
    public var taskOffsets: [StreamsGroupHeartbeatRequest.TaskOffset]?

    /// End offsets of the changelogs of the member's tasks; null when not reported this time.
    public var taskEndOffsets: [StreamsGroupHeartbeatRequest.TaskOffset]?

    /// Whether every member of the group is to be told to shut down.
    public var shutdownApplication: Bool

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        groupID: String = "",
        memberID: String = "",
        memberEpoch: Int32 = 0,
        endpointInformationEpoch: Int32 = 0,
        instanceID: String? = nil,
        rackID: String? = nil,
        rebalanceTimeoutMs: Int32 = -1,
        topology: StreamsGroupHeartbeatRequest.Topology? = nil,
        activeTasks: [StreamsGroupHeartbeatRequest.TaskIds]? = nil,
        standbyTasks: [StreamsGroupHeartbeatRequest.TaskIds]? = nil,
        warmupTasks: [StreamsGroupHeartbeatRequest.TaskIds]? = nil,
        processID: String? = nil,
        userEndpoint: StreamsGroupHeartbeatRequest.Endpoint? = nil,
        clientTags: [StreamsGroupHeartbeatRequest.KeyValue]? = nil,
        taskOffsets: [StreamsGroupHeartbeatRequest.TaskOffset]? = nil,
        taskEndOffsets: [StreamsGroupHeartbeatRequest.TaskOffset]? = nil,
        shutdownApplication: Bool = false,
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.groupID = groupID
        self.memberID = memberID
        self.memberEpoch = memberEpoch
        self.endpointInformationEpoch = endpointInformationEpoch
        self.instanceID = instanceID
        self.rackID = rackID
        self.rebalanceTimeoutMs = rebalanceTimeoutMs
        self.topology = topology
        self.activeTasks = activeTasks
        self.standbyTasks = standbyTasks
        self.warmupTasks = warmupTasks
        self.processID = processID
        self.userEndpoint = userEndpoint
        self.clientTags = clientTags
        self.taskOffsets = taskOffsets
        self.taskEndOffsets = taskEndOffsets
        self.shutdownApplication = shutdownApplication
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension StreamsGroupHeartbeatRequest {
    /// The topology that the member runs, sent so that the group can be set up.
    public struct Topology: WireStructure {
        /// Epoch of the topology.
        public var epoch: Int32

        /// Subtopologies, the parts of the topology that share no state and run as separate tasks.
        public var subtopologies: [StreamsGroupHeartbeatRequest.Subtopology]

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            epoch: Int32 = 0,
            subtopologies: [StreamsGroupHeartbeatRequest.Subtopology] = [],
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

        /// Regular expressions of further topics from which the subtopology reads.
        public var sourceTopicRegex: [String]

        /// Changelog topics that back the state stores of the subtopology.
        public var stateChangelogTopics: [StreamsGroupHeartbeatRequest.TopicInfo]

        /// Names of the repartition topics to which the subtopology writes.
        public var repartitionSinkTopics: [String]

        /// Repartition topics from which the subtopology reads, to be created if missing.
        public var repartitionSourceTopics: [StreamsGroupHeartbeatRequest.TopicInfo]

        /// Sets of source topics that must have equal partition counts.
        public var copartitionGroups: [StreamsGroupHeartbeatRequest.CopartitionGroup]

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            subtopologyID: String = "",
            sourceTopics: [String] = [],
            sourceTopicRegex: [String] = [],
            stateChangelogTopics: [StreamsGroupHeartbeatRequest.TopicInfo] = [],
            repartitionSinkTopics: [String] = [],
            repartitionSourceTopics: [StreamsGroupHeartbeatRequest.TopicInfo] = [],
            copartitionGroups: [StreamsGroupHeartbeatRequest.CopartitionGroup] = [],
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.subtopologyID = subtopologyID
            self.sourceTopics = sourceTopics
            self.sourceTopicRegex = sourceTopicRegex
            self.stateChangelogTopics = stateChangelogTopics
            self.repartitionSinkTopics = repartitionSinkTopics
            self.repartitionSourceTopics = repartitionSourceTopics
            self.copartitionGroups = copartitionGroups
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
        public var topicConfigs: [StreamsGroupHeartbeatRequest.KeyValue]

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            name: String = "",
            partitions: Int32 = 0,
            replicationFactor: Int16 = 0,
            topicConfigs: [StreamsGroupHeartbeatRequest.KeyValue] = [],
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

    /// Source topics of one subtopology that must have equal partition counts, given as positions in its topic lists.
    public struct CopartitionGroup: WireStructure {
        /// Positions, counted from 0, in the subtopology's list of source topics.
        public var sourceTopics: [Int16]

        /// Positions, counted from 0, in the subtopology's list of source topic expressions.
        public var sourceTopicRegex: [Int16]

        /// Positions, counted from 0, in the subtopology's list of repartition source topics.
        public var repartitionSourceTopics: [Int16]

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            sourceTopics: [Int16] = [],
            sourceTopicRegex: [Int16] = [],
            repartitionSourceTopics: [Int16] = [],
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.sourceTopics = sourceTopics
            self.sourceTopicRegex = sourceTopicRegex
            self.repartitionSourceTopics = repartitionSourceTopics
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
}

extension StreamsGroupHeartbeatRequest {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "GroupId"
        let groupID: String
        let memberID: String
        let memberEpoch: Int32
        let endpointInformationEpoch: Int32
        let instanceID: String?
        let rackID: String?
        let rebalanceTimeoutMs: Int32
        let topology: StreamsGroupHeartbeatRequest.Topology?
        let activeTasks: [StreamsGroupHeartbeatRequest.TaskIds]?
        let standbyTasks: [StreamsGroupHeartbeatRequest.TaskIds]?
        let warmupTasks: [StreamsGroupHeartbeatRequest.TaskIds]?
        let processID: String?
        let userEndpoint: StreamsGroupHeartbeatRequest.Endpoint?
        let clientTags: [StreamsGroupHeartbeatRequest.KeyValue]?
        let taskOffsets: [StreamsGroupHeartbeatRequest.TaskOffset]?
        let taskEndOffsets: [StreamsGroupHeartbeatRequest.TaskOffset]?
        let shutdownApplication: Bool
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            groupID = try reader.readString(flexible: true)
            field = "MemberId"
            memberID = try reader.readString(flexible: true)
            field = "MemberEpoch"
            memberEpoch = try reader.readInteger()
            field = "EndpointInformationEpoch"
            endpointInformationEpoch = try reader.readInteger()
            field = "InstanceId"
            instanceID = try reader.readNullableString(flexible: true)
            field = "RackId"
            rackID = try reader.readNullableString(flexible: true)
            field = "RebalanceTimeoutMs"
            rebalanceTimeoutMs = try reader.readInteger()
            field = "Topology"
            topology = try reader.readNullableStructure(StreamsGroupHeartbeatRequest.Topology.self, version: version)
            field = "ActiveTasks"
            activeTasks = try reader.readNullableArray(
                of: StreamsGroupHeartbeatRequest.TaskIds.self,
                version: version,
                flexible: true,
                minimumSize: 3
            )
            field = "StandbyTasks"
            standbyTasks = try reader.readNullableArray(
                of: StreamsGroupHeartbeatRequest.TaskIds.self,
                version: version,
                flexible: true,
                minimumSize: 3
            )
            field = "WarmupTasks"
            warmupTasks = try reader.readNullableArray(
                of: StreamsGroupHeartbeatRequest.TaskIds.self,
                version: version,
                flexible: true,
                minimumSize: 3
            )
            field = "ProcessId"
            processID = try reader.readNullableString(flexible: true)
            field = "UserEndpoint"
            userEndpoint = try reader.readNullableStructure(
                StreamsGroupHeartbeatRequest.Endpoint.self,
                version: version
            )
            field = "ClientTags"
            clientTags = try reader.readNullableArray(
                of: StreamsGroupHeartbeatRequest.KeyValue.self,
                version: version,
                flexible: true,
                minimumSize: 3
            )
            field = "TaskOffsets"
            taskOffsets = try reader.readNullableArray(
                of: StreamsGroupHeartbeatRequest.TaskOffset.self,
                version: version,
                flexible: true,
                minimumSize: 14
            )
            field = "TaskEndOffsets"
            taskEndOffsets = try reader.readNullableArray(
                of: StreamsGroupHeartbeatRequest.TaskOffset.self,
                version: version,
                flexible: true,
                minimumSize: 14
            )
            field = "ShutdownApplication"
            shutdownApplication = try reader.readBool()
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(
            groupID: groupID,
            memberID: memberID,
            memberEpoch: memberEpoch,
            endpointInformationEpoch: endpointInformationEpoch,
            instanceID: instanceID,
            rackID: rackID,
            rebalanceTimeoutMs: rebalanceTimeoutMs,
            topology: topology,
            activeTasks: activeTasks,
            standbyTasks: standbyTasks,
            warmupTasks: warmupTasks,
            processID: processID,
            userEndpoint: userEndpoint,
            clientTags: clientTags,
            taskOffsets: taskOffsets,
            taskEndOffsets: taskEndOffsets,
            shutdownApplication: shutdownApplication,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 13
        size &+= try WireSize.string(structure.pointee.groupID, flexible: true, "StreamsGroupHeartbeatRequest.GroupId")
        size &+= try WireSize.string(
            structure.pointee.memberID,
            flexible: true,
            "StreamsGroupHeartbeatRequest.MemberId"
        )
        size &+= try WireSize.string(
            structure.pointee.instanceID,
            flexible: true,
            nullable: true,
            "StreamsGroupHeartbeatRequest.InstanceId"
        )
        size &+= try WireSize.string(
            structure.pointee.rackID,
            flexible: true,
            nullable: true,
            "StreamsGroupHeartbeatRequest.RackId"
        )
        size &+= try WireSize.structure(
            structure.pointee.topology,
            version: version,
            nullable: true,
            "StreamsGroupHeartbeatRequest.Topology"
        )
        size &+= try WireSize.array(
            structure.pointee.activeTasks,
            version: version,
            flexible: true,
            nullable: true,
            "StreamsGroupHeartbeatRequest.ActiveTasks"
        )
        size &+= try WireSize.array(
            structure.pointee.standbyTasks,
            version: version,
            flexible: true,
            nullable: true,
            "StreamsGroupHeartbeatRequest.StandbyTasks"
        )
        size &+= try WireSize.array(
            structure.pointee.warmupTasks,
            version: version,
            flexible: true,
            nullable: true,
            "StreamsGroupHeartbeatRequest.WarmupTasks"
        )
        size &+= try WireSize.string(
            structure.pointee.processID,
            flexible: true,
            nullable: true,
            "StreamsGroupHeartbeatRequest.ProcessId"
        )
        size &+= try WireSize.structure(
            structure.pointee.userEndpoint,
            version: version,
            nullable: true,
            "StreamsGroupHeartbeatRequest.UserEndpoint"
        )
        size &+= try WireSize.array(
            structure.pointee.clientTags,
            version: version,
            flexible: true,
            nullable: true,
            "StreamsGroupHeartbeatRequest.ClientTags"
        )
        size &+= try WireSize.array(
            structure.pointee.taskOffsets,
            version: version,
            flexible: true,
            nullable: true,
            "StreamsGroupHeartbeatRequest.TaskOffsets"
        )
        size &+= try WireSize.array(
            structure.pointee.taskEndOffsets,
            version: version,
            flexible: true,
            nullable: true,
            "StreamsGroupHeartbeatRequest.TaskEndOffsets"
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
        writer.writeString(structure.pointee.groupID, flexible: true)
        writer.writeString(structure.pointee.memberID, flexible: true)
        writer.writeInteger(structure.pointee.memberEpoch)
        writer.writeInteger(structure.pointee.endpointInformationEpoch)
        writer.writeString(structure.pointee.instanceID, flexible: true)
        writer.writeString(structure.pointee.rackID, flexible: true)
        writer.writeInteger(structure.pointee.rebalanceTimeoutMs)
        try writer.writeNullableStructure(structure.pointee.topology, version: version, nullable: true)
        try writer.writeArray(structure.pointee.activeTasks, version: version, flexible: true)
        try writer.writeArray(structure.pointee.standbyTasks, version: version, flexible: true)
        try writer.writeArray(structure.pointee.warmupTasks, version: version, flexible: true)
        writer.writeString(structure.pointee.processID, flexible: true)
        try writer.writeNullableStructure(structure.pointee.userEndpoint, version: version, nullable: true)
        try writer.writeArray(structure.pointee.clientTags, version: version, flexible: true)
        try writer.writeArray(structure.pointee.taskOffsets, version: version, flexible: true)
        try writer.writeArray(structure.pointee.taskEndOffsets, version: version, flexible: true)
        writer.writeBool(structure.pointee.shutdownApplication)
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(string: left.pointee.groupID, right.pointee.groupID)
        visitor.visit(string: left.pointee.memberID, right.pointee.memberID)
        visitor.visit(int32: left.pointee.memberEpoch, right.pointee.memberEpoch)
        visitor.visit(int32: left.pointee.endpointInformationEpoch, right.pointee.endpointInformationEpoch)
        visitor.visit(string: left.pointee.instanceID, right.pointee.instanceID)
        visitor.visit(string: left.pointee.rackID, right.pointee.rackID)
        visitor.visit(int32: left.pointee.rebalanceTimeoutMs, right.pointee.rebalanceTimeoutMs)
        visitor.visit(structure: left.pointee.topology, right.pointee.topology)
        visitor.visit(structures: left.pointee.activeTasks, right.pointee.activeTasks)
        visitor.visit(structures: left.pointee.standbyTasks, right.pointee.standbyTasks)
        visitor.visit(structures: left.pointee.warmupTasks, right.pointee.warmupTasks)
        visitor.visit(string: left.pointee.processID, right.pointee.processID)
        visitor.visit(structure: left.pointee.userEndpoint, right.pointee.userEndpoint)
        visitor.visit(structures: left.pointee.clientTags, right.pointee.clientTags)
        visitor.visit(structures: left.pointee.taskOffsets, right.pointee.taskOffsets)
        visitor.visit(structures: left.pointee.taskEndOffsets, right.pointee.taskEndOffsets)
        visitor.visit(bool: left.pointee.shutdownApplication, right.pointee.shutdownApplication)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension StreamsGroupHeartbeatRequest.Topology {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "Epoch"
        let epoch: Int32
        let subtopologies: [StreamsGroupHeartbeatRequest.Subtopology]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            epoch = try reader.readInteger()
            field = "Subtopologies"
            subtopologies = try reader.readArray(
                of: StreamsGroupHeartbeatRequest.Subtopology.self,
                version: version,
                flexible: true,
                minimumSize: 8
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
            "StreamsGroupHeartbeatRequest.Topology.Subtopologies"
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

extension StreamsGroupHeartbeatRequest.Subtopology {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "SubtopologyId"
        let subtopologyID: String
        let sourceTopics: [String]
        let sourceTopicRegex: [String]
        let stateChangelogTopics: [StreamsGroupHeartbeatRequest.TopicInfo]
        let repartitionSinkTopics: [String]
        let repartitionSourceTopics: [StreamsGroupHeartbeatRequest.TopicInfo]
        let copartitionGroups: [StreamsGroupHeartbeatRequest.CopartitionGroup]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            subtopologyID = try reader.readString(flexible: true)
            field = "SourceTopics"
            sourceTopics = try reader.readStrings(flexible: true)
            field = "SourceTopicRegex"
            sourceTopicRegex = try reader.readStrings(flexible: true)
            field = "StateChangelogTopics"
            stateChangelogTopics = try reader.readArray(
                of: StreamsGroupHeartbeatRequest.TopicInfo.self,
                version: version,
                flexible: true,
                minimumSize: 9
            )
            field = "RepartitionSinkTopics"
            repartitionSinkTopics = try reader.readStrings(flexible: true)
            field = "RepartitionSourceTopics"
            repartitionSourceTopics = try reader.readArray(
                of: StreamsGroupHeartbeatRequest.TopicInfo.self,
                version: version,
                flexible: true,
                minimumSize: 9
            )
            field = "CopartitionGroups"
            copartitionGroups = try reader.readArray(
                of: StreamsGroupHeartbeatRequest.CopartitionGroup.self,
                version: version,
                flexible: true,
                minimumSize: 4
            )
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(
            subtopologyID: subtopologyID,
            sourceTopics: sourceTopics,
            sourceTopicRegex: sourceTopicRegex,
            stateChangelogTopics: stateChangelogTopics,
            repartitionSinkTopics: repartitionSinkTopics,
            repartitionSourceTopics: repartitionSourceTopics,
            copartitionGroups: copartitionGroups,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 0
        size &+= try WireSize.string(
            structure.pointee.subtopologyID,
            flexible: true,
            "StreamsGroupHeartbeatRequest.Subtopology.SubtopologyId"
        )
        size &+= try WireSize.strings(
            structure.pointee.sourceTopics,
            flexible: true,
            "StreamsGroupHeartbeatRequest.Subtopology.SourceTopics"
        )
        size &+= try WireSize.strings(
            structure.pointee.sourceTopicRegex,
            flexible: true,
            "StreamsGroupHeartbeatRequest.Subtopology.SourceTopicRegex"
        )
        size &+= try WireSize.array(
            structure.pointee.stateChangelogTopics,
            version: version,
            flexible: true,
            "StreamsGroupHeartbeatRequest.Subtopology.StateChangelogTopics"
        )
        size &+= try WireSize.strings(
            structure.pointee.repartitionSinkTopics,
            flexible: true,
            "StreamsGroupHeartbeatRequest.Subtopology.RepartitionSinkTopics"
        )
        size &+= try WireSize.array(
            structure.pointee.repartitionSourceTopics,
            version: version,
            flexible: true,
            "StreamsGroupHeartbeatRequest.Subtopology.RepartitionSourceTopics"
        )
        size &+= try WireSize.array(
            structure.pointee.copartitionGroups,
            version: version,
            flexible: true,
            "StreamsGroupHeartbeatRequest.Subtopology.CopartitionGroups"
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
        writer.writeStrings(structure.pointee.sourceTopicRegex, flexible: true)
        try writer.writeArray(structure.pointee.stateChangelogTopics, version: version, flexible: true)
        writer.writeStrings(structure.pointee.repartitionSinkTopics, flexible: true)
        try writer.writeArray(structure.pointee.repartitionSourceTopics, version: version, flexible: true)
        try writer.writeArray(structure.pointee.copartitionGroups, version: version, flexible: true)
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
        visitor.visit(values: left.pointee.sourceTopicRegex, right.pointee.sourceTopicRegex)
        visitor.visit(structures: left.pointee.stateChangelogTopics, right.pointee.stateChangelogTopics)
        visitor.visit(values: left.pointee.repartitionSinkTopics, right.pointee.repartitionSinkTopics)
        visitor.visit(structures: left.pointee.repartitionSourceTopics, right.pointee.repartitionSourceTopics)
        visitor.visit(structures: left.pointee.copartitionGroups, right.pointee.copartitionGroups)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension StreamsGroupHeartbeatRequest.TopicInfo {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "Name"
        let name: String
        let partitions: Int32
        let replicationFactor: Int16
        let topicConfigs: [StreamsGroupHeartbeatRequest.KeyValue]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            name = try reader.readString(flexible: true)
            field = "Partitions"
            partitions = try reader.readInteger()
            field = "ReplicationFactor"
            replicationFactor = try reader.readInteger()
            field = "TopicConfigs"
            topicConfigs = try reader.readArray(
                of: StreamsGroupHeartbeatRequest.KeyValue.self,
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
            "StreamsGroupHeartbeatRequest.TopicInfo.Name"
        )
        size &+= try WireSize.array(
            structure.pointee.topicConfigs,
            version: version,
            flexible: true,
            "StreamsGroupHeartbeatRequest.TopicInfo.TopicConfigs"
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

extension StreamsGroupHeartbeatRequest.KeyValue {
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
        size &+= try WireSize.string(structure.pointee.key, flexible: true, "StreamsGroupHeartbeatRequest.KeyValue.Key")
        size &+= try WireSize.string(
            structure.pointee.value,
            flexible: true,
            "StreamsGroupHeartbeatRequest.KeyValue.Value"
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

extension StreamsGroupHeartbeatRequest.CopartitionGroup {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "SourceTopics"
        let sourceTopics: [Int16]
        let sourceTopicRegex: [Int16]
        let repartitionSourceTopics: [Int16]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            sourceTopics = try reader.readIntegers(of: Int16.self, flexible: true)
            field = "SourceTopicRegex"
            sourceTopicRegex = try reader.readIntegers(of: Int16.self, flexible: true)
            field = "RepartitionSourceTopics"
            repartitionSourceTopics = try reader.readIntegers(of: Int16.self, flexible: true)
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(
            sourceTopics: sourceTopics,
            sourceTopicRegex: sourceTopicRegex,
            repartitionSourceTopics: repartitionSourceTopics,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 0
        size &+= try WireSize.array(
            count: structure.pointee.sourceTopics.count,
            of: 2,
            flexible: true,
            "StreamsGroupHeartbeatRequest.CopartitionGroup.SourceTopics"
        )
        size &+= try WireSize.array(
            count: structure.pointee.sourceTopicRegex.count,
            of: 2,
            flexible: true,
            "StreamsGroupHeartbeatRequest.CopartitionGroup.SourceTopicRegex"
        )
        size &+= try WireSize.array(
            count: structure.pointee.repartitionSourceTopics.count,
            of: 2,
            flexible: true,
            "StreamsGroupHeartbeatRequest.CopartitionGroup.RepartitionSourceTopics"
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
        writer.writeIntegers(structure.pointee.sourceTopics, flexible: true)
        writer.writeIntegers(structure.pointee.sourceTopicRegex, flexible: true)
        writer.writeIntegers(structure.pointee.repartitionSourceTopics, flexible: true)
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(values: left.pointee.sourceTopics, right.pointee.sourceTopics)
        visitor.visit(values: left.pointee.sourceTopicRegex, right.pointee.sourceTopicRegex)
        visitor.visit(values: left.pointee.repartitionSourceTopics, right.pointee.repartitionSourceTopics)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension StreamsGroupHeartbeatRequest.TaskIds {
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
            "StreamsGroupHeartbeatRequest.TaskIds.SubtopologyId"
        )
        size &+= try WireSize.array(
            count: structure.pointee.partitions.count,
            of: 4,
            flexible: true,
            "StreamsGroupHeartbeatRequest.TaskIds.Partitions"
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

extension StreamsGroupHeartbeatRequest.Endpoint {
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
            "StreamsGroupHeartbeatRequest.Endpoint.Host"
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

extension StreamsGroupHeartbeatRequest.TaskOffset {
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
            "StreamsGroupHeartbeatRequest.TaskOffset.SubtopologyId"
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

/// The coordinator's answer to a Streams client's sign of life: its epoch, its tasks and the state of the group.
///
/// Versions 0-1, flexible.
public struct StreamsGroupHeartbeatResponse: KafkaResponse {
    public static var specification: MessageSpecification {
        return MessageSpecification(
            "StreamsGroupHeartbeatResponse",
            key: 88,
            versions: VersionRange(0, 1),
            flexibleFrom: 0
        )
    }

    /// How long, in milliseconds, the broker asks the client to wait before its next request because of a quota; 0 when
    /// there is none.
    public var throttleTimeMs: Int32

    /// Outcome of the request as a whole, as a Kafka error code; 0 means success.
    public var errorCode: ErrorCode

    /// Explanation in words of the error; null when there is none.
    public var errorMessage: String?

    /// ID of the member within its group.
    public var memberID: String

    /// Epoch that the member has from now on.
    public var memberEpoch: Int32

    /// Time between heartbeats, in milliseconds, that the member is to keep to.
    public var heartbeatIntervalMs: Int32

    /// How many offsets a warm-up task may be behind and still count as caught up, in version 0. Up to version 0.
    public var acceptableRecoveryLagLegacy: Int32

    /// Time between two reports of task offsets, in milliseconds, that the member is to keep to.
    public var taskOffsetIntervalMs: Int32

    /// How many offsets a warm-up task may be behind and still count as caught up; -1 when not given. From version 1
    /// on.
    public var acceptableRecoveryLag: Int64

    /// Conditions of the group that the member should know of; null when there are none.
    public var status: [StreamsGroupHeartbeatResponse.Status]?

    /// Active tasks that the member is to run; null when unchanged.
    public var activeTasks: [StreamsGroupHeartbeatResponse.TaskIds]?

    /// Standby tasks that the member is to keep; null when unchanged.
    public var standbyTasks: [StreamsGroupHeartbeatResponse.TaskIds]?

    /// Warm-up tasks that the member is to restore; null when unchanged.
    public var warmupTasks: [StreamsGroupHeartbeatResponse.TaskIds]?

    /// Whether the member is asked to send the readable description of its topology (KIP-1331). From version 1 on.
    public var topologyDescriptionRequired: Bool

    /// Version of the map of instances to partitions that the coordinator has.
    public var endpointInformationEpoch: Int32

    /// Which instance serves which partitions, for interactive queries; null when unchanged.
    public var partitionsByUserEndpoint: [StreamsGroupHeartbeatResponse.EndpointToPartitions]?

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        throttleTimeMs: Int32 = 0,
        errorCode: ErrorCode = ErrorCode(rawValue: 0),
        errorMessage: String? = nil,
        memberID: String = "",
        memberEpoch: Int32 = 0,
        heartbeatIntervalMs: Int32 = 0,
        acceptableRecoveryLagLegacy: Int32 = 0,
        taskOffsetIntervalMs: Int32 = 0,
        acceptableRecoveryLag: Int64 = -1,
        status: [StreamsGroupHeartbeatResponse.Status]? = [],
        activeTasks: [StreamsGroupHeartbeatResponse.TaskIds]? = nil,
        standbyTasks: [StreamsGroupHeartbeatResponse.TaskIds]? = nil,
        warmupTasks: [StreamsGroupHeartbeatResponse.TaskIds]? = nil,
        topologyDescriptionRequired: Bool = false,
        endpointInformationEpoch: Int32 = 0,
        partitionsByUserEndpoint: [StreamsGroupHeartbeatResponse.EndpointToPartitions]? = nil,
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.throttleTimeMs = throttleTimeMs
        self.errorCode = errorCode
        self.errorMessage = errorMessage
        self.memberID = memberID
        self.memberEpoch = memberEpoch
        self.heartbeatIntervalMs = heartbeatIntervalMs
        self.acceptableRecoveryLagLegacy = acceptableRecoveryLagLegacy
        self.taskOffsetIntervalMs = taskOffsetIntervalMs
        self.acceptableRecoveryLag = acceptableRecoveryLag
        self.status = status
        self.activeTasks = activeTasks
        self.standbyTasks = standbyTasks
        self.warmupTasks = warmupTasks
        self.topologyDescriptionRequired = topologyDescriptionRequired
        self.endpointInformationEpoch = endpointInformationEpoch
        self.partitionsByUserEndpoint = partitionsByUserEndpoint
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension StreamsGroupHeartbeatResponse {
    /// One condition of the group that the member should know of.
    public struct Status: WireStructure {
        /// Kind of condition: 0 stale topology, 1 source topics missing, 2 wrong partition counts, 3 internal topics
        /// missing, 4 shutdown.
        public var statusCode: Int8

        /// Explanation of the condition in words.
        public var statusDetail: String

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            statusCode: Int8 = 0,
            statusDetail: String = "",
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.statusCode = statusCode
            self.statusDetail = statusDetail
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

    /// One application instance and the partitions it can answer queries about.
    public struct EndpointToPartitions: WireStructure {
        /// Address at which the instance serves interactive queries.
        public var userEndpoint: StreamsGroupHeartbeatResponse.Endpoint

        /// Partitions, grouped by topic, that the instance has active tasks for.
        public var activePartitions: [StreamsGroupHeartbeatResponse.TopicPartition]

        /// Partitions, grouped by topic, that the instance has standby tasks for.
        public var standbyPartitions: [StreamsGroupHeartbeatResponse.TopicPartition]

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            userEndpoint: StreamsGroupHeartbeatResponse.Endpoint = StreamsGroupHeartbeatResponse.Endpoint(),
            activePartitions: [StreamsGroupHeartbeatResponse.TopicPartition] = [],
            standbyPartitions: [StreamsGroupHeartbeatResponse.TopicPartition] = [],
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.userEndpoint = userEndpoint
            self.activePartitions = activePartitions
            self.standbyPartitions = standbyPartitions
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

    /// One topic with partitions of it.
    public struct TopicPartition: WireStructure {
        /// Name of the topic.
        public var topic: String

        /// Numbers of the partitions that the instance serves.
        public var partitions: Int32List

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            topic: String = "",
            partitions: Int32List = [],
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.topic = topic
            self.partitions = partitions
            self.unknownTaggedFields = unknownTaggedFields
        }
    }
}

extension StreamsGroupHeartbeatResponse {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "ThrottleTimeMs"
        let throttleTimeMs: Int32
        let errorCode: ErrorCode
        let errorMessage: String?
        let memberID: String
        let memberEpoch: Int32
        let heartbeatIntervalMs: Int32
        let acceptableRecoveryLagLegacy: Int32
        let taskOffsetIntervalMs: Int32
        let acceptableRecoveryLag: Int64
        let status: [StreamsGroupHeartbeatResponse.Status]?
        let activeTasks: [StreamsGroupHeartbeatResponse.TaskIds]?
        let standbyTasks: [StreamsGroupHeartbeatResponse.TaskIds]?
        let warmupTasks: [StreamsGroupHeartbeatResponse.TaskIds]?
        let topologyDescriptionRequired: Bool
        let endpointInformationEpoch: Int32
        let partitionsByUserEndpoint: [StreamsGroupHeartbeatResponse.EndpointToPartitions]?
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            throttleTimeMs = try reader.readInteger()
            field = "ErrorCode"
            errorCode = try ErrorCode(rawValue: reader.readInteger())
            field = "ErrorMessage"
            errorMessage = try reader.readNullableString(flexible: true)
            field = "MemberId"
            memberID = try reader.readString(flexible: true)
            field = "MemberEpoch"
            memberEpoch = try reader.readInteger()
            field = "HeartbeatIntervalMs"
            heartbeatIntervalMs = try reader.readInteger()
            if version == 0 {
                field = "AcceptableRecoveryLagLegacy"
                acceptableRecoveryLagLegacy = try reader.readInteger()
            } else {
                acceptableRecoveryLagLegacy = 0
            }
            field = "TaskOffsetIntervalMs"
            taskOffsetIntervalMs = try reader.readInteger()
            if version == 1 {
                field = "AcceptableRecoveryLag"
                acceptableRecoveryLag = try reader.readInteger()
            } else {
                acceptableRecoveryLag = -1
            }
            field = "Status"
            status = try reader.readNullableArray(
                of: StreamsGroupHeartbeatResponse.Status.self,
                version: version,
                flexible: true,
                minimumSize: 3
            )
            field = "ActiveTasks"
            activeTasks = try reader.readNullableArray(
                of: StreamsGroupHeartbeatResponse.TaskIds.self,
                version: version,
                flexible: true,
                minimumSize: 3
            )
            field = "StandbyTasks"
            standbyTasks = try reader.readNullableArray(
                of: StreamsGroupHeartbeatResponse.TaskIds.self,
                version: version,
                flexible: true,
                minimumSize: 3
            )
            field = "WarmupTasks"
            warmupTasks = try reader.readNullableArray(
                of: StreamsGroupHeartbeatResponse.TaskIds.self,
                version: version,
                flexible: true,
                minimumSize: 3
            )
            if version == 1 {
                field = "TopologyDescriptionRequired"
                topologyDescriptionRequired = try reader.readBool()
            } else {
                topologyDescriptionRequired = false
            }
            field = "EndpointInformationEpoch"
            endpointInformationEpoch = try reader.readInteger()
            field = "PartitionsByUserEndpoint"
            partitionsByUserEndpoint = try reader.readNullableArray(
                of: StreamsGroupHeartbeatResponse.EndpointToPartitions.self,
                version: version,
                flexible: true,
                minimumSize: 7
            )
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(
            throttleTimeMs: throttleTimeMs,
            errorCode: errorCode,
            errorMessage: errorMessage,
            memberID: memberID,
            memberEpoch: memberEpoch,
            heartbeatIntervalMs: heartbeatIntervalMs,
            acceptableRecoveryLagLegacy: acceptableRecoveryLagLegacy,
            taskOffsetIntervalMs: taskOffsetIntervalMs,
            acceptableRecoveryLag: acceptableRecoveryLag,
            status: status,
            activeTasks: activeTasks,
            standbyTasks: standbyTasks,
            warmupTasks: warmupTasks,
            topologyDescriptionRequired: topologyDescriptionRequired,
            endpointInformationEpoch: endpointInformationEpoch,
            partitionsByUserEndpoint: partitionsByUserEndpoint,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 22
        size &+= try WireSize.string(
            structure.pointee.errorMessage,
            flexible: true,
            nullable: true,
            "StreamsGroupHeartbeatResponse.ErrorMessage"
        )
        size &+= try WireSize.string(
            structure.pointee.memberID,
            flexible: true,
            "StreamsGroupHeartbeatResponse.MemberId"
        )
        if version == 0 {
            size &+= 4
        } else if structure.pointee.acceptableRecoveryLagLegacy != 0 {
            throw WireSize.notInVersion("StreamsGroupHeartbeatResponse.AcceptableRecoveryLagLegacy", version)
        }
        if version == 1 {
            size &+= 8
        }
        size &+= try WireSize.array(
            structure.pointee.status,
            version: version,
            flexible: true,
            nullable: true,
            "StreamsGroupHeartbeatResponse.Status"
        )
        size &+= try WireSize.array(
            structure.pointee.activeTasks,
            version: version,
            flexible: true,
            nullable: true,
            "StreamsGroupHeartbeatResponse.ActiveTasks"
        )
        size &+= try WireSize.array(
            structure.pointee.standbyTasks,
            version: version,
            flexible: true,
            nullable: true,
            "StreamsGroupHeartbeatResponse.StandbyTasks"
        )
        size &+= try WireSize.array(
            structure.pointee.warmupTasks,
            version: version,
            flexible: true,
            nullable: true,
            "StreamsGroupHeartbeatResponse.WarmupTasks"
        )
        if version == 1 {
            size &+= 1
        } else if structure.pointee.topologyDescriptionRequired {
            throw WireSize.notInVersion("StreamsGroupHeartbeatResponse.TopologyDescriptionRequired", version)
        }
        size &+= try WireSize.array(
            structure.pointee.partitionsByUserEndpoint,
            version: version,
            flexible: true,
            nullable: true,
            "StreamsGroupHeartbeatResponse.PartitionsByUserEndpoint"
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
        writer.writeString(structure.pointee.memberID, flexible: true)
        writer.writeInteger(structure.pointee.memberEpoch)
        writer.writeInteger(structure.pointee.heartbeatIntervalMs)
        if version == 0 {
            writer.writeInteger(structure.pointee.acceptableRecoveryLagLegacy)
        }
        writer.writeInteger(structure.pointee.taskOffsetIntervalMs)
        if version == 1 {
            writer.writeInteger(structure.pointee.acceptableRecoveryLag)
        }
        try writer.writeArray(structure.pointee.status, version: version, flexible: true)
        try writer.writeArray(structure.pointee.activeTasks, version: version, flexible: true)
        try writer.writeArray(structure.pointee.standbyTasks, version: version, flexible: true)
        try writer.writeArray(structure.pointee.warmupTasks, version: version, flexible: true)
        if version == 1 {
            writer.writeBool(structure.pointee.topologyDescriptionRequired)
        }
        writer.writeInteger(structure.pointee.endpointInformationEpoch)
        try writer.writeArray(structure.pointee.partitionsByUserEndpoint, version: version, flexible: true)
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
        visitor.visit(string: left.pointee.memberID, right.pointee.memberID)
        visitor.visit(int32: left.pointee.memberEpoch, right.pointee.memberEpoch)
        visitor.visit(int32: left.pointee.heartbeatIntervalMs, right.pointee.heartbeatIntervalMs)
        visitor.visit(int32: left.pointee.acceptableRecoveryLagLegacy, right.pointee.acceptableRecoveryLagLegacy)
        visitor.visit(int32: left.pointee.taskOffsetIntervalMs, right.pointee.taskOffsetIntervalMs)
        visitor.visit(int64: left.pointee.acceptableRecoveryLag, right.pointee.acceptableRecoveryLag)
        visitor.visit(structures: left.pointee.status, right.pointee.status)
        visitor.visit(structures: left.pointee.activeTasks, right.pointee.activeTasks)
        visitor.visit(structures: left.pointee.standbyTasks, right.pointee.standbyTasks)
        visitor.visit(structures: left.pointee.warmupTasks, right.pointee.warmupTasks)
        visitor.visit(bool: left.pointee.topologyDescriptionRequired, right.pointee.topologyDescriptionRequired)
        visitor.visit(int32: left.pointee.endpointInformationEpoch, right.pointee.endpointInformationEpoch)
        visitor.visit(structures: left.pointee.partitionsByUserEndpoint, right.pointee.partitionsByUserEndpoint)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension StreamsGroupHeartbeatResponse.Status {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "StatusCode"
        let statusCode: Int8
        let statusDetail: String
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            statusCode = try reader.readInteger()
            field = "StatusDetail"
            statusDetail = try reader.readString(flexible: true)
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(statusCode: statusCode, statusDetail: statusDetail, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 1
        size &+= try WireSize.string(
            structure.pointee.statusDetail,
            flexible: true,
            "StreamsGroupHeartbeatResponse.Status.StatusDetail"
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
        writer.writeInteger(structure.pointee.statusCode)
        writer.writeString(structure.pointee.statusDetail, flexible: true)
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(int8: left.pointee.statusCode, right.pointee.statusCode)
        visitor.visit(string: left.pointee.statusDetail, right.pointee.statusDetail)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension StreamsGroupHeartbeatResponse.TaskIds {
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
            "StreamsGroupHeartbeatResponse.TaskIds.SubtopologyId"
        )
        size &+= try WireSize.array(
            count: structure.pointee.partitions.count,
            of: 4,
            flexible: true,
            "StreamsGroupHeartbeatResponse.TaskIds.Partitions"
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

extension StreamsGroupHeartbeatResponse.EndpointToPartitions {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "UserEndpoint"
        let userEndpoint: StreamsGroupHeartbeatResponse.Endpoint
        let activePartitions: [StreamsGroupHeartbeatResponse.TopicPartition]
        let standbyPartitions: [StreamsGroupHeartbeatResponse.TopicPartition]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            userEndpoint = try StreamsGroupHeartbeatResponse.Endpoint(from: &reader, version: version)
            field = "ActivePartitions"
            activePartitions = try reader.readArray(
                of: StreamsGroupHeartbeatResponse.TopicPartition.self,
                version: version,
                flexible: true,
                minimumSize: 3
            )
            field = "StandbyPartitions"
            standbyPartitions = try reader.readArray(
                of: StreamsGroupHeartbeatResponse.TopicPartition.self,
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
            userEndpoint: userEndpoint,
            activePartitions: activePartitions,
            standbyPartitions: standbyPartitions,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 0
        size &+= try structure.pointee.userEndpoint.encodedSize(version: version)
        size &+= try WireSize.array(
            structure.pointee.activePartitions,
            version: version,
            flexible: true,
            "StreamsGroupHeartbeatResponse.EndpointToPartitions.ActivePartitions"
        )
        size &+= try WireSize.array(
            structure.pointee.standbyPartitions,
            version: version,
            flexible: true,
            "StreamsGroupHeartbeatResponse.EndpointToPartitions.StandbyPartitions"
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
        try structure.pointee.userEndpoint.write(to: &writer, version: version)
        try writer.writeArray(structure.pointee.activePartitions, version: version, flexible: true)
        try writer.writeArray(structure.pointee.standbyPartitions, version: version, flexible: true)
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(structure: left.pointee.userEndpoint, right.pointee.userEndpoint)
        visitor.visit(structures: left.pointee.activePartitions, right.pointee.activePartitions)
        visitor.visit(structures: left.pointee.standbyPartitions, right.pointee.standbyPartitions)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension StreamsGroupHeartbeatResponse.Endpoint {
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
            "StreamsGroupHeartbeatResponse.Endpoint.Host"
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

extension StreamsGroupHeartbeatResponse.TopicPartition {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "Topic"
        let topic: String
        let partitions: Int32List
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            topic = try reader.readString(flexible: true)
            field = "Partitions"
            partitions = try reader.readInt32List(flexible: true)
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(topic: topic, partitions: partitions, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 0
        size &+= try WireSize.string(
            structure.pointee.topic,
            flexible: true,
            "StreamsGroupHeartbeatResponse.TopicPartition.Topic"
        )
        size &+= try WireSize.array(
            count: structure.pointee.partitions.count,
            of: 4,
            flexible: true,
            "StreamsGroupHeartbeatResponse.TopicPartition.Partitions"
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
        writer.writeString(structure.pointee.topic, flexible: true)
        writer.writeInt32List(structure.pointee.partitions, flexible: true)
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(string: left.pointee.topic, right.pointee.topic)
        visitor.visit(int32s: left.pointee.partitions, right.pointee.partitions)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}
