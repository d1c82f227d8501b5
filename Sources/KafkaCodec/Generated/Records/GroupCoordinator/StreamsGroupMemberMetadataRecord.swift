// Generated from the protocol schema by Tools/generate. Do not edit.

/// Key of the record that keeps what a Streams group member said of itself.
///
/// Version 0.
public struct StreamsGroupMemberMetadataKey: KafkaRecordMessage {
    public static var specification: MessageSpecification {
        return MessageSpecification(
            "StreamsGroupMemberMetadataKey",
            key: 19,
            versions: VersionRange(0, 0),
            flexibleFrom: nil
        )
    }

    /// ID of the group, as its members configure it.
    public var groupID: String

    /// ID of the member within its group.
    public var memberID: String

    /// A value of the given fields, the others at their defaults.
    public init(groupID: String = "", memberID: String = "") {
        self.groupID = groupID
        self.memberID = memberID
    }
}

extension StreamsGroupMemberMetadataKey {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "GroupId"
        let groupID: String
        let memberID: String
        do throws(WireError) {
            groupID = try reader.readString(flexible: false)
            field = "MemberId"
            memberID = try reader.readString(flexible: false)
        } catch {
            throw error.within(field)
        }
        self.init(groupID: groupID, memberID: memberID)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 0
        size &+= try WireSize.string(
            structure.pointee.groupID,
            flexible: false,
            "StreamsGroupMemberMetadataKey.GroupId"
        )
        size &+= try WireSize.string(
            structure.pointee.memberID,
            flexible: false,
            "StreamsGroupMemberMetadataKey.MemberId"
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
        writer.writeString(structure.pointee.groupID, flexible: false)
        writer.writeString(structure.pointee.memberID, flexible: false)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(string: left.pointee.groupID, right.pointee.groupID)
        visitor.visit(string: left.pointee.memberID, right.pointee.memberID)
    }
}

/// Record of what a Streams group member said of itself: its client, instance, tags and endpoint.
///
/// Version 0, flexible.
public struct StreamsGroupMemberMetadataValue: KafkaRecordMessage {
    public static var specification: MessageSpecification {
        return MessageSpecification(
            "StreamsGroupMemberMetadataValue",
            key: 19,
            versions: VersionRange(0, 0),
            flexibleFrom: 0
        )
    }

    /// Name by which a static member is recognised after a restart (KIP-345); null for a dynamic member.
    public var instanceID: String?

    /// Rack (or availability zone) in which the client says it runs; null when it names none.
    public var rackID: String?

    /// Name that the client gives itself, used in logs, metrics and quotas.
    public var clientID: String

    /// Address from which the coordinator sees the client connect.
    public var clientHost: String

    /// How long, in milliseconds, the member may take to give up tasks; -1 when not known.
    public var rebalanceTimeoutMs: Int32

    /// Epoch of the topology that the member runs.
    public var topologyEpoch: Int32

    /// ID of the application instance (one process) that the member belongs to.
    public var processID: String

    /// Address at which the application instance serves interactive queries; null when it serves none.
    public var userEndpoint: StreamsGroupMemberMetadataValue.Endpoint?

    /// Tags of the instance, by which standby tasks are spread over different places.
    public var clientTags: [StreamsGroupMemberMetadataValue.KeyValue]

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        instanceID: String? = "",
        rackID: String? = "",
        clientID: String = "",
        clientHost: String = "",
        rebalanceTimeoutMs: Int32 = -1,
        topologyEpoch: Int32 = 0,
        processID: String = "",
        userEndpoint: StreamsGroupMemberMetadataValue.Endpoint? = nil,
        clientTags: [StreamsGroupMemberMetadataValue.KeyValue] = [],
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.instanceID = instanceID
        self.rackID = rackID
        self.clientID = clientID
        self.clientHost = clientHost
        self.rebalanceTimeoutMs = rebalanceTimeoutMs
        self.topologyEpoch = topologyEpoch
        self.processID = processID
        self.userEndpoint = userEndpoint
        self.clientTags = clientTags
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension StreamsGroupMemberMetadataValue {
    /// A host and a port.
    public struct Endpoint: WireStructure {
        /// Host name or IP address to connect to.
        public var host: String

        /// TCP port to connect to.
        public var port: UInt16

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            host: String = "",
            port: UInt16 = 0,
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.host = host
            self.port = port
            self.unknownTaggedFields = unknownTaggedFields
        }
    }

    /// A key with its value.
    public struct KeyValue: WireStructure {
        /// Name of the tag.
        public var key: String

        /// Value of the tag.
        public var value: String

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            key: String = "",
            value: String = "",
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.key = key
            self.value = value
            self.unknownTaggedFields = unknownTaggedFields
        }
    }
}

extension StreamsGroupMemberMetadataValue {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "InstanceId"
        let instanceID: String?
        let rackID: String?
        let clientID: String
        let clientHost: String
        let rebalanceTimeoutMs: Int32
        let topologyEpoch: Int32
        let processID: String
        let userEndpoint: StreamsGroupMemberMetadataValue.Endpoint?
        let clientTags: [StreamsGroupMemberMetadataValue.KeyValue]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            instanceID = try reader.readNullableString(flexible: true)
            field = "RackId"
            rackID = try reader.readNullableString(flexible: true)
            field = "ClientId"
            clientID = try reader.readString(flexible: true)
            field = "ClientHost"
            clientHost = try reader.readString(flexible: true)
            field = "RebalanceTimeoutMs"
            rebalanceTimeoutMs = try reader.readInteger()
            field = "TopologyEpoch"
            topologyEpoch = try reader.readInteger()
            field = "ProcessId"
            processID = try reader.readString(flexible: true)
            field = "UserEndpoint"
            userEndpoint = try reader.readNullableStructure(
                StreamsGroupMemberMetadataValue.Endpoint.self,
                version: version
            )
            field = "ClientTags"
            clientTags = try reader.readArray(
                of: StreamsGroupMemberMetadataValue.KeyValue.self,
                version: version,
                flexible: true,
                minimumSize: 3
            )
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(
            instanceID: instanceID,
            rackID: rackID,
            clientID: clientID,
            clientHost: clientHost,
            rebalanceTimeoutMs: rebalanceTimeoutMs,
            topologyEpoch: topologyEpoch,
            processID: processID,
            userEndpoint: userEndpoint,
            clientTags: clientTags,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 8
        size &+= try WireSize.string(
            structure.pointee.instanceID,
            flexible: true,
            nullable: true,
            "StreamsGroupMemberMetadataValue.InstanceId"
        )
        size &+= try WireSize.string(
            structure.pointee.rackID,
            flexible: true,
            nullable: true,
            "StreamsGroupMemberMetadataValue.RackId"
        )
        size &+= try WireSize.string(
            structure.pointee.clientID,
            flexible: true,
            "StreamsGroupMemberMetadataValue.ClientId"
        )
        size &+= try WireSize.string(
            structure.pointee.clientHost,
            flexible: true,
            "StreamsGroupMemberMetadataValue.ClientHost"
        )
        size &+= try WireSize.string(
            structure.pointee.processID,
            flexible: true,
            "StreamsGroupMemberMetadataValue.ProcessId"
        )
        size &+= try WireSize.structure(
            structure.pointee.userEndpoint,
            version: version,
            nullable: true,
            "StreamsGroupMemberMetadataValue.UserEndpoint"
        )
        size &+= try WireSize.array(
            structure.pointee.clientTags,
            version: version,
            flexible: true,
            "StreamsGroupMemberMetadataValue.ClientTags"
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
        writer.writeString(structure.pointee.instanceID, flexible: true)
        writer.writeString(structure.pointee.rackID, flexible: true)
        writer.writeString(structure.pointee.clientID, flexible: true)
        writer.writeString(structure.pointee.clientHost, flexible: true)
        writer.writeInteger(structure.pointee.rebalanceTimeoutMs)
        writer.writeInteger(structure.pointee.topologyEpoch)
        writer.writeString(structure.pointee.processID, flexible: true)
        try writer.writeNullableStructure(structure.pointee.userEndpoint, version: version, nullable: true)
        try writer.writeArray(structure.pointee.clientTags, version: version, flexible: true)
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(string: left.pointee.instanceID, right.pointee.instanceID)
        visitor.visit(string: left.pointee.rackID, right.pointee.rackID)
        visitor.visit(string: left.pointee.clientID, right.pointee.clientID)
        visitor.visit(string: left.pointee.clientHost, right.pointee.clientHost)
        visitor.visit(int32: left.pointee.rebalanceTimeoutMs, right.pointee.rebalanceTimeoutMs)
        visitor.visit(int32: left.pointee.topologyEpoch, right.pointee.topologyEpoch)
        visitor.visit(string: left.pointee.processID, right.pointee.processID)
        visitor.visit(structure: left.pointee.userEndpoint, right.pointee.userEndpoint)
        visitor.visit(structures: left.pointee.clientTags, right.pointee.clientTags)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension StreamsGroupMemberMetadataValue.Endpoint {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "Host"
        let host: String
        let port: UInt16
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            host = try reader.readString(flexible: true)
            field = "Port"
            port = try reader.readInteger()
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(host: host, port: port, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 2
        size &+= try WireSize.string(
            structure.pointee.host,
            flexible: true,
            "StreamsGroupMemberMetadataValue.Endpoint.Host"
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
        writer.writeString(structure.pointee.host, flexible: true)
        writer.writeInteger(structure.pointee.port)
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(string: left.pointee.host, right.pointee.host)
        visitor.visit(uint16: left.pointee.port, right.pointee.port)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension StreamsGroupMemberMetadataValue.KeyValue {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "Key"
        let key: String
        let value: String
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            key = try reader.readString(flexible: true)
            field = "Value"
            value = try reader.readString(flexible: true)
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(key: key, value: value, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 0
        size &+= try WireSize.string(
            structure.pointee.key,
            flexible: true,
            "StreamsGroupMemberMetadataValue.KeyValue.Key"
        )
        size &+= try WireSize.string(
            structure.pointee.value,
            flexible: true,
            "StreamsGroupMemberMetadataValue.KeyValue.Value"
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
        writer.writeString(structure.pointee.value, flexible: true)
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(string: left.pointee.key, right.pointee.key)
        visitor.visit(string: left.pointee.value, right.pointee.value)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}
