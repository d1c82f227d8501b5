// Generated from the protocol schema by Tools/generate. Do not edit.

public import KafkaCodec

extension ListGroupsRequest: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        if version >= 4 {
            json.strings("statesFilter", self.statesFilter)
        }
        if version == 5 {
            json.strings("typesFilter", self.typesFilter)
        }
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        if version >= 4 {
            self.statesFilter = try object.strings("statesFilter")
        }
        if version == 5 {
            self.typesFilter = try object.strings("typesFilter")
        }
        try object.finish()
    }
}

extension ListGroupsResponse: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        if version >= 1 {
            json.integer("throttleTimeMs", self.throttleTimeMs)
        }
        json.code("errorCode", self.errorCode)
        json.array("groups", self.groups, version: version)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        if version >= 1 {
            self.throttleTimeMs = try object.integer("throttleTimeMs")
        }
        self.errorCode = try object.code("errorCode")
        self.groups = try object.array("groups", version: version)
        try object.finish()
    }
}

extension ListGroupsResponse.ListedGroup: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.string("groupId", self.groupID)
        json.string("protocolType", self.protocolType)
        if version >= 4 {
            json.string("groupState", self.groupState)
        }
        if version == 5 {
            json.string("groupType", self.groupType)
        }
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.groupID = try object.string("groupId")
        self.protocolType = try object.string("protocolType")
        if version >= 4 {
            self.groupState = try object.string("groupState")
        }
        if version == 5 {
            self.groupType = try object.string("groupType")
        }
        try object.finish()
    }
}
