// Generated from the protocol schema by Tools/generate. Do not edit.

public import KafkaCodec

extension TopicRecord: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.string("name", self.name)
        json.uuid("topicId", self.topicID)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.name = try object.string("name")
        self.topicID = try object.uuid("topicId")
        try object.finish()
    }
}
