// Generated from the protocol schema by Tools/generate. Do not edit.

public import KafkaCodec

/// The message `DefaultsData` of the protocol.
///
/// Versions 0-2, flexible from 2.
public struct DefaultsData: KafkaMessage {
    public static var specification: MessageSpecification {
        return MessageSpecification("DefaultsData", versions: VersionRange(0, 2), flexibleFrom: 2)
    }

    /// The only field that is always there.
    public var base: Int32

    /// A hexadecimal default. From version 1 on.
    public var hex: Int32

    /// A hexadecimal default with a sign. From version 1 on.
    public var negativeHex: Int8

    /// A default that is a JSON number. From version 1 on.
    public var jsonNumber: Int64

    /// A default that is a JSON boolean. From version 1 on.
    public var jsonBoolean: Bool

    /// A boolean's default in quotes. From version 1 on.
    public var textBoolean: Bool

    /// A JSON null, which is no default at all. From version 1 on.
    public var jsonNull: String?

    /// A default of null. From version 1 on.
    public var textNull: String?

    /// A default with what Swift would take for "something\else". From version 1 on.
    public var quoted: String

    /// A default beyond an int32. From version 1 on.
    public var checksum: UInt32

    /// A default beyond an int16. From version 1 on.
    public var port: UInt16

    /// A default with a fraction. From version 1 on.
    public var ratio: Double

    /// A default without end. From version 1 on.
    public var limit: Double

    /// A default of a uuid. From version 1 on.
    public var directoryID: KafkaUUID

    /// May be left out without an error. From version 1 on.
    public var hint: Int16

    /// An array that is null unless said otherwise. From version 1 on.
    public var empty: Int32List?

    /// An error code whose default is not 0. From version 1 on.
    public var failureErrorCode: ErrorCode

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        base: Int32 = -1,
        hex: Int32 = 2147483647,
        negativeHex: Int8 = -128,
        jsonNumber: Int64 = -42,
        jsonBoolean: Bool = true,
        textBoolean: Bool = true,
        jsonNull: String? = "",
        textNull: String? = nil,
        quoted: String = "a \"quoted\" \\(word)\n",
        checksum: UInt32 = 4294967295,
        port: UInt16 = 65535,
        ratio: Double = 0.5,
        limit: Double = -Double.infinity,
        directoryID: KafkaUUID = KafkaUUID(high: 0x0, low: 0x1),
        hint: Int16 = 7,
        empty: Int32List? = nil,
        failureErrorCode: ErrorCode = ErrorCode(rawValue: -1),
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.base = base
        self.hex = hex
        self.negativeHex = negativeHex
        self.jsonNumber = jsonNumber
        self.jsonBoolean = jsonBoolean
        self.textBoolean = textBoolean
        self.jsonNull = jsonNull
        self.textNull = textNull
        self.quoted = quoted
        self.checksum = checksum
        self.port = port
        self.ratio = ratio
        self.limit = limit
        self.directoryID = directoryID
        self.hint = hint
        self.empty = empty
        self.failureErrorCode = failureErrorCode
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension DefaultsData {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version == 2
        var field: StaticString = "Base"
        let base: Int32
        let hex: Int32
        let negativeHex: Int8
        let jsonNumber: Int64
        let jsonBoolean: Bool
        let textBoolean: Bool
        let jsonNull: String?
        let textNull: String?
        let quoted: String
        let checksum: UInt32
        let port: UInt16
        let ratio: Double
        let limit: Double
        let directoryID: KafkaUUID
        let hint: Int16
        let empty: Int32List?
        let failureErrorCode: ErrorCode
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            base = try reader.readInteger()
            if version >= 1 {
                field = "Hex"
                hex = try reader.readInteger()
                field = "NegativeHex"
                negativeHex = try reader.readInteger()
                field = "JsonNumber"
                jsonNumber = try reader.readInteger()
                field = "JsonBoolean"
                jsonBoolean = try reader.readBool()
                field = "TextBoolean"
                textBoolean = try reader.readBool()
                field = "JsonNull"
                jsonNull = try reader.readNullableString(flexible: flexible)
                field = "TextNull"
                textNull = try reader.readNullableString(flexible: flexible)
                field = "Quoted"
                quoted = try reader.readString(flexible: flexible)
                field = "Checksum"
                checksum = try reader.readInteger()
                field = "Port"
                port = try reader.readInteger()
                field = "Ratio"
                ratio = try reader.readDouble()
                field = "Limit"
                limit = try reader.readDouble()
                field = "DirectoryId"
                directoryID = try reader.readUUID()
                field = "Hint"
                hint = try reader.readInteger()
                field = "Empty"
                empty = try reader.readNullableInt32List(flexible: flexible)
                field = "FailureErrorCode"
                failureErrorCode = try ErrorCode(rawValue: reader.readInteger())
            } else {
                hex = 2147483647
                negativeHex = -128
                jsonNumber = -42
                jsonBoolean = true
                textBoolean = true
                jsonNull = ""
                textNull = nil
                quoted = "a \"quoted\" \\(word)\n"
                checksum = 4294967295
                port = 65535
                ratio = 0.5
                limit = -Double.infinity
                directoryID = KafkaUUID(high: 0x0, low: 0x1)
                hint = 7
                empty = nil
                failureErrorCode = ErrorCode(rawValue: -1)
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
            base: base,
            hex: hex,
            negativeHex: negativeHex,
            jsonNumber: jsonNumber,
            jsonBoolean: jsonBoolean,
            textBoolean: textBoolean,
            jsonNull: jsonNull,
            textNull: textNull,
            quoted: quoted,
            checksum: checksum,
            port: port,
            ratio: ratio,
            limit: limit,
            directoryID: directoryID,
            hint: hint,
            empty: empty,
            failureErrorCode: failureErrorCode,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version == 2
        var size = 4
        if version >= 1 {
            size &+= 4
            size &+= 1
            size &+= 8
            size &+= 1
            size &+= 1
            size &+= try WireSize.string(
                structure.pointee.jsonNull,
                flexible: flexible,
                nullable: true,
                "DefaultsData.JsonNull"
            )
            size &+= try WireSize.string(
                structure.pointee.textNull,
                flexible: flexible,
                nullable: true,
                "DefaultsData.TextNull"
            )
            size &+= try WireSize.string(structure.pointee.quoted, flexible: flexible, "DefaultsData.Quoted")
            size &+= 4
            size &+= 2
            size &+= 8
            size &+= 8
            size &+= 16
            size &+= 2
            size &+= try WireSize.array(
                count: structure.pointee.empty?.count,
                of: 4,
                flexible: flexible,
                nullable: true,
                "DefaultsData.Empty"
            )
            size &+= 2
        } else {
            if structure.pointee.hex != 2147483647 {
                throw WireSize.notInVersion("DefaultsData.Hex", version)
            }
            if structure.pointee.negativeHex != -128 {
                throw WireSize.notInVersion("DefaultsData.NegativeHex", version)
            }
            if structure.pointee.jsonNumber != -42 {
                throw WireSize.notInVersion("DefaultsData.JsonNumber", version)
            }
            if !structure.pointee.jsonBoolean {
                throw WireSize.notInVersion("DefaultsData.JsonBoolean", version)
            }
            if !structure.pointee.textBoolean {
                throw WireSize.notInVersion("DefaultsData.TextBoolean", version)
            }
            if structure.pointee.jsonNull != "" {
                throw WireSize.notInVersion("DefaultsData.JsonNull", version)
            }
            if structure.pointee.textNull != nil {
                throw WireSize.notInVersion("DefaultsData.TextNull", version)
            }
            if structure.pointee.quoted != "a \"quoted\" \\(word)\n" {
                throw WireSize.notInVersion("DefaultsData.Quoted", version)
            }
            if structure.pointee.checksum != 4294967295 {
                throw WireSize.notInVersion("DefaultsData.Checksum", version)
            }
            if structure.pointee.port != 65535 {
                throw WireSize.notInVersion("DefaultsData.Port", version)
            }
            if structure.pointee.ratio != 0.5 {
                throw WireSize.notInVersion("DefaultsData.Ratio", version)
            }
            if structure.pointee.limit != -Double.infinity {
                throw WireSize.notInVersion("DefaultsData.Limit", version)
            }
            if structure.pointee.directoryID != KafkaUUID(high: 0x0, low: 0x1) {
                throw WireSize.notInVersion("DefaultsData.DirectoryId", version)
            }
            if structure.pointee.empty != nil {
                throw WireSize.notInVersion("DefaultsData.Empty", version)
            }
            if structure.pointee.failureErrorCode.rawValue != -1 {
                throw WireSize.notInVersion("DefaultsData.FailureErrorCode", version)
            }
        }
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(structure.pointee.unknownTaggedFields, "DefaultsData", version)
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
        let flexible = version == 2
        writer.writeInteger(structure.pointee.base)
        if version >= 1 {
            writer.writeInteger(structure.pointee.hex)
            writer.writeInteger(structure.pointee.negativeHex)
            writer.writeInteger(structure.pointee.jsonNumber)
            writer.writeBool(structure.pointee.jsonBoolean)
            writer.writeBool(structure.pointee.textBoolean)
            writer.writeString(structure.pointee.jsonNull, flexible: flexible)
            writer.writeString(structure.pointee.textNull, flexible: flexible)
            writer.writeString(structure.pointee.quoted, flexible: flexible)
            writer.writeInteger(structure.pointee.checksum)
            writer.writeInteger(structure.pointee.port)
            writer.writeDouble(structure.pointee.ratio)
            writer.writeDouble(structure.pointee.limit)
            writer.writeUUID(structure.pointee.directoryID)
            writer.writeInteger(structure.pointee.hint)
            writer.writeInt32List(structure.pointee.empty, flexible: flexible)
            writer.writeInteger(structure.pointee.failureErrorCode.rawValue)
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
        visitor.visit(int32: left.pointee.base, right.pointee.base)
        visitor.visit(int32: left.pointee.hex, right.pointee.hex)
        visitor.visit(int8: left.pointee.negativeHex, right.pointee.negativeHex)
        visitor.visit(int64: left.pointee.jsonNumber, right.pointee.jsonNumber)
        visitor.visit(bool: left.pointee.jsonBoolean, right.pointee.jsonBoolean)
        visitor.visit(bool: left.pointee.textBoolean, right.pointee.textBoolean)
        visitor.visit(string: left.pointee.jsonNull, right.pointee.jsonNull)
        visitor.visit(string: left.pointee.textNull, right.pointee.textNull)
        visitor.visit(string: left.pointee.quoted, right.pointee.quoted)
        visitor.visit(uint32: left.pointee.checksum, right.pointee.checksum)
        visitor.visit(uint16: left.pointee.port, right.pointee.port)
        visitor.visit(double: left.pointee.ratio, right.pointee.ratio)
        visitor.visit(double: left.pointee.limit, right.pointee.limit)
        visitor.visit(uuid: left.pointee.directoryID, right.pointee.directoryID)
        visitor.visit(int16: left.pointee.hint, right.pointee.hint)
        visitor.visit(int32s: left.pointee.empty, right.pointee.empty)
        visitor.visit(int16: left.pointee.failureErrorCode.rawValue, right.pointee.failureErrorCode.rawValue)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}
