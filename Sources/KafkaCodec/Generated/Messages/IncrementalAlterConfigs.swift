// Generated from the protocol schema by Tools/generate. Do not edit.

/// Changes single configuration entries of the named resources and leaves the others alone (KIP-339).
///
/// Versions 0-1, flexible from 1.
public struct IncrementalAlterConfigsRequest: KafkaRequest {
    public typealias Response = IncrementalAlterConfigsResponse

    public static var specification: MessageSpecification {
        return MessageSpecification(
            "IncrementalAlterConfigsRequest",
            key: 44,
            versions: VersionRange(0, 1),
            flexibleFrom: 1
        )
    }

    /// Resources to change.
    public var resources: [IncrementalAlterConfigsRequest.AlterConfigsResource]

    /// Whether to check the request and answer as if it had been carried out, without changing anything.
    public var validateOnly: Bool

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        resources: [IncrementalAlterConfigsRequest.AlterConfigsResource] = [],
        validateOnly: Bool = false,
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.resources = resources
        self.validateOnly = validateOnly
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension IncrementalAlterConfigsRequest {
    /// One resource and the changes to its configuration.
    public struct AlterConfigsResource: WireStructure {
        /// Kind of resource: 2 topic, 4 broker, 8 broker logger, 16 client metrics, 32 group.
        public var resourceType: Int8

        /// Name of the topic or group, or ID of the broker; empty for the default of all brokers.
        public var resourceName: String

        /// Entries of the resource to change.
        public var configs: [IncrementalAlterConfigsRequest.AlterableConfig]

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            resourceType: Int8 = 0,
            resourceName: String = "",
            configs: [IncrementalAlterConfigsRequest.AlterableConfig] = [],
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.resourceType = resourceType
            self.resourceName = resourceName
            self.configs = configs
            self.unknownTaggedFields = unknownTaggedFields
        }
    }

    /// One configuration entry to change.
    public struct AlterableConfig: WireStructure {
        /// Name of the configuration entry.
        public var name: String

        /// What to do with the entry: 0 set it, 1 delete it, 2 append to a list, 3 take away from a list.
        public var configOperation: Int8

        /// Value to set, append or take away; null when the entry is deleted.
        public var value: String?

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            name: String = "",
            configOperation: Int8 = 0,
            value: String? = "",
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.name = name
            self.configOperation = configOperation
            self.value = value
            self.unknownTaggedFields = unknownTaggedFields
        }
    }
}

extension IncrementalAlterConfigsRequest {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version == 1
        var field: StaticString = "Resources"
        let resources: [IncrementalAlterConfigsRequest.AlterConfigsResource]
        let validateOnly: Bool
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            resources = try reader.readArray(
                of: IncrementalAlterConfigsRequest.AlterConfigsResource.self,
                version: version,
                flexible: flexible,
                minimumSize: 4
            )
            field = "ValidateOnly"
            validateOnly = try reader.readBool()
            if flexible {
                field = "tagged fields"
                unknownTaggedFields = try reader.readTaggedFields()
            } else {
                unknownTaggedFields = UnknownTaggedFields()
            }
        } catch {
            throw error.within(field)
        }
        self.init(resources: resources, validateOnly: validateOnly, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version == 1
        var size = 1
        size &+= try WireSize.array(
            structure.pointee.resources,
            version: version,
            flexible: flexible,
            "IncrementalAlterConfigsRequest.Resources"
        )
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(
                structure.pointee.unknownTaggedFields,
                "IncrementalAlterConfigsRequest",
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
        let flexible = version == 1
        try writer.writeArray(structure.pointee.resources, version: version, flexible: flexible)
        writer.writeBool(structure.pointee.validateOnly)
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
        visitor.visit(bool: left.pointee.validateOnly, right.pointee.validateOnly)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension IncrementalAlterConfigsRequest.AlterConfigsResource {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version == 1
        var field: StaticString = "ResourceType"
        let resourceType: Int8
        let resourceName: String
        let configs: [IncrementalAlterConfigsRequest.AlterableConfig]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            resourceType = try reader.readInteger()
            field = "ResourceName"
            resourceName = try reader.readString(flexible: flexible)
            field = "Configs"
            configs = try reader.readArray(
                of: IncrementalAlterConfigsRequest.AlterableConfig.self,
                version: version,
                flexible: flexible,
                minimumSize: 4
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
            resourceType: resourceType,
            resourceName: resourceName,
            configs: configs,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version == 1
        var size = 1
        size &+= try WireSize.string(
            structure.pointee.resourceName,
            flexible: flexible,
            "IncrementalAlterConfigsRequest.AlterConfigsResource.ResourceName"
        )
        size &+= try WireSize.array(
            structure.pointee.configs,
            version: version,
            flexible: flexible,
            "IncrementalAlterConfigsRequest.AlterConfigsResource.Configs"
        )
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(
                structure.pointee.unknownTaggedFields,
                "IncrementalAlterConfigsRequest.AlterConfigsResource",
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
        let flexible = version == 1
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
        visitor.visit(int8: left.pointee.resourceType, right.pointee.resourceType)
        visitor.visit(string: left.pointee.resourceName, right.pointee.resourceName)
        visitor.visit(structures: left.pointee.configs, right.pointee.configs)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension IncrementalAlterConfigsRequest.AlterableConfig {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version == 1
        var field: StaticString = "Name"
        let name: String
        let configOperation: Int8
        let value: String?
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            name = try reader.readString(flexible: flexible)
            field = "ConfigOperation"
            configOperation = try reader.readInteger()
            field = "Value"
            value = try reader.readNullableString(flexible: flexible)
            if flexible {
                field = "tagged fields"
                unknownTaggedFields = try reader.readTaggedFields()
            } else {
                unknownTaggedFields = UnknownTaggedFields()
            }
        } catch {
            throw error.within(field)
        }
        self.init(name: name, configOperation: configOperation, value: value, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version == 1
        var size = 1
        size &+= try WireSize.string(
            structure.pointee.name,
            flexible: flexible,
            "IncrementalAlterConfigsRequest.AlterableConfig.Name"
        )
        size &+= try WireSize.string(
            structure.pointee.value,
            flexible: flexible,
            nullable: true,
            "IncrementalAlterConfigsRequest.AlterableConfig.Value"
        )
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(
                structure.pointee.unknownTaggedFields,
                "IncrementalAlterConfigsRequest.AlterableConfig",
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
        let flexible = version == 1
        writer.writeString(structure.pointee.name, flexible: flexible)
        writer.writeInteger(structure.pointee.configOperation)
        writer.writeString(structure.pointee.value, flexible: flexible)
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
        visitor.visit(int8: left.pointee.configOperation, right.pointee.configOperation)
        visitor.visit(string: left.pointee.value, right.pointee.value)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

/// Says for each resource whether the changes to its configuration were made.
///
/// Versions 0-1, flexible from 1.
public struct IncrementalAlterConfigsResponse: KafkaResponse {
    public static var specification: MessageSpecification {
        return MessageSpecification(
            "IncrementalAlterConfigsResponse",
            key: 44,
            versions: VersionRange(0, 1),
            flexibleFrom: 1
        )
    }

    /// How long, in milliseconds, the broker asks the client to wait before its next request because of a quota; 0 when
    /// there is none.
    public var throttleTimeMs: Int32

    /// Outcomes, one for each resource of the request.
    public var responses: [IncrementalAlterConfigsResponse.AlterConfigsResourceResponse]

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        throttleTimeMs: Int32 = 0,
        responses: [IncrementalAlterConfigsResponse.AlterConfigsResourceResponse] = [],
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.throttleTimeMs = throttleTimeMs
        self.responses = responses
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension IncrementalAlterConfigsResponse {
    /// Outcome for one resource.
    public struct AlterConfigsResourceResponse: WireStructure {
        /// Outcome for this resource, as a Kafka error code; 0 means success.
        public var errorCode: ErrorCode

        /// Explanation in words of the error for this resource; null when there is none.
        public var errorMessage: String?

        /// Kind of resource: 2 topic, 4 broker, 8 broker logger, 16 client metrics, 32 group.
        public var resourceType: Int8

        /// Name of the resource, as in the request.
        public var resourceName: String

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            errorCode: ErrorCode = ErrorCode(rawValue: 0),
            errorMessage: String? = "",
            resourceType: Int8 = 0,
            resourceName: String = "",
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.errorCode = errorCode
            self.errorMessage = errorMessage
            self.resourceType = resourceType
            self.resourceName = resourceName
            self.unknownTaggedFields = unknownTaggedFields
        }
    }
}

extension IncrementalAlterConfigsResponse {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version == 1
        var field: StaticString = "ThrottleTimeMs"
        let throttleTimeMs: Int32
        let responses: [IncrementalAlterConfigsResponse.AlterConfigsResourceResponse]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            throttleTimeMs = try reader.readInteger()
            field = "Responses"
            responses = try reader.readArray(
                of: IncrementalAlterConfigsResponse.AlterConfigsResourceResponse.self,
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
        self.init(throttleTimeMs: throttleTimeMs, responses: responses, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version == 1
        var size = 4
        size &+= try WireSize.array(
            structure.pointee.responses,
            version: version,
            flexible: flexible,
            "IncrementalAlterConfigsResponse.Responses"
        )
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(
                structure.pointee.unknownTaggedFields,
                "IncrementalAlterConfigsResponse",
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
        let flexible = version == 1
        writer.writeInteger(structure.pointee.throttleTimeMs)
        try writer.writeArray(structure.pointee.responses, version: version, flexible: flexible)
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
        visitor.visit(structures: left.pointee.responses, right.pointee.responses)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension IncrementalAlterConfigsResponse.AlterConfigsResourceResponse {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version == 1
        var field: StaticString = "ErrorCode"
        let errorCode: ErrorCode
        let errorMessage: String?
        let resourceType: Int8
        let resourceName: String
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            errorCode = try ErrorCode(rawValue: reader.readInteger())
            field = "ErrorMessage"
            errorMessage = try reader.readNullableString(flexible: flexible)
            field = "ResourceType"
            resourceType = try reader.readInteger()
            field = "ResourceName"
            resourceName = try reader.readString(flexible: flexible)
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
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version == 1
        var size = 3
        size &+= try WireSize.string(
            structure.pointee.errorMessage,
            flexible: flexible,
            nullable: true,
            "IncrementalAlterConfigsResponse.AlterConfigsResourceResponse.ErrorMessage"
        )
        size &+= try WireSize.string(
            structure.pointee.resourceName,
            flexible: flexible,
            "IncrementalAlterConfigsResponse.AlterConfigsResourceResponse.ResourceName"
        )
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(
                structure.pointee.unknownTaggedFields,
                "IncrementalAlterConfigsResponse.AlterConfigsResourceResponse",
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
        let flexible = version == 1
        writer.writeInteger(structure.pointee.errorCode.rawValue)
        writer.writeString(structure.pointee.errorMessage, flexible: flexible)
        writer.writeInteger(structure.pointee.resourceType)
        writer.writeString(structure.pointee.resourceName, flexible: flexible)
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
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}
