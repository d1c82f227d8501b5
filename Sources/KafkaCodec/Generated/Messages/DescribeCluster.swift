// Generated from the protocol schema by Tools/generate. Do not edit.

/// Asks for the nodes of the cluster, its ID and its controller (KIP-700).
///
/// Versions 0-2, flexible.
public struct DescribeClusterRequest: KafkaRequest {
    public typealias Response = DescribeClusterResponse

    public static var specification: MessageSpecification {
        return MessageSpecification("DescribeClusterRequest", key: 60, versions: VersionRange(0, 2), flexibleFrom: 0)
    }

    /// Whether to say which operations on the cluster the client may perform.
    public var includeClusterAuthorizedOperations: Bool

    /// Kind of nodes to list: 1 brokers, 2 controllers. From version 1 on.
    public var endpointType: Int8

    /// Whether to list fenced brokers too, which clients are otherwise not told of. From version 2 on.
    public var includeFencedBrokers: Bool

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        includeClusterAuthorizedOperations: Bool = false,
        endpointType: Int8 = 1,
        includeFencedBrokers: Bool = false,
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.includeClusterAuthorizedOperations = includeClusterAuthorizedOperations
        self.endpointType = endpointType
        self.includeFencedBrokers = includeFencedBrokers
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension DescribeClusterRequest {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "IncludeClusterAuthorizedOperations"
        let includeClusterAuthorizedOperations: Bool
        let endpointType: Int8
        let includeFencedBrokers: Bool
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            includeClusterAuthorizedOperations = try reader.readBool()
            if version >= 1 {
                field = "EndpointType"
                endpointType = try reader.readInteger()
            } else {
                endpointType = 1
            }
            if version == 2 {
                field = "IncludeFencedBrokers"
                includeFencedBrokers = try reader.readBool()
            } else {
                includeFencedBrokers = false
            }
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(
            includeClusterAuthorizedOperations: includeClusterAuthorizedOperations,
            endpointType: endpointType,
            includeFencedBrokers: includeFencedBrokers,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 1
        if version >= 1 {
            size &+= 1
        } else if structure.pointee.endpointType != 1 {
            throw WireSize.notInVersion("DescribeClusterRequest.EndpointType", version)
        }
        if version == 2 {
            size &+= 1
        } else if structure.pointee.includeFencedBrokers {
            throw WireSize.notInVersion("DescribeClusterRequest.IncludeFencedBrokers", version)
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
        writer.writeBool(structure.pointee.includeClusterAuthorizedOperations)
        if version >= 1 {
            writer.writeInteger(structure.pointee.endpointType)
        }
        if version == 2 {
            writer.writeBool(structure.pointee.includeFencedBrokers)
        }
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(
            bool: left.pointee.includeClusterAuthorizedOperations,
            right.pointee.includeClusterAuthorizedOperations
        )
        visitor.visit(int8: left.pointee.endpointType, right.pointee.endpointType)
        visitor.visit(bool: left.pointee.includeFencedBrokers, right.pointee.includeFencedBrokers)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

/// Lists the nodes of the cluster.
///
/// Versions 0-2, flexible.
public struct DescribeClusterResponse: KafkaResponse {
    public static var specification: MessageSpecification {
        return MessageSpecification("DescribeClusterResponse", key: 60, versions: VersionRange(0, 2), flexibleFrom: 0)
    }

    /// How long, in milliseconds, the broker asks the client to wait before its next request because of a quota; 0 when
    /// there is none.
    public var throttleTimeMs: Int32

    /// Outcome of the request as a whole, as a Kafka error code; 0 means success.
    public var errorCode: ErrorCode

    /// Explanation in words of the error; null when there is none.
    public var errorMessage: String?

    /// Kind of nodes listed: 1 brokers, 2 controllers. From version 1 on.
    public var endpointType: Int8

    /// ID of the cluster.
    public var clusterID: String

    /// ID of the node to send controller requests to; -1 when there is none.
    public var controllerID: Int32

    /// Nodes of the cluster, brokers or controllers as asked for.
    public var brokers: [DescribeClusterResponse.DescribeClusterBroker]

    /// Operations on the cluster that the client may perform, one bit per operation code; -2147483648 when not asked
    /// for.
    public var clusterAuthorizedOperations: Int32

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        throttleTimeMs: Int32 = 0,
        errorCode: ErrorCode = ErrorCode(rawValue: 0),
        errorMessage: String? = nil,
        endpointType: Int8 = 1,
        clusterID: String = "",
        controllerID: Int32 = -1,
        brokers: [DescribeClusterResponse.DescribeClusterBroker] = [],
        clusterAuthorizedOperations: Int32 = -2147483648,
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.throttleTimeMs = throttleTimeMs
        self.errorCode = errorCode
        self.errorMessage = errorMessage
        self.endpointType = endpointType
        self.clusterID = clusterID
        self.controllerID = controllerID
        self.brokers = brokers
        self.clusterAuthorizedOperations = clusterAuthorizedOperations
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension DescribeClusterResponse {
    /// One node of the cluster.
    public struct DescribeClusterBroker: WireStructure {
        /// ID of the node.
        public var brokerID: Int32

        /// Host name or IP address to connect to.
        public var host: String

        /// TCP port to connect to.
        public var port: Int32

        /// Rack (or availability zone) in which the broker says it runs; null when it names none.
        public var rack: String?

        /// Whether the broker is fenced, that is, kept from leading partitions and from the clients' view. From version
        /// 2 on.
        public var isFenced: Bool

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            brokerID: Int32 = 0,
            host: String = "",
            port: Int32 = 0,
            rack: String? = nil,
            isFenced: Bool = false,
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.brokerID = brokerID
            self.host = host
            self.port = port
            self.rack = rack
            self.isFenced = isFenced
            self.unknownTaggedFields = unknownTaggedFields
        }
    }
}

extension DescribeClusterResponse {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "ThrottleTimeMs"
        let throttleTimeMs: Int32
        let errorCode: ErrorCode
        let errorMessage: String?
        let endpointType: Int8
        let clusterID: String
        let controllerID: Int32
        let brokers: [DescribeClusterResponse.DescribeClusterBroker]
        let clusterAuthorizedOperations: Int32
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            throttleTimeMs = try reader.readInteger()
            field = "ErrorCode"
            errorCode = try ErrorCode(rawValue: reader.readInteger())
            field = "ErrorMessage"
            errorMessage = try reader.readNullableString(flexible: true)
            if version >= 1 {
                field = "EndpointType"
                endpointType = try reader.readInteger()
            } else {
                endpointType = 1
            }
            field = "ClusterId"
            clusterID = try reader.readString(flexible: true)
            field = "ControllerId"
            controllerID = try reader.readInteger()
            field = "Brokers"
            brokers = try reader.readArray(
                of: DescribeClusterResponse.DescribeClusterBroker.self,
                version: version,
                flexible: true,
                minimumSize: 11
            )
            field = "ClusterAuthorizedOperations"
            clusterAuthorizedOperations = try reader.readInteger()
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(
            throttleTimeMs: throttleTimeMs,
            errorCode: errorCode,
            errorMessage: errorMessage,
            endpointType: endpointType,
            clusterID: clusterID,
            controllerID: controllerID,
            brokers: brokers,
            clusterAuthorizedOperations: clusterAuthorizedOperations,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 14
        size &+= try WireSize.string(
            structure.pointee.errorMessage,
            flexible: true,
            nullable: true,
            "DescribeClusterResponse.ErrorMessage"
        )
        if version >= 1 {
            size &+= 1
        } else if structure.pointee.endpointType != 1 {
            throw WireSize.notInVersion("DescribeClusterResponse.EndpointType", version)
        }
        size &+= try WireSize.string(structure.pointee.clusterID, flexible: true, "DescribeClusterResponse.ClusterId")
        size &+= try WireSize.array(
            structure.pointee.brokers,
            version: version,
            flexible: true,
            "DescribeClusterResponse.Brokers"
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
        writer.writeInteger(structure.pointee.throttleTimeMs)
        writer.writeInteger(structure.pointee.errorCode.rawValue)
        writer.writeString(structure.pointee.errorMessage, flexible: true)
        if version >= 1 {
            writer.writeInteger(structure.pointee.endpointType)
        }
        writer.writeString(structure.pointee.clusterID, flexible: true)
        writer.writeInteger(structure.pointee.controllerID)
        try writer.writeArray(structure.pointee.brokers, version: version, flexible: true)
        writer.writeInteger(structure.pointee.clusterAuthorizedOperations)
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
        visitor.visit(string: left.pointee.errorMessage, right.pointee.errorMessage)
        visitor.visit(int8: left.pointee.endpointType, right.pointee.endpointType)
        visitor.visit(string: left.pointee.clusterID, right.pointee.clusterID)
        visitor.visit(int32: left.pointee.controllerID, right.pointee.controllerID)
        visitor.visit(structures: left.pointee.brokers, right.pointee.brokers)
        visitor.visit(int32: left.pointee.clusterAuthorizedOperations, right.pointee.clusterAuthorizedOperations)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension DescribeClusterResponse.DescribeClusterBroker {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "BrokerId"
        let brokerID: Int32
        let host: String
        let port: Int32
        let rack: String?
        let isFenced: Bool
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            brokerID = try reader.readInteger()
            field = "Host"
            host = try reader.readString(flexible: true)
            field = "Port"
            port = try reader.readInteger()
            field = "Rack"
            rack = try reader.readNullableString(flexible: true)
            if version == 2 {
                field = "IsFenced"
                isFenced = try reader.readBool()
            } else {
                isFenced = false
            }
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(
            brokerID: brokerID,
            host: host,
            port: port,
            rack: rack,
            isFenced: isFenced,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 8
        size &+= try WireSize.string(
            structure.pointee.host,
            flexible: true,
            "DescribeClusterResponse.DescribeClusterBroker.Host"
        )
        size &+= try WireSize.string(
            structure.pointee.rack,
            flexible: true,
            nullable: true,
            "DescribeClusterResponse.DescribeClusterBroker.Rack"
        )
        if version == 2 {
            size &+= 1
        } else if structure.pointee.isFenced {
            throw WireSize.notInVersion("DescribeClusterResponse.DescribeClusterBroker.IsFenced", version)
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
        writer.writeString(structure.pointee.host, flexible: true)
        writer.writeInteger(structure.pointee.port)
        writer.writeString(structure.pointee.rack, flexible: true)
        if version == 2 {
            writer.writeBool(structure.pointee.isFenced)
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
        visitor.visit(string: left.pointee.host, right.pointee.host)
        visitor.visit(int32: left.pointee.port, right.pointee.port)
        visitor.visit(string: left.pointee.rack, right.pointee.rack)
        visitor.visit(bool: left.pointee.isFenced, right.pointee.isFenced)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}
