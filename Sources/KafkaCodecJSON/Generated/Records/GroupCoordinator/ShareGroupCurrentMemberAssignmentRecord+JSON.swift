// Generated from the protocol schema by Tools/generate. Do not edit.

public import KafkaCodec

extension ShareGroupCurrentMemberAssignmentKey: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.string("groupId", self.groupID)
        json.string("memberId", self.memberID)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.groupID = try object.string("groupId")
        self.memberID = try object.string("memberId")
        try object.finish()
    }
}

extension ShareGroupCurrentMemberAssignmentValue: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.integer("memberEpoch", self.memberEpoch)
        json.integer("previousMemberEpoch", self.previousMemberEpoch)
        json.integer("state", self.state)
        json.array("assignedPartitions", self.assignedPartitions, version: version)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.memberEpoch = try object.integer("memberEpoch")
        self.previousMemberEpoch = try object.integer("previousMemberEpoch")
        self.state = try object.integer("state")
        self.assignedPartitions = try object.array("assignedPartitions", version: version)
        try object.finish()
    }
}

extension ShareGroupCurrentMemberAssignmentValue.TopicPartitions: JSONStructure {
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
