// Generated from the protocol schema by Tools/generate. Do not edit.

/// Asks which broker coordinates given groups, transactions or share partitions.
///
/// Versions 0-6, flexible from 3.
public struct FindCoordinatorRequest: KafkaRequest {
    public typealias Response = FindCoordinatorResponse

    public static var specification: MessageSpecification {
        return MessageSpecification("FindCoordinatorRequest", key: 10, versions: VersionRange(0, 6), flexibleFrom: 3)
    }

    /// Group ID or transactional ID to find the coordinator of, in versions that take only one. Up to version 3.
    public var key: String

    /// What the keys are: 0 group IDs, 1 transactional IDs, 2 share partitions. From version 1 on.
    public var keyType: Int8

    /// Keys to find the coordinators of; a share partition is written as group ID, topic ID and partition with colons
    /// between. From version 4 on.
    public var coordinatorKeys: [String]

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        key: String = "",
        keyType: Int8 = 0,
        coordinatorKeys: [String] = [],
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.key = key
        self.keyType = keyType
        self.coordinatorKeys = coordinatorKeys
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension FindCoordinatorRequest {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version >= 3
        var field: StaticString = "Key"
        let key: String
        let keyType: Int8
        let coordinatorKeys: [String]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            if version <= 3 {
                field = "Key"
                key = try reader.readString(flexible: flexible)
            } else {
                key = ""
            }
            if version >= 1 {
                field = "KeyType"
                keyType = try reader.readInteger()
            } else {
                keyType = 0
            }
            if version >= 4 {
                field = "CoordinatorKeys"
                coordinatorKeys = try reader.readStrings(flexible: flexible)
            } else {
                coordinatorKeys = []
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
        self.init(
            key: key,
            keyType: keyType,
            coordinatorKeys: coordinatorKeys,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version >= 3
        var size = 0
        if version <= 3 {
            size &+= try WireSize.string(structure.pointee.key, flexible: flexible, "FindCoordinatorRequest.Key")
        } else if !structure.pointee.key.isEmpty {
            throw WireSize.notInVersion("FindCoordinatorRequest.Key", version)
        }
        if version >= 1 {
            size &+= 1
        } else if structure.pointee.keyType != 0 {
            throw WireSize.notInVersion("FindCoordinatorRequest.KeyType", version)
        }
        if version >= 4 {
            size &+= try WireSize.strings(
                structure.pointee.coordinatorKeys,
                flexible: flexible,
                "FindCoordinatorRequest.CoordinatorKeys"
            )
        } else if !structure.pointee.coordinatorKeys.isEmpty {
            throw WireSize.notInVersion("FindCoordinatorRequest.CoordinatorKeys", version)
        }
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(structure.pointee.unknownTaggedFields, "FindCoordinatorRequest", version)
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
        let flexible = version >= 3
        if version <= 3 {
            writer.writeString(structure.pointee.key, flexible: flexible)
        }
        if version >= 1 {
            writer.writeInteger(structure.pointee.keyType)
        }
        if version >= 4 {
            writer.writeStrings(structure.pointee.coordinatorKeys, flexible: flexible)
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
        visitor.visit(string: left.pointee.key, right.pointee.key)
        visitor.visit(int8: left.pointee.keyType, right.pointee.keyType)
        visitor.visit(values: left.pointee.coordinatorKeys, right.pointee.coordinatorKeys)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

/// Names the coordinator of each key.
///
/// Versions 0-6, flexible from 3.
public struct FindCoordinatorResponse: KafkaResponse {
    public static var specification: MessageSpecification {
        return MessageSpecification("FindCoordinatorResponse", key: 10, versions: VersionRange(0, 6), flexibleFrom: 3)
    }

    /// How long, in milliseconds, the broker asks the client to wait before its next request because of a quota; 0 when
    /// there is none. From version 1 on.
    public var throttleTimeMs: Int32

    /// Outcome as a Kafka error code, in versions that take only one key; 0 means success. Up to version 3.
    public var errorCode: ErrorCode

    /// Explanation in words of the error, in versions that take only one key; null when there is none. In versions 1-3.
    public var errorMessage: String?

    /// Broker ID of the coordinator, in versions that take only one key; -1 when none was found. Up to version 3.
    public var nodeID: Int32

    /// Host name or IP address of the coordinator, in versions that take only one key. Up to version 3.
    public var host: String

    /// TCP port of the coordinator, in versions that take only one key; -1 when none was found. Up to version 3.
    public var port: Int32

    /// Coordinators, one for each key of the request. From version 4 on.
    public var coordinators: [FindCoordinatorResponse.Coordinator]

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        throttleTimeMs: Int32 = 0,
        errorCode: ErrorCode = ErrorCode(rawValue: 0),
        errorMessage: String? = "",
        nodeID: Int32 = 0,
        host: String = "",
        port: Int32 = 0,
        coordinators: [FindCoordinatorResponse.Coordinator] = [],
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.throttleTimeMs = throttleTimeMs
        self.errorCode = errorCode
        self.errorMessage = errorMessage
        self.nodeID = nodeID
        self.host = host
        self.port = port
        self.coordinators = coordinators
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension FindCoordinatorResponse {
    /// The coordinator of one key.
    public struct Coordinator: WireStructure {
        /// Key whose coordinator this is, as in the request.
        public var key: String

        /// Broker ID of the coordinator; -1 when none was found.
        public var nodeID: Int32

        /// Host name or IP address of the coordinator; empty when none was found.
        public var host: String

        /// TCP port of the coordinator; -1 when none was found.
        public var port: Int32

        /// Outcome for this key, as a Kafka error code; 0 means success.
        public var errorCode: ErrorCode

        /// Explanation in words of the error for this key; null when there is none.
        public var errorMessage: String?

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            key: String = "",
            nodeID: Int32 = 0,
            host: String = "",
            port: Int32 = 0,
            errorCode: ErrorCode = ErrorCode(rawValue: 0),
            errorMessage: String? = "",
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.key = key
            self.nodeID = nodeID
            self.host = host
            self.port = port
            self.errorCode = errorCode
            self.errorMessage = errorMessage
            self.unknownTaggedFields = unknownTaggedFields
        }
    }
}

extension FindCoordinatorResponse {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version >= 3
        var field: StaticString = "ThrottleTimeMs"
        let throttleTimeMs: Int32
        let errorCode: ErrorCode
        let errorMessage: String?
        let nodeID: Int32
        let host: String
        let port: Int32
        let coordinators: [FindCoordinatorResponse.Coordinator]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            if version >= 1 {
                field = "ThrottleTimeMs"
                throttleTimeMs = try reader.readInteger()
            } else {
                throttleTimeMs = 0
            }
            if version <= 3 {
                field = "ErrorCode"
                errorCode = try ErrorCode(rawValue: reader.readInteger())
            } else {
                errorCode = ErrorCode(rawValue: 0)
            }
            if version >= 1 && version <= 3 {
                field = "ErrorMessage"
                errorMessage = try reader.readNullableString(flexible: flexible)
            } else {
                errorMessage = ""
            }
            if version <= 3 {
                field = "NodeId"
                nodeID = try reader.readInteger()
                field = "Host"
                host = try reader.readString(flexible: flexible)
                field = "Port"
                port = try reader.readInteger()
            } else {
                nodeID = 0
                host = ""
                port = 0
            }
            if version >= 4 {
                field = "Coordinators"
                coordinators = try reader.readArray(
                    of: FindCoordinatorResponse.Coordinator.self,
                    version: version,
                    flexible: flexible,
                    minimumSize: 14
                )
            } else {
                coordinators = []
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
        self.init(
            throttleTimeMs: throttleTimeMs,
            errorCode: errorCode,
            errorMessage: errorMessage,
            nodeID: nodeID,
            host: host,
            port: port,
            coordinators: coordinators,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version >= 3
        var size = 0
        if version >= 1 {
            size &+= 4
        }
        if version <= 3 {
            size &+= 2
        } else if structure.pointee.errorCode.rawValue != 0 {
            throw WireSize.notInVersion("FindCoordinatorResponse.ErrorCode", version)
        }
        if version >= 1 && version <= 3 {
            size &+= try WireSize.string(
                structure.pointee.errorMessage,
                flexible: flexible,
                nullable: true,
                "FindCoordinatorResponse.ErrorMessage"
            )
        }
        if version <= 3 {
            size &+= 4
            size &+= try WireSize.string(structure.pointee.host, flexible: flexible, "FindCoordinatorResponse.Host")
            size &+= 4
        } else {
            if structure.pointee.nodeID != 0 {
                throw WireSize.notInVersion("FindCoordinatorResponse.NodeId", version)
            }
            if !structure.pointee.host.isEmpty {
                throw WireSize.notInVersion("FindCoordinatorResponse.Host", version)
            }
            if structure.pointee.port != 0 {
                throw WireSize.notInVersion("FindCoordinatorResponse.Port", version)
            }
        }
        if version >= 4 {
            size &+= try WireSize.array(
                structure.pointee.coordinators,
                version: version,
                flexible: flexible,
                "FindCoordinatorResponse.Coordinators"
            )
        } else if !structure.pointee.coordinators.isEmpty {
            throw WireSize.notInVersion("FindCoordinatorResponse.Coordinators", version)
        }
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(structure.pointee.unknownTaggedFields, "FindCoordinatorResponse", version)
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
        let flexible = version >= 3
        if version >= 1 {
            writer.writeInteger(structure.pointee.throttleTimeMs)
        }
        if version <= 3 {
            writer.writeInteger(structure.pointee.errorCode.rawValue)
        }
        if version >= 1 && version <= 3 {
            writer.writeString(structure.pointee.errorMessage, flexible: flexible)
        }
        if version <= 3 {
            writer.writeInteger(structure.pointee.nodeID)
            writer.writeString(structure.pointee.host, flexible: flexible)
            writer.writeInteger(structure.pointee.port)
        }
        if version >= 4 {
            try writer.writeArray(structure.pointee.coordinators, version: version, flexible: flexible)
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
        visitor.visit(int32: left.pointee.throttleTimeMs, right.pointee.throttleTimeMs)
        visitor.visit(int16: left.pointee.errorCode.rawValue, right.pointee.errorCode.rawValue)
        visitor.visit(string: left.pointee.errorMessage, right.pointee.errorMessage)
        visitor.visit(int32: left.pointee.nodeID, right.pointee.nodeID)
        visitor.visit(string: left.pointee.host, right.pointee.host)
        visitor.visit(int32: left.pointee.port, right.pointee.port)
        visitor.visit(structures: left.pointee.coordinators, right.pointee.coordinators)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension FindCoordinatorResponse.Coordinator {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "Key"
        let key: String
        let nodeID: Int32
        let host: String
        let port: Int32
        let errorCode: ErrorCode
        let errorMessage: String?
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            key = try reader.readString(flexible: true)
            field = "NodeId"
            nodeID = try reader.readInteger()
            field = "Host"
            host = try reader.readString(flexible: true)
            field = "Port"
            port = try reader.readInteger()
            field = "ErrorCode"
            errorCode = try ErrorCode(rawValue: reader.readInteger())
            field = "ErrorMessage"
            errorMessage = try reader.readNullableString(flexible: true)
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(
            key: key,
            nodeID: nodeID,
            host: host,
            port: port,
            errorCode: errorCode,
            errorMessage: errorMessage,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 10
        size &+= try WireSize.string(structure.pointee.key, flexible: true, "FindCoordinatorResponse.Coordinator.Key")
        size &+= try WireSize.string(structure.pointee.host, flexible: true, "FindCoordinatorResponse.Coordinator.Host")
        size &+= try WireSize.string(
            structure.pointee.errorMessage,
            flexible: true,
            nullable: true,
            "FindCoordinatorResponse.Coordinator.ErrorMessage"
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
        writer.writeInteger(structure.pointee.nodeID)
        writer.writeString(structure.pointee.host, flexible: true)
        writer.writeInteger(structure.pointee.port)
        writer.writeInteger(structure.pointee.errorCode.rawValue)
        writer.writeString(structure.pointee.errorMessage, flexible: true)
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(string: left.pointee.key, right.pointee.key)
        visitor.visit(int32: left.pointee.nodeID, right.pointee.nodeID)
        visitor.visit(string: left.pointee.host, right.pointee.host)
        visitor.visit(int32: left.pointee.port, right.pointee.port)
        visitor.visit(int16: left.pointee.errorCode.rawValue, right.pointee.errorCode.rawValue)
        visitor.visit(string: left.pointee.errorMessage, right.pointee.errorMessage)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}
