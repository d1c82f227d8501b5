// Generated from the protocol schema by Tools/generate. Do not edit.

/// Tells the transaction coordinator that the transaction is going to commit offsets of a consumer group.
///
/// Versions 0-4, flexible from 3.
public struct AddOffsetsToTxnRequest: KafkaRequest {
    public typealias Response = AddOffsetsToTxnResponse

    public static var specification: MessageSpecification {
        return MessageSpecification("AddOffsetsToTxnRequest", key: 25, versions: VersionRange(0, 4), flexibleFrom: 3)
    }

    /// ID that the application configures for its transactional producer, the same across restarts.
    public var transactionalID: String

    /// ID that the brokers gave to the producer.
    public var producerID: Int64

    /// Epoch of the producer ID; a producer with a lower one is fenced off.
    public var producerEpoch: Int16

    /// ID of the group whose offsets the transaction commits.
    public var groupID: String

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        transactionalID: String = "",
        producerID: Int64 = 0,
        producerEpoch: Int16 = 0,
        groupID: String = "",
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.transactionalID = transactionalID
        self.producerID = producerID
        self.producerEpoch = producerEpoch
        self.groupID = groupID
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension AddOffsetsToTxnRequest {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version >= 3
        var field: StaticString = "TransactionalId"
        let transactionalID: String
        let producerID: Int64
        let producerEpoch: Int16
        let groupID: String
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            transactionalID = try reader.readString(flexible: flexible)
            field = "ProducerId"
            producerID = try reader.readInteger()
            field = "ProducerEpoch"
            producerEpoch = try reader.readInteger()
            field = "GroupId"
            groupID = try reader.readString(flexible: flexible)
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
            producerID: producerID,
            producerEpoch: producerEpoch,
            groupID: groupID,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version >= 3
        var size = 10
        size &+= try WireSize.string(
            structure.pointee.transactionalID,
            flexible: flexible,
            "AddOffsetsToTxnRequest.TransactionalId"
        )
        size &+= try WireSize.string(structure.pointee.groupID, flexible: flexible, "AddOffsetsToTxnRequest.GroupId")
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(structure.pointee.unknownTaggedFields, "AddOffsetsToTxnRequest", version)
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
        writer.writeString(structure.pointee.transactionalID, flexible: flexible)
        writer.writeInteger(structure.pointee.producerID)
        writer.writeInteger(structure.pointee.producerEpoch)
        writer.writeString(structure.pointee.groupID, flexible: flexible)
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
        visitor.visit(int64: left.pointee.producerID, right.pointee.producerID)
        visitor.visit(int16: left.pointee.producerEpoch, right.pointee.producerEpoch)
        visitor.visit(string: left.pointee.groupID, right.pointee.groupID)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

/// Says whether the group's offsets partition is now part of the transaction.
///
/// Versions 0-4, flexible from 3.
public struct AddOffsetsToTxnResponse: KafkaResponse {
    public static var specification: MessageSpecification {
        return MessageSpecification("AddOffsetsToTxnResponse", key: 25, versions: VersionRange(0, 4), flexibleFrom: 3)
    }

    /// How long, in milliseconds, the broker asks the client to wait before its next request because of a quota; 0 when
    /// there is none.
    public var throttleTimeMs: Int32

    /// Outcome of the request as a whole, as a Kafka error code; 0 means success.
    public var errorCode: ErrorCode

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        throttleTimeMs: Int32 = 0,
        errorCode: ErrorCode = ErrorCode(rawValue: 0),
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.throttleTimeMs = throttleTimeMs
        self.errorCode = errorCode
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension AddOffsetsToTxnResponse {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version >= 3
        var field: StaticString = "ThrottleTimeMs"
        let throttleTimeMs: Int32
        let errorCode: ErrorCode
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            throttleTimeMs = try reader.readInteger()
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
        self.init(throttleTimeMs: throttleTimeMs, errorCode: errorCode, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version >= 3
        var size = 6
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(structure.pointee.unknownTaggedFields, "AddOffsetsToTxnResponse", version)
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
        visitor.visit(int32: left.pointee.throttleTimeMs, right.pointee.throttleTimeMs)
        visitor.visit(int16: left.pointee.errorCode.rawValue, right.pointee.errorCode.rawValue)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}
