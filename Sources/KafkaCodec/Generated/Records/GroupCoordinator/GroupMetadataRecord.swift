// Generated from the protocol schema by Tools/generate. Do not edit.

public import NIOCore

/// Key of the record that keeps the state of a classic group.
///
/// Versions 0-2.
public struct GroupMetadataKey: KafkaRecordMessage {
    public static var specification: MessageSpecification {
        return MessageSpecification("GroupMetadataKey", key: 2, versions: VersionRange(0, 2), flexibleFrom: nil)
    }

    /// ID of the group. Up to version 0.
    public var group: String

    /// A value of the given fields, the others at their defaults.
    public init(group: String = "") {
        self.group = group
    }
}

extension GroupMetadataKey {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "group"
        let group: String
        do throws(WireError) {
            if version == 0 {
                field = "group"
                group = try reader.readString(flexible: false)
            } else {
                group = ""
            }
        } catch {
            throw error.within(field)
        }
        self.init(group: group)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 0
        if version == 0 {
            size &+= try WireSize.string(structure.pointee.group, flexible: false, "GroupMetadataKey.group")
        } else if !structure.pointee.group.isEmpty {
            throw WireSize.notInVersion("GroupMetadataKey.group", version)
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
            writer.writeString(structure.pointee.group, flexible: false)
        }
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(string: left.pointee.group, right.pointee.group)
    }
}

/// Record of the state of a classic group: its generation, leader and members.
///
/// Versions 0-4, flexible from 4.
public struct GroupMetadataValue: KafkaRecordMessage {
    public static var specification: MessageSpecification {
        return MessageSpecification("GroupMetadataValue", key: 2, versions: VersionRange(0, 4), flexibleFrom: 4)
    }

    /// Kind of the group, such as consumer or connect.
    public var protocolType: String

    /// Number of the group's generation.
    public var generation: Int32

    /// Name of the protocol that was chosen, for consumers the assignor; null when there is none.
    public var `protocol`: String?

    /// Member ID of the leader; null when the group has no members.
    public var leader: String?

    /// When the group got into its state, in milliseconds since the Unix epoch; -1 when not known. From version 2 on.
    public var currentStateTimestamp: Int64

    /// Members of the group.
    public var members: [GroupMetadataValue.MemberMetadata]

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        protocolType: String = "",
        generation: Int32 = 0,
        `protocol`: String? = "",
        leader: String? = "",
        currentStateTimestamp: Int64 = -1,
        members: [GroupMetadataValue.MemberMetadata] = [],
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.protocolType = protocolType
        self.generation = generation
        self.`protocol` = `protocol`
        self.leader = leader
        self.currentStateTimestamp = currentStateTimestamp
        self.members = members
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension GroupMetadataValue {
    /// One member of the classic group.
    public struct MemberMetadata: WireStructure {
        /// ID of the member within its group.
        public var memberID: String

        /// Name by which a static member is recognised after a restart; null for a dynamic member. From version 3 on.
        public var groupInstanceID: String?

        /// Name that the client gives itself.
        public var clientID: String

        /// Address from which the coordinator sees the client connect.
        public var clientHost: String

        /// How long, in milliseconds, the coordinator waits for the member in a rebalance; -1 for the session timeout.
        /// From version 1 on.
        public var rebalanceTimeout: Int32

        /// Time without a heartbeat, in milliseconds, after which the coordinator drops the member.
        public var sessionTimeout: Int32

        /// What the member said of itself in the chosen protocol's form; for consumers the subscription.
        public var subscription: ByteBuffer

        /// What the leader assigned to the member, in the form of the group's protocol.
        public var assignment: ByteBuffer

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            memberID: String = "",
            groupInstanceID: String? = nil,
            clientID: String = "",
            clientHost: String = "",
            rebalanceTimeout: Int32 = -1,
            sessionTimeout: Int32 = 0,
            subscription: ByteBuffer = ByteBuffer(),
            assignment: ByteBuffer = ByteBuffer(),
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.memberID = memberID
            self.groupInstanceID = groupInstanceID
            self.clientID = clientID
            self.clientHost = clientHost
            self.rebalanceTimeout = rebalanceTimeout
            self.sessionTimeout = sessionTimeout
            self.subscription = subscription
            self.assignment = assignment
            self.unknownTaggedFields = unknownTaggedFields
        }
    }
}

extension GroupMetadataValue {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version == 4
        var field: StaticString = "protocolType"
        let protocolType: String
        let generation: Int32
        let `protocol`: String?
        let leader: String?
        let currentStateTimestamp: Int64
        let members: [GroupMetadataValue.MemberMetadata]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            protocolType = try reader.readString(flexible: flexible)
            field = "generation"
            generation = try reader.readInteger()
            field = "protocol"
            `protocol` = try reader.readNullableString(flexible: flexible)
            field = "leader"
            leader = try reader.readNullableString(flexible: flexible)
            if version >= 2 {
                field = "currentStateTimestamp"
                currentStateTimestamp = try reader.readInteger()
            } else {
                currentStateTimestamp = -1
            }
            field = "members"
            members = try reader.readArray(
                of: GroupMetadataValue.MemberMetadata.self,
                version: version,
                flexible: flexible,
                minimumSize: 15
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
            protocolType: protocolType,
            generation: generation,
            protocol: `protocol`,
            leader: leader,
            currentStateTimestamp: currentStateTimestamp,
            members: members,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version == 4
        var size = 4
        size &+= try WireSize.string(
            structure.pointee.protocolType,
            flexible: flexible,
            "GroupMetadataValue.protocolType"
        )
        size &+= try WireSize.string(
            structure.pointee.`protocol`,
            flexible: flexible,
            nullable: true,
            "GroupMetadataValue.protocol"
        )
        size &+= try WireSize.string(
            structure.pointee.leader,
            flexible: flexible,
            nullable: true,
            "GroupMetadataValue.leader"
        )
        if version >= 2 {
            size &+= 8
        }
        size &+= try WireSize.array(
            structure.pointee.members,
            version: version,
            flexible: flexible,
            "GroupMetadataValue.members"
        )
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(structure.pointee.unknownTaggedFields, "GroupMetadataValue", version)
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
        writer.writeString(structure.pointee.protocolType, flexible: flexible)
        writer.writeInteger(structure.pointee.generation)
        writer.writeString(structure.pointee.`protocol`, flexible: flexible)
        writer.writeString(structure.pointee.leader, flexible: flexible)
        if version >= 2 {
            writer.writeInteger(structure.pointee.currentStateTimestamp)
        }
        try writer.writeArray(structure.pointee.members, version: version, flexible: flexible)
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
        visitor.visit(string: left.pointee.protocolType, right.pointee.protocolType)
        visitor.visit(int32: left.pointee.generation, right.pointee.generation)
        visitor.visit(string: left.pointee.`protocol`, right.pointee.`protocol`)
        visitor.visit(string: left.pointee.leader, right.pointee.leader)
        visitor.visit(int64: left.pointee.currentStateTimestamp, right.pointee.currentStateTimestamp)
        visitor.visit(structures: left.pointee.members, right.pointee.members)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension GroupMetadataValue.MemberMetadata {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let flexible = version == 4
        var field: StaticString = "memberId"
        let memberID: String
        let groupInstanceID: String?
        let clientID: String
        let clientHost: String
        let rebalanceTimeout: Int32
        let sessionTimeout: Int32
        let subscription: ByteBuffer
        let assignment: ByteBuffer
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            memberID = try reader.readString(flexible: flexible)
            if version >= 3 {
                field = "groupInstanceId"
                groupInstanceID = try reader.readNullableString(flexible: flexible)
            } else {
                groupInstanceID = nil
            }
            field = "clientId"
            clientID = try reader.readString(flexible: flexible)
            field = "clientHost"
            clientHost = try reader.readString(flexible: flexible)
            if version >= 1 {
                field = "rebalanceTimeout"
                rebalanceTimeout = try reader.readInteger()
            } else {
                rebalanceTimeout = -1
            }
            field = "sessionTimeout"
            sessionTimeout = try reader.readInteger()
            field = "subscription"
            subscription = try reader.readBytes(flexible: flexible)
            field = "assignment"
            assignment = try reader.readBytes(flexible: flexible)
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
            memberID: memberID,
            groupInstanceID: groupInstanceID,
            clientID: clientID,
            clientHost: clientHost,
            rebalanceTimeout: rebalanceTimeout,
            sessionTimeout: sessionTimeout,
            subscription: subscription,
            assignment: assignment,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        let flexible = version == 4
        var size = 4
        size &+= try WireSize.string(
            structure.pointee.memberID,
            flexible: flexible,
            "GroupMetadataValue.MemberMetadata.memberId"
        )
        if version >= 3 {
            size &+= try WireSize.string(
                structure.pointee.groupInstanceID,
                flexible: flexible,
                nullable: true,
                "GroupMetadataValue.MemberMetadata.groupInstanceId"
            )
        }
        size &+= try WireSize.string(
            structure.pointee.clientID,
            flexible: flexible,
            "GroupMetadataValue.MemberMetadata.clientId"
        )
        size &+= try WireSize.string(
            structure.pointee.clientHost,
            flexible: flexible,
            "GroupMetadataValue.MemberMetadata.clientHost"
        )
        if version >= 1 {
            size &+= 4
        }
        size &+= try WireSize.bytes(
            structure.pointee.subscription,
            flexible: flexible,
            "GroupMetadataValue.MemberMetadata.subscription"
        )
        size &+= try WireSize.bytes(
            structure.pointee.assignment,
            flexible: flexible,
            "GroupMetadataValue.MemberMetadata.assignment"
        )
        if flexible {
            size &+= try WireSize.taggedFields(structure.pointee.unknownTaggedFields)
        } else {
            try WireSize.expectNoTaggedFields(
                structure.pointee.unknownTaggedFields,
                "GroupMetadataValue.MemberMetadata",
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
        writer.writeString(structure.pointee.memberID, flexible: flexible)
        if version >= 3 {
            writer.writeString(structure.pointee.groupInstanceID, flexible: flexible)
        }
        writer.writeString(structure.pointee.clientID, flexible: flexible)
        writer.writeString(structure.pointee.clientHost, flexible: flexible)
        if version >= 1 {
            writer.writeInteger(structure.pointee.rebalanceTimeout)
        }
        writer.writeInteger(structure.pointee.sessionTimeout)
        writer.writeBytes(structure.pointee.subscription, flexible: flexible)
        writer.writeBytes(structure.pointee.assignment, flexible: flexible)
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
        visitor.visit(string: left.pointee.memberID, right.pointee.memberID)
        visitor.visit(string: left.pointee.groupInstanceID, right.pointee.groupInstanceID)
        visitor.visit(string: left.pointee.clientID, right.pointee.clientID)
        visitor.visit(string: left.pointee.clientHost, right.pointee.clientHost)
        visitor.visit(int32: left.pointee.rebalanceTimeout, right.pointee.rebalanceTimeout)
        visitor.visit(int32: left.pointee.sessionTimeout, right.pointee.sessionTimeout)
        visitor.visit(bytes: left.pointee.subscription, right.pointee.subscription)
        visitor.visit(bytes: left.pointee.assignment, right.pointee.assignment)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}
