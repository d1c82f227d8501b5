// Generated from the protocol schema by Tools/generate. Do not edit.

/// The ZooKeeper-based controller's order to a broker to lead or follow partitions.
///
/// Versions 0-7, flexible from 4.
public struct LeaderAndIsrRequest: KafkaRequest {
    public typealias Response = LeaderAndIsrResponse

    public static var specification: MessageSpecification {
        return MessageSpecification("LeaderAndIsrRequest", key: 4, versions: VersionRange(0, 7), flexibleFrom: 4)
    }

    /// ID of the controller that sends the request.
    public var controllerID: Int32

    /// Whether the controller runs KRaft already, during a migration from ZooKeeper. From version 7 on.
    public var isKRaftController: Bool

    /// Epoch of the controller; brokers refuse requests of a controller with a lower one.
    public var controllerEpoch: Int32

    /// Epoch of the broker that the request is meant for; -1 to skip the check. From version 2 on.
    public var brokerEpoch: Int64

    /// How complete the request is: 1 for changes only, 2 for every partition of the broker; 0 when not stated. From
    /// version 5 on.
    public var type: Int8

    /// Partitions, each with its topic name, in versions that do not group them by topic. Up to version 1.
    public var ungroupedPartitionStates: [LeaderAndIsrRequest.LeaderAndIsrPartitionState]

    /// Partitions, grouped by topic. From version 2 on.
    public var topicStates: [LeaderAndIsrRequest.LeaderAndIsrTopicState]

    /// Brokers that lead some of the partitions, with their addresses.
    public var liveLeaders: [LeaderAndIsrRequest.LeaderAndIsrLiveLeader]

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        controllerID: Int32 = 0,
        isKRaftController: Bool = false,
        controllerEpoch: Int32 = 0,
        brokerEpoch: Int64 = -1,
        type: Int8 = 0,
        ungroupedPartitionStates: [LeaderAndIsrRequest.LeaderAndIsrPartitionState] = [],
        topicStates: [LeaderAndIsrRequest.LeaderAndIsrTopicState] = [],
        liveLeaders: [LeaderAndIsrRequest.LeaderAndIsrLiveLeader] = [],
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.controllerID = controllerID
        self.isKRaftController = isKRaftController
        self.controllerEpoch = controllerEpoch
        self.brokerEpoch = brokerEpoch
        self.type = type
        self.ungroupedPartitionStates = ungroupedPartitionStates
        self.topicStates = topicStates
        self.liveLeaders = liveLeaders
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension LeaderAndIsrRequest {
    /// One partition and the state it is to be in.
    public struct LeaderAndIsrPartitionState: WireStructure {
        /// Name of the topic, in versions that do not group partitions by topic. Up to version 1.
        public var topicName: String

        /// Number of the partition within its topic, counted from 0.
        public var partitionIndex: Int32

        /// Epoch of the controller that last changed the partition's leader or in-sync set.
        public var controllerEpoch: Int32

        /// Broker ID of the partition's leader; -1 when there is none, -2 when the topic is being deleted.
        public var leader: Int32

        /// Leader epoch of the partition, a number that grows with every change of leader.
        public var leaderEpoch: Int32

        /// Broker IDs of the replicas in sync with the leader.
        public var isr: Int32List

        /// Version of the partition's state, raised with every change of leader, in-sync set or replicas.
        public var partitionEpoch: Int32

        /// Broker IDs of all replicas of the partition, the preferred leader first.
        public var replicas: Int32List

        /// Broker IDs of replicas that a reassignment is adding; empty when none is. From version 3 on.
        public var addingReplicas: Int32List

        /// Broker IDs of replicas that a reassignment is going to remove; empty when none is. From version 3 on.
        public var removingReplicas: Int32List

        /// Whether the partition is new, so that the broker may create its log. From version 1 on.
        public var isNew: Bool

        /// Whether the leader still recovers from an unclean election: 0 no, 1 yes. From version 6 on.
        public var leaderRecoveryState: Int8

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            topicName: String = "",
            partitionIndex: Int32 = 0,
            controllerEpoch: Int32 = 0,
            leader: Int32 = 0,
            leaderEpoch: Int32 = 0,
            isr: Int32List = [],
            partitionEpoch: Int32 = 0,
            replicas: Int32List = [],
            addingReplicas: Int32List = [],
            removingReplicas: Int32List = [],
            isNew: Bool = false,
            leaderRecoveryState: Int8 = 0,
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.topicName = topicName
            self.partitionIndex = partitionIndex
            self.controllerEpoch = controllerEpoch
            self.leader = leader
            self.leaderEpoch = leaderEpoch
            self.isr = isr
            self.partitionEpoch = partitionEpoch
            self.replicas = replicas
            self.addingReplicas = addingReplicas
            self.removingReplicas = removingReplicas
            self.isNew = isNew
            self.leaderRecoveryState = leaderRecoveryState
            self.unknownTaggedFields = unknownTaggedFields
        }
    }

    /// One topic with its partitions.
    public struct LeaderAndIsrTopicState: WireStructure {
        /// Name of the topic.
        public var topicName: String

        /// Unique ID that the topic got at its creation; a topic deleted and created again has another. From version 5
        /// on.
        public var topicID: KafkaUUID

        /// Partitions of the topic.
        public var partitionStates: [LeaderAndIsrRequest.LeaderAndIsrPartitionState]

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            topicName: String = "",
            topicID: KafkaUUID = .zero,
            partitionStates: [LeaderAndIsrRequest.LeaderAndIsrPartitionState] = [],
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.topicName = topicName
            self.topicID = topicID
            self.partitionStates = partitionStates
            self.unknownTaggedFields = unknownTaggedFields
        }
    }

    /// A broker that leads some of the partitions.
    public struct LeaderAndIsrLiveLeader: WireStructure {
        /// ID of the leader's broker.
        public var brokerID: Int32

        /// Host name or IP address of the broker.
        public var hostName: String

        /// TCP port to connect to.
        public var port: Int32

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            brokerID: Int32 = 0,
            hostName: String = "",
            port: Int32 = 0,
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.brokerID = brokerID
            self.hostName = hostName
            self.port = port
            self.unknownTaggedFields = unknownTaggedFields
        }
    }
}

extension LeaderAndIsrRequest {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version >= 4
        var field: StaticString = "ControllerId"
        let controllerID: Int32
        let isKRaftController: Bool
        let controllerEpoch: Int32
        let brokerEpoch: Int64
        let type: Int8
        let ungroupedPartitionStates: [LeaderAndIsrRequest.LeaderAndIsrPartitionState]
        let topicStates: [LeaderAndIsrRequest.LeaderAndIsrTopicState]
        let liveLeaders: [LeaderAndIsrRequest.LeaderAndIsrLiveLeader]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            controllerID = try reader.readInteger()
            if version == 7 {
                field = "isKRaftController"
                isKRaftController = try reader.readBool()
            } else {
                isKRaftController = false
            }
            field = "ControllerEpoch"
            controllerEpoch = try reader.readInteger()
            if version >= 2 {
                field = "BrokerEpoch"
                brokerEpoch = try reader.readInteger()
            } else {
                brokerEpoch = -1
            }
            if version >= 5 {
                field = "Type"
                type = try reader.readInteger()
            } else {
                type = 0
            }
            if version <= 1 {
                field = "UngroupedPartitionStates"
                ungroupedPartitionStates = try reader.readArray(
                    of: LeaderAndIsrRequest.LeaderAndIsrPartitionState.self,
                    version: version,
                    flexible: flexible,
                    minimumSize: 30
                )
            } else {
                ungroupedPartitionStates = []
            }
            if version >= 2 {
                field = "TopicStates"
                topicStates = try reader.readArray(
                    of: LeaderAndIsrRequest.LeaderAndIsrTopicState.self,
                    version: version,
                    flexible: flexible,
                    minimumSize: 3
                )
            } else {
                topicStates = []
            }
            field = "LiveLeaders"
            liveLeaders = try reader.readArray(
                of: LeaderAndIsrRequest.LeaderAndIsrLiveLeader.self,
                version: version,
                flexible: flexible,
                minimumSize: 10
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
            controllerID: controllerID,
            isKRaftController: isKRaftController,
            controllerEpoch: controllerEpoch,
            brokerEpoch: brokerEpoch,
            type: type,
            ungroupedPartitionStates: ungroupedPartitionStates,
            topicStates: topicStates,
            liveLeaders: liveLeaders,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version >= 4
        var size = 8
        if version == 7 {
            size &+= 1
        } else if structure.pointee.isKRaftController {
            throw WireSize.notInVersion("LeaderAndIsrRequest.isKRaftController", version)
        }
        if version >= 2 {
            size &+= 8
        }
        if version >= 5 {
            size &+= 1
        } else if structure.pointee.type != 0 {
            throw WireSize.notInVersion("LeaderAndIsrRequest.Type", version)
        }
        if version <= 1 {
            size &+= try WireSize.array(
                structure.pointee.ungroupedPartitionStates,
                version: version,
                flexible: flexible,
                "LeaderAndIsrRequest.UngroupedPartitionStates"
            )
        } else if !structure.pointee.ungroupedPartitionStates.isEmpty {
            throw WireSize.notInVersion("LeaderAndIsrRequest.UngroupedPartitionStates", version)
        }
        if version >= 2 {
            size &+= try WireSize.array(
                structure.pointee.topicStates,
                version: version,
                flexible: flexible,
                "LeaderAndIsrRequest.TopicStates"
            )
        } else if !structure.pointee.topicStates.isEmpty {
            throw WireSize.notInVersion("LeaderAndIsrRequest.TopicStates", version)
        }
        size &+= try WireSize.array(
            structure.pointee.liveLeaders,
            version: version,
            flexible: flexible,
            "LeaderAndIsrRequest.LiveLeaders"
        )
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(structure.pointee.unknownTaggedFields, "LeaderAndIsrRequest", version)
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
        let flexible = version >= 4
        writer.writeInteger(structure.pointee.controllerID)
        if version == 7 {
            writer.writeBool(structure.pointee.isKRaftController)
        }
        writer.writeInteger(structure.pointee.controllerEpoch)
        if version >= 2 {
            writer.writeInteger(structure.pointee.brokerEpoch)
        }
        if version >= 5 {
            writer.writeInteger(structure.pointee.type)
        }
        if version <= 1 {
            try writer.writeArray(structure.pointee.ungroupedPartitionStates, version: version, flexible: flexible)
        }
        if version >= 2 {
            try writer.writeArray(structure.pointee.topicStates, version: version, flexible: flexible)
        }
        try writer.writeArray(structure.pointee.liveLeaders, version: version, flexible: flexible)
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
        visitor.visit(int8: left.pointee.type, right.pointee.type)
        visitor.visit(structures: left.pointee.ungroupedPartitionStates, right.pointee.ungroupedPartitionStates)
        visitor.visit(structures: left.pointee.topicStates, right.pointee.topicStates)
        visitor.visit(structures: left.pointee.liveLeaders, right.pointee.liveLeaders)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension LeaderAndIsrRequest.LeaderAndIsrPartitionState {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version >= 4
        var field: StaticString = "TopicName"
        let topicName: String
        let partitionIndex: Int32
        let controllerEpoch: Int32
        let leader: Int32
        let leaderEpoch: Int32
        let isr: Int32List
        let partitionEpoch: Int32
        let replicas: Int32List
        let addingReplicas: Int32List
        let removingReplicas: Int32List
        let isNew: Bool
        let leaderRecoveryState: Int8
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            if version <= 1 {
                field = "TopicName"
                topicName = try reader.readString(flexible: flexible)
            } else {
                topicName = ""
            }
            field = "PartitionIndex"
            partitionIndex = try reader.readInteger()
            field = "ControllerEpoch"
            controllerEpoch = try reader.readInteger()
            field = "Leader"
            leader = try reader.readInteger()
            field = "LeaderEpoch"
            leaderEpoch = try reader.readInteger()
            field = "Isr"
            isr = try reader.readInt32List(flexible: flexible)
            field = "PartitionEpoch"
            partitionEpoch = try reader.readInteger()
            field = "Replicas"
            replicas = try reader.readInt32List(flexible: flexible)
            if version >= 3 {
                field = "AddingReplicas"
                addingReplicas = try reader.readInt32List(flexible: flexible)
                field = "RemovingReplicas"
                removingReplicas = try reader.readInt32List(flexible: flexible)
            } else {
                addingReplicas = []
                removingReplicas = []
            }
            if version >= 1 {
                field = "IsNew"
                isNew = try reader.readBool()
            } else {
                isNew = false
            }
            if version >= 6 {
                field = "LeaderRecoveryState"
                leaderRecoveryState = try reader.readInteger()
            } else {
                leaderRecoveryState = 0
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
            topicName: topicName,
            partitionIndex: partitionIndex,
            controllerEpoch: controllerEpoch,
            leader: leader,
            leaderEpoch: leaderEpoch,
            isr: isr,
            partitionEpoch: partitionEpoch,
            replicas: replicas,
            addingReplicas: addingReplicas,
            removingReplicas: removingReplicas,
            isNew: isNew,
            leaderRecoveryState: leaderRecoveryState,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version >= 4
        var size = 20
        if version <= 1 {
            size &+= try WireSize.string(
                structure.pointee.topicName,
                flexible: flexible,
                "LeaderAndIsrRequest.LeaderAndIsrPartitionState.TopicName"
            )
        }
        size &+= try WireSize.array(
            count: structure.pointee.isr.count,
            of: 4,
            flexible: flexible,
            "LeaderAndIsrRequest.LeaderAndIsrPartitionState.Isr"
        )
        size &+= try WireSize.array(
            count: structure.pointee.replicas.count,
            of: 4,
            flexible: flexible,
            "LeaderAndIsrRequest.LeaderAndIsrPartitionState.Replicas"
        )
        if version >= 3 {
            size &+= try WireSize.array(
                count: structure.pointee.addingReplicas.count,
                of: 4,
                flexible: flexible,
                "LeaderAndIsrRequest.LeaderAndIsrPartitionState.AddingReplicas"
            )
            size &+= try WireSize.array(
                count: structure.pointee.removingReplicas.count,
                of: 4,
                flexible: flexible,
                "LeaderAndIsrRequest.LeaderAndIsrPartitionState.RemovingReplicas"
            )
        }
        if version >= 1 {
            size &+= 1
        }
        if version >= 6 {
            size &+= 1
        } else if structure.pointee.leaderRecoveryState != 0 {
            throw WireSize.notInVersion("LeaderAndIsrRequest.LeaderAndIsrPartitionState.LeaderRecoveryState", version)
        }
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(
                structure.pointee.unknownTaggedFields,
                "LeaderAndIsrRequest.LeaderAndIsrPartitionState",
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
        let flexible = version >= 4
        if version <= 1 {
            writer.writeString(structure.pointee.topicName, flexible: flexible)
        }
        writer.writeInteger(structure.pointee.partitionIndex)
        writer.writeInteger(structure.pointee.controllerEpoch)
        writer.writeInteger(structure.pointee.leader)
        writer.writeInteger(structure.pointee.leaderEpoch)
        writer.writeInt32List(structure.pointee.isr, flexible: flexible)
        writer.writeInteger(structure.pointee.partitionEpoch)
        writer.writeInt32List(structure.pointee.replicas, flexible: flexible)
        if version >= 3 {
            writer.writeInt32List(structure.pointee.addingReplicas, flexible: flexible)
            writer.writeInt32List(structure.pointee.removingReplicas, flexible: flexible)
        }
        if version >= 1 {
            writer.writeBool(structure.pointee.isNew)
        }
        if version >= 6 {
            writer.writeInteger(structure.pointee.leaderRecoveryState)
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
        visitor.visit(string: left.pointee.topicName, right.pointee.topicName)
        visitor.visit(int32: left.pointee.partitionIndex, right.pointee.partitionIndex)
        visitor.visit(int32: left.pointee.controllerEpoch, right.pointee.controllerEpoch)
        visitor.visit(int32: left.pointee.leader, right.pointee.leader)
        visitor.visit(int32: left.pointee.leaderEpoch, right.pointee.leaderEpoch)
        visitor.visit(int32s: left.pointee.isr, right.pointee.isr)
        visitor.visit(int32: left.pointee.partitionEpoch, right.pointee.partitionEpoch)
        visitor.visit(int32s: left.pointee.replicas, right.pointee.replicas)
        visitor.visit(int32s: left.pointee.addingReplicas, right.pointee.addingReplicas)
        visitor.visit(int32s: left.pointee.removingReplicas, right.pointee.removingReplicas)
        visitor.visit(bool: left.pointee.isNew, right.pointee.isNew)
        visitor.visit(int8: left.pointee.leaderRecoveryState, right.pointee.leaderRecoveryState)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension LeaderAndIsrRequest.LeaderAndIsrTopicState {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version >= 4
        var field: StaticString = "TopicName"
        let topicName: String
        let topicID: KafkaUUID
        let partitionStates: [LeaderAndIsrRequest.LeaderAndIsrPartitionState]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            topicName = try reader.readString(flexible: flexible)
            if version >= 5 {
                field = "TopicId"
                topicID = try reader.readUUID()
            } else {
                topicID = .zero
            }
            field = "PartitionStates"
            partitionStates = try reader.readArray(
                of: LeaderAndIsrRequest.LeaderAndIsrPartitionState.self,
                version: version,
                flexible: flexible,
                minimumSize: 26
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
            topicName: topicName,
            topicID: topicID,
            partitionStates: partitionStates,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version >= 4
        var size = 0
        size &+= try WireSize.string(
            structure.pointee.topicName,
            flexible: flexible,
            "LeaderAndIsrRequest.LeaderAndIsrTopicState.TopicName"
        )
        if version >= 5 {
            size &+= 16
        }
        size &+= try WireSize.array(
            structure.pointee.partitionStates,
            version: version,
            flexible: flexible,
            "LeaderAndIsrRequest.LeaderAndIsrTopicState.PartitionStates"
        )
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(
                structure.pointee.unknownTaggedFields,
                "LeaderAndIsrRequest.LeaderAndIsrTopicState",
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
        let flexible = version >= 4
        writer.writeString(structure.pointee.topicName, flexible: flexible)
        if version >= 5 {
            writer.writeUUID(structure.pointee.topicID)
        }
        try writer.writeArray(structure.pointee.partitionStates, version: version, flexible: flexible)
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
        visitor.visit(uuid: left.pointee.topicID, right.pointee.topicID)
        visitor.visit(structures: left.pointee.partitionStates, right.pointee.partitionStates)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension LeaderAndIsrRequest.LeaderAndIsrLiveLeader {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version >= 4
        var field: StaticString = "BrokerId"
        let brokerID: Int32
        let hostName: String
        let port: Int32
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            brokerID = try reader.readInteger()
            field = "HostName"
            hostName = try reader.readString(flexible: flexible)
            field = "Port"
            port = try reader.readInteger()
            if flexible {
                field = "tagged fields"
                unknownTaggedFields = try reader.readTaggedFields()
            } else {
                unknownTaggedFields = UnknownTaggedFields()
            }
        } catch {
            throw error.within(field)
        }
        self.init(brokerID: brokerID, hostName: hostName, port: port, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version >= 4
        var size = 8
        size &+= try WireSize.string(
            structure.pointee.hostName,
            flexible: flexible,
            "LeaderAndIsrRequest.LeaderAndIsrLiveLeader.HostName"
        )
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(
                structure.pointee.unknownTaggedFields,
                "LeaderAndIsrRequest.LeaderAndIsrLiveLeader",
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
        let flexible = version >= 4
        writer.writeInteger(structure.pointee.brokerID)
        writer.writeString(structure.pointee.hostName, flexible: flexible)
        writer.writeInteger(structure.pointee.port)
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
        visitor.visit(int32: left.pointee.brokerID, right.pointee.brokerID)
        visitor.visit(string: left.pointee.hostName, right.pointee.hostName)
        visitor.visit(int32: left.pointee.port, right.pointee.port)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

/// Says for each partition whether the broker has taken up its role.
///
/// Versions 0-7, flexible from 4.
public struct LeaderAndIsrResponse: KafkaResponse {
    public static var specification: MessageSpecification {
        return MessageSpecification("LeaderAndIsrResponse", key: 4, versions: VersionRange(0, 7), flexibleFrom: 4)
    }

    /// Outcome of the request as a whole, as a Kafka error code; 0 means success.
    public var errorCode: ErrorCode

    /// Outcomes for each partition, in versions that do not group them by topic. Up to version 4.
    public var partitionErrors: [LeaderAndIsrResponse.LeaderAndIsrPartitionError]

    /// Outcomes, grouped by topic. From version 5 on.
    public var topics: [LeaderAndIsrResponse.LeaderAndIsrTopicError]

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        errorCode: ErrorCode = ErrorCode(rawValue: 0),
        partitionErrors: [LeaderAndIsrResponse.LeaderAndIsrPartitionError] = [],
        topics: [LeaderAndIsrResponse.LeaderAndIsrTopicError] = [],
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.errorCode = errorCode
        self.partitionErrors = partitionErrors
        self.topics = topics
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension LeaderAndIsrResponse {
    /// Outcome for one partition.
    public struct LeaderAndIsrPartitionError: WireStructure {
        /// Name of the topic, in versions that do not group partitions by topic. Up to version 4.
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

    /// Outcome for the partitions of one topic.
    public struct LeaderAndIsrTopicError: WireStructure {
        /// Unique ID that the topic got at its creation; a topic deleted and created again has another.
        public var topicID: KafkaUUID

        /// Outcomes for each partition of the topic.
        public var partitionErrors: [LeaderAndIsrResponse.LeaderAndIsrPartitionError]

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            topicID: KafkaUUID = .zero,
            partitionErrors: [LeaderAndIsrResponse.LeaderAndIsrPartitionError] = [],
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.topicID = topicID
            self.partitionErrors = partitionErrors
            self.unknownTaggedFields = unknownTaggedFields
        }
    }
}

extension LeaderAndIsrResponse {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version >= 4
        var field: StaticString = "ErrorCode"
        let errorCode: ErrorCode
        let partitionErrors: [LeaderAndIsrResponse.LeaderAndIsrPartitionError]
        let topics: [LeaderAndIsrResponse.LeaderAndIsrTopicError]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            errorCode = try ErrorCode(rawValue: reader.readInteger())
            if version <= 4 {
                field = "PartitionErrors"
                partitionErrors = try reader.readArray(
                    of: LeaderAndIsrResponse.LeaderAndIsrPartitionError.self,
                    version: version,
                    flexible: flexible,
                    minimumSize: 8
                )
            } else {
                partitionErrors = []
            }
            if version >= 5 {
                field = "Topics"
                topics = try reader.readArray(
                    of: LeaderAndIsrResponse.LeaderAndIsrTopicError.self,
                    version: version,
                    flexible: flexible,
                    minimumSize: 18
                )
            } else {
                topics = []
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
            partitionErrors: partitionErrors,
            topics: topics,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version >= 4
        var size = 2
        if version <= 4 {
            size &+= try WireSize.array(
                structure.pointee.partitionErrors,
                version: version,
                flexible: flexible,
                "LeaderAndIsrResponse.PartitionErrors"
            )
        } else if !structure.pointee.partitionErrors.isEmpty {
            throw WireSize.notInVersion("LeaderAndIsrResponse.PartitionErrors", version)
        }
        if version >= 5 {
            size &+= try WireSize.array(
                structure.pointee.topics,
                version: version,
                flexible: flexible,
                "LeaderAndIsrResponse.Topics"
            )
        } else if !structure.pointee.topics.isEmpty {
            throw WireSize.notInVersion("LeaderAndIsrResponse.Topics", version)
        }
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(structure.pointee.unknownTaggedFields, "LeaderAndIsrResponse", version)
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
        let flexible = version >= 4
        writer.writeInteger(structure.pointee.errorCode.rawValue)
        if version <= 4 {
            try writer.writeArray(structure.pointee.partitionErrors, version: version, flexible: flexible)
        }
        if version >= 5 {
            try writer.writeArray(structure.pointee.topics, version: version, flexible: flexible)
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
        visitor.visit(structures: left.pointee.partitionErrors, right.pointee.partitionErrors)
        visitor.visit(structures: left.pointee.topics, right.pointee.topics)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension LeaderAndIsrResponse.LeaderAndIsrPartitionError {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version >= 4
        var field: StaticString = "TopicName"
        let topicName: String
        let partitionIndex: Int32
        let errorCode: ErrorCode
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            if version <= 4 {
                field = "TopicName"
                topicName = try reader.readString(flexible: flexible)
            } else {
                topicName = ""
            }
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
        let flexible = version >= 4
        var size = 6
        if version <= 4 {
            size &+= try WireSize.string(
                structure.pointee.topicName,
                flexible: flexible,
                "LeaderAndIsrResponse.LeaderAndIsrPartitionError.TopicName"
            )
        }
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(
                structure.pointee.unknownTaggedFields,
                "LeaderAndIsrResponse.LeaderAndIsrPartitionError",
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
        let flexible = version >= 4
        if version <= 4 {
            writer.writeString(structure.pointee.topicName, flexible: flexible)
        }
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

extension LeaderAndIsrResponse.LeaderAndIsrTopicError {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "TopicId"
        let topicID: KafkaUUID
        let partitionErrors: [LeaderAndIsrResponse.LeaderAndIsrPartitionError]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            topicID = try reader.readUUID()
            field = "PartitionErrors"
            partitionErrors = try reader.readArray(
                of: LeaderAndIsrResponse.LeaderAndIsrPartitionError.self,
                version: version,
                flexible: true,
                minimumSize: 7
            )
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(topicID: topicID, partitionErrors: partitionErrors, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 16
        size &+= try WireSize.array(
            structure.pointee.partitionErrors,
            version: version,
            flexible: true,
            "LeaderAndIsrResponse.LeaderAndIsrTopicError.PartitionErrors"
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
        writer.writeUUID(structure.pointee.topicID)
        try writer.writeArray(structure.pointee.partitionErrors, version: version, flexible: true)
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(uuid: left.pointee.topicID, right.pointee.topicID)
        visitor.visit(structures: left.pointee.partitionErrors, right.pointee.partitionErrors)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}
