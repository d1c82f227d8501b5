// Generated from the protocol schema by Tools/generate. Do not edit.

public import NIOCore

/// Appends record batches to partitions.
///
/// Versions 0-13, flexible from 9.
public struct ProduceRequest: KafkaRequest {
    public typealias Response = ProduceResponse

    public static var specification: MessageSpecification {
        return MessageSpecification("ProduceRequest", key: 0, versions: VersionRange(0, 13), flexibleFrom: 9)
    }

    /// Transactional ID of the producer; null when the records are part of no transaction. From version 3 on.
    public var transactionalID: String?

    /// Which replicas must have the records before the broker answers: 0 none (there is no answer), 1 the leader, -1
    /// all in sync.
    public var acks: Int16

    /// How long, in milliseconds, the broker may wait for the replicas that must have the records.
    public var timeoutMs: Int32

    /// Topics with record batches to append.
    public var topicData: [ProduceRequest.TopicProduceData]

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        transactionalID: String? = nil,
        acks: Int16 = 0,
        timeoutMs: Int32 = 0,
        topicData: [ProduceRequest.TopicProduceData] = [],
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.transactionalID = transactionalID
        self.acks = acks
        self.timeoutMs = timeoutMs
        self.topicData = topicData
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension ProduceRequest {
    /// One topic with the record batches for its partitions.
    public struct TopicProduceData: WireStructure {
        /// Name of the topic, in versions that do not yet identify it by ID. Up to version 12.
        public var name: String

        /// Unique ID that the topic got at its creation; a topic deleted and created again has another. From version 13
        /// on.
        public var topicID: KafkaUUID

        /// Partitions with record batches to append.
        public var partitionData: [ProduceRequest.PartitionProduceData]

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            name: String = "",
            topicID: KafkaUUID = .zero,
            partitionData: [ProduceRequest.PartitionProduceData] = [],
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.name = name
            self.topicID = topicID
            self.partitionData = partitionData
            self.unknownTaggedFields = unknownTaggedFields
        }
    }

    /// The record batches for one partition.
    public struct PartitionProduceData: WireStructure {
        /// Number of the partition within its topic, counted from 0.
        public var index: Int32

        /// Record batches to append, in newer versions exactly one; older brokers take message sets in its place.
        public var records: ByteBuffer?

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            index: Int32 = 0,
            records: ByteBuffer? = nil,
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.index = index
            self.records = records
            self.unknownTaggedFields = unknownTaggedFields
        }
    }
}

extension ProduceRequest {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version >= 9
        var field: StaticString = "TransactionalId"
        let transactionalID: String?
        let acks: Int16
        let timeoutMs: Int32
        let topicData: [ProduceRequest.TopicProduceData]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            if version >= 3 {
                field = "TransactionalId"
                transactionalID = try reader.readNullableString(flexible: flexible)
            } else {
                transactionalID = nil
            }
            field = "Acks"
            acks = try reader.readInteger()
            field = "TimeoutMs"
            timeoutMs = try reader.readInteger()
            field = "TopicData"
            topicData = try reader.readArray(
                of: ProduceRequest.TopicProduceData.self,
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
            transactionalID: transactionalID,
            acks: acks,
            timeoutMs: timeoutMs,
            topicData: topicData,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version >= 9
        var size = 6
        if version >= 3 {
            size &+= try WireSize.string(
                structure.pointee.transactionalID,
                flexible: flexible,
                nullable: true,
                "ProduceRequest.TransactionalId"
            )
        } else if structure.pointee.transactionalID != nil {
            throw WireSize.notInVersion("ProduceRequest.TransactionalId", version)
        }
        size &+= try WireSize.array(
            structure.pointee.topicData,
            version: version,
            flexible: flexible,
            "ProduceRequest.TopicData"
        )
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(structure.pointee.unknownTaggedFields, "ProduceRequest", version)
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
        let flexible = version >= 9
        if version >= 3 {
            writer.writeString(structure.pointee.transactionalID, flexible: flexible)
        }
        writer.writeInteger(structure.pointee.acks)
        writer.writeInteger(structure.pointee.timeoutMs)
        try writer.writeArray(structure.pointee.topicData, version: version, flexible: flexible)
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
        visitor.visit(string: left.pointee.transactionalID, right.pointee.transactionalID)
        visitor.visit(int16: left.pointee.acks, right.pointee.acks)
        visitor.visit(int32: left.pointee.timeoutMs, right.pointee.timeoutMs)
        visitor.visit(structures: left.pointee.topicData, right.pointee.topicData)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension ProduceRequest.TopicProduceData {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version >= 9
        var field: StaticString = "Name"
        let name: String
        let topicID: KafkaUUID
        let partitionData: [ProduceRequest.PartitionProduceData]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            if version <= 12 {
                field = "Name"
                name = try reader.readString(flexible: flexible)
            } else {
                name = ""
            }
            if version == 13 {
                field = "TopicId"
                topicID = try reader.readUUID()
            } else {
                topicID = .zero
            }
            field = "PartitionData"
            partitionData = try reader.readArray(
                of: ProduceRequest.PartitionProduceData.self,
                version: version,
                flexible: flexible,
                minimumSize: 6
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
        self.init(name: name, topicID: topicID, partitionData: partitionData, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version >= 9
        var size = 0
        if version <= 12 {
            size &+= try WireSize.string(
                structure.pointee.name,
                flexible: flexible,
                "ProduceRequest.TopicProduceData.Name"
            )
        }
        if version == 13 {
            size &+= 16
        }
        size &+= try WireSize.array(
            structure.pointee.partitionData,
            version: version,
            flexible: flexible,
            "ProduceRequest.TopicProduceData.PartitionData"
        )
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(
                structure.pointee.unknownTaggedFields,
                "ProduceRequest.TopicProduceData",
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
        let flexible = version >= 9
        if version <= 12 {
            writer.writeString(structure.pointee.name, flexible: flexible)
        }
        if version == 13 {
            writer.writeUUID(structure.pointee.topicID)
        }
        try writer.writeArray(structure.pointee.partitionData, version: version, flexible: flexible)
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
        visitor.visit(structures: left.pointee.partitionData, right.pointee.partitionData)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension ProduceRequest.PartitionProduceData {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version >= 9
        var field: StaticString = "Index"
        let index: Int32
        let records: ByteBuffer?
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            index = try reader.readInteger()
            field = "Records"
            records = try reader.readNullableBytes(flexible: flexible)
            if flexible {
                field = "tagged fields"
                unknownTaggedFields = try reader.readTaggedFields()
            } else {
                unknownTaggedFields = UnknownTaggedFields()
            }
        } catch {
            throw error.within(field)
        }
        self.init(index: index, records: records, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version >= 9
        var size = 4
        size &+= try WireSize.bytes(
            structure.pointee.records,
            flexible: flexible,
            nullable: true,
            "ProduceRequest.PartitionProduceData.Records"
        )
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(
                structure.pointee.unknownTaggedFields,
                "ProduceRequest.PartitionProduceData",
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
        let flexible = version >= 9
        writer.writeInteger(structure.pointee.index)
        writer.writeBytes(structure.pointee.records, flexible: flexible)
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
        visitor.visit(int32: left.pointee.index, right.pointee.index)
        visitor.visit(bytes: left.pointee.records, right.pointee.records)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

/// Says for each partition whether its records were appended, and at which offset.
///
/// Versions 0-13, flexible from 9.
public struct ProduceResponse: KafkaResponse {
    public static var specification: MessageSpecification {
        return MessageSpecification("ProduceResponse", key: 0, versions: VersionRange(0, 13), flexibleFrom: 9)
    }

    /// Outcomes, grouped by topic.
    public var responses: [ProduceResponse.TopicProduceResponse]

    /// How long, in milliseconds, the broker asks the client to wait before its next request because of a quota; 0 when
    /// there is none. From version 1 on.
    public var throttleTimeMs: Int32

    /// Addresses of the brokers named as current leaders, to spare the client a metadata request. From version 10 on.
    public var nodeEndpoints: [ProduceResponse.NodeEndpoint]

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        responses: [ProduceResponse.TopicProduceResponse] = [],
        throttleTimeMs: Int32 = 0,
        nodeEndpoints: [ProduceResponse.NodeEndpoint] = [],
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.responses = responses
        self.throttleTimeMs = throttleTimeMs
        self.nodeEndpoints = nodeEndpoints
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension ProduceResponse {
    /// Outcome for the partitions of one topic.
    public struct TopicProduceResponse: WireStructure {
        /// Name of the topic, in versions that do not yet identify it by ID. Up to version 12.
        public var name: String

        /// Unique ID that the topic got at its creation; a topic deleted and created again has another. From version 13
        /// on.
        public var topicID: KafkaUUID

        /// Outcomes for each partition of the topic.
        public var partitionResponses: [ProduceResponse.PartitionProduceResponse]

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            name: String = "",
            topicID: KafkaUUID = .zero,
            partitionResponses: [ProduceResponse.PartitionProduceResponse] = [],
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.name = name
            self.topicID = topicID
            self.partitionResponses = partitionResponses
            self.unknownTaggedFields = unknownTaggedFields
        }
    }

    /// Outcome for one partition.
    public struct PartitionProduceResponse: WireStructure {
        /// Number of the partition within its topic, counted from 0.
        public var index: Int32

        /// Outcome for this partition, as a Kafka error code; 0 means success.
        public var errorCode: ErrorCode

        /// Offset that the first record appended got; -1 when none was.
        public var baseOffset: Int64

        /// Time the broker gave the records, in milliseconds since the Unix epoch; -1 when they keep the producer's
        /// timestamps. From version 2 on.
        public var logAppendTimeMs: Int64

        /// Log start offset, that of the earliest record still in the log; -1 when not known. From version 5 on.
        public var logStartOffset: Int64

        /// Records for whose sake the batch was refused; empty when it was not, or not for single records. From version
        /// 8 on.
        public var recordErrors: [ProduceResponse.BatchIndexAndErrorMessage]

        /// Explanation in words of the error for this partition; null when there is none. From version 8 on.
        public var errorMessage: String?

        /// Who leads the partition now, given when the producer asked the wrong broker. From version 10 on.
        public var currentLeader: ProduceResponse.LeaderIdAndEpoch

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            index: Int32 = 0,
            errorCode: ErrorCode = ErrorCode(rawValue: 0),
            baseOffset: Int64 = 0,
            logAppendTimeMs: Int64 = -1,
            logStartOffset: Int64 = -1,
            recordErrors: [ProduceResponse.BatchIndexAndErrorMessage] = [],
            errorMessage: String? = nil,
            currentLeader: ProduceResponse.LeaderIdAndEpoch = ProduceResponse.LeaderIdAndEpoch(),
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.index = index
            self.errorCode = errorCode
            self.baseOffset = baseOffset
            self.logAppendTimeMs = logAppendTimeMs
            self.logStartOffset = logStartOffset
            self.recordErrors = recordErrors
            self.errorMessage = errorMessage
            self.currentLeader = currentLeader
            self.unknownTaggedFields = unknownTaggedFields
        }
    }

    /// One record for whose sake the batch was refused.
    public struct BatchIndexAndErrorMessage: WireStructure {
        /// Position of the record in the batch, counted from 0.
        public var batchIndex: Int32

        /// Explanation in words of what is wrong with the record; null when there is none.
        public var batchIndexErrorMessage: String?

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            batchIndex: Int32 = 0,
            batchIndexErrorMessage: String? = nil,
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.batchIndex = batchIndex
            self.batchIndexErrorMessage = batchIndexErrorMessage
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
            leaderID: Int32 = -1,
            leaderEpoch: Int32 = -1,
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.leaderID = leaderID
            self.leaderEpoch = leaderEpoch
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

extension ProduceResponse {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version >= 9
        var field: StaticString = "Responses"
        let responses: [ProduceResponse.TopicProduceResponse]
        let throttleTimeMs: Int32
        var nodeEndpoints: [ProduceResponse.NodeEndpoint] = []
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            responses = try reader.readArray(
                of: ProduceResponse.TopicProduceResponse.self,
                version: version,
                flexible: flexible,
                minimumSize: 3
            )
            if version >= 1 {
                field = "ThrottleTimeMs"
                throttleTimeMs = try reader.readInteger()
            } else {
                throttleTimeMs = 0
            }
            if flexible {
                field = "tagged fields"
                var tags = try reader.beginTaggedFields()
                while let tag = try reader.nextTag(&tags) {
                    switch tag {
                    case 0 where version >= 10:
                        field = "NodeEndpoints"
                        nodeEndpoints = try reader.readArray(
                            of: ProduceResponse.NodeEndpoint.self,
                            version: version,
                            flexible: flexible,
                            minimumSize: 11
                        )
                        try reader.finishTag(&tags)
                    default:
                        try reader.keepTag(&tags)
                    }
                }
                unknownTaggedFields = tags.unknown
            } else {
                unknownTaggedFields = UnknownTaggedFields()
            }
        } catch {
            throw error.within(field)
        }
        self.init(
            responses: responses,
            throttleTimeMs: throttleTimeMs,
            nodeEndpoints: nodeEndpoints,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version >= 9
        var size = 0
        size &+= try WireSize.array(
            structure.pointee.responses,
            version: version,
            flexible: flexible,
            "ProduceResponse.Responses"
        )
        if version >= 1 {
            size &+= 4
        }
        if !(version >= 10) {
            if !structure.pointee.nodeEndpoints.isEmpty {
                throw WireSize.notInVersion("ProduceResponse.NodeEndpoints", version)
            }
        }
        if flexible {
            var tagCount = 0
            var tagSize = 0
            if version >= 10 && !structure.pointee.nodeEndpoints.isEmpty {
                tagCount &+= 1
                tagSize &+= try WireSize.tagged(
                    0,
                    WireSize.array(
                        structure.pointee.nodeEndpoints,
                        version: version,
                        flexible: flexible,
                        "ProduceResponse.NodeEndpoints"
                    ),
                    "ProduceResponse.NodeEndpoints"
                )
            }
            size &+= try WireSize.taggedFields(
                structure.pointee.unknownTaggedFields,
                knownTags: version >= 10 ? 0x1 : 0x0,
                knownCount: tagCount,
                knownSize: tagSize
            )
        } else {
            try WireSize.expectNoTaggedFields(structure.pointee.unknownTaggedFields, "ProduceResponse", version)
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
        let flexible = version >= 9
        try writer.writeArray(structure.pointee.responses, version: version, flexible: flexible)
        if version >= 1 {
            writer.writeInteger(structure.pointee.throttleTimeMs)
        }
        if flexible {
            var tagCount = structure.pointee.unknownTaggedFields.count
            if version >= 10 && !structure.pointee.nodeEndpoints.isEmpty {
                tagCount &+= 1
            }
            writer.writeTagCount(tagCount)
            if version >= 10 && !structure.pointee.nodeEndpoints.isEmpty {
                try writer.writeTag(
                    0,
                    size: WireSize.array(
                        structure.pointee.nodeEndpoints,
                        version: version,
                        flexible: flexible,
                        "ProduceResponse.NodeEndpoints"
                    )
                )
                try writer.writeArray(structure.pointee.nodeEndpoints, version: version, flexible: flexible)
            }
            writer.writeUnknown(structure.pointee.unknownTaggedFields, from: 0, below: .max)
        }
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(structures: left.pointee.responses, right.pointee.responses)
        visitor.visit(int32: left.pointee.throttleTimeMs, right.pointee.throttleTimeMs)
        visitor.visit(structures: left.pointee.nodeEndpoints, right.pointee.nodeEndpoints)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension ProduceResponse.TopicProduceResponse {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version >= 9
        var field: StaticString = "Name"
        let name: String
        let topicID: KafkaUUID
        let partitionResponses: [ProduceResponse.PartitionProduceResponse]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            if version <= 12 {
                field = "Name"
                name = try reader.readString(flexible: flexible)
            } else {
                name = ""
            }
            if version == 13 {
                field = "TopicId"
                topicID = try reader.readUUID()
            } else {
                topicID = .zero
            }
            field = "PartitionResponses"
            partitionResponses = try reader.readArray(
                of: ProduceResponse.PartitionProduceResponse.self,
                version: version,
                flexible: flexible,
                minimumSize: 14
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
            name: name,
            topicID: topicID,
            partitionResponses: partitionResponses,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version >= 9
        var size = 0
        if version <= 12 {
            size &+= try WireSize.string(
                structure.pointee.name,
                flexible: flexible,
                "ProduceResponse.TopicProduceResponse.Name"
            )
        }
        if version == 13 {
            size &+= 16
        }
        size &+= try WireSize.array(
            structure.pointee.partitionResponses,
            version: version,
            flexible: flexible,
            "ProduceResponse.TopicProduceResponse.PartitionResponses"
        )
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(
                structure.pointee.unknownTaggedFields,
                "ProduceResponse.TopicProduceResponse",
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
        let flexible = version >= 9
        if version <= 12 {
            writer.writeString(structure.pointee.name, flexible: flexible)
        }
        if version == 13 {
            writer.writeUUID(structure.pointee.topicID)
        }
        try writer.writeArray(structure.pointee.partitionResponses, version: version, flexible: flexible)
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
        visitor.visit(structures: left.pointee.partitionResponses, right.pointee.partitionResponses)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension ProduceResponse.PartitionProduceResponse {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version >= 9
        var field: StaticString = "Index"
        let index: Int32
        let errorCode: ErrorCode
        let baseOffset: Int64
        let logAppendTimeMs: Int64
        let logStartOffset: Int64
        let recordErrors: [ProduceResponse.BatchIndexAndErrorMessage]
        let errorMessage: String?
        var currentLeader: ProduceResponse.LeaderIdAndEpoch = ProduceResponse.LeaderIdAndEpoch()
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            index = try reader.readInteger()
            field = "ErrorCode"
            errorCode = try ErrorCode(rawValue: reader.readInteger())
            field = "BaseOffset"
            baseOffset = try reader.readInteger()
            if version >= 2 {
                field = "LogAppendTimeMs"
                logAppendTimeMs = try reader.readInteger()
            } else {
                logAppendTimeMs = -1
            }
            if version >= 5 {
                field = "LogStartOffset"
                logStartOffset = try reader.readInteger()
            } else {
                logStartOffset = -1
            }
            if version >= 8 {
                field = "RecordErrors"
                recordErrors = try reader.readArray(
                    of: ProduceResponse.BatchIndexAndErrorMessage.self,
                    version: version,
                    flexible: flexible,
                    minimumSize: 6
                )
                field = "ErrorMessage"
                errorMessage = try reader.readNullableString(flexible: flexible)
            } else {
                recordErrors = []
                errorMessage = nil
            }
            if flexible {
                field = "tagged fields"
                var tags = try reader.beginTaggedFields()
                while let tag = try reader.nextTag(&tags) {
                    switch tag {
                    case 0 where version >= 10:
                        field = "CurrentLeader"
                        currentLeader = try ProduceResponse.LeaderIdAndEpoch(from: &reader, version: version)
                        try reader.finishTag(&tags)
                    default:
                        try reader.keepTag(&tags)
                    }
                }
                unknownTaggedFields = tags.unknown
            } else {
                unknownTaggedFields = UnknownTaggedFields()
            }
        } catch {
            throw error.within(field)
        }
        self.init(
            index: index,
            errorCode: errorCode,
            baseOffset: baseOffset,
            logAppendTimeMs: logAppendTimeMs,
            logStartOffset: logStartOffset,
            recordErrors: recordErrors,
            errorMessage: errorMessage,
            currentLeader: currentLeader,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version >= 9
        var size = 14
        if version >= 2 {
            size &+= 8
        }
        if version >= 5 {
            size &+= 8
        }
        if version >= 8 {
            size &+= try WireSize.array(
                structure.pointee.recordErrors,
                version: version,
                flexible: flexible,
                "ProduceResponse.PartitionProduceResponse.RecordErrors"
            )
            size &+= try WireSize.string(
                structure.pointee.errorMessage,
                flexible: flexible,
                nullable: true,
                "ProduceResponse.PartitionProduceResponse.ErrorMessage"
            )
        }
        if !(version >= 10) {
            if structure.pointee.currentLeader != ProduceResponse.LeaderIdAndEpoch() {
                throw WireSize.notInVersion("ProduceResponse.PartitionProduceResponse.CurrentLeader", version)
            }
        }
        if flexible {
            var tagCount = 0
            var tagSize = 0
            if version >= 10 && structure.pointee.currentLeader != ProduceResponse.LeaderIdAndEpoch() {
                tagCount &+= 1
                tagSize &+= try WireSize.tagged(
                    0,
                    structure.pointee.currentLeader.encodedSize(version: version),
                    "ProduceResponse.PartitionProduceResponse.CurrentLeader"
                )
            }
            size &+= try WireSize.taggedFields(
                structure.pointee.unknownTaggedFields,
                knownTags: version >= 10 ? 0x1 : 0x0,
                knownCount: tagCount,
                knownSize: tagSize
            )
        } else {
            try WireSize.expectNoTaggedFields(
                structure.pointee.unknownTaggedFields,
                "ProduceResponse.PartitionProduceResponse",
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
        let flexible = version >= 9
        writer.writeInteger(structure.pointee.index)
        writer.writeInteger(structure.pointee.errorCode.rawValue)
        writer.writeInteger(structure.pointee.baseOffset)
        if version >= 2 {
            writer.writeInteger(structure.pointee.logAppendTimeMs)
        }
        if version >= 5 {
            writer.writeInteger(structure.pointee.logStartOffset)
        }
        if version >= 8 {
            try writer.writeArray(structure.pointee.recordErrors, version: version, flexible: flexible)
            writer.writeString(structure.pointee.errorMessage, flexible: flexible)
        }
        if flexible {
            var tagCount = structure.pointee.unknownTaggedFields.count
            if version >= 10 && structure.pointee.currentLeader != ProduceResponse.LeaderIdAndEpoch() {
                tagCount &+= 1
            }
            writer.writeTagCount(tagCount)
            if version >= 10 && structure.pointee.currentLeader != ProduceResponse.LeaderIdAndEpoch() {
                try writer.writeTag(0, size: structure.pointee.currentLeader.encodedSize(version: version))
                try structure.pointee.currentLeader.write(to: &writer, version: version)
            }
            writer.writeUnknown(structure.pointee.unknownTaggedFields, from: 0, below: .max)
        }
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(int32: left.pointee.index, right.pointee.index)
        visitor.visit(int16: left.pointee.errorCode.rawValue, right.pointee.errorCode.rawValue)
        visitor.visit(int64: left.pointee.baseOffset, right.pointee.baseOffset)
        visitor.visit(int64: left.pointee.logAppendTimeMs, right.pointee.logAppendTimeMs)
        visitor.visit(int64: left.pointee.logStartOffset, right.pointee.logStartOffset)
        visitor.visit(structures: left.pointee.recordErrors, right.pointee.recordErrors)
        visitor.visit(string: left.pointee.errorMessage, right.pointee.errorMessage)
        visitor.visit(structure: left.pointee.currentLeader, right.pointee.currentLeader)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension ProduceResponse.BatchIndexAndErrorMessage {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version >= 9
        var field: StaticString = "BatchIndex"
        let batchIndex: Int32
        let batchIndexErrorMessage: String?
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            batchIndex = try reader.readInteger()
            field = "BatchIndexErrorMessage"
            batchIndexErrorMessage = try reader.readNullableString(flexible: flexible)
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
            batchIndex: batchIndex,
            batchIndexErrorMessage: batchIndexErrorMessage,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version >= 9
        var size = 4
        size &+= try WireSize.string(
            structure.pointee.batchIndexErrorMessage,
            flexible: flexible,
            nullable: true,
            "ProduceResponse.BatchIndexAndErrorMessage.BatchIndexErrorMessage"
        )
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(
                structure.pointee.unknownTaggedFields,
                "ProduceResponse.BatchIndexAndErrorMessage",
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
        let flexible = version >= 9
        writer.writeInteger(structure.pointee.batchIndex)
        writer.writeString(structure.pointee.batchIndexErrorMessage, flexible: flexible)
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
        visitor.visit(int32: left.pointee.batchIndex, right.pointee.batchIndex)
        visitor.visit(string: left.pointee.batchIndexErrorMessage, right.pointee.batchIndexErrorMessage)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension ProduceResponse.LeaderIdAndEpoch {
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

extension ProduceResponse.NodeEndpoint {
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
        size &+= try WireSize.string(structure.pointee.host, flexible: true, "ProduceResponse.NodeEndpoint.Host")
        size &+= try WireSize.string(
            structure.pointee.rack,
            flexible: true,
            nullable: true,
            "ProduceResponse.NodeEndpoint.Rack"
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
