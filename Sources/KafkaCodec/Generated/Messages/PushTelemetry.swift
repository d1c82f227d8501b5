// Generated from the protocol schema by Tools/generate. Do not edit.

public import NIOCore

/// Sends metrics of the client to the broker (KIP-714).
///
/// Version 0, flexible.
public struct PushTelemetryRequest: KafkaRequest {
    public typealias Response = PushTelemetryResponse

    public static var specification: MessageSpecification {
        return MessageSpecification("PushTelemetryRequest", key: 72, versions: VersionRange(0, 0), flexibleFrom: 0)
    }

    /// ID of this client instance, as the broker gave it.
    public var clientInstanceID: KafkaUUID

    /// ID of the set of wishes that the metrics answer.
    public var subscriptionID: Int32

    /// Whether the client is shutting down and this is its last push.
    public var terminating: Bool

    /// Codec of the metrics: 0 none, 1 gzip, 2 snappy, 3 lz4, 4 zstd.
    public var compressionType: Int8

    /// Metrics in OpenTelemetry's protobuf form, compressed as stated.
    public var metrics: ByteBuffer

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        clientInstanceID: KafkaUUID = .zero,
        subscriptionID: Int32 = 0,
        terminating: Bool = false,
        compressionType: Int8 = 0,
        metrics: ByteBuffer = ByteBuffer(),
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.clientInstanceID = clientInstanceID
        self.subscriptionID = subscriptionID
        self.terminating = terminating
        self.compressionType = compressionType
        self.metrics = metrics
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension PushTelemetryRequest {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "ClientInstanceId"
        let clientInstanceID: KafkaUUID
        let subscriptionID: Int32
        let terminating: Bool
        let compressionType: Int8
        let metrics: ByteBuffer
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            clientInstanceID = try reader.readUUID()
            field = "SubscriptionId"
            subscriptionID = try reader.readInteger()
            field = "Terminating"
            terminating = try reader.readBool()
            field = "CompressionType"
            compressionType = try reader.readInteger()
            field = "Metrics"
            metrics = try reader.readBytes(flexible: true)
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(
            clientInstanceID: clientInstanceID,
            subscriptionID: subscriptionID,
            terminating: terminating,
            compressionType: compressionType,
            metrics: metrics,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 22
        size &+= try WireSize.bytes(structure.pointee.metrics, flexible: true, "PushTelemetryRequest.Metrics")
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
        writer.writeUUID(structure.pointee.clientInstanceID)
        writer.writeInteger(structure.pointee.subscriptionID)
        writer.writeBool(structure.pointee.terminating)
        writer.writeInteger(structure.pointee.compressionType)
        writer.writeBytes(structure.pointee.metrics, flexible: true)
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(uuid: left.pointee.clientInstanceID, right.pointee.clientInstanceID)
        visitor.visit(int32: left.pointee.subscriptionID, right.pointee.subscriptionID)
        visitor.visit(bool: left.pointee.terminating, right.pointee.terminating)
        visitor.visit(int8: left.pointee.compressionType, right.pointee.compressionType)
        visitor.visit(bytes: left.pointee.metrics, right.pointee.metrics)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

/// Says whether the broker took the metrics.
///
/// Version 0, flexible.
public struct PushTelemetryResponse: KafkaResponse {
    public static var specification: MessageSpecification {
        return MessageSpecification("PushTelemetryResponse", key: 72, versions: VersionRange(0, 0), flexibleFrom: 0)
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

extension PushTelemetryResponse {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "ThrottleTimeMs"
        let throttleTimeMs: Int32
        let errorCode: ErrorCode
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            throttleTimeMs = try reader.readInteger()
            field = "ErrorCode"
            errorCode = try ErrorCode(rawValue: reader.readInteger())
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(throttleTimeMs: throttleTimeMs, errorCode: errorCode, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 6
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
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}
