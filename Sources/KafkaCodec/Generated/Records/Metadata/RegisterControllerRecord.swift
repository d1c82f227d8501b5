// Generated from the protocol schema by Tools/generate. Do not edit.

/// Metadata record that registers a controller.
///
/// Version 0, flexible.
public struct RegisterControllerRecord: KafkaRecordMessage {
    public static var specification: MessageSpecification {
        return MessageSpecification("RegisterControllerRecord", key: 27, versions: VersionRange(0, 0), flexibleFrom: 0)
    }

    /// ID of the controller.
    public var controllerID: Int32

    /// Random ID made by the process at its start, different after each restart.
    public var incarnationID: KafkaUUID

    /// Whether the controller is ready to take over metadata from ZooKeeper.
    public var zkMigrationReady: Bool

    /// Addresses of the controller, one for each listener.
    public var endPoints: [RegisterControllerRecord.ControllerEndpoint]

    /// Features that the node supports, each with its range of levels.
    public var features: [RegisterControllerRecord.ControllerFeature]

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        controllerID: Int32 = 0,
        incarnationID: KafkaUUID = .zero,
        zkMigrationReady: Bool = false,
        endPoints: [RegisterControllerRecord.ControllerEndpoint] = [],
        features: [RegisterControllerRecord.ControllerFeature] = [],
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.controllerID = controllerID
        self.incarnationID = incarnationID
        self.zkMigrationReady = zkMigrationReady
        self.endPoints = endPoints
        self.features = features
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension RegisterControllerRecord {
    /// One address of the controller.
    public struct ControllerEndpoint: WireStructure {
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

    /// A feature and the range of levels that the controller supports.
    public struct ControllerFeature: WireStructure {
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

extension RegisterControllerRecord {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "ControllerId"
        let controllerID: Int32
        let incarnationID: KafkaUUID
        let zkMigrationReady: Bool
        let endPoints: [RegisterControllerRecord.ControllerEndpoint]
        let features: [RegisterControllerRecord.ControllerFeature]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            controllerID = try reader.readInteger()
            field = "IncarnationId"
            incarnationID = try reader.readUUID()
            field = "ZkMigrationReady"
            zkMigrationReady = try reader.readBool()
            field = "EndPoints"
            endPoints = try reader.readArray(
                of: RegisterControllerRecord.ControllerEndpoint.self,
                version: version,
                flexible: true,
                minimumSize: 7
            )
            field = "Features"
            features = try reader.readArray(
                of: RegisterControllerRecord.ControllerFeature.self,
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
            controllerID: controllerID,
            incarnationID: incarnationID,
            zkMigrationReady: zkMigrationReady,
            endPoints: endPoints,
            features: features,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 21
        size &+= try WireSize.array(
            structure.pointee.endPoints,
            version: version,
            flexible: true,
            "RegisterControllerRecord.EndPoints"
        )
        size &+= try WireSize.array(
            structure.pointee.features,
            version: version,
            flexible: true,
            "RegisterControllerRecord.Features"
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
        writer.writeInteger(structure.pointee.controllerID)
        writer.writeUUID(structure.pointee.incarnationID)
        writer.writeBool(structure.pointee.zkMigrationReady)
        try writer.writeArray(structure.pointee.endPoints, version: version, flexible: true)
        try writer.writeArray(structure.pointee.features, version: version, flexible: true)
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(int32: left.pointee.controllerID, right.pointee.controllerID)
        visitor.visit(uuid: left.pointee.incarnationID, right.pointee.incarnationID)
        visitor.visit(bool: left.pointee.zkMigrationReady, right.pointee.zkMigrationReady)
        visitor.visit(structures: left.pointee.endPoints, right.pointee.endPoints)
        visitor.visit(structures: left.pointee.features, right.pointee.features)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension RegisterControllerRecord.ControllerEndpoint {
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
        size &+= try WireSize.string(
            structure.pointee.name,
            flexible: true,
            "RegisterControllerRecord.ControllerEndpoint.Name"
        )
        size &+= try WireSize.string(
            structure.pointee.host,
            flexible: true,
            "RegisterControllerRecord.ControllerEndpoint.Host"
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

extension RegisterControllerRecord.ControllerFeature {
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
        size &+= try WireSize.string(
            structure.pointee.name,
            flexible: true,
            "RegisterControllerRecord.ControllerFeature.Name"
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
