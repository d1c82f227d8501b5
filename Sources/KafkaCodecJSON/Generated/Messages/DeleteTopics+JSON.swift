// Generated from the protocol schema by Tools/generate. Do not edit.

public import KafkaCodec

extension DeleteTopicsRequest: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        if version == 6 {
            json.array("topics", self.topics, version: version)
        }
        if version <= 5 {
            json.strings("topicNames", self.topicNames)
        }
        json.integer("timeoutMs", self.timeoutMs)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        if version == 6 {
            self.topics = try object.array("topics", version: version)
        }
        if version <= 5 {
            self.topicNames = try object.strings("topicNames")
        }
        self.timeoutMs = try object.integer("timeoutMs")
        try object.finish()
    }
}

extension DeleteTopicsRequest.DeleteTopicState: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.string("name", self.name)
        json.uuid("topicId", self.topicID)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.name = try object.nullableString("name")
        self.topicID = try object.uuid("topicId")
        try object.finish()
    }
}

extension DeleteTopicsResponse: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        if version >= 1 {
            json.integer("throttleTimeMs", self.throttleTimeMs)
        }
        json.array("responses", self.responses, version: version)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        if version >= 1 {
            self.throttleTimeMs = try object.integer("throttleTimeMs")
        }
        self.responses = try object.array("responses", version: version)
        try object.finish()
    }
}

extension DeleteTopicsResponse.DeletableTopicResult: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.string("name", self.name)
        if version == 6 {
            json.uuid("topicId", self.topicID)
        }
        json.code("errorCode", self.errorCode)
        if version >= 5 {
            json.string("errorMessage", self.errorMessage)
        }
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.name = try version == 6 ? object.nullableString("name") : object.string("name")
        if version == 6 {
            self.topicID = try object.uuid("topicId")
        }
        self.errorCode = try object.code("errorCode")
        if version >= 5 {
            self.errorMessage = try object.nullableString("errorMessage")
        }
        try object.finish()
    }
}
