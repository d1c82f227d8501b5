// Generated from the protocol schema by Tools/generate. Do not edit.

/// Asks partition leaders for offsets by timestamp, or for the earliest or latest one.
///
/// Versions 0-11, flexible from 6.
public struct ListOffsetsRequest: KafkaRequest {
    public typealias Response = ListOffsetsResponse

    public static var specification: MessageSpecification {
        return MessageSpecification("ListOffsetsRequest", key: 2, versions: VersionRange(0, 11), flexibleFrom: 6)
    }

    /// Broker ID of the follower that asks; -1 for a client.
    public var replicaID: Int32

    /// How far to read: 0 up to the high watermark, 1 up to the last stable offset, so that only committed records are
    /// seen. From version 2 on.
    public var isolationLevel: Int8

    /// Topics with the partitions of interest.
    public var topics: [ListOffsetsRequest.ListOffsetsTopic]

    /// How long, in milliseconds, the broker may take, as when it must look into tiered storage. From version 10 on.
    public var timeoutMs: Int32

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        replicaID: Int32 = 0,
        isolationLevel: Int8 = 0,
        topics: [ListOffsetsRequest.ListOffsetsTopic] = [],
        timeoutMs: Int32 = 0,
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.replicaID = replicaID
        self.isolationLevel = isolationLevel
        self.topics = topics
        self.timeoutMs = timeoutMs
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension ListOffsetsRequest {
    /// One topic with the partitions of interest.
    public struct ListOffsetsTopic: WireStructure {
        /// Name of the topic.
        public var name: String

        /// Partitions of interest.
        public var partitions: [ListOffsetsRequest.ListOffsetsPartition]

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            name: String = "",
            partitions: [ListOffsetsRequest.ListOffsetsPartition] = [],
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.name = name
            self.partitions = partitions
            self.unknownTaggedFields = unknownTaggedFields
        }
    }

    /// One partition and the timestamp to look for.
    public struct ListOffsetsPartition: WireStructure {
        /// Number of the partition within its topic, counted from 0.
        public var partitionIndex: Int32

        /// Leader epoch that the sender knows, so that the broker can tell who is behind; -1 to skip the check. From
        /// version 4 on.
        public var currentLeaderEpoch: Int32

        /// Time to look for, in milliseconds since the Unix epoch; -1 latest, -2 earliest, -3 largest timestamp, -4
        /// earliest local, -5 latest tiered, -6 earliest not yet tiered.
        public var timestamp: Int64

        /// Most offsets wanted for the partition, in version 0. Up to version 0.
        public var maxNumOffsets: Int32

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            partitionIndex: Int32 = 0,
            currentLeaderEpoch: Int32 = -1,
            timestamp: Int64 = 0,
            maxNumOffsets: Int32 = 1,
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.partitionIndex = partitionIndex
            self.currentLeaderEpoch = currentLeaderEpoch
            self.timestamp = timestamp
            self.maxNumOffsets = maxNumOffsets
            self.unknownTaggedFields = unknownTaggedFields
        }
    }
}

extension ListOffsetsRequest {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version >= 6
        var field: StaticString = "ReplicaId"
        let replicaID: Int32
        let isolationLevel: Int8
        let topics: [ListOffsetsRequest.ListOffsetsTopic]
        let timeoutMs: Int32
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            replicaID = try reader.readInteger()
            if version >= 2 {
                field = "IsolationLevel"
                isolationLevel = try reader.readInteger()
            } else {
                isolationLevel = 0
            }
            field = "Topics"
            topics = try reader.readArray(
                of: ListOffsetsRequest.ListOffsetsTopic.self,
                version: version,
                flexible: flexible,
                minimumSize: 3
            )
            if version >= 10 {
                field = "TimeoutMs"
                timeoutMs = try reader.readInteger()
            } else {
                timeoutMs = 0
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
            replicaID: replicaID,
            isolationLevel: isolationLevel,
            topics: topics,
            timeoutMs: timeoutMs,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version >= 6
        var size = 4
        if version >= 2 {
            size &+= 1
        } else if structure.pointee.isolationLevel != 0 {
            throw WireSize.notInVersion("ListOffsetsRequest.IsolationLevel", version)
        }
        size &+= try WireSize.array(
            structure.pointee.topics,
            version: version,
            flexible: flexible,
            "ListOffsetsRequest.Topics"
        )
        if version >= 10 {
            size &+= 4
        }
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(structure.pointee.unknownTaggedFields, "ListOffsetsRequest", version)
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
        let flexible = version >= 6
        writer.writeInteger(structure.pointee.replicaID)
        if version >= 2 {
            writer.writeInteger(structure.pointee.isolationLevel)
        }
        try writer.writeArray(structure.pointee.topics, version: version, flexible: flexible)
        if version >= 10 {
            writer.writeInteger(structure.pointee.timeoutMs)
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
        visitor.visit(int32: left.pointee.replicaID, right.pointee.replicaID)
        visitor.visit(int8: left.pointee.isolationLevel, right.pointee.isolationLevel)
        visitor.visit(structures: left.pointee.topics, right.pointee.topics)
        visitor.visit(int32: left.pointee.timeoutMs, right.pointee.timeoutMs)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension ListOffsetsRequest.ListOffsetsTopic {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version >= 6
        var field: StaticString = "Name"
        let name: String
        let partitions: [ListOffsetsRequest.ListOffsetsPartition]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            name = try reader.readString(flexible: flexible)
            field = "Partitions"
            partitions = try reader.readArray(
                of: ListOffsetsRequest.ListOffsetsPartition.self,
                version: version,
                flexible: flexible,
                minimumSize: 12
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
        let flexible = version >= 6
        var size = 0
        size &+= try WireSize.string(
            structure.pointee.name,
            flexible: flexible,
            "ListOffsetsRequest.ListOffsetsTopic.Name"
        )
        size &+= try WireSize.array(
            structure.pointee.partitions,
            version: version,
            flexible: flexible,
            "ListOffsetsRequest.ListOffsetsTopic.Partitions"
        )
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(
                structure.pointee.unknownTaggedFields,
                "ListOffsetsRequest.ListOffsetsTopic",
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
        let flexible = version >= 6
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

extension ListOffsetsRequest.ListOffsetsPartition {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version >= 6
        var field: StaticString = "PartitionIndex"
        let partitionIndex: Int32
        let currentLeaderEpoch: Int32
        let timestamp: Int64
        let maxNumOffsets: Int32
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            partitionIndex = try reader.readInteger()
            if version >= 4 {
                field = "CurrentLeaderEpoch"
                currentLeaderEpoch = try reader.readInteger()
            } else {
                currentLeaderEpoch = -1
            }
            field = "Timestamp"
            timestamp = try reader.readInteger()
            if version == 0 {
                field = "MaxNumOffsets"
                maxNumOffsets = try reader.readInteger()
            } else {
                maxNumOffsets = 1
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
            partitionIndex: partitionIndex,
            currentLeaderEpoch: currentLeaderEpoch,
            timestamp: timestamp,
            maxNumOffsets: maxNumOffsets,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version >= 6
        var size = 12
        if version >= 4 {
            size &+= 4
        }
        if version == 0 {
            size &+= 4
        } else if structure.pointee.maxNumOffsets != 1 {
            throw WireSize.notInVersion("ListOffsetsRequest.ListOffsetsPartition.MaxNumOffsets", version)
        }
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(
                structure.pointee.unknownTaggedFields,
                "ListOffsetsRequest.ListOffsetsPartition",
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
        let flexible = version >= 6
        writer.writeInteger(structure.pointee.partitionIndex)
        if version >= 4 {
            writer.writeInteger(structure.pointee.currentLeaderEpoch)
        }
        writer.writeInteger(structure.pointee.timestamp)
        if version == 0 {
            writer.writeInteger(structure.pointee.maxNumOffsets)
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
        visitor.visit(int32: left.pointee.partitionIndex, right.pointee.partitionIndex)
        visitor.visit(int32: left.pointee.currentLeaderEpoch, right.pointee.currentLeaderEpoch)
        visitor.visit(int64: left.pointee.timestamp, right.pointee.timestamp)
        visitor.visit(int32: left.pointee.maxNumOffsets, right.pointee.maxNumOffsets)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

/// Gives for each partition the offset that was looked for.
///
/// Versions 0-11, flexible from 6.
public struct ListOffsetsResponse: KafkaResponse {
    public static var specification: MessageSpecification {
        return MessageSpecification("ListOffsetsResponse", key: 2, versions: VersionRange(0, 11), flexibleFrom: 6)
    }

    /// How long, in milliseconds, the broker asks the client to wait before its next request because of a quota; 0 when
    /// there is none. From version 2 on.
    public var throttleTimeMs: Int32

    /// Outcomes, grouped by topic.
    public var topics: [ListOffsetsResponse.ListOffsetsTopicResponse]

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        throttleTimeMs: Int32 = 0,
        topics: [ListOffsetsResponse.ListOffsetsTopicResponse] = [],
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.throttleTimeMs = throttleTimeMs
        self.topics = topics
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension ListOffsetsResponse {
    /// Outcome for the partitions of one topic.
    public struct ListOffsetsTopicResponse: WireStructure {
        /// Name of the topic.
        public var name: String

        /// Outcomes for each partition of the topic.
        public var partitions: [ListOffsetsResponse.ListOffsetsPartitionResponse]

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            name: String = "",
            partitions: [ListOffsetsResponse.ListOffsetsPartitionResponse] = [],
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.name = name
            self.partitions = partitions
            self.unknownTaggedFields = unknownTaggedFields
        }
    }

    /// Outcome for one partition.
    public struct ListOffsetsPartitionResponse: WireStructure {
        /// Number of the partition within its topic, counted from 0.
        public var partitionIndex: Int32

        /// Outcome for this partition, as a Kafka error code; 0 means success.
        public var errorCode: ErrorCode

        /// Offsets found, in version 0, which may return more than one. Up to version 0.
        public var oldStyleOffsets: [Int64]

        /// Timestamp of the record found, in milliseconds since the Unix epoch; -1 when no record was looked for by
        /// time. From version 1 on.
        public var timestamp: Int64

        /// Offset found; -1 when there is none. From version 1 on.
        public var offset: Int64

        /// Leader epoch of the record at the offset; -1 when not known. From version 4 on.
        public var leaderEpoch: Int32

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            partitionIndex: Int32 = 0,
            errorCode: ErrorCode = ErrorCode(rawValue: 0),
            oldStyleOffsets: [Int64] = [],
            timestamp: Int64 = -1,
            offset: Int64 = -1,
            leaderEpoch: Int32 = -1,
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.partitionIndex = partitionIndex
            self.errorCode = errorCode
            self.oldStyleOffsets = oldStyleOffsets
            self.timestamp = timestamp
            self.offset = offset
            self.leaderEpoch = leaderEpoch
            self.unknownTaggedFields = unknownTaggedFields
        }
    }
}

extension ListOffsetsResponse {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version >= 6
        var field: StaticString = "ThrottleTimeMs"
        let throttleTimeMs: Int32
        let topics: [ListOffsetsResponse.ListOffsetsTopicResponse]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            if version >= 2 {
                field = "ThrottleTimeMs"
                throttleTimeMs = try reader.readInteger()
            } else {
                throttleTimeMs = 0
            }
            field = "Topics"
            topics = try reader.readArray(
                of: ListOffsetsResponse.ListOffsetsTopicResponse.self,
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
        self.init(throttleTimeMs: throttleTimeMs, topics: topics, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version >= 6
        var size = 0
        if version >= 2 {
            size &+= 4
        }
        size &+= try WireSize.array(
            structure.pointee.topics,
            version: version,
            flexible: flexible,
            "ListOffsetsResponse.Topics"
        )
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(structure.pointee.unknownTaggedFields, "ListOffsetsResponse", version)
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
        let flexible = version >= 6
        if version >= 2 {
            writer.writeInteger(structure.pointee.throttleTimeMs)
        }
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
        visitor.visit(structures: left.pointee.topics, right.pointee.topics)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension ListOffsetsResponse.ListOffsetsTopicResponse {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version >= 6
        var field: StaticString = "Name"
        let name: String
        let partitions: [ListOffsetsResponse.ListOffsetsPartitionResponse]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            name = try reader.readString(flexible: flexible)
            field = "Partitions"
            partitions = try reader.readArray(
                of: ListOffsetsResponse.ListOffsetsPartitionResponse.self,
                version: version,
                flexible: flexible,
                minimumSize: 10
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
        let flexible = version >= 6
        var size = 0
        size &+= try WireSize.string(
            structure.pointee.name,
            flexible: flexible,
            "ListOffsetsResponse.ListOffsetsTopicResponse.Name"
        )
        size &+= try WireSize.array(
            structure.pointee.partitions,
            version: version,
            flexible: flexible,
            "ListOffsetsResponse.ListOffsetsTopicResponse.Partitions"
        )
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(
                structure.pointee.unknownTaggedFields,
                "ListOffsetsResponse.ListOffsetsTopicResponse",
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
        let flexible = version >= 6
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

extension ListOffsetsResponse.ListOffsetsPartitionResponse {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version >= 6
        var field: StaticString = "PartitionIndex"
        let partitionIndex: Int32
        let errorCode: ErrorCode
        let oldStyleOffsets: [Int64]
        let timestamp: Int64
        let offset: Int64
        let leaderEpoch: Int32
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            partitionIndex = try reader.readInteger()
            field = "ErrorCode"
            errorCode = try ErrorCode(rawValue: reader.readInteger())
            if version == 0 {
                field = "OldStyleOffsets"
                oldStyleOffsets = try reader.readIntegers(of: Int64.self, flexible: flexible)
            } else {
                oldStyleOffsets = []
            }
            if version >= 1 {
                field = "Timestamp"
                timestamp = try reader.readInteger()
                field = "Offset"
                offset = try reader.readInteger()
            } else {
                timestamp = -1
                offset = -1
            }
            if version >= 4 {
                field = "LeaderEpoch"
                leaderEpoch = try reader.readInteger()
            } else {
                leaderEpoch = -1
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
            partitionIndex: partitionIndex,
            errorCode: errorCode,
            oldStyleOffsets: oldStyleOffsets,
            timestamp: timestamp,
            offset: offset,
            leaderEpoch: leaderEpoch,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version >= 6
        var size = 6
        if version == 0 {
            size &+= try WireSize.array(
                count: structure.pointee.oldStyleOffsets.count,
                of: 8,
                flexible: flexible,
                "ListOffsetsResponse.ListOffsetsPartitionResponse.OldStyleOffsets"
            )
        } else if !structure.pointee.oldStyleOffsets.isEmpty {
            throw WireSize.notInVersion("ListOffsetsResponse.ListOffsetsPartitionResponse.OldStyleOffsets", version)
        }
        if version >= 1 {
            size &+= 8
            size &+= 8
        } else {
            if structure.pointee.timestamp != -1 {
                throw WireSize.notInVersion("ListOffsetsResponse.ListOffsetsPartitionResponse.Timestamp", version)
            }
            if structure.pointee.offset != -1 {
                throw WireSize.notInVersion("ListOffsetsResponse.ListOffsetsPartitionResponse.Offset", version)
            }
        }
        if version >= 4 {
            size &+= 4
        } else if structure.pointee.leaderEpoch != -1 {
            throw WireSize.notInVersion("ListOffsetsResponse.ListOffsetsPartitionResponse.LeaderEpoch", version)
        }
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(
                structure.pointee.unknownTaggedFields,
                "ListOffsetsResponse.ListOffsetsPartitionResponse",
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
        let flexible = version >= 6
        writer.writeInteger(structure.pointee.partitionIndex)
        writer.writeInteger(structure.pointee.errorCode.rawValue)
        if version == 0 {
            writer.writeIntegers(structure.pointee.oldStyleOffsets, flexible: flexible)
        }
        if version >= 1 {
            writer.writeInteger(structure.pointee.timestamp)
            writer.writeInteger(structure.pointee.offset)
        }
        if version >= 4 {
            writer.writeInteger(structure.pointee.leaderEpoch)
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
        visitor.visit(int32: left.pointee.partitionIndex, right.pointee.partitionIndex)
        visitor.visit(int16: left.pointee.errorCode.rawValue, right.pointee.errorCode.rawValue)
        visitor.visit(values: left.pointee.oldStyleOffsets, right.pointee.oldStyleOffsets)
        visitor.visit(int64: left.pointee.timestamp, right.pointee.timestamp)
        visitor.visit(int64: left.pointee.offset, right.pointee.offset)
        visitor.visit(int32: left.pointee.leaderEpoch, right.pointee.leaderEpoch)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}
