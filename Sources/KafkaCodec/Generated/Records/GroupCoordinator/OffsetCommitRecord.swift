// Generated from the protocol schema by Tools/generate. Do not edit.

/// Key of the record that keeps a committed offset.
///
/// Versions 0-1.
public struct OffsetCommitKey: KafkaRecordMessage {
    public static var specification: MessageSpecification {
        return MessageSpecification("OffsetCommitKey", key: 1, versions: VersionRange(0, 1), flexibleFrom: nil)
    }

    /// ID of the group. Up to version 0.
    public var group: String

    /// Name of the topic. Up to version 0.
    public var topic: String

    /// Number of the partition within its topic, counted from 0. Up to version 0.
    public var partition: Int32

    /// A value of the given fields, the others at their defaults.
    public init(group: String = "", topic: String = "", partition: Int32 = 0) {
        self.group = group
        self.topic = topic
        self.partition = partition
    }
}

extension OffsetCommitKey {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "group"
        let group: String
        let topic: String
        let partition: Int32
        do throws(WireError) {
            if version == 0 {
                field = "group"
                group = try reader.readString(flexible: false)
                field = "topic"
                topic = try reader.readString(flexible: false)
                field = "partition"
                partition = try reader.readInteger()
            } else {
                group = ""
                topic = ""
                partition = 0
            }
        } catch {
            throw error.within(field)
        }
        self.init(group: group, topic: topic, partition: partition)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 0
        if version == 0 {
            size &+= try WireSize.string(structure.pointee.group, flexible: false, "OffsetCommitKey.group")
            size &+= try WireSize.string(structure.pointee.topic, flexible: false, "OffsetCommitKey.topic")
            size &+= 4
        } else {
            if !structure.pointee.group.isEmpty {
                throw WireSize.notInVersion("OffsetCommitKey.group", version)
            }
            if !structure.pointee.topic.isEmpty {
                throw WireSize.notInVersion("OffsetCommitKey.topic", version)
            }
            if structure.pointee.partition != 0 {
                throw WireSize.notInVersion("OffsetCommitKey.partition", version)
            }
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
        if version == 0 {
            writer.writeString(structure.pointee.group, flexible: false)
            writer.writeString(structure.pointee.topic, flexible: false)
            writer.writeInteger(structure.pointee.partition)
        }
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(string: left.pointee.group, right.pointee.group)
        visitor.visit(string: left.pointee.topic, right.pointee.topic)
        visitor.visit(int32: left.pointee.partition, right.pointee.partition)
    }
}

/// Record of the committed offset of a group in one partition.
///
/// Versions 0-4, flexible from 4.
public struct OffsetCommitValue: KafkaRecordMessage {
    public static var specification: MessageSpecification {
        return MessageSpecification("OffsetCommitValue", key: 1, versions: VersionRange(0, 4), flexibleFrom: 4)
    }

    /// Offset of the next record that the group is to consume.
    public var offset: Int64

    /// Leader epoch of the last record consumed before the committed offset; -1 when not known. From version 3 on.
    public var leaderEpoch: Int32

    /// Text that the client stored along with the offset; empty when there is none.
    public var metadata: String

    /// When the offset was committed, in milliseconds since the Unix epoch.
    public var commitTimestamp: Int64

    /// When the committed offset expires, in milliseconds since the Unix epoch; -1 for the broker's own rule. In
    /// version 1.
    public var expireTimestamp: Int64

    /// Unique ID of the topic; the zero UUID when not known. From version 4 on.
    public var topicID: KafkaUUID

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        offset: Int64 = 0,
        leaderEpoch: Int32 = -1,
        metadata: String = "",
        commitTimestamp: Int64 = 0,
        expireTimestamp: Int64 = -1,
        topicID: KafkaUUID = .zero,
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.offset = offset
        self.leaderEpoch = leaderEpoch
        self.metadata = metadata
        self.commitTimestamp = commitTimestamp
        self.expireTimestamp = expireTimestamp
        self.topicID = topicID
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension OffsetCommitValue {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version == 4
        var field: StaticString = "offset"
        let offset: Int64
        let leaderEpoch: Int32
        let metadata: String
        let commitTimestamp: Int64
        let expireTimestamp: Int64
        var topicID: KafkaUUID = .zero
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            offset = try reader.readInteger()
            if version >= 3 {
                field = "leaderEpoch"
                leaderEpoch = try reader.readInteger()
            } else {
                leaderEpoch = -1
            }
            field = "metadata"
            metadata = try reader.readString(flexible: flexible)
            field = "commitTimestamp"
            commitTimestamp = try reader.readInteger()
            if version == 1 {
                field = "expireTimestamp"
                expireTimestamp = try reader.readInteger()
            } else {
                expireTimestamp = -1
            }
            if flexible {
                field = "tagged fields"
                var tags = try reader.beginTaggedFields()
                while let tag = try reader.nextTag(&tags) {
                    switch tag {
                    case 0:
                        field = "topicId"
                        topicID = try reader.readUUID()
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
            offset: offset,
            leaderEpoch: leaderEpoch,
            metadata: metadata,
            commitTimestamp: commitTimestamp,
            expireTimestamp: expireTimestamp,
            topicID: topicID,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version == 4
        var size = 16
        if version >= 3 {
            size &+= 4
        }
        size &+= try WireSize.string(structure.pointee.metadata, flexible: flexible, "OffsetCommitValue.metadata")
        if version == 1 {
            size &+= 8
        }
        if flexible {
            var tagCount = 0
            var tagSize = 0
            if !structure.pointee.topicID.isZero {
                tagCount &+= 1
                tagSize &+= try WireSize.tagged(0, 16, "OffsetCommitValue.topicId")
            }
            size &+= try WireSize.taggedFields(
                structure.pointee.unknownTaggedFields,
                knownTags: 0x1,
                knownCount: tagCount,
                knownSize: tagSize
            )
        } else {
            try WireSize.expectNoTaggedFields(structure.pointee.unknownTaggedFields, "OffsetCommitValue", version)
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
        let flexible = version == 4
        writer.writeInteger(structure.pointee.offset)
        if version >= 3 {
            writer.writeInteger(structure.pointee.leaderEpoch)
        }
        writer.writeString(structure.pointee.metadata, flexible: flexible)
        writer.writeInteger(structure.pointee.commitTimestamp)
        if version == 1 {
            writer.writeInteger(structure.pointee.expireTimestamp)
        }
        if flexible {
            var tagCount = structure.pointee.unknownTaggedFields.count
            if !structure.pointee.topicID.isZero {
                tagCount &+= 1
            }
            writer.writeTagCount(tagCount)
            if !structure.pointee.topicID.isZero {
                writer.writeTag(0, size: 16)
                writer.writeUUID(structure.pointee.topicID)
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
        visitor.visit(int64: left.pointee.offset, right.pointee.offset)
        visitor.visit(int32: left.pointee.leaderEpoch, right.pointee.leaderEpoch)
        visitor.visit(string: left.pointee.metadata, right.pointee.metadata)
        visitor.visit(int64: left.pointee.commitTimestamp, right.pointee.commitTimestamp)
        visitor.visit(int64: left.pointee.expireTimestamp, right.pointee.expireTimestamp)
        visitor.visit(uuid: left.pointee.topicID, right.pointee.topicID)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}
