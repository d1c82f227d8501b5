// Generated from the protocol schema by Tools/generate. Do not edit.

public import KafkaCodec

extension LegacyOffsetCommitKey: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.string("group", self.group)
        json.string("topic", self.topic)
        json.integer("partition", self.partition)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.group = try object.string("group")
        self.topic = try object.string("topic")
        self.partition = try object.integer("partition")
        try object.finish()
    }
}

extension LegacyOffsetCommitValue: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.integer("offset", self.offset)
        json.string("metadata", self.metadata)
        json.integer("commitTimestamp", self.commitTimestamp)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.offset = try object.integer("offset")
        self.metadata = try object.string("metadata")
        self.commitTimestamp = try object.integer("commitTimestamp")
        try object.finish()
    }
}
