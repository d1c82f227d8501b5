// Generated from the protocol schema by Tools/generate. Do not edit.

public import KafkaCodec

extension ConsumerProtocolSubscription: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.strings("topics", self.topics)
        json.bytes("userData", self.userData, path: "ConsumerProtocolSubscription.UserData", version: version)
        if version >= 1 {
            json.array("ownedPartitions", self.ownedPartitions, version: version)
        }
        if version >= 2 {
            json.integer("generationId", self.generationID)
        }
        if version == 3 {
            json.string("rackId", self.rackID)
        }
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.topics = try object.strings("topics")
        self.userData = try object.nullableBytes("userData")
        if version >= 1 {
            self.ownedPartitions = try object.array("ownedPartitions", version: version)
        }
        if version >= 2 {
            self.generationID = try object.integer("generationId")
        }
        if version == 3 {
            self.rackID = try object.nullableString("rackId")
        }
        try object.finish()
    }
}

extension ConsumerProtocolSubscription.TopicPartition: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.string("topic", self.topic)
        json.int32List("partitions", self.partitions)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.topic = try object.string("topic")
        self.partitions = try object.int32List("partitions")
        try object.finish()
    }
}
