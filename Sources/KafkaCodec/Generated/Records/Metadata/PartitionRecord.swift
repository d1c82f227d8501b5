// Generated from the protocol schema by Tools/generate. Do not edit.

/// Metadata record that creates a partition or gives its whole state.
///
/// Versions 0-2, flexible.
public struct PartitionRecord: KafkaRecordMessage {
    public static var specification: MessageSpecification {
        return MessageSpecification("PartitionRecord", key: 3, versions: VersionRange(0, 2), flexibleFrom: 0)
    }

    /// Number of the partition within its topic, counted from 0.
    public var partitionID: Int32

    /// Unique ID that the topic got at its creation; a topic deleted and created again has another.
    public var topicID: KafkaUUID

    /// Broker IDs of all replicas of the partition, the preferred leader first.
    public var replicas: Int32List

    /// Broker IDs of the replicas in sync with the leader.
    public var isr: Int32List

    /// Broker IDs of replicas that a reassignment is going to remove; empty when none is.
    public var removingReplicas: Int32List

    /// Broker IDs of replicas that a reassignment is adding; empty when none is.
    public var addingReplicas: Int32List

    /// Broker ID of the leader; -1 when there is none.
    public var leader: Int32

    /// Whether the leader still recovers from an unclean election: 0 no, 1 yes.
    public var leaderRecoveryState: Int8

    /// Leader epoch of the partition, a number that grows with every change of leader.
    public var leaderEpoch: Int32

    /// Version of the partition's state, raised with every change of leader, in-sync set or replicas.
    public var partitionEpoch: Int32

    /// IDs of the log directories of the replicas, in the same order. From version 1 on.
    public var directories: [KafkaUUID]

    /// Broker IDs of replicas outside the in-sync set that hold all committed records and may lead (KIP-966); null for
    /// none. From version 2 on.
    public var eligibleLeaderReplicas: Int32List?

    /// Broker IDs of those that were last eligible to lead but went down uncleanly; null for none. From version 2 on.
    public var lastKnownELR: Int32List?

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        partitionID: Int32 = -1,
        topicID: KafkaUUID = .zero,
        replicas: Int32List = [],
        isr: Int32List = [],
        removingReplicas: Int32List = [],
        addingReplicas: Int32List = [],
        leader: Int32 = -1,
        leaderRecoveryState: Int8 = 0,
        leaderEpoch: Int32 = -1,
        partitionEpoch: Int32 = -1,
        directories: [KafkaUUID] = [],
        eligibleLeaderReplicas: Int32List? = nil,
        lastKnownELR: Int32List? = nil,
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.partitionID = partitionID
        self.topicID = topicID
        self.replicas = replicas
        self.isr = isr
        self.removingReplicas = removingReplicas
        self.addingReplicas = addingReplicas
        self.leader = leader
        self.leaderRecoveryState = leaderRecoveryState
        self.leaderEpoch = leaderEpoch
        self.partitionEpoch = partitionEpoch
        self.directories = directories
        self.eligibleLeaderReplicas = eligibleLeaderReplicas
        self.lastKnownELR = lastKnownELR
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension PartitionRecord {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "PartitionId"
        let partitionID: Int32
        let topicID: KafkaUUID
        let replicas: Int32List
        let isr: Int32List
        let removingReplicas: Int32List
        let addingReplicas: Int32List
        let leader: Int32
        var leaderRecoveryState: Int8 = 0
        let leaderEpoch: Int32
        let partitionEpoch: Int32
        let directories: [KafkaUUID]
        var eligibleLeaderReplicas: Int32List? = nil
        var lastKnownELR: Int32List? = nil
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            partitionID = try reader.readInteger()
            field = "TopicId"
            topicID = try reader.readUUID()
            field = "Replicas"
            replicas = try reader.readInt32List(flexible: true)
            field = "Isr"
            isr = try reader.readInt32List(flexible: true)
            field = "RemovingReplicas"
            removingReplicas = try reader.readInt32List(flexible: true)
            field = "AddingReplicas"
            addingReplicas = try reader.readInt32List(flexible: true)
            field = "Leader"
            leader = try reader.readInteger()
            field = "LeaderEpoch"
            leaderEpoch = try reader.readInteger()
            field = "PartitionEpoch"
            partitionEpoch = try reader.readInteger()
            if version >= 1 {
                field = "Directories"
                directories = try reader.readUUIDs(flexible: true)
            } else {
                directories = []
            }
            field = "tagged fields"
            var tags = try reader.beginTaggedFields()
            while let tag = try reader.nextTag(&tags) {
                switch tag {
                case 0:
                    field = "LeaderRecoveryState"
                    leaderRecoveryState = try reader.readInteger()
                    try reader.finishTag(&tags)
                case 1 where version == 2:
                    field = "EligibleLeaderReplicas"
                    eligibleLeaderReplicas = try reader.readNullableInt32List(flexible: true)
                    try reader.finishTag(&tags)
                case 2 where version == 2:
                    field = "LastKnownElr"
                    lastKnownELR = try reader.readNullableInt32List(flexible: true)
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
            replicas: replicas,
            isr: isr,
            removingReplicas: removingReplicas,
            addingReplicas: addingReplicas,
            leader: leader,
            leaderRecoveryState: leaderRecoveryState,
            leaderEpoch: leaderEpoch,
            partitionEpoch: partitionEpoch,
            directories: directories,
            eligibleLeaderReplicas: eligibleLeaderReplicas,
            lastKnownELR: lastKnownELR,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 32
        size &+= try WireSize.array(
            count: structure.pointee.replicas.count,
            of: 4,
            flexible: true,
            "PartitionRecord.Replicas"
        )
        size &+= try WireSize.array(count: structure.pointee.isr.count, of: 4, flexible: true, "PartitionRecord.Isr")
        size &+= try WireSize.array(
            count: structure.pointee.removingReplicas.count,
            of: 4,
            flexible: true,
            "PartitionRecord.RemovingReplicas"
        )
        size &+= try WireSize.array(
            count: structure.pointee.addingReplicas.count,
            of: 4,
            flexible: true,
            "PartitionRecord.AddingReplicas"
        )
        if version >= 1 {
            size &+= try WireSize.array(
                count: structure.pointee.directories.count,
                of: 16,
                flexible: true,
                "PartitionRecord.Directories"
            )
        } else if !structure.pointee.directories.isEmpty {
            throw WireSize.notInVersion("PartitionRecord.Directories", version)
        }
        if !(version == 2) {
            if structure.pointee.eligibleLeaderReplicas != nil {
                throw WireSize.notInVersion("PartitionRecord.EligibleLeaderReplicas", version)
            }
        }
        if !(version == 2) {
            if structure.pointee.lastKnownELR != nil {
                throw WireSize.notInVersion("PartitionRecord.LastKnownElr", version)
            }
        }
        var tagCount = 0
        var tagSize = 0
        if structure.pointee.leaderRecoveryState != 0 {
            tagCount &+= 1
            tagSize &+= try WireSize.tagged(0, 1, "PartitionRecord.LeaderRecoveryState")
        }
        if version == 2 && structure.pointee.eligibleLeaderReplicas != nil {
            tagCount &+= 1
            tagSize &+= try WireSize.tagged(
                1,
                WireSize.array(
                    count: structure.pointee.eligibleLeaderReplicas?.count,
                    of: 4,
                    flexible: true,
                    nullable: true,
                    "PartitionRecord.EligibleLeaderReplicas"
                ),
                "PartitionRecord.EligibleLeaderReplicas"
            )
        }
        if version == 2 && structure.pointee.lastKnownELR != nil {
            tagCount &+= 1
            tagSize &+= try WireSize.tagged(
                2,
                WireSize.array(
                    count: structure.pointee.lastKnownELR?.count,
                    of: 4,
                    flexible: true,
                    nullable: true,
                    "PartitionRecord.LastKnownElr"
                ),
                "PartitionRecord.LastKnownElr"
            )
        }
        size &+= try WireSize.taggedFields(
            structure.pointee.unknownTaggedFields,
            knownTags: 0x1 | (version == 2 ? 0x6 : 0x0),
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
        writer.writeInt32List(structure.pointee.replicas, flexible: true)
        writer.writeInt32List(structure.pointee.isr, flexible: true)
        writer.writeInt32List(structure.pointee.removingReplicas, flexible: true)
        writer.writeInt32List(structure.pointee.addingReplicas, flexible: true)
        writer.writeInteger(structure.pointee.leader)
        writer.writeInteger(structure.pointee.leaderEpoch)
        writer.writeInteger(structure.pointee.partitionEpoch)
        if version >= 1 {
            writer.writeUUIDs(structure.pointee.directories, flexible: true)
        }
        var tagCount = structure.pointee.unknownTaggedFields.count
        if structure.pointee.leaderRecoveryState != 0 {
            tagCount &+= 1
        }
        if version == 2 && structure.pointee.eligibleLeaderReplicas != nil {
            tagCount &+= 1
        }
        if version == 2 && structure.pointee.lastKnownELR != nil {
            tagCount &+= 1
        }
        writer.writeTagCount(tagCount)
        if structure.pointee.leaderRecoveryState != 0 {
            writer.writeTag(0, size: 1)
            writer.writeInteger(structure.pointee.leaderRecoveryState)
        }
        if version == 2 && structure.pointee.eligibleLeaderReplicas != nil {
            try writer.writeTag(
                1,
                size: WireSize.array(
                    count: structure.pointee.eligibleLeaderReplicas?.count,
                    of: 4,
                    flexible: true,
                    nullable: true,
                    "PartitionRecord.EligibleLeaderReplicas"
                )
            )
            writer.writeInt32List(structure.pointee.eligibleLeaderReplicas, flexible: true)
        }
        writer.writeUnknown(structure.pointee.unknownTaggedFields, from: 1, below: 2)
        if version == 2 && structure.pointee.lastKnownELR != nil {
            try writer.writeTag(
                2,
                size: WireSize.array(
                    count: structure.pointee.lastKnownELR?.count,
                    of: 4,
                    flexible: true,
                    nullable: true,
                    "PartitionRecord.LastKnownElr"
                )
            )
            writer.writeInt32List(structure.pointee.lastKnownELR, flexible: true)
        }
        writer.writeUnknown(structure.pointee.unknownTaggedFields, from: 2, below: .max)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(int32: left.pointee.partitionID, right.pointee.partitionID)
        visitor.visit(uuid: left.pointee.topicID, right.pointee.topicID)
        visitor.visit(int32s: left.pointee.replicas, right.pointee.replicas)
        visitor.visit(int32s: left.pointee.isr, right.pointee.isr)
        visitor.visit(int32s: left.pointee.removingReplicas, right.pointee.removingReplicas)
        visitor.visit(int32s: left.pointee.addingReplicas, right.pointee.addingReplicas)
        visitor.visit(int32: left.pointee.leader, right.pointee.leader)
        visitor.visit(int8: left.pointee.leaderRecoveryState, right.pointee.leaderRecoveryState)
        visitor.visit(int32: left.pointee.leaderEpoch, right.pointee.leaderEpoch)
        visitor.visit(int32: left.pointee.partitionEpoch, right.pointee.partitionEpoch)
        visitor.visit(values: left.pointee.directories, right.pointee.directories)
        visitor.visit(int32s: left.pointee.eligibleLeaderReplicas, right.pointee.eligibleLeaderReplicas)
        visitor.visit(int32s: left.pointee.lastKnownELR, right.pointee.lastKnownELR)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}
