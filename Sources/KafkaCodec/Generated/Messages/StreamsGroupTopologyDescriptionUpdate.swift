// Generated from the protocol schema by Tools/generate. Do not edit.

/// Sends the coordinator a readable description of the member's topology, to be kept for operators (KIP-1331).
///
/// Version 0, flexible.
public struct StreamsGroupTopologyDescriptionUpdateRequest: KafkaRequest {
    public typealias Response = StreamsGroupTopologyDescriptionUpdateResponse

    public static var specification: MessageSpecification {
        return MessageSpecification(
            "StreamsGroupTopologyDescriptionUpdateRequest",
            key: 93,
            versions: VersionRange(0, 0),
            flexibleFrom: 0
        )
    }

    /// ID of the group, as its members configure it.
    public var groupID: String

    /// ID of the member within its group.
    public var memberID: String

    /// Epoch of the topology that is described.
    public var topologyEpoch: Int32

    /// Readable description of the topology.
    public var topologyDescription: StreamsGroupTopologyDescriptionUpdateRequest.TopologyDescription

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        groupID: String = "",
        memberID: String = "",
        topologyEpoch: Int32 = 0,
        topologyDescription: StreamsGroupTopologyDescriptionUpdateRequest.TopologyDescription =
            StreamsGroupTopologyDescriptionUpdateRequest.TopologyDescription(),
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.groupID = groupID
        self.memberID = memberID
        self.topologyEpoch = topologyEpoch
        self.topologyDescription = topologyDescription
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension StreamsGroupTopologyDescriptionUpdateRequest {
    /// A readable description of a topology.
    public struct TopologyDescription: WireStructure {
        /// Subtopologies of the topology, each with its graph of nodes.
        public var subtopologies: [StreamsGroupTopologyDescriptionUpdateRequest.TopologyDescriptionSubtopology]

        /// Global state stores of the topology.
        public var globalStores: [StreamsGroupTopologyDescriptionUpdateRequest.TopologyDescriptionGlobalStore]

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            subtopologies: [StreamsGroupTopologyDescriptionUpdateRequest.TopologyDescriptionSubtopology] = [],
            globalStores: [StreamsGroupTopologyDescriptionUpdateRequest.TopologyDescriptionGlobalStore] = [],
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.subtopologies = subtopologies
            self.globalStores = globalStores
            self.unknownTaggedFields = unknownTaggedFields
        }
    }

    /// One subtopology in the description, with its graph of nodes.
    public struct TopologyDescriptionSubtopology: WireStructure {
        /// ID of the subtopology, unique within its topology.
        public var subtopologyID: String

        /// Nodes of the subtopology's processing graph.
        public var nodes: [StreamsGroupTopologyDescriptionUpdateRequest.TopologyDescriptionNode]

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            subtopologyID: String = "",
            nodes: [StreamsGroupTopologyDescriptionUpdateRequest.TopologyDescriptionNode] = [],
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.subtopologyID = subtopologyID
            self.nodes = nodes
            self.unknownTaggedFields = unknownTaggedFields
        }
    }

    /// One node of the processing graph: a source, a processor or a sink.
    public struct TopologyDescriptionNode: WireStructure {
        /// Name of the node.
        public var name: String

        /// Kind of node: 1 source, 2 processor, 3 sink.
        public var nodeType: Int8

        /// Names of the topics that a source reads; empty for other nodes.
        public var sourceTopics: [String]

        /// Name of the topic that a sink writes to; null for other nodes, or when it is chosen record by record.
        public var sinkTopic: String?

        /// Names of the state stores that a processor uses; empty for other nodes.
        public var stores: [String]

        /// Names of the nodes to which this one passes records on.
        public var successors: [String]

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            name: String = "",
            nodeType: Int8 = 0,
            sourceTopics: [String] = [],
            sinkTopic: String? = nil,
            stores: [String] = [],
            successors: [String] = [],
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.name = name
            self.nodeType = nodeType
            self.sourceTopics = sourceTopics
            self.sinkTopic = sinkTopic
            self.stores = stores
            self.successors = successors
            self.unknownTaggedFields = unknownTaggedFields
        }
    }

    /// A global state store, with the nodes that fill it.
    public struct TopologyDescriptionGlobalStore: WireStructure {
        /// Node that reads the topic of the global store.
        public var source: StreamsGroupTopologyDescriptionUpdateRequest.TopologyDescriptionNode

        /// Node that writes what was read into the global store.
        public var processor: StreamsGroupTopologyDescriptionUpdateRequest.TopologyDescriptionNode

        /// The tagged fields that the schema does not know; they are written back as they came.
        public var unknownTaggedFields: UnknownTaggedFields

        /// A value of the given fields, the others at their defaults.
        public init(
            source: StreamsGroupTopologyDescriptionUpdateRequest.TopologyDescriptionNode =
                StreamsGroupTopologyDescriptionUpdateRequest.TopologyDescriptionNode(),
            processor: StreamsGroupTopologyDescriptionUpdateRequest.TopologyDescriptionNode =
                StreamsGroupTopologyDescriptionUpdateRequest.TopologyDescriptionNode(),
            unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
        ) {
            self.source = source
            self.processor = processor
            self.unknownTaggedFields = unknownTaggedFields
        }
    }
}

extension StreamsGroupTopologyDescriptionUpdateRequest {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "GroupId"
        let groupID: String
        let memberID: String
        let topologyEpoch: Int32
        let topologyDescription: StreamsGroupTopologyDescriptionUpdateRequest.TopologyDescription
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            groupID = try reader.readString(flexible: true)
            field = "MemberId"
            memberID = try reader.readString(flexible: true)
            field = "TopologyEpoch"
            topologyEpoch = try reader.readInteger()
            field = "TopologyDescription"
            topologyDescription = try StreamsGroupTopologyDescriptionUpdateRequest.TopologyDescription(
                from: &reader,
                version: version
            )
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(
            groupID: groupID,
            memberID: memberID,
            topologyEpoch: topologyEpoch,
            topologyDescription: topologyDescription,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 4
        size &+= try WireSize.string(
            structure.pointee.groupID,
            flexible: true,
            "StreamsGroupTopologyDescriptionUpdateRequest.GroupId"
        )
        size &+= try WireSize.string(
            structure.pointee.memberID,
            flexible: true,
            "StreamsGroupTopologyDescriptionUpdateRequest.MemberId"
        )
        size &+= try structure.pointee.topologyDescription.encodedSize(version: version)
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
        writer.writeString(structure.pointee.groupID, flexible: true)
        writer.writeString(structure.pointee.memberID, flexible: true)
        writer.writeInteger(structure.pointee.topologyEpoch)
        try structure.pointee.topologyDescription.write(to: &writer, version: version)
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(string: left.pointee.groupID, right.pointee.groupID)
        visitor.visit(string: left.pointee.memberID, right.pointee.memberID)
        visitor.visit(int32: left.pointee.topologyEpoch, right.pointee.topologyEpoch)
        visitor.visit(structure: left.pointee.topologyDescription, right.pointee.topologyDescription)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension StreamsGroupTopologyDescriptionUpdateRequest.TopologyDescription {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "Subtopologies"
        let subtopologies: [StreamsGroupTopologyDescriptionUpdateRequest.TopologyDescriptionSubtopology]
        let globalStores: [StreamsGroupTopologyDescriptionUpdateRequest.TopologyDescriptionGlobalStore]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            subtopologies = try reader.readArray(
                of: StreamsGroupTopologyDescriptionUpdateRequest.TopologyDescriptionSubtopology.self,
                version: version,
                flexible: true,
                minimumSize: 3
            )
            field = "GlobalStores"
            globalStores = try reader.readArray(
                of: StreamsGroupTopologyDescriptionUpdateRequest.TopologyDescriptionGlobalStore.self,
                version: version,
                flexible: true,
                minimumSize: 15
            )
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(subtopologies: subtopologies, globalStores: globalStores, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 0
        size &+= try WireSize.array(
            structure.pointee.subtopologies,
            version: version,
            flexible: true,
            "StreamsGroupTopologyDescriptionUpdateRequest.TopologyDescription.Subtopologies"
        )
        size &+= try WireSize.array(
            structure.pointee.globalStores,
            version: version,
            flexible: true,
            "StreamsGroupTopologyDescriptionUpdateRequest.TopologyDescription.GlobalStores"
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
        try writer.writeArray(structure.pointee.subtopologies, version: version, flexible: true)
        try writer.writeArray(structure.pointee.globalStores, version: version, flexible: true)
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(structures: left.pointee.subtopologies, right.pointee.subtopologies)
        visitor.visit(structures: left.pointee.globalStores, right.pointee.globalStores)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension StreamsGroupTopologyDescriptionUpdateRequest.TopologyDescriptionSubtopology {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "SubtopologyId"
        let subtopologyID: String
        let nodes: [StreamsGroupTopologyDescriptionUpdateRequest.TopologyDescriptionNode]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            subtopologyID = try reader.readString(flexible: true)
            field = "Nodes"
            nodes = try reader.readArray(
                of: StreamsGroupTopologyDescriptionUpdateRequest.TopologyDescriptionNode.self,
                version: version,
                flexible: true,
                minimumSize: 7
            )
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(subtopologyID: subtopologyID, nodes: nodes, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 0
        size &+= try WireSize.string(
            structure.pointee.subtopologyID,
            flexible: true,
            "StreamsGroupTopologyDescriptionUpdateRequest.TopologyDescriptionSubtopology.SubtopologyId"
        )
        size &+= try WireSize.array(
            structure.pointee.nodes,
            version: version,
            flexible: true,
            "StreamsGroupTopologyDescriptionUpdateRequest.TopologyDescriptionSubtopology.Nodes"
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
        try writer.writeArray(structure.pointee.nodes, version: version, flexible: true)
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(string: left.pointee.subtopologyID, right.pointee.subtopologyID)
        visitor.visit(structures: left.pointee.nodes, right.pointee.nodes)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension StreamsGroupTopologyDescriptionUpdateRequest.TopologyDescriptionNode {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "Name"
        let name: String
        let nodeType: Int8
        let sourceTopics: [String]
        let sinkTopic: String?
        let stores: [String]
        let successors: [String]
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            name = try reader.readString(flexible: true)
            field = "NodeType"
            nodeType = try reader.readInteger()
            field = "SourceTopics"
            sourceTopics = try reader.readStrings(flexible: true)
            field = "SinkTopic"
            sinkTopic = try reader.readNullableString(flexible: true)
            field = "Stores"
            stores = try reader.readStrings(flexible: true)
            field = "Successors"
            successors = try reader.readStrings(flexible: true)
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(
            name: name,
            nodeType: nodeType,
            sourceTopics: sourceTopics,
            sinkTopic: sinkTopic,
            stores: stores,
            successors: successors,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 1
        size &+= try WireSize.string(
            structure.pointee.name,
            flexible: true,
            "StreamsGroupTopologyDescriptionUpdateRequest.TopologyDescriptionNode.Name"
        )
        size &+= try WireSize.strings(
            structure.pointee.sourceTopics,
            flexible: true,
            "StreamsGroupTopologyDescriptionUpdateRequest.TopologyDescriptionNode.SourceTopics"
        )
        size &+= try WireSize.string(
            structure.pointee.sinkTopic,
            flexible: true,
            nullable: true,
            "StreamsGroupTopologyDescriptionUpdateRequest.TopologyDescriptionNode.SinkTopic"
        )
        size &+= try WireSize.strings(
            structure.pointee.stores,
            flexible: true,
            "StreamsGroupTopologyDescriptionUpdateRequest.TopologyDescriptionNode.Stores"
        )
        size &+= try WireSize.strings(
            structure.pointee.successors,
            flexible: true,
            "StreamsGroupTopologyDescriptionUpdateRequest.TopologyDescriptionNode.Successors"
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
        writer.writeInteger(structure.pointee.nodeType)
        writer.writeStrings(structure.pointee.sourceTopics, flexible: true)
        writer.writeString(structure.pointee.sinkTopic, flexible: true)
        writer.writeStrings(structure.pointee.stores, flexible: true)
        writer.writeStrings(structure.pointee.successors, flexible: true)
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(string: left.pointee.name, right.pointee.name)
        visitor.visit(int8: left.pointee.nodeType, right.pointee.nodeType)
        visitor.visit(values: left.pointee.sourceTopics, right.pointee.sourceTopics)
        visitor.visit(string: left.pointee.sinkTopic, right.pointee.sinkTopic)
        visitor.visit(values: left.pointee.stores, right.pointee.stores)
        visitor.visit(values: left.pointee.successors, right.pointee.successors)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

extension StreamsGroupTopologyDescriptionUpdateRequest.TopologyDescriptionGlobalStore {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "Source"
        let source: StreamsGroupTopologyDescriptionUpdateRequest.TopologyDescriptionNode
        let processor: StreamsGroupTopologyDescriptionUpdateRequest.TopologyDescriptionNode
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            source = try StreamsGroupTopologyDescriptionUpdateRequest.TopologyDescriptionNode(
                from: &reader,
                version: version
            )
            field = "Processor"
            processor = try StreamsGroupTopologyDescriptionUpdateRequest.TopologyDescriptionNode(
                from: &reader,
                version: version
            )
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(source: source, processor: processor, unknownTaggedFields: unknownTaggedFields)
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 0
        size &+= try structure.pointee.source.encodedSize(version: version)
        size &+= try structure.pointee.processor.encodedSize(version: version)
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
        try structure.pointee.source.write(to: &writer, version: version)
        try structure.pointee.processor.write(to: &writer, version: version)
        writer.writeTaggedFields(structure.pointee.unknownTaggedFields)
    }

    @inline(never)
    public static func visitFields(
        of left: UnsafePointer<Self>,
        and right: UnsafePointer<Self>,
        with visitor: inout FieldVisitor
    ) {
        visitor.visit(structure: left.pointee.source, right.pointee.source)
        visitor.visit(structure: left.pointee.processor, right.pointee.processor)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}

/// Says whether the description was stored.
///
/// Version 0, flexible.
public struct StreamsGroupTopologyDescriptionUpdateResponse: KafkaResponse {
    public static var specification: MessageSpecification {
        return MessageSpecification(
            "StreamsGroupTopologyDescriptionUpdateResponse",
            key: 93,
            versions: VersionRange(0, 0),
            flexibleFrom: 0
        )
    }

    /// How long, in milliseconds, the broker asks the client to wait before its next request because of a quota; 0 when
    /// there is none.
    public var throttleTimeMs: Int32

    /// Outcome of the request as a whole, as a Kafka error code; 0 means success.
    public var errorCode: ErrorCode

    /// Explanation in words of the error; null when there is none.
    public var errorMessage: String?

    /// The tagged fields that the schema does not know; they are written back as they came.
    public var unknownTaggedFields: UnknownTaggedFields

    /// A value of the given fields, the others at their defaults.
    public init(
        throttleTimeMs: Int32 = 0,
        errorCode: ErrorCode = ErrorCode(rawValue: 0),
        errorMessage: String? = nil,
        unknownTaggedFields: UnknownTaggedFields = UnknownTaggedFields()
    ) {
        self.throttleTimeMs = throttleTimeMs
        self.errorCode = errorCode
        self.errorMessage = errorMessage
        self.unknownTaggedFields = unknownTaggedFields
    }
}

extension StreamsGroupTopologyDescriptionUpdateResponse {
    @_lifetime(reader: copy reader)
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        var field: StaticString = "ThrottleTimeMs"
        let throttleTimeMs: Int32
        let errorCode: ErrorCode
        let errorMessage: String?
        let unknownTaggedFields: UnknownTaggedFields
        do throws(WireError) {
            throttleTimeMs = try reader.readInteger()
            field = "ErrorCode"
            errorCode = try ErrorCode(rawValue: reader.readInteger())
            field = "ErrorMessage"
            errorMessage = try reader.readNullableString(flexible: true)
            field = "tagged fields"
            unknownTaggedFields = try reader.readTaggedFields()
        } catch {
            throw error.within(field)
        }
        self.init(
            throttleTimeMs: throttleTimeMs,
            errorCode: errorCode,
            errorMessage: errorMessage,
            unknownTaggedFields: unknownTaggedFields
        )
    }

    @inline(never)
    public static func encodedSize(of structure: UnsafePointer<Self>, version: Int16) throws(WireError) -> Int {
        var size = 6
        size &+= try WireSize.string(
            structure.pointee.errorMessage,
            flexible: true,
            nullable: true,
            "StreamsGroupTopologyDescriptionUpdateResponse.ErrorMessage"
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
        writer.writeString(structure.pointee.errorMessage, flexible: true)
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
        visitor.visit(string: left.pointee.errorMessage, right.pointee.errorMessage)
        visitor.visit(unknown: left.pointee.unknownTaggedFields, right.pointee.unknownTaggedFields)
    }
}
