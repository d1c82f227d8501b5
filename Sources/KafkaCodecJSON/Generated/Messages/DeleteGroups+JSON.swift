// Generated from the protocol schema by Tools/generate. Do not edit.

public import KafkaCodec

extension DeleteGroupsRequest: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.strings("groupsNames", self.groupsNames)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.groupsNames = try object.strings("groupsNames")
        try object.finish()
    }
}

extension DeleteGroupsResponse: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.integer("throttleTimeMs", self.throttleTimeMs)
        json.array("results", self.results, version: version)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.throttleTimeMs = try object.integer("throttleTimeMs")
        self.results = try object.array("results", version: version)
        try object.finish()
    }
}

extension DeleteGroupsResponse.DeletableGroupResult: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.string("groupId", self.groupID)
        json.code("errorCode", self.errorCode)
        if version == 3 {
            json.string("errorMessage", self.errorMessage)
        }
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.groupID = try object.string("groupId")
        self.errorCode = try object.code("errorCode")
        if version == 3 {
            self.errorMessage = try object.nullableString("errorMessage")
        }
        try object.finish()
    }
}
