// Generated from the protocol schema by Tools/generate. Do not edit.

public import KafkaCodec

extension StreamsGroupCurrentMemberAssignmentKey: JSONStructure {
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

extension StreamsGroupCurrentMemberAssignmentValue: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.integer("memberEpoch", self.memberEpoch)
        json.integer("previousMemberEpoch", self.previousMemberEpoch)
        json.integer("state", self.state)
        json.array("activeTasks", self.activeTasks, version: version)
        json.array("standbyTasks", self.standbyTasks, version: version)
        json.array("warmupTasks", self.warmupTasks, version: version)
        json.array("activeTasksPendingRevocation", self.activeTasksPendingRevocation, version: version)
        json.array("standbyTasksPendingRevocation", self.standbyTasksPendingRevocation, version: version)
        json.array("warmupTasksPendingRevocation", self.warmupTasksPendingRevocation, version: version)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.memberEpoch = try object.integer("memberEpoch")
        self.previousMemberEpoch = try object.integer("previousMemberEpoch")
        self.state = try object.integer("state")
        self.activeTasks = try object.array("activeTasks", version: version)
        self.standbyTasks = try object.array("standbyTasks", version: version)
        self.warmupTasks = try object.array("warmupTasks", version: version)
        self.activeTasksPendingRevocation = try object.array("activeTasksPendingRevocation", version: version)
        self.standbyTasksPendingRevocation = try object.array("standbyTasksPendingRevocation", version: version)
        self.warmupTasksPendingRevocation = try object.array("warmupTasksPendingRevocation", version: version)
        try object.finish()
    }
}

extension StreamsGroupCurrentMemberAssignmentValue.TaskIds: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.string("subtopologyId", self.subtopologyID)
        json.int32List("partitions", self.partitions)
        if self.assignmentEpochs?.isEmpty != true {
            json.int32List("assignmentEpochs", self.assignmentEpochs)
        }
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.subtopologyID = try object.string("subtopologyId")
        self.partitions = try object.int32List("partitions")
        if object.contains("assignmentEpochs") {
            self.assignmentEpochs = try object.nullableInt32List("assignmentEpochs")
        }
        try object.finish()
    }
}
