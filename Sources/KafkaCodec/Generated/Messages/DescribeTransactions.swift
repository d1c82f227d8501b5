// Generated from the protocol schema by Tools/generate. Do not edit.

/// Asks transaction coordinators for the state of given transactional IDs (KIP-664).
///
/// Version 0, flexible.
public struct DescribeTransactionsRequest: KafkaRequest {
    public typealias Response = DescribeTransactionsResponse

    public static var specification: MessageSpecification {
        return MessageSpecification(
            "DescribeTransactionsRequest",
            key: 65,
            versions: VersionRange(0, 0),
            flexibleFrom: 0
        )
    }

    /// Transactional IDs to describe.
    public var transactionalIDs: [String]

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(transactionalIDs: [String] = [], unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()) {
        self.transactionalIDs = transactionalIDs
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension DescribeTransactionsRequest {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "TransactionalIds"
        let transactionalIDs: [String]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            transactionalIDs = try reader.readStrings(flexible: true)
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(transactionalIDs: transactionalIDs, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 0
        size &+= try WireSize.strings(
            structure.pointee.transactionalIDs,
            flexible: true,
            "DescribeTransactionsRequest.TransactionalIds"
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
        writer.writeStrings(structure.pointee.transactionalIDs, flexible: true)
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(values: left.pointee.transactionalIDs, right.pointee.transactionalIDs)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

/// Describes transactions with their producers and partitions.
///
/// Version 0, flexible.
public struct DescribeTransactionsResponse: KafkaResponse {
    public static var specification: MessageSpecification {
        return MessageSpecification(
            "DescribeTransactionsResponse",
            key: 65,
            versions: VersionRange(0, 0),
            flexibleFrom: 0
        )
    }

    /// How long, in milliseconds, the broker asks the client to wait before its next request because of a quota; 0 when
    /// there is none.
    public var throttleTimeMs: Int32

    /// Descriptions, one for each transactional ID of the request.
    public var transactionStates: [DescribeTransactionsResponse.TransactionState]

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        throttleTimeMs: Int32 = 0,
        transactionStates: [DescribeTransactionsResponse.TransactionState] = [],
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.throttleTimeMs = throttleTimeMs
        self.transactionStates = transactionStates
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension DescribeTransactionsResponse {
    /// State of one transactional ID.
    public struct TransactionState: WireStructure {
        /// Outcome for this transactional ID, as a Kafka error code; 0 means success.
        public var errorCode: ErrorCode

        /// ID that the application configures for its transactional producer, the same across restarts.
        public var transactionalID: String

        /// Name of the state that the transaction is in, such as Ongoing or CompleteCommit.
        public var transactionState: String

        /// How long, in milliseconds, a transaction may stay open before the coordinator aborts it.
        public var transactionTimeoutMs: Int32

        /// When the open transaction began, in milliseconds since the Unix epoch; -1 when none is open.
        public var transactionStartTimeMs: Int64

        /// ID that the brokers gave to the producer.
        public var producerID: Int64

        /// Epoch of the producer ID; a producer with a lower one is fenced off.
        public var producerEpoch: Int16

        /// Topics with partitions that are part of the open transaction.
        public var topics: [DescribeTransactionsResponse.TopicData]

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            errorCode: ErrorCode = ErrorCode(rawValue: 0),
            transactionalID: String = "",
            transactionState: String = "",
            transactionTimeoutMs: Int32 = 0,
            transactionStartTimeMs: Int64 = 0,
            producerID: Int64 = 0,
            producerEpoch: Int16 = 0,
            topics: [DescribeTransactionsResponse.TopicData] = [],
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.errorCode = errorCode
            self.transactionalID = transactionalID
            self.transactionState = transactionState
            self.transactionTimeoutMs = transactionTimeoutMs
            self.transactionStartTimeMs = transactionStartTimeMs
            self.producerID = producerID
            self.producerEpoch = producerEpoch
            self.topics = topics
            self.unknownTaggedFields = unknownTaggedFields
        }
    }

    /// One topic with partitions in the transaction.
    public struct TopicData: WireStructure {
        /// Name of the topic.
        public var topic: String

        /// Numbers of the partitions that are part of the open transaction.
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

extension DescribeTransactionsResponse {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "ThrottleTimeMs"
        let throttleTimeMs: Int32
        let transactionStates: [DescribeTransactionsResponse.TransactionState]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            throttleTimeMs = try reader.readInteger()
            field = "TransactionStates"
            transactionStates = try reader.readArray(
                of: DescribeTransactionsResponse.TransactionState.self,
                version: version,
                flexible: true,
                minimumSize: 28
            )
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(
            throttleTimeMs: throttleTimeMs,
            transactionStates: transactionStates,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 4
        size &+= try WireSize.array(
            structure.pointee.transactionStates,
            version: version,
            flexible: true,
            "DescribeTransactionsResponse.TransactionStates"
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
        try writer.writeArray(structure.pointee.transactionStates, version: version, flexible: true)
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(int32: left.pointee.throttleTimeMs, right.pointee.throttleTimeMs)
        visitor.visit(structures: left.pointee.transactionStates, right.pointee.transactionStates)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension DescribeTransactionsResponse.TransactionState {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "ErrorCode"
        let errorCode: ErrorCode
        let transactionalID: String
        let transactionState: String
        let transactionTimeoutMs: Int32
        let transactionStartTimeMs: Int64
        let producerID: Int64
        let producerEpoch: Int16
        let topics: [DescribeTransactionsResponse.TopicData]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            errorCode = try ErrorCode(rawValue: reader.readInteger())
            field = "TransactionalId"
            transactionalID = try reader.readString(flexible: true)
            field = "TransactionState"
            transactionState = try reader.readString(flexible: true)
            field = "TransactionTimeoutMs"
            transactionTimeoutMs = try reader.readInteger()
            field = "TransactionStartTimeMs"
            transactionStartTimeMs = try reader.readInteger()
            field = "ProducerId"
            producerID = try reader.readInteger()
            field = "ProducerEpoch"
            producerEpoch = try reader.readInteger()
            field = "Topics"
            topics = try reader.readArray(
                of: DescribeTransactionsResponse.TopicData.self,
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
            errorCode: errorCode,
            transactionalID: transactionalID,
            transactionState: transactionState,
            transactionTimeoutMs: transactionTimeoutMs,
            transactionStartTimeMs: transactionStartTimeMs,
            producerID: producerID,
            producerEpoch: producerEpoch,
            topics: topics,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 24
        size &+= try WireSize.string(
            structure.pointee.transactionalID,
            flexible: true,
            "DescribeTransactionsResponse.TransactionState.TransactionalId"
        )
        size &+= try WireSize.string(
            structure.pointee.transactionState,
            flexible: true,
            "DescribeTransactionsResponse.TransactionState.TransactionState"
        )
        size &+= try WireSize.array(
            structure.pointee.topics,
            version: version,
            flexible: true,
            "DescribeTransactionsResponse.TransactionState.Topics"
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
        writer.writeInteger(structure.pointee.errorCode.rawValue)
        writer.writeString(structure.pointee.transactionalID, flexible: true)
        writer.writeString(structure.pointee.transactionState, flexible: true)
        writer.writeInteger(structure.pointee.transactionTimeoutMs)
        writer.writeInteger(structure.pointee.transactionStartTimeMs)
        writer.writeInteger(structure.pointee.producerID)
        writer.writeInteger(structure.pointee.producerEpoch)
        try writer.writeArray(structure.pointee.topics, version: version, flexible: true)
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(int16: left.pointee.errorCode.rawValue, right.pointee.errorCode.rawValue)
        visitor.visit(string: left.pointee.transactionalID, right.pointee.transactionalID)
        visitor.visit(string: left.pointee.transactionState, right.pointee.transactionState)
        visitor.visit(int32: left.pointee.transactionTimeoutMs, right.pointee.transactionTimeoutMs)
        visitor.visit(int64: left.pointee.transactionStartTimeMs, right.pointee.transactionStartTimeMs)
        visitor.visit(int64: left.pointee.producerID, right.pointee.producerID)
        visitor.visit(int16: left.pointee.producerEpoch, right.pointee.producerEpoch)
        visitor.visit(structures: left.pointee.topics, right.pointee.topics)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension DescribeTransactionsResponse.TopicData {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "Topic"
        let topic: String
        let partitions: Int32List
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            topic = try reader.readString(flexible: true)
            field = "Partitions"
            partitions = try reader.readInt32List(flexible: true)
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(topic: topic, partitions: partitions, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 0
        size &+= try WireSize.string(
            structure.pointee.topic,
            flexible: true,
            "DescribeTransactionsResponse.TopicData.Topic"
        )
        size &+= try WireSize.array(
            count: structure.pointee.partitions.count,
            of: 4,
            flexible: true,
            "DescribeTransactionsResponse.TopicData.Partitions"
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
        writer.writeString(structure.pointee.topic, flexible: true)
        writer.writeInt32List(structure.pointee.partitions, flexible: true)
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
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
