// Generated from the protocol schema by Tools/generate. Do not edit.

/// A share partition leader's request to the share coordinator to store the state of share partitions.
///
/// Versions 0-1, flexible.
public struct WriteShareGroupStateRequest: KafkaRequest {
    public typealias Response = WriteShareGroupStateResponse

    public static var specification: MessageSpecification {
        return MessageSpecification(
            "WriteShareGroupStateRequest",
            key: 85,
            versions: VersionRange(0, 1),
            flexibleFrom: 0
        )
    }

    /// ID of the share group.
    public var groupID: String

    /// Topics with the partitions to store the state of.
    public var topics: [WriteShareGroupStateRequest.WriteStateData]

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        groupID: String = "",
        topics: [WriteShareGroupStateRequest.WriteStateData] = [],
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.groupID = groupID
        self.topics = topics
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension WriteShareGroupStateRequest {
    /// One topic with the partitions to store the state of.
    public struct WriteStateData: WireStructure {
        /// Unique ID that the topic got at its creation; a topic deleted and created again has another.
        public var topicID: KafkaUUID

        /// Partitions to store the state of.
        public var partitions: [WriteShareGroupStateRequest.PartitionData]

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            topicID: KafkaUUID = .zero,
            partitions: [WriteShareGroupStateRequest.PartitionData] = [],
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.topicID = topicID
            self.partitions = partitions
            self.unknownTaggedFields = unknownTaggedFields
        }
    }

    /// One partition and the state to store.
    public struct PartitionData: WireStructure {
        /// Number of the partition within its topic, counted from 0.
        public var partition: Int32

        /// Epoch of the share partition's state, raised when the state is set up anew, so that writes from before it
        /// are refused.
        public var stateEpoch: Int32

        /// Leader epoch of the partition, so that writes of an earlier leader are refused; -1 to skip the check.
        public var leaderEpoch: Int32

        /// First offset whose delivery is not yet settled; -1 to leave the stored one as it is.
        public var startOffset: Int64

        /// How many records at or after the start offset are settled already; -1 when not known. From version 1 on.
        public var deliveryCompleteCount: Int32

        /// Ranges of offsets whose delivery state has changed.
        public var stateBatches: [WriteShareGroupStateRequest.StateBatch]

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            partition: Int32 = 0,
            stateEpoch: Int32 = 0,
            leaderEpoch: Int32 = 0,
            startOffset: Int64 = 0,
            deliveryCompleteCount: Int32 = -1,
            stateBatches: [WriteShareGroupStateRequest.StateBatch] = [],
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.partition = partition
            self.stateEpoch = stateEpoch
            self.leaderEpoch = leaderEpoch
            self.startOffset = startOffset
            self.deliveryCompleteCount = deliveryCompleteCount
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

extension WriteShareGroupStateRequest {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "GroupId"
        let groupID: String
        let topics: [WriteShareGroupStateRequest.WriteStateData]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            groupID = try reader.readString(flexible: true)
            field = "Topics"
            topics = try reader.readArray(
                of: WriteShareGroupStateRequest.WriteStateData.self,
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
        size &+= try WireSize.string(structure.pointee.groupID, flexible: true, "WriteShareGroupStateRequest.GroupId")
        size &+= try WireSize.array(
            structure.pointee.topics,
            version: version,
            flexible: true,
            "WriteShareGroupStateRequest.Topics"
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

extension WriteShareGroupStateRequest.WriteStateData {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "TopicId"
        let topicID: KafkaUUID
        let partitions: [WriteShareGroupStateRequest.PartitionData]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            topicID = try reader.readUUID()
            field = "Partitions"
            partitions = try reader.readArray(
                of: WriteShareGroupStateRequest.PartitionData.self,
                version: version,
                flexible: true,
                minimumSize: 22
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
            "WriteShareGroupStateRequest.WriteStateData.Partitions"
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

extension WriteShareGroupStateRequest.PartitionData {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "Partition"
        let partition: Int32
        let stateEpoch: Int32
        let leaderEpoch: Int32
        let startOffset: Int64
        let deliveryCompleteCount: Int32
        let stateBatches: [WriteShareGroupStateRequest.StateBatch]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            partition = try reader.readInteger()
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
            field = "StateBatches"
            stateBatches = try reader.readArray(
                of: WriteShareGroupStateRequest.StateBatch.self,
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
            stateEpoch: stateEpoch,
            leaderEpoch: leaderEpoch,
            startOffset: startOffset,
            deliveryCompleteCount: deliveryCompleteCount,
            stateBatches: stateBatches,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 20
        if version == 1 {
            size &+= 4
        }
        size &+= try WireSize.array(
            structure.pointee.stateBatches,
            version: version,
            flexible: true,
            "WriteShareGroupStateRequest.PartitionData.StateBatches"
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
        writer.writeInteger(structure.pointee.stateEpoch)
        writer.writeInteger(structure.pointee.leaderEpoch)
        writer.writeInteger(structure.pointee.startOffset)
        if version == 1 {
            writer.writeInteger(structure.pointee.deliveryCompleteCount)
        }
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
        visitor.visit(int32: left.pointee.stateEpoch, right.pointee.stateEpoch)
        visitor.visit(int32: left.pointee.leaderEpoch, right.pointee.leaderEpoch)
        visitor.visit(int64: left.pointee.startOffset, right.pointee.startOffset)
        visitor.visit(int32: left.pointee.deliveryCompleteCount, right.pointee.deliveryCompleteCount)
        visitor.visit(structures: left.pointee.stateBatches, right.pointee.stateBatches)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension WriteShareGroupStateRequest.StateBatch {
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

/// Says for each share partition whether its state was stored.
///
/// Versions 0-1, flexible.
public struct WriteShareGroupStateResponse: KafkaResponse {
    public static var specification: MessageSpecification {
        return MessageSpecification(
            "WriteShareGroupStateResponse",
            key: 85,
            versions: VersionRange(0, 1),
            flexibleFrom: 0
        )
    }

    /// Outcomes, grouped by topic.
    public var results: [WriteShareGroupStateResponse.WriteStateResult]

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        results: [WriteShareGroupStateResponse.WriteStateResult] = [],
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.results = results
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension WriteShareGroupStateResponse {
    /// Outcome for the partitions of one topic.
    public struct WriteStateResult: WireStructure {
        /// Unique ID that the topic got at its creation; a topic deleted and created again has another.
        public var topicID: KafkaUUID

        /// Outcomes for each partition of the topic.
        public var partitions: [WriteShareGroupStateResponse.PartitionResult]

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            topicID: KafkaUUID = .zero,
            partitions: [WriteShareGroupStateResponse.PartitionResult] = [],
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.topicID = topicID
            self.partitions = partitions
            self.unknownTaggedFields = unknownTaggedFields
        }
    }

    /// Outcome for one partition.
    public struct PartitionResult: WireStructure {
        /// Number of the partition within its topic, counted from 0.
        public var partition: Int32

        /// Outcome for this partition, as a Kafka error code; 0 means success.
        public var errorCode: ErrorCode

        /// Explanation in words of the error for this partition; null when there is none.
        public var errorMessage: String?

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            partition: Int32 = 0,
            errorCode: ErrorCode = ErrorCode(rawValue: 0),
            errorMessage: String? = nil,
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.partition = partition
            self.errorCode = errorCode
            self.errorMessage = errorMessage
            self.unknownTaggedFields = unknownTaggedFields
        }
    }
}

extension WriteShareGroupStateResponse {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "Results"
        let results: [WriteShareGroupStateResponse.WriteStateResult]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            results = try reader.readArray(
                of: WriteShareGroupStateResponse.WriteStateResult.self,
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
            "WriteShareGroupStateResponse.Results"
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

extension WriteShareGroupStateResponse.WriteStateResult {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "TopicId"
        let topicID: KafkaUUID
        let partitions: [WriteShareGroupStateResponse.PartitionResult]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            topicID = try reader.readUUID()
            field = "Partitions"
            partitions = try reader.readArray(
                of: WriteShareGroupStateResponse.PartitionResult.self,
                version: version,
                flexible: true,
                minimumSize: 8
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
            "WriteShareGroupStateResponse.WriteStateResult.Partitions"
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

extension WriteShareGroupStateResponse.PartitionResult {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "Partition"
        let partition: Int32
        let errorCode: ErrorCode
        let errorMessage: String?
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            partition = try reader.readInteger()
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
            partition: partition,
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
            "WriteShareGroupStateResponse.PartitionResult.ErrorMessage"
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
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}
