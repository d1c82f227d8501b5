// Generated from the protocol schema by Tools/generate. Do not edit.

/// A share partition leader's request to the share coordinator for the stored state of share partitions.
///
/// Version 0, flexible.
public struct ReadShareGroupStateRequest: KafkaRequest {
    public typealias Response = ReadShareGroupStateResponse

    public static var specification: MessageSpecification {
        return MessageSpecification(
            "ReadShareGroupStateRequest",
            key: 84,
            versions: VersionRange(0, 0),
            flexibleFrom: 0
        )
    }

    /// ID of the share group.
    public var groupID: String

    /// Topics with the partitions to read.
    public var topics: [ReadShareGroupStateRequest.ReadStateData]

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        groupID: String = "",
        topics: [ReadShareGroupStateRequest.ReadStateData] = [],
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.groupID = groupID
        self.topics = topics
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension ReadShareGroupStateRequest {
    /// One topic with the partitions to read.
    public struct ReadStateData: WireStructure {
        /// Unique ID that the topic got at its creation; a topic deleted and created again has another.
        public var topicID: KafkaUUID

        /// Partitions to read.
        public var partitions: [ReadShareGroupStateRequest.PartitionData]

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            topicID: KafkaUUID = .zero,
            partitions: [ReadShareGroupStateRequest.PartitionData] = [],
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.topicID = topicID
            self.partitions = partitions
            self.unknownTaggedFields = unknownTaggedFields
        }
    }

    /// One partition whose share group state is read.
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

extension ReadShareGroupStateRequest {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "GroupId"
        let groupID: String
        let topics: [ReadShareGroupStateRequest.ReadStateData]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            groupID = try reader.readString(flexible: true)
            field = "Topics"
            topics = try reader.readArray(
                of: ReadShareGroupStateRequest.ReadStateData.self,
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
        size &+= try WireSize.string(structure.pointee.groupID, flexible: true, "ReadShareGroupStateRequest.GroupId")
        size &+= try WireSize.array(
            structure.pointee.topics,
            version: version,
            flexible: true,
            "ReadShareGroupStateRequest.Topics"
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

extension ReadShareGroupStateRequest.ReadStateData {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "TopicId"
        let topicID: KafkaUUID
        let partitions: [ReadShareGroupStateRequest.PartitionData]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            topicID = try reader.readUUID()
            field = "Partitions"
            partitions = try reader.readArray(
                of: ReadShareGroupStateRequest.PartitionData.self,
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
            "ReadShareGroupStateRequest.ReadStateData.Partitions"
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

extension ReadShareGroupStateRequest.PartitionData {
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

/// Returns the stored state of share partitions with all their delivery states.
///
/// Version 0, flexible.
public struct ReadShareGroupStateResponse: KafkaResponse {
    public static var specification: MessageSpecification {
        return MessageSpecification(
            "ReadShareGroupStateResponse",
            key: 84,
            versions: VersionRange(0, 0),
            flexibleFrom: 0
        )
    }

    /// Outcomes, grouped by topic.
    public var results: [ReadShareGroupStateResponse.ReadStateResult]

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        results: [ReadShareGroupStateResponse.ReadStateResult] = [],
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.results = results
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension ReadShareGroupStateResponse {
    /// Outcome for the partitions of one topic.
    public struct ReadStateResult: WireStructure {
        /// Unique ID that the topic got at its creation; a topic deleted and created again has another.
        public var topicID: KafkaUUID

        /// Outcomes for each partition of the topic.
        public var partitions: [ReadShareGroupStateResponse.PartitionResult]

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            topicID: KafkaUUID = .zero,
            partitions: [ReadShareGroupStateResponse.PartitionResult] = [],
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.topicID = topicID
            self.partitions = partitions
            self.unknownTaggedFields = unknownTaggedFields
        }
    }

    /// Outcome for one partition and its state.
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

        /// First offset whose delivery is not yet settled; -1 when it has not been set yet.
        public var startOffset: Int64

        /// Ranges of offsets from the start offset on, with the delivery state of each.
        public var stateBatches: [ReadShareGroupStateResponse.StateBatch]

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            partition: Int32 = 0,
            errorCode: ErrorCode = ErrorCode(rawValue: 0),
            errorMessage: String? = nil,
            stateEpoch: Int32 = 0,
            startOffset: Int64 = 0,
            stateBatches: [ReadShareGroupStateResponse.StateBatch] = [],
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.partition = partition
            self.errorCode = errorCode
            self.errorMessage = errorMessage
            self.stateEpoch = stateEpoch
            self.startOffset = startOffset
            self.stateBatches = stateBatches
            self.unknownTaggedFields = unknownTaggedFields
        }
    }

    /// A range of offsets of a share partition whose records are in the same delivery state.
    public struct StateBatch: WireStructure {
        /// Offset of the first record in the range.
        public var firstOffset: Int64

        /// Offset of the last record in the range, which is part of it.
        public var lastOffset: Int64

        /// Where the records of the range stand: 0 available, 2 acknowledged, 4 archived.
        public var deliveryState: Int8

        /// How often the records of the range have been handed out so far.
        public var deliveryCount: Int16

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            firstOffset: Int64 = 0,
            lastOffset: Int64 = 0,
            deliveryState: Int8 = 0,
            deliveryCount: Int16 = 0,
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.firstOffset = firstOffset
            self.lastOffset = lastOffset
            self.deliveryState = deliveryState
            self.deliveryCount = deliveryCount
            self.unknownTaggedFields = unknownTaggedFields
        }
    }
}

extension ReadShareGroupStateResponse {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "Results"
        let results: [ReadShareGroupStateResponse.ReadStateResult]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            results = try reader.readArray(
                of: ReadShareGroupStateResponse.ReadStateResult.self,
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
            "ReadShareGroupStateResponse.Results"
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

extension ReadShareGroupStateResponse.ReadStateResult {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "TopicId"
        let topicID: KafkaUUID
        let partitions: [ReadShareGroupStateResponse.PartitionResult]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            topicID = try reader.readUUID()
            field = "Partitions"
            partitions = try reader.readArray(
                of: ReadShareGroupStateResponse.PartitionResult.self,
                version: version,
                flexible: true,
                minimumSize: 21
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
            "ReadShareGroupStateResponse.ReadStateResult.Partitions"
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

extension ReadShareGroupStateResponse.PartitionResult {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "Partition"
        let partition: Int32
        let errorCode: ErrorCode
        let errorMessage: String?
        let stateEpoch: Int32
        let startOffset: Int64
        let stateBatches: [ReadShareGroupStateResponse.StateBatch]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            partition = try reader.readInteger()
            field = "ErrorCode"
            errorCode = try ErrorCode(rawValue: reader.readInteger())
            field = "ErrorMessage"
            errorMessage = try reader.readNullableString(flexible: true)
            field = "StateEpoch"
            stateEpoch = try reader.readInteger()
            field = "StartOffset"
            startOffset = try reader.readInteger()
            field = "StateBatches"
            stateBatches = try reader.readArray(
                of: ReadShareGroupStateResponse.StateBatch.self,
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
            partition: partition,
            errorCode: errorCode,
            errorMessage: errorMessage,
            stateEpoch: stateEpoch,
            startOffset: startOffset,
            stateBatches: stateBatches,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 18
        size &+= try WireSize.string(
            structure.pointee.errorMessage,
            flexible: true,
            nullable: true,
            "ReadShareGroupStateResponse.PartitionResult.ErrorMessage"
        )
        size &+= try WireSize.array(
            structure.pointee.stateBatches,
            version: version,
            flexible: true,
            "ReadShareGroupStateResponse.PartitionResult.StateBatches"
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
        writer.writeInteger(structure.pointee.partition)
        writer.writeInteger(structure.pointee.errorCode.rawValue)
        writer.writeString(structure.pointee.errorMessage, flexible: true)
        writer.writeInteger(structure.pointee.stateEpoch)
        writer.writeInteger(structure.pointee.startOffset)
        try writer.writeArray(structure.pointee.stateBatches, version: version, flexible: true)
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
        visitor.visit(int64: left.pointee.startOffset, right.pointee.startOffset)
        visitor.visit(structures: left.pointee.stateBatches, right.pointee.stateBatches)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension ReadShareGroupStateResponse.StateBatch {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "FirstOffset"
        let firstOffset: Int64
        let lastOffset: Int64
        let deliveryState: Int8
        let deliveryCount: Int16
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            firstOffset = try reader.readInteger()
            field = "LastOffset"
            lastOffset = try reader.readInteger()
            field = "DeliveryState"
            deliveryState = try reader.readInteger()
            field = "DeliveryCount"
            deliveryCount = try reader.readInteger()
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(
            firstOffset: firstOffset,
            lastOffset: lastOffset,
            deliveryState: deliveryState,
            deliveryCount: deliveryCount,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 19
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
        writer.writeInteger(structure.pointee.firstOffset)
        writer.writeInteger(structure.pointee.lastOffset)
        writer.writeInteger(structure.pointee.deliveryState)
        writer.writeInteger(structure.pointee.deliveryCount)
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(int64: left.pointee.firstOffset, right.pointee.firstOffset)
        visitor.visit(int64: left.pointee.lastOffset, right.pointee.lastOffset)
        visitor.visit(int8: left.pointee.deliveryState, right.pointee.deliveryState)
        visitor.visit(int16: left.pointee.deliveryCount, right.pointee.deliveryCount)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}
