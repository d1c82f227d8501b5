// Generated from the protocol schema by Tools/generate. Do not edit.

public import KafkaCodec

extension StreamsGroupDescribeRequest: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.strings("groupIds", self.groupIDs)
        json.boolean("includeAuthorizedOperations", self.includeAuthorizedOperations)
        if version == 1 {
            json.boolean("includeTopologyDescription", self.includeTopologyDescription)
        }
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.groupIDs = try object.strings("groupIds")
        self.includeAuthorizedOperations = try object.boolean("includeAuthorizedOperations")
        if version == 1 {
            self.includeTopologyDescription = try object.boolean("includeTopologyDescription")
        }
        try object.finish()
    }
}

extension StreamsGroupDescribeResponse: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.integer("throttleTimeMs", self.throttleTimeMs)
        json.array("groups", self.groups, version: version)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.throttleTimeMs = try object.integer("throttleTimeMs")
        self.groups = try object.array("groups", version: version)
        try object.finish()
    }
}

extension StreamsGroupDescribeResponse.DescribedGroup: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.code("errorCode", self.errorCode)
        json.string("errorMessage", self.errorMessage)
        json.string("groupId", self.groupID)
        json.string("groupState", self.groupState)
        json.integer("groupEpoch", self.groupEpoch)
        json.integer("assignmentEpoch", self.assignmentEpoch)
        json.structure("topology", self.topology, version: version)
        json.array("members", self.members, version: version)
        json.integer("authorizedOperations", self.authorizedOperations)
        if version == 1 {
            json.structure("topologyDescription", self.topologyDescription, version: version)
            json.integer("topologyDescriptionStatus", self.topologyDescriptionStatus)
            json.string("assignorName", self.assignorName)
        }
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.errorCode = try object.code("errorCode")
        self.errorMessage = try object.nullableString("errorMessage")
        self.groupID = try object.string("groupId")
        self.groupState = try object.string("groupState")
        self.groupEpoch = try object.integer("groupEpoch")
        self.assignmentEpoch = try object.integer("assignmentEpoch")
        self.topology = try object.nullableStructure("topology", version: version)
        self.members = try object.array("members", version: version)
        self.authorizedOperations = try object.integer("authorizedOperations")
        if version == 1 {
            self.topologyDescription = try object.nullableStructure("topologyDescription", version: version)
            self.topologyDescriptionStatus = try object.integer("topologyDescriptionStatus")
            self.assignorName = try object.nullableString("assignorName")
        }
        try object.finish()
    }
}

extension StreamsGroupDescribeResponse.Topology: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.integer("epoch", self.epoch)
        json.array("subtopologies", self.subtopologies, version: version)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.epoch = try object.integer("epoch")
        self.subtopologies = try object.nullableArray("subtopologies", version: version)
        try object.finish()
    }
}

extension StreamsGroupDescribeResponse.Subtopology: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.string("subtopologyId", self.subtopologyID)
        json.strings("sourceTopics", self.sourceTopics)
        json.strings("repartitionSinkTopics", self.repartitionSinkTopics)
        json.array("stateChangelogTopics", self.stateChangelogTopics, version: version)
        json.array("repartitionSourceTopics", self.repartitionSourceTopics, version: version)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.subtopologyID = try object.string("subtopologyId")
        self.sourceTopics = try object.strings("sourceTopics")
        self.repartitionSinkTopics = try object.strings("repartitionSinkTopics")
        self.stateChangelogTopics = try object.array("stateChangelogTopics", version: version)
        self.repartitionSourceTopics = try object.array("repartitionSourceTopics", version: version)
        try object.finish()
    }
}

extension StreamsGroupDescribeResponse.TopicInfo: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.string("name", self.name)
        json.integer("partitions", self.partitions)
        json.integer("replicationFactor", self.replicationFactor)
        json.array("topicConfigs", self.topicConfigs, version: version)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.name = try object.string("name")
        self.partitions = try object.integer("partitions")
        self.replicationFactor = try object.integer("replicationFactor")
        self.topicConfigs = try object.array("topicConfigs", version: version)
        try object.finish()
    }
}

extension StreamsGroupDescribeResponse.KeyValue: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.string("key", self.key)
        json.string("value", self.value)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.key = try object.string("key")
        self.value = try object.string("value")
        try object.finish()
    }
}

extension StreamsGroupDescribeResponse.Member: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.string("memberId", self.memberID)
        json.integer("memberEpoch", self.memberEpoch)
        json.string("instanceId", self.instanceID)
        json.string("rackId", self.rackID)
        json.string("clientId", self.clientID)
        json.string("clientHost", self.clientHost)
        json.integer("topologyEpoch", self.topologyEpoch)
        json.string("processId", self.processID)
        json.structure("userEndpoint", self.userEndpoint, version: version)
        json.array("clientTags", self.clientTags, version: version)
        json.array("taskOffsets", self.taskOffsets, version: version)
        json.array("taskEndOffsets", self.taskEndOffsets, version: version)
        json.structure("assignment", self.assignment, version: version)
        json.structure("targetAssignment", self.targetAssignment, version: version)
        json.boolean("isClassic", self.isClassic)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.memberID = try object.string("memberId")
        self.memberEpoch = try object.integer("memberEpoch")
        self.instanceID = try object.nullableString("instanceId")
        self.rackID = try object.nullableString("rackId")
        self.clientID = try object.string("clientId")
        self.clientHost = try object.string("clientHost")
        self.topologyEpoch = try object.integer("topologyEpoch")
        self.processID = try object.string("processId")
        self.userEndpoint = try object.nullableStructure("userEndpoint", version: version)
        self.clientTags = try object.array("clientTags", version: version)
        self.taskOffsets = try object.array("taskOffsets", version: version)
        self.taskEndOffsets = try object.array("taskEndOffsets", version: version)
        self.assignment = try object.structure("assignment", version: version)
        self.targetAssignment = try object.structure("targetAssignment", version: version)
        self.isClassic = try object.boolean("isClassic")
        try object.finish()
    }
}

extension StreamsGroupDescribeResponse.Endpoint: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.string("host", self.host)
        json.integer("port", self.port)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.host = try object.string("host")
        self.port = try object.integer("port")
        try object.finish()
    }
}

extension StreamsGroupDescribeResponse.TaskOffset: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.string("subtopologyId", self.subtopologyID)
        json.integer("partition", self.partition)
        json.integer("offset", self.offset)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.subtopologyID = try object.string("subtopologyId")
        self.partition = try object.integer("partition")
        self.offset = try object.integer("offset")
        try object.finish()
    }
}

extension StreamsGroupDescribeResponse.Assignment: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.array("activeTasks", self.activeTasks, version: version)
        json.array("standbyTasks", self.standbyTasks, version: version)
        json.array("warmupTasks", self.warmupTasks, version: version)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.activeTasks = try object.array("activeTasks", version: version)
        self.standbyTasks = try object.array("standbyTasks", version: version)
        self.warmupTasks = try object.array("warmupTasks", version: version)
        try object.finish()
    }
}

extension StreamsGroupDescribeResponse.TaskIds: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.string("subtopologyId", self.subtopologyID)
        json.int32List("partitions", self.partitions)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.subtopologyID = try object.string("subtopologyId")
        self.partitions = try object.int32List("partitions")
        try object.finish()
    }
}

extension StreamsGroupDescribeResponse.TopologyDescription: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.array("subtopologies", self.subtopologies, version: version)
        json.array("globalStores", self.globalStores, version: version)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.subtopologies = try object.array("subtopologies", version: version)
        self.globalStores = try object.array("globalStores", version: version)
        try object.finish()
    }
}

extension StreamsGroupDescribeResponse.TopologyDescriptionSubtopology: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.string("subtopologyId", self.subtopologyID)
        json.array("nodes", self.nodes, version: version)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.subtopologyID = try object.string("subtopologyId")
        self.nodes = try object.array("nodes", version: version)
        try object.finish()
    }
}

extension StreamsGroupDescribeResponse.TopologyDescriptionNode: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.string("name", self.name)
        json.integer("nodeType", self.nodeType)
        json.strings("sourceTopics", self.sourceTopics)
        json.string("sinkTopic", self.sinkTopic)
        json.strings("stores", self.stores)
        json.strings("successors", self.successors)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.name = try object.string("name")
        self.nodeType = try object.integer("nodeType")
        self.sourceTopics = try object.strings("sourceTopics")
        self.sinkTopic = try object.nullableString("sinkTopic")
        self.stores = try object.strings("stores")
        self.successors = try object.strings("successors")
        try object.finish()
    }
}

extension StreamsGroupDescribeResponse.TopologyDescriptionGlobalStore: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.structure("source", self.source, version: version)
        json.structure("processor", self.processor, version: version)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.source = try object.structure("source", version: version)
        self.processor = try object.structure("processor", version: version)
        try object.finish()
    }
}
