// Generated from the protocol schema by Tools/generate. Do not edit.

/// Registers a starting broker with the controller.
///
/// Versions 0-4, flexible.
public struct BrokerRegistrationRequest: KafkaRequest {
    public typealias Response = BrokerRegistrationResponse

    public static var specification: MessageSpecification {
        return MessageSpecification("BrokerRegistrationRequest", key: 62, versions: VersionRange(0, 4), flexibleFrom: 0)
    }

    /// ID of the broker.
    public var brokerID: Int32

    /// ID of the cluster that the broker belongs to.
    public var clusterID: String

    /// Random ID made by the process at its start, different after each restart.
    public var incarnationID: KafkaUUID

    /// Addresses at which the node can be reached, one for each listener.
    public var listeners: [BrokerRegistrationRequest.Listener]

    /// Features that the node supports, each with its range of levels.
    public var features: [BrokerRegistrationRequest.Feature]

    /// Rack (or availability zone) in which the broker says it runs; null when it names none.
    public var rack: String?

    /// Whether the broker still runs with ZooKeeper and waits for its migration to KRaft. From version 1 on.
    public var isMigratingZkBroker: Bool

    /// IDs of the broker's log directories. From version 2 on.
    public var logDirs: [KafkaUUID]

    /// Epoch of the broker before a clean shutdown, which proves that it was clean; -1 when there is none. From version
    /// 3 on.
    public var previousBrokerEpoch: Int64

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        brokerID: Int32 = 0,
        clusterID: String = "",
        incarnationID: KafkaUUID = .zero,
        listeners: [BrokerRegistrationRequest.Listener] = [],
        features: [BrokerRegistrationRequest.Feature] = [],
        rack: String? = "",
        isMigratingZkBroker: Bool = false,
        logDirs: [KafkaUUID] = [],
        previousBrokerEpoch: Int64 = -1,
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.brokerID = brokerID
        self.clusterID = clusterID
        self.incarnationID = incarnationID
        self.listeners = listeners
        self.features = features
        self.rack = rack
        self.isMigratingZkBroker = isMigratingZkBroker
        self.logDirs = logDirs
        self.previousBrokerEpoch = previousBrokerEpoch
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension BrokerRegistrationRequest {
    /// One address at which a node listens.
    public struct Listener: WireStructure {
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

    /// A feature and the range of levels that the node supports.
    public struct Feature: WireStructure {
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

extension BrokerRegistrationRequest {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "BrokerId"
        let brokerID: Int32
        let clusterID: String
        let incarnationID: KafkaUUID
        let listeners: [BrokerRegistrationRequest.Listener]
        let features: [BrokerRegistrationRequest.Feature]
        let rack: String?
        let isMigratingZkBroker: Bool
        let logDirs: [KafkaUUID]
        let previousBrokerEpoch: Int64
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            brokerID = try reader.readInteger()
            field = "ClusterId"
            clusterID = try reader.readString(flexible: true)
            field = "IncarnationId"
            incarnationID = try reader.readUUID()
            field = "Listeners"
            listeners = try reader.readArray(
                of: BrokerRegistrationRequest.Listener.self,
                version: version,
                flexible: true,
                minimumSize: 7
            )
            field = "Features"
            features = try reader.readArray(
                of: BrokerRegistrationRequest.Feature.self,
                version: version,
                flexible: true,
                minimumSize: 6
            )
            field = "Rack"
            rack = try reader.readNullableString(flexible: true)
            if version >= 1 {
                field = "IsMigratingZkBroker"
                isMigratingZkBroker = try reader.readBool()
            } else {
                isMigratingZkBroker = false
            }
            if version >= 2 {
                field = "LogDirs"
                logDirs = try reader.readUUIDs(flexible: true)
            } else {
                logDirs = []
            }
            if version >= 3 {
                field = "PreviousBrokerEpoch"
                previousBrokerEpoch = try reader.readInteger()
            } else {
                previousBrokerEpoch = -1
            }
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(
            brokerID: brokerID,
            clusterID: clusterID,
            incarnationID: incarnationID,
            listeners: listeners,
            features: features,
            rack: rack,
            isMigratingZkBroker: isMigratingZkBroker,
            logDirs: logDirs,
            previousBrokerEpoch: previousBrokerEpoch,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 20
        size &+= try WireSize.string(structure.pointee.clusterID, flexible: true, "BrokerRegistrationRequest.ClusterId")
        size &+= try WireSize.array(
            structure.pointee.listeners,
            version: version,
            flexible: true,
            "BrokerRegistrationRequest.Listeners"
        )
        size &+= try WireSize.array(
            structure.pointee.features,
            version: version,
            flexible: true,
            "BrokerRegistrationRequest.Features"
        )
        size &+= try WireSize.string(
            structure.pointee.rack,
            flexible: true,
            nullable: true,
            "BrokerRegistrationRequest.Rack"
        )
        if version >= 1 {
            size &+= 1
        } else if structure.pointee.isMigratingZkBroker {
            throw WireSize.notInVersion("BrokerRegistrationRequest.IsMigratingZkBroker", version)
        }
        if version >= 2 {
            size &+= try WireSize.array(
                count: structure.pointee.logDirs.count,
                of: 16,
                flexible: true,
                "BrokerRegistrationRequest.LogDirs"
            )
        }
        if version >= 3 {
            size &+= 8
        }
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
        writer.writeInteger(structure.pointee.brokerID)
        writer.writeString(structure.pointee.clusterID, flexible: true)
        writer.writeUUID(structure.pointee.incarnationID)
        try writer.writeArray(structure.pointee.listeners, version: version, flexible: true)
        try writer.writeArray(structure.pointee.features, version: version, flexible: true)
        writer.writeString(structure.pointee.rack, flexible: true)
        if version >= 1 {
            writer.writeBool(structure.pointee.isMigratingZkBroker)
        }
        if version >= 2 {
            writer.writeUUIDs(structure.pointee.logDirs, flexible: true)
        }
        if version >= 3 {
            writer.writeInteger(structure.pointee.previousBrokerEpoch)
        }
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(int32: left.pointee.brokerID, right.pointee.brokerID)
        visitor.visit(string: left.pointee.clusterID, right.pointee.clusterID)
        visitor.visit(uuid: left.pointee.incarnationID, right.pointee.incarnationID)
        visitor.visit(structures: left.pointee.listeners, right.pointee.listeners)
        visitor.visit(structures: left.pointee.features, right.pointee.features)
        visitor.visit(string: left.pointee.rack, right.pointee.rack)
        visitor.visit(bool: left.pointee.isMigratingZkBroker, right.pointee.isMigratingZkBroker)
        visitor.visit(values: left.pointee.logDirs, right.pointee.logDirs)
        visitor.visit(int64: left.pointee.previousBrokerEpoch, right.pointee.previousBrokerEpoch)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension BrokerRegistrationRequest.Listener {
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
        size &+= try WireSize.string(structure.pointee.name, flexible: true, "BrokerRegistrationRequest.Listener.Name")
        size &+= try WireSize.string(structure.pointee.host, flexible: true, "BrokerRegistrationRequest.Listener.Host")
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

extension BrokerRegistrationRequest.Feature {
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
        size &+= try WireSize.string(structure.pointee.name, flexible: true, "BrokerRegistrationRequest.Feature.Name")
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

/// Gives the broker its epoch, or says why it could not register.
///
/// Versions 0-4, flexible.
public struct BrokerRegistrationResponse: KafkaResponse {
    public static var specification: MessageSpecification {
        return MessageSpecification(
            "BrokerRegistrationResponse",
            key: 62,
            versions: VersionRange(0, 4),
            flexibleFrom: 0
        )
    }

    /// How long, in milliseconds, the broker asks the client to wait before its next request because of a quota; 0 when
    /// there is none.
    public var throttleTimeMs: Int32

    /// Outcome of the request as a whole, as a Kafka error code; 0 means success.
    public var errorCode: ErrorCode

    /// Epoch that the broker has from now on; -1 when it could not register.
    public var brokerEpoch: Int64

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        throttleTimeMs: Int32 = 0,
        errorCode: ErrorCode = ErrorCode(rawValue: 0),
        brokerEpoch: Int64 = -1,
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.throttleTimeMs = throttleTimeMs
        self.errorCode = errorCode
        self.brokerEpoch = brokerEpoch
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension BrokerRegistrationResponse {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "ThrottleTimeMs"
        let throttleTimeMs: Int32
        let errorCode: ErrorCode
        let brokerEpoch: Int64
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            throttleTimeMs = try reader.readInteger()
            field = "ErrorCode"
            errorCode = try ErrorCode(rawValue: reader.readInteger())
            field = "BrokerEpoch"
            brokerEpoch = try reader.readInteger()
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(
            throttleTimeMs: throttleTimeMs,
            errorCode: errorCode,
            brokerEpoch: brokerEpoch,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 14
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
        writer.writeInteger(structure.pointee.brokerEpoch)
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
        visitor.visit(int64: left.pointee.brokerEpoch, right.pointee.brokerEpoch)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}
