// Generated from the protocol schema by Tools/generate. Do not edit.

/// A broker's sign of life to the controller, by which it also asks to be fenced, unfenced or shut down.
///
/// Versions 0-2, flexible.
public struct BrokerHeartbeatRequest: KafkaRequest {
    public typealias Response = BrokerHeartbeatResponse

    public static var specification: MessageSpecification {
        return MessageSpecification("BrokerHeartbeatRequest", key: 63, versions: VersionRange(0, 2), flexibleFrom: 0)
    }

    /// ID of the broker.
    public var brokerID: Int32

    /// Epoch that the broker got when it registered, telling it apart from its earlier incarnations; -1 when not known.
    public var brokerEpoch: Int64

    /// Offset up to which the broker has applied the metadata log.
    public var currentMetadataOffset: Int64

    /// Whether the broker wishes to be or stay fenced.
    public var wantFence: Bool

    /// Whether the broker wishes to shut down in an orderly way.
    public var wantShutDown: Bool

    /// IDs of the broker's log directories that have failed. From version 1 on.
    public var offlineLogDirs: [KafkaUUID]

    /// IDs of the broker's log directories that are to get no new replicas; null until the broker has caught up with
    /// the metadata. From version 2 on.
    public var cordonedLogDirs: [KafkaUUID]?

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        brokerID: Int32 = 0,
        brokerEpoch: Int64 = -1,
        currentMetadataOffset: Int64 = 0,
        wantFence: Bool = false,
        wantShutDown: Bool = false,
        offlineLogDirs: [KafkaUUID] = [],
        cordonedLogDirs: [KafkaUUID]? = nil,
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.brokerID = brokerID
        self.brokerEpoch = brokerEpoch
        self.currentMetadataOffset = currentMetadataOffset
        self.wantFence = wantFence
        self.wantShutDown = wantShutDown
        self.offlineLogDirs = offlineLogDirs
        self.cordonedLogDirs = cordonedLogDirs
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension BrokerHeartbeatRequest {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "BrokerId"
        let brokerID: Int32
        let brokerEpoch: Int64
        let currentMetadataOffset: Int64
        let wantFence: Bool
        let wantShutDown: Bool
        var offlineLogDirs: [KafkaUUID] = []
        var cordonedLogDirs: [KafkaUUID]? = nil
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            brokerID = try reader.readInteger()
            field = "BrokerEpoch"
            brokerEpoch = try reader.readInteger()
            field = "CurrentMetadataOffset"
            currentMetadataOffset = try reader.readInteger()
            field = "WantFence"
            wantFence = try reader.readBool()
            field = "WantShutDown"
            wantShutDown = try reader.readBool()
            field = "tagged fields"
            var tags = try reader.beginTaggedFields()
            while let tag = try reader.nextTag(&tags) {
                switch tag {
                case 0 where version >= 1:
                    field = "OfflineLogDirs"
                    offlineLogDirs = try reader.readUUIDs(flexible: true)
                    try reader.finishTag(&tags)
                case 1 where version == 2:
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
            currentMetadataOffset: currentMetadataOffset,
            wantFence: wantFence,
            wantShutDown: wantShutDown,
            offlineLogDirs: offlineLogDirs,
            cordonedLogDirs: cordonedLogDirs,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 22
        if !(version >= 1) {
            if !structure.pointee.offlineLogDirs.isEmpty {
                throw WireSize.notInVersion("BrokerHeartbeatRequest.OfflineLogDirs", version)
            }
        }
        if !(version == 2) {
            if structure.pointee.cordonedLogDirs != nil {
                throw WireSize.notInVersion("BrokerHeartbeatRequest.CordonedLogDirs", version)
            }
        }
        var tagCount = 0
        var tagSize = 0
        if version >= 1 && !structure.pointee.offlineLogDirs.isEmpty {
            tagCount &+= 1
            tagSize &+= try WireSize.tagged(
                0,
                WireSize.array(
                    count: structure.pointee.offlineLogDirs.count,
                    of: 16,
                    flexible: true,
                    "BrokerHeartbeatRequest.OfflineLogDirs"
                ),
                "BrokerHeartbeatRequest.OfflineLogDirs"
            )
        }
        if version == 2 && structure.pointee.cordonedLogDirs != nil {
            tagCount &+= 1
            tagSize &+= try WireSize.tagged(
                1,
                WireSize.array(
                    count: structure.pointee.cordonedLogDirs?.count,
                    of: 16,
                    flexible: true,
                    nullable: true,
                    "BrokerHeartbeatRequest.CordonedLogDirs"
                ),
                "BrokerHeartbeatRequest.CordonedLogDirs"
            )
        }
        size &+= try WireSize.taggedFields(
            structure.pointee.unknownTaggedFields,
            knownTags: (version >= 1 ? 0x1 : 0x0) | (version == 2 ? 0x2 : 0x0),
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
        writer.writeInteger(structure.pointee.currentMetadataOffset)
        writer.writeBool(structure.pointee.wantFence)
        writer.writeBool(structure.pointee.wantShutDown)
        var tagCount = structure.pointee.unknownTaggedFields.count
        if version >= 1 && !structure.pointee.offlineLogDirs.isEmpty {
            tagCount &+= 1
        }
        if version == 2 && structure.pointee.cordonedLogDirs != nil {
            tagCount &+= 1
        }
        writer.writeTagCount(tagCount)
        if version >= 1 && !structure.pointee.offlineLogDirs.isEmpty {
            try writer.writeTag(
                0,
                size: WireSize.array(
                    count: structure.pointee.offlineLogDirs.count,
                    of: 16,
                    flexible: true,
                    "BrokerHeartbeatRequest.OfflineLogDirs"
                )
            )
            writer.writeUUIDs(structure.pointee.offlineLogDirs, flexible: true)
        }
        writer.writeUnknown(structure.pointee.unknownTaggedFields, from: 0, below: 1)
        if version == 2 && structure.pointee.cordonedLogDirs != nil {
            try writer.writeTag(
                1,
                size: WireSize.array(
                    count: structure.pointee.cordonedLogDirs?.count,
                    of: 16,
                    flexible: true,
                    nullable: true,
                    "BrokerHeartbeatRequest.CordonedLogDirs"
                )
            )
            writer.writeUUIDs(structure.pointee.cordonedLogDirs, flexible: true)
        }
        writer.writeUnknown(structure.pointee.unknownTaggedFields, from: 1, below: .max)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(int32: left.pointee.brokerID, right.pointee.brokerID)
        visitor.visit(int64: left.pointee.brokerEpoch, right.pointee.brokerEpoch)
        visitor.visit(int64: left.pointee.currentMetadataOffset, right.pointee.currentMetadataOffset)
        visitor.visit(bool: left.pointee.wantFence, right.pointee.wantFence)
        visitor.visit(bool: left.pointee.wantShutDown, right.pointee.wantShutDown)
        visitor.visit(values: left.pointee.offlineLogDirs, right.pointee.offlineLogDirs)
        visitor.visit(values: left.pointee.cordonedLogDirs, right.pointee.cordonedLogDirs)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

/// The controller's answer to a sign of life: how the broker stands and whether it may shut down.
///
/// Versions 0-2, flexible.
public struct BrokerHeartbeatResponse: KafkaResponse {
    public static var specification: MessageSpecification {
        return MessageSpecification("BrokerHeartbeatResponse", key: 63, versions: VersionRange(0, 2), flexibleFrom: 0)
    }

    /// How long, in milliseconds, the broker asks the client to wait before its next request because of a quota; 0 when
    /// there is none.
    public var throttleTimeMs: Int32

    /// Outcome of the request as a whole, as a Kafka error code; 0 means success.
    public var errorCode: ErrorCode

    /// Whether the broker has nearly caught up with the end of the metadata log.
    public var isCaughtUp: Bool

    /// Whether the controller keeps the broker fenced.
    public var isFenced: Bool

    /// Whether the broker, its leaderships moved away, may now go down.
    public var shouldShutDown: Bool

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        throttleTimeMs: Int32 = 0,
        errorCode: ErrorCode = ErrorCode(rawValue: 0),
        isCaughtUp: Bool = false,
        isFenced: Bool = true,
        shouldShutDown: Bool = false,
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.throttleTimeMs = throttleTimeMs
        self.errorCode = errorCode
        self.isCaughtUp = isCaughtUp
        self.isFenced = isFenced
        self.shouldShutDown = shouldShutDown
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension BrokerHeartbeatResponse {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "ThrottleTimeMs"
        let throttleTimeMs: Int32
        let errorCode: ErrorCode
        let isCaughtUp: Bool
        let isFenced: Bool
        let shouldShutDown: Bool
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            throttleTimeMs = try reader.readInteger()
            field = "ErrorCode"
            errorCode = try ErrorCode(rawValue: reader.readInteger())
            field = "IsCaughtUp"
            isCaughtUp = try reader.readBool()
            field = "IsFenced"
            isFenced = try reader.readBool()
            field = "ShouldShutDown"
            shouldShutDown = try reader.readBool()
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(
            throttleTimeMs: throttleTimeMs,
            errorCode: errorCode,
            isCaughtUp: isCaughtUp,
            isFenced: isFenced,
            shouldShutDown: shouldShutDown,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 9
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
        writer.writeInteger(structure.pointee.throttleTimeMs)
        writer.writeInteger(structure.pointee.errorCode.rawValue)
        writer.writeBool(structure.pointee.isCaughtUp)
        writer.writeBool(structure.pointee.isFenced)
        writer.writeBool(structure.pointee.shouldShutDown)
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(int32: left.pointee.throttleTimeMs, right.pointee.throttleTimeMs)
        visitor.visit(int16: left.pointee.errorCode.rawValue, right.pointee.errorCode.rawValue)
        visitor.visit(bool: left.pointee.isCaughtUp, right.pointee.isCaughtUp)
        visitor.visit(bool: left.pointee.isFenced, right.pointee.isFenced)
        visitor.visit(bool: left.pointee.shouldShutDown, right.pointee.shouldShutDown)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}
