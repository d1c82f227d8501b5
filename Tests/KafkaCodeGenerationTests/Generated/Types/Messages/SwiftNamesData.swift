// Generated from the protocol schema by Tools/generate. Do not edit.

public import KafkaCodec
public import NIOCore

/// The message `SwiftNamesData` of the protocol.
///
/// Version 0, flexible.
public struct SwiftNamesData: KafkaMessage {
    public static var specification: MessageSpecification {
        return MessageSpecification("SwiftNamesData", versions: VersionRange(0, 0), flexibleFrom: 0)
    }

    /// A field named Default.
    public var `default`: Int32

    /// A field named In.
    public var `in`: Int32

    /// A field named Self.
    public var selfField: Int32

    /// A field named Type.
    public var type: Int32

    /// A field named Init.
    public var `init`: Int32

    /// A field named Protocol.
    public var `protocol`: Int32

    /// A field named Where.
    public var `where`: Int32

    /// A field named Write.
    public var writeField: Int32

    /// A field named Hash.
    public var hashField: Int32

    /// A field named Encoded.
    public var encodedField: Int32

    /// A field named Json.
    public var jsonField: Int32

    /// A field named UnknownTaggedFields.
    public var unknownTaggedFieldsField: Int32

    /// A field named Version.
    public var version: Int32

    /// A field named Reader.
    public var reader: Int32

    /// A field named Writer.
    public var writer: Int32

    /// A field named Size.
    public var size: Int32

    /// A field named Field.
    public var field: Int32

    /// A field named Flexible.
    public var flexible: Int32

    /// A field named TagCount.
    public var tagCount: Int32

    /// A field named Object.
    public var object: Int32

    /// A field named Path.
    public var path: Int32

    /// A field named ApiKey.
    public var apiKey: ApiKey

    /// A field named Url.
    public var url: Int32

    /// A field named BaseURLList.
    public var baseURLList: Int32

    /// A field named TopicIds.
    public var topicIDs: Int32

    /// A field named IsrNodes.
    public var isrNodes: Int32

    /// A field named LastKnownElr.
    public var lastKnownELR: Int32

    /// Structures named Type.
    public var typeList: [SwiftNamesData.TypeSchema]

    /// Structures named Self.
    public var selfList: [SwiftNamesData.SelfSchema]

    /// Structures named Error.
    public var errorList: [SwiftNamesData.ErrorSchema]

    /// Structures named String.
    public var stringList: [SwiftNamesData.StringSchema]

    /// Structures named Int32List.
    public var int32ListList: [SwiftNamesData.Int32ListSchema]

    /// Structures named Response.
    public var responseList: [SwiftNamesData.ResponseSchema]

    /// Structures named SwiftNamesData.
    public var swiftNamesDataList: [SwiftNamesData.SwiftNamesDataSchema]

    /// Structures named ByteBuffer.
    public var byteBufferList: [SwiftNamesData.ByteBufferSchema]

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        `default`: Int32 = 0,
        `in`: Int32 = 0,
        selfField: Int32 = 0,
        type: Int32 = 0,
        `init`: Int32 = 0,
        `protocol`: Int32 = 0,
        `where`: Int32 = 0,
        writeField: Int32 = 0,
        hashField: Int32 = 0,
        encodedField: Int32 = 0,
        jsonField: Int32 = 0,
        unknownTaggedFieldsField: Int32 = 0,
        version: Int32 = 0,
        reader: Int32 = 0,
        writer: Int32 = 0,
        size: Int32 = 0,
        field: Int32 = 0,
        flexible: Int32 = 0,
        tagCount: Int32 = 0,
        object: Int32 = 0,
        path: Int32 = 0,
        apiKey: ApiKey = ApiKey(rawValue: 0),
        url: Int32 = 0,
        baseURLList: Int32 = 0,
        topicIDs: Int32 = 0,
        isrNodes: Int32 = 0,
        lastKnownELR: Int32 = 0,
        typeList: [SwiftNamesData.TypeSchema] = [],
        selfList: [SwiftNamesData.SelfSchema] = [],
        errorList: [SwiftNamesData.ErrorSchema] = [],
        stringList: [SwiftNamesData.StringSchema] = [],
        int32ListList: [SwiftNamesData.Int32ListSchema] = [],
        responseList: [SwiftNamesData.ResponseSchema] = [],
        swiftNamesDataList: [SwiftNamesData.SwiftNamesDataSchema] = [],
        byteBufferList: [SwiftNamesData.ByteBufferSchema] = [],
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.`default` = `default`
        self.`in` = `in`
        self.selfField = selfField
        self.type = type
        self.`init` = `init`
        self.`protocol` = `protocol`
        self.`where` = `where`
        self.writeField = writeField
        self.hashField = hashField
        self.encodedField = encodedField
        self.jsonField = jsonField
        self.unknownTaggedFieldsField = unknownTaggedFieldsField
        self.version = version
        self.reader = reader
        self.writer = writer
        self.size = size
        self.field = field
        self.flexible = flexible
        self.tagCount = tagCount
        self.object = object
        self.path = path
        self.apiKey = apiKey
        self.url = url
        self.baseURLList = baseURLList
        self.topicIDs = topicIDs
        self.isrNodes = isrNodes
        self.lastKnownELR = lastKnownELR
        self.typeList = typeList
        self.selfList = selfList
        self.errorList = errorList
        self.stringList = stringList
        self.int32ListList = int32ListList
        self.responseList = responseList
        self.swiftNamesDataList = swiftNamesDataList
        self.byteBufferList = byteBufferList
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension SwiftNamesData {
    /// The structure `Type` of `SwiftNamesData`.
    public struct TypeSchema: WireStructure {
        /// A string.
        public var value: String

        /// Numbers.
        public var numbers: Int32List

        /// Bytes.
        public var blob: ByteBuffer

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            value: String = "",
            numbers: Int32List = [],
            blob: ByteBuffer = ByteBuffer(),
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.value = value
            self.numbers = numbers
            self.blob = blob
            self.unknownTaggedFields = unknownTaggedFields
        }
    }

    /// The structure `Self` of `SwiftNamesData`.
    public struct SelfSchema: WireStructure {
        /// A string.
        public var value: String

        /// Numbers.
        public var numbers: Int32List

        /// Bytes.
        public var blob: ByteBuffer

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            value: String = "",
            numbers: Int32List = [],
            blob: ByteBuffer = ByteBuffer(),
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.value = value
            self.numbers = numbers
            self.blob = blob
            self.unknownTaggedFields = unknownTaggedFields
        }
    }

    /// The structure `Error` of `SwiftNamesData`.
    public struct ErrorSchema: WireStructure {
        /// A string.
        public var value: String

        /// Numbers.
        public var numbers: Int32List

        /// Bytes.
        public var blob: ByteBuffer

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            value: String = "",
            numbers: Int32List = [],
            blob: ByteBuffer = ByteBuffer(),
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.value = value
            self.numbers = numbers
            self.blob = blob
            self.unknownTaggedFields = unknownTaggedFields
        }
    }

    /// The structure `String` of `SwiftNamesData`.
    public struct StringSchema: WireStructure {
        /// A string.
        public var value: String

        /// Numbers.
        public var numbers: Int32List

        /// Bytes.
        public var blob: ByteBuffer

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            value: String = "",
            numbers: Int32List = [],
            blob: ByteBuffer = ByteBuffer(),
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.value = value
            self.numbers = numbers
            self.blob = blob
            self.unknownTaggedFields = unknownTaggedFields
        }
    }

    /// The structure `Int32List` of `SwiftNamesData`.
    public struct Int32ListSchema: WireStructure {
        /// A string.
        public var value: String

        /// Numbers.
        public var numbers: Int32List

        /// Bytes.
        public var blob: ByteBuffer

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            value: String = "",
            numbers: Int32List = [],
            blob: ByteBuffer = ByteBuffer(),
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.value = value
            self.numbers = numbers
            self.blob = blob
            self.unknownTaggedFields = unknownTaggedFields
        }
    }

    /// The structure `Response` of `SwiftNamesData`.
    public struct ResponseSchema: WireStructure {
        /// A string.
        public var value: String

        /// Numbers.
        public var numbers: Int32List

        /// Bytes.
        public var blob: ByteBuffer

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            value: String = "",
            numbers: Int32List = [],
            blob: ByteBuffer = ByteBuffer(),
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.value = value
            self.numbers = numbers
            self.blob = blob
            self.unknownTaggedFields = unknownTaggedFields
        }
    }

    /// The structure `SwiftNamesData` of `SwiftNamesData`.
    public struct SwiftNamesDataSchema: WireStructure {
        /// A string.
        public var value: String

        /// Numbers.
        public var numbers: Int32List

        /// Bytes.
        public var blob: ByteBuffer

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            value: String = "",
            numbers: Int32List = [],
            blob: ByteBuffer = ByteBuffer(),
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.value = value
            self.numbers = numbers
            self.blob = blob
            self.unknownTaggedFields = unknownTaggedFields
        }
    }

    /// The structure `ByteBuffer` of `SwiftNamesData`.
    public struct ByteBufferSchema: WireStructure {
        /// A string.
        public var value: String

        /// Numbers.
        public var numbers: Int32List

        /// Bytes.
        public var blob: ByteBuffer

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            value: String = "",
            numbers: Int32List = [],
            blob: ByteBuffer = ByteBuffer(),
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.value = value
            self.numbers = numbers
            self.blob = blob
            self.unknownTaggedFields = unknownTaggedFields
        }
    }
}

extension SwiftNamesData {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "Default"
        let `default`: Int32
        let `in`: Int32
        let selfField: Int32
        let type: Int32
        let `init`: Int32
        let `protocol`: Int32
        let `where`: Int32
        let writeField: Int32
        let hashField: Int32
        let encodedField: Int32
        let jsonField: Int32
        let unknownTaggedFieldsField: Int32
        let versionValue: Int32
        let readerValue: Int32
        let writer: Int32
        let size: Int32
        let fieldValue: Int32
        let flexibleValue: Int32
        let tagCount: Int32
        let object: Int32
        let path: Int32
        let apiKey: ApiKey
        let url: Int32
        let baseURLList: Int32
        let topicIDs: Int32
        let isrNodes: Int32
        let lastKnownELR: Int32
        let typeList: [SwiftNamesData.TypeSchema]
        let selfList: [SwiftNamesData.SelfSchema]
        let errorList: [SwiftNamesData.ErrorSchema]
        let stringList: [SwiftNamesData.StringSchema]
        let int32ListList: [SwiftNamesData.Int32ListSchema]
        let responseList: [SwiftNamesData.ResponseSchema]
        let swiftNamesDataList: [SwiftNamesData.SwiftNamesDataSchema]
        let byteBufferList: [SwiftNamesData.ByteBufferSchema]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            `default` = try reader.readInteger()
            field = "In"
            `in` = try reader.readInteger()
            field = "Self"
            selfField = try reader.readInteger()
            field = "Type"
            type = try reader.readInteger()
            field = "Init"
            `init` = try reader.readInteger()
            field = "Protocol"
            `protocol` = try reader.readInteger()
            field = "Where"
            `where` = try reader.readInteger()
            field = "Write"
            writeField = try reader.readInteger()
            field = "Hash"
            hashField = try reader.readInteger()
            field = "Encoded"
            encodedField = try reader.readInteger()
            field = "Json"
            jsonField = try reader.readInteger()
            field = "UnknownTaggedFields"
            unknownTaggedFieldsField = try reader.readInteger()
            field = "Version"
            versionValue = try reader.readInteger()
            field = "Reader"
            readerValue = try reader.readInteger()
            field = "Writer"
            writer = try reader.readInteger()
            field = "Size"
            size = try reader.readInteger()
            field = "Field"
            fieldValue = try reader.readInteger()
            field = "Flexible"
            flexibleValue = try reader.readInteger()
            field = "TagCount"
            tagCount = try reader.readInteger()
            field = "Object"
            object = try reader.readInteger()
            field = "Path"
            path = try reader.readInteger()
            field = "ApiKey"
            apiKey = try ApiKey(rawValue: reader.readInteger())
            field = "Url"
            url = try reader.readInteger()
            field = "BaseURLList"
            baseURLList = try reader.readInteger()
            field = "TopicIds"
            topicIDs = try reader.readInteger()
            field = "IsrNodes"
            isrNodes = try reader.readInteger()
            field = "LastKnownElr"
            lastKnownELR = try reader.readInteger()
            field = "TypeList"
            typeList = try reader.readArray(
                of: SwiftNamesData.TypeSchema.self,
                version: version,
                flexible: true,
                minimumSize: 4
            )
            field = "SelfList"
            selfList = try reader.readArray(
                of: SwiftNamesData.SelfSchema.self,
                version: version,
                flexible: true,
                minimumSize: 4
            )
            field = "ErrorList"
            errorList = try reader.readArray(
                of: SwiftNamesData.ErrorSchema.self,
                version: version,
                flexible: true,
                minimumSize: 4
            )
            field = "StringList"
            stringList = try reader.readArray(
                of: SwiftNamesData.StringSchema.self,
                version: version,
                flexible: true,
                minimumSize: 4
            )
            field = "Int32ListList"
            int32ListList = try reader.readArray(
                of: SwiftNamesData.Int32ListSchema.self,
                version: version,
                flexible: true,
                minimumSize: 4
            )
            field = "ResponseList"
            responseList = try reader.readArray(
                of: SwiftNamesData.ResponseSchema.self,
                version: version,
                flexible: true,
                minimumSize: 4
            )
            field = "SwiftNamesDataList"
            swiftNamesDataList = try reader.readArray(
                of: SwiftNamesData.SwiftNamesDataSchema.self,
                version: version,
                flexible: true,
                minimumSize: 4
            )
            field = "ByteBufferList"
            byteBufferList = try reader.readArray(
                of: SwiftNamesData.ByteBufferSchema.self,
                version: version,
                flexible: true,
                minimumSize: 4
            )
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(
            default: `default`,
            in: `in`,
            selfField: selfField,
            type: type,
            init: `init`,
            protocol: `protocol`,
            where: `where`,
            writeField: writeField,
            hashField: hashField,
            encodedField: encodedField,
            jsonField: jsonField,
            unknownTaggedFieldsField: unknownTaggedFieldsField,
            version: versionValue,
            reader: readerValue,
            writer: writer,
            size: size,
            field: fieldValue,
            flexible: flexibleValue,
            tagCount: tagCount,
            object: object,
            path: path,
            apiKey: apiKey,
            url: url,
            baseURLList: baseURLList,
            topicIDs: topicIDs,
            isrNodes: isrNodes,
            lastKnownELR: lastKnownELR,
            typeList: typeList,
            selfList: selfList,
            errorList: errorList,
            stringList: stringList,
            int32ListList: int32ListList,
            responseList: responseList,
            swiftNamesDataList: swiftNamesDataList,
            byteBufferList: byteBufferList,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 106
        size &+= try WireSize.array(
            structure.pointee.typeList,
            version: version,
            flexible: true,
            "SwiftNamesData.TypeList"
        )
        size &+= try WireSize.array(
            structure.pointee.selfList,
            version: version,
            flexible: true,
            "SwiftNamesData.SelfList"
        )
        size &+= try WireSize.array(
            structure.pointee.errorList,
            version: version,
            flexible: true,
            "SwiftNamesData.ErrorList"
        )
        size &+= try WireSize.array(
            structure.pointee.stringList,
            version: version,
            flexible: true,
            "SwiftNamesData.StringList"
        )
        size &+= try WireSize.array(
            structure.pointee.int32ListList,
            version: version,
            flexible: true,
            "SwiftNamesData.Int32ListList"
        )
        size &+= try WireSize.array(
            structure.pointee.responseList,
            version: version,
            flexible: true,
            "SwiftNamesData.ResponseList"
        )
        size &+= try WireSize.array(
            structure.pointee.swiftNamesDataList,
            version: version,
            flexible: true,
            "SwiftNamesData.SwiftNamesDataList"
        )
        size &+= try WireSize.array(
            structure.pointee.byteBufferList,
            version: version,
            flexible: true,
            "SwiftNamesData.ByteBufferList"
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
        writer.writeInteger(structure.pointee.`default`)
        writer.writeInteger(structure.pointee.`in`)
        writer.writeInteger(structure.pointee.selfField)
        writer.writeInteger(structure.pointee.type)
        writer.writeInteger(structure.pointee.`init`)
        writer.writeInteger(structure.pointee.`protocol`)
        writer.writeInteger(structure.pointee.`where`)
        writer.writeInteger(structure.pointee.writeField)
        writer.writeInteger(structure.pointee.hashField)
        writer.writeInteger(structure.pointee.encodedField)
        writer.writeInteger(structure.pointee.jsonField)
        writer.writeInteger(structure.pointee.unknownTaggedFieldsField)
        writer.writeInteger(structure.pointee.version)
        writer.writeInteger(structure.pointee.reader)
        writer.writeInteger(structure.pointee.writer)
        writer.writeInteger(structure.pointee.size)
        writer.writeInteger(structure.pointee.field)
        writer.writeInteger(structure.pointee.flexible)
        writer.writeInteger(structure.pointee.tagCount)
        writer.writeInteger(structure.pointee.object)
        writer.writeInteger(structure.pointee.path)
        writer.writeInteger(structure.pointee.apiKey.rawValue)
        writer.writeInteger(structure.pointee.url)
        writer.writeInteger(structure.pointee.baseURLList)
        writer.writeInteger(structure.pointee.topicIDs)
        writer.writeInteger(structure.pointee.isrNodes)
        writer.writeInteger(structure.pointee.lastKnownELR)
        try writer.writeArray(structure.pointee.typeList, version: version, flexible: true)
        try writer.writeArray(structure.pointee.selfList, version: version, flexible: true)
        try writer.writeArray(structure.pointee.errorList, version: version, flexible: true)
        try writer.writeArray(structure.pointee.stringList, version: version, flexible: true)
        try writer.writeArray(structure.pointee.int32ListList, version: version, flexible: true)
        try writer.writeArray(structure.pointee.responseList, version: version, flexible: true)
        try writer.writeArray(structure.pointee.swiftNamesDataList, version: version, flexible: true)
        try writer.writeArray(structure.pointee.byteBufferList, version: version, flexible: true)
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(int32: left.pointee.`default`, right.pointee.`default`)
        visitor.visit(int32: left.pointee.`in`, right.pointee.`in`)
        visitor.visit(int32: left.pointee.selfField, right.pointee.selfField)
        visitor.visit(int32: left.pointee.type, right.pointee.type)
        visitor.visit(int32: left.pointee.`init`, right.pointee.`init`)
        visitor.visit(int32: left.pointee.`protocol`, right.pointee.`protocol`)
        visitor.visit(int32: left.pointee.`where`, right.pointee.`where`)
        visitor.visit(int32: left.pointee.writeField, right.pointee.writeField)
        visitor.visit(int32: left.pointee.hashField, right.pointee.hashField)
        visitor.visit(int32: left.pointee.encodedField, right.pointee.encodedField)
        visitor.visit(int32: left.pointee.jsonField, right.pointee.jsonField)
        visitor.visit(int32: left.pointee.unknownTaggedFieldsField, right.pointee.unknownTaggedFieldsField)
        visitor.visit(int32: left.pointee.version, right.pointee.version)
        visitor.visit(int32: left.pointee.reader, right.pointee.reader)
        visitor.visit(int32: left.pointee.writer, right.pointee.writer)
        visitor.visit(int32: left.pointee.size, right.pointee.size)
        visitor.visit(int32: left.pointee.field, right.pointee.field)
        visitor.visit(int32: left.pointee.flexible, right.pointee.flexible)
        visitor.visit(int32: left.pointee.tagCount, right.pointee.tagCount)
        visitor.visit(int32: left.pointee.object, right.pointee.object)
        visitor.visit(int32: left.pointee.path, right.pointee.path)
        visitor.visit(int16: left.pointee.apiKey.rawValue, right.pointee.apiKey.rawValue)
        visitor.visit(int32: left.pointee.url, right.pointee.url)
        visitor.visit(int32: left.pointee.baseURLList, right.pointee.baseURLList)
        visitor.visit(int32: left.pointee.topicIDs, right.pointee.topicIDs)
        visitor.visit(int32: left.pointee.isrNodes, right.pointee.isrNodes)
        visitor.visit(int32: left.pointee.lastKnownELR, right.pointee.lastKnownELR)
        visitor.visit(structures: left.pointee.typeList, right.pointee.typeList)
        visitor.visit(structures: left.pointee.selfList, right.pointee.selfList)
        visitor.visit(structures: left.pointee.errorList, right.pointee.errorList)
        visitor.visit(structures: left.pointee.stringList, right.pointee.stringList)
        visitor.visit(structures: left.pointee.int32ListList, right.pointee.int32ListList)
        visitor.visit(structures: left.pointee.responseList, right.pointee.responseList)
        visitor.visit(structures: left.pointee.swiftNamesDataList, right.pointee.swiftNamesDataList)
        visitor.visit(structures: left.pointee.byteBufferList, right.pointee.byteBufferList)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension SwiftNamesData.TypeSchema {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "Value"
        let value: String
        let numbers: Int32List
        let blob: ByteBuffer
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            value = try reader.readString(flexible: true)
            field = "Numbers"
            numbers = try reader.readInt32List(flexible: true)
            field = "Blob"
            blob = try reader.readBytes(flexible: true)
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(value: value, numbers: numbers, blob: blob, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 0
        size &+= try WireSize.string(structure.pointee.value, flexible: true, "SwiftNamesData.Type.Value")
        size &+= try WireSize.array(
            count: structure.pointee.numbers.count,
            of: 4,
            flexible: true,
            "SwiftNamesData.Type.Numbers"
        )
        size &+= try WireSize.bytes(structure.pointee.blob, flexible: true, "SwiftNamesData.Type.Blob")
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
        writer.writeString(structure.pointee.value, flexible: true)
        writer.writeInt32List(structure.pointee.numbers, flexible: true)
        writer.writeBytes(structure.pointee.blob, flexible: true)
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(string: left.pointee.value, right.pointee.value)
        visitor.visit(int32s: left.pointee.numbers, right.pointee.numbers)
        visitor.visit(bytes: left.pointee.blob, right.pointee.blob)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension SwiftNamesData.SelfSchema {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "Value"
        let value: String
        let numbers: Int32List
        let blob: ByteBuffer
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            value = try reader.readString(flexible: true)
            field = "Numbers"
            numbers = try reader.readInt32List(flexible: true)
            field = "Blob"
            blob = try reader.readBytes(flexible: true)
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(value: value, numbers: numbers, blob: blob, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 0
        size &+= try WireSize.string(structure.pointee.value, flexible: true, "SwiftNamesData.Self.Value")
        size &+= try WireSize.array(
            count: structure.pointee.numbers.count,
            of: 4,
            flexible: true,
            "SwiftNamesData.Self.Numbers"
        )
        size &+= try WireSize.bytes(structure.pointee.blob, flexible: true, "SwiftNamesData.Self.Blob")
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
        writer.writeString(structure.pointee.value, flexible: true)
        writer.writeInt32List(structure.pointee.numbers, flexible: true)
        writer.writeBytes(structure.pointee.blob, flexible: true)
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(string: left.pointee.value, right.pointee.value)
        visitor.visit(int32s: left.pointee.numbers, right.pointee.numbers)
        visitor.visit(bytes: left.pointee.blob, right.pointee.blob)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension SwiftNamesData.ErrorSchema {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "Value"
        let value: String
        let numbers: Int32List
        let blob: ByteBuffer
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            value = try reader.readString(flexible: true)
            field = "Numbers"
            numbers = try reader.readInt32List(flexible: true)
            field = "Blob"
            blob = try reader.readBytes(flexible: true)
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(value: value, numbers: numbers, blob: blob, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 0
        size &+= try WireSize.string(structure.pointee.value, flexible: true, "SwiftNamesData.Error.Value")
        size &+= try WireSize.array(
            count: structure.pointee.numbers.count,
            of: 4,
            flexible: true,
            "SwiftNamesData.Error.Numbers"
        )
        size &+= try WireSize.bytes(structure.pointee.blob, flexible: true, "SwiftNamesData.Error.Blob")
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
        writer.writeString(structure.pointee.value, flexible: true)
        writer.writeInt32List(structure.pointee.numbers, flexible: true)
        writer.writeBytes(structure.pointee.blob, flexible: true)
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(string: left.pointee.value, right.pointee.value)
        visitor.visit(int32s: left.pointee.numbers, right.pointee.numbers)
        visitor.visit(bytes: left.pointee.blob, right.pointee.blob)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension SwiftNamesData.StringSchema {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "Value"
        let value: String
        let numbers: Int32List
        let blob: ByteBuffer
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            value = try reader.readString(flexible: true)
            field = "Numbers"
            numbers = try reader.readInt32List(flexible: true)
            field = "Blob"
            blob = try reader.readBytes(flexible: true)
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(value: value, numbers: numbers, blob: blob, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 0
        size &+= try WireSize.string(structure.pointee.value, flexible: true, "SwiftNamesData.String.Value")
        size &+= try WireSize.array(
            count: structure.pointee.numbers.count,
            of: 4,
            flexible: true,
            "SwiftNamesData.String.Numbers"
        )
        size &+= try WireSize.bytes(structure.pointee.blob, flexible: true, "SwiftNamesData.String.Blob")
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
        writer.writeString(structure.pointee.value, flexible: true)
        writer.writeInt32List(structure.pointee.numbers, flexible: true)
        writer.writeBytes(structure.pointee.blob, flexible: true)
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(string: left.pointee.value, right.pointee.value)
        visitor.visit(int32s: left.pointee.numbers, right.pointee.numbers)
        visitor.visit(bytes: left.pointee.blob, right.pointee.blob)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension SwiftNamesData.Int32ListSchema {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "Value"
        let value: String
        let numbers: Int32List
        let blob: ByteBuffer
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            value = try reader.readString(flexible: true)
            field = "Numbers"
            numbers = try reader.readInt32List(flexible: true)
            field = "Blob"
            blob = try reader.readBytes(flexible: true)
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(value: value, numbers: numbers, blob: blob, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 0
        size &+= try WireSize.string(structure.pointee.value, flexible: true, "SwiftNamesData.Int32List.Value")
        size &+= try WireSize.array(
            count: structure.pointee.numbers.count,
            of: 4,
            flexible: true,
            "SwiftNamesData.Int32List.Numbers"
        )
        size &+= try WireSize.bytes(structure.pointee.blob, flexible: true, "SwiftNamesData.Int32List.Blob")
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
        writer.writeString(structure.pointee.value, flexible: true)
        writer.writeInt32List(structure.pointee.numbers, flexible: true)
        writer.writeBytes(structure.pointee.blob, flexible: true)
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(string: left.pointee.value, right.pointee.value)
        visitor.visit(int32s: left.pointee.numbers, right.pointee.numbers)
        visitor.visit(bytes: left.pointee.blob, right.pointee.blob)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension SwiftNamesData.ResponseSchema {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "Value"
        let value: String
        let numbers: Int32List
        let blob: ByteBuffer
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            value = try reader.readString(flexible: true)
            field = "Numbers"
            numbers = try reader.readInt32List(flexible: true)
            field = "Blob"
            blob = try reader.readBytes(flexible: true)
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(value: value, numbers: numbers, blob: blob, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 0
        size &+= try WireSize.string(structure.pointee.value, flexible: true, "SwiftNamesData.Response.Value")
        size &+= try WireSize.array(
            count: structure.pointee.numbers.count,
            of: 4,
            flexible: true,
            "SwiftNamesData.Response.Numbers"
        )
        size &+= try WireSize.bytes(structure.pointee.blob, flexible: true, "SwiftNamesData.Response.Blob")
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
        writer.writeString(structure.pointee.value, flexible: true)
        writer.writeInt32List(structure.pointee.numbers, flexible: true)
        writer.writeBytes(structure.pointee.blob, flexible: true)
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(string: left.pointee.value, right.pointee.value)
        visitor.visit(int32s: left.pointee.numbers, right.pointee.numbers)
        visitor.visit(bytes: left.pointee.blob, right.pointee.blob)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension SwiftNamesData.SwiftNamesDataSchema {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "Value"
        let value: String
        let numbers: Int32List
        let blob: ByteBuffer
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            value = try reader.readString(flexible: true)
            field = "Numbers"
            numbers = try reader.readInt32List(flexible: true)
            field = "Blob"
            blob = try reader.readBytes(flexible: true)
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(value: value, numbers: numbers, blob: blob, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 0
        size &+= try WireSize.string(structure.pointee.value, flexible: true, "SwiftNamesData.SwiftNamesData.Value")
        size &+= try WireSize.array(
            count: structure.pointee.numbers.count,
            of: 4,
            flexible: true,
            "SwiftNamesData.SwiftNamesData.Numbers"
        )
        size &+= try WireSize.bytes(structure.pointee.blob, flexible: true, "SwiftNamesData.SwiftNamesData.Blob")
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
        writer.writeString(structure.pointee.value, flexible: true)
        writer.writeInt32List(structure.pointee.numbers, flexible: true)
        writer.writeBytes(structure.pointee.blob, flexible: true)
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(string: left.pointee.value, right.pointee.value)
        visitor.visit(int32s: left.pointee.numbers, right.pointee.numbers)
        visitor.visit(bytes: left.pointee.blob, right.pointee.blob)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension SwiftNamesData.ByteBufferSchema {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "Value"
        let value: String
        let numbers: Int32List
        let blob: ByteBuffer
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            value = try reader.readString(flexible: true)
            field = "Numbers"
            numbers = try reader.readInt32List(flexible: true)
            field = "Blob"
            blob = try reader.readBytes(flexible: true)
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(value: value, numbers: numbers, blob: blob, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 0
        size &+= try WireSize.string(structure.pointee.value, flexible: true, "SwiftNamesData.ByteBuffer.Value")
        size &+= try WireSize.array(
            count: structure.pointee.numbers.count,
            of: 4,
            flexible: true,
            "SwiftNamesData.ByteBuffer.Numbers"
        )
        size &+= try WireSize.bytes(structure.pointee.blob, flexible: true, "SwiftNamesData.ByteBuffer.Blob")
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
        writer.writeString(structure.pointee.value, flexible: true)
        writer.writeInt32List(structure.pointee.numbers, flexible: true)
        writer.writeBytes(structure.pointee.blob, flexible: true)
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(string: left.pointee.value, right.pointee.value)
        visitor.visit(int32s: left.pointee.numbers, right.pointee.numbers)
        visitor.visit(bytes: left.pointee.blob, right.pointee.blob)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}
