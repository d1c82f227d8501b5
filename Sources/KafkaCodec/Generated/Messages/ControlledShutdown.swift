// Generated from the protocol schema by Tools/generate. Do not edit.

/// A broker's request to the ZooKeeper-based controller to move leaderships away before it shuts down.
///
/// Versions 0-3, flexible from 3.
public struct ControlledShutdownRequest: KafkaRequest {
    public typealias Response = ControlledShutdownResponse

    public static var specification: MessageSpecification {
        return MessageSpecification("ControlledShutdownRequest", key: 7, versions: VersionRange(0, 3), flexibleFrom: 3)
    }

    public static func headerVersion(for version: Int16) -> Int16 {
        if version == 0 {
            return 0
        }
        if version <= 2 {
            return 1
        }
        return 2
    }

    /// ID of the broker that wants to shut down.
    public var brokerID: Int32

    /// Epoch that the broker got when it registered, telling it apart from its earlier incarnations; -1 when not known.
    /// From version 2 on.
    public var brokerEpoch: Int64

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        brokerID: Int32 = 0,
        brokerEpoch: Int64 = -1,
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.brokerID = brokerID
        self.brokerEpoch = brokerEpoch
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension ControlledShutdownRequest {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version == 3
        var field: StaticString = "BrokerId"
        let brokerID: Int32
        let brokerEpoch: Int64
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            brokerID = try reader.readInteger()
            if version >= 2 {
                field = "BrokerEpoch"
                brokerEpoch = try reader.readInteger()
            } else {
                brokerEpoch = -1
            }
            if flexible {
                field = "tagged fields"
                unknownTaggedFields = try reader.readTaggedFields()
            } else {
                unknownTaggedFields = UnknownTaggedFields()
            }
        } catch {
            throw error.within(field)
        }
        self.init(brokerID: brokerID, brokerEpoch: brokerEpoch, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version == 3
        var size = 4
        if version >= 2 {
            size &+= 8
        }
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(
                structure.pointee.unknownTaggedFields,
                "ControlledShutdownRequest",
                version
            )
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
        let flexible = version == 3
        writer.writeInteger(structure.pointee.brokerID)
        if version >= 2 {
            writer.writeInteger(structure.pointee.brokerEpoch)
        }
        if flexible {
            writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
        }
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(int32: left.pointee.brokerID, right.pointee.brokerID)
        visitor.visit(int64: left.pointee.brokerEpoch, right.pointee.brokerEpoch)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

/// Lists the partitions that the broker still leads and that keep it from a clean shutdown.
///
/// Versions 0-3, flexible from 3.
public struct ControlledShutdownResponse: KafkaResponse {
    public static var specification: MessageSpecification {
        return MessageSpecification("ControlledShutdownResponse", key: 7, versions: VersionRange(0, 3), flexibleFrom: 3)
    }

    /// Outcome of the request as a whole, as a Kafka error code; 0 means success.
    public var errorCode: ErrorCode

    /// Partitions whose leadership could not be moved away yet; empty when the broker may go down.
    public var remainingPartitions: [ControlledShutdownResponse.RemainingPartition]

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        errorCode: ErrorCode = ErrorCode(rawValue: 0),
        remainingPartitions: [ControlledShutdownResponse.RemainingPartition] = [],
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.errorCode = errorCode
        self.remainingPartitions = remainingPartitions
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension ControlledShutdownResponse {
    /// A partition that the broker still leads.
    public struct RemainingPartition: WireStructure {
        /// Name of the topic.
        public var topicName: String

        /// Number of the partition within its topic, counted from 0.
        public var partitionIndex: Int32

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            topicName: String = "",
            partitionIndex: Int32 = 0,
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.topicName = topicName
            self.partitionIndex = partitionIndex
            self.unknownTaggedFields = unknownTaggedFields
        }
    }
}

extension ControlledShutdownResponse {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version == 3
        var field: StaticString = "ErrorCode"
        let errorCode: ErrorCode
        let remainingPartitions: [ControlledShutdownResponse.RemainingPartition]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            errorCode = try ErrorCode(rawValue: reader.readInteger())
            field = "RemainingPartitions"
            remainingPartitions = try reader.readArray(
                of: ControlledShutdownResponse.RemainingPartition.self,
                version: version,
                flexible: flexible,
                minimumSize: 6
            )
            if flexible {
                field = "tagged fields"
                unknownTaggedFields = try reader.readTaggedFields()
            } else {
                unknownTaggedFields = UnknownTaggedFields()
            }
        } catch {
            throw error.within(field)
        }
        self.init(
            errorCode: errorCode,
            remainingPartitions: remainingPartitions,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version == 3
        var size = 2
        size &+= try WireSize.array(
            structure.pointee.remainingPartitions,
            version: version,
            flexible: flexible,
            "ControlledShutdownResponse.RemainingPartitions"
        )
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(
                structure.pointee.unknownTaggedFields,
                "ControlledShutdownResponse",
                version
            )
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
        let flexible = version == 3
        writer.writeInteger(structure.pointee.errorCode.rawValue)
        try writer.writeArray(structure.pointee.remainingPartitions, version: version, flexible: flexible)
        if flexible {
            writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
        }
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(int16: left.pointee.errorCode.rawValue, right.pointee.errorCode.rawValue)
        visitor.visit(structures: left.pointee.remainingPartitions, right.pointee.remainingPartitions)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension ControlledShutdownResponse.RemainingPartition {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version == 3
        var field: StaticString = "TopicName"
        let topicName: String
        let partitionIndex: Int32
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            topicName = try reader.readString(flexible: flexible)
            field = "PartitionIndex"
            partitionIndex = try reader.readInteger()
            if flexible {
                field = "tagged fields"
                unknownTaggedFields = try reader.readTaggedFields()
            } else {
                unknownTaggedFields = UnknownTaggedFields()
            }
        } catch {
            throw error.within(field)
        }
        self.init(topicName: topicName, partitionIndex: partitionIndex, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version == 3
        var size = 4
        size &+= try WireSize.string(
            structure.pointee.topicName,
            flexible: flexible,
            "ControlledShutdownResponse.RemainingPartition.TopicName"
        )
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(
                structure.pointee.unknownTaggedFields,
                "ControlledShutdownResponse.RemainingPartition",
                version
            )
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
        let flexible = version == 3
        writer.writeString(structure.pointee.topicName, flexible: flexible)
        writer.writeInteger(structure.pointee.partitionIndex)
        if flexible {
            writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
        }
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(string: left.pointee.topicName, right.pointee.topicName)
        visitor.visit(int32: left.pointee.partitionIndex, right.pointee.partitionIndex)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}
