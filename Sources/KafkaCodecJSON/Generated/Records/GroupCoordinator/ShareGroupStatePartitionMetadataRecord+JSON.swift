// Generated from the protocol schema by Tools/generate. Do not edit.

public import KafkaCodec

extension ShareGroupStatePartitionMetadataKey: JSONStructure {
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

extension ShareGroupStatePartitionMetadataValue: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.array("initializingTopics", self.initializingTopics, version: version)
        json.array("initializedTopics", self.initializedTopics, version: version)
        json.array("deletingTopics", self.deletingTopics, version: version)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.initializingTopics = try object.array("initializingTopics", version: version)
        self.initializedTopics = try object.array("initializedTopics", version: version)
        self.deletingTopics = try object.array("deletingTopics", version: version)
        try object.finish()
    }
}

extension ShareGroupStatePartitionMetadataValue.TopicPartitionsInfo: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.uuid("topicId", self.topicID)
        json.string("topicName", self.topicName)
        json.int32List("partitions", self.partitions)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.topicID = try object.uuid("topicId")
        self.topicName = try object.string("topicName")
        self.partitions = try object.int32List("partitions")
        try object.finish()
    }
}

extension ShareGroupStatePartitionMetadataValue.TopicInfo: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.uuid("topicId", self.topicID)
        json.string("topicName", self.topicName)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.topicID = try object.uuid("topicId")
        self.topicName = try object.string("topicName")
        try object.finish()
    }
}
