// Generated from the protocol schema by Tools/generate. Do not edit.

/// Key of the record that keeps which share partitions of a group have been set up.
///
/// Version 0.
public struct ShareGroupStatePartitionMetadataKey: KafkaRecordMessage {
    public static var specification: MessageSpecification {
        return MessageSpecification(
            "ShareGroupStatePartitionMetadataKey",
            key: 15,
            versions: VersionRange(0, 0),
            flexibleFrom: nil
        )
    }

    /// ID of the group, as its members configure it.
    public var groupID: String

    /// A value of the given fields, the others at their defaults.
    public init(groupID: String = "") {
        self.groupID = groupID
    }
}

extension ShareGroupStatePartitionMetadataKey {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let groupID: String
        do throws(WireError) {
            groupID = try reader.readString(flexible: false)
        } catch {
            throw error.within("GroupId")
        }
        self.init(groupID: groupID)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 0
        size &+= try WireSize.string(
            structure.pointee.groupID,
            flexible: false,
            "ShareGroupStatePartitionMetadataKey.GroupId"
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
        writer.writeString(structure.pointee.groupID, flexible: false)
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

/// Record of the share partitions of a group that are set up, being set up or being deleted.
///
/// Version 0, flexible.
public struct ShareGroupStatePartitionMetadataValue: KafkaRecordMessage {
    public static var specification: MessageSpecification {
        return MessageSpecification(
            "ShareGroupStatePartitionMetadataValue",
            key: 15,
            versions: VersionRange(0, 0),
            flexibleFrom: 0
        )
    }

    /// Topics with partitions whose state is being set up.
    public var initializingTopics: [ShareGroupStatePartitionMetadataValue.TopicPartitionsInfo]

    /// Topics with partitions whose state is set up.
    public var initializedTopics: [ShareGroupStatePartitionMetadataValue.TopicPartitionsInfo]

    /// Topics whose state is being deleted.
    public var deletingTopics: [ShareGroupStatePartitionMetadataValue.TopicInfo]

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        initializingTopics: [ShareGroupStatePartitionMetadataValue.TopicPartitionsInfo] = [],
        initializedTopics: [ShareGroupStatePartitionMetadataValue.TopicPartitionsInfo] = [],
        deletingTopics: [ShareGroupStatePartitionMetadataValue.TopicInfo] = [],
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.initializingTopics = initializingTopics
        self.initializedTopics = initializedTopics
        self.deletingTopics = deletingTopics
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension ShareGroupStatePartitionMetadataValue {
    /// One topic with partitions of it.
    public struct TopicPartitionsInfo: WireStructure {
        /// Unique ID that the topic got at its creation; a topic deleted and created again has another.
        public var topicID: KafkaUUID

        /// Name of the topic.
        public var topicName: String

        /// Numbers of the partitions.
        public var partitions: Int32List

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            topicID: KafkaUUID = .zero,
            topicName: String = "",
            partitions: Int32List = [],
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.topicID = topicID
            self.topicName = topicName
            self.partitions = partitions
            self.unknownTaggedFields = unknownTaggedFields
        }
    }

    /// One topic whose share group state is being deleted.
    public struct TopicInfo: WireStructure {
        /// Unique ID that the topic got at its creation; a topic deleted and created again has another.
        public var topicID: KafkaUUID

        /// Name of the topic.
        public var topicName: String

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            topicID: KafkaUUID = .zero,
            topicName: String = "",
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.topicID = topicID
            self.topicName = topicName
            self.unknownTaggedFields = unknownTaggedFields
        }
    }
}

extension ShareGroupStatePartitionMetadataValue {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "InitializingTopics"
        let initializingTopics: [ShareGroupStatePartitionMetadataValue.TopicPartitionsInfo]
        let initializedTopics: [ShareGroupStatePartitionMetadataValue.TopicPartitionsInfo]
        let deletingTopics: [ShareGroupStatePartitionMetadataValue.TopicInfo]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            initializingTopics = try reader.readArray(
                of: ShareGroupStatePartitionMetadataValue.TopicPartitionsInfo.self,
                version: version,
                flexible: true,
                minimumSize: 19
            )
            field = "InitializedTopics"
            initializedTopics = try reader.readArray(
                of: ShareGroupStatePartitionMetadataValue.TopicPartitionsInfo.self,
                version: version,
                flexible: true,
                minimumSize: 19
            )
            field = "DeletingTopics"
            deletingTopics = try reader.readArray(
                of: ShareGroupStatePartitionMetadataValue.TopicInfo.self,
                version: version,
                flexible: true,
                minimumSize: 18
            )
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(
            initializingTopics: initializingTopics,
            initializedTopics: initializedTopics,
            deletingTopics: deletingTopics,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 0
        size &+= try WireSize.array(
            structure.pointee.initializingTopics,
            version: version,
            flexible: true,
            "ShareGroupStatePartitionMetadataValue.InitializingTopics"
        )
        size &+= try WireSize.array(
            structure.pointee.initializedTopics,
            version: version,
            flexible: true,
            "ShareGroupStatePartitionMetadataValue.InitializedTopics"
        )
        size &+= try WireSize.array(
            structure.pointee.deletingTopics,
            version: version,
            flexible: true,
            "ShareGroupStatePartitionMetadataValue.DeletingTopics"
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
        try writer.writeArray(structure.pointee.initializingTopics, version: version, flexible: true)
        try writer.writeArray(structure.pointee.initializedTopics, version: version, flexible: true)
        try writer.writeArray(structure.pointee.deletingTopics, version: version, flexible: true)
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(structures: left.pointee.initializingTopics, right.pointee.initializingTopics)
        visitor.visit(structures: left.pointee.initializedTopics, right.pointee.initializedTopics)
        visitor.visit(structures: left.pointee.deletingTopics, right.pointee.deletingTopics)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension ShareGroupStatePartitionMetadataValue.TopicPartitionsInfo {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "TopicId"
        let topicID: KafkaUUID
        let topicName: String
        let partitions: Int32List
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            topicID = try reader.readUUID()
            field = "TopicName"
            topicName = try reader.readString(flexible: true)
            field = "Partitions"
            partitions = try reader.readInt32List(flexible: true)
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(
            topicID: topicID,
            topicName: topicName,
            partitions: partitions,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 16
        size &+= try WireSize.string(
            structure.pointee.topicName,
            flexible: true,
            "ShareGroupStatePartitionMetadataValue.TopicPartitionsInfo.TopicName"
        )
        size &+= try WireSize.array(
            count: structure.pointee.partitions.count,
            of: 4,
            flexible: true,
            "ShareGroupStatePartitionMetadataValue.TopicPartitionsInfo.Partitions"
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
        writer.writeInt32List(structure.pointee.partitions, flexible: true)
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
        visitor.visit(int32s: left.pointee.partitions, right.pointee.partitions)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension ShareGroupStatePartitionMetadataValue.TopicInfo {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "TopicId"
        let topicID: KafkaUUID
        let topicName: String
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            topicID = try reader.readUUID()
            field = "TopicName"
            topicName = try reader.readString(flexible: true)
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(topicID: topicID, topicName: topicName, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 16
        size &+= try WireSize.string(
            structure.pointee.topicName,
            flexible: true,
            "ShareGroupStatePartitionMetadataValue.TopicInfo.TopicName"
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
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}
