// Generated from the protocol schema by Tools/generate. Do not edit.

public import KafkaCodec

extension StreamsGroupTargetAssignmentMemberKey: JSONStructure {
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

extension StreamsGroupTargetAssignmentMemberValue: JSONStructure {
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

extension StreamsGroupTargetAssignmentMemberValue.TaskIds: JSONStructure {
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
