// Generated from the protocol schema by Tools/generate. Do not edit.

/// Creates topics.
///
/// Versions 0-7, flexible from 5.
public struct CreateTopicsRequest: KafkaRequest {
    public typealias Response = CreateTopicsResponse

    public static var specification: MessageSpecification {
        return MessageSpecification("CreateTopicsRequest", key: 19, versions: VersionRange(0, 7), flexibleFrom: 5)
    }

    /// Topics to create.
    public var topics: [CreateTopicsRequest.CreatableTopic]

    /// How long, in milliseconds, to wait for the topics to be made; they may still come about after a timeout.
    public var timeoutMs: Int32

    /// Whether only to check that the topics could be created, and create none. From version 1 on.
    public var validateOnly: Bool

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        topics: [CreateTopicsRequest.CreatableTopic] = [],
        timeoutMs: Int32 = 60000,
        validateOnly: Bool = false,
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.topics = topics
        self.timeoutMs = timeoutMs
        self.validateOnly = validateOnly
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension CreateTopicsRequest {
    /// One topic to create.
    public struct CreatableTopic: WireStructure {
        /// Name of the topic.
        public var name: String

        /// How many partitions the topic gets; -1 when placed by hand below or left to the broker's default.
        public var numPartitions: Int32

        /// How many replicas each partition gets; -1 when placed by hand below or left to the broker's default.
        public var replicationFactor: Int16

        /// Placement of each partition by hand; empty lets the controller place them.
        public var assignments: [CreateTopicsRequest.CreatableReplicaAssignment]

        /// Configuration entries that differ from the broker's defaults.
        public var configs: [CreateTopicsRequest.CreatableTopicConfig]

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            name: String = "",
            numPartitions: Int32 = 0,
            replicationFactor: Int16 = 0,
            assignments: [CreateTopicsRequest.CreatableReplicaAssignment] = [],
            configs: [CreateTopicsRequest.CreatableTopicConfig] = [],
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.name = name
            self.numPartitions = numPartitions
            self.replicationFactor = replicationFactor
            self.assignments = assignments
            self.configs = configs
            self.unknownTaggedFields = unknownTaggedFields
        }
    }

    /// Placement of one partition of the new topic.
    public struct CreatableReplicaAssignment: WireStructure {
        /// Number of the partition within its topic, counted from 0.
        public var partitionIndex: Int32

        /// Broker IDs of the partition's replicas, the preferred leader first.
        public var brokerIDs: Int32List

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            partitionIndex: Int32 = 0,
            brokerIDs: Int32List = [],
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.partitionIndex = partitionIndex
            self.brokerIDs = brokerIDs
            self.unknownTaggedFields = unknownTaggedFields
        }
    }

    /// One configuration entry of the new topic.
    public struct CreatableTopicConfig: WireStructure {
        /// Name of the configuration entry.
        public var name: String

        /// Value of the entry; a broker refuses null.
        public var value: String?

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            name: String = "",
            value: String? = "",
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.name = name
            self.value = value
            self.unknownTaggedFields = unknownTaggedFields
        }
    }
}

extension CreateTopicsRequest {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version >= 5
        var field: StaticString = "Topics"
        let topics: [CreateTopicsRequest.CreatableTopic]
        let timeoutMs: Int32
        let validateOnly: Bool
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            topics = try reader.readArray(
                of: CreateTopicsRequest.CreatableTopic.self,
                version: version,
                flexible: flexible,
                minimumSize: 10
            )
            field = "timeoutMs"
            timeoutMs = try reader.readInteger()
            if version >= 1 {
                field = "validateOnly"
                validateOnly = try reader.readBool()
            } else {
                validateOnly = false
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
            timeoutMs: timeoutMs,
            validateOnly: validateOnly,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version >= 5
        var size = 4
        size &+= try WireSize.array(
            structure.pointee.topics,
            version: version,
            flexible: flexible,
            "CreateTopicsRequest.Topics"
        )
        if version >= 1 {
            size &+= 1
        } else if structure.pointee.validateOnly {
            throw WireSize.notInVersion("CreateTopicsRequest.validateOnly", version)
        }
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(structure.pointee.unknownTaggedFields, "CreateTopicsRequest", version)
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
        let flexible = version >= 5
        try writer.writeArray(structure.pointee.topics, version: version, flexible: flexible)
        writer.writeInteger(structure.pointee.timeoutMs)
        if version >= 1 {
            writer.writeBool(structure.pointee.validateOnly)
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
        visitor.visit(int32: left.pointee.timeoutMs, right.pointee.timeoutMs)
        visitor.visit(bool: left.pointee.validateOnly, right.pointee.validateOnly)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension CreateTopicsRequest.CreatableTopic {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version >= 5
        var field: StaticString = "Name"
        let name: String
        let numPartitions: Int32
        let replicationFactor: Int16
        let assignments: [CreateTopicsRequest.CreatableReplicaAssignment]
        let configs: [CreateTopicsRequest.CreatableTopicConfig]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            name = try reader.readString(flexible: flexible)
            field = "NumPartitions"
            numPartitions = try reader.readInteger()
            field = "ReplicationFactor"
            replicationFactor = try reader.readInteger()
            field = "Assignments"
            assignments = try reader.readArray(
                of: CreateTopicsRequest.CreatableReplicaAssignment.self,
                version: version,
                flexible: flexible,
                minimumSize: 6
            )
            field = "Configs"
            configs = try reader.readArray(
                of: CreateTopicsRequest.CreatableTopicConfig.self,
                version: version,
                flexible: flexible,
                minimumSize: 3
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
        self.init(
            name: name,
            numPartitions: numPartitions,
            replicationFactor: replicationFactor,
            assignments: assignments,
            configs: configs,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version >= 5
        var size = 6
        size &+= try WireSize.string(
            structure.pointee.name,
            flexible: flexible,
            "CreateTopicsRequest.CreatableTopic.Name"
        )
        size &+= try WireSize.array(
            structure.pointee.assignments,
            version: version,
            flexible: flexible,
            "CreateTopicsRequest.CreatableTopic.Assignments"
        )
        size &+= try WireSize.array(
            structure.pointee.configs,
            version: version,
            flexible: flexible,
            "CreateTopicsRequest.CreatableTopic.Configs"
        )
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(
                structure.pointee.unknownTaggedFields,
                "CreateTopicsRequest.CreatableTopic",
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
        let flexible = version >= 5
        writer.writeString(structure.pointee.name, flexible: flexible)
        writer.writeInteger(structure.pointee.numPartitions)
        writer.writeInteger(structure.pointee.replicationFactor)
        try writer.writeArray(structure.pointee.assignments, version: version, flexible: flexible)
        try writer.writeArray(structure.pointee.configs, version: version, flexible: flexible)
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
        visitor.visit(string: left.pointee.name, right.pointee.name)
        visitor.visit(int32: left.pointee.numPartitions, right.pointee.numPartitions)
        visitor.visit(int16: left.pointee.replicationFactor, right.pointee.replicationFactor)
        visitor.visit(structures: left.pointee.assignments, right.pointee.assignments)
        visitor.visit(structures: left.pointee.configs, right.pointee.configs)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension CreateTopicsRequest.CreatableReplicaAssignment {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version >= 5
        var field: StaticString = "PartitionIndex"
        let partitionIndex: Int32
        let brokerIDs: Int32List
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            partitionIndex = try reader.readInteger()
            field = "BrokerIds"
            brokerIDs = try reader.readInt32List(flexible: flexible)
            if flexible {
                field = "tagged fields"
                unknownTaggedFields = try reader.readTaggedFields()
            } else {
                unknownTaggedFields = UnknownTaggedFields()
            }
        } catch {
            throw error.within(field)
        }
        self.init(partitionIndex: partitionIndex, brokerIDs: brokerIDs, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version >= 5
        var size = 4
        size &+= try WireSize.array(
            count: structure.pointee.brokerIDs.count,
            of: 4,
            flexible: flexible,
            "CreateTopicsRequest.CreatableReplicaAssignment.BrokerIds"
        )
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(
                structure.pointee.unknownTaggedFields,
                "CreateTopicsRequest.CreatableReplicaAssignment",
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
        let flexible = version >= 5
        writer.writeInteger(structure.pointee.partitionIndex)
        writer.writeInt32List(structure.pointee.brokerIDs, flexible: flexible)
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
        visitor.visit(int32s: left.pointee.brokerIDs, right.pointee.brokerIDs)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension CreateTopicsRequest.CreatableTopicConfig {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version >= 5
        var field: StaticString = "Name"
        let name: String
        let value: String?
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            name = try reader.readString(flexible: flexible)
            field = "Value"
            value = try reader.readNullableString(flexible: flexible)
            if flexible {
                field = "tagged fields"
                unknownTaggedFields = try reader.readTaggedFields()
            } else {
                unknownTaggedFields = UnknownTaggedFields()
            }
        } catch {
            throw error.within(field)
        }
        self.init(name: name, value: value, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version >= 5
        var size = 0
        size &+= try WireSize.string(
            structure.pointee.name,
            flexible: flexible,
            "CreateTopicsRequest.CreatableTopicConfig.Name"
        )
        size &+= try WireSize.string(
            structure.pointee.value,
            flexible: flexible,
            nullable: true,
            "CreateTopicsRequest.CreatableTopicConfig.Value"
        )
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(
                structure.pointee.unknownTaggedFields,
                "CreateTopicsRequest.CreatableTopicConfig",
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
        let flexible = version >= 5
        writer.writeString(structure.pointee.name, flexible: flexible)
        writer.writeString(structure.pointee.value, flexible: flexible)
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
        visitor.visit(string: left.pointee.name, right.pointee.name)
        visitor.visit(string: left.pointee.value, right.pointee.value)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

/// Says for each topic whether it was created and, in newer versions, with which settings.
///
/// Versions 0-7, flexible from 5.
public struct CreateTopicsResponse: KafkaResponse {
    public static var specification: MessageSpecification {
        return MessageSpecification("CreateTopicsResponse", key: 19, versions: VersionRange(0, 7), flexibleFrom: 5)
    }

    /// How long, in milliseconds, the broker asks the client to wait before its next request because of a quota; 0 when
    /// there is none. From version 2 on.
    public var throttleTimeMs: Int32

    /// Outcomes, one for each topic of the request.
    public var topics: [CreateTopicsResponse.CreatableTopicResult]

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        throttleTimeMs: Int32 = 0,
        topics: [CreateTopicsResponse.CreatableTopicResult] = [],
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.throttleTimeMs = throttleTimeMs
        self.topics = topics
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension CreateTopicsResponse {
    /// Outcome for one topic.
    public struct CreatableTopicResult: WireStructure {
        /// Name of the topic.
        public var name: String

        /// Unique ID that the new topic got. From version 7 on.
        public var topicID: KafkaUUID

        /// Outcome for this topic, as a Kafka error code; 0 means success.
        public var errorCode: ErrorCode

        /// Explanation in words of the error for this topic; null when there is none. From version 1 on.
        public var errorMessage: String?

        /// Why the settings could not be returned, as a Kafka error code; 0 when they are. From version 5 on.
        public var topicConfigErrorCode: ErrorCode

        /// How many partitions the topic has; -1 when not returned. From version 5 on.
        public var numPartitions: Int32

        /// How many replicas each partition has; -1 when not returned. From version 5 on.
        public var replicationFactor: Int16

        /// Configuration of the topic as it is in force; null when the client may not see it. From version 5 on.
        public var configs: [CreateTopicsResponse.CreatableTopicConfigs]?

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            name: String = "",
            topicID: KafkaUUID = .zero,
            errorCode: ErrorCode = ErrorCode(rawValue: 0),
            errorMessage: String? = "",
            topicConfigErrorCode: ErrorCode = ErrorCode(rawValue: 0),
            numPartitions: Int32 = -1,
            replicationFactor: Int16 = -1,
            configs: [CreateTopicsResponse.CreatableTopicConfigs]? = [],
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.name = name
            self.topicID = topicID
            self.errorCode = errorCode
            self.errorMessage = errorMessage
            self.topicConfigErrorCode = topicConfigErrorCode
            self.numPartitions = numPartitions
            self.replicationFactor = replicationFactor
            self.configs = configs
            self.unknownTaggedFields = unknownTaggedFields
        }
    }

    /// One configuration entry of the new topic, as it is in force.
    public struct CreatableTopicConfigs: WireStructure {
        /// Name of the configuration entry.
        public var name: String

        /// Value of the entry; null when it is secret or not set.
        public var value: String?

        /// Whether the value can only be changed in the broker's configuration file.
        public var readOnly: Bool

        /// Where the value comes from, by code: 1 topic, 2 and 3 dynamic broker settings, 4 broker file, 5 default; -1
        /// or 0 unknown.
        public var configSource: Int8

        /// Whether the value is a secret, in which case it is not sent.
        public var isSensitive: Bool

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            name: String = "",
            value: String? = "",
            readOnly: Bool = false,
            configSource: Int8 = -1,
            isSensitive: Bool = false,
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.name = name
            self.value = value
            self.readOnly = readOnly
            self.configSource = configSource
            self.isSensitive = isSensitive
            self.unknownTaggedFields = unknownTaggedFields
        }
    }
}

extension CreateTopicsResponse {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version >= 5
        var field: StaticString = "ThrottleTimeMs"
        let throttleTimeMs: Int32
        let topics: [CreateTopicsResponse.CreatableTopicResult]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            if version >= 2 {
                field = "ThrottleTimeMs"
                throttleTimeMs = try reader.readInteger()
            } else {
                throttleTimeMs = 0
            }
            field = "Topics"
            topics = try reader.readArray(
                of: CreateTopicsResponse.CreatableTopicResult.self,
                version: version,
                flexible: flexible,
                minimumSize: 4
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
        self.init(throttleTimeMs: throttleTimeMs, topics: topics, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version >= 5
        var size = 0
        if version >= 2 {
            size &+= 4
        }
        size &+= try WireSize.array(
            structure.pointee.topics,
            version: version,
            flexible: flexible,
            "CreateTopicsResponse.Topics"
        )
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(structure.pointee.unknownTaggedFields, "CreateTopicsResponse", version)
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
        let flexible = version >= 5
        if version >= 2 {
            writer.writeInteger(structure.pointee.throttleTimeMs)
        }
        try writer.writeArray(structure.pointee.topics, version: version, flexible: flexible)
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
        visitor.visit(structures: left.pointee.topics, right.pointee.topics)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension CreateTopicsResponse.CreatableTopicResult {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version >= 5
        var field: StaticString = "Name"
        let name: String
        let topicID: KafkaUUID
        let errorCode: ErrorCode
        let errorMessage: String?
        var topicConfigErrorCode: ErrorCode = ErrorCode(rawValue: 0)
        let numPartitions: Int32
        let replicationFactor: Int16
        let configs: [CreateTopicsResponse.CreatableTopicConfigs]?
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            name = try reader.readString(flexible: flexible)
            if version == 7 {
                field = "TopicId"
                topicID = try reader.readUUID()
            } else {
                topicID = .zero
            }
            field = "ErrorCode"
            errorCode = try ErrorCode(rawValue: reader.readInteger())
            if version >= 1 {
                field = "ErrorMessage"
                errorMessage = try reader.readNullableString(flexible: flexible)
            } else {
                errorMessage = ""
            }
            if version >= 5 {
                field = "NumPartitions"
                numPartitions = try reader.readInteger()
                field = "ReplicationFactor"
                replicationFactor = try reader.readInteger()
                field = "Configs"
                configs = try reader.readNullableArray(
                    of: CreateTopicsResponse.CreatableTopicConfigs.self,
                    version: version,
                    flexible: flexible,
                    minimumSize: 6
                )
            } else {
                numPartitions = -1
                replicationFactor = -1
                configs = []
            }
            if flexible {
                field = "tagged fields"
                var tags = try reader.beginTaggedFields()
                while let tag = try reader.nextTag(&tags) {
                    switch tag {
                    case 0:
                        field = "TopicConfigErrorCode"
                        topicConfigErrorCode = try ErrorCode(rawValue: reader.readInteger())
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
            name: name,
            topicID: topicID,
            errorCode: errorCode,
            errorMessage: errorMessage,
            topicConfigErrorCode: topicConfigErrorCode,
            numPartitions: numPartitions,
            replicationFactor: replicationFactor,
            configs: configs,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version >= 5
        var size = 2
        size &+= try WireSize.string(
            structure.pointee.name,
            flexible: flexible,
            "CreateTopicsResponse.CreatableTopicResult.Name"
        )
        if version == 7 {
            size &+= 16
        }
        if version >= 1 {
            size &+= try WireSize.string(
                structure.pointee.errorMessage,
                flexible: flexible,
                nullable: true,
                "CreateTopicsResponse.CreatableTopicResult.ErrorMessage"
            )
        }
        if version >= 5 {
            size &+= 4
            size &+= 2
            size &+= try WireSize.array(
                structure.pointee.configs,
                version: version,
                flexible: flexible,
                nullable: true,
                "CreateTopicsResponse.CreatableTopicResult.Configs"
            )
        }
        if flexible {
            var tagCount = 0
            var tagSize = 0
            if structure.pointee.topicConfigErrorCode.rawValue != 0 {
                tagCount &+= 1
                tagSize &+= try WireSize.tagged(0, 2, "CreateTopicsResponse.CreatableTopicResult.TopicConfigErrorCode")
            }
            size &+= try WireSize.taggedFields(
                structure.pointee.unknownTaggedFields,
                knownTags: 0x1,
                knownCount: tagCount,
                knownSize: tagSize
            )
        } else {
            try WireSize.expectNoTaggedFields(
                structure.pointee.unknownTaggedFields,
                "CreateTopicsResponse.CreatableTopicResult",
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
        let flexible = version >= 5
        writer.writeString(structure.pointee.name, flexible: flexible)
        if version == 7 {
            writer.writeUUID(structure.pointee.topicID)
        }
        writer.writeInteger(structure.pointee.errorCode.rawValue)
        if version >= 1 {
            writer.writeString(structure.pointee.errorMessage, flexible: flexible)
        }
        if version >= 5 {
            writer.writeInteger(structure.pointee.numPartitions)
            writer.writeInteger(structure.pointee.replicationFactor)
            try writer.writeArray(structure.pointee.configs, version: version, flexible: flexible)
        }
        if flexible {
            var tagCount = structure.pointee.unknownTaggedFields.count
            if structure.pointee.topicConfigErrorCode.rawValue != 0 {
                tagCount &+= 1
            }
            writer.writeTagCount(tagCount)
            if structure.pointee.topicConfigErrorCode.rawValue != 0 {
                writer.writeTag(0, size: 2)
                writer.writeInteger(structure.pointee.topicConfigErrorCode.rawValue)
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
        visitor.visit(string: left.pointee.name, right.pointee.name)
        visitor.visit(uuid: left.pointee.topicID, right.pointee.topicID)
        visitor.visit(int16: left.pointee.errorCode.rawValue, right.pointee.errorCode.rawValue)
        visitor.visit(string: left.pointee.errorMessage, right.pointee.errorMessage)
        visitor.visit(int16: left.pointee.topicConfigErrorCode.rawValue, right.pointee.topicConfigErrorCode.rawValue)
        visitor.visit(int32: left.pointee.numPartitions, right.pointee.numPartitions)
        visitor.visit(int16: left.pointee.replicationFactor, right.pointee.replicationFactor)
        visitor.visit(structures: left.pointee.configs, right.pointee.configs)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension CreateTopicsResponse.CreatableTopicConfigs {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "Name"
        let name: String
        let value: String?
        let readOnly: Bool
        let configSource: Int8
        let isSensitive: Bool
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            name = try reader.readString(flexible: true)
            field = "Value"
            value = try reader.readNullableString(flexible: true)
            field = "ReadOnly"
            readOnly = try reader.readBool()
            field = "ConfigSource"
            configSource = try reader.readInteger()
            field = "IsSensitive"
            isSensitive = try reader.readBool()
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(
            name: name,
            value: value,
            readOnly: readOnly,
            configSource: configSource,
            isSensitive: isSensitive,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 3
        size &+= try WireSize.string(
            structure.pointee.name,
            flexible: true,
            "CreateTopicsResponse.CreatableTopicConfigs.Name"
        )
        size &+= try WireSize.string(
            structure.pointee.value,
            flexible: true,
            nullable: true,
            "CreateTopicsResponse.CreatableTopicConfigs.Value"
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
        writer.writeString(structure.pointee.value, flexible: true)
        writer.writeBool(structure.pointee.readOnly)
        writer.writeInteger(structure.pointee.configSource)
        writer.writeBool(structure.pointee.isSensitive)
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(string: left.pointee.name, right.pointee.name)
        visitor.visit(string: left.pointee.value, right.pointee.value)
        visitor.visit(bool: left.pointee.readOnly, right.pointee.readOnly)
        visitor.visit(int8: left.pointee.configSource, right.pointee.configSource)
        visitor.visit(bool: left.pointee.isSensitive, right.pointee.isSensitive)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}
