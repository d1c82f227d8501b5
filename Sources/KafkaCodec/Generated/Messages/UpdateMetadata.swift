// Generated from the protocol schema by Tools/generate. Do not edit.

/// The ZooKeeper-based controller's news to a broker of the state of partitions and of the brokers alive.
///
/// Versions 0-8, flexible from 6.
public struct UpdateMetadataRequest: KafkaRequest {
    public typealias Response = UpdateMetadataResponse

    public static var specification: MessageSpecification {
        return MessageSpecification("UpdateMetadataRequest", key: 6, versions: VersionRange(0, 8), flexibleFrom: 6)
    }

    /// ID of the controller that sends the request.
    public var controllerID: Int32

    /// Whether the controller runs KRaft already, during a migration from ZooKeeper. From version 8 on.
    public var isKRaftController: Bool

    /// How complete the request is: 1 for changes only, 2 for all metadata; 0 when not stated. From version 8 on.
    public var type: Int8

    /// Epoch of the controller; brokers refuse requests of a controller with a lower one.
    public var controllerEpoch: Int32

    /// Epoch of the broker that the request is meant for; -1 to skip the check. From version 5 on.
    public var brokerEpoch: Int64

    /// Partitions, each with its topic name, in versions that do not group them by topic. Up to version 4.
    public var ungroupedPartitionStates: [UpdateMetadataRequest.UpdateMetadataPartitionState]

    /// Partitions, grouped by topic. From version 5 on.
    public var topicStates: [UpdateMetadataRequest.UpdateMetadataTopicState]

    /// Brokers that are alive.
    public var liveBrokers: [UpdateMetadataRequest.UpdateMetadataBroker]

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        controllerID: Int32 = 0,
        isKRaftController: Bool = false,
        type: Int8 = 0,
        controllerEpoch: Int32 = 0,
        brokerEpoch: Int64 = -1,
        ungroupedPartitionStates: [UpdateMetadataRequest.UpdateMetadataPartitionState] = [],
        topicStates: [UpdateMetadataRequest.UpdateMetadataTopicState] = [],
        liveBrokers: [UpdateMetadataRequest.UpdateMetadataBroker] = [],
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.controllerID = controllerID
        self.isKRaftController = isKRaftController
        self.type = type
        self.controllerEpoch = controllerEpoch
        self.brokerEpoch = brokerEpoch
        self.ungroupedPartitionStates = ungroupedPartitionStates
        self.topicStates = topicStates
        self.liveBrokers = liveBrokers
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension UpdateMetadataRequest {
    /// One partition and the state it is in.
    public struct UpdateMetadataPartitionState: WireStructure {
        /// Name of the topic, in versions that do not group partitions by topic. Up to version 4.
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

        /// Version of the partition's state in ZooKeeper.
        public var zkVersion: Int32

        /// Broker IDs of all replicas of the partition, the preferred leader first.
        public var replicas: Int32List

        /// Broker IDs of replicas that are not available, because the broker or the log directory is down. From version
        /// 4 on.
        public var offlineReplicas: Int32List

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
            zkVersion: Int32 = 0,
            replicas: Int32List = [],
            offlineReplicas: Int32List = [],
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.topicName = topicName
            self.partitionIndex = partitionIndex
            self.controllerEpoch = controllerEpoch
            self.leader = leader
            self.leaderEpoch = leaderEpoch
            self.isr = isr
            self.zkVersion = zkVersion
            self.replicas = replicas
            self.offlineReplicas = offlineReplicas
            self.unknownTaggedFields = unknownTaggedFields
        }
    }

    /// One topic with its partitions.
    public struct UpdateMetadataTopicState: WireStructure {
        /// Name of the topic.
        public var topicName: String

        /// Unique ID that the topic got at its creation; a topic deleted and created again has another. From version 7
        /// on.
        public var topicID: KafkaUUID

        /// Partitions of the topic.
        public var partitionStates: [UpdateMetadataRequest.UpdateMetadataPartitionState]

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            topicName: String = "",
            topicID: KafkaUUID = .zero,
            partitionStates: [UpdateMetadataRequest.UpdateMetadataPartitionState] = [],
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.topicName = topicName
            self.topicID = topicID
            self.partitionStates = partitionStates
            self.unknownTaggedFields = unknownTaggedFields
        }
    }

    /// One broker that is alive.
    public struct UpdateMetadataBroker: WireStructure {
        /// ID of the broker.
        public var id: Int32

        /// Host name or IP address of the broker, in version 0. Up to version 0.
        public var v0Host: String

        /// TCP port of the broker, in version 0. Up to version 0.
        public var v0Port: Int32

        /// Addresses of the broker, one for each listener. From version 1 on.
        public var endpoints: [UpdateMetadataRequest.UpdateMetadataEndpoint]

        /// Rack (or availability zone) in which the broker says it runs; null when it names none. From version 2 on.
        public var rack: String?

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            id: Int32 = 0,
            v0Host: String = "",
            v0Port: Int32 = 0,
            endpoints: [UpdateMetadataRequest.UpdateMetadataEndpoint] = [],
            rack: String? = "",
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.id = id
            self.v0Host = v0Host
            self.v0Port = v0Port
            self.endpoints = endpoints
            self.rack = rack
            self.unknownTaggedFields = unknownTaggedFields
        }
    }

    /// One address of the broker.
    public struct UpdateMetadataEndpoint: WireStructure {
        /// TCP port to connect to.
        public var port: Int32

        /// Host name or IP address to connect to.
        public var host: String

        /// Name of the listener. From version 3 on.
        public var listener: String

        /// How the listener is secured: 0 for PLAINTEXT, 1 for SSL, 2 for SASL_PLAINTEXT, 3 for SASL_SSL.
        public var securityProtocol: Int16

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            port: Int32 = 0,
            host: String = "",
            listener: String = "",
            securityProtocol: Int16 = 0,
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.port = port
            self.host = host
            self.listener = listener
            self.securityProtocol = securityProtocol
            self.unknownTaggedFields = unknownTaggedFields
        }
    }
}

extension UpdateMetadataRequest {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version >= 6
        var field: StaticString = "ControllerId"
        let controllerID: Int32
        let isKRaftController: Bool
        var type: Int8 = 0
        let controllerEpoch: Int32
        let brokerEpoch: Int64
        let ungroupedPartitionStates: [UpdateMetadataRequest.UpdateMetadataPartitionState]
        let topicStates: [UpdateMetadataRequest.UpdateMetadataTopicState]
        let liveBrokers: [UpdateMetadataRequest.UpdateMetadataBroker]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            controllerID = try reader.readInteger()
            if version == 8 {
                field = "isKRaftController"
                isKRaftController = try reader.readBool()
            } else {
                isKRaftController = false
            }
            field = "ControllerEpoch"
            controllerEpoch = try reader.readInteger()
            if version >= 5 {
                field = "BrokerEpoch"
                brokerEpoch = try reader.readInteger()
            } else {
                brokerEpoch = -1
            }
            if version <= 4 {
                field = "UngroupedPartitionStates"
                ungroupedPartitionStates = try reader.readArray(
                    of: UpdateMetadataRequest.UpdateMetadataPartitionState.self,
                    version: version,
                    flexible: flexible,
                    minimumSize: 30
                )
            } else {
                ungroupedPartitionStates = []
            }
            if version >= 5 {
                field = "TopicStates"
                topicStates = try reader.readArray(
                    of: UpdateMetadataRequest.UpdateMetadataTopicState.self,
                    version: version,
                    flexible: flexible,
                    minimumSize: 3
                )
            } else {
                topicStates = []
            }
            field = "LiveBrokers"
            liveBrokers = try reader.readArray(
                of: UpdateMetadataRequest.UpdateMetadataBroker.self,
                version: version,
                flexible: flexible,
                minimumSize: 7
            )
            if flexible {
                field = "tagged fields"
                var tags = try reader.beginTaggedFields()
                while let tag = try reader.nextTag(&tags) {
                    switch tag {
                    case 0 where version == 8:
                        field = "Type"
                        type = try reader.readInteger()
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
            controllerID: controllerID,
            isKRaftController: isKRaftController,
            type: type,
            controllerEpoch: controllerEpoch,
            brokerEpoch: brokerEpoch,
            ungroupedPartitionStates: ungroupedPartitionStates,
            topicStates: topicStates,
            liveBrokers: liveBrokers,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version >= 6
        var size = 8
        if version == 8 {
            size &+= 1
        } else if structure.pointee.isKRaftController {
            throw WireSize.notInVersion("UpdateMetadataRequest.isKRaftController", version)
        }
        if version >= 5 {
            size &+= 8
        }
        if version <= 4 {
            size &+= try WireSize.array(
                structure.pointee.ungroupedPartitionStates,
                version: version,
                flexible: flexible,
                "UpdateMetadataRequest.UngroupedPartitionStates"
            )
        } else if !structure.pointee.ungroupedPartitionStates.isEmpty {
            throw WireSize.notInVersion("UpdateMetadataRequest.UngroupedPartitionStates", version)
        }
        if version >= 5 {
            size &+= try WireSize.array(
                structure.pointee.topicStates,
                version: version,
                flexible: flexible,
                "UpdateMetadataRequest.TopicStates"
            )
        } else if !structure.pointee.topicStates.isEmpty {
            throw WireSize.notInVersion("UpdateMetadataRequest.TopicStates", version)
        }
        size &+= try WireSize.array(
            structure.pointee.liveBrokers,
            version: version,
            flexible: flexible,
            "UpdateMetadataRequest.LiveBrokers"
        )
        if !(version == 8) {
            if structure.pointee.type != 0 {
                throw WireSize.notInVersion("UpdateMetadataRequest.Type", version)
            }
        }
        if flexible {
            var tagCount = 0
            var tagSize = 0
            if version == 8 && structure.pointee.type != 0 {
                tagCount &+= 1
                tagSize &+= try WireSize.tagged(0, 1, "UpdateMetadataRequest.Type")
            }
            size &+= try WireSize.taggedFields(
                structure.pointee.unknownTaggedFields,
                knownTags: version == 8 ? 0x1 : 0x0,
                knownCount: tagCount,
                knownSize: tagSize
            )
        } else {
            try WireSize.expectNoTaggedFields(structure.pointee.unknownTaggedFields, "UpdateMetadataRequest", version)
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
        let flexible = version >= 6
        writer.writeInteger(structure.pointee.controllerID)
        if version == 8 {
            writer.writeBool(structure.pointee.isKRaftController)
        }
        writer.writeInteger(structure.pointee.controllerEpoch)
        if version >= 5 {
            writer.writeInteger(structure.pointee.brokerEpoch)
        }
        if version <= 4 {
            try writer.writeArray(structure.pointee.ungroupedPartitionStates, version: version, flexible: flexible)
        }
        if version >= 5 {
            try writer.writeArray(structure.pointee.topicStates, version: version, flexible: flexible)
        }
        try writer.writeArray(structure.pointee.liveBrokers, version: version, flexible: flexible)
        if flexible {
            var tagCount = structure.pointee.unknownTaggedFields.count
            if version == 8 && structure.pointee.type != 0 {
                tagCount &+= 1
            }
            writer.writeTagCount(tagCount)
            if version == 8 && structure.pointee.type != 0 {
                writer.writeTag(0, size: 1)
                writer.writeInteger(structure.pointee.type)
            }
            writer.writeUnknown(structure.pointee.unknownTaggedFields, from: 0, below: .max)
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
        visitor.visit(int8: left.pointee.type, right.pointee.type)
        visitor.visit(int32: left.pointee.controllerEpoch, right.pointee.controllerEpoch)
        visitor.visit(int64: left.pointee.brokerEpoch, right.pointee.brokerEpoch)
        visitor.visit(structures: left.pointee.ungroupedPartitionStates, right.pointee.ungroupedPartitionStates)
        visitor.visit(structures: left.pointee.topicStates, right.pointee.topicStates)
        visitor.visit(structures: left.pointee.liveBrokers, right.pointee.liveBrokers)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension UpdateMetadataRequest.UpdateMetadataPartitionState {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version >= 6
        var field: StaticString = "TopicName"
        let topicName: String
        let partitionIndex: Int32
        let controllerEpoch: Int32
        let leader: Int32
        let leaderEpoch: Int32
        let isr: Int32List
        let zkVersion: Int32
        let replicas: Int32List
        let offlineReplicas: Int32List
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
            field = "ControllerEpoch"
            controllerEpoch = try reader.readInteger()
            field = "Leader"
            leader = try reader.readInteger()
            field = "LeaderEpoch"
            leaderEpoch = try reader.readInteger()
            field = "Isr"
            isr = try reader.readInt32List(flexible: flexible)
            field = "ZkVersion"
            zkVersion = try reader.readInteger()
            field = "Replicas"
            replicas = try reader.readInt32List(flexible: flexible)
            if version >= 4 {
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
            topicName: topicName,
            partitionIndex: partitionIndex,
            controllerEpoch: controllerEpoch,
            leader: leader,
            leaderEpoch: leaderEpoch,
            isr: isr,
            zkVersion: zkVersion,
            replicas: replicas,
            offlineReplicas: offlineReplicas,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version >= 6
        var size = 20
        if version <= 4 {
            size &+= try WireSize.string(
                structure.pointee.topicName,
                flexible: flexible,
                "UpdateMetadataRequest.UpdateMetadataPartitionState.TopicName"
            )
        }
        size &+= try WireSize.array(
            count: structure.pointee.isr.count,
            of: 4,
            flexible: flexible,
            "UpdateMetadataRequest.UpdateMetadataPartitionState.Isr"
        )
        size &+= try WireSize.array(
            count: structure.pointee.replicas.count,
            of: 4,
            flexible: flexible,
            "UpdateMetadataRequest.UpdateMetadataPartitionState.Replicas"
        )
        if version >= 4 {
            size &+= try WireSize.array(
                count: structure.pointee.offlineReplicas.count,
                of: 4,
                flexible: flexible,
                "UpdateMetadataRequest.UpdateMetadataPartitionState.OfflineReplicas"
            )
        }
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(
                structure.pointee.unknownTaggedFields,
                "UpdateMetadataRequest.UpdateMetadataPartitionState",
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
        let flexible = version >= 6
        if version <= 4 {
            writer.writeString(structure.pointee.topicName, flexible: flexible)
        }
        writer.writeInteger(structure.pointee.partitionIndex)
        writer.writeInteger(structure.pointee.controllerEpoch)
        writer.writeInteger(structure.pointee.leader)
        writer.writeInteger(structure.pointee.leaderEpoch)
        writer.writeInt32List(structure.pointee.isr, flexible: flexible)
        writer.writeInteger(structure.pointee.zkVersion)
        writer.writeInt32List(structure.pointee.replicas, flexible: flexible)
        if version >= 4 {
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
        visitor.visit(string: left.pointee.topicName, right.pointee.topicName)
        visitor.visit(int32: left.pointee.partitionIndex, right.pointee.partitionIndex)
        visitor.visit(int32: left.pointee.controllerEpoch, right.pointee.controllerEpoch)
        visitor.visit(int32: left.pointee.leader, right.pointee.leader)
        visitor.visit(int32: left.pointee.leaderEpoch, right.pointee.leaderEpoch)
        visitor.visit(int32s: left.pointee.isr, right.pointee.isr)
        visitor.visit(int32: left.pointee.zkVersion, right.pointee.zkVersion)
        visitor.visit(int32s: left.pointee.replicas, right.pointee.replicas)
        visitor.visit(int32s: left.pointee.offlineReplicas, right.pointee.offlineReplicas)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension UpdateMetadataRequest.UpdateMetadataTopicState {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version >= 6
        var field: StaticString = "TopicName"
        let topicName: String
        let topicID: KafkaUUID
        let partitionStates: [UpdateMetadataRequest.UpdateMetadataPartitionState]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            topicName = try reader.readString(flexible: flexible)
            if version >= 7 {
                field = "TopicId"
                topicID = try reader.readUUID()
            } else {
                topicID = .zero
            }
            field = "PartitionStates"
            partitionStates = try reader.readArray(
                of: UpdateMetadataRequest.UpdateMetadataPartitionState.self,
                version: version,
                flexible: flexible,
                minimumSize: 24
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
        let flexible = version >= 6
        var size = 0
        size &+= try WireSize.string(
            structure.pointee.topicName,
            flexible: flexible,
            "UpdateMetadataRequest.UpdateMetadataTopicState.TopicName"
        )
        if version >= 7 {
            size &+= 16
        }
        size &+= try WireSize.array(
            structure.pointee.partitionStates,
            version: version,
            flexible: flexible,
            "UpdateMetadataRequest.UpdateMetadataTopicState.PartitionStates"
        )
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(
                structure.pointee.unknownTaggedFields,
                "UpdateMetadataRequest.UpdateMetadataTopicState",
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
        let flexible = version >= 6
        writer.writeString(structure.pointee.topicName, flexible: flexible)
        if version >= 7 {
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

extension UpdateMetadataRequest.UpdateMetadataBroker {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version >= 6
        var field: StaticString = "Id"
        let id: Int32
        let v0Host: String
        let v0Port: Int32
        let endpoints: [UpdateMetadataRequest.UpdateMetadataEndpoint]
        let rack: String?
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            id = try reader.readInteger()
            if version == 0 {
                field = "V0Host"
                v0Host = try reader.readString(flexible: flexible)
                field = "V0Port"
                v0Port = try reader.readInteger()
            } else {
                v0Host = ""
                v0Port = 0
            }
            if version >= 1 {
                field = "Endpoints"
                endpoints = try reader.readArray(
                    of: UpdateMetadataRequest.UpdateMetadataEndpoint.self,
                    version: version,
                    flexible: flexible,
                    minimumSize: 8
                )
            } else {
                endpoints = []
            }
            if version >= 2 {
                field = "Rack"
                rack = try reader.readNullableString(flexible: flexible)
            } else {
                rack = ""
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
            id: id,
            v0Host: v0Host,
            v0Port: v0Port,
            endpoints: endpoints,
            rack: rack,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version >= 6
        var size = 4
        if version == 0 {
            size &+= try WireSize.string(
                structure.pointee.v0Host,
                flexible: flexible,
                "UpdateMetadataRequest.UpdateMetadataBroker.V0Host"
            )
            size &+= 4
        }
        if version >= 1 {
            size &+= try WireSize.array(
                structure.pointee.endpoints,
                version: version,
                flexible: flexible,
                "UpdateMetadataRequest.UpdateMetadataBroker.Endpoints"
            )
        }
        if version >= 2 {
            size &+= try WireSize.string(
                structure.pointee.rack,
                flexible: flexible,
                nullable: true,
                "UpdateMetadataRequest.UpdateMetadataBroker.Rack"
            )
        }
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(
                structure.pointee.unknownTaggedFields,
                "UpdateMetadataRequest.UpdateMetadataBroker",
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
        let flexible = version >= 6
        writer.writeInteger(structure.pointee.id)
        if version == 0 {
            writer.writeString(structure.pointee.v0Host, flexible: flexible)
            writer.writeInteger(structure.pointee.v0Port)
        }
        if version >= 1 {
            try writer.writeArray(structure.pointee.endpoints, version: version, flexible: flexible)
        }
        if version >= 2 {
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
        visitor.visit(int32: left.pointee.id, right.pointee.id)
        visitor.visit(string: left.pointee.v0Host, right.pointee.v0Host)
        visitor.visit(int32: left.pointee.v0Port, right.pointee.v0Port)
        visitor.visit(structures: left.pointee.endpoints, right.pointee.endpoints)
        visitor.visit(string: left.pointee.rack, right.pointee.rack)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension UpdateMetadataRequest.UpdateMetadataEndpoint {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version >= 6
        var field: StaticString = "Port"
        let port: Int32
        let host: String
        let listener: String
        let securityProtocol: Int16
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            port = try reader.readInteger()
            field = "Host"
            host = try reader.readString(flexible: flexible)
            if version >= 3 {
                field = "Listener"
                listener = try reader.readString(flexible: flexible)
            } else {
                listener = ""
            }
            field = "SecurityProtocol"
            securityProtocol = try reader.readInteger()
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
            port: port,
            host: host,
            listener: listener,
            securityProtocol: securityProtocol,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version >= 6
        var size = 6
        size &+= try WireSize.string(
            structure.pointee.host,
            flexible: flexible,
            "UpdateMetadataRequest.UpdateMetadataEndpoint.Host"
        )
        if version >= 3 {
            size &+= try WireSize.string(
                structure.pointee.listener,
                flexible: flexible,
                "UpdateMetadataRequest.UpdateMetadataEndpoint.Listener"
            )
        }
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(
                structure.pointee.unknownTaggedFields,
                "UpdateMetadataRequest.UpdateMetadataEndpoint",
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
        let flexible = version >= 6
        writer.writeInteger(structure.pointee.port)
        writer.writeString(structure.pointee.host, flexible: flexible)
        if version >= 3 {
            writer.writeString(structure.pointee.listener, flexible: flexible)
        }
        writer.writeInteger(structure.pointee.securityProtocol)
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
        visitor.visit(int32: left.pointee.port, right.pointee.port)
        visitor.visit(string: left.pointee.host, right.pointee.host)
        visitor.visit(string: left.pointee.listener, right.pointee.listener)
        visitor.visit(int16: left.pointee.securityProtocol, right.pointee.securityProtocol)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

/// Says whether the broker took in the news.
///
/// Versions 0-8, flexible from 6.
public struct UpdateMetadataResponse: KafkaResponse {
    public static var specification: MessageSpecification {
        return MessageSpecification("UpdateMetadataResponse", key: 6, versions: VersionRange(0, 8), flexibleFrom: 6)
    }

    /// Outcome of the request as a whole, as a Kafka error code; 0 means success.
    public var errorCode: ErrorCode

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        errorCode: ErrorCode = ErrorCode(rawValue: 0),
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.errorCode = errorCode
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension UpdateMetadataResponse {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version >= 6
        var field: StaticString = "ErrorCode"
        let errorCode: ErrorCode
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
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
        self.init(errorCode: errorCode, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version >= 6
        var size = 2
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(structure.pointee.unknownTaggedFields, "UpdateMetadataResponse", version)
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
        let flexible = version >= 6
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
        visitor.visit(int16: left.pointee.errorCode.rawValue, right.pointee.errorCode.rawValue)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}
