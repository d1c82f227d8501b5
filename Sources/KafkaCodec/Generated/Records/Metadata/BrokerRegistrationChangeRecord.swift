// Generated from the protocol schema by Tools/generate. Do not edit.

/// Metadata record that changes parts of a broker's registration.
///
/// Versions 0-3, flexible.
public struct BrokerRegistrationChangeRecord: KafkaRecordMessage {
    public static var specification: MessageSpecification {
        return MessageSpecification(
            "BrokerRegistrationChangeRecord",
            key: 17,
            versions: VersionRange(0, 3),
            flexibleFrom: 0
        )
    }

    /// ID of the broker.
    public var brokerID: Int32

    /// Epoch of the broker's registration that the record is about.
    public var brokerEpoch: Int64

    /// Change of the broker's fencing: 1 fences it, -1 unfences it, 0 leaves it as it is.
    public var fenced: Int8

    /// Change of the broker's shutdown: 1 begins a controlled shutdown, 0 leaves it as it is. From version 1 on.
    public var inControlledShutdown: Int8

    /// IDs of the log directories that are in working order; empty when unchanged. From version 2 on.
    public var logDirs: [KafkaUUID]

    /// IDs of the log directories that are to get no new replicas; null when unchanged. From version 3 on.
    public var cordonedLogDirs: [KafkaUUID]?

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        brokerID: Int32 = 0,
        brokerEpoch: Int64 = 0,
        fenced: Int8 = 0,
        inControlledShutdown: Int8 = 0,
        logDirs: [KafkaUUID] = [],
        cordonedLogDirs: [KafkaUUID]? = nil,
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.brokerID = brokerID
        self.brokerEpoch = brokerEpoch
        self.fenced = fenced
        self.inControlledShutdown = inControlledShutdown
        self.logDirs = logDirs
        self.cordonedLogDirs = cordonedLogDirs
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension BrokerRegistrationChangeRecord {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "BrokerId"
        let brokerID: Int32
        let brokerEpoch: Int64
        var fenced: Int8 = 0
        var inControlledShutdown: Int8 = 0
        var logDirs: [KafkaUUID] = []
        var cordonedLogDirs: [KafkaUUID]? = nil
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            brokerID = try reader.readInteger()
            field = "BrokerEpoch"
            brokerEpoch = try reader.readInteger()
            field = "tagged fields"
            var tags = try reader.beginTaggedFields()
            while let tag = try reader.nextTag(&tags) {
                switch tag {
                case 0:
                    field = "Fenced"
                    fenced = try reader.readInteger()
                    try reader.finishTag(&tags)
                case 1 where version >= 1:
                    field = "InControlledShutdown"
                    inControlledShutdown = try reader.readInteger()
                    try reader.finishTag(&tags)
                case 2 where version >= 2:
                    field = "LogDirs"
                    logDirs = try reader.readUUIDs(flexible: true)
                    try reader.finishTag(&tags)
                case 3 where version == 3:
                    field = "CordonedLogDirs"
                    cordonedLogDirs = try reader.readNullableUUIDs(flexible: true)
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
            brokerID: brokerID,
            brokerEpoch: brokerEpoch,
            fenced: fenced,
            inControlledShutdown: inControlledShutdown,
            logDirs: logDirs,
            cordonedLogDirs: cordonedLogDirs,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 12
        if !(version >= 1) {
            if structure.pointee.inControlledShutdown != 0 {
                throw WireSize.notInVersion("BrokerRegistrationChangeRecord.InControlledShutdown", version)
            }
        }
        if !(version >= 2) {
            if !structure.pointee.logDirs.isEmpty {
                throw WireSize.notInVersion("BrokerRegistrationChangeRecord.LogDirs", version)
            }
        }
        if !(version == 3) {
            if structure.pointee.cordonedLogDirs != nil {
                throw WireSize.notInVersion("BrokerRegistrationChangeRecord.CordonedLogDirs", version)
            }
        }
        var tagCount = 0
        var tagSize = 0
        if structure.pointee.fenced != 0 {
            tagCount &+= 1
            tagSize &+= try WireSize.tagged(0, 1, "BrokerRegistrationChangeRecord.Fenced")
        }
        if version >= 1 && structure.pointee.inControlledShutdown != 0 {
            tagCount &+= 1
            tagSize &+= try WireSize.tagged(1, 1, "BrokerRegistrationChangeRecord.InControlledShutdown")
        }
        if version >= 2 && !structure.pointee.logDirs.isEmpty {
            tagCount &+= 1
            tagSize &+= try WireSize.tagged(
                2,
                WireSize.array(
                    count: structure.pointee.logDirs.count,
                    of: 16,
                    flexible: true,
                    "BrokerRegistrationChangeRecord.LogDirs"
                ),
                "BrokerRegistrationChangeRecord.LogDirs"
            )
        }
        if version == 3 && structure.pointee.cordonedLogDirs != nil {
            tagCount &+= 1
            tagSize &+= try WireSize.tagged(
                3,
                WireSize.array(
                    count: structure.pointee.cordonedLogDirs?.count,
                    of: 16,
                    flexible: true,
                    nullable: true,
                    "BrokerRegistrationChangeRecord.CordonedLogDirs"
                ),
                "BrokerRegistrationChangeRecord.CordonedLogDirs"
            )
        }
        size &+= try WireSize.taggedFields(
            structure.pointee.unknownTaggedFields,
            knownTags: 0x1 | (version >= 1 ? 0x2 : 0x0) | (version >= 2 ? 0x4 : 0x0) | (version == 3 ? 0x8 : 0x0),
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
        writer.writeInteger(structure.pointee.brokerID)
        writer.writeInteger(structure.pointee.brokerEpoch)
        var tagCount = structure.pointee.unknownTaggedFields.count
        if structure.pointee.fenced != 0 {
            tagCount &+= 1
        }
        if version >= 1 && structure.pointee.inControlledShutdown != 0 {
            tagCount &+= 1
        }
        if version >= 2 && !structure.pointee.logDirs.isEmpty {
            tagCount &+= 1
        }
        if version == 3 && structure.pointee.cordonedLogDirs != nil {
            tagCount &+= 1
        }
        writer.writeTagCount(tagCount)
        if structure.pointee.fenced != 0 {
            writer.writeTag(0, size: 1)
            writer.writeInteger(structure.pointee.fenced)
        }
        if version >= 1 && structure.pointee.inControlledShutdown != 0 {
            writer.writeTag(1, size: 1)
            writer.writeInteger(structure.pointee.inControlledShutdown)
        }
        writer.writeUnknown(structure.pointee.unknownTaggedFields, from: 1, below: 2)
        if version >= 2 && !structure.pointee.logDirs.isEmpty {
            try writer.writeTag(
                2,
                size: WireSize.array(
                    count: structure.pointee.logDirs.count,
                    of: 16,
                    flexible: true,
                    "BrokerRegistrationChangeRecord.LogDirs"
                )
            )
            writer.writeUUIDs(structure.pointee.logDirs, flexible: true)
        }
        writer.writeUnknown(structure.pointee.unknownTaggedFields, from: 2, below: 3)
        if version == 3 && structure.pointee.cordonedLogDirs != nil {
            try writer.writeTag(
                3,
                size: WireSize.array(
                    count: structure.pointee.cordonedLogDirs?.count,
                    of: 16,
                    flexible: true,
                    nullable: true,
                    "BrokerRegistrationChangeRecord.CordonedLogDirs"
                )
            )
            writer.writeUUIDs(structure.pointee.cordonedLogDirs, flexible: true)
        }
        writer.writeUnknown(structure.pointee.unknownTaggedFields, from: 3, below: .max)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(int32: left.pointee.brokerID, right.pointee.brokerID)
        visitor.visit(int64: left.pointee.brokerEpoch, right.pointee.brokerEpoch)
        visitor.visit(int8: left.pointee.fenced, right.pointee.fenced)
        visitor.visit(int8: left.pointee.inControlledShutdown, right.pointee.inControlledShutdown)
        visitor.visit(values: left.pointee.logDirs, right.pointee.logDirs)
        visitor.visit(values: left.pointee.cordonedLogDirs, right.pointee.cordonedLogDirs)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}
