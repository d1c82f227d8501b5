// Generated from the protocol schema by Tools/generate. Do not edit.

/// Metadata record that changes parts of a partition's state; what it leaves out stays as it is.
///
/// Versions 0-2, flexible.
public struct PartitionChangeRecord: KafkaRecordMessage {
    public static var specification: MessageSpecification {
        return MessageSpecification("PartitionChangeRecord", key: 5, versions: VersionRange(0, 2), flexibleFrom: 0)
    }

    /// Number of the partition within its topic, counted from 0.
    public var partitionID: Int32

    /// Unique ID that the topic got at its creation; a topic deleted and created again has another.
    public var topicID: KafkaUUID

    /// Broker IDs of the replicas in sync with the leader; null when unchanged.
    public var isr: Int32List?

    /// Broker ID of the new leader; -1 for none, -2 when unchanged.
    public var leader: Int32

    /// Broker IDs of all replicas, the preferred leader first; null when unchanged.
    public var replicas: Int32List?

    /// Broker IDs of replicas that a reassignment is going to remove; null when unchanged.
    public var removingReplicas: Int32List?

    /// Broker IDs of replicas that a reassignment is adding; null when unchanged.
    public var addingReplicas: Int32List?

    /// Whether the leader still recovers from an unclean election: 0 no, 1 yes; -1 when unchanged.
    public var leaderRecoveryState: Int8

    /// IDs of the log directories of the replicas, in the same order; null when unchanged. From version 1 on.
    public var directories: [KafkaUUID]?

    /// Broker IDs of replicas outside the in-sync set that hold all committed records and may lead (KIP-966); null when
    /// unchanged. From version 2 on.
    public var eligibleLeaderReplicas: Int32List?

    /// Broker IDs of those that were last eligible to lead but went down uncleanly; null when unchanged. From version 2
    /// on.
    public var lastKnownELR: Int32List?

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        partitionID: Int32 = -1,
        topicID: KafkaUUID = .zero,
        isr: Int32List? = nil,
        leader: Int32 = -2,
        replicas: Int32List? = nil,
        removingReplicas: Int32List? = nil,
        addingReplicas: Int32List? = nil,
        leaderRecoveryState: Int8 = -1,
        directories: [KafkaUUID]? = nil,
        eligibleLeaderReplicas: Int32List? = nil,
        lastKnownELR: Int32List? = nil,
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.partitionID = partitionID
        self.topicID = topicID
        self.isr = isr
        self.leader = leader
        self.replicas = replicas
        self.removingReplicas = removingReplicas
        self.addingReplicas = addingReplicas
        self.leaderRecoveryState = leaderRecoveryState
        self.directories = directories
        self.eligibleLeaderReplicas = eligibleLeaderReplicas
        self.lastKnownELR = lastKnownELR
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension PartitionChangeRecord {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "PartitionId"
        let partitionID: Int32
        let topicID: KafkaUUID
        var isr: Int32List? = nil
        var leader: Int32 = -2
        var replicas: Int32List? = nil
        var removingReplicas: Int32List? = nil
        var addingReplicas: Int32List? = nil
        var leaderRecoveryState: Int8 = -1
        var directories: [KafkaUUID]? = nil
        var eligibleLeaderReplicas: Int32List? = nil
        var lastKnownELR: Int32List? = nil
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            partitionID = try reader.readInteger()
            field = "TopicId"
            topicID = try reader.readUUID()
            field = "tagged fields"
            var tags = try reader.beginTaggedFields()
            while let tag = try reader.nextTag(&tags) {
                switch tag {
                case 0:
                    field = "Isr"
                    isr = try reader.readNullableInt32List(flexible: true)
                    try reader.finishTag(&tags)
                case 1:
                    field = "Leader"
                    leader = try reader.readInteger()
                    try reader.finishTag(&tags)
                case 2:
                    field = "Replicas"
                    replicas = try reader.readNullableInt32List(flexible: true)
                    try reader.finishTag(&tags)
                case 3:
                    field = "RemovingReplicas"
                    removingReplicas = try reader.readNullableInt32List(flexible: true)
                    try reader.finishTag(&tags)
                case 4:
                    field = "AddingReplicas"
                    addingReplicas = try reader.readNullableInt32List(flexible: true)
                    try reader.finishTag(&tags)
                case 5:
                    field = "LeaderRecoveryState"
                    leaderRecoveryState = try reader.readInteger()
                    try reader.finishTag(&tags)
                case 6 where version == 2:
                    field = "EligibleLeaderReplicas"
                    eligibleLeaderReplicas = try reader.readNullableInt32List(flexible: true)
                    try reader.finishTag(&tags)
                case 7 where version == 2:
                    field = "LastKnownElr"
                    lastKnownELR = try reader.readNullableInt32List(flexible: true)
                    try reader.finishTag(&tags)
                case 8 where version >= 1:
                    field = "Directories"
                    directories = try reader.readNullableUUIDs(flexible: true)
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
            partitionID: partitionID,
            topicID: topicID,
            isr: isr,
            leader: leader,
            replicas: replicas,
            removingReplicas: removingReplicas,
            addingReplicas: addingReplicas,
            leaderRecoveryState: leaderRecoveryState,
            directories: directories,
            eligibleLeaderReplicas: eligibleLeaderReplicas,
            lastKnownELR: lastKnownELR,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 20
        if !(version == 2) {
            if structure.pointee.eligibleLeaderReplicas != nil {
                throw WireSize.notInVersion("PartitionChangeRecord.EligibleLeaderReplicas", version)
            }
        }
        if !(version == 2) {
            if structure.pointee.lastKnownELR != nil {
                throw WireSize.notInVersion("PartitionChangeRecord.LastKnownElr", version)
            }
        }
        if !(version >= 1) {
            if structure.pointee.directories != nil {
                throw WireSize.notInVersion("PartitionChangeRecord.Directories", version)
            }
        }
        var tagCount = 0
        var tagSize = 0
        if structure.pointee.isr != nil {
            tagCount &+= 1
            tagSize &+= try WireSize.tagged(
                0,
                WireSize.array(
                    count: structure.pointee.isr?.count,
                    of: 4,
                    flexible: true,
                    nullable: true,
                    "PartitionChangeRecord.Isr"
                ),
                "PartitionChangeRecord.Isr"
            )
        }
        if structure.pointee.leader != -2 {
            tagCount &+= 1
            tagSize &+= try WireSize.tagged(1, 4, "PartitionChangeRecord.Leader")
        }
        if structure.pointee.replicas != nil {
            tagCount &+= 1
            tagSize &+= try WireSize.tagged(
                2,
                WireSize.array(
                    count: structure.pointee.replicas?.count,
                    of: 4,
                    flexible: true,
                    nullable: true,
                    "PartitionChangeRecord.Replicas"
                ),
                "PartitionChangeRecord.Replicas"
            )
        }
        if structure.pointee.removingReplicas != nil {
            tagCount &+= 1
            tagSize &+= try WireSize.tagged(
                3,
                WireSize.array(
                    count: structure.pointee.removingReplicas?.count,
                    of: 4,
                    flexible: true,
                    nullable: true,
                    "PartitionChangeRecord.RemovingReplicas"
                ),
                "PartitionChangeRecord.RemovingReplicas"
            )
        }
        if structure.pointee.addingReplicas != nil {
            tagCount &+= 1
            tagSize &+= try WireSize.tagged(
                4,
                WireSize.array(
                    count: structure.pointee.addingReplicas?.count,
                    of: 4,
                    flexible: true,
                    nullable: true,
                    "PartitionChangeRecord.AddingReplicas"
                ),
                "PartitionChangeRecord.AddingReplicas"
            )
        }
        if structure.pointee.leaderRecoveryState != -1 {
            tagCount &+= 1
            tagSize &+= try WireSize.tagged(5, 1, "PartitionChangeRecord.LeaderRecoveryState")
        }
        if version == 2 && structure.pointee.eligibleLeaderReplicas != nil {
            tagCount &+= 1
            tagSize &+= try WireSize.tagged(
                6,
                WireSize.array(
                    count: structure.pointee.eligibleLeaderReplicas?.count,
                    of: 4,
                    flexible: true,
                    nullable: true,
                    "PartitionChangeRecord.EligibleLeaderReplicas"
                ),
                "PartitionChangeRecord.EligibleLeaderReplicas"
            )
        }
        if version == 2 && structure.pointee.lastKnownELR != nil {
            tagCount &+= 1
            tagSize &+= try WireSize.tagged(
                7,
                WireSize.array(
                    count: structure.pointee.lastKnownELR?.count,
                    of: 4,
                    flexible: true,
                    nullable: true,
                    "PartitionChangeRecord.LastKnownElr"
                ),
                "PartitionChangeRecord.LastKnownElr"
            )
        }
        if version >= 1 && structure.pointee.directories != nil {
            tagCount &+= 1
            tagSize &+= try WireSize.tagged(
                8,
                WireSize.array(
                    count: structure.pointee.directories?.count,
                    of: 16,
                    flexible: true,
                    nullable: true,
                    "PartitionChangeRecord.Directories"
                ),
                "PartitionChangeRecord.Directories"
            )
        }
        size &+= try WireSize.taggedFields(
            structure.pointee.unknownTaggedFields,
            knownTags: 0x3f | (version == 2 ? 0xc0 : 0x0) | (version >= 1 ? 0x100 : 0x0),
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
        writer.writeInteger(structure.pointee.partitionID)
        writer.writeUUID(structure.pointee.topicID)
        var tagCount = structure.pointee.unknownTaggedFields.count
        if structure.pointee.isr != nil {
            tagCount &+= 1
        }
        if structure.pointee.leader != -2 {
            tagCount &+= 1
        }
        if structure.pointee.replicas != nil {
            tagCount &+= 1
        }
        if structure.pointee.removingReplicas != nil {
            tagCount &+= 1
        }
        if structure.pointee.addingReplicas != nil {
            tagCount &+= 1
        }
        if structure.pointee.leaderRecoveryState != -1 {
            tagCount &+= 1
        }
        if version == 2 && structure.pointee.eligibleLeaderReplicas != nil {
            tagCount &+= 1
        }
        if version == 2 && structure.pointee.lastKnownELR != nil {
            tagCount &+= 1
        }
        if version >= 1 && structure.pointee.directories != nil {
            tagCount &+= 1
        }
        writer.writeTagCount(tagCount)
        if structure.pointee.isr != nil {
            try writer.writeTag(
                0,
                size: WireSize.array(
                    count: structure.pointee.isr?.count,
                    of: 4,
                    flexible: true,
                    nullable: true,
                    "PartitionChangeRecord.Isr"
                )
            )
            writer.writeInt32List(structure.pointee.isr, flexible: true)
        }
        if structure.pointee.leader != -2 {
            writer.writeTag(1, size: 4)
            writer.writeInteger(structure.pointee.leader)
        }
        if structure.pointee.replicas != nil {
            try writer.writeTag(
                2,
                size: WireSize.array(
                    count: structure.pointee.replicas?.count,
                    of: 4,
                    flexible: true,
                    nullable: true,
                    "PartitionChangeRecord.Replicas"
                )
            )
            writer.writeInt32List(structure.pointee.replicas, flexible: true)
        }
        if structure.pointee.removingReplicas != nil {
            try writer.writeTag(
                3,
                size: WireSize.array(
                    count: structure.pointee.removingReplicas?.count,
                    of: 4,
                    flexible: true,
                    nullable: true,
                    "PartitionChangeRecord.RemovingReplicas"
                )
            )
            writer.writeInt32List(structure.pointee.removingReplicas, flexible: true)
        }
        if structure.pointee.addingReplicas != nil {
            try writer.writeTag(
                4,
                size: WireSize.array(
                    count: structure.pointee.addingReplicas?.count,
                    of: 4,
                    flexible: true,
                    nullable: true,
                    "PartitionChangeRecord.AddingReplicas"
                )
            )
            writer.writeInt32List(structure.pointee.addingReplicas, flexible: true)
        }
        if structure.pointee.leaderRecoveryState != -1 {
            writer.writeTag(5, size: 1)
            writer.writeInteger(structure.pointee.leaderRecoveryState)
        }
        if version == 2 && structure.pointee.eligibleLeaderReplicas != nil {
            try writer.writeTag(
                6,
                size: WireSize.array(
                    count: structure.pointee.eligibleLeaderReplicas?.count,
                    of: 4,
                    flexible: true,
                    nullable: true,
                    "PartitionChangeRecord.EligibleLeaderReplicas"
                )
            )
            writer.writeInt32List(structure.pointee.eligibleLeaderReplicas, flexible: true)
        }
        writer.writeUnknown(structure.pointee.unknownTaggedFields, from: 6, below: 7)
        if version == 2 && structure.pointee.lastKnownELR != nil {
            try writer.writeTag(
                7,
                size: WireSize.array(
                    count: structure.pointee.lastKnownELR?.count,
                    of: 4,
                    flexible: true,
                    nullable: true,
                    "PartitionChangeRecord.LastKnownElr"
                )
            )
            writer.writeInt32List(structure.pointee.lastKnownELR, flexible: true)
        }
        writer.writeUnknown(structure.pointee.unknownTaggedFields, from: 7, below: 8)
        if version >= 1 && structure.pointee.directories != nil {
            try writer.writeTag(
                8,
                size: WireSize.array(
                    count: structure.pointee.directories?.count,
                    of: 16,
                    flexible: true,
                    nullable: true,
                    "PartitionChangeRecord.Directories"
                )
            )
            writer.writeUUIDs(structure.pointee.directories, flexible: true)
        }
        writer.writeUnknown(structure.pointee.unknownTaggedFields, from: 8, below: .max)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(int32: left.pointee.partitionID, right.pointee.partitionID)
        visitor.visit(uuid: left.pointee.topicID, right.pointee.topicID)
        visitor.visit(int32s: left.pointee.isr, right.pointee.isr)
        visitor.visit(int32: left.pointee.leader, right.pointee.leader)
        visitor.visit(int32s: left.pointee.replicas, right.pointee.replicas)
        visitor.visit(int32s: left.pointee.removingReplicas, right.pointee.removingReplicas)
        visitor.visit(int32s: left.pointee.addingReplicas, right.pointee.addingReplicas)
        visitor.visit(int8: left.pointee.leaderRecoveryState, right.pointee.leaderRecoveryState)
        visitor.visit(values: left.pointee.directories, right.pointee.directories)
        visitor.visit(int32s: left.pointee.eligibleLeaderReplicas, right.pointee.eligibleLeaderReplicas)
        visitor.visit(int32s: left.pointee.lastKnownELR, right.pointee.lastKnownELR)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}
