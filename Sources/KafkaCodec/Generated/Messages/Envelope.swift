// Generated from the protocol schema by Tools/generate. Do not edit.

public import NIOCore

/// Carries a client's request from the broker that took it to the controller (KIP-590).
///
/// Version 0, flexible.
public struct EnvelopeRequest: KafkaRequest {
    public typealias Response = EnvelopeResponse

    public static var specification: MessageSpecification {
        return MessageSpecification("EnvelopeRequest", key: 58, versions: VersionRange(0, 0), flexibleFrom: 0)
    }

    /// The client's whole request, header and body, as bytes.
    public var requestData: ByteBuffer

    /// Principal of the client, serialised; null when the broker could not serialise it.
    public var requestPrincipal: ByteBuffer?

    /// IP address of the client, as 4 or 16 bytes.
    public var clientHostAddress: ByteBuffer

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        requestData: ByteBuffer = ByteBuffer(),
        requestPrincipal: ByteBuffer? = ByteBuffer(),
        clientHostAddress: ByteBuffer = ByteBuffer(),
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.requestData = requestData
        self.requestPrincipal = requestPrincipal
        self.clientHostAddress = clientHostAddress
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension EnvelopeRequest {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "RequestData"
        let requestData: ByteBuffer
        let requestPrincipal: ByteBuffer?
        let clientHostAddress: ByteBuffer
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            requestData = try reader.readBytes(flexible: true)
            field = "RequestPrincipal"
            requestPrincipal = try reader.readNullableBytes(flexible: true)
            field = "ClientHostAddress"
            clientHostAddress = try reader.readBytes(flexible: true)
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(
            requestData: requestData,
            requestPrincipal: requestPrincipal,
            clientHostAddress: clientHostAddress,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 0
        size &+= try WireSize.bytes(structure.pointee.requestData, flexible: true, "EnvelopeRequest.RequestData")
        size &+= try WireSize.bytes(
            structure.pointee.requestPrincipal,
            flexible: true,
            nullable: true,
            "EnvelopeRequest.RequestPrincipal"
        )
        size &+= try WireSize.bytes(
            structure.pointee.clientHostAddress,
            flexible: true,
            "EnvelopeRequest.ClientHostAddress"
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
        writer.writeBytes(structure.pointee.requestData, flexible: true)
        writer.writeBytes(structure.pointee.requestPrincipal, flexible: true)
        writer.writeBytes(structure.pointee.clientHostAddress, flexible: true)
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(bytes: left.pointee.requestData, right.pointee.requestData)
        visitor.visit(bytes: left.pointee.requestPrincipal, right.pointee.requestPrincipal)
        visitor.visit(bytes: left.pointee.clientHostAddress, right.pointee.clientHostAddress)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

/// Carries the controller's response to a forwarded request back to the broker.
///
/// Version 0, flexible.
public struct EnvelopeResponse: KafkaResponse {
    public static var specification: MessageSpecification {
        return MessageSpecification("EnvelopeResponse", key: 58, versions: VersionRange(0, 0), flexibleFrom: 0)
    }

    /// The controller's whole response, header and body, as bytes; null when there is an error.
    public var responseData: ByteBuffer?

    /// Outcome of the forwarding itself, as a Kafka error code; 0 means success.
    public var errorCode: ErrorCode

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        responseData: ByteBuffer? = nil,
        errorCode: ErrorCode = ErrorCode(rawValue: 0),
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.responseData = responseData
        self.errorCode = errorCode
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension EnvelopeResponse {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "ResponseData"
        let responseData: ByteBuffer?
        let errorCode: ErrorCode
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            responseData = try reader.readNullableBytes(flexible: true)
            field = "ErrorCode"
            errorCode = try ErrorCode(rawValue: reader.readInteger())
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(responseData: responseData, errorCode: errorCode, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 2
        size &+= try WireSize.bytes(
            structure.pointee.responseData,
            flexible: true,
            nullable: true,
            "EnvelopeResponse.ResponseData"
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
        writer.writeBytes(structure.pointee.responseData, flexible: true)
        writer.writeInteger(structure.pointee.errorCode.rawValue)
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(bytes: left.pointee.responseData, right.pointee.responseData)
        visitor.visit(int16: left.pointee.errorCode.rawValue, right.pointee.errorCode.rawValue)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}
