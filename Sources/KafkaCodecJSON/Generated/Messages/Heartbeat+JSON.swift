// Generated from the protocol schema by Tools/generate. Do not edit.

public import KafkaCodec

extension HeartbeatRequest: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.string("groupId", self.groupID)
        json.integer("generationId", self.generationID)
        json.string("memberId", self.memberID)
        if version >= 3 {
            json.string("groupInstanceId", self.groupInstanceID)
        }
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.groupID = try object.string("groupId")
        self.generationID = try object.integer("generationId")
        self.memberID = try object.string("memberId")
        if version >= 3 {
            self.groupInstanceID = try object.nullableString("groupInstanceId")
        }
        try object.finish()
    }
}

extension HeartbeatResponse: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        if version >= 1 {
            json.integer("throttleTimeMs", self.throttleTimeMs)
        }
        json.code("errorCode", self.errorCode)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        if version >= 1 {
            self.throttleTimeMs = try object.integer("throttleTimeMs")
        }
        self.errorCode = try object.code("errorCode")
        try object.finish()
    }
}
