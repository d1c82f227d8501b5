// Generated from the protocol schema by Tools/generate. Do not edit.

public import KafkaCodec

extension SyncGroupRequest: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.string("groupId", self.groupID)
        json.integer("generationId", self.generationID)
        json.string("memberId", self.memberID)
        if version >= 3 {
            json.string("groupInstanceId", self.groupInstanceID)
        }
        if version == 5 {
            json.string("protocolType", self.protocolType)
            json.string("protocolName", self.protocolName)
        }
        json.array("assignments", self.assignments, version: version)
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
        if version == 5 {
            self.protocolType = try object.nullableString("protocolType")
            self.protocolName = try object.nullableString("protocolName")
        }
        self.assignments = try object.array("assignments", version: version)
        try object.finish()
    }
}

extension SyncGroupRequest.SyncGroupRequestAssignment: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.string("memberId", self.memberID)
        json.bytes(
            "assignment",
            self.assignment,
            path: "SyncGroupRequest.SyncGroupRequestAssignment.Assignment",
            version: version
        )
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.memberID = try object.string("memberId")
        self.assignment = try object.bytes("assignment")
        try object.finish()
    }
}

extension SyncGroupResponse: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        if version >= 1 {
            json.integer("throttleTimeMs", self.throttleTimeMs)
        }
        json.code("errorCode", self.errorCode)
        if version == 5 {
            json.string("protocolType", self.protocolType)
            json.string("protocolName", self.protocolName)
        }
        json.bytes("assignment", self.assignment, path: "SyncGroupResponse.Assignment", version: version)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        if version >= 1 {
            self.throttleTimeMs = try object.integer("throttleTimeMs")
        }
        self.errorCode = try object.code("errorCode")
        if version == 5 {
            self.protocolType = try object.nullableString("protocolType")
            self.protocolName = try object.nullableString("protocolName")
        }
        self.assignment = try object.bytes("assignment")
        try object.finish()
    }
}
