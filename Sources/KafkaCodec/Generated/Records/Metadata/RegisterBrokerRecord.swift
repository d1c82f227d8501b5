// Generated from the protocol schema by Tools/generate. Do not edit.

/// Metadata record that registers a broker.
///
/// Versions 0-4, flexible.
public struct RegisterBrokerRecord: KafkaRecordMessage {
    public static var specification: MessageSpecification {
        return MessageSpecification("RegisterBrokerRecord", key: 0, versions: VersionRange(0, 4), flexibleFrom: 0)
    }

    /// ID of the broker.
    public var brokerID: Int32

    /// Whether the broker still runs with ZooKeeper and waits for its migration to KRaft. From version 2 on.
    public var isMigratingZkBroker: Bool

    /// Random ID made by the process at its start, different after each restart.
    public var incarnationID: KafkaUUID

    /// Epoch of the broker's registration that the record is about.
    public var brokerEpoch: Int64

    /// Addresses of the broker, one for each listener.
    public var endPoints: [RegisterBrokerRecord.BrokerEndpoint]

    /// Features that the node supports, each with its range of levels.
    public var features: [RegisterBrokerRecord.BrokerFeature]

    /// Rack (or availability zone) in which the broker says it runs; null when it names none.
    public var rack: String?

    /// Whether the broker is fenced, that is, kept from leading partitions and from the clients' view.
    public var fenced: Bool

    /// Whether the broker is shutting down in an orderly way. From version 1 on.
    public var inControlledShutdown: Bool

    /// IDs of the broker's log directories. From version 3 on.
    public var logDirs: [KafkaUUID]

    /// IDs of log directories on which no new replicas are to be placed (KIP-1066); null when not stated. From version
    /// 4 on.
    public var cordonedLogDirs: [KafkaUUID]?

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        brokerID: Int32 = 0,
        isMigratingZkBroker: Bool = false,
        incarnationID: KafkaUUID = .zero,
        brokerEpoch: Int64 = 0,
        endPoints: [RegisterBrokerRecord.BrokerEndpoint] = [],
        features: [RegisterBrokerRecord.BrokerFeature] = [],
        rack: String? = "",
        fenced: Bool = true,
        inControlledShutdown: Bool = false,
        logDirs: [KafkaUUID] = [],
        cordonedLogDirs: [KafkaUUID]? = nil,
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.brokerID = brokerID
        self.isMigratingZkBroker = isMigratingZkBroker
        self.incarnationID = incarnationID
        self.brokerEpoch = brokerEpoch
        self.endPoints = endPoints
        self.features = features
        self.rack = rack
        self.fenced = fenced
        self.inControlledShutdown = inControlledShutdown
        self.logDirs = logDirs
        self.cordonedLogDirs = cordonedLogDirs
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension RegisterBrokerRecord {
    /// One address of the broker.
    public struct BrokerEndpoint: WireStructure {
        /// Name of the listener.
        public var name: String

        /// Host name or IP address to connect to.
        public var host: String

        /// TCP port to connect to.
        public var port: UInt16

        /// How the listener is secured: 0 for PLAINTEXT, 1 for SSL, 2 for SASL_PLAINTEXT, 3 for SASL_SSL.
        public var securityProtocol: Int16

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            name: String = "",
            host: String = "",
            port: UInt16 = 0,
            securityProtocol: Int16 = 0,
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.name = name
            self.host = host
            self.port = port
            self.securityProtocol = securityProtocol
            self.unknownTaggedFields = unknownTaggedFields
        }
    }

    /// A feature and the range of levels that the broker supports.
    public struct BrokerFeature: WireStructure {
        /// Name of the feature.
        public var name: String

        /// Lowest level of the feature that the node supports.
        public var minSupportedVersion: Int16

        /// Highest level of the feature that the node supports.
        public var maxSupportedVersion: Int16

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            name: String = "",
            minSupportedVersion: Int16 = 0,
            maxSupportedVersion: Int16 = 0,
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.name = name
            self.minSupportedVersion = minSupportedVersion
            self.maxSupportedVersion = maxSupportedVersion
            self.unknownTaggedFields = unknownTaggedFields
        }
    }
}

extension RegisterBrokerRecord {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "BrokerId"
        let brokerID: Int32
        let isMigratingZkBroker: Bool
        let incarnationID: KafkaUUID
        let brokerEpoch: Int64
        let endPoints: [RegisterBrokerRecord.BrokerEndpoint]
        let features: [RegisterBrokerRecord.BrokerFeature]
        let rack: String?
        let fenced: Bool
        let inControlledShutdown: Bool
        var logDirs: [KafkaUUID] = []
        var cordonedLogDirs: [KafkaUUID]? = nil
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            brokerID = try reader.readInteger()
            if version >= 2 {
                field = "IsMigratingZkBroker"
                isMigratingZkBroker = try reader.readBool()
            } else {
                isMigratingZkBroker = false
            }
            field = "IncarnationId"
            incarnationID = try reader.readUUID()
            field = "BrokerEpoch"
            brokerEpoch = try reader.readInteger()
            field = "EndPoints"
            endPoints = try reader.readArray(
                of: RegisterBrokerRecord.BrokerEndpoint.self,
                version: version,
                flexible: true,
                minimumSize: 7
            )
            field = "Features"
            features = try reader.readArray(
                of: RegisterBrokerRecord.BrokerFeature.self,
                version: version,
                flexible: true,
                minimumSize: 6
            )
            field = "Rack"
            rack = try reader.readNullableString(flexible: true)
            field = "Fenced"
            fenced = try reader.readBool()
            if version >= 1 {
                field = "InControlledShutdown"
                inControlledShutdown = try reader.readBool()
            } else {
                inControlledShutdown = false
            }
            field = "tagged fields"
            var tags = try reader.beginTaggedFields()
            while let tag = try reader.nextTag(&tags) {
                switch tag {
                case 0 where version >= 3:
                    field = "LogDirs"
                    logDirs = try reader.readUUIDs(flexible: true)
                    try reader.finishTag(&tags)
                case 1 where version == 4:
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
            isMigratingZkBroker: isMigratingZkBroker,
            incarnationID: incarnationID,
            brokerEpoch: brokerEpoch,
            endPoints: endPoints,
            features: features,
            rack: rack,
            fenced: fenced,
            inControlledShutdown: inControlledShutdown,
            logDirs: logDirs,
            cordonedLogDirs: cordonedLogDirs,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 29
        if version >= 2 {
            size &+= 1
        } else if structure.pointee.isMigratingZkBroker {
            throw WireSize.notInVersion("RegisterBrokerRecord.IsMigratingZkBroker", version)
        }
        size &+= try WireSize.array(
            structure.pointee.endPoints,
            version: version,
            flexible: true,
            "RegisterBrokerRecord.EndPoints"
        )
        size &+= try WireSize.array(
            structure.pointee.features,
            version: version,
            flexible: true,
            "RegisterBrokerRecord.Features"
        )
        size &+= try WireSize.string(
            structure.pointee.rack,
            flexible: true,
            nullable: true,
            "RegisterBrokerRecord.Rack"
        )
        if version >= 1 {
            size &+= 1
        } else if structure.pointee.inControlledShutdown {
            throw WireSize.notInVersion("RegisterBrokerRecord.InControlledShutdown", version)
        }
        if !(version >= 3) {
            if !structure.pointee.logDirs.isEmpty {
                throw WireSize.notInVersion("RegisterBrokerRecord.LogDirs", version)
            }
        }
        if !(version == 4) {
            if structure.pointee.cordonedLogDirs != nil {
                throw WireSize.notInVersion("RegisterBrokerRecord.CordonedLogDirs", version)
            }
        }
        var tagCount = 0
        var tagSize = 0
        if version >= 3 && !structure.pointee.logDirs.isEmpty {
            tagCount &+= 1
            tagSize &+= try WireSize.tagged(
                0,
                WireSize.array(
                    count: structure.pointee.logDirs.count,
                    of: 16,
                    flexible: true,
                    "RegisterBrokerRecord.LogDirs"
                ),
                "RegisterBrokerRecord.LogDirs"
            )
        }
        if version == 4 && structure.pointee.cordonedLogDirs != nil {
            tagCount &+= 1
            tagSize &+= try WireSize.tagged(
                1,
                WireSize.array(
                    count: structure.pointee.cordonedLogDirs?.count,
                    of: 16,
                    flexible: true,
                    nullable: true,
                    "RegisterBrokerRecord.CordonedLogDirs"
                ),
                "RegisterBrokerRecord.CordonedLogDirs"
            )
        }
        size &+= try WireSize.taggedFields(
            structure.pointee.unknownTaggedFields,
            knownTags: (version >= 3 ? 0x1 : 0x0) | (version == 4 ? 0x2 : 0x0),
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
        if version >= 2 {
            writer.writeBool(structure.pointee.isMigratingZkBroker)
        }
        writer.writeUUID(structure.pointee.incarnationID)
        writer.writeInteger(structure.pointee.brokerEpoch)
        try writer.writeArray(structure.pointee.endPoints, version: version, flexible: true)
        try writer.writeArray(structure.pointee.features, version: version, flexible: true)
        writer.writeString(structure.pointee.rack, flexible: true)
        writer.writeBool(structure.pointee.fenced)
        if version >= 1 {
            writer.writeBool(structure.pointee.inControlledShutdown)
        }
        var tagCount = structure.pointee.unknownTaggedFields.count
        if version >= 3 && !structure.pointee.logDirs.isEmpty {
            tagCount &+= 1
        }
        if version == 4 && structure.pointee.cordonedLogDirs != nil {
            tagCount &+= 1
        }
        writer.writeTagCount(tagCount)
        if version >= 3 && !structure.pointee.logDirs.isEmpty {
            try writer.writeTag(
                0,
                size: WireSize.array(
                    count: structure.pointee.logDirs.count,
                    of: 16,
                    flexible: true,
                    "RegisterBrokerRecord.LogDirs"
                )
            )
            writer.writeUUIDs(structure.pointee.logDirs, flexible: true)
        }
        writer.writeUnknown(structure.pointee.unknownTaggedFields, from: 0, below: 1)
        if version == 4 && structure.pointee.cordonedLogDirs != nil {
            try writer.writeTag(
                1,
                size: WireSize.array(
                    count: structure.pointee.cordonedLogDirs?.count,
                    of: 16,
                    flexible: true,
                    nullable: true,
                    "RegisterBrokerRecord.CordonedLogDirs"
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
        visitor.visit(bool: left.pointee.isMigratingZkBroker, right.pointee.isMigratingZkBroker)
        visitor.visit(uuid: left.pointee.incarnationID, right.pointee.incarnationID)
        visitor.visit(int64: left.pointee.brokerEpoch, right.pointee.brokerEpoch)
        visitor.visit(structures: left.pointee.endPoints, right.pointee.endPoints)
        visitor.visit(structures: left.pointee.features, right.pointee.features)
        visitor.visit(string: left.pointee.rack, right.pointee.rack)
        visitor.visit(bool: left.pointee.fenced, right.pointee.fenced)
        visitor.visit(bool: left.pointee.inControlledShutdown, right.pointee.inControlledShutdown)
        visitor.visit(values: left.pointee.logDirs, right.pointee.logDirs)
        visitor.visit(values: left.pointee.cordonedLogDirs, right.pointee.cordonedLogDirs)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension RegisterBrokerRecord.BrokerEndpoint {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "Name"
        let name: String
        let host: String
        let port: UInt16
        let securityProtocol: Int16
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            name = try reader.readString(flexible: true)
            field = "Host"
            host = try reader.readString(flexible: true)
            field = "Port"
            port = try reader.readInteger()
            field = "SecurityProtocol"
            securityProtocol = try reader.readInteger()
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(
            name: name,
            host: host,
            port: port,
            securityProtocol: securityProtocol,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 4
        size &+= try WireSize.string(structure.pointee.name, flexible: true, "RegisterBrokerRecord.BrokerEndpoint.Name")
        size &+= try WireSize.string(structure.pointee.host, flexible: true, "RegisterBrokerRecord.BrokerEndpoint.Host")
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
        writer.writeString(structure.pointee.name, flexible: true)
        writer.writeString(structure.pointee.host, flexible: true)
        writer.writeInteger(structure.pointee.port)
        writer.writeInteger(structure.pointee.securityProtocol)
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(string: left.pointee.name, right.pointee.name)
        visitor.visit(string: left.pointee.host, right.pointee.host)
        visitor.visit(uint16: left.pointee.port, right.pointee.port)
        visitor.visit(int16: left.pointee.securityProtocol, right.pointee.securityProtocol)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension RegisterBrokerRecord.BrokerFeature {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "Name"
        let name: String
        let minSupportedVersion: Int16
        let maxSupportedVersion: Int16
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            name = try reader.readString(flexible: true)
            field = "MinSupportedVersion"
            minSupportedVersion = try reader.readInteger()
            field = "MaxSupportedVersion"
            maxSupportedVersion = try reader.readInteger()
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(
            name: name,
            minSupportedVersion: minSupportedVersion,
            maxSupportedVersion: maxSupportedVersion,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 4
        size &+= try WireSize.string(structure.pointee.name, flexible: true, "RegisterBrokerRecord.BrokerFeature.Name")
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
        writer.writeString(structure.pointee.name, flexible: true)
        writer.writeInteger(structure.pointee.minSupportedVersion)
        writer.writeInteger(structure.pointee.maxSupportedVersion)
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(string: left.pointee.name, right.pointee.name)
        visitor.visit(int16: left.pointee.minSupportedVersion, right.pointee.minSupportedVersion)
        visitor.visit(int16: left.pointee.maxSupportedVersion, right.pointee.maxSupportedVersion)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}
