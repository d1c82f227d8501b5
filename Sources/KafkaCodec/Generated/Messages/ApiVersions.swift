// Generated from the protocol schema by Tools/generate. Do not edit.

/// Asks which requests a broker understands and in which versions; the first request on a connection.
///
/// Versions 0-5, flexible from 3.
public struct ApiVersionsRequest: KafkaRequest {
    public typealias Response = ApiVersionsResponse

    public static var specification: MessageSpecification {
        return MessageSpecification("ApiVersionsRequest", key: 18, versions: VersionRange(0, 5), flexibleFrom: 3)
    }

    /// Name of the client library, for the broker's metrics and logs. From version 3 on.
    public var clientSoftwareName: String

    /// Version of the client library, for the broker's metrics and logs. From version 3 on.
    public var clientSoftwareVersion: String

    /// Cluster that the client believes it has reached, so that a misrouted connection is noticed; null when it does
    /// not know. From version 5 on.
    public var clusterID: String?

    /// Node that the client believes it has reached, so that a misrouted connection is noticed; -1 when it does not
    /// know. From version 5 on.
    public var nodeID: Int32

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        clientSoftwareName: String = "",
        clientSoftwareVersion: String = "",
        clusterID: String? = nil,
        nodeID: Int32 = -1,
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.clientSoftwareName = clientSoftwareName
        self.clientSoftwareVersion = clientSoftwareVersion
        self.clusterID = clusterID
        self.nodeID = nodeID
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension ApiVersionsRequest {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version >= 3
        var field: StaticString = "ClientSoftwareName"
        let clientSoftwareName: String
        let clientSoftwareVersion: String
        let clusterID: String?
        let nodeID: Int32
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            if version >= 3 {
                field = "ClientSoftwareName"
                clientSoftwareName = try reader.readString(flexible: flexible)
                field = "ClientSoftwareVersion"
                clientSoftwareVersion = try reader.readString(flexible: flexible)
            } else {
                clientSoftwareName = ""
                clientSoftwareVersion = ""
            }
            if version == 5 {
                field = "ClusterId"
                clusterID = try reader.readNullableString(flexible: flexible)
                field = "NodeId"
                nodeID = try reader.readInteger()
            } else {
                clusterID = nil
                nodeID = -1
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
            clientSoftwareName: clientSoftwareName,
            clientSoftwareVersion: clientSoftwareVersion,
            clusterID: clusterID,
            nodeID: nodeID,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version >= 3
        var size = 0
        if version >= 3 {
            size &+= try WireSize.string(
                structure.pointee.clientSoftwareName,
                flexible: flexible,
                "ApiVersionsRequest.ClientSoftwareName"
            )
            size &+= try WireSize.string(
                structure.pointee.clientSoftwareVersion,
                flexible: flexible,
                "ApiVersionsRequest.ClientSoftwareVersion"
            )
        }
        if version == 5 {
            size &+= try WireSize.string(
                structure.pointee.clusterID,
                flexible: flexible,
                nullable: true,
                "ApiVersionsRequest.ClusterId"
            )
            size &+= 4
        }
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(structure.pointee.unknownTaggedFields, "ApiVersionsRequest", version)
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
        if version >= 3 {
            writer.writeString(structure.pointee.clientSoftwareName, flexible: flexible)
            writer.writeString(structure.pointee.clientSoftwareVersion, flexible: flexible)
        }
        if version == 5 {
            writer.writeString(structure.pointee.clusterID, flexible: flexible)
            writer.writeInteger(structure.pointee.nodeID)
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
        visitor.visit(string: left.pointee.clientSoftwareName, right.pointee.clientSoftwareName)
        visitor.visit(string: left.pointee.clientSoftwareVersion, right.pointee.clientSoftwareVersion)
        visitor.visit(string: left.pointee.clusterID, right.pointee.clusterID)
        visitor.visit(int32: left.pointee.nodeID, right.pointee.nodeID)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

/// Lists the requests that the broker understands, with their versions, and the features of the cluster.
///
/// Versions 0-5, flexible from 3.
public struct ApiVersionsResponse: KafkaResponse {
    public static var specification: MessageSpecification {
        return MessageSpecification("ApiVersionsResponse", key: 18, versions: VersionRange(0, 5), flexibleFrom: 3)
    }

    public static func headerVersion(for version: Int16) -> Int16 {
        return 0
    }

    /// Outcome as a Kafka error code; 0 means success, 35 that the request's version is unsupported, answered in the
    /// form of version 0.
    public var errorCode: ErrorCode

    /// Requests that the broker understands.
    public var apiKeys: [ApiVersionsResponse.ApiVersion]

    /// How long, in milliseconds, the broker asks the client to wait before its next request because of a quota; 0 when
    /// there is none. From version 1 on.
    public var throttleTimeMs: Int32

    /// Features that the broker supports. From version 3 on.
    public var supportedFeatures: [ApiVersionsResponse.SupportedFeatureKey]

    /// Epoch of the cluster's feature levels, larger for newer ones; -1 when not known. From version 3 on.
    public var finalizedFeaturesEpoch: Int64

    /// Feature levels in force in the whole cluster, meaningful only when their epoch is not -1. From version 3 on.
    public var finalizedFeatures: [ApiVersionsResponse.FinalizedFeatureKey]

    /// Whether the controller is ready to take over metadata from ZooKeeper. From version 3 on.
    public var zkMigrationReady: Bool

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        errorCode: ErrorCode = ErrorCode(rawValue: 0),
        apiKeys: [ApiVersionsResponse.ApiVersion] = [],
        throttleTimeMs: Int32 = 0,
        supportedFeatures: [ApiVersionsResponse.SupportedFeatureKey] = [],
        finalizedFeaturesEpoch: Int64 = -1,
        finalizedFeatures: [ApiVersionsResponse.FinalizedFeatureKey] = [],
        zkMigrationReady: Bool = false,
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.errorCode = errorCode
        self.apiKeys = apiKeys
        self.throttleTimeMs = throttleTimeMs
        self.supportedFeatures = supportedFeatures
        self.finalizedFeaturesEpoch = finalizedFeaturesEpoch
        self.finalizedFeatures = finalizedFeatures
        self.zkMigrationReady = zkMigrationReady
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension ApiVersionsResponse {
    /// One kind of request and the versions in which the broker takes it.
    public struct ApiVersion: WireStructure {
        /// Number of the API, which says what kind of request it is.
        public var apiKey: ApiKey

        /// Lowest version of the request that the broker takes.
        public var minVersion: Int16

        /// Highest version of the request that the broker takes.
        public var maxVersion: Int16

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            apiKey: ApiKey = ApiKey(rawValue: 0),
            minVersion: Int16 = 0,
            maxVersion: Int16 = 0,
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.apiKey = apiKey
            self.minVersion = minVersion
            self.maxVersion = maxVersion
            self.unknownTaggedFields = unknownTaggedFields
        }
    }

    /// A feature and the range of levels that the broker supports.
    public struct SupportedFeatureKey: WireStructure {
        /// Name of the feature.
        public var name: String

        /// Lowest level of the feature that the broker supports.
        public var minVersion: Int16

        /// Highest level of the feature that the broker supports.
        public var maxVersion: Int16

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            name: String = "",
            minVersion: Int16 = 0,
            maxVersion: Int16 = 0,
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.name = name
            self.minVersion = minVersion
            self.maxVersion = maxVersion
            self.unknownTaggedFields = unknownTaggedFields
        }
    }

    /// A feature and the levels that the whole cluster has settled on.
    public struct FinalizedFeatureKey: WireStructure {
        /// Name of the feature.
        public var name: String

        /// Highest level of the feature in force in the cluster.
        public var maxVersionLevel: Int16

        /// Lowest level of the feature in force in the cluster.
        public var minVersionLevel: Int16

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            name: String = "",
            maxVersionLevel: Int16 = 0,
            minVersionLevel: Int16 = 0,
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.name = name
            self.maxVersionLevel = maxVersionLevel
            self.minVersionLevel = minVersionLevel
            self.unknownTaggedFields = unknownTaggedFields
        }
    }
}

extension ApiVersionsResponse {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version >= 3
        var field: StaticString = "ErrorCode"
        let errorCode: ErrorCode
        let apiKeys: [ApiVersionsResponse.ApiVersion]
        let throttleTimeMs: Int32
        var supportedFeatures: [ApiVersionsResponse.SupportedFeatureKey] = []
        var finalizedFeaturesEpoch: Int64 = -1
        var finalizedFeatures: [ApiVersionsResponse.FinalizedFeatureKey] = []
        var zkMigrationReady: Bool = false
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            errorCode = try ErrorCode(rawValue: reader.readInteger())
            field = "ApiKeys"
            apiKeys = try reader.readArray(
                of: ApiVersionsResponse.ApiVersion.self,
                version: version,
                flexible: flexible,
                minimumSize: 6
            )
            if version >= 1 {
                field = "ThrottleTimeMs"
                throttleTimeMs = try reader.readInteger()
            } else {
                throttleTimeMs = 0
            }
            if flexible {
                field = "tagged fields"
                var tags = try reader.beginTaggedFields()
                while let tag = try reader.nextTag(&tags) {
                    switch tag {
                    case 0:
                        field = "SupportedFeatures"
                        supportedFeatures = try reader.readArray(
                            of: ApiVersionsResponse.SupportedFeatureKey.self,
                            version: version,
                            flexible: flexible,
                            minimumSize: 6
                        )
                        try reader.finishTag(&tags)
                    case 1:
                        field = "FinalizedFeaturesEpoch"
                        finalizedFeaturesEpoch = try reader.readInteger()
                        try reader.finishTag(&tags)
                    case 2:
                        field = "FinalizedFeatures"
                        finalizedFeatures = try reader.readArray(
                            of: ApiVersionsResponse.FinalizedFeatureKey.self,
                            version: version,
                            flexible: flexible,
                            minimumSize: 6
                        )
                        try reader.finishTag(&tags)
                    case 3:
                        field = "ZkMigrationReady"
                        zkMigrationReady = try reader.readBool()
                        try reader.finishTag(&tags)
                    default:
                        try reader.keepTag(&tags)
                    }
                }
                unknownTaggedFields = tags.unknown
            } else {
                unknownTaggedFields = UnknownTaggedFields()
            }
        } catch {
            throw error.within(field)
        }
        self.init(
            errorCode: errorCode,
            apiKeys: apiKeys,
            throttleTimeMs: throttleTimeMs,
            supportedFeatures: supportedFeatures,
            finalizedFeaturesEpoch: finalizedFeaturesEpoch,
            finalizedFeatures: finalizedFeatures,
            zkMigrationReady: zkMigrationReady,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version >= 3
        var size = 2
        size &+= try WireSize.array(
            structure.pointee.apiKeys,
            version: version,
            flexible: flexible,
            "ApiVersionsResponse.ApiKeys"
        )
        if version >= 1 {
            size &+= 4
        }
        if flexible {
            var tagCount = 0
            var tagSize = 0
            if !structure.pointee.supportedFeatures.isEmpty {
                tagCount &+= 1
                tagSize &+= try WireSize.tagged(
                    0,
                    WireSize.array(
                        structure.pointee.supportedFeatures,
                        version: version,
                        flexible: flexible,
                        "ApiVersionsResponse.SupportedFeatures"
                    ),
                    "ApiVersionsResponse.SupportedFeatures"
                )
            }
            if structure.pointee.finalizedFeaturesEpoch != -1 {
                tagCount &+= 1
                tagSize &+= try WireSize.tagged(1, 8, "ApiVersionsResponse.FinalizedFeaturesEpoch")
            }
            if !structure.pointee.finalizedFeatures.isEmpty {
                tagCount &+= 1
                tagSize &+= try WireSize.tagged(
                    2,
                    WireSize.array(
                        structure.pointee.finalizedFeatures,
                        version: version,
                        flexible: flexible,
                        "ApiVersionsResponse.FinalizedFeatures"
                    ),
                    "ApiVersionsResponse.FinalizedFeatures"
                )
            }
            if structure.pointee.zkMigrationReady {
                tagCount &+= 1
                tagSize &+= try WireSize.tagged(3, 1, "ApiVersionsResponse.ZkMigrationReady")
            }
            size &+= try WireSize.taggedFields(
                structure.pointee.unknownTaggedFields,
                knownTags: 0xf,
                knownCount: tagCount,
                knownSize: tagSize
            )
        } else {
            try WireSize.expectNoTaggedFields(structure.pointee.unknownTaggedFields, "ApiVersionsResponse", version)
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
        writer.writeInteger(structure.pointee.errorCode.rawValue)
        try writer.writeArray(structure.pointee.apiKeys, version: version, flexible: flexible)
        if version >= 1 {
            writer.writeInteger(structure.pointee.throttleTimeMs)
        }
        if flexible {
            var tagCount = structure.pointee.unknownTaggedFields.count
            if !structure.pointee.supportedFeatures.isEmpty {
                tagCount &+= 1
            }
            if structure.pointee.finalizedFeaturesEpoch != -1 {
                tagCount &+= 1
            }
            if !structure.pointee.finalizedFeatures.isEmpty {
                tagCount &+= 1
            }
            if structure.pointee.zkMigrationReady {
                tagCount &+= 1
            }
            writer.writeTagCount(tagCount)
            if !structure.pointee.supportedFeatures.isEmpty {
                try writer.writeTag(
                    0,
                    size: WireSize.array(
                        structure.pointee.supportedFeatures,
                        version: version,
                        flexible: flexible,
                        "ApiVersionsResponse.SupportedFeatures"
                    )
                )
                try writer.writeArray(structure.pointee.supportedFeatures, version: version, flexible: flexible)
            }
            if structure.pointee.finalizedFeaturesEpoch != -1 {
                writer.writeTag(1, size: 8)
                writer.writeInteger(structure.pointee.finalizedFeaturesEpoch)
            }
            if !structure.pointee.finalizedFeatures.isEmpty {
                try writer.writeTag(
                    2,
                    size: WireSize.array(
                        structure.pointee.finalizedFeatures,
                        version: version,
                        flexible: flexible,
                        "ApiVersionsResponse.FinalizedFeatures"
                    )
                )
                try writer.writeArray(structure.pointee.finalizedFeatures, version: version, flexible: flexible)
            }
            if structure.pointee.zkMigrationReady {
                writer.writeTag(3, size: 1)
                writer.writeBool(structure.pointee.zkMigrationReady)
            }
            writer.writeUnknown(structure.pointee.unknownTaggedFields, from: 4, below: .max)
        }
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(int16: left.pointee.errorCode.rawValue, right.pointee.errorCode.rawValue)
        visitor.visit(structures: left.pointee.apiKeys, right.pointee.apiKeys)
        visitor.visit(int32: left.pointee.throttleTimeMs, right.pointee.throttleTimeMs)
        visitor.visit(structures: left.pointee.supportedFeatures, right.pointee.supportedFeatures)
        visitor.visit(int64: left.pointee.finalizedFeaturesEpoch, right.pointee.finalizedFeaturesEpoch)
        visitor.visit(structures: left.pointee.finalizedFeatures, right.pointee.finalizedFeatures)
        visitor.visit(bool: left.pointee.zkMigrationReady, right.pointee.zkMigrationReady)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension ApiVersionsResponse.ApiVersion {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version >= 3
        var field: StaticString = "ApiKey"
        let apiKey: ApiKey
        let minVersion: Int16
        let maxVersion: Int16
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            apiKey = try ApiKey(rawValue: reader.readInteger())
            field = "MinVersion"
            minVersion = try reader.readInteger()
            field = "MaxVersion"
            maxVersion = try reader.readInteger()
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
            apiKey: apiKey,
            minVersion: minVersion,
            maxVersion: maxVersion,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version >= 3
        var size = 6
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(
                structure.pointee.unknownTaggedFields,
                "ApiVersionsResponse.ApiVersion",
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
        let flexible = version >= 3
        writer.writeInteger(structure.pointee.apiKey.rawValue)
        writer.writeInteger(structure.pointee.minVersion)
        writer.writeInteger(structure.pointee.maxVersion)
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
        visitor.visit(int16: left.pointee.apiKey.rawValue, right.pointee.apiKey.rawValue)
        visitor.visit(int16: left.pointee.minVersion, right.pointee.minVersion)
        visitor.visit(int16: left.pointee.maxVersion, right.pointee.maxVersion)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension ApiVersionsResponse.SupportedFeatureKey {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "Name"
        let name: String
        let minVersion: Int16
        let maxVersion: Int16
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            name = try reader.readString(flexible: true)
            field = "MinVersion"
            minVersion = try reader.readInteger()
            field = "MaxVersion"
            maxVersion = try reader.readInteger()
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(name: name, minVersion: minVersion, maxVersion: maxVersion, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 4
        size &+= try WireSize.string(
            structure.pointee.name,
            flexible: true,
            "ApiVersionsResponse.SupportedFeatureKey.Name"
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
        writer.writeInteger(structure.pointee.minVersion)
        writer.writeInteger(structure.pointee.maxVersion)
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(string: left.pointee.name, right.pointee.name)
        visitor.visit(int16: left.pointee.minVersion, right.pointee.minVersion)
        visitor.visit(int16: left.pointee.maxVersion, right.pointee.maxVersion)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension ApiVersionsResponse.FinalizedFeatureKey {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "Name"
        let name: String
        let maxVersionLevel: Int16
        let minVersionLevel: Int16
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            name = try reader.readString(flexible: true)
            field = "MaxVersionLevel"
            maxVersionLevel = try reader.readInteger()
            field = "MinVersionLevel"
            minVersionLevel = try reader.readInteger()
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(
            name: name,
            maxVersionLevel: maxVersionLevel,
            minVersionLevel: minVersionLevel,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 4
        size &+= try WireSize.string(
            structure.pointee.name,
            flexible: true,
            "ApiVersionsResponse.FinalizedFeatureKey.Name"
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
        writer.writeInteger(structure.pointee.maxVersionLevel)
        writer.writeInteger(structure.pointee.minVersionLevel)
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(string: left.pointee.name, right.pointee.name)
        visitor.visit(int16: left.pointee.maxVersionLevel, right.pointee.maxVersionLevel)
        visitor.visit(int16: left.pointee.minVersionLevel, right.pointee.minVersionLevel)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}
