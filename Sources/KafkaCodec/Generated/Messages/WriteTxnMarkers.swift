// Generated from the protocol schema by Tools/generate. Do not edit.

/// The transaction coordinator's order to partition leaders to write commit or abort markers.
///
/// Versions 0-2, flexible from 1.
public struct WriteTxnMarkersRequest: KafkaRequest {
    public typealias Response = WriteTxnMarkersResponse

    public static var specification: MessageSpecification {
        return MessageSpecification("WriteTxnMarkersRequest", key: 27, versions: VersionRange(0, 2), flexibleFrom: 1)
    }

    /// Transactions to end.
    public var markers: [WriteTxnMarkersRequest.WritableTxnMarker]

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        markers: [WriteTxnMarkersRequest.WritableTxnMarker] = [],
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.markers = markers
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension WriteTxnMarkersRequest {
    /// One transaction to end, and where.
    public struct WritableTxnMarker: WireStructure {
        /// ID of the producer whose transaction ends.
        public var producerID: Int64

        /// Epoch of the producer ID; a producer with a lower one is fenced off.
        public var producerEpoch: Int16

        /// Whether the transaction is committed; otherwise it is aborted.
        public var transactionResult: Bool

        /// Topics with the partitions to mark.
        public var topics: [WriteTxnMarkersRequest.WritableTxnMarkerTopic]

        /// Epoch of the transaction coordinator; the partition refuses markers of a coordinator with a lower one.
        public var coordinatorEpoch: Int32

        /// Level of the transaction protocol in use; from 2 on a marker must carry a higher producer epoch than the
        /// records it ends (KIP-1228). From version 2 on.
        public var transactionVersion: Int8

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            producerID: Int64 = 0,
            producerEpoch: Int16 = 0,
            transactionResult: Bool = false,
            topics: [WriteTxnMarkersRequest.WritableTxnMarkerTopic] = [],
            coordinatorEpoch: Int32 = 0,
            transactionVersion: Int8 = 0,
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.producerID = producerID
            self.producerEpoch = producerEpoch
            self.transactionResult = transactionResult
            self.topics = topics
            self.coordinatorEpoch = coordinatorEpoch
            self.transactionVersion = transactionVersion
            self.unknownTaggedFields = unknownTaggedFields
        }
    }

    /// One topic with the partitions to mark.
    public struct WritableTxnMarkerTopic: WireStructure {
        /// Name of the topic.
        public var name: String

        /// Numbers of the partitions to mark.
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

extension WriteTxnMarkersRequest {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version >= 1
        var field: StaticString = "Markers"
        let markers: [WriteTxnMarkersRequest.WritableTxnMarker]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            markers = try reader.readArray(
                of: WriteTxnMarkersRequest.WritableTxnMarker.self,
                version: version,
                flexible: flexible,
                minimumSize: 17
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
        self.init(markers: markers, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version >= 1
        var size = 0
        size &+= try WireSize.array(
            structure.pointee.markers,
            version: version,
            flexible: flexible,
            "WriteTxnMarkersRequest.Markers"
        )
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(structure.pointee.unknownTaggedFields, "WriteTxnMarkersRequest", version)
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
        let flexible = version >= 1
        try writer.writeArray(structure.pointee.markers, version: version, flexible: flexible)
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
        visitor.visit(structures: left.pointee.markers, right.pointee.markers)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension WriteTxnMarkersRequest.WritableTxnMarker {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version >= 1
        var field: StaticString = "ProducerId"
        let producerID: Int64
        let producerEpoch: Int16
        let transactionResult: Bool
        let topics: [WriteTxnMarkersRequest.WritableTxnMarkerTopic]
        let coordinatorEpoch: Int32
        let transactionVersion: Int8
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            producerID = try reader.readInteger()
            field = "ProducerEpoch"
            producerEpoch = try reader.readInteger()
            field = "TransactionResult"
            transactionResult = try reader.readBool()
            field = "Topics"
            topics = try reader.readArray(
                of: WriteTxnMarkersRequest.WritableTxnMarkerTopic.self,
                version: version,
                flexible: flexible,
                minimumSize: 3
            )
            field = "CoordinatorEpoch"
            coordinatorEpoch = try reader.readInteger()
            if version == 2 {
                field = "TransactionVersion"
                transactionVersion = try reader.readInteger()
            } else {
                transactionVersion = 0
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
            producerID: producerID,
            producerEpoch: producerEpoch,
            transactionResult: transactionResult,
            topics: topics,
            coordinatorEpoch: coordinatorEpoch,
            transactionVersion: transactionVersion,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version >= 1
        var size = 15
        size &+= try WireSize.array(
            structure.pointee.topics,
            version: version,
            flexible: flexible,
            "WriteTxnMarkersRequest.WritableTxnMarker.Topics"
        )
        if version == 2 {
            size &+= 1
        }
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(
                structure.pointee.unknownTaggedFields,
                "WriteTxnMarkersRequest.WritableTxnMarker",
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
        let flexible = version >= 1
        writer.writeInteger(structure.pointee.producerID)
        writer.writeInteger(structure.pointee.producerEpoch)
        writer.writeBool(structure.pointee.transactionResult)
        try writer.writeArray(structure.pointee.topics, version: version, flexible: flexible)
        writer.writeInteger(structure.pointee.coordinatorEpoch)
        if version == 2 {
            writer.writeInteger(structure.pointee.transactionVersion)
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
        visitor.visit(int64: left.pointee.producerID, right.pointee.producerID)
        visitor.visit(int16: left.pointee.producerEpoch, right.pointee.producerEpoch)
        visitor.visit(bool: left.pointee.transactionResult, right.pointee.transactionResult)
        visitor.visit(structures: left.pointee.topics, right.pointee.topics)
        visitor.visit(int32: left.pointee.coordinatorEpoch, right.pointee.coordinatorEpoch)
        visitor.visit(int8: left.pointee.transactionVersion, right.pointee.transactionVersion)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension WriteTxnMarkersRequest.WritableTxnMarkerTopic {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version >= 1
        var field: StaticString = "Name"
        let name: String
        let partitionIndexes: Int32List
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            name = try reader.readString(flexible: flexible)
            field = "PartitionIndexes"
            partitionIndexes = try reader.readInt32List(flexible: flexible)
            if flexible {
                field = "tagged fields"
                unknownTaggedFields = try reader.readTaggedFields()
            } else {
                unknownTaggedFields = UnknownTaggedFields()
            }
        } catch {
            throw error.within(field)
        }
        self.init(name: name, partitionIndexes: partitionIndexes, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version >= 1
        var size = 0
        size &+= try WireSize.string(
            structure.pointee.name,
            flexible: flexible,
            "WriteTxnMarkersRequest.WritableTxnMarkerTopic.Name"
        )
        size &+= try WireSize.array(
            count: structure.pointee.partitionIndexes.count,
            of: 4,
            flexible: flexible,
            "WriteTxnMarkersRequest.WritableTxnMarkerTopic.PartitionIndexes"
        )
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(
                structure.pointee.unknownTaggedFields,
                "WriteTxnMarkersRequest.WritableTxnMarkerTopic",
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
        let flexible = version >= 1
        writer.writeString(structure.pointee.name, flexible: flexible)
        writer.writeInt32List(structure.pointee.partitionIndexes, flexible: flexible)
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
        visitor.visit(int32s: left.pointee.partitionIndexes, right.pointee.partitionIndexes)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

/// Says for each partition whether the marker was written.
///
/// Versions 0-2, flexible from 1.
public struct WriteTxnMarkersResponse: KafkaResponse {
    public static var specification: MessageSpecification {
        return MessageSpecification("WriteTxnMarkersResponse", key: 27, versions: VersionRange(0, 2), flexibleFrom: 1)
    }

    /// Outcomes, one for each transaction of the request.
    public var markers: [WriteTxnMarkersResponse.WritableTxnMarkerResult]

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        markers: [WriteTxnMarkersResponse.WritableTxnMarkerResult] = [],
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.markers = markers
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension WriteTxnMarkersResponse {
    /// Outcome for one transaction.
    public struct WritableTxnMarkerResult: WireStructure {
        /// ID of the producer whose transaction ends.
        public var producerID: Int64

        /// Outcomes for the transaction, grouped by topic.
        public var topics: [WriteTxnMarkersResponse.WritableTxnMarkerTopicResult]

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            producerID: Int64 = 0,
            topics: [WriteTxnMarkersResponse.WritableTxnMarkerTopicResult] = [],
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.producerID = producerID
            self.topics = topics
            self.unknownTaggedFields = unknownTaggedFields
        }
    }

    /// Outcome for the partitions of one topic.
    public struct WritableTxnMarkerTopicResult: WireStructure {
        /// Name of the topic.
        public var name: String

        /// Outcomes for each partition of the topic.
        public var partitions: [WriteTxnMarkersResponse.WritableTxnMarkerPartitionResult]

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            name: String = "",
            partitions: [WriteTxnMarkersResponse.WritableTxnMarkerPartitionResult] = [],
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.name = name
            self.partitions = partitions
            self.unknownTaggedFields = unknownTaggedFields
        }
    }

    /// Outcome for one partition.
    public struct WritableTxnMarkerPartitionResult: WireStructure {
        /// Number of the partition within its topic, counted from 0.
        public var partitionIndex: Int32

        /// Outcome for this partition, as a Kafka error code; 0 means success.
        public var errorCode: ErrorCode

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            partitionIndex: Int32 = 0,
            errorCode: ErrorCode = ErrorCode(rawValue: 0),
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.partitionIndex = partitionIndex
            self.errorCode = errorCode
            self.unknownTaggedFields = unknownTaggedFields
        }
    }
}

extension WriteTxnMarkersResponse {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version >= 1
        var field: StaticString = "Markers"
        let markers: [WriteTxnMarkersResponse.WritableTxnMarkerResult]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            markers = try reader.readArray(
                of: WriteTxnMarkersResponse.WritableTxnMarkerResult.self,
                version: version,
                flexible: flexible,
                minimumSize: 10
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
        self.init(markers: markers, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version >= 1
        var size = 0
        size &+= try WireSize.array(
            structure.pointee.markers,
            version: version,
            flexible: flexible,
            "WriteTxnMarkersResponse.Markers"
        )
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(structure.pointee.unknownTaggedFields, "WriteTxnMarkersResponse", version)
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
        let flexible = version >= 1
        try writer.writeArray(structure.pointee.markers, version: version, flexible: flexible)
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
        visitor.visit(structures: left.pointee.markers, right.pointee.markers)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension WriteTxnMarkersResponse.WritableTxnMarkerResult {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version >= 1
        var field: StaticString = "ProducerId"
        let producerID: Int64
        let topics: [WriteTxnMarkersResponse.WritableTxnMarkerTopicResult]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            producerID = try reader.readInteger()
            field = "Topics"
            topics = try reader.readArray(
                of: WriteTxnMarkersResponse.WritableTxnMarkerTopicResult.self,
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
        self.init(producerID: producerID, topics: topics, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version >= 1
        var size = 8
        size &+= try WireSize.array(
            structure.pointee.topics,
            version: version,
            flexible: flexible,
            "WriteTxnMarkersResponse.WritableTxnMarkerResult.Topics"
        )
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(
                structure.pointee.unknownTaggedFields,
                "WriteTxnMarkersResponse.WritableTxnMarkerResult",
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
        let flexible = version >= 1
        writer.writeInteger(structure.pointee.producerID)
        try writer.writeArray(structure.pointee.topics, version: version, flexible: flexible)
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
        visitor.visit(int64: left.pointee.producerID, right.pointee.producerID)
        visitor.visit(structures: left.pointee.topics, right.pointee.topics)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension WriteTxnMarkersResponse.WritableTxnMarkerTopicResult {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version >= 1
        var field: StaticString = "Name"
        let name: String
        let partitions: [WriteTxnMarkersResponse.WritableTxnMarkerPartitionResult]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            name = try reader.readString(flexible: flexible)
            field = "Partitions"
            partitions = try reader.readArray(
                of: WriteTxnMarkersResponse.WritableTxnMarkerPartitionResult.self,
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
        self.init(name: name, partitions: partitions, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version >= 1
        var size = 0
        size &+= try WireSize.string(
            structure.pointee.name,
            flexible: flexible,
            "WriteTxnMarkersResponse.WritableTxnMarkerTopicResult.Name"
        )
        size &+= try WireSize.array(
            structure.pointee.partitions,
            version: version,
            flexible: flexible,
            "WriteTxnMarkersResponse.WritableTxnMarkerTopicResult.Partitions"
        )
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(
                structure.pointee.unknownTaggedFields,
                "WriteTxnMarkersResponse.WritableTxnMarkerTopicResult",
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
        let flexible = version >= 1
        writer.writeString(structure.pointee.name, flexible: flexible)
        try writer.writeArray(structure.pointee.partitions, version: version, flexible: flexible)
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
        visitor.visit(structures: left.pointee.partitions, right.pointee.partitions)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension WriteTxnMarkersResponse.WritableTxnMarkerPartitionResult {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version >= 1
        var field: StaticString = "PartitionIndex"
        let partitionIndex: Int32
        let errorCode: ErrorCode
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            partitionIndex = try reader.readInteger()
            field = "ErrorCode"
            errorCode = try ErrorCode(rawValue: reader.readInteger())
            if flexible {
                field = "tagged fields"
                unknownTaggedFields = try reader.readTaggedFields()
            } else {
                unknownTaggedFields = UnknownTaggedFields()
            }
        } catch {
            throw error.within(field)
        }
        self.init(partitionIndex: partitionIndex, errorCode: errorCode, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version >= 1
        var size = 6
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(
                structure.pointee.unknownTaggedFields,
                "WriteTxnMarkersResponse.WritableTxnMarkerPartitionResult",
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
        let flexible = version >= 1
        writer.writeInteger(structure.pointee.partitionIndex)
        writer.writeInteger(structure.pointee.errorCode.rawValue)
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
        visitor.visit(int32: left.pointee.partitionIndex, right.pointee.partitionIndex)
        visitor.visit(int16: left.pointee.errorCode.rawValue, right.pointee.errorCode.rawValue)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}
