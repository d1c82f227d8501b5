// Generated from the protocol schema by Tools/generate. Do not edit.

public import KafkaCodec

extension FenceBrokerRecord: JSONStructure {
    public func writeJSON(to json: inout JSONWriter, version: Int16) {
        json.beginObject()
        json.integer("id", self.id)
        json.integer("epoch", self.epoch)
        json.endObject()
    }

    public init(json: JSONValue, version: Int16, at path: JSONPath) throws(JSONFormError) {
        var object = try JSONObject(json, at: path)
        self.init()
        self.id = try object.integer("id")
        self.epoch = try object.integer("epoch")
        try object.finish()
    }
}
