// Generated from the protocol schema by Tools/generate. Do not edit.

/// The ZooKeeper-based controller's order to a broker to stop replicating partitions, and possibly to delete them.
///
/// Versions 0-4, flexible from 2.
public struct StopReplicaRequest: KafkaRequest {
    public typealias Response = StopReplicaResponse

    public static var specification: MessageSpecification {
        return MessageSpecification("StopReplicaRequest", key: 5, versions: VersionRange(0, 4), flexibleFrom: 2)
    }

    /// ID of the controller that sends the request.
    public var controllerID: Int32

    /// Whether the controller runs KRaft already, during a migration from ZooKeeper. From version 4 on.
    public var isKRaftController: Bool

    /// Epoch of the controller; brokers refuse requests of a controller with a lower one.
    public var controllerEpoch: Int32

    /// Epoch of the broker that the request is meant for; -1 to skip the check. From version 1 on.
    public var brokerEpoch: Int64

    /// Whether to delete the logs of all the partitions as well, in versions that cannot say it for each. Up to version
    /// 2.
    public var deletePartitions: Bool

    /// Partitions to stop, each with its topic name, in version 0. Up to version 0.
    public var ungroupedPartitions: [StopReplicaRequest.StopReplicaPartitionV0]

    /// Topics with the partitions to stop, in versions 1 and 2. In versions 1-2.
    public var topics: [StopReplicaRequest.StopReplicaTopicV1]

    /// Topics with the partitions to stop (version 3 and up). From version 3 on.
    public var topicStates: [StopReplicaRequest.StopReplicaTopicState]

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        controllerID: Int32 = 0,
        isKRaftController: Bool = false,
        controllerEpoch: Int32 = 0,
        brokerEpoch: Int64 = -1,
        deletePartitions: Bool = false,
        ungroupedPartitions: [StopReplicaRequest.StopReplicaPartitionV0] = [],
        topics: [StopReplicaRequest.StopReplicaTopicV1] = [],
        topicStates: [StopReplicaRequest.StopReplicaTopicState] = [],
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.controllerID = controllerID
        self.isKRaftController = isKRaftController
        self.controllerEpoch = controllerEpoch
        self.brokerEpoch = brokerEpoch
        self.deletePartitions = deletePartitions
        self.ungroupedPartitions = ungroupedPartitions
        self.topics = topics
        self.topicStates = topicStates
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension StopReplicaRequest {
    /// One partition to stop, in version 0.
    public struct StopReplicaPartitionV0: WireStructure {
        /// Name of the topic.
        public var topicName: String

        /// Number of the partition within its topic, counted from 0.
        public var partitionIndex: Int32

        /// A value of the given fields, the others at their defaults.
        public init(topicName: String = "", partitionIndex: Int32 = 0) {
            self.topicName = topicName
            self.partitionIndex = partitionIndex
        }
    }

    /// One topic with the partitions to stop, in versions 1 and 2.
    public struct StopReplicaTopicV1: WireStructure {
        /// Name of the topic.
        public var name: String

        /// Numbers of the partitions to stop.
        public var partitionIndexes: Int32List

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            name: String = "",
            partitionIndexes: Int32List = [],
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.name = name
            self.partitionIndexes = partitionIndexes
            self.unknownTaggedFields = unknownTaggedFields
        }
    }

    /// One topic with the partitions to stop.
    public struct StopReplicaTopicState: WireStructure {
        /// Name of the topic.
        public var topicName: String

        /// Partitions to stop.
        public var partitionStates: [StopReplicaRequest.StopReplicaPartitionState]

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            topicName: String = "",
            partitionStates: [StopReplicaRequest.StopReplicaPartitionState] = [],
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.topicName = topicName
            self.partitionStates = partitionStates
            self.unknownTaggedFields = unknownTaggedFields
        }
    }

    /// One partition to stop.
    public struct StopReplicaPartitionState: WireStructure {
        /// Number of the partition within its topic, counted from 0.
        public var partitionIndex: Int32

        /// Leader epoch of the partition; -1 to skip the check, -2 when the topic is being deleted.
        public var leaderEpoch: Int32

        /// Whether to delete the log of the partition as well.
        public var deletePartition: Bool

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            partitionIndex: Int32 = 0,
            leaderEpoch: Int32 = -1,
            deletePartition: Bool = false,
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.partitionIndex = partitionIndex
            self.leaderEpoch = leaderEpoch
            self.deletePartition = deletePartition
            self.unknownTaggedFields = unknownTaggedFields
        }
    }
}

extension StopReplicaRequest {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version >= 2
        var field: StaticString = "ControllerId"
        let controllerID: Int32
        let isKRaftController: Bool
        let controllerEpoch: Int32
        let brokerEpoch: Int64
        let deletePartitions: Bool
        let ungroupedPartitions: [StopReplicaRequest.StopReplicaPartitionV0]
        let topics: [StopReplicaRequest.StopReplicaTopicV1]
        let topicStates: [StopReplicaRequest.StopReplicaTopicState]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            controllerID = try reader.readInteger()
            if version == 4 {
                field = "isKRaftController"
                isKRaftController = try reader.readBool()
            } else {
                isKRaftController = false
            }
            field = "ControllerEpoch"
            controllerEpoch = try reader.readInteger()
            if version >= 1 {
                field = "BrokerEpoch"
                brokerEpoch = try reader.readInteger()
            } else {
                brokerEpoch = -1
            }
            if version <= 2 {
                field = "DeletePartitions"
                deletePartitions = try reader.readBool()
            } else {
                deletePartitions = false
            }
            if version == 0 {
                field = "UngroupedPartitions"
                ungroupedPartitions = try reader.readArray(
                    of: StopReplicaRequest.StopReplicaPartitionV0.self,
                    version: version,
                    flexible: flexible,
                    minimumSize: 6
                )
            } else {
                ungroupedPartitions = []
            }
            if version >= 1 && version <= 2 {
                field = "Topics"
                topics = try reader.readArray(
                    of: StopReplicaRequest.StopReplicaTopicV1.self,
                    version: version,
                    flexible: flexible,
                    minimumSize: 3
                )
            } else {
                topics = []
            }
            if version >= 3 {
                field = "TopicStates"
                topicStates = try reader.readArray(
                    of: StopReplicaRequest.StopReplicaTopicState.self,
                    version: version,
                    flexible: flexible,
                    minimumSize: 3
                )
            } else {
                topicStates = []
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
            controllerID: controllerID,
            isKRaftController: isKRaftController,
            controllerEpoch: controllerEpoch,
            brokerEpoch: brokerEpoch,
            deletePartitions: deletePartitions,
            ungroupedPartitions: ungroupedPartitions,
            topics: topics,
            topicStates: topicStates,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version >= 2
        var size = 8
        if version == 4 {
            size &+= 1
        } else if structure.pointee.isKRaftController {
            throw WireSize.notInVersion("StopReplicaRequest.isKRaftController", version)
        }
        if version >= 1 {
            size &+= 8
        }
        if version <= 2 {
            size &+= 1
        } else if structure.pointee.deletePartitions {
            throw WireSize.notInVersion("StopReplicaRequest.DeletePartitions", version)
        }
        if version == 0 {
            size &+= try WireSize.array(
                structure.pointee.ungroupedPartitions,
                version: version,
                flexible: flexible,
                "StopReplicaRequest.UngroupedPartitions"
            )
        } else if !structure.pointee.ungroupedPartitions.isEmpty {
            throw WireSize.notInVersion("StopReplicaRequest.UngroupedPartitions", version)
        }
        if version >= 1 && version <= 2 {
            size &+= try WireSize.array(
                structure.pointee.topics,
                version: version,
                flexible: flexible,
                "StopReplicaRequest.Topics"
            )
        } else if !structure.pointee.topics.isEmpty {
            throw WireSize.notInVersion("StopReplicaRequest.Topics", version)
        }
        if version >= 3 {
            size &+= try WireSize.array(
                structure.pointee.topicStates,
                version: version,
                flexible: flexible,
                "StopReplicaRequest.TopicStates"
            )
        } else if !structure.pointee.topicStates.isEmpty {
            throw WireSize.notInVersion("StopReplicaRequest.TopicStates", version)
        }
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(structure.pointee.unknownTaggedFields, "StopReplicaRequest", version)
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
        let flexible = version >= 2
        writer.writeInteger(structure.pointee.controllerID)
        if version == 4 {
            writer.writeBool(structure.pointee.isKRaftController)
        }
        writer.writeInteger(structure.pointee.controllerEpoch)
        if version >= 1 {
            writer.writeInteger(structure.pointee.brokerEpoch)
        }
        if version <= 2 {
            writer.writeBool(structure.pointee.deletePartitions)
        }
        if version == 0 {
            try writer.writeArray(structure.pointee.ungroupedPartitions, version: version, flexible: flexible)
        }
        if version >= 1 && version <= 2 {
            try writer.writeArray(structure.pointee.topics, version: version, flexible: flexible)
        }
        if version >= 3 {
            try writer.writeArray(structure.pointee.topicStates, version: version, flexible: flexible)
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
        visitor.visit(int32: left.pointee.controllerID, right.pointee.controllerID)
        visitor.visit(bool: left.pointee.isKRaftController, right.pointee.isKRaftController)
        visitor.visit(int32: left.pointee.controllerEpoch, right.pointee.controllerEpoch)
        visitor.visit(int64: left.pointee.brokerEpoch, right.pointee.brokerEpoch)
        visitor.visit(bool: left.pointee.deletePartitions, right.pointee.deletePartitions)
        visitor.visit(structures: left.pointee.ungroupedPartitions, right.pointee.ungroupedPartitions)
        visitor.visit(structures: left.pointee.topics, right.pointee.topics)
        visitor.visit(structures: left.pointee.topicStates, right.pointee.topicStates)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension StopReplicaRequest.StopReplicaPartitionV0 {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "TopicName"
        let topicName: String
        let partitionIndex: Int32
        do throws(WireError) {
            topicName = try reader.readString(flexible: false)
            field = "PartitionIndex"
            partitionIndex = try reader.readInteger()
        } catch {
            throw error.within(field)
        }
        self.init(topicName: topicName, partitionIndex: partitionIndex)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 4
        size &+= try WireSize.string(
            structure.pointee.topicName,
            flexible: false,
            "StopReplicaRequest.StopReplicaPartitionV0.TopicName"
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
        writer.writeString(structure.pointee.topicName, flexible: false)
        writer.writeInteger(structure.pointee.partitionIndex)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(string: left.pointee.topicName, right.pointee.topicName)
        visitor.visit(int32: left.pointee.partitionIndex, right.pointee.partitionIndex)
    }
}

extension StopReplicaRequest.StopReplicaTopicV1 {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version == 2
        var field: StaticString = "Name"
        let name: String
        let partitionIndexes: Int32List
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            name = try reader.readString(flexible: flexible)
            field = "PartitionIndexes"
            partitionIndexes = try reader.readInt32List(flexible: flexible)
            if flexible {
                field = "tagged fields"
                unknownTaggedFields = try reader.readTaggedFields()
            } else {
                unknownTaggedFields = UnknownTaggedFields()
            }
        } catch {
            throw error.within(field)
        }
        self.init(name: name, partitionIndexes: partitionIndexes, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version == 2
        var size = 0
        size &+= try WireSize.string(
            structure.pointee.name,
            flexible: flexible,
            "StopReplicaRequest.StopReplicaTopicV1.Name"
        )
        size &+= try WireSize.array(
            count: structure.pointee.partitionIndexes.count,
            of: 4,
            flexible: flexible,
            "StopReplicaRequest.StopReplicaTopicV1.PartitionIndexes"
        )
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(
                structure.pointee.unknownTaggedFields,
                "StopReplicaRequest.StopReplicaTopicV1",
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
        let flexible = version == 2
        writer.writeString(structure.pointee.name, flexible: flexible)
        writer.writeInt32List(structure.pointee.partitionIndexes, flexible: flexible)
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
        visitor.visit(int32s: left.pointee.partitionIndexes, right.pointee.partitionIndexes)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension StopReplicaRequest.StopReplicaTopicState {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "TopicName"
        let topicName: String
        let partitionStates: [StopReplicaRequest.StopReplicaPartitionState]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            topicName = try reader.readString(flexible: true)
            field = "PartitionStates"
            partitionStates = try reader.readArray(
                of: StopReplicaRequest.StopReplicaPartitionState.self,
                version: version,
                flexible: true,
                minimumSize: 10
            )
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(topicName: topicName, partitionStates: partitionStates, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 0
        size &+= try WireSize.string(
            structure.pointee.topicName,
            flexible: true,
            "StopReplicaRequest.StopReplicaTopicState.TopicName"
        )
        size &+= try WireSize.array(
            structure.pointee.partitionStates,
            version: version,
            flexible: true,
            "StopReplicaRequest.StopReplicaTopicState.PartitionStates"
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
        try writer.writeArray(structure.pointee.partitionStates, version: version, flexible: true)
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(string: left.pointee.topicName, right.pointee.topicName)
        visitor.visit(structures: left.pointee.partitionStates, right.pointee.partitionStates)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension StopReplicaRequest.StopReplicaPartitionState {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "PartitionIndex"
        let partitionIndex: Int32
        let leaderEpoch: Int32
        let deletePartition: Bool
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            partitionIndex = try reader.readInteger()
            field = "LeaderEpoch"
            leaderEpoch = try reader.readInteger()
            field = "DeletePartition"
            deletePartition = try reader.readBool()
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(
            partitionIndex: partitionIndex,
            leaderEpoch: leaderEpoch,
            deletePartition: deletePartition,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 9
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
        writer.writeInteger(structure.pointee.leaderEpoch)
        writer.writeBool(structure.pointee.deletePartition)
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(int32: left.pointee.partitionIndex, right.pointee.partitionIndex)
        visitor.visit(int32: left.pointee.leaderEpoch, right.pointee.leaderEpoch)
        visitor.visit(bool: left.pointee.deletePartition, right.pointee.deletePartition)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

/// Says for each partition whether it was stopped.
///
/// Versions 0-4, flexible from 2.
public struct StopReplicaResponse: KafkaResponse {
    public static var specification: MessageSpecification {
        return MessageSpecification("StopReplicaResponse", key: 5, versions: VersionRange(0, 4), flexibleFrom: 2)
    }

    /// Outcome of the request as a whole, as a Kafka error code; 0 means success.
    public var errorCode: ErrorCode

    /// Outcomes, one for each partition of the request.
    public var partitionErrors: [StopReplicaResponse.StopReplicaPartitionError]

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        errorCode: ErrorCode = ErrorCode(rawValue: 0),
        partitionErrors: [StopReplicaResponse.StopReplicaPartitionError] = [],
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.errorCode = errorCode
        self.partitionErrors = partitionErrors
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension StopReplicaResponse {
    /// Outcome for one partition.
    public struct StopReplicaPartitionError: WireStructure {
        /// Name of the topic.
        public var topicName: String

        /// Number of the partition within its topic, counted from 0.
        public var partitionIndex: Int32

        /// Outcome for this partition, as a Kafka error code; 0 means success.
        public var errorCode: ErrorCode

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            topicName: String = "",
            partitionIndex: Int32 = 0,
            errorCode: ErrorCode = ErrorCode(rawValue: 0),
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.topicName = topicName
            self.partitionIndex = partitionIndex
            self.errorCode = errorCode
            self.unknownTaggedFields = unknownTaggedFields
        }
    }
}

extension StopReplicaResponse {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version >= 2
        var field: StaticString = "ErrorCode"
        let errorCode: ErrorCode
        let partitionErrors: [StopReplicaResponse.StopReplicaPartitionError]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            errorCode = try ErrorCode(rawValue: reader.readInteger())
            field = "PartitionErrors"
            partitionErrors = try reader.readArray(
                of: StopReplicaResponse.StopReplicaPartitionError.self,
                version: version,
                flexible: flexible,
                minimumSize: 8
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
        self.init(errorCode: errorCode, partitionErrors: partitionErrors, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version >= 2
        var size = 2
        size &+= try WireSize.array(
            structure.pointee.partitionErrors,
            version: version,
            flexible: flexible,
            "StopReplicaResponse.PartitionErrors"
        )
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(structure.pointee.unknownTaggedFields, "StopReplicaResponse", version)
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
        let flexible = version >= 2
        writer.writeInteger(structure.pointee.errorCode.rawValue)
        try writer.writeArray(structure.pointee.partitionErrors, version: version, flexible: flexible)
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
        visitor.visit(structures: left.pointee.partitionErrors, right.pointee.partitionErrors)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension StopReplicaResponse.StopReplicaPartitionError {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version >= 2
        var field: StaticString = "TopicName"
        let topicName: String
        let partitionIndex: Int32
        let errorCode: ErrorCode
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            topicName = try reader.readString(flexible: flexible)
            field = "PartitionIndex"
            partitionIndex = try reader.readInteger()
            field = "ErrorCode"
            errorCode = try ErrorCode(rawValue: reader.readInteger())
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
            topicName: topicName,
            partitionIndex: partitionIndex,
            errorCode: errorCode,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version >= 2
        var size = 6
        size &+= try WireSize.string(
            structure.pointee.topicName,
            flexible: flexible,
            "StopReplicaResponse.StopReplicaPartitionError.TopicName"
        )
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(
                structure.pointee.unknownTaggedFields,
                "StopReplicaResponse.StopReplicaPartitionError",
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
        let flexible = version >= 2
        writer.writeString(structure.pointee.topicName, flexible: flexible)
        writer.writeInteger(structure.pointee.partitionIndex)
        writer.writeInteger(structure.pointee.errorCode.rawValue)
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
        visitor.visit(int32: left.pointee.partitionIndex, right.pointee.partitionIndex)
        visitor.visit(int16: left.pointee.errorCode.rawValue, right.pointee.errorCode.rawValue)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}
