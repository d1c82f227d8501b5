// Generated from the protocol schema by Tools/generate. Do not edit.

/// Asks for a producer ID and epoch, and fences earlier producers with the same transactional ID.
///
/// Versions 0-6, flexible from 2.
///
/// Version 6 may still change.
public struct InitProducerIdRequest: KafkaRequest {
    public typealias Response = InitProducerIdResponse

    public static var specification: MessageSpecification {
        return MessageSpecification("InitProducerIdRequest", key: 22, versions: VersionRange(0, 6), flexibleFrom: 2)
    }

    /// Transactional ID of the producer; null for one that is idempotent only.
    public var transactionalID: String?

    /// How long, in milliseconds, a transaction may stay open before the coordinator aborts it.
    public var transactionTimeoutMs: Int32

    /// Producer ID that the client has, so that its epoch can be raised; -1 when it has none. From version 3 on.
    public var producerID: Int64

    /// Epoch that the client has; -1 when it has none. From version 3 on.
    public var producerEpoch: Int16

    /// Whether the producer takes part in two-phase commits of another system, so that its transactions never time out
    /// (KIP-939). From version 6 on.
    public var enable2Pc: Bool

    /// Whether to leave a prepared transaction open instead of aborting it, so that it can be completed (KIP-939). From
    /// version 6 on.
    public var keepPreparedTxn: Bool

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        transactionalID: String? = "",
        transactionTimeoutMs: Int32 = 0,
        producerID: Int64 = -1,
        producerEpoch: Int16 = -1,
        enable2Pc: Bool = false,
        keepPreparedTxn: Bool = false,
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.transactionalID = transactionalID
        self.transactionTimeoutMs = transactionTimeoutMs
        self.producerID = producerID
        self.producerEpoch = producerEpoch
        self.enable2Pc = enable2Pc
        self.keepPreparedTxn = keepPreparedTxn
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension InitProducerIdRequest {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version >= 2
        var field: StaticString = "TransactionalId"
        let transactionalID: String?
        let transactionTimeoutMs: Int32
        let producerID: Int64
        let producerEpoch: Int16
        let enable2Pc: Bool
        let keepPreparedTxn: Bool
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            transactionalID = try reader.readNullableString(flexible: flexible)
            field = "TransactionTimeoutMs"
            transactionTimeoutMs = try reader.readInteger()
            if version >= 3 {
                field = "ProducerId"
                producerID = try reader.readInteger()
                field = "ProducerEpoch"
                producerEpoch = try reader.readInteger()
            } else {
                producerID = -1
                producerEpoch = -1
            }
            if version == 6 {
                field = "Enable2Pc"
                enable2Pc = try reader.readBool()
                field = "KeepPreparedTxn"
                keepPreparedTxn = try reader.readBool()
            } else {
                enable2Pc = false
                keepPreparedTxn = false
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
            transactionalID: transactionalID,
            transactionTimeoutMs: transactionTimeoutMs,
            producerID: producerID,
            producerEpoch: producerEpoch,
            enable2Pc: enable2Pc,
            keepPreparedTxn: keepPreparedTxn,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version >= 2
        var size = 4
        size &+= try WireSize.string(
            structure.pointee.transactionalID,
            flexible: flexible,
            nullable: true,
            "InitProducerIdRequest.TransactionalId"
        )
        if version >= 3 {
            size &+= 8
            size &+= 2
        } else {
            if structure.pointee.producerID != -1 {
                throw WireSize.notInVersion("InitProducerIdRequest.ProducerId", version)
            }
            if structure.pointee.producerEpoch != -1 {
                throw WireSize.notInVersion("InitProducerIdRequest.ProducerEpoch", version)
            }
        }
        if version == 6 {
            size &+= 1
            size &+= 1
        } else {
            if structure.pointee.enable2Pc {
                throw WireSize.notInVersion("InitProducerIdRequest.Enable2Pc", version)
            }
            if structure.pointee.keepPreparedTxn {
                throw WireSize.notInVersion("InitProducerIdRequest.KeepPreparedTxn", version)
            }
        }
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(structure.pointee.unknownTaggedFields, "InitProducerIdRequest", version)
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
        let flexible = version >= 2
        writer.writeString(structure.pointee.transactionalID, flexible: flexible)
        writer.writeInteger(structure.pointee.transactionTimeoutMs)
        if version >= 3 {
            writer.writeInteger(structure.pointee.producerID)
            writer.writeInteger(structure.pointee.producerEpoch)
        }
        if version == 6 {
            writer.writeBool(structure.pointee.enable2Pc)
            writer.writeBool(structure.pointee.keepPreparedTxn)
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
        visitor.visit(string: left.pointee.transactionalID, right.pointee.transactionalID)
        visitor.visit(int32: left.pointee.transactionTimeoutMs, right.pointee.transactionTimeoutMs)
        visitor.visit(int64: left.pointee.producerID, right.pointee.producerID)
        visitor.visit(int16: left.pointee.producerEpoch, right.pointee.producerEpoch)
        visitor.visit(bool: left.pointee.enable2Pc, right.pointee.enable2Pc)
        visitor.visit(bool: left.pointee.keepPreparedTxn, right.pointee.keepPreparedTxn)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

/// Hands out the producer ID and its epoch.
///
/// Versions 0-6, flexible from 2.
public struct InitProducerIdResponse: KafkaResponse {
    public static var specification: MessageSpecification {
        return MessageSpecification("InitProducerIdResponse", key: 22, versions: VersionRange(0, 6), flexibleFrom: 2)
    }

    /// How long, in milliseconds, the broker asks the client to wait before its next request because of a quota; 0 when
    /// there is none.
    public var throttleTimeMs: Int32

    /// Outcome of the request as a whole, as a Kafka error code; 0 means success.
    public var errorCode: ErrorCode

    /// Producer ID to use; -1 when the request failed.
    public var producerID: Int64

    /// Epoch of the producer ID; a producer with a lower one is fenced off.
    public var producerEpoch: Int16

    /// Producer ID of the prepared transaction that was kept open; -1 when there is none. From version 6 on.
    public var ongoingTxnProducerID: Int64

    /// Producer epoch of the prepared transaction that was kept open; -1 when there is none. From version 6 on.
    public var ongoingTxnProducerEpoch: Int16

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        throttleTimeMs: Int32 = 0,
        errorCode: ErrorCode = ErrorCode(rawValue: 0),
        producerID: Int64 = -1,
        producerEpoch: Int16 = 0,
        ongoingTxnProducerID: Int64 = -1,
        ongoingTxnProducerEpoch: Int16 = -1,
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.throttleTimeMs = throttleTimeMs
        self.errorCode = errorCode
        self.producerID = producerID
        self.producerEpoch = producerEpoch
        self.ongoingTxnProducerID = ongoingTxnProducerID
        self.ongoingTxnProducerEpoch = ongoingTxnProducerEpoch
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension InitProducerIdResponse {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version >= 2
        var field: StaticString = "ThrottleTimeMs"
        let throttleTimeMs: Int32
        let errorCode: ErrorCode
        let producerID: Int64
        let producerEpoch: Int16
        let ongoingTxnProducerID: Int64
        let ongoingTxnProducerEpoch: Int16
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            throttleTimeMs = try reader.readInteger()
            field = "ErrorCode"
            errorCode = try ErrorCode(rawValue: reader.readInteger())
            field = "ProducerId"
            producerID = try reader.readInteger()
            field = "ProducerEpoch"
            producerEpoch = try reader.readInteger()
            if version == 6 {
                field = "OngoingTxnProducerId"
                ongoingTxnProducerID = try reader.readInteger()
                field = "OngoingTxnProducerEpoch"
                ongoingTxnProducerEpoch = try reader.readInteger()
            } else {
                ongoingTxnProducerID = -1
                ongoingTxnProducerEpoch = -1
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
            producerID: producerID,
            producerEpoch: producerEpoch,
            ongoingTxnProducerID: ongoingTxnProducerID,
            ongoingTxnProducerEpoch: ongoingTxnProducerEpoch,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version >= 2
        var size = 16
        if version == 6 {
            size &+= 8
            size &+= 2
        } else {
            if structure.pointee.ongoingTxnProducerID != -1 {
                throw WireSize.notInVersion("InitProducerIdResponse.OngoingTxnProducerId", version)
            }
            if structure.pointee.ongoingTxnProducerEpoch != -1 {
                throw WireSize.notInVersion("InitProducerIdResponse.OngoingTxnProducerEpoch", version)
            }
        }
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(structure.pointee.unknownTaggedFields, "InitProducerIdResponse", version)
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
        let flexible = version >= 2
        writer.writeInteger(structure.pointee.throttleTimeMs)
        writer.writeInteger(structure.pointee.errorCode.rawValue)
        writer.writeInteger(structure.pointee.producerID)
        writer.writeInteger(structure.pointee.producerEpoch)
        if version == 6 {
            writer.writeInteger(structure.pointee.ongoingTxnProducerID)
            writer.writeInteger(structure.pointee.ongoingTxnProducerEpoch)
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
        visitor.visit(int64: left.pointee.producerID, right.pointee.producerID)
        visitor.visit(int16: left.pointee.producerEpoch, right.pointee.producerEpoch)
        visitor.visit(int64: left.pointee.ongoingTxnProducerID, right.pointee.ongoingTxnProducerID)
        visitor.visit(int16: left.pointee.ongoingTxnProducerEpoch, right.pointee.ongoingTxnProducerEpoch)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}
