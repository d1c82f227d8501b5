// Generated from the protocol schema by Tools/generate. Do not edit.

public import NIOCore

/// Key of the record that keeps what a consumer group member said of itself.
///
/// Versions 0-5.
public struct ConsumerGroupMemberMetadataKey: KafkaRecordMessage {
    public static var specification: MessageSpecification {
        return MessageSpecification(
            "ConsumerGroupMemberMetadataKey",
            key: 5,
            versions: VersionRange(0, 5),
            flexibleFrom: nil
        )
    }

    /// ID of the group, as its members configure it. Up to version 0.
    public var groupID: String

    /// ID of the member within its group. Up to version 0.
    public var memberID: String

    /// A value of the given fields, the others at their defaults.
    public init(groupID: String = "", memberID: String = "") {
        self.groupID = groupID
        self.memberID = memberID
    }
}

extension ConsumerGroupMemberMetadataKey {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "GroupId"
        let groupID: String
        let memberID: String
        do throws(WireError) {
            if version == 0 {
                field = "GroupId"
                groupID = try reader.readString(flexible: false)
                field = "MemberId"
                memberID = try reader.readString(flexible: false)
            } else {
                groupID = ""
                memberID = ""
            }
        } catch {
            throw error.within(field)
        }
        self.init(groupID: groupID, memberID: memberID)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 0
        if version == 0 {
            size &+= try WireSize.string(
                structure.pointee.groupID,
                flexible: false,
                "ConsumerGroupMemberMetadataKey.GroupId"
            )
            size &+= try WireSize.string(
                structure.pointee.memberID,
                flexible: false,
                "ConsumerGroupMemberMetadataKey.MemberId"
            )
        } else {
            if !structure.pointee.groupID.isEmpty {
                throw WireSize.notInVersion("ConsumerGroupMemberMetadataKey.GroupId", version)
            }
            if !structure.pointee.memberID.isEmpty {
                throw WireSize.notInVersion("ConsumerGroupMemberMetadataKey.MemberId", version)
            }
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
        if version == 0 {
            writer.writeString(structure.pointee.groupID, flexible: false)
            writer.writeString(structure.pointee.memberID, flexible: false)
        }
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

/// Record of what a consumer group member said of itself: its client, rack and subscription.
///
/// Version 0, flexible.
public struct ConsumerGroupMemberMetadataValue: KafkaRecordMessage {
    public static var specification: MessageSpecification {
        return MessageSpecification(
            "ConsumerGroupMemberMetadataValue",
            key: 5,
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

    /// Names of the topics that the member subscribes to.
    public var subscribedTopicNames: [String]

    /// Regular expression, in RE2/J syntax, of further topics that the member subscribes to; null when there is none.
    public var subscribedTopicRegex: String?

    /// How long, in milliseconds, the member may take to give up partitions; -1 when not known.
    public var rebalanceTimeoutMs: Int32

    /// Name of the assignor, run by the coordinator, that the member prefers; null when it leaves the choice to the
    /// coordinator.
    public var serverAssignor: String?

    /// Further details of a member that speaks the classic protocol; null for any other.
    public var classicMemberMetadata: ConsumerGroupMemberMetadataValue.ClassicMemberMetadata?

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        instanceID: String? = "",
        rackID: String? = "",
        clientID: String = "",
        clientHost: String = "",
        subscribedTopicNames: [String] = [],
        subscribedTopicRegex: String? = "",
        rebalanceTimeoutMs: Int32 = -1,
        serverAssignor: String? = "",
        classicMemberMetadata: ConsumerGroupMemberMetadataValue.ClassicMemberMetadata? =
            ConsumerGroupMemberMetadataValue.ClassicMemberMetadata(),
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.instanceID = instanceID
        self.rackID = rackID
        self.clientID = clientID
        self.clientHost = clientHost
        self.subscribedTopicNames = subscribedTopicNames
        self.subscribedTopicRegex = subscribedTopicRegex
        self.rebalanceTimeoutMs = rebalanceTimeoutMs
        self.serverAssignor = serverAssignor
        self.classicMemberMetadata = classicMemberMetadata
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension ConsumerGroupMemberMetadataValue {
    /// What is kept besides of a member that speaks the classic protocol.
    public struct ClassicMemberMetadata: WireStructure {
        /// Time without a heartbeat, in milliseconds, after which the coordinator drops the member.
        public var sessionTimeoutMs: Int32

        /// Protocols that the member can use, most preferred first.
        public var supportedProtocols: [ConsumerGroupMemberMetadataValue.ClassicProtocol]

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            sessionTimeoutMs: Int32 = 0,
            supportedProtocols: [ConsumerGroupMemberMetadataValue.ClassicProtocol] = [],
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.sessionTimeoutMs = sessionTimeoutMs
            self.supportedProtocols = supportedProtocols
            self.unknownTaggedFields = unknownTaggedFields
        }
    }

    /// One protocol that a classic member can use.
    public struct ClassicProtocol: WireStructure {
        /// Name of the protocol; for consumers that of an assignor.
        public var name: String

        /// What the member said of itself in this protocol's form; for consumers the subscription.
        public var metadata: ByteBuffer

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            name: String = "",
            metadata: ByteBuffer = ByteBuffer(),
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.name = name
            self.metadata = metadata
            self.unknownTaggedFields = unknownTaggedFields
        }
    }
}

extension ConsumerGroupMemberMetadataValue {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "InstanceId"
        let instanceID: String?
        let rackID: String?
        let clientID: String
        let clientHost: String
        let subscribedTopicNames: [String]
        let subscribedTopicRegex: String?
        let rebalanceTimeoutMs: Int32
        let serverAssignor: String?
        var classicMemberMetadata: ConsumerGroupMemberMetadataValue.ClassicMemberMetadata? =
            ConsumerGroupMemberMetadataValue.ClassicMemberMetadata()
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            instanceID = try reader.readNullableString(flexible: true)
            field = "RackId"
            rackID = try reader.readNullableString(flexible: true)
            field = "ClientId"
            clientID = try reader.readString(flexible: true)
            field = "ClientHost"
            clientHost = try reader.readString(flexible: true)
            field = "SubscribedTopicNames"
            subscribedTopicNames = try reader.readStrings(flexible: true)
            field = "SubscribedTopicRegex"
            subscribedTopicRegex = try reader.readNullableString(flexible: true)
            field = "RebalanceTimeoutMs"
            rebalanceTimeoutMs = try reader.readInteger()
            field = "ServerAssignor"
            serverAssignor = try reader.readNullableString(flexible: true)
            field = "tagged fields"
            var tags = try reader.beginTaggedFields()
            while let tag = try reader.nextTag(&tags) {
                switch tag {
                case 0:
                    field = "ClassicMemberMetadata"
                    classicMemberMetadata = try reader.readNullableTaggedStructure(
                        ConsumerGroupMemberMetadataValue.ClassicMemberMetadata.self,
                        version: version
                    )
                    try reader.finishTag(&tags)
                default:
                    try reader.keepTag(&tags)
                }
            }
            unknownTaggedFields = tags.unknown
        } catch {
            throw error.within(field)
        }
        self.init(
            instanceID: instanceID,
            rackID: rackID,
            clientID: clientID,
            clientHost: clientHost,
            subscribedTopicNames: subscribedTopicNames,
            subscribedTopicRegex: subscribedTopicRegex,
            rebalanceTimeoutMs: rebalanceTimeoutMs,
            serverAssignor: serverAssignor,
            classicMemberMetadata: classicMemberMetadata,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 4
        size &+= try WireSize.string(
            structure.pointee.instanceID,
            flexible: true,
            nullable: true,
            "ConsumerGroupMemberMetadataValue.InstanceId"
        )
        size &+= try WireSize.string(
            structure.pointee.rackID,
            flexible: true,
            nullable: true,
            "ConsumerGroupMemberMetadataValue.RackId"
        )
        size &+= try WireSize.string(
            structure.pointee.clientID,
            flexible: true,
            "ConsumerGroupMemberMetadataValue.ClientId"
        )
        size &+= try WireSize.string(
            structure.pointee.clientHost,
            flexible: true,
            "ConsumerGroupMemberMetadataValue.ClientHost"
        )
        size &+= try WireSize.strings(
            structure.pointee.subscribedTopicNames,
            flexible: true,
            "ConsumerGroupMemberMetadataValue.SubscribedTopicNames"
        )
        size &+= try WireSize.string(
            structure.pointee.subscribedTopicRegex,
            flexible: true,
            nullable: true,
            "ConsumerGroupMemberMetadataValue.SubscribedTopicRegex"
        )
        size &+= try WireSize.string(
            structure.pointee.serverAssignor,
            flexible: true,
            nullable: true,
            "ConsumerGroupMemberMetadataValue.ServerAssignor"
        )
        var tagCount = 0
        var tagSize = 0
        if structure.pointee.classicMemberMetadata != ConsumerGroupMemberMetadataValue.ClassicMemberMetadata() {
            tagCount &+= 1
            tagSize &+= try WireSize.tagged(
                0,
                WireSize.structure(
                    structure.pointee.classicMemberMetadata,
                    version: version,
                    nullable: true,
                    "ConsumerGroupMemberMetadataValue.ClassicMemberMetadata"
                ),
                "ConsumerGroupMemberMetadataValue.ClassicMemberMetadata"
            )
        }
        size &+= try WireSize.taggedFields(
            structure.pointee.unknownTaggedFields,
            knownTags: 0x1,
            knownCount: tagCount,
            knownSize: tagSize
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
        writer.writeString(structure.pointee.instanceID, flexible: true)
        writer.writeString(structure.pointee.rackID, flexible: true)
        writer.writeString(structure.pointee.clientID, flexible: true)
        writer.writeString(structure.pointee.clientHost, flexible: true)
        writer.writeStrings(structure.pointee.subscribedTopicNames, flexible: true)
        writer.writeString(structure.pointee.subscribedTopicRegex, flexible: true)
        writer.writeInteger(structure.pointee.rebalanceTimeoutMs)
        writer.writeString(structure.pointee.serverAssignor, flexible: true)
        var tagCount = structure.pointee.unknownTaggedFields.count
        if structure.pointee.classicMemberMetadata != ConsumerGroupMemberMetadataValue.ClassicMemberMetadata() {
            tagCount &+= 1
        }
        writer.writeTagCount(tagCount)
        if structure.pointee.classicMemberMetadata != ConsumerGroupMemberMetadataValue.ClassicMemberMetadata() {
            try writer.writeTag(
                0,
                size: WireSize.structure(
                    structure.pointee.classicMemberMetadata,
                    version: version,
                    nullable: true,
                    "ConsumerGroupMemberMetadataValue.ClassicMemberMetadata"
                )
            )
            try writer.writeNullableTaggedStructure(
                structure.pointee.classicMemberMetadata,
                version: version,
                nullable: true
            )
        }
        writer.writeUnknown(structure.pointee.unknownTaggedFields, from: 1, below: .max)
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
        visitor.visit(values: left.pointee.subscribedTopicNames, right.pointee.subscribedTopicNames)
        visitor.visit(string: left.pointee.subscribedTopicRegex, right.pointee.subscribedTopicRegex)
        visitor.visit(int32: left.pointee.rebalanceTimeoutMs, right.pointee.rebalanceTimeoutMs)
        visitor.visit(string: left.pointee.serverAssignor, right.pointee.serverAssignor)
        visitor.visit(structure: left.pointee.classicMemberMetadata, right.pointee.classicMemberMetadata)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension ConsumerGroupMemberMetadataValue.ClassicMemberMetadata {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "SessionTimeoutMs"
        let sessionTimeoutMs: Int32
        let supportedProtocols: [ConsumerGroupMemberMetadataValue.ClassicProtocol]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            sessionTimeoutMs = try reader.readInteger()
            field = "SupportedProtocols"
            supportedProtocols = try reader.readArray(
                of: ConsumerGroupMemberMetadataValue.ClassicProtocol.self,
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
            sessionTimeoutMs: sessionTimeoutMs,
            supportedProtocols: supportedProtocols,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 4
        size &+= try WireSize.array(
            structure.pointee.supportedProtocols,
            version: version,
            flexible: true,
            "ConsumerGroupMemberMetadataValue.ClassicMemberMetadata.SupportedProtocols"
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
        writer.writeInteger(structure.pointee.sessionTimeoutMs)
        try writer.writeArray(structure.pointee.supportedProtocols, version: version, flexible: true)
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(int32: left.pointee.sessionTimeoutMs, right.pointee.sessionTimeoutMs)
        visitor.visit(structures: left.pointee.supportedProtocols, right.pointee.supportedProtocols)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension ConsumerGroupMemberMetadataValue.ClassicProtocol {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "Name"
        let name: String
        let metadata: ByteBuffer
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            name = try reader.readString(flexible: true)
            field = "Metadata"
            metadata = try reader.readBytes(flexible: true)
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(name: name, metadata: metadata, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 0
        size &+= try WireSize.string(
            structure.pointee.name,
            flexible: true,
            "ConsumerGroupMemberMetadataValue.ClassicProtocol.Name"
        )
        size &+= try WireSize.bytes(
            structure.pointee.metadata,
            flexible: true,
            "ConsumerGroupMemberMetadataValue.ClassicProtocol.Metadata"
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
        writer.writeBytes(structure.pointee.metadata, flexible: true)
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(string: left.pointee.name, right.pointee.name)
        visitor.visit(bytes: left.pointee.metadata, right.pointee.metadata)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}
