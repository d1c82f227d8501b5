// Generated from the protocol schema by Tools/generate. Do not edit.

public import KafkaCodec

extension ShareGroupTargetAssignmentMetadataKey: JSONStructure {
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

extension ShareGroupTargetAssignmentMetadataValue: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.integer("assignmentEpoch", self.assignmentEpoch)
        if self.assignmentTimestamp != 0 {
            json.integer("assignmentTimestamp", self.assignmentTimestamp)
        }
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.assignmentEpoch = try object.integer("assignmentEpoch")
        if object.contains("assignmentTimestamp") {
            self.assignmentTimestamp = try object.integer("assignmentTimestamp")
        }
        try object.finish()
    }
}
