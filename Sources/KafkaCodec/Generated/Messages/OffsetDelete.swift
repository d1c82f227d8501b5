// Generated from the protocol schema by Tools/generate. Do not edit.

/// Deletes committed offsets of a group (KIP-496).
///
/// Version 0.
public struct OffsetDeleteRequest: KafkaRequest {
    public typealias Response = OffsetDeleteResponse

    public static var specification: MessageSpecification {
        return MessageSpecification("OffsetDeleteRequest", key: 47, versions: VersionRange(0, 0), flexibleFrom: nil)
    }

    /// ID of the group, as its members configure it.
    public var groupID: String

    /// Topics with the offsets to delete.
    public var topics: [OffsetDeleteRequest.OffsetDeleteRequestTopic]

    /// A value of the given fields, the others at their defaults.
    public init(groupID: String = "", topics: [OffsetDeleteRequest.OffsetDeleteRequestTopic] = []) {
        self.groupID = groupID
        self.topics = topics
    }
}

extension OffsetDeleteRequest {
    /// One topic with the offsets to delete.
    public struct OffsetDeleteRequestTopic: WireStructure {
        /// Name of the topic.
        public var name: String

        /// Partitions whose committed offset is to be deleted.
        public var partitions: [OffsetDeleteRequest.OffsetDeleteRequestPartition]

        /// A value of the given fields, the others at their defaults.
        public init(name: String = "", partitions: [OffsetDeleteRequest.OffsetDeleteRequestPartition] = []) {
            self.name = name
            self.partitions = partitions
        }
    }

    /// One partition whose committed offset goes.
    public struct OffsetDeleteRequestPartition: WireStructure {
        /// Number of the partition within its topic, counted from 0.
        public var partitionIndex: Int32

        /// A value of the given fields, the others at their defaults.
        public init(partitionIndex: Int32 = 0) {
            self.partitionIndex = partitionIndex
        }
    }
}

extension OffsetDeleteRequest {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "GroupId"
        let groupID: String
        let topics: [OffsetDeleteRequest.OffsetDeleteRequestTopic]
        do throws(WireError) {
            groupID = try reader.readString(flexible: false)
            field = "Topics"
            topics = try reader.readArray(
                of: OffsetDeleteRequest.OffsetDeleteRequestTopic.self,
                version: version,
                flexible: false,
                minimumSize: 6
            )
        } catch {
            throw error.within(field)
        }
        self.init(groupID: groupID, topics: topics)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 0
        size &+= try WireSize.string(structure.pointee.groupID, flexible: false, "OffsetDeleteRequest.GroupId")
        size &+= try WireSize.array(
            structure.pointee.topics,
            version: version,
            flexible: false,
            "OffsetDeleteRequest.Topics"
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
        try writer.writeArray(structure.pointee.topics, version: version, flexible: false)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(string: left.pointee.groupID, right.pointee.groupID)
        visitor.visit(structures: left.pointee.topics, right.pointee.topics)
    }
}

extension OffsetDeleteRequest.OffsetDeleteRequestTopic {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "Name"
        let name: String
        let partitions: [OffsetDeleteRequest.OffsetDeleteRequestPartition]
        do throws(WireError) {
            name = try reader.readString(flexible: false)
            field = "Partitions"
            partitions = try reader.readArray(
                of: OffsetDeleteRequest.OffsetDeleteRequestPartition.self,
                version: version,
                flexible: false,
                minimumSize: 4
            )
        } catch {
            throw error.within(field)
        }
        self.init(name: name, partitions: partitions)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 0
        size &+= try WireSize.string(
            structure.pointee.name,
            flexible: false,
            "OffsetDeleteRequest.OffsetDeleteRequestTopic.Name"
        )
        size &+= try WireSize.array(
            structure.pointee.partitions,
            version: version,
            flexible: false,
            "OffsetDeleteRequest.OffsetDeleteRequestTopic.Partitions"
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
        writer.writeString(structure.pointee.name, flexible: false)
        try writer.writeArray(structure.pointee.partitions, version: version, flexible: false)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(string: left.pointee.name, right.pointee.name)
        visitor.visit(structures: left.pointee.partitions, right.pointee.partitions)
    }
}

extension OffsetDeleteRequest.OffsetDeleteRequestPartition {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let partitionIndex: Int32
        do throws(WireError) {
            partitionIndex = try reader.readInteger()
        } catch {
            throw error.within("PartitionIndex")
        }
        self.init(partitionIndex: partitionIndex)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        return 4
    }

    @inline(never)
    @_lifetime(writer: copy writer)
    public static func write(
        _ structure: UnsafePointer<Self>,
        to writer: inout WireWriter,
        version: Int16
    ) throws(WireError) {
        writer.writeInteger(structure.pointee.partitionIndex)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(int32: left.pointee.partitionIndex, right.pointee.partitionIndex)
    }
}

/// Says for each partition whether its committed offset was deleted.
///
/// Version 0.
public struct OffsetDeleteResponse: KafkaResponse {
    public static var specification: MessageSpecification {
        return MessageSpecification("OffsetDeleteResponse", key: 47, versions: VersionRange(0, 0), flexibleFrom: nil)
    }

    /// Outcome of the request as a whole, as a Kafka error code; 0 means success.
    public var errorCode: ErrorCode

    /// How long, in milliseconds, the broker asks the client to wait before its next request because of a quota; 0 when
    /// there is none.
    public var throttleTimeMs: Int32

    /// Outcomes, grouped by topic.
    public var topics: [OffsetDeleteResponse.OffsetDeleteResponseTopic]

    /// A value of the given fields, the others at their defaults.
    public init(
        errorCode: ErrorCode = ErrorCode(rawValue: 0),
        throttleTimeMs: Int32 = 0,
        topics: [OffsetDeleteResponse.OffsetDeleteResponseTopic] = []
    ) {
        self.errorCode = errorCode
        self.throttleTimeMs = throttleTimeMs
        self.topics = topics
    }
}

extension OffsetDeleteResponse {
    /// Outcome for the partitions of one topic.
    public struct OffsetDeleteResponseTopic: WireStructure {
        /// Name of the topic.
        public var name: String

        /// Outcomes for each partition of the topic.
        public var partitions: [OffsetDeleteResponse.OffsetDeleteResponsePartition]

        /// A value of the given fields, the others at their defaults.
        public init(name: String = "", partitions: [OffsetDeleteResponse.OffsetDeleteResponsePartition] = []) {
            self.name = name
            self.partitions = partitions
        }
    }

    /// Outcome for one partition.
    public struct OffsetDeleteResponsePartition: WireStructure {
        /// Number of the partition within its topic, counted from 0.
        public var partitionIndex: Int32

        /// Outcome for this partition, as a Kafka error code; 0 means success.
        public var errorCode: ErrorCode

        /// A value of the given fields, the others at their defaults.
        public init(partitionIndex: Int32 = 0, errorCode: ErrorCode = ErrorCode(rawValue: 0)) {
            self.partitionIndex = partitionIndex
            self.errorCode = errorCode
        }
    }
}

extension OffsetDeleteResponse {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "ErrorCode"
        let errorCode: ErrorCode
        let throttleTimeMs: Int32
        let topics: [OffsetDeleteResponse.OffsetDeleteResponseTopic]
        do throws(WireError) {
            errorCode = try ErrorCode(rawValue: reader.readInteger())
            field = "ThrottleTimeMs"
            throttleTimeMs = try reader.readInteger()
            field = "Topics"
            topics = try reader.readArray(
                of: OffsetDeleteResponse.OffsetDeleteResponseTopic.self,
                version: version,
                flexible: false,
                minimumSize: 6
            )
        } catch {
            throw error.within(field)
        }
        self.init(errorCode: errorCode, throttleTimeMs: throttleTimeMs, topics: topics)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 6
        size &+= try WireSize.array(
            structure.pointee.topics,
            version: version,
            flexible: false,
            "OffsetDeleteResponse.Topics"
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
        writer.writeInteger(structure.pointee.errorCode.rawValue)
        writer.writeInteger(structure.pointee.throttleTimeMs)
        try writer.writeArray(structure.pointee.topics, version: version, flexible: false)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(int16: left.pointee.errorCode.rawValue, right.pointee.errorCode.rawValue)
        visitor.visit(int32: left.pointee.throttleTimeMs, right.pointee.throttleTimeMs)
        visitor.visit(structures: left.pointee.topics, right.pointee.topics)
    }
}

extension OffsetDeleteResponse.OffsetDeleteResponseTopic {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "Name"
        let name: String
        let partitions: [OffsetDeleteResponse.OffsetDeleteResponsePartition]
        do throws(WireError) {
            name = try reader.readString(flexible: false)
            field = "Partitions"
            partitions = try reader.readArray(
                of: OffsetDeleteResponse.OffsetDeleteResponsePartition.self,
                version: version,
                flexible: false,
                minimumSize: 6
            )
        } catch {
            throw error.within(field)
        }
        self.init(name: name, partitions: partitions)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 0
        size &+= try WireSize.string(
            structure.pointee.name,
            flexible: false,
            "OffsetDeleteResponse.OffsetDeleteResponseTopic.Name"
        )
        size &+= try WireSize.array(
            structure.pointee.partitions,
            version: version,
            flexible: false,
            "OffsetDeleteResponse.OffsetDeleteResponseTopic.Partitions"
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
        writer.writeString(structure.pointee.name, flexible: false)
        try writer.writeArray(structure.pointee.partitions, version: version, flexible: false)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(string: left.pointee.name, right.pointee.name)
        visitor.visit(structures: left.pointee.partitions, right.pointee.partitions)
    }
}

extension OffsetDeleteResponse.OffsetDeleteResponsePartition {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "PartitionIndex"
        let partitionIndex: Int32
        let errorCode: ErrorCode
        do throws(WireError) {
            partitionIndex = try reader.readInteger()
            field = "ErrorCode"
            errorCode = try ErrorCode(rawValue: reader.readInteger())
        } catch {
            throw error.within(field)
        }
        self.init(partitionIndex: partitionIndex, errorCode: errorCode)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        return 6
    }

    @inline(never)
    @_lifetime(writer: copy writer)
    public static func write(
        _ structure: UnsafePointer<Self>,
        to writer: inout WireWriter,
        version: Int16
    ) throws(WireError) {
        writer.writeInteger(structure.pointee.partitionIndex)
        writer.writeInteger(structure.pointee.errorCode.rawValue)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(int32: left.pointee.partitionIndex, right.pointee.partitionIndex)
        visitor.visit(int16: left.pointee.errorCode.rawValue, right.pointee.errorCode.rawValue)
    }
}
