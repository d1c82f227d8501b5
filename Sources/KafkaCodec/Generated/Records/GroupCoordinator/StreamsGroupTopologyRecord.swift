// Generated from the protocol schema by Tools/generate. Do not edit.

/// Key of the record that keeps the topology of a Streams group.
///
/// Version 0.
public struct StreamsGroupTopologyKey: KafkaRecordMessage {
    public static var specification: MessageSpecification {
        return MessageSpecification("StreamsGroupTopologyKey", key: 23, versions: VersionRange(0, 0), flexibleFrom: nil)
    }

    /// ID of the group, as its members configure it.
    public var groupID: String

    /// A value of the given fields, the others at their defaults.
    public init(groupID: String = "") {
        self.groupID = groupID
    }
}

extension StreamsGroupTopologyKey {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        let groupID: String
        do throws(WireError) {
            groupID = try reader.readString(flexible: false)
        } catch {
            throw error.within("GroupId")
        }
        self.init(groupID: groupID)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 0
        size &+= try WireSize.string(structure.pointee.groupID, flexible: false, "StreamsGroupTopologyKey.GroupId")
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
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(string: left.pointee.groupID, right.pointee.groupID)
    }
}

/// Record of the topology of a Streams group.
///
/// Version 0, flexible.
public struct StreamsGroupTopologyValue: KafkaRecordMessage {
    public static var specification: MessageSpecification {
        return MessageSpecification("StreamsGroupTopologyValue", key: 23, versions: VersionRange(0, 0), flexibleFrom: 0)
    }

    /// Epoch of the topology.
    public var epoch: Int32

    /// Subtopologies, the parts of the topology that share no state and run as separate tasks.
    public var subtopologies: [StreamsGroupTopologyValue.Subtopology]

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        epoch: Int32 = 0,
        subtopologies: [StreamsGroupTopologyValue.Subtopology] = [],
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.epoch = epoch
        self.subtopologies = subtopologies
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension StreamsGroupTopologyValue {
    /// One subtopology, with the topics it reads and writes.
    public struct Subtopology: WireStructure {
        /// ID of the subtopology, unique within its topology.
        public var subtopologyID: String

        /// Names of the topics from which the subtopology reads.
        public var sourceTopics: [String]

        /// Regular expressions of further topics from which the subtopology reads.
        public var sourceTopicRegex: [String]

        /// Changelog topics that back the state stores of the subtopology.
        public var stateChangelogTopics: [StreamsGroupTopologyValue.TopicInfo]

        /// Names of the repartition topics to which the subtopology writes.
        public var repartitionSinkTopics: [String]

        /// Repartition topics from which the subtopology reads, to be created if missing.
        public var repartitionSourceTopics: [StreamsGroupTopologyValue.TopicInfo]

        /// Sets of source topics that must have equal partition counts.
        public var copartitionGroups: [StreamsGroupTopologyValue.CopartitionGroup]

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            subtopologyID: String = "",
            sourceTopics: [String] = [],
            sourceTopicRegex: [String] = [],
            stateChangelogTopics: [StreamsGroupTopologyValue.TopicInfo] = [],
            repartitionSinkTopics: [String] = [],
            repartitionSourceTopics: [StreamsGroupTopologyValue.TopicInfo] = [],
            copartitionGroups: [StreamsGroupTopologyValue.CopartitionGroup] = [],
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.subtopologyID = subtopologyID
            self.sourceTopics = sourceTopics
            self.sourceTopicRegex = sourceTopicRegex
            self.stateChangelogTopics = stateChangelogTopics
            self.repartitionSinkTopics = repartitionSinkTopics
            self.repartitionSourceTopics = repartitionSourceTopics
            self.copartitionGroups = copartitionGroups
            self.unknownTaggedFields = unknownTaggedFields
        }
    }

    /// An internal topic that the application needs, with the settings to create it.
    public struct TopicInfo: WireStructure {
        /// Name of the topic.
        public var name: String

        /// How many partitions the topic must have; 0 when that follows from other topics, as it always does for
        /// changelogs.
        public var partitions: Int32

        /// How many replicas each partition gets; 0 for the broker's default.
        public var replicationFactor: Int16

        /// Configuration to create the internal topic with.
        public var topicConfigs: [StreamsGroupTopologyValue.TopicConfig]

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            name: String = "",
            partitions: Int32 = 0,
            replicationFactor: Int16 = 0,
            topicConfigs: [StreamsGroupTopologyValue.TopicConfig] = [],
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.name = name
            self.partitions = partitions
            self.replicationFactor = replicationFactor
            self.topicConfigs = topicConfigs
            self.unknownTaggedFields = unknownTaggedFields
        }
    }

    /// One configuration entry of an internal topic.
    public struct TopicConfig: WireStructure {
        /// Name of the configuration entry.
        public var key: String

        /// Value of the configuration entry.
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

    /// Source topics of one subtopology that must have equal partition counts, given as positions in its topic lists.
    public struct CopartitionGroup: WireStructure {
        /// Positions, counted from 0, in the subtopology's list of source topics.
        public var sourceTopics: [Int16]

        /// Positions, counted from 0, in the subtopology's list of source topic expressions.
        public var sourceTopicRegex: [Int16]

        /// Positions, counted from 0, in the subtopology's list of repartition source topics.
        public var repartitionSourceTopics: [Int16]

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            sourceTopics: [Int16] = [],
            sourceTopicRegex: [Int16] = [],
            repartitionSourceTopics: [Int16] = [],
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.sourceTopics = sourceTopics
            self.sourceTopicRegex = sourceTopicRegex
            self.repartitionSourceTopics = repartitionSourceTopics
            self.unknownTaggedFields = unknownTaggedFields
        }
    }
}

extension StreamsGroupTopologyValue {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "Epoch"
        let epoch: Int32
        let subtopologies: [StreamsGroupTopologyValue.Subtopology]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            epoch = try reader.readInteger()
            field = "Subtopologies"
            subtopologies = try reader.readArray(
                of: StreamsGroupTopologyValue.Subtopology.self,
                version: version,
                flexible: true,
                minimumSize: 8
            )
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(epoch: epoch, subtopologies: subtopologies, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 4
        size &+= try WireSize.array(
            structure.pointee.subtopologies,
            version: version,
            flexible: true,
            "StreamsGroupTopologyValue.Subtopologies"
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
        writer.writeInteger(structure.pointee.epoch)
        try writer.writeArray(structure.pointee.subtopologies, version: version, flexible: true)
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(int32: left.pointee.epoch, right.pointee.epoch)
        visitor.visit(structures: left.pointee.subtopologies, right.pointee.subtopologies)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension StreamsGroupTopologyValue.Subtopology {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "SubtopologyId"
        let subtopologyID: String
        let sourceTopics: [String]
        let sourceTopicRegex: [String]
        let stateChangelogTopics: [StreamsGroupTopologyValue.TopicInfo]
        let repartitionSinkTopics: [String]
        let repartitionSourceTopics: [StreamsGroupTopologyValue.TopicInfo]
        let copartitionGroups: [StreamsGroupTopologyValue.CopartitionGroup]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            subtopologyID = try reader.readString(flexible: true)
            field = "SourceTopics"
            sourceTopics = try reader.readStrings(flexible: true)
            field = "SourceTopicRegex"
            sourceTopicRegex = try reader.readStrings(flexible: true)
            field = "StateChangelogTopics"
            stateChangelogTopics = try reader.readArray(
                of: StreamsGroupTopologyValue.TopicInfo.self,
                version: version,
                flexible: true,
                minimumSize: 9
            )
            field = "RepartitionSinkTopics"
            repartitionSinkTopics = try reader.readStrings(flexible: true)
            field = "RepartitionSourceTopics"
            repartitionSourceTopics = try reader.readArray(
                of: StreamsGroupTopologyValue.TopicInfo.self,
                version: version,
                flexible: true,
                minimumSize: 9
            )
            field = "CopartitionGroups"
            copartitionGroups = try reader.readArray(
                of: StreamsGroupTopologyValue.CopartitionGroup.self,
                version: version,
                flexible: true,
                minimumSize: 4
            )
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(
            subtopologyID: subtopologyID,
            sourceTopics: sourceTopics,
            sourceTopicRegex: sourceTopicRegex,
            stateChangelogTopics: stateChangelogTopics,
            repartitionSinkTopics: repartitionSinkTopics,
            repartitionSourceTopics: repartitionSourceTopics,
            copartitionGroups: copartitionGroups,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 0
        size &+= try WireSize.string(
            structure.pointee.subtopologyID,
            flexible: true,
            "StreamsGroupTopologyValue.Subtopology.SubtopologyId"
        )
        size &+= try WireSize.strings(
            structure.pointee.sourceTopics,
            flexible: true,
            "StreamsGroupTopologyValue.Subtopology.SourceTopics"
        )
        size &+= try WireSize.strings(
            structure.pointee.sourceTopicRegex,
            flexible: true,
            "StreamsGroupTopologyValue.Subtopology.SourceTopicRegex"
        )
        size &+= try WireSize.array(
            structure.pointee.stateChangelogTopics,
            version: version,
            flexible: true,
            "StreamsGroupTopologyValue.Subtopology.StateChangelogTopics"
        )
        size &+= try WireSize.strings(
            structure.pointee.repartitionSinkTopics,
            flexible: true,
            "StreamsGroupTopologyValue.Subtopology.RepartitionSinkTopics"
        )
        size &+= try WireSize.array(
            structure.pointee.repartitionSourceTopics,
            version: version,
            flexible: true,
            "StreamsGroupTopologyValue.Subtopology.RepartitionSourceTopics"
        )
        size &+= try WireSize.array(
            structure.pointee.copartitionGroups,
            version: version,
            flexible: true,
            "StreamsGroupTopologyValue.Subtopology.CopartitionGroups"
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
        writer.writeString(structure.pointee.subtopologyID, flexible: true)
        writer.writeStrings(structure.pointee.sourceTopics, flexible: true)
        writer.writeStrings(structure.pointee.sourceTopicRegex, flexible: true)
        try writer.writeArray(structure.pointee.stateChangelogTopics, version: version, flexible: true)
        writer.writeStrings(structure.pointee.repartitionSinkTopics, flexible: true)
        try writer.writeArray(structure.pointee.repartitionSourceTopics, version: version, flexible: true)
        try writer.writeArray(structure.pointee.copartitionGroups, version: version, flexible: true)
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(string: left.pointee.subtopologyID, right.pointee.subtopologyID)
        visitor.visit(values: left.pointee.sourceTopics, right.pointee.sourceTopics)
        visitor.visit(values: left.pointee.sourceTopicRegex, right.pointee.sourceTopicRegex)
        visitor.visit(structures: left.pointee.stateChangelogTopics, right.pointee.stateChangelogTopics)
        visitor.visit(values: left.pointee.repartitionSinkTopics, right.pointee.repartitionSinkTopics)
        visitor.visit(structures: left.pointee.repartitionSourceTopics, right.pointee.repartitionSourceTopics)
        visitor.visit(structures: left.pointee.copartitionGroups, right.pointee.copartitionGroups)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension StreamsGroupTopologyValue.TopicInfo {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "Name"
        let name: String
        let partitions: Int32
        let replicationFactor: Int16
        let topicConfigs: [StreamsGroupTopologyValue.TopicConfig]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            name = try reader.readString(flexible: true)
            field = "Partitions"
            partitions = try reader.readInteger()
            field = "ReplicationFactor"
            replicationFactor = try reader.readInteger()
            field = "TopicConfigs"
            topicConfigs = try reader.readArray(
                of: StreamsGroupTopologyValue.TopicConfig.self,
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
            name: name,
            partitions: partitions,
            replicationFactor: replicationFactor,
            topicConfigs: topicConfigs,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 6
        size &+= try WireSize.string(structure.pointee.name, flexible: true, "StreamsGroupTopologyValue.TopicInfo.Name")
        size &+= try WireSize.array(
            structure.pointee.topicConfigs,
            version: version,
            flexible: true,
            "StreamsGroupTopologyValue.TopicInfo.TopicConfigs"
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
        writer.writeInteger(structure.pointee.partitions)
        writer.writeInteger(structure.pointee.replicationFactor)
        try writer.writeArray(structure.pointee.topicConfigs, version: version, flexible: true)
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(string: left.pointee.name, right.pointee.name)
        visitor.visit(int32: left.pointee.partitions, right.pointee.partitions)
        visitor.visit(int16: left.pointee.replicationFactor, right.pointee.replicationFactor)
        visitor.visit(structures: left.pointee.topicConfigs, right.pointee.topicConfigs)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension StreamsGroupTopologyValue.TopicConfig {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "key"
        let key: String
        let value: String
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            key = try reader.readString(flexible: true)
            field = "value"
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
        size &+= try WireSize.string(structure.pointee.key, flexible: true, "StreamsGroupTopologyValue.TopicConfig.key")
        size &+= try WireSize.string(
            structure.pointee.value,
            flexible: true,
            "StreamsGroupTopologyValue.TopicConfig.value"
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

extension StreamsGroupTopologyValue.CopartitionGroup {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "SourceTopics"
        let sourceTopics: [Int16]
        let sourceTopicRegex: [Int16]
        let repartitionSourceTopics: [Int16]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            sourceTopics = try reader.readIntegers(of: Int16.self, flexible: true)
            field = "SourceTopicRegex"
            sourceTopicRegex = try reader.readIntegers(of: Int16.self, flexible: true)
            field = "RepartitionSourceTopics"
            repartitionSourceTopics = try reader.readIntegers(of: Int16.self, flexible: true)
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(
            sourceTopics: sourceTopics,
            sourceTopicRegex: sourceTopicRegex,
            repartitionSourceTopics: repartitionSourceTopics,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 0
        size &+= try WireSize.array(
            count: structure.pointee.sourceTopics.count,
            of: 2,
            flexible: true,
            "StreamsGroupTopologyValue.CopartitionGroup.SourceTopics"
        )
        size &+= try WireSize.array(
            count: structure.pointee.sourceTopicRegex.count,
            of: 2,
            flexible: true,
            "StreamsGroupTopologyValue.CopartitionGroup.SourceTopicRegex"
        )
        size &+= try WireSize.array(
            count: structure.pointee.repartitionSourceTopics.count,
            of: 2,
            flexible: true,
            "StreamsGroupTopologyValue.CopartitionGroup.RepartitionSourceTopics"
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
        writer.writeIntegers(structure.pointee.sourceTopics, flexible: true)
        writer.writeIntegers(structure.pointee.sourceTopicRegex, flexible: true)
        writer.writeIntegers(structure.pointee.repartitionSourceTopics, flexible: true)
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(values: left.pointee.sourceTopics, right.pointee.sourceTopics)
        visitor.visit(values: left.pointee.sourceTopicRegex, right.pointee.sourceTopicRegex)
        visitor.visit(values: left.pointee.repartitionSourceTopics, right.pointee.repartitionSourceTopics)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}
