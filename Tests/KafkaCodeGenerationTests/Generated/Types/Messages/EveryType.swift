// Generated from the protocol schema by Tools/generate. Do not edit.

public import KafkaCodec
public import NIOCore

/// The message `EveryTypeRequest` of the protocol.
///
/// Versions 0-2, flexible from 1, deprecated 0.
public struct EveryTypeRequest: KafkaRequest {
    public typealias Response = EveryTypeResponse

    public static var specification: MessageSpecification {
        return MessageSpecification("EveryTypeRequest", key: 1000, versions: VersionRange(0, 2), flexibleFrom: 1)
    }

    /// A value of type bool.
    public var flag: Bool

    /// A value of type int8.
    public var tiny: Int8

    /// A value of type int16.
    public var short: Int16

    /// A value of type uint16.
    public var port: UInt16

    /// A value of type int32.
    public var count: Int32

    /// A value of type uint32.
    public var checksum: UInt32

    /// A value of type int64.
    public var offset: Int64

    /// A value of type float64.
    public var ratio: Double

    /// A value of type string.
    public var text: String

    /// A value of type uuid.
    public var topicID: KafkaUUID

    /// A value of type bytes.
    public var blob: ByteBuffer

    /// Record batches, or null.
    public var records: ByteBuffer?

    /// An array of type bool.
    public var flags: [Bool]

    /// An array of type int8.
    public var tinies: [Int8]

    /// An array of type int16.
    public var shorts: [Int16]

    /// An array of type uint16.
    public var ports: [UInt16]

    /// An array of type int32.
    public var counts: Int32List

    /// An array of type uint32.
    public var checksums: [UInt32]

    /// An array of type int64.
    public var offsets: [Int64]

    /// An array of type float64.
    public var ratios: [Double]

    /// An array of type string.
    public var texts: [String]

    /// An array of type uuid.
    public var topicIDs: [KafkaUUID]

    /// An array of type bytes.
    public var blobs: [ByteBuffer]

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        flag: Bool = false,
        tiny: Int8 = 0,
        short: Int16 = 0,
        port: UInt16 = 0,
        count: Int32 = 0,
        checksum: UInt32 = 0,
        offset: Int64 = 0,
        ratio: Double = 0,
        text: String = "",
        topicID: KafkaUUID = .zero,
        blob: ByteBuffer = ByteBuffer(),
        records: ByteBuffer? = nil,
        flags: [Bool] = [],
        tinies: [Int8] = [],
        shorts: [Int16] = [],
        ports: [UInt16] = [],
        counts: Int32List = [],
        checksums: [UInt32] = [],
        offsets: [Int64] = [],
        ratios: [Double] = [],
        texts: [String] = [],
        topicIDs: [KafkaUUID] = [],
        blobs: [ByteBuffer] = [],
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.flag = flag
        self.tiny = tiny
        self.short = short
        self.port = port
        self.count = count
        self.checksum = checksum
        self.offset = offset
        self.ratio = ratio
        self.text = text
        self.topicID = topicID
        self.blob = blob
        self.records = records
        self.flags = flags
        self.tinies = tinies
        self.shorts = shorts
        self.ports = ports
        self.counts = counts
        self.checksums = checksums
        self.offsets = offsets
        self.ratios = ratios
        self.texts = texts
        self.topicIDs = topicIDs
        self.blobs = blobs
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension EveryTypeRequest {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version >= 1
        var field: StaticString = "Flag"
        let flag: Bool
        let tiny: Int8
        let short: Int16
        let port: UInt16
        let count: Int32
        let checksum: UInt32
        let offset: Int64
        let ratio: Double
        let text: String
        let topicID: KafkaUUID
        let blob: ByteBuffer
        let records: ByteBuffer?
        let flags: [Bool]
        let tinies: [Int8]
        let shorts: [Int16]
        let ports: [UInt16]
        let counts: Int32List
        let checksums: [UInt32]
        let offsets: [Int64]
        let ratios: [Double]
        let texts: [String]
        let topicIDs: [KafkaUUID]
        let blobs: [ByteBuffer]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            flag = try reader.readBool()
            field = "Tiny"
            tiny = try reader.readInteger()
            field = "Short"
            short = try reader.readInteger()
            field = "Port"
            port = try reader.readInteger()
            field = "Count"
            count = try reader.readInteger()
            field = "Checksum"
            checksum = try reader.readInteger()
            field = "Offset"
            offset = try reader.readInteger()
            field = "Ratio"
            ratio = try reader.readDouble()
            field = "Text"
            text = try reader.readString(flexible: flexible)
            field = "TopicId"
            topicID = try reader.readUUID()
            field = "Blob"
            blob = try reader.readBytes(flexible: flexible)
            field = "Records"
            records = try reader.readNullableBytes(flexible: flexible)
            field = "Flags"
            flags = try reader.readBools(flexible: flexible)
            field = "Tinies"
            tinies = try reader.readIntegers(of: Int8.self, flexible: flexible)
            field = "Shorts"
            shorts = try reader.readIntegers(of: Int16.self, flexible: flexible)
            field = "Ports"
            ports = try reader.readIntegers(of: UInt16.self, flexible: flexible)
            field = "Counts"
            counts = try reader.readInt32List(flexible: flexible)
            field = "Checksums"
            checksums = try reader.readIntegers(of: UInt32.self, flexible: flexible)
            field = "Offsets"
            offsets = try reader.readIntegers(of: Int64.self, flexible: flexible)
            field = "Ratios"
            ratios = try reader.readDoubles(flexible: flexible)
            field = "Texts"
            texts = try reader.readStrings(flexible: flexible)
            field = "TopicIds"
            topicIDs = try reader.readUUIDs(flexible: flexible)
            field = "Blobs"
            blobs = try reader.readByteArrays(flexible: flexible)
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
            flag: flag,
            tiny: tiny,
            short: short,
            port: port,
            count: count,
            checksum: checksum,
            offset: offset,
            ratio: ratio,
            text: text,
            topicID: topicID,
            blob: blob,
            records: records,
            flags: flags,
            tinies: tinies,
            shorts: shorts,
            ports: ports,
            counts: counts,
            checksums: checksums,
            offsets: offsets,
            ratios: ratios,
            texts: texts,
            topicIDs: topicIDs,
            blobs: blobs,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version >= 1
        var size = 46
        size &+= try WireSize.string(structure.pointee.text, flexible: flexible, "EveryTypeRequest.Text")
        size &+= try WireSize.bytes(structure.pointee.blob, flexible: flexible, "EveryTypeRequest.Blob")
        size &+= try WireSize.bytes(
            structure.pointee.records,
            flexible: flexible,
            nullable: true,
            "EveryTypeRequest.Records"
        )
        size &+= try WireSize.array(
            count: structure.pointee.flags.count,
            of: 1,
            flexible: flexible,
            "EveryTypeRequest.Flags"
        )
        size &+= try WireSize.array(
            count: structure.pointee.tinies.count,
            of: 1,
            flexible: flexible,
            "EveryTypeRequest.Tinies"
        )
        size &+= try WireSize.array(
            count: structure.pointee.shorts.count,
            of: 2,
            flexible: flexible,
            "EveryTypeRequest.Shorts"
        )
        size &+= try WireSize.array(
            count: structure.pointee.ports.count,
            of: 2,
            flexible: flexible,
            "EveryTypeRequest.Ports"
        )
        size &+= try WireSize.array(
            count: structure.pointee.counts.count,
            of: 4,
            flexible: flexible,
            "EveryTypeRequest.Counts"
        )
        size &+= try WireSize.array(
            count: structure.pointee.checksums.count,
            of: 4,
            flexible: flexible,
            "EveryTypeRequest.Checksums"
        )
        size &+= try WireSize.array(
            count: structure.pointee.offsets.count,
            of: 8,
            flexible: flexible,
            "EveryTypeRequest.Offsets"
        )
        size &+= try WireSize.array(
            count: structure.pointee.ratios.count,
            of: 8,
            flexible: flexible,
            "EveryTypeRequest.Ratios"
        )
        size &+= try WireSize.strings(structure.pointee.texts, flexible: flexible, "EveryTypeRequest.Texts")
        size &+= try WireSize.array(
            count: structure.pointee.topicIDs.count,
            of: 16,
            flexible: flexible,
            "EveryTypeRequest.TopicIds"
        )
        size &+= try WireSize.byteArrays(structure.pointee.blobs, flexible: flexible, "EveryTypeRequest.Blobs")
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(structure.pointee.unknownTaggedFields, "EveryTypeRequest", version)
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
        let flexible = version >= 1
        writer.writeBool(structure.pointee.flag)
        writer.writeInteger(structure.pointee.tiny)
        writer.writeInteger(structure.pointee.short)
        writer.writeInteger(structure.pointee.port)
        writer.writeInteger(structure.pointee.count)
        writer.writeInteger(structure.pointee.checksum)
        writer.writeInteger(structure.pointee.offset)
        writer.writeDouble(structure.pointee.ratio)
        writer.writeString(structure.pointee.text, flexible: flexible)
        writer.writeUUID(structure.pointee.topicID)
        writer.writeBytes(structure.pointee.blob, flexible: flexible)
        writer.writeBytes(structure.pointee.records, flexible: flexible)
        writer.writeBools(structure.pointee.flags, flexible: flexible)
        writer.writeIntegers(structure.pointee.tinies, flexible: flexible)
        writer.writeIntegers(structure.pointee.shorts, flexible: flexible)
        writer.writeIntegers(structure.pointee.ports, flexible: flexible)
        writer.writeInt32List(structure.pointee.counts, flexible: flexible)
        writer.writeIntegers(structure.pointee.checksums, flexible: flexible)
        writer.writeIntegers(structure.pointee.offsets, flexible: flexible)
        writer.writeDoubles(structure.pointee.ratios, flexible: flexible)
        writer.writeStrings(structure.pointee.texts, flexible: flexible)
        writer.writeUUIDs(structure.pointee.topicIDs, flexible: flexible)
        writer.writeByteArrays(structure.pointee.blobs, flexible: flexible)
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
        visitor.visit(bool: left.pointee.flag, right.pointee.flag)
        visitor.visit(int8: left.pointee.tiny, right.pointee.tiny)
        visitor.visit(int16: left.pointee.short, right.pointee.short)
        visitor.visit(uint16: left.pointee.port, right.pointee.port)
        visitor.visit(int32: left.pointee.count, right.pointee.count)
        visitor.visit(uint32: left.pointee.checksum, right.pointee.checksum)
        visitor.visit(int64: left.pointee.offset, right.pointee.offset)
        visitor.visit(double: left.pointee.ratio, right.pointee.ratio)
        visitor.visit(string: left.pointee.text, right.pointee.text)
        visitor.visit(uuid: left.pointee.topicID, right.pointee.topicID)
        visitor.visit(bytes: left.pointee.blob, right.pointee.blob)
        visitor.visit(bytes: left.pointee.records, right.pointee.records)
        visitor.visit(values: left.pointee.flags, right.pointee.flags)
        visitor.visit(values: left.pointee.tinies, right.pointee.tinies)
        visitor.visit(values: left.pointee.shorts, right.pointee.shorts)
        visitor.visit(values: left.pointee.ports, right.pointee.ports)
        visitor.visit(int32s: left.pointee.counts, right.pointee.counts)
        visitor.visit(values: left.pointee.checksums, right.pointee.checksums)
        visitor.visit(values: left.pointee.offsets, right.pointee.offsets)
        visitor.visit(values: left.pointee.ratios, right.pointee.ratios)
        visitor.visit(values: left.pointee.texts, right.pointee.texts)
        visitor.visit(values: left.pointee.topicIDs, right.pointee.topicIDs)
        visitor.visit(values: left.pointee.blobs, right.pointee.blobs)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

/// The message `EveryTypeResponse` of the protocol.
///
/// Versions 0-2, flexible from 1.
public struct EveryTypeResponse: KafkaResponse {
    public static var specification: MessageSpecification {
        return MessageSpecification("EveryTypeResponse", key: 1000, versions: VersionRange(0, 2), flexibleFrom: 1)
    }

    /// How long, in milliseconds, the broker asks the client to wait; 0 when it does not. From version 1 on.
    public var throttleTimeMs: Int32

    /// The error, or 0 if there was no error.
    public var errorCode: ErrorCode

    /// The topics.
    public var topics: [EveryTypeResponse.TopicResult]

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        throttleTimeMs: Int32 = 0,
        errorCode: ErrorCode = ErrorCode(rawValue: 0),
        topics: [EveryTypeResponse.TopicResult] = [],
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.throttleTimeMs = throttleTimeMs
        self.errorCode = errorCode
        self.topics = topics
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension EveryTypeResponse {
    /// The structure `TopicResult` of `EveryTypeResponse`.
    public struct TopicResult: WireStructure {
        /// The topic's name.
        public var name: String

        /// The topic's partitions.
        public var partitions: [EveryTypeResponse.PartitionResult]

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            name: String = "",
            partitions: [EveryTypeResponse.PartitionResult] = [],
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.name = name
            self.partitions = partitions
            self.unknownTaggedFields = unknownTaggedFields
        }
    }

    /// The structure `PartitionResult` of `EveryTypeResponse`.
    public struct PartitionResult: WireStructure {
        /// The partition's number.
        public var index: Int32

        /// The partition's error.
        public var partitionErrorCode: ErrorCode

        /// What the partition holds. From version 2 on.
        public var payload: ByteBuffer

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            index: Int32 = 0,
            partitionErrorCode: ErrorCode = ErrorCode(rawValue: 0),
            payload: ByteBuffer = ByteBuffer(),
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.index = index
            self.partitionErrorCode = partitionErrorCode
            self.payload = payload
            self.unknownTaggedFields = unknownTaggedFields
        }
    }
}

extension EveryTypeResponse {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version >= 1
        var field: StaticString = "ThrottleTimeMs"
        let throttleTimeMs: Int32
        let errorCode: ErrorCode
        let topics: [EveryTypeResponse.TopicResult]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            if version >= 1 {
                field = "ThrottleTimeMs"
                throttleTimeMs = try reader.readInteger()
            } else {
                throttleTimeMs = 0
            }
            field = "ErrorCode"
            errorCode = try ErrorCode(rawValue: reader.readInteger())
            field = "Topics"
            topics = try reader.readArray(
                of: EveryTypeResponse.TopicResult.self,
                version: version,
                flexible: flexible,
                minimumSize: 3
            )
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
            topics: topics,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version >= 1
        var size = 2
        if version >= 1 {
            size &+= 4
        }
        size &+= try WireSize.array(
            structure.pointee.topics,
            version: version,
            flexible: flexible,
            "EveryTypeResponse.Topics"
        )
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(structure.pointee.unknownTaggedFields, "EveryTypeResponse", version)
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
        let flexible = version >= 1
        if version >= 1 {
            writer.writeInteger(structure.pointee.throttleTimeMs)
        }
        writer.writeInteger(structure.pointee.errorCode.rawValue)
        try writer.writeArray(structure.pointee.topics, version: version, flexible: flexible)
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
        visitor.visit(structures: left.pointee.topics, right.pointee.topics)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension EveryTypeResponse.TopicResult {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version >= 1
        var field: StaticString = "Name"
        let name: String
        let partitions: [EveryTypeResponse.PartitionResult]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            name = try reader.readString(flexible: flexible)
            field = "Partitions"
            partitions = try reader.readArray(
                of: EveryTypeResponse.PartitionResult.self,
                version: version,
                flexible: flexible,
                minimumSize: 6
            )
            if flexible {
                field = "tagged fields"
                unknownTaggedFields = try reader.readTaggedFields()
            } else {
                unknownTaggedFields = UnknownTaggedFields()
            }
        } catch {
            throw error.within(field)
        }
        self.init(name: name, partitions: partitions, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version >= 1
        var size = 0
        size &+= try WireSize.string(structure.pointee.name, flexible: flexible, "EveryTypeResponse.TopicResult.Name")
        size &+= try WireSize.array(
            structure.pointee.partitions,
            version: version,
            flexible: flexible,
            "EveryTypeResponse.TopicResult.Partitions"
        )
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(
                structure.pointee.unknownTaggedFields,
                "EveryTypeResponse.TopicResult",
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
        let flexible = version >= 1
        writer.writeString(structure.pointee.name, flexible: flexible)
        try writer.writeArray(structure.pointee.partitions, version: version, flexible: flexible)
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
        visitor.visit(string: left.pointee.name, right.pointee.name)
        visitor.visit(structures: left.pointee.partitions, right.pointee.partitions)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension EveryTypeResponse.PartitionResult {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version >= 1
        var field: StaticString = "Index"
        let index: Int32
        let partitionErrorCode: ErrorCode
        let payload: ByteBuffer
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            index = try reader.readInteger()
            field = "PartitionErrorCode"
            partitionErrorCode = try ErrorCode(rawValue: reader.readInteger())
            if version == 2 {
                field = "Payload"
                payload = try reader.readBytes(flexible: flexible)
            } else {
                payload = ByteBuffer()
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
            index: index,
            partitionErrorCode: partitionErrorCode,
            payload: payload,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version >= 1
        var size = 6
        if version == 2 {
            size &+= try WireSize.bytes(
                structure.pointee.payload,
                flexible: flexible,
                "EveryTypeResponse.PartitionResult.Payload"
            )
        }
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(
                structure.pointee.unknownTaggedFields,
                "EveryTypeResponse.PartitionResult",
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
        let flexible = version >= 1
        writer.writeInteger(structure.pointee.index)
        writer.writeInteger(structure.pointee.partitionErrorCode.rawValue)
        if version == 2 {
            writer.writeBytes(structure.pointee.payload, flexible: flexible)
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
        visitor.visit(int32: left.pointee.index, right.pointee.index)
        visitor.visit(int16: left.pointee.partitionErrorCode.rawValue, right.pointee.partitionErrorCode.rawValue)
        visitor.visit(bytes: left.pointee.payload, right.pointee.payload)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}
