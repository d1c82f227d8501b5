// Generated from the protocol schema by Tools/generate. Do not edit.

/// Deletes topics, by name or by ID.
///
/// Versions 0-6, flexible from 4.
public struct DeleteTopicsRequest: KafkaRequest {
    public typealias Response = DeleteTopicsResponse

    public static var specification: MessageSpecification {
        return MessageSpecification("DeleteTopicsRequest", key: 20, versions: VersionRange(0, 6), flexibleFrom: 4)
    }

    /// Topics to delete, by name or ID (version 6 and up). From version 6 on.
    public var topics: [DeleteTopicsRequest.DeleteTopicState]

    /// Names of the topics to delete, in versions that do not know IDs. Up to version 5.
    public var topicNames: [String]

    /// How long, in milliseconds, to wait for the topics to be deleted; they may still go after a timeout.
    public var timeoutMs: Int32

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        topics: [DeleteTopicsRequest.DeleteTopicState] = [],
        topicNames: [String] = [],
        timeoutMs: Int32 = 0,
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.topics = topics
        self.topicNames = topicNames
        self.timeoutMs = timeoutMs
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension DeleteTopicsRequest {
    /// One topic to delete, by name or by ID.
    public struct DeleteTopicState: WireStructure {
        /// Name of the topic; null when it is given by ID.
        public var name: String?

        /// ID of the topic; the zero UUID when it is given by name.
        public var topicID: KafkaUUID

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            name: String? = nil,
            topicID: KafkaUUID = .zero,
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.name = name
            self.topicID = topicID
            self.unknownTaggedFields = unknownTaggedFields
        }
    }
}

extension DeleteTopicsRequest {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version >= 4
        var field: StaticString = "Topics"
        let topics: [DeleteTopicsRequest.DeleteTopicState]
        let topicNames: [String]
        let timeoutMs: Int32
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            if version == 6 {
                field = "Topics"
                topics = try reader.readArray(
                    of: DeleteTopicsRequest.DeleteTopicState.self,
                    version: version,
                    flexible: flexible,
                    minimumSize: 18
                )
            } else {
                topics = []
            }
            if version <= 5 {
                field = "TopicNames"
                topicNames = try reader.readStrings(flexible: flexible)
            } else {
                topicNames = []
            }
            field = "TimeoutMs"
            timeoutMs = try reader.readInteger()
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
            topics: topics,
            topicNames: topicNames,
            timeoutMs: timeoutMs,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version >= 4
        var size = 4
        if version == 6 {
            size &+= try WireSize.array(
                structure.pointee.topics,
                version: version,
                flexible: flexible,
                "DeleteTopicsRequest.Topics"
            )
        } else if !structure.pointee.topics.isEmpty {
            throw WireSize.notInVersion("DeleteTopicsRequest.Topics", version)
        }
        if version <= 5 {
            size &+= try WireSize.strings(
                structure.pointee.topicNames,
                flexible: flexible,
                "DeleteTopicsRequest.TopicNames"
            )
        }
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(structure.pointee.unknownTaggedFields, "DeleteTopicsRequest", version)
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
        if version == 6 {
            try writer.writeArray(structure.pointee.topics, version: version, flexible: flexible)
        }
        if version <= 5 {
            writer.writeStrings(structure.pointee.topicNames, flexible: flexible)
        }
        writer.writeInteger(structure.pointee.timeoutMs)
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
        visitor.visit(structures: left.pointee.topics, right.pointee.topics)
        visitor.visit(values: left.pointee.topicNames, right.pointee.topicNames)
        visitor.visit(int32: left.pointee.timeoutMs, right.pointee.timeoutMs)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension DeleteTopicsRequest.DeleteTopicState {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "Name"
        let name: String?
        let topicID: KafkaUUID
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            name = try reader.readNullableString(flexible: true)
            field = "TopicId"
            topicID = try reader.readUUID()
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(name: name, topicID: topicID, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 16
        size &+= try WireSize.string(
            structure.pointee.name,
            flexible: true,
            nullable: true,
            "DeleteTopicsRequest.DeleteTopicState.Name"
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
        writer.writeString(structure.pointee.name, flexible: true)
        writer.writeUUID(structure.pointee.topicID)
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
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

/// Says for each topic whether it was deleted.
///
/// Versions 0-6, flexible from 4.
public struct DeleteTopicsResponse: KafkaResponse {
    public static var specification: MessageSpecification {
        return MessageSpecification("DeleteTopicsResponse", key: 20, versions: VersionRange(0, 6), flexibleFrom: 4)
    }

    /// How long, in milliseconds, the broker asks the client to wait before its next request because of a quota; 0 when
    /// there is none. From version 1 on.
    public var throttleTimeMs: Int32

    /// Outcomes, one for each topic of the request.
    public var responses: [DeleteTopicsResponse.DeletableTopicResult]

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        throttleTimeMs: Int32 = 0,
        responses: [DeleteTopicsResponse.DeletableTopicResult] = [],
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.throttleTimeMs = throttleTimeMs
        self.responses = responses
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension DeleteTopicsResponse {
    /// Outcome for one topic.
    public struct DeletableTopicResult: WireStructure {
        /// Name of the topic; null when it was given by an ID that is unknown or not for this client to see.
        public var name: String?

        /// Unique ID that the topic got at its creation; a topic deleted and created again has another. From version 6
        /// on.
        public var topicID: KafkaUUID

        /// Outcome for this topic, as a Kafka error code; 0 means success.
        public var errorCode: ErrorCode

        /// Explanation in words of the error for this topic; null when there is none. From version 5 on.
        public var errorMessage: String?

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            name: String? = "",
            topicID: KafkaUUID = .zero,
            errorCode: ErrorCode = ErrorCode(rawValue: 0),
            errorMessage: String? = nil,
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.name = name
            self.topicID = topicID
            self.errorCode = errorCode
            self.errorMessage = errorMessage
            self.unknownTaggedFields = unknownTaggedFields
        }
    }
}

extension DeleteTopicsResponse {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version >= 4
        var field: StaticString = "ThrottleTimeMs"
        let throttleTimeMs: Int32
        let responses: [DeleteTopicsResponse.DeletableTopicResult]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            if version >= 1 {
                field = "ThrottleTimeMs"
                throttleTimeMs = try reader.readInteger()
            } else {
                throttleTimeMs = 0
            }
            field = "Responses"
            responses = try reader.readArray(
                of: DeleteTopicsResponse.DeletableTopicResult.self,
                version: version,
                flexible: flexible,
                minimumSize: 4
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
        self.init(throttleTimeMs: throttleTimeMs, responses: responses, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version >= 4
        var size = 0
        if version >= 1 {
            size &+= 4
        }
        size &+= try WireSize.array(
            structure.pointee.responses,
            version: version,
            flexible: flexible,
            "DeleteTopicsResponse.Responses"
        )
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(structure.pointee.unknownTaggedFields, "DeleteTopicsResponse", version)
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
        if version >= 1 {
            writer.writeInteger(structure.pointee.throttleTimeMs)
        }
        try writer.writeArray(structure.pointee.responses, version: version, flexible: flexible)
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
        visitor.visit(structures: left.pointee.responses, right.pointee.responses)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension DeleteTopicsResponse.DeletableTopicResult {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version >= 4
        var field: StaticString = "Name"
        let name: String?
        let topicID: KafkaUUID
        let errorCode: ErrorCode
        let errorMessage: String?
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            name =
                try version == 6
                ? reader.readNullableString(flexible: flexible)
                : reader.readString(flexible: flexible)
            if version == 6 {
                field = "TopicId"
                topicID = try reader.readUUID()
            } else {
                topicID = .zero
            }
            field = "ErrorCode"
            errorCode = try ErrorCode(rawValue: reader.readInteger())
            if version >= 5 {
                field = "ErrorMessage"
                errorMessage = try reader.readNullableString(flexible: flexible)
            } else {
                errorMessage = nil
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
            name: name,
            topicID: topicID,
            errorCode: errorCode,
            errorMessage: errorMessage,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version >= 4
        var size = 2
        size &+= try WireSize.string(
            structure.pointee.name,
            flexible: flexible,
            nullable: version == 6,
            "DeleteTopicsResponse.DeletableTopicResult.Name"
        )
        if version == 6 {
            size &+= 16
        }
        if version >= 5 {
            size &+= try WireSize.string(
                structure.pointee.errorMessage,
                flexible: flexible,
                nullable: true,
                "DeleteTopicsResponse.DeletableTopicResult.ErrorMessage"
            )
        }
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(
                structure.pointee.unknownTaggedFields,
                "DeleteTopicsResponse.DeletableTopicResult",
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
        writer.writeString(structure.pointee.name, flexible: flexible)
        if version == 6 {
            writer.writeUUID(structure.pointee.topicID)
        }
        writer.writeInteger(structure.pointee.errorCode.rawValue)
        if version >= 5 {
            writer.writeString(structure.pointee.errorMessage, flexible: flexible)
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
        visitor.visit(string: left.pointee.name, right.pointee.name)
        visitor.visit(uuid: left.pointee.topicID, right.pointee.topicID)
        visitor.visit(int16: left.pointee.errorCode.rawValue, right.pointee.errorCode.rawValue)
        visitor.visit(string: left.pointee.errorMessage, right.pointee.errorMessage)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}
