// Generated from the protocol schema by Tools/generate. Do not edit.

/// Key of the record that keeps the topics a consumer group subscribes to.
///
/// Versions 0-4.
public struct ConsumerGroupPartitionMetadataKey: KafkaRecordMessage {
    public static var specification: MessageSpecification {
        return MessageSpecification(
            "ConsumerGroupPartitionMetadataKey",
            key: 4,
            versions: VersionRange(0, 4),
            flexibleFrom: nil
        )
    }

    /// ID of the group, as its members configure it. Up to version 0.
    public var groupID: String

    /// A value of the given fields, the others at their defaults.
    public init(groupID: String = "") {
        self.groupID = groupID
    }
}

extension ConsumerGroupPartitionMetadataKey {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "GroupId"
        let groupID: String
        do throws(WireError) {
            if version == 0 {
                field = "GroupId"
                groupID = try reader.readString(flexible: false)
            } else {
                groupID = ""
            }
        } catch {
            throw error.within(field)
        }
        self.init(groupID: groupID)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 0
        if version == 0 {
            size &+= try WireSize.string(
                structure.pointee.groupID,
                flexible: false,
                "ConsumerGroupPartitionMetadataKey.GroupId"
            )
        } else if !structure.pointee.groupID.isEmpty {
            throw WireSize.notInVersion("ConsumerGroupPartitionMetadataKey.GroupId", version)
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
            writer.writeString(structure.pointee.groupID, flexible: false)
        }
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(string: left.pointee.groupID, right.pointee.groupID)
    }
}

/// Record of the topics that a consumer group subscribes to, as last seen; replaced by a hash in newer brokers.
///
/// Version 0, flexible.
public struct ConsumerGroupPartitionMetadataValue: KafkaRecordMessage {
    public static var specification: MessageSpecification {
        return MessageSpecification(
            "ConsumerGroupPartitionMetadataValue",
            key: 4,
            versions: VersionRange(0, 0),
            flexibleFrom: 0
        )
    }

    /// Topics that the group subscribes to.
    public var topics: [ConsumerGroupPartitionMetadataValue.TopicMetadata]

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        topics: [ConsumerGroupPartitionMetadataValue.TopicMetadata] = [],
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.topics = topics
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension ConsumerGroupPartitionMetadataValue {
    /// One topic as last seen.
    public struct TopicMetadata: WireStructure {
        /// Unique ID that the topic got at its creation; a topic deleted and created again has another.
        public var topicID: KafkaUUID

        /// Name of the topic.
        public var topicName: String

        /// How many partitions the topic has.
        public var numPartitions: Int32

        /// Partitions of the topic with their racks; empty when no racks are known.
        public var partitionMetadata: [ConsumerGroupPartitionMetadataValue.PartitionMetadata]

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            topicID: KafkaUUID = .zero,
            topicName: String = "",
            numPartitions: Int32 = 0,
            partitionMetadata: [ConsumerGroupPartitionMetadataValue.PartitionMetadata] = [],
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.topicID = topicID
            self.topicName = topicName
            self.numPartitions = numPartitions
            self.partitionMetadata = partitionMetadata
            self.unknownTaggedFields = unknownTaggedFields
        }
    }

    /// One partition with the racks of its replicas.
    public struct PartitionMetadata: WireStructure {
        /// Number of the partition within its topic, counted from 0.
        public var partition: Int32

        /// Racks in which the partition has replicas.
        public var racks: [String]

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            partition: Int32 = 0,
            racks: [String] = [],
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.partition = partition
            self.racks = racks
            self.unknownTaggedFields = unknownTaggedFields
        }
    }
}

extension ConsumerGroupPartitionMetadataValue {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "Topics"
        let topics: [ConsumerGroupPartitionMetadataValue.TopicMetadata]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            topics = try reader.readArray(
                of: ConsumerGroupPartitionMetadataValue.TopicMetadata.self,
                version: version,
                flexible: true,
                minimumSize: 23
            )
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(topics: topics, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 0
        size &+= try WireSize.array(
            structure.pointee.topics,
            version: version,
            flexible: true,
            "ConsumerGroupPartitionMetadataValue.Topics"
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
        try writer.writeArray(structure.pointee.topics, version: version, flexible: true)
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
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

extension ConsumerGroupPartitionMetadataValue.TopicMetadata {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "TopicId"
        let topicID: KafkaUUID
        let topicName: String
        let numPartitions: Int32
        let partitionMetadata: [ConsumerGroupPartitionMetadataValue.PartitionMetadata]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            topicID = try reader.readUUID()
            field = "TopicName"
            topicName = try reader.readString(flexible: true)
            field = "NumPartitions"
            numPartitions = try reader.readInteger()
            field = "PartitionMetadata"
            partitionMetadata = try reader.readArray(
                of: ConsumerGroupPartitionMetadataValue.PartitionMetadata.self,
                version: version,
                flexible: true,
                minimumSize: 6
            )
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(
            topicID: topicID,
            topicName: topicName,
            numPartitions: numPartitions,
            partitionMetadata: partitionMetadata,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 20
        size &+= try WireSize.string(
            structure.pointee.topicName,
            flexible: true,
            "ConsumerGroupPartitionMetadataValue.TopicMetadata.TopicName"
        )
        size &+= try WireSize.array(
            structure.pointee.partitionMetadata,
            version: version,
            flexible: true,
            "ConsumerGroupPartitionMetadataValue.TopicMetadata.PartitionMetadata"
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
        writer.writeUUID(structure.pointee.topicID)
        writer.writeString(structure.pointee.topicName, flexible: true)
        writer.writeInteger(structure.pointee.numPartitions)
        try writer.writeArray(structure.pointee.partitionMetadata, version: version, flexible: true)
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(uuid: left.pointee.topicID, right.pointee.topicID)
        visitor.visit(string: left.pointee.topicName, right.pointee.topicName)
        visitor.visit(int32: left.pointee.numPartitions, right.pointee.numPartitions)
        visitor.visit(structures: left.pointee.partitionMetadata, right.pointee.partitionMetadata)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension ConsumerGroupPartitionMetadataValue.PartitionMetadata {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "Partition"
        let partition: Int32
        let racks: [String]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            partition = try reader.readInteger()
            field = "Racks"
            racks = try reader.readStrings(flexible: true)
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(partition: partition, racks: racks, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 4
        size &+= try WireSize.strings(
            structure.pointee.racks,
            flexible: true,
            "ConsumerGroupPartitionMetadataValue.PartitionMetadata.Racks"
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
        writer.writeInteger(structure.pointee.partition)
        writer.writeStrings(structure.pointee.racks, flexible: true)
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(int32: left.pointee.partition, right.pointee.partition)
        visitor.visit(values: left.pointee.racks, right.pointee.racks)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}
