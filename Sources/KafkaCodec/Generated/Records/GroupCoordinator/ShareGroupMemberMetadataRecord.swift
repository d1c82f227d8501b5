// Generated from the protocol schema by Tools/generate. Do not edit.

/// Key of the record that keeps what a share group member said of itself.
///
/// Versions 0-10.
public struct ShareGroupMemberMetadataKey: KafkaRecordMessage {
    public static var specification: MessageSpecification {
        return MessageSpecification(
            "ShareGroupMemberMetadataKey",
            key: 10,
            versions: VersionRange(0, 10),
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

extension ShareGroupMemberMetadataKey {
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
                "ShareGroupMemberMetadataKey.GroupId"
            )
            size &+= try WireSize.string(
                structure.pointee.memberID,
                flexible: false,
                "ShareGroupMemberMetadataKey.MemberId"
            )
        } else {
            if !structure.pointee.groupID.isEmpty {
                throw WireSize.notInVersion("ShareGroupMemberMetadataKey.GroupId", version)
            }
            if !structure.pointee.memberID.isEmpty {
                throw WireSize.notInVersion("ShareGroupMemberMetadataKey.MemberId", version)
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

/// Record of what a share group member said of itself: its client, rack and subscription.
///
/// Version 0, flexible.
public struct ShareGroupMemberMetadataValue: KafkaRecordMessage {
    public static var specification: MessageSpecification {
        return MessageSpecification(
            "ShareGroupMemberMetadataValue",
            key: 10,
            versions: VersionRange(0, 0),
            flexibleFrom: 0
        )
    }

    /// Rack (or availability zone) in which the client says it runs; null when it names none.
    public var rackID: String?

    /// Name that the client gives itself, used in logs, metrics and quotas.
    public var clientID: String

    /// Address from which the coordinator sees the client connect.
    public var clientHost: String

    /// Names of the topics that the member subscribes to.
    public var subscribedTopicNames: [String]

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        rackID: String? = "",
        clientID: String = "",
        clientHost: String = "",
        subscribedTopicNames: [String] = [],
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.rackID = rackID
        self.clientID = clientID
        self.clientHost = clientHost
        self.subscribedTopicNames = subscribedTopicNames
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension ShareGroupMemberMetadataValue {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "RackId"
        let rackID: String?
        let clientID: String
        let clientHost: String
        let subscribedTopicNames: [String]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            rackID = try reader.readNullableString(flexible: true)
            field = "ClientId"
            clientID = try reader.readString(flexible: true)
            field = "ClientHost"
            clientHost = try reader.readString(flexible: true)
            field = "SubscribedTopicNames"
            subscribedTopicNames = try reader.readStrings(flexible: true)
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(
            rackID: rackID,
            clientID: clientID,
            clientHost: clientHost,
            subscribedTopicNames: subscribedTopicNames,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 0
        size &+= try WireSize.string(
            structure.pointee.rackID,
            flexible: true,
            nullable: true,
            "ShareGroupMemberMetadataValue.RackId"
        )
        size &+= try WireSize.string(
            structure.pointee.clientID,
            flexible: true,
            "ShareGroupMemberMetadataValue.ClientId"
        )
        size &+= try WireSize.string(
            structure.pointee.clientHost,
            flexible: true,
            "ShareGroupMemberMetadataValue.ClientHost"
        )
        size &+= try WireSize.strings(
            structure.pointee.subscribedTopicNames,
            flexible: true,
            "ShareGroupMemberMetadataValue.SubscribedTopicNames"
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
        writer.writeString(structure.pointee.rackID, flexible: true)
        writer.writeString(structure.pointee.clientID, flexible: true)
        writer.writeString(structure.pointee.clientHost, flexible: true)
        writer.writeStrings(structure.pointee.subscribedTopicNames, flexible: true)
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(string: left.pointee.rackID, right.pointee.rackID)
        visitor.visit(string: left.pointee.clientID, right.pointee.clientID)
        visitor.visit(string: left.pointee.clientHost, right.pointee.clientHost)
        visitor.visit(values: left.pointee.subscribedTopicNames, right.pointee.subscribedTopicNames)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}
