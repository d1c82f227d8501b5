// Generated from the protocol schema by Tools/generate. Do not edit.

/// Sets the start offsets of an empty share group.
///
/// Version 0, flexible.
public struct AlterShareGroupOffsetsRequest: KafkaRequest {
    public typealias Response = AlterShareGroupOffsetsResponse

    public static var specification: MessageSpecification {
        return MessageSpecification(
            "AlterShareGroupOffsetsRequest",
            key: 91,
            versions: VersionRange(0, 0),
            flexibleFrom: 0
        )
    }

    /// ID of the share group.
    public var groupID: String

    /// Topics with the partitions to set.
    public var topics: [AlterShareGroupOffsetsRequest.AlterShareGroupOffsetsRequestTopic]

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        groupID: String = "",
        topics: [AlterShareGroupOffsetsRequest.AlterShareGroupOffsetsRequestTopic] = [],
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.groupID = groupID
        self.topics = topics
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension AlterShareGroupOffsetsRequest {
    /// One topic with the partitions to set.
    public struct AlterShareGroupOffsetsRequestTopic: WireStructure {
        /// Name of the topic.
        public var topicName: String

        /// Partitions to set.
        public var partitions: [AlterShareGroupOffsetsRequest.AlterShareGroupOffsetsRequestPartition]

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            topicName: String = "",
            partitions: [AlterShareGroupOffsetsRequest.AlterShareGroupOffsetsRequestPartition] = [],
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.topicName = topicName
            self.partitions = partitions
            self.unknownTaggedFields = unknownTaggedFields
        }
    }

    /// One partition and its new start offset.
    public struct AlterShareGroupOffsetsRequestPartition: WireStructure {
        /// Number of the partition within its topic, counted from 0.
        public var partitionIndex: Int32

        /// Offset from which the share group is to consume next.
        public var startOffset: Int64

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            partitionIndex: Int32 = 0,
            startOffset: Int64 = 0,
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.partitionIndex = partitionIndex
            self.startOffset = startOffset
            self.unknownTaggedFields = unknownTaggedFields
        }
    }
}

extension AlterShareGroupOffsetsRequest {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "GroupId"
        let groupID: String
        let topics: [AlterShareGroupOffsetsRequest.AlterShareGroupOffsetsRequestTopic]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            groupID = try reader.readString(flexible: true)
            field = "Topics"
            topics = try reader.readArray(
                of: AlterShareGroupOffsetsRequest.AlterShareGroupOffsetsRequestTopic.self,
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
        size &+= try WireSize.string(structure.pointee.groupID, flexible: true, "AlterShareGroupOffsetsRequest.GroupId")
        size &+= try WireSize.array(
            structure.pointee.topics,
            version: version,
            flexible: true,
            "AlterShareGroupOffsetsRequest.Topics"
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

extension AlterShareGroupOffsetsRequest.AlterShareGroupOffsetsRequestTopic {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "TopicName"
        let topicName: String
        let partitions: [AlterShareGroupOffsetsRequest.AlterShareGroupOffsetsRequestPartition]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            topicName = try reader.readString(flexible: true)
            field = "Partitions"
            partitions = try reader.readArray(
                of: AlterShareGroupOffsetsRequest.AlterShareGroupOffsetsRequestPartition.self,
                version: version,
                flexible: true,
                minimumSize: 13
            )
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
            "AlterShareGroupOffsetsRequest.AlterShareGroupOffsetsRequestTopic.TopicName"
        )
        size &+= try WireSize.array(
            structure.pointee.partitions,
            version: version,
            flexible: true,
            "AlterShareGroupOffsetsRequest.AlterShareGroupOffsetsRequestTopic.Partitions"
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
        visitor.visit(structures: left.pointee.partitions, right.pointee.partitions)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension AlterShareGroupOffsetsRequest.AlterShareGroupOffsetsRequestPartition {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "PartitionIndex"
        let partitionIndex: Int32
        let startOffset: Int64
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            partitionIndex = try reader.readInteger()
            field = "StartOffset"
            startOffset = try reader.readInteger()
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(partitionIndex: partitionIndex, startOffset: startOffset, unknownTaggedFields: unknownTaggedFields)
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
        writer.writeInteger(structure.pointee.partitionIndex)
        writer.writeInteger(structure.pointee.startOffset)
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
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

/// Says for each partition whether its share group start offset was set.
///
/// Version 0, flexible.
public struct AlterShareGroupOffsetsResponse: KafkaResponse {
    public static var specification: MessageSpecification {
        return MessageSpecification(
            "AlterShareGroupOffsetsResponse",
            key: 91,
            versions: VersionRange(0, 0),
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

    /// Outcomes, grouped by topic.
    public var responses: [AlterShareGroupOffsetsResponse.AlterShareGroupOffsetsResponseTopic]

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        throttleTimeMs: Int32 = 0,
        errorCode: ErrorCode = ErrorCode(rawValue: 0),
        errorMessage: String? = nil,
        responses: [AlterShareGroupOffsetsResponse.AlterShareGroupOffsetsResponseTopic] = [],
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.throttleTimeMs = throttleTimeMs
        self.errorCode = errorCode
        self.errorMessage = errorMessage
        self.responses = responses
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension AlterShareGroupOffsetsResponse {
    /// Outcome for the partitions of one topic.
    public struct AlterShareGroupOffsetsResponseTopic: WireStructure {
        /// Name of the topic.
        public var topicName: String

        /// Unique ID that the topic got at its creation; a topic deleted and created again has another.
        public var topicID: KafkaUUID

        /// Outcomes for each partition of the topic.
        public var partitions: [AlterShareGroupOffsetsResponse.AlterShareGroupOffsetsResponsePartition]

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            topicName: String = "",
            topicID: KafkaUUID = .zero,
            partitions: [AlterShareGroupOffsetsResponse.AlterShareGroupOffsetsResponsePartition] = [],
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.topicName = topicName
            self.topicID = topicID
            self.partitions = partitions
            self.unknownTaggedFields = unknownTaggedFields
        }
    }

    /// Outcome for one partition.
    public struct AlterShareGroupOffsetsResponsePartition: WireStructure {
        /// Number of the partition within its topic, counted from 0.
        public var partitionIndex: Int32

        /// Outcome for this partition, as a Kafka error code; 0 means success.
        public var errorCode: ErrorCode

        /// Explanation in words of the error for this partition; null when there is none.
        public var errorMessage: String?

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            partitionIndex: Int32 = 0,
            errorCode: ErrorCode = ErrorCode(rawValue: 0),
            errorMessage: String? = nil,
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.partitionIndex = partitionIndex
            self.errorCode = errorCode
            self.errorMessage = errorMessage
            self.unknownTaggedFields = unknownTaggedFields
        }
    }
}

extension AlterShareGroupOffsetsResponse {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "ThrottleTimeMs"
        let throttleTimeMs: Int32
        let errorCode: ErrorCode
        let errorMessage: String?
        let responses: [AlterShareGroupOffsetsResponse.AlterShareGroupOffsetsResponseTopic]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            throttleTimeMs = try reader.readInteger()
            field = "ErrorCode"
            errorCode = try ErrorCode(rawValue: reader.readInteger())
            field = "ErrorMessage"
            errorMessage = try reader.readNullableString(flexible: true)
            field = "Responses"
            responses = try reader.readArray(
                of: AlterShareGroupOffsetsResponse.AlterShareGroupOffsetsResponseTopic.self,
                version: version,
                flexible: true,
                minimumSize: 19
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
            responses: responses,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 6
        size &+= try WireSize.string(
            structure.pointee.errorMessage,
            flexible: true,
            nullable: true,
            "AlterShareGroupOffsetsResponse.ErrorMessage"
        )
        size &+= try WireSize.array(
            structure.pointee.responses,
            version: version,
            flexible: true,
            "AlterShareGroupOffsetsResponse.Responses"
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
        try writer.writeArray(structure.pointee.responses, version: version, flexible: true)
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
        visitor.visit(structures: left.pointee.responses, right.pointee.responses)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension AlterShareGroupOffsetsResponse.AlterShareGroupOffsetsResponseTopic {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "TopicName"
        let topicName: String
        let topicID: KafkaUUID
        let partitions: [AlterShareGroupOffsetsResponse.AlterShareGroupOffsetsResponsePartition]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            topicName = try reader.readString(flexible: true)
            field = "TopicId"
            topicID = try reader.readUUID()
            field = "Partitions"
            partitions = try reader.readArray(
                of: AlterShareGroupOffsetsResponse.AlterShareGroupOffsetsResponsePartition.self,
                version: version,
                flexible: true,
                minimumSize: 8
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
            "AlterShareGroupOffsetsResponse.AlterShareGroupOffsetsResponseTopic.TopicName"
        )
        size &+= try WireSize.array(
            structure.pointee.partitions,
            version: version,
            flexible: true,
            "AlterShareGroupOffsetsResponse.AlterShareGroupOffsetsResponseTopic.Partitions"
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

extension AlterShareGroupOffsetsResponse.AlterShareGroupOffsetsResponsePartition {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "PartitionIndex"
        let partitionIndex: Int32
        let errorCode: ErrorCode
        let errorMessage: String?
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            partitionIndex = try reader.readInteger()
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
            errorCode: errorCode,
            errorMessage: errorMessage,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 6
        size &+= try WireSize.string(
            structure.pointee.errorMessage,
            flexible: true,
            nullable: true,
            "AlterShareGroupOffsetsResponse.AlterShareGroupOffsetsResponsePartition.ErrorMessage"
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
        visitor.visit(int16: left.pointee.errorCode.rawValue, right.pointee.errorCode.rawValue)
        visitor.visit(string: left.pointee.errorMessage, right.pointee.errorMessage)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}
