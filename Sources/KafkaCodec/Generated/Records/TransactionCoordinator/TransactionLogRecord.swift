// Generated from the protocol schema by Tools/generate. Do not edit.

/// Key of the record that keeps the state of a transactional ID.
///
/// Version 0.
public struct TransactionLogKey: KafkaRecordMessage {
    public static var specification: MessageSpecification {
        return MessageSpecification("TransactionLogKey", key: 0, versions: VersionRange(0, 0), flexibleFrom: nil)
    }

    /// ID that the application configures for its transactional producer, the same across restarts.
    public var transactionalID: String

    /// A value of the given fields, the others at their defaults.
    public init(transactionalID: String = "") {
        self.transactionalID = transactionalID
    }
}

extension TransactionLogKey {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let transactionalID: String
        do throws(WireError) {
            transactionalID = try reader.readString(flexible: false)
        } catch {
            throw error.within("TransactionalId")
        }
        self.init(transactionalID: transactionalID)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 0
        size &+= try WireSize.string(
            structure.pointee.transactionalID,
            flexible: false,
            "TransactionLogKey.TransactionalId"
        )
        return size
    }

    @inline(never)
    @_lifetime(writer: copy writer)
    public static func write(
        _ structure: UnsafePointer<Self>,
        to writer: inout WireWriter,
        version: Int16
    ) throws(WireError) {
        writer.writeString(structure.pointee.transactionalID, flexible: false)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(string: left.pointee.transactionalID, right.pointee.transactionalID)
    }
}

/// Record of the state of a transactional ID: its producer and its transaction.
///
/// Versions 0-1, flexible from 1.
public struct TransactionLogValue: KafkaRecordMessage {
    public static var specification: MessageSpecification {
        return MessageSpecification("TransactionLogValue", key: 0, versions: VersionRange(0, 1), flexibleFrom: 1)
    }

    /// ID that the brokers gave to the producer.
    public var producerID: Int64

    /// Producer ID used before the present one, for the answer to a late retry; -1 when there is none. From version 1
    /// on.
    public var previousProducerID: Int64

    /// Producer ID to be used after the transaction, when the present one has run out of epochs; -1 when it has not.
    /// From version 1 on.
    public var nextProducerID: Int64

    /// Epoch of the producer ID; a producer with a lower one is fenced off.
    public var producerEpoch: Int16

    /// Producer epoch to be used with the next producer ID; -1 when there is none. From version 1 on.
    public var nextProducerEpoch: Int16

    /// How long, in milliseconds, a transaction may stay open before the coordinator aborts it.
    public var transactionTimeoutMs: Int32

    /// State by code: 0 empty, 1 ongoing, 2 and 3 committing and aborting, 4 and 5 committed and aborted, 6 dead, 7
    /// fencing.
    public var transactionStatus: Int8

    /// Topics with partitions in the transaction; null when there are none.
    public var transactionPartitions: [TransactionLogValue.PartitionsSchema]?

    /// When the state last changed, in milliseconds since the Unix epoch.
    public var transactionLastUpdateTimestampMs: Int64

    /// When the open transaction began, in milliseconds since the Unix epoch; -1 when none is open.
    public var transactionStartTimestampMs: Int64

    /// Level of the transaction protocol that the client uses; 0 for the oldest. From version 1 on.
    public var clientTransactionVersion: Int16

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        producerID: Int64 = 0,
        previousProducerID: Int64 = -1,
        nextProducerID: Int64 = -1,
        producerEpoch: Int16 = 0,
        nextProducerEpoch: Int16 = -1,
        transactionTimeoutMs: Int32 = 0,
        transactionStatus: Int8 = 0,
        transactionPartitions: [TransactionLogValue.PartitionsSchema]? = [],
        transactionLastUpdateTimestampMs: Int64 = 0,
        transactionStartTimestampMs: Int64 = 0,
        clientTransactionVersion: Int16 = 0,
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.producerID = producerID
        self.previousProducerID = previousProducerID
        self.nextProducerID = nextProducerID
        self.producerEpoch = producerEpoch
        self.nextProducerEpoch = nextProducerEpoch
        self.transactionTimeoutMs = transactionTimeoutMs
        self.transactionStatus = transactionStatus
        self.transactionPartitions = transactionPartitions
        self.transactionLastUpdateTimestampMs = transactionLastUpdateTimestampMs
        self.transactionStartTimestampMs = transactionStartTimestampMs
        self.clientTransactionVersion = clientTransactionVersion
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension TransactionLogValue {
    /// One topic with partitions in the transaction.
    public struct PartitionsSchema: WireStructure {
        /// Name of the topic.
        public var topic: String

        /// Numbers of the partitions that are part of the transaction.
        public var partitionIDs: Int32List

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            topic: String = "",
            partitionIDs: Int32List = [],
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.topic = topic
            self.partitionIDs = partitionIDs
            self.unknownTaggedFields = unknownTaggedFields
        }
    }
}

extension TransactionLogValue {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version == 1
        var field: StaticString = "ProducerId"
        let producerID: Int64
        var previousProducerID: Int64 = -1
        var nextProducerID: Int64 = -1
        let producerEpoch: Int16
        var nextProducerEpoch: Int16 = -1
        let transactionTimeoutMs: Int32
        let transactionStatus: Int8
        let transactionPartitions: [TransactionLogValue.PartitionsSchema]?
        let transactionLastUpdateTimestampMs: Int64
        let transactionStartTimestampMs: Int64
        var clientTransactionVersion: Int16 = 0
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            producerID = try reader.readInteger()
            field = "ProducerEpoch"
            producerEpoch = try reader.readInteger()
            field = "TransactionTimeoutMs"
            transactionTimeoutMs = try reader.readInteger()
            field = "TransactionStatus"
            transactionStatus = try reader.readInteger()
            field = "TransactionPartitions"
            transactionPartitions = try reader.readNullableArray(
                of: TransactionLogValue.PartitionsSchema.self,
                version: version,
                flexible: flexible,
                minimumSize: 3
            )
            field = "TransactionLastUpdateTimestampMs"
            transactionLastUpdateTimestampMs = try reader.readInteger()
            field = "TransactionStartTimestampMs"
            transactionStartTimestampMs = try reader.readInteger()
            if flexible {
                field = "tagged fields"
                var tags = try reader.beginTaggedFields()
                while let tag = try reader.nextTag(&tags) {
                    switch tag {
                    case 0:
                        field = "PreviousProducerId"
                        previousProducerID = try reader.readInteger()
                        try reader.finishTag(&tags)
                    case 1:
                        field = "NextProducerId"
                        nextProducerID = try reader.readInteger()
                        try reader.finishTag(&tags)
                    case 2:
                        field = "ClientTransactionVersion"
                        clientTransactionVersion = try reader.readInteger()
                        try reader.finishTag(&tags)
                    case 3:
                        field = "NextProducerEpoch"
                        nextProducerEpoch = try reader.readInteger()
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
            producerID: producerID,
            previousProducerID: previousProducerID,
            nextProducerID: nextProducerID,
            producerEpoch: producerEpoch,
            nextProducerEpoch: nextProducerEpoch,
            transactionTimeoutMs: transactionTimeoutMs,
            transactionStatus: transactionStatus,
            transactionPartitions: transactionPartitions,
            transactionLastUpdateTimestampMs: transactionLastUpdateTimestampMs,
            transactionStartTimestampMs: transactionStartTimestampMs,
            clientTransactionVersion: clientTransactionVersion,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version == 1
        var size = 31
        size &+= try WireSize.array(
            structure.pointee.transactionPartitions,
            version: version,
            flexible: flexible,
            nullable: true,
            "TransactionLogValue.TransactionPartitions"
        )
        if !(version == 1) {
            if structure.pointee.previousProducerID != -1 {
                throw WireSize.notInVersion("TransactionLogValue.PreviousProducerId", version)
            }
        }
        if !(version == 1) {
            if structure.pointee.nextProducerID != -1 {
                throw WireSize.notInVersion("TransactionLogValue.NextProducerId", version)
            }
        }
        if !(version == 1) {
            if structure.pointee.clientTransactionVersion != 0 {
                throw WireSize.notInVersion("TransactionLogValue.ClientTransactionVersion", version)
            }
        }
        if !(version == 1) {
            if structure.pointee.nextProducerEpoch != -1 {
                throw WireSize.notInVersion("TransactionLogValue.NextProducerEpoch", version)
            }
        }
        if flexible {
            var tagCount = 0
            var tagSize = 0
            if structure.pointee.previousProducerID != -1 {
                tagCount &+= 1
                tagSize &+= try WireSize.tagged(0, 8, "TransactionLogValue.PreviousProducerId")
            }
            if structure.pointee.nextProducerID != -1 {
                tagCount &+= 1
                tagSize &+= try WireSize.tagged(1, 8, "TransactionLogValue.NextProducerId")
            }
            if structure.pointee.clientTransactionVersion != 0 {
                tagCount &+= 1
                tagSize &+= try WireSize.tagged(2, 2, "TransactionLogValue.ClientTransactionVersion")
            }
            if structure.pointee.nextProducerEpoch != -1 {
                tagCount &+= 1
                tagSize &+= try WireSize.tagged(3, 2, "TransactionLogValue.NextProducerEpoch")
            }
            size &+= try WireSize.taggedFields(
                structure.pointee.unknownTaggedFields,
                knownTags: 0xf,
                knownCount: tagCount,
                knownSize: tagSize
            )
        } else {
            try WireSize.expectNoTaggedFields(structure.pointee.unknownTaggedFields, "TransactionLogValue", version)
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
        let flexible = version == 1
        writer.writeInteger(structure.pointee.producerID)
        writer.writeInteger(structure.pointee.producerEpoch)
        writer.writeInteger(structure.pointee.transactionTimeoutMs)
        writer.writeInteger(structure.pointee.transactionStatus)
        try writer.writeArray(structure.pointee.transactionPartitions, version: version, flexible: flexible)
        writer.writeInteger(structure.pointee.transactionLastUpdateTimestampMs)
        writer.writeInteger(structure.pointee.transactionStartTimestampMs)
        if flexible {
            var tagCount = structure.pointee.unknownTaggedFields.count
            if structure.pointee.previousProducerID != -1 {
                tagCount &+= 1
            }
            if structure.pointee.nextProducerID != -1 {
                tagCount &+= 1
            }
            if structure.pointee.clientTransactionVersion != 0 {
                tagCount &+= 1
            }
            if structure.pointee.nextProducerEpoch != -1 {
                tagCount &+= 1
            }
            writer.writeTagCount(tagCount)
            if structure.pointee.previousProducerID != -1 {
                writer.writeTag(0, size: 8)
                writer.writeInteger(structure.pointee.previousProducerID)
            }
            if structure.pointee.nextProducerID != -1 {
                writer.writeTag(1, size: 8)
                writer.writeInteger(structure.pointee.nextProducerID)
            }
            if structure.pointee.clientTransactionVersion != 0 {
                writer.writeTag(2, size: 2)
                writer.writeInteger(structure.pointee.clientTransactionVersion)
            }
            if structure.pointee.nextProducerEpoch != -1 {
                writer.writeTag(3, size: 2)
                writer.writeInteger(structure.pointee.nextProducerEpoch)
            }
            writer.writeUnknown(structure.pointee.unknownTaggedFields, from: 4, below: .max)
        }
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(int64: left.pointee.producerID, right.pointee.producerID)
        visitor.visit(int64: left.pointee.previousProducerID, right.pointee.previousProducerID)
        visitor.visit(int64: left.pointee.nextProducerID, right.pointee.nextProducerID)
        visitor.visit(int16: left.pointee.producerEpoch, right.pointee.producerEpoch)
        visitor.visit(int16: left.pointee.nextProducerEpoch, right.pointee.nextProducerEpoch)
        visitor.visit(int32: left.pointee.transactionTimeoutMs, right.pointee.transactionTimeoutMs)
        visitor.visit(int8: left.pointee.transactionStatus, right.pointee.transactionStatus)
        visitor.visit(structures: left.pointee.transactionPartitions, right.pointee.transactionPartitions)
        visitor.visit(
            int64: left.pointee.transactionLastUpdateTimestampMs,
            right.pointee.transactionLastUpdateTimestampMs
        )
        visitor.visit(int64: left.pointee.transactionStartTimestampMs, right.pointee.transactionStartTimestampMs)
        visitor.visit(int16: left.pointee.clientTransactionVersion, right.pointee.clientTransactionVersion)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension TransactionLogValue.PartitionsSchema {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version == 1
        var field: StaticString = "Topic"
        let topic: String
        let partitionIDs: Int32List
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            topic = try reader.readString(flexible: flexible)
            field = "PartitionIds"
            partitionIDs = try reader.readInt32List(flexible: flexible)
            if flexible {
                field = "tagged fields"
                unknownTaggedFields = try reader.readTaggedFields()
            } else {
                unknownTaggedFields = UnknownTaggedFields()
            }
        } catch {
            throw error.within(field)
        }
        self.init(topic: topic, partitionIDs: partitionIDs, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version == 1
        var size = 0
        size &+= try WireSize.string(
            structure.pointee.topic,
            flexible: flexible,
            "TransactionLogValue.PartitionsSchema.Topic"
        )
        size &+= try WireSize.array(
            count: structure.pointee.partitionIDs.count,
            of: 4,
            flexible: flexible,
            "TransactionLogValue.PartitionsSchema.PartitionIds"
        )
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(
                structure.pointee.unknownTaggedFields,
                "TransactionLogValue.PartitionsSchema",
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
        let flexible = version == 1
        writer.writeString(structure.pointee.topic, flexible: flexible)
        writer.writeInt32List(structure.pointee.partitionIDs, flexible: flexible)
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
        visitor.visit(int32s: left.pointee.partitionIDs, right.pointee.partitionIDs)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}
