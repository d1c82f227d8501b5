// Generated from the protocol schema by Tools/generate. Do not edit.

public import KafkaCodec

extension StreamsGroupTopologyKey: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.string("groupId", self.groupID)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.groupID = try object.string("groupId")
        try object.finish()
    }
}

extension StreamsGroupTopologyValue: JSONStructure {
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
        self.subtopologies = try object.array("subtopologies", version: version)
        try object.finish()
    }
}

extension StreamsGroupTopologyValue.Subtopology: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.string("subtopologyId", self.subtopologyID)
        json.strings("sourceTopics", self.sourceTopics)
        json.strings("sourceTopicRegex", self.sourceTopicRegex)
        json.array("stateChangelogTopics", self.stateChangelogTopics, version: version)
        json.strings("repartitionSinkTopics", self.repartitionSinkTopics)
        json.array("repartitionSourceTopics", self.repartitionSourceTopics, version: version)
        json.array("copartitionGroups", self.copartitionGroups, version: version)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.subtopologyID = try object.string("subtopologyId")
        self.sourceTopics = try object.strings("sourceTopics")
        self.sourceTopicRegex = try object.strings("sourceTopicRegex")
        self.stateChangelogTopics = try object.array("stateChangelogTopics", version: version)
        self.repartitionSinkTopics = try object.strings("repartitionSinkTopics")
        self.repartitionSourceTopics = try object.array("repartitionSourceTopics", version: version)
        self.copartitionGroups = try object.array("copartitionGroups", version: version)
        try object.finish()
    }
}

extension StreamsGroupTopologyValue.TopicInfo: JSONStructure {
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

extension StreamsGroupTopologyValue.TopicConfig: JSONStructure {
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

extension StreamsGroupTopologyValue.CopartitionGroup: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.integers("sourceTopics", self.sourceTopics)
        json.integers("sourceTopicRegex", self.sourceTopicRegex)
        json.integers("repartitionSourceTopics", self.repartitionSourceTopics)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.sourceTopics = try object.integers("sourceTopics")
        self.sourceTopicRegex = try object.integers("sourceTopicRegex")
        self.repartitionSourceTopics = try object.integers("repartitionSourceTopics")
        try object.finish()
    }
}
