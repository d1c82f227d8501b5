// Generated from the protocol schema by Tools/generate. Do not edit.

/// Asks for the resources that have configuration, of given kinds; version 0 lists those of client metrics.
///
/// Versions 0-1, flexible.
public struct ListConfigResourcesRequest: KafkaRequest {
    public typealias Response = ListConfigResourcesResponse

    public static var specification: MessageSpecification {
        return MessageSpecification(
            "ListConfigResourcesRequest",
            key: 74,
            versions: VersionRange(0, 1),
            flexibleFrom: 0
        )
    }

    /// Kinds of resources wanted: 2 topic, 4 broker, 8 broker logger, 16 client metrics, 32 group; empty for all. From
    /// version 1 on.
    public var resourceTypes: [Int8]

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(resourceTypes: [Int8] = [], unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()) {
        self.resourceTypes = resourceTypes
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension ListConfigResourcesRequest {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "ResourceTypes"
        let resourceTypes: [Int8]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            if version == 1 {
                field = "ResourceTypes"
                resourceTypes = try reader.readIntegers(of: Int8.self, flexible: true)
            } else {
                resourceTypes = []
            }
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(resourceTypes: resourceTypes, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 0
        if version == 1 {
            size &+= try WireSize.array(
                count: structure.pointee.resourceTypes.count,
                of: 1,
                flexible: true,
                "ListConfigResourcesRequest.ResourceTypes"
            )
        } else if !structure.pointee.resourceTypes.isEmpty {
            throw WireSize.notInVersion("ListConfigResourcesRequest.ResourceTypes", version)
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
        if version == 1 {
            writer.writeIntegers(structure.pointee.resourceTypes, flexible: true)
        }
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(values: left.pointee.resourceTypes, right.pointee.resourceTypes)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

/// Lists resources that have configuration.
///
/// Versions 0-1, flexible.
public struct ListConfigResourcesResponse: KafkaResponse {
    public static var specification: MessageSpecification {
        return MessageSpecification(
            "ListConfigResourcesResponse",
            key: 74,
            versions: VersionRange(0, 1),
            flexibleFrom: 0
        )
    }

    /// How long, in milliseconds, the broker asks the client to wait before its next request because of a quota; 0 when
    /// there is none.
    public var throttleTimeMs: Int32

    /// Outcome of the request as a whole, as a Kafka error code; 0 means success.
    public var errorCode: ErrorCode

    /// Resources found.
    public var configResources: [ListConfigResourcesResponse.ConfigResource]

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        throttleTimeMs: Int32 = 0,
        errorCode: ErrorCode = ErrorCode(rawValue: 0),
        configResources: [ListConfigResourcesResponse.ConfigResource] = [],
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.throttleTimeMs = throttleTimeMs
        self.errorCode = errorCode
        self.configResources = configResources
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension ListConfigResourcesResponse {
    /// One resource that has configuration.
    public struct ConfigResource: WireStructure {
        /// Name of the resource.
        public var resourceName: String

        /// Kind of resource: 2 topic, 4 broker, 8 broker logger, 16 client metrics, 32 group. From version 1 on.
        public var resourceType: Int8

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            resourceName: String = "",
            resourceType: Int8 = 16,
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.resourceName = resourceName
            self.resourceType = resourceType
            self.unknownTaggedFields = unknownTaggedFields
        }
    }
}

extension ListConfigResourcesResponse {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "ThrottleTimeMs"
        let throttleTimeMs: Int32
        let errorCode: ErrorCode
        let configResources: [ListConfigResourcesResponse.ConfigResource]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            throttleTimeMs = try reader.readInteger()
            field = "ErrorCode"
            errorCode = try ErrorCode(rawValue: reader.readInteger())
            field = "ConfigResources"
            configResources = try reader.readArray(
                of: ListConfigResourcesResponse.ConfigResource.self,
                version: version,
                flexible: true,
                minimumSize: 2
            )
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(
            throttleTimeMs: throttleTimeMs,
            errorCode: errorCode,
            configResources: configResources,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 6
        size &+= try WireSize.array(
            structure.pointee.configResources,
            version: version,
            flexible: true,
            "ListConfigResourcesResponse.ConfigResources"
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
        try writer.writeArray(structure.pointee.configResources, version: version, flexible: true)
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
        visitor.visit(structures: left.pointee.configResources, right.pointee.configResources)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension ListConfigResourcesResponse.ConfigResource {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "ResourceName"
        let resourceName: String
        let resourceType: Int8
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            resourceName = try reader.readString(flexible: true)
            if version == 1 {
                field = "ResourceType"
                resourceType = try reader.readInteger()
            } else {
                resourceType = 16
            }
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(resourceName: resourceName, resourceType: resourceType, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 0
        size &+= try WireSize.string(
            structure.pointee.resourceName,
            flexible: true,
            "ListConfigResourcesResponse.ConfigResource.ResourceName"
        )
        if version == 1 {
            size &+= 1
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
        writer.writeString(structure.pointee.resourceName, flexible: true)
        if version == 1 {
            writer.writeInteger(structure.pointee.resourceType)
        }
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(string: left.pointee.resourceName, right.pointee.resourceName)
        visitor.visit(int8: left.pointee.resourceType, right.pointee.resourceType)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}
