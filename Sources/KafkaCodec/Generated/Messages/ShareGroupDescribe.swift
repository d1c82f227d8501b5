// Generated from the protocol schema by Tools/generate. Do not edit.

/// Asks the coordinator to describe share groups (KIP-932).
///
/// Versions 0-1, flexible.
public struct ShareGroupDescribeRequest: KafkaRequest {
    public typealias Response = ShareGroupDescribeResponse

    public static var specification: MessageSpecification {
        return MessageSpecification("ShareGroupDescribeRequest", key: 77, versions: VersionRange(0, 1), flexibleFrom: 0)
    }

    /// IDs of the groups to describe.
    public var groupIDs: [String]

    /// Whether to say for each group which operations the client may perform on it.
    public var includeAuthorizedOperations: Bool

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        groupIDs: [String] = [],
        includeAuthorizedOperations: Bool = false,
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.groupIDs = groupIDs
        self.includeAuthorizedOperations = includeAuthorizedOperations
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension ShareGroupDescribeRequest {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "GroupIds"
        let groupIDs: [String]
        let includeAuthorizedOperations: Bool
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            groupIDs = try reader.readStrings(flexible: true)
            field = "IncludeAuthorizedOperations"
            includeAuthorizedOperations = try reader.readBool()
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(
            groupIDs: groupIDs,
            includeAuthorizedOperations: includeAuthorizedOperations,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 1
        size &+= try WireSize.strings(structure.pointee.groupIDs, flexible: true, "ShareGroupDescribeRequest.GroupIds")
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
        writer.writeStrings(structure.pointee.groupIDs, flexible: true)
        writer.writeBool(structure.pointee.includeAuthorizedOperations)
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(values: left.pointee.groupIDs, right.pointee.groupIDs)
        visitor.visit(bool: left.pointee.includeAuthorizedOperations, right.pointee.includeAuthorizedOperations)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

/// Describes share groups with their members and assignments.
///
/// Versions 0-1, flexible.
public struct ShareGroupDescribeResponse: KafkaResponse {
    public static var specification: MessageSpecification {
        return MessageSpecification(
            "ShareGroupDescribeResponse",
            key: 77,
            versions: VersionRange(0, 1),
            flexibleFrom: 0
        )
    }

    /// How long, in milliseconds, the broker asks the client to wait before its next request because of a quota; 0 when
    /// there is none.
    public var throttleTimeMs: Int32

    /// Descriptions, one for each group asked for.
    public var groups: [ShareGroupDescribeResponse.DescribedGroup]

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        throttleTimeMs: Int32 = 0,
        groups: [ShareGroupDescribeResponse.DescribedGroup] = [],
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.throttleTimeMs = throttleTimeMs
        self.groups = groups
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension ShareGroupDescribeResponse {
    /// One group and its state.
    public struct DescribedGroup: WireStructure {
        /// Outcome for this group, as a Kafka error code; 0 means success.
        public var errorCode: ErrorCode

        /// Explanation in words of the error for this group; null when there is none.
        public var errorMessage: String?

        /// ID of the group, as its members configure it.
        public var groupID: String

        /// Name of the state that the group is in, such as Empty or Stable.
        public var groupState: String

        /// Epoch of the group, raised when members, subscriptions or topics change so that a new assignment is due.
        public var groupEpoch: Int32

        /// Group epoch for which the target assignment was computed.
        public var assignmentEpoch: Int32

        /// Name of the assignor that made the target assignment.
        public var assignorName: String

        /// Members of the group.
        public var members: [ShareGroupDescribeResponse.Member]

        /// Operations on the group that the client may perform, one bit per operation code; -2147483648 when not asked
        /// for.
        public var authorizedOperations: Int32

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            errorCode: ErrorCode = ErrorCode(rawValue: 0),
            errorMessage: String? = nil,
            groupID: String = "",
            groupState: String = "",
            groupEpoch: Int32 = 0,
            assignmentEpoch: Int32 = 0,
            assignorName: String = "",
            members: [ShareGroupDescribeResponse.Member] = [],
            authorizedOperations: Int32 = -2147483648,
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.errorCode = errorCode
            self.errorMessage = errorMessage
            self.groupID = groupID
            self.groupState = groupState
            self.groupEpoch = groupEpoch
            self.assignmentEpoch = assignmentEpoch
            self.assignorName = assignorName
            self.members = members
            self.authorizedOperations = authorizedOperations
            self.unknownTaggedFields = unknownTaggedFields
        }
    }

    /// One member of the group.
    public struct Member: WireStructure {
        /// ID of the member within its group.
        public var memberID: String

        /// Rack (or availability zone) of the member; null when it named none.
        public var rackID: String?

        /// Epoch of the member: that of the assignment it has reached.
        public var memberEpoch: Int32

        /// Name that the client gives itself, used in logs, metrics and quotas.
        public var clientID: String

        /// Address from which the coordinator sees the client connect.
        public var clientHost: String

        /// Names of the topics that the member subscribes to.
        public var subscribedTopicNames: [String]

        /// Partitions that the member has.
        public var assignment: ShareGroupDescribeResponse.Assignment

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            memberID: String = "",
            rackID: String? = nil,
            memberEpoch: Int32 = 0,
            clientID: String = "",
            clientHost: String = "",
            subscribedTopicNames: [String] = [],
            assignment: ShareGroupDescribeResponse.Assignment = ShareGroupDescribeResponse.Assignment(),
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.memberID = memberID
            self.rackID = rackID
            self.memberEpoch = memberEpoch
            self.clientID = clientID
            self.clientHost = clientHost
            self.subscribedTopicNames = subscribedTopicNames
            self.assignment = assignment
            self.unknownTaggedFields = unknownTaggedFields
        }
    }

    /// The partitions given to one member.
    public struct Assignment: WireStructure {
        /// Assigned partitions, grouped by topic.
        public var topicPartitions: [ShareGroupDescribeResponse.TopicPartitions]

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            topicPartitions: [ShareGroupDescribeResponse.TopicPartitions] = [],
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.topicPartitions = topicPartitions
            self.unknownTaggedFields = unknownTaggedFields
        }
    }

    /// One topic with partitions of it.
    public struct TopicPartitions: WireStructure {
        /// Unique ID that the topic got at its creation; a topic deleted and created again has another.
        public var topicID: KafkaUUID

        /// Name of the topic.
        public var topicName: String

        /// Numbers of the partitions that are assigned.
        public var partitions: Int32List

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            topicID: KafkaUUID = .zero,
            topicName: String = "",
            partitions: Int32List = [],
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.topicID = topicID
            self.topicName = topicName
            self.partitions = partitions
            self.unknownTaggedFields = unknownTaggedFields
        }
    }
}

extension ShareGroupDescribeResponse {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "ThrottleTimeMs"
        let throttleTimeMs: Int32
        let groups: [ShareGroupDescribeResponse.DescribedGroup]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            throttleTimeMs = try reader.readInteger()
            field = "Groups"
            groups = try reader.readArray(
                of: ShareGroupDescribeResponse.DescribedGroup.self,
                version: version,
                flexible: true,
                minimumSize: 20
            )
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(throttleTimeMs: throttleTimeMs, groups: groups, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 4
        size &+= try WireSize.array(
            structure.pointee.groups,
            version: version,
            flexible: true,
            "ShareGroupDescribeResponse.Groups"
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
        try writer.writeArray(structure.pointee.groups, version: version, flexible: true)
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(int32: left.pointee.throttleTimeMs, right.pointee.throttleTimeMs)
        visitor.visit(structures: left.pointee.groups, right.pointee.groups)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension ShareGroupDescribeResponse.DescribedGroup {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "ErrorCode"
        let errorCode: ErrorCode
        let errorMessage: String?
        let groupID: String
        let groupState: String
        let groupEpoch: Int32
        let assignmentEpoch: Int32
        let assignorName: String
        let members: [ShareGroupDescribeResponse.Member]
        let authorizedOperations: Int32
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            errorCode = try ErrorCode(rawValue: reader.readInteger())
            field = "ErrorMessage"
            errorMessage = try reader.readNullableString(flexible: true)
            field = "GroupId"
            groupID = try reader.readString(flexible: true)
            field = "GroupState"
            groupState = try reader.readString(flexible: true)
            field = "GroupEpoch"
            groupEpoch = try reader.readInteger()
            field = "AssignmentEpoch"
            assignmentEpoch = try reader.readInteger()
            field = "AssignorName"
            assignorName = try reader.readString(flexible: true)
            field = "Members"
            members = try reader.readArray(
                of: ShareGroupDescribeResponse.Member.self,
                version: version,
                flexible: true,
                minimumSize: 12
            )
            field = "AuthorizedOperations"
            authorizedOperations = try reader.readInteger()
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(
            errorCode: errorCode,
            errorMessage: errorMessage,
            groupID: groupID,
            groupState: groupState,
            groupEpoch: groupEpoch,
            assignmentEpoch: assignmentEpoch,
            assignorName: assignorName,
            members: members,
            authorizedOperations: authorizedOperations,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 14
        size &+= try WireSize.string(
            structure.pointee.errorMessage,
            flexible: true,
            nullable: true,
            "ShareGroupDescribeResponse.DescribedGroup.ErrorMessage"
        )
        size &+= try WireSize.string(
            structure.pointee.groupID,
            flexible: true,
            "ShareGroupDescribeResponse.DescribedGroup.GroupId"
        )
        size &+= try WireSize.string(
            structure.pointee.groupState,
            flexible: true,
            "ShareGroupDescribeResponse.DescribedGroup.GroupState"
        )
        size &+= try WireSize.string(
            structure.pointee.assignorName,
            flexible: true,
            "ShareGroupDescribeResponse.DescribedGroup.AssignorName"
        )
        size &+= try WireSize.array(
            structure.pointee.members,
            version: version,
            flexible: true,
            "ShareGroupDescribeResponse.DescribedGroup.Members"
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
        writer.writeInteger(structure.pointee.errorCode.rawValue)
        writer.writeString(structure.pointee.errorMessage, flexible: true)
        writer.writeString(structure.pointee.groupID, flexible: true)
        writer.writeString(structure.pointee.groupState, flexible: true)
        writer.writeInteger(structure.pointee.groupEpoch)
        writer.writeInteger(structure.pointee.assignmentEpoch)
        writer.writeString(structure.pointee.assignorName, flexible: true)
        try writer.writeArray(structure.pointee.members, version: version, flexible: true)
        writer.writeInteger(structure.pointee.authorizedOperations)
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(int16: left.pointee.errorCode.rawValue, right.pointee.errorCode.rawValue)
        visitor.visit(string: left.pointee.errorMessage, right.pointee.errorMessage)
        visitor.visit(string: left.pointee.groupID, right.pointee.groupID)
        visitor.visit(string: left.pointee.groupState, right.pointee.groupState)
        visitor.visit(int32: left.pointee.groupEpoch, right.pointee.groupEpoch)
        visitor.visit(int32: left.pointee.assignmentEpoch, right.pointee.assignmentEpoch)
        visitor.visit(string: left.pointee.assignorName, right.pointee.assignorName)
        visitor.visit(structures: left.pointee.members, right.pointee.members)
        visitor.visit(int32: left.pointee.authorizedOperations, right.pointee.authorizedOperations)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension ShareGroupDescribeResponse.Member {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "MemberId"
        let memberID: String
        let rackID: String?
        let memberEpoch: Int32
        let clientID: String
        let clientHost: String
        let subscribedTopicNames: [String]
        let assignment: ShareGroupDescribeResponse.Assignment
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            memberID = try reader.readString(flexible: true)
            field = "RackId"
            rackID = try reader.readNullableString(flexible: true)
            field = "MemberEpoch"
            memberEpoch = try reader.readInteger()
            field = "ClientId"
            clientID = try reader.readString(flexible: true)
            field = "ClientHost"
            clientHost = try reader.readString(flexible: true)
            field = "SubscribedTopicNames"
            subscribedTopicNames = try reader.readStrings(flexible: true)
            field = "Assignment"
            assignment = try ShareGroupDescribeResponse.Assignment(from: &reader, version: version)
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(
            memberID: memberID,
            rackID: rackID,
            memberEpoch: memberEpoch,
            clientID: clientID,
            clientHost: clientHost,
            subscribedTopicNames: subscribedTopicNames,
            assignment: assignment,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 4
        size &+= try WireSize.string(
            structure.pointee.memberID,
            flexible: true,
            "ShareGroupDescribeResponse.Member.MemberId"
        )
        size &+= try WireSize.string(
            structure.pointee.rackID,
            flexible: true,
            nullable: true,
            "ShareGroupDescribeResponse.Member.RackId"
        )
        size &+= try WireSize.string(
            structure.pointee.clientID,
            flexible: true,
            "ShareGroupDescribeResponse.Member.ClientId"
        )
        size &+= try WireSize.string(
            structure.pointee.clientHost,
            flexible: true,
            "ShareGroupDescribeResponse.Member.ClientHost"
        )
        size &+= try WireSize.strings(
            structure.pointee.subscribedTopicNames,
            flexible: true,
            "ShareGroupDescribeResponse.Member.SubscribedTopicNames"
        )
        size &+= try structure.pointee.assignment.encodedSize(version: version)
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
        writer.writeString(structure.pointee.memberID, flexible: true)
        writer.writeString(structure.pointee.rackID, flexible: true)
        writer.writeInteger(structure.pointee.memberEpoch)
        writer.writeString(structure.pointee.clientID, flexible: true)
        writer.writeString(structure.pointee.clientHost, flexible: true)
        writer.writeStrings(structure.pointee.subscribedTopicNames, flexible: true)
        try structure.pointee.assignment.write(to: &writer, version: version)
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(string: left.pointee.memberID, right.pointee.memberID)
        visitor.visit(string: left.pointee.rackID, right.pointee.rackID)
        visitor.visit(int32: left.pointee.memberEpoch, right.pointee.memberEpoch)
        visitor.visit(string: left.pointee.clientID, right.pointee.clientID)
        visitor.visit(string: left.pointee.clientHost, right.pointee.clientHost)
        visitor.visit(values: left.pointee.subscribedTopicNames, right.pointee.subscribedTopicNames)
        visitor.visit(structure: left.pointee.assignment, right.pointee.assignment)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension ShareGroupDescribeResponse.Assignment {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "TopicPartitions"
        let topicPartitions: [ShareGroupDescribeResponse.TopicPartitions]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            topicPartitions = try reader.readArray(
                of: ShareGroupDescribeResponse.TopicPartitions.self,
                version: version,
                flexible: true,
                minimumSize: 19
            )
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(topicPartitions: topicPartitions, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 0
        size &+= try WireSize.array(
            structure.pointee.topicPartitions,
            version: version,
            flexible: true,
            "ShareGroupDescribeResponse.Assignment.TopicPartitions"
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
        try writer.writeArray(structure.pointee.topicPartitions, version: version, flexible: true)
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(structures: left.pointee.topicPartitions, right.pointee.topicPartitions)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension ShareGroupDescribeResponse.TopicPartitions {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "TopicId"
        let topicID: KafkaUUID
        let topicName: String
        let partitions: Int32List
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            topicID = try reader.readUUID()
            field = "TopicName"
            topicName = try reader.readString(flexible: true)
            field = "Partitions"
            partitions = try reader.readInt32List(flexible: true)
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(
            topicID: topicID,
            topicName: topicName,
            partitions: partitions,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 16
        size &+= try WireSize.string(
            structure.pointee.topicName,
            flexible: true,
            "ShareGroupDescribeResponse.TopicPartitions.TopicName"
        )
        size &+= try WireSize.array(
            count: structure.pointee.partitions.count,
            of: 4,
            flexible: true,
            "ShareGroupDescribeResponse.TopicPartitions.Partitions"
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
        writer.writeUUID(structure.pointee.topicID)
        writer.writeString(structure.pointee.topicName, flexible: true)
        writer.writeInt32List(structure.pointee.partitions, flexible: true)
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(uuid: left.pointee.topicID, right.pointee.topicID)
        visitor.visit(string: left.pointee.topicName, right.pointee.topicName)
        visitor.visit(int32s: left.pointee.partitions, right.pointee.partitions)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}
