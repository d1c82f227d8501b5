// Generated from the protocol schema by Tools/generate. Do not edit.

/// A broker's request to the controller for a block of producer IDs to hand out.
///
/// Version 0, flexible.
public struct AllocateProducerIdsRequest: KafkaRequest {
    public typealias Response = AllocateProducerIdsResponse

    public static var specification: MessageSpecification {
        return MessageSpecification(
            "AllocateProducerIdsRequest",
            key: 67,
            versions: VersionRange(0, 0),
            flexibleFrom: 0
        )
    }

    /// ID of the broker that wants the block.
    public var brokerID: Int32

    /// Epoch that the broker got when it registered, telling it apart from its earlier incarnations; -1 when not known.
    public var brokerEpoch: Int64

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        brokerID: Int32 = 0,
        brokerEpoch: Int64 = -1,
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.brokerID = brokerID
        self.brokerEpoch = brokerEpoch
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension AllocateProducerIdsRequest {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "BrokerId"
        let brokerID: Int32
        let brokerEpoch: Int64
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            brokerID = try reader.readInteger()
            field = "BrokerEpoch"
            brokerEpoch = try reader.readInteger()
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(brokerID: brokerID, brokerEpoch: brokerEpoch, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 12
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
        writer.writeInteger(structure.pointee.brokerID)
        writer.writeInteger(structure.pointee.brokerEpoch)
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(int32: left.pointee.brokerID, right.pointee.brokerID)
        visitor.visit(int64: left.pointee.brokerEpoch, right.pointee.brokerEpoch)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

/// Hands a broker a block of producer IDs that nobody else gets.
///
/// Version 0, flexible.
public struct AllocateProducerIdsResponse: KafkaResponse {
    public static var specification: MessageSpecification {
        return MessageSpecification(
            "AllocateProducerIdsResponse",
            key: 67,
            versions: VersionRange(0, 0),
            flexibleFrom: 0
        )
    }

    /// How long, in milliseconds, the broker asks the client to wait before its next request because of a quota; 0 when
    /// there is none.
    public var throttleTimeMs: Int32

    /// Outcome of the request as a whole, as a Kafka error code; 0 means success.
    public var errorCode: ErrorCode

    /// First producer ID of the block.
    public var producerIDStart: Int64

    /// How many producer IDs, counted up from the first one, the block has.
    public var producerIDLen: Int32

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        throttleTimeMs: Int32 = 0,
        errorCode: ErrorCode = ErrorCode(rawValue: 0),
        producerIDStart: Int64 = 0,
        producerIDLen: Int32 = 0,
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.throttleTimeMs = throttleTimeMs
        self.errorCode = errorCode
        self.producerIDStart = producerIDStart
        self.producerIDLen = producerIDLen
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension AllocateProducerIdsResponse {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "ThrottleTimeMs"
        let throttleTimeMs: Int32
        let errorCode: ErrorCode
        let producerIDStart: Int64
        let producerIDLen: Int32
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            throttleTimeMs = try reader.readInteger()
            field = "ErrorCode"
            errorCode = try ErrorCode(rawValue: reader.readInteger())
            field = "ProducerIdStart"
            producerIDStart = try reader.readInteger()
            field = "ProducerIdLen"
            producerIDLen = try reader.readInteger()
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(
            throttleTimeMs: throttleTimeMs,
            errorCode: errorCode,
            producerIDStart: producerIDStart,
            producerIDLen: producerIDLen,
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
        writer.writeInteger(structure.pointee.throttleTimeMs)
        writer.writeInteger(structure.pointee.errorCode.rawValue)
        writer.writeInteger(structure.pointee.producerIDStart)
        writer.writeInteger(structure.pointee.producerIDLen)
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
        visitor.visit(int64: left.pointee.producerIDStart, right.pointee.producerIDStart)
        visitor.visit(int32: left.pointee.producerIDLen, right.pointee.producerIDLen)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}
