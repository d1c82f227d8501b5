// Generated from the protocol schema by Tools/generate. Do not edit.

/// Adds partitions to a transaction, or, between brokers, verifies that they are part of it.
///
/// Versions 0-5, flexible from 3.
public struct AddPartitionsToTxnRequest: KafkaRequest {
    public typealias Response = AddPartitionsToTxnResponse

    public static var specification: MessageSpecification {
        return MessageSpecification("AddPartitionsToTxnRequest", key: 24, versions: VersionRange(0, 5), flexibleFrom: 3)
    }

    /// Transactions to act on, as sent by brokers (version 4 and up); clients send the older form with one transaction.
    /// From version 4 on.
    public var transactions: [AddPartitionsToTxnRequest.AddPartitionsToTxnTransaction]

    /// Transactional ID of the producer, in the versions that clients send. Up to version 3.
    public var v3AndBelowTransactionalID: String

    /// Producer ID of the transaction, in the versions that clients send. Up to version 3.
    public var v3AndBelowProducerID: Int64

    /// Epoch of the producer ID, in the versions that clients send. Up to version 3.
    public var v3AndBelowProducerEpoch: Int16

    /// Topics with the partitions to add, in the versions that clients send. Up to version 3.
    public var v3AndBelowTopics: [AddPartitionsToTxnRequest.AddPartitionsToTxnTopic]

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        transactions: [AddPartitionsToTxnRequest.AddPartitionsToTxnTransaction] = [],
        v3AndBelowTransactionalID: String = "",
        v3AndBelowProducerID: Int64 = 0,
        v3AndBelowProducerEpoch: Int16 = 0,
        v3AndBelowTopics: [AddPartitionsToTxnRequest.AddPartitionsToTxnTopic] = [],
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.transactions = transactions
        self.v3AndBelowTransactionalID = v3AndBelowTransactionalID
        self.v3AndBelowProducerID = v3AndBelowProducerID
        self.v3AndBelowProducerEpoch = v3AndBelowProducerEpoch
        self.v3AndBelowTopics = v3AndBelowTopics
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension AddPartitionsToTxnRequest {
    /// One transaction and the partitions to add to it or to look for in it.
    public struct AddPartitionsToTxnTransaction: WireStructure {
        /// ID that the application configures for its transactional producer, the same across restarts.
        public var transactionalID: String

        /// ID that the brokers gave to the producer.
        public var producerID: Int64

        /// Epoch of the producer ID; a producer with a lower one is fenced off.
        public var producerEpoch: Int16

        /// Whether only to verify that the partitions are part of the ongoing transaction, and add none.
        public var verifyOnly: Bool

        /// Topics with the partitions to add or verify.
        public var topics: [AddPartitionsToTxnRequest.AddPartitionsToTxnTopic]

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            transactionalID: String = "",
            producerID: Int64 = 0,
            producerEpoch: Int16 = 0,
            verifyOnly: Bool = false,
            topics: [AddPartitionsToTxnRequest.AddPartitionsToTxnTopic] = [],
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.transactionalID = transactionalID
            self.producerID = producerID
            self.producerEpoch = producerEpoch
            self.verifyOnly = verifyOnly
            self.topics = topics
            self.unknownTaggedFields = unknownTaggedFields
        }
    }

    /// One topic with the partitions concerned.
    public struct AddPartitionsToTxnTopic: WireStructure {
        /// Name of the topic.
        public var name: String

        /// Numbers of the partitions to add or verify.
        public var partitions: Int32List

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            name: String = "",
            partitions: Int32List = [],
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.name = name
            self.partitions = partitions
            self.unknownTaggedFields = unknownTaggedFields
        }
    }
}

extension AddPartitionsToTxnRequest {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version >= 3
        var field: StaticString = "Transactions"
        let transactions: [AddPartitionsToTxnRequest.AddPartitionsToTxnTransaction]
        let v3AndBelowTransactionalID: String
        let v3AndBelowProducerID: Int64
        let v3AndBelowProducerEpoch: Int16
        let v3AndBelowTopics: [AddPartitionsToTxnRequest.AddPartitionsToTxnTopic]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            if version >= 4 {
                field = "Transactions"
                transactions = try reader.readArray(
                    of: AddPartitionsToTxnRequest.AddPartitionsToTxnTransaction.self,
                    version: version,
                    flexible: flexible,
                    minimumSize: 14
                )
            } else {
                transactions = []
            }
            if version <= 3 {
                field = "V3AndBelowTransactionalId"
                v3AndBelowTransactionalID = try reader.readString(flexible: flexible)
                field = "V3AndBelowProducerId"
                v3AndBelowProducerID = try reader.readInteger()
                field = "V3AndBelowProducerEpoch"
                v3AndBelowProducerEpoch = try reader.readInteger()
                field = "V3AndBelowTopics"
                v3AndBelowTopics = try reader.readArray(
                    of: AddPartitionsToTxnRequest.AddPartitionsToTxnTopic.self,
                    version: version,
                    flexible: flexible,
                    minimumSize: 3
                )
            } else {
                v3AndBelowTransactionalID = ""
                v3AndBelowProducerID = 0
                v3AndBelowProducerEpoch = 0
                v3AndBelowTopics = []
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
            transactions: transactions,
            v3AndBelowTransactionalID: v3AndBelowTransactionalID,
            v3AndBelowProducerID: v3AndBelowProducerID,
            v3AndBelowProducerEpoch: v3AndBelowProducerEpoch,
            v3AndBelowTopics: v3AndBelowTopics,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version >= 3
        var size = 0
        if version >= 4 {
            size &+= try WireSize.array(
                structure.pointee.transactions,
                version: version,
                flexible: flexible,
                "AddPartitionsToTxnRequest.Transactions"
            )
        } else if !structure.pointee.transactions.isEmpty {
            throw WireSize.notInVersion("AddPartitionsToTxnRequest.Transactions", version)
        }
        if version <= 3 {
            size &+= try WireSize.string(
                structure.pointee.v3AndBelowTransactionalID,
                flexible: flexible,
                "AddPartitionsToTxnRequest.V3AndBelowTransactionalId"
            )
            size &+= 8
            size &+= 2
            size &+= try WireSize.array(
                structure.pointee.v3AndBelowTopics,
                version: version,
                flexible: flexible,
                "AddPartitionsToTxnRequest.V3AndBelowTopics"
            )
        } else {
            if !structure.pointee.v3AndBelowTransactionalID.isEmpty {
                throw WireSize.notInVersion("AddPartitionsToTxnRequest.V3AndBelowTransactionalId", version)
            }
            if structure.pointee.v3AndBelowProducerID != 0 {
                throw WireSize.notInVersion("AddPartitionsToTxnRequest.V3AndBelowProducerId", version)
            }
            if structure.pointee.v3AndBelowProducerEpoch != 0 {
                throw WireSize.notInVersion("AddPartitionsToTxnRequest.V3AndBelowProducerEpoch", version)
            }
            if !structure.pointee.v3AndBelowTopics.isEmpty {
                throw WireSize.notInVersion("AddPartitionsToTxnRequest.V3AndBelowTopics", version)
            }
        }
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(
                structure.pointee.unknownTaggedFields,
                "AddPartitionsToTxnRequest",
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
        let flexible = version >= 3
        if version >= 4 {
            try writer.writeArray(structure.pointee.transactions, version: version, flexible: flexible)
        }
        if version <= 3 {
            writer.writeString(structure.pointee.v3AndBelowTransactionalID, flexible: flexible)
            writer.writeInteger(structure.pointee.v3AndBelowProducerID)
            writer.writeInteger(structure.pointee.v3AndBelowProducerEpoch)
            try writer.writeArray(structure.pointee.v3AndBelowTopics, version: version, flexible: flexible)
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
        visitor.visit(structures: left.pointee.transactions, right.pointee.transactions)
        visitor.visit(string: left.pointee.v3AndBelowTransactionalID, right.pointee.v3AndBelowTransactionalID)
        visitor.visit(int64: left.pointee.v3AndBelowProducerID, right.pointee.v3AndBelowProducerID)
        visitor.visit(int16: left.pointee.v3AndBelowProducerEpoch, right.pointee.v3AndBelowProducerEpoch)
        visitor.visit(structures: left.pointee.v3AndBelowTopics, right.pointee.v3AndBelowTopics)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension AddPartitionsToTxnRequest.AddPartitionsToTxnTransaction {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "TransactionalId"
        let transactionalID: String
        let producerID: Int64
        let producerEpoch: Int16
        let verifyOnly: Bool
        let topics: [AddPartitionsToTxnRequest.AddPartitionsToTxnTopic]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            transactionalID = try reader.readString(flexible: true)
            field = "ProducerId"
            producerID = try reader.readInteger()
            field = "ProducerEpoch"
            producerEpoch = try reader.readInteger()
            field = "VerifyOnly"
            verifyOnly = try reader.readBool()
            field = "Topics"
            topics = try reader.readArray(
                of: AddPartitionsToTxnRequest.AddPartitionsToTxnTopic.self,
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
            transactionalID: transactionalID,
            producerID: producerID,
            producerEpoch: producerEpoch,
            verifyOnly: verifyOnly,
            topics: topics,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 11
        size &+= try WireSize.string(
            structure.pointee.transactionalID,
            flexible: true,
            "AddPartitionsToTxnRequest.AddPartitionsToTxnTransaction.TransactionalId"
        )
        size &+= try WireSize.array(
            structure.pointee.topics,
            version: version,
            flexible: true,
            "AddPartitionsToTxnRequest.AddPartitionsToTxnTransaction.Topics"
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
        writer.writeString(structure.pointee.transactionalID, flexible: true)
        writer.writeInteger(structure.pointee.producerID)
        writer.writeInteger(structure.pointee.producerEpoch)
        writer.writeBool(structure.pointee.verifyOnly)
        try writer.writeArray(structure.pointee.topics, version: version, flexible: true)
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(string: left.pointee.transactionalID, right.pointee.transactionalID)
        visitor.visit(int64: left.pointee.producerID, right.pointee.producerID)
        visitor.visit(int16: left.pointee.producerEpoch, right.pointee.producerEpoch)
        visitor.visit(bool: left.pointee.verifyOnly, right.pointee.verifyOnly)
        visitor.visit(structures: left.pointee.topics, right.pointee.topics)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension AddPartitionsToTxnRequest.AddPartitionsToTxnTopic {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version >= 3
        var field: StaticString = "Name"
        let name: String
        let partitions: Int32List
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            name = try reader.readString(flexible: flexible)
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
        self.init(name: name, partitions: partitions, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version >= 3
        var size = 0
        size &+= try WireSize.string(
            structure.pointee.name,
            flexible: flexible,
            "AddPartitionsToTxnRequest.AddPartitionsToTxnTopic.Name"
        )
        size &+= try WireSize.array(
            count: structure.pointee.partitions.count,
            of: 4,
            flexible: flexible,
            "AddPartitionsToTxnRequest.AddPartitionsToTxnTopic.Partitions"
        )
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(
                structure.pointee.unknownTaggedFields,
                "AddPartitionsToTxnRequest.AddPartitionsToTxnTopic",
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
        let flexible = version >= 3
        writer.writeString(structure.pointee.name, flexible: flexible)
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
        visitor.visit(string: left.pointee.name, right.pointee.name)
        visitor.visit(int32s: left.pointee.partitions, right.pointee.partitions)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

/// Says for each partition whether it is now part of the transaction.
///
/// Versions 0-5, flexible from 3.
public struct AddPartitionsToTxnResponse: KafkaResponse {
    public static var specification: MessageSpecification {
        return MessageSpecification(
            "AddPartitionsToTxnResponse",
            key: 24,
            versions: VersionRange(0, 5),
            flexibleFrom: 3
        )
    }

    /// How long, in milliseconds, the broker asks the client to wait before its next request because of a quota; 0 when
    /// there is none.
    public var throttleTimeMs: Int32

    /// Outcome of the request as a whole, as a Kafka error code; 0 means success. From version 4 on.
    public var errorCode: ErrorCode

    /// Outcomes for each transaction, when brokers asked (version 4 and up). From version 4 on.
    public var resultsByTransaction: [AddPartitionsToTxnResponse.AddPartitionsToTxnResult]

    /// Outcomes for the one transaction that a client asked about, grouped by topic. Up to version 3.
    public var resultsByTopicV3AndBelow: [AddPartitionsToTxnResponse.AddPartitionsToTxnTopicResult]

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        throttleTimeMs: Int32 = 0,
        errorCode: ErrorCode = ErrorCode(rawValue: 0),
        resultsByTransaction: [AddPartitionsToTxnResponse.AddPartitionsToTxnResult] = [],
        resultsByTopicV3AndBelow: [AddPartitionsToTxnResponse.AddPartitionsToTxnTopicResult] = [],
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.throttleTimeMs = throttleTimeMs
        self.errorCode = errorCode
        self.resultsByTransaction = resultsByTransaction
        self.resultsByTopicV3AndBelow = resultsByTopicV3AndBelow
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension AddPartitionsToTxnResponse {
    /// Outcome for one transaction.
    public struct AddPartitionsToTxnResult: WireStructure {
        /// ID that the application configures for its transactional producer, the same across restarts.
        public var transactionalID: String

        /// Outcomes for the partitions of this transaction, grouped by topic.
        public var topicResults: [AddPartitionsToTxnResponse.AddPartitionsToTxnTopicResult]

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            transactionalID: String = "",
            topicResults: [AddPartitionsToTxnResponse.AddPartitionsToTxnTopicResult] = [],
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.transactionalID = transactionalID
            self.topicResults = topicResults
            self.unknownTaggedFields = unknownTaggedFields
        }
    }

    /// Outcome for the partitions of one topic.
    public struct AddPartitionsToTxnTopicResult: WireStructure {
        /// Name of the topic.
        public var name: String

        /// Outcomes for each partition of the topic.
        public var resultsByPartition: [AddPartitionsToTxnResponse.AddPartitionsToTxnPartitionResult]

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            name: String = "",
            resultsByPartition: [AddPartitionsToTxnResponse.AddPartitionsToTxnPartitionResult] = [],
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.name = name
            self.resultsByPartition = resultsByPartition
            self.unknownTaggedFields = unknownTaggedFields
        }
    }

    /// Outcome for one partition.
    public struct AddPartitionsToTxnPartitionResult: WireStructure {
        /// Number of the partition within its topic, counted from 0.
        public var partitionIndex: Int32

        /// Outcome for this partition, as a Kafka error code; 0 means success.
        public var partitionErrorCode: ErrorCode

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            partitionIndex: Int32 = 0,
            partitionErrorCode: ErrorCode = ErrorCode(rawValue: 0),
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.partitionIndex = partitionIndex
            self.partitionErrorCode = partitionErrorCode
            self.unknownTaggedFields = unknownTaggedFields
        }
    }
}

extension AddPartitionsToTxnResponse {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version >= 3
        var field: StaticString = "ThrottleTimeMs"
        let throttleTimeMs: Int32
        let errorCode: ErrorCode
        let resultsByTransaction: [AddPartitionsToTxnResponse.AddPartitionsToTxnResult]
        let resultsByTopicV3AndBelow: [AddPartitionsToTxnResponse.AddPartitionsToTxnTopicResult]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            throttleTimeMs = try reader.readInteger()
            if version >= 4 {
                field = "ErrorCode"
                errorCode = try ErrorCode(rawValue: reader.readInteger())
                field = "ResultsByTransaction"
                resultsByTransaction = try reader.readArray(
                    of: AddPartitionsToTxnResponse.AddPartitionsToTxnResult.self,
                    version: version,
                    flexible: flexible,
                    minimumSize: 3
                )
            } else {
                errorCode = ErrorCode(rawValue: 0)
                resultsByTransaction = []
            }
            if version <= 3 {
                field = "ResultsByTopicV3AndBelow"
                resultsByTopicV3AndBelow = try reader.readArray(
                    of: AddPartitionsToTxnResponse.AddPartitionsToTxnTopicResult.self,
                    version: version,
                    flexible: flexible,
                    minimumSize: 3
                )
            } else {
                resultsByTopicV3AndBelow = []
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
            throttleTimeMs: throttleTimeMs,
            errorCode: errorCode,
            resultsByTransaction: resultsByTransaction,
            resultsByTopicV3AndBelow: resultsByTopicV3AndBelow,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version >= 3
        var size = 4
        if version >= 4 {
            size &+= 2
            size &+= try WireSize.array(
                structure.pointee.resultsByTransaction,
                version: version,
                flexible: flexible,
                "AddPartitionsToTxnResponse.ResultsByTransaction"
            )
        } else if !structure.pointee.resultsByTransaction.isEmpty {
            throw WireSize.notInVersion("AddPartitionsToTxnResponse.ResultsByTransaction", version)
        }
        if version <= 3 {
            size &+= try WireSize.array(
                structure.pointee.resultsByTopicV3AndBelow,
                version: version,
                flexible: flexible,
                "AddPartitionsToTxnResponse.ResultsByTopicV3AndBelow"
            )
        } else if !structure.pointee.resultsByTopicV3AndBelow.isEmpty {
            throw WireSize.notInVersion("AddPartitionsToTxnResponse.ResultsByTopicV3AndBelow", version)
        }
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(
                structure.pointee.unknownTaggedFields,
                "AddPartitionsToTxnResponse",
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
        let flexible = version >= 3
        writer.writeInteger(structure.pointee.throttleTimeMs)
        if version >= 4 {
            writer.writeInteger(structure.pointee.errorCode.rawValue)
            try writer.writeArray(structure.pointee.resultsByTransaction, version: version, flexible: flexible)
        }
        if version <= 3 {
            try writer.writeArray(structure.pointee.resultsByTopicV3AndBelow, version: version, flexible: flexible)
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
        visitor.visit(int32: left.pointee.throttleTimeMs, right.pointee.throttleTimeMs)
        visitor.visit(int16: left.pointee.errorCode.rawValue, right.pointee.errorCode.rawValue)
        visitor.visit(structures: left.pointee.resultsByTransaction, right.pointee.resultsByTransaction)
        visitor.visit(structures: left.pointee.resultsByTopicV3AndBelow, right.pointee.resultsByTopicV3AndBelow)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension AddPartitionsToTxnResponse.AddPartitionsToTxnResult {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "TransactionalId"
        let transactionalID: String
        let topicResults: [AddPartitionsToTxnResponse.AddPartitionsToTxnTopicResult]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            transactionalID = try reader.readString(flexible: true)
            field = "TopicResults"
            topicResults = try reader.readArray(
                of: AddPartitionsToTxnResponse.AddPartitionsToTxnTopicResult.self,
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
            transactionalID: transactionalID,
            topicResults: topicResults,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 0
        size &+= try WireSize.string(
            structure.pointee.transactionalID,
            flexible: true,
            "AddPartitionsToTxnResponse.AddPartitionsToTxnResult.TransactionalId"
        )
        size &+= try WireSize.array(
            structure.pointee.topicResults,
            version: version,
            flexible: true,
            "AddPartitionsToTxnResponse.AddPartitionsToTxnResult.TopicResults"
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
        writer.writeString(structure.pointee.transactionalID, flexible: true)
        try writer.writeArray(structure.pointee.topicResults, version: version, flexible: true)
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(string: left.pointee.transactionalID, right.pointee.transactionalID)
        visitor.visit(structures: left.pointee.topicResults, right.pointee.topicResults)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension AddPartitionsToTxnResponse.AddPartitionsToTxnTopicResult {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version >= 3
        var field: StaticString = "Name"
        let name: String
        let resultsByPartition: [AddPartitionsToTxnResponse.AddPartitionsToTxnPartitionResult]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            name = try reader.readString(flexible: flexible)
            field = "ResultsByPartition"
            resultsByPartition = try reader.readArray(
                of: AddPartitionsToTxnResponse.AddPartitionsToTxnPartitionResult.self,
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
        self.init(name: name, resultsByPartition: resultsByPartition, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version >= 3
        var size = 0
        size &+= try WireSize.string(
            structure.pointee.name,
            flexible: flexible,
            "AddPartitionsToTxnResponse.AddPartitionsToTxnTopicResult.Name"
        )
        size &+= try WireSize.array(
            structure.pointee.resultsByPartition,
            version: version,
            flexible: flexible,
            "AddPartitionsToTxnResponse.AddPartitionsToTxnTopicResult.ResultsByPartition"
        )
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(
                structure.pointee.unknownTaggedFields,
                "AddPartitionsToTxnResponse.AddPartitionsToTxnTopicResult",
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
        let flexible = version >= 3
        writer.writeString(structure.pointee.name, flexible: flexible)
        try writer.writeArray(structure.pointee.resultsByPartition, version: version, flexible: flexible)
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
        visitor.visit(structures: left.pointee.resultsByPartition, right.pointee.resultsByPartition)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension AddPartitionsToTxnResponse.AddPartitionsToTxnPartitionResult {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version >= 3
        var field: StaticString = "PartitionIndex"
        let partitionIndex: Int32
        let partitionErrorCode: ErrorCode
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            partitionIndex = try reader.readInteger()
            field = "PartitionErrorCode"
            partitionErrorCode = try ErrorCode(rawValue: reader.readInteger())
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
            partitionIndex: partitionIndex,
            partitionErrorCode: partitionErrorCode,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version >= 3
        var size = 6
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(
                structure.pointee.unknownTaggedFields,
                "AddPartitionsToTxnResponse.AddPartitionsToTxnPartitionResult",
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
        let flexible = version >= 3
        writer.writeInteger(structure.pointee.partitionIndex)
        writer.writeInteger(structure.pointee.partitionErrorCode.rawValue)
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
        visitor.visit(int16: left.pointee.partitionErrorCode.rawValue, right.pointee.partitionErrorCode.rawValue)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}
