// Generated from the protocol schema by Tools/generate. Do not edit.

/// Asks the coordinator for committed offsets of groups.
///
/// Versions 0-10, flexible from 6.
public struct OffsetFetchRequest: KafkaRequest {
    public typealias Response = OffsetFetchResponse

    public static var specification: MessageSpecification {
        return MessageSpecification("OffsetFetchRequest", key: 9, versions: VersionRange(0, 10), flexibleFrom: 6)
    }

    /// ID of the group, in versions that take only one. Up to version 7.
    public var groupID: String

    /// Topics with the partitions of interest, in versions that take only one group; null for every offset of the
    /// group. Up to version 7.
    public var topics: [OffsetFetchRequest.OffsetFetchRequestTopic]?

    /// Groups whose offsets are wanted (version 8 and up). From version 8 on.
    public var groups: [OffsetFetchRequest.OffsetFetchRequestGroup]

    /// Whether to fail partitions with offsets in an open transaction, instead of returning what was committed before.
    /// From version 7 on.
    public var requireStable: Bool

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        groupID: String = "",
        topics: [OffsetFetchRequest.OffsetFetchRequestTopic]? = [],
        groups: [OffsetFetchRequest.OffsetFetchRequestGroup] = [],
        requireStable: Bool = false,
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.groupID = groupID
        self.topics = topics
        self.groups = groups
        self.requireStable = requireStable
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension OffsetFetchRequest {
    /// One topic with the partitions of interest, in versions that take only one group.
    public struct OffsetFetchRequestTopic: WireStructure {
        /// Name of the topic.
        public var name: String

        /// Numbers of the partitions of interest.
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

    /// One group and the partitions of interest.
    public struct OffsetFetchRequestGroup: WireStructure {
        /// ID of the group.
        public var groupID: String

        /// ID of the member that asks, under the newer consumer protocol; null for a client that is not a member. From
        /// version 9 on.
        public var memberID: String?

        /// Epoch of the member that asks, under the newer consumer protocol; -1 for a client that is not a member. From
        /// version 9 on.
        public var memberEpoch: Int32

        /// Topics with the partitions of interest; null for every offset of the group.
        public var topics: [OffsetFetchRequest.OffsetFetchRequestTopics]?

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            groupID: String = "",
            memberID: String? = nil,
            memberEpoch: Int32 = -1,
            topics: [OffsetFetchRequest.OffsetFetchRequestTopics]? = [],
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.groupID = groupID
            self.memberID = memberID
            self.memberEpoch = memberEpoch
            self.topics = topics
            self.unknownTaggedFields = unknownTaggedFields
        }
    }

    /// One topic with the partitions of interest.
    public struct OffsetFetchRequestTopics: WireStructure {
        /// Name of the topic, in versions that do not yet identify it by ID. Up to version 9.
        public var name: String

        /// Unique ID that the topic got at its creation; a topic deleted and created again has another. From version 10
        /// on.
        public var topicID: KafkaUUID

        /// Numbers of the partitions of interest.
        public var partitionIndexes: Int32List

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            name: String = "",
            topicID: KafkaUUID = .zero,
            partitionIndexes: Int32List = [],
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.name = name
            self.topicID = topicID
            self.partitionIndexes = partitionIndexes
            self.unknownTaggedFields = unknownTaggedFields
        }
    }
}

extension OffsetFetchRequest {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version >= 6
        var field: StaticString = "GroupId"
        let groupID: String
        let topics: [OffsetFetchRequest.OffsetFetchRequestTopic]?
        let groups: [OffsetFetchRequest.OffsetFetchRequestGroup]
        let requireStable: Bool
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            if version <= 7 {
                field = "GroupId"
                groupID = try reader.readString(flexible: flexible)
                field = "Topics"
                topics =
                    try version >= 2
                    ? reader.readNullableArray(
                        of: OffsetFetchRequest.OffsetFetchRequestTopic.self,
                        version: version,
                        flexible: flexible,
                        minimumSize: 3
                    )
                    : reader.readArray(
                        of: OffsetFetchRequest.OffsetFetchRequestTopic.self,
                        version: version,
                        flexible: flexible,
                        minimumSize: 3
                    )
            } else {
                groupID = ""
                topics = []
            }
            if version >= 8 {
                field = "Groups"
                groups = try reader.readArray(
                    of: OffsetFetchRequest.OffsetFetchRequestGroup.self,
                    version: version,
                    flexible: flexible,
                    minimumSize: 3
                )
            } else {
                groups = []
            }
            if version >= 7 {
                field = "RequireStable"
                requireStable = try reader.readBool()
            } else {
                requireStable = false
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
            groupID: groupID,
            topics: topics,
            groups: groups,
            requireStable: requireStable,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version >= 6
        var size = 0
        if version <= 7 {
            size &+= try WireSize.string(structure.pointee.groupID, flexible: flexible, "OffsetFetchRequest.GroupId")
            size &+= try WireSize.array(
                structure.pointee.topics,
                version: version,
                flexible: flexible,
                nullable: version >= 2,
                "OffsetFetchRequest.Topics"
            )
        } else {
            if !structure.pointee.groupID.isEmpty {
                throw WireSize.notInVersion("OffsetFetchRequest.GroupId", version)
            }
            if structure.pointee.topics?.isEmpty != true {
                throw WireSize.notInVersion("OffsetFetchRequest.Topics", version)
            }
        }
        if version >= 8 {
            size &+= try WireSize.array(
                structure.pointee.groups,
                version: version,
                flexible: flexible,
                "OffsetFetchRequest.Groups"
            )
        } else if !structure.pointee.groups.isEmpty {
            throw WireSize.notInVersion("OffsetFetchRequest.Groups", version)
        }
        if version >= 7 {
            size &+= 1
        } else if structure.pointee.requireStable {
            throw WireSize.notInVersion("OffsetFetchRequest.RequireStable", version)
        }
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(structure.pointee.unknownTaggedFields, "OffsetFetchRequest", version)
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
        if version <= 7 {
            writer.writeString(structure.pointee.groupID, flexible: flexible)
            try writer.writeArray(structure.pointee.topics, version: version, flexible: flexible)
        }
        if version >= 8 {
            try writer.writeArray(structure.pointee.groups, version: version, flexible: flexible)
        }
        if version >= 7 {
            writer.writeBool(structure.pointee.requireStable)
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
        visitor.visit(string: left.pointee.groupID, right.pointee.groupID)
        visitor.visit(structures: left.pointee.topics, right.pointee.topics)
        visitor.visit(structures: left.pointee.groups, right.pointee.groups)
        visitor.visit(bool: left.pointee.requireStable, right.pointee.requireStable)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension OffsetFetchRequest.OffsetFetchRequestTopic {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version >= 6
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
        let flexible = version >= 6
        var size = 0
        size &+= try WireSize.string(
            structure.pointee.name,
            flexible: flexible,
            "OffsetFetchRequest.OffsetFetchRequestTopic.Name"
        )
        size &+= try WireSize.array(
            count: structure.pointee.partitionIndexes.count,
            of: 4,
            flexible: flexible,
            "OffsetFetchRequest.OffsetFetchRequestTopic.PartitionIndexes"
        )
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(
                structure.pointee.unknownTaggedFields,
                "OffsetFetchRequest.OffsetFetchRequestTopic",
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

extension OffsetFetchRequest.OffsetFetchRequestGroup {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "GroupId"
        let groupID: String
        let memberID: String?
        let memberEpoch: Int32
        let topics: [OffsetFetchRequest.OffsetFetchRequestTopics]?
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            groupID = try reader.readString(flexible: true)
            if version >= 9 {
                field = "MemberId"
                memberID = try reader.readNullableString(flexible: true)
                field = "MemberEpoch"
                memberEpoch = try reader.readInteger()
            } else {
                memberID = nil
                memberEpoch = -1
            }
            field = "Topics"
            topics = try reader.readNullableArray(
                of: OffsetFetchRequest.OffsetFetchRequestTopics.self,
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
            groupID: groupID,
            memberID: memberID,
            memberEpoch: memberEpoch,
            topics: topics,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 0
        size &+= try WireSize.string(
            structure.pointee.groupID,
            flexible: true,
            "OffsetFetchRequest.OffsetFetchRequestGroup.GroupId"
        )
        if version >= 9 {
            size &+= try WireSize.string(
                structure.pointee.memberID,
                flexible: true,
                nullable: true,
                "OffsetFetchRequest.OffsetFetchRequestGroup.MemberId"
            )
            size &+= 4
        }
        size &+= try WireSize.array(
            structure.pointee.topics,
            version: version,
            flexible: true,
            nullable: true,
            "OffsetFetchRequest.OffsetFetchRequestGroup.Topics"
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
        if version >= 9 {
            writer.writeString(structure.pointee.memberID, flexible: true)
            writer.writeInteger(structure.pointee.memberEpoch)
        }
        try writer.writeArray(structure.pointee.topics, version: version, flexible: true)
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
        visitor.visit(structures: left.pointee.topics, right.pointee.topics)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension OffsetFetchRequest.OffsetFetchRequestTopics {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "Name"
        let name: String
        let topicID: KafkaUUID
        let partitionIndexes: Int32List
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            if version <= 9 {
                field = "Name"
                name = try reader.readString(flexible: true)
            } else {
                name = ""
            }
            if version == 10 {
                field = "TopicId"
                topicID = try reader.readUUID()
            } else {
                topicID = .zero
            }
            field = "PartitionIndexes"
            partitionIndexes = try reader.readInt32List(flexible: true)
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(
            name: name,
            topicID: topicID,
            partitionIndexes: partitionIndexes,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 0
        if version <= 9 {
            size &+= try WireSize.string(
                structure.pointee.name,
                flexible: true,
                "OffsetFetchRequest.OffsetFetchRequestTopics.Name"
            )
        }
        if version == 10 {
            size &+= 16
        }
        size &+= try WireSize.array(
            count: structure.pointee.partitionIndexes.count,
            of: 4,
            flexible: true,
            "OffsetFetchRequest.OffsetFetchRequestTopics.PartitionIndexes"
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
        if version <= 9 {
            writer.writeString(structure.pointee.name, flexible: true)
        }
        if version == 10 {
            writer.writeUUID(structure.pointee.topicID)
        }
        writer.writeInt32List(structure.pointee.partitionIndexes, flexible: true)
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(string: left.pointee.name, right.pointee.name)
        visitor.visit(uuid: left.pointee.topicID, right.pointee.topicID)
        visitor.visit(int32s: left.pointee.partitionIndexes, right.pointee.partitionIndexes)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

/// Returns committed offsets of groups.
///
/// Versions 0-10, flexible from 6.
public struct OffsetFetchResponse: KafkaResponse {
    public static var specification: MessageSpecification {
        return MessageSpecification("OffsetFetchResponse", key: 9, versions: VersionRange(0, 10), flexibleFrom: 6)
    }

    /// How long, in milliseconds, the broker asks the client to wait before its next request because of a quota; 0 when
    /// there is none. From version 3 on.
    public var throttleTimeMs: Int32

    /// Topics with their offsets, in versions that take only one group. Up to version 7.
    public var topics: [OffsetFetchResponse.OffsetFetchResponseTopic]

    /// Outcome for the group, in versions that take only one, as a Kafka error code; 0 means success. In versions 2-7.
    public var errorCode: ErrorCode

    /// Outcomes, one for each group of the request (version 8 and up). From version 8 on.
    public var groups: [OffsetFetchResponse.OffsetFetchResponseGroup]

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        throttleTimeMs: Int32 = 0,
        topics: [OffsetFetchResponse.OffsetFetchResponseTopic] = [],
        errorCode: ErrorCode = ErrorCode(rawValue: 0),
        groups: [OffsetFetchResponse.OffsetFetchResponseGroup] = [],
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.throttleTimeMs = throttleTimeMs
        self.topics = topics
        self.errorCode = errorCode
        self.groups = groups
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension OffsetFetchResponse {
    /// One topic with its offsets, in versions that take only one group.
    public struct OffsetFetchResponseTopic: WireStructure {
        /// Name of the topic.
        public var name: String

        /// Partitions with their offsets.
        public var partitions: [OffsetFetchResponse.OffsetFetchResponsePartition]

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            name: String = "",
            partitions: [OffsetFetchResponse.OffsetFetchResponsePartition] = [],
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.name = name
            self.partitions = partitions
            self.unknownTaggedFields = unknownTaggedFields
        }
    }

    /// The committed offset of one partition, in versions that take only one group.
    public struct OffsetFetchResponsePartition: WireStructure {
        /// Number of the partition within its topic, counted from 0.
        public var partitionIndex: Int32

        /// Offset of the next record that the group is to consume; -1 when none is committed.
        public var committedOffset: Int64

        /// Leader epoch of the last record consumed before the committed offset; -1 when not known. From version 5 on.
        public var committedLeaderEpoch: Int32

        /// Text that the client stored along with the offset; null or empty when there is none.
        public var metadata: String?

        /// Outcome for this partition, as a Kafka error code; 0 means success.
        public var errorCode: ErrorCode

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            partitionIndex: Int32 = 0,
            committedOffset: Int64 = 0,
            committedLeaderEpoch: Int32 = -1,
            metadata: String? = "",
            errorCode: ErrorCode = ErrorCode(rawValue: 0),
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.partitionIndex = partitionIndex
            self.committedOffset = committedOffset
            self.committedLeaderEpoch = committedLeaderEpoch
            self.metadata = metadata
            self.errorCode = errorCode
            self.unknownTaggedFields = unknownTaggedFields
        }
    }

    /// Outcome for one group.
    public struct OffsetFetchResponseGroup: WireStructure {
        /// ID of the group, as its members configure it.
        public var groupID: String

        /// Topics with their offsets.
        public var topics: [OffsetFetchResponse.OffsetFetchResponseTopics]

        /// Outcome for this group, as a Kafka error code; 0 means success.
        public var errorCode: ErrorCode

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            groupID: String = "",
            topics: [OffsetFetchResponse.OffsetFetchResponseTopics] = [],
            errorCode: ErrorCode = ErrorCode(rawValue: 0),
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.groupID = groupID
            self.topics = topics
            self.errorCode = errorCode
            self.unknownTaggedFields = unknownTaggedFields
        }
    }

    /// One topic with its offsets.
    public struct OffsetFetchResponseTopics: WireStructure {
        /// Name of the topic, in versions that do not yet identify it by ID. Up to version 9.
        public var name: String

        /// Unique ID that the topic got at its creation; a topic deleted and created again has another. From version 10
        /// on.
        public var topicID: KafkaUUID

        /// Partitions with their offsets.
        public var partitions: [OffsetFetchResponse.OffsetFetchResponsePartitions]

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            name: String = "",
            topicID: KafkaUUID = .zero,
            partitions: [OffsetFetchResponse.OffsetFetchResponsePartitions] = [],
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.name = name
            self.topicID = topicID
            self.partitions = partitions
            self.unknownTaggedFields = unknownTaggedFields
        }
    }

    /// The committed offset of one partition.
    public struct OffsetFetchResponsePartitions: WireStructure {
        /// Number of the partition within its topic, counted from 0.
        public var partitionIndex: Int32

        /// Offset of the next record that the group is to consume; -1 when none is committed.
        public var committedOffset: Int64

        /// Leader epoch of the last record consumed before the committed offset; -1 when not known.
        public var committedLeaderEpoch: Int32

        /// Text that the client stored along with the offset; null or empty when there is none.
        public var metadata: String?

        /// Outcome for this partition, as a Kafka error code; 0 means success.
        public var errorCode: ErrorCode

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            partitionIndex: Int32 = 0,
            committedOffset: Int64 = 0,
            committedLeaderEpoch: Int32 = -1,
            metadata: String? = "",
            errorCode: ErrorCode = ErrorCode(rawValue: 0),
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.partitionIndex = partitionIndex
            self.committedOffset = committedOffset
            self.committedLeaderEpoch = committedLeaderEpoch
            self.metadata = metadata
            self.errorCode = errorCode
            self.unknownTaggedFields = unknownTaggedFields
        }
    }
}

extension OffsetFetchResponse {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version >= 6
        var field: StaticString = "ThrottleTimeMs"
        let throttleTimeMs: Int32
        let topics: [OffsetFetchResponse.OffsetFetchResponseTopic]
        let errorCode: ErrorCode
        let groups: [OffsetFetchResponse.OffsetFetchResponseGroup]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            if version >= 3 {
                field = "ThrottleTimeMs"
                throttleTimeMs = try reader.readInteger()
            } else {
                throttleTimeMs = 0
            }
            if version <= 7 {
                field = "Topics"
                topics = try reader.readArray(
                    of: OffsetFetchResponse.OffsetFetchResponseTopic.self,
                    version: version,
                    flexible: flexible,
                    minimumSize: 3
                )
            } else {
                topics = []
            }
            if version >= 2 && version <= 7 {
                field = "ErrorCode"
                errorCode = try ErrorCode(rawValue: reader.readInteger())
            } else {
                errorCode = ErrorCode(rawValue: 0)
            }
            if version >= 8 {
                field = "Groups"
                groups = try reader.readArray(
                    of: OffsetFetchResponse.OffsetFetchResponseGroup.self,
                    version: version,
                    flexible: flexible,
                    minimumSize: 5
                )
            } else {
                groups = []
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
            topics: topics,
            errorCode: errorCode,
            groups: groups,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version >= 6
        var size = 0
        if version >= 3 {
            size &+= 4
        }
        if version <= 7 {
            size &+= try WireSize.array(
                structure.pointee.topics,
                version: version,
                flexible: flexible,
                "OffsetFetchResponse.Topics"
            )
        } else if !structure.pointee.topics.isEmpty {
            throw WireSize.notInVersion("OffsetFetchResponse.Topics", version)
        }
        if version >= 2 && version <= 7 {
            size &+= 2
        }
        if version >= 8 {
            size &+= try WireSize.array(
                structure.pointee.groups,
                version: version,
                flexible: flexible,
                "OffsetFetchResponse.Groups"
            )
        } else if !structure.pointee.groups.isEmpty {
            throw WireSize.notInVersion("OffsetFetchResponse.Groups", version)
        }
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(structure.pointee.unknownTaggedFields, "OffsetFetchResponse", version)
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
        if version >= 3 {
            writer.writeInteger(structure.pointee.throttleTimeMs)
        }
        if version <= 7 {
            try writer.writeArray(structure.pointee.topics, version: version, flexible: flexible)
        }
        if version >= 2 && version <= 7 {
            writer.writeInteger(structure.pointee.errorCode.rawValue)
        }
        if version >= 8 {
            try writer.writeArray(structure.pointee.groups, version: version, flexible: flexible)
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
        visitor.visit(structures: left.pointee.topics, right.pointee.topics)
        visitor.visit(int16: left.pointee.errorCode.rawValue, right.pointee.errorCode.rawValue)
        visitor.visit(structures: left.pointee.groups, right.pointee.groups)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension OffsetFetchResponse.OffsetFetchResponseTopic {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version >= 6
        var field: StaticString = "Name"
        let name: String
        let partitions: [OffsetFetchResponse.OffsetFetchResponsePartition]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            name = try reader.readString(flexible: flexible)
            field = "Partitions"
            partitions = try reader.readArray(
                of: OffsetFetchResponse.OffsetFetchResponsePartition.self,
                version: version,
                flexible: flexible,
                minimumSize: 16
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
        self.init(name: name, partitions: partitions, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version >= 6
        var size = 0
        size &+= try WireSize.string(
            structure.pointee.name,
            flexible: flexible,
            "OffsetFetchResponse.OffsetFetchResponseTopic.Name"
        )
        size &+= try WireSize.array(
            structure.pointee.partitions,
            version: version,
            flexible: flexible,
            "OffsetFetchResponse.OffsetFetchResponseTopic.Partitions"
        )
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(
                structure.pointee.unknownTaggedFields,
                "OffsetFetchResponse.OffsetFetchResponseTopic",
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
        writer.writeString(structure.pointee.name, flexible: flexible)
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
        visitor.visit(structures: left.pointee.partitions, right.pointee.partitions)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension OffsetFetchResponse.OffsetFetchResponsePartition {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version >= 6
        var field: StaticString = "PartitionIndex"
        let partitionIndex: Int32
        let committedOffset: Int64
        let committedLeaderEpoch: Int32
        let metadata: String?
        let errorCode: ErrorCode
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            partitionIndex = try reader.readInteger()
            field = "CommittedOffset"
            committedOffset = try reader.readInteger()
            if version >= 5 {
                field = "CommittedLeaderEpoch"
                committedLeaderEpoch = try reader.readInteger()
            } else {
                committedLeaderEpoch = -1
            }
            field = "Metadata"
            metadata = try reader.readNullableString(flexible: flexible)
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
            partitionIndex: partitionIndex,
            committedOffset: committedOffset,
            committedLeaderEpoch: committedLeaderEpoch,
            metadata: metadata,
            errorCode: errorCode,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version >= 6
        var size = 14
        if version >= 5 {
            size &+= 4
        }
        size &+= try WireSize.string(
            structure.pointee.metadata,
            flexible: flexible,
            nullable: true,
            "OffsetFetchResponse.OffsetFetchResponsePartition.Metadata"
        )
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(
                structure.pointee.unknownTaggedFields,
                "OffsetFetchResponse.OffsetFetchResponsePartition",
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
        writer.writeInteger(structure.pointee.partitionIndex)
        writer.writeInteger(structure.pointee.committedOffset)
        if version >= 5 {
            writer.writeInteger(structure.pointee.committedLeaderEpoch)
        }
        writer.writeString(structure.pointee.metadata, flexible: flexible)
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
        visitor.visit(int64: left.pointee.committedOffset, right.pointee.committedOffset)
        visitor.visit(int32: left.pointee.committedLeaderEpoch, right.pointee.committedLeaderEpoch)
        visitor.visit(string: left.pointee.metadata, right.pointee.metadata)
        visitor.visit(int16: left.pointee.errorCode.rawValue, right.pointee.errorCode.rawValue)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension OffsetFetchResponse.OffsetFetchResponseGroup {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "GroupId"
        let groupID: String
        let topics: [OffsetFetchResponse.OffsetFetchResponseTopics]
        let errorCode: ErrorCode
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            groupID = try reader.readString(flexible: true)
            field = "Topics"
            topics = try reader.readArray(
                of: OffsetFetchResponse.OffsetFetchResponseTopics.self,
                version: version,
                flexible: true,
                minimumSize: 3
            )
            field = "ErrorCode"
            errorCode = try ErrorCode(rawValue: reader.readInteger())
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(groupID: groupID, topics: topics, errorCode: errorCode, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 2
        size &+= try WireSize.string(
            structure.pointee.groupID,
            flexible: true,
            "OffsetFetchResponse.OffsetFetchResponseGroup.GroupId"
        )
        size &+= try WireSize.array(
            structure.pointee.topics,
            version: version,
            flexible: true,
            "OffsetFetchResponse.OffsetFetchResponseGroup.Topics"
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
        try writer.writeArray(structure.pointee.topics, version: version, flexible: true)
        writer.writeInteger(structure.pointee.errorCode.rawValue)
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(string: left.pointee.groupID, right.pointee.groupID)
        visitor.visit(structures: left.pointee.topics, right.pointee.topics)
        visitor.visit(int16: left.pointee.errorCode.rawValue, right.pointee.errorCode.rawValue)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension OffsetFetchResponse.OffsetFetchResponseTopics {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "Name"
        let name: String
        let topicID: KafkaUUID
        let partitions: [OffsetFetchResponse.OffsetFetchResponsePartitions]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            if version <= 9 {
                field = "Name"
                name = try reader.readString(flexible: true)
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
                of: OffsetFetchResponse.OffsetFetchResponsePartitions.self,
                version: version,
                flexible: true,
                minimumSize: 20
            )
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(name: name, topicID: topicID, partitions: partitions, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 0
        if version <= 9 {
            size &+= try WireSize.string(
                structure.pointee.name,
                flexible: true,
                "OffsetFetchResponse.OffsetFetchResponseTopics.Name"
            )
        }
        if version == 10 {
            size &+= 16
        }
        size &+= try WireSize.array(
            structure.pointee.partitions,
            version: version,
            flexible: true,
            "OffsetFetchResponse.OffsetFetchResponseTopics.Partitions"
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
        if version <= 9 {
            writer.writeString(structure.pointee.name, flexible: true)
        }
        if version == 10 {
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
        visitor.visit(string: left.pointee.name, right.pointee.name)
        visitor.visit(uuid: left.pointee.topicID, right.pointee.topicID)
        visitor.visit(structures: left.pointee.partitions, right.pointee.partitions)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension OffsetFetchResponse.OffsetFetchResponsePartitions {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "PartitionIndex"
        let partitionIndex: Int32
        let committedOffset: Int64
        let committedLeaderEpoch: Int32
        let metadata: String?
        let errorCode: ErrorCode
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            partitionIndex = try reader.readInteger()
            field = "CommittedOffset"
            committedOffset = try reader.readInteger()
            field = "CommittedLeaderEpoch"
            committedLeaderEpoch = try reader.readInteger()
            field = "Metadata"
            metadata = try reader.readNullableString(flexible: true)
            field = "ErrorCode"
            errorCode = try ErrorCode(rawValue: reader.readInteger())
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(
            partitionIndex: partitionIndex,
            committedOffset: committedOffset,
            committedLeaderEpoch: committedLeaderEpoch,
            metadata: metadata,
            errorCode: errorCode,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 18
        size &+= try WireSize.string(
            structure.pointee.metadata,
            flexible: true,
            nullable: true,
            "OffsetFetchResponse.OffsetFetchResponsePartitions.Metadata"
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
        writer.writeInteger(structure.pointee.partitionIndex)
        writer.writeInteger(structure.pointee.committedOffset)
        writer.writeInteger(structure.pointee.committedLeaderEpoch)
        writer.writeString(structure.pointee.metadata, flexible: true)
        writer.writeInteger(structure.pointee.errorCode.rawValue)
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
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
        visitor.visit(string: left.pointee.metadata, right.pointee.metadata)
        visitor.visit(int16: left.pointee.errorCode.rawValue, right.pointee.errorCode.rawValue)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}
