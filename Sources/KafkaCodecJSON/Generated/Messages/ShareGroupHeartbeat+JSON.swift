// Generated from the protocol schema by Tools/generate. Do not edit.

public import KafkaCodec

extension ShareGroupHeartbeatRequest: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.string("groupId", self.groupID)
        json.string("memberId", self.memberID)
        json.integer("memberEpoch", self.memberEpoch)
        json.string("rackId", self.rackID)
        json.strings("subscribedTopicNames", self.subscribedTopicNames)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.groupID = try object.string("groupId")
        self.memberID = try object.string("memberId")
        self.memberEpoch = try object.integer("memberEpoch")
        self.rackID = try object.nullableString("rackId")
        self.subscribedTopicNames = try object.nullableStrings("subscribedTopicNames")
        try object.finish()
    }
}

extension ShareGroupHeartbeatResponse: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.integer("throttleTimeMs", self.throttleTimeMs)
        json.code("errorCode", self.errorCode)
        json.string("errorMessage", self.errorMessage)
        json.string("memberId", self.memberID)
        json.integer("memberEpoch", self.memberEpoch)
        json.integer("heartbeatIntervalMs", self.heartbeatIntervalMs)
        json.structure("assignment", self.assignment, version: version)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.throttleTimeMs = try object.integer("throttleTimeMs")
        self.errorCode = try object.code("errorCode")
        self.errorMessage = try object.nullableString("errorMessage")
        self.memberID = try object.nullableString("memberId")
        self.memberEpoch = try object.integer("memberEpoch")
        self.heartbeatIntervalMs = try object.integer("heartbeatIntervalMs")
        self.assignment = try object.nullableStructure("assignment", version: version)
        try object.finish()
    }
}

extension ShareGroupHeartbeatResponse.Assignment: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.array("topicPartitions", self.topicPartitions, version: version)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.topicPartitions = try object.array("topicPartitions", version: version)
        try object.finish()
    }
}

extension ShareGroupHeartbeatResponse.TopicPartitions: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.uuid("topicId", self.topicID)
        json.int32List("partitions", self.partitions)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.topicID = try object.uuid("topicId")
        self.partitions = try object.int32List("partitions")
        try object.finish()
    }
}
