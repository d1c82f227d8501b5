// Generated from the protocol schema by Tools/generate. Do not edit.

/// Commits offsets of a group.
///
/// Versions 0-10, flexible from 8.
public struct OffsetCommitRequest: KafkaRequest {
    public typealias Response = OffsetCommitResponse

    public static var specification: MessageSpecification {
        return MessageSpecification("OffsetCommitRequest", key: 8, versions: VersionRange(0, 10), flexibleFrom: 8)
    }

    /// ID of the group, as its members configure it.
    public var groupID: String

    /// Generation of a classic group or member epoch in the newer protocol; -1 for a client that is not a member. From
    /// version 1 on.
    public var generationIDOrMemberEpoch: Int32

    /// ID of the member that commits; empty for a client that is not a member. From version 1 on.
    public var memberID: String

    /// Name by which a static member is recognised after a restart (KIP-345); null for a dynamic member. From version 7
    /// on.
    public var groupInstanceID: String?

    /// How long, in milliseconds, the broker is to keep the offsets; -1 for its own setting. In versions 2-4.
    public var retentionTimeMs: Int64

    /// Topics with the offsets to commit.
    public var topics: [OffsetCommitRequest.OffsetCommitRequestTopic]

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        groupID: String = "",
        generationIDOrMemberEpoch: Int32 = -1,
        memberID: String = "",
        groupInstanceID: String? = nil,
        retentionTimeMs: Int64 = -1,
        topics: [OffsetCommitRequest.OffsetCommitRequestTopic] = [],
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.groupID = groupID
        self.generationIDOrMemberEpoch = generationIDOrMemberEpoch
        self.memberID = memberID
        self.groupInstanceID = groupInstanceID
        self.retentionTimeMs = retentionTimeMs
        self.topics = topics
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension OffsetCommitRequest {
    /// One topic with the offsets to commit.
    public struct OffsetCommitRequestTopic: WireStructure {
        /// Name of the topic, in versions that do not yet identify it by ID. Up to version 9.
        public var name: String

        /// Unique ID that the topic got at its creation; a topic deleted and created again has another. From version 10
        /// on.
        public var topicID: KafkaUUID

        /// Partitions with the offsets to commit.
        public var partitions: [OffsetCommitRequest.OffsetCommitRequestPartition]

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            name: String = "",
            topicID: KafkaUUID = .zero,
            partitions: [OffsetCommitRequest.OffsetCommitRequestPartition] = [],
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.name = name
            self.topicID = topicID
            self.partitions = partitions
            self.unknownTaggedFields = unknownTaggedFields
        }
    }

    /// The offset to commit for one partition.
    public struct OffsetCommitRequestPartition: WireStructure {
        /// Number of the partition within its topic, counted from 0.
        public var partitionIndex: Int32

        /// Offset of the next record that the group is to consume.
        public var committedOffset: Int64

        /// Leader epoch of the last record consumed before the committed offset; -1 when not known. From version 6 on.
        public var committedLeaderEpoch: Int32

        /// Time to note as that of the commit, in milliseconds since the Unix epoch; -1 for the broker's own. In
        /// version 1.
        public var commitTimestamp: Int64

        /// Text of the client's own, to be stored along with the offset; null or empty when there is none.
        public var committedMetadata: String?

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            partitionIndex: Int32 = 0,
            committedOffset: Int64 = 0,
            committedLeaderEpoch: Int32 = -1,
            commitTimestamp: Int64 = -1,
            committedMetadata: String? = "",
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.partitionIndex = partitionIndex
            self.committedOffset = committedOffset
            self.committedLeaderEpoch = committedLeaderEpoch
            self.commitTimestamp = commitTimestamp
            self.committedMetadata = committedMetadata
            self.unknownTaggedFields = unknownTaggedFields
        }
    }
}

extension OffsetCommitRequest {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version >= 8
        var field: StaticString = "GroupId"
        let groupID: String
        let generationIDOrMemberEpoch: Int32
        let memberID: String
        let groupInstanceID: String?
        let retentionTimeMs: Int64
        let topics: [OffsetCommitRequest.OffsetCommitRequestTopic]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            groupID = try reader.readString(flexible: flexible)
            if version >= 1 {
                field = "GenerationIdOrMemberEpoch"
                generationIDOrMemberEpoch = try reader.readInteger()
                field = "MemberId"
                memberID = try reader.readString(flexible: flexible)
            } else {
                generationIDOrMemberEpoch = -1
                memberID = ""
            }
            if version >= 7 {
                field = "GroupInstanceId"
                groupInstanceID = try reader.readNullableString(flexible: flexible)
            } else {
                groupInstanceID = nil
            }
            if version >= 2 && version <= 4 {
                field = "RetentionTimeMs"
                retentionTimeMs = try reader.readInteger()
            } else {
                retentionTimeMs = -1
            }
            field = "Topics"
            topics = try reader.readArray(
                of: OffsetCommitRequest.OffsetCommitRequestTopic.self,
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
            groupID: groupID,
            generationIDOrMemberEpoch: generationIDOrMemberEpoch,
            memberID: memberID,
            groupInstanceID: groupInstanceID,
            retentionTimeMs: retentionTimeMs,
            topics: topics,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version >= 8
        var size = 0
        size &+= try WireSize.string(structure.pointee.groupID, flexible: flexible, "OffsetCommitRequest.GroupId")
        if version >= 1 {
            size &+= 4
            size &+= try WireSize.string(structure.pointee.memberID, flexible: flexible, "OffsetCommitRequest.MemberId")
        }
        if version >= 7 {
            size &+= try WireSize.string(
                structure.pointee.groupInstanceID,
                flexible: flexible,
                nullable: true,
                "OffsetCommitRequest.GroupInstanceId"
            )
        } else if structure.pointee.groupInstanceID != nil {
            throw WireSize.notInVersion("OffsetCommitRequest.GroupInstanceId", version)
        }
        if version >= 2 && version <= 4 {
            size &+= 8
        }
        size &+= try WireSize.array(
            structure.pointee.topics,
            version: version,
            flexible: flexible,
            "OffsetCommitRequest.Topics"
        )
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(structure.pointee.unknownTaggedFields, "OffsetCommitRequest", version)
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
        let flexible = version >= 8
        writer.writeString(structure.pointee.groupID, flexible: flexible)
        if version >= 1 {
            writer.writeInteger(structure.pointee.generationIDOrMemberEpoch)
            writer.writeString(structure.pointee.memberID, flexible: flexible)
        }
        if version >= 7 {
            writer.writeString(structure.pointee.groupInstanceID, flexible: flexible)
        }
        if version >= 2 && version <= 4 {
            writer.writeInteger(structure.pointee.retentionTimeMs)
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
        visitor.visit(string: left.pointee.groupID, right.pointee.groupID)
        visitor.visit(int32: left.pointee.generationIDOrMemberEpoch, right.pointee.generationIDOrMemberEpoch)
        visitor.visit(string: left.pointee.memberID, right.pointee.memberID)
        visitor.visit(string: left.pointee.groupInstanceID, right.pointee.groupInstanceID)
        visitor.visit(int64: left.pointee.retentionTimeMs, right.pointee.retentionTimeMs)
        visitor.visit(structures: left.pointee.topics, right.pointee.topics)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension OffsetCommitRequest.OffsetCommitRequestTopic {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version >= 8
        var field: StaticString = "Name"
        let name: String
        let topicID: KafkaUUID
        let partitions: [OffsetCommitRequest.OffsetCommitRequestPartition]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            if version <= 9 {
                field = "Name"
                name = try reader.readString(flexible: flexible)
            } else {
                name = ""
            }
            if version == 10 {
                field = "TopicId"
                topicID = try reader.readUUID()
            } else {
                topicID = .zero
            }
            field = "Partitions"
            partitions = try reader.readArray(
                of: OffsetCommitRequest.OffsetCommitRequestPartition.self,
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
        self.init(name: name, topicID: topicID, partitions: partitions, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version >= 8
        var size = 0
        if version <= 9 {
            size &+= try WireSize.string(
                structure.pointee.name,
                flexible: flexible,
                "OffsetCommitRequest.OffsetCommitRequestTopic.Name"
            )
        }
        if version == 10 {
            size &+= 16
        }
        size &+= try WireSize.array(
            structure.pointee.partitions,
            version: version,
            flexible: flexible,
            "OffsetCommitRequest.OffsetCommitRequestTopic.Partitions"
        )
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(
                structure.pointee.unknownTaggedFields,
                "OffsetCommitRequest.OffsetCommitRequestTopic",
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
        let flexible = version >= 8
        if version <= 9 {
            writer.writeString(structure.pointee.name, flexible: flexible)
        }
        if version == 10 {
            writer.writeUUID(structure.pointee.topicID)
        }
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
        visitor.visit(string: left.pointee.name, right.pointee.name)
        visitor.visit(uuid: left.pointee.topicID, right.pointee.topicID)
        visitor.visit(structures: left.pointee.partitions, right.pointee.partitions)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension OffsetCommitRequest.OffsetCommitRequestPartition {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version >= 8
        var field: StaticString = "PartitionIndex"
        let partitionIndex: Int32
        let committedOffset: Int64
        let committedLeaderEpoch: Int32
        let commitTimestamp: Int64
        let committedMetadata: String?
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            partitionIndex = try reader.readInteger()
            field = "CommittedOffset"
            committedOffset = try reader.readInteger()
            if version >= 6 {
                field = "CommittedLeaderEpoch"
                committedLeaderEpoch = try reader.readInteger()
            } else {
                committedLeaderEpoch = -1
            }
            if version == 1 {
                field = "CommitTimestamp"
                commitTimestamp = try reader.readInteger()
            } else {
                commitTimestamp = -1
            }
            field = "CommittedMetadata"
            committedMetadata = try reader.readNullableString(flexible: flexible)
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
            partitionIndex: partitionIndex,
            committedOffset: committedOffset,
            committedLeaderEpoch: committedLeaderEpoch,
            commitTimestamp: commitTimestamp,
            committedMetadata: committedMetadata,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version >= 8
        var size = 12
        if version >= 6 {
            size &+= 4
        }
        if version == 1 {
            size &+= 8
        } else if structure.pointee.commitTimestamp != -1 {
            throw WireSize.notInVersion("OffsetCommitRequest.OffsetCommitRequestPartition.CommitTimestamp", version)
        }
        size &+= try WireSize.string(
            structure.pointee.committedMetadata,
            flexible: flexible,
            nullable: true,
            "OffsetCommitRequest.OffsetCommitRequestPartition.CommittedMetadata"
        )
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(
                structure.pointee.unknownTaggedFields,
                "OffsetCommitRequest.OffsetCommitRequestPartition",
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
        let flexible = version >= 8
        writer.writeInteger(structure.pointee.partitionIndex)
        writer.writeInteger(structure.pointee.committedOffset)
        if version >= 6 {
            writer.writeInteger(structure.pointee.committedLeaderEpoch)
        }
        if version == 1 {
            writer.writeInteger(structure.pointee.commitTimestamp)
        }
        writer.writeString(structure.pointee.committedMetadata, flexible: flexible)
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
        visitor.visit(int64: left.pointee.committedOffset, right.pointee.committedOffset)
        visitor.visit(int32: left.pointee.committedLeaderEpoch, right.pointee.committedLeaderEpoch)
        visitor.visit(int64: left.pointee.commitTimestamp, right.pointee.commitTimestamp)
        visitor.visit(string: left.pointee.committedMetadata, right.pointee.committedMetadata)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

/// Says for each partition whether its offset was committed.
///
/// Versions 0-10, flexible from 8.
public struct OffsetCommitResponse: KafkaResponse {
    public static var specification: MessageSpecification {
        return MessageSpecification("OffsetCommitResponse", key: 8, versions: VersionRange(0, 10), flexibleFrom: 8)
    }

    /// How long, in milliseconds, the broker asks the client to wait before its next request because of a quota; 0 when
    /// there is none. From version 3 on.
    public var throttleTimeMs: Int32

    /// Outcomes, grouped by topic.
    public var topics: [OffsetCommitResponse.OffsetCommitResponseTopic]

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        throttleTimeMs: Int32 = 0,
        topics: [OffsetCommitResponse.OffsetCommitResponseTopic] = [],
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.throttleTimeMs = throttleTimeMs
        self.topics = topics
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension OffsetCommitResponse {
    /// Outcome for the partitions of one topic.
    public struct OffsetCommitResponseTopic: WireStructure {
        /// Name of the topic, in versions that do not yet identify it by ID. Up to version 9.
        public var name: String

        /// Unique ID that the topic got at its creation; a topic deleted and created again has another. From version 10
        /// on.
        public var topicID: KafkaUUID

        /// Outcomes for each partition of the topic.
        public var partitions: [OffsetCommitResponse.OffsetCommitResponsePartition]

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            name: String = "",
            topicID: KafkaUUID = .zero,
            partitions: [OffsetCommitResponse.OffsetCommitResponsePartition] = [],
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.name = name
            self.topicID = topicID
            self.partitions = partitions
            self.unknownTaggedFields = unknownTaggedFields
        }
    }

    /// Outcome for one partition.
    public struct OffsetCommitResponsePartition: WireStructure {
        /// Number of the partition within its topic, counted from 0.
        public var partitionIndex: Int32

        /// Outcome for this partition, as a Kafka error code; 0 means success.
        public var errorCode: ErrorCode

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            partitionIndex: Int32 = 0,
            errorCode: ErrorCode = ErrorCode(rawValue: 0),
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.partitionIndex = partitionIndex
            self.errorCode = errorCode
            self.unknownTaggedFields = unknownTaggedFields
        }
    }
}

extension OffsetCommitResponse {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version >= 8
        var field: StaticString = "ThrottleTimeMs"
        let throttleTimeMs: Int32
        let topics: [OffsetCommitResponse.OffsetCommitResponseTopic]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            if version >= 3 {
                field = "ThrottleTimeMs"
                throttleTimeMs = try reader.readInteger()
            } else {
                throttleTimeMs = 0
            }
            field = "Topics"
            topics = try reader.readArray(
                of: OffsetCommitResponse.OffsetCommitResponseTopic.self,
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
        let flexible = version >= 8
        var size = 0
        if version >= 3 {
            size &+= 4
        }
        size &+= try WireSize.array(
            structure.pointee.topics,
            version: version,
            flexible: flexible,
            "OffsetCommitResponse.Topics"
        )
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(structure.pointee.unknownTaggedFields, "OffsetCommitResponse", version)
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
        let flexible = version >= 8
        if version >= 3 {
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

extension OffsetCommitResponse.OffsetCommitResponseTopic {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version >= 8
        var field: StaticString = "Name"
        let name: String
        let topicID: KafkaUUID
        let partitions: [OffsetCommitResponse.OffsetCommitResponsePartition]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            if version <= 9 {
                field = "Name"
                name = try reader.readString(flexible: flexible)
            } else {
                name = ""
            }
            if version == 10 {
                field = "TopicId"
                topicID = try reader.readUUID()
            } else {
                topicID = .zero
            }
            field = "Partitions"
            partitions = try reader.readArray(
                of: OffsetCommitResponse.OffsetCommitResponsePartition.self,
                version: version,
                flexible: flexible,
                minimumSize: 6
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
        self.init(name: name, topicID: topicID, partitions: partitions, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version >= 8
        var size = 0
        if version <= 9 {
            size &+= try WireSize.string(
                structure.pointee.name,
                flexible: flexible,
                "OffsetCommitResponse.OffsetCommitResponseTopic.Name"
            )
        }
        if version == 10 {
            size &+= 16
        }
        size &+= try WireSize.array(
            structure.pointee.partitions,
            version: version,
            flexible: flexible,
            "OffsetCommitResponse.OffsetCommitResponseTopic.Partitions"
        )
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(
                structure.pointee.unknownTaggedFields,
                "OffsetCommitResponse.OffsetCommitResponseTopic",
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
        let flexible = version >= 8
        if version <= 9 {
            writer.writeString(structure.pointee.name, flexible: flexible)
        }
        if version == 10 {
            writer.writeUUID(structure.pointee.topicID)
        }
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
        visitor.visit(string: left.pointee.name, right.pointee.name)
        visitor.visit(uuid: left.pointee.topicID, right.pointee.topicID)
        visitor.visit(structures: left.pointee.partitions, right.pointee.partitions)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension OffsetCommitResponse.OffsetCommitResponsePartition {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version >= 8
        var field: StaticString = "PartitionIndex"
        let partitionIndex: Int32
        let errorCode: ErrorCode
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
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
        self.init(partitionIndex: partitionIndex, errorCode: errorCode, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version >= 8
        var size = 6
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(
                structure.pointee.unknownTaggedFields,
                "OffsetCommitResponse.OffsetCommitResponsePartition",
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
        let flexible = version >= 8
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
        visitor.visit(int32: left.pointee.partitionIndex, right.pointee.partitionIndex)
        visitor.visit(int16: left.pointee.errorCode.rawValue, right.pointee.errorCode.rawValue)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}
