// Generated from the protocol schema by Tools/generate. Do not edit.

/// Asks for the configuration of topics, brokers and other resources.
///
/// Versions 0-4, flexible from 4.
public struct DescribeConfigsRequest: KafkaRequest {
    public typealias Response = DescribeConfigsResponse

    public static var specification: MessageSpecification {
        return MessageSpecification("DescribeConfigsRequest", key: 32, versions: VersionRange(0, 4), flexibleFrom: 4)
    }

    /// Resources to describe.
    public var resources: [DescribeConfigsRequest.DescribeConfigsResource]

    /// Whether to add the settings that would apply to an entry if a more specific one were removed. From version 1 on.
    public var includeSynonyms: Bool

    /// Whether to add the broker's documentation of each entry. From version 3 on.
    public var includeDocumentation: Bool

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        resources: [DescribeConfigsRequest.DescribeConfigsResource] = [],
        includeSynonyms: Bool = false,
        includeDocumentation: Bool = false,
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.resources = resources
        self.includeSynonyms = includeSynonyms
        self.includeDocumentation = includeDocumentation
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension DescribeConfigsRequest {
    /// One resource to describe.
    public struct DescribeConfigsResource: WireStructure {
        /// Kind of resource: 2 topic, 4 broker, 8 broker logger, 16 client metrics, 32 group.
        public var resourceType: Int8

        /// Name of the topic or group, or ID of the broker; empty for the default of all brokers.
        public var resourceName: String

        /// Names of the entries wanted; null for all of them.
        public var configurationKeys: [String]?

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            resourceType: Int8 = 0,
            resourceName: String = "",
            configurationKeys: [String]? = [],
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.resourceType = resourceType
            self.resourceName = resourceName
            self.configurationKeys = configurationKeys
            self.unknownTaggedFields = unknownTaggedFields
        }
    }
}

extension DescribeConfigsRequest {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version == 4
        var field: StaticString = "Resources"
        let resources: [DescribeConfigsRequest.DescribeConfigsResource]
        let includeSynonyms: Bool
        let includeDocumentation: Bool
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            resources = try reader.readArray(
                of: DescribeConfigsRequest.DescribeConfigsResource.self,
                version: version,
                flexible: flexible,
                minimumSize: 4
            )
            if version >= 1 {
                field = "IncludeSynonyms"
                includeSynonyms = try reader.readBool()
            } else {
                includeSynonyms = false
            }
            if version >= 3 {
                field = "IncludeDocumentation"
                includeDocumentation = try reader.readBool()
            } else {
                includeDocumentation = false
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
            resources: resources,
            includeSynonyms: includeSynonyms,
            includeDocumentation: includeDocumentation,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version == 4
        var size = 0
        size &+= try WireSize.array(
            structure.pointee.resources,
            version: version,
            flexible: flexible,
            "DescribeConfigsRequest.Resources"
        )
        if version >= 1 {
            size &+= 1
        } else if structure.pointee.includeSynonyms {
            throw WireSize.notInVersion("DescribeConfigsRequest.IncludeSynonyms", version)
        }
        if version >= 3 {
            size &+= 1
        } else if structure.pointee.includeDocumentation {
            throw WireSize.notInVersion("DescribeConfigsRequest.IncludeDocumentation", version)
        }
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(structure.pointee.unknownTaggedFields, "DescribeConfigsRequest", version)
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
        let flexible = version == 4
        try writer.writeArray(structure.pointee.resources, version: version, flexible: flexible)
        if version >= 1 {
            writer.writeBool(structure.pointee.includeSynonyms)
        }
        if version >= 3 {
            writer.writeBool(structure.pointee.includeDocumentation)
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
        visitor.visit(structures: left.pointee.resources, right.pointee.resources)
        visitor.visit(bool: left.pointee.includeSynonyms, right.pointee.includeSynonyms)
        visitor.visit(bool: left.pointee.includeDocumentation, right.pointee.includeDocumentation)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension DescribeConfigsRequest.DescribeConfigsResource {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version == 4
        var field: StaticString = "ResourceType"
        let resourceType: Int8
        let resourceName: String
        let configurationKeys: [String]?
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            resourceType = try reader.readInteger()
            field = "ResourceName"
            resourceName = try reader.readString(flexible: flexible)
            field = "ConfigurationKeys"
            configurationKeys = try reader.readNullableStrings(flexible: flexible)
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
            resourceType: resourceType,
            resourceName: resourceName,
            configurationKeys: configurationKeys,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version == 4
        var size = 1
        size &+= try WireSize.string(
            structure.pointee.resourceName,
            flexible: flexible,
            "DescribeConfigsRequest.DescribeConfigsResource.ResourceName"
        )
        size &+= try WireSize.strings(
            structure.pointee.configurationKeys,
            flexible: flexible,
            nullable: true,
            "DescribeConfigsRequest.DescribeConfigsResource.ConfigurationKeys"
        )
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(
                structure.pointee.unknownTaggedFields,
                "DescribeConfigsRequest.DescribeConfigsResource",
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
        let flexible = version == 4
        writer.writeInteger(structure.pointee.resourceType)
        writer.writeString(structure.pointee.resourceName, flexible: flexible)
        writer.writeStrings(structure.pointee.configurationKeys, flexible: flexible)
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
        visitor.visit(int8: left.pointee.resourceType, right.pointee.resourceType)
        visitor.visit(string: left.pointee.resourceName, right.pointee.resourceName)
        visitor.visit(values: left.pointee.configurationKeys, right.pointee.configurationKeys)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

/// Lists the configuration of the resources asked for.
///
/// Versions 0-4, flexible from 4.
public struct DescribeConfigsResponse: KafkaResponse {
    public static var specification: MessageSpecification {
        return MessageSpecification("DescribeConfigsResponse", key: 32, versions: VersionRange(0, 4), flexibleFrom: 4)
    }

    /// How long, in milliseconds, the broker asks the client to wait before its next request because of a quota; 0 when
    /// there is none.
    public var throttleTimeMs: Int32

    /// Outcomes, one for each resource of the request.
    public var results: [DescribeConfigsResponse.DescribeConfigsResult]

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        throttleTimeMs: Int32 = 0,
        results: [DescribeConfigsResponse.DescribeConfigsResult] = [],
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.throttleTimeMs = throttleTimeMs
        self.results = results
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension DescribeConfigsResponse {
    /// One resource and its configuration.
    public struct DescribeConfigsResult: WireStructure {
        /// Outcome for this resource, as a Kafka error code; 0 means success.
        public var errorCode: ErrorCode

        /// Explanation in words of the error for this resource; null when there is none.
        public var errorMessage: String?

        /// Kind of resource: 2 topic, 4 broker, 8 broker logger, 16 client metrics, 32 group.
        public var resourceType: Int8

        /// Name of the topic or group, or ID of the broker; empty for the default of all brokers.
        public var resourceName: String

        /// Configuration entries of the resource.
        public var configs: [DescribeConfigsResponse.DescribeConfigsResourceResult]

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            errorCode: ErrorCode = ErrorCode(rawValue: 0),
            errorMessage: String? = "",
            resourceType: Int8 = 0,
            resourceName: String = "",
            configs: [DescribeConfigsResponse.DescribeConfigsResourceResult] = [],
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.errorCode = errorCode
            self.errorMessage = errorMessage
            self.resourceType = resourceType
            self.resourceName = resourceName
            self.configs = configs
            self.unknownTaggedFields = unknownTaggedFields
        }
    }

    /// One configuration entry and where its value comes from.
    public struct DescribeConfigsResourceResult: WireStructure {
        /// Name of the configuration entry.
        public var name: String

        /// Value in force; null when it is secret or not set.
        public var value: String?

        /// Whether the value can only be changed in the broker's configuration file.
        public var readOnly: Bool

        /// Whether the value is the default, in version 0, which does not yet tell the source. Up to version 0.
        public var isDefault: Bool

        /// Where the value comes from, by code, such as 1 topic, 2 dynamic broker, 4 static broker or 5 default; -1
        /// when not known. From version 1 on.
        public var configSource: Int8

        /// Whether the value is a secret, in which case it is not sent.
        public var isSensitive: Bool

        /// Settings that bear on the entry, the one in force first. From version 1 on.
        public var synonyms: [DescribeConfigsResponse.DescribeConfigsSynonym]

        /// Type of the value: 1 boolean, 2 string, 3 int, 4 short, 5 long, 6 double, 7 list, 8 class, 9 password; 0
        /// unknown. From version 3 on.
        public var configType: Int8

        /// What the broker says the entry is for; null when not asked for. From version 3 on.
        public var documentation: String?

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            name: String = "",
            value: String? = "",
            readOnly: Bool = false,
            isDefault: Bool = false,
            configSource: Int8 = -1,
            isSensitive: Bool = false,
            synonyms: [DescribeConfigsResponse.DescribeConfigsSynonym] = [],
            configType: Int8 = 0,
            documentation: String? = "",
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.name = name
            self.value = value
            self.readOnly = readOnly
            self.isDefault = isDefault
            self.configSource = configSource
            self.isSensitive = isSensitive
            self.synonyms = synonyms
            self.configType = configType
            self.documentation = documentation
            self.unknownTaggedFields = unknownTaggedFields
        }
    }

    /// One setting that bears on an entry, in falling order of precedence.
    public struct DescribeConfigsSynonym: WireStructure {
        /// Name of the setting, which may differ from that of the entry.
        public var name: String

        /// Value of the setting; null when it is secret or not set.
        public var value: String?

        /// Where the setting comes from, by the same codes as the entry's source.
        public var source: Int8

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            name: String = "",
            value: String? = "",
            source: Int8 = 0,
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.name = name
            self.value = value
            self.source = source
            self.unknownTaggedFields = unknownTaggedFields
        }
    }
}

extension DescribeConfigsResponse {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version == 4
        var field: StaticString = "ThrottleTimeMs"
        let throttleTimeMs: Int32
        let results: [DescribeConfigsResponse.DescribeConfigsResult]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            throttleTimeMs = try reader.readInteger()
            field = "Results"
            results = try reader.readArray(
                of: DescribeConfigsResponse.DescribeConfigsResult.self,
                version: version,
                flexible: flexible,
                minimumSize: 7
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
        self.init(throttleTimeMs: throttleTimeMs, results: results, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version == 4
        var size = 4
        size &+= try WireSize.array(
            structure.pointee.results,
            version: version,
            flexible: flexible,
            "DescribeConfigsResponse.Results"
        )
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(structure.pointee.unknownTaggedFields, "DescribeConfigsResponse", version)
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
        let flexible = version == 4
        writer.writeInteger(structure.pointee.throttleTimeMs)
        try writer.writeArray(structure.pointee.results, version: version, flexible: flexible)
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
        visitor.visit(structures: left.pointee.results, right.pointee.results)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension DescribeConfigsResponse.DescribeConfigsResult {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version == 4
        var field: StaticString = "ErrorCode"
        let errorCode: ErrorCode
        let errorMessage: String?
        let resourceType: Int8
        let resourceName: String
        let configs: [DescribeConfigsResponse.DescribeConfigsResourceResult]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            errorCode = try ErrorCode(rawValue: reader.readInteger())
            field = "ErrorMessage"
            errorMessage = try reader.readNullableString(flexible: flexible)
            field = "ResourceType"
            resourceType = try reader.readInteger()
            field = "ResourceName"
            resourceName = try reader.readString(flexible: flexible)
            field = "Configs"
            configs = try reader.readArray(
                of: DescribeConfigsResponse.DescribeConfigsResourceResult.self,
                version: version,
                flexible: flexible,
                minimumSize: 7
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
            errorMessage: errorMessage,
            resourceType: resourceType,
            resourceName: resourceName,
            configs: configs,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version == 4
        var size = 3
        size &+= try WireSize.string(
            structure.pointee.errorMessage,
            flexible: flexible,
            nullable: true,
            "DescribeConfigsResponse.DescribeConfigsResult.ErrorMessage"
        )
        size &+= try WireSize.string(
            structure.pointee.resourceName,
            flexible: flexible,
            "DescribeConfigsResponse.DescribeConfigsResult.ResourceName"
        )
        size &+= try WireSize.array(
            structure.pointee.configs,
            version: version,
            flexible: flexible,
            "DescribeConfigsResponse.DescribeConfigsResult.Configs"
        )
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(
                structure.pointee.unknownTaggedFields,
                "DescribeConfigsResponse.DescribeConfigsResult",
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
        let flexible = version == 4
        writer.writeInteger(structure.pointee.errorCode.rawValue)
        writer.writeString(structure.pointee.errorMessage, flexible: flexible)
        writer.writeInteger(structure.pointee.resourceType)
        writer.writeString(structure.pointee.resourceName, flexible: flexible)
        try writer.writeArray(structure.pointee.configs, version: version, flexible: flexible)
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
        visitor.visit(string: left.pointee.errorMessage, right.pointee.errorMessage)
        visitor.visit(int8: left.pointee.resourceType, right.pointee.resourceType)
        visitor.visit(string: left.pointee.resourceName, right.pointee.resourceName)
        visitor.visit(structures: left.pointee.configs, right.pointee.configs)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension DescribeConfigsResponse.DescribeConfigsResourceResult {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version == 4
        var field: StaticString = "Name"
        let name: String
        let value: String?
        let readOnly: Bool
        let isDefault: Bool
        let configSource: Int8
        let isSensitive: Bool
        let synonyms: [DescribeConfigsResponse.DescribeConfigsSynonym]
        let configType: Int8
        let documentation: String?
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            name = try reader.readString(flexible: flexible)
            field = "Value"
            value = try reader.readNullableString(flexible: flexible)
            field = "ReadOnly"
            readOnly = try reader.readBool()
            if version == 0 {
                field = "IsDefault"
                isDefault = try reader.readBool()
            } else {
                isDefault = false
            }
            if version >= 1 {
                field = "ConfigSource"
                configSource = try reader.readInteger()
            } else {
                configSource = -1
            }
            field = "IsSensitive"
            isSensitive = try reader.readBool()
            if version >= 1 {
                field = "Synonyms"
                synonyms = try reader.readArray(
                    of: DescribeConfigsResponse.DescribeConfigsSynonym.self,
                    version: version,
                    flexible: flexible,
                    minimumSize: 4
                )
            } else {
                synonyms = []
            }
            if version >= 3 {
                field = "ConfigType"
                configType = try reader.readInteger()
                field = "Documentation"
                documentation = try reader.readNullableString(flexible: flexible)
            } else {
                configType = 0
                documentation = ""
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
            name: name,
            value: value,
            readOnly: readOnly,
            isDefault: isDefault,
            configSource: configSource,
            isSensitive: isSensitive,
            synonyms: synonyms,
            configType: configType,
            documentation: documentation,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version == 4
        var size = 2
        size &+= try WireSize.string(
            structure.pointee.name,
            flexible: flexible,
            "DescribeConfigsResponse.DescribeConfigsResourceResult.Name"
        )
        size &+= try WireSize.string(
            structure.pointee.value,
            flexible: flexible,
            nullable: true,
            "DescribeConfigsResponse.DescribeConfigsResourceResult.Value"
        )
        if version == 0 {
            size &+= 1
        } else if structure.pointee.isDefault {
            throw WireSize.notInVersion("DescribeConfigsResponse.DescribeConfigsResourceResult.IsDefault", version)
        }
        if version >= 1 {
            size &+= 1
            size &+= try WireSize.array(
                structure.pointee.synonyms,
                version: version,
                flexible: flexible,
                "DescribeConfigsResponse.DescribeConfigsResourceResult.Synonyms"
            )
        }
        if version >= 3 {
            size &+= 1
            size &+= try WireSize.string(
                structure.pointee.documentation,
                flexible: flexible,
                nullable: true,
                "DescribeConfigsResponse.DescribeConfigsResourceResult.Documentation"
            )
        }
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(
                structure.pointee.unknownTaggedFields,
                "DescribeConfigsResponse.DescribeConfigsResourceResult",
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
        let flexible = version == 4
        writer.writeString(structure.pointee.name, flexible: flexible)
        writer.writeString(structure.pointee.value, flexible: flexible)
        writer.writeBool(structure.pointee.readOnly)
        if version == 0 {
            writer.writeBool(structure.pointee.isDefault)
        }
        if version >= 1 {
            writer.writeInteger(structure.pointee.configSource)
        }
        writer.writeBool(structure.pointee.isSensitive)
        if version >= 1 {
            try writer.writeArray(structure.pointee.synonyms, version: version, flexible: flexible)
        }
        if version >= 3 {
            writer.writeInteger(structure.pointee.configType)
            writer.writeString(structure.pointee.documentation, flexible: flexible)
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
        visitor.visit(string: left.pointee.name, right.pointee.name)
        visitor.visit(string: left.pointee.value, right.pointee.value)
        visitor.visit(bool: left.pointee.readOnly, right.pointee.readOnly)
        visitor.visit(bool: left.pointee.isDefault, right.pointee.isDefault)
        visitor.visit(int8: left.pointee.configSource, right.pointee.configSource)
        visitor.visit(bool: left.pointee.isSensitive, right.pointee.isSensitive)
        visitor.visit(structures: left.pointee.synonyms, right.pointee.synonyms)
        visitor.visit(int8: left.pointee.configType, right.pointee.configType)
        visitor.visit(string: left.pointee.documentation, right.pointee.documentation)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension DescribeConfigsResponse.DescribeConfigsSynonym {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version == 4
        var field: StaticString = "Name"
        let name: String
        let value: String?
        let source: Int8
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            name = try reader.readString(flexible: flexible)
            field = "Value"
            value = try reader.readNullableString(flexible: flexible)
            field = "Source"
            source = try reader.readInteger()
            if flexible {
                field = "tagged fields"
                unknownTaggedFields = try reader.readTaggedFields()
            } else {
                unknownTaggedFields = UnknownTaggedFields()
            }
        } catch {
            throw error.within(field)
        }
        self.init(name: name, value: value, source: source, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version == 4
        var size = 1
        size &+= try WireSize.string(
            structure.pointee.name,
            flexible: flexible,
            "DescribeConfigsResponse.DescribeConfigsSynonym.Name"
        )
        size &+= try WireSize.string(
            structure.pointee.value,
            flexible: flexible,
            nullable: true,
            "DescribeConfigsResponse.DescribeConfigsSynonym.Value"
        )
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(
                structure.pointee.unknownTaggedFields,
                "DescribeConfigsResponse.DescribeConfigsSynonym",
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
        let flexible = version == 4
        writer.writeString(structure.pointee.name, flexible: flexible)
        writer.writeString(structure.pointee.value, flexible: flexible)
        writer.writeInteger(structure.pointee.source)
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
        visitor.visit(string: left.pointee.name, right.pointee.name)
        visitor.visit(string: left.pointee.value, right.pointee.value)
        visitor.visit(int8: left.pointee.source, right.pointee.source)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}
