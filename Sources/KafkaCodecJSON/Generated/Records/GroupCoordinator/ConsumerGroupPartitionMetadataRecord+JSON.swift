// Generated from the protocol schema by Tools/generate. Do not edit.

public import KafkaCodec

extension ConsumerGroupPartitionMetadataKey: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        if version == 0 {
            json.string("groupId", self.groupID)
        }
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        if version == 0 {
            self.groupID = try object.string("groupId")
        }
        try object.finish()
    }
}

extension ConsumerGroupPartitionMetadataValue: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.array("topics", self.topics, version: version)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.topics = try object.array("topics", version: version)
        try object.finish()
    }
}

extension ConsumerGroupPartitionMetadataValue.TopicMetadata: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.uuid("topicId", self.topicID)
        json.string("topicName", self.topicName)
        json.integer("numPartitions", self.numPartitions)
        json.array("partitionMetadata", self.partitionMetadata, version: version)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.topicID = try object.uuid("topicId")
        self.topicName = try object.string("topicName")
        self.numPartitions = try object.integer("numPartitions")
        self.partitionMetadata = try object.array("partitionMetadata", version: version)
        try object.finish()
    }
}

extension ConsumerGroupPartitionMetadataValue.PartitionMetadata: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.integer("partition", self.partition)
        json.strings("racks", self.racks)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.partition = try object.integer("partition")
        self.racks = try object.strings("racks")
        try object.finish()
    }
}
