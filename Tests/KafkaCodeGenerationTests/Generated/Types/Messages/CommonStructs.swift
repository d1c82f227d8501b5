// Generated from the protocol schema by Tools/generate. Do not edit.

public import KafkaCodec

/// The message `CommonStructsRequest` of the protocol.
///
/// Versions 0-3, flexible from 2.
///
/// Version 3 may still change.
public struct CommonStructsRequest: KafkaRequest {
    public typealias Response = CommonStructsResponse

    public static var specification: MessageSpecification {
        return MessageSpecification("CommonStructsRequest", key: 1001, versions: VersionRange(0, 3), flexibleFrom: 2)
    }

    public static func headerVersion(for version: Int16) -> Int16 {
        if version == 0 {
            return 0
        }
        if version <= 1 {
            return 1
        }
        return 2
    }

    /// Where the owner is.
    public var owner: CommonStructsRequest.Endpoint

    /// Where the replicas are. From version 1 on.
    public var replicas: [CommonStructsRequest.Endpoint]

    /// Where the leader is, if there is one. From version 3 on.
    public var leader: CommonStructsRequest.Endpoint?

    /// Structures that use other common ones. From version 2 on.
    public var ranges: [CommonStructsRequest.Range]

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        owner: CommonStructsRequest.Endpoint = CommonStructsRequest.Endpoint(),
        replicas: [CommonStructsRequest.Endpoint] = [],
        leader: CommonStructsRequest.Endpoint? = nil,
        ranges: [CommonStructsRequest.Range] = [],
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.owner = owner
        self.replicas = replicas
        self.leader = leader
        self.ranges = ranges
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension CommonStructsRequest {
    /// A place to connect to.
    public struct Endpoint: WireStructure {
        /// The host.
        public var host: String

        /// The port, in old versions. Up to version 1.
        public var port: UInt16

        /// The port, in new versions. From version 2 on.
        public var widePort: UInt32

        /// The rack, if it is known. From version 1 on.
        public var rack: String?

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            host: String = "",
            port: UInt16 = 0,
            widePort: UInt32 = 0,
            rack: String? = nil,
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.host = host
            self.port = port
            self.widePort = widePort
            self.rack = rack
            self.unknownTaggedFields = unknownTaggedFields
        }
    }

    /// The structure `Range` of `CommonStructsRequest`.
    public struct Range: WireStructure {
        /// The first offset.
        public var first: Int64

        /// Where the range is from.
        public var source: CommonStructsRequest.Endpoint

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            first: Int64 = 0,
            source: CommonStructsRequest.Endpoint = CommonStructsRequest.Endpoint(),
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.first = first
            self.source = source
            self.unknownTaggedFields = unknownTaggedFields
        }
    }
}

extension CommonStructsRequest {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version >= 2
        var field: StaticString = "Owner"
        let owner: CommonStructsRequest.Endpoint
        let replicas: [CommonStructsRequest.Endpoint]
        var leader: CommonStructsRequest.Endpoint? = nil
        let ranges: [CommonStructsRequest.Range]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            owner = try CommonStructsRequest.Endpoint(from: &reader, version: version)
            if version >= 1 {
                field = "Replicas"
                replicas = try reader.readArray(
                    of: CommonStructsRequest.Endpoint.self,
                    version: version,
                    flexible: flexible,
                    minimumSize: 6
                )
            } else {
                replicas = []
            }
            if version >= 2 {
                field = "Ranges"
                ranges = try reader.readArray(
                    of: CommonStructsRequest.Range.self,
                    version: version,
                    flexible: flexible,
                    minimumSize: 16
                )
            } else {
                ranges = []
            }
            if flexible {
                field = "tagged fields"
                var tags = try reader.beginTaggedFields()
                while let tag = try reader.nextTag(&tags) {
                    switch tag {
                    case 0 where version == 3:
                        field = "Leader"
                        leader = try reader.readNullableTaggedStructure(
                            CommonStructsRequest.Endpoint.self,
                            version: version
                        )
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
            owner: owner,
            replicas: replicas,
            leader: leader,
            ranges: ranges,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version >= 2
        var size = 0
        size &+= try structure.pointee.owner.encodedSize(version: version)
        if version >= 1 {
            size &+= try WireSize.array(
                structure.pointee.replicas,
                version: version,
                flexible: flexible,
                "CommonStructsRequest.Replicas"
            )
        }
        if version >= 2 {
            size &+= try WireSize.array(
                structure.pointee.ranges,
                version: version,
                flexible: flexible,
                "CommonStructsRequest.Ranges"
            )
        } else if !structure.pointee.ranges.isEmpty {
            throw WireSize.notInVersion("CommonStructsRequest.Ranges", version)
        }
        if !(version == 3) {
            if structure.pointee.leader != nil {
                throw WireSize.notInVersion("CommonStructsRequest.Leader", version)
            }
        }
        if flexible {
            var tagCount = 0
            var tagSize = 0
            if version == 3 && structure.pointee.leader != nil {
                tagCount &+= 1
                tagSize &+= try WireSize.tagged(
                    0,
                    WireSize.structure(
                        structure.pointee.leader,
                        version: version,
                        nullable: true,
                        "CommonStructsRequest.Leader"
                    ),
                    "CommonStructsRequest.Leader"
                )
            }
            size &+= try WireSize.taggedFields(
                structure.pointee.unknownTaggedFields,
                knownTags: version == 3 ? 0x1 : 0x0,
                knownCount: tagCount,
                knownSize: tagSize
            )
        } else {
            try WireSize.expectNoTaggedFields(structure.pointee.unknownTaggedFields, "CommonStructsRequest", version)
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
        let flexible = version >= 2
        try structure.pointee.owner.write(to: &writer, version: version)
        if version >= 1 {
            try writer.writeArray(structure.pointee.replicas, version: version, flexible: flexible)
        }
        if version >= 2 {
            try writer.writeArray(structure.pointee.ranges, version: version, flexible: flexible)
        }
        if flexible {
            var tagCount = structure.pointee.unknownTaggedFields.count
            if version == 3 && structure.pointee.leader != nil {
                tagCount &+= 1
            }
            writer.writeTagCount(tagCount)
            if version == 3 && structure.pointee.leader != nil {
                try writer.writeTag(
                    0,
                    size: WireSize.structure(
                        structure.pointee.leader,
                        version: version,
                        nullable: true,
                        "CommonStructsRequest.Leader"
                    )
                )
                try writer.writeNullableTaggedStructure(structure.pointee.leader, version: version, nullable: true)
            }
            writer.writeUnknown(structure.pointee.unknownTaggedFields, from: 0, below: .max)
        }
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(structure: left.pointee.owner, right.pointee.owner)
        visitor.visit(structures: left.pointee.replicas, right.pointee.replicas)
        visitor.visit(structure: left.pointee.leader, right.pointee.leader)
        visitor.visit(structures: left.pointee.ranges, right.pointee.ranges)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension CommonStructsRequest.Endpoint {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version >= 2
        var field: StaticString = "Host"
        let host: String
        let port: UInt16
        let widePort: UInt32
        let rack: String?
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            host = try reader.readString(flexible: flexible)
            if version <= 1 {
                field = "Port"
                port = try reader.readInteger()
            } else {
                port = 0
            }
            if version >= 2 {
                field = "WidePort"
                widePort = try reader.readInteger()
            } else {
                widePort = 0
            }
            if version >= 1 {
                field = "Rack"
                rack = try reader.readNullableString(flexible: flexible)
            } else {
                rack = nil
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
        self.init(host: host, port: port, widePort: widePort, rack: rack, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version >= 2
        var size = 0
        size &+= try WireSize.string(structure.pointee.host, flexible: flexible, "CommonStructsRequest.Endpoint.Host")
        if version <= 1 {
            size &+= 2
        } else if structure.pointee.port != 0 {
            throw WireSize.notInVersion("CommonStructsRequest.Endpoint.Port", version)
        }
        if version >= 2 {
            size &+= 4
        }
        if version >= 1 {
            size &+= try WireSize.string(
                structure.pointee.rack,
                flexible: flexible,
                nullable: true,
                "CommonStructsRequest.Endpoint.Rack"
            )
        }
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(
                structure.pointee.unknownTaggedFields,
                "CommonStructsRequest.Endpoint",
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
        let flexible = version >= 2
        writer.writeString(structure.pointee.host, flexible: flexible)
        if version <= 1 {
            writer.writeInteger(structure.pointee.port)
        }
        if version >= 2 {
            writer.writeInteger(structure.pointee.widePort)
        }
        if version >= 1 {
            writer.writeString(structure.pointee.rack, flexible: flexible)
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
        visitor.visit(string: left.pointee.host, right.pointee.host)
        visitor.visit(uint16: left.pointee.port, right.pointee.port)
        visitor.visit(uint32: left.pointee.widePort, right.pointee.widePort)
        visitor.visit(string: left.pointee.rack, right.pointee.rack)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension CommonStructsRequest.Range {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "First"
        let first: Int64
        let source: CommonStructsRequest.Endpoint
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            first = try reader.readInteger()
            field = "Source"
            source = try CommonStructsRequest.Endpoint(from: &reader, version: version)
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(first: first, source: source, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 8
        size &+= try structure.pointee.source.encodedSize(version: version)
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
        writer.writeInteger(structure.pointee.first)
        try structure.pointee.source.write(to: &writer, version: version)
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(int64: left.pointee.first, right.pointee.first)
        visitor.visit(structure: left.pointee.source, right.pointee.source)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

/// The message `CommonStructsResponse` of the protocol.
///
/// Versions 0-3, flexible from 2.
public struct CommonStructsResponse: KafkaResponse {
    public static var specification: MessageSpecification {
        return MessageSpecification("CommonStructsResponse", key: 1001, versions: VersionRange(0, 3), flexibleFrom: 2)
    }

    /// The error, or 0 if there was no error.
    public var errorCode: ErrorCode

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        errorCode: ErrorCode = ErrorCode(rawValue: 0),
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.errorCode = errorCode
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension CommonStructsResponse {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version >= 2
        var field: StaticString = "ErrorCode"
        let errorCode: ErrorCode
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            errorCode = try ErrorCode(rawValue: reader.readInteger())
            if flexible {
                field = "tagged fields"
                unknownTaggedFields = try reader.readTaggedFields()
            } else {
                unknownTaggedFields = UnknownTaggedFields()
            }
        } catch {
            throw error.within(field)
        }
        self.init(errorCode: errorCode, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version >= 2
        var size = 2
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(structure.pointee.unknownTaggedFields, "CommonStructsResponse", version)
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
        let flexible = version >= 2
        writer.writeInteger(structure.pointee.errorCode.rawValue)
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
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}
