// Generated from the protocol schema by Tools/generate. Do not edit.

/// Key of the record that keeps the whole state of a share partition.
///
/// Version 0.
public struct ShareSnapshotKey: KafkaRecordMessage {
    public static var specification: MessageSpecification {
        return MessageSpecification("ShareSnapshotKey", key: 0, versions: VersionRange(0, 0), flexibleFrom: nil)
    }

    /// ID of the share group.
    public var groupID: String

    /// Unique ID that the topic got at its creation; a topic deleted and created again has another.
    public var topicID: KafkaUUID

    /// Number of the partition within its topic, counted from 0.
    public var partition: Int32

    /// A value of the given fields, the others at their defaults.
    public init(groupID: String = "", topicID: KafkaUUID = .zero, partition: Int32 = 0) {
        self.groupID = groupID
        self.topicID = topicID
        self.partition = partition
    }
}

extension ShareSnapshotKey {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "GroupId"
        let groupID: String
        let topicID: KafkaUUID
        let partition: Int32
        do throws(WireError) {
            groupID = try reader.readString(flexible: false)
            field = "TopicId"
            topicID = try reader.readUUID()
            field = "Partition"
            partition = try reader.readInteger()
        } catch {
            throw error.within(field)
        }
        self.init(groupID: groupID, topicID: topicID, partition: partition)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 20
        size &+= try WireSize.string(structure.pointee.groupID, flexible: false, "ShareSnapshotKey.GroupId")
        return size
    }

    @inline(never)
    @_lifetime(writer: copy writer)
    public static func write(
        _ structure: UnsafePointer<Self>,
        to writer: inout WireWriter,
        version: Int16
    ) throws(WireError) {
        writer.writeString(structure.pointee.groupID, flexible: false)
        writer.writeUUID(structure.pointee.topicID)
        writer.writeInteger(structure.pointee.partition)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(string: left.pointee.groupID, right.pointee.groupID)
        visitor.visit(uuid: left.pointee.topicID, right.pointee.topicID)
        visitor.visit(int32: left.pointee.partition, right.pointee.partition)
    }
}

/// Record of the whole state of a share partition at one moment.
///
/// Version 0, flexible.
public struct ShareSnapshotValue: KafkaRecordMessage {
    public static var specification: MessageSpecification {
        return MessageSpecification("ShareSnapshotValue", key: 0, versions: VersionRange(0, 0), flexibleFrom: 0)
    }

    /// Number of the snapshot of the share partition's state; updates refer to the snapshot they build on.
    public var snapshotEpoch: Int32

    /// Epoch of the share partition's state, raised when the state is set up anew, so that writes from before it are
    /// refused.
    public var stateEpoch: Int32

    /// Leader epoch of the partition, as of the last write of its state.
    public var leaderEpoch: Int32

    /// First offset of the share partition whose delivery is not yet settled; everything below it is done with.
    public var startOffset: Int64

    /// How many records at or after the start offset are settled already; -1 when not known.
    public var deliveryCompleteCount: Int32

    /// Moment at which the share partition's state came into being, in milliseconds since the Unix epoch.
    public var createTimestamp: Int64

    /// Moment at which this snapshot was written, in milliseconds since the Unix epoch.
    public var writeTimestamp: Int64

    /// Ranges of offsets from the start offset on, with the delivery state of each.
    public var stateBatches: [ShareSnapshotValue.StateBatch]

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        snapshotEpoch: Int32 = 0,
        stateEpoch: Int32 = 0,
        leaderEpoch: Int32 = 0,
        startOffset: Int64 = 0,
        deliveryCompleteCount: Int32 = -1,
        createTimestamp: Int64 = 0,
        writeTimestamp: Int64 = 0,
        stateBatches: [ShareSnapshotValue.StateBatch] = [],
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.snapshotEpoch = snapshotEpoch
        self.stateEpoch = stateEpoch
        self.leaderEpoch = leaderEpoch
        self.startOffset = startOffset
        self.deliveryCompleteCount = deliveryCompleteCount
        self.createTimestamp = createTimestamp
        self.writeTimestamp = writeTimestamp
        self.stateBatches = stateBatches
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension ShareSnapshotValue {
    /// A range of offsets of a share partition whose records are in the same delivery state.
    public struct StateBatch: WireStructure {
        /// Offset of the first record in the range.
        public var firstOffset: Int64

        /// Offset of the last record in the range, which is part of it.
        public var lastOffset: Int64

        /// Where the records of the range stand: 0 available, 2 acknowledged, 4 archived.
        public var deliveryState: Int8

        /// How often the records of the range have been handed out so far.
        public var deliveryCount: Int16

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            firstOffset: Int64 = 0,
            lastOffset: Int64 = 0,
            deliveryState: Int8 = 0,
            deliveryCount: Int16 = 0,
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.firstOffset = firstOffset
            self.lastOffset = lastOffset
            self.deliveryState = deliveryState
            self.deliveryCount = deliveryCount
            self.unknownTaggedFields = unknownTaggedFields
        }
    }
}

extension ShareSnapshotValue {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "SnapshotEpoch"
        let snapshotEpoch: Int32
        let stateEpoch: Int32
        let leaderEpoch: Int32
        let startOffset: Int64
        var deliveryCompleteCount: Int32 = -1
        let createTimestamp: Int64
        let writeTimestamp: Int64
        let stateBatches: [ShareSnapshotValue.StateBatch]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            snapshotEpoch = try reader.readInteger()
            field = "StateEpoch"
            stateEpoch = try reader.readInteger()
            field = "LeaderEpoch"
            leaderEpoch = try reader.readInteger()
            field = "StartOffset"
            startOffset = try reader.readInteger()
            field = "CreateTimestamp"
            createTimestamp = try reader.readInteger()
            field = "WriteTimestamp"
            writeTimestamp = try reader.readInteger()
            field = "StateBatches"
            stateBatches = try reader.readArray(
                of: ShareSnapshotValue.StateBatch.self,
                version: version,
                flexible: true,
                minimumSize: 20
            )
            field = "tagged fields"
            var tags = try reader.beginTaggedFields()
            while let tag = try reader.nextTag(&tags) {
                switch tag {
                case 0:
                    field = "DeliveryCompleteCount"
                    deliveryCompleteCount = try reader.readInteger()
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
            snapshotEpoch: snapshotEpoch,
            stateEpoch: stateEpoch,
            leaderEpoch: leaderEpoch,
            startOffset: startOffset,
            deliveryCompleteCount: deliveryCompleteCount,
            createTimestamp: createTimestamp,
            writeTimestamp: writeTimestamp,
            stateBatches: stateBatches,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 36
        size &+= try WireSize.array(
            structure.pointee.stateBatches,
            version: version,
            flexible: true,
            "ShareSnapshotValue.StateBatches"
        )
        var tagCount = 0
        var tagSize = 0
        if structure.pointee.deliveryCompleteCount != -1 {
            tagCount &+= 1
            tagSize &+= try WireSize.tagged(0, 4, "ShareSnapshotValue.DeliveryCompleteCount")
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
        writer.writeInteger(structure.pointee.snapshotEpoch)
        writer.writeInteger(structure.pointee.stateEpoch)
        writer.writeInteger(structure.pointee.leaderEpoch)
        writer.writeInteger(structure.pointee.startOffset)
        writer.writeInteger(structure.pointee.createTimestamp)
        writer.writeInteger(structure.pointee.writeTimestamp)
        try writer.writeArray(structure.pointee.stateBatches, version: version, flexible: true)
        var tagCount = structure.pointee.unknownTaggedFields.count
        if structure.pointee.deliveryCompleteCount != -1 {
            tagCount &+= 1
        }
        writer.writeTagCount(tagCount)
        if structure.pointee.deliveryCompleteCount != -1 {
            writer.writeTag(0, size: 4)
            writer.writeInteger(structure.pointee.deliveryCompleteCount)
        }
        writer.writeUnknown(structure.pointee.unknownTaggedFields, from: 1, below: .max)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(int32: left.pointee.snapshotEpoch, right.pointee.snapshotEpoch)
        visitor.visit(int32: left.pointee.stateEpoch, right.pointee.stateEpoch)
        visitor.visit(int32: left.pointee.leaderEpoch, right.pointee.leaderEpoch)
        visitor.visit(int64: left.pointee.startOffset, right.pointee.startOffset)
        visitor.visit(int32: left.pointee.deliveryCompleteCount, right.pointee.deliveryCompleteCount)
        visitor.visit(int64: left.pointee.createTimestamp, right.pointee.createTimestamp)
        visitor.visit(int64: left.pointee.writeTimestamp, right.pointee.writeTimestamp)
        visitor.visit(structures: left.pointee.stateBatches, right.pointee.stateBatches)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension ShareSnapshotValue.StateBatch {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "FirstOffset"
        let firstOffset: Int64
        let lastOffset: Int64
        let deliveryState: Int8
        let deliveryCount: Int16
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            firstOffset = try reader.readInteger()
            field = "LastOffset"
            lastOffset = try reader.readInteger()
            field = "DeliveryState"
            deliveryState = try reader.readInteger()
            field = "DeliveryCount"
            deliveryCount = try reader.readInteger()
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(
            firstOffset: firstOffset,
            lastOffset: lastOffset,
            deliveryState: deliveryState,
            deliveryCount: deliveryCount,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 19
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
        writer.writeInteger(structure.pointee.firstOffset)
        writer.writeInteger(structure.pointee.lastOffset)
        writer.writeInteger(structure.pointee.deliveryState)
        writer.writeInteger(structure.pointee.deliveryCount)
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(int64: left.pointee.firstOffset, right.pointee.firstOffset)
        visitor.visit(int64: left.pointee.lastOffset, right.pointee.lastOffset)
        visitor.visit(int8: left.pointee.deliveryState, right.pointee.deliveryState)
        visitor.visit(int16: left.pointee.deliveryCount, right.pointee.deliveryCount)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}
