// Generated from the protocol schema by Tools/generate. Do not edit.

/// Starts, changes or cancels the move of partitions to other replicas (KIP-455).
///
/// Versions 0-1, flexible.
public struct AlterPartitionReassignmentsRequest: KafkaRequest {
    public typealias Response = AlterPartitionReassignmentsResponse

    public static var specification: MessageSpecification {
        return MessageSpecification(
            "AlterPartitionReassignmentsRequest",
            key: 45,
            versions: VersionRange(0, 1),
            flexibleFrom: 0
        )
    }

    /// How long, in milliseconds, the controller may take to accept the reassignment, which itself runs on afterwards.
    public var timeoutMs: Int32

    /// Whether a reassignment may change how many replicas a partition has; if not, one that would is refused. From
    /// version 1 on.
    public var allowReplicationFactorChange: Bool

    /// Topics with the partitions to move.
    public var topics: [AlterPartitionReassignmentsRequest.ReassignableTopic]

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        timeoutMs: Int32 = 60000,
        allowReplicationFactorChange: Bool = true,
        topics: [AlterPartitionReassignmentsRequest.ReassignableTopic] = [],
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.timeoutMs = timeoutMs
        self.allowReplicationFactorChange = allowReplicationFactorChange
        self.topics = topics
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension AlterPartitionReassignmentsRequest {
    /// One topic with the partitions to move.
    public struct ReassignableTopic: WireStructure {
        /// Name of the topic.
        public var name: String

        /// Partitions of the topic to move.
        public var partitions: [AlterPartitionReassignmentsRequest.ReassignablePartition]

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            name: String = "",
            partitions: [AlterPartitionReassignmentsRequest.ReassignablePartition] = [],
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.name = name
            self.partitions = partitions
            self.unknownTaggedFields = unknownTaggedFields
        }
    }

    /// One partition and where it is to go.
    public struct ReassignablePartition: WireStructure {
        /// Number of the partition within its topic, counted from 0.
        public var partitionIndex: Int32

        /// Broker IDs of the replicas wanted, preferred leader first; null cancels a running reassignment.
        public var replicas: Int32List?

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            partitionIndex: Int32 = 0,
            replicas: Int32List? = nil,
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.partitionIndex = partitionIndex
            self.replicas = replicas
            self.unknownTaggedFields = unknownTaggedFields
        }
    }
}

extension AlterPartitionReassignmentsRequest {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "TimeoutMs"
        let timeoutMs: Int32
        let allowReplicationFactorChange: Bool
        let topics: [AlterPartitionReassignmentsRequest.ReassignableTopic]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            timeoutMs = try reader.readInteger()
            if version == 1 {
                field = "AllowReplicationFactorChange"
                allowReplicationFactorChange = try reader.readBool()
            } else {
                allowReplicationFactorChange = true
            }
            field = "Topics"
            topics = try reader.readArray(
                of: AlterPartitionReassignmentsRequest.ReassignableTopic.self,
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
            timeoutMs: timeoutMs,
            allowReplicationFactorChange: allowReplicationFactorChange,
            topics: topics,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 4
        if version == 1 {
            size &+= 1
        } else if !structure.pointee.allowReplicationFactorChange {
            throw WireSize.notInVersion("AlterPartitionReassignmentsRequest.AllowReplicationFactorChange", version)
        }
        size &+= try WireSize.array(
            structure.pointee.topics,
            version: version,
            flexible: true,
            "AlterPartitionReassignmentsRequest.Topics"
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
        writer.writeInteger(structure.pointee.timeoutMs)
        if version == 1 {
            writer.writeBool(structure.pointee.allowReplicationFactorChange)
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
        visitor.visit(int32: left.pointee.timeoutMs, right.pointee.timeoutMs)
        visitor.visit(bool: left.pointee.allowReplicationFactorChange, right.pointee.allowReplicationFactorChange)
        visitor.visit(structures: left.pointee.topics, right.pointee.topics)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension AlterPartitionReassignmentsRequest.ReassignableTopic {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "Name"
        let name: String
        let partitions: [AlterPartitionReassignmentsRequest.ReassignablePartition]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            name = try reader.readString(flexible: true)
            field = "Partitions"
            partitions = try reader.readArray(
                of: AlterPartitionReassignmentsRequest.ReassignablePartition.self,
                version: version,
                flexible: true,
                minimumSize: 6
            )
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(name: name, partitions: partitions, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 0
        size &+= try WireSize.string(
            structure.pointee.name,
            flexible: true,
            "AlterPartitionReassignmentsRequest.ReassignableTopic.Name"
        )
        size &+= try WireSize.array(
            structure.pointee.partitions,
            version: version,
            flexible: true,
            "AlterPartitionReassignmentsRequest.ReassignableTopic.Partitions"
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
        visitor.visit(structures: left.pointee.partitions, right.pointee.partitions)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension AlterPartitionReassignmentsRequest.ReassignablePartition {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "PartitionIndex"
        let partitionIndex: Int32
        let replicas: Int32List?
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            partitionIndex = try reader.readInteger()
            field = "Replicas"
            replicas = try reader.readNullableInt32List(flexible: true)
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(partitionIndex: partitionIndex, replicas: replicas, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 4
        size &+= try WireSize.array(
            count: structure.pointee.replicas?.count,
            of: 4,
            flexible: true,
            nullable: true,
            "AlterPartitionReassignmentsRequest.ReassignablePartition.Replicas"
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
        writer.writeInt32List(structure.pointee.replicas, flexible: true)
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(int32: left.pointee.partitionIndex, right.pointee.partitionIndex)
        visitor.visit(int32s: left.pointee.replicas, right.pointee.replicas)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

/// Says for each partition whether its reassignment was accepted or cancelled.
///
/// Versions 0-1, flexible.
public struct AlterPartitionReassignmentsResponse: KafkaResponse {
    public static var specification: MessageSpecification {
        return MessageSpecification(
            "AlterPartitionReassignmentsResponse",
            key: 45,
            versions: VersionRange(0, 1),
            flexibleFrom: 0
        )
    }

    /// How long, in milliseconds, the broker asks the client to wait before its next request because of a quota; 0 when
    /// there is none.
    public var throttleTimeMs: Int32

    /// Whether the controller let reassignments change how many replicas a partition has. From version 1 on.
    public var allowReplicationFactorChange: Bool

    /// Outcome of the request as a whole, as a Kafka error code; 0 means success.
    public var errorCode: ErrorCode

    /// Explanation in words of the error; null when there is none.
    public var errorMessage: String?

    /// Outcomes, grouped by topic.
    public var responses: [AlterPartitionReassignmentsResponse.ReassignableTopicResponse]

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        throttleTimeMs: Int32 = 0,
        allowReplicationFactorChange: Bool = true,
        errorCode: ErrorCode = ErrorCode(rawValue: 0),
        errorMessage: String? = "",
        responses: [AlterPartitionReassignmentsResponse.ReassignableTopicResponse] = [],
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.throttleTimeMs = throttleTimeMs
        self.allowReplicationFactorChange = allowReplicationFactorChange
        self.errorCode = errorCode
        self.errorMessage = errorMessage
        self.responses = responses
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension AlterPartitionReassignmentsResponse {
    /// Outcome for the partitions of one topic.
    public struct ReassignableTopicResponse: WireStructure {
        /// Name of the topic.
        public var name: String

        /// Outcomes for each partition of the topic.
        public var partitions: [AlterPartitionReassignmentsResponse.ReassignablePartitionResponse]

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            name: String = "",
            partitions: [AlterPartitionReassignmentsResponse.ReassignablePartitionResponse] = [],
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.name = name
            self.partitions = partitions
            self.unknownTaggedFields = unknownTaggedFields
        }
    }

    /// Outcome for one partition.
    public struct ReassignablePartitionResponse: WireStructure {
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
            errorMessage: String? = "",
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.partitionIndex = partitionIndex
            self.errorCode = errorCode
            self.errorMessage = errorMessage
            self.unknownTaggedFields = unknownTaggedFields
        }
    }
}

extension AlterPartitionReassignmentsResponse {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "ThrottleTimeMs"
        let throttleTimeMs: Int32
        let allowReplicationFactorChange: Bool
        let errorCode: ErrorCode
        let errorMessage: String?
        let responses: [AlterPartitionReassignmentsResponse.ReassignableTopicResponse]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            throttleTimeMs = try reader.readInteger()
            if version == 1 {
                field = "AllowReplicationFactorChange"
                allowReplicationFactorChange = try reader.readBool()
            } else {
                allowReplicationFactorChange = true
            }
            field = "ErrorCode"
            errorCode = try ErrorCode(rawValue: reader.readInteger())
            field = "ErrorMessage"
            errorMessage = try reader.readNullableString(flexible: true)
            field = "Responses"
            responses = try reader.readArray(
                of: AlterPartitionReassignmentsResponse.ReassignableTopicResponse.self,
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
            throttleTimeMs: throttleTimeMs,
            allowReplicationFactorChange: allowReplicationFactorChange,
            errorCode: errorCode,
            errorMessage: errorMessage,
            responses: responses,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 6
        if version == 1 {
            size &+= 1
        }
        size &+= try WireSize.string(
            structure.pointee.errorMessage,
            flexible: true,
            nullable: true,
            "AlterPartitionReassignmentsResponse.ErrorMessage"
        )
        size &+= try WireSize.array(
            structure.pointee.responses,
            version: version,
            flexible: true,
            "AlterPartitionReassignmentsResponse.Responses"
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
        if version == 1 {
            writer.writeBool(structure.pointee.allowReplicationFactorChange)
        }
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
        visitor.visit(bool: left.pointee.allowReplicationFactorChange, right.pointee.allowReplicationFactorChange)
        visitor.visit(int16: left.pointee.errorCode.rawValue, right.pointee.errorCode.rawValue)
        visitor.visit(string: left.pointee.errorMessage, right.pointee.errorMessage)
        visitor.visit(structures: left.pointee.responses, right.pointee.responses)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension AlterPartitionReassignmentsResponse.ReassignableTopicResponse {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "Name"
        let name: String
        let partitions: [AlterPartitionReassignmentsResponse.ReassignablePartitionResponse]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            name = try reader.readString(flexible: true)
            field = "Partitions"
            partitions = try reader.readArray(
                of: AlterPartitionReassignmentsResponse.ReassignablePartitionResponse.self,
                version: version,
                flexible: true,
                minimumSize: 8
            )
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(name: name, partitions: partitions, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 0
        size &+= try WireSize.string(
            structure.pointee.name,
            flexible: true,
            "AlterPartitionReassignmentsResponse.ReassignableTopicResponse.Name"
        )
        size &+= try WireSize.array(
            structure.pointee.partitions,
            version: version,
            flexible: true,
            "AlterPartitionReassignmentsResponse.ReassignableTopicResponse.Partitions"
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
        visitor.visit(structures: left.pointee.partitions, right.pointee.partitions)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension AlterPartitionReassignmentsResponse.ReassignablePartitionResponse {
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
            "AlterPartitionReassignmentsResponse.ReassignablePartitionResponse.ErrorMessage"
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
