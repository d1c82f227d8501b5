// Generated from the protocol schema by Tools/generate. Do not edit.

/// Asks leaders at which offset a leader epoch ends, to find out whether logs have parted (KIP-101, KIP-320).
///
/// Versions 0-4, flexible from 4.
public struct OffsetForLeaderEpochRequest: KafkaRequest {
    public typealias Response = OffsetForLeaderEpochResponse

    public static var specification: MessageSpecification {
        return MessageSpecification(
            "OffsetForLeaderEpochRequest",
            key: 23,
            versions: VersionRange(0, 4),
            flexibleFrom: 4
        )
    }

    /// Broker ID of the follower that asks; -1 for a consumer, -2 for a client that only looks. From version 3 on.
    public var replicaID: Int32

    /// Topics with the partitions of interest.
    public var topics: [OffsetForLeaderEpochRequest.OffsetForLeaderTopic]

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        replicaID: Int32 = -2,
        topics: [OffsetForLeaderEpochRequest.OffsetForLeaderTopic] = [],
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.replicaID = replicaID
        self.topics = topics
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension OffsetForLeaderEpochRequest {
    /// One topic with the partitions of interest.
    public struct OffsetForLeaderTopic: WireStructure {
        /// Name of the topic.
        public var topic: String

        /// Partitions of interest.
        public var partitions: [OffsetForLeaderEpochRequest.OffsetForLeaderPartition]

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            topic: String = "",
            partitions: [OffsetForLeaderEpochRequest.OffsetForLeaderPartition] = [],
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.topic = topic
            self.partitions = partitions
            self.unknownTaggedFields = unknownTaggedFields
        }
    }

    /// One partition and the epoch of interest.
    public struct OffsetForLeaderPartition: WireStructure {
        /// Number of the partition within its topic, counted from 0.
        public var partition: Int32

        /// Leader epoch that the sender knows, so that the broker can tell who is behind; -1 to skip the check. From
        /// version 2 on.
        public var currentLeaderEpoch: Int32

        /// Leader epoch whose end is wanted.
        public var leaderEpoch: Int32

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            partition: Int32 = 0,
            currentLeaderEpoch: Int32 = -1,
            leaderEpoch: Int32 = 0,
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.partition = partition
            self.currentLeaderEpoch = currentLeaderEpoch
            self.leaderEpoch = leaderEpoch
            self.unknownTaggedFields = unknownTaggedFields
        }
    }
}

extension OffsetForLeaderEpochRequest {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version == 4
        var field: StaticString = "ReplicaId"
        let replicaID: Int32
        let topics: [OffsetForLeaderEpochRequest.OffsetForLeaderTopic]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            if version >= 3 {
                field = "ReplicaId"
                replicaID = try reader.readInteger()
            } else {
                replicaID = -2
            }
            field = "Topics"
            topics = try reader.readArray(
                of: OffsetForLeaderEpochRequest.OffsetForLeaderTopic.self,
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
        self.init(replicaID: replicaID, topics: topics, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version == 4
        var size = 0
        if version >= 3 {
            size &+= 4
        }
        size &+= try WireSize.array(
            structure.pointee.topics,
            version: version,
            flexible: flexible,
            "OffsetForLeaderEpochRequest.Topics"
        )
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(
                structure.pointee.unknownTaggedFields,
                "OffsetForLeaderEpochRequest",
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
        let flexible = version == 4
        if version >= 3 {
            writer.writeInteger(structure.pointee.replicaID)
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
        visitor.visit(int32: left.pointee.replicaID, right.pointee.replicaID)
        visitor.visit(structures: left.pointee.topics, right.pointee.topics)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension OffsetForLeaderEpochRequest.OffsetForLeaderTopic {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version == 4
        var field: StaticString = "Topic"
        let topic: String
        let partitions: [OffsetForLeaderEpochRequest.OffsetForLeaderPartition]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            topic = try reader.readString(flexible: flexible)
            field = "Partitions"
            partitions = try reader.readArray(
                of: OffsetForLeaderEpochRequest.OffsetForLeaderPartition.self,
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
        self.init(topic: topic, partitions: partitions, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version == 4
        var size = 0
        size &+= try WireSize.string(
            structure.pointee.topic,
            flexible: flexible,
            "OffsetForLeaderEpochRequest.OffsetForLeaderTopic.Topic"
        )
        size &+= try WireSize.array(
            structure.pointee.partitions,
            version: version,
            flexible: flexible,
            "OffsetForLeaderEpochRequest.OffsetForLeaderTopic.Partitions"
        )
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(
                structure.pointee.unknownTaggedFields,
                "OffsetForLeaderEpochRequest.OffsetForLeaderTopic",
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
        let flexible = version == 4
        writer.writeString(structure.pointee.topic, flexible: flexible)
        try writer.writeArray(structure.pointee.partitions, version: version, flexible: flexible)
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
        visitor.visit(string: left.pointee.topic, right.pointee.topic)
        visitor.visit(structures: left.pointee.partitions, right.pointee.partitions)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension OffsetForLeaderEpochRequest.OffsetForLeaderPartition {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version == 4
        var field: StaticString = "Partition"
        let partition: Int32
        let currentLeaderEpoch: Int32
        let leaderEpoch: Int32
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            partition = try reader.readInteger()
            if version >= 2 {
                field = "CurrentLeaderEpoch"
                currentLeaderEpoch = try reader.readInteger()
            } else {
                currentLeaderEpoch = -1
            }
            field = "LeaderEpoch"
            leaderEpoch = try reader.readInteger()
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
            partition: partition,
            currentLeaderEpoch: currentLeaderEpoch,
            leaderEpoch: leaderEpoch,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version == 4
        var size = 8
        if version >= 2 {
            size &+= 4
        }
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(
                structure.pointee.unknownTaggedFields,
                "OffsetForLeaderEpochRequest.OffsetForLeaderPartition",
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
        let flexible = version == 4
        writer.writeInteger(structure.pointee.partition)
        if version >= 2 {
            writer.writeInteger(structure.pointee.currentLeaderEpoch)
        }
        writer.writeInteger(structure.pointee.leaderEpoch)
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
        visitor.visit(int32: left.pointee.partition, right.pointee.partition)
        visitor.visit(int32: left.pointee.currentLeaderEpoch, right.pointee.currentLeaderEpoch)
        visitor.visit(int32: left.pointee.leaderEpoch, right.pointee.leaderEpoch)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

/// Gives for each partition the offset at which the leader epoch ends.
///
/// Versions 0-4, flexible from 4.
public struct OffsetForLeaderEpochResponse: KafkaResponse {
    public static var specification: MessageSpecification {
        return MessageSpecification(
            "OffsetForLeaderEpochResponse",
            key: 23,
            versions: VersionRange(0, 4),
            flexibleFrom: 4
        )
    }

    /// How long, in milliseconds, the broker asks the client to wait before its next request because of a quota; 0 when
    /// there is none. From version 2 on.
    public var throttleTimeMs: Int32

    /// Outcomes, grouped by topic.
    public var topics: [OffsetForLeaderEpochResponse.OffsetForLeaderTopicResult]

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        throttleTimeMs: Int32 = 0,
        topics: [OffsetForLeaderEpochResponse.OffsetForLeaderTopicResult] = [],
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.throttleTimeMs = throttleTimeMs
        self.topics = topics
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension OffsetForLeaderEpochResponse {
    /// Outcome for the partitions of one topic.
    public struct OffsetForLeaderTopicResult: WireStructure {
        /// Name of the topic.
        public var topic: String

        /// Outcomes for each partition of the topic.
        public var partitions: [OffsetForLeaderEpochResponse.EpochEndOffset]

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            topic: String = "",
            partitions: [OffsetForLeaderEpochResponse.EpochEndOffset] = [],
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.topic = topic
            self.partitions = partitions
            self.unknownTaggedFields = unknownTaggedFields
        }
    }

    /// Outcome for one partition: an epoch and the offset at which it ends.
    public struct EpochEndOffset: WireStructure {
        /// Outcome for this partition, as a Kafka error code; 0 means success.
        public var errorCode: ErrorCode

        /// Number of the partition within its topic, counted from 0.
        public var partition: Int32

        /// Largest leader epoch in the leader's log that is not above the one asked for; -1 when there is none. From
        /// version 1 on.
        public var leaderEpoch: Int32

        /// Offset at which that epoch ends, the first of the next epoch or the end of the log; -1 when there is none.
        public var endOffset: Int64

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            errorCode: ErrorCode = ErrorCode(rawValue: 0),
            partition: Int32 = 0,
            leaderEpoch: Int32 = -1,
            endOffset: Int64 = -1,
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.errorCode = errorCode
            self.partition = partition
            self.leaderEpoch = leaderEpoch
            self.endOffset = endOffset
            self.unknownTaggedFields = unknownTaggedFields
        }
    }
}

extension OffsetForLeaderEpochResponse {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version == 4
        var field: StaticString = "ThrottleTimeMs"
        let throttleTimeMs: Int32
        let topics: [OffsetForLeaderEpochResponse.OffsetForLeaderTopicResult]
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
                of: OffsetForLeaderEpochResponse.OffsetForLeaderTopicResult.self,
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
        self.init(throttleTimeMs: throttleTimeMs, topics: topics, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version == 4
        var size = 0
        if version >= 2 {
            size &+= 4
        }
        size &+= try WireSize.array(
            structure.pointee.topics,
            version: version,
            flexible: flexible,
            "OffsetForLeaderEpochResponse.Topics"
        )
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(
                structure.pointee.unknownTaggedFields,
                "OffsetForLeaderEpochResponse",
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
        let flexible = version == 4
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

extension OffsetForLeaderEpochResponse.OffsetForLeaderTopicResult {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version == 4
        var field: StaticString = "Topic"
        let topic: String
        let partitions: [OffsetForLeaderEpochResponse.EpochEndOffset]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            topic = try reader.readString(flexible: flexible)
            field = "Partitions"
            partitions = try reader.readArray(
                of: OffsetForLeaderEpochResponse.EpochEndOffset.self,
                version: version,
                flexible: flexible,
                minimumSize: 14
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
        self.init(topic: topic, partitions: partitions, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version == 4
        var size = 0
        size &+= try WireSize.string(
            structure.pointee.topic,
            flexible: flexible,
            "OffsetForLeaderEpochResponse.OffsetForLeaderTopicResult.Topic"
        )
        size &+= try WireSize.array(
            structure.pointee.partitions,
            version: version,
            flexible: flexible,
            "OffsetForLeaderEpochResponse.OffsetForLeaderTopicResult.Partitions"
        )
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(
                structure.pointee.unknownTaggedFields,
                "OffsetForLeaderEpochResponse.OffsetForLeaderTopicResult",
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
        let flexible = version == 4
        writer.writeString(structure.pointee.topic, flexible: flexible)
        try writer.writeArray(structure.pointee.partitions, version: version, flexible: flexible)
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
        visitor.visit(string: left.pointee.topic, right.pointee.topic)
        visitor.visit(structures: left.pointee.partitions, right.pointee.partitions)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension OffsetForLeaderEpochResponse.EpochEndOffset {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version == 4
        var field: StaticString = "ErrorCode"
        let errorCode: ErrorCode
        let partition: Int32
        let leaderEpoch: Int32
        let endOffset: Int64
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            errorCode = try ErrorCode(rawValue: reader.readInteger())
            field = "Partition"
            partition = try reader.readInteger()
            if version >= 1 {
                field = "LeaderEpoch"
                leaderEpoch = try reader.readInteger()
            } else {
                leaderEpoch = -1
            }
            field = "EndOffset"
            endOffset = try reader.readInteger()
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
            partition: partition,
            leaderEpoch: leaderEpoch,
            endOffset: endOffset,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version == 4
        var size = 14
        if version >= 1 {
            size &+= 4
        }
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(
                structure.pointee.unknownTaggedFields,
                "OffsetForLeaderEpochResponse.EpochEndOffset",
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
        let flexible = version == 4
        writer.writeInteger(structure.pointee.errorCode.rawValue)
        writer.writeInteger(structure.pointee.partition)
        if version >= 1 {
            writer.writeInteger(structure.pointee.leaderEpoch)
        }
        writer.writeInteger(structure.pointee.endOffset)
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
        visitor.visit(int32: left.pointee.partition, right.pointee.partition)
        visitor.visit(int32: left.pointee.leaderEpoch, right.pointee.leaderEpoch)
        visitor.visit(int64: left.pointee.endOffset, right.pointee.endOffset)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}
