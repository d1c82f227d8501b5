// Generated from the protocol schema by Tools/generate. Do not edit.

/// A partition leader's request to the controller to change the in-sync replicas (KIP-497).
///
/// Versions 0-3, flexible.
public struct AlterPartitionRequest: KafkaRequest {
    public typealias Response = AlterPartitionResponse

    public static var specification: MessageSpecification {
        return MessageSpecification("AlterPartitionRequest", key: 56, versions: VersionRange(0, 3), flexibleFrom: 0)
    }

    /// ID of the leader's broker, which sends the request.
    public var brokerID: Int32

    /// Epoch that the broker got when it registered, telling it apart from its earlier incarnations; -1 when not known.
    public var brokerEpoch: Int64

    /// Topics with the partitions to change.
    public var topics: [AlterPartitionRequest.TopicData]

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        brokerID: Int32 = 0,
        brokerEpoch: Int64 = -1,
        topics: [AlterPartitionRequest.TopicData] = [],
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.brokerID = brokerID
        self.brokerEpoch = brokerEpoch
        self.topics = topics
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension AlterPartitionRequest {
    /// One topic with its partitions.
    public struct TopicData: WireStructure {
        /// Name of the topic, in versions that do not yet identify it by ID. Up to version 1.
        public var topicName: String

        /// Unique ID that the topic got at its creation; a topic deleted and created again has another. From version 2
        /// on.
        public var topicID: KafkaUUID

        /// Partitions to change.
        public var partitions: [AlterPartitionRequest.PartitionData]

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            topicName: String = "",
            topicID: KafkaUUID = .zero,
            partitions: [AlterPartitionRequest.PartitionData] = [],
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.topicName = topicName
            self.topicID = topicID
            self.partitions = partitions
            self.unknownTaggedFields = unknownTaggedFields
        }
    }

    /// One partition and the in-sync replicas that its leader wants.
    public struct PartitionData: WireStructure {
        /// Number of the partition within its topic, counted from 0.
        public var partitionIndex: Int32

        /// Leader epoch in which the sender leads the partition.
        public var leaderEpoch: Int32

        /// Broker IDs of the replicas wanted in sync, in versions without broker epochs. Up to version 2.
        public var newISR: Int32List

        /// Replicas wanted in sync, each with its broker's epoch so that a restarted broker cannot slip in. From
        /// version 3 on.
        public var newISRWithEpochs: [AlterPartitionRequest.BrokerState]

        /// Whether the leader still recovers from an unclean election: 0 no, 1 yes. From version 1 on.
        public var leaderRecoveryState: Int8

        /// Version of the partition's state that the change builds on; the controller refuses a stale one.
        public var partitionEpoch: Int32

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            partitionIndex: Int32 = 0,
            leaderEpoch: Int32 = 0,
            newISR: Int32List = [],
            newISRWithEpochs: [AlterPartitionRequest.BrokerState] = [],
            leaderRecoveryState: Int8 = 0,
            partitionEpoch: Int32 = 0,
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.partitionIndex = partitionIndex
            self.leaderEpoch = leaderEpoch
            self.newISR = newISR
            self.newISRWithEpochs = newISRWithEpochs
            self.leaderRecoveryState = leaderRecoveryState
            self.partitionEpoch = partitionEpoch
            self.unknownTaggedFields = unknownTaggedFields
        }
    }

    /// One in-sync replica, with the epoch of its broker.
    public struct BrokerState: WireStructure {
        /// ID of the broker that holds the replica.
        public var brokerID: Int32

        /// Epoch of the replica's broker as the leader knows it; -1 when it does not.
        public var brokerEpoch: Int64

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            brokerID: Int32 = 0,
            brokerEpoch: Int64 = -1,
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.brokerID = brokerID
            self.brokerEpoch = brokerEpoch
            self.unknownTaggedFields = unknownTaggedFields
        }
    }
}

extension AlterPartitionRequest {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "BrokerId"
        let brokerID: Int32
        let brokerEpoch: Int64
        let topics: [AlterPartitionRequest.TopicData]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            brokerID = try reader.readInteger()
            field = "BrokerEpoch"
            brokerEpoch = try reader.readInteger()
            field = "Topics"
            topics = try reader.readArray(
                of: AlterPartitionRequest.TopicData.self,
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
            brokerID: brokerID,
            brokerEpoch: brokerEpoch,
            topics: topics,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 12
        size &+= try WireSize.array(
            structure.pointee.topics,
            version: version,
            flexible: true,
            "AlterPartitionRequest.Topics"
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
        writer.writeInteger(structure.pointee.brokerID)
        writer.writeInteger(structure.pointee.brokerEpoch)
        try writer.writeArray(structure.pointee.topics, version: version, flexible: true)
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(int32: left.pointee.brokerID, right.pointee.brokerID)
        visitor.visit(int64: left.pointee.brokerEpoch, right.pointee.brokerEpoch)
        visitor.visit(structures: left.pointee.topics, right.pointee.topics)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension AlterPartitionRequest.TopicData {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "TopicName"
        let topicName: String
        let topicID: KafkaUUID
        let partitions: [AlterPartitionRequest.PartitionData]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            if version <= 1 {
                field = "TopicName"
                topicName = try reader.readString(flexible: true)
            } else {
                topicName = ""
            }
            if version >= 2 {
                field = "TopicId"
                topicID = try reader.readUUID()
            } else {
                topicID = .zero
            }
            field = "Partitions"
            partitions = try reader.readArray(
                of: AlterPartitionRequest.PartitionData.self,
                version: version,
                flexible: true,
                minimumSize: 14
            )
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(
            topicName: topicName,
            topicID: topicID,
            partitions: partitions,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 0
        if version <= 1 {
            size &+= try WireSize.string(
                structure.pointee.topicName,
                flexible: true,
                "AlterPartitionRequest.TopicData.TopicName"
            )
        }
        if version >= 2 {
            size &+= 16
        }
        size &+= try WireSize.array(
            structure.pointee.partitions,
            version: version,
            flexible: true,
            "AlterPartitionRequest.TopicData.Partitions"
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
        if version <= 1 {
            writer.writeString(structure.pointee.topicName, flexible: true)
        }
        if version >= 2 {
            writer.writeUUID(structure.pointee.topicID)
        }
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
        visitor.visit(uuid: left.pointee.topicID, right.pointee.topicID)
        visitor.visit(structures: left.pointee.partitions, right.pointee.partitions)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension AlterPartitionRequest.PartitionData {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "PartitionIndex"
        let partitionIndex: Int32
        let leaderEpoch: Int32
        let newISR: Int32List
        let newISRWithEpochs: [AlterPartitionRequest.BrokerState]
        let leaderRecoveryState: Int8
        let partitionEpoch: Int32
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            partitionIndex = try reader.readInteger()
            field = "LeaderEpoch"
            leaderEpoch = try reader.readInteger()
            if version <= 2 {
                field = "NewIsr"
                newISR = try reader.readInt32List(flexible: true)
            } else {
                newISR = []
            }
            if version == 3 {
                field = "NewIsrWithEpochs"
                newISRWithEpochs = try reader.readArray(
                    of: AlterPartitionRequest.BrokerState.self,
                    version: version,
                    flexible: true,
                    minimumSize: 13
                )
            } else {
                newISRWithEpochs = []
            }
            if version >= 1 {
                field = "LeaderRecoveryState"
                leaderRecoveryState = try reader.readInteger()
            } else {
                leaderRecoveryState = 0
            }
            field = "PartitionEpoch"
            partitionEpoch = try reader.readInteger()
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(
            partitionIndex: partitionIndex,
            leaderEpoch: leaderEpoch,
            newISR: newISR,
            newISRWithEpochs: newISRWithEpochs,
            leaderRecoveryState: leaderRecoveryState,
            partitionEpoch: partitionEpoch,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 12
        if version <= 2 {
            size &+= try WireSize.array(
                count: structure.pointee.newISR.count,
                of: 4,
                flexible: true,
                "AlterPartitionRequest.PartitionData.NewIsr"
            )
        } else if !structure.pointee.newISR.isEmpty {
            throw WireSize.notInVersion("AlterPartitionRequest.PartitionData.NewIsr", version)
        }
        if version == 3 {
            size &+= try WireSize.array(
                structure.pointee.newISRWithEpochs,
                version: version,
                flexible: true,
                "AlterPartitionRequest.PartitionData.NewIsrWithEpochs"
            )
        } else if !structure.pointee.newISRWithEpochs.isEmpty {
            throw WireSize.notInVersion("AlterPartitionRequest.PartitionData.NewIsrWithEpochs", version)
        }
        if version >= 1 {
            size &+= 1
        } else if structure.pointee.leaderRecoveryState != 0 {
            throw WireSize.notInVersion("AlterPartitionRequest.PartitionData.LeaderRecoveryState", version)
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
        writer.writeInteger(structure.pointee.leaderEpoch)
        if version <= 2 {
            writer.writeInt32List(structure.pointee.newISR, flexible: true)
        }
        if version == 3 {
            try writer.writeArray(structure.pointee.newISRWithEpochs, version: version, flexible: true)
        }
        if version >= 1 {
            writer.writeInteger(structure.pointee.leaderRecoveryState)
        }
        writer.writeInteger(structure.pointee.partitionEpoch)
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
        visitor.visit(int32s: left.pointee.newISR, right.pointee.newISR)
        visitor.visit(structures: left.pointee.newISRWithEpochs, right.pointee.newISRWithEpochs)
        visitor.visit(int8: left.pointee.leaderRecoveryState, right.pointee.leaderRecoveryState)
        visitor.visit(int32: left.pointee.partitionEpoch, right.pointee.partitionEpoch)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension AlterPartitionRequest.BrokerState {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "BrokerId"
        let brokerID: Int32
        let brokerEpoch: Int64
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            brokerID = try reader.readInteger()
            field = "BrokerEpoch"
            brokerEpoch = try reader.readInteger()
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(brokerID: brokerID, brokerEpoch: brokerEpoch, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 12
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
        writer.writeInteger(structure.pointee.brokerID)
        writer.writeInteger(structure.pointee.brokerEpoch)
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(int32: left.pointee.brokerID, right.pointee.brokerID)
        visitor.visit(int64: left.pointee.brokerEpoch, right.pointee.brokerEpoch)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

/// The controller's answer with the state of each partition after the change or the refusal.
///
/// Versions 0-3, flexible.
public struct AlterPartitionResponse: KafkaResponse {
    public static var specification: MessageSpecification {
        return MessageSpecification("AlterPartitionResponse", key: 56, versions: VersionRange(0, 3), flexibleFrom: 0)
    }

    /// How long, in milliseconds, the broker asks the client to wait before its next request because of a quota; 0 when
    /// there is none.
    public var throttleTimeMs: Int32

    /// Outcome of the request as a whole, as a Kafka error code; 0 means success.
    public var errorCode: ErrorCode

    /// Outcomes, grouped by topic.
    public var topics: [AlterPartitionResponse.TopicData]

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        throttleTimeMs: Int32 = 0,
        errorCode: ErrorCode = ErrorCode(rawValue: 0),
        topics: [AlterPartitionResponse.TopicData] = [],
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.throttleTimeMs = throttleTimeMs
        self.errorCode = errorCode
        self.topics = topics
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension AlterPartitionResponse {
    /// One topic with its partitions.
    public struct TopicData: WireStructure {
        /// Name of the topic, in versions that do not yet identify it by ID. Up to version 1.
        public var topicName: String

        /// Unique ID that the topic got at its creation; a topic deleted and created again has another. From version 2
        /// on.
        public var topicID: KafkaUUID

        /// Outcomes for each partition of the topic.
        public var partitions: [AlterPartitionResponse.PartitionData]

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            topicName: String = "",
            topicID: KafkaUUID = .zero,
            partitions: [AlterPartitionResponse.PartitionData] = [],
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.topicName = topicName
            self.topicID = topicID
            self.partitions = partitions
            self.unknownTaggedFields = unknownTaggedFields
        }
    }

    /// Outcome for one partition and the state it is in now.
    public struct PartitionData: WireStructure {
        /// Number of the partition within its topic, counted from 0.
        public var partitionIndex: Int32

        /// Outcome for this partition, as a Kafka error code; 0 means success.
        public var errorCode: ErrorCode

        /// Broker ID of the partition's leader; -1 when there is none.
        public var leaderID: Int32

        /// Leader epoch of the partition, a number that grows with every change of leader.
        public var leaderEpoch: Int32

        /// Broker IDs of the replicas in sync with the leader.
        public var isr: Int32List

        /// Whether the leader still recovers from an unclean election: 0 no, 1 yes. From version 1 on.
        public var leaderRecoveryState: Int8

        /// Version of the partition's state, raised with every change of leader, in-sync set or replicas.
        public var partitionEpoch: Int32

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            partitionIndex: Int32 = 0,
            errorCode: ErrorCode = ErrorCode(rawValue: 0),
            leaderID: Int32 = 0,
            leaderEpoch: Int32 = 0,
            isr: Int32List = [],
            leaderRecoveryState: Int8 = 0,
            partitionEpoch: Int32 = 0,
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.partitionIndex = partitionIndex
            self.errorCode = errorCode
            self.leaderID = leaderID
            self.leaderEpoch = leaderEpoch
            self.isr = isr
            self.leaderRecoveryState = leaderRecoveryState
            self.partitionEpoch = partitionEpoch
            self.unknownTaggedFields = unknownTaggedFields
        }
    }
}

extension AlterPartitionResponse {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "ThrottleTimeMs"
        let throttleTimeMs: Int32
        let errorCode: ErrorCode
        let topics: [AlterPartitionResponse.TopicData]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            throttleTimeMs = try reader.readInteger()
            field = "ErrorCode"
            errorCode = try ErrorCode(rawValue: reader.readInteger())
            field = "Topics"
            topics = try reader.readArray(
                of: AlterPartitionResponse.TopicData.self,
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
            throttleTimeMs: throttleTimeMs,
            errorCode: errorCode,
            topics: topics,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 6
        size &+= try WireSize.array(
            structure.pointee.topics,
            version: version,
            flexible: true,
            "AlterPartitionResponse.Topics"
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
        try writer.writeArray(structure.pointee.topics, version: version, flexible: true)
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
        visitor.visit(structures: left.pointee.topics, right.pointee.topics)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension AlterPartitionResponse.TopicData {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "TopicName"
        let topicName: String
        let topicID: KafkaUUID
        let partitions: [AlterPartitionResponse.PartitionData]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            if version <= 1 {
                field = "TopicName"
                topicName = try reader.readString(flexible: true)
            } else {
                topicName = ""
            }
            if version >= 2 {
                field = "TopicId"
                topicID = try reader.readUUID()
            } else {
                topicID = .zero
            }
            field = "Partitions"
            partitions = try reader.readArray(
                of: AlterPartitionResponse.PartitionData.self,
                version: version,
                flexible: true,
                minimumSize: 20
            )
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(
            topicName: topicName,
            topicID: topicID,
            partitions: partitions,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 0
        if version <= 1 {
            size &+= try WireSize.string(
                structure.pointee.topicName,
                flexible: true,
                "AlterPartitionResponse.TopicData.TopicName"
            )
        }
        if version >= 2 {
            size &+= 16
        }
        size &+= try WireSize.array(
            structure.pointee.partitions,
            version: version,
            flexible: true,
            "AlterPartitionResponse.TopicData.Partitions"
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
        if version <= 1 {
            writer.writeString(structure.pointee.topicName, flexible: true)
        }
        if version >= 2 {
            writer.writeUUID(structure.pointee.topicID)
        }
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
        visitor.visit(uuid: left.pointee.topicID, right.pointee.topicID)
        visitor.visit(structures: left.pointee.partitions, right.pointee.partitions)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension AlterPartitionResponse.PartitionData {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "PartitionIndex"
        let partitionIndex: Int32
        let errorCode: ErrorCode
        let leaderID: Int32
        let leaderEpoch: Int32
        let isr: Int32List
        let leaderRecoveryState: Int8
        let partitionEpoch: Int32
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            partitionIndex = try reader.readInteger()
            field = "ErrorCode"
            errorCode = try ErrorCode(rawValue: reader.readInteger())
            field = "LeaderId"
            leaderID = try reader.readInteger()
            field = "LeaderEpoch"
            leaderEpoch = try reader.readInteger()
            field = "Isr"
            isr = try reader.readInt32List(flexible: true)
            if version >= 1 {
                field = "LeaderRecoveryState"
                leaderRecoveryState = try reader.readInteger()
            } else {
                leaderRecoveryState = 0
            }
            field = "PartitionEpoch"
            partitionEpoch = try reader.readInteger()
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
            isr: isr,
            leaderRecoveryState: leaderRecoveryState,
            partitionEpoch: partitionEpoch,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 18
        size &+= try WireSize.array(
            count: structure.pointee.isr.count,
            of: 4,
            flexible: true,
            "AlterPartitionResponse.PartitionData.Isr"
        )
        if version >= 1 {
            size &+= 1
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
        writer.writeInteger(structure.pointee.errorCode.rawValue)
        writer.writeInteger(structure.pointee.leaderID)
        writer.writeInteger(structure.pointee.leaderEpoch)
        writer.writeInt32List(structure.pointee.isr, flexible: true)
        if version >= 1 {
            writer.writeInteger(structure.pointee.leaderRecoveryState)
        }
        writer.writeInteger(structure.pointee.partitionEpoch)
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
        visitor.visit(int32s: left.pointee.isr, right.pointee.isr)
        visitor.visit(int8: left.pointee.leaderRecoveryState, right.pointee.leaderRecoveryState)
        visitor.visit(int32: left.pointee.partitionEpoch, right.pointee.partitionEpoch)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}
