// Generated from the protocol schema by Tools/generate. Do not edit.

/// A broker's report to the controller of the log directories that its replicas live in (KIP-858).
///
/// Version 0, flexible.
public struct AssignReplicasToDirsRequest: KafkaRequest {
    public typealias Response = AssignReplicasToDirsResponse

    public static var specification: MessageSpecification {
        return MessageSpecification(
            "AssignReplicasToDirsRequest",
            key: 73,
            versions: VersionRange(0, 0),
            flexibleFrom: 0
        )
    }

    /// ID of the broker that reports.
    public var brokerID: Int32

    /// Epoch that the broker got when it registered, telling it apart from its earlier incarnations; -1 when not known.
    public var brokerEpoch: Int64

    /// Log directories of the broker, each with the replicas concerned.
    public var directories: [AssignReplicasToDirsRequest.DirectoryData]

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        brokerID: Int32 = 0,
        brokerEpoch: Int64 = -1,
        directories: [AssignReplicasToDirsRequest.DirectoryData] = [],
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.brokerID = brokerID
        self.brokerEpoch = brokerEpoch
        self.directories = directories
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension AssignReplicasToDirsRequest {
    /// One log directory with the replicas in it.
    public struct DirectoryData: WireStructure {
        /// ID of the log directory.
        public var id: KafkaUUID

        /// Topics with replicas in the directory.
        public var topics: [AssignReplicasToDirsRequest.TopicData]

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            id: KafkaUUID = .zero,
            topics: [AssignReplicasToDirsRequest.TopicData] = [],
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.id = id
            self.topics = topics
            self.unknownTaggedFields = unknownTaggedFields
        }
    }

    /// One topic with its partitions.
    public struct TopicData: WireStructure {
        /// Unique ID that the topic got at its creation; a topic deleted and created again has another.
        public var topicID: KafkaUUID

        /// Partitions whose replica lives in the directory.
        public var partitions: [AssignReplicasToDirsRequest.PartitionData]

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            topicID: KafkaUUID = .zero,
            partitions: [AssignReplicasToDirsRequest.PartitionData] = [],
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.topicID = topicID
            self.partitions = partitions
            self.unknownTaggedFields = unknownTaggedFields
        }
    }

    /// One partition whose replica lives in the directory.
    public struct PartitionData: WireStructure {
        /// Number of the partition within its topic, counted from 0.
        public var partitionIndex: Int32

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(partitionIndex: Int32 = 0, unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()) {
            self.partitionIndex = partitionIndex
            self.unknownTaggedFields = unknownTaggedFields
        }
    }
}

extension AssignReplicasToDirsRequest {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "BrokerId"
        let brokerID: Int32
        let brokerEpoch: Int64
        let directories: [AssignReplicasToDirsRequest.DirectoryData]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            brokerID = try reader.readInteger()
            field = "BrokerEpoch"
            brokerEpoch = try reader.readInteger()
            field = "Directories"
            directories = try reader.readArray(
                of: AssignReplicasToDirsRequest.DirectoryData.self,
                version: version,
                flexible: true,
                minimumSize: 18
            )
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(
            brokerID: brokerID,
            brokerEpoch: brokerEpoch,
            directories: directories,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 12
        size &+= try WireSize.array(
            structure.pointee.directories,
            version: version,
            flexible: true,
            "AssignReplicasToDirsRequest.Directories"
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
        writer.writeInteger(structure.pointee.brokerID)
        writer.writeInteger(structure.pointee.brokerEpoch)
        try writer.writeArray(structure.pointee.directories, version: version, flexible: true)
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(int32: left.pointee.brokerID, right.pointee.brokerID)
        visitor.visit(int64: left.pointee.brokerEpoch, right.pointee.brokerEpoch)
        visitor.visit(structures: left.pointee.directories, right.pointee.directories)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension AssignReplicasToDirsRequest.DirectoryData {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "Id"
        let id: KafkaUUID
        let topics: [AssignReplicasToDirsRequest.TopicData]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            id = try reader.readUUID()
            field = "Topics"
            topics = try reader.readArray(
                of: AssignReplicasToDirsRequest.TopicData.self,
                version: version,
                flexible: true,
                minimumSize: 18
            )
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(id: id, topics: topics, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 16
        size &+= try WireSize.array(
            structure.pointee.topics,
            version: version,
            flexible: true,
            "AssignReplicasToDirsRequest.DirectoryData.Topics"
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
        writer.writeUUID(structure.pointee.id)
        try writer.writeArray(structure.pointee.topics, version: version, flexible: true)
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(uuid: left.pointee.id, right.pointee.id)
        visitor.visit(structures: left.pointee.topics, right.pointee.topics)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension AssignReplicasToDirsRequest.TopicData {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "TopicId"
        let topicID: KafkaUUID
        let partitions: [AssignReplicasToDirsRequest.PartitionData]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            topicID = try reader.readUUID()
            field = "Partitions"
            partitions = try reader.readArray(
                of: AssignReplicasToDirsRequest.PartitionData.self,
                version: version,
                flexible: true,
                minimumSize: 5
            )
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(topicID: topicID, partitions: partitions, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 16
        size &+= try WireSize.array(
            structure.pointee.partitions,
            version: version,
            flexible: true,
            "AssignReplicasToDirsRequest.TopicData.Partitions"
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
        try writer.writeArray(structure.pointee.partitions, version: version, flexible: true)
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(uuid: left.pointee.topicID, right.pointee.topicID)
        visitor.visit(structures: left.pointee.partitions, right.pointee.partitions)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension AssignReplicasToDirsRequest.PartitionData {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "PartitionIndex"
        let partitionIndex: Int32
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            partitionIndex = try reader.readInteger()
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(partitionIndex: partitionIndex, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 4
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
        writer.writeInteger(structure.pointee.partitionIndex)
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(int32: left.pointee.partitionIndex, right.pointee.partitionIndex)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

/// Says for each replica whether the controller took note of its log directory.
///
/// Version 0, flexible.
public struct AssignReplicasToDirsResponse: KafkaResponse {
    public static var specification: MessageSpecification {
        return MessageSpecification(
            "AssignReplicasToDirsResponse",
            key: 73,
            versions: VersionRange(0, 0),
            flexibleFrom: 0
        )
    }

    /// How long, in milliseconds, the broker asks the client to wait before its next request because of a quota; 0 when
    /// there is none.
    public var throttleTimeMs: Int32

    /// Outcome of the request as a whole, as a Kafka error code; 0 means success.
    public var errorCode: ErrorCode

    /// Outcomes, grouped by log directory.
    public var directories: [AssignReplicasToDirsResponse.DirectoryData]

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        throttleTimeMs: Int32 = 0,
        errorCode: ErrorCode = ErrorCode(rawValue: 0),
        directories: [AssignReplicasToDirsResponse.DirectoryData] = [],
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.throttleTimeMs = throttleTimeMs
        self.errorCode = errorCode
        self.directories = directories
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension AssignReplicasToDirsResponse {
    /// One log directory with the outcome for the replicas in it.
    public struct DirectoryData: WireStructure {
        /// ID of the log directory.
        public var id: KafkaUUID

        /// Outcomes for this directory, grouped by topic.
        public var topics: [AssignReplicasToDirsResponse.TopicData]

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            id: KafkaUUID = .zero,
            topics: [AssignReplicasToDirsResponse.TopicData] = [],
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.id = id
            self.topics = topics
            self.unknownTaggedFields = unknownTaggedFields
        }
    }

    /// One topic with its partitions.
    public struct TopicData: WireStructure {
        /// Unique ID that the topic got at its creation; a topic deleted and created again has another.
        public var topicID: KafkaUUID

        /// Outcomes for each partition of the topic.
        public var partitions: [AssignReplicasToDirsResponse.PartitionData]

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            topicID: KafkaUUID = .zero,
            partitions: [AssignReplicasToDirsResponse.PartitionData] = [],
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.topicID = topicID
            self.partitions = partitions
            self.unknownTaggedFields = unknownTaggedFields
        }
    }

    /// Outcome for one partition.
    public struct PartitionData: WireStructure {
        /// Number of the partition within its topic, counted from 0.
        public var partitionIndex: Int32

        /// Outcome for this partition, as a Kafka error code; 0 means success.
        public var errorCode: ErrorCode

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            partitionIndex: Int32 = 0,
            errorCode: ErrorCode = ErrorCode(rawValue: 0),
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.partitionIndex = partitionIndex
            self.errorCode = errorCode
            self.unknownTaggedFields = unknownTaggedFields
        }
    }
}

extension AssignReplicasToDirsResponse {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "ThrottleTimeMs"
        let throttleTimeMs: Int32
        let errorCode: ErrorCode
        let directories: [AssignReplicasToDirsResponse.DirectoryData]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            throttleTimeMs = try reader.readInteger()
            field = "ErrorCode"
            errorCode = try ErrorCode(rawValue: reader.readInteger())
            field = "Directories"
            directories = try reader.readArray(
                of: AssignReplicasToDirsResponse.DirectoryData.self,
                version: version,
                flexible: true,
                minimumSize: 18
            )
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(
            throttleTimeMs: throttleTimeMs,
            errorCode: errorCode,
            directories: directories,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 6
        size &+= try WireSize.array(
            structure.pointee.directories,
            version: version,
            flexible: true,
            "AssignReplicasToDirsResponse.Directories"
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
        try writer.writeArray(structure.pointee.directories, version: version, flexible: true)
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
        visitor.visit(structures: left.pointee.directories, right.pointee.directories)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension AssignReplicasToDirsResponse.DirectoryData {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "Id"
        let id: KafkaUUID
        let topics: [AssignReplicasToDirsResponse.TopicData]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            id = try reader.readUUID()
            field = "Topics"
            topics = try reader.readArray(
                of: AssignReplicasToDirsResponse.TopicData.self,
                version: version,
                flexible: true,
                minimumSize: 18
            )
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(id: id, topics: topics, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 16
        size &+= try WireSize.array(
            structure.pointee.topics,
            version: version,
            flexible: true,
            "AssignReplicasToDirsResponse.DirectoryData.Topics"
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
        writer.writeUUID(structure.pointee.id)
        try writer.writeArray(structure.pointee.topics, version: version, flexible: true)
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(uuid: left.pointee.id, right.pointee.id)
        visitor.visit(structures: left.pointee.topics, right.pointee.topics)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension AssignReplicasToDirsResponse.TopicData {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "TopicId"
        let topicID: KafkaUUID
        let partitions: [AssignReplicasToDirsResponse.PartitionData]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            topicID = try reader.readUUID()
            field = "Partitions"
            partitions = try reader.readArray(
                of: AssignReplicasToDirsResponse.PartitionData.self,
                version: version,
                flexible: true,
                minimumSize: 7
            )
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(topicID: topicID, partitions: partitions, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 16
        size &+= try WireSize.array(
            structure.pointee.partitions,
            version: version,
            flexible: true,
            "AssignReplicasToDirsResponse.TopicData.Partitions"
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
        try writer.writeArray(structure.pointee.partitions, version: version, flexible: true)
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(uuid: left.pointee.topicID, right.pointee.topicID)
        visitor.visit(structures: left.pointee.partitions, right.pointee.partitions)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension AssignReplicasToDirsResponse.PartitionData {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "PartitionIndex"
        let partitionIndex: Int32
        let errorCode: ErrorCode
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            partitionIndex = try reader.readInteger()
            field = "ErrorCode"
            errorCode = try ErrorCode(rawValue: reader.readInteger())
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(partitionIndex: partitionIndex, errorCode: errorCode, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 6
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
        writer.writeInteger(structure.pointee.partitionIndex)
        writer.writeInteger(structure.pointee.errorCode.rawValue)
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(int32: left.pointee.partitionIndex, right.pointee.partitionIndex)
        visitor.visit(int16: left.pointee.errorCode.rawValue, right.pointee.errorCode.rawValue)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}
