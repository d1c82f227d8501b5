// Generated from the protocol schema by Tools/generate. Do not edit.

/// Deletes what a share group knows of topics, its start offsets included.
///
/// Version 0, flexible.
public struct DeleteShareGroupOffsetsRequest: KafkaRequest {
    public typealias Response = DeleteShareGroupOffsetsResponse

    public static var specification: MessageSpecification {
        return MessageSpecification(
            "DeleteShareGroupOffsetsRequest",
            key: 92,
            versions: VersionRange(0, 0),
            flexibleFrom: 0
        )
    }

    /// ID of the share group.
    public var groupID: String

    /// Topics that the share group is to forget.
    public var topics: [DeleteShareGroupOffsetsRequest.DeleteShareGroupOffsetsRequestTopic]

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        groupID: String = "",
        topics: [DeleteShareGroupOffsetsRequest.DeleteShareGroupOffsetsRequestTopic] = [],
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.groupID = groupID
        self.topics = topics
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension DeleteShareGroupOffsetsRequest {
    /// One topic that the share group is to forget.
    public struct DeleteShareGroupOffsetsRequestTopic: WireStructure {
        /// Name of the topic.
        public var topicName: String

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(topicName: String = "", unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()) {
            self.topicName = topicName
            self.unknownTaggedFields = unknownTaggedFields
        }
    }
}

extension DeleteShareGroupOffsetsRequest {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "GroupId"
        let groupID: String
        let topics: [DeleteShareGroupOffsetsRequest.DeleteShareGroupOffsetsRequestTopic]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            groupID = try reader.readString(flexible: true)
            field = "Topics"
            topics = try reader.readArray(
                of: DeleteShareGroupOffsetsRequest.DeleteShareGroupOffsetsRequestTopic.self,
                version: version,
                flexible: true,
                minimumSize: 2
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
            "DeleteShareGroupOffsetsRequest.GroupId"
        )
        size &+= try WireSize.array(
            structure.pointee.topics,
            version: version,
            flexible: true,
            "DeleteShareGroupOffsetsRequest.Topics"
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

extension DeleteShareGroupOffsetsRequest.DeleteShareGroupOffsetsRequestTopic {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "TopicName"
        let topicName: String
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            topicName = try reader.readString(flexible: true)
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(topicName: topicName, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 0
        size &+= try WireSize.string(
            structure.pointee.topicName,
            flexible: true,
            "DeleteShareGroupOffsetsRequest.DeleteShareGroupOffsetsRequestTopic.TopicName"
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
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(string: left.pointee.topicName, right.pointee.topicName)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

/// Says for each topic whether the share group's offsets were deleted.
///
/// Version 0, flexible.
public struct DeleteShareGroupOffsetsResponse: KafkaResponse {
    public static var specification: MessageSpecification {
        return MessageSpecification(
            "DeleteShareGroupOffsetsResponse",
            key: 92,
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

    /// Outcomes, one for each topic of the request.
    public var responses: [DeleteShareGroupOffsetsResponse.DeleteShareGroupOffsetsResponseTopic]

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        throttleTimeMs: Int32 = 0,
        errorCode: ErrorCode = ErrorCode(rawValue: 0),
        errorMessage: String? = nil,
        responses: [DeleteShareGroupOffsetsResponse.DeleteShareGroupOffsetsResponseTopic] = [],
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.throttleTimeMs = throttleTimeMs
        self.errorCode = errorCode
        self.errorMessage = errorMessage
        self.responses = responses
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension DeleteShareGroupOffsetsResponse {
    /// Outcome for one topic.
    public struct DeleteShareGroupOffsetsResponseTopic: WireStructure {
        /// Name of the topic.
        public var topicName: String

        /// Unique ID that the topic got at its creation; a topic deleted and created again has another.
        public var topicID: KafkaUUID

        /// Outcome for this topic, as a Kafka error code; 0 means success.
        public var errorCode: ErrorCode

        /// Explanation in words of the error for this topic; null when there is none.
        public var errorMessage: String?

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            topicName: String = "",
            topicID: KafkaUUID = .zero,
            errorCode: ErrorCode = ErrorCode(rawValue: 0),
            errorMessage: String? = nil,
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.topicName = topicName
            self.topicID = topicID
            self.errorCode = errorCode
            self.errorMessage = errorMessage
            self.unknownTaggedFields = unknownTaggedFields
        }
    }
}

extension DeleteShareGroupOffsetsResponse {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "ThrottleTimeMs"
        let throttleTimeMs: Int32
        let errorCode: ErrorCode
        let errorMessage: String?
        let responses: [DeleteShareGroupOffsetsResponse.DeleteShareGroupOffsetsResponseTopic]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            throttleTimeMs = try reader.readInteger()
            field = "ErrorCode"
            errorCode = try ErrorCode(rawValue: reader.readInteger())
            field = "ErrorMessage"
            errorMessage = try reader.readNullableString(flexible: true)
            field = "Responses"
            responses = try reader.readArray(
                of: DeleteShareGroupOffsetsResponse.DeleteShareGroupOffsetsResponseTopic.self,
                version: version,
                flexible: true,
                minimumSize: 21
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
            "DeleteShareGroupOffsetsResponse.ErrorMessage"
        )
        size &+= try WireSize.array(
            structure.pointee.responses,
            version: version,
            flexible: true,
            "DeleteShareGroupOffsetsResponse.Responses"
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

extension DeleteShareGroupOffsetsResponse.DeleteShareGroupOffsetsResponseTopic {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "TopicName"
        let topicName: String
        let topicID: KafkaUUID
        let errorCode: ErrorCode
        let errorMessage: String?
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            topicName = try reader.readString(flexible: true)
            field = "TopicId"
            topicID = try reader.readUUID()
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
            topicName: topicName,
            topicID: topicID,
            errorCode: errorCode,
            errorMessage: errorMessage,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 18
        size &+= try WireSize.string(
            structure.pointee.topicName,
            flexible: true,
            "DeleteShareGroupOffsetsResponse.DeleteShareGroupOffsetsResponseTopic.TopicName"
        )
        size &+= try WireSize.string(
            structure.pointee.errorMessage,
            flexible: true,
            nullable: true,
            "DeleteShareGroupOffsetsResponse.DeleteShareGroupOffsetsResponseTopic.ErrorMessage"
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
        visitor.visit(string: left.pointee.topicName, right.pointee.topicName)
        visitor.visit(uuid: left.pointee.topicID, right.pointee.topicID)
        visitor.visit(int16: left.pointee.errorCode.rawValue, right.pointee.errorCode.rawValue)
        visitor.visit(string: left.pointee.errorMessage, right.pointee.errorMessage)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}
