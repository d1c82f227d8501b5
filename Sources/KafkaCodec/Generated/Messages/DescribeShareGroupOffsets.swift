// Generated from the protocol schema by Tools/generate. Do not edit.

/// Asks for the start offsets of share groups.
///
/// Versions 0-1, flexible.
public struct DescribeShareGroupOffsetsRequest: KafkaRequest {
    public typealias Response = DescribeShareGroupOffsetsResponse

    public static var specification: MessageSpecification {
        return MessageSpecification(
            "DescribeShareGroupOffsetsRequest",
            key: 90,
            versions: VersionRange(0, 1),
            flexibleFrom: 0
        )
    }

    /// Share groups to describe.
    public var groups: [DescribeShareGroupOffsetsRequest.DescribeShareGroupOffsetsRequestGroup]

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        groups: [DescribeShareGroupOffsetsRequest.DescribeShareGroupOffsetsRequestGroup] = [],
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.groups = groups
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension DescribeShareGroupOffsetsRequest {
    /// One share group and the partitions of interest.
    public struct DescribeShareGroupOffsetsRequestGroup: WireStructure {
        /// ID of the share group.
        public var groupID: String

        /// Topics with the partitions of interest; null for all that the group has offsets of.
        public var topics: [DescribeShareGroupOffsetsRequest.DescribeShareGroupOffsetsRequestTopic]?

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            groupID: String = "",
            topics: [DescribeShareGroupOffsetsRequest.DescribeShareGroupOffsetsRequestTopic]? = [],
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.groupID = groupID
            self.topics = topics
            self.unknownTaggedFields = unknownTaggedFields
        }
    }

    /// One topic with the partitions of interest.
    public struct DescribeShareGroupOffsetsRequestTopic: WireStructure {
        /// Name of the topic.
        public var topicName: String

        /// Numbers of the partitions of interest.
        public var partitions: Int32List

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            topicName: String = "",
            partitions: Int32List = [],
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.topicName = topicName
            self.partitions = partitions
            self.unknownTaggedFields = unknownTaggedFields
        }
    }
}

extension DescribeShareGroupOffsetsRequest {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "Groups"
        let groups: [DescribeShareGroupOffsetsRequest.DescribeShareGroupOffsetsRequestGroup]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            groups = try reader.readArray(
                of: DescribeShareGroupOffsetsRequest.DescribeShareGroupOffsetsRequestGroup.self,
                version: version,
                flexible: true,
                minimumSize: 3
            )
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(groups: groups, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 0
        size &+= try WireSize.array(
            structure.pointee.groups,
            version: version,
            flexible: true,
            "DescribeShareGroupOffsetsRequest.Groups"
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
        try writer.writeArray(structure.pointee.groups, version: version, flexible: true)
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(structures: left.pointee.groups, right.pointee.groups)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension DescribeShareGroupOffsetsRequest.DescribeShareGroupOffsetsRequestGroup {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "GroupId"
        let groupID: String
        let topics: [DescribeShareGroupOffsetsRequest.DescribeShareGroupOffsetsRequestTopic]?
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            groupID = try reader.readString(flexible: true)
            field = "Topics"
            topics = try reader.readNullableArray(
                of: DescribeShareGroupOffsetsRequest.DescribeShareGroupOffsetsRequestTopic.self,
                version: version,
                flexible: true,
                minimumSize: 3
            )
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(groupID: groupID, topics: topics, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 0
        size &+= try WireSize.string(
            structure.pointee.groupID,
            flexible: true,
            "DescribeShareGroupOffsetsRequest.DescribeShareGroupOffsetsRequestGroup.GroupId"
        )
        size &+= try WireSize.array(
            structure.pointee.topics,
            version: version,
            flexible: true,
            nullable: true,
            "DescribeShareGroupOffsetsRequest.DescribeShareGroupOffsetsRequestGroup.Topics"
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
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension DescribeShareGroupOffsetsRequest.DescribeShareGroupOffsetsRequestTopic {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "TopicName"
        let topicName: String
        let partitions: Int32List
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            topicName = try reader.readString(flexible: true)
            field = "Partitions"
            partitions = try reader.readInt32List(flexible: true)
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(topicName: topicName, partitions: partitions, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 0
        size &+= try WireSize.string(
            structure.pointee.topicName,
            flexible: true,
            "DescribeShareGroupOffsetsRequest.DescribeShareGroupOffsetsRequestTopic.TopicName"
        )
        size &+= try WireSize.array(
            count: structure.pointee.partitions.count,
            of: 4,
            flexible: true,
            "DescribeShareGroupOffsetsRequest.DescribeShareGroupOffsetsRequestTopic.Partitions"
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
        writer.writeInt32List(structure.pointee.partitions, flexible: true)
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(string: left.pointee.topicName, right.pointee.topicName)
        visitor.visit(int32s: left.pointee.partitions, right.pointee.partitions)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

/// Gives for each share group its start offset and lag in every partition.
///
/// Versions 0-1, flexible.
public struct DescribeShareGroupOffsetsResponse: KafkaResponse {
    public static var specification: MessageSpecification {
        return MessageSpecification(
            "DescribeShareGroupOffsetsResponse",
            key: 90,
            versions: VersionRange(0, 1),
            flexibleFrom: 0
        )
    }

    /// How long, in milliseconds, the broker asks the client to wait before its next request because of a quota; 0 when
    /// there is none.
    public var throttleTimeMs: Int32

    /// Outcomes, one for each group of the request.
    public var groups: [DescribeShareGroupOffsetsResponse.DescribeShareGroupOffsetsResponseGroup]

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        throttleTimeMs: Int32 = 0,
        groups: [DescribeShareGroupOffsetsResponse.DescribeShareGroupOffsetsResponseGroup] = [],
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.throttleTimeMs = throttleTimeMs
        self.groups = groups
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension DescribeShareGroupOffsetsResponse {
    /// Outcome for one share group.
    public struct DescribeShareGroupOffsetsResponseGroup: WireStructure {
        /// ID of the share group.
        public var groupID: String

        /// Outcomes for the group, grouped by topic.
        public var topics: [DescribeShareGroupOffsetsResponse.DescribeShareGroupOffsetsResponseTopic]

        /// Outcome for this group, as a Kafka error code; 0 means success.
        public var errorCode: ErrorCode

        /// Explanation in words of the error for this group; null when there is none.
        public var errorMessage: String?

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            groupID: String = "",
            topics: [DescribeShareGroupOffsetsResponse.DescribeShareGroupOffsetsResponseTopic] = [],
            errorCode: ErrorCode = ErrorCode(rawValue: 0),
            errorMessage: String? = nil,
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.groupID = groupID
            self.topics = topics
            self.errorCode = errorCode
            self.errorMessage = errorMessage
            self.unknownTaggedFields = unknownTaggedFields
        }
    }

    /// One topic with its partitions.
    public struct DescribeShareGroupOffsetsResponseTopic: WireStructure {
        /// Name of the topic.
        public var topicName: String

        /// Unique ID that the topic got at its creation; a topic deleted and created again has another.
        public var topicID: KafkaUUID

        /// Outcomes for each partition of the topic.
        public var partitions: [DescribeShareGroupOffsetsResponse.DescribeShareGroupOffsetsResponsePartition]

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            topicName: String = "",
            topicID: KafkaUUID = .zero,
            partitions: [DescribeShareGroupOffsetsResponse.DescribeShareGroupOffsetsResponsePartition] = [],
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.topicName = topicName
            self.topicID = topicID
            self.partitions = partitions
            self.unknownTaggedFields = unknownTaggedFields
        }
    }

    /// One partition and how far the share group has got in it.
    public struct DescribeShareGroupOffsetsResponsePartition: WireStructure {
        /// Number of the partition within its topic, counted from 0.
        public var partitionIndex: Int32

        /// First offset whose delivery to the share group is not yet settled; -1 when the group has none yet.
        public var startOffset: Int64

        /// Leader epoch of the partition, a number that grows with every change of leader.
        public var leaderEpoch: Int32

        /// How many records are left for the share group to settle; -1 when not known. From version 1 on.
        public var lag: Int64

        /// Outcome for this partition, as a Kafka error code; 0 means success.
        public var errorCode: ErrorCode

        /// Explanation in words of the error for this partition; null when there is none.
        public var errorMessage: String?

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            partitionIndex: Int32 = 0,
            startOffset: Int64 = 0,
            leaderEpoch: Int32 = 0,
            lag: Int64 = -1,
            errorCode: ErrorCode = ErrorCode(rawValue: 0),
            errorMessage: String? = nil,
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.partitionIndex = partitionIndex
            self.startOffset = startOffset
            self.leaderEpoch = leaderEpoch
            self.lag = lag
            self.errorCode = errorCode
            self.errorMessage = errorMessage
            self.unknownTaggedFields = unknownTaggedFields
        }
    }
}

extension DescribeShareGroupOffsetsResponse {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "ThrottleTimeMs"
        let throttleTimeMs: Int32
        let groups: [DescribeShareGroupOffsetsResponse.DescribeShareGroupOffsetsResponseGroup]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            throttleTimeMs = try reader.readInteger()
            field = "Groups"
            groups = try reader.readArray(
                of: DescribeShareGroupOffsetsResponse.DescribeShareGroupOffsetsResponseGroup.self,
                version: version,
                flexible: true,
                minimumSize: 6
            )
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(throttleTimeMs: throttleTimeMs, groups: groups, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 4
        size &+= try WireSize.array(
            structure.pointee.groups,
            version: version,
            flexible: true,
            "DescribeShareGroupOffsetsResponse.Groups"
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
        try writer.writeArray(structure.pointee.groups, version: version, flexible: true)
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(int32: left.pointee.throttleTimeMs, right.pointee.throttleTimeMs)
        visitor.visit(structures: left.pointee.groups, right.pointee.groups)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension DescribeShareGroupOffsetsResponse.DescribeShareGroupOffsetsResponseGroup {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "GroupId"
        let groupID: String
        let topics: [DescribeShareGroupOffsetsResponse.DescribeShareGroupOffsetsResponseTopic]
        let errorCode: ErrorCode
        let errorMessage: String?
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            groupID = try reader.readString(flexible: true)
            field = "Topics"
            topics = try reader.readArray(
                of: DescribeShareGroupOffsetsResponse.DescribeShareGroupOffsetsResponseTopic.self,
                version: version,
                flexible: true,
                minimumSize: 19
            )
            field = "ErrorCode"
            errorCode = try ErrorCode(rawValue: reader.readInteger())
            field = "ErrorMessage"
            errorMessage = try reader.readNullableString(flexible: true)
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(
            groupID: groupID,
            topics: topics,
            errorCode: errorCode,
            errorMessage: errorMessage,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 2
        size &+= try WireSize.string(
            structure.pointee.groupID,
            flexible: true,
            "DescribeShareGroupOffsetsResponse.DescribeShareGroupOffsetsResponseGroup.GroupId"
        )
        size &+= try WireSize.array(
            structure.pointee.topics,
            version: version,
            flexible: true,
            "DescribeShareGroupOffsetsResponse.DescribeShareGroupOffsetsResponseGroup.Topics"
        )
        size &+= try WireSize.string(
            structure.pointee.errorMessage,
            flexible: true,
            nullable: true,
            "DescribeShareGroupOffsetsResponse.DescribeShareGroupOffsetsResponseGroup.ErrorMessage"
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
        writer.writeString(structure.pointee.errorMessage, flexible: true)
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
        visitor.visit(string: left.pointee.errorMessage, right.pointee.errorMessage)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension DescribeShareGroupOffsetsResponse.DescribeShareGroupOffsetsResponseTopic {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "TopicName"
        let topicName: String
        let topicID: KafkaUUID
        let partitions: [DescribeShareGroupOffsetsResponse.DescribeShareGroupOffsetsResponsePartition]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            topicName = try reader.readString(flexible: true)
            field = "TopicId"
            topicID = try reader.readUUID()
            field = "Partitions"
            partitions = try reader.readArray(
                of: DescribeShareGroupOffsetsResponse.DescribeShareGroupOffsetsResponsePartition.self,
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
        var size = 16
        size &+= try WireSize.string(
            structure.pointee.topicName,
            flexible: true,
            "DescribeShareGroupOffsetsResponse.DescribeShareGroupOffsetsResponseTopic.TopicName"
        )
        size &+= try WireSize.array(
            structure.pointee.partitions,
            version: version,
            flexible: true,
            "DescribeShareGroupOffsetsResponse.DescribeShareGroupOffsetsResponseTopic.Partitions"
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
        writer.writeUUID(structure.pointee.topicID)
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

extension DescribeShareGroupOffsetsResponse.DescribeShareGroupOffsetsResponsePartition {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "PartitionIndex"
        let partitionIndex: Int32
        let startOffset: Int64
        let leaderEpoch: Int32
        let lag: Int64
        let errorCode: ErrorCode
        let errorMessage: String?
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            partitionIndex = try reader.readInteger()
            field = "StartOffset"
            startOffset = try reader.readInteger()
            field = "LeaderEpoch"
            leaderEpoch = try reader.readInteger()
            if version == 1 {
                field = "Lag"
                lag = try reader.readInteger()
            } else {
                lag = -1
            }
            field = "ErrorCode"
            errorCode = try ErrorCode(rawValue: reader.readInteger())
            field = "ErrorMessage"
            errorMessage = try reader.readNullableString(flexible: true)
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(
            partitionIndex: partitionIndex,
            startOffset: startOffset,
            leaderEpoch: leaderEpoch,
            lag: lag,
            errorCode: errorCode,
            errorMessage: errorMessage,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 18
        if version == 1 {
            size &+= 8
        }
        size &+= try WireSize.string(
            structure.pointee.errorMessage,
            flexible: true,
            nullable: true,
            "DescribeShareGroupOffsetsResponse.DescribeShareGroupOffsetsResponsePartition.ErrorMessage"
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
        writer.writeInteger(structure.pointee.startOffset)
        writer.writeInteger(structure.pointee.leaderEpoch)
        if version == 1 {
            writer.writeInteger(structure.pointee.lag)
        }
        writer.writeInteger(structure.pointee.errorCode.rawValue)
        writer.writeString(structure.pointee.errorMessage, flexible: true)
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(int32: left.pointee.partitionIndex, right.pointee.partitionIndex)
        visitor.visit(int64: left.pointee.startOffset, right.pointee.startOffset)
        visitor.visit(int32: left.pointee.leaderEpoch, right.pointee.leaderEpoch)
        visitor.visit(int64: left.pointee.lag, right.pointee.lag)
        visitor.visit(int16: left.pointee.errorCode.rawValue, right.pointee.errorCode.rawValue)
        visitor.visit(string: left.pointee.errorMessage, right.pointee.errorMessage)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}
