// Generated from the protocol schema by Tools/generate. Do not edit.

public import NIOCore

/// A metadata replica's request for a piece of a snapshot of the metadata log (KIP-630).
///
/// Versions 0-1, flexible.
public struct FetchSnapshotRequest: KafkaRequest {
    public typealias Response = FetchSnapshotResponse

    public static var specification: MessageSpecification {
        return MessageSpecification("FetchSnapshotRequest", key: 59, versions: VersionRange(0, 1), flexibleFrom: 0)
    }

    /// ID of the cluster that the replica belongs to; null to skip the check.
    public var clusterID: String?

    /// Node ID of the replica that fetches; -1 when it is none.
    public var replicaID: Int32

    /// Most bytes of snapshot wanted in the response.
    public var maxBytes: Int32

    /// Topics to fetch snapshots of, in practice the one that holds the metadata log.
    public var topics: [FetchSnapshotRequest.TopicSnapshot]

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        clusterID: String? = nil,
        replicaID: Int32 = -1,
        maxBytes: Int32 = 2147483647,
        topics: [FetchSnapshotRequest.TopicSnapshot] = [],
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.clusterID = clusterID
        self.replicaID = replicaID
        self.maxBytes = maxBytes
        self.topics = topics
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension FetchSnapshotRequest {
    /// One topic with the snapshots to fetch.
    public struct TopicSnapshot: WireStructure {
        /// Name of the topic.
        public var name: String

        /// Partitions to fetch snapshots of, in practice the only one of the metadata log.
        public var partitions: [FetchSnapshotRequest.PartitionSnapshot]

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            name: String = "",
            partitions: [FetchSnapshotRequest.PartitionSnapshot] = [],
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.name = name
            self.partitions = partitions
            self.unknownTaggedFields = unknownTaggedFields
        }
    }

    /// One partition and the piece of its snapshot to fetch.
    public struct PartitionSnapshot: WireStructure {
        /// Number of the partition within its topic, counted from 0.
        public var partition: Int32

        /// Epoch of the quorum that the replica knows, so that leader and replica can tell who is behind.
        public var currentLeaderEpoch: Int32

        /// Snapshot to fetch from.
        public var snapshotID: FetchSnapshotRequest.SnapshotId

        /// Byte position in the snapshot at which to begin.
        public var position: Int64

        /// ID of the log directory of the replica that fetches. From version 1 on.
        public var replicaDirectoryID: KafkaUUID

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            partition: Int32 = 0,
            currentLeaderEpoch: Int32 = 0,
            snapshotID: FetchSnapshotRequest.SnapshotId = FetchSnapshotRequest.SnapshotId(),
            position: Int64 = 0,
            replicaDirectoryID: KafkaUUID = .zero,
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.partition = partition
            self.currentLeaderEpoch = currentLeaderEpoch
            self.snapshotID = snapshotID
            self.position = position
            self.replicaDirectoryID = replicaDirectoryID
            self.unknownTaggedFields = unknownTaggedFields
        }
    }

    /// What identifies a snapshot: the offset up to which it reaches and the epoch there.
    public struct SnapshotId: WireStructure {
        /// Offset up to which the snapshot reaches, itself not included.
        public var endOffset: Int64

        /// Epoch of the last record in the snapshot.
        public var epoch: Int32

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            endOffset: Int64 = 0,
            epoch: Int32 = 0,
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.endOffset = endOffset
            self.epoch = epoch
            self.unknownTaggedFields = unknownTaggedFields
        }
    }
}

extension FetchSnapshotRequest {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "ClusterId"
        var clusterID: String? = nil
        let replicaID: Int32
        let maxBytes: Int32
        let topics: [FetchSnapshotRequest.TopicSnapshot]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            replicaID = try reader.readInteger()
            field = "MaxBytes"
            maxBytes = try reader.readInteger()
            field = "Topics"
            topics = try reader.readArray(
                of: FetchSnapshotRequest.TopicSnapshot.self,
                version: version,
                flexible: true,
                minimumSize: 3
            )
            field = "tagged fields"
            var tags = try reader.beginTaggedFields()
            while let tag = try reader.nextTag(&tags) {
                switch tag {
                case 0:
                    field = "ClusterId"
                    clusterID = try reader.readNullableString(flexible: true)
                    try reader.finishTag(&tags)
                default:
                    try reader.keepTag(&tags)
                }
            }
            unknownTaggedFields = tags.unknown
        } catch {
            throw error.within(field)
        }
        self.init(
            clusterID: clusterID,
            replicaID: replicaID,
            maxBytes: maxBytes,
            topics: topics,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 8
        size &+= try WireSize.array(
            structure.pointee.topics,
            version: version,
            flexible: true,
            "FetchSnapshotRequest.Topics"
        )
        var tagCount = 0
        var tagSize = 0
        if structure.pointee.clusterID != nil {
            tagCount &+= 1
            tagSize &+= try WireSize.tagged(
                0,
                WireSize.string(
                    structure.pointee.clusterID,
                    flexible: true,
                    nullable: true,
                    "FetchSnapshotRequest.ClusterId"
                ),
                "FetchSnapshotRequest.ClusterId"
            )
        }
        size &+= try WireSize.taggedFields(
            structure.pointee.unknownTaggedFields,
            knownTags: 0x1,
            knownCount: tagCount,
            knownSize: tagSize
        )
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
        writer.writeInteger(structure.pointee.maxBytes)
        try writer.writeArray(structure.pointee.topics, version: version, flexible: true)
        var tagCount = structure.pointee.unknownTaggedFields.count
        if structure.pointee.clusterID != nil {
            tagCount &+= 1
        }
        writer.writeTagCount(tagCount)
        if structure.pointee.clusterID != nil {
            try writer.writeTag(
                0,
                size: WireSize.string(
                    structure.pointee.clusterID,
                    flexible: true,
                    nullable: true,
                    "FetchSnapshotRequest.ClusterId"
                )
            )
            writer.writeString(structure.pointee.clusterID, flexible: true)
        }
        writer.writeUnknown(structure.pointee.unknownTaggedFields, from: 1, below: .max)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(string: left.pointee.clusterID, right.pointee.clusterID)
        visitor.visit(int32: left.pointee.replicaID, right.pointee.replicaID)
        visitor.visit(int32: left.pointee.maxBytes, right.pointee.maxBytes)
        visitor.visit(structures: left.pointee.topics, right.pointee.topics)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension FetchSnapshotRequest.TopicSnapshot {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "Name"
        let name: String
        let partitions: [FetchSnapshotRequest.PartitionSnapshot]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            name = try reader.readString(flexible: true)
            field = "Partitions"
            partitions = try reader.readArray(
                of: FetchSnapshotRequest.PartitionSnapshot.self,
                version: version,
                flexible: true,
                minimumSize: 30
            )
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(name: name, partitions: partitions, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 0
        size &+= try WireSize.string(structure.pointee.name, flexible: true, "FetchSnapshotRequest.TopicSnapshot.Name")
        size &+= try WireSize.array(
            structure.pointee.partitions,
            version: version,
            flexible: true,
            "FetchSnapshotRequest.TopicSnapshot.Partitions"
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
        writer.writeString(structure.pointee.name, flexible: true)
        try writer.writeArray(structure.pointee.partitions, version: version, flexible: true)
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
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

extension FetchSnapshotRequest.PartitionSnapshot {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "Partition"
        let partition: Int32
        let currentLeaderEpoch: Int32
        let snapshotID: FetchSnapshotRequest.SnapshotId
        let position: Int64
        var replicaDirectoryID: KafkaUUID = .zero
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            partition = try reader.readInteger()
            field = "CurrentLeaderEpoch"
            currentLeaderEpoch = try reader.readInteger()
            field = "SnapshotId"
            snapshotID = try FetchSnapshotRequest.SnapshotId(from: &reader, version: version)
            field = "Position"
            position = try reader.readInteger()
            field = "tagged fields"
            var tags = try reader.beginTaggedFields()
            while let tag = try reader.nextTag(&tags) {
                switch tag {
                case 0 where version == 1:
                    field = "ReplicaDirectoryId"
                    replicaDirectoryID = try reader.readUUID()
                    try reader.finishTag(&tags)
                default:
                    try reader.keepTag(&tags)
                }
            }
            unknownTaggedFields = tags.unknown
        } catch {
            throw error.within(field)
        }
        self.init(
            partition: partition,
            currentLeaderEpoch: currentLeaderEpoch,
            snapshotID: snapshotID,
            position: position,
            replicaDirectoryID: replicaDirectoryID,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 16
        size &+= try structure.pointee.snapshotID.encodedSize(version: version)
        var tagCount = 0
        var tagSize = 0
        if version == 1 && !structure.pointee.replicaDirectoryID.isZero {
            tagCount &+= 1
            tagSize &+= try WireSize.tagged(0, 16, "FetchSnapshotRequest.PartitionSnapshot.ReplicaDirectoryId")
        }
        size &+= try WireSize.taggedFields(
            structure.pointee.unknownTaggedFields,
            knownTags: version == 1 ? 0x1 : 0x0,
            knownCount: tagCount,
            knownSize: tagSize
        )
        return size
    }

    @inline(never)
    @_lifetime(writer: copy writer)
    public static func write(
        _ structure: UnsafePointer<Self>,
        to writer: inout WireWriter,
        version: Int16
    ) throws(WireError) {
        writer.writeInteger(structure.pointee.partition)
        writer.writeInteger(structure.pointee.currentLeaderEpoch)
        try structure.pointee.snapshotID.write(to: &writer, version: version)
        writer.writeInteger(structure.pointee.position)
        var tagCount = structure.pointee.unknownTaggedFields.count
        if version == 1 && !structure.pointee.replicaDirectoryID.isZero {
            tagCount &+= 1
        }
        writer.writeTagCount(tagCount)
        if version == 1 && !structure.pointee.replicaDirectoryID.isZero {
            writer.writeTag(0, size: 16)
            writer.writeUUID(structure.pointee.replicaDirectoryID)
        }
        writer.writeUnknown(structure.pointee.unknownTaggedFields, from: 0, below: .max)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(int32: left.pointee.partition, right.pointee.partition)
        visitor.visit(int32: left.pointee.currentLeaderEpoch, right.pointee.currentLeaderEpoch)
        visitor.visit(structure: left.pointee.snapshotID, right.pointee.snapshotID)
        visitor.visit(int64: left.pointee.position, right.pointee.position)
        visitor.visit(uuid: left.pointee.replicaDirectoryID, right.pointee.replicaDirectoryID)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension FetchSnapshotRequest.SnapshotId {
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

/// Carries a piece of a snapshot of the metadata log.
///
/// Versions 0-1, flexible.
public struct FetchSnapshotResponse: KafkaResponse {
    public static var specification: MessageSpecification {
        return MessageSpecification("FetchSnapshotResponse", key: 59, versions: VersionRange(0, 1), flexibleFrom: 0)
    }

    /// How long, in milliseconds, the broker asks the client to wait before its next request because of a quota; 0 when
    /// there is none.
    public var throttleTimeMs: Int32

    /// Outcome of the request as a whole, as a Kafka error code; 0 means success.
    public var errorCode: ErrorCode

    /// Outcomes, grouped by topic.
    public var topics: [FetchSnapshotResponse.TopicSnapshot]

    /// Addresses of the nodes that are named as leaders in this response, to spare the client a lookup. From version 1
    /// on.
    public var nodeEndpoints: [FetchSnapshotResponse.NodeEndpoint]

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        throttleTimeMs: Int32 = 0,
        errorCode: ErrorCode = ErrorCode(rawValue: 0),
        topics: [FetchSnapshotResponse.TopicSnapshot] = [],
        nodeEndpoints: [FetchSnapshotResponse.NodeEndpoint] = [],
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.throttleTimeMs = throttleTimeMs
        self.errorCode = errorCode
        self.topics = topics
        self.nodeEndpoints = nodeEndpoints
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension FetchSnapshotResponse {
    /// One topic with the pieces of snapshots.
    public struct TopicSnapshot: WireStructure {
        /// Name of the topic.
        public var name: String

        /// Outcomes for each partition of the topic.
        public var partitions: [FetchSnapshotResponse.PartitionSnapshot]

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            name: String = "",
            partitions: [FetchSnapshotResponse.PartitionSnapshot] = [],
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.name = name
            self.partitions = partitions
            self.unknownTaggedFields = unknownTaggedFields
        }
    }

    /// One partition with a piece of its snapshot.
    public struct PartitionSnapshot: WireStructure {
        /// Number of the partition within its topic, counted from 0.
        public var index: Int32

        /// Outcome for this partition, as a Kafka error code; 0 means success.
        public var errorCode: ErrorCode

        /// Snapshot that the piece is from.
        public var snapshotID: FetchSnapshotResponse.SnapshotId

        /// Who leads the quorum now, where the replica asked the wrong node or with a stale epoch.
        public var currentLeader: FetchSnapshotResponse.LeaderIdAndEpoch

        /// Size of the whole snapshot, in bytes.
        public var size: Int64

        /// Byte position in the snapshot at which the piece begins.
        public var position: Int64

        /// Bytes of the snapshot, which need not begin or end where a record batch does.
        public var unalignedRecords: ByteBuffer

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            index: Int32 = 0,
            errorCode: ErrorCode = ErrorCode(rawValue: 0),
            snapshotID: FetchSnapshotResponse.SnapshotId = FetchSnapshotResponse.SnapshotId(),
            currentLeader: FetchSnapshotResponse.LeaderIdAndEpoch = FetchSnapshotResponse.LeaderIdAndEpoch(),
            size: Int64 = 0,
            position: Int64 = 0,
            unalignedRecords: ByteBuffer = ByteBuffer(),
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.index = index
            self.errorCode = errorCode
            self.snapshotID = snapshotID
            self.currentLeader = currentLeader
            self.size = size
            self.position = position
            self.unalignedRecords = unalignedRecords
            self.unknownTaggedFields = unknownTaggedFields
        }
    }

    /// What identifies a snapshot: the offset up to which it reaches and the epoch there.
    public struct SnapshotId: WireStructure {
        /// Offset up to which the snapshot reaches, itself not included.
        public var endOffset: Int64

        /// Epoch of the last record in the snapshot.
        public var epoch: Int32

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            endOffset: Int64 = 0,
            epoch: Int32 = 0,
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.endOffset = endOffset
            self.epoch = epoch
            self.unknownTaggedFields = unknownTaggedFields
        }
    }

    /// The leader of a partition and its leader epoch.
    public struct LeaderIdAndEpoch: WireStructure {
        /// ID of the quorum's leader now; -1 when none is known.
        public var leaderID: Int32

        /// Latest epoch of the quorum that the node knows.
        public var leaderEpoch: Int32

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            leaderID: Int32 = 0,
            leaderEpoch: Int32 = 0,
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.leaderID = leaderID
            self.leaderEpoch = leaderEpoch
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
        public var port: UInt16

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            nodeID: Int32 = 0,
            host: String = "",
            port: UInt16 = 0,
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.nodeID = nodeID
            self.host = host
            self.port = port
            self.unknownTaggedFields = unknownTaggedFields
        }
    }
}

extension FetchSnapshotResponse {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "ThrottleTimeMs"
        let throttleTimeMs: Int32
        let errorCode: ErrorCode
        let topics: [FetchSnapshotResponse.TopicSnapshot]
        var nodeEndpoints: [FetchSnapshotResponse.NodeEndpoint] = []
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            throttleTimeMs = try reader.readInteger()
            field = "ErrorCode"
            errorCode = try ErrorCode(rawValue: reader.readInteger())
            field = "Topics"
            topics = try reader.readArray(
                of: FetchSnapshotResponse.TopicSnapshot.self,
                version: version,
                flexible: true,
                minimumSize: 3
            )
            field = "tagged fields"
            var tags = try reader.beginTaggedFields()
            while let tag = try reader.nextTag(&tags) {
                switch tag {
                case 0 where version == 1:
                    field = "NodeEndpoints"
                    nodeEndpoints = try reader.readArray(
                        of: FetchSnapshotResponse.NodeEndpoint.self,
                        version: version,
                        flexible: true,
                        minimumSize: 8
                    )
                    try reader.finishTag(&tags)
                default:
                    try reader.keepTag(&tags)
                }
            }
            unknownTaggedFields = tags.unknown
        } catch {
            throw error.within(field)
        }
        self.init(
            throttleTimeMs: throttleTimeMs,
            errorCode: errorCode,
            topics: topics,
            nodeEndpoints: nodeEndpoints,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 6
        size &+= try WireSize.array(
            structure.pointee.topics,
            version: version,
            flexible: true,
            "FetchSnapshotResponse.Topics"
        )
        if !(version == 1) {
            if !structure.pointee.nodeEndpoints.isEmpty {
                throw WireSize.notInVersion("FetchSnapshotResponse.NodeEndpoints", version)
            }
        }
        var tagCount = 0
        var tagSize = 0
        if version == 1 && !structure.pointee.nodeEndpoints.isEmpty {
            tagCount &+= 1
            tagSize &+= try WireSize.tagged(
                0,
                WireSize.array(
                    structure.pointee.nodeEndpoints,
                    version: version,
                    flexible: true,
                    "FetchSnapshotResponse.NodeEndpoints"
                ),
                "FetchSnapshotResponse.NodeEndpoints"
            )
        }
        size &+= try WireSize.taggedFields(
            structure.pointee.unknownTaggedFields,
            knownTags: version == 1 ? 0x1 : 0x0,
            knownCount: tagCount,
            knownSize: tagSize
        )
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
        try writer.writeArray(structure.pointee.topics, version: version, flexible: true)
        var tagCount = structure.pointee.unknownTaggedFields.count
        if version == 1 && !structure.pointee.nodeEndpoints.isEmpty {
            tagCount &+= 1
        }
        writer.writeTagCount(tagCount)
        if version == 1 && !structure.pointee.nodeEndpoints.isEmpty {
            try writer.writeTag(
                0,
                size: WireSize.array(
                    structure.pointee.nodeEndpoints,
                    version: version,
                    flexible: true,
                    "FetchSnapshotResponse.NodeEndpoints"
                )
            )
            try writer.writeArray(structure.pointee.nodeEndpoints, version: version, flexible: true)
        }
        writer.writeUnknown(structure.pointee.unknownTaggedFields, from: 0, below: .max)
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
        visitor.visit(structures: left.pointee.nodeEndpoints, right.pointee.nodeEndpoints)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension FetchSnapshotResponse.TopicSnapshot {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "Name"
        let name: String
        let partitions: [FetchSnapshotResponse.PartitionSnapshot]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            name = try reader.readString(flexible: true)
            field = "Partitions"
            partitions = try reader.readArray(
                of: FetchSnapshotResponse.PartitionSnapshot.self,
                version: version,
                flexible: true,
                minimumSize: 37
            )
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(name: name, partitions: partitions, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 0
        size &+= try WireSize.string(structure.pointee.name, flexible: true, "FetchSnapshotResponse.TopicSnapshot.Name")
        size &+= try WireSize.array(
            structure.pointee.partitions,
            version: version,
            flexible: true,
            "FetchSnapshotResponse.TopicSnapshot.Partitions"
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
        writer.writeString(structure.pointee.name, flexible: true)
        try writer.writeArray(structure.pointee.partitions, version: version, flexible: true)
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
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

extension FetchSnapshotResponse.PartitionSnapshot {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "Index"
        let index: Int32
        let errorCode: ErrorCode
        let snapshotID: FetchSnapshotResponse.SnapshotId
        var currentLeader: FetchSnapshotResponse.LeaderIdAndEpoch = FetchSnapshotResponse.LeaderIdAndEpoch()
        let size: Int64
        let position: Int64
        let unalignedRecords: ByteBuffer
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            index = try reader.readInteger()
            field = "ErrorCode"
            errorCode = try ErrorCode(rawValue: reader.readInteger())
            field = "SnapshotId"
            snapshotID = try FetchSnapshotResponse.SnapshotId(from: &reader, version: version)
            field = "Size"
            size = try reader.readInteger()
            field = "Position"
            position = try reader.readInteger()
            field = "UnalignedRecords"
            unalignedRecords = try reader.readBytes(flexible: true)
            field = "tagged fields"
            var tags = try reader.beginTaggedFields()
            while let tag = try reader.nextTag(&tags) {
                switch tag {
                case 0:
                    field = "CurrentLeader"
                    currentLeader = try FetchSnapshotResponse.LeaderIdAndEpoch(from: &reader, version: version)
                    try reader.finishTag(&tags)
                default:
                    try reader.keepTag(&tags)
                }
            }
            unknownTaggedFields = tags.unknown
        } catch {
            throw error.within(field)
        }
        self.init(
            index: index,
            errorCode: errorCode,
            snapshotID: snapshotID,
            currentLeader: currentLeader,
            size: size,
            position: position,
            unalignedRecords: unalignedRecords,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 22
        size &+= try structure.pointee.snapshotID.encodedSize(version: version)
        size &+= try WireSize.bytes(
            structure.pointee.unalignedRecords,
            flexible: true,
            "FetchSnapshotResponse.PartitionSnapshot.UnalignedRecords"
        )
        var tagCount = 0
        var tagSize = 0
        if structure.pointee.currentLeader != FetchSnapshotResponse.LeaderIdAndEpoch() {
            tagCount &+= 1
            tagSize &+= try WireSize.tagged(
                0,
                structure.pointee.currentLeader.encodedSize(version: version),
                "FetchSnapshotResponse.PartitionSnapshot.CurrentLeader"
            )
        }
        size &+= try WireSize.taggedFields(
            structure.pointee.unknownTaggedFields,
            knownTags: 0x1,
            knownCount: tagCount,
            knownSize: tagSize
        )
        return size
    }

    @inline(never)
    @_lifetime(writer: copy writer)
    public static func write(
        _ structure: UnsafePointer<Self>,
        to writer: inout WireWriter,
        version: Int16
    ) throws(WireError) {
        writer.writeInteger(structure.pointee.index)
        writer.writeInteger(structure.pointee.errorCode.rawValue)
        try structure.pointee.snapshotID.write(to: &writer, version: version)
        writer.writeInteger(structure.pointee.size)
        writer.writeInteger(structure.pointee.position)
        writer.writeBytes(structure.pointee.unalignedRecords, flexible: true)
        var tagCount = structure.pointee.unknownTaggedFields.count
        if structure.pointee.currentLeader != FetchSnapshotResponse.LeaderIdAndEpoch() {
            tagCount &+= 1
        }
        writer.writeTagCount(tagCount)
        if structure.pointee.currentLeader != FetchSnapshotResponse.LeaderIdAndEpoch() {
            try writer.writeTag(0, size: structure.pointee.currentLeader.encodedSize(version: version))
            try structure.pointee.currentLeader.write(to: &writer, version: version)
        }
        writer.writeUnknown(structure.pointee.unknownTaggedFields, from: 1, below: .max)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(int32: left.pointee.index, right.pointee.index)
        visitor.visit(int16: left.pointee.errorCode.rawValue, right.pointee.errorCode.rawValue)
        visitor.visit(structure: left.pointee.snapshotID, right.pointee.snapshotID)
        visitor.visit(structure: left.pointee.currentLeader, right.pointee.currentLeader)
        visitor.visit(int64: left.pointee.size, right.pointee.size)
        visitor.visit(int64: left.pointee.position, right.pointee.position)
        visitor.visit(bytes: left.pointee.unalignedRecords, right.pointee.unalignedRecords)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension FetchSnapshotResponse.SnapshotId {
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

extension FetchSnapshotResponse.LeaderIdAndEpoch {
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

extension FetchSnapshotResponse.NodeEndpoint {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "NodeId"
        let nodeID: Int32
        let host: String
        let port: UInt16
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            nodeID = try reader.readInteger()
            field = "Host"
            host = try reader.readString(flexible: true)
            field = "Port"
            port = try reader.readInteger()
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(nodeID: nodeID, host: host, port: port, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 6
        size &+= try WireSize.string(structure.pointee.host, flexible: true, "FetchSnapshotResponse.NodeEndpoint.Host")
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
        visitor.visit(uint16: left.pointee.port, right.pointee.port)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}
