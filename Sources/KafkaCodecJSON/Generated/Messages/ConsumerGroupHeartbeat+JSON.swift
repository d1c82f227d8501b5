// Generated from the protocol schema by Tools/generate. Do not edit.

public import KafkaCodec

extension ConsumerGroupHeartbeatRequest: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.string("groupId", self.groupID)
        json.string("memberId", self.memberID)
        json.integer("memberEpoch", self.memberEpoch)
        json.string("instanceId", self.instanceID)
        json.string("rackId", self.rackID)
        json.integer("rebalanceTimeoutMs", self.rebalanceTimeoutMs)
        json.strings("subscribedTopicNames", self.subscribedTopicNames)
        if version == 1 {
            json.string("subscribedTopicRegex", self.subscribedTopicRegex)
        }
        json.string("serverAssignor", self.serverAssignor)
        json.array("topicPartitions", self.topicPartitions, version: version)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.groupID = try object.string("groupId")
        self.memberID = try object.string("memberId")
        self.memberEpoch = try object.integer("memberEpoch")
        self.instanceID = try object.nullableString("instanceId")
        self.rackID = try object.nullableString("rackId")
        self.rebalanceTimeoutMs = try object.integer("rebalanceTimeoutMs")
        self.subscribedTopicNames = try object.nullableStrings("subscribedTopicNames")
        if version == 1 {
            self.subscribedTopicRegex = try object.nullableString("subscribedTopicRegex")
        }
        self.serverAssignor = try object.nullableString("serverAssignor")
        self.topicPartitions = try object.nullableArray("topicPartitions", version: version)
        try object.finish()
    }
}

extension ConsumerGroupHeartbeatRequest.TopicPartitions: JSONStructure {
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

extension ConsumerGroupHeartbeatResponse: JSONStructure {
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

extension ConsumerGroupHeartbeatResponse.Assignment: JSONStructure {
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

extension ConsumerGroupHeartbeatResponse.TopicPartitions: JSONStructure {
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
