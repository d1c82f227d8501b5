// Generated from the protocol schema by Tools/generate. Do not edit.

public import NIOCore

/// Asks a broker for record batches from given offsets on; followers replicate with it too.
///
/// Versions 0-18, flexible from 12.
public struct FetchRequest: KafkaRequest {
    public typealias Response = FetchResponse

    public static var specification: MessageSpecification {
        return MessageSpecification("FetchRequest", key: 1, versions: VersionRange(0, 18), flexibleFrom: 12)
    }

    /// ID of the cluster that a metadata replica belongs to; null for every other sender. From version 12 on.
    public var clusterID: String?

    /// Broker ID of the follower that fetches; -1 for a consumer. Up to version 14.
    public var replicaID: Int32

    /// Which follower fetches (version 15 and up); left at its defaults by a consumer. From version 15 on.
    public var replicaState: FetchRequest.ReplicaState

    /// How long, in milliseconds, the broker may wait for the minimum number of bytes to come together.
    public var maxWaitMs: Int32

    /// How many bytes of records the broker should wait for before it answers; 0 has it answer at once.
    public var minBytes: Int32

    /// Most bytes of records wanted in the whole response; its first batch comes whole even when it alone is larger.
    /// From version 3 on.
    public var maxBytes: Int32

    /// How far to read: 0 up to the high watermark, 1 up to the last stable offset, so that only committed records are
    /// seen. From version 4 on.
    public var isolationLevel: Int8

    /// ID of the fetch session (KIP-227); 0 when there is none yet. From version 7 on.
    public var sessionID: Int32

    /// Number of the request within the session: 0 opens a new session with a full fetch, -1 fetches in full without
    /// one. From version 7 on.
    public var sessionEpoch: Int32

    /// Topics with the partitions to fetch; within a session only those that are new or changed.
    public var topics: [FetchRequest.FetchTopic]

    /// Topics with partitions to drop from the session. From version 7 on.
    public var forgottenTopicsData: [FetchRequest.ForgottenTopic]

    /// Rack (or availability zone) of the consumer, to be pointed to a replica nearby (KIP-392); empty when it names
    /// none. From version 11 on.
    public var rackID: String

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        clusterID: String? = nil,
        replicaID: Int32 = -1,
        replicaState: FetchRequest.ReplicaState = FetchRequest.ReplicaState(),
        maxWaitMs: Int32 = 0,
        minBytes: Int32 = 0,
        maxBytes: Int32 = 2147483647,
        isolationLevel: Int8 = 0,
        sessionID: Int32 = 0,
        sessionEpoch: Int32 = -1,
        topics: [FetchRequest.FetchTopic] = [],
        forgottenTopicsData: [FetchRequest.ForgottenTopic] = [],
        rackID: String = "",
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.clusterID = clusterID
        self.replicaID = replicaID
        self.replicaState = replicaState
        self.maxWaitMs = maxWaitMs
        self.minBytes = minBytes
        self.maxBytes = maxBytes
        self.isolationLevel = isolationLevel
        self.sessionID = sessionID
        self.sessionEpoch = sessionEpoch
        self.topics = topics
        self.forgottenTopicsData = forgottenTopicsData
        self.rackID = rackID
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension FetchRequest {
    /// Which follower fetches, and in which incarnation of its broker.
    public struct ReplicaState: WireStructure {
        /// Broker ID of the follower that fetches; -1 for a consumer.
        public var replicaID: Int32

        /// Epoch that the follower's broker got at its registration; -1 when there is none.
        public var replicaEpoch: Int64

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            replicaID: Int32 = -1,
            replicaEpoch: Int64 = -1,
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.replicaID = replicaID
            self.replicaEpoch = replicaEpoch
            self.unknownTaggedFields = unknownTaggedFields
        }
    }

    /// A topic with the partitions to fetch.
    public struct FetchTopic: WireStructure {
        /// Name of the topic, in versions that do not yet identify it by ID. Up to version 12.
        public var topic: String

        /// Unique ID that the topic got at its creation; a topic deleted and created again has another. From version 13
        /// on.
        public var topicID: KafkaUUID

        /// Partitions to fetch from.
        public var partitions: [FetchRequest.FetchPartition]

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            topic: String = "",
            topicID: KafkaUUID = .zero,
            partitions: [FetchRequest.FetchPartition] = [],
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.topic = topic
            self.topicID = topicID
            self.partitions = partitions
            self.unknownTaggedFields = unknownTaggedFields
        }
    }

    /// One partition to fetch from.
    public struct FetchPartition: WireStructure {
        /// Number of the partition within its topic, counted from 0.
        public var partition: Int32

        /// Leader epoch that the sender knows, so that the broker can tell who is behind; -1 to skip the check. From
        /// version 9 on.
        public var currentLeaderEpoch: Int32

        /// Offset of the first record wanted.
        public var fetchOffset: Int64

        /// Leader epoch of the last batch that the replica has, by which the leader finds where the logs part; -1 for a
        /// consumer. From version 12 on.
        public var lastFetchedEpoch: Int32

        /// Log start offset of the follower; -1 for a consumer. From version 5 on.
        public var logStartOffset: Int64

        /// Most bytes of records wanted from this partition; the first batch of the whole response comes even when
        /// larger.
        public var partitionMaxBytes: Int32

        /// ID of the log directory of the replica that fetches; the zero UUID when it has none to tell. From version 17
        /// on.
        public var replicaDirectoryID: KafkaUUID

        /// High watermark that the replica knows, so that the leader answers as soon as it has a newer one; the largest
        /// int64 when not given. From version 18 on.
        public var highWatermark: Int64

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            partition: Int32 = 0,
            currentLeaderEpoch: Int32 = -1,
            fetchOffset: Int64 = 0,
            lastFetchedEpoch: Int32 = -1,
            logStartOffset: Int64 = -1,
            partitionMaxBytes: Int32 = 0,
            replicaDirectoryID: KafkaUUID = .zero,
            highWatermark: Int64 = 9223372036854775807,
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.partition = partition
            self.currentLeaderEpoch = currentLeaderEpoch
            self.fetchOffset = fetchOffset
            self.lastFetchedEpoch = lastFetchedEpoch
            self.logStartOffset = logStartOffset
            self.partitionMaxBytes = partitionMaxBytes
            self.replicaDirectoryID = replicaDirectoryID
            self.highWatermark = highWatermark
            self.unknownTaggedFields = unknownTaggedFields
        }
    }

    /// A topic with partitions that leave the session.
    public struct ForgottenTopic: WireStructure {
        /// Name of the topic, in versions that do not yet identify it by ID. Up to version 12.
        public var topic: String

        /// Unique ID that the topic got at its creation; a topic deleted and created again has another. From version 13
        /// on.
        public var topicID: KafkaUUID

        /// Numbers of the partitions to drop from the session.
        public var partitions: Int32List

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            topic: String = "",
            topicID: KafkaUUID = .zero,
            partitions: Int32List = [],
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.topic = topic
            self.topicID = topicID
            self.partitions = partitions
            self.unknownTaggedFields = unknownTaggedFields
        }
    }
}

extension FetchRequest {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version >= 12
        var field: StaticString = "ClusterId"
        var clusterID: String? = nil
        let replicaID: Int32
        var replicaState: FetchRequest.ReplicaState = FetchRequest.ReplicaState()
        let maxWaitMs: Int32
        let minBytes: Int32
        let maxBytes: Int32
        let isolationLevel: Int8
        let sessionID: Int32
        let sessionEpoch: Int32
        let topics: [FetchRequest.FetchTopic]
        let forgottenTopicsData: [FetchRequest.ForgottenTopic]
        let rackID: String
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            if version <= 14 {
                field = "ReplicaId"
                replicaID = try reader.readInteger()
            } else {
                replicaID = -1
            }
            field = "MaxWaitMs"
            maxWaitMs = try reader.readInteger()
            field = "MinBytes"
            minBytes = try reader.readInteger()
            if version >= 3 {
                field = "MaxBytes"
                maxBytes = try reader.readInteger()
            } else {
                maxBytes = 2147483647
            }
            if version >= 4 {
                field = "IsolationLevel"
                isolationLevel = try reader.readInteger()
            } else {
                isolationLevel = 0
            }
            if version >= 7 {
                field = "SessionId"
                sessionID = try reader.readInteger()
                field = "SessionEpoch"
                sessionEpoch = try reader.readInteger()
            } else {
                sessionID = 0
                sessionEpoch = -1
            }
            field = "Topics"
            topics = try reader.readArray(
                of: FetchRequest.FetchTopic.self,
                version: version,
                flexible: flexible,
                minimumSize: 3
            )
            if version >= 7 {
                field = "ForgottenTopicsData"
                forgottenTopicsData = try reader.readArray(
                    of: FetchRequest.ForgottenTopic.self,
                    version: version,
                    flexible: flexible,
                    minimumSize: 3
                )
            } else {
                forgottenTopicsData = []
            }
            if version >= 11 {
                field = "RackId"
                rackID = try reader.readString(flexible: flexible)
            } else {
                rackID = ""
            }
            if flexible {
                field = "tagged fields"
                var tags = try reader.beginTaggedFields()
                while let tag = try reader.nextTag(&tags) {
                    switch tag {
                    case 0:
                        field = "ClusterId"
                        clusterID = try reader.readNullableString(flexible: flexible)
                        try reader.finishTag(&tags)
                    case 1 where version >= 15:
                        field = "ReplicaState"
                        replicaState = try FetchRequest.ReplicaState(from: &reader, version: version)
                        try reader.finishTag(&tags)
                    default:
                        try reader.keepTag(&tags)
                    }
                }
                unknownTaggedFields = tags.unknown
            } else {
                unknownTaggedFields = UnknownTaggedFields()
            }
        } catch {
            throw error.within(field)
        }
        self.init(
            clusterID: clusterID,
            replicaID: replicaID,
            replicaState: replicaState,
            maxWaitMs: maxWaitMs,
            minBytes: minBytes,
            maxBytes: maxBytes,
            isolationLevel: isolationLevel,
            sessionID: sessionID,
            sessionEpoch: sessionEpoch,
            topics: topics,
            forgottenTopicsData: forgottenTopicsData,
            rackID: rackID,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version >= 12
        var size = 8
        if version <= 14 {
            size &+= 4
        } else if structure.pointee.replicaID != -1 {
            throw WireSize.notInVersion("FetchRequest.ReplicaId", version)
        }
        if version >= 3 {
            size &+= 4
        }
        if version >= 4 {
            size &+= 1
        }
        if version >= 7 {
            size &+= 4
            size &+= 4
        }
        size &+= try WireSize.array(
            structure.pointee.topics,
            version: version,
            flexible: flexible,
            "FetchRequest.Topics"
        )
        if version >= 7 {
            size &+= try WireSize.array(
                structure.pointee.forgottenTopicsData,
                version: version,
                flexible: flexible,
                "FetchRequest.ForgottenTopicsData"
            )
        } else if !structure.pointee.forgottenTopicsData.isEmpty {
            throw WireSize.notInVersion("FetchRequest.ForgottenTopicsData", version)
        }
        if version >= 11 {
            size &+= try WireSize.string(structure.pointee.rackID, flexible: flexible, "FetchRequest.RackId")
        }
        if !(version >= 15) {
            if structure.pointee.replicaState != FetchRequest.ReplicaState() {
                throw WireSize.notInVersion("FetchRequest.ReplicaState", version)
            }
        }
        if flexible {
            var tagCount = 0
            var tagSize = 0
            if structure.pointee.clusterID != nil {
                tagCount &+= 1
                tagSize &+= try WireSize.tagged(
                    0,
                    WireSize.string(
                        structure.pointee.clusterID,
                        flexible: flexible,
                        nullable: true,
                        "FetchRequest.ClusterId"
                    ),
                    "FetchRequest.ClusterId"
                )
            }
            if version >= 15 && structure.pointee.replicaState != FetchRequest.ReplicaState() {
                tagCount &+= 1
                tagSize &+= try WireSize.tagged(
                    1,
                    structure.pointee.replicaState.encodedSize(version: version),
                    "FetchRequest.ReplicaState"
                )
            }
            size &+= try WireSize.taggedFields(
                structure.pointee.unknownTaggedFields,
                knownTags: 0x1 | (version >= 15 ? 0x2 : 0x0),
                knownCount: tagCount,
                knownSize: tagSize
            )
        } else {
            try WireSize.expectNoTaggedFields(structure.pointee.unknownTaggedFields, "FetchRequest", version)
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
        let flexible = version >= 12
        if version <= 14 {
            writer.writeInteger(structure.pointee.replicaID)
        }
        writer.writeInteger(structure.pointee.maxWaitMs)
        writer.writeInteger(structure.pointee.minBytes)
        if version >= 3 {
            writer.writeInteger(structure.pointee.maxBytes)
        }
        if version >= 4 {
            writer.writeInteger(structure.pointee.isolationLevel)
        }
        if version >= 7 {
            writer.writeInteger(structure.pointee.sessionID)
            writer.writeInteger(structure.pointee.sessionEpoch)
        }
        try writer.writeArray(structure.pointee.topics, version: version, flexible: flexible)
        if version >= 7 {
            try writer.writeArray(structure.pointee.forgottenTopicsData, version: version, flexible: flexible)
        }
        if version >= 11 {
            writer.writeString(structure.pointee.rackID, flexible: flexible)
        }
        if flexible {
            var tagCount = structure.pointee.unknownTaggedFields.count
            if structure.pointee.clusterID != nil {
                tagCount &+= 1
            }
            if version >= 15 && structure.pointee.replicaState != FetchRequest.ReplicaState() {
                tagCount &+= 1
            }
            writer.writeTagCount(tagCount)
            if structure.pointee.clusterID != nil {
                try writer.writeTag(
                    0,
                    size: WireSize.string(
                        structure.pointee.clusterID,
                        flexible: flexible,
                        nullable: true,
                        "FetchRequest.ClusterId"
                    )
                )
                writer.writeString(structure.pointee.clusterID, flexible: flexible)
            }
            if version >= 15 && structure.pointee.replicaState != FetchRequest.ReplicaState() {
                try writer.writeTag(1, size: structure.pointee.replicaState.encodedSize(version: version))
                try structure.pointee.replicaState.write(to: &writer, version: version)
            }
            writer.writeUnknown(structure.pointee.unknownTaggedFields, from: 1, below: .max)
        }
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(string: left.pointee.clusterID, right.pointee.clusterID)
        visitor.visit(int32: left.pointee.replicaID, right.pointee.replicaID)
        visitor.visit(structure: left.pointee.replicaState, right.pointee.replicaState)
        visitor.visit(int32: left.pointee.maxWaitMs, right.pointee.maxWaitMs)
        visitor.visit(int32: left.pointee.minBytes, right.pointee.minBytes)
        visitor.visit(int32: left.pointee.maxBytes, right.pointee.maxBytes)
        visitor.visit(int8: left.pointee.isolationLevel, right.pointee.isolationLevel)
        visitor.visit(int32: left.pointee.sessionID, right.pointee.sessionID)
        visitor.visit(int32: left.pointee.sessionEpoch, right.pointee.sessionEpoch)
        visitor.visit(structures: left.pointee.topics, right.pointee.topics)
        visitor.visit(structures: left.pointee.forgottenTopicsData, right.pointee.forgottenTopicsData)
        visitor.visit(string: left.pointee.rackID, right.pointee.rackID)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension FetchRequest.ReplicaState {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "ReplicaId"
        let replicaID: Int32
        let replicaEpoch: Int64
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            replicaID = try reader.readInteger()
            field = "ReplicaEpoch"
            replicaEpoch = try reader.readInteger()
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(replicaID: replicaID, replicaEpoch: replicaEpoch, unknownTaggedFields: unknownTaggedFields)
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
        writer.writeInteger(structure.pointee.replicaID)
        writer.writeInteger(structure.pointee.replicaEpoch)
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(int32: left.pointee.replicaID, right.pointee.replicaID)
        visitor.visit(int64: left.pointee.replicaEpoch, right.pointee.replicaEpoch)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension FetchRequest.FetchTopic {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version >= 12
        var field: StaticString = "Topic"
        let topic: String
        let topicID: KafkaUUID
        let partitions: [FetchRequest.FetchPartition]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            if version <= 12 {
                field = "Topic"
                topic = try reader.readString(flexible: flexible)
            } else {
                topic = ""
            }
            if version >= 13 {
                field = "TopicId"
                topicID = try reader.readUUID()
            } else {
                topicID = .zero
            }
            field = "Partitions"
            partitions = try reader.readArray(
                of: FetchRequest.FetchPartition.self,
                version: version,
                flexible: flexible,
                minimumSize: 16
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
        self.init(topic: topic, topicID: topicID, partitions: partitions, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version >= 12
        var size = 0
        if version <= 12 {
            size &+= try WireSize.string(structure.pointee.topic, flexible: flexible, "FetchRequest.FetchTopic.Topic")
        }
        if version >= 13 {
            size &+= 16
        }
        size &+= try WireSize.array(
            structure.pointee.partitions,
            version: version,
            flexible: flexible,
            "FetchRequest.FetchTopic.Partitions"
        )
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(structure.pointee.unknownTaggedFields, "FetchRequest.FetchTopic", version)
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
        let flexible = version >= 12
        if version <= 12 {
            writer.writeString(structure.pointee.topic, flexible: flexible)
        }
        if version >= 13 {
            writer.writeUUID(structure.pointee.topicID)
        }
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
        visitor.visit(string: left.pointee.topic, right.pointee.topic)
        visitor.visit(uuid: left.pointee.topicID, right.pointee.topicID)
        visitor.visit(structures: left.pointee.partitions, right.pointee.partitions)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension FetchRequest.FetchPartition {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version >= 12
        var field: StaticString = "Partition"
        let partition: Int32
        let currentLeaderEpoch: Int32
        let fetchOffset: Int64
        let lastFetchedEpoch: Int32
        let logStartOffset: Int64
        let partitionMaxBytes: Int32
        var replicaDirectoryID: KafkaUUID = .zero
        var highWatermark: Int64 = 9223372036854775807
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            partition = try reader.readInteger()
            if version >= 9 {
                field = "CurrentLeaderEpoch"
                currentLeaderEpoch = try reader.readInteger()
            } else {
                currentLeaderEpoch = -1
            }
            field = "FetchOffset"
            fetchOffset = try reader.readInteger()
            if version >= 12 {
                field = "LastFetchedEpoch"
                lastFetchedEpoch = try reader.readInteger()
            } else {
                lastFetchedEpoch = -1
            }
            if version >= 5 {
                field = "LogStartOffset"
                logStartOffset = try reader.readInteger()
            } else {
                logStartOffset = -1
            }
            field = "PartitionMaxBytes"
            partitionMaxBytes = try reader.readInteger()
            if flexible {
                field = "tagged fields"
                var tags = try reader.beginTaggedFields()
                while let tag = try reader.nextTag(&tags) {
                    switch tag {
                    case 0 where version >= 17:
                        field = "ReplicaDirectoryId"
                        replicaDirectoryID = try reader.readUUID()
                        try reader.finishTag(&tags)
                    case 1 where version == 18:
                        field = "HighWatermark"
                        highWatermark = try reader.readInteger()
                        try reader.finishTag(&tags)
                    default:
                        try reader.keepTag(&tags)
                    }
                }
                unknownTaggedFields = tags.unknown
            } else {
                unknownTaggedFields = UnknownTaggedFields()
            }
        } catch {
            throw error.within(field)
        }
        self.init(
            partition: partition,
            currentLeaderEpoch: currentLeaderEpoch,
            fetchOffset: fetchOffset,
            lastFetchedEpoch: lastFetchedEpoch,
            logStartOffset: logStartOffset,
            partitionMaxBytes: partitionMaxBytes,
            replicaDirectoryID: replicaDirectoryID,
            highWatermark: highWatermark,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version >= 12
        var size = 16
        if version >= 9 {
            size &+= 4
        }
        if version >= 12 {
            size &+= 4
        } else if structure.pointee.lastFetchedEpoch != -1 {
            throw WireSize.notInVersion("FetchRequest.FetchPartition.LastFetchedEpoch", version)
        }
        if version >= 5 {
            size &+= 8
        }
        if flexible {
            var tagCount = 0
            var tagSize = 0
            if version >= 17 && !structure.pointee.replicaDirectoryID.isZero {
                tagCount &+= 1
                tagSize &+= try WireSize.tagged(0, 16, "FetchRequest.FetchPartition.ReplicaDirectoryId")
            }
            if version == 18 && structure.pointee.highWatermark != 9223372036854775807 {
                tagCount &+= 1
                tagSize &+= try WireSize.tagged(1, 8, "FetchRequest.FetchPartition.HighWatermark")
            }
            size &+= try WireSize.taggedFields(
                structure.pointee.unknownTaggedFields,
                knownTags: (version >= 17 ? 0x1 : 0x0) | (version == 18 ? 0x2 : 0x0),
                knownCount: tagCount,
                knownSize: tagSize
            )
        } else {
            try WireSize.expectNoTaggedFields(
                structure.pointee.unknownTaggedFields,
                "FetchRequest.FetchPartition",
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
        let flexible = version >= 12
        writer.writeInteger(structure.pointee.partition)
        if version >= 9 {
            writer.writeInteger(structure.pointee.currentLeaderEpoch)
        }
        writer.writeInteger(structure.pointee.fetchOffset)
        if version >= 12 {
            writer.writeInteger(structure.pointee.lastFetchedEpoch)
        }
        if version >= 5 {
            writer.writeInteger(structure.pointee.logStartOffset)
        }
        writer.writeInteger(structure.pointee.partitionMaxBytes)
        if flexible {
            var tagCount = structure.pointee.unknownTaggedFields.count
            if version >= 17 && !structure.pointee.replicaDirectoryID.isZero {
                tagCount &+= 1
            }
            if version == 18 && structure.pointee.highWatermark != 9223372036854775807 {
                tagCount &+= 1
            }
            writer.writeTagCount(tagCount)
            if version >= 17 && !structure.pointee.replicaDirectoryID.isZero {
                writer.writeTag(0, size: 16)
                writer.writeUUID(structure.pointee.replicaDirectoryID)
            }
            writer.writeUnknown(structure.pointee.unknownTaggedFields, from: 0, below: 1)
            if version == 18 && structure.pointee.highWatermark != 9223372036854775807 {
                writer.writeTag(1, size: 8)
                writer.writeInteger(structure.pointee.highWatermark)
            }
            writer.writeUnknown(structure.pointee.unknownTaggedFields, from: 1, below: .max)
        }
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(int32: left.pointee.partition, right.pointee.partition)
        visitor.visit(int32: left.pointee.currentLeaderEpoch, right.pointee.currentLeaderEpoch)
        visitor.visit(int64: left.pointee.fetchOffset, right.pointee.fetchOffset)
        visitor.visit(int32: left.pointee.lastFetchedEpoch, right.pointee.lastFetchedEpoch)
        visitor.visit(int64: left.pointee.logStartOffset, right.pointee.logStartOffset)
        visitor.visit(int32: left.pointee.partitionMaxBytes, right.pointee.partitionMaxBytes)
        visitor.visit(uuid: left.pointee.replicaDirectoryID, right.pointee.replicaDirectoryID)
        visitor.visit(int64: left.pointee.highWatermark, right.pointee.highWatermark)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension FetchRequest.ForgottenTopic {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version >= 12
        var field: StaticString = "Topic"
        let topic: String
        let topicID: KafkaUUID
        let partitions: Int32List
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            if version <= 12 {
                field = "Topic"
                topic = try reader.readString(flexible: flexible)
            } else {
                topic = ""
            }
            if version >= 13 {
                field = "TopicId"
                topicID = try reader.readUUID()
            } else {
                topicID = .zero
            }
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
        self.init(topic: topic, topicID: topicID, partitions: partitions, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version >= 12
        var size = 0
        if version <= 12 {
            size &+= try WireSize.string(
                structure.pointee.topic,
                flexible: flexible,
                "FetchRequest.ForgottenTopic.Topic"
            )
        }
        if version >= 13 {
            size &+= 16
        }
        size &+= try WireSize.array(
            count: structure.pointee.partitions.count,
            of: 4,
            flexible: flexible,
            "FetchRequest.ForgottenTopic.Partitions"
        )
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(
                structure.pointee.unknownTaggedFields,
                "FetchRequest.ForgottenTopic",
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
        let flexible = version >= 12
        if version <= 12 {
            writer.writeString(structure.pointee.topic, flexible: flexible)
        }
        if version >= 13 {
            writer.writeUUID(structure.pointee.topicID)
        }
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
        visitor.visit(uuid: left.pointee.topicID, right.pointee.topicID)
        visitor.visit(int32s: left.pointee.partitions, right.pointee.partitions)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

/// Carries the record batches fetched, with high watermark, last stable offset and aborted transactions of each
/// partition.
///
/// Versions 0-18, flexible from 12.
public struct FetchResponse: KafkaResponse {
    public static var specification: MessageSpecification {
        return MessageSpecification("FetchResponse", key: 1, versions: VersionRange(0, 18), flexibleFrom: 12)
    }

    /// How long, in milliseconds, the broker asks the client to wait before its next request because of a quota; 0 when
    /// there is none. From version 1 on.
    public var throttleTimeMs: Int32

    /// Outcome of the request as a whole, as a Kafka error code; 0 means success. From version 7 on.
    public var errorCode: ErrorCode

    /// ID of the fetch session; 0 when the fetch belongs to none. From version 7 on.
    public var sessionID: Int32

    /// Outcomes, grouped by topic; within a session only those with news.
    public var responses: [FetchResponse.FetchableTopicResponse]

    /// Addresses of the brokers named as current leaders, to spare the client a metadata request. From version 16 on.
    public var nodeEndpoints: [FetchResponse.NodeEndpoint]

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        throttleTimeMs: Int32 = 0,
        errorCode: ErrorCode = ErrorCode(rawValue: 0),
        sessionID: Int32 = 0,
        responses: [FetchResponse.FetchableTopicResponse] = [],
        nodeEndpoints: [FetchResponse.NodeEndpoint] = [],
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.throttleTimeMs = throttleTimeMs
        self.errorCode = errorCode
        self.sessionID = sessionID
        self.responses = responses
        self.nodeEndpoints = nodeEndpoints
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension FetchResponse {
    /// One topic with the partitions fetched.
    public struct FetchableTopicResponse: WireStructure {
        /// Name of the topic, in versions that do not yet identify it by ID. Up to version 12.
        public var topic: String

        /// Unique ID that the topic got at its creation; a topic deleted and created again has another. From version 13
        /// on.
        public var topicID: KafkaUUID

        /// Outcomes for each partition of the topic.
        public var partitions: [FetchResponse.PartitionData]

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            topic: String = "",
            topicID: KafkaUUID = .zero,
            partitions: [FetchResponse.PartitionData] = [],
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.topic = topic
            self.topicID = topicID
            self.partitions = partitions
            self.unknownTaggedFields = unknownTaggedFields
        }
    }

    /// One partition with the record batches fetched from it.
    public struct PartitionData: WireStructure {
        /// Number of the partition within its topic, counted from 0.
        public var partitionIndex: Int32

        /// Outcome for this partition, as a Kafka error code; 0 means success.
        public var errorCode: ErrorCode

        /// Offset below which every record is on all in-sync replicas, and so may be consumed.
        public var highWatermark: Int64

        /// Offset below which every transaction is decided, up to which a read-committed consumer reads; -1 when not
        /// known. From version 4 on.
        public var lastStableOffset: Int64

        /// Log start offset, that of the earliest record still in the log; -1 when not known. From version 5 on.
        public var logStartOffset: Int64

        /// Where the follower's log parts from the leader's, and so must be cut; epoch and offset are -1 when it does
        /// not. From version 12 on.
        public var divergingEpoch: FetchResponse.EpochEndOffset

        /// Who leads the partition now, given when the client asked the wrong broker or with a stale epoch. From
        /// version 12 on.
        public var currentLeader: FetchResponse.LeaderIdAndEpoch

        /// Snapshot that the metadata replica must fetch first, because the log it asks for is gone; offset and epoch
        /// are -1 when there is none. From version 12 on.
        public var snapshotID: FetchResponse.SnapshotId

        /// Transactions aborted in the range fetched, which a read-committed consumer skips; null when all records are
        /// to be read. From version 4 on.
        public var abortedTransactions: [FetchResponse.AbortedTransaction]?

        /// Broker ID of the replica that the consumer should fetch from instead; -1 to stay with the leader. From
        /// version 11 on.
        public var preferredReadReplica: Int32

        /// Record batches as they stand in the log, the last one possibly cut off; null or empty when there are none.
        public var records: ByteBuffer?

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            partitionIndex: Int32 = 0,
            errorCode: ErrorCode = ErrorCode(rawValue: 0),
            highWatermark: Int64 = 0,
            lastStableOffset: Int64 = -1,
            logStartOffset: Int64 = -1,
            divergingEpoch: FetchResponse.EpochEndOffset = FetchResponse.EpochEndOffset(),
            currentLeader: FetchResponse.LeaderIdAndEpoch = FetchResponse.LeaderIdAndEpoch(),
            snapshotID: FetchResponse.SnapshotId = FetchResponse.SnapshotId(),
            abortedTransactions: [FetchResponse.AbortedTransaction]? = [],
            preferredReadReplica: Int32 = -1,
            records: ByteBuffer? = nil,
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.partitionIndex = partitionIndex
            self.errorCode = errorCode
            self.highWatermark = highWatermark
            self.lastStableOffset = lastStableOffset
            self.logStartOffset = logStartOffset
            self.divergingEpoch = divergingEpoch
            self.currentLeader = currentLeader
            self.snapshotID = snapshotID
            self.abortedTransactions = abortedTransactions
            self.preferredReadReplica = preferredReadReplica
            self.records = records
            self.unknownTaggedFields = unknownTaggedFields
        }
    }

    /// An epoch and the offset at which it ends.
    public struct EpochEndOffset: WireStructure {
        /// Largest epoch of the leader's log that is not above the one the follower named; -1 when there is no
        /// divergence.
        public var epoch: Int32

        /// Offset at which that epoch ends on the leader; -1 when there is no divergence.
        public var endOffset: Int64

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            epoch: Int32 = -1,
            endOffset: Int64 = -1,
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.epoch = epoch
            self.endOffset = endOffset
            self.unknownTaggedFields = unknownTaggedFields
        }
    }

    /// The leader of a partition and its leader epoch.
    public struct LeaderIdAndEpoch: WireStructure {
        /// Broker ID of the leader now; -1 when not known.
        public var leaderID: Int32

        /// Leader epoch now; -1 when not known.
        public var leaderEpoch: Int32

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            leaderID: Int32 = -1,
            leaderEpoch: Int32 = -1,
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.leaderID = leaderID
            self.leaderEpoch = leaderEpoch
            self.unknownTaggedFields = unknownTaggedFields
        }
    }

    /// What identifies a snapshot: the offset up to which it reaches and the epoch there.
    public struct SnapshotId: WireStructure {
        /// Offset up to which the snapshot reaches, itself not included; -1 when there is no snapshot.
        public var endOffset: Int64

        /// Epoch of the last record in the snapshot; -1 when there is no snapshot.
        public var epoch: Int32

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            endOffset: Int64 = -1,
            epoch: Int32 = -1,
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.endOffset = endOffset
            self.epoch = epoch
            self.unknownTaggedFields = unknownTaggedFields
        }
    }

    /// A transaction that was aborted in the range of offsets fetched.
    public struct AbortedTransaction: WireStructure {
        /// ID of the producer whose transaction was aborted.
        public var producerID: Int64

        /// Offset of the transaction's first record in the partition.
        public var firstOffset: Int64

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            producerID: Int64 = 0,
            firstOffset: Int64 = 0,
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.producerID = producerID
            self.firstOffset = firstOffset
            self.unknownTaggedFields = unknownTaggedFields
        }
    }

    /// A node and its address.
    public struct NodeEndpoint: WireStructure {
        /// ID of the node.
        public var nodeID: Int32

        /// Host name or IP address to connect to.
        public var host: String

        /// TCP port to connect to.
        public var port: Int32

        /// Rack (or availability zone) in which the broker says it runs; null when it names none.
        public var rack: String?

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            nodeID: Int32 = 0,
            host: String = "",
            port: Int32 = 0,
            rack: String? = nil,
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.nodeID = nodeID
            self.host = host
            self.port = port
            self.rack = rack
            self.unknownTaggedFields = unknownTaggedFields
        }
    }
}

extension FetchResponse {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version >= 12
        var field: StaticString = "ThrottleTimeMs"
        let throttleTimeMs: Int32
        let errorCode: ErrorCode
        let sessionID: Int32
        let responses: [FetchResponse.FetchableTopicResponse]
        var nodeEndpoints: [FetchResponse.NodeEndpoint] = []
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            if version >= 1 {
                field = "ThrottleTimeMs"
                throttleTimeMs = try reader.readInteger()
            } else {
                throttleTimeMs = 0
            }
            if version >= 7 {
                field = "ErrorCode"
                errorCode = try ErrorCode(rawValue: reader.readInteger())
                field = "SessionId"
                sessionID = try reader.readInteger()
            } else {
                errorCode = ErrorCode(rawValue: 0)
                sessionID = 0
            }
            field = "Responses"
            responses = try reader.readArray(
                of: FetchResponse.FetchableTopicResponse.self,
                version: version,
                flexible: flexible,
                minimumSize: 3
            )
            if flexible {
                field = "tagged fields"
                var tags = try reader.beginTaggedFields()
                while let tag = try reader.nextTag(&tags) {
                    switch tag {
                    case 0 where version >= 16:
                        field = "NodeEndpoints"
                        nodeEndpoints = try reader.readArray(
                            of: FetchResponse.NodeEndpoint.self,
                            version: version,
                            flexible: flexible,
                            minimumSize: 11
                        )
                        try reader.finishTag(&tags)
                    default:
                        try reader.keepTag(&tags)
                    }
                }
                unknownTaggedFields = tags.unknown
            } else {
                unknownTaggedFields = UnknownTaggedFields()
            }
        } catch {
            throw error.within(field)
        }
        self.init(
            throttleTimeMs: throttleTimeMs,
            errorCode: errorCode,
            sessionID: sessionID,
            responses: responses,
            nodeEndpoints: nodeEndpoints,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version >= 12
        var size = 0
        if version >= 1 {
            size &+= 4
        }
        if version >= 7 {
            size &+= 2
            size &+= 4
        } else if structure.pointee.sessionID != 0 {
            throw WireSize.notInVersion("FetchResponse.SessionId", version)
        }
        size &+= try WireSize.array(
            structure.pointee.responses,
            version: version,
            flexible: flexible,
            "FetchResponse.Responses"
        )
        if !(version >= 16) {
            if !structure.pointee.nodeEndpoints.isEmpty {
                throw WireSize.notInVersion("FetchResponse.NodeEndpoints", version)
            }
        }
        if flexible {
            var tagCount = 0
            var tagSize = 0
            if version >= 16 && !structure.pointee.nodeEndpoints.isEmpty {
                tagCount &+= 1
                tagSize &+= try WireSize.tagged(
                    0,
                    WireSize.array(
                        structure.pointee.nodeEndpoints,
                        version: version,
                        flexible: flexible,
                        "FetchResponse.NodeEndpoints"
                    ),
                    "FetchResponse.NodeEndpoints"
                )
            }
            size &+= try WireSize.taggedFields(
                structure.pointee.unknownTaggedFields,
                knownTags: version >= 16 ? 0x1 : 0x0,
                knownCount: tagCount,
                knownSize: tagSize
            )
        } else {
            try WireSize.expectNoTaggedFields(structure.pointee.unknownTaggedFields, "FetchResponse", version)
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
        let flexible = version >= 12
        if version >= 1 {
            writer.writeInteger(structure.pointee.throttleTimeMs)
        }
        if version >= 7 {
            writer.writeInteger(structure.pointee.errorCode.rawValue)
            writer.writeInteger(structure.pointee.sessionID)
        }
        try writer.writeArray(structure.pointee.responses, version: version, flexible: flexible)
        if flexible {
            var tagCount = structure.pointee.unknownTaggedFields.count
            if version >= 16 && !structure.pointee.nodeEndpoints.isEmpty {
                tagCount &+= 1
            }
            writer.writeTagCount(tagCount)
            if version >= 16 && !structure.pointee.nodeEndpoints.isEmpty {
                try writer.writeTag(
                    0,
                    size: WireSize.array(
                        structure.pointee.nodeEndpoints,
                        version: version,
                        flexible: flexible,
                        "FetchResponse.NodeEndpoints"
                    )
                )
                try writer.writeArray(structure.pointee.nodeEndpoints, version: version, flexible: flexible)
            }
            writer.writeUnknown(structure.pointee.unknownTaggedFields, from: 0, below: .max)
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
        visitor.visit(int32: left.pointee.sessionID, right.pointee.sessionID)
        visitor.visit(structures: left.pointee.responses, right.pointee.responses)
        visitor.visit(structures: left.pointee.nodeEndpoints, right.pointee.nodeEndpoints)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension FetchResponse.FetchableTopicResponse {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version >= 12
        var field: StaticString = "Topic"
        let topic: String
        let topicID: KafkaUUID
        let partitions: [FetchResponse.PartitionData]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            if version <= 12 {
                field = "Topic"
                topic = try reader.readString(flexible: flexible)
            } else {
                topic = ""
            }
            if version >= 13 {
                field = "TopicId"
                topicID = try reader.readUUID()
            } else {
                topicID = .zero
            }
            field = "Partitions"
            partitions = try reader.readArray(
                of: FetchResponse.PartitionData.self,
                version: version,
                flexible: flexible,
                minimumSize: 18
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
        self.init(topic: topic, topicID: topicID, partitions: partitions, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version >= 12
        var size = 0
        if version <= 12 {
            size &+= try WireSize.string(
                structure.pointee.topic,
                flexible: flexible,
                "FetchResponse.FetchableTopicResponse.Topic"
            )
        }
        if version >= 13 {
            size &+= 16
        }
        size &+= try WireSize.array(
            structure.pointee.partitions,
            version: version,
            flexible: flexible,
            "FetchResponse.FetchableTopicResponse.Partitions"
        )
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(
                structure.pointee.unknownTaggedFields,
                "FetchResponse.FetchableTopicResponse",
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
        let flexible = version >= 12
        if version <= 12 {
            writer.writeString(structure.pointee.topic, flexible: flexible)
        }
        if version >= 13 {
            writer.writeUUID(structure.pointee.topicID)
        }
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
        visitor.visit(string: left.pointee.topic, right.pointee.topic)
        visitor.visit(uuid: left.pointee.topicID, right.pointee.topicID)
        visitor.visit(structures: left.pointee.partitions, right.pointee.partitions)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension FetchResponse.PartitionData {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version >= 12
        var field: StaticString = "PartitionIndex"
        let partitionIndex: Int32
        let errorCode: ErrorCode
        let highWatermark: Int64
        let lastStableOffset: Int64
        let logStartOffset: Int64
        var divergingEpoch: FetchResponse.EpochEndOffset = FetchResponse.EpochEndOffset()
        var currentLeader: FetchResponse.LeaderIdAndEpoch = FetchResponse.LeaderIdAndEpoch()
        var snapshotID: FetchResponse.SnapshotId = FetchResponse.SnapshotId()
        let abortedTransactions: [FetchResponse.AbortedTransaction]?
        let preferredReadReplica: Int32
        let records: ByteBuffer?
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            partitionIndex = try reader.readInteger()
            field = "ErrorCode"
            errorCode = try ErrorCode(rawValue: reader.readInteger())
            field = "HighWatermark"
            highWatermark = try reader.readInteger()
            if version >= 4 {
                field = "LastStableOffset"
                lastStableOffset = try reader.readInteger()
            } else {
                lastStableOffset = -1
            }
            if version >= 5 {
                field = "LogStartOffset"
                logStartOffset = try reader.readInteger()
            } else {
                logStartOffset = -1
            }
            if version >= 4 {
                field = "AbortedTransactions"
                abortedTransactions = try reader.readNullableArray(
                    of: FetchResponse.AbortedTransaction.self,
                    version: version,
                    flexible: flexible,
                    minimumSize: 16
                )
            } else {
                abortedTransactions = []
            }
            if version >= 11 {
                field = "PreferredReadReplica"
                preferredReadReplica = try reader.readInteger()
            } else {
                preferredReadReplica = -1
            }
            field = "Records"
            records = try reader.readNullableBytes(flexible: flexible)
            if flexible {
                field = "tagged fields"
                var tags = try reader.beginTaggedFields()
                while let tag = try reader.nextTag(&tags) {
                    switch tag {
                    case 0:
                        field = "DivergingEpoch"
                        divergingEpoch = try FetchResponse.EpochEndOffset(from: &reader, version: version)
                        try reader.finishTag(&tags)
                    case 1:
                        field = "CurrentLeader"
                        currentLeader = try FetchResponse.LeaderIdAndEpoch(from: &reader, version: version)
                        try reader.finishTag(&tags)
                    case 2:
                        field = "SnapshotId"
                        snapshotID = try FetchResponse.SnapshotId(from: &reader, version: version)
                        try reader.finishTag(&tags)
                    default:
                        try reader.keepTag(&tags)
                    }
                }
                unknownTaggedFields = tags.unknown
            } else {
                unknownTaggedFields = UnknownTaggedFields()
            }
        } catch {
            throw error.within(field)
        }
        self.init(
            partitionIndex: partitionIndex,
            errorCode: errorCode,
            highWatermark: highWatermark,
            lastStableOffset: lastStableOffset,
            logStartOffset: logStartOffset,
            divergingEpoch: divergingEpoch,
            currentLeader: currentLeader,
            snapshotID: snapshotID,
            abortedTransactions: abortedTransactions,
            preferredReadReplica: preferredReadReplica,
            records: records,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version >= 12
        var size = 14
        if version >= 4 {
            size &+= 8
        }
        if version >= 5 {
            size &+= 8
        }
        if version >= 4 {
            size &+= try WireSize.array(
                structure.pointee.abortedTransactions,
                version: version,
                flexible: flexible,
                nullable: true,
                "FetchResponse.PartitionData.AbortedTransactions"
            )
        }
        if version >= 11 {
            size &+= 4
        } else if structure.pointee.preferredReadReplica != -1 {
            throw WireSize.notInVersion("FetchResponse.PartitionData.PreferredReadReplica", version)
        }
        size &+= try WireSize.bytes(
            structure.pointee.records,
            flexible: flexible,
            nullable: true,
            "FetchResponse.PartitionData.Records"
        )
        if !(version >= 12) {
            if structure.pointee.divergingEpoch != FetchResponse.EpochEndOffset() {
                throw WireSize.notInVersion("FetchResponse.PartitionData.DivergingEpoch", version)
            }
        }
        if !(version >= 12) {
            if structure.pointee.currentLeader != FetchResponse.LeaderIdAndEpoch() {
                throw WireSize.notInVersion("FetchResponse.PartitionData.CurrentLeader", version)
            }
        }
        if !(version >= 12) {
            if structure.pointee.snapshotID != FetchResponse.SnapshotId() {
                throw WireSize.notInVersion("FetchResponse.PartitionData.SnapshotId", version)
            }
        }
        if flexible {
            var tagCount = 0
            var tagSize = 0
            if structure.pointee.divergingEpoch != FetchResponse.EpochEndOffset() {
                tagCount &+= 1
                tagSize &+= try WireSize.tagged(
                    0,
                    structure.pointee.divergingEpoch.encodedSize(version: version),
                    "FetchResponse.PartitionData.DivergingEpoch"
                )
            }
            if structure.pointee.currentLeader != FetchResponse.LeaderIdAndEpoch() {
                tagCount &+= 1
                tagSize &+= try WireSize.tagged(
                    1,
                    structure.pointee.currentLeader.encodedSize(version: version),
                    "FetchResponse.PartitionData.CurrentLeader"
                )
            }
            if structure.pointee.snapshotID != FetchResponse.SnapshotId() {
                tagCount &+= 1
                tagSize &+= try WireSize.tagged(
                    2,
                    structure.pointee.snapshotID.encodedSize(version: version),
                    "FetchResponse.PartitionData.SnapshotId"
                )
            }
            size &+= try WireSize.taggedFields(
                structure.pointee.unknownTaggedFields,
                knownTags: 0x7,
                knownCount: tagCount,
                knownSize: tagSize
            )
        } else {
            try WireSize.expectNoTaggedFields(
                structure.pointee.unknownTaggedFields,
                "FetchResponse.PartitionData",
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
        let flexible = version >= 12
        writer.writeInteger(structure.pointee.partitionIndex)
        writer.writeInteger(structure.pointee.errorCode.rawValue)
        writer.writeInteger(structure.pointee.highWatermark)
        if version >= 4 {
            writer.writeInteger(structure.pointee.lastStableOffset)
        }
        if version >= 5 {
            writer.writeInteger(structure.pointee.logStartOffset)
        }
        if version >= 4 {
            try writer.writeArray(structure.pointee.abortedTransactions, version: version, flexible: flexible)
        }
        if version >= 11 {
            writer.writeInteger(structure.pointee.preferredReadReplica)
        }
        writer.writeBytes(structure.pointee.records, flexible: flexible)
        if flexible {
            var tagCount = structure.pointee.unknownTaggedFields.count
            if structure.pointee.divergingEpoch != FetchResponse.EpochEndOffset() {
                tagCount &+= 1
            }
            if structure.pointee.currentLeader != FetchResponse.LeaderIdAndEpoch() {
                tagCount &+= 1
            }
            if structure.pointee.snapshotID != FetchResponse.SnapshotId() {
                tagCount &+= 1
            }
            writer.writeTagCount(tagCount)
            if structure.pointee.divergingEpoch != FetchResponse.EpochEndOffset() {
                try writer.writeTag(0, size: structure.pointee.divergingEpoch.encodedSize(version: version))
                try structure.pointee.divergingEpoch.write(to: &writer, version: version)
            }
            if structure.pointee.currentLeader != FetchResponse.LeaderIdAndEpoch() {
                try writer.writeTag(1, size: structure.pointee.currentLeader.encodedSize(version: version))
                try structure.pointee.currentLeader.write(to: &writer, version: version)
            }
            if structure.pointee.snapshotID != FetchResponse.SnapshotId() {
                try writer.writeTag(2, size: structure.pointee.snapshotID.encodedSize(version: version))
                try structure.pointee.snapshotID.write(to: &writer, version: version)
            }
            writer.writeUnknown(structure.pointee.unknownTaggedFields, from: 3, below: .max)
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
        visitor.visit(int64: left.pointee.highWatermark, right.pointee.highWatermark)
        visitor.visit(int64: left.pointee.lastStableOffset, right.pointee.lastStableOffset)
        visitor.visit(int64: left.pointee.logStartOffset, right.pointee.logStartOffset)
        visitor.visit(structure: left.pointee.divergingEpoch, right.pointee.divergingEpoch)
        visitor.visit(structure: left.pointee.currentLeader, right.pointee.currentLeader)
        visitor.visit(structure: left.pointee.snapshotID, right.pointee.snapshotID)
        visitor.visit(structures: left.pointee.abortedTransactions, right.pointee.abortedTransactions)
        visitor.visit(int32: left.pointee.preferredReadReplica, right.pointee.preferredReadReplica)
        visitor.visit(bytes: left.pointee.records, right.pointee.records)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension FetchResponse.EpochEndOffset {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "Epoch"
        let epoch: Int32
        let endOffset: Int64
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            epoch = try reader.readInteger()
            field = "EndOffset"
            endOffset = try reader.readInteger()
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(epoch: epoch, endOffset: endOffset, unknownTaggedFields: unknownTaggedFields)
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
        writer.writeInteger(structure.pointee.epoch)
        writer.writeInteger(structure.pointee.endOffset)
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(int32: left.pointee.epoch, right.pointee.epoch)
        visitor.visit(int64: left.pointee.endOffset, right.pointee.endOffset)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension FetchResponse.LeaderIdAndEpoch {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "LeaderId"
        let leaderID: Int32
        let leaderEpoch: Int32
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            leaderID = try reader.readInteger()
            field = "LeaderEpoch"
            leaderEpoch = try reader.readInteger()
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(leaderID: leaderID, leaderEpoch: leaderEpoch, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 8
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
        writer.writeInteger(structure.pointee.leaderID)
        writer.writeInteger(structure.pointee.leaderEpoch)
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(int32: left.pointee.leaderID, right.pointee.leaderID)
        visitor.visit(int32: left.pointee.leaderEpoch, right.pointee.leaderEpoch)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension FetchResponse.SnapshotId {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "EndOffset"
        let endOffset: Int64
        let epoch: Int32
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            endOffset = try reader.readInteger()
            field = "Epoch"
            epoch = try reader.readInteger()
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(endOffset: endOffset, epoch: epoch, unknownTaggedFields: unknownTaggedFields)
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
        writer.writeInteger(structure.pointee.endOffset)
        writer.writeInteger(structure.pointee.epoch)
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(int64: left.pointee.endOffset, right.pointee.endOffset)
        visitor.visit(int32: left.pointee.epoch, right.pointee.epoch)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension FetchResponse.AbortedTransaction {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version >= 12
        var field: StaticString = "ProducerId"
        let producerID: Int64
        let firstOffset: Int64
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            producerID = try reader.readInteger()
            field = "FirstOffset"
            firstOffset = try reader.readInteger()
            if flexible {
                field = "tagged fields"
                unknownTaggedFields = try reader.readTaggedFields()
            } else {
                unknownTaggedFields = UnknownTaggedFields()
            }
        } catch {
            throw error.within(field)
        }
        self.init(producerID: producerID, firstOffset: firstOffset, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version >= 12
        var size = 16
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(
                structure.pointee.unknownTaggedFields,
                "FetchResponse.AbortedTransaction",
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
        let flexible = version >= 12
        writer.writeInteger(structure.pointee.producerID)
        writer.writeInteger(structure.pointee.firstOffset)
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
        visitor.visit(int64: left.pointee.producerID, right.pointee.producerID)
        visitor.visit(int64: left.pointee.firstOffset, right.pointee.firstOffset)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension FetchResponse.NodeEndpoint {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "NodeId"
        let nodeID: Int32
        let host: String
        let port: Int32
        let rack: String?
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            nodeID = try reader.readInteger()
            field = "Host"
            host = try reader.readString(flexible: true)
            field = "Port"
            port = try reader.readInteger()
            field = "Rack"
            rack = try reader.readNullableString(flexible: true)
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(nodeID: nodeID, host: host, port: port, rack: rack, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 8
        size &+= try WireSize.string(structure.pointee.host, flexible: true, "FetchResponse.NodeEndpoint.Host")
        size &+= try WireSize.string(
            structure.pointee.rack,
            flexible: true,
            nullable: true,
            "FetchResponse.NodeEndpoint.Rack"
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
        writer.writeInteger(structure.pointee.nodeID)
        writer.writeString(structure.pointee.host, flexible: true)
        writer.writeInteger(structure.pointee.port)
        writer.writeString(structure.pointee.rack, flexible: true)
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(int32: left.pointee.nodeID, right.pointee.nodeID)
        visitor.visit(string: left.pointee.host, right.pointee.host)
        visitor.visit(int32: left.pointee.port, right.pointee.port)
        visitor.visit(string: left.pointee.rack, right.pointee.rack)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}
