// Generated from the protocol schema by Tools/generate. Do not edit.

/// Key of the record that keeps the epoch of a Streams group.
///
/// Version 0.
public struct StreamsGroupMetadataKey: KafkaRecordMessage {
    public static var specification: MessageSpecification {
        return MessageSpecification("StreamsGroupMetadataKey", key: 17, versions: VersionRange(0, 0), flexibleFrom: nil)
    }

    /// ID of the group, as its members configure it.
    public var groupID: String

    /// A value of the given fields, the others at their defaults.
    public init(groupID: String = "") {
        self.groupID = groupID
    }
}

extension StreamsGroupMetadataKey {
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
        size &+= try WireSize.string(structure.pointee.groupID, flexible: false, "StreamsGroupMetadataKey.GroupId")
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

/// Record of the epoch of a Streams group and of what was checked for it.
///
/// Version 0, flexible.
public struct StreamsGroupMetadataValue: KafkaRecordMessage {
    public static var specification: MessageSpecification {
        return MessageSpecification("StreamsGroupMetadataValue", key: 17, versions: VersionRange(0, 0), flexibleFrom: 0)
    }

    /// Epoch of the group.
    public var epoch: Int32

    /// Hash over the topics that the group subscribes to, with partitions and racks, by which changes are noticed.
    public var metadataHash: Int64

    /// Epoch of the topology whose topics were last checked and found right; -1 when none was.
    public var validatedTopologyEpoch: Int32

    /// Settings that the last assignment was made with, by which a change is noticed; null when not kept.
    public var lastAssignmentConfigs: [StreamsGroupMetadataValue.LastAssignmentConfig]?

    /// Epoch of the topology whose description is stored; -1 when none is.
    public var storedDescriptionTopologyEpoch: Int32

    /// Epoch of the topology whose description could not be stored for good; -1 when there is none.
    public var failedDescriptionTopologyEpoch: Int32

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        epoch: Int32 = 0,
        metadataHash: Int64 = 0,
        validatedTopologyEpoch: Int32 = -1,
        lastAssignmentConfigs: [StreamsGroupMetadataValue.LastAssignmentConfig]? = [],
        storedDescriptionTopologyEpoch: Int32 = -1,
        failedDescriptionTopologyEpoch: Int32 = -1,
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.epoch = epoch
        self.metadataHash = metadataHash
        self.validatedTopologyEpoch = validatedTopologyEpoch
        self.lastAssignmentConfigs = lastAssignmentConfigs
        self.storedDescriptionTopologyEpoch = storedDescriptionTopologyEpoch
        self.failedDescriptionTopologyEpoch = failedDescriptionTopologyEpoch
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension StreamsGroupMetadataValue {
    /// One setting that the last assignment was made with.
    public struct LastAssignmentConfig: WireStructure {
        /// Name of the setting.
        public var key: String

        /// Value of the setting.
        public var value: String

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            key: String = "",
            value: String = "",
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.key = key
            self.value = value
            self.unknownTaggedFields = unknownTaggedFields
        }
    }
}

extension StreamsGroupMetadataValue {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "Epoch"
        let epoch: Int32
        let metadataHash: Int64
        var validatedTopologyEpoch: Int32 = -1
        var lastAssignmentConfigs: [StreamsGroupMetadataValue.LastAssignmentConfig]? = []
        var storedDescriptionTopologyEpoch: Int32 = -1
        var failedDescriptionTopologyEpoch: Int32 = -1
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            epoch = try reader.readInteger()
            field = "MetadataHash"
            metadataHash = try reader.readInteger()
            field = "tagged fields"
            var tags = try reader.beginTaggedFields()
            while let tag = try reader.nextTag(&tags) {
                switch tag {
                case 0:
                    field = "ValidatedTopologyEpoch"
                    validatedTopologyEpoch = try reader.readInteger()
                    try reader.finishTag(&tags)
                case 1:
                    field = "LastAssignmentConfigs"
                    lastAssignmentConfigs = try reader.readNullableArray(
                        of: StreamsGroupMetadataValue.LastAssignmentConfig.self,
                        version: version,
                        flexible: true,
                        minimumSize: 3
                    )
                    try reader.finishTag(&tags)
                case 2:
                    field = "StoredDescriptionTopologyEpoch"
                    storedDescriptionTopologyEpoch = try reader.readInteger()
                    try reader.finishTag(&tags)
                case 3:
                    field = "FailedDescriptionTopologyEpoch"
                    failedDescriptionTopologyEpoch = try reader.readInteger()
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
            epoch: epoch,
            metadataHash: metadataHash,
            validatedTopologyEpoch: validatedTopologyEpoch,
            lastAssignmentConfigs: lastAssignmentConfigs,
            storedDescriptionTopologyEpoch: storedDescriptionTopologyEpoch,
            failedDescriptionTopologyEpoch: failedDescriptionTopologyEpoch,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 12
        var tagCount = 0
        var tagSize = 0
        if structure.pointee.validatedTopologyEpoch != -1 {
            tagCount &+= 1
            tagSize &+= try WireSize.tagged(0, 4, "StreamsGroupMetadataValue.ValidatedTopologyEpoch")
        }
        if structure.pointee.lastAssignmentConfigs?.isEmpty != true {
            tagCount &+= 1
            tagSize &+= try WireSize.tagged(
                1,
                WireSize.array(
                    structure.pointee.lastAssignmentConfigs,
                    version: version,
                    flexible: true,
                    nullable: true,
                    "StreamsGroupMetadataValue.LastAssignmentConfigs"
                ),
                "StreamsGroupMetadataValue.LastAssignmentConfigs"
            )
        }
        if structure.pointee.storedDescriptionTopologyEpoch != -1 {
            tagCount &+= 1
            tagSize &+= try WireSize.tagged(2, 4, "StreamsGroupMetadataValue.StoredDescriptionTopologyEpoch")
        }
        if structure.pointee.failedDescriptionTopologyEpoch != -1 {
            tagCount &+= 1
            tagSize &+= try WireSize.tagged(3, 4, "StreamsGroupMetadataValue.FailedDescriptionTopologyEpoch")
        }
        size &+= try WireSize.taggedFields(
            structure.pointee.unknownTaggedFields,
            knownTags: 0xf,
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
        writer.writeInteger(structure.pointee.epoch)
        writer.writeInteger(structure.pointee.metadataHash)
        var tagCount = structure.pointee.unknownTaggedFields.count
        if structure.pointee.validatedTopologyEpoch != -1 {
            tagCount &+= 1
        }
        if structure.pointee.lastAssignmentConfigs?.isEmpty != true {
            tagCount &+= 1
        }
        if structure.pointee.storedDescriptionTopologyEpoch != -1 {
            tagCount &+= 1
        }
        if structure.pointee.failedDescriptionTopologyEpoch != -1 {
            tagCount &+= 1
        }
        writer.writeTagCount(tagCount)
        if structure.pointee.validatedTopologyEpoch != -1 {
            writer.writeTag(0, size: 4)
            writer.writeInteger(structure.pointee.validatedTopologyEpoch)
        }
        if structure.pointee.lastAssignmentConfigs?.isEmpty != true {
            try writer.writeTag(
                1,
                size: WireSize.array(
                    structure.pointee.lastAssignmentConfigs,
                    version: version,
                    flexible: true,
                    nullable: true,
                    "StreamsGroupMetadataValue.LastAssignmentConfigs"
                )
            )
            try writer.writeArray(structure.pointee.lastAssignmentConfigs, version: version, flexible: true)
        }
        if structure.pointee.storedDescriptionTopologyEpoch != -1 {
            writer.writeTag(2, size: 4)
            writer.writeInteger(structure.pointee.storedDescriptionTopologyEpoch)
        }
        if structure.pointee.failedDescriptionTopologyEpoch != -1 {
            writer.writeTag(3, size: 4)
            writer.writeInteger(structure.pointee.failedDescriptionTopologyEpoch)
        }
        writer.writeUnknown(structure.pointee.unknownTaggedFields, from: 4, below: .max)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(int32: left.pointee.epoch, right.pointee.epoch)
        visitor.visit(int64: left.pointee.metadataHash, right.pointee.metadataHash)
        visitor.visit(int32: left.pointee.validatedTopologyEpoch, right.pointee.validatedTopologyEpoch)
        visitor.visit(structures: left.pointee.lastAssignmentConfigs, right.pointee.lastAssignmentConfigs)
        visitor.visit(int32: left.pointee.storedDescriptionTopologyEpoch, right.pointee.storedDescriptionTopologyEpoch)
        visitor.visit(int32: left.pointee.failedDescriptionTopologyEpoch, right.pointee.failedDescriptionTopologyEpoch)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension StreamsGroupMetadataValue.LastAssignmentConfig {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "Key"
        let key: String
        let value: String
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            key = try reader.readString(flexible: true)
            field = "Value"
            value = try reader.readString(flexible: true)
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(key: key, value: value, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 0
        size &+= try WireSize.string(
            structure.pointee.key,
            flexible: true,
            "StreamsGroupMetadataValue.LastAssignmentConfig.Key"
        )
        size &+= try WireSize.string(
            structure.pointee.value,
            flexible: true,
            "StreamsGroupMetadataValue.LastAssignmentConfig.Value"
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
        writer.writeString(structure.pointee.key, flexible: true)
        writer.writeString(structure.pointee.value, flexible: true)
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(string: left.pointee.key, right.pointee.key)
        visitor.visit(string: left.pointee.value, right.pointee.value)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}
