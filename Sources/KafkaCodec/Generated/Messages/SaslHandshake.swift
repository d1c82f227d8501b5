// Generated from the protocol schema by Tools/generate. Do not edit.

/// Names the SASL mechanism with which the client wants to authenticate.
///
/// Versions 0-1.
public struct SaslHandshakeRequest: KafkaRequest {
    public typealias Response = SaslHandshakeResponse

    public static var specification: MessageSpecification {
        return MessageSpecification("SaslHandshakeRequest", key: 17, versions: VersionRange(0, 1), flexibleFrom: nil)
    }

    /// Name of the SASL mechanism, such as SCRAM-SHA-512.
    public var mechanism: String

    /// A value of the given fields, the others at their defaults.
    public init(mechanism: String = "") {
        self.mechanism = mechanism
    }
}

extension SaslHandshakeRequest {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let mechanism: String
        do throws(WireError) {
            mechanism = try reader.readString(flexible: false)
        } catch {
            throw error.within("Mechanism")
        }
        self.init(mechanism: mechanism)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 0
        size &+= try WireSize.string(structure.pointee.mechanism, flexible: false, "SaslHandshakeRequest.Mechanism")
        return size
    }

    @inline(never)
    @_lifetime(writer: copy writer)
    public static func write(
        _ structure: UnsafePointer<Self>,
        to writer: inout WireWriter,
        version: Int16
    ) throws(WireError) {
        writer.writeString(structure.pointee.mechanism, flexible: false)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(string: left.pointee.mechanism, right.pointee.mechanism)
    }
}

/// Says whether the SASL mechanism may be used, and which ones may.
///
/// Versions 0-1.
public struct SaslHandshakeResponse: KafkaResponse {
    public static var specification: MessageSpecification {
        return MessageSpecification("SaslHandshakeResponse", key: 17, versions: VersionRange(0, 1), flexibleFrom: nil)
    }

    /// Outcome of the request as a whole, as a Kafka error code; 0 means success.
    public var errorCode: ErrorCode

    /// Names of the SASL mechanisms that the broker has enabled.
    public var mechanisms: [String]

    /// A value of the given fields, the others at their defaults.
    public init(errorCode: ErrorCode = ErrorCode(rawValue: 0), mechanisms: [String] = []) {
        self.errorCode = errorCode
        self.mechanisms = mechanisms
    }
}

extension SaslHandshakeResponse {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "ErrorCode"
        let errorCode: ErrorCode
        let mechanisms: [String]
        do throws(WireError) {
            errorCode = try ErrorCode(rawValue: reader.readInteger())
            field = "Mechanisms"
            mechanisms = try reader.readStrings(flexible: false)
        } catch {
            throw error.within(field)
        }
        self.init(errorCode: errorCode, mechanisms: mechanisms)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 2
        size &+= try WireSize.strings(structure.pointee.mechanisms, flexible: false, "SaslHandshakeResponse.Mechanisms")
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
        writer.writeStrings(structure.pointee.mechanisms, flexible: false)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(int16: left.pointee.errorCode.rawValue, right.pointee.errorCode.rawValue)
        visitor.visit(values: left.pointee.mechanisms, right.pointee.mechanisms)
    }
}
