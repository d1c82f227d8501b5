// Generated from the protocol schema by Tools/generate. Do not edit.

/// Asks for the brokers of the cluster and for the leaders and replicas of topics.
///
/// Versions 0-13, flexible from 9.
public struct MetadataRequest: KafkaRequest {
    public typealias Response = MetadataResponse

    public static var specification: MessageSpecification {
        return MessageSpecification("MetadataRequest", key: 3, versions: VersionRange(0, 13), flexibleFrom: 9)
    }

    /// Topics of interest; null for all of them (in version 0, which has no null, an empty list), empty for none.
    public var topics: [MetadataRequest.MetadataRequestTopic]?

    /// Whether the broker may create topics that do not exist, if it is configured to. From version 4 on.
    public var allowAutoTopicCreation: Bool

    /// Whether to say which operations on the cluster the client may perform. In versions 8-10.
    public var includeClusterAuthorizedOperations: Bool

    /// Whether to say which operations on each topic the client may perform. From version 8 on.
    public var includeTopicAuthorizedOperations: Bool

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        topics: [MetadataRequest.MetadataRequestTopic]? = [],
        allowAutoTopicCreation: Bool = true,
        includeClusterAuthorizedOperations: Bool = false,
        includeTopicAuthorizedOperations: Bool = false,
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.topics = topics
        self.allowAutoTopicCreation = allowAutoTopicCreation
        self.includeClusterAuthorizedOperations = includeClusterAuthorizedOperations
        self.includeTopicAuthorizedOperations = includeTopicAuthorizedOperations
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension MetadataRequest {
    /// One topic of interest, by name or by ID.
    public struct MetadataRequestTopic: WireStructure {
        /// ID of the topic; the zero UUID when it is given by name. From version 10 on.
        public var topicID: KafkaUUID

        /// Name of the topic; null when it is given by ID.
        public var name: String?

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            topicID: KafkaUUID = .zero,
            name: String? = "",
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.topicID = topicID
            self.name = name
            self.unknownTaggedFields = unknownTaggedFields
        }
    }
}

extension MetadataRequest {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version >= 9
        var field: StaticString = "Topics"
        let topics: [MetadataRequest.MetadataRequestTopic]?
        let allowAutoTopicCreation: Bool
        let includeClusterAuthorizedOperations: Bool
        let includeTopicAuthorizedOperations: Bool
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            topics =
                try version >= 1
                ? reader.readNullableArray(
                    of: MetadataRequest.MetadataRequestTopic.self,
                    version: version,
                    flexible: flexible,
                    minimumSize: 2
                )
                : reader.readArray(
                    of: MetadataRequest.MetadataRequestTopic.self,
                    version: version,
                    flexible: flexible,
                    minimumSize: 2
                )
            if version >= 4 {
                field = "AllowAutoTopicCreation"
                allowAutoTopicCreation = try reader.readBool()
            } else {
                allowAutoTopicCreation = true
            }
            if version >= 8 && version <= 10 {
                field = "IncludeClusterAuthorizedOperations"
                includeClusterAuthorizedOperations = try reader.readBool()
            } else {
                includeClusterAuthorizedOperations = false
            }
            if version >= 8 {
                field = "IncludeTopicAuthorizedOperations"
                includeTopicAuthorizedOperations = try reader.readBool()
            } else {
                includeTopicAuthorizedOperations = false
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
            topics: topics,
            allowAutoTopicCreation: allowAutoTopicCreation,
            includeClusterAuthorizedOperations: includeClusterAuthorizedOperations,
            includeTopicAuthorizedOperations: includeTopicAuthorizedOperations,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version >= 9
        var size = 0
        size &+= try WireSize.array(
            structure.pointee.topics,
            version: version,
            flexible: flexible,
            nullable: version >= 1,
            "MetadataRequest.Topics"
        )
        if version >= 4 {
            size &+= 1
        } else if !structure.pointee.allowAutoTopicCreation {
            throw WireSize.notInVersion("MetadataRequest.AllowAutoTopicCreation", version)
        }
        if version >= 8 && version <= 10 {
            size &+= 1
        } else if structure.pointee.includeClusterAuthorizedOperations {
            throw WireSize.notInVersion("MetadataRequest.IncludeClusterAuthorizedOperations", version)
        }
        if version >= 8 {
            size &+= 1
        } else if structure.pointee.includeTopicAuthorizedOperations {
            throw WireSize.notInVersion("MetadataRequest.IncludeTopicAuthorizedOperations", version)
        }
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(structure.pointee.unknownTaggedFields, "MetadataRequest", version)
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
        let flexible = version >= 9
        try writer.writeArray(structure.pointee.topics, version: version, flexible: flexible)
        if version >= 4 {
            writer.writeBool(structure.pointee.allowAutoTopicCreation)
        }
        if version >= 8 && version <= 10 {
            writer.writeBool(structure.pointee.includeClusterAuthorizedOperations)
        }
        if version >= 8 {
            writer.writeBool(structure.pointee.includeTopicAuthorizedOperations)
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
        visitor.visit(structures: left.pointee.topics, right.pointee.topics)
        visitor.visit(bool: left.pointee.allowAutoTopicCreation, right.pointee.allowAutoTopicCreation)
        visitor.visit(
            bool: left.pointee.includeClusterAuthorizedOperations,
            right.pointee.includeClusterAuthorizedOperations
        )
        visitor.visit(
            bool: left.pointee.includeTopicAuthorizedOperations,
            right.pointee.includeTopicAuthorizedOperations
        )
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension MetadataRequest.MetadataRequestTopic {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version >= 9
        var field: StaticString = "TopicId"
        let topicID: KafkaUUID
        let name: String?
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            if version >= 10 {
                field = "TopicId"
                topicID = try reader.readUUID()
            } else {
                topicID = .zero
            }
            field = "Name"
            name =
                try version >= 10
                ? reader.readNullableString(flexible: flexible)
                : reader.readString(flexible: flexible)
            if flexible {
                field = "tagged fields"
                unknownTaggedFields = try reader.readTaggedFields()
            } else {
                unknownTaggedFields = UnknownTaggedFields()
            }
        } catch {
            throw error.within(field)
        }
        self.init(topicID: topicID, name: name, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version >= 9
        var size = 0
        if version >= 10 {
            size &+= 16
        }
        size &+= try WireSize.string(
            structure.pointee.name,
            flexible: flexible,
            nullable: version >= 10,
            "MetadataRequest.MetadataRequestTopic.Name"
        )
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(
                structure.pointee.unknownTaggedFields,
                "MetadataRequest.MetadataRequestTopic",
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
        let flexible = version >= 9
        if version >= 10 {
            writer.writeUUID(structure.pointee.topicID)
        }
        writer.writeString(structure.pointee.name, flexible: flexible)
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
        visitor.visit(uuid: left.pointee.topicID, right.pointee.topicID)
        visitor.visit(string: left.pointee.name, right.pointee.name)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

/// Describes the brokers of the cluster and the topics asked for.
///
/// Versions 0-13, flexible from 9.
public struct MetadataResponse: KafkaResponse {
    public static var specification: MessageSpecification {
        return MessageSpecification("MetadataResponse", key: 3, versions: VersionRange(0, 13), flexibleFrom: 9)
    }

    /// How long, in milliseconds, the broker asks the client to wait before its next request because of a quota; 0 when
    /// there is none. From version 3 on.
    public var throttleTimeMs: Int32

    /// Brokers of the cluster that are alive.
    public var brokers: [MetadataResponse.MetadataResponseBroker]

    /// ID of the cluster; null when the broker does not know it. From version 2 on.
    public var clusterID: String?

    /// ID of the broker to send controller requests to; -1 when there is none. From version 1 on.
    public var controllerID: Int32

    /// Topics asked for, each with its outcome.
    public var topics: [MetadataResponse.MetadataResponseTopic]

    /// Operations on the cluster that the client may perform, one bit per operation code; -2147483648 when not asked
    /// for. In versions 8-10.
    public var clusterAuthorizedOperations: Int32

    /// Outcome of the request as a whole, as a Kafka error code; 0 means success. From version 13 on.
    public var errorCode: ErrorCode

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        throttleTimeMs: Int32 = 0,
        brokers: [MetadataResponse.MetadataResponseBroker] = [],
        clusterID: String? = nil,
        controllerID: Int32 = -1,
        topics: [MetadataResponse.MetadataResponseTopic] = [],
        clusterAuthorizedOperations: Int32 = -2147483648,
        errorCode: ErrorCode = ErrorCode(rawValue: 0),
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.throttleTimeMs = throttleTimeMs
        self.brokers = brokers
        self.clusterID = clusterID
        self.controllerID = controllerID
        self.topics = topics
        self.clusterAuthorizedOperations = clusterAuthorizedOperations
        self.errorCode = errorCode
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension MetadataResponse {
    /// One broker and its address.
    public struct MetadataResponseBroker: WireStructure {
        /// ID of the broker.
        public var nodeID: Int32

        /// Host name or IP address to connect to.
        public var host: String

        /// TCP port to connect to.
        public var port: Int32

        /// Rack (or availability zone) in which the broker says it runs; null when it names none. From version 1 on.
        public var rack: String?

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            nodeID: Int32 = 0,
            host: String = "",
            port: Int32 = 0,
            rack: String? = nil,
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.nodeID = nodeID
            self.host = host
            self.port = port
            self.rack = rack
            self.unknownTaggedFields = unknownTaggedFields
        }
    }

    /// One topic with its partitions.
    public struct MetadataResponseTopic: WireStructure {
        /// Outcome for this topic, as a Kafka error code; 0 means success.
        public var errorCode: ErrorCode

        /// Name of the topic; null when it was asked for by an ID that is not known.
        public var name: String?

        /// Unique ID of the topic; the zero UUID when not known. From version 10 on.
        public var topicID: KafkaUUID

        /// Whether the topic is one of Kafka's own, such as the one of committed offsets. From version 1 on.
        public var isInternal: Bool

        /// Partitions of the topic.
        public var partitions: [MetadataResponse.MetadataResponsePartition]

        /// Operations on the topic that the client may perform, one bit per operation code; -2147483648 when not asked
        /// for. From version 8 on.
        public var topicAuthorizedOperations: Int32

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            errorCode: ErrorCode = ErrorCode(rawValue: 0),
            name: String? = "",
            topicID: KafkaUUID = .zero,
            isInternal: Bool = false,
            partitions: [MetadataResponse.MetadataResponsePartition] = [],
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
    public struct MetadataResponsePartition: WireStructure {
        /// Outcome for this partition, as a Kafka error code; 0 means success, 5 that it has no leader for now.
        public var errorCode: ErrorCode

        /// Number of the partition within its topic, counted from 0.
        public var partitionIndex: Int32

        /// Broker ID of the partition's leader; -1 when there is none.
        public var leaderID: Int32

        /// Leader epoch of the partition; -1 when not known. From version 7 on.
        public var leaderEpoch: Int32

        /// Broker IDs of all replicas, the preferred leader first.
        public var replicaNodes: Int32List

        /// Broker IDs of the replicas in sync with the leader.
        public var isrNodes: Int32List

        /// Broker IDs of replicas that are not available, because the broker or the log directory is down. From version
        /// 5 on.
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
            offlineReplicas: Int32List = [],
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.errorCode = errorCode
            self.partitionIndex = partitionIndex
            self.leaderID = leaderID
            self.leaderEpoch = leaderEpoch
            self.replicaNodes = replicaNodes
            self.isrNodes = isrNodes
            self.offlineReplicas = offlineReplicas
            self.unknownTaggedFields = unknownTaggedFields
        }
    }
}

extension MetadataResponse {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version >= 9
        var field: StaticString = "ThrottleTimeMs"
        let throttleTimeMs: Int32
        let brokers: [MetadataResponse.MetadataResponseBroker]
        let clusterID: String?
        let controllerID: Int32
        let topics: [MetadataResponse.MetadataResponseTopic]
        let clusterAuthorizedOperations: Int32
        let errorCode: ErrorCode
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            if version >= 3 {
                field = "ThrottleTimeMs"
                throttleTimeMs = try reader.readInteger()
            } else {
                throttleTimeMs = 0
            }
            field = "Brokers"
            brokers = try reader.readArray(
                of: MetadataResponse.MetadataResponseBroker.self,
                version: version,
                flexible: flexible,
                minimumSize: 10
            )
            if version >= 2 {
                field = "ClusterId"
                clusterID = try reader.readNullableString(flexible: flexible)
            } else {
                clusterID = nil
            }
            if version >= 1 {
                field = "ControllerId"
                controllerID = try reader.readInteger()
            } else {
                controllerID = -1
            }
            field = "Topics"
            topics = try reader.readArray(
                of: MetadataResponse.MetadataResponseTopic.self,
                version: version,
                flexible: flexible,
                minimumSize: 8
            )
            if version >= 8 && version <= 10 {
                field = "ClusterAuthorizedOperations"
                clusterAuthorizedOperations = try reader.readInteger()
            } else {
                clusterAuthorizedOperations = -2147483648
            }
            if version == 13 {
                field = "ErrorCode"
                errorCode = try ErrorCode(rawValue: reader.readInteger())
            } else {
                errorCode = ErrorCode(rawValue: 0)
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
            throttleTimeMs: throttleTimeMs,
            brokers: brokers,
            clusterID: clusterID,
            controllerID: controllerID,
            topics: topics,
            clusterAuthorizedOperations: clusterAuthorizedOperations,
            errorCode: errorCode,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version >= 9
        var size = 0
        if version >= 3 {
            size &+= 4
        }
        size &+= try WireSize.array(
            structure.pointee.brokers,
            version: version,
            flexible: flexible,
            "MetadataResponse.Brokers"
        )
        if version >= 2 {
            size &+= try WireSize.string(
                structure.pointee.clusterID,
                flexible: flexible,
                nullable: true,
                "MetadataResponse.ClusterId"
            )
        }
        if version >= 1 {
            size &+= 4
        }
        size &+= try WireSize.array(
            structure.pointee.topics,
            version: version,
            flexible: flexible,
            "MetadataResponse.Topics"
        )
        if version >= 8 && version <= 10 {
            size &+= 4
        } else if structure.pointee.clusterAuthorizedOperations != -2147483648 {
            throw WireSize.notInVersion("MetadataResponse.ClusterAuthorizedOperations", version)
        }
        if version == 13 {
            size &+= 2
        }
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(structure.pointee.unknownTaggedFields, "MetadataResponse", version)
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
        let flexible = version >= 9
        if version >= 3 {
            writer.writeInteger(structure.pointee.throttleTimeMs)
        }
        try writer.writeArray(structure.pointee.brokers, version: version, flexible: flexible)
        if version >= 2 {
            writer.writeString(structure.pointee.clusterID, flexible: flexible)
        }
        if version >= 1 {
            writer.writeInteger(structure.pointee.controllerID)
        }
        try writer.writeArray(structure.pointee.topics, version: version, flexible: flexible)
        if version >= 8 && version <= 10 {
            writer.writeInteger(structure.pointee.clusterAuthorizedOperations)
        }
        if version == 13 {
            writer.writeInteger(structure.pointee.errorCode.rawValue)
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
        visitor.visit(int32: left.pointee.throttleTimeMs, right.pointee.throttleTimeMs)
        visitor.visit(structures: left.pointee.brokers, right.pointee.brokers)
        visitor.visit(string: left.pointee.clusterID, right.pointee.clusterID)
        visitor.visit(int32: left.pointee.controllerID, right.pointee.controllerID)
        visitor.visit(structures: left.pointee.topics, right.pointee.topics)
        visitor.visit(int32: left.pointee.clusterAuthorizedOperations, right.pointee.clusterAuthorizedOperations)
        visitor.visit(int16: left.pointee.errorCode.rawValue, right.pointee.errorCode.rawValue)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension MetadataResponse.MetadataResponseBroker {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version >= 9
        var field: StaticString = "NodeId"
        let nodeID: Int32
        let host: String
        let port: Int32
        let rack: String?
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            nodeID = try reader.readInteger()
            field = "Host"
            host = try reader.readString(flexible: flexible)
            field = "Port"
            port = try reader.readInteger()
            if version >= 1 {
                field = "Rack"
                rack = try reader.readNullableString(flexible: flexible)
            } else {
                rack = nil
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
        self.init(nodeID: nodeID, host: host, port: port, rack: rack, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version >= 9
        var size = 8
        size &+= try WireSize.string(
            structure.pointee.host,
            flexible: flexible,
            "MetadataResponse.MetadataResponseBroker.Host"
        )
        if version >= 1 {
            size &+= try WireSize.string(
                structure.pointee.rack,
                flexible: flexible,
                nullable: true,
                "MetadataResponse.MetadataResponseBroker.Rack"
            )
        }
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(
                structure.pointee.unknownTaggedFields,
                "MetadataResponse.MetadataResponseBroker",
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
        let flexible = version >= 9
        writer.writeInteger(structure.pointee.nodeID)
        writer.writeString(structure.pointee.host, flexible: flexible)
        writer.writeInteger(structure.pointee.port)
        if version >= 1 {
            writer.writeString(structure.pointee.rack, flexible: flexible)
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
        visitor.visit(int32: left.pointee.nodeID, right.pointee.nodeID)
        visitor.visit(string: left.pointee.host, right.pointee.host)
        visitor.visit(int32: left.pointee.port, right.pointee.port)
        visitor.visit(string: left.pointee.rack, right.pointee.rack)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension MetadataResponse.MetadataResponseTopic {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version >= 9
        var field: StaticString = "ErrorCode"
        let errorCode: ErrorCode
        let name: String?
        let topicID: KafkaUUID
        let isInternal: Bool
        let partitions: [MetadataResponse.MetadataResponsePartition]
        let topicAuthorizedOperations: Int32
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            errorCode = try ErrorCode(rawValue: reader.readInteger())
            field = "Name"
            name =
                try version >= 12
                ? reader.readNullableString(flexible: flexible)
                : reader.readString(flexible: flexible)
            if version >= 10 {
                field = "TopicId"
                topicID = try reader.readUUID()
            } else {
                topicID = .zero
            }
            if version >= 1 {
                field = "IsInternal"
                isInternal = try reader.readBool()
            } else {
                isInternal = false
            }
            field = "Partitions"
            partitions = try reader.readArray(
                of: MetadataResponse.MetadataResponsePartition.self,
                version: version,
                flexible: flexible,
                minimumSize: 18
            )
            if version >= 8 {
                field = "TopicAuthorizedOperations"
                topicAuthorizedOperations = try reader.readInteger()
            } else {
                topicAuthorizedOperations = -2147483648
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
        let flexible = version >= 9
        var size = 2
        size &+= try WireSize.string(
            structure.pointee.name,
            flexible: flexible,
            nullable: version >= 12,
            "MetadataResponse.MetadataResponseTopic.Name"
        )
        if version >= 10 {
            size &+= 16
        }
        if version >= 1 {
            size &+= 1
        }
        size &+= try WireSize.array(
            structure.pointee.partitions,
            version: version,
            flexible: flexible,
            "MetadataResponse.MetadataResponseTopic.Partitions"
        )
        if version >= 8 {
            size &+= 4
        } else if structure.pointee.topicAuthorizedOperations != -2147483648 {
            throw WireSize.notInVersion("MetadataResponse.MetadataResponseTopic.TopicAuthorizedOperations", version)
        }
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(
                structure.pointee.unknownTaggedFields,
                "MetadataResponse.MetadataResponseTopic",
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
        let flexible = version >= 9
        writer.writeInteger(structure.pointee.errorCode.rawValue)
        writer.writeString(structure.pointee.name, flexible: flexible)
        if version >= 10 {
            writer.writeUUID(structure.pointee.topicID)
        }
        if version >= 1 {
            writer.writeBool(structure.pointee.isInternal)
        }
        try writer.writeArray(structure.pointee.partitions, version: version, flexible: flexible)
        if version >= 8 {
            writer.writeInteger(structure.pointee.topicAuthorizedOperations)
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
        visitor.visit(int16: left.pointee.errorCode.rawValue, right.pointee.errorCode.rawValue)
        visitor.visit(string: left.pointee.name, right.pointee.name)
        visitor.visit(uuid: left.pointee.topicID, right.pointee.topicID)
        visitor.visit(bool: left.pointee.isInternal, right.pointee.isInternal)
        visitor.visit(structures: left.pointee.partitions, right.pointee.partitions)
        visitor.visit(int32: left.pointee.topicAuthorizedOperations, right.pointee.topicAuthorizedOperations)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension MetadataResponse.MetadataResponsePartition {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version >= 9
        var field: StaticString = "ErrorCode"
        let errorCode: ErrorCode
        let partitionIndex: Int32
        let leaderID: Int32
        let leaderEpoch: Int32
        let replicaNodes: Int32List
        let isrNodes: Int32List
        let offlineReplicas: Int32List
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            errorCode = try ErrorCode(rawValue: reader.readInteger())
            field = "PartitionIndex"
            partitionIndex = try reader.readInteger()
            field = "LeaderId"
            leaderID = try reader.readInteger()
            if version >= 7 {
                field = "LeaderEpoch"
                leaderEpoch = try reader.readInteger()
            } else {
                leaderEpoch = -1
            }
            field = "ReplicaNodes"
            replicaNodes = try reader.readInt32List(flexible: flexible)
            field = "IsrNodes"
            isrNodes = try reader.readInt32List(flexible: flexible)
            if version >= 5 {
                field = "OfflineReplicas"
                offlineReplicas = try reader.readInt32List(flexible: flexible)
            } else {
                offlineReplicas = []
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
            errorCode: errorCode,
            partitionIndex: partitionIndex,
            leaderID: leaderID,
            leaderEpoch: leaderEpoch,
            replicaNodes: replicaNodes,
            isrNodes: isrNodes,
            offlineReplicas: offlineReplicas,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version >= 9
        var size = 10
        if version >= 7 {
            size &+= 4
        }
        size &+= try WireSize.array(
            count: structure.pointee.replicaNodes.count,
            of: 4,
            flexible: flexible,
            "MetadataResponse.MetadataResponsePartition.ReplicaNodes"
        )
        size &+= try WireSize.array(
            count: structure.pointee.isrNodes.count,
            of: 4,
            flexible: flexible,
            "MetadataResponse.MetadataResponsePartition.IsrNodes"
        )
        if version >= 5 {
            size &+= try WireSize.array(
                count: structure.pointee.offlineReplicas.count,
                of: 4,
                flexible: flexible,
                "MetadataResponse.MetadataResponsePartition.OfflineReplicas"
            )
        }
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(
                structure.pointee.unknownTaggedFields,
                "MetadataResponse.MetadataResponsePartition",
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
        let flexible = version >= 9
        writer.writeInteger(structure.pointee.errorCode.rawValue)
        writer.writeInteger(structure.pointee.partitionIndex)
        writer.writeInteger(structure.pointee.leaderID)
        if version >= 7 {
            writer.writeInteger(structure.pointee.leaderEpoch)
        }
        writer.writeInt32List(structure.pointee.replicaNodes, flexible: flexible)
        writer.writeInt32List(structure.pointee.isrNodes, flexible: flexible)
        if version >= 5 {
            writer.writeInt32List(structure.pointee.offlineReplicas, flexible: flexible)
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
        visitor.visit(int16: left.pointee.errorCode.rawValue, right.pointee.errorCode.rawValue)
        visitor.visit(int32: left.pointee.partitionIndex, right.pointee.partitionIndex)
        visitor.visit(int32: left.pointee.leaderID, right.pointee.leaderID)
        visitor.visit(int32: left.pointee.leaderEpoch, right.pointee.leaderEpoch)
        visitor.visit(int32s: left.pointee.replicaNodes, right.pointee.replicaNodes)
        visitor.visit(int32s: left.pointee.isrNodes, right.pointee.isrNodes)
        visitor.visit(int32s: left.pointee.offlineReplicas, right.pointee.offlineReplicas)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}
