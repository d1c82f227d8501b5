// Generated from the protocol schema by Tools/generate. Do not edit.

/// Key of a committed offset in the records of the oldest brokers.
///
/// Version 0.
public struct LegacyOffsetCommitKey: KafkaRecordMessage {
    public static var specification: MessageSpecification {
        return MessageSpecification("LegacyOffsetCommitKey", key: 0, versions: VersionRange(0, 0), flexibleFrom: nil)
    }

    /// ID of the group.
    public var group: String

    /// Name of the topic.
    public var topic: String

    /// Number of the partition within its topic, counted from 0.
    public var partition: Int32

    /// A value of the given fields, the others at their defaults.
    public init(group: String = "", topic: String = "", partition: Int32 = 0) {
        self.group = group
        self.topic = topic
        self.partition = partition
    }
}

extension LegacyOffsetCommitKey {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "group"
        let group: String
        let topic: String
        let partition: Int32
        do throws(WireError) {
            group = try reader.readString(flexible: false)
            field = "topic"
            topic = try reader.readString(flexible: false)
            field = "partition"
            partition = try reader.readInteger()
        } catch {
            throw error.within(field)
        }
        self.init(group: group, topic: topic, partition: partition)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 4
        size &+= try WireSize.string(structure.pointee.group, flexible: false, "LegacyOffsetCommitKey.group")
        size &+= try WireSize.string(structure.pointee.topic, flexible: false, "LegacyOffsetCommitKey.topic")
        return size
    }

    @inline(never)
    @_lifetime(writer: copy writer)
    public static func write(
        _ structure: UnsafePointer<Self>,
        to writer: inout WireWriter,
        version: Int16
    ) throws(WireError) {
        writer.writeString(structure.pointee.group, flexible: false)
        writer.writeString(structure.pointee.topic, flexible: false)
        writer.writeInteger(structure.pointee.partition)
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

/// Committed offset of a group in one partition, in the records of the oldest brokers.
///
/// Version 0.
public struct LegacyOffsetCommitValue: KafkaRecordMessage {
    public static var specification: MessageSpecification {
        return MessageSpecification("LegacyOffsetCommitValue", key: 0, versions: VersionRange(0, 0), flexibleFrom: nil)
    }

    /// Offset of the next record that the group is to consume.
    public var offset: Int64

    /// Text that the client stored along with the offset; empty when there is none.
    public var metadata: String

    /// When the offset was committed, in milliseconds since the Unix epoch.
    public var commitTimestamp: Int64

    /// A value of the given fields, the others at their defaults.
    public init(offset: Int64 = 0, metadata: String = "", commitTimestamp: Int64 = 0) {
        self.offset = offset
        self.metadata = metadata
        self.commitTimestamp = commitTimestamp
    }
}

extension LegacyOffsetCommitValue {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "offset"
        let offset: Int64
        let metadata: String
        let commitTimestamp: Int64
        do throws(WireError) {
            offset = try reader.readInteger()
            field = "metadata"
            metadata = try reader.readString(flexible: false)
            field = "commitTimestamp"
            commitTimestamp = try reader.readInteger()
        } catch {
            throw error.within(field)
        }
        self.init(offset: offset, metadata: metadata, commitTimestamp: commitTimestamp)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 16
        size &+= try WireSize.string(structure.pointee.metadata, flexible: false, "LegacyOffsetCommitValue.metadata")
        return size
    }

    @inline(never)
    @_lifetime(writer: copy writer)
    public static func write(
        _ structure: UnsafePointer<Self>,
        to writer: inout WireWriter,
        version: Int16
    ) throws(WireError) {
        writer.writeInteger(structure.pointee.offset)
        writer.writeString(structure.pointee.metadata, flexible: false)
        writer.writeInteger(structure.pointee.commitTimestamp)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(int64: left.pointee.offset, right.pointee.offset)
        visitor.visit(string: left.pointee.metadata, right.pointee.metadata)
        visitor.visit(int64: left.pointee.commitTimestamp, right.pointee.commitTimestamp)
    }
}
