// Generated from the protocol schema by Tools/generate. Do not edit.

/// Commits offsets of a group as part of a transaction.
///
/// Versions 0-6, flexible from 3.
public struct TxnOffsetCommitRequest: KafkaRequest {
    public typealias Response = TxnOffsetCommitResponse

    public static var specification: MessageSpecification {
        return MessageSpecification("TxnOffsetCommitRequest", key: 28, versions: VersionRange(0, 6), flexibleFrom: 3)
    }

    /// ID that the application configures for its transactional producer, the same across restarts.
    public var transactionalID: String

    /// ID of the group whose offsets are committed.
    public var groupID: String

    /// ID that the brokers gave to the producer.
    public var producerID: Int64

    /// Epoch of the producer ID; a producer with a lower one is fenced off.
    public var producerEpoch: Int16

    /// Generation of a classic group or member epoch in the newer protocol; -1 for a client that is not a member. From
    /// version 3 on.
    public var generationIDOrMemberEpoch: Int32

    /// ID of the member whose offsets are committed; empty for a client that is not a member. From version 3 on.
    public var memberID: String

    /// Name by which a static member is recognised after a restart (KIP-345); null for a dynamic member. From version 3
    /// on.
    public var groupInstanceID: String?

    /// Topics with the offsets to commit.
    public var topics: [TxnOffsetCommitRequest.TxnOffsetCommitRequestTopic]

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        transactionalID: String = "",
        groupID: String = "",
        producerID: Int64 = 0,
        producerEpoch: Int16 = 0,
        generationIDOrMemberEpoch: Int32 = -1,
        memberID: String = "",
        groupInstanceID: String? = nil,
        topics: [TxnOffsetCommitRequest.TxnOffsetCommitRequestTopic] = [],
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.transactionalID = transactionalID
        self.groupID = groupID
        self.producerID = producerID
        self.producerEpoch = producerEpoch
        self.generationIDOrMemberEpoch = generationIDOrMemberEpoch
        self.memberID = memberID
        self.groupInstanceID = groupInstanceID
        self.topics = topics
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension TxnOffsetCommitRequest {
    /// One topic with the offsets to commit.
    public struct TxnOffsetCommitRequestTopic: WireStructure {
        /// Name of the topic, in versions that do not yet identify it by ID. Up to version 5.
        public var name: String

        /// Unique ID that the topic got at its creation; a topic deleted and created again has another. From version 6
        /// on.
        public var topicID: KafkaUUID

        /// Partitions with the offsets to commit.
        public var partitions: [TxnOffsetCommitRequest.TxnOffsetCommitRequestPartition]

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            name: String = "",
            topicID: KafkaUUID = .zero,
            partitions: [TxnOffsetCommitRequest.TxnOffsetCommitRequestPartition] = [],
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.name = name
            self.topicID = topicID
            self.partitions = partitions
            self.unknownTaggedFields = unknownTaggedFields
        }
    }

    /// The offset to commit for one partition.
    public struct TxnOffsetCommitRequestPartition: WireStructure {
        /// Number of the partition within its topic, counted from 0.
        public var partitionIndex: Int32

        /// Offset of the next record that the group is to consume.
        public var committedOffset: Int64

        /// Leader epoch of the last record consumed before the committed offset; -1 when not known. From version 2 on.
        public var committedLeaderEpoch: Int32

        /// Text of the client's own, to be stored along with the offset; null or empty when there is none.
        public var committedMetadata: String?

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            partitionIndex: Int32 = 0,
            committedOffset: Int64 = 0,
            committedLeaderEpoch: Int32 = -1,
            committedMetadata: String? = "",
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.partitionIndex = partitionIndex
            self.committedOffset = committedOffset
            self.committedLeaderEpoch = committedLeaderEpoch
            self.committedMetadata = committedMetadata
            self.unknownTaggedFields = unknownTaggedFields
        }
    }
}

extension TxnOffsetCommitRequest {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version >= 3
        var field: StaticString = "TransactionalId"
        let transactionalID: String
        let groupID: String
        let producerID: Int64
        let producerEpoch: Int16
        let generationIDOrMemberEpoch: Int32
        let memberID: String
        let groupInstanceID: String?
        let topics: [TxnOffsetCommitRequest.TxnOffsetCommitRequestTopic]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            transactionalID = try reader.readString(flexible: flexible)
            field = "GroupId"
            groupID = try reader.readString(flexible: flexible)
            field = "ProducerId"
            producerID = try reader.readInteger()
            field = "ProducerEpoch"
            producerEpoch = try reader.readInteger()
            if version >= 3 {
                field = "GenerationIdOrMemberEpoch"
                generationIDOrMemberEpoch = try reader.readInteger()
                field = "MemberId"
                memberID = try reader.readString(flexible: flexible)
                field = "GroupInstanceId"
                groupInstanceID = try reader.readNullableString(flexible: flexible)
            } else {
                generationIDOrMemberEpoch = -1
                memberID = ""
                groupInstanceID = nil
            }
            field = "Topics"
            topics = try reader.readArray(
                of: TxnOffsetCommitRequest.TxnOffsetCommitRequestTopic.self,
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
            transactionalID: transactionalID,
            groupID: groupID,
            producerID: producerID,
            producerEpoch: producerEpoch,
            generationIDOrMemberEpoch: generationIDOrMemberEpoch,
            memberID: memberID,
            groupInstanceID: groupInstanceID,
            topics: topics,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version >= 3
        var size = 10
        size &+= try WireSize.string(
            structure.pointee.transactionalID,
            flexible: flexible,
            "TxnOffsetCommitRequest.TransactionalId"
        )
        size &+= try WireSize.string(structure.pointee.groupID, flexible: flexible, "TxnOffsetCommitRequest.GroupId")
        if version >= 3 {
            size &+= 4
            size &+= try WireSize.string(
                structure.pointee.memberID,
                flexible: flexible,
                "TxnOffsetCommitRequest.MemberId"
            )
            size &+= try WireSize.string(
                structure.pointee.groupInstanceID,
                flexible: flexible,
                nullable: true,
                "TxnOffsetCommitRequest.GroupInstanceId"
            )
        } else {
            if structure.pointee.generationIDOrMemberEpoch != -1 {
                throw WireSize.notInVersion("TxnOffsetCommitRequest.GenerationIdOrMemberEpoch", version)
            }
            if !structure.pointee.memberID.isEmpty {
                throw WireSize.notInVersion("TxnOffsetCommitRequest.MemberId", version)
            }
            if structure.pointee.groupInstanceID != nil {
                throw WireSize.notInVersion("TxnOffsetCommitRequest.GroupInstanceId", version)
            }
        }
        size &+= try WireSize.array(
            structure.pointee.topics,
            version: version,
            flexible: flexible,
            "TxnOffsetCommitRequest.Topics"
        )
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(structure.pointee.unknownTaggedFields, "TxnOffsetCommitRequest", version)
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
        let flexible = version >= 3
        writer.writeString(structure.pointee.transactionalID, flexible: flexible)
        writer.writeString(structure.pointee.groupID, flexible: flexible)
        writer.writeInteger(structure.pointee.producerID)
        writer.writeInteger(structure.pointee.producerEpoch)
        if version >= 3 {
            writer.writeInteger(structure.pointee.generationIDOrMemberEpoch)
            writer.writeString(structure.pointee.memberID, flexible: flexible)
            writer.writeString(structure.pointee.groupInstanceID, flexible: flexible)
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
        visitor.visit(string: left.pointee.transactionalID, right.pointee.transactionalID)
        visitor.visit(string: left.pointee.groupID, right.pointee.groupID)
        visitor.visit(int64: left.pointee.producerID, right.pointee.producerID)
        visitor.visit(int16: left.pointee.producerEpoch, right.pointee.producerEpoch)
        visitor.visit(int32: left.pointee.generationIDOrMemberEpoch, right.pointee.generationIDOrMemberEpoch)
        visitor.visit(string: left.pointee.memberID, right.pointee.memberID)
        visitor.visit(string: left.pointee.groupInstanceID, right.pointee.groupInstanceID)
        visitor.visit(structures: left.pointee.topics, right.pointee.topics)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension TxnOffsetCommitRequest.TxnOffsetCommitRequestTopic {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version >= 3
        var field: StaticString = "Name"
        let name: String
        let topicID: KafkaUUID
        let partitions: [TxnOffsetCommitRequest.TxnOffsetCommitRequestPartition]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            if version <= 5 {
                field = "Name"
                name = try reader.readString(flexible: flexible)
            } else {
                name = ""
            }
            if version == 6 {
                field = "TopicId"
                topicID = try reader.readUUID()
            } else {
                topicID = .zero
            }
            field = "Partitions"
            partitions = try reader.readArray(
                of: TxnOffsetCommitRequest.TxnOffsetCommitRequestPartition.self,
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
        let flexible = version >= 3
        var size = 0
        if version <= 5 {
            size &+= try WireSize.string(
                structure.pointee.name,
                flexible: flexible,
                "TxnOffsetCommitRequest.TxnOffsetCommitRequestTopic.Name"
            )
        }
        if version == 6 {
            size &+= 16
        }
        size &+= try WireSize.array(
            structure.pointee.partitions,
            version: version,
            flexible: flexible,
            "TxnOffsetCommitRequest.TxnOffsetCommitRequestTopic.Partitions"
        )
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(
                structure.pointee.unknownTaggedFields,
                "TxnOffsetCommitRequest.TxnOffsetCommitRequestTopic",
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
        let flexible = version >= 3
        if version <= 5 {
            writer.writeString(structure.pointee.name, flexible: flexible)
        }
        if version == 6 {
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

extension TxnOffsetCommitRequest.TxnOffsetCommitRequestPartition {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version >= 3
        var field: StaticString = "PartitionIndex"
        let partitionIndex: Int32
        let committedOffset: Int64
        let committedLeaderEpoch: Int32
        let committedMetadata: String?
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            partitionIndex = try reader.readInteger()
            field = "CommittedOffset"
            committedOffset = try reader.readInteger()
            if version >= 2 {
                field = "CommittedLeaderEpoch"
                committedLeaderEpoch = try reader.readInteger()
            } else {
                committedLeaderEpoch = -1
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
            committedMetadata: committedMetadata,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version >= 3
        var size = 12
        if version >= 2 {
            size &+= 4
        }
        size &+= try WireSize.string(
            structure.pointee.committedMetadata,
            flexible: flexible,
            nullable: true,
            "TxnOffsetCommitRequest.TxnOffsetCommitRequestPartition.CommittedMetadata"
        )
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(
                structure.pointee.unknownTaggedFields,
                "TxnOffsetCommitRequest.TxnOffsetCommitRequestPartition",
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
        let flexible = version >= 3
        writer.writeInteger(structure.pointee.partitionIndex)
        writer.writeInteger(structure.pointee.committedOffset)
        if version >= 2 {
            writer.writeInteger(structure.pointee.committedLeaderEpoch)
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
        visitor.visit(string: left.pointee.committedMetadata, right.pointee.committedMetadata)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

/// Says for each partition whether its offset is now part of the transaction.
///
/// Versions 0-6, flexible from 3.
public struct TxnOffsetCommitResponse: KafkaResponse {
    public static var specification: MessageSpecification {
        return MessageSpecification("TxnOffsetCommitResponse", key: 28, versions: VersionRange(0, 6), flexibleFrom: 3)
    }

    /// How long, in milliseconds, the broker asks the client to wait before its next request because of a quota; 0 when
    /// there is none.
    public var throttleTimeMs: Int32

    /// Outcomes, grouped by topic.
    public var topics: [TxnOffsetCommitResponse.TxnOffsetCommitResponseTopic]

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        throttleTimeMs: Int32 = 0,
        topics: [TxnOffsetCommitResponse.TxnOffsetCommitResponseTopic] = [],
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.throttleTimeMs = throttleTimeMs
        self.topics = topics
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension TxnOffsetCommitResponse {
    /// Outcome for the partitions of one topic.
    public struct TxnOffsetCommitResponseTopic: WireStructure {
        /// Name of the topic, in versions that do not yet identify it by ID. Up to version 5.
        public var name: String

        /// Unique ID that the topic got at its creation; a topic deleted and created again has another. From version 6
        /// on.
        public var topicID: KafkaUUID

        /// Outcomes for each partition of the topic.
        public var partitions: [TxnOffsetCommitResponse.TxnOffsetCommitResponsePartition]

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            name: String = "",
            topicID: KafkaUUID = .zero,
            partitions: [TxnOffsetCommitResponse.TxnOffsetCommitResponsePartition] = [],
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.name = name
            self.topicID = topicID
            self.partitions = partitions
            self.unknownTaggedFields = unknownTaggedFields
        }
    }

    /// Outcome for one partition.
    public struct TxnOffsetCommitResponsePartition: WireStructure {
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

extension TxnOffsetCommitResponse {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version >= 3
        var field: StaticString = "ThrottleTimeMs"
        let throttleTimeMs: Int32
        let topics: [TxnOffsetCommitResponse.TxnOffsetCommitResponseTopic]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            throttleTimeMs = try reader.readInteger()
            field = "Topics"
            topics = try reader.readArray(
                of: TxnOffsetCommitResponse.TxnOffsetCommitResponseTopic.self,
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
        let flexible = version >= 3
        var size = 4
        size &+= try WireSize.array(
            structure.pointee.topics,
            version: version,
            flexible: flexible,
            "TxnOffsetCommitResponse.Topics"
        )
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(structure.pointee.unknownTaggedFields, "TxnOffsetCommitResponse", version)
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
        let flexible = version >= 3
        writer.writeInteger(structure.pointee.throttleTimeMs)
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

extension TxnOffsetCommitResponse.TxnOffsetCommitResponseTopic {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version >= 3
        var field: StaticString = "Name"
        let name: String
        let topicID: KafkaUUID
        let partitions: [TxnOffsetCommitResponse.TxnOffsetCommitResponsePartition]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            if version <= 5 {
                field = "Name"
                name = try reader.readString(flexible: flexible)
            } else {
                name = ""
            }
            if version == 6 {
                field = "TopicId"
                topicID = try reader.readUUID()
            } else {
                topicID = .zero
            }
            field = "Partitions"
            partitions = try reader.readArray(
                of: TxnOffsetCommitResponse.TxnOffsetCommitResponsePartition.self,
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
        let flexible = version >= 3
        var size = 0
        if version <= 5 {
            size &+= try WireSize.string(
                structure.pointee.name,
                flexible: flexible,
                "TxnOffsetCommitResponse.TxnOffsetCommitResponseTopic.Name"
            )
        }
        if version == 6 {
            size &+= 16
        }
        size &+= try WireSize.array(
            structure.pointee.partitions,
            version: version,
            flexible: flexible,
            "TxnOffsetCommitResponse.TxnOffsetCommitResponseTopic.Partitions"
        )
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(
                structure.pointee.unknownTaggedFields,
                "TxnOffsetCommitResponse.TxnOffsetCommitResponseTopic",
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
        let flexible = version >= 3
        if version <= 5 {
            writer.writeString(structure.pointee.name, flexible: flexible)
        }
        if version == 6 {
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

extension TxnOffsetCommitResponse.TxnOffsetCommitResponsePartition {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version >= 3
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
        let flexible = version >= 3
        var size = 6
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(
                structure.pointee.unknownTaggedFields,
                "TxnOffsetCommitResponse.TxnOffsetCommitResponsePartition",
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
        let flexible = version >= 3
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
