// Generated from the protocol schema by Tools/generate. Do not edit.

/// A consumer's sign of life in the newer protocol, by which it also joins, leaves and reports what it owns (KIP-848).
///
/// Versions 0-1, flexible.
public struct ConsumerGroupHeartbeatRequest: KafkaRequest {
    public typealias Response = ConsumerGroupHeartbeatResponse

    public static var specification: MessageSpecification {
        return MessageSpecification(
            "ConsumerGroupHeartbeatRequest",
            key: 68,
            versions: VersionRange(0, 1),
            flexibleFrom: 0
        )
    }

    /// ID of the group, as its members configure it.
    public var groupID: String

    /// ID of the member, made by the client and kept while it runs; in version 0 empty on joining, when the coordinator
    /// makes it.
    public var memberID: String

    /// Epoch that the member has; 0 joins the group, -1 leaves it, -2 leaves as a static member that will be back.
    public var memberEpoch: Int32

    /// Name by which a static member is recognised after a restart; null for a dynamic member or when unchanged.
    public var instanceID: String?

    /// Rack (or availability zone) of the client; null when there is none or it is unchanged.
    public var rackID: String?

    /// How long, in milliseconds, the member may take to give up partitions; -1 when unchanged since the last
    /// heartbeat.
    public var rebalanceTimeoutMs: Int32

    /// Names of the topics subscribed to; null when unchanged since the last heartbeat.
    public var subscribedTopicNames: [String]?

    /// Regular expression, in RE2/J syntax, of topics subscribed to; null when unchanged, empty to drop it. From
    /// version 1 on.
    public var subscribedTopicRegex: String?

    /// Name of the assignor wanted on the coordinator; null when unchanged or left to the coordinator.
    public var serverAssignor: String?

    /// Partitions that the member owns, grouped by topic; null when unchanged since the last heartbeat.
    public var topicPartitions: [ConsumerGroupHeartbeatRequest.TopicPartitions]?

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        groupID: String = "",
        memberID: String = "",
        memberEpoch: Int32 = 0,
        instanceID: String? = nil,
        rackID: String? = nil,
        rebalanceTimeoutMs: Int32 = -1,
        subscribedTopicNames: [String]? = nil,
        subscribedTopicRegex: String? = nil,
        serverAssignor: String? = nil,
        topicPartitions: [ConsumerGroupHeartbeatRequest.TopicPartitions]? = nil,
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.groupID = groupID
        self.memberID = memberID
        self.memberEpoch = memberEpoch
        self.instanceID = instanceID
        self.rackID = rackID
        self.rebalanceTimeoutMs = rebalanceTimeoutMs
        self.subscribedTopicNames = subscribedTopicNames
        self.subscribedTopicRegex = subscribedTopicRegex
        self.serverAssignor = serverAssignor
        self.topicPartitions = topicPartitions
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension ConsumerGroupHeartbeatRequest {
    /// One topic with partitions of it.
    public struct TopicPartitions: WireStructure {
        /// Unique ID that the topic got at its creation; a topic deleted and created again has another.
        public var topicID: KafkaUUID

        /// Numbers of the partitions that the member owns.
        public var partitions: Int32List

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            topicID: KafkaUUID = .zero,
            partitions: Int32List = [],
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.topicID = topicID
            self.partitions = partitions
            self.unknownTaggedFields = unknownTaggedFields
        }
    }
}

extension ConsumerGroupHeartbeatRequest {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "GroupId"
        let groupID: String
        let memberID: String
        let memberEpoch: Int32
        let instanceID: String?
        let rackID: String?
        let rebalanceTimeoutMs: Int32
        let subscribedTopicNames: [String]?
        let subscribedTopicRegex: String?
        let serverAssignor: String?
        let topicPartitions: [ConsumerGroupHeartbeatRequest.TopicPartitions]?
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            groupID = try reader.readString(flexible: true)
            field = "MemberId"
            memberID = try reader.readString(flexible: true)
            field = "MemberEpoch"
            memberEpoch = try reader.readInteger()
            field = "InstanceId"
            instanceID = try reader.readNullableString(flexible: true)
            field = "RackId"
            rackID = try reader.readNullableString(flexible: true)
            field = "RebalanceTimeoutMs"
            rebalanceTimeoutMs = try reader.readInteger()
            field = "SubscribedTopicNames"
            subscribedTopicNames = try reader.readNullableStrings(flexible: true)
            if version == 1 {
                field = "SubscribedTopicRegex"
                subscribedTopicRegex = try reader.readNullableString(flexible: true)
            } else {
                subscribedTopicRegex = nil
            }
            field = "ServerAssignor"
            serverAssignor = try reader.readNullableString(flexible: true)
            field = "TopicPartitions"
            topicPartitions = try reader.readNullableArray(
                of: ConsumerGroupHeartbeatRequest.TopicPartitions.self,
                version: version,
                flexible: true,
                minimumSize: 18
            )
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(
            groupID: groupID,
            memberID: memberID,
            memberEpoch: memberEpoch,
            instanceID: instanceID,
            rackID: rackID,
            rebalanceTimeoutMs: rebalanceTimeoutMs,
            subscribedTopicNames: subscribedTopicNames,
            subscribedTopicRegex: subscribedTopicRegex,
            serverAssignor: serverAssignor,
            topicPartitions: topicPartitions,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 8
        size &+= try WireSize.string(structure.pointee.groupID, flexible: true, "ConsumerGroupHeartbeatRequest.GroupId")
        size &+= try WireSize.string(
            structure.pointee.memberID,
            flexible: true,
            "ConsumerGroupHeartbeatRequest.MemberId"
        )
        size &+= try WireSize.string(
            structure.pointee.instanceID,
            flexible: true,
            nullable: true,
            "ConsumerGroupHeartbeatRequest.InstanceId"
        )
        size &+= try WireSize.string(
            structure.pointee.rackID,
            flexible: true,
            nullable: true,
            "ConsumerGroupHeartbeatRequest.RackId"
        )
        size &+= try WireSize.strings(
            structure.pointee.subscribedTopicNames,
            flexible: true,
            nullable: true,
            "ConsumerGroupHeartbeatRequest.SubscribedTopicNames"
        )
        if version == 1 {
            size &+= try WireSize.string(
                structure.pointee.subscribedTopicRegex,
                flexible: true,
                nullable: true,
                "ConsumerGroupHeartbeatRequest.SubscribedTopicRegex"
            )
        } else if structure.pointee.subscribedTopicRegex != nil {
            throw WireSize.notInVersion("ConsumerGroupHeartbeatRequest.SubscribedTopicRegex", version)
        }
        size &+= try WireSize.string(
            structure.pointee.serverAssignor,
            flexible: true,
            nullable: true,
            "ConsumerGroupHeartbeatRequest.ServerAssignor"
        )
        size &+= try WireSize.array(
            structure.pointee.topicPartitions,
            version: version,
            flexible: true,
            nullable: true,
            "ConsumerGroupHeartbeatRequest.TopicPartitions"
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
        writer.writeString(structure.pointee.instanceID, flexible: true)
        writer.writeString(structure.pointee.rackID, flexible: true)
        writer.writeInteger(structure.pointee.rebalanceTimeoutMs)
        writer.writeStrings(structure.pointee.subscribedTopicNames, flexible: true)
        if version == 1 {
            writer.writeString(structure.pointee.subscribedTopicRegex, flexible: true)
        }
        writer.writeString(structure.pointee.serverAssignor, flexible: true)
        try writer.writeArray(structure.pointee.topicPartitions, version: version, flexible: true)
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
        visitor.visit(string: left.pointee.instanceID, right.pointee.instanceID)
        visitor.visit(string: left.pointee.rackID, right.pointee.rackID)
        visitor.visit(int32: left.pointee.rebalanceTimeoutMs, right.pointee.rebalanceTimeoutMs)
        visitor.visit(values: left.pointee.subscribedTopicNames, right.pointee.subscribedTopicNames)
        visitor.visit(string: left.pointee.subscribedTopicRegex, right.pointee.subscribedTopicRegex)
        visitor.visit(string: left.pointee.serverAssignor, right.pointee.serverAssignor)
        visitor.visit(structures: left.pointee.topicPartitions, right.pointee.topicPartitions)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension ConsumerGroupHeartbeatRequest.TopicPartitions {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "TopicId"
        let topicID: KafkaUUID
        let partitions: Int32List
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            topicID = try reader.readUUID()
            field = "Partitions"
            partitions = try reader.readInt32List(flexible: true)
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(topicID: topicID, partitions: partitions, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 16
        size &+= try WireSize.array(
            count: structure.pointee.partitions.count,
            of: 4,
            flexible: true,
            "ConsumerGroupHeartbeatRequest.TopicPartitions.Partitions"
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
        writer.writeInt32List(structure.pointee.partitions, flexible: true)
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(uuid: left.pointee.topicID, right.pointee.topicID)
        visitor.visit(int32s: left.pointee.partitions, right.pointee.partitions)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

/// The coordinator's answer to a consumer's sign of life: its epoch and, when it changes, its assignment.
///
/// Versions 0-1, flexible.
public struct ConsumerGroupHeartbeatResponse: KafkaResponse {
    public static var specification: MessageSpecification {
        return MessageSpecification(
            "ConsumerGroupHeartbeatResponse",
            key: 68,
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

    /// ID of the member; null when the response reports an error.
    public var memberID: String?

    /// Epoch that the member has from now on.
    public var memberEpoch: Int32

    /// Time between heartbeats, in milliseconds, that the member is to keep to.
    public var heartbeatIntervalMs: Int32

    /// Partitions that the member is to own; null when unchanged.
    public var assignment: ConsumerGroupHeartbeatResponse.Assignment?

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        throttleTimeMs: Int32 = 0,
        errorCode: ErrorCode = ErrorCode(rawValue: 0),
        errorMessage: String? = nil,
        memberID: String? = nil,
        memberEpoch: Int32 = 0,
        heartbeatIntervalMs: Int32 = 0,
        assignment: ConsumerGroupHeartbeatResponse.Assignment? = nil,
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.throttleTimeMs = throttleTimeMs
        self.errorCode = errorCode
        self.errorMessage = errorMessage
        self.memberID = memberID
        self.memberEpoch = memberEpoch
        self.heartbeatIntervalMs = heartbeatIntervalMs
        self.assignment = assignment
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension ConsumerGroupHeartbeatResponse {
    /// The partitions given to one member.
    public struct Assignment: WireStructure {
        /// Partitions to own, grouped by topic.
        public var topicPartitions: [ConsumerGroupHeartbeatResponse.TopicPartitions]

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            topicPartitions: [ConsumerGroupHeartbeatResponse.TopicPartitions] = [],
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.topicPartitions = topicPartitions
            self.unknownTaggedFields = unknownTaggedFields
        }
    }

    /// One topic with partitions of it.
    public struct TopicPartitions: WireStructure {
        /// Unique ID that the topic got at its creation; a topic deleted and created again has another.
        public var topicID: KafkaUUID

        /// Numbers of the partitions to own.
        public var partitions: Int32List

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            topicID: KafkaUUID = .zero,
            partitions: Int32List = [],
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.topicID = topicID
            self.partitions = partitions
            self.unknownTaggedFields = unknownTaggedFields
        }
    }
}

extension ConsumerGroupHeartbeatResponse {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "ThrottleTimeMs"
        let throttleTimeMs: Int32
        let errorCode: ErrorCode
        let errorMessage: String?
        let memberID: String?
        let memberEpoch: Int32
        let heartbeatIntervalMs: Int32
        let assignment: ConsumerGroupHeartbeatResponse.Assignment?
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            throttleTimeMs = try reader.readInteger()
            field = "ErrorCode"
            errorCode = try ErrorCode(rawValue: reader.readInteger())
            field = "ErrorMessage"
            errorMessage = try reader.readNullableString(flexible: true)
            field = "MemberId"
            memberID = try reader.readNullableString(flexible: true)
            field = "MemberEpoch"
            memberEpoch = try reader.readInteger()
            field = "HeartbeatIntervalMs"
            heartbeatIntervalMs = try reader.readInteger()
            field = "Assignment"
            assignment = try reader.readNullableStructure(
                ConsumerGroupHeartbeatResponse.Assignment.self,
                version: version
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
            assignment: assignment,
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
            "ConsumerGroupHeartbeatResponse.ErrorMessage"
        )
        size &+= try WireSize.string(
            structure.pointee.memberID,
            flexible: true,
            nullable: true,
            "ConsumerGroupHeartbeatResponse.MemberId"
        )
        size &+= try WireSize.structure(
            structure.pointee.assignment,
            version: version,
            nullable: true,
            "ConsumerGroupHeartbeatResponse.Assignment"
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
        try writer.writeNullableStructure(structure.pointee.assignment, version: version, nullable: true)
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
        visitor.visit(structure: left.pointee.assignment, right.pointee.assignment)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension ConsumerGroupHeartbeatResponse.Assignment {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "TopicPartitions"
        let topicPartitions: [ConsumerGroupHeartbeatResponse.TopicPartitions]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            topicPartitions = try reader.readArray(
                of: ConsumerGroupHeartbeatResponse.TopicPartitions.self,
                version: version,
                flexible: true,
                minimumSize: 18
            )
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(topicPartitions: topicPartitions, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 0
        size &+= try WireSize.array(
            structure.pointee.topicPartitions,
            version: version,
            flexible: true,
            "ConsumerGroupHeartbeatResponse.Assignment.TopicPartitions"
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
        try writer.writeArray(structure.pointee.topicPartitions, version: version, flexible: true)
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(structures: left.pointee.topicPartitions, right.pointee.topicPartitions)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension ConsumerGroupHeartbeatResponse.TopicPartitions {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "TopicId"
        let topicID: KafkaUUID
        let partitions: Int32List
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            topicID = try reader.readUUID()
            field = "Partitions"
            partitions = try reader.readInt32List(flexible: true)
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(topicID: topicID, partitions: partitions, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 16
        size &+= try WireSize.array(
            count: structure.pointee.partitions.count,
            of: 4,
            flexible: true,
            "ConsumerGroupHeartbeatResponse.TopicPartitions.Partitions"
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
        writer.writeInt32List(structure.pointee.partitions, flexible: true)
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(uuid: left.pointee.topicID, right.pointee.topicID)
        visitor.visit(int32s: left.pointee.partitions, right.pointee.partitions)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}
