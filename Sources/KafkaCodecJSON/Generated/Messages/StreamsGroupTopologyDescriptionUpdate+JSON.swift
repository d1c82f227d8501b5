// Generated from the protocol schema by Tools/generate. Do not edit.

public import KafkaCodec

extension StreamsGroupTopologyDescriptionUpdateRequest: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.string("groupId", self.groupID)
        json.string("memberId", self.memberID)
        json.integer("topologyEpoch", self.topologyEpoch)
        json.structure("topologyDescription", self.topologyDescription, version: version)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.groupID = try object.string("groupId")
        self.memberID = try object.string("memberId")
        self.topologyEpoch = try object.integer("topologyEpoch")
        self.topologyDescription = try object.structure("topologyDescription", version: version)
        try object.finish()
    }
}

extension StreamsGroupTopologyDescriptionUpdateRequest.TopologyDescription: JSONStructure {
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

extension StreamsGroupTopologyDescriptionUpdateRequest.TopologyDescriptionSubtopology: JSONStructure {
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

extension StreamsGroupTopologyDescriptionUpdateRequest.TopologyDescriptionNode: JSONStructure {
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

extension StreamsGroupTopologyDescriptionUpdateRequest.TopologyDescriptionGlobalStore: JSONStructure {
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

extension StreamsGroupTopologyDescriptionUpdateResponse: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.integer("throttleTimeMs", self.throttleTimeMs)
        json.code("errorCode", self.errorCode)
        json.string("errorMessage", self.errorMessage)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.throttleTimeMs = try object.integer("throttleTimeMs")
        self.errorCode = try object.code("errorCode")
        self.errorMessage = try object.nullableString("errorMessage")
        try object.finish()
    }
}
