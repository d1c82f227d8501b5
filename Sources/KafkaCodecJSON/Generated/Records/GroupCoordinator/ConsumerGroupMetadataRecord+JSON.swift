// Generated from the protocol schema by Tools/generate. Do not edit.

public import KafkaCodec

extension ConsumerGroupMetadataKey: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        if version == 0 {
            json.string("groupId", self.groupID)
        }
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        if version == 0 {
            self.groupID = try object.string("groupId")
        }
        try object.finish()
    }
}

extension ConsumerGroupMetadataValue: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.integer("epoch", self.epoch)
        if self.metadataHash != 0 {
            json.integer("metadataHash", self.metadataHash)
        }
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.epoch = try object.integer("epoch")
        if object.contains("metadataHash") {
            self.metadataHash = try object.integer("metadataHash")
        }
        try object.finish()
    }
}
