// Generated from the protocol schema by Tools/generate. Do not edit.

/// The group coordinator's request to the share coordinator for the start offsets of share partitions.
///
/// Versions 0-1, flexible.
public struct ReadShareGroupStateSummaryRequest: KafkaRequest {
    public typealias Response = ReadShareGroupStateSummaryResponse

    public static var specification: MessageSpecification {
        return MessageSpecification(
            "ReadShareGroupStateSummaryRequest",
            key: 87,
            versions: VersionRange(0, 1),
            flexibleFrom: 0
        )
    }

    /// ID of the share group.
    public var groupID: String

    /// Topics with the partitions to read.
    public var topics: [ReadShareGroupStateSummaryRequest.ReadStateSummaryData]

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        groupID: String = "",
        topics: [ReadShareGroupStateSummaryRequest.ReadStateSummaryData] = [],
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.groupID = groupID
        self.topics = topics
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension ReadShareGroupStateSummaryRequest {
    /// One topic with the partitions to read.
    public struct ReadStateSummaryData: WireStructure {
        /// Unique ID that the topic got at its creation; a topic deleted and created again has another.
        public var topicID: KafkaUUID

        /// Partitions to read.
        public var partitions: [ReadShareGroupStateSummaryRequest.PartitionData]

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            topicID: KafkaUUID = .zero,
            partitions: [ReadShareGroupStateSummaryRequest.PartitionData] = [],
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.topicID = topicID
            self.partitions = partitions
            self.unknownTaggedFields = unknownTaggedFields
        }
    }

    /// One partition whose share group state is summed up.
    public struct PartitionData: WireStructure {
        /// Number of the partition within its topic, counted from 0.
        public var partition: Int32

        /// Leader epoch of the partition as the sender knows it; -1 when it does not.
        public var leaderEpoch: Int32

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            partition: Int32 = 0,
            leaderEpoch: Int32 = 0,
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.partition = partition
            self.leaderEpoch = leaderEpoch
            self.unknownTaggedFields = unknownTaggedFields
        }
    }
}

extension ReadShareGroupStateSummaryRequest {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "GroupId"
        let groupID: String
        let topics: [ReadShareGroupStateSummaryRequest.ReadStateSummaryData]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            groupID = try reader.readString(flexible: true)
            field = "Topics"
            topics = try reader.readArray(
                of: ReadShareGroupStateSummaryRequest.ReadStateSummaryData.self,
                version: version,
                flexible: true,
                minimumSize: 18
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
            "ReadShareGroupStateSummaryRequest.GroupId"
        )
        size &+= try WireSize.array(
            structure.pointee.topics,
            version: version,
            flexible: true,
            "ReadShareGroupStateSummaryRequest.Topics"
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

extension ReadShareGroupStateSummaryRequest.ReadStateSummaryData {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "TopicId"
        let topicID: KafkaUUID
        let partitions: [ReadShareGroupStateSummaryRequest.PartitionData]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            topicID = try reader.readUUID()
            field = "Partitions"
            partitions = try reader.readArray(
                of: ReadShareGroupStateSummaryRequest.PartitionData.self,
                version: version,
                flexible: true,
                minimumSize: 9
            )
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(topicID: topicID, partitions: partitions, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 16
        size &+= try WireSize.array(
            structure.pointee.partitions,
            version: version,
            flexible: true,
            "ReadShareGroupStateSummaryRequest.ReadStateSummaryData.Partitions"
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
        visitor.visit(uuid: left.pointee.topicID, right.pointee.topicID)
        visitor.visit(structures: left.pointee.partitions, right.pointee.partitions)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension ReadShareGroupStateSummaryRequest.PartitionData {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "Partition"
        let partition: Int32
        let leaderEpoch: Int32
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            partition = try reader.readInteger()
            field = "LeaderEpoch"
            leaderEpoch = try reader.readInteger()
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(partition: partition, leaderEpoch: leaderEpoch, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 8
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
        writer.writeInteger(structure.pointee.partition)
        writer.writeInteger(structure.pointee.leaderEpoch)
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(int32: left.pointee.partition, right.pointee.partition)
        visitor.visit(int32: left.pointee.leaderEpoch, right.pointee.leaderEpoch)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

/// Returns start offsets and counts of share partitions, without the delivery states.
///
/// Versions 0-1, flexible.
public struct ReadShareGroupStateSummaryResponse: KafkaResponse {
    public static var specification: MessageSpecification {
        return MessageSpecification(
            "ReadShareGroupStateSummaryResponse",
            key: 87,
            versions: VersionRange(0, 1),
            flexibleFrom: 0
        )
    }

    /// Outcomes, grouped by topic.
    public var results: [ReadShareGroupStateSummaryResponse.ReadStateSummaryResult]

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        results: [ReadShareGroupStateSummaryResponse.ReadStateSummaryResult] = [],
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.results = results
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension ReadShareGroupStateSummaryResponse {
    /// Outcome for the partitions of one topic.
    public struct ReadStateSummaryResult: WireStructure {
        /// Unique ID that the topic got at its creation; a topic deleted and created again has another.
        public var topicID: KafkaUUID

        /// Outcomes for each partition of the topic.
        public var partitions: [ReadShareGroupStateSummaryResponse.PartitionResult]

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            topicID: KafkaUUID = .zero,
            partitions: [ReadShareGroupStateSummaryResponse.PartitionResult] = [],
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.topicID = topicID
            self.partitions = partitions
            self.unknownTaggedFields = unknownTaggedFields
        }
    }

    /// Outcome for one partition and a summary of its state.
    public struct PartitionResult: WireStructure {
        /// Number of the partition within its topic, counted from 0.
        public var partition: Int32

        /// Outcome for this partition, as a Kafka error code; 0 means success.
        public var errorCode: ErrorCode

        /// Explanation in words of the error for this partition; null when there is none.
        public var errorMessage: String?

        /// Epoch of the share partition's state, raised when the state is set up anew, so that writes from before it
        /// are refused.
        public var stateEpoch: Int32

        /// Leader epoch of the partition, as last stored with the state.
        public var leaderEpoch: Int32

        /// First offset whose delivery is not yet settled; -1 when it has not been set yet.
        public var startOffset: Int64

        /// How many records at or after the start offset are settled already; -1 when not known. From version 1 on.
        public var deliveryCompleteCount: Int32

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            partition: Int32 = 0,
            errorCode: ErrorCode = ErrorCode(rawValue: 0),
            errorMessage: String? = nil,
            stateEpoch: Int32 = 0,
            leaderEpoch: Int32 = 0,
            startOffset: Int64 = 0,
            deliveryCompleteCount: Int32 = -1,
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.partition = partition
            self.errorCode = errorCode
            self.errorMessage = errorMessage
            self.stateEpoch = stateEpoch
            self.leaderEpoch = leaderEpoch
            self.startOffset = startOffset
            self.deliveryCompleteCount = deliveryCompleteCount
            self.unknownTaggedFields = unknownTaggedFields
        }
    }
}

extension ReadShareGroupStateSummaryResponse {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "Results"
        let results: [ReadShareGroupStateSummaryResponse.ReadStateSummaryResult]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            results = try reader.readArray(
                of: ReadShareGroupStateSummaryResponse.ReadStateSummaryResult.self,
                version: version,
                flexible: true,
                minimumSize: 18
            )
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(results: results, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 0
        size &+= try WireSize.array(
            structure.pointee.results,
            version: version,
            flexible: true,
            "ReadShareGroupStateSummaryResponse.Results"
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
        try writer.writeArray(structure.pointee.results, version: version, flexible: true)
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(structures: left.pointee.results, right.pointee.results)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension ReadShareGroupStateSummaryResponse.ReadStateSummaryResult {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "TopicId"
        let topicID: KafkaUUID
        let partitions: [ReadShareGroupStateSummaryResponse.PartitionResult]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            topicID = try reader.readUUID()
            field = "Partitions"
            partitions = try reader.readArray(
                of: ReadShareGroupStateSummaryResponse.PartitionResult.self,
                version: version,
                flexible: true,
                minimumSize: 24
            )
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(topicID: topicID, partitions: partitions, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 16
        size &+= try WireSize.array(
            structure.pointee.partitions,
            version: version,
            flexible: true,
            "ReadShareGroupStateSummaryResponse.ReadStateSummaryResult.Partitions"
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
        visitor.visit(uuid: left.pointee.topicID, right.pointee.topicID)
        visitor.visit(structures: left.pointee.partitions, right.pointee.partitions)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension ReadShareGroupStateSummaryResponse.PartitionResult {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "Partition"
        let partition: Int32
        let errorCode: ErrorCode
        let errorMessage: String?
        let stateEpoch: Int32
        let leaderEpoch: Int32
        let startOffset: Int64
        let deliveryCompleteCount: Int32
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            partition = try reader.readInteger()
            field = "ErrorCode"
            errorCode = try ErrorCode(rawValue: reader.readInteger())
            field = "ErrorMessage"
            errorMessage = try reader.readNullableString(flexible: true)
            field = "StateEpoch"
            stateEpoch = try reader.readInteger()
            field = "LeaderEpoch"
            leaderEpoch = try reader.readInteger()
            field = "StartOffset"
            startOffset = try reader.readInteger()
            if version == 1 {
                field = "DeliveryCompleteCount"
                deliveryCompleteCount = try reader.readInteger()
            } else {
                deliveryCompleteCount = -1
            }
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(
            partition: partition,
            errorCode: errorCode,
            errorMessage: errorMessage,
            stateEpoch: stateEpoch,
            leaderEpoch: leaderEpoch,
            startOffset: startOffset,
            deliveryCompleteCount: deliveryCompleteCount,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 22
        size &+= try WireSize.string(
            structure.pointee.errorMessage,
            flexible: true,
            nullable: true,
            "ReadShareGroupStateSummaryResponse.PartitionResult.ErrorMessage"
        )
        if version == 1 {
            size &+= 4
        }
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
        writer.writeInteger(structure.pointee.partition)
        writer.writeInteger(structure.pointee.errorCode.rawValue)
        writer.writeString(structure.pointee.errorMessage, flexible: true)
        writer.writeInteger(structure.pointee.stateEpoch)
        writer.writeInteger(structure.pointee.leaderEpoch)
        writer.writeInteger(structure.pointee.startOffset)
        if version == 1 {
            writer.writeInteger(structure.pointee.deliveryCompleteCount)
        }
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(int32: left.pointee.partition, right.pointee.partition)
        visitor.visit(int16: left.pointee.errorCode.rawValue, right.pointee.errorCode.rawValue)
        visitor.visit(string: left.pointee.errorMessage, right.pointee.errorMessage)
        visitor.visit(int32: left.pointee.stateEpoch, right.pointee.stateEpoch)
        visitor.visit(int32: left.pointee.leaderEpoch, right.pointee.leaderEpoch)
        visitor.visit(int64: left.pointee.startOffset, right.pointee.startOffset)
        visitor.visit(int32: left.pointee.deliveryCompleteCount, right.pointee.deliveryCompleteCount)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}
