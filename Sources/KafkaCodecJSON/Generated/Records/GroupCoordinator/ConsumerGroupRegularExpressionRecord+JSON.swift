// Generated from the protocol schema by Tools/generate. Do not edit.

public import KafkaCodec

extension ConsumerGroupRegularExpressionKey: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.string("groupId", self.groupID)
        json.string("regularExpression", self.regularExpression)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.groupID = try object.string("groupId")
        self.regularExpression = try object.string("regularExpression")
        try object.finish()
    }
}

extension ConsumerGroupRegularExpressionValue: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.strings("topics", self.topics)
        json.integer("version", self.version)
        json.integer("timestamp", self.timestamp)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.topics = try object.strings("topics")
        self.version = try object.integer("version")
        self.timestamp = try object.integer("timestamp")
        try object.finish()
    }
}
