// Generated from the protocol schema by Tools/generate. Do not edit.

public import KafkaCodec

extension LeaveGroupRequest: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.string("groupId", self.groupID)
        if version <= 2 {
            json.string("memberId", self.memberID)
        }
        if version >= 3 {
            json.array("members", self.members, version: version)
        }
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.groupID = try object.string("groupId")
        if version <= 2 {
            self.memberID = try object.string("memberId")
        }
        if version >= 3 {
            self.members = try object.array("members", version: version)
        }
        try object.finish()
    }
}

extension LeaveGroupRequest.MemberIdentity: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.string("memberId", self.memberID)
        json.string("groupInstanceId", self.groupInstanceID)
        if version == 5 {
            json.string("reason", self.reason)
        }
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.memberID = try object.string("memberId")
        self.groupInstanceID = try object.nullableString("groupInstanceId")
        if version == 5 {
            self.reason = try object.nullableString("reason")
        }
        try object.finish()
    }
}

extension LeaveGroupResponse: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        if version >= 1 {
            json.integer("throttleTimeMs", self.throttleTimeMs)
        }
        json.code("errorCode", self.errorCode)
        if version >= 3 {
            json.array("members", self.members, version: version)
        }
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        if version >= 1 {
            self.throttleTimeMs = try object.integer("throttleTimeMs")
        }
        self.errorCode = try object.code("errorCode")
        if version >= 3 {
            self.members = try object.array("members", version: version)
        }
        try object.finish()
    }
}

extension LeaveGroupResponse.MemberResponse: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.string("memberId", self.memberID)
        json.string("groupInstanceId", self.groupInstanceID)
        json.code("errorCode", self.errorCode)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.memberID = try object.string("memberId")
        self.groupInstanceID = try object.nullableString("groupInstanceId")
        self.errorCode = try object.code("errorCode")
        try object.finish()
    }
}
