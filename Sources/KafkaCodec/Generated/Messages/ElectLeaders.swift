// Generated from the protocol schema by Tools/generate. Do not edit.

/// Has the controller elect leaders of partitions, preferred or unclean.
///
/// Versions 0-2, flexible from 2.
public struct ElectLeadersRequest: KafkaRequest {
    public typealias Response = ElectLeadersResponse

    public static var specification: MessageSpecification {
        return MessageSpecification("ElectLeadersRequest", key: 43, versions: VersionRange(0, 2), flexibleFrom: 2)
    }

    /// Kind of election: 0 of the preferred replica, 1 unclean, that is, of any live replica when none in sync is left.
    /// From version 1 on.
    public var electionType: Int8

    /// Partitions to hold an election for, grouped by topic; null for all partitions.
    public var topicPartitions: [ElectLeadersRequest.TopicPartitions]?

    /// How long, in milliseconds, to wait for the elections to be over.
    public var timeoutMs: Int32

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        electionType: Int8 = 0,
        topicPartitions: [ElectLeadersRequest.TopicPartitions]? = [],
        timeoutMs: Int32 = 60000,
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.electionType = electionType
        self.topicPartitions = topicPartitions
        self.timeoutMs = timeoutMs
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension ElectLeadersRequest {
    /// One topic with partitions of it.
    public struct TopicPartitions: WireStructure {
        /// Name of the topic.
        public var topic: String

        /// Numbers of the partitions to hold an election for.
        public var partitions: Int32List

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            topic: String = "",
            partitions: Int32List = [],
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.topic = topic
            self.partitions = partitions
            self.unknownTaggedFields = unknownTaggedFields
        }
    }
}

extension ElectLeadersRequest {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version == 2
        var field: StaticString = "ElectionType"
        let electionType: Int8
        let topicPartitions: [ElectLeadersRequest.TopicPartitions]?
        let timeoutMs: Int32
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            if version >= 1 {
                field = "ElectionType"
                electionType = try reader.readInteger()
            } else {
                electionType = 0
            }
            field = "TopicPartitions"
            topicPartitions = try reader.readNullableArray(
                of: ElectLeadersRequest.TopicPartitions.self,
                version: version,
                flexible: flexible,
                minimumSize: 3
            )
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
            electionType: electionType,
            topicPartitions: topicPartitions,
            timeoutMs: timeoutMs,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version == 2
        var size = 4
        if version >= 1 {
            size &+= 1
        } else if structure.pointee.electionType != 0 {
            throw WireSize.notInVersion("ElectLeadersRequest.ElectionType", version)
        }
        size &+= try WireSize.array(
            structure.pointee.topicPartitions,
            version: version,
            flexible: flexible,
            nullable: true,
            "ElectLeadersRequest.TopicPartitions"
        )
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(structure.pointee.unknownTaggedFields, "ElectLeadersRequest", version)
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
        let flexible = version == 2
        if version >= 1 {
            writer.writeInteger(structure.pointee.electionType)
        }
        try writer.writeArray(structure.pointee.topicPartitions, version: version, flexible: flexible)
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
        visitor.visit(int8: left.pointee.electionType, right.pointee.electionType)
        visitor.visit(structures: left.pointee.topicPartitions, right.pointee.topicPartitions)
        visitor.visit(int32: left.pointee.timeoutMs, right.pointee.timeoutMs)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension ElectLeadersRequest.TopicPartitions {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version == 2
        var field: StaticString = "Topic"
        let topic: String
        let partitions: Int32List
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            topic = try reader.readString(flexible: flexible)
            field = "Partitions"
            partitions = try reader.readInt32List(flexible: flexible)
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
        let flexible = version == 2
        var size = 0
        size &+= try WireSize.string(
            structure.pointee.topic,
            flexible: flexible,
            "ElectLeadersRequest.TopicPartitions.Topic"
        )
        size &+= try WireSize.array(
            count: structure.pointee.partitions.count,
            of: 4,
            flexible: flexible,
            "ElectLeadersRequest.TopicPartitions.Partitions"
        )
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(
                structure.pointee.unknownTaggedFields,
                "ElectLeadersRequest.TopicPartitions",
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
        let flexible = version == 2
        writer.writeString(structure.pointee.topic, flexible: flexible)
        writer.writeInt32List(structure.pointee.partitions, flexible: flexible)
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
        visitor.visit(int32s: left.pointee.partitions, right.pointee.partitions)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

/// Says for each partition how its election ended.
///
/// Versions 0-2, flexible from 2.
public struct ElectLeadersResponse: KafkaResponse {
    public static var specification: MessageSpecification {
        return MessageSpecification("ElectLeadersResponse", key: 43, versions: VersionRange(0, 2), flexibleFrom: 2)
    }

    /// How long, in milliseconds, the broker asks the client to wait before its next request because of a quota; 0 when
    /// there is none.
    public var throttleTimeMs: Int32

    /// Outcome of the request as a whole, as a Kafka error code; 0 means success. From version 1 on.
    public var errorCode: ErrorCode

    /// Outcomes, grouped by topic; when all partitions were asked for, only of those that needed an election.
    public var replicaElectionResults: [ElectLeadersResponse.ReplicaElectionResult]

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        throttleTimeMs: Int32 = 0,
        errorCode: ErrorCode = ErrorCode(rawValue: 0),
        replicaElectionResults: [ElectLeadersResponse.ReplicaElectionResult] = [],
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.throttleTimeMs = throttleTimeMs
        self.errorCode = errorCode
        self.replicaElectionResults = replicaElectionResults
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension ElectLeadersResponse {
    /// Outcome for the partitions of one topic.
    public struct ReplicaElectionResult: WireStructure {
        /// Name of the topic.
        public var topic: String

        /// Outcomes for each partition of the topic.
        public var partitionResult: [ElectLeadersResponse.PartitionResult]

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            topic: String = "",
            partitionResult: [ElectLeadersResponse.PartitionResult] = [],
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.topic = topic
            self.partitionResult = partitionResult
            self.unknownTaggedFields = unknownTaggedFields
        }
    }

    /// Outcome for one partition.
    public struct PartitionResult: WireStructure {
        /// Number of the partition within its topic, counted from 0.
        public var partitionID: Int32

        /// Outcome for this partition, as a Kafka error code; 0 means success.
        public var errorCode: ErrorCode

        /// Explanation in words of the error for this partition; null when there is none.
        public var errorMessage: String?

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            partitionID: Int32 = 0,
            errorCode: ErrorCode = ErrorCode(rawValue: 0),
            errorMessage: String? = "",
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.partitionID = partitionID
            self.errorCode = errorCode
            self.errorMessage = errorMessage
            self.unknownTaggedFields = unknownTaggedFields
        }
    }
}

extension ElectLeadersResponse {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version == 2
        var field: StaticString = "ThrottleTimeMs"
        let throttleTimeMs: Int32
        let errorCode: ErrorCode
        let replicaElectionResults: [ElectLeadersResponse.ReplicaElectionResult]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            throttleTimeMs = try reader.readInteger()
            if version >= 1 {
                field = "ErrorCode"
                errorCode = try ErrorCode(rawValue: reader.readInteger())
            } else {
                errorCode = ErrorCode(rawValue: 0)
            }
            field = "ReplicaElectionResults"
            replicaElectionResults = try reader.readArray(
                of: ElectLeadersResponse.ReplicaElectionResult.self,
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
            throttleTimeMs: throttleTimeMs,
            errorCode: errorCode,
            replicaElectionResults: replicaElectionResults,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version == 2
        var size = 4
        if version >= 1 {
            size &+= 2
        } else if structure.pointee.errorCode.rawValue != 0 {
            throw WireSize.notInVersion("ElectLeadersResponse.ErrorCode", version)
        }
        size &+= try WireSize.array(
            structure.pointee.replicaElectionResults,
            version: version,
            flexible: flexible,
            "ElectLeadersResponse.ReplicaElectionResults"
        )
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(structure.pointee.unknownTaggedFields, "ElectLeadersResponse", version)
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
        let flexible = version == 2
        writer.writeInteger(structure.pointee.throttleTimeMs)
        if version >= 1 {
            writer.writeInteger(structure.pointee.errorCode.rawValue)
        }
        try writer.writeArray(structure.pointee.replicaElectionResults, version: version, flexible: flexible)
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
        visitor.visit(int16: left.pointee.errorCode.rawValue, right.pointee.errorCode.rawValue)
        visitor.visit(structures: left.pointee.replicaElectionResults, right.pointee.replicaElectionResults)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension ElectLeadersResponse.ReplicaElectionResult {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version == 2
        var field: StaticString = "Topic"
        let topic: String
        let partitionResult: [ElectLeadersResponse.PartitionResult]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            topic = try reader.readString(flexible: flexible)
            field = "PartitionResult"
            partitionResult = try reader.readArray(
                of: ElectLeadersResponse.PartitionResult.self,
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
        self.init(topic: topic, partitionResult: partitionResult, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version == 2
        var size = 0
        size &+= try WireSize.string(
            structure.pointee.topic,
            flexible: flexible,
            "ElectLeadersResponse.ReplicaElectionResult.Topic"
        )
        size &+= try WireSize.array(
            structure.pointee.partitionResult,
            version: version,
            flexible: flexible,
            "ElectLeadersResponse.ReplicaElectionResult.PartitionResult"
        )
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(
                structure.pointee.unknownTaggedFields,
                "ElectLeadersResponse.ReplicaElectionResult",
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
        let flexible = version == 2
        writer.writeString(structure.pointee.topic, flexible: flexible)
        try writer.writeArray(structure.pointee.partitionResult, version: version, flexible: flexible)
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
        visitor.visit(structures: left.pointee.partitionResult, right.pointee.partitionResult)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension ElectLeadersResponse.PartitionResult {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version == 2
        var field: StaticString = "PartitionId"
        let partitionID: Int32
        let errorCode: ErrorCode
        let errorMessage: String?
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            partitionID = try reader.readInteger()
            field = "ErrorCode"
            errorCode = try ErrorCode(rawValue: reader.readInteger())
            field = "ErrorMessage"
            errorMessage = try reader.readNullableString(flexible: flexible)
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
            partitionID: partitionID,
            errorCode: errorCode,
            errorMessage: errorMessage,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version == 2
        var size = 6
        size &+= try WireSize.string(
            structure.pointee.errorMessage,
            flexible: flexible,
            nullable: true,
            "ElectLeadersResponse.PartitionResult.ErrorMessage"
        )
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(
                structure.pointee.unknownTaggedFields,
                "ElectLeadersResponse.PartitionResult",
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
        let flexible = version == 2
        writer.writeInteger(structure.pointee.partitionID)
        writer.writeInteger(structure.pointee.errorCode.rawValue)
        writer.writeString(structure.pointee.errorMessage, flexible: flexible)
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
        visitor.visit(int32: left.pointee.partitionID, right.pointee.partitionID)
        visitor.visit(int16: left.pointee.errorCode.rawValue, right.pointee.errorCode.rawValue)
        visitor.visit(string: left.pointee.errorMessage, right.pointee.errorMessage)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}
