// Generated from the protocol schema by Tools/generate. Do not edit.

/// Key of the record that keeps which topics a regular expression of a consumer group matches.
///
/// Version 0.
public struct ConsumerGroupRegularExpressionKey: KafkaRecordMessage {
    public static var specification: MessageSpecification {
        return MessageSpecification(
            "ConsumerGroupRegularExpressionKey",
            key: 16,
            versions: VersionRange(0, 0),
            flexibleFrom: nil
        )
    }

    /// ID of the group, as its members configure it.
    public var groupID: String

    /// Regular expression that members of the group subscribe with.
    public var regularExpression: String

    /// A value of the given fields, the others at their defaults.
    public init(groupID: String = "", regularExpression: String = "") {
        self.groupID = groupID
        self.regularExpression = regularExpression
    }
}

extension ConsumerGroupRegularExpressionKey {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "GroupId"
        let groupID: String
        let regularExpression: String
        do throws(WireError) {
            groupID = try reader.readString(flexible: false)
            field = "RegularExpression"
            regularExpression = try reader.readString(flexible: false)
        } catch {
            throw error.within(field)
        }
        self.init(groupID: groupID, regularExpression: regularExpression)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 0
        size &+= try WireSize.string(
            structure.pointee.groupID,
            flexible: false,
            "ConsumerGroupRegularExpressionKey.GroupId"
        )
        size &+= try WireSize.string(
            structure.pointee.regularExpression,
            flexible: false,
            "ConsumerGroupRegularExpressionKey.RegularExpression"
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
        writer.writeString(structure.pointee.regularExpression, flexible: false)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(string: left.pointee.groupID, right.pointee.groupID)
        visitor.visit(string: left.pointee.regularExpression, right.pointee.regularExpression)
    }
}

/// Record of the topics that a regular expression of a consumer group matches.
///
/// Version 0, flexible.
public struct ConsumerGroupRegularExpressionValue: KafkaRecordMessage {
    public static var specification: MessageSpecification {
        return MessageSpecification(
            "ConsumerGroupRegularExpressionValue",
            key: 16,
            versions: VersionRange(0, 0),
            flexibleFrom: 0
        )
    }

    /// Names of the topics that match.
    public var topics: [String]

    /// Version of the cluster metadata against which the expression was matched.
    public var version: Int64

    /// When the expression was matched, in milliseconds since the Unix epoch.
    public var timestamp: Int64

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        topics: [String] = [],
        version: Int64 = 0,
        timestamp: Int64 = 0,
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.topics = topics
        self.version = version
        self.timestamp = timestamp
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension ConsumerGroupRegularExpressionValue {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "Topics"
        let topics: [String]
        let versionValue: Int64
        let timestamp: Int64
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            topics = try reader.readStrings(flexible: true)
            field = "Version"
            versionValue = try reader.readInteger()
            field = "Timestamp"
            timestamp = try reader.readInteger()
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(topics: topics, version: versionValue, timestamp: timestamp, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 16
        size &+= try WireSize.strings(
            structure.pointee.topics,
            flexible: true,
            "ConsumerGroupRegularExpressionValue.Topics"
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
        writer.writeStrings(structure.pointee.topics, flexible: true)
        writer.writeInteger(structure.pointee.version)
        writer.writeInteger(structure.pointee.timestamp)
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(values: left.pointee.topics, right.pointee.topics)
        visitor.visit(int64: left.pointee.version, right.pointee.version)
        visitor.visit(int64: left.pointee.timestamp, right.pointee.timestamp)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}
