// Generated from the protocol schema by Tools/generate. Do not edit.

public import NIOCore

/// Asks a broker for records for a share consumer, and can acknowledge earlier ones along with it (KIP-932).
///
/// Versions 0-2, flexible.
public struct ShareFetchRequest: KafkaRequest {
    public typealias Response = ShareFetchResponse

    public static var specification: MessageSpecification {
        return MessageSpecification("ShareFetchRequest", key: 78, versions: VersionRange(0, 2), flexibleFrom: 0)
    }

    /// ID of the share group.
    public var groupID: String?

    /// ID of the member of the share group that sends the request.
    public var memberID: String?

    /// Epoch of the share session: 0 opens a session, -1 closes it, otherwise it grows with each request.
    public var shareSessionEpoch: Int32

    /// How long, in milliseconds, the broker may wait for the minimum number of bytes to come together.
    public var maxWaitMs: Int32

    /// How many bytes of records the broker should wait for before it answers; 0 has it answer at once.
    public var minBytes: Int32

    /// Most bytes of records wanted in the whole response, not a strict limit.
    public var maxBytes: Int32

    /// Most records to acquire; unless records are limited strictly, the last batch is still acquired whole. From
    /// version 1 on.
    public var maxRecords: Int32

    /// How many records the consumer would like in each batch of acquired records, the unit in which they are best
    /// acknowledged. From version 1 on.
    public var batchSize: Int32

    /// How the limit on records is meant: 0 whole batches even beyond it, 1 strictly (KIP-1206). From version 2 on.
    public var shareAcquireMode: Int8

    /// Whether acknowledgements in the request renew acquisition locks, in which case no records are fetched with it.
    /// From version 2 on.
    public var isRenewAck: Bool

    /// Topics with the partitions to fetch; within a session only those that are new or changed.
    public var topics: [ShareFetchRequest.FetchTopic]

    /// Topics with partitions to drop from the share session.
    public var forgottenTopicsData: [ShareFetchRequest.ForgottenTopic]

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        groupID: String? = nil,
        memberID: String? = "",
        shareSessionEpoch: Int32 = 0,
        maxWaitMs: Int32 = 0,
        minBytes: Int32 = 0,
        maxBytes: Int32 = 2147483647,
        maxRecords: Int32 = 0,
        batchSize: Int32 = 0,
        shareAcquireMode: Int8 = 0,
        isRenewAck: Bool = false,
        topics: [ShareFetchRequest.FetchTopic] = [],
        forgottenTopicsData: [ShareFetchRequest.ForgottenTopic] = [],
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.groupID = groupID
        self.memberID = memberID
        self.shareSessionEpoch = shareSessionEpoch
        self.maxWaitMs = maxWaitMs
        self.minBytes = minBytes
        self.maxBytes = maxBytes
        self.maxRecords = maxRecords
        self.batchSize = batchSize
        self.shareAcquireMode = shareAcquireMode
        self.isRenewAck = isRenewAck
        self.topics = topics
        self.forgottenTopicsData = forgottenTopicsData
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension ShareFetchRequest {
    /// A topic with the partitions to fetch.
    public struct FetchTopic: WireStructure {
        /// Unique ID that the topic got at its creation; a topic deleted and created again has another.
        public var topicID: KafkaUUID

        /// Partitions to fetch from.
        public var partitions: [ShareFetchRequest.FetchPartition]

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            topicID: KafkaUUID = .zero,
            partitions: [ShareFetchRequest.FetchPartition] = [],
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.topicID = topicID
            self.partitions = partitions
            self.unknownTaggedFields = unknownTaggedFields
        }
    }

    /// One partition to fetch from.
    public struct FetchPartition: WireStructure {
        /// Number of the partition within its topic, counted from 0.
        public var partitionIndex: Int32

        /// Most bytes of records wanted from this partition, in version 0. Up to version 0.
        public var partitionMaxBytes: Int32

        /// Verdicts of the client on records that it had acquired, in ranges of offsets.
        public var acknowledgementBatches: [ShareFetchRequest.AcknowledgementBatch]

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            partitionIndex: Int32 = 0,
            partitionMaxBytes: Int32 = 0,
            acknowledgementBatches: [ShareFetchRequest.AcknowledgementBatch] = [],
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.partitionIndex = partitionIndex
            self.partitionMaxBytes = partitionMaxBytes
            self.acknowledgementBatches = acknowledgementBatches
            self.unknownTaggedFields = unknownTaggedFields
        }
    }

    /// Verdicts on a range of acquired records.
    public struct AcknowledgementBatch: WireStructure {
        /// Offset of the first record in the range.
        public var firstOffset: Int64

        /// Offset of the last record in the range, which is part of it.
        public var lastOffset: Int64

        /// Verdicts, one for each offset of the range or one for all: 0 gap, 1 accept, 2 release, 3 reject, 4 renew.
        public var acknowledgeTypes: [Int8]

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            firstOffset: Int64 = 0,
            lastOffset: Int64 = 0,
            acknowledgeTypes: [Int8] = [],
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.firstOffset = firstOffset
            self.lastOffset = lastOffset
            self.acknowledgeTypes = acknowledgeTypes
            self.unknownTaggedFields = unknownTaggedFields
        }
    }

    /// A topic with partitions that leave the session.
    public struct ForgottenTopic: WireStructure {
        /// Unique ID that the topic got at its creation; a topic deleted and created again has another.
        public var topicID: KafkaUUID

        /// Numbers of the partitions to drop from the share session.
        public var partitions: Int32List

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            topicID: KafkaUUID = .zero,
            partitions: Int32List = [],
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.topicID = topicID
            self.partitions = partitions
            self.unknownTaggedFields = unknownTaggedFields
        }
    }
}

extension ShareFetchRequest {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "GroupId"
        let groupID: String?
        let memberID: String?
        let shareSessionEpoch: Int32
        let maxWaitMs: Int32
        let minBytes: Int32
        let maxBytes: Int32
        let maxRecords: Int32
        let batchSize: Int32
        let shareAcquireMode: Int8
        let isRenewAck: Bool
        let topics: [ShareFetchRequest.FetchTopic]
        let forgottenTopicsData: [ShareFetchRequest.ForgottenTopic]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            groupID = try reader.readNullableString(flexible: true)
            field = "MemberId"
            memberID = try reader.readNullableString(flexible: true)
            field = "ShareSessionEpoch"
            shareSessionEpoch = try reader.readInteger()
            field = "MaxWaitMs"
            maxWaitMs = try reader.readInteger()
            field = "MinBytes"
            minBytes = try reader.readInteger()
            field = "MaxBytes"
            maxBytes = try reader.readInteger()
            if version >= 1 {
                field = "MaxRecords"
                maxRecords = try reader.readInteger()
                field = "BatchSize"
                batchSize = try reader.readInteger()
            } else {
                maxRecords = 0
                batchSize = 0
            }
            if version == 2 {
                field = "ShareAcquireMode"
                shareAcquireMode = try reader.readInteger()
                field = "IsRenewAck"
                isRenewAck = try reader.readBool()
            } else {
                shareAcquireMode = 0
                isRenewAck = false
            }
            field = "Topics"
            topics = try reader.readArray(
                of: ShareFetchRequest.FetchTopic.self,
                version: version,
                flexible: true,
                minimumSize: 18
            )
            field = "ForgottenTopicsData"
            forgottenTopicsData = try reader.readArray(
                of: ShareFetchRequest.ForgottenTopic.self,
                version: version,
                flexible: true,
                minimumSize: 18
            )
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(
            groupID: groupID,
            memberID: memberID,
            shareSessionEpoch: shareSessionEpoch,
            maxWaitMs: maxWaitMs,
            minBytes: minBytes,
            maxBytes: maxBytes,
            maxRecords: maxRecords,
            batchSize: batchSize,
            shareAcquireMode: shareAcquireMode,
            isRenewAck: isRenewAck,
            topics: topics,
            forgottenTopicsData: forgottenTopicsData,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 16
        size &+= try WireSize.string(
            structure.pointee.groupID,
            flexible: true,
            nullable: true,
            "ShareFetchRequest.GroupId"
        )
        size &+= try WireSize.string(
            structure.pointee.memberID,
            flexible: true,
            nullable: true,
            "ShareFetchRequest.MemberId"
        )
        if version >= 1 {
            size &+= 4
            size &+= 4
        } else {
            if structure.pointee.maxRecords != 0 {
                throw WireSize.notInVersion("ShareFetchRequest.MaxRecords", version)
            }
            if structure.pointee.batchSize != 0 {
                throw WireSize.notInVersion("ShareFetchRequest.BatchSize", version)
            }
        }
        if version == 2 {
            size &+= 1
            size &+= 1
        } else if structure.pointee.isRenewAck {
            throw WireSize.notInVersion("ShareFetchRequest.IsRenewAck", version)
        }
        size &+= try WireSize.array(
            structure.pointee.topics,
            version: version,
            flexible: true,
            "ShareFetchRequest.Topics"
        )
        size &+= try WireSize.array(
            structure.pointee.forgottenTopicsData,
            version: version,
            flexible: true,
            "ShareFetchRequest.ForgottenTopicsData"
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
        writer.writeString(structure.pointee.memberID, flexible: true)
        writer.writeInteger(structure.pointee.shareSessionEpoch)
        writer.writeInteger(structure.pointee.maxWaitMs)
        writer.writeInteger(structure.pointee.minBytes)
        writer.writeInteger(structure.pointee.maxBytes)
        if version >= 1 {
            writer.writeInteger(structure.pointee.maxRecords)
            writer.writeInteger(structure.pointee.batchSize)
        }
        if version == 2 {
            writer.writeInteger(structure.pointee.shareAcquireMode)
            writer.writeBool(structure.pointee.isRenewAck)
        }
        try writer.writeArray(structure.pointee.topics, version: version, flexible: true)
        try writer.writeArray(structure.pointee.forgottenTopicsData, version: version, flexible: true)
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(string: left.pointee.groupID, right.pointee.groupID)
        visitor.visit(string: left.pointee.memberID, right.pointee.memberID)
        visitor.visit(int32: left.pointee.shareSessionEpoch, right.pointee.shareSessionEpoch)
        visitor.visit(int32: left.pointee.maxWaitMs, right.pointee.maxWaitMs)
        visitor.visit(int32: left.pointee.minBytes, right.pointee.minBytes)
        visitor.visit(int32: left.pointee.maxBytes, right.pointee.maxBytes)
        visitor.visit(int32: left.pointee.maxRecords, right.pointee.maxRecords)
        visitor.visit(int32: left.pointee.batchSize, right.pointee.batchSize)
        visitor.visit(int8: left.pointee.shareAcquireMode, right.pointee.shareAcquireMode)
        visitor.visit(bool: left.pointee.isRenewAck, right.pointee.isRenewAck)
        visitor.visit(structures: left.pointee.topics, right.pointee.topics)
        visitor.visit(structures: left.pointee.forgottenTopicsData, right.pointee.forgottenTopicsData)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension ShareFetchRequest.FetchTopic {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "TopicId"
        let topicID: KafkaUUID
        let partitions: [ShareFetchRequest.FetchPartition]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            topicID = try reader.readUUID()
            field = "Partitions"
            partitions = try reader.readArray(
                of: ShareFetchRequest.FetchPartition.self,
                version: version,
                flexible: true,
                minimumSize: 6
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
            "ShareFetchRequest.FetchTopic.Partitions"
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

extension ShareFetchRequest.FetchPartition {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "PartitionIndex"
        let partitionIndex: Int32
        let partitionMaxBytes: Int32
        let acknowledgementBatches: [ShareFetchRequest.AcknowledgementBatch]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            partitionIndex = try reader.readInteger()
            if version == 0 {
                field = "PartitionMaxBytes"
                partitionMaxBytes = try reader.readInteger()
            } else {
                partitionMaxBytes = 0
            }
            field = "AcknowledgementBatches"
            acknowledgementBatches = try reader.readArray(
                of: ShareFetchRequest.AcknowledgementBatch.self,
                version: version,
                flexible: true,
                minimumSize: 18
            )
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(
            partitionIndex: partitionIndex,
            partitionMaxBytes: partitionMaxBytes,
            acknowledgementBatches: acknowledgementBatches,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 4
        if version == 0 {
            size &+= 4
        } else if structure.pointee.partitionMaxBytes != 0 {
            throw WireSize.notInVersion("ShareFetchRequest.FetchPartition.PartitionMaxBytes", version)
        }
        size &+= try WireSize.array(
            structure.pointee.acknowledgementBatches,
            version: version,
            flexible: true,
            "ShareFetchRequest.FetchPartition.AcknowledgementBatches"
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
        if version == 0 {
            writer.writeInteger(structure.pointee.partitionMaxBytes)
        }
        try writer.writeArray(structure.pointee.acknowledgementBatches, version: version, flexible: true)
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(int32: left.pointee.partitionIndex, right.pointee.partitionIndex)
        visitor.visit(int32: left.pointee.partitionMaxBytes, right.pointee.partitionMaxBytes)
        visitor.visit(structures: left.pointee.acknowledgementBatches, right.pointee.acknowledgementBatches)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension ShareFetchRequest.AcknowledgementBatch {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "FirstOffset"
        let firstOffset: Int64
        let lastOffset: Int64
        let acknowledgeTypes: [Int8]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            firstOffset = try reader.readInteger()
            field = "LastOffset"
            lastOffset = try reader.readInteger()
            field = "AcknowledgeTypes"
            acknowledgeTypes = try reader.readIntegers(of: Int8.self, flexible: true)
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(
            firstOffset: firstOffset,
            lastOffset: lastOffset,
            acknowledgeTypes: acknowledgeTypes,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 16
        size &+= try WireSize.array(
            count: structure.pointee.acknowledgeTypes.count,
            of: 1,
            flexible: true,
            "ShareFetchRequest.AcknowledgementBatch.AcknowledgeTypes"
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
        writer.writeInteger(structure.pointee.firstOffset)
        writer.writeInteger(structure.pointee.lastOffset)
        writer.writeIntegers(structure.pointee.acknowledgeTypes, flexible: true)
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
        visitor.visit(values: left.pointee.acknowledgeTypes, right.pointee.acknowledgeTypes)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension ShareFetchRequest.ForgottenTopic {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "TopicId"
        let topicID: KafkaUUID
        let partitions: Int32List
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            topicID = try reader.readUUID()
            field = "Partitions"
            partitions = try reader.readInt32List(flexible: true)
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
            count: structure.pointee.partitions.count,
            of: 4,
            flexible: true,
            "ShareFetchRequest.ForgottenTopic.Partitions"
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
        writer.writeInt32List(structure.pointee.partitions, flexible: true)
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(uuid: left.pointee.topicID, right.pointee.topicID)
        visitor.visit(int32s: left.pointee.partitions, right.pointee.partitions)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

/// Carries the records fetched for a share consumer, and says which of them it has acquired.
///
/// Versions 0-2, flexible.
public struct ShareFetchResponse: KafkaResponse {
    public static var specification: MessageSpecification {
        return MessageSpecification("ShareFetchResponse", key: 78, versions: VersionRange(0, 2), flexibleFrom: 0)
    }

    /// How long, in milliseconds, the broker asks the client to wait before its next request because of a quota; 0 when
    /// there is none.
    public var throttleTimeMs: Int32

    /// Outcome of the request as a whole, as a Kafka error code; 0 means success.
    public var errorCode: ErrorCode

    /// Explanation in words of the error; null when there is none.
    public var errorMessage: String?

    /// How long, in milliseconds, acquired records stay locked for this consumer before others may get them. From
    /// version 1 on.
    public var acquisitionLockTimeoutMs: Int32

    /// Outcomes, grouped by topic.
    public var responses: [ShareFetchResponse.ShareFetchableTopicResponse]

    /// Addresses of the brokers named as current leaders, to spare the client a metadata request.
    public var nodeEndpoints: [ShareFetchResponse.NodeEndpoint]

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        throttleTimeMs: Int32 = 0,
        errorCode: ErrorCode = ErrorCode(rawValue: 0),
        errorMessage: String? = nil,
        acquisitionLockTimeoutMs: Int32 = 0,
        responses: [ShareFetchResponse.ShareFetchableTopicResponse] = [],
        nodeEndpoints: [ShareFetchResponse.NodeEndpoint] = [],
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.throttleTimeMs = throttleTimeMs
        self.errorCode = errorCode
        self.errorMessage = errorMessage
        self.acquisitionLockTimeoutMs = acquisitionLockTimeoutMs
        self.responses = responses
        self.nodeEndpoints = nodeEndpoints
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension ShareFetchResponse {
    /// One topic with the partitions fetched.
    public struct ShareFetchableTopicResponse: WireStructure {
        /// Unique ID that the topic got at its creation; a topic deleted and created again has another.
        public var topicID: KafkaUUID

        /// Outcomes for each partition of the topic.
        public var partitions: [ShareFetchResponse.PartitionData]

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            topicID: KafkaUUID = .zero,
            partitions: [ShareFetchResponse.PartitionData] = [],
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.topicID = topicID
            self.partitions = partitions
            self.unknownTaggedFields = unknownTaggedFields
        }
    }

    /// One partition with the records fetched from it.
    public struct PartitionData: WireStructure {
        /// Number of the partition within its topic, counted from 0.
        public var partitionIndex: Int32

        /// Outcome for the fetch from this partition, as a Kafka error code; 0 means success.
        public var errorCode: ErrorCode

        /// Explanation in words of the error for the fetch from this partition; null when there is none.
        public var errorMessage: String?

        /// Outcome for the acknowledgements of this partition sent along with the fetch, as a Kafka error code; 0 means
        /// success.
        public var acknowledgeErrorCode: ErrorCode

        /// Explanation in words of the error for the acknowledgements of this partition; null when there is none.
        public var acknowledgeErrorMessage: String?

        /// Who leads the partition now, where the broker knows better than the client.
        public var currentLeader: ShareFetchResponse.LeaderIdAndEpoch

        /// Record batches with the acquired records, and others around them that the consumer must skip; null or empty
        /// when there are none.
        public var records: ByteBuffer?

        /// Ranges of records that are now locked for this consumer.
        public var acquiredRecords: [ShareFetchResponse.AcquiredRecords]

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            partitionIndex: Int32 = 0,
            errorCode: ErrorCode = ErrorCode(rawValue: 0),
            errorMessage: String? = nil,
            acknowledgeErrorCode: ErrorCode = ErrorCode(rawValue: 0),
            acknowledgeErrorMessage: String? = nil,
            currentLeader: ShareFetchResponse.LeaderIdAndEpoch = ShareFetchResponse.LeaderIdAndEpoch(),
            records: ByteBuffer? = nil,
            acquiredRecords: [ShareFetchResponse.AcquiredRecords] = [],
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.partitionIndex = partitionIndex
            self.errorCode = errorCode
            self.errorMessage = errorMessage
            self.acknowledgeErrorCode = acknowledgeErrorCode
            self.acknowledgeErrorMessage = acknowledgeErrorMessage
            self.currentLeader = currentLeader
            self.records = records
            self.acquiredRecords = acquiredRecords
            self.unknownTaggedFields = unknownTaggedFields
        }
    }

    /// The leader of a partition and its leader epoch.
    public struct LeaderIdAndEpoch: WireStructure {
        /// Broker ID of the leader now; -1 when not known.
        public var leaderID: Int32

        /// Leader epoch now; -1 when not known.
        public var leaderEpoch: Int32

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            leaderID: Int32 = 0,
            leaderEpoch: Int32 = 0,
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.leaderID = leaderID
            self.leaderEpoch = leaderEpoch
            self.unknownTaggedFields = unknownTaggedFields
        }
    }

    /// A range of records that the consumer has acquired.
    public struct AcquiredRecords: WireStructure {
        /// Offset of the first record in the range.
        public var firstOffset: Int64

        /// Offset of the last record in the range, which is part of it.
        public var lastOffset: Int64

        /// How often the records of the range have been handed out, this time included.
        public var deliveryCount: Int16

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            firstOffset: Int64 = 0,
            lastOffset: Int64 = 0,
            deliveryCount: Int16 = 0,
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.firstOffset = firstOffset
            self.lastOffset = lastOffset
            self.deliveryCount = deliveryCount
            self.unknownTaggedFields = unknownTaggedFields
        }
    }

    /// A node and its address.
    public struct NodeEndpoint: WireStructure {
        /// ID of the broker.
        public var nodeID: Int32

        /// Host name or IP address to connect to.
        public var host: String

        /// TCP port to connect to.
        public var port: Int32

        /// Rack (or availability zone) in which the broker says it runs; null when it names none.
        public var rack: String?

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            nodeID: Int32 = 0,
            host: String = "",
            port: Int32 = 0,
            rack: String? = nil,
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.nodeID = nodeID
            self.host = host
            self.port = port
            self.rack = rack
            self.unknownTaggedFields = unknownTaggedFields
        }
    }
}

extension ShareFetchResponse {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "ThrottleTimeMs"
        let throttleTimeMs: Int32
        let errorCode: ErrorCode
        let errorMessage: String?
        let acquisitionLockTimeoutMs: Int32
        let responses: [ShareFetchResponse.ShareFetchableTopicResponse]
        let nodeEndpoints: [ShareFetchResponse.NodeEndpoint]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            throttleTimeMs = try reader.readInteger()
            field = "ErrorCode"
            errorCode = try ErrorCode(rawValue: reader.readInteger())
            field = "ErrorMessage"
            errorMessage = try reader.readNullableString(flexible: true)
            if version >= 1 {
                field = "AcquisitionLockTimeoutMs"
                acquisitionLockTimeoutMs = try reader.readInteger()
            } else {
                acquisitionLockTimeoutMs = 0
            }
            field = "Responses"
            responses = try reader.readArray(
                of: ShareFetchResponse.ShareFetchableTopicResponse.self,
                version: version,
                flexible: true,
                minimumSize: 18
            )
            field = "NodeEndpoints"
            nodeEndpoints = try reader.readArray(
                of: ShareFetchResponse.NodeEndpoint.self,
                version: version,
                flexible: true,
                minimumSize: 11
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
            acquisitionLockTimeoutMs: acquisitionLockTimeoutMs,
            responses: responses,
            nodeEndpoints: nodeEndpoints,
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
            "ShareFetchResponse.ErrorMessage"
        )
        if version >= 1 {
            size &+= 4
        } else if structure.pointee.acquisitionLockTimeoutMs != 0 {
            throw WireSize.notInVersion("ShareFetchResponse.AcquisitionLockTimeoutMs", version)
        }
        size &+= try WireSize.array(
            structure.pointee.responses,
            version: version,
            flexible: true,
            "ShareFetchResponse.Responses"
        )
        size &+= try WireSize.array(
            structure.pointee.nodeEndpoints,
            version: version,
            flexible: true,
            "ShareFetchResponse.NodeEndpoints"
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
        if version >= 1 {
            writer.writeInteger(structure.pointee.acquisitionLockTimeoutMs)
        }
        try writer.writeArray(structure.pointee.responses, version: version, flexible: true)
        try writer.writeArray(structure.pointee.nodeEndpoints, version: version, flexible: true)
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
        visitor.visit(int32: left.pointee.acquisitionLockTimeoutMs, right.pointee.acquisitionLockTimeoutMs)
        visitor.visit(structures: left.pointee.responses, right.pointee.responses)
        visitor.visit(structures: left.pointee.nodeEndpoints, right.pointee.nodeEndpoints)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension ShareFetchResponse.ShareFetchableTopicResponse {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "TopicId"
        let topicID: KafkaUUID
        let partitions: [ShareFetchResponse.PartitionData]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            topicID = try reader.readUUID()
            field = "Partitions"
            partitions = try reader.readArray(
                of: ShareFetchResponse.PartitionData.self,
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
            "ShareFetchResponse.ShareFetchableTopicResponse.Partitions"
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

extension ShareFetchResponse.PartitionData {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "PartitionIndex"
        let partitionIndex: Int32
        let errorCode: ErrorCode
        let errorMessage: String?
        let acknowledgeErrorCode: ErrorCode
        let acknowledgeErrorMessage: String?
        let currentLeader: ShareFetchResponse.LeaderIdAndEpoch
        let records: ByteBuffer?
        let acquiredRecords: [ShareFetchResponse.AcquiredRecords]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            partitionIndex = try reader.readInteger()
            field = "ErrorCode"
            errorCode = try ErrorCode(rawValue: reader.readInteger())
            field = "ErrorMessage"
            errorMessage = try reader.readNullableString(flexible: true)
            field = "AcknowledgeErrorCode"
            acknowledgeErrorCode = try ErrorCode(rawValue: reader.readInteger())
            field = "AcknowledgeErrorMessage"
            acknowledgeErrorMessage = try reader.readNullableString(flexible: true)
            field = "CurrentLeader"
            currentLeader = try ShareFetchResponse.LeaderIdAndEpoch(from: &reader, version: version)
            field = "Records"
            records = try version == 0 ? reader.readNullableBytes(flexible: true) : reader.readBytes(flexible: true)
            field = "AcquiredRecords"
            acquiredRecords = try reader.readArray(
                of: ShareFetchResponse.AcquiredRecords.self,
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
            partitionIndex: partitionIndex,
            errorCode: errorCode,
            errorMessage: errorMessage,
            acknowledgeErrorCode: acknowledgeErrorCode,
            acknowledgeErrorMessage: acknowledgeErrorMessage,
            currentLeader: currentLeader,
            records: records,
            acquiredRecords: acquiredRecords,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 8
        size &+= try WireSize.string(
            structure.pointee.errorMessage,
            flexible: true,
            nullable: true,
            "ShareFetchResponse.PartitionData.ErrorMessage"
        )
        size &+= try WireSize.string(
            structure.pointee.acknowledgeErrorMessage,
            flexible: true,
            nullable: true,
            "ShareFetchResponse.PartitionData.AcknowledgeErrorMessage"
        )
        size &+= try structure.pointee.currentLeader.encodedSize(version: version)
        size &+= try WireSize.bytes(
            structure.pointee.records,
            flexible: true,
            nullable: version == 0,
            "ShareFetchResponse.PartitionData.Records"
        )
        size &+= try WireSize.array(
            structure.pointee.acquiredRecords,
            version: version,
            flexible: true,
            "ShareFetchResponse.PartitionData.AcquiredRecords"
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
        writer.writeInteger(structure.pointee.acknowledgeErrorCode.rawValue)
        writer.writeString(structure.pointee.acknowledgeErrorMessage, flexible: true)
        try structure.pointee.currentLeader.write(to: &writer, version: version)
        writer.writeBytes(structure.pointee.records, flexible: true)
        try writer.writeArray(structure.pointee.acquiredRecords, version: version, flexible: true)
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
        visitor.visit(int16: left.pointee.acknowledgeErrorCode.rawValue, right.pointee.acknowledgeErrorCode.rawValue)
        visitor.visit(string: left.pointee.acknowledgeErrorMessage, right.pointee.acknowledgeErrorMessage)
        visitor.visit(structure: left.pointee.currentLeader, right.pointee.currentLeader)
        visitor.visit(bytes: left.pointee.records, right.pointee.records)
        visitor.visit(structures: left.pointee.acquiredRecords, right.pointee.acquiredRecords)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension ShareFetchResponse.LeaderIdAndEpoch {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "LeaderId"
        let leaderID: Int32
        let leaderEpoch: Int32
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            leaderID = try reader.readInteger()
            field = "LeaderEpoch"
            leaderEpoch = try reader.readInteger()
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(leaderID: leaderID, leaderEpoch: leaderEpoch, unknownTaggedFields: unknownTaggedFields)
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
        writer.writeInteger(structure.pointee.leaderID)
        writer.writeInteger(structure.pointee.leaderEpoch)
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(int32: left.pointee.leaderID, right.pointee.leaderID)
        visitor.visit(int32: left.pointee.leaderEpoch, right.pointee.leaderEpoch)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension ShareFetchResponse.AcquiredRecords {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "FirstOffset"
        let firstOffset: Int64
        let lastOffset: Int64
        let deliveryCount: Int16
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            firstOffset = try reader.readInteger()
            field = "LastOffset"
            lastOffset = try reader.readInteger()
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
            deliveryCount: deliveryCount,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 18
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
        visitor.visit(int16: left.pointee.deliveryCount, right.pointee.deliveryCount)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension ShareFetchResponse.NodeEndpoint {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "NodeId"
        let nodeID: Int32
        let host: String
        let port: Int32
        let rack: String?
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            nodeID = try reader.readInteger()
            field = "Host"
            host = try reader.readString(flexible: true)
            field = "Port"
            port = try reader.readInteger()
            field = "Rack"
            rack = try reader.readNullableString(flexible: true)
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(nodeID: nodeID, host: host, port: port, rack: rack, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 8
        size &+= try WireSize.string(structure.pointee.host, flexible: true, "ShareFetchResponse.NodeEndpoint.Host")
        size &+= try WireSize.string(
            structure.pointee.rack,
            flexible: true,
            nullable: true,
            "ShareFetchResponse.NodeEndpoint.Rack"
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
        writer.writeInteger(structure.pointee.nodeID)
        writer.writeString(structure.pointee.host, flexible: true)
        writer.writeInteger(structure.pointee.port)
        writer.writeString(structure.pointee.rack, flexible: true)
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(int32: left.pointee.nodeID, right.pointee.nodeID)
        visitor.visit(string: left.pointee.host, right.pointee.host)
        visitor.visit(int32: left.pointee.port, right.pointee.port)
        visitor.visit(string: left.pointee.rack, right.pointee.rack)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}
