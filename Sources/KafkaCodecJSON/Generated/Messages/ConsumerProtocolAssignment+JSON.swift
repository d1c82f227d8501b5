// Generated from the protocol schema by Tools/generate. Do not edit.

public import KafkaCodec

extension ConsumerProtocolAssignment: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.array("assignedPartitions", self.assignedPartitions, version: version)
        json.bytes("userData", self.userData, path: "ConsumerProtocolAssignment.UserData", version: version)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.assignedPartitions = try object.array("assignedPartitions", version: version)
        self.userData = try object.nullableBytes("userData")
        try object.finish()
    }
}

extension ConsumerProtocolAssignment.TopicPartition: JSONStructure {
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
