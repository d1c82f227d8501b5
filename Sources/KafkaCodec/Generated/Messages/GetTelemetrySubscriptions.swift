// Generated from the protocol schema by Tools/generate. Do not edit.

/// Asks which of its own metrics the client should send to the broker, and how often (KIP-714).
///
/// Version 0, flexible.
public struct GetTelemetrySubscriptionsRequest: KafkaRequest {
    public typealias Response = GetTelemetrySubscriptionsResponse

    public static var specification: MessageSpecification {
        return MessageSpecification(
            "GetTelemetrySubscriptionsRequest",
            key: 71,
            versions: VersionRange(0, 0),
            flexibleFrom: 0
        )
    }

    /// ID of this client instance; the zero UUID in its first request, so that the broker makes one.
    public var clientInstanceID: KafkaUUID

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(clientInstanceID: KafkaUUID = .zero, unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()) {
        self.clientInstanceID = clientInstanceID
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension GetTelemetrySubscriptionsRequest {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "ClientInstanceId"
        let clientInstanceID: KafkaUUID
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            clientInstanceID = try reader.readUUID()
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(clientInstanceID: clientInstanceID, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 16
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
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(uuid: left.pointee.clientInstanceID, right.pointee.clientInstanceID)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

/// Says which metrics the client should push, how often and in which form.
///
/// Version 0, flexible.
public struct GetTelemetrySubscriptionsResponse: KafkaResponse {
    public static var specification: MessageSpecification {
        return MessageSpecification(
            "GetTelemetrySubscriptionsResponse",
            key: 71,
            versions: VersionRange(0, 0),
            flexibleFrom: 0
        )
    }

    /// How long, in milliseconds, the broker asks the client to wait before its next request because of a quota; 0 when
    /// there is none.
    public var throttleTimeMs: Int32

    /// Outcome of the request as a whole, as a Kafka error code; 0 means success.
    public var errorCode: ErrorCode

    /// ID of this client instance, for all later telemetry requests.
    public var clientInstanceID: KafkaUUID

    /// ID of this set of wishes, to be sent along with each push; it changes when the wishes do.
    public var subscriptionID: Int32

    /// Codecs the broker takes, most preferred first: 0 none, 1 gzip, 2 snappy, 3 lz4, 4 zstd; empty means
    /// uncompressed.
    public var acceptedCompressionTypes: [Int8]

    /// Time between two pushes, in milliseconds.
    public var pushIntervalMs: Int32

    /// Most bytes of compressed metrics that the broker takes in one push.
    public var telemetryMaxBytes: Int32

    /// Whether counters are sent as the change since the last push; otherwise as totals since the start.
    public var deltaTemporality: Bool

    /// Prefixes of the names of the metrics wanted; empty for none, one empty prefix for all.
    public var requestedMetrics: [String]

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        throttleTimeMs: Int32 = 0,
        errorCode: ErrorCode = ErrorCode(rawValue: 0),
        clientInstanceID: KafkaUUID = .zero,
        subscriptionID: Int32 = 0,
        acceptedCompressionTypes: [Int8] = [],
        pushIntervalMs: Int32 = 0,
        telemetryMaxBytes: Int32 = 0,
        deltaTemporality: Bool = false,
        requestedMetrics: [String] = [],
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.throttleTimeMs = throttleTimeMs
        self.errorCode = errorCode
        self.clientInstanceID = clientInstanceID
        self.subscriptionID = subscriptionID
        self.acceptedCompressionTypes = acceptedCompressionTypes
        self.pushIntervalMs = pushIntervalMs
        self.telemetryMaxBytes = telemetryMaxBytes
        self.deltaTemporality = deltaTemporality
        self.requestedMetrics = requestedMetrics
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension GetTelemetrySubscriptionsResponse {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "ThrottleTimeMs"
        let throttleTimeMs: Int32
        let errorCode: ErrorCode
        let clientInstanceID: KafkaUUID
        let subscriptionID: Int32
        let acceptedCompressionTypes: [Int8]
        let pushIntervalMs: Int32
        let telemetryMaxBytes: Int32
        let deltaTemporality: Bool
        let requestedMetrics: [String]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            throttleTimeMs = try reader.readInteger()
            field = "ErrorCode"
            errorCode = try ErrorCode(rawValue: reader.readInteger())
            field = "ClientInstanceId"
            clientInstanceID = try reader.readUUID()
            field = "SubscriptionId"
            subscriptionID = try reader.readInteger()
            field = "AcceptedCompressionTypes"
            acceptedCompressionTypes = try reader.readIntegers(of: Int8.self, flexible: true)
            field = "PushIntervalMs"
            pushIntervalMs = try reader.readInteger()
            field = "TelemetryMaxBytes"
            telemetryMaxBytes = try reader.readInteger()
            field = "DeltaTemporality"
            deltaTemporality = try reader.readBool()
            field = "RequestedMetrics"
            requestedMetrics = try reader.readStrings(flexible: true)
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(
            throttleTimeMs: throttleTimeMs,
            errorCode: errorCode,
            clientInstanceID: clientInstanceID,
            subscriptionID: subscriptionID,
            acceptedCompressionTypes: acceptedCompressionTypes,
            pushIntervalMs: pushIntervalMs,
            telemetryMaxBytes: telemetryMaxBytes,
            deltaTemporality: deltaTemporality,
            requestedMetrics: requestedMetrics,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 35
        size &+= try WireSize.array(
            count: structure.pointee.acceptedCompressionTypes.count,
            of: 1,
            flexible: true,
            "GetTelemetrySubscriptionsResponse.AcceptedCompressionTypes"
        )
        size &+= try WireSize.strings(
            structure.pointee.requestedMetrics,
            flexible: true,
            "GetTelemetrySubscriptionsResponse.RequestedMetrics"
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
        writer.writeUUID(structure.pointee.clientInstanceID)
        writer.writeInteger(structure.pointee.subscriptionID)
        writer.writeIntegers(structure.pointee.acceptedCompressionTypes, flexible: true)
        writer.writeInteger(structure.pointee.pushIntervalMs)
        writer.writeInteger(structure.pointee.telemetryMaxBytes)
        writer.writeBool(structure.pointee.deltaTemporality)
        writer.writeStrings(structure.pointee.requestedMetrics, flexible: true)
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
        visitor.visit(uuid: left.pointee.clientInstanceID, right.pointee.clientInstanceID)
        visitor.visit(int32: left.pointee.subscriptionID, right.pointee.subscriptionID)
        visitor.visit(values: left.pointee.acceptedCompressionTypes, right.pointee.acceptedCompressionTypes)
        visitor.visit(int32: left.pointee.pushIntervalMs, right.pointee.pushIntervalMs)
        visitor.visit(int32: left.pointee.telemetryMaxBytes, right.pointee.telemetryMaxBytes)
        visitor.visit(bool: left.pointee.deltaTemporality, right.pointee.deltaTemporality)
        visitor.visit(values: left.pointee.requestedMetrics, right.pointee.requestedMetrics)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}
