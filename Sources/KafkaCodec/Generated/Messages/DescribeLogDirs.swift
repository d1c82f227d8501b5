// Generated from the protocol schema by Tools/generate. Do not edit.

/// Asks a broker for its log directories and the size of the replicas in them (KIP-113).
///
/// Versions 0-5, flexible from 2.
public struct DescribeLogDirsRequest: KafkaRequest {
    public typealias Response = DescribeLogDirsResponse

    public static var specification: MessageSpecification {
        return MessageSpecification("DescribeLogDirsRequest", key: 35, versions: VersionRange(0, 5), flexibleFrom: 2)
    }

    /// Topics with the partitions of interest; null for every replica on the broker.
    public var topics: [DescribeLogDirsRequest.DescribableLogDirTopic]?

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        topics: [DescribeLogDirsRequest.DescribableLogDirTopic]? = [],
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.topics = topics
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension DescribeLogDirsRequest {
    /// One topic with the partitions of interest.
    public struct DescribableLogDirTopic: WireStructure {
        /// Name of the topic.
        public var topic: String

        /// Numbers of the partitions of interest.
        public var partitions: Int32List

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            topic: String = "",
            partitions: Int32List = [],
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.topic = topic
            self.partitions = partitions
            self.unknownTaggedFields = unknownTaggedFields
        }
    }
}

extension DescribeLogDirsRequest {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version >= 2
        var field: StaticString = "Topics"
        let topics: [DescribeLogDirsRequest.DescribableLogDirTopic]?
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            topics = try reader.readNullableArray(
                of: DescribeLogDirsRequest.DescribableLogDirTopic.self,
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
        self.init(topics: topics, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version >= 2
        var size = 0
        size &+= try WireSize.array(
            structure.pointee.topics,
            version: version,
            flexible: flexible,
            nullable: true,
            "DescribeLogDirsRequest.Topics"
        )
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(structure.pointee.unknownTaggedFields, "DescribeLogDirsRequest", version)
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
        visitor.visit(structures: left.pointee.topics, right.pointee.topics)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension DescribeLogDirsRequest.DescribableLogDirTopic {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version >= 2
        var field: StaticString = "Topic"
        let topic: String
        let partitions: Int32List
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            topic = try reader.readString(flexible: flexible)
            field = "Partitions"
            partitions = try reader.readInt32List(flexible: flexible)
            if flexible {
                field = "tagged fields"
                unknownTaggedFields = try reader.readTaggedFields()
            } else {
                unknownTaggedFields = UnknownTaggedFields()
            }
        } catch {
            throw error.within(field)
        }
        self.init(topic: topic, partitions: partitions, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version >= 2
        var size = 0
        size &+= try WireSize.string(
            structure.pointee.topic,
            flexible: flexible,
            "DescribeLogDirsRequest.DescribableLogDirTopic.Topic"
        )
        size &+= try WireSize.array(
            count: structure.pointee.partitions.count,
            of: 4,
            flexible: flexible,
            "DescribeLogDirsRequest.DescribableLogDirTopic.Partitions"
        )
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(
                structure.pointee.unknownTaggedFields,
                "DescribeLogDirsRequest.DescribableLogDirTopic",
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
        let flexible = version >= 2
        writer.writeString(structure.pointee.topic, flexible: flexible)
        writer.writeInt32List(structure.pointee.partitions, flexible: flexible)
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
        visitor.visit(string: left.pointee.topic, right.pointee.topic)
        visitor.visit(int32s: left.pointee.partitions, right.pointee.partitions)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

/// Lists the broker's log directories with their replicas and disk space.
///
/// Versions 0-5, flexible from 2.
public struct DescribeLogDirsResponse: KafkaResponse {
    public static var specification: MessageSpecification {
        return MessageSpecification("DescribeLogDirsResponse", key: 35, versions: VersionRange(0, 5), flexibleFrom: 2)
    }

    /// How long, in milliseconds, the broker asks the client to wait before its next request because of a quota; 0 when
    /// there is none.
    public var throttleTimeMs: Int32

    /// Outcome of the request as a whole, as a Kafka error code; 0 means success. From version 3 on.
    public var errorCode: ErrorCode

    /// Log directories of the broker.
    public var results: [DescribeLogDirsResponse.DescribeLogDirsResult]

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        throttleTimeMs: Int32 = 0,
        errorCode: ErrorCode = ErrorCode(rawValue: 0),
        results: [DescribeLogDirsResponse.DescribeLogDirsResult] = [],
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.throttleTimeMs = throttleTimeMs
        self.errorCode = errorCode
        self.results = results
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension DescribeLogDirsResponse {
    /// One log directory.
    public struct DescribeLogDirsResult: WireStructure {
        /// Outcome for this log directory, as a Kafka error code; 0 means that it is in working order.
        public var errorCode: ErrorCode

        /// Absolute path of the log directory on the broker.
        public var logDir: String

        /// Topics with replicas in the directory.
        public var topics: [DescribeLogDirsResponse.DescribeLogDirsTopic]

        /// Size of the volume that holds the directory, in bytes; -1 when not known. From version 4 on.
        public var totalBytes: Int64

        /// Free space on the volume that holds the directory, in bytes; -1 when not known. From version 4 on.
        public var usableBytes: Int64

        /// Whether the directory is closed to new replicas (KIP-1066). From version 5 on.
        public var isCordoned: Bool

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            errorCode: ErrorCode = ErrorCode(rawValue: 0),
            logDir: String = "",
            topics: [DescribeLogDirsResponse.DescribeLogDirsTopic] = [],
            totalBytes: Int64 = -1,
            usableBytes: Int64 = -1,
            isCordoned: Bool = false,
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.errorCode = errorCode
            self.logDir = logDir
            self.topics = topics
            self.totalBytes = totalBytes
            self.usableBytes = usableBytes
            self.isCordoned = isCordoned
            self.unknownTaggedFields = unknownTaggedFields
        }
    }

    /// One topic with replicas in the directory.
    public struct DescribeLogDirsTopic: WireStructure {
        /// Name of the topic.
        public var name: String

        /// Replicas of the topic in the directory.
        public var partitions: [DescribeLogDirsResponse.DescribeLogDirsPartition]

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            name: String = "",
            partitions: [DescribeLogDirsResponse.DescribeLogDirsPartition] = [],
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.name = name
            self.partitions = partitions
            self.unknownTaggedFields = unknownTaggedFields
        }
    }

    /// One replica in the directory.
    public struct DescribeLogDirsPartition: WireStructure {
        /// Number of the partition within its topic, counted from 0.
        public var partitionIndex: Int32

        /// Size of the replica's log, in bytes.
        public var partitionSize: Int64

        /// How many offsets the replica is behind: the high watermark, or for a future replica the log it copies.
        public var offsetLag: Int64

        /// Whether this is a copy in the making that takes the replica's place once it has caught up.
        public var isFutureKey: Bool

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            partitionIndex: Int32 = 0,
            partitionSize: Int64 = 0,
            offsetLag: Int64 = 0,
            isFutureKey: Bool = false,
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.partitionIndex = partitionIndex
            self.partitionSize = partitionSize
            self.offsetLag = offsetLag
            self.isFutureKey = isFutureKey
            self.unknownTaggedFields = unknownTaggedFields
        }
    }
}

extension DescribeLogDirsResponse {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version >= 2
        var field: StaticString = "ThrottleTimeMs"
        let throttleTimeMs: Int32
        let errorCode: ErrorCode
        let results: [DescribeLogDirsResponse.DescribeLogDirsResult]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            throttleTimeMs = try reader.readInteger()
            if version >= 3 {
                field = "ErrorCode"
                errorCode = try ErrorCode(rawValue: reader.readInteger())
            } else {
                errorCode = ErrorCode(rawValue: 0)
            }
            field = "Results"
            results = try reader.readArray(
                of: DescribeLogDirsResponse.DescribeLogDirsResult.self,
                version: version,
                flexible: flexible,
                minimumSize: 5
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
            results: results,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version >= 2
        var size = 4
        if version >= 3 {
            size &+= 2
        }
        size &+= try WireSize.array(
            structure.pointee.results,
            version: version,
            flexible: flexible,
            "DescribeLogDirsResponse.Results"
        )
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(structure.pointee.unknownTaggedFields, "DescribeLogDirsResponse", version)
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
        if version >= 3 {
            writer.writeInteger(structure.pointee.errorCode.rawValue)
        }
        try writer.writeArray(structure.pointee.results, version: version, flexible: flexible)
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
        visitor.visit(structures: left.pointee.results, right.pointee.results)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension DescribeLogDirsResponse.DescribeLogDirsResult {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version >= 2
        var field: StaticString = "ErrorCode"
        let errorCode: ErrorCode
        let logDir: String
        let topics: [DescribeLogDirsResponse.DescribeLogDirsTopic]
        let totalBytes: Int64
        let usableBytes: Int64
        let isCordoned: Bool
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            errorCode = try ErrorCode(rawValue: reader.readInteger())
            field = "LogDir"
            logDir = try reader.readString(flexible: flexible)
            field = "Topics"
            topics = try reader.readArray(
                of: DescribeLogDirsResponse.DescribeLogDirsTopic.self,
                version: version,
                flexible: flexible,
                minimumSize: 3
            )
            if version >= 4 {
                field = "TotalBytes"
                totalBytes = try reader.readInteger()
                field = "UsableBytes"
                usableBytes = try reader.readInteger()
            } else {
                totalBytes = -1
                usableBytes = -1
            }
            if version == 5 {
                field = "IsCordoned"
                isCordoned = try reader.readBool()
            } else {
                isCordoned = false
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
            errorCode: errorCode,
            logDir: logDir,
            topics: topics,
            totalBytes: totalBytes,
            usableBytes: usableBytes,
            isCordoned: isCordoned,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version >= 2
        var size = 2
        size &+= try WireSize.string(
            structure.pointee.logDir,
            flexible: flexible,
            "DescribeLogDirsResponse.DescribeLogDirsResult.LogDir"
        )
        size &+= try WireSize.array(
            structure.pointee.topics,
            version: version,
            flexible: flexible,
            "DescribeLogDirsResponse.DescribeLogDirsResult.Topics"
        )
        if version >= 4 {
            size &+= 8
            size &+= 8
        }
        if version == 5 {
            size &+= 1
        }
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(
                structure.pointee.unknownTaggedFields,
                "DescribeLogDirsResponse.DescribeLogDirsResult",
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
        let flexible = version >= 2
        writer.writeInteger(structure.pointee.errorCode.rawValue)
        writer.writeString(structure.pointee.logDir, flexible: flexible)
        try writer.writeArray(structure.pointee.topics, version: version, flexible: flexible)
        if version >= 4 {
            writer.writeInteger(structure.pointee.totalBytes)
            writer.writeInteger(structure.pointee.usableBytes)
        }
        if version == 5 {
            writer.writeBool(structure.pointee.isCordoned)
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
        visitor.visit(int16: left.pointee.errorCode.rawValue, right.pointee.errorCode.rawValue)
        visitor.visit(string: left.pointee.logDir, right.pointee.logDir)
        visitor.visit(structures: left.pointee.topics, right.pointee.topics)
        visitor.visit(int64: left.pointee.totalBytes, right.pointee.totalBytes)
        visitor.visit(int64: left.pointee.usableBytes, right.pointee.usableBytes)
        visitor.visit(bool: left.pointee.isCordoned, right.pointee.isCordoned)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension DescribeLogDirsResponse.DescribeLogDirsTopic {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version >= 2
        var field: StaticString = "Name"
        let name: String
        let partitions: [DescribeLogDirsResponse.DescribeLogDirsPartition]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            name = try reader.readString(flexible: flexible)
            field = "Partitions"
            partitions = try reader.readArray(
                of: DescribeLogDirsResponse.DescribeLogDirsPartition.self,
                version: version,
                flexible: flexible,
                minimumSize: 21
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
        let flexible = version >= 2
        var size = 0
        size &+= try WireSize.string(
            structure.pointee.name,
            flexible: flexible,
            "DescribeLogDirsResponse.DescribeLogDirsTopic.Name"
        )
        size &+= try WireSize.array(
            structure.pointee.partitions,
            version: version,
            flexible: flexible,
            "DescribeLogDirsResponse.DescribeLogDirsTopic.Partitions"
        )
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(
                structure.pointee.unknownTaggedFields,
                "DescribeLogDirsResponse.DescribeLogDirsTopic",
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
        let flexible = version >= 2
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

extension DescribeLogDirsResponse.DescribeLogDirsPartition {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version >= 2
        var field: StaticString = "PartitionIndex"
        let partitionIndex: Int32
        let partitionSize: Int64
        let offsetLag: Int64
        let isFutureKey: Bool
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            partitionIndex = try reader.readInteger()
            field = "PartitionSize"
            partitionSize = try reader.readInteger()
            field = "OffsetLag"
            offsetLag = try reader.readInteger()
            field = "IsFutureKey"
            isFutureKey = try reader.readBool()
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
            partitionIndex: partitionIndex,
            partitionSize: partitionSize,
            offsetLag: offsetLag,
            isFutureKey: isFutureKey,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version >= 2
        var size = 21
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(
                structure.pointee.unknownTaggedFields,
                "DescribeLogDirsResponse.DescribeLogDirsPartition",
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
        let flexible = version >= 2
        writer.writeInteger(structure.pointee.partitionIndex)
        writer.writeInteger(structure.pointee.partitionSize)
        writer.writeInteger(structure.pointee.offsetLag)
        writer.writeBool(structure.pointee.isFutureKey)
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
        visitor.visit(int32: left.pointee.partitionIndex, right.pointee.partitionIndex)
        visitor.visit(int64: left.pointee.partitionSize, right.pointee.partitionSize)
        visitor.visit(int64: left.pointee.offsetLag, right.pointee.offsetLag)
        visitor.visit(bool: left.pointee.isFutureKey, right.pointee.isFutureKey)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}
