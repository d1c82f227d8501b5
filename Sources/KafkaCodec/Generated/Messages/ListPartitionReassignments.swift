// Generated from the protocol schema by Tools/generate. Do not edit.

/// Asks for the reassignments that are under way (KIP-455).
///
/// Version 0, flexible.
public struct ListPartitionReassignmentsRequest: KafkaRequest {
    public typealias Response = ListPartitionReassignmentsResponse

    public static var specification: MessageSpecification {
        return MessageSpecification(
            "ListPartitionReassignmentsRequest",
            key: 46,
            versions: VersionRange(0, 0),
            flexibleFrom: 0
        )
    }

    /// How long, in milliseconds, the request may take before the broker answers with a timeout.
    public var timeoutMs: Int32

    /// Topics with the partitions of interest; null for every reassignment in the cluster.
    public var topics: [ListPartitionReassignmentsRequest.ListPartitionReassignmentsTopics]?

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        timeoutMs: Int32 = 60000,
        topics: [ListPartitionReassignmentsRequest.ListPartitionReassignmentsTopics]? = nil,
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.timeoutMs = timeoutMs
        self.topics = topics
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension ListPartitionReassignmentsRequest {
    /// One topic with the partitions of interest.
    public struct ListPartitionReassignmentsTopics: WireStructure {
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
}

extension ListPartitionReassignmentsRequest {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "TimeoutMs"
        let timeoutMs: Int32
        let topics: [ListPartitionReassignmentsRequest.ListPartitionReassignmentsTopics]?
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            timeoutMs = try reader.readInteger()
            field = "Topics"
            topics = try reader.readNullableArray(
                of: ListPartitionReassignmentsRequest.ListPartitionReassignmentsTopics.self,
                version: version,
                flexible: true,
                minimumSize: 3
            )
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(timeoutMs: timeoutMs, topics: topics, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 4
        size &+= try WireSize.array(
            structure.pointee.topics,
            version: version,
            flexible: true,
            nullable: true,
            "ListPartitionReassignmentsRequest.Topics"
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
        visitor.visit(structures: left.pointee.topics, right.pointee.topics)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension ListPartitionReassignmentsRequest.ListPartitionReassignmentsTopics {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "Name"
        let name: String
        let partitionIndexes: Int32List
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            name = try reader.readString(flexible: true)
            field = "PartitionIndexes"
            partitionIndexes = try reader.readInt32List(flexible: true)
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(name: name, partitionIndexes: partitionIndexes, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 0
        size &+= try WireSize.string(
            structure.pointee.name,
            flexible: true,
            "ListPartitionReassignmentsRequest.ListPartitionReassignmentsTopics.Name"
        )
        size &+= try WireSize.array(
            count: structure.pointee.partitionIndexes.count,
            of: 4,
            flexible: true,
            "ListPartitionReassignmentsRequest.ListPartitionReassignmentsTopics.PartitionIndexes"
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
        visitor.visit(int32s: left.pointee.partitionIndexes, right.pointee.partitionIndexes)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

/// Lists the reassignments that are under way.
///
/// Version 0, flexible.
public struct ListPartitionReassignmentsResponse: KafkaResponse {
    public static var specification: MessageSpecification {
        return MessageSpecification(
            "ListPartitionReassignmentsResponse",
            key: 46,
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

    /// Topics with partitions being reassigned.
    public var topics: [ListPartitionReassignmentsResponse.OngoingTopicReassignment]

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        throttleTimeMs: Int32 = 0,
        errorCode: ErrorCode = ErrorCode(rawValue: 0),
        errorMessage: String? = "",
        topics: [ListPartitionReassignmentsResponse.OngoingTopicReassignment] = [],
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.throttleTimeMs = throttleTimeMs
        self.errorCode = errorCode
        self.errorMessage = errorMessage
        self.topics = topics
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension ListPartitionReassignmentsResponse {
    /// One topic with partitions being reassigned.
    public struct OngoingTopicReassignment: WireStructure {
        /// Name of the topic.
        public var name: String

        /// Partitions being reassigned.
        public var partitions: [ListPartitionReassignmentsResponse.OngoingPartitionReassignment]

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            name: String = "",
            partitions: [ListPartitionReassignmentsResponse.OngoingPartitionReassignment] = [],
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.name = name
            self.partitions = partitions
            self.unknownTaggedFields = unknownTaggedFields
        }
    }

    /// One partition being reassigned.
    public struct OngoingPartitionReassignment: WireStructure {
        /// Number of the partition within its topic, counted from 0.
        public var partitionIndex: Int32

        /// Broker IDs of all replicas for now, those being added and those to be removed included.
        public var replicas: Int32List

        /// Broker IDs of replicas that a reassignment is adding; empty when none is.
        public var addingReplicas: Int32List

        /// Broker IDs of replicas that a reassignment is going to remove; empty when none is.
        public var removingReplicas: Int32List

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            partitionIndex: Int32 = 0,
            replicas: Int32List = [],
            addingReplicas: Int32List = [],
            removingReplicas: Int32List = [],
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.partitionIndex = partitionIndex
            self.replicas = replicas
            self.addingReplicas = addingReplicas
            self.removingReplicas = removingReplicas
            self.unknownTaggedFields = unknownTaggedFields
        }
    }
}

extension ListPartitionReassignmentsResponse {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "ThrottleTimeMs"
        let throttleTimeMs: Int32
        let errorCode: ErrorCode
        let errorMessage: String?
        let topics: [ListPartitionReassignmentsResponse.OngoingTopicReassignment]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            throttleTimeMs = try reader.readInteger()
            field = "ErrorCode"
            errorCode = try ErrorCode(rawValue: reader.readInteger())
            field = "ErrorMessage"
            errorMessage = try reader.readNullableString(flexible: true)
            field = "Topics"
            topics = try reader.readArray(
                of: ListPartitionReassignmentsResponse.OngoingTopicReassignment.self,
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
            errorCode: errorCode,
            errorMessage: errorMessage,
            topics: topics,
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
            "ListPartitionReassignmentsResponse.ErrorMessage"
        )
        size &+= try WireSize.array(
            structure.pointee.topics,
            version: version,
            flexible: true,
            "ListPartitionReassignmentsResponse.Topics"
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
        try writer.writeArray(structure.pointee.topics, version: version, flexible: true)
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
        visitor.visit(structures: left.pointee.topics, right.pointee.topics)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension ListPartitionReassignmentsResponse.OngoingTopicReassignment {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "Name"
        let name: String
        let partitions: [ListPartitionReassignmentsResponse.OngoingPartitionReassignment]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            name = try reader.readString(flexible: true)
            field = "Partitions"
            partitions = try reader.readArray(
                of: ListPartitionReassignmentsResponse.OngoingPartitionReassignment.self,
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
            "ListPartitionReassignmentsResponse.OngoingTopicReassignment.Name"
        )
        size &+= try WireSize.array(
            structure.pointee.partitions,
            version: version,
            flexible: true,
            "ListPartitionReassignmentsResponse.OngoingTopicReassignment.Partitions"
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

extension ListPartitionReassignmentsResponse.OngoingPartitionReassignment {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "PartitionIndex"
        let partitionIndex: Int32
        let replicas: Int32List
        let addingReplicas: Int32List
        let removingReplicas: Int32List
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            partitionIndex = try reader.readInteger()
            field = "Replicas"
            replicas = try reader.readInt32List(flexible: true)
            field = "AddingReplicas"
            addingReplicas = try reader.readInt32List(flexible: true)
            field = "RemovingReplicas"
            removingReplicas = try reader.readInt32List(flexible: true)
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(
            partitionIndex: partitionIndex,
            replicas: replicas,
            addingReplicas: addingReplicas,
            removingReplicas: removingReplicas,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 4
        size &+= try WireSize.array(
            count: structure.pointee.replicas.count,
            of: 4,
            flexible: true,
            "ListPartitionReassignmentsResponse.OngoingPartitionReassignment.Replicas"
        )
        size &+= try WireSize.array(
            count: structure.pointee.addingReplicas.count,
            of: 4,
            flexible: true,
            "ListPartitionReassignmentsResponse.OngoingPartitionReassignment.AddingReplicas"
        )
        size &+= try WireSize.array(
            count: structure.pointee.removingReplicas.count,
            of: 4,
            flexible: true,
            "ListPartitionReassignmentsResponse.OngoingPartitionReassignment.RemovingReplicas"
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
        writer.writeInt32List(structure.pointee.addingReplicas, flexible: true)
        writer.writeInt32List(structure.pointee.removingReplicas, flexible: true)
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
        visitor.visit(int32s: left.pointee.addingReplicas, right.pointee.addingReplicas)
        visitor.visit(int32s: left.pointee.removingReplicas, right.pointee.removingReplicas)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}
